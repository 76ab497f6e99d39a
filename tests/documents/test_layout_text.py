"""Layouts written as text load back equal, and no text whatever ends otherwise than in words."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.test_layout import SMALL
from thidua_desktop.documents.fonts import FACES
from thidua_desktop.documents.layout import layouts, load_layout
from thidua_desktop.documents.layout_format import (
    AnyBox,
    Flow,
    ImageBox,
    Layout,
    Page,
    QrBox,
    RuleBox,
    SpaceBox,
    TextBox,
)
from thidua_desktop.documents.layout_text import to_text
from thidua_desktop.documents.placeholders import PLACEHOLDERS
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import RecipientKind

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="{}"), max_size=30
)
NAMES = st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True)
KINDS = st.lists(st.sampled_from(RecipientKind), unique=True, max_size=3).map(tuple)
COLOURS = st.from_regex(r"#[0-9A-F]{6}", fullmatch=True)


def mm(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_nan=False).map(lambda value: round(value, 3))


@st.composite
def text_boxes(draw: st.DrawFn, flows: list[str]) -> TextBox:
    lines = draw(st.integers(1, 4))
    size = draw(mm(6, 40))
    flow = draw(st.sampled_from(["", *flows]))
    gap = draw(mm(0, 9))
    field = draw(st.sampled_from(sorted(PLACEHOLDERS)))
    return TextBox(
        id="",
        recipients=draw(KINDS),
        on_blank=draw(st.booleans()),
        flow=flow,
        baseline=draw(mm(40, 190)),
        gap=gap,
        least_gap=draw(st.none() | mm(-3, gap)),
        share=draw(mm(0, 3)),
        text=draw(WORDS) + draw(st.sampled_from(["", f"{{{field}}}", f"{{{field}:upper}}"])) + draw(WORDS),
        font=draw(st.sampled_from(sorted(FACES))),
        size=size,
        x=148.5,
        width=draw(mm(10, 140)),
        align=draw(st.sampled_from(["center", "left", "right"])),
        colour=draw(COLOURS),
        tracking=draw(mm(0, 2)),
        min_size=draw(st.none() | mm(5, size)),
        max_lines=lines,
        sizes=tuple(draw(st.lists(mm(5, 40), max_size=lines - 1))),
        breaks_first=draw(st.booleans()),
        capitals_font=draw(st.sampled_from(["", "tinos-bold"])),
        capitals_size=draw(st.none() | mm(5, 40)),
        if_empty=draw(st.sampled_from(["skip", "note", "refuse"])),
    )


def other_boxes() -> st.SearchStrategy[AnyBox]:
    return st.one_of(
        st.builds(
            ImageBox,
            id=st.just(""),
            file=st.sampled_from(["quoc-huy.svg", "own/hoa-sen.png", "trang-nha/x.svg"]),
            role=st.sampled_from(["emblem", "picture"]),
            x=mm(60, 230),
            baseline=mm(50, 200),
            width=mm(1, 100),
            height=mm(1, 50),
            least_width=st.none() | mm(1, 50),
        ),
        st.builds(ImageBox, id=st.just(""), file=st.just("khung.svg"), role=st.just("border")),
        st.builds(
            RuleBox,
            id=st.just(""),
            x=mm(60, 230),
            baseline=mm(1, 209),
            width=mm(1, 100),
            thickness=mm(0.1, 3),
            colour=COLOURS,
        ),
        st.builds(QrBox, id=st.just(""), x=mm(0, 200), y=mm(0, 150), size=mm(12, 40), colour=COLOURS),
    )


@st.composite
def whole_layouts(draw: st.DrawFn) -> Layout:
    flows = draw(st.lists(NAMES, unique=True, max_size=2))
    boxes = draw(st.lists(st.one_of(text_boxes(flows), other_boxes()), min_size=1, max_size=6))
    return Layout(
        format=2,
        name=draw(NAMES),
        title=draw(WORDS),
        stock=draw(WORDS),
        priority=draw(st.integers(-5, 200)),
        awards=tuple(draw(st.lists(WORDS, max_size=2))),
        groups=tuple(draw(st.lists(st.sampled_from(["danh_hieu", "hinh_thuc"]), max_size=2))),
        recipients=draw(KINDS),
        page=Page(width=297, height=210),
        flow=tuple(Flow(name=name, top=draw(mm(0, 50)), bottom=draw(mm(60, 200))) for name in flows),
        box=tuple(msgspec.structs.replace(box, id=f"o-{n}") for n, box in enumerate(boxes)),
    )


@given(whole_layouts())
def test_any_layout_loads_back_equal(layout: Layout) -> None:
    assert load_layout(to_text(layout)) == layout


def test_shipped_layouts_load_back_equal(resources: Path) -> None:
    for info in layouts(resources):
        assert info.path is not None
        layout = load_layout(info.path)
        text = to_text(layout)
        assert load_layout(text) == msgspec.structs.replace(layout, format=2)
        assert to_text(load_layout(text)) == text


def test_the_text_is_as_people_would_write_it() -> None:
    space = SpaceBox(id="ky", x=150, y=100.5, width=40, height=35)
    layout = load_layout(SMALL)
    text = to_text(msgspec.structs.replace(layout, box=(*layout.box, space)))
    assert "\n[page]\nwidth = 210\nheight = 148\n" in text
    assert '\n[[box]]\nkind = "space"\nid = "ky"\nx = 150\ny = 100.5\nwidth = 40\nheight = 35\n' in text
    assert "tracking" not in text


def test_faults_in_a_written_text_are_found_at_their_lines() -> None:
    text = to_text(load_layout(SMALL)).replace("size = 20", "size = -20")
    with pytest.raises(Invalid) as refused:
        load_layout(text)
    assert text.splitlines()[refused.value.problems[0].row - 1] == "size = -20"


VALUES = st.recursive(
    st.none().map(lambda _: "''") | st.sampled_from(["-1", "nan", "1e999", "true", '"x"', "9" * 5000, "[]"])
    | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]"),
    max_leaves=4,
)  # fmt: skip


@given(st.data())
def test_a_text_with_anything_in_it_loads_or_is_refused_in_words(data: st.DataObject) -> None:
    lines = SMALL.splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    key = data.draw(
        st.sampled_from(
            [
                "format", "name", "extends", "scale", "shift", "drop", "box", "flow", "page", "kind", "id",
                "recipients", "sizes", "x", "size", "text", "font", "la",
            ]
        )
    )  # fmt: skip
    line = f"{key} = {data.draw(VALUES)}"
    if data.draw(st.booleans()):
        lines[at] = line
    else:
        lines.insert(at, line)
    refused_or_loaded("\n".join(lines))


@given(st.text(max_size=60), st.integers(0, len(SMALL)))
def test_a_text_with_rubbish_in_it_loads_or_is_refused_in_words(rubbish: str, at: int) -> None:
    refused_or_loaded(SMALL[:at] + rubbish + SMALL[at:])


@pytest.mark.parametrize("text", ["", "x = " + "[" * 5000, "format = " + "9" * 5000, "a." * 500 + "b = 1"])
def test_texts_made_to_break_the_reader_are_refused_in_words(text: str) -> None:
    with pytest.raises(Invalid):
        load_layout(text, file="x.toml")


def refused_or_loaded(text: str) -> None:
    """Whatever stands there, nothing but :class:`Invalid` may come of it."""
    with contextlib.suppress(Invalid):
        assert load_layout(text).box
