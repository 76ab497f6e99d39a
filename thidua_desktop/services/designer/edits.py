"""Changes to a layout, each giving a new one. Lengths are mm, type sizes points."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Literal

import msgspec

from thidua_desktop.documents.fonts import MM
from thidua_desktop.documents.layout_format import (
    AnyBox,
    ImageBox,
    Layout,
    QrBox,
    RuleBox,
    SpaceBox,
    TextBox,
)
from thidua_desktop.documents.places import Place
from thidua_desktop.domain.errors import NotFound
from thidua_desktop.services.designer.frames import CAP, Frame, around, fills_page

Edge = Literal["left", "center", "right", "top", "middle", "bottom"]
BoxKind = Literal["text", "image", "rule", "qr", "space"]

_LEAST = 1.0
"""mm: nothing is made smaller than this."""
_APART = 5.0
"""mm a copy lies off its original."""
_NAMES = {"text": "chu", "image": "hinh", "rule": "duong-ke", "qr": "ma-qr", "space": "cho-trong"}


def box_of(layout: Layout, box_id: str) -> AnyBox:
    """The box of that id. Raises ``NotFound``."""
    for box in layout.box:
        if box.id == box_id:
            return box
    raise NotFound(f"Mẫu không có ô “{box_id}”.")


def change(layout: Layout, box_ids: Iterable[str], **values: Any) -> Layout:
    """Put ``values`` into the boxes; a box without such a key keeps what it has."""
    chosen = set(box_ids)

    def changed(box: AnyBox) -> AnyBox:
        known = {key: value for key, value in values.items() if key in box.__struct_fields__}
        return msgspec.structs.replace(box, **known) if known else box

    return _with(layout, (changed(box) if box.id in chosen else box for box in layout.box))


def shift(layout: Layout, moves: Mapping[str, tuple[float, float]]) -> Layout:
    """Move boxes by (right, down), kept on the page; a row of a flow moves across only."""

    def moved(box: AnyBox) -> AnyBox:
        dx, dy = moves.get(box.id, (0.0, 0.0))
        if fills_page(box) or not (dx or dy):
            return box
        x = _inside(box.x + dx, layout.page.width)
        if isinstance(box, SpaceBox | QrBox):
            return msgspec.structs.replace(box, x=x, y=_inside(box.y + dy, layout.page.height))
        if box.flow or box.baseline is None:
            return msgspec.structs.replace(box, x=x)
        return msgspec.structs.replace(box, x=x, baseline=_inside(box.baseline + dy, layout.page.height))

    return _with(layout, (moved(box) for box in layout.box))


def take_out(layout: Layout, box_ids: Iterable[str], places: Mapping[str, Place]) -> Layout:
    """Give rows of a flow a baseline of their own, where they are drawn now."""
    chosen = set(box_ids)

    def out(box: AnyBox) -> AnyBox:
        if box.id not in chosen or not box.flow:
            return box
        here = places.get(box.id)
        baseline = box.baseline or 0.0
        if here is not None:
            baseline = first_baseline(box, here)
        return msgspec.structs.replace(box, flow="", baseline=round(max(0.0, baseline), 3))

    return _with(layout, (out(box) for box in layout.box))


def first_baseline(box: AnyBox, place: Place) -> float:
    """The baseline in mm of a box drawn at ``place``."""
    if isinstance(box, TextBox):
        return place.y + CAP * place.size / MM
    middle = place.y + place.height / 2
    return middle + (box.height or place.height) / 2 if isinstance(box, ImageBox) else middle


def resize(layout: Layout, box_id: str, frame: Frame) -> Layout:
    """Give a box a new frame. Text takes its measure only: its height comes from its words."""
    box = box_of(layout, box_id)
    width, height = round(max(_LEAST, frame.width), 3), round(max(_LEAST, frame.height), 3)
    page = layout.page
    if isinstance(box, TextBox):
        x = {"left": frame.x, "right": frame.x + width}.get(box.align, frame.x + width / 2)
        made: AnyBox = msgspec.structs.replace(box, x=_inside(x, page.width), width=width)
    elif isinstance(box, RuleBox):
        x = _inside(frame.x + width / 2, page.width)
        made = msgspec.structs.replace(box, like="", x=x, width=width)
    elif isinstance(box, QrBox):
        x, y = _inside(frame.x, page.width), _inside(frame.y, page.height)
        made = msgspec.structs.replace(box, x=x, y=y, size=min(width, height))
    elif isinstance(box, SpaceBox):
        x, y = _inside(frame.x, page.width), _inside(frame.y, page.height)
        made = msgspec.structs.replace(box, x=x, y=y, width=width, height=height)
    elif fills_page(box):
        return layout
    else:
        x = _inside(frame.x + width / 2, page.width)
        least = None if box.least_width is None else min(box.least_width, width)
        keep: dict[str, Any] = {} if box.flow else {"baseline": _inside(frame.y + height, page.height)}
        made = msgspec.structs.replace(box, x=x, width=width, height=height, least_width=least, **keep)
    return _put(layout, made)


def alignment(
    edge: Edge, box_ids: Sequence[str], frames: Mapping[str, Frame], width: float, height: float
) -> dict[str, tuple[float, float]]:
    """How each box must move so that all share an edge; a single one goes to the page's."""
    found = [frames[one] for one in box_ids if one in frames]
    if not found:
        return {}
    whole = around(found) if len(found) > 1 else Frame("", 0.0, 0.0, width, height)
    moves = {}
    for one in found:
        dx = {"left": whole.x - one.x, "right": whole.right - one.right}.get(edge, 0.0)
        dy = {"top": whole.y - one.y, "bottom": whole.bottom - one.bottom}.get(edge, 0.0)
        if edge == "center":
            dx = whole.middle_x - one.middle_x
        elif edge == "middle":
            dy = whole.middle_y - one.middle_y
        moves[one.box_id] = (dx, dy)
    return moves


def spreading(
    across: bool, box_ids: Sequence[str], frames: Mapping[str, Frame]
) -> dict[str, tuple[float, float]]:
    """How boxes must move so that the gaps between them are equal; the outer two stay. From three on."""
    found = [frames[one] for one in box_ids if one in frames]
    if len(found) < 3:
        return {}
    found.sort(key=lambda one: one.middle_x if across else one.middle_y)
    sizes = [one.width if across else one.height for one in found]
    start = found[0].x if across else found[0].y
    end = found[-1].right if across else found[-1].bottom
    gap = (end - start - sum(sizes)) / (len(found) - 1)
    moves, at = {}, start
    for one, size in zip(found, sizes, strict=True):
        step = at - (one.x if across else one.y)
        moves[one.box_id] = (step, 0.0) if across else (0.0, step)
        at += size + gap
    return moves


def new_box(layout: Layout, kind: BoxKind, x: float, y: float, file: str = "") -> AnyBox:
    """A box of ``kind`` with its middle at (x, y), kept on the page, named as no other."""
    name, page = free_id(layout, _NAMES[kind]), layout.page
    if kind == "text":
        wide = min(80.0, page.width)
        x = min(max(x, wide / 2), page.width - wide / 2)
        return TextBox(
            id=name, text="Chữ mới", font="tinos", size=14, x=x, width=wide, baseline=max(y, 6.0), max_lines=2
        )
    if kind == "rule":
        wide = min(40.0, page.width)
        return RuleBox(
            id=name, x=min(max(x, wide / 2), page.width - wide / 2), width=wide, baseline=max(y, 1.0)
        )
    if kind == "image":
        side = min(30.0, page.width)
        x = min(max(x, side / 2), page.width - side / 2)
        baseline = min(max(side, y + side / 2), page.height)
        return ImageBox(id=name, file=file, x=x, width=side, height=side, baseline=baseline)
    wide, high = (24.0, 24.0) if kind == "qr" else (80.0, 35.0)
    left = min(max(0.0, x - wide / 2), page.width - wide)
    top = min(max(0.0, y - high / 2), page.height - high)
    if kind == "qr":
        return QrBox(id=name, x=left, y=top, size=wide)
    return SpaceBox(id=name, x=left, y=top, width=wide, height=high)


def add(layout: Layout, boxes: Sequence[AnyBox]) -> Layout:
    """``boxes`` on top of what is there."""
    return _with(layout, itertools.chain(layout.box, boxes))


def copies(
    layout: Layout, boxes: Sequence[AnyBox], places: Mapping[str, Place], apart: float = _APART
) -> list[AnyBox]:
    """Boxes like ``boxes``, under names that are free, ``apart`` mm off, each with a place of its own."""
    made: list[AnyBox] = []
    for box in boxes:
        if fills_page(box):
            continue
        room = add(layout, made)
        name = free_id(room, box.id.rstrip("0123456789").rstrip("-") or box.id)
        if box.flow:
            baseline = first_baseline(box, places[box.id]) if box.id in places else (box.baseline or 20.0)
            box = msgspec.structs.replace(box, flow="", baseline=max(0.0, baseline))
        twin = msgspec.structs.replace(box, id=name)
        alone = msgspec.structs.replace(layout, box=(twin,))
        made.append(shift(alone, {name: (apart, apart)}).box[0])
    return made


def remove(layout: Layout, box_ids: Collection[str], places: Mapping[str, Place]) -> Layout:
    """Take boxes away; a line that was as wide as a text taken away keeps its width."""
    kept: list[AnyBox] = []
    for box in layout.box:
        if box.id in box_ids:
            continue
        if isinstance(box, RuleBox) and box.like in box_ids:
            width = places[box.id].width if box.id in places else 40.0
            box = msgspec.structs.replace(box, like="", width=max(_LEAST, round(width, 2)))
        kept.append(box)
    return _with(layout, kept)


def reorder(layout: Layout, box_ids: Collection[str], step: int) -> Layout:
    """Move boxes one place up (+1) or down (-1) in the order of drawing; rows of a flow change places."""
    boxes = list(layout.box)
    places = [i for i, box in enumerate(boxes) if box.id in box_ids]
    for i in reversed(places) if step > 0 else places:
        there = i + step
        if 0 <= there < len(boxes) and boxes[there].id not in box_ids:
            boxes[i], boxes[there] = boxes[there], boxes[i]
    return _with(layout, boxes)


def free_id(layout: Layout, stem: str) -> str:
    """``stem``, or with the first number that makes it a name no box has."""
    taken = {box.id for box in layout.box}
    if stem not in taken:
        return stem
    return next(f"{stem}-{n}" for n in itertools.count(2) if f"{stem}-{n}" not in taken)


def entitled(layout: Layout, title: str, name: str = "") -> Layout:
    """The same under another title; under another ``name`` it also comes before the one it was made from."""
    if not name:
        return msgspec.structs.replace(layout, title=title)
    return msgspec.structs.replace(layout, name=name, title=title, priority=max(0, layout.priority - 1))


def set_page(layout: Layout, width: float, height: float) -> Layout:
    """The same boxes on another size of paper."""
    return msgspec.structs.replace(
        layout, page=msgspec.structs.replace(layout.page, width=width, height=height)
    )


def _put(layout: Layout, box: AnyBox) -> Layout:
    return _with(layout, (box if one.id == box.id else one for one in layout.box))


def _with(layout: Layout, boxes: Iterable[AnyBox]) -> Layout:
    return msgspec.structs.replace(layout, box=tuple(boxes))


def _inside(value: float, limit: float) -> float:
    return round(min(max(0.0, value), limit), 3)
