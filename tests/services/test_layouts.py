"""Own layouts: kept, copied, inherited, chosen by rule and paper; undone like everything else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from tests.documents.test_layout import SMALL as BARE
from thidua_desktop.documents.layout_format import TextBox
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, RuleViolation, Unreadable
from thidua_desktop.domain.records import LayoutRule, RecipientKind, Stock
from thidua_desktop.services.workspace import Workspace

SHIPPED = "giay-khen-a4-truyen-thong"
SMALL = "# Ghi chú của cơ quan\n" + BARE.replace("format = 1", "format = 2")
HEIR = """\
format = 2
extends = "nho"
name = "nho-do"
title = "Bố cục nhỏ, chữ đỏ"

[[box]]
id = "ten"
colour = "#B3121A"
"""
PERSON, UNIT = RecipientKind.PERSON, RecipientKind.UNIT


def text_box(workspace: Workspace, name: str, id_: str = "ten") -> TextBox:
    box = next(box for box in workspace.layouts.load(name).box if box.id == id_)
    assert isinstance(box, TextBox)
    return box


def test_an_own_layout_is_kept_as_written_and_undone(workspace: Workspace) -> None:
    layouts = workspace.layouts
    layouts.save(SMALL)
    info = next(one for one in layouts.all() if one.name == "nho")
    assert (info.own, info.width, info.height, info.title) == (True, 210, 148, "Bố cục nhỏ")
    assert layouts.text("nho") == SMALL
    layouts.save(SMALL.replace("size = 20", "size = 24"), expected=SMALL)
    assert text_box(workspace, "nho").size == 24
    workspace.operations.undo()
    assert text_box(workspace, "nho").size == 20
    workspace.operations.undo()
    assert "nho" not in [one.name for one in layouts.all()]
    with pytest.raises(NotFound, match="Không có mẫu giấy khen “nho”"):
        layouts.load("nho")


def test_what_was_saved_elsewhere_meanwhile_is_not_overwritten(workspace: Workspace) -> None:
    workspace.layouts.save(SMALL)
    workspace.layouts.save(SMALL.replace("size = 20", "size = 24"))
    with pytest.raises(Conflict, match="vừa được sửa ở nơi khác"):
        workspace.layouts.save(SMALL.replace("size = 20", "size = 30"), expected=SMALL)
    assert text_box(workspace, "nho").size == 24


def test_a_broken_layout_is_not_saved_and_says_where(workspace: Workspace) -> None:
    with pytest.raises(Invalid) as refused:
        workspace.layouts.save(SMALL.replace("size = 20", "size = -2"))
    assert (refused.value.problems[0].column, refused.value.problems[0].row) == ("box[0].size", 16)
    assert workspace.operations.last() is None or "mẫu" not in workspace.operations.last().label
    assert workspace.layouts.check(SMALL) == []
    assert workspace.layouts.check(SMALL.replace("format = 2", "format = 9"))[0].column == "format"


def test_shipped_layouts_stay_as_they_are(workspace: Workspace) -> None:
    layouts = workspace.layouts
    with pytest.raises(RuleViolation, match="không ghi đè được"):
        layouts.save(layouts.load(SHIPPED))
    with pytest.raises(NotFound, match="không có mẫu riêng"):
        layouts.delete(SHIPPED)
    with pytest.raises(Invalid, match="Hãy đặt tên khác"):
        layouts.copy(SHIPPED, SHIPPED, "Bản sao")


def test_a_copy_is_the_offices_own(workspace: Workspace) -> None:
    layouts = workspace.layouts
    name = layouts.free_name("Giấy khen xã Thạnh Hóa")
    assert name == "giay-khen-xa-thanh-hoa"
    layouts.copy(SHIPPED, name, "Giấy khen xã Thạnh Hóa")
    copied, shipped = layouts.load(name), layouts.load(SHIPPED)
    assert copied.box == shipped.box
    assert copied.title == "Giấy khen xã Thạnh Hóa"
    assert layouts.free_name("Giấy khen xã Thạnh Hóa") == f"{name}-2"
    layouts.rename(name, "Giấy khen xã, khung đỏ")
    assert layouts.load(name).title == "Giấy khen xã, khung đỏ"
    with pytest.raises(Invalid, match="Nhập tên mẫu"):
        layouts.rename(name, "  ")


def test_an_heir_follows_its_base(workspace: Workspace) -> None:
    layouts = workspace.layouts
    layouts.save(SMALL)
    layouts.save(HEIR)
    assert (text_box(workspace, "nho-do").size, text_box(workspace, "nho-do").colour) == (20, "#B3121A")
    assert next(one for one in layouts.all() if one.name == "nho-do").base == "nho"
    layouts.save(SMALL.replace("size = 20", "size = 24"))
    assert text_box(workspace, "nho-do").size == 24


def test_a_base_that_is_needed_is_neither_deleted_nor_broken(workspace: Workspace) -> None:
    layouts = workspace.layouts
    layouts.save(SMALL)
    layouts.save(HEIR)
    with pytest.raises(RuleViolation, match=r"còn là gốc của: Bố cục nhỏ, chữ đỏ"):
        layouts.delete("nho")
    with pytest.raises(RuleViolation, match="sẽ hỏng"):
        layouts.save(SMALL.replace('id = "ten"', 'id = "ho-ten"'))
    layouts.delete("nho-do")
    layouts.save(SMALL.replace('id = "ten"', 'id = "ho-ten"'))
    layouts.delete("nho")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEIR.replace('"nho"\n', '"nho-do"\n'), "vòng tròn: nho-do → nho-do"),
        (HEIR.replace('extends = "nho"', 'extends = "khong-co"'), "không có bố cục “khong-co”"),
    ],
)
def test_a_layout_does_not_build_on_itself_or_on_nothing(workspace: Workspace, text: str, said: str) -> None:
    workspace.layouts.save(SMALL)
    with pytest.raises(Invalid, match=said):
        workspace.layouts.save(text)


def test_a_circle_of_two_is_refused(workspace: Workspace) -> None:
    workspace.layouts.save(SMALL)
    workspace.layouts.save(HEIR)
    closing = 'format = 2\nextends = "nho-do"\nname = "nho"\ntitle = "Vòng"\n'
    with pytest.raises(Invalid, match="vòng tròn: nho → nho-do → nho"):
        workspace.layouts.save(closing)
    assert workspace.layouts.broken() == []


def test_a_layout_that_broke_is_told_and_leaves_the_others_alone(workspace: Workspace) -> None:
    workspace.layouts.save(SMALL)
    workspace.layouts.save(HEIR)
    store, own = workspace._store, workspace.layouts.own("nho-do")
    assert own is not None
    newer = replace(own, text=HEIR.replace("format = 2", "format = 9"))
    workspace.operations.run("Đã sửa", lambda: store.layouts.update(newer))
    names = [one.name for one in workspace.layouts.all()]
    assert "nho" in names
    assert "nho-do" not in names
    assert [(one.file, one.column) for one in workspace.layouts.broken()] == [("nho-do.toml", "format")]
    with pytest.raises(Invalid, match="bản chương trình mới hơn"):
        workspace.layouts.load("nho-do")


def test_the_office_says_which_layout_it_wants(workspace: Workspace) -> None:
    layouts = workspace.layouts
    assert layouts.choose("GKX", "hinh_thuc", PERSON).name == SHIPPED
    layouts.set_rule(LayoutRule("giay-khen-a4-trang-nha"))
    assert layouts.choose("GKX", "hinh_thuc", PERSON).name == "giay-khen-a4-trang-nha"
    layouts.set_rule(LayoutRule(SHIPPED, award_code="GKX", recipient_kind=UNIT.value))
    assert layouts.choose("GKX", "hinh_thuc", UNIT).name == SHIPPED
    assert layouts.choose("GKX", "hinh_thuc", PERSON).name == "giay-khen-a4-trang-nha"
    # A rule for the same award and recipients takes the place of the one before.
    layouts.set_rule(LayoutRule("giay-khen-a4-trang-nha", award_code="GKX", recipient_kind=UNIT.value))
    assert len(layouts.rules()) == 2
    assert layouts.choose("GKX", "hinh_thuc", UNIT).name == "giay-khen-a4-trang-nha"
    # What the clerk names goes before all rules.
    assert layouts.choose("GKX", "hinh_thuc", UNIT, preferred=SHIPPED).name == SHIPPED
    for rule in layouts.rules():
        layouts.drop_rule(rule.id)
    assert layouts.choose("GKX", "hinh_thuc", UNIT).name == SHIPPED
    with pytest.raises(NotFound):
        layouts.set_rule(LayoutRule("khong-co"))


def test_only_layouts_of_the_papers_size_are_chosen(workspace: Workspace) -> None:
    layouts = workspace.layouts
    card = Stock("the-a5", "Giấy A5", 21000, 14800)
    with pytest.raises(NotFound, match="210 × 148 mm cho “Giấy A5”"):
        layouts.choose("GKX", "hinh_thuc", PERSON, stock=card)
    layouts.save(SMALL)
    assert layouts.choose("GKX", "hinh_thuc", PERSON, stock=card).name == "nho"
    assert layouts.choose("GKX", "hinh_thuc", PERSON, stock=Stock("a4-trang", "A4")).name == SHIPPED
    # A rule whose layout has another size does not count on this paper.
    layouts.set_rule(LayoutRule("nho", award_code="GKX"))
    assert layouts.choose("GKX", "hinh_thuc", PERSON, stock=Stock("a4-trang", "A4")).name == SHIPPED
    assert layouts.choose("GKX", "hinh_thuc", PERSON).name == "nho"


@pytest.mark.parametrize(
    ("stock", "width", "height", "code", "chosen"),
    [
        ("a4-trang", 29700, 21000, "GKX", "giay-khen-a4-truyen-thong"),
        ("a3", 42000, 29700, "GKX", "giay-khen-a3-truyen-thong"),
        ("a3", 42000, 29700, "BKT", "bang-khen-a3-truyen-thong"),
        ("bang-khen", 36000, 23700, "BKT", "bang-khen-360x237-truyen-thong"),
    ],
)
def test_the_shipped_stocks_have_their_layouts(
    workspace: Workspace, stock: str, width: int, height: int, code: str, chosen: str
) -> None:
    paper = Stock(stock, "Giấy", width, height)
    assert workspace.layouts.choose(code, "hinh_thuc", PERSON, stock=paper).name == chosen


def test_a_copy_changes_no_print_until_it_is_wanted(workspace: Workspace) -> None:
    layouts = workspace.layouts
    layouts.copy(SHIPPED, "a-ban-sao", "Bản sao")
    assert layouts.choose("GKX", "hinh_thuc", PERSON).name == SHIPPED
    layouts.set_rule(LayoutRule("a-ban-sao", award_code="GKX"))
    assert layouts.choose("GKX", "hinh_thuc", PERSON).name == "a-ban-sao"


def test_a_layout_for_households_alone_is_closer_than_one_for_all(workspace: Workspace) -> None:
    layouts = workspace.layouts
    text = layouts.text(SHIPPED).replace(f'"{SHIPPED}"', '"ho-gia-dinh"')
    layouts.save(text.replace("priority =", 'recipients = ["household"]\npriority =', 1))
    assert layouts.choose("GKX", "hinh_thuc", RecipientKind.HOUSEHOLD).name == "ho-gia-dinh"
    assert layouts.choose("GKX", "hinh_thuc", PERSON).name == SHIPPED


def test_deleting_a_layout_takes_its_rules_along(workspace: Workspace) -> None:
    layouts = workspace.layouts
    layouts.save(SMALL)
    layouts.set_rule(LayoutRule("nho", award_code="GKX"))
    layouts.delete("nho")
    assert layouts.rules() == []
    workspace.operations.undo()
    assert [rule.layout for rule in layouts.rules()] == ["nho"]


def picture(folder: Path, name: str, colour: str = "red") -> Path:
    path = folder / name
    Image.new("RGB", (40, 30), colour).save(path, format="PNG")
    return path


def test_pictures_are_kept_once_under_plain_names(workspace: Workspace, tmp_path: Path) -> None:
    layouts = workspace.layouts
    name, _ = layouts.add_picture(picture(tmp_path, "Khung Đỏ (mới).png"))
    assert name == "own/khung-do-moi.png"
    again, changes = layouts.add_picture(picture(tmp_path, "ten khac.png"))
    assert (again, changes.operation_id) == (name, 0)
    other, _ = layouts.add_picture(picture(tmp_path / ".", "Khung đỏ mới.png", "blue"))
    assert other == "own/khung-do-moi-2.png"
    assert layouts.pictures()[name].read_bytes() == (tmp_path / "ten khac.png").read_bytes()
    workspace.operations.undo()
    assert set(layouts.pictures()) == {name}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "script"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><use href='http://x/y.svg'/></svg>", "liên kết ra ngoài"),
        ("không phải hình", "ảnh không đọc được"),
    ],
)
def test_a_picture_that_cannot_be_drawn_is_refused(
    workspace: Workspace, tmp_path: Path, content: str, said: str
) -> None:
    path = tmp_path / "hinh.svg"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(Unreadable, match=said):
        workspace.layouts.add_picture(path)
    assert workspace.layouts.pictures() == {}


@pytest.mark.parametrize("file", ["own/chua-co.png", "trang-nha/khong-co.svg"])
def test_a_layout_whose_picture_is_not_there_is_not_saved(workspace: Workspace, file: str) -> None:
    place = "x = 30\nwidth = 20\nheight = 20\nbaseline = 40\n"
    box = f'[[box]]\nkind = "image"\nid = "logo"\nfile = "{file}"\n{place}'
    with pytest.raises(Invalid, match=f"“logo” dùng hình “{file}” chưa có") as refused:
        workspace.layouts.save(SMALL + box)
    assert refused.value.problems[0].column == "box[1].file"
    assert workspace.layouts.own("nho") is None


def test_a_picture_in_use_is_not_forgotten(workspace: Workspace, tmp_path: Path) -> None:
    layouts = workspace.layouts
    name, _ = layouts.add_picture(picture(tmp_path, "logo.png"))
    layouts.save(
        SMALL
        + f'\n[[box]]\nkind = "image"\nid = "logo"\nfile = "{name}"\nx = 30\nwidth = 20\nheight = 20\n'
        + "baseline = 40\n"
    )
    with pytest.raises(RuleViolation, match="còn dùng ở: Bố cục nhỏ"):
        layouts.drop_picture(name)
    layouts.delete("nho")
    layouts.drop_picture(name)
    assert layouts.pictures() == {}
    with pytest.raises(NotFound):
        layouts.drop_picture(name)
