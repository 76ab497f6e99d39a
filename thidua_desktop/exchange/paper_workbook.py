"""A paper as .xlsx: its heading, its table with formulas that foot, its notes; a sheet for each table.

Every formula carries the result it had when the paper was made, for readers that do not compute.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from thidua_desktop.exchange.cell_lines import lines_of

Kind = Literal["text", "order", "points", "date", "bar"]

_FONT = "Times New Roman"
_FORMATS: Mapping[str, Mapping[str, Any]] = {
    "text": {"text_wrap": True},
    "order": {"align": "center", "text_wrap": True},
    "points": {"num_format": "0.00#", "align": "right"},
    "date": {"num_format": "dd/mm/yyyy", "align": "center"},
    "bar": {"num_format": ";;;"},
}
"""A bar's cell has its number and does not show it."""
_HEAD_FILL, _UPPER_FILL, _BAR = "#F2E6C9", "#F2F2F2", "#A9B0BC"
_LINE = 16.5
"""Height of a line in points."""
_CHART_ROWS = 18
"""Rows of the sheet that a chart lies over."""


@dataclass(frozen=True, slots=True)
class Formula:
    """``text`` with ``{0}``, ``{1}`` … for the cells it is of, each (row of the table, column), from 0."""

    text: str
    cells: tuple[tuple[int, int], ...]
    value: int
    """What it gives, in thousandths."""


def total(cells: Sequence[tuple[int, int]], value: int, cap: int | None = None) -> Formula:
    """The sum of ``cells`` (of none: 0), at most ``cap`` thousandths."""
    if not cells:
        return Formula("0", (), value)
    names = ",".join(f"{{{i}}}" for i in range(len(cells)))
    text = f"SUM({names})"
    return Formula(text if cap is None else f"MIN({text},{cap / 1000})", tuple(cells), value)


Value = str | int | dt.date | Formula | None
"""Points and bars are thousandths."""


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column: heading, width in letters, and what its cells hold."""

    label: str
    width: float
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One value for each column."""

    cells: tuple[Value, ...]
    bold: bool = False
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class PaperChart:
    """Beside the table: columns of it as lines or as a radar over the rows ``first`` to ``last``."""

    kind: Literal["line", "radar"]
    title: str
    categories: int
    series: tuple[tuple[str, int], ...]
    """(name, column)."""
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """A table of the paper with what stands around it."""

    name: str
    heads: tuple[str, ...]
    """Bodies above the title."""
    title: str
    columns: tuple[PaperColumn, ...]
    rows: tuple[PaperRow, ...]
    under_title: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    charts: tuple[PaperChart, ...] = ()
    landscape: bool = True


def paper_workbook(sheets: Sequence[PaperSheet]) -> bytes:
    """The workbook's bytes. Same input, same bytes; text is never taken for a formula or a link."""
    import xlsxwriter

    content = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(content, {**options, "in_memory": True})
    workbook.set_properties({"created": dt.datetime(2026, 1, 1)})
    formats = _formats(workbook)
    for sheet in sheets:
        _Writer(workbook, workbook.add_worksheet(sheet.name), sheet, formats).write()
    workbook.close()
    return content.getvalue()


def _formats(workbook: Any) -> dict[str, Any]:
    base = {"font_name": _FONT, "font_size": 12, "valign": "vcenter"}
    found = {
        "head": workbook.add_format({**base, "bold": True}),
        "title": workbook.add_format(
            {**base, "bold": True, "font_size": 14, "align": "center", "text_wrap": True}
        ),
        "under": workbook.add_format({**base, "italic": True, "align": "center", "text_wrap": True}),
        "note": workbook.add_format({**base, "italic": True, "text_wrap": True}),
        "column": workbook.add_format(
            {**base, "bold": True, "align": "center", "text_wrap": True, "border": 1, "bg_color": _HEAD_FILL}
        ),
    }
    for kind, shape in _FORMATS.items():
        for bold in (False, True):
            for shaded in (False, True):
                look = {**base, **shape, "border": 1, "bold": bold}
                if shaded:
                    look["bg_color"] = _UPPER_FILL
                found[_key(kind, bold, shaded)] = workbook.add_format(look)
    return found


def _key(kind: str, bold: bool, shaded: bool) -> str:
    return f"{kind}{'*' if bold else ''}{'#' if shaded else ''}"


class _Writer:
    def __init__(self, workbook: Any, page: Any, sheet: PaperSheet, formats: Mapping[str, Any]) -> None:
        self._workbook = workbook
        self._page = page
        self._sheet = sheet
        self._formats = formats
        self._last = len(sheet.columns) - 1
        self._head = len(sheet.heads) + len(sheet.under_title) + 2
        self._first = self._head + 1

    def write(self) -> None:
        page, sheet = self._page, self._sheet
        for place, column in enumerate(sheet.columns):
            page.set_column(place, place, column.width)
        at = 0
        for text in sheet.heads:
            page.write_string(at, 0, text, self._formats["head"])
            at += 1
        self._across(at, sheet.title, "title", font=1.2)
        for text in sheet.under_title:
            at += 1
            self._across(at, text, "under")
        for place, column in enumerate(sheet.columns):
            page.write_string(self._head, place, column.label, self._formats["column"])
        lines = max(lines_of(column.label, column.width - 1) for column in sheet.columns)
        page.set_row(self._head, _LINE * lines)
        for row, one in enumerate(sheet.rows, start=self._first):
            self._row(row, one)
        end = self._first + len(sheet.rows)
        for place, text in enumerate(sheet.notes):
            self._across(end + 1 + place, text, "note")
        self._bars(end - 1)
        at = end + 2 + len(sheet.notes)
        for chart in sheet.charts:
            self._chart(chart, at)
            at += _CHART_ROWS
        self._printed(end + len(sheet.notes))

    def _across(self, row: int, text: str, look: str, *, font: float = 1.0) -> None:
        """Text over the whole width, as high as it needs."""
        if self._last:
            self._page.merge_range(row, 0, row, self._last, "", self._formats[look])
        self._page.write_string(row, 0, text, self._formats[look])
        width = sum(column.width for column in self._sheet.columns) / font
        self._page.set_row(row, _LINE * font * lines_of(text, width))

    def _row(self, row: int, one: PaperRow) -> None:
        page, columns = self._page, self._sheet.columns
        for place, (column, value) in enumerate(zip(columns, one.cells, strict=True)):
            look = self._formats[_key(column.kind, one.bold, one.shaded)]
            if isinstance(value, Formula):
                text = f"={self._named(value)}"
                page.write_formula(row, place, text, look, value.value / 1000)
            elif value is None or value == "":
                page.write_blank(row, place, None, look)
            elif isinstance(value, str):
                page.write_string(row, place, value, look)
            elif isinstance(value, dt.date):
                page.write_datetime(row, place, dt.datetime(value.year, value.month, value.day), look)
            else:
                numeric = column.kind in ("points", "bar")
                page.write_number(row, place, value / 1000 if numeric else value, look)
        texts = [
            lines_of(value, column.width - 1) for column, value in zip(columns, one.cells, strict=True)
            if isinstance(value, str)
        ]  # fmt: skip
        page.set_row(row, _LINE * max([1, *texts]))

    def _named(self, formula: Formula) -> str:
        from xlsxwriter.utility import xl_rowcol_to_cell

        names = [str(xl_rowcol_to_cell(self._first + row, column)) for row, column in formula.cells]
        return re.sub(r"\{(\d+)\}", lambda found: names[int(found[1])], formula.text)

    def _bars(self, last: int) -> None:
        for place, column in enumerate(self._sheet.columns):
            if column.kind == "bar" and last >= self._first:
                self._page.conditional_format(
                    self._first, place, last, place,
                    {
                        "type": "data_bar", "bar_solid": True, "bar_color": _BAR, "bar_only": True,
                        "min_type": "num", "min_value": 0, "max_type": "num", "max_value": 100,
                    },
                )  # fmt: skip

    def _chart(self, chart: PaperChart, row: int) -> None:
        name = self._sheet.name
        first, last = self._first + chart.first, self._first + chart.last
        made = self._workbook.add_chart({"type": chart.kind})
        for title, column in chart.series:
            made.add_series(
                {
                    "name": title,
                    "categories": [name, first, chart.categories, last, chart.categories],
                    "values": [name, first, column, last, column],
                    "marker": {"type": "automatic"},
                    "data_labels": {"value": column == chart.series[0][1]},
                }
            )
        made.set_title({"name": chart.title, "name_font": {"size": 12}})
        made.set_legend({"position": "bottom"} if len(chart.series) > 1 else {"none": True})
        made.set_size({"width": 640, "height": 330})
        self._page.insert_chart(row, 1, made)

    def _printed(self, last: int) -> None:
        page = self._page
        page.freeze_panes(self._first, 2)
        page.repeat_rows(self._head)
        if self._sheet.landscape:
            page.set_landscape()
        page.set_paper(9)  # A4
        page.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.6)
        page.center_horizontally()
        page.set_footer("&C&P/&N")
        page.fit_to_pages(1, 0)
        if not self._sheet.charts:
            page.print_area(0, 0, last, self._last)
