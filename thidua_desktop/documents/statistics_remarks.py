"""Words around a statistical table: who reports to whom, and what has to be said under it.

Two ways to say it: :func:`remarks` for the screen, :func:`paper_remarks` for what is signed and sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from thidua_desktop.domain.statistics import Imbalance, StatTable, due
from thidua_desktop.domain.vietnamese import format_date, format_number

INCOMPLETE = "CHƯA ĐỦ – CHỈ ĐỂ XEM"
"""Over a form whose rows are not all there: it is not to be signed or sent."""
DOTS = "…………………………"
"""Room to write a name."""


def parties(office_name: str, receiver: str = "") -> tuple[str, str]:
    """Who reports and who receives, as a statutory form says it."""
    return f"Đơn vị báo cáo: {office_name or DOTS}", f"Đơn vị nhận báo cáo: {receiver or DOTS}"


def due_line(year: int) -> str:
    """ "Ngày nhận báo cáo: 15/12/2026"."""
    return f"Ngày nhận báo cáo: {format_date(due(year))}"


_MISSING: Mapping[str, tuple[str, str]] = {
    "leader": ("cá nhân chưa rõ nhóm cán bộ", "chọn nhóm cán bộ cho từng người"),
    "length": ("phong trào chưa ghi đủ ngày bắt đầu, ngày kết thúc", "ghi ngày ở phần Phong trào"),
}
"""Mark that could not be told → who lacks it, what to do."""
_PRINTED: Mapping[str, str] = {
    "leader": "cá nhân chưa phân nhóm cán bộ",
    "length": "phong trào chưa rõ thời gian thực hiện",
}
"""The same as it is printed: a paper that is signed and sent tells nobody where to click."""


def paper_remarks(table: StatTable) -> list[str]:
    """What is printed under a table: how it was counted, what was not, what does not come out equal."""
    form = table.form
    lines = [f"Ghi chú: {note}" for note in form.notes]
    if form.unfilled:
        lines.append(f"Biểu chưa đủ: chưa có các dòng {_ranges([row.code for row in form.unfilled])}.")
    open_ = {one.key for one in table.untold}
    lines += [_uneven(one) for one in table.imbalances if not open_.issuperset(one.keys)]
    for mark, count, places in _lacking(table):
        lines.append(
            f"Còn {format_number(count)} {_PRINTED.get(mark, 'mục chưa đủ thông tin')}"
            f"{f' ({places})' if places else ''}."
        )
    return [*lines, *_uncounted(table)]


def remarks(table: StatTable) -> list[str]:
    """What is said on screen under a table: also what the sources do not give, and what can be done."""
    form = table.form
    lines = [f"Ghi chú: {note}" for note in (*form.notes, *form.working_notes)]
    if form.unfilled:
        codes = _ranges([row.code for row in form.unfilled])
        lines.append(
            f"Biểu chưa đủ nên chưa có chỗ ký: nguồn đang có không ghi tên các dòng {codes}. "
            "Điền theo biểu mẫu của tỉnh ở Báo cáo thống kê, trang Cách đếm, rồi lưu lại."
        )
    lines += [_uneven(one) for one in table.imbalances]
    lines += _untold(table)
    lines += _uncounted(table)
    sure = {"V": "đã đối chiếu văn bản", "S": "nguồn thứ cấp", "M": "cần đối chiếu văn bản"}
    if form.source:
        mark = f" – {sure[form.confidence]}" if form.confidence in sure else ""
        doubted = any("chưa rõ" in note for note in form.working_notes)
        if form.confidence == "V" and (form.unfilled or doubted):
            mark = " – đã đối chiếu phần còn lại; chỗ nói trên cần đối chiếu với biểu mẫu"
        lines.append(f"Nguồn biểu: {form.source}{mark}.")
    return lines


def _uneven(one: Imbalance) -> str:
    count = format_number(one.missing)
    return (
        f"Dòng {one.row} lớn hơn tổng các dòng {', '.join(one.parts)} là {count}: "
        f"có {count} mục không thuộc dòng nào hoặc chưa đủ thông tin."
    )


def _uncounted(table: StatTable) -> Iterator[str]:
    if table.outside:
        names = "; ".join(one.label for one in table.outside[:5])
        more = f" và {len(table.outside) - 5} mục khác" if len(table.outside) > 5 else ""
        yield f"Không đếm {len(table.outside)} mục (không có cột hoặc chưa có ngày): {names}{more}."


def _lacking(table: StatTable) -> Iterator[tuple[str, int, str]]:
    """Mark that could not be told of some records, of how many, and the lines that lack them."""
    form = table.form
    for mark in form.asked:
        count = len({one.key for one in table.untold if one.mark == mark})
        if not count:
            continue
        places = []
        for word, lines in (("dòng", form.rows), ("cột", form.columns)):
            codes = [line.code for line in lines if mark in line.where]
            if codes:
                places.append(f"{word} {_ranges(codes)}")
        yield mark, count, ", ".join(places)


def _untold(table: StatTable) -> Iterator[str]:
    """How many records a breakdown lacks, where they are missing, and where to complete them."""
    for mark, count, places in _lacking(table):
        who, what = _MISSING.get(mark, ("mục chưa đủ thông tin", table.form.asked[mark].rstrip(".")))
        lacking = f" nên chưa có ở {places}" if places else ""
        yield (
            f"Còn {format_number(count)} {who}{lacking}. Bổ sung: Báo cáo thống kê, bấm Còn thiếu, {what}; "
            "rồi lưu lại biểu."
        )


def _ranges(codes: Sequence[str]) -> str:
    """ "02–15" for codes that follow one another, else all of them."""
    numbers = [int(code) for code in codes if code.isdigit()]
    if len(numbers) == len(codes) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{codes[0]}–{codes[-1]}"
    return ", ".join(codes)
