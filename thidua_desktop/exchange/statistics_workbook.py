"""Statutory statistics as .xlsx: a sheet for each form, totals as formulas with their values."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from thidua_desktop.domain.statistics import Line, StatTable, common_heads
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.exchange.cell_lines import lines_of

_FONT = "Times New Roman"
_HEAD, _SUB, _CODES, _FIRST = 6, 7, 8, 9
"""Rows of the sheet, from 0: the two lines of the head, the codes, the first row of numbers."""
_NUMBER = '#,##0;-#,##0;"-"'
"""None is a dash, as on paper: an empty cell would be taken for a forgotten one."""
_PAGE = 132
"""Letters across landscape A4 when it is not made smaller."""
_LABEL = 32.0
"""Least letters of the column of labels."""
_DENSE = 8
"""Columns of numbers from which on letters and columns are smaller."""
_LINE = 15.75
"""Height of a line in points: whole pixels, as the file keeps it."""


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What stands around a table."""

    heads: tuple[str, ...]
    """Top lines: who reports; who receives and the day it is due."""
    mark: str = ""
    """What is wrong with the whole table, over it."""
    remarks: tuple[str, ...] = ()
    """Lines under the table."""


def statistics_workbook(
    tables: Sequence[StatTable], regulation: str, words: Mapping[str, SheetWords]
) -> bytes:
    """The workbook's bytes. ``words`` by the form's key.

    Same input, same bytes. Rows whose words nobody filled in are left out, as on paper.
    """
    import xlsxwriter

    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(
        content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    workbook.set_properties({"created": dt.datetime(2026, 1, 1)})
    formats = _formats(workbook)
    for table in tables:
        page = workbook.add_worksheet(table.form.number.split("/")[0])
        _Sheet(page, table, formats).write(regulation, words[table.form.key])
    workbook.close()
    return content.getvalue()


def _formats(workbook: Any) -> dict[str, Any]:
    base = {"font_name": _FONT, "font_size": 12, "valign": "vcenter", "text_wrap": True}
    narrow = {**base, "border": 1, "bold": True, "align": "center", "bg_color": "#F2E6C9", "font_size": 10}
    grid = {**base, "border": 1}
    shapes: dict[str, dict[str, Any]] = {
        "plain": {"font_name": _FONT, "font_size": 12, "text_wrap": True, "valign": "top"},
        "bold": {**base, "bold": True, "text_wrap": False},
        "over": {**base, "text_wrap": False},
        "title": {**base, "bold": True, "font_size": 14, "align": "center"},
        "when": {**base, "italic": True, "align": "center"},
        "head": {**grid, "bold": True, "align": "center", "bg_color": "#F2E6C9"},
        "head_narrow": narrow,
        "code_narrow": {**grid, "italic": True, "align": "center", "font_size": 8},
        "code": {**grid, "italic": True, "align": "center"},
        "group": {**grid, "bold": True, "italic": True},
        "label": grid,
        "label_total": {**grid, "bold": True},
        "label_part": {**grid, "indent": 2},
        "number": {**grid, "align": "center", "num_format": _NUMBER},
        "number_total": {**grid, "align": "center", "num_format": _NUMBER, "bold": True},
        "unknown": {**grid, "align": "center", "italic": True, "font_color": "#777777"},
    }
    return {name: workbook.add_format(shape) for name, shape in shapes.items()}


class _Sheet:
    def __init__(self, page: Any, table: StatTable, formats: Mapping[str, Any]) -> None:
        self._page = page
        self._table = table
        self._formats = formats
        form = table.form
        self._units = any(row.unit for row in form.rows)
        self._before = 3 if self._units else 2
        self._columns = {column.code: self._before + i for i, column in enumerate(form.columns)}
        self._dense = len(form.columns) > _DENSE
        self._widths = self._columns_wide()
        self._rows: dict[str, int] = {}
        self._groups: dict[int, str] = {}
        at, group = _FIRST, ""
        for row in form.printed_rows:
            if row.group != group:
                group = row.group
                self._groups[at] = group
                at += 1
            self._rows[row.code] = at
            at += 1
        self._end = at

    def write(self, regulation: str, words: SheetWords) -> None:
        page, table, form = self._page, self._table, self._table.form
        last = self._before + len(form.columns) - 1
        remarks = words.remarks
        page.write_string(0, 0, words.heads[0], self._formats["bold"])
        if words.heads[1:]:
            page.write_string(1, 0, ". ".join(words.heads[1:]), self._formats["over"])
        number = f"Biểu số {form.number}" if form.statutory else form.number
        page.write_string(
            2, 0, f"{number} ({regulation})" if form.statutory else number, self._formats["bold"]
        )
        page.merge_range(3, 0, 3, last, form.title.upper(), self._formats["title"])
        when = f"Năm {table.year} (từ {format_date(table.first)} đến {format_date(table.last)})"
        page.merge_range(4, 0, 4, last, when, self._formats["when"])
        under = [f"Đơn vị tính: {form.unit}"] if form.unit else []
        if words.mark:
            under.insert(0, words.mark)
        if under:
            page.write_string(5, 0, ". ".join(under), self._formats["bold"])
        self._head()
        for at, group in self._groups.items():
            page.merge_range(at, 0, at, last, group, self._formats["group"])
            page.set_row(at, _LINE)
        for row in form.printed_rows:
            self._row(row)
        for i, text in enumerate(remarks):
            page.merge_range(self._end + 1 + i, 0, self._end + 1 + i, last, text, self._formats["plain"])
            page.set_row(self._end + 1 + i, _LINE * lines_of(text, sum(self._widths)))
        for i, width in enumerate(self._widths):
            page.set_column(i, i, width)
        page.freeze_panes(_FIRST, 1)
        page.repeat_rows(_HEAD, _CODES)
        page.print_area(0, 0, self._end + len(remarks), last)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.6)
        page.center_horizontally()
        page.set_footer("&C&P/&N")
        page.fit_to_pages(1, 0)

    def _columns_wide(self) -> list[float]:
        """Letters each column takes: at least the longest word of its head, and the page used across."""
        columns, dense = self._table.form.columns, self._dense
        before = [7.0, 8.0 if dense else 11.0][: self._before - 1]
        least = max(5.0, min(12.0, (_PAGE - _LABEL - sum(before)) / len(columns)))
        numbers = [
            max(least, max(map(len, column.label.split())) * (0.85 if dense else 1.1) + 1.2)
            for column in columns
        ]
        for first, last, group in common_heads(columns):
            words = group or columns[first].label
            lack = max(map(len, words.split())) * 0.9 + 1.2 - sum(numbers[first : last + 1])
            for i in range(first, last + 1):
                numbers[i] += max(0.0, lack) / (last - first + 1)
        label = min(70.0, max(_LABEL, _PAGE - sum(before) - sum(numbers)))
        return [label, *before, *numbers]

    def _head(self) -> None:
        page, columns = self._page, self._table.form.columns
        head = self._formats["head_narrow" if self._dense else "head"]
        for i, name in enumerate(["Nội dung", "Mã số", "Đơn vị tính"][: self._before]):
            page.merge_range(_HEAD, i, _SUB, i, name, head)
            page.write_string(_CODES, i, "ABC"[i], self._formats["code"])
        upper, lower = self._head_lines()
        page.set_row(_HEAD, _LINE * upper)
        page.set_row(_SUB, _LINE * lower)
        code = self._formats["code_narrow" if self._dense else "code"]
        for first, last, group in common_heads(columns):
            left, right = self._before + first, self._before + last
            if not group:
                page.merge_range(_HEAD, left, _SUB, left, columns[first].label, head)
            elif last > first:
                page.merge_range(_HEAD, left, _HEAD, right, group, head)
            else:
                page.write_string(_HEAD, left, group, head)
            for i in range(first, last + 1):
                if group:
                    page.write_string(_SUB, self._before + i, columns[i].label, head)
                page.write_string(_CODES, self._before + i, columns[i].code, code)

    def _head_lines(self) -> tuple[int, int]:
        """Lines of the two rows of the head, so that every word of it is seen."""
        columns, widths = self._table.form.columns, self._widths[self._before :]
        upper, lower, both = 1, 1, 2
        for first, last, group in common_heads(columns):
            if group:
                upper = max(upper, lines_of(group, sum(widths[first : last + 1])))
                lower = max(lower, *(lines_of(columns[i].label, widths[i]) for i in range(first, last + 1)))
            else:
                both = max(both, lines_of(columns[first].label, widths[first]))
        return upper, max(lower, both - upper)

    def _row(self, row: Line) -> None:
        page, at = self._page, self._rows[row.code]
        page.set_row(at, _LINE * lines_of(row.label, self._widths[0] - (4 if row.of else 1)))
        total = bool(row.sums) or row is self._table.form.rows[0]
        style = "label_total" if total else "label_part" if row.of else "label"
        page.write_string(at, 0, row.label, self._formats[style])
        page.write_string(at, 1, row.code, self._formats["code"])
        if self._units:
            page.write_string(at, 2, row.unit, self._formats["code"])
        for column in self._table.form.columns:
            value = self._table.cell(row.code, column.code).value
            place = self._columns[column.code]
            if value is None:
                page.write_string(at, place, "chưa rõ", self._formats["unknown"])
                continue
            number = self._formats["number_total" if total or column.sums else "number"]
            formula = self._formula(row, column, value)
            if formula:
                page.write_formula(at, place, formula, number, value)
            else:
                page.write_number(at, place, value, number)

    def _formula(self, row: Line, column: Line, value: int) -> str:
        """The sum a cell is, where its parts reach it; empty where it is counted by itself."""
        across = [(row.code, code) for code in column.sums]
        down = [(code, column.code) for code in row.sums or self._foots(row)]
        for parts in (across, down):
            values = [self._table.cell(*part).value for part in parts]
            if parts and None not in values and sum(v or 0 for v in values) == value:
                return "=" + "+".join(self._name(*part) for part in parts)
        return ""

    def _foots(self, row: Line) -> tuple[str, ...]:
        """Parts of a total that is counted by itself and comes out equal."""
        broken = {(one.row, one.parts) for one in self._table.imbalances}
        balances = self._table.form.balances
        return next((p for total, p in balances if total == row.code and (total, p) not in broken), ())

    def _name(self, row: str, column: str) -> str:
        from xlsxwriter.utility import xl_rowcol_to_cell

        return str(xl_rowcol_to_cell(self._rows[row], self._columns[column]))
