"""The sample year's conference: programme, turns on the stage, guests with seats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from thidua_desktop.domain.records import Conference, Guest, ItemKind, Signer, Unit
from thidua_desktop.domain.staging import build_turns
from thidua_desktop.services.conferences.ground import read_ground, stage_of
from thidua_desktop.services.conferences.programmes import filled, load_templates
from thidua_desktop.services.conferences.roles import guest_of, owner_of
from thidua_desktop.storage.database import Store

SEATS: Final = 120
_IN_A_ROW: Final = 12
_SPEAKERS: Final = {
    "Văn nghệ chào mừng": "Đoàn TNCS Hồ Chí Minh xã",
    "Tham luận": "Đại diện các đơn vị",
    "Phát biểu chỉ đạo của lãnh đạo cấp trên": "Đại diện lãnh đạo cấp trên",
}


def fill_stage(
    store: Store, resources: Path, conference: Conference, signers: Sequence[Signer], units: Sequence[Unit]
) -> None:
    """Write everything of one stored conference. Inside an operation.

    Recipients come first in the hall, in the order of the stage, then the heads of the units.
    """
    chair, vice = _said(signers[0]), _said(signers[-1])
    whole = replace(conference, chair=chair, co_chair=vice if vice != chair else "", seats=SEATS)
    store.conferences.update(whole)
    template = next(one for one in load_templates(resources) if one.kind is conference.kind)
    items = [
        replace(
            item,
            speaker=item.speaker
            or _SPEAKERS.get(item.title, "")
            or (chair if item.kind is ItemKind.HAND_OVER else "")
            or (vice if item.title.startswith("Báo cáo") or item.kind is ItemKind.ANNOUNCE else ""),
        )
        for item in filled(template, whole)
    ]
    store.conferences.set_programme(whole.id, items)
    ground = read_ground(store, whole.id)
    turns = build_turns(
        ground.given.values(),
        ground.rule.kinds,
        whole.per_turn,
        posthumous=ground.rule.posthumous,
        decisions=ground.rule.decisions,
        levels=ground.rule.levels,
    )
    store.conferences.set_turns(whole.id, [replace(turn, presenter=chair) for turn in turns])
    guests = _guests(store, whole.id, units)
    store.conferences.add_guests(
        whole.id,
        [
            replace(guest, row_name=row, seat=f"{row}{place % _IN_A_ROW + 1:02d}")
            for place, guest in enumerate(guests[:SEATS])
            for row in [chr(ord("A") + place // _IN_A_ROW)]
        ],
    )


def _said(signer: Signer) -> str:
    """The invented signers as a programme names them: who is called Thị is a woman."""
    salutation = "Bà" if "Thị" in signer.name.split() else "Ông"
    return f"{salutation} {signer.name}, {signer.post} UBND xã"


def _guests(store: Store, conference_id: int, units: Sequence[Unit]) -> list[Guest]:
    stage = stage_of(store, read_ground(store, conference_id))
    found: dict[tuple[str, str], list[Guest]] = {}
    for line in stage.lines:
        guest = guest_of(conference_id, line.award, line.representative, line.representative_post)
        alike = found.setdefault((guest.name, guest.unit_name), [])
        # One who receives for a unit and for himself has one seat; two people of one name have two.
        if all(
            guest.recipient_kind is one.recipient_kind and owner_of(guest) != owner_of(one) for one in alike
        ):
            alike.append(guest)
    for unit in units:
        found.setdefault(
            (unit.head_name, unit.name), [Guest(conference_id, unit.head_name, unit.name, unit.head_post)]
        )
    return [guest for alike in found.values() for guest in alike]
