"""The workbook in which a unit scores itself: locked but for its own columns, and read back by its stamp."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.exchange.cell_lines import lines_of
from thidua_desktop.exchange.fill_in_parts import (
    FONT,
    KIND,
    LINE,
    STAMP_SHEET,
    new_workbook,
    read_stamp,
    typed,
    write_stamp,
)
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.exchange.sheets import Sheet

ABSENT: Final = "Không áp dụng"
SCORE_KIND: Final = "thidua-phieu-cham-diem-cchc"
_SHEET: Final = "Phiếu chấm điểm"
_HEADINGS: Final = (
    ("Mã", 8),
    ("Tiêu chí", 34),
    ("Điểm tối đa", 9),
    ("Cách tính điểm", 38),
    ("Tài liệu kiểm chứng", 20),
    ("Số liệu kê khai", 28),
    ("Điểm tự chấm", 10),
    (ABSENT, 12),
    ("Ghi chú, lý do", 24),
)
_DECLARED, _POINTS, _ABSENT, _NOTE = 5, 6, 7, 8
_ID: Final = 9
"""Hidden column with the component's id: rows may be sorted, codes may stand twice."""
_HEAD: Final = 3
"""Row of the headings, from 0."""


@dataclass(frozen=True, slots=True)
class FormLine:
    """A criterion on the form. Points are thousandths."""

    criterion_id: int
    code: str
    name: str
    maximum: int
    is_leaf: bool
    parent_id: int | None = None
    """Only of lines on this form."""
    rule_text: str = ""
    evidence: str = ""
    declared: str = ""
    points: int | None = None
    absent: bool = False
    may_be_absent: bool = True
    note: str = ""


@dataclass(frozen=True, slots=True)
class ScoreForm:
    """What is written for one unit."""

    title: str
    unit_name: str
    stamp: Mapping[str, str]
    """What the form was made from, kept hidden and read back."""
    lines: Sequence[FormLine]


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What came back for a component, as written; ``row`` counts as the spreadsheet shows it."""

    criterion_id: int
    row: int
    declared: str
    points: str
    absent: bool
    note: str


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form that came back."""

    stamp: Mapping[str, str]
    lines: tuple[ReadLine, ...]
    base: Mapping[int, ReadLine] = field(default_factory=dict)
    """What the form held when it was written, by component."""


def score_workbook(form: ScoreForm) -> bytes:
    """The workbook's bytes; same input, same bytes."""
    content = io.BytesIO()
    workbook = new_workbook(content)
    _write_form(workbook, form)
    _write_stamp(workbook, form)
    workbook.close()
    return content.getvalue()


def read_score_workbook(path: Path) -> ReadForm:
    """Read a form back. Raises ``Unreadable``, with the code ``wrong_type`` for any other workbook."""
    sheets = read_workbook(path).sheets
    stamp_sheet = next((one for one in sheets if one.name == STAMP_SHEET), None)
    page = next((one for one in sheets if one.name == _SHEET), None)
    stamp = read_stamp(stamp_sheet) if stamp_sheet else {}
    if page is None or stamp_sheet is None or stamp.get(KIND) != SCORE_KIND:
        raise Unreadable(
            f"“{path.name}” không phải phiếu chấm điểm do chương trình lập.",
            code="wrong_type",
            file=path.name,
            hint="Chọn tệp đơn vị đã điền trên phiếu được gửi, không chép sang tệp khác.",
        )
    base = {line.criterion_id: line for line in _lines(stamp_sheet)}
    lines = tuple(line for line in _lines(page) if line.criterion_id in base)
    return ReadForm(stamp, lines, base)


# ---- writing ---------------------------------------------------------------------------------
def _write_form(workbook: Any, form: ScoreForm) -> None:
    page = workbook.add_worksheet(_SHEET)
    base = {"font_name": FONT, "font_size": 12, "valign": "vcenter", "text_wrap": True}
    grid = {**base, "border": 1}
    mine = {**grid, "locked": False, "bg_color": "#FFFBE6"}
    formats = {
        "title": workbook.add_format({**base, "bold": True, "font_size": 14, "align": "center"}),
        "hint": workbook.add_format({**base, "italic": True, "align": "center"}),
        "head": workbook.add_format({**grid, "bold": True, "align": "center", "bg_color": "#F2E6C9"}),
        "text": workbook.add_format({**grid, "valign": "top"}),
        "points": workbook.add_format({**grid, "num_format": "0.###", "align": "center", "valign": "top"}),
        "area": workbook.add_format({**grid, "bold": True, "bg_color": "#F7F1E1"}),
        "area_points": workbook.add_format(
            {**grid, "bold": True, "bg_color": "#F7F1E1", "num_format": "0.###", "align": "center"}
        ),
        # Text, or a spreadsheet would make a date of "4/5".
        "mine": workbook.add_format({**mine, "num_format": "@", "valign": "top"}),
        "mine_points": workbook.add_format(
            {**mine, "num_format": "0.###", "align": "center", "valign": "top"}
        ),
        "shut": workbook.add_format({**grid, "bg_color": "#E7E7E7", "valign": "top"}),
    }
    last = len(_HEADINGS) - 1
    hint = "Chỉ điền bốn cột nền vàng nhạt; các cột khác đã khóa. Điền xong, lưu và gửi lại nguyên tệp này."
    for row, (text, shape) in enumerate(((form.title, "title"), (form.unit_name, "title"), (hint, "hint"))):
        page.merge_range(row, 0, row, last, "", formats[shape])
        page.write_string(row, 0, text, formats[shape])
        page.set_row(row, 24 if row else 36)
    for column, (heading, width) in enumerate(_HEADINGS):
        page.set_column(column, column, width)
        page.write_string(_HEAD, column, heading, formats["head"])
    page.set_row(_HEAD, 2 * LINE + 4)
    page.set_column(_ID, _ID, 6, None, {"hidden": True})
    places = {line.criterion_id: row for row, line in enumerate(form.lines, start=_HEAD + 1)}
    for line in form.lines:
        row = places[line.criterion_id]
        if line.is_leaf:
            _write_leaf(page, row, line, formats)
        else:
            below = [places[one.criterion_id] for one in form.lines if one.parent_id == line.criterion_id]
            _write_sum(page, row, line, below, _sum(form.lines, line.criterion_id), formats)
        page.write_number(row, _ID, line.criterion_id)
        page.set_row(row, LINE * _lines_high(line) + 4)
    page.freeze_panes(_HEAD + 1, 2)
    page.repeat_rows(_HEAD)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.protect("", {"format_columns": True, "format_rows": True, "autofilter": True})


def _lines_high(line: FormLine) -> int:
    """Lines of the tallest cell."""
    texts = (line.code, line.name, "", line.rule_text, line.evidence, line.declared, "", "", line.note)
    return max(lines_of(text, width) for text, (_, width) in zip(texts, _HEADINGS, strict=True))


def _write_leaf(page: Any, row: int, line: FormLine, formats: Mapping[str, Any]) -> None:
    page.write_string(row, 0, line.code, formats["text"])
    page.write_string(row, 1, line.name, formats["text"])
    page.write_number(row, 2, line.maximum / 1000, formats["points"])
    page.write_string(row, 3, line.rule_text, formats["text"])
    page.write_string(row, 4, line.evidence, formats["text"])
    page.write_string(row, _DECLARED, line.declared, formats["mine"])
    if line.points is None:
        page.write_blank(row, _POINTS, None, formats["mine_points"])
    else:
        page.write_number(row, _POINTS, line.points / 1000, formats["mine_points"])
    page.write_string(
        row, _ABSENT, ABSENT if line.absent else "", formats["mine" if line.may_be_absent else "shut"]
    )
    page.write_string(row, _NOTE, line.note, formats["mine"])
    page.data_validation(
        row,
        _POINTS,
        row,
        _POINTS,
        {
            "validate": "decimal",
            "criteria": "between",
            "minimum": 0,
            "maximum": line.maximum / 1000,
            "error_title": "Điểm chưa đúng",
            "error_message": f"Điểm của mục này là số từ 0 đến {shown(line.maximum)}.",
        },
    )
    if line.may_be_absent:
        page.data_validation(
            row,
            _ABSENT,
            row,
            _ABSENT,
            {
                "validate": "list",
                "source": [ABSENT],
                "error_title": "Chọn trong danh sách",
                "error_message": f"Để trống, hoặc chọn “{ABSENT}”.",
            },
        )


def _write_sum(
    page: Any, row: int, line: FormLine, below: Sequence[int], points: int, formats: Mapping[str, Any]
) -> None:
    from xlsxwriter.utility import xl_rowcol_to_cell

    page.write_string(row, 0, line.code, formats["area"])
    page.write_string(row, 1, line.name, formats["area"])
    page.write_number(row, 2, line.maximum / 1000, formats["area_points"])
    for column in range(3, len(_HEADINGS)):
        page.write_blank(row, column, None, formats["area"])
    cells = ",".join(xl_rowcol_to_cell(one, _POINTS) for one in below)
    page.write_formula(row, _POINTS, f"=SUM({cells})", formats["area_points"], points / 1000)


def _sum(lines: Sequence[FormLine], parent_id: int) -> int:
    """Thousandths below a line, as the formula gives them."""
    total = 0
    for line in lines:
        if line.parent_id == parent_id:
            total += (line.points or 0) if line.is_leaf else _sum(lines, line.criterion_id)
    return total


def _write_stamp(workbook: Any, form: ScoreForm) -> None:
    page = workbook.add_worksheet(STAMP_SHEET)
    at = write_stamp(page, {KIND: SCORE_KIND, **form.stamp})
    for line in form.lines:
        if line.is_leaf:
            page.write_string(at, _DECLARED, line.declared)
            if line.points is not None:
                page.write_number(at, _POINTS, line.points / 1000)
            page.write_string(at, _ABSENT, ABSENT if line.absent else "")
            page.write_string(at, _NOTE, line.note)
            page.write_number(at, _ID, line.criterion_id)
            at += 1


# ---- reading ---------------------------------------------------------------------------------
def _lines(sheet: Sheet) -> list[ReadLine]:
    found = []
    for row in sheet.rows:
        cells = (*row.cells, *[None] * (_ID + 1 - len(row.cells)))
        criterion_id = typed(cells[_ID])
        if criterion_id.isdecimal():
            found.append(
                ReadLine(
                    int(criterion_id),
                    row.number,
                    typed(cells[_DECLARED]),
                    typed(cells[_POINTS]),
                    bool(typed(cells[_ABSENT])),
                    typed(cells[_NOTE]),
                )
            )
    return found
