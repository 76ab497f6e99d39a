"""Which unit a row of a pledge list means, in the year the list speaks of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.records import Unit
from thidua_desktop.services.imports.drafting import Draft
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Choice, RowPlan
from thidua_desktop.services.imports.sources import SourceSheet
from thidua_desktop.services.imports.units_of import FoundUnit, Unclear, UnitFinder


def year_remark(sheet: SourceSheet, field: str, year: int, asked: int | None) -> list[Problem]:
    """That the list is of another year than was asked for: what the list says of its year counts."""
    if asked is None or asked == year:
        return []
    message = (
        f"Danh sách ghi năm {year}, không phải năm {asked} đã chọn: nhập vào năm {year}. Kiểm tra lại tệp "
        "hoặc năm."
    )
    row = sheet.table.heading_row
    return [
        sheet.problem("other_year", message, Severity.NOTE, row=row, field=field, value=sheet.column(field))
    ]


class PledgeUnits:
    """Units by name: one that ended within the year is still meant by its name, one of before is not."""

    def __init__(self, library: Library) -> None:
        self._today = UnitFinder(library.units)
        self._then = UnitFinder(library.units, as_it_was=True)
        self._told: set[tuple[int, int]] = set()
        """Ended units (and the year of the list) that were remarked on."""

    def find(self, draft: Draft, cell: object, title: str, year: int) -> FoundUnit:
        """The unit. A name that is no unit's, and a missing one, rejects the row.

        Several units of the name are candidates of the answer, and nothing is rejected: the clerk is asked.
        """
        found = self._then.look(cell, title=title)
        ended = found.unit if found.unit and found.unit.valid_to else None
        if ended and ended.valid_to and ended.valid_to.year < year:
            found = self._today.look(cell, title=title)
            if found.unit is None and not found.candidates:
                message = (
                    f"{ended.name} đã kết thúc hoạt động ngày {ended.valid_to:%d/%m/%Y} nên không có "
                    f"giao ước năm {year}: ghi tên đơn vị hiện nay."
                )
                draft.reject("unit_ended", message, "unit", cell)
                return found
        elif ended and ended.valid_to and (ended.id, year) not in self._told:
            self._told.add((ended.id, year))
            message = (
                f"{ended.name} đã kết thúc hoạt động ngày {ended.valid_to:%d/%m/%Y}: vẫn ghi vào giao ước "
                f"năm {year} của đơn vị ấy."
            )
            draft.note("unit_ended", message, "unit", cell)
        if found.unit is not None or (found.candidates and found.why is Unclear.SEVERAL):
            return found
        found = self._today.find(draft, cell, title=title)
        if found.unit is None and not draft.rejected:
            draft.reject("missing_unit", "Thiếu tên đơn vị giao ước.", "unit")
        return found

    def ask(
        self, draft: Draft, cell: object, units: Sequence[Unit], payload: Callable[[Unit], Any]
    ) -> RowPlan:
        """Which of several units of one name; each choice carries what it would write."""
        names = "; ".join(self._today.label(unit) for unit in units)
        message = f"Có {len(units)} đơn vị tên này: {names}. Chọn đơn vị."
        choices = [(Choice(unit.id, self._today.label(unit)), payload(unit)) for unit in units]
        return draft.ask("several_units", message, "unit", cell, choices)
