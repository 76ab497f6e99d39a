"""Indexes, places and changes of many units over several years, kept up to date as points change.

A board holds one criteria set for each year, all of one group of units. Changing one component of one unit
works that unit's index out anew and then the places of its year and the changes of that year and the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from thidua_desktop.domain.ranking import Comparison, compare_years, rank_scores
from thidua_desktop.domain.records import CriteriaSet, Criterion, Ranking, RankingMap, Score
from thidua_desktop.domain.reform.index import Basis, IndexResult, Scheme, Standing, standings_of


@dataclass(frozen=True, slots=True)
class YearSheet:
    """The scores of one year: a set, the units it scores (id → name as ranked) and their scores."""

    criteria_set: CriteriaSet
    criteria: Sequence[Criterion]
    units: Mapping[int, str]
    scores: Iterable[Score]


@dataclass(slots=True)
class _Year:
    scheme: Scheme
    units: Mapping[int, str]
    standings: dict[int, Mapping[int, Standing]]
    results: dict[int, IndexResult]
    rankings: list[Ranking] = field(default_factory=list)
    table: list[Comparison] = field(default_factory=list)


class Board:
    """Units × components × years. Indexes are thousandths of a point."""

    def __init__(
        self,
        sheets: Sequence[YearSheet],
        basis: Basis = Basis.OFFICIAL,
        *,
        maps: Iterable[RankingMap] = (),
        published: Mapping[int, Sequence[Ranking]] | None = None,
    ) -> None:
        """``published`` are rankings of years, by year, for the changes of the year after."""
        self._maps: dict[int, list[RankingMap]] = {}
        for part in maps:
            self._maps.setdefault(part.year, []).append(part)
        self._published = published or {}
        self._years: dict[int, _Year] = {}
        for sheet in sheets:
            year = self._read(sheet, basis)
            self._years[sheet.criteria_set.year] = year
            self._rank(year)
        for number in self._years:
            self._compare(number)

    @staticmethod
    def _read(sheet: YearSheet, basis: Basis) -> _Year:
        by_unit: dict[int, list[Score]] = {unit: [] for unit in sheet.units}
        for score in sheet.scores:
            if score.unit_id in by_unit:
                by_unit[score.unit_id].append(score)
        scheme = Scheme(sheet.criteria_set, sheet.criteria)
        standings: dict[int, Mapping[int, Standing]] = {
            unit: standings_of(scores, basis) for unit, scores in by_unit.items()
        }
        results = {unit: scheme.result(held) for unit, held in standings.items()}
        return _Year(scheme, sheet.units, standings, results)

    def years(self) -> list[int]:
        """Years with a sheet, oldest first."""
        return sorted(self._years)

    def units(self, year: int) -> Mapping[int, str]:
        """Units of a year: id → name."""
        return self._years[year].units

    def set_id(self, year: int) -> int | None:
        """The set of a year; ``None`` for a year without a sheet."""
        return self._years[year].scheme.criteria_set.id if year in self._years else None

    def result(self, year: int, unit_id: int) -> IndexResult:
        """What one unit came to."""
        return self._years[year].results[unit_id]

    def results(self, year: int) -> Mapping[int, IndexResult]:
        """What each unit came to, by id."""
        return self._years[year].results

    def rankings(self, year: int) -> Sequence[Ranking]:
        """The places of a year; units without a single score are not placed."""
        return self._years[year].rankings

    def table(self, year: int) -> Sequence[Comparison]:
        """A year in order of rank beside the year before; units without a single score are left out."""
        return self._years[year].table

    def change(self, year: int, unit_id: int, criterion_id: int, standing: Standing) -> IndexResult:
        """Let ``standing`` count for one component of one unit; every place and change follows."""
        return self.renew(year, unit_id, {**self._years[year].standings[unit_id], criterion_id: standing})

    def renew(self, year: int, unit_id: int, standings: Mapping[int, Standing]) -> IndexResult:
        """Let ``standings`` count for one unit of a year; every place and change follows."""
        held = self._years[year]
        held.standings[unit_id] = standings
        result = held.scheme.result(standings)
        held.results[unit_id] = result
        self._rank(held)
        self._compare(year)
        if year + 1 in self._years:
            self._compare(year + 1)
        return result

    @staticmethod
    def _rank(year: _Year) -> None:
        the_set = year.scheme.criteria_set
        placed = [unit for unit, result in year.results.items() if result.scored]
        ranks = rank_scores([year.results[unit].index for unit in placed], the_set.ties)
        year.rankings = [
            Ranking(
                unit_name=year.units[unit],
                year=the_set.year,
                score_thousandths=year.results[unit].index,
                rank=rank,
                of=len(placed),
                group=the_set.group,
                set_id=the_set.id,
                unit_id=unit,
            )
            for unit, rank in zip(placed, ranks, strict=True)
        ]

    def _compare(self, number: int) -> None:
        year, before = self._years[number], self._years.get(number - 1)
        published = self._published.get(number - 1, ())
        earlier = list(published)
        if before is not None:
            # A merged unit may be made of units of another group.
            group = before.scheme.criteria_set.group
            earlier = [*before.rankings, *(row for row in published if row.group != group)]
        year.table = compare_years(year.rankings, earlier, self._maps.get(number, ()))
