"""Pledges: what each unit promises for a year, and who has signed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import Changes, Pledge
from thidua_desktop.domain.vietnamese import nfc, sort_key
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class PledgeRow:
    """A pledge with the names a list shows."""

    pledge: Pledge
    unit_name: str
    block_name: str


class PledgeService:
    """Use cases of the yearly pledge (giao ước thi đua)."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def years(self) -> list[int]:
        """Years that have pledges, newest first."""
        return sorted(self._store.pledges.years(), reverse=True)

    def of_year(self, year: int) -> list[PledgeRow]:
        """Pledges of a year by block, then in the order in which the office entered its units."""
        units = {unit.id: unit for unit in self._store.units.all()}
        blocks = {block.id: block for block in self._store.units.blocks()}
        rows = []
        for pledge in self._store.pledges.of_year(year):
            unit = units[pledge.unit_id]
            block = blocks.get(unit.block_id or 0)
            rows.append((block, unit.id, PledgeRow(pledge, unit.name, block.name if block else "")))
        rows.sort(
            key=lambda row: (
                row[0] is None,
                (row[0].order, sort_key(row[0].name, person=False)) if row[0] else (0, ""),
                row[1],
            )
        )
        return [row for _, _, row in rows]

    def get(self, pledge_id: int) -> Pledge:
        """One pledge with its targets. Raises ``NotFound``."""
        return self._store.pledges.get(pledge_id)

    def add(self, pledge: Pledge) -> Changes:
        """Add a unit's pledge. Raises ``Invalid`` if the unit has one for the year."""
        clean = self._clean(pledge)
        return self._operations.run(
            f"Đã thêm giao ước năm {clean.year}", lambda: self._store.pledges.add(clean)
        )

    def update(self, pledge: Pledge) -> Changes:
        """Save an edited pledge. Raises ``Invalid``."""
        clean = self._clean(pledge)

        def work() -> int:
            self._store.pledges.update(clean)
            return clean.id

        return self._operations.run(f"Đã sửa giao ước năm {clean.year}", work)

    def delete(self, ids: Sequence[int]) -> Changes:
        """Remove pledges in one step."""

        def work() -> None:
            for one in ids:
                self._store.pledges.delete(one)

        return self._operations.run(f"Đã xóa {len(ids)} giao ước", work)

    def mark_signed(self, ids: Sequence[int], on: dt.date | None) -> Changes:
        """Record the day of signing (``None``: not signed after all)."""

        def work() -> None:
            for one in ids:
                self._store.pledges.update(replace(self._store.pledges.get(one), signed_on=on))

        done = f"đã ký ngày {on:%d/%m/%Y}" if on else "chưa ký"
        return self._operations.run(f"Đã ghi {len(ids)} giao ước: {done}", work)

    def _clean(self, pledge: Pledge) -> Pledge:
        clean = replace(
            pledge,
            representative=nfc(pledge.representative),
            representative_post=nfc(pledge.representative_post),
            title_registered=nfc(pledge.title_registered),
        )
        problems = []
        if clean.unit_id <= 0:
            problems.append(Problem("missing", "Chọn đơn vị.", field="unit_id"))
        for other in self._store.pledges.of_year(clean.year):
            if other.id != clean.id and other.unit_id == clean.unit_id:
                problems.append(
                    Problem("exists", f"Đơn vị đã có giao ước năm {clean.year}.", field="unit_id")
                )
        if problems:
            raise Invalid(problems)
        return clean
