"""Results of the reform index: tables, trends, areas, what was lost and what would win it back.

Read only. Units of a set the office scores are ranked from their scores; the office itself has its place in
the ranking that the level above published. Indexes and points are thousandths of a point.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.ranking import Comparison, compare_years, ranking_findings, sentence_of
from thidua_desktop.domain.records import CriteriaSet, Criterion, Ranking, Score, SetScope
from thidua_desktop.domain.reform.current import current_sets, own_set
from thidua_desktop.domain.reform.gaps import GapList, gaps_of
from thidua_desktop.domain.reform.index import AreaIndex, Basis, IndexResult, Scheme, index_of, standings_of
from thidua_desktop.domain.reform.own_names import listed_names
from thidua_desktop.domain.reform.rivals import Rivals
from thidua_desktop.domain.reform.what_if import WhatIf
from thidua_desktop.domain.vietnamese import canonical, fold, format_points
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.results_areas import Radar, radar_of
from thidua_desktop.services.reform.results_boards import Boards, ranking_to_publish
from thidua_desktop.services.reform.scoring_entries import worked_again
from thidua_desktop.storage.database import Store

__all__ = ["Radar", "ReformResults", "ResultRow", "ResultTable", "TableChoice", "TrendPoint"]


@dataclass(frozen=True, slots=True)
class TableChoice:
    """A table there is for a year."""

    group: str
    set_id: int | None
    """The set it is computed from; ``None``: as another office published it."""
    title: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One unit of a table."""

    comparison: Comparison
    areas: tuple[AreaIndex, ...] = ()
    """Empty for a published ranking, which has totals only."""
    scored: int = 0
    leaves: int = 0


@dataclass(frozen=True, slots=True)
class ResultTable:
    """A year's ranking of one group."""

    year: int
    group: str
    set_id: int | None
    """The set it is computed from; ``None``: as another office published it."""
    title: str
    rows: tuple[ResultRow, ...]
    """In order of rank."""
    unscored: tuple[str, ...] = ()
    """Units of the set without a single score: they have no place."""
    findings: tuple[Problem, ...] = ()
    published_on: dt.date | None = None
    synthetic: bool = False


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One year of a unit."""

    year: int
    index: int
    rank: int | None = None
    of: int | None = None
    published: bool = False
    """False: worked out from scores, not published."""


class ReformResults:
    """What the scores come to."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._boards = Boards(store, operations)

    def index(self, set_id: int, unit_id: int | None, basis: Basis = Basis.OFFICIAL) -> IndexResult:
        """The index of a unit, or of the office itself (``None``). Raises ``NotFound``."""
        criteria_set = self._store.reform.get_set(set_id)
        scores = self._store.reform.scores(set_id, unit_id=unit_id)
        return index_of(criteria_set, self._store.reform.criteria(set_id), scores, basis)

    # ---- tables ------------------------------------------------------------------------------
    def choices(self, year: int) -> list[TableChoice]:
        """Tables of a year: computed from the office's sets, then as published."""
        found = [
            TableChoice(one.group, one.id, one.group or one.name)
            for one in current_sets(self._store.reform.sets(year))
            if one.scope is SetScope.UNITS
        ]
        groups = dict.fromkeys(row.group for row in self._store.reform.rankings(year) if row.set_id is None)
        found += [TableChoice(one, None, _published_title(one)) for one in groups]
        return found

    def table(self, year: int, group: str | None = None, *, set_id: int | None = None) -> ResultTable:
        """A year's ranking beside the year before.

        Without a set: of the set that scores ``group``'s units, else as published for the group; without a
        group: the published one the office itself is in, else the first there is.
        """
        choice = self._choose(year, group, set_id)
        if choice is None:
            return ResultTable(year, group or "", None, "", ())
        if choice.set_id is None:
            return self._published(year, choice)
        return self._computed(self._store.reform.get_set(choice.set_id))

    def _choose(self, year: int, group: str | None, set_id: int | None) -> TableChoice | None:
        if set_id is not None:
            held = self._store.reform.get_set(set_id)
            return TableChoice(held.group, set_id, held.group or held.name)
        choices = self.choices(year)
        if group is None:
            own = next((row.group for row in self._own_rows() if row.year == year), None)
            mine = [one for one in choices if one.set_id is None and one.group == own]
            choices = mine or choices
        else:
            choices = [one for one in choices if one.group == group]
        return choices[0] if choices else None

    def _published(self, year: int, choice: TableChoice) -> ResultTable:
        rows = [r for r in self._store.reform.rankings(year) if r.group == choice.group and not r.set_id]
        before = [r for r in self._store.reform.rankings(year - 1) if not r.set_id]
        compared = compare_years(rows, before, self._store.reform.ranking_maps(year))
        return ResultTable(
            year,
            choice.group,
            None,
            choice.title,
            tuple(ResultRow(one) for one in compared),
            findings=tuple(ranking_findings(rows)),
        )

    def _computed(self, held: CriteriaSet) -> ResultTable:
        board = self._boards.of(held)
        results = board.results(held.year)
        rows = []
        for one in board.table(held.year):
            assert one.unit_id is not None
            result = results[one.unit_id]
            rows.append(ResultRow(one, result.areas, result.scored, result.leaves))
        names = board.units(held.year)
        return ResultTable(
            held.year,
            held.group,
            held.id,
            held.group or held.name,
            tuple(rows),
            unscored=tuple(names[unit] for unit, result in results.items() if not result.scored),
            published_on=held.published_on,
            synthetic=held.synthetic,
        )

    def year_before(self, year: int, group: str) -> list[Ranking]:
        """Of whose indexes a value of ``group`` can be made: all that was ranked, its own group first."""
        sets = current_sets(self._store.reform.sets(year - 1))
        computed = [one for one in sets if one.scope is SetScope.UNITS and one.group == group]
        rows = [row for one in computed for row in self._boards.of(one).rankings(year - 1)]
        groups = {one.group for one in computed}
        rows += [row for row in self._store.reform.rankings(year - 1) if row.group not in groups]
        return sorted(rows, key=lambda row: (row.group != group, row.group, row.rank, row.unit_name))

    def published_rows(self, set_id: int) -> list[Ranking]:
        """The ranking of a set's units to be kept on publication. Raises as :func:`ranking_to_publish`."""
        return ranking_to_publish(self._store, set_id)

    # ---- over the years, by area -------------------------------------------------------------
    def trend(self, unit: int | str | None = None, name: str = "") -> tuple[TrendPoint, ...]:
        """The indexes of a unit (its id, or its name in rankings), oldest first; ``None``: the office's own.

        A published ranking counts before what the program works out for the year.
        """
        unit_id = unit if isinstance(unit, int) else None
        name = unit if isinstance(unit, str) else name
        rows = self._own_rows() if unit_id is None and not name else self._rows_of(unit_id, name)
        found = {
            row.year: TrendPoint(row.year, row.score_thousandths, row.rank, row.of, True) for row in rows
        }
        for held in current_sets(self._store.reform.sets()):
            if held.year in found:
                continue
            if held.scope is SetScope.OFFICE:
                if unit_id is None and (not name or fold(name) in self._own_names()):
                    result = self.index(held.id, None)
                    if result.scored:
                        found[held.year] = TrendPoint(held.year, result.index)
            elif unit_id is not None and unit_id in self._store.reform.members(held.id):
                row = next(
                    (one for one in self._boards.of(held).table(held.year) if one.unit_id == unit_id), None
                )
                if row is not None:
                    found[held.year] = TrendPoint(held.year, row.score, row.rank, row.of)
        return tuple(found[year] for year in sorted(found))

    def _rows_of(self, unit_id: int | None, name: str) -> list[Ranking]:
        key = canonical(name)
        return [
            row
            for row in self._store.reform.rankings()
            if (unit_id is not None and row.unit_id == unit_id)
            or (row.unit_id is None and key and canonical(row.unit_name) == key)
        ]

    def radar(self, set_id: int, unit_id: int | None = None) -> Radar:
        """The areas of a unit beside its group's mean and best, and beside its own year before."""
        held = self._store.reform.get_set(set_id)
        own = self.index(set_id, unit_id)
        if unit_id is None:
            before = own_set(self._store.reform.sets(held.year - 1), held.year - 1)
            return radar_of(own, before=self.index(before.id, None) if before else None)
        board = self._boards.of(held)
        group = [result for result in board.results(held.year).values() if result.scored]
        earlier = board.results(held.year - 1).get(unit_id) if held.year - 1 in board.years() else None
        return radar_of(own, group, earlier)

    # ---- what was lost -----------------------------------------------------------------------
    def gaps(self, set_id: int, unit_id: int | None = None) -> GapList:
        """The components that lost points, the most first, with why and what each would win back."""
        held = self._store.reform.get_set(set_id)
        criteria = self._store.reform.criteria(set_id)
        scores = self._store.reform.scores(set_id, unit_id=unit_id)
        workings = _workings(held, criteria, scores)
        return gaps_of(Scheme(held, criteria), scores, workings, self.rivals(set_id, unit_id))

    def what_if(self, set_id: int, unit_id: int | None = None) -> WhatIf:
        """A unit's components to try changes on; nothing is written."""
        held = self._store.reform.get_set(set_id)
        scheme = Scheme(held, self._store.reform.criteria(set_id))
        scores = self._store.reform.scores(set_id, unit_id=unit_id)
        return WhatIf(scheme, standings_of(scores, Basis.OFFICIAL), self.rivals(set_id, unit_id))

    def rivals(self, set_id: int, unit_id: int | None = None) -> Rivals:
        """The other units of the group: from their scores, or for the office as published.

        Where the year is not published yet the newest ranking before it stands in; its year is named.
        """
        held = self._store.reform.get_set(set_id)
        if unit_id is not None:
            table = self._boards.of(held).rankings(held.year)
            others = tuple(row.score_thousandths for row in table if row.unit_id != unit_id)
            return Rivals(others, held.ties, held.year, f"Các đơn vị của bộ “{held.name}”")
        own = next((row for row in self._own_rows() if row.year <= held.year), None)
        if own is None:
            return Rivals(ties=held.ties)
        others = tuple(
            row.score_thousandths
            for row in self._store.reform.rankings(own.year)
            if row.group == own.group and row.set_id is None and row.id != own.id
        )
        return Rivals(others, held.ties, own.year, _published_title(own.group))

    # ---- the office itself -------------------------------------------------------------------
    def sentence(self, year: int, listed: str = "") -> str:
        """ "đạt 80,10/100 điểm, tăng 5,35 điểm so với năm 2022; xếp hạng 05/15, tăng 07 hạng".

        From the published ranking of the year, of the office or of the unit ``listed`` there. Without one:
        what the office's own set comes to, said to be provisional; empty where there is neither.
        """
        own = next((row for row in self._own_rows(listed) if row.year == year), None)
        if own is not None:
            before = [row for row in self._store.reform.rankings(year - 1) if row.set_id is None]
            return sentence_of(compare_years([own], before, self._store.reform.ranking_maps(year))[0])
        held = own_set(self._store.reform.sets(year), year) if not listed else None
        result = self.index(held.id, None) if held else None
        if result is None or not result.scored:
            return ""
        return f"đạt {format_points(result.index)}/100 điểm (tạm tính, chưa công bố)"

    def _own_names(self) -> set[str]:
        return {fold(name) for name in listed_names(self._store.settings.office())}

    def _own_rows(self, listed: str = "") -> list[Ranking]:
        """Rows published by the level above, of the office or of a unit ``listed``, newest year first."""
        names = {fold(listed)} if listed else self._own_names()
        rows = [
            row
            for row in self._store.reform.rankings()
            if row.set_id is None and fold(row.unit_name) in names
        ]
        return sorted(rows, key=lambda row: -row.year)


def _published_title(group: str) -> str:
    return f"Bảng xếp hạng đã công bố, nhóm {group}" if group else "Bảng xếp hạng đã công bố"


def _workings(held: CriteriaSet, criteria: Sequence[Criterion], scores: Sequence[Score]) -> dict[int, str]:
    """How the points that stand came about, where the rule gives just those for what was declared."""
    standings = standings_of(scores, Basis.OFFICIAL)
    leaves = {criterion.id: criterion for criterion in criteria}
    found = {}
    for score in scores:
        if not score.figures:
            continue
        outcome = worked_again(leaves[score.criterion_id], score.figures, held.year)
        if outcome is not None and outcome.points == standings[score.criterion_id].points:
            found[score.criterion_id] = outcome.working
    return found
