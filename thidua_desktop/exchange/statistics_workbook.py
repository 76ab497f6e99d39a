"""Statutory statistics as .xlsx: a sheet for each form, totals as formulas with their values."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from typing import Any

from thidua_desktop.domain.statistics import Line, StatTable
from thidua_desktop.domain.vietnamese import format_date

_FONT = "Times New Roman"
_HEAD, _SUB, _CODES, _FIRST = 5, 6, 7, 8
"""Rows of the sheet, from 0: the two lines of the head, the codes, the first row of numbers."""


def statistics_workbook(
    tables: Sequence[StatTable], office: str, regulation: str, remarks: Mapping[str, Sequence[str]]
) -> bytes:
    """The workbook's bytes. ``remarks`` are the lines under each table, by the form's key.

    Same input, same bytes. A cell that cannot be counted says "chưa rõ".
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
        _Sheet(page, table, formats).write(office, regulation, remarks.get(table.form.key, ()))
    workbook.close()
    return content.getvalue()


def _formats(workbook: Any) -> dict[str, Any]:
    base = {"font_name": _FONT, "font_size": 12, "valign": "vcenter", "text_wrap": True}
    grid = {**base, "border": 1}
    shapes: dict[str, dict[str, Any]] = {
        "plain": {"font_name": _FONT, "font_size": 12, "text_wrap": True, "valign": "top"},
        "bold": {**base, "bold": True, "text_wrap": False},
        "title": {**base, "bold": True, "font_size": 14, "align": "center"},
        "when": {**base, "italic": True, "align": "center"},
        "head": {**grid, "bold": True, "align": "center", "bg_color": "#F2E6C9"},
        "code": {**grid, "italic": True, "align": "center"},
        "group": {**grid, "bold": True, "italic": True},
        "label": grid,
        "label_total": {**grid, "bold": True},
        "label_part": {**grid, "indent": 2},
        "number": {**grid, "align": "center", "num_format": "0"},
        "number_total": {**grid, "align": "center", "num_format": "0", "bold": True},
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
        self._rows: dict[str, int] = {}
        self._groups: dict[int, str] = {}
        at, group = _FIRST, ""
        for row in form.rows:
            if row.group != group:
                group = row.group
                self._groups[at] = group
                at += 1
            self._rows[row.code] = at
            at += 1
        self._end = at

    def write(self, office: str, regulation: str, remarks: Sequence[str]) -> None:
        page, table, form = self._page, self._table, self._table.form
        last = self._before + len(form.columns) - 1
        page.write_string(0, 0, office, self._formats["bold"])
        number = f"Biểu số {form.number}" if form.statutory else form.number
        page.write_string(
            1, 0, f"{number} ({regulation})" if form.statutory else number, self._formats["bold"]
        )
        page.merge_range(2, 0, 2, last, form.title.upper(), self._formats["title"])
        when = f"Năm {table.year} (từ {format_date(table.first)} đến {format_date(table.last)})"
        page.merge_range(3, 0, 3, last, when, self._formats["when"])
        if form.unit:
            page.write_string(4, 0, f"Đơn vị tính: {form.unit}", self._formats["bold"])
        self._head()
        for at, group in self._groups.items():
            page.merge_range(at, 0, at, last, group, self._formats["group"])
        for row in form.rows:
            self._row(row)
        for i, text in enumerate(remarks):
            page.merge_range(self._end + 1 + i, 0, self._end + 1 + i, last, text, self._formats["plain"])
            page.set_row(self._end + 1 + i, 16 * (1 + len(text) // 110))
        page.set_column(0, 0, 46)
        page.set_column(1, 1, 7)
        page.set_column(2, last, 9 if len(form.columns) > 12 else 14)
        page.freeze_panes(_FIRST, 1)
        page.repeat_rows(_HEAD, _CODES)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.fit_to_pages(1, 0)

    def _head(self) -> None:
        page, head, columns = self._page, self._formats["head"], self._table.form.columns
        for i, name in enumerate(["Nội dung", "Mã số", "Đơn vị tính"][: self._before]):
            page.merge_range(_HEAD, i, _SUB, i, name, head)
            page.write_string(_CODES, i, "ABC"[i], self._formats["code"])
        page.set_row(_HEAD, 48)
        page.set_row(_SUB, 48)
        start = 0
        while start < len(columns):
            group, end = columns[start].group, start
            while group and end + 1 < len(columns) and columns[end + 1].group == group:
                end += 1
            if not group:
                page.merge_range(_HEAD, self._before + start, _SUB, self._before + start, "", head)
                page.write_string(_HEAD, self._before + start, columns[start].label, head)
            elif end > start:
                page.merge_range(_HEAD, self._before + start, _HEAD, self._before + end, group, head)
            else:
                page.write_string(_HEAD, self._before + start, group, head)
            for i in range(start, end + 1):
                if group:
                    page.write_string(_SUB, self._before + i, columns[i].label, head)
                page.write_string(_CODES, self._before + i, columns[i].code, self._formats["code"])
            start = end + 1

    def _row(self, row: Line) -> None:
        page, at = self._page, self._rows[row.code]
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
