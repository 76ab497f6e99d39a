"""Giá trị quy đổi: of whose indexes of the year before a new or merged unit's value is made."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import Changes, Ranking, RankingMap
from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.results import ReformResults
from thidua_desktop.storage.database import Store

MOST_WEIGHT = 1_000_000
"""Weights may be inhabitants or dossiers; a larger one is a slip of the hand."""


class RankingMaps:
    """Use cases of mapped values. A weight says how much of the value a former unit makes."""

    def __init__(self, store: Store, operations: Operations, results: ReformResults) -> None:
        self._store = store
        self._operations = operations
        self._results = results

    def of(self, year: int, group: str, unit_name: str) -> list[RankingMap]:
        """The parts of one unit's value of the year before; empty: it has none."""
        key = canonical(unit_name)
        return [
            part
            for part in self._store.reform.ranking_maps(year)
            if part.group == group and canonical(part.unit_name) == key
        ]

    def former_units(self, year: int, group: str) -> list[Ranking]:
        """Units that were ranked the year before ``year``, those of the group first."""
        return self._results.year_before(year, group)

    def save(self, year: int, group: str, unit_name: str, parts: Sequence[tuple[str, int]]) -> Changes:
        """Make the value of ``parts`` (name, weight from 1); none takes it away. One undoable operation.

        Raises ``Invalid`` for a weight that is none, a unit named twice or not ranked the year before.
        """
        known = {canonical(row.unit_name) for row in self.former_units(year, group)}
        seen: set[str] = set()
        problems = []
        for place, (name, weight) in enumerate(parts, start=1):
            key = canonical(name)
            message = ""
            if not 1 <= weight <= MOST_WEIGHT:
                message = f"Trọng số của “{name}” phải là số nguyên từ 1 đến {MOST_WEIGHT}."
            elif key in seen:
                message = f"“{name}” được ghi hai lần."
            elif key not in known:
                message = f"“{name}” không có trong bảng xếp hạng năm {year - 1}."
            if message:
                problems.append(Problem("bad_part", message, row=place, value=name, field="parts"))
            seen.add(key)
        if problems:
            raise Invalid(problems)
        kept = [RankingMap(0, year, group, unit_name, nfc(name), weight) for name, weight in parts]
        held = self.of(year, group, unit_name)
        # As it was written when it was kept: it is replaced by that name.
        name = held[0].unit_name if held else unit_name
        done = "Đã ghi" if kept else "Đã bỏ"

        def work() -> None:
            self._store.reform.set_ranking_map(year, group, name, ())
            self._store.reform.set_ranking_map(year, group, unit_name, kept)

        return self._operations.run(f"{done} giá trị quy đổi của {unit_name}", work)
