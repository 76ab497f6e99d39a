"""How many lines a text takes in a cell: workbooks set the height of rows themselves."""

from __future__ import annotations


def lines_of(text: str, width: float) -> int:
    """Lines of ``text``, broken at spaces and line feeds, in a column of ``width`` letters."""
    count = 0
    for part in text.split("\n"):
        count, used = count + 1, 0.0
        for word in part.split():
            if used and used + 1 + len(word) > width:
                count, used = count + 1, 0.0
            used += len(word) + (1 if used else 0)
    return count
