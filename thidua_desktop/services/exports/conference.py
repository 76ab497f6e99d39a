"""A conference as a workbook: what it is, its programme, its guests and seats, who comes up in which turn.

The first three sheets are those that the import of conferences reads; the turns are made from the decisions,
so their sheet is for reading alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Conference, Guest, Presence
from thidua_desktop.services.conferences.programmes import timed
from thidua_desktop.services.exports.tables import Column, ListTable
from thidua_desktop.services.imports.conference_meant import field_of
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.facts import Stage, StageLine

SHEETS = ("Thông tin", "Chương trình", "Đại biểu, ghế", "Đợt lên nhận")
_PRESENCE = {Presence.PRESENT: "Có mặt", Presence.ABSENT: "Vắng", Presence.STAND_IN: "Người khác dự thay"}


def conference_to_export(store: Store, conference_id: int | None, year: int | None) -> Conference:
    """The conference of that id; without one the newest (of ``year``).

    Raises ``NotFound`` for an id that is none's, ``RuleViolation`` when there is no conference.
    """
    if conference_id is not None:
        return store.conferences.get(conference_id)
    every = store.conferences.all(year=year)
    if not every:
        of_year = f" năm {year}" if year else ""
        raise RuleViolation(
            f"Chưa có hội nghị nào{of_year} để xuất.", hint="Tạo hội nghị ở tab Hội nghị, hoặc chọn năm khác."
        )
    return every[0]


def conference_lists(
    store: Store, conference: Conference, stage: Callable[[int], Stage] | None
) -> list[ListTable]:
    """Its sheets, in the order of :data:`SHEETS`; without ``stage`` the sheet of the turns is empty."""
    return [
        _about(conference),
        _programme(store, conference),
        _guests(store.conferences.guests(conference.id)),
        _turns(stage(conference.id) if stage is not None else None),
    ]


def _about(conference: Conference) -> ListTable:
    said: list[Sequence[Any]] = [
        ("Ngày", conference.date),
        ("Giờ bắt đầu", conference.starts_at),
        ("Địa điểm", conference.place),
        ("Chủ trì", conference.chair),
        ("Đồng chủ trì", conference.co_chair),
        ("Thư ký", conference.secretary),
        ("Số người lên nhận mỗi đợt (tối đa)", str(conference.per_turn)),
        ("Số ghế hội trường", str(conference.seats) if conference.seats else ""),
    ]
    for line in conference.note.split("\n"):
        label, colon, rest = line.partition(": ")
        said.append((label, rest) if colon and _is_label(label) and rest else ("Ghi chú", line))
    rows = [row for row in said if row[1] not in ("", None)]
    return ListTable(conference.name, [Column("Mục", 40), Column("Nội dung", 70)], rows)


def _is_label(text: str) -> bool:
    """Whether a note's beginning can stand as a line of its own without being taken for another thing."""
    return bool(text.strip()) and not field_of(text)


def _programme(store: Store, conference: Conference) -> ListTable:
    columns = [
        Column("STT", 6, "int"),
        Column("Bắt đầu", 10),
        Column("Nội dung", 60),
        Column("Thời lượng (phút)", 12, "int"),
        Column("Người thực hiện", 30),
        Column("Ghi chú", 24),
        Column("Lời dẫn", 60),
    ]
    rows = [
        (
            place,
            one.starts + (" (hôm sau)" if one.next_day else ""),
            one.item.title,
            one.item.minutes,
            one.item.speaker,
            one.item.note,
            one.item.script,
        )
        for place, one in enumerate(
            timed(store.conferences.programme(conference.id), conference.starts_at), 1
        )
    ]
    return ListTable("CHƯƠNG TRÌNH HỘI NGHỊ", columns, rows)


def _guests(guests: Sequence[Guest]) -> ListTable:
    columns = [
        Column("STT", 6, "int"),
        Column("Đơn vị", 40),
        Column("Họ và tên", 28),
        Column("Chức vụ", 24),
        Column("Hàng", 8),
        Column("Ghế", 8),
        Column("Ghi chú", 24),
        Column("Đón tiếp", 24),
    ]
    rows = [
        (
            place,
            one.unit_name,
            one.name,
            one.post,
            one.row_name,
            one.seat,
            one.note,
            ": ".join(part for part in (_PRESENCE.get(one.presence, ""), one.stand_in) if part),
        )
        for place, one in enumerate(guests, 1)
    ]
    return ListTable("DANH SÁCH ĐẠI BIỂU VÀ CHỖ NGỒI", columns, rows)


def _turns(stage: Stage | None) -> ListTable:
    columns = [
        Column("Đợt", 6, "int"),
        Column("Tên đợt", 44),
        Column("Số", 8),
        Column("Lên nhận", 34),
        Column("Được tặng", 34),
        Column("Quyết định", 18),
        Column("Người trao", 28),
        Column("Ghế ngồi", 10),
        Column("Người lên thay", 34),
    ]
    rows: list[Sequence[Any]] = []
    for turn in stage.turns if stage else ():
        for line in turn.lines:
            rows.append(
                (
                    turn.number,
                    turn.turn.title,
                    line.entry.label,
                    line.award.name,
                    turn.kind.name,
                    turn.decision.number if turn.decision else line.award.decision_number,
                    turn.turn.presenter,
                    line.seat,
                    _instead(line),
                )
            )
    return ListTable("CÁC ĐỢT LÊN NHẬN", columns, rows)


def _instead(line: StageLine) -> str:
    if line.handover.presence is Presence.ABSENT:
        return "Vắng, không có người nhận thay"
    if line.handover.presence is Presence.STAND_IN:
        return line.handover.stand_in
    return line.representative


def conferences_list(store: Store, year: int | None) -> ListTable:
    """Conferences of a year or all, newest first."""
    columns = [
        Column("STT", 6, "int"),
        Column("Tên hội nghị", 60),
        Column("Năm", 8, "int"),
        Column("Ngày", 13, "date"),
        Column("Giờ bắt đầu", 10),
        Column("Địa điểm", 40),
        Column("Chủ trì", 34),
        Column("Số mục chương trình", 12, "int"),
        Column("Số đại biểu", 12, "int"),
        Column("Số đại biểu có mặt", 12, "int"),
    ]
    rows: list[Sequence[Any]] = []
    for place, one in enumerate(store.conferences.all(year=year), 1):
        guests = store.conferences.guests(one.id)
        came = sum(guest.presence in (Presence.PRESENT, Presence.STAND_IN) for guest in guests)
        items = len(store.conferences.programme(one.id))
        rows.append(
            (
                place,
                one.name,
                one.year,
                one.date,
                one.starts_at,
                one.place,
                one.chair,
                items,
                len(guests),
                came,
            )
        )
    return ListTable(f"DANH SÁCH HỘI NGHỊ{f' NĂM {year}' if year else ''}", columns, rows)
