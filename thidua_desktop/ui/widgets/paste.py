"""Cells on the clipboard, as Excel, Calc, Word, Writer and browsers put them there."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from PySide6.QtCore import QMimeData

from thidua_desktop.domain.vietnamese import nfc_lines

_TABLE: Final = re.compile(r"<table\b", re.IGNORECASE)
_EXCEL: Final = re.compile(r"schemas-microsoft-com:office:excel|content=[\"']?Excel\.Sheet", re.IGNORECASE)
_BREAKS: Final = frozenset(("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4"))
_UNSEEN: Final = frozenset(("style", "script", "title"))
_HIDDEN: Final = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_EMPTY_TAGS: Final = frozenset(("br", "col", "img", "hr", "meta", "link", "input", "wbr"))
_WIDEST: Final = 1_000
"""Most columns and rows a merged cell is believed to cover."""


def pasted_cells(mime: QMimeData, *, spread: bool = False) -> list[list[str]]:
    """The cells of what was copied, all rows equally long; empty when there is no text.

    A cell's text is composed, its line breaks stay. Excel's own tab-separated text is taken as it comes;
    everything else that brings a table (Word above all, whose plain text breaks a cell of two paragraphs in
    two rows) is read from its HTML. Of merged cells the first holds the text, the others are empty; with
    ``spread`` the text is repeated in each row the cell covers, as rows of a list are meant.
    """
    html, text = mime.html(), mime.text()
    if _TABLE.search(html) and (spread or not (text and _EXCEL.search(html))):
        rows = _of_html(html, spread)
        while rows and not any(rows[-1]):  # Word ends a table of merged cells with a row of widths.
            rows.pop()
    else:
        rows = _of_text(text)
    width = max(map(len, rows), default=0)
    return [[*map(nfc_lines, row), *[""] * (width - len(row))] for row in rows] if width else []


def _of_text(text: str) -> list[list[str]]:
    """Rows of tab-separated text. A cell with a line break stands in quotes, its own quotes doubled."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").rstrip("\n")
    if not text:
        return []
    rows: list[list[str]] = [[]]
    at = 0
    while True:
        cell, at = _cell(text, at)
        rows[-1].append(cell)
        if at >= len(text):
            return rows
        if text[at] == "\n":
            rows.append([])
        at += 1


def _cell(text: str, at: int) -> tuple[str, int]:
    """The cell that begins at ``at``, and where the tab or line break after it stands."""
    if text.startswith('"', at):
        quoted = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)').match(text, at)
        # Excel puts a cell in quotes for its breaks only: “"Dân vận khéo"” is a name with quotes of its own.
        if quoted is not None and ("\n" in quoted[1] or "\t" in quoted[1] or '""' in quoted[1]):
            return quoted[1].replace('""', '"'), quoted.end()
    end = min((place for mark in "\t\n" if (place := text.find(mark, at)) >= 0), default=len(text))
    return text[at:end], end


def _of_html(html: str, spread: bool) -> list[list[str]]:
    reader = _Tables(spread)
    reader.feed(html)
    reader.close()
    return reader.rows


class _Tables(HTMLParser):
    """The rows of every table, one below the other; a table within a cell is text of that cell."""

    def __init__(self, spread: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._spread = spread
        self._tables = 0
        self._unseen: list[str] = []
        """Open elements from the first that is not shown on."""
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._below: dict[int, tuple[int, str]] = {}
        """Column → the last row (from 1) it is covered in from above, and the text it is covered with."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if self._unseen or tag in _UNSEEN or _HIDDEN.search(given.get("style") or ""):
            if tag not in _EMPTY_TAGS:
                self._unseen.append(tag)
            return
        if tag == "table":
            self._tables += 1
            if self._tables == 1:
                self._below.clear()
        elif self._tables == 1 and tag == "tr":
            self._end_cell()
            self._begin_row()
        elif self._tables == 1 and tag in ("td", "th"):
            self._end_cell()
            if not self.rows:
                self._begin_row()
            self._cover()
            self._cell = []
            self._span = (_count(given.get("colspan")), _count(given.get("rowspan")))
        elif tag in _BREAKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[len(self._unseen) - 1 - self._unseen[::-1].index(tag) :]
            return
        if self._unseen and tag not in ("td", "th", "tr", "table"):
            return
        self._unseen.clear()  # What is hidden ends with its cell, closed or not.
        if tag == "table" and self._tables:
            if self._tables == 1:
                self._end_row()
            self._tables -= 1
        elif self._tables == 1 and tag == "tr":
            self._end_row()
        elif self._tables == 1 and tag in ("td", "th"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._unseen:
            # Source lines break anywhere: only elements break a line.
            self._cell.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = (line.strip() for line in "".join(self._cell).split("\n"))
        text = "\n".join(line for line in lines if line.strip("\xa0"))
        self._cell = None
        wide, high = self._span
        for place in range(wide):
            if high > 1:
                below = text if self._spread and not place else ""
                self._below[len(self.rows[-1])] = (len(self.rows) + high - 1, below)
            self.rows[-1].append("" if place else text)

    def _cover(self) -> None:
        """Put in the cells that a merged cell above covers where the row stands now."""
        row = self.rows[-1]
        while (above := self._below.get(len(row))) is not None and above[0] >= len(self.rows):
            row.append(above[1])

    def _end_row(self) -> None:
        self._end_cell()
        if self.rows and self.rows[-1]:
            self._cover()

    def _begin_row(self) -> None:
        if self.rows and not self.rows[-1]:
            self.rows.pop()
        self.rows.append([])


def _count(written: str | None) -> int:
    digits = (written or "").strip()
    return min(max(1, int(digits)), _WIDEST) if digits.isascii() and digits.isdigit() else 1
