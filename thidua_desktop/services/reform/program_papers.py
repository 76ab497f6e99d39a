"""Papers the program knows, as evidence: what they are called, and their number and date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import Conference, Decision, Initiative, Movement, Pledge
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class ProgramPaper:
    """A record of the program that can prove something."""

    kind: str
    """``"decision" | "pledge" | "conference" | "movement" | "initiative"``."""
    id: int
    title: str
    reference: str = ""
    """Number and date, as they are cited; empty where the paper has none."""


def papers_of_year(store: Store, year: int) -> list[ProgramPaper]:
    """Every paper of a year that can be cited, by kind: issued decisions, signed pledges …"""
    found = [_decision(one) for one in store.decisions.all(year) if one.number]
    found += [_pledge(store, one) for one in store.pledges.of_year(year) if one.signed_on]
    found += [_conference(one) for one in store.conferences.all(year)]
    found += [_movement(one) for one in store.movements.all(year)]
    found += [_initiative(one) for one in store.initiatives.all(year) if one.decision_number]
    return found


def paper_of(store: Store, kind: str, record_id: int) -> ProgramPaper:
    """One paper by its record. Raises ``NotFound``."""
    if kind not in _ONE:
        raise NotFound("Không có loại giấy tờ này trong chương trình.", hint="Chọn lại trong danh sách.")
    return _ONE[kind](store, record_id)


def _decision(one: Decision) -> ProgramPaper:
    title = one.title[:1].lower() + one.title[1:] if one.title else "khen thưởng"
    return ProgramPaper("decision", one.id, f"Quyết định {title}", _cited(one.number, one.date))


def _pledge(store: Store, one: Pledge) -> ProgramPaper:
    unit = store.units.get(one.unit_id)
    title = f"Giao ước thi đua năm {one.year} của {unit.name}"
    return ProgramPaper("pledge", one.id, title, _cited("", one.signed_on))


def _conference(one: Conference) -> ProgramPaper:
    return ProgramPaper("conference", one.id, one.name, _cited("", one.date))


def _movement(one: Movement) -> ProgramPaper:
    return ProgramPaper("movement", one.id, f"Phong trào thi đua “{one.name}”", one.paper)


def _initiative(one: Initiative) -> ProgramPaper:
    reference = _cited(one.decision_number, one.decision_date)
    return ProgramPaper("initiative", one.id, f"Sáng kiến “{one.name}”", reference)


def _cited(number: str, date: dt.date | None) -> str:
    day = f"ngày {format_date(date)}" if date else ""
    return " ".join(part for part in (number, day) if part)


_ONE: Final[Mapping[str, Callable[[Store, int], ProgramPaper]]] = {
    "decision": lambda store, record_id: _decision(store.decisions.get(record_id)),
    "pledge": lambda store, record_id: _pledge(store, store.pledges.get(record_id)),
    "conference": lambda store, record_id: _conference(store.conferences.get(record_id)),
    "movement": lambda store, record_id: _movement(store.movements.get(record_id)),
    "initiative": lambda store, record_id: _initiative(store.initiatives.get(record_id)),
}
