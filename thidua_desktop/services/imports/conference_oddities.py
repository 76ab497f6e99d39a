"""What is worth a word in a conference's workbook though its rows come in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.records import Conference, Guest
from thidua_desktop.domain.vietnamese import canonical, fold
from thidua_desktop.services.conferences.programmes import LONGEST, clock_of, minutes_of
from thidua_desktop.services.imports.cells import shown, text_of, whole_number
from thidua_desktop.services.imports.drafting import Draft
from thidua_desktop.services.imports.plan import RowKey
from thidua_desktop.services.imports.sources import SourceSheet

MOST_SEATS: Final = 100_000
_LENGTH: Final = re.compile(
    r"(?:([0-9]{1,6}) *(?:giờ|h|g))? *(?:([0-9]{1,6}) *(?:phút|p|ph|')?)?", re.IGNORECASE
)
_DAY: Final = 24 * 60
_GUESTS: Final = ("dai bieu", "khach", "hoi nghi", "ghe", "cho ngoi")


class Oddities:
    """What a workbook said already: guests, seats, lines about the conference."""

    def __init__(self) -> None:
        self._guests: dict[tuple[str, str], RowKey] = {}
        self._seats: dict[tuple[str, str], tuple[RowKey, tuple[str, str]]] = {}
        self._rows: dict[Guest, RowKey] = {}
        self._lines: dict[str, int] = {}
        self._parts: dict[str, str] = {}

    def part_twice(self, sheet: SourceSheet) -> Problem | None:
        """Information or programme of one conference in a second file: which counts is not guessed."""
        part = next((one for one in ("about", "minutes") if one in sheet.table.columns), "")
        earlier = self._parts.setdefault(part, sheet.file)
        if not part or earlier == sheet.file:
            return None
        what = "thông tin" if part == "about" else "chương trình"
        message = (
            f"Tệp {earlier} đã có {what} của hội nghị này: bỏ qua trang “{sheet.name}”. Nhập từng tệp một "
            "nếu muốn tệp sau thay tệp trước."
        )
        return sheet.problem("part_twice", message, Severity.REJECT, row=sheet.table.heading_row)

    def same_row(self, draft: Draft, guest: Guest) -> str:
        """Where the very same guest, seat and all, was read before; empty when nowhere.

        Two people of one name in one unit are told apart by nothing but their seats: they are never the same.
        """
        if any(problem.code == "several_people" for problem in draft.problems):
            return ""
        earlier = self._rows.setdefault(guest, draft.key)
        return "" if earlier == draft.key else _where(earlier, draft)

    def said(self, draft: Draft, field: str, label: str, cell: object) -> None:
        """One thing about the conference said twice: the last line counts."""
        earlier = self._lines.setdefault(field, draft.key.row)
        if earlier != draft.key.row:
            message = f"“{label}” đã ghi ở dòng {earlier}: lấy theo dòng này."
            draft.note("said_twice", message, "about", cell)

    def guest(self, draft: Draft, name: str, unit_name: str, *, several: bool) -> None:
        """A guest of that name and unit twice; ``several``: the unit has as many people of the name."""
        who = canonical(name), canonical(unit_name)
        earlier = self._guests.setdefault(who, draft.key)
        if earlier != draft.key and not several:
            message = (
                f"{name} đã có ở {_where(earlier, draft)}, cùng đơn vị; cả hai dòng được nhập. Nếu ghi thừa "
                "thì xóa bớt một dòng; nếu người ấy vừa nhận cho mình vừa nhận thay đơn vị thì giữ nguyên."
            )
            draft.note("guest_twice", message, "name", name)

    def seat(self, draft: Draft, row_name: str, seat: str, name: str, unit_name: str) -> None:
        """One seat given to two guests."""
        if not seat:
            return
        place = canonical(row_name), canonical(seat)
        who = name, unit_name
        earlier, holder = self._seats.setdefault(place, (draft.key, who))
        if earlier != draft.key and holder != who:
            message = f"Ghế {seat} đã xếp cho {holder[0]} ở {_where(earlier, draft)}: xếp lại một trong hai."
            draft.note("seat_twice", message, "seat", seat)


def _where(earlier: RowKey, draft: Draft) -> str:
    other = f" của tệp {earlier.file}" if earlier.file != draft.key.file else ""
    return f"dòng {earlier.row}{other}"


def fits_conference(sheet: SourceSheet) -> bool:
    """Whether a sheet is of a conference: any list has names, guests have seats or are called so."""
    columns = sheet.table.columns
    if "about" in columns or "minutes" in columns or {"seat", "row_name"} & set(columns):
        return True
    called = fold(f"{sheet.file} {sheet.name} {sheet.title} {sheet.column('name')}")
    return any(word in called for word in _GUESTS)


def no_conference_table(name: str) -> Problem:
    """The finding about a file without any sheet of a conference."""
    message = (
        f"Không tìm thấy bảng của hội nghị trong tệp {name}. Cần ít nhất một trang: Thông tin (cột Mục, Nội "
        "dung), Chương trình (cột Nội dung, Thời lượng) hoặc Đại biểu (cột Họ và tên, Ghế). Tệp này chưa "
        "được nhập."
    )
    return Problem("no_table", message, Severity.REJECT, file=name)


def minutes_said(draft: Draft, cell: object) -> int:
    """Minutes of 20, "20 phút", "1 giờ 15 phút". What is none counts 0, and is remarked."""
    minutes = _length(cell)
    if minutes is not None and 0 <= minutes <= LONGEST:
        return minutes
    said = shown(cell)
    if not said:
        message = "Chưa ghi thời lượng: tạm tính 0 phút."
    elif minutes is None:
        message = (
            f"Không đọc được thời lượng “{said}”: ghi số phút (20) hoặc giờ và phút (1 giờ 15 phút). "
            "Tạm tính 0 phút."
        )
    elif minutes < 0:
        message = f"Thời lượng {said} là số âm: ghi số phút từ 0 trở lên. Tạm tính 0 phút."
    else:
        message = f"Thời lượng {said} dài hơn một ngày ({LONGEST} phút): xem lại. Tạm tính 0 phút."
    draft.note("bad_minutes", message, "minutes", cell)
    return 0


def _length(cell: object) -> int | None:
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return whole_number(cell)
    text = text_of(cell)
    if re.fullmatch(r"[-−] *[0-9]{1,6}(?: *(?:phút|p|ph|'))?", text, re.IGNORECASE):
        return -1
    match = _LENGTH.fullmatch(text)
    if match is None or match.lastindex is None:
        return None
    return int(match[1] or 0) * 60 + int(match[2] or 0)


def remark_midnight(starts_at: str, items: Sequence[tuple[Draft, int]]) -> None:
    """Remark on the first item that ends after midnight."""
    now = minutes_of(starts_at) or 0
    for draft, minutes in items:
        now += minutes
        if now > _DAY:
            message = (
                f"Mục này kết thúc lúc {clock_of(now)} hôm sau (bắt đầu hội nghị {starts_at}): xem lại thời "
                "lượng các mục và giờ bắt đầu."
            )
            draft.note("past_midnight", message, "minutes", minutes)
            return


def remark_year(asked: int | None, conference: Conference, about: Sequence[tuple[Draft, Any]]) -> None:
    """Remark when the workbook is of another year than was asked for: the workbook counts."""
    if asked is None or asked == conference.year or not about:
        return
    dated = [draft for draft, _ in about if fold(draft.summary).startswith("ngay")]
    draft = (dated or [about[0][0]])[0]
    message = (
        f"Tệp là của hội nghị năm {conference.year}, không phải năm {asked} đã chọn: nhập theo tệp. "
        "Kiểm tra lại tệp hoặc năm."
    )
    value = f"{conference.date:%d/%m/%Y}" if conference.date else str(conference.year)
    draft.note("other_year", message, "said", value)
