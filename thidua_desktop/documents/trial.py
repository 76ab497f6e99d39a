"""Marks of a trial on plain paper: where the blank's own words stand, to be held against it."""

from __future__ import annotations

import itertools

from thidua_desktop.documents.columns import PageSetting
from thidua_desktop.documents.fonts import MM
from thidua_desktop.documents.ink import Ink
from thidua_desktop.documents.layout_format import Layout, TextBox

_GREY = "#8C8C8C"
_THIN = 0.12
_CORNER = 12.0
"""Distance of the crosses from the paper's edges, mm; their arms are half of it."""


def marks(ink: Ink, layout: Layout, blank: PageSetting) -> bytes:
    """Frames around what ``blank`` says the blank carries, and a cross in each corner."""
    parts = []
    own = {box.id: box.baseline for box in layout.box if isinstance(box, TextBox)}
    for line in blank.lines:
        baseline = own.get(line.box) or line.baseline
        width, ascent = line.style.width(line.text), 0.72 * line.style.size / MM
        parts.append(_frame(ink, line.x, baseline - ascent, width, ascent))
    for picture in blank.pictures:
        if picture.box.role != "border":
            parts.append(_frame(ink, picture.x, picture.top, picture.width, picture.height))
    for rule in blank.rules:
        parts.append(ink.line(rule.x0, rule.y, rule.x1, rule.y, _THIN, _GREY))
    arm = _CORNER / 2
    for x in (_CORNER, layout.page.width - _CORNER):
        for y in (_CORNER, layout.page.height - _CORNER):
            parts.append(ink.line(x - arm, y, x + arm, y, _THIN))
            parts.append(ink.line(x, y - arm, x, y + arm, _THIN))
    return b"".join(parts)


def _frame(ink: Ink, x: float, top: float, width: float, height: float) -> bytes:
    corners = ((x, top), (x + width, top), (x + width, top + height), (x, top + height), (x, top))
    return b"".join(ink.line(*here, *there, _THIN, _GREY) for here, there in itertools.pairwise(corners))
