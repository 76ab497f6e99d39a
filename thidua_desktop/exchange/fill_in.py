"""A workbook for a unit to fill in: its own lines, open cells with lists and checks, all else locked.

What it was made from lies in hidden sheets, so that it is understood when it comes back
(:mod:`thidua_desktop.exchange.fill_in_read`).
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from thidua_desktop.domain.vietnamese import parse_date
from thidua_desktop.exchange.cell_lines import lines_of
from thidua_desktop.exchange.fill_in_parts import FONT, KIND, LINE, STAMP_SHEET, new_workbook, write_stamp

FILL_IN_KIND: Final = "thidua-phieu-dien"
FORM: Final = "phieu"
"""The stamp's entry that says which form it is: "nominations" …"""
BASE_SHEET: Final = "_goc"
"""Name of the hidden sheet with what stood in the form when it was written."""
ID_HEADING: Final = "_ma"
"""Heading of the hidden column with the lines' keys: rows may be sorted, names may be alike."""
FACT: Final = "@"
"""What the keys of facts above the table begin with."""
NUMBER: Final = "TT"
CHECK: Final = "Kiểm tra"
ENOUGH: Final = "Đủ"
"""What the checks say of a line that lacks nothing."""

_LISTS_SHEET: Final = "_danh_muc"
_SHEET: Final = "Phiếu điền"
_CHECK_WIDTH: Final = 24.0
_HINT: Final = "Chỉ điền các ô nền vàng nhạt; các ô khác đã khóa. Điền xong, lưu và gửi lại nguyên tệp này."
_LONGEST_PROMPT: Final = 250
"""Excel refuses longer words beside a cell."""


class Role(Enum):
    """Who says what stands in a column."""

    SHOWN = "shown"
    """The office; never read back."""
    WHO = "who"
    """The office, but for free rows: there the unit says whom it means."""
    ENTRY = "entry"
    """The unit."""


@dataclass(frozen=True, slots=True)
class FillInColumn:
    """One column of the table."""

    key: str
    heading: str
    width: float
    role: Role = Role.ENTRY
    choices: str = ""
    """Name of the list it takes its values from."""
    longest: int = 0
    """Characters; 0: as many as a cell holds."""
    rule: str = ""
    """Formula that is true of what may be typed; ``{key}`` stands for a cell of the row, ``{key_all}`` for a
    column's cells."""
    advice: str = ""
    """What the spreadsheet says where it refuses something."""


@dataclass(frozen=True, slots=True)
class FillInFact:
    """A value of the whole form, above the table."""

    key: str
    label: str
    value: str = ""
    is_date: bool = False
    stored: bool = True
    """Whether the value is on record, not only proposed by the form."""


@dataclass(frozen=True, slots=True)
class FillInLine:
    """A line the office knows. ``key`` tells it when it comes back, wherever it stands by then."""

    key: str
    values: Mapping[str, str]
    stored: bool = True
    """Whether the values are on record, not only proposed by the form."""
    locked: frozenset[str] = frozenset()
    """Columns the unit may not fill in here."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """Column → another list than the column's own."""


@dataclass(frozen=True, slots=True)
class FillInForm:
    """What is written for one unit."""

    kind: str
    title: str
    unit_name: str
    stamp: Mapping[str, str]
    columns: Sequence[FillInColumn]
    lines: Sequence[FillInLine]
    facts: Sequence[FillInFact] = ()
    free_rows: int = 0
    """Rows at the bottom for what the office does not know yet."""
    lists: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Name, of letters and underscores → values."""
    check: str = ""
    """Formula of the last column, saying what a line lacks; placeholders as in :attr:`FillInColumn.rule`."""
    free_check: str = ""
    """The same for free rows; empty: :attr:`check`."""
    advice: str = ""
    """A line of its own about this form, below the common one."""


def fill_in_workbook(form: FillInForm) -> bytes:
    """The workbook's bytes; same input, same bytes."""
    content = io.BytesIO()
    workbook = new_workbook(content)
    _Writer(workbook, form).write()
    _write_lists(workbook, form)
    write_stamp(workbook.add_worksheet(STAMP_SHEET), {KIND: FILL_IN_KIND, FORM: form.kind, **form.stamp})
    _write_base(workbook, form)
    workbook.close()
    return content.getvalue()


class _Writer:
    """The sheet that the unit sees."""

    def __init__(self, workbook: Any, form: FillInForm) -> None:
        self._form = form
        self._page = workbook.add_worksheet(_SHEET)
        self._formats = _formats(workbook)
        self._places = {column.key: place for place, column in enumerate(form.columns, start=1)}
        self._check = len(form.columns) + 1
        self._id = self._check + 1
        self._head = 4 + len(form.facts) if form.advice else 3 + len(form.facts)
        self._first = self._head + 1
        self._end = self._first + len(form.lines) + form.free_rows - 1

    def write(self) -> None:
        page, form = self._page, self._form
        self._write_top()
        for row, line in enumerate(form.lines, start=self._first):
            self._write_line(row, line)
        for row in range(self._first + len(form.lines), self._end + 1):
            self._write_free(row)
        checks = (self._first, self._check, self._end, self._check)
        enough = {"type": "cell", "criteria": "==", "value": f'"{ENOUGH}"', "format": self._formats["enough"]}
        page.conditional_format(*checks, enough)
        page.freeze_panes(self._first, 0)
        page.repeat_rows(self._head)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.fit_to_pages(1, 0)
        page.protect("", {"format_columns": True, "format_rows": True, "autofilter": True, "sort": True})

    # ---- above the table ---------------------------------------------------------------------
    def _write_top(self) -> None:
        page, form, last = self._page, self._form, self._check
        top = [(form.title, "title"), (form.unit_name, "title"), (_HINT, "hint")]
        if form.advice:
            top.append((form.advice, "hint"))
        widths = [5.0, *(column.width for column in form.columns), _CHECK_WIDTH]
        for row, (text, shape) in enumerate(top):
            page.merge_range(row, 0, row, last, "", self._formats[shape])
            page.write_string(row, 0, text, self._formats[shape])
            page.set_row(row, 36 if row == 0 else LINE * lines_of(text, sum(widths)) + 6)
        for row, fact in enumerate(form.facts, start=len(top)):
            self._write_fact(row, fact)
        headings = [NUMBER, *(column.heading for column in form.columns), CHECK]
        for place, (heading, width) in enumerate(zip(headings, widths, strict=True)):
            page.set_column(place, place, width)
            page.write_string(self._head, place, heading, self._formats["head"])
        page.set_row(self._head, 2 * LINE + 4)
        page.set_column(self._id, self._id, 6, None, {"hidden": True})
        page.write_string(self._head, self._id, ID_HEADING)

    def _write_fact(self, row: int, fact: FillInFact) -> None:
        page = self._page
        page.merge_range(row, 0, row, 1, "", self._formats["label"])
        page.write_string(row, 0, fact.label, self._formats["label"])
        day = parse_date(fact.value).date if fact.is_date else None
        shape = self._formats["date" if fact.is_date else "open"]
        page.merge_range(row, 2, row, 3, "", shape)
        if day is not None:
            page.write_datetime(row, 2, day, shape)
        elif fact.value:
            page.write_string(row, 2, fact.value, shape)
        if fact.is_date:
            import datetime as dt

            page.data_validation(
                row,
                2,
                row,
                2,
                {
                    "validate": "date",
                    "criteria": "between",
                    "minimum": dt.date(1945, 1, 1),
                    "maximum": dt.date(2150, 12, 31),
                    "error_title": "Ngày chưa đúng",
                    "error_message": "Ghi ngày/tháng/năm, ví dụ 15/01/2027.",
                },
            )
        page.write_string(row, self._id, FACT + fact.key)
        page.set_row(row, LINE + 6)

    # ---- the table ---------------------------------------------------------------------------
    def _write_line(self, row: int, line: FillInLine) -> None:
        page = self._page
        page.write_number(row, 0, row - self._first + 1, self._formats["number"])
        for column in self._form.columns:
            place = self._places[column.key]
            open_here = column.role is Role.ENTRY and column.key not in line.locked
            text = line.values.get(column.key, "")
            page.write_string(row, place, text, self._formats["open" if open_here else "text"])
            if open_here:
                self._validate(row, column, line.choices.get(column.key, column.choices))
        self._finish(row, line.key, self._form.check, line.values)

    def _write_free(self, row: int) -> None:
        page = self._page
        page.write_number(row, 0, row - self._first + 1, self._formats["number"])
        for column in self._form.columns:
            open_here = column.role is not Role.SHOWN
            page.write_blank(
                row, self._places[column.key], None, self._formats["open" if open_here else "text"]
            )
            if open_here:
                self._validate(row, column, column.choices)
        self._finish(row, "", self._form.free_check or self._form.check, {})

    def _finish(self, row: int, key: str, check: str, values: Mapping[str, str]) -> None:
        page = self._page
        if check:
            page.write_formula(row, self._check, "=" + self._filled(check, row), self._formats["check"], "")
        else:
            page.write_blank(row, self._check, None, self._formats["check"])
        page.write_string(row, self._id, key)
        high = [lines_of(values.get(one.key, ""), one.width) for one in self._form.columns]
        page.set_row(row, LINE * max(1, *high) + 4)

    def _filled(self, formula: str, row: int) -> str:
        """A formula with the cells of a row in the place of its placeholders."""
        from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell

        names: dict[str, str] = {}
        for key, place in self._places.items():
            names[key] = xl_rowcol_to_cell(row, place, col_abs=True)
            names[f"{key}_all"] = xl_range_abs(self._first, place, self._end, place)
        return formula.format_map(names)

    def _validate(self, row: int, column: FillInColumn, choices: str) -> None:
        place = self._places[column.key]
        said: dict[str, Any] = {"error_title": column.heading[:32], "error_message": column.advice}
        if choices:
            # A name, as the old .xls knows no list on another sheet.
            said |= {
                "validate": "list",
                "source": f"={choices}",
                "error_message": "Chọn một mục trong danh sách, hoặc để trống.",
            }
        elif column.rule:
            said |= {"validate": "custom", "value": "=" + self._filled(column.rule, row)}
        elif column.longest:
            said |= {
                "validate": "length",
                "criteria": "<=",
                "value": column.longest,
                "error_message": column.advice or f"Ghi không quá {column.longest} ký tự.",
            }
        else:
            return
        said["error_message"] = said["error_message"][:_LONGEST_PROMPT]
        self._page.data_validation(row, place, row, place, said)


def _formats(workbook: Any) -> dict[str, Any]:
    base = {"font_name": FONT, "font_size": 12, "valign": "vcenter", "text_wrap": True}
    grid = {**base, "border": 1, "valign": "top"}
    mine = {**grid, "locked": False, "bg_color": "#FFFBE6"}
    return {
        "title": workbook.add_format({**base, "bold": True, "font_size": 14, "align": "center"}),
        "hint": workbook.add_format({**base, "italic": True, "align": "center"}),
        "label": workbook.add_format({**base, "bold": True}),
        "head": workbook.add_format(
            {**grid, "bold": True, "align": "center", "valign": "vcenter", "bg_color": "#F2E6C9"}
        ),
        "number": workbook.add_format({**grid, "align": "center"}),
        "text": workbook.add_format(grid),
        # Text, or a spreadsheet would make a date of "4/5".
        "open": workbook.add_format({**mine, "num_format": "@"}),
        "date": workbook.add_format({**mine, "num_format": "dd/mm/yyyy", "align": "left"}),
        "enough": workbook.add_format({"font_color": "#2E6B34"}),
        "check": workbook.add_format({**grid, "italic": True, "font_color": "#9C2B1B"}),
    }


def _write_lists(workbook: Any, form: FillInForm) -> None:
    page = workbook.add_worksheet(_LISTS_SHEET)
    from xlsxwriter.utility import xl_range_abs

    for place, (name, values) in enumerate(form.lists.items()):
        for row, value in enumerate(values):
            page.write_string(row, place, value)
        cells = xl_range_abs(0, place, max(0, len(values) - 1), place)
        workbook.define_name(name, f"={_LISTS_SHEET}!{cells}")
    page.very_hidden()
    page.protect()


def _write_base(workbook: Any, form: FillInForm) -> None:
    """What is on record by now, for telling later who changed what."""
    page = workbook.add_worksheet(BASE_SHEET)
    page.write_string(0, 0, ID_HEADING)
    for place, column in enumerate(form.columns, start=1):
        page.write_string(0, place, column.key)
        page.write_string(1, place, column.heading)
    lines = [
        *((FACT + fact.key, [fact.value if fact.stored else ""]) for fact in form.facts),
        *(
            (line.key, [line.values.get(one.key, "") if line.stored else "" for one in form.columns])
            for line in form.lines
        ),
    ]
    for row, (key, values) in enumerate(lines, start=2):
        page.write_string(row, 0, key)
        for place, value in enumerate(values, start=1):
            page.write_string(row, place, value)
    page.very_hidden()
    page.protect()
