"""Edits of a layout: what they change, what they keep, what they refuse to do to a page."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.documents.layout import load_layout
from thidua_desktop.documents.layout_format import ImageBox, Layout, QrBox, RuleBox, SpaceBox, TextBox
from thidua_desktop.documents.layout_text import to_text
from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.paths import resources
from thidua_desktop.services.designer import edits
from thidua_desktop.services.designer.frames import Frame, frames_of

SHIPPED = load_layout(resources() / "layouts" / "giay-khen-a4-truyen-thong.toml")


def frames(layout: Layout) -> dict[str, Frame]:
    return frames_of(layout, (), RecipientKind.PERSON)


def free() -> Layout:
    """A layout of five boxes, one of each kind, all standing by themselves."""
    page = SHIPPED
    kinds = ("text", "image", "rule", "qr", "space")
    boxes = []
    for i, kind in enumerate(kinds):
        layout = edits.add(edits.remove(page, {box.id for box in page.box}, {}), boxes)
        boxes.append(edits.new_box(layout, kind, 60.0 + 30 * i, 40.0 + 25 * i, "quoc-huy.svg"))
    return edits.add(edits.remove(page, {box.id for box in page.box}, {}), boxes)


@pytest.mark.parametrize(
    ("kind", "made"),
    [("text", TextBox), ("image", ImageBox), ("rule", RuleBox), ("qr", QrBox), ("space", SpaceBox)],
)
@pytest.mark.parametrize("place", [(0.0, 0.0), (148.5, 105.0), (297.0, 210.0)])
def test_a_new_box_lies_on_the_page_and_loads_again(
    kind: edits.BoxKind, made: type, place: tuple[float, float]
) -> None:
    box = edits.new_box(SHIPPED, kind, *place, "quoc-huy.svg")
    assert isinstance(box, made)
    empty = edits.remove(SHIPPED, {one.id for one in SHIPPED.box}, {})
    layout = edits.add(empty, [box])
    assert load_layout(to_text(layout)).box == (box,)


def test_the_signature_space_is_35_mm_high() -> None:
    box = edits.new_box(SHIPPED, "space", 200, 150)
    assert isinstance(box, SpaceBox)
    assert box.height == 35


def test_names_of_boxes_stay_single() -> None:
    layout = SHIPPED
    for _ in range(3):
        layout = edits.add(layout, [edits.new_box(layout, "text", 100, 100)])
    names = [box.id for box in layout.box]
    assert len(names) == len(set(names))
    assert names[-3:] == ["chu", "chu-2", "chu-3"]


def test_moving_keeps_boxes_on_the_page() -> None:
    layout = free()
    moved = edits.shift(layout, {box.id: (-500.0, 500.0) for box in layout.box})
    for box in moved.box:
        assert box.x == 0
        assert (box.y if isinstance(box, QrBox | SpaceBox) else box.baseline) == 210


@given(st.floats(-50, 50, allow_nan=False), st.floats(-30, 30, allow_nan=False), st.sampled_from(range(5)))
def test_what_is_moved_there_and_back_is_as_it_was(dx: float, dy: float, which: int) -> None:
    layout = edits.shift(free(), {box.id: (20.0, 20.0) for box in free().box})
    dx, dy = round(dx, 1), round(dy, 1)
    box = layout.box[which]
    there = edits.shift(layout, {box.id: (dx, dy)})
    if there.box[which].x in (0, 297) or 0 in (getattr(there.box[which], "y", 1), there.box[which].baseline):
        return
    back = edits.shift(there, {box.id: (-dx, -dy)})
    was, now = frames(layout)[box.id], frames(back)[box.id]
    assert (was.x, was.y) == pytest.approx((now.x, now.y), abs=0.002)
    assert [one for i, one in enumerate(back.box) if i != which] == [
        one for i, one in enumerate(layout.box) if i != which
    ]


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_a_text_made_wider_by_one_side_keeps_the_other(align: str) -> None:
    layout = edits.change(free(), ["chu"], align=align, x=120.0, width=60.0)
    was = frames(layout)["chu"]
    wider = edits.resize(layout, "chu", Frame("chu", was.x, was.y, was.width + 12, was.height))
    now = frames(wider)["chu"]
    assert now.x == pytest.approx(was.x)
    assert now.right == pytest.approx(was.right + 12)


def test_nothing_is_made_smaller_than_a_millimetre() -> None:
    layout = free()
    for box in layout.box:
        small = edits.box_of(edits.resize(layout, box.id, Frame(box.id, 50, 50, 0, 0)), box.id)
        assert getattr(small, "width", None) or getattr(small, "size", 0) >= 1


@pytest.mark.parametrize("edge", ["left", "center", "right", "top", "middle", "bottom"])
def test_aligned_boxes_share_the_edge(edge: edits.Edge) -> None:
    layout = free()
    names = ["hinh", "ma-qr", "cho-trong"]
    moves = edits.alignment(edge, names, frames(layout), 297, 210)
    found = [frames(edits.shift(layout, moves))[name] for name in names]
    attribute = {
        "left": "x",
        "center": "middle_x",
        "right": "right",
        "top": "y",
        "middle": "middle_y",
        "bottom": "bottom",
    }[edge]
    assert [getattr(one, attribute) for one in found] == pytest.approx([getattr(found[0], attribute)] * 3)


def test_one_box_alone_is_aligned_to_the_page() -> None:
    layout = free()
    moves = edits.alignment("center", ["ma-qr"], frames(layout), 297, 210)
    assert frames(edits.shift(layout, moves))["ma-qr"].middle_x == pytest.approx(148.5)


@pytest.mark.parametrize("across", [True, False])
def test_spread_boxes_have_equal_gaps_and_the_outer_two_stay(across: bool) -> None:
    layout = free()
    names = ["hinh", "ma-qr", "cho-trong"]
    before = frames(layout)
    after = frames(edits.shift(layout, edits.spreading(across, names, before)))
    order = sorted((after[name] for name in names), key=lambda one: one.middle_x if across else one.middle_y)
    gaps = [(b.x - a.right) if across else (b.y - a.bottom) for a, b in itertools.pairwise(order)]
    assert gaps[0] == pytest.approx(gaps[1], abs=0.002)
    for end in (order[0], order[-1]):
        was = before[end.box_id]
        assert (end.x, end.y) == pytest.approx((was.x, was.y), abs=0.002)
    assert edits.spreading(across, names[:2], before) == {}


def test_a_line_keeps_its_width_when_its_text_is_taken_away() -> None:
    from thidua_desktop.documents.places import Place

    places = {"gach-tieu-ngu": Place("gach-tieu-ngu", 100, 59, 55.5, 0.25)}
    layout = edits.remove(SHIPPED, {"tieu-ngu"}, places)
    line = edits.box_of(layout, "gach-tieu-ngu")
    assert isinstance(line, RuleBox)
    assert (line.like, line.width) == ("", 55.5)
    with pytest.raises(NotFound):
        edits.box_of(layout, "tieu-ngu")


def test_copies_stand_apart_under_free_names() -> None:
    layout = edits.remove(free(), {"cho-trong"}, {})
    twins = edits.copies(layout, layout.box, {})
    both = edits.add(layout, twins)
    assert len({box.id for box in both.box}) == 8
    for box, twin in zip(layout.box, twins, strict=True):
        assert twin.x == box.x + 5
    assert load_layout(to_text(both)).box == both.box


def test_order_changes_by_one_place_and_stops_at_the_ends() -> None:
    layout = free()
    names = [box.id for box in layout.box]
    up = edits.reorder(layout, {names[0]}, 1)
    assert [box.id for box in up.box] == [names[1], names[0], *names[2:]]
    assert edits.reorder(layout, {names[0]}, -1) == layout
    assert edits.reorder(layout, {names[-2], names[-1]}, 1) == layout


def test_a_key_goes_only_to_boxes_that_have_it() -> None:
    layout = free()
    changed = edits.change(layout, [box.id for box in layout.box], size=30.0)
    assert {type(box).__name__ for old, box in zip(layout.box, changed.box, strict=True) if old != box} == {
        "TextBox",
        "QrBox",
    }
