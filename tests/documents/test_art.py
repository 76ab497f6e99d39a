"""Drawings go in whole, and files that run, fetch or need a font are refused."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from thidua_desktop.documents.art import load_art
from thidua_desktop.domain.errors import Unreadable

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
width="40mm" height="20mm" viewBox="0 0 40 20">{}</svg>'
SQUARE = '<rect x="0" y="0" width="40" height="20" fill="#00FF00"/>'


def write(folder: Path, body: str, name: str = "rieng.svg") -> Path:
    path = folder / name
    path.write_text(SVG.format(body), encoding="utf-8")
    return path


def test_an_svg_keeps_its_size_and_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path, SQUARE)
    form = load_art(path)
    assert (round(form.width, 3), round(form.height, 3)) == (40, 20)
    assert b"0 1 0 rg" in form.content
    assert b"Tf" not in form.content
    assert load_art(path) is form
    write(tmp_path, SQUARE.replace("00FF00", "0000FF") + " ")
    assert b"0 0 1 rg" in load_art(path).content


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<script>alert(1)</script>", "mã lệnh"),
        ('<rect width="1" height="1" onclick="alert(1)"/>', "mã lệnh"),
        ('<image xlink:href="http://example.org/a.png" width="1" height="1"/>', "chèn ảnh"),
        ('<use xlink:href="other.svg#a"/>', "liên kết ra ngoài"),
        ('<a href="https://example.org"><rect width="1" height="1"/></a>', "liên kết ra ngoài"),
        ('<rect width="1" height="1" fill="url(http://example.org/#a)"/>', "liên kết ra ngoài"),
        ('<rect width="1" height="1" style="fill: url( \'x.svg#a\' )"/>', "liên kết ra ngoài"),
        ("<style>@import url(http://example.org)</style>", "bảng kiểu"),
        ("<text>Quốc huy</text>", "chưa chuyển thành nét"),
        ("<foreignObject/>", "nội dung lạ"),
        ('<a href="javascript:alert(1)"><rect width="1" height="1"/></a>', "liên kết ra ngoài"),
        ('<filter id="f"><feImage href="#a"/></filter>', "chèn ảnh"),
        ('<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="#a"/>', "nội dung lạ"),
        ("<rect", "không phải SVG đọc được"),
    ],
)
def test_an_svg_that_does_more_than_draw_is_refused(tmp_path: Path, body: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as refused:
        load_art(write(tmp_path, body))
    assert refused.value.file == "rieng.svg"
    assert "“rieng.svg”" in refused.value.message


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ('<linearGradient id="g"/><rect width="9" height="9" fill="url(#g)"/>', "màu chuyển"),
        ('<pattern id="g"/><rect width="9" height="9" style="fill:url(\'#g\')"/>', "hoa văn lặp"),
        ('<mask id="g"/><rect width="9" height="9" mask="url(#g)"/>', "mặt nạ"),
        ('<filter id="g"/><rect width="9" height="9" filter="url( #g )"/>', "hiệu ứng"),
        ('<rect width="9" height="9" fill="xanh"/>', "màu không đọc được"),
        ('<rect width="abc" height="9"/>', "nét vẽ không đọc được"),
        ('<g id="a"><use xlink:href="#a"/></g>', "nét lặp vòng"),
        ("<g>" * 300 + "</g>" * 300, "quá nhiều nét"),
        (
            '<g id="a0"><rect width="1" height="1"/></g>'
            + "".join(f'<g id="a{i + 1}">' + f'<use xlink:href="#a{i}"/>' * 10 + "</g>" for i in range(12)),
            "quá nhiều nét",
        ),
    ],
)
def test_an_svg_that_would_be_drawn_wrongly_or_never_is_refused(
    tmp_path: Path, body: str, reason: str
) -> None:
    with pytest.raises(Unreadable, match=reason):
        load_art(write(tmp_path, body))


def test_what_drawing_programs_leave_behind_unused_does_no_harm(tmp_path: Path) -> None:
    body = '<defs><linearGradient id="g"/><filter id="f"/><g id="a">{0}</g></defs><use xlink:href="#a"/>'
    assert b"0 1 0 rg" in load_art(write(tmp_path, body.format(SQUARE))).content


@pytest.mark.parametrize("size", ['width="nan"', 'width="1e400mm"', 'width="9000mm"', 'width="-4mm"'])
def test_an_svg_without_a_sensible_size_is_refused(tmp_path: Path, size: str) -> None:
    path = tmp_path / "to.svg"
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {size} height="9mm">{SQUARE}</svg>')
    with pytest.raises(Unreadable, match=r"to\.svg"):
        load_art(path)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_scripts_are_found_in_whatever_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "la.svg"
    path.write_bytes(SVG.format("<script>alert(1)</script>").encode(encoding))
    with pytest.raises(Unreadable, match="mã lệnh"):
        load_art(path)


def test_a_style_sheet_from_elsewhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kieu.svg"
    path.write_text(
        '<?xml version="1.0"?><?xml-stylesheet href="http://example.org/a.css"?>' + SVG.format(SQUARE)
    )
    with pytest.raises(Unreadable, match="bảng kiểu"):
        load_art(path)


def test_entities_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "no.svg"
    path.write_text('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>')
    with pytest.raises(Unreadable, match="thực thể"):
        load_art(path)


@pytest.mark.parametrize("name", ["trong.svg", "trong.png", "anh.jpg"])
def test_files_that_are_not_what_they_say_are_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"khong phai hinh")
    with pytest.raises(Unreadable, match=name):
        load_art(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"mat\.png") as refused:
        load_art(tmp_path / "mat.png")
    assert refused.value.code == "missing"


@pytest.mark.parametrize("name", ["rieng.png", "rieng.jpg", "cmyk.jpg", "rieng.svg"])
def test_an_office_may_use_its_own_emblem(
    tmp_path: Path, rendered: Callable[..., bytes], item: Callable[..., object], name: str
) -> None:
    path = tmp_path / name
    if name.endswith(".svg"):
        write(tmp_path, SQUARE)
    elif name == "cmyk.jpg":
        Image.new("CMYK", (200, 100), (255, 0, 255, 0)).save(path)
    else:
        Image.new("RGB", (200, 100), (0, 255, 0)).save(path)
    pdf = rendered(item(), emblem=path)
    document = pypdfium2.PdfDocument(pdf)
    image = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    scale = image.width / 297
    red, green, blue = image.getpixel((round(148.5 * scale), round(34.4 * scale)))  # type: ignore[misc]
    assert green > 120
    assert max(red, blue) < 100
    # Twice as wide as high: it fills the box's width of 23.5 mm and stands in the middle of its height.
    for y in (26.0, 43.0):
        assert image.getpixel((round(148.5 * scale), round(y * scale))) == (255, 255, 255)
    assert image.getpixel((round(138.5 * scale), round(34.4 * scale))) == (red, green, blue)


def test_transparent_parts_of_an_emblem_show_the_paper(
    tmp_path: Path, rendered: Callable[..., bytes], item: Callable[..., object]
) -> None:
    path = tmp_path / "trong-suot.png"
    image = Image.new("RGBA", (200, 200), (0, 0, 0, 0))
    image.paste((0, 255, 0, 255), (50, 50, 150, 150))
    image.save(path)
    pdf = rendered(item(), emblem=path)
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    scale = page.width / 297
    assert page.getpixel((round(139.0 * scale), round(25.0 * scale))) == (255, 255, 255)
    assert page.getpixel((round(148.5 * scale), round(34.0 * scale))) == (0, 255, 0)


def test_opacity_of_an_svg_is_kept(
    tmp_path: Path, rendered: Callable[..., bytes], item: Callable[..., object]
) -> None:
    path = write(tmp_path, SQUARE.replace("/>", ' fill-opacity="0.5"/>'))
    assert load_art(path).states
    pdf = rendered(item(), emblem=path)
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    scale = page.width / 297
    red, green, _ = page.getpixel((round(148.5 * scale), round(34.4 * scale)))  # type: ignore[misc]
    assert green == 255
    assert 120 < red < 135


@pytest.mark.parametrize(
    ("millimetres", "stored"), [(100, (2362, 1181)), (50, (1181, 591)), (420, (5000, 2500))]
)
def test_a_huge_bitmap_is_stored_at_printing_resolution(
    tmp_path: Path, millimetres: float, stored: tuple[int, int]
) -> None:
    path = tmp_path / "lon.png"
    Image.new("L", (6000, 3000), 128).save(path)
    form = load_art(path, millimetres)
    assert form.image is not None
    assert (int(form.image["Width"]), int(form.image["Height"])) == stored


def test_a_scan_of_twenty_megabytes_makes_a_page_of_a_few(
    tmp_path: Path, rendered: Callable[..., bytes], item: Callable[..., object]
) -> None:
    path, tile = tmp_path / "quet.jpg", random.Random(4).randbytes(500 * 350 * 3)
    scan = Image.frombytes("RGB", (500, 350), tile).resize((7016, 4961), Image.Resampling.NEAREST)
    target = io.BytesIO()
    scan.save(target, "JPEG", quality=90, dpi=(600, 600))
    kept = b"\xff\xfe\xff\xff" + bytes(65533)  # what scanners write beside the picture
    times = (20_000_000 - target.tell()) // len(kept) + 1
    path.write_bytes(target.getvalue()[:2] + kept * times + target.getvalue()[2:])
    assert path.stat().st_size >= 20_000_000
    form = load_art(path)
    assert form.image is not None
    assert (form.width, form.height) == pytest.approx((297, 210), abs=0.1)
    assert len(rendered(item(), emblem=path)) < 2_000_000


def test_a_scan_beyond_thirty_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "quet.jpg"
    with path.open("wb") as file:
        file.truncate(31_000_000)
    with pytest.raises(Unreadable, match="30 MB") as refused:
        load_art(path)
    assert refused.value.code == "too_large"


def test_half_a_jpeg_is_refused(tmp_path: Path) -> None:
    target = io.BytesIO()
    Image.frombytes("RGB", (300, 200), random.Random(4).randbytes(180_000)).save(target, "JPEG")
    path = tmp_path / "nua.jpg"
    path.write_bytes(target.getvalue()[: len(target.getvalue()) // 2])
    with pytest.raises(Unreadable, match=r"nua\.jpg"):
        load_art(path)


def test_a_photograph_stands_upright(
    tmp_path: Path, rendered: Callable[..., bytes], item: Callable[..., object]
) -> None:
    path, exif = tmp_path / "chup.jpg", Image.Exif()
    exif[0x0112] = 6  # the camera lay on its side: what is left in the file is up on paper
    picture = Image.new("RGB", (100, 200), (0, 255, 0))
    picture.paste((255, 0, 0), (0, 0, 50, 200))
    picture.save(path, exif=exif)
    form = load_art(path)
    assert form.width == pytest.approx(2 * form.height)
    document = pypdfium2.PdfDocument(rendered(item(), emblem=path))
    page = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    scale = page.width / 297
    above, below = (page.getpixel((round(148.5 * scale), round(y * scale))) for y in (31.5, 37.5))
    assert above[0] > 200 > 60 > above[1]
    assert below[1] > 200 > 60 > below[0]


def test_sixteen_bits_a_point_keep_their_grey(tmp_path: Path) -> None:
    path = tmp_path / "xam.png"
    Image.new("I;16", (40, 20), 40_000).save(path)
    assert set(zlib.decompress(load_art(path).content)) == {156}


def test_a_bitmap_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bom.png"
    target = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(target, "PNG")
    path.write_bytes(target.getvalue())
    with pytest.raises(Unreadable, match=r"bom\.png"):
        load_art(path)
