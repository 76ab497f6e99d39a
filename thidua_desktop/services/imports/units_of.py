"""Finding the unit a row names, and its yearly ratings: shared by several kinds."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from thidua_desktop.domain.matching import UnitIndex
from thidua_desktop.domain.records import Grade, Unit
from thidua_desktop.services.imports.cells import raw_text, text_of
from thidua_desktop.services.imports.drafting import Draft
from thidua_desktop.services.imports.grades import parse_grade
from thidua_desktop.services.imports.plan import Choice
from thidua_desktop.services.imports.reading import Meanings
from thidua_desktop.services.imports.sources import TableRow


class Unclear(StrEnum):
    """Why a named unit is not found though there are candidates."""

    NEAR = "near"
    SEVERAL = "several"
    DIVIDED = "divided"
    """An earlier unit that became several."""


_SHOWN = 3
_CHOICES = 9
"""As many as can be answered by one key."""
_WHY: Mapping[Unclear, str] = {
    Unclear.NEAR: "tên gần giống",
    Unclear.SEVERAL: "cùng tên",
    Unclear.DIVIDED: "đơn vị hiện nay của tên này",
}


class FoundUnit(NamedTuple):
    """``named``: the row names a unit. ``unit`` is ``None`` when it names none or one that is not known."""

    unit: Unit | None = None
    named: bool = False
    candidates: tuple[Unit, ...] = ()
    why: Unclear = Unclear.NEAR


class UnitFinder:
    """Looks units up for rows: column đơn vị, a section of it, or the title of the list.

    A name of before a merger means the unit of today, unless ``as_it_was``.
    """

    def __init__(self, units: UnitIndex, *, as_it_was: bool = False) -> None:
        self._units = units
        self._as_it_was = as_it_was
        self._titles: dict[str, Unit | None] = {}
        self._found: dict[tuple[str, str, str], FoundUnit] = {}

    def look(
        self, unit: object, department: object = None, title: str = "", meanings: Meanings | None = None
    ) -> FoundUnit:
        """The unit, without judging. ``meanings``: what the sender's words were said to mean."""
        name = text_of(unit)
        meant = meanings.of("unit", name) if meanings is not None else ""
        if meant and (known_unit := self._units.get(int(meant))) is not None:
            return self._today(known_unit)
        asked = (name, text_of(department), title)
        known = self._found.get(asked)
        if known is None:
            known = self._found[asked] = self._look(*asked)
        return known

    def _look(self, name: str, part: str, title: str) -> FoundUnit:
        if part:
            match = self._units.match(part, parent=name)
            if match.unit is not None:
                return self._today(match.unit)
        if not name:
            above = self.in_title(title)
            return FoundUnit(above, above is not None)
        match = self._units.match(name)
        if match.unit is not None:
            return self._today(match.unit)
        return FoundUnit(None, True, match.candidates, Unclear.NEAR if match.near else Unclear.SEVERAL)

    def _today(self, unit: Unit) -> FoundUnit:
        if unit.valid_to is None or self._as_it_was:
            return FoundUnit(unit, True)
        became = [now for now in map(self._units.get, self._units.current(unit.id)) if now]
        now = [one for one in became if one.valid_to is None]
        if len(now) == 1:
            return FoundUnit(now[0], True)
        return FoundUnit(None, True, tuple(now), Unclear.DIVIDED)

    def label(self, unit: Unit) -> str:
        """The unit with the one above it: "Tổ Văn phòng, Trường Tiểu học Thạnh Hóa"."""
        above = self._units.get(unit.parent_id)
        return f"{unit.name}, {above.name}" if above else unit.name

    def unclear(self, found: FoundUnit) -> str:
        """What to say about the units it may be, and what to write; nothing if there are none."""
        if not found.candidates:
            return ""
        names = "; ".join(self.label(unit) for unit in found.candidates[:_SHOWN])
        names += "; …" if len(found.candidates) > _SHOWN else ""
        if found.why is Unclear.SEVERAL:
            return f"Có {len(found.candidates)} đơn vị tên này: {names}. Ghi kèm đơn vị cấp trên như vậy."
        if found.why is Unclear.DIVIDED:
            return f"Đơn vị này nay là {len(found.candidates)} đơn vị: {names}. Ghi tên đơn vị hiện nay."
        return f"Không rõ đơn vị nào, gần giống: {names}. Ghi đủ tên đơn vị."

    def choices(self, found: FoundUnit, written: str) -> tuple[Choice, ...]:
        """What a name that is no unit's for certain may mean, likeliest first."""
        units = {unit.id: _WHY[found.why] for unit in found.candidates}
        for like in self._units.like(written, _CHOICES):
            units.setdefault(like.id, "tên có chữ giống")
        return tuple(
            Choice(unit.id, self.label(unit), reason, str(unit.id))
            for unit_id, reason in list(units.items())[:_CHOICES]
            if (unit := self._units.get(unit_id)) is not None
        )

    def in_title(self, title: str) -> Unit | None:
        """The one unit a list's title names: "TRƯỜNG TIỂU HỌC THẠNH HÓA - DANH SÁCH ĐỀ NGHỊ …"."""
        if title not in self._titles:
            found = {
                match.unit.id: match.unit
                for line in title.split("\n")
                for part in (line, *line.split(" - "))
                if (match := self._units.match(part)).unit is not None
            }
            self._titles[title] = next(iter(found.values())) if len(found) == 1 else None
        return self._titles[title]

    def find(
        self, draft: Draft, unit: object, department: object = None, title: str = "", field: str = "unit"
    ) -> FoundUnit:
        """The unit; a name that is no unit's rejects the row, in the column of ``field``."""
        found = self.look(unit, department, title, draft.sheet.meanings)
        if found.named and found.unit is None:
            message = "Không có đơn vị này trong danh mục: nhập danh mục đơn vị trước, hoặc sửa tên."
            draft.reject("unknown_unit", self.unclear(found) or message, field, unit)
            draft.not_understood("unit", text_of(unit), self.choices(found, text_of(unit)))
        return found


def ratings_of(draft: Draft, row: TableRow, years: Mapping[int, int]) -> dict[int, Grade]:
    """Ratings by year from the rating columns (column index → year)."""
    found = {}
    for index, year in years.items():
        cell = row.raw[index] if index < len(row.raw) else None
        if cell is None or cell == "":
            continue
        grade = parse_grade(raw_text(cell))
        if grade is None:
            message = "Không phải mức xếp loại: để trống (xuất sắc, tốt, hoàn thành, không hoàn thành)."
            draft.note("bad_rating", message, f"#{index}", cell)
        else:
            found[year] = grade
    return found
