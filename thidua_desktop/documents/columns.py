"""Where the lines of one page stand: rows of a column share its height, others keep their own place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from thidua_desktop.documents.ink import Style
from thidua_desktop.documents.layout_format import AnyBox, Flow, ImageBox, QrBox, RuleBox, TextBox


class Line(NamedTuple):
    """A line of text in its place, mm."""

    box: str
    style: Style
    text: str
    x: float
    baseline: float


class Picture(NamedTuple):
    """A drawing in its place, mm."""

    box: ImageBox
    x: float
    top: float
    width: float
    height: float


class Rule(NamedTuple):
    """A straight line in its place, mm."""

    box: RuleBox
    x0: float
    x1: float
    y: float


class Code(NamedTuple):
    """A QR code; its box says where."""

    box: QrBox
    text: str


@dataclass(frozen=True, slots=True)
class PageSetting:
    """Everything on one page."""

    pictures: list[Picture]
    rules: list[Rule]
    lines: list[Line]
    codes: list[Code]


class Row(NamedTuple):
    """One row of a flow: heights in mm, and what to put at its baseline."""

    gap: float
    least: float
    share: float
    ascent: float
    descent: float
    box: AnyBox
    text: str
    style: Style | None
    x: float
    """Left edge of text or image."""
    width: float
    blank_baseline: float | None
    drawn_height: float = 0.0
    """Of an image, which may be lower than its box and then stands in the middle of it."""


def from_bottom(page: PageSetting, flow: Flow, rows: list[Row]) -> float:
    """Place ``rows`` upwards from the flow's bottom; how far they reach above its ``top``."""
    baseline, highest = flow.bottom, flow.bottom
    for i, row in enumerate(reversed(rows)):
        if i:
            below = rows[len(rows) - i]
            baseline -= below.ascent + below.gap + row.descent
        put(page, row, baseline)
        highest = baseline - row.ascent
    return max(0.0, (highest if flow.top is None else flow.top) - highest)


def from_top(
    page: PageSetting,
    flow: Flow,
    rows: list[Row],
    lost: float,
    blank_line: float | None = None,
    air: float = 0.0,
) -> bool:
    """Share the height out among ``rows``; false when even the least gaps, plus ``air`` of the way from
    them to the natural ones, do not fit.

    ``lost`` mm of it are taken by the flow below. Down to ``blank_line`` the paper is printed already: rows
    that stand among those words keep the place the blank has for them, the others share what is left.
    """
    top = flow.top or 0.0
    if blank_line is not None:
        top, rows = blank_line, _below_blank(page, rows, blank_line)
    room = flow.bottom - lost - top
    heights = sum([row.ascent + row.descent for row in rows])
    need = heights + sum([row.gap for row in rows])
    tight = heights + sum([row.least for row in rows])
    if tight + air * (need - tight) > room + 1e-6:
        return False
    give = 1.0 if need <= room else (room - tight) / (need - tight)
    spare = max(0.0, room - need)
    each = min(spare / (sum([row.share for row in rows]) + flow.spare_below or 1.0), flow.spare_limit)
    y = top
    for row in rows:
        y += row.least + (row.gap - row.least) * give + each * row.share + row.ascent
        put(page, row, y)
        y += row.descent
    return True


def _below_blank(page: PageSetting, rows: list[Row], blank_line: float) -> list[Row]:
    rest = []
    for row in rows:
        if row.blank_baseline is not None and row.blank_baseline <= blank_line:
            put(page, row, row.blank_baseline)
        else:
            rest.append(row)
    return rest


def put(page: PageSetting, row: Row, baseline: float) -> None:
    box = row.box
    if row.style is not None:
        page.lines.append(Line(box.id, row.style, row.text, row.x, baseline))
    elif isinstance(box, RuleBox):
        page.rules.append(Rule(box, row.x, row.x + row.width, baseline))
    elif isinstance(box, ImageBox):
        top = baseline - (row.ascent + row.drawn_height) / 2
        page.pictures.append(Picture(box, row.x, top, row.width, row.drawn_height))


def stack(page: PageSetting, box: TextBox, rows: tuple[Row, ...]) -> None:
    """Lines of a box with a place of its own, one under another."""
    baseline = box.baseline or 0.0
    for i, row in enumerate(rows):
        if i:
            baseline += rows[i - 1].descent + row.gap + row.ascent
        put(page, row, baseline)
