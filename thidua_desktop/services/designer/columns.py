"""Moving rows of a flow: within the column by the gaps around them, out of it to a place of their own.

Whoever moves a row expects it where it was put and the other rows where they were. So the gap above it takes
the way and the gap of the row below gives it back; only a row dragged past its neighbour leaves the column.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from thidua_desktop.documents.layout_format import AnyBox, Flow, Layout
from thidua_desktop.documents.places import Place
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.services.designer.edits import shift, take_out

Places = Mapping[str, Place]

_GAPS = (-50.0, 500.0)
"""mm a gap may have (see the layout format)."""
_NEAR = 0.004
"""mm: nearer need nothing be put."""
_TRIES = 24
_FAR = 0.05
"""mm a row may miss its place by."""
_SLACK = 0.5
"""mm a row may come over its neighbour's edge before it leaves the column."""


def move(
    layout: Layout,
    moves: Mapping[str, tuple[float, float]],
    places: Places,
    kind: RecipientKind,
    placed: Callable[[Layout], Places],
) -> Layout:
    """Move boxes by (right, down) in mm from where they are drawn now (``places``) for ``kind``.

    ``placed`` sets a layout and says where boxes fall; it is asked a few times where rows share height.
    """
    out: list[str] = []
    inside: dict[str, dict[str, float]] = {}
    for flow in layout.flow:
        rows = [box for box in layout.boxes_for(kind) if box.flow == flow.name and box.id in places]
        chosen = {box.id: moves[box.id][1] for box in rows if moves.get(box.id, (0, 0))[1]}
        if not chosen:
            continue
        steps = set(chosen.values())
        if len(chosen) == len(rows) and len(steps) == 1:
            layout = _move_flow(layout, flow, steps.pop())
            continue
        leaving = _leaving(rows, chosen, places, flow)
        out += leaving
        staying = {name: step for name, step in chosen.items() if name not in leaving}
        if staying:
            inside[flow.name] = staying
    emptied = {box.flow for box in layout.box if box.id in out}
    layout = take_out(layout, out, places)
    for name in sorted(emptied | set(inside)):
        steps_of = inside.get(name, {})
        put = _put_rows(layout, name, steps_of, places, kind, placed)
        far = _far(placed(put), steps_of, places) if steps_of else []
        if far:
            # No room in the column to stand where they were put: they get a place of their own.
            layout = take_out(layout, far, places)
            steps_of = {row: step for row, step in steps_of.items() if row not in far}
            put = _put_rows(layout, name, steps_of, places, kind, placed)
        layout = put
    return shift(layout, moves)


def _put_rows(
    layout: Layout,
    flow: str,
    steps: Mapping[str, float],
    places: Places,
    kind: RecipientKind,
    placed: Callable[[Layout], Places],
) -> Layout:
    targets = {
        box.id: places[box.id].y + steps.get(box.id, 0.0)
        for box in layout.boxes_for(kind)
        if box.flow == flow and box.id in places
    }
    return _lower_marks(_settle(layout, flow, targets, kind, placed), steps)


def _far(now: Places, steps: Mapping[str, float], places: Places) -> list[str]:
    """Rows that did not come to where they were put."""
    return [name for name, step in steps.items() if abs(now[name].y - places[name].y - step) > _FAR]


def _move_flow(layout: Layout, flow: Flow, step: float) -> Layout:
    """A whole column goes, with the baselines its blank has."""
    limit = layout.page.height
    high = flow.top if flow.top is not None else 0.0
    step = min(max(step, -high), limit - flow.bottom)
    top = None if flow.top is None else round(flow.top + step, 3)
    moved = msgspec.structs.replace(flow, top=top, bottom=round(flow.bottom + step, 3))
    boxes = tuple(_lowered(box, step) if box.flow == flow.name else box for box in layout.box)
    flows = tuple(moved if one.name == flow.name else one for one in layout.flow)
    return msgspec.structs.replace(layout, flow=flows, box=boxes)


def _leaving(rows: Sequence[AnyBox], chosen: Mapping[str, float], places: Places, flow: Flow) -> list[str]:
    """Rows put beyond a neighbour that stays, or beyond the column's ends."""
    found = []
    for i, box in enumerate(rows):
        step = chosen.get(box.id)
        if step is None:
            continue
        place = places[box.id]
        top, bottom = place.y + step, place.y + place.height + step
        middle = (top + bottom) / 2
        above = next((places[one.id] for one in reversed(rows[:i]) if one.id not in chosen), None)
        below = next((places[one.id] for one in rows[i + 1 :] if one.id not in chosen), None)
        high = above.y + above.height if above else (flow.top or 0.0)
        low = below.y if below else flow.bottom
        if middle < high - _SLACK or middle > low + _SLACK:
            found.append(box.id)
    return found


def _settle(
    layout: Layout,
    flow: str,
    targets: Mapping[str, float],
    kind: RecipientKind,
    placed: Callable[[Layout], Places],
) -> Layout:
    """Change gaps until rows of a column stand with their tops at ``targets``.

    Measured and tried again, since rows share spare height and give way to long text; where they cannot be
    put exactly, the nearest that was found is kept.
    """
    best, least = layout, float("inf")
    for _ in range(_TRIES):
        now = placed(layout)
        errors = {name: top - now[name].y for name, top in targets.items() if name in now}
        worst = max((abs(error) for error in errors.values()), default=0.0)
        if worst < least:
            best, least = layout, worst
        if worst <= _NEAR:
            break
        layout = _regap(layout, flow, errors, kind)
    return best


def _regap(layout: Layout, flow: str, errors: Mapping[str, float], kind: RecipientKind) -> Layout:
    """The gap above each row takes its way less that of the row before; what is anchored below goes along."""
    boxes = list(layout.box)
    before = last = 0.0
    in_choice = False
    for i, box in enumerate(boxes):
        if box.flow != flow:
            continue
        if not in_choice or not box.recipients:
            before = last
        in_choice = bool(box.recipients)
        if box.id in errors:
            boxes[i] = _with_gap(box, errors[box.id] - before)
            last = errors[box.id]
        elif box.recipients and kind not in box.recipients:
            # Stands here for other recipients: it stays where it was, whatever the row before it did.
            boxes[i] = _with_gap(box, -before)
    flows = tuple(
        msgspec.structs.replace(one, bottom=round(min(one.bottom + last, layout.page.height), 3))
        if one.name == flow and one.anchor == "bottom"
        else one
        for one in layout.flow
    )
    return msgspec.structs.replace(layout, box=tuple(boxes), flow=flows)


def _with_gap(box: AnyBox, step: float) -> AnyBox:
    low, high = _GAPS
    gap = round(min(max(box.gap + step, low), high), 4)
    least = None if box.least_gap is None else round(min(max(box.least_gap + step, low), gap), 4)
    return msgspec.structs.replace(box, gap=gap, least_gap=least)


def _lower_marks(layout: Layout, steps: Mapping[str, float]) -> Layout:
    """The baselines that rows have on the blank go with them."""
    boxes = tuple(_lowered(box, steps[box.id]) if box.id in steps else box for box in layout.box)
    return msgspec.structs.replace(layout, box=boxes)


def _lowered(box: AnyBox, step: float) -> AnyBox:
    if box.baseline is None:
        return box
    return msgspec.structs.replace(box, baseline=round(max(0.0, box.baseline + step), 3))
