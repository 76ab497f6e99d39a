"""Layouts load as written, and what is wrong with one is said with file, line and key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from thidua_desktop.documents.layout import choose_layout, layouts, load_layout
from thidua_desktop.documents.layout_format import TextBox
from thidua_desktop.domain.errors import Invalid, NotFound
from thidua_desktop.domain.records import RecipientKind

SHIPPED = (
    "giay-khen-a4-truyen-thong",
    "giay-khen-a4-trang-nha",
    "danh-hieu-a4-truyen-thong",
    "danh-hieu-a4-trang-nha",
    "bang-khen-a4-truyen-thong",
    "bang-khen-a4-trang-nha",
    "bang-khen-360x237-truyen-thong",
    "bang-khen-360x237-trang-nha",
    "giay-khen-a3-truyen-thong",
    "giay-khen-a3-trang-nha",
    "danh-hieu-a3-truyen-thong",
    "danh-hieu-a3-trang-nha",
    "bang-khen-a3-truyen-thong",
    "bang-khen-a3-trang-nha",
)
SMALL = """\
format = 1
name = "nho"
title = "Bố cục nhỏ"
stock = "A5 ngang"

[page]
width = 210
height = 148

[[box]]
kind = "text"
id = "ten"
text = "{name}"
font = "tinos-bold"
size = 20
x = 105
width = 180
baseline = 60
"""


def test_shipped_layouts_load_in_order_of_choice(resources: Path) -> None:
    assert tuple(info.name for info in layouts(resources)) == SHIPPED
    for info in layouts(resources):
        assert info.path.stem == info.name
        assert any(size in info.title for size in ("A4", "A3", "360 × 237"))


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_layouts_say_what_the_blank_carries(resources: Path, name: str) -> None:
    layout = load_layout(resources / "layouts" / f"{name}.toml")
    carried = {box.id for box in layout.box if box.on_blank}
    assert {"khung", "quoc-huy", "quoc-hieu", "tieu-ngu", "tang"} <= carried
    variable = {box.id for box in layout.box if isinstance(box, TextBox) and "{name}" in box.text}
    assert variable == {"ten-ca-nhan", "ten-tap-the", "ten-ho-gia-dinh"}
    assert not variable & carried


def test_a_small_layout_loads() -> None:
    layout = load_layout(SMALL)
    assert (layout.page.width, layout.page.height) == (210, 148)
    box = layout.box[0]
    assert isinstance(box, TextBox)
    assert (box.align, box.max_lines, box.min_size) == ("center", 1, None)


@pytest.mark.parametrize(
    ("good", "bad", "key", "words"),
    [
        ("size = 20", "size = -3", "box[0].size", "> 0"),
        ("size = 20", 'size = "hai mươi"', "box[0].size", "phải là float, đang là str"),
        ("size = 20\n", "", "box[0]", "thiếu khóa size"),
        ("size = 20", "sise = 20\nsize = 20", "box[0]", "khóa lạ sise"),
        ("size = 20", "size = 20\nmin_size = 30", "box[0].min_size", "lớn hơn size"),
        ("size = 20", "size = 20\nsizes = [18]", "box[0].sizes", "max_lines"),
        ('font = "tinos-bold"', 'font = "Arial"', "box[0].font", "không có phông “Arial”"),
        ("{name}", "{ten}", "box[0].text", "không có trường “{ten}”"),
        ("{name}", "{name:title}", "box[0].text", "không có cách viết “title”"),
        ("{name}", "{name", "box[0].text", "không đủ cặp"),
        ("x = 105", "x = 20", "box[0].x", "nằm ngoài tờ giấy"),
        ("width = 180", "width = 250", "box[0].x", "nằm ngoài tờ giấy"),
        ("baseline = 60", "baseline = 160", "box[0].baseline", "nằm ngoài tờ giấy"),
        ("baseline = 60", "baseline = 3", "box[0].baseline", "nằm ngoài tờ giấy"),
        ("baseline = 60\n", "", "box[0].baseline", "thiếu"),
        ("baseline = 60", 'flow = "than"', "box[0].flow", "không có dòng chảy “than”"),
        ("size = 20", 'size = 20\ncolour = "đỏ"', "box[0].colour", "không đúng dạng"),
        ('kind = "text"', 'kind = "chu"', "box[0].kind", "chu"),
        ('kind = "text"', 'kind = "text"\nrecipients = ["nguoi"]', "box[0].recipients[0]", "nguoi"),
        ("width = 210", "width = 0", "page.width", "> 0"),
        ("height = 148", "height = 148\ndepth = 1", "page", "khóa lạ depth"),
        ("format = 1", "format = 3", "format", "bản chương trình mới hơn"),
        ('name = "nho"', 'name = "Bố cục"', "name", "không đúng dạng"),
        ("[page]", "[page", "", "cú pháp"),
    ],
)
def test_what_is_wrong_is_named(good: str, bad: str, key: str, words: str) -> None:
    assert good in SMALL
    with pytest.raises(Invalid) as refused:
        load_layout(SMALL.replace(good, bad, 1), file="thu.toml")
    problem = refused.value.problems[0]
    assert (problem.file, problem.column) == ("thu.toml", key)
    assert words in problem.message
    assert "thu.toml" in problem.message
    assert problem.row > 0
    if bad and "=" in bad and key.rpartition(".")[2] in bad:
        wrong = SMALL.replace(good, bad, 1).splitlines()[problem.row - 1]
        assert wrong.startswith(re.sub(r"\[\d\]", "", key.rpartition(".")[2]))


def test_all_findings_are_told_at_once() -> None:
    text = SMALL.replace("tinos-bold", "Arial").replace("x = 105", "x = 0").replace("{name}", "{ten}")
    with pytest.raises(Invalid) as refused:
        load_layout(text)
    assert {p.column for p in refused.value.problems} == {"box[0].font", "box[0].x", "box[0].text"}


def test_text_may_not_stand_in_the_signature_space() -> None:
    space = '[[box]]\nkind = "space"\nid = "ky"\nx = 100\ny = 50\nwidth = 50\nheight = 35\n'
    with pytest.raises(Invalid, match="chỗ trống để ký"):
        load_layout(SMALL + space)
    load_layout(SMALL + space.replace("y = 50", "y = 61"))


@pytest.mark.parametrize(
    ("box", "key"),
    [
        ('kind = "qr"\nx = 130\ny = 70\nsize = 20', "box[2].y"),
        ('kind = "rule"\nx = 120\nwidth = 40\nbaseline = 90', "box[2].baseline"),
        ('kind = "image"\nfile = "a.svg"\nx = 90\nwidth = 30\nheight = 30\nbaseline = 80', "box[2].baseline"),
    ],
)
def test_nothing_may_stand_in_the_signature_space(box: str, key: str) -> None:
    space = '[[box]]\nkind = "space"\nid = "ky"\nx = 100\ny = 61\nwidth = 50\nheight = 35\n'
    with pytest.raises(Invalid, match="lấn vào chỗ trống để ký “ky”") as refused:
        load_layout(f'{SMALL}{space}[[box]]\nid = "vat"\n{box}\n')
    assert refused.value.problems[0].column == key
    below = box.replace("y = 70", "y = 97").replace("baseline = 90", "baseline = 97")
    load_layout(f'{SMALL}{space}[[box]]\nid = "vat"\n{below.replace("baseline = 80", "baseline = 132")}\n')


def test_a_code_too_small_to_be_read_is_refused() -> None:
    code = '[[box]]\nkind = "qr"\nid = "ma-qr"\nx = 10\ny = 100\nsize = 12\n'
    load_layout(SMALL + code)
    with pytest.raises(Invalid, match="máy không đọc được") as refused:
        load_layout(SMALL + code.replace("size = 12", "size = 11.5"))
    assert refused.value.problems[0].column == "box[1].size"


@pytest.mark.parametrize("file", ["../../bi-mat.svg", "/etc/passwd", "C:/x.svg", "a\\\\b.svg"])
def test_art_outside_the_art_folder_is_refused(file: str) -> None:
    image = f'[[box]]\nkind = "image"\nid = "hinh"\nrole = "border"\nfile = "{file}"\n'
    with pytest.raises(Invalid, match="thư mục hình"):
        load_layout(SMALL + image)


def test_a_row_above_one_the_blank_carries_needs_its_place() -> None:
    flow = '[[flow]]\nname = "than"\ntop = 10\nbottom = 100\n'
    first = SMALL.replace("baseline = 60", 'flow = "than"')
    second = (
        '[[box]]\nkind = "text"\nid = "tang"\ntext = "TẶNG"\nfont = "tinos"\nsize = 12\nx = 105\n'
        "width = 100\n"
        'flow = "than"\nbaseline = 80\non_blank = true\n'
    )
    with pytest.raises(Invalid) as refused:
        load_layout(first + second + flow)
    assert refused.value.problems[0].column == "box[0].baseline"


def test_a_layout_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "hong.toml"
    file.write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(Invalid, match=r"hong\.toml"):
        load_layout(file)
    with pytest.raises(NotFound, match=r"khong-co\.toml"):
        load_layout(tmp_path / "khong-co.toml")


@pytest.mark.parametrize(
    ("code", "group", "chosen"),
    [
        ("GKX", "hinh_thuc", "giay-khen-a4-truyen-thong"),
        ("CSTDCS", "danh_hieu", "danh-hieu-a4-truyen-thong"),
    ],
)
def test_the_closest_layout_is_chosen(resources: Path, code: str, group: str, chosen: str) -> None:
    available = layouts(resources)
    person = RecipientKind.PERSON
    assert choose_layout(available, award_code=code, group=group, recipient=person).name == chosen
    named = choose_layout(
        available, award_code=code, group=group, recipient=person, preferred="giay-khen-a4-trang-nha"
    )
    assert named.name == "giay-khen-a4-trang-nha"
    with pytest.raises(NotFound) as refused:
        choose_layout(available, award_code=code, group=group, recipient=person, preferred="la")
    assert "giay-khen-a4-truyen-thong" in refused.value.hint
