"""``print history`` and ``print golden-book``: whose sheet, by name, number of the record or identity number.

``history`` takes one of ``--person``, ``--unit``, ``--household`` and ``--name`` (whoever bears it), else it
is of all who got an award of ``--decision``, ``--batch``, ``--conference`` or ``--year`` (without one: of any
year). A name that several bear is refused with what tells them apart; the number shown in brackets chooses.
``golden-book`` takes ``--year`` (else all years) and ``--award`` (a code).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, NotFound, Problem
from thidua_desktop.domain.recipients import RECIPIENT_LABELS, birth_text, display_name
from thidua_desktop.domain.records import Recipient, RecipientKind
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from thidua_desktop.services.papers import Selection

_KINDS: Mapping[str, RecipientKind] = {
    "person": RecipientKind.PERSON,
    "unit": RecipientKind.UNIT,
    "household": RecipientKind.HOUSEHOLD,
}
_DIGITS = 9
"""More than the number of any record has, and never more than the database holds."""
_MOST_NAMED = 10
"""Of several who bear a name, so many are told apart in the message."""


@dataclass(frozen=True, slots=True)
class _Bearer:
    """One who may be meant."""

    recipient: Recipient
    name: str
    detail: str
    identity_number: str = ""


def add_history_words(paper: argparse.ArgumentParser, name: Callable[[str], str]) -> None:
    """The words of ``print`` that only these papers know; ``--unit`` is there already."""
    who = "họ tên, số bản ghi hoặc số định danh"
    paper.add_argument("--person", type=name, metavar="CÁ NHÂN", help=f"history: {who}")
    paper.add_argument("--household", type=name, metavar="HỘ", help="history: chủ hộ hoặc số bản ghi")
    paper.add_argument("--name", type=name, metavar="TÊN", help="history: bất cứ ai, đơn vị nào tên như vậy")
    paper.add_argument("--award", type=name, metavar="MÃ", help="golden-book: chỉ một danh hiệu, hình thức")


def missing_for_history(call: argparse.Namespace) -> str:
    """What is wrong with these words, as a sentence's part; empty when nothing is."""
    named = [word for word in (*_KINDS, "name") if getattr(call, word)]
    if call.what == "history":
        if len(named) > 1:
            return "history: chỉ ghi một trong --person, --unit, --household, --name"
        return "--award chỉ dùng với print golden-book" if call.award else ""
    only = [word for word in named if word != "unit"]
    if only:
        return f"--{only[0]} chỉ dùng với print history"
    return "--award chỉ dùng với print golden-book" if call.award and call.what != "golden-book" else ""


def lookup_selection(workspace: Workspace, call: argparse.Namespace) -> Selection:
    """What the paper is about. Raises ``NotFound`` for a name nobody bears, ``Invalid`` for one many bear."""
    from thidua_desktop.services.papers import Selection

    if call.what == "history":
        if any(getattr(call, word) for word in (*_KINDS, "name")):
            return Selection(recipient=_recipient(workspace, call))
        return _rewarded(workspace, call)
    code = call.award or ""
    if code:
        workspace.nominations.kind(code)
    return Selection(year=call.year, award_code=code)


def _rewarded(workspace: Workspace, call: argparse.Namespace) -> Selection:
    from thidua_desktop.services.papers import Selection

    if call.decision:
        return Selection(decision_id=workspace.decisions.by_number(call.decision, call.year).id)
    if call.batch:
        return Selection(batch_id=workspace.nominations.batch_named(call.batch, call.year).id)
    if call.conference:
        return Selection(conference_id=workspace.conferences.named(call.conference, call.year).id)
    return Selection(year=call.year)


def _recipient(workspace: Workspace, call: argparse.Namespace) -> Recipient:
    word = next(word for word in (*_KINDS, "name") if getattr(call, word))
    wanted = getattr(call, word).strip()
    kinds = [_KINDS[word]] if word in _KINDS else list(RecipientKind)
    bearers = [one for kind in kinds for one in _bearers(workspace, kind, wanted)]
    found = _meant(bearers, wanted, by_number=word != "name")
    if len(found) == 1:
        return found[0].recipient
    if found:
        listed = "; ".join(f"{one.name} ({one.recipient.id}): {one.detail}" for one in found[:_MOST_NAMED])
        text = f"Có {len(found)} mục tên “{wanted}”. Ghi số trong ngoặc thay cho tên: {listed}."
        raise Invalid([Problem("several", text, field=word)])
    what = RECIPIENT_LABELS[kinds[0]].lower() if len(kinds) == 1 else "ai, đơn vị nào"
    raise NotFound(f"Không có {what} “{wanted}”.", hint="Tìm tên đúng bằng lệnh find.")


def _meant(bearers: Sequence[_Bearer], wanted: str, *, by_number: bool) -> list[_Bearer]:
    """By identity number, by the number of the record, by the name as written, then without diacritics."""
    if by_number and wanted.isdecimal():
        identified = [one for one in bearers if one.identity_number == wanted]
        return identified or [one for one in bearers if one.recipient.id in _record_ids(wanted)]
    exact = [one for one in bearers if one.name == wanted]
    return exact or [one for one in bearers if fold(one.name) == fold(wanted)]


def _bearers(workspace: Workspace, kind: RecipientKind, wanted: str) -> list[_Bearer]:
    """All of one kind; of the people only those in whom a word of ``wanted`` is found: they are many."""
    service = workspace.units
    units = {unit.id: unit.name for unit in service.every()}
    if kind is RecipientKind.UNIT:
        return [
            _Bearer(Recipient(kind, one.id), one.name, _detail("Tập thể", units.get(one.parent_id or 0, "")))
            for one in service.every()
        ]
    if kind is RecipientKind.HOUSEHOLD:
        return [
            _Bearer(Recipient(kind, one.id), one.head_name, _detail(display_name(kind, ""), one.address))
            for one in service.households()
        ]
    ids = [*service.people_ids(wanted), *_record_ids(wanted)]
    return [
        _Bearer(
            Recipient(kind, row.person.id),
            row.person.name,
            _detail(birth_text(row.person.birth_date, row.person.birth_year), row.person.post, row.unit_name),
            row.person.identity_number,
        )
        for row in service.people_page(list(dict.fromkeys(ids)))
    ]


def _record_ids(wanted: str) -> list[int]:
    """The number as that of a record; none for one longer than any is."""
    return [int(wanted)] if wanted.isdecimal() and len(wanted) <= _DIGITS else []


def _detail(*parts: str) -> str:
    return ", ".join(part.strip() for part in parts if part.strip()) or "không có thông tin thêm"
