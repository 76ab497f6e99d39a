"""The reform index of units in a year, as a result for the targets that speak of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from thidua_desktop.domain.records import CriteriaSet, Ranking, ScoreKind, SetScope, Target, Unit
from thidua_desktop.domain.reform.current import current_sets, own_set
from thidua_desktop.domain.reform.index import Basis, index_of
from thidua_desktop.domain.reform.own_names import listed_names
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage.database import Store

_WORDS = ("chi so cai cach hanh chinh", "chi so cchc", "par index", "chi so par")

_OFFICE = re.compile(
    r"\b(cua|toan) (xa|phuong|dac khu|thi tran|huyen|dia phuong|co quan|ubnd|uy ban nhan dan)\b"
)


def about_reform(target: Target) -> bool:
    """Whether a target is the reform index itself, by its words."""
    said = fold(f"{target.content}")
    return any(word in said for word in _WORDS)


def about_office(target: Target) -> bool:
    """Whether the index meant is the office's ("của xã", "của UBND xã"), not the pledging unit's own."""
    return bool(_OFFICE.search(fold(target.content)))


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

    def of_target(self, target: Target, unit_id: int) -> ReformIndex | None:
        """The index a unit's target speaks of: the office's where its words say so, else the unit's."""
        return self._office if about_office(target) else self.of_unit(unit_id)

    def of_unit(self, unit_id: int) -> ReformIndex | None:
        """Published for the unit, scored for the unit, else the office's; ``None`` where there is none."""
        unit = self._units.get(unit_id)
        published = self._ranked(unit.name, unit_id) if unit else None
        return published or self._scored(unit_id) or self._office

    @cached_property
    def _units(self) -> dict[int, Unit]:
        return {unit.id: unit for unit in self._store.units.all()}

    @cached_property
    def _rankings(self) -> list[Ranking]:
        return self._store.reform.rankings(year=self._year)

    def _ranked(self, name: str, unit_id: int | None = None) -> ReformIndex | None:
        """Of several rankings that name a unit, the last."""
        key = fold(name)
        found = [
            row
            for row in self._rankings
            if (unit_id is not None and row.unit_id == unit_id) or (key and fold(row.unit_name) == key)
        ]
        if not found:
            return None
        row = found[-1]
        source = f"Bảng xếp hạng năm {row.year} đã công bố: hạng {row.rank}/{row.of}"
        return ReformIndex(row.score_thousandths, source)

    @cached_property
    def _office(self) -> ReformIndex | None:
        office = self._store.settings.office()
        if office is not None:
            for name in listed_names(office):
                if (found := self._ranked(name)) is not None:
                    return found
        held = own_set(self._sets, self._year)
        return self._index(held, None) if held else None

    @cached_property
    def _sets(self) -> list[CriteriaSet]:
        return self._store.reform.sets(year=self._year)

    @cached_property
    def _set_of(self) -> dict[int, CriteriaSet]:
        """The set that scores each unit; a unit is a member of one a year."""
        return {
            unit_id: held
            for held in current_sets(self._sets)
            if held.scope is SetScope.UNITS
            for unit_id in self._store.reform.members(held.id)
        }

    def _scored(self, unit_id: int) -> ReformIndex | None:
        held = self._set_of.get(unit_id)
        return self._index(held, unit_id) if held else None

    def _index(self, held: CriteriaSet, unit_id: int | None) -> ReformIndex | None:
        """By appraised points; what was not appraised yet counts as the unit scored it."""
        scores = self._store.reform.scores(held.id, unit_id=unit_id)
        result = index_of(held, self._store.reform.criteria(held.id), scores, Basis.OFFICIAL)
        if not result.scored:
            return None
        appraised = any(
            score.kind in (ScoreKind.APPRAISED, ScoreKind.APPRAISED_2) and score.points is not None
            for score in scores
        )
        said = "điểm thẩm định" if appraised else "điểm tự chấm"
        return ReformIndex(result.index, f"Bộ tiêu chí cải cách hành chính năm {self._year}: {said}")
