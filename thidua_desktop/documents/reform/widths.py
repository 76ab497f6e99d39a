"""Widths of a table by what its columns hold, so that a short column is not squeezed beside an empty one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from thidua_desktop.documents.official.model import Column, Row, Table

_MM = 25.4 / 72
_LETTER, _CAPITAL = 0.5, 0.72
"""Mean width of letters as a part of their size, a little on the safe side."""
_HEAVY = 1.12
"""Bold letters against plain ones."""
_SIDES = 3.4
"""Room left and right of a cell's text, mm."""
_LONGEST_WORD = 34.0
"""A longer word (an address) is parted rather than given a wider column, mm."""
_TEXT_LINES, _TEXT_WIDTH = 4, 30.0
"""The longest cell of a column stands on so many lines where that takes no more mm."""
_HEAD_LINES = ((24, 2), (99, 3))
"""(letters up to, lines): on how many lines a heading should stand."""
_STEP = 1.0


def fitted(table: Table, loose: Collection[int]) -> Table:
    """``table`` of the same width, its columns at ``loose`` widened where that saves the most lines.

    A loose column starts as narrow as its longest word; the others keep their widths. Room is given away in
    small steps, each to the column that lowers the highest rows most.
    """
    places = sorted(loose)
    size = table.size * _MM
    rows = [_lengths(row, places, size) for row in table.rows if not row.spans]
    widths = {place: _least(table.columns[place], table.rows, place, size) for place in places}
    spare = sum(table.columns[place].width for place in places) - sum(widths.values())
    if spare < 0:
        return table
    for _ in range(int(spare / _STEP)):
        widths[_neediest(rows, widths)] += _STEP
    widths[places[0]] += spare - int(spare / _STEP) * _STEP
    columns = [
        replace(column, width=widths[i]) if i in widths else column for i, column in enumerate(table.columns)
    ]
    return replace(table, columns=tuple(columns))


def _least(column: Column, rows: Sequence[Row], place: int, size: float) -> float:
    """Room for the longest word of a column and its sides; heading and cells stand on few lines."""
    lines = next(lines for most, lines in _HEAD_LINES if len(column.heading) <= most)
    head = _length(column.heading, size, bold=True) * 1.1 / lines
    words = [_length(word, size, bold=True) for word in column.heading.split(" ")]
    cells = [(row.cells[place], row.bold) for row in rows if not row.spans]
    words += [_length(word, size, bold=bold) for text, bold in cells for word in text.split()]
    longest = max((_length(text, size, bold=bold) for text, bold in cells), default=0.0)
    text = min(_TEXT_WIDTH, longest / _TEXT_LINES)
    return max(text, min(_LONGEST_WORD, max(head, *words))) + _SIDES


def _lengths(row: Row, places: Sequence[int], size: float) -> dict[int, float]:
    """Length of each loose cell on one line, mm."""
    return {place: _length(row.cells[place], size, bold=row.bold) for place in places}


def _length(text: str, size: float, *, bold: bool) -> float:
    """About how long ``text`` is at ``size`` mm."""
    capitals = sum(map(str.isupper, text))
    plain = size * (_LETTER * (len(text) - capitals) + _CAPITAL * capitals)
    return plain * _HEAVY if bold else plain


def _neediest(rows: Sequence[dict[int, float]], widths: dict[int, float]) -> int:
    """The column whose next step helps most: highest in the most rows, and in the highest of them."""
    gains = dict.fromkeys(widths, 0.0)
    for row in rows:
        lines = {place: row[place] / (widths[place] - _SIDES) for place in widths}
        place = max(lines, key=lambda one: lines[one])
        # What is on one line needs no more room.
        if lines[place] > 1:
            gains[place] += lines[place] ** 2 / (widths[place] + _STEP - _SIDES)
    best = max(gains, key=lambda one: gains[one])
    return best if gains[best] else min(widths, key=lambda one: widths[one])
