"""Layouts travel as one file; what others made is held to what the program itself writes."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PIL import Image

from tests.services.conftest import today
from tests.services.test_layouts import HEIR, SHIPPED, SMALL
from thidua_desktop.documents.layout_format import ImageBox
from thidua_desktop.documents.layout_package import MAX_TEXT, read_package
from thidua_desktop.domain.errors import Conflict, Invalid, Known, NotFound, RuleViolation, Unreadable
from thidua_desktop.services.workspace import Workspace, open_workspace

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10mm" height="10mm" viewBox="0 0 10 10">{}</svg>'
DRAWN = SVG.format('<path d="M1 1H9V9H1z" fill="#c00"/>')
Pack = Callable[..., Path]


def with_picture(text: str, file: str) -> str:
    return (
        text
        + f'\n[[box]]\nkind = "image"\nid = "logo"\nfile = "{file}"\nx = 30\nwidth = 20\nheight = 20\n'
        + "baseline = 40\n"
    )


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workspace]:
    """Another office."""
    opened = open_workspace(tmp_path / "other", create=True, today=today)
    yield opened
    opened.close()


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Make a zip of whatever is said."""

    def make(entries: Mapping[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
        path = tmp_path / "la.bocuc"
        with zipfile.ZipFile(path, "w", compression) as archive:
            for name, content in entries.items():
                archive.writestr(name, content)
        return path

    return make


def test_a_layout_with_its_picture_goes_to_another_office(
    workspace: Workspace, other: Workspace, tmp_path: Path
) -> None:
    drawing = tmp_path / "Hoa sen.svg"
    drawing.write_text(DRAWN, encoding="utf-8")
    name, _ = workspace.layouts.add_picture(drawing)
    text = with_picture(SMALL, name)
    workspace.layouts.save(text)
    file = workspace.layouts.export("nho", tmp_path)
    assert file == tmp_path / "nho.bocuc"
    changes = other.layouts.import_file(file)
    assert changes.label == "Đã nhập mẫu Bố cục nhỏ"
    assert other.layouts.text("nho") == text
    assert other.layouts.pictures()[name].read_text(encoding="utf-8") == DRAWN
    other.operations.undo()
    assert other.layouts.own("nho") is None
    assert other.layouts.pictures() == {}
    other.operations.redo()
    assert other.layouts.load("nho") == workspace.layouts.load("nho")


def test_what_is_inherited_travels_along(workspace: Workspace, other: Workspace, tmp_path: Path) -> None:
    workspace.layouts.save(SMALL)
    workspace.layouts.save(HEIR)
    file = workspace.layouts.export("nho-do", tmp_path / "mau-do")
    assert file.name == "mau-do.bocuc"
    other.layouts.import_file(file)
    assert other.layouts.load("nho-do") == workspace.layouts.load("nho-do")
    assert other.layouts.own("nho") is None


def test_the_same_layout_gives_the_same_bytes(workspace: Workspace, tmp_path: Path) -> None:
    one = workspace.layouts.export(SHIPPED, tmp_path / "1.bocuc")
    two = workspace.layouts.export(SHIPPED, tmp_path / "2.bocuc")
    assert one.read_bytes() == two.read_bytes()
    with pytest.raises(RuleViolation, match="đã có"):
        workspace.layouts.export(SHIPPED, one)
    assert workspace.layouts.export(SHIPPED, one, force=True) == one
    with pytest.raises(RuleViolation, match=r"kết thúc bằng \.bocuc"):
        workspace.layouts.export(SHIPPED, tmp_path / "mau.zip")
    with pytest.raises(NotFound):
        workspace.layouts.export("khong-co", tmp_path)


def test_a_layout_called_like_one_of_the_program_gets_another_name(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = workspace.layouts.export(SHIPPED, tmp_path)
    workspace.layouts.import_file(file)
    name = f"{SHIPPED}-2"
    assert workspace.layouts.load(name).box == workspace.layouts.load(SHIPPED).box
    assert name in workspace.layouts.load(name).title


def test_an_own_layout_is_replaced_only_when_asked(workspace: Workspace, pack: Pack) -> None:
    layouts = workspace.layouts
    layouts.save(SMALL)
    file = pack({"layout.toml": SMALL.replace("Bố cục nhỏ", "Bố cục nhỏ mới")})
    with pytest.raises(Conflict, match="đã có mẫu “Bố cục nhỏ” mang tên nho"):
        layouts.import_file(file)
    layouts.import_file(file, new_name="nho-moi")
    assert layouts.load("nho").title == "Bố cục nhỏ"
    assert layouts.load("nho-moi").title == "Bố cục nhỏ mới (nho-moi)"
    layouts.import_file(file, replace=True)
    assert layouts.load("nho").title == "Bố cục nhỏ mới"
    workspace.operations.undo()
    assert layouts.load("nho").title == "Bố cục nhỏ"
    with pytest.raises(Invalid, match="Hãy đặt tên khác"):
        layouts.import_file(file, new_name="nho")


def test_pictures_of_one_name_and_other_content_stay_apart(
    workspace: Workspace, pack: Pack, tmp_path: Path
) -> None:
    layouts = workspace.layouts
    mine = tmp_path / "hoa.svg"
    mine.write_text(SVG.format('<path d="M0 0H5V5H0z"/>'), encoding="utf-8")
    layouts.add_picture(mine)
    file = pack({"layout.toml": with_picture(SMALL, "own/hoa.svg"), "pictures/hoa.svg": DRAWN})
    layouts.import_file(file)
    shown = [box.file for box in layouts.load("nho").box if isinstance(box, ImageBox)]
    assert shown == ["own/hoa-2.svg"]
    assert layouts.pictures()["own/hoa-2.svg"].read_text(encoding="utf-8") == DRAWN
    assert layouts.pictures()["own/hoa.svg"].read_text(encoding="utf-8") == mine.read_text(encoding="utf-8")


def huge_png() -> bytes:
    """A PNG that says it is 60,000 points wide and high."""
    out = io.BytesIO()
    Image.new("L", (8, 8)).save(out, format="PNG")
    data = bytearray(out.getvalue())
    data[16:24] = struct.pack(">II", 60_000, 60_000)
    return bytes(data)


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ({}, "không có layout.toml"),
        ({"mau.toml": SMALL}, "không có layout.toml"),
        ({"layout.toml": b"\xff\xfe"}, "UTF-8"),
        ({"layout.toml": SMALL, "../../autostart.desktop": "x"}, "tệp lạ"),
        ({"layout.toml": SMALL, "/etc/passwd": "x"}, "tệp lạ"),
        ({"layout.toml": SMALL, "pictures/../../x.png": "x"}, "tệp lạ"),
        ({"layout.toml": SMALL, "pictures\\..\\x.png": "x"}, "tệp lạ"),
        ({"layout.toml": SMALL, "C:/x.png": "x"}, "tệp lạ"),
        ({"layout.toml": SMALL, "pictures/x.exe": "MZ"}, "tệp lạ"),
        ({"layout.toml": SMALL, "pictures/x.svg\nGiả": "x"}, "tệp lạ"),
        ({"layout.toml": "x = 1\n" * MAX_TEXT}, "lớn quá 1 MB"),
        ({"layout.toml": SMALL, "pictures/x.png": bytes(31_000_000)}, "lớn quá 30 MB"),
        ({"layout.toml": SMALL, **{f"pictures/{n}.png": bytes(20_000_000) for n in range(5)}}, "96 MB"),
        ({"layout.toml": SMALL, **{f"pictures/{n}.png": b"x" for n in range(60)}}, "quá nhiều tệp"),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, str) else "",
)
def test_what_the_program_would_not_write_is_refused(
    workspace: Workspace, pack: Pack, entries: dict[str, str | bytes], said: str
) -> None:
    refuse(workspace, pack(entries), Unreadable, said)


def refuse(workspace: Workspace, path: Path, kind: type[Known], said: str) -> None:
    before = sorted(path.parent.iterdir())
    with pytest.raises(kind, match=said) as refused:
        workspace.layouts.import_file(path)
    assert path.name in str(refused.value)
    assert workspace.layouts.pictures() == {}
    assert workspace.layouts.own("nho") is None
    assert sorted(path.parent.iterdir()) == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (SVG.format("<script>alert(1)</script>"), "script"),
        (SVG.format('<path onclick="x()" d="M0 0"/>'), "script"),
        (SVG.format('<use href="https://example.org/a.svg#b"/>'), "liên kết ra ngoài"),
        (SVG.format('<path style="fill:url(file:///etc/passwd)" d="M0 0"/>'), "liên kết ra ngoài"),
        ('<!DOCTYPE a [<!ENTITY b "c">]>' + DRAWN, "thực thể"),
        (SVG.format('<image href="data:image/png;base64,AA"/>'), "ảnh bên trong"),
        (b"GIF89a", "ảnh không đọc được"),
        (huge_png(), "quá nhiều điểm|ảnh không đọc được"),
    ],
)
def test_a_picture_that_could_do_harm_keeps_the_whole_file_out(
    workspace: Workspace, pack: Pack, content: str | bytes, said: str
) -> None:
    name = "hinh.png" if isinstance(content, bytes) else "hinh.svg"
    file = pack({"layout.toml": with_picture(SMALL, f"own/{name}"), f"pictures/{name}": content})
    with pytest.raises(Unreadable, match=said) as refused:
        workspace.layouts.import_file(file)
    assert name in str(refused.value)
    assert workspace.layouts.own("nho") is None
    assert workspace.layouts.pictures() == {}


def test_the_file_of_a_newer_program_is_told_as_that(workspace: Workspace, pack: Pack) -> None:
    newer = SMALL.replace("format = 2", "format = 3")
    refuse(workspace, pack({"layout.toml": newer, "sounds/a.ogg": "x"}), Invalid, "bản chương trình mới hơn")


def test_faults_of_the_layout_inside_are_told_with_line_and_key(workspace: Workspace, pack: Pack) -> None:
    file = pack({"layout.toml": SMALL.replace("x = 105", "x = 300")})
    refuse(workspace, file, Invalid, r"dòng 17, khóa box\[0\]\.x: ô nằm ngoài tờ giấy")
    file = pack({"layout.toml": with_picture(SMALL, "own/hoa.svg")})
    refuse(workspace, file, Invalid, "thiếu hình “own/hoa.svg”")


def test_files_that_are_no_package_are_refused(workspace: Workspace, pack: Pack, tmp_path: Path) -> None:
    file = tmp_path / "x.bocuc"
    with pytest.raises(Unreadable, match="không có tệp này"):
        workspace.layouts.import_file(file)
    for content in (b"", b"PK", SMALL.encode(), bytes(100), b"PK\x05\x06" + bytes(10)):
        file.write_bytes(content)
        refuse(workspace, file, Unreadable, "không phải tệp mẫu giấy khen")
    good = pack({"layout.toml": SMALL}, zipfile.ZIP_STORED).read_bytes()
    file.write_bytes(good.replace(SMALL.encode()[:20], b"x" * 20))
    refuse(workspace, file, Unreadable, "bị hỏng")
    file.write_bytes(good + b"PK\x06\x07" + bytes(16) + good[-22:])
    refuse(workspace, file, Unreadable, "không phải tệp mẫu giấy khen")
    with pytest.raises(Unreadable):
        workspace.layouts.import_file(tmp_path)


def test_locked_and_strangely_packed_files_are_refused(workspace: Workspace, pack: Pack) -> None:
    refuse(workspace, pack({"layout.toml": SMALL}, zipfile.ZIP_BZIP2), Unreadable, "nén theo cách lạ")
    file = pack({"layout.toml": SMALL})
    data = bytearray(file.read_bytes())
    for head, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(head) + flags] |= 1
    file.write_bytes(data)
    refuse(workspace, file, Unreadable, "khóa bằng mật khẩu")


def test_one_name_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "hai.bocuc"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("layout.toml", SMALL)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("layout.toml", SMALL)
    with pytest.raises(Unreadable, match="trùng tên"):
        read_package(path)


def test_every_cut_of_a_file_is_refused_in_words(workspace: Workspace, pack: Pack, tmp_path: Path) -> None:
    whole = pack({"layout.toml": with_picture(SMALL, "own/a.svg"), "pictures/a.svg": DRAWN}).read_bytes()
    file = tmp_path / "cut.bocuc"
    for end in range(0, len(whole), 37):
        file.write_bytes(whole[:end])
        with pytest.raises(Unreadable):
            read_package(file)
    for at in range(0, len(whole), 11):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        try:
            read_package(file)
        except (Unreadable, Invalid):
            continue
