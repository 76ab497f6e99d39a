"""A layout that builds on another: merged, scaled, moved, thinned out, and refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.test_layout import SMALL
from thidua_desktop.documents.layout import load_layout, parse_layout
from thidua_desktop.documents.layout_format import Layout, QrBox, TextBox
from thidua_desktop.documents.layout_inherit import Raw
from thidua_desktop.domain.errors import Invalid

FLOWING = (
    SMALL
    + """
[[flow]]
name = "than"
top = 70
bottom = 120

[[box]]
kind = "text"
id = "don-vi"
text = "{unit}"
font = "tinos"
size = 12
sizes = [11, 10]
max_lines = 3
x = 105
width = 160
flow = "than"
gap = 2
tracking = 0.1
"""
)


def base_of(name: str) -> Raw:
    if name != "nho":
        raise KeyError(name)
    return parse_layout(FLOWING, "nho.toml", base_of)[1]


def heir(body: str) -> Layout:
    text = f'format = 2\nextends = "nho"\nname = "con"\ntitle = "Con"\n{body}'
    return load_layout(text, file="con.toml", base_of=base_of)


def box(layout: Layout, id_: str) -> TextBox:
    found = next(one for one in layout.box if one.id == id_)
    assert isinstance(found, TextBox)
    return found


def test_what_is_not_said_is_inherited() -> None:
    layout = heir("")
    base = load_layout(FLOWING)
    assert (layout.name, layout.title, layout.stock) == ("con", "Con", "A5 ngang")
    assert (layout.page, layout.flow, layout.box) == (base.page, base.flow, base.box)


def test_boxes_flows_and_page_are_merged_key_by_key() -> None:
    layout = heir(
        "page.height = 150\n"
        '[[flow]]\nname = "than"\nbottom = 110\n'
        '[[box]]\nid = "ten"\nsize = 30\n'
        '[[box]]\nkind = "qr"\nid = "ma-qr"\nx = 10\ny = 100\nsize = 20\n'
    )
    assert (layout.page.width, layout.page.height) == (210, 150)
    assert (layout.flow[0].top, layout.flow[0].bottom) == (70, 110)
    assert [one.id for one in layout.box] == ["ten", "don-vi", "ma-qr"]
    assert (box(layout, "ten").size, box(layout, "ten").x) == (30, 105)
    assert layout.box[2] == QrBox(id="ma-qr", x=10, y=100, size=20)


def test_scale_multiplies_lengths_and_sizes_and_nothing_else() -> None:
    layout = heir("scale = 1.4\n")
    assert (layout.page.width, layout.page.height) == (294, 207.2)
    assert (layout.flow[0].top, layout.flow[0].bottom) == (98, 168)
    name, unit = box(layout, "ten"), box(layout, "don-vi")
    assert (name.x, name.width, name.baseline, name.size) == (147, 252, 84, 28)
    assert (unit.sizes, unit.gap, unit.tracking) == ((15.4, 14), 2.8, 0.14)
    assert (unit.max_lines, unit.ascent, unit.share, unit.colour) == (3, 0.95, 0, "#1E1A17")


def test_own_values_are_not_scaled_and_shift_moves_places_only() -> None:
    layout = heir('scale = 2\nshift = [3, -1.5]\npage.width = 500\n[[box]]\nid = "ten"\nsize = 33\n')
    name = box(layout, "ten")
    assert (name.size, name.x, name.baseline, name.width) == (33, 213, 118.5, 360)
    assert (layout.flow[0].top, layout.flow[0].bottom) == (138.5, 238.5)
    assert layout.page.width == 500


def test_boxes_are_dropped_and_may_come_back_at_the_end() -> None:
    assert [one.id for one in heir('drop = ["ten"]\n').box] == ["don-vi"]
    again = (
        'drop = ["ten"]\n[[box]]\nkind = "text"\nid = "ten"\ntext = "{name}"\nfont = "tinos"\nsize = 9\n'
        "x = 105\nwidth = 50\nbaseline = 20\n"
    )
    assert [one.id for one in heir(again).box] == ["don-vi", "ten"]
    assert box(heir(again), "ten").size == 9


@pytest.mark.parametrize(
    ("body", "key", "words"),
    [
        ("scale = 0\n", "scale", "phải là số từ 0,1 đến 10"),
        ("scale = nan\n", "scale", "phải là số"),
        ("scale = true\n", "scale", "phải là số"),
        ("shift = [1]\n", "shift", "hai số mm"),
        ("shift = [inf, 0]\n", "shift", "hai số mm"),
        ('drop = "ten"\n', "drop", "danh sách tên ô"),
        ('drop = ["tem"]\n', "drop", "bố cục “nho” không có ô “tem”"),
        ("scale = 9.9\n", "page.width", "<= 2000"),
        ('[[box]]\nid = "ten"\nsize = -1\n', "box[0].size", "> 0"),
        ('[[box]]\nid = "la"\nsize = 9\n', "box[2]", "kind"),
        ("box = 3\n", "box", "phải là array"),
    ],
)
def test_what_is_wrong_in_an_heir_is_named(body: str, key: str, words: str) -> None:
    with pytest.raises(Invalid) as refused:
        heir(body)
    problem = refused.value.problems[0]
    assert (problem.file, problem.column) == ("con.toml", key)
    assert words in problem.message


def test_the_line_is_of_the_heirs_file_or_none() -> None:
    with pytest.raises(Invalid) as refused:
        heir('[[box]]\nid = "don-vi"\nfont = "Arial"\n')
    assert (refused.value.problems[0].row, refused.value.problems[0].column) == (7, "box[1].font")
    with pytest.raises(Invalid) as refused:
        heir("shift = [150, 0]\n")
    assert {one.row for one in refused.value.problems} == {0}


@pytest.mark.parametrize("key", ["scale = 2", "shift = [1, 1]", 'drop = ["ten"]'])
def test_inheriting_keys_need_something_to_inherit(key: str) -> None:
    with pytest.raises(Invalid, match="chỉ dùng cùng với extends"):
        load_layout(SMALL.replace("format = 1", f"format = 2\n{key}"))


def test_a_file_inherits_from_those_beside_it(tmp_path: Path) -> None:
    def write(name: str, text: str) -> Path:
        path = tmp_path / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        return path

    write("nho", SMALL)
    write("vua", 'format = 2\nextends = "nho"\nname = "vua"\ntitle = "Vừa"\nscale = 1.2\n')
    large = write("lon", 'format = 2\nextends = "vua"\nname = "lon"\ntitle = "Lớn"\nscale = 1.5\n')
    assert load_layout(large).page.width == pytest.approx(210 * 1.8)
    write("nho", 'format = 2\nextends = "lon"\nname = "nho"\ntitle = "Nhỏ"\n')
    with pytest.raises(Invalid, match="vòng tròn: lon → vua → nho → lon"):
        load_layout(large)
    write("nho", "box = 3\n")
    with pytest.raises(Invalid, match="box không phải là các bảng"):
        load_layout(large)
    write("nho", "format = 7\n")
    with pytest.raises(Invalid, match=r"nho\.toml.*bản chương trình mới hơn"):
        load_layout(large)
    path_trick = write("la", 'format = 2\nextends = "../nho"\nname = "la"\ntitle = "Lạ"\n')
    with pytest.raises(Invalid, match=r"không có bố cục “\.\./nho”"):
        load_layout(path_trick)


def test_layouts_do_not_build_on_one_another_without_end(tmp_path: Path) -> None:
    (tmp_path / "m0.toml").write_text(SMALL, encoding="utf-8")
    for n in range(1, 14):
        text = f'format = 2\nextends = "m{n - 1}"\nname = "m{n}"\ntitle = "Mẫu {n}"\n'
        (tmp_path / f"m{n}.toml").write_text(text, encoding="utf-8")
    assert load_layout(tmp_path / "m7.toml").name == "m7"
    with pytest.raises(Invalid, match="kế thừa quá 8 tầng"):
        load_layout(tmp_path / "m13.toml")


@given(st.floats(0.5, 2), st.floats(0.5, 2))
def test_scaling_twice_is_scaling_by_the_product(first: float, second: float) -> None:
    def scaled(name: str) -> Raw:
        if name == "nho":
            return base_of(name)
        return parse_layout(
            f'format = 2\nextends = "nho"\nname = "vua"\ntitle = "Vừa"\nscale = {first}\n', "vua.toml", scaled
        )[1]

    twice = load_layout(
        f'format = 2\nextends = "vua"\nname = "lon"\ntitle = "Lớn"\nscale = {second}\n', base_of=scaled
    )
    once = heir(f"scale = {first * second}\n")
    assert twice.page.width == pytest.approx(once.page.width, abs=1e-3)
    for one, other in zip(twice.box, once.box, strict=True):
        assert isinstance(one, TextBox)
        assert isinstance(other, TextBox)
        assert (one.x, one.size) == pytest.approx((other.x, other.size), abs=1e-3)
