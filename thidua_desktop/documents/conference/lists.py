"""Programme, reception list and photo list: a header, a title with day and place, one table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from thidua_desktop.documents.conference.data import Meeting, PhotoList, Programme, ReceptionList
from thidua_desktop.documents.official.data import written
from thidua_desktop.documents.official.model import (
    Block,
    Centred,
    Column,
    Header,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import short_body
from thidua_desktop.documents.pledges.common import dated, group_row

SIGNING_HEIGHT = 10.0
"""Least height in mm of a row somebody signs in."""
_SMALL_TURN = 5
"""People of a turn whose rows are not parted."""

_PROGRAMME = (
    Column("STT", 13.0, "center"),
    Column("Thời gian", 29.0, "center"),
    Column("Nội dung", 67.0),
    Column("Người thực hiện", 56.0),
)
_RECEPTION = (
    Column("STT", 12.0, "center"),
    Column("Đơn vị", 55.0),
    Column("Họ và tên", 44.0),
    Column("Chức vụ", 38.0),
    Column("Ghế", 15.0, "center"),
    Column("Lên nhận (STT)", 18.0, "center"),
    Column("Có mặt lúc", 18.0, "center"),
    Column("Người nhận thay", 29.0),
    Column("Ký", 23.0),
)
_PHOTOS = (
    Column("Vị trí", 14.0, "center"),
    Column("Số", 14.0, "center"),
    Column("Họ và tên, tên tập thể", 50.0),
    Column("Chức vụ, đơn vị", 42.0),
    Column("Ảnh số", 18.0, "center"),
    Column("Ghi chú", 27.0),
)


def build_programme(data: Programme) -> OfficialPaper:
    """The printed programme; the day stands beside the hours of what comes after midnight."""
    rows = []
    for order, line in enumerate(data.lines, start=1):
        hours = f"{line.starts} – {line.ends}" if line.ends != line.starts else line.starts
        if line.next_day:
            hours += f"\n({_next_day(data.meeting)})"
        text = f"{line.title}\n({line.note})" if line.note else line.title
        rows.append(Row((str(order), hours, text, line.speaker)))
    blocks = _head(data.meeting, "Chương trình")
    told = (
        ("Chủ trì:", data.meeting.chair),
        ("Đồng chủ trì:", data.meeting.co_chair),
        ("Thư ký:", data.meeting.secretary),
    )
    blocks += [Paragraph(f"{name}.", lead=word) for word, name in told if name]
    blocks.append(Table(_PROGRAMME, tuple(rows), size=12.0))
    return _paper(data.meeting, "Chương trình", blocks)


def _next_day(meeting: Meeting) -> str:
    if meeting.date is None:
        return "hôm sau"
    return f"ngày {meeting.date.fromordinal(meeting.date.toordinal() + 1):%d/%m}"


def build_reception(data: ReceptionList) -> OfficialPaper:
    """The list at the door, on its side, with room to sign."""
    rows = tuple(
        Row(
            (str(order), one.unit, one.name, one.post, one.seat, one.receives, one.arrived, one.stand_in, ""),
            tall=SIGNING_HEIGHT,
            keep=order > len(data.guests) - 2,  # the closing words never stand on a page without guests
        )
        for order, one in enumerate(data.guests, start=1)
    )
    blocks = _head(data.meeting, "Danh sách đón tiếp đại biểu")
    blocks.append(Table(_RECEPTION, rows))
    blocks.append(Paragraph(f"Danh sách này gồm {written(len(rows))} đại biểu./."))
    return _paper(data.meeting, "Danh sách đón tiếp", blocks, landscape=True)


def build_photo_list(data: PhotoList) -> OfficialPaper:
    """By turn: the picture of all who stand there, then each by position from the left."""
    rows: list[Row] = []
    for turn in data.turns:
        rows.append(group_row(f"Đợt {turn.number}. {turn.title}", len(_PHOTOS)))
        presenter = f"Người trao: {turn.presenter}" if turn.presenter else ""
        rows.append(
            Row(
                ("Ảnh chung của đợt", presenter, turn.photo, ""),
                italic=True,
                spans=(3, 1, 1, 1),
                keep=bool(turn.lines),
            )
        )
        last = len(turn.lines) - 1
        for i, line in enumerate(turn.lines):
            cells = (str(line.position), line.label, line.name, line.about, line.photo, line.note)
            # A small turn stands on one page; of a larger one, never a single row.
            rows.append(Row(cells, keep=i < last and (last < _SMALL_TURN or i in (0, last - 1))))
    blocks = _head(data.meeting, "Danh sách chụp ảnh")
    blocks.append(Paragraph("Vị trí tính từ trái sang phải, nhìn từ hội trường lên sân khấu.", italic=True))
    blocks.append(Table(_PHOTOS, tuple(rows)))
    return _paper(data.meeting, "Danh sách chụp ảnh", blocks)


def _head(meeting: Meeting, kind: str) -> list[Block]:
    blocks: list[Block] = [
        Header(
            short_body(meeting.office.parent_name),
            meeting.office.name,
            place_date=dated(meeting.office, meeting.year, meeting.date),
        ),
        Title(kind, meeting.name),
    ]
    return [*blocks, *_where(meeting)]


def _where(meeting: Meeting) -> Sequence[Block]:
    day = f"ngày {meeting.date:%d/%m/%Y}" if meeting.date else ""
    place = f"tại {meeting.place}" if meeting.place else ""
    said = ", ".join(part for part in (day, place) if part)
    return (Centred(f"({said[:1].upper()}{said[1:]})", bold=False, italic=True),) if said else ()


def _paper(
    meeting: Meeting, title: str, blocks: Iterable[Block], *, landscape: bool = False
) -> OfficialPaper:
    section = Section(tuple(blocks), landscape=landscape)
    return OfficialPaper(f"{title} - {meeting.name}", meeting.office.name, (section,))
