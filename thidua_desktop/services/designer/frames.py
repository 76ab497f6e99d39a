"""Where a designer finds the boxes of a layout: rectangles in mm from the page's top left."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from thidua_desktop.documents.fonts import MM
from thidua_desktop.documents.layout import extent
from thidua_desktop.documents.layout_format import AnyBox, ImageBox, Layout, QrBox, RuleBox, TextBox
from thidua_desktop.documents.places import Place
from thidua_desktop.domain.records import RecipientKind

CAP, BODY = 0.75, 0.97
"""Height of the ink above the baseline and in all, in parts of the type size, as places count it."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle a box is grabbed by. For text its measure across, its ink up and down."""

    box_id: str
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle_x(self) -> float:
        return self.x + self.width / 2

    @property
    def middle_y(self) -> float:
        return self.y + self.height / 2

    def moved(self, dx: float, dy: float) -> Frame:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def holds(self, x: float, y: float, slack: float = 0.0) -> bool:
        """Whether the point lies inside, ``slack`` mm around counted in."""
        return self.x - slack <= x <= self.right + slack and self.y - slack <= y <= self.bottom + slack

    def meets(self, other: Frame) -> bool:
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )


def around(frames: Iterable[Frame], name: str = "") -> Frame:
    """The smallest frame around all of ``frames``, of which there is at least one."""
    found = list(frames)
    left, top = min(one.x for one in found), min(one.y for one in found)
    right, bottom = max(one.right for one in found), max(one.bottom for one in found)
    return Frame(name, left, top, right - left, bottom - top)


def fills_page(box: AnyBox) -> bool:
    """Whether ``box`` is the border, which covers everything and is chosen from the list only."""
    return isinstance(box, ImageBox) and box.role == "border"


_COLUMNS = {"than": "thân giấy", "ky": "chỗ ký"}
"""Columns of the shipped layouts, by what stands in them."""


def column_name(flow: str) -> str:
    """The column as a clerk reads it; one of an own layout by its name, in quotes."""
    return _COLUMNS.get(flow, f"“{flow}”")


def kind_of(box: AnyBox) -> str:
    """``"text"``, ``"image"``, ``"rule"``, ``"space"`` or ``"qr"``, as the file calls it."""
    return str(box.__struct_config__.tag)


def ink_of(places: Iterable[Place]) -> dict[str, Frame]:
    """What is drawn, box by box."""
    return {one.box_id: Frame(one.box_id, one.x, one.y, one.width, one.height) for one in places}


def frames_of(layout: Layout, places: Iterable[Place], kind: RecipientKind) -> dict[str, Frame]:
    """The frames of the boxes drawn for ``kind``, in the order of the layout.

    A box without anything drawn in this record stands where its own position says; a row of a flow without
    words has none and no frame.
    """
    drawn = ink_of(places)
    found: dict[str, Frame] = {}
    for box in layout.boxes_for(kind):
        place = drawn.get(box.id)
        if place is None and not box.flow:
            place = _standing(box)
        if place is None:
            continue
        if isinstance(box, TextBox):
            left, right = extent(box)
            place = replace(place, x=left, width=right - left)
        elif isinstance(box, ImageBox) and not box.flow and box.width and box.height:
            # The drawing stands in the middle of the box it is fitted into.
            top = place.middle_y - box.height / 2
            place = Frame(box.id, box.x - box.width / 2, top, box.width, box.height)
        found[box.id] = place
    return found


def _standing(box: AnyBox) -> Frame | None:
    baseline = box.baseline or 0.0
    if isinstance(box, TextBox):
        size = box.size / MM
        left, right = extent(box)
        return Frame(box.id, left, baseline - CAP * size, right - left, BODY * size)
    if isinstance(box, ImageBox):
        width, height = box.width or 0.0, box.height or 0.0
        return Frame(box.id, box.x - width / 2, baseline - height, width, height) if width else None
    if isinstance(box, RuleBox):
        width, thick = box.width or 0.0, box.thickness
        return Frame(box.id, box.x - width / 2, baseline - thick / 2, width, thick) if width else None
    if isinstance(box, QrBox):
        return Frame(box.id, box.x, box.y, box.size, box.size)
    return Frame(box.id, box.x, box.y, box.width, box.height)


def others(frames: Mapping[str, Frame], chosen: Iterable[str]) -> list[Frame]:
    """The frames of all but the ``chosen``: what a moving box snaps to."""
    left_out = set(chosen)
    return [frame for name, frame in frames.items() if name not in left_out]
