"""Whose scores a sheet holds, and by which set: told by its title, or the name of its file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from thidua_desktop.domain.matching.units import unit_key
from thidua_desktop.domain.records import CriteriaSet, SetScope, Unit
from thidua_desktop.domain.reform.current import current_sets, own_set
from thidua_desktop.domain.reform.own_names import listed_names
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.sources import SourceSheet

_OF: Final = re.compile(r".*\bcủa\s+(.+)", re.IGNORECASE)
_AFTER_YEAR: Final = re.compile(r".*\bnăm\s+\d{4}\s+(.+)", re.IGNORECASE)
_LABELLED: Final = re.compile(r"(?:tên\s+)?(?:đơn vị|cơ quan)[^:]*:\s*(.+)", re.IGNORECASE)
_YEAR_AT_END: Final = re.compile(r"[\s,–-]*\bnăm\s+\d{4}\s*$", re.IGNORECASE)
_COMMITTEE: Final = unit_key("Ủy ban nhân dân")
_ORGANISATION: Final = re.compile(
    r"(?:ubnd|ủy ban|uỷ ban|xã|phường|thị trấn|huyện|sở|phòng|ban|trung tâm|trạm|trường|ấp|thôn|khu phố"
    r"|công an)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Whose:
    """The set and the unit (``None``: the office itself), or why they cannot be told."""

    of: CriteriaSet | None = None
    unit_id: int | None = None
    code: str = ""
    why: str = ""


def whose_scores(library: Library, sheet: SourceSheet, year: int) -> Whose:
    """Told by the title; a sheet that names nobody is the office's own."""
    sets = library.store.reform.sets(year=year)
    if not sets:
        return Whose(
            code="no_criteria", why=f"Chưa có bộ chỉ số năm {year}: nhập bộ tiêu chí trước, rồi nhập điểm."
        )
    unit, stranger = _named(library, sheet)
    if unit is not None:
        found = _of_unit(library, sets, unit, year)
    elif stranger:
        why = (
            f"Tiêu đề ghi của “{stranger}”, không phải cơ quan này hay một đơn vị trong danh mục: "
            "sửa tiêu đề, hoặc thêm đơn vị rồi nhập lại."
        )
        found = Whose(code="unknown_unit", why=why)
    else:
        own = own_set(sets, year)
        why = (
            f"Năm {year} chỉ có bộ chấm các đơn vị: ghi tên đơn vị ở tiêu đề (“… của Phòng Kinh tế”) "
            "rồi nhập lại."
        )
        found = Whose(own) if own else Whose(code="unit_not_named", why=why)
    if found.of is not None and found.of.published_on is not None:
        day = format_date(found.of.published_on)
        why = f"Điểm theo “{found.of.name}” đã công bố ngày {day} nên đã khóa: mở lại bước Công bố trước."
        return Whose(code="already_published", why=why)
    return found


def _of_unit(library: Library, sets: list[CriteriaSet], unit: Unit, year: int) -> Whose:
    store = library.store
    scoring = [
        one
        for one in current_sets(sets)
        if one.scope is SetScope.UNITS and unit.id in store.reform.members(one.id)
    ]
    if len(scoring) == 1:
        return Whose(scoring[0], unit.id)
    own = own_set(sets, year)
    if not scoring and own is not None and unit_key(unit.name).startswith(_COMMITTEE):
        return Whose(own)  # The committee stands among the units too.
    if scoring:
        names = " và ".join(f"“{one.name}”" for one in scoring)
        why = f"{unit.name} đang được chấm theo hai bộ năm {year} ({names}): bỏ đơn vị khỏi một bộ rồi nhập."
        return Whose(code="unit_in_two_sets", why=why)
    why = f"{unit.name} chưa thuộc bộ tiêu chí nào của năm {year}: thêm đơn vị vào bộ rồi nhập lại."
    return Whose(code="unit_without_set", why=why)


def _named(library: Library, sheet: SourceSheet) -> tuple[Unit | None, str]:
    """(the unit named, the name of a stranger); neither: the office itself, or nobody is named."""
    office = library.store.settings.office()
    own = {unit_key(name) for name in listed_names(office)}
    stranger = ""
    for phrase in _phrases(sheet):
        if unit_key(phrase) in own:
            return None, ""
        unit = library.units.match(phrase).unit
        if unit is not None:
            return (None if unit_key(unit.name) in own else unit), ""
        if office is not None and not stranger and _ORGANISATION.match(phrase):
            stranger = phrase
    return None, stranger


def _phrases(sheet: SourceSheet) -> Iterator[str]:
    """What may be a name, the likeliest first."""
    for line in sheet.title.split("\n"):
        for pattern in (_LABELLED, _OF, _AFTER_YEAR):
            if told := pattern.fullmatch(line.strip()):
                yield _YEAR_AT_END.sub("", told.group(1)).strip(" .,:;–-")
                break
    _, dash, name = PurePath(sheet.file).stem.rpartition(" - ")
    if dash:
        yield name
