"""What offices call awards where room is scarce: "CSTĐCS", "LĐTT"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from thidua_desktop.domain.rulebook.model import Rulebook


def short_names(book: Rulebook) -> Mapping[str, str]:
    """Code → the abbreviation listed first among the other names of an award; else its shortest name."""
    return {one.code: _short((*one.aliases, one.name)) for one in book.awards}


def _short(names: Sequence[str]) -> str:
    return next((name for name in names if " " not in name), min(names, key=len))


def whole_names(book: Rulebook) -> Mapping[str, str]:
    """Code → name as the law has it."""
    return {one.code: one.name for one in book.awards}


def brief_name(name: str) -> str:
    """What tells "Giấy khen của Chủ tịch UBND cấp xã" apart in a narrow column: "Giấy khen cấp xã"."""
    return name.replace("của Chủ tịch UBND ", "")


def short_office(text: str) -> str:
    """ "Chủ tịch Ủy ban nhân dân xã Thạnh Hóa" as offices write it in a list: "Chủ tịch UBND xã …"."""
    return text.replace("Ủy ban nhân dân", "UBND").replace("Ủy ban Nhân dân", "UBND")
