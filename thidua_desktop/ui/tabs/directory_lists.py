"""Columns of the directory's lists, and households as a list that is searched and sorted like people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from thidua_desktop.domain.records import Household
from thidua_desktop.domain.vietnamese import fold, format_date, sort_key
from thidua_desktop.services.units import PersonRow
from thidua_desktop.ui.models.paged_table import Column

if TYPE_CHECKING:
    from thidua_desktop.services.units import UnitService


def birth_text(row: PersonRow) -> str:
    person = row.person
    if person.birth_date is not None:
        return format_date(person.birth_date)
    return str(person.birth_year) if person.birth_year else ""


PEOPLE_COLUMNS: tuple[Column[PersonRow], ...] = (
    Column("Họ và tên", lambda row: row.person.name, "name", 160),
    Column("Ngày sinh", birth_text, "birth", 110),
    Column("Chức vụ", lambda row: row.person.post, "post", 120),
    Column("Đơn vị", lambda row: " ".join(row.unit_name.split()), "unit", 190),
    Column("Khen thưởng", lambda row: str(row.awards) if row.awards else "", "", 96, numeric=True),
)

HOUSEHOLD_COLUMNS: tuple[Column[Household], ...] = (
    Column("Chủ hộ", lambda row: row.head_name, "name", 164),
    Column("Năm sinh", lambda row: str(row.birth_year or ""), "birth", 84, numeric=True),
    Column("Nơi ở", lambda row: row.address, "address", 260),
    Column("Nhân khẩu", lambda row: str(row.members or ""), "members", 90, numeric=True),
)


class HouseholdList:
    """Households of the office: a few hundred, kept whole between changes."""

    def __init__(self, service: UnitService) -> None:
        self._service = service
        self._all: dict[int, Household] | None = None

    def forget(self) -> None:
        """Something changed: read again next time."""
        self._all = None

    def ids(self, query: str, unit_id: int | None, sort: str, descending: bool) -> list[int]:
        words = fold(query).split()
        found = [
            row
            for row in self._rows().values()
            if (unit_id is None or row.unit_id == unit_id)
            and all(word in fold(f"{row.head_name} {row.address} {row.code}") for word in words)
        ]
        keys = {
            "name": lambda row: sort_key(row.head_name),
            "birth": lambda row: row.birth_year or 0,
            "address": lambda row: sort_key(row.address, person=False),
            "members": lambda row: row.members or 0,
        }
        found.sort(key=keys.get(sort, keys["name"]), reverse=descending)
        return [row.id for row in found]

    def page(self, ids: Sequence[int]) -> list[Household]:
        rows = self._rows()
        return [rows[one] for one in ids if one in rows]

    def _rows(self) -> dict[int, Household]:
        if self._all is None:
            self._all = {row.id: row for row in self._service.households()}
        return self._all
