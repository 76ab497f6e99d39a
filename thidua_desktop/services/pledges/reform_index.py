"""The reform index of units in a year, as a result for the targets that speak of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from thidua_desktop.domain.records import Ranking, Score, Target, Unit
from thidua_desktop.domain.reform import score_tree, totals
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage.database import Store

_WORDS = ("chi so cai cach hanh chinh", "chi so cchc", "par index", "chi so par")


def about_reform(target: Target) -> bool:
    """Whether a target is the reform index itself, by its words."""
    said = fold(f"{target.content}")
    return any(word in said for word in _WORDS)


@dataclass(frozen=True, slots=True)
class ReformIndex:
    """An index in thousandths of a point (of 100), and where it comes from."""

    points: int
    source: str


class ReformIndexes:
    """Indexes of one year: a unit's own where it has one, else the office's."""

    def __init__(self, store: Store, year: int) -> None:
        self._store = store
        self._year = year

    def of_unit(self, unit_id: int) -> ReformIndex | None:
        """Published for the unit, scored for the unit, else the office's; ``None`` where there is none."""
        unit = self._units.get(unit_id)
        published = self._ranked(unit.name) if unit else None
        return published or self._scored(unit_id) or self._office

    @cached_property
    def _units(self) -> dict[int, Unit]:
        return {unit.id: unit for unit in self._store.units.all()}

    @cached_property
    def _rankings(self) -> dict[str, Ranking]:
        return {fold(row.unit_name): row for row in self._store.reform.rankings(year=self._year)}

    def _ranked(self, name: str) -> ReformIndex | None:
        row = self._rankings.get(fold(name)) if name else None
        if row is None:
            return None
        source = f"Bảng xếp hạng năm {row.year} đã công bố: hạng {row.rank}/{row.of}"
        return ReformIndex(row.score_thousandths, source)

    @cached_property
    def _office(self) -> ReformIndex | None:
        office = self._store.settings.office()
        if office is not None:
            found = self._ranked(office.published_name) or self._ranked(office.name)
            if found is not None:
                return found
        return self._scored(None)

    @cached_property
    def _scores(self) -> list[Score]:
        sets = self._store.reform.sets(year=self._year)
        return self._store.reform.scores(sets[-1].id) if sets else []

    def _scored(self, unit_id: int | None) -> ReformIndex | None:
        """From the criteria set, by appraised points, or own ones where nothing was appraised yet."""
        own = [score for score in self._scores if score.unit_id == unit_id]
        if not own:
            return None
        criteria = self._store.reform.criteria(self._store.reform.sets(year=self._year)[-1].id)
        sums = totals(score_tree(criteria, own))
        points, said = sums.appraised_points, "điểm thẩm định"
        if not points:
            points, said = sums.self_points, "điểm tự chấm"
        if not sums.applicable or not points:
            return None
        # Not applicable leaves the denominator, as the published index counts it.
        index = (2 * points * 100_000 + sums.applicable) // (2 * sums.applicable)
        return ReformIndex(index, f"Bộ tiêu chí cải cách hành chính năm {self._year}: {said}")
