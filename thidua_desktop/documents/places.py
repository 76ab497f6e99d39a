"""Where each box of a layout fell for one record: what a designer grabs, what a check measures."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_desktop.documents.certificate import Presses
from thidua_desktop.documents.data import CertificateData
from thidua_desktop.documents.fonts import MM
from thidua_desktop.documents.layout_format import Layout, QrBox, SpaceBox
from thidua_desktop.documents.setup import Setup
from thidua_desktop.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class Place:
    """A box as set: mm from the page's top left."""

    box_id: str
    x: float
    y: float
    width: float
    height: float
    size: float = 0.0
    """Type size in pt; 0 for what is no text."""
    lines: int = 0


def places(layout: Layout, data: CertificateData, setup: Setup) -> tuple[list[Place], list[Problem]]:
    """The places of all boxes that are drawn, in the order of the layout, and what was found.

    Boxes whose text is empty have none; nothing has, when the record cannot be set at all.
    """
    page, problems = Presses(setup).of(layout).setter.set(data)
    found: dict[str, Place] = {}
    if page is None:
        return [], problems
    for picture in page.pictures:
        found[picture.box.id] = Place(picture.box.id, picture.x, picture.top, picture.width, picture.height)
    for rule in page.rules:
        thick = rule.box.thickness
        found[rule.box.id] = Place(rule.box.id, rule.x0, rule.y - thick / 2, rule.x1 - rule.x0, thick)
    for line in page.lines:
        size = line.style.size
        one = Place(
            line.box,
            line.x,
            line.baseline - 0.75 * size / MM,
            line.style.width(line.text),
            0.97 * size / MM,
            size,
            1,
        )
        there = found.get(line.box)
        found[line.box] = one if there is None else _together(there, one)
    for box in layout.boxes_for(data.recipient_kind):
        if isinstance(box, SpaceBox):
            found[box.id] = Place(box.id, box.x, box.y, box.width, box.height)
        elif isinstance(box, QrBox):
            found[box.id] = Place(box.id, box.x, box.y, box.size, box.size)
    return [found[box.id] for box in layout.box if box.id in found], problems


def _together(first: Place, second: Place) -> Place:
    left, top = min(first.x, second.x), min(first.y, second.y)
    right = max(first.x + first.width, second.x + second.width)
    bottom = max(first.y + first.height, second.y + second.height)
    return Place(first.box_id, left, top, right - left, bottom - top, first.size, first.lines + second.lines)
