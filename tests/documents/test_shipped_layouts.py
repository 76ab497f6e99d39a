"""Every shipped layout: what is printed stands where its file says, whatever the names."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from tests.documents.test_layout import SHIPPED
from thidua_desktop.documents.certificate import (
    Setup,
    check_certificates,
    refuses,
)
from thidua_desktop.documents.data import CertificateData
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.layout import extent, load_layout
from thidua_desktop.documents.layout_format import Layout, QrBox, SpaceBox, TextBox
from thidua_desktop.documents.raster import RasterPage, render_page
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.paths import resources as resource_folder

NAME_OF_80 = "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Uyên Nghiêm Trường Khuynh Quỳnh Thương Ấu"
COMPANY = "Công ty Trách nhiệm hữu hạn Một thành viên Nông sản Xanh Thạnh Hóa"
THREE_LINES = (
    "Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa và Hội đồng Phối hợp phổ biến, "
    "giáo dục pháp luật kiêm Tổ công nghệ số cộng đồng, Ban Công tác Mặt trận, Chi hội Nông dân và Chi hội "
    "Phụ nữ ấp Thạnh Phước, xã Thạnh Hóa, tỉnh Tây Ninh"
)
LONG_ACHIEVEMENT = (
    "Đã có thành tích xuất sắc trong phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”, tích cực "
    "đóng góp xây dựng đường giao thông nông thôn, chăm lo nhà ở cho hộ nghèo, hộ cận nghèo và ủng hộ Quỹ "
    "khuyến học, khuyến tài của xã giai đoạn 2021 - 2026"
)
Make = Callable[..., CertificateData]
Pdf = Callable[..., bytes]


def to_pillow(page: RasterPage) -> Image.Image:
    return Image.frombuffer("RGB", (page.width, page.height), page.data, "raw", "BGRX", page.stride, 1)


# ---- positions -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "baseline", "size"),
    [
        ("CỘNG HÒA", 51.6, 12.5),
        ("Độc lập", 57.4, 13),
        ("CHỦ TỊCH ỦY BAN", 68.8, 15.5),
        ("TẶNG", 75.0, 12),
        ("GIẤY KHEN", 91.6, 43),
        ("Hồng Hạnh", 106.4, 35),
        ("Công chức", 115.7, 13.5),
        ("Đã hoàn thành", 124.6, 14.5),
        ("cải cách", 131.3, 14.5),
        ("Thạnh Hóa, ngày", 139.2, 12.5),
        ("Trần Văn Định", 185.6, 14),
        ("Quyết định số", 166.0, 11),
        ("Số sổ", 171.6, 11),
    ],
)
@pytest.mark.parametrize("layout_name", SHIPPED[:2])
def test_an_ordinary_certificate_stands_as_designed(
    rendered: Pdf,
    item: Make,
    seen: Callable[..., list],
    line: Callable[..., object],
    resources: Path,
    layout_name: str,
    words: str,
    baseline: float,
    size: float,
) -> None:
    layout = load_layout(resources / "layouts" / f"{layout_name}.toml")
    found = line(seen(rendered(item(), layout=layout)), words)
    assert found.baseline == pytest.approx(baseline, abs=0.1)
    assert found.size == pytest.approx(size)


@pytest.mark.parametrize("mode", ["full", "overprint"])
@pytest.mark.parametrize("layout_name", SHIPPED)
def test_boxes_with_a_place_are_measured_within_a_tenth_of_a_millimetre(
    rendered: Pdf, item: Make, seen: Callable[..., list], resources: Path, layout_name: str, mode: str
) -> None:
    layout = load_layout(resources / "layouts" / f"{layout_name}.toml")
    lines = seen(rendered(item(), layout=layout, mode=mode))
    title = layout_name.startswith("danh-hieu")
    checked = 0
    for box in layout.box:
        if not isinstance(box, TextBox) or box.baseline is None or (box.on_blank and mode == "overprint"):
            continue
        if title and box.flow and mode == "full":
            continue  # the award's name is smaller there, and the rows share the height it leaves
        if title and box.id == "ten-hinh-thuc":
            continue  # not on the blank: it shares the height below the blank's words
        placed = [s for s in lines if abs(s.baseline - box.baseline) <= 0.1 and abs(s.size - box.size) < 0.01]
        assert len(placed) == 1, box.id
        found = placed[0]
        left, right = extent(box)
        if box.align == "left":
            assert found.x == pytest.approx(left, abs=0.1)
        else:
            face = FontBook(resource_folder()).face(box.font)
            width = face.width(found.text, found.size, box.tracking)
            assert found.x == pytest.approx((left + right - width) / 2, abs=0.1)
        checked += 1
    assert checked == (4 if mode == "overprint" else 3 if title else 8)


@pytest.mark.parametrize("mode", ["full", "overprint"])
@pytest.mark.parametrize("layout_name", SHIPPED)
def test_the_code_stands_where_the_layout_says_and_reads(
    rendered: Pdf, item: Make, resources: Path, layout_name: str, mode: str
) -> None:
    layout = load_layout(resources / "layouts" / f"{layout_name}.toml")
    digits = "71" + "0123456789" * 46
    data = dataclasses.replace(item(), code=digits)
    pdf, box = rendered(data, layout=layout, mode=mode), next(b for b in layout.box if isinstance(b, QrBox))
    dpi, quiet = 400, 1.5 * box.size / 22
    picture = to_pillow(render_page(pdf, 0, dpi)).convert("L")
    per = dpi / 25.4
    left, top = int((box.x - quiet) * per), int((box.y - quiet) * per)
    side = int((box.size + 2 * quiet) * per)
    cut = picture.crop((left, top, left + side, top + side)).point(lambda value: 255 if value < 110 else 0)
    x0, y0, x1, y1 = cut.getbbox()
    assert (left + x0) / per == pytest.approx(box.x, abs=0.1)
    assert (top + y0) / per == pytest.approx(box.y, abs=0.1)
    assert (left + x1) / per == pytest.approx(box.x + box.size, abs=0.1)
    assert (top + y1) / per == pytest.approx(box.y + box.size, abs=0.1)
    read = zxingcpp.read_barcodes(picture.crop((left, top, left + side, top + side)))
    assert [one.text for one in read] == [digits]


def test_without_a_code_nothing_is_left_where_it_would_stand(rendered: Pdf, item: Make) -> None:
    assert b"/IM true" not in rendered(item(), compress=False)
    assert b"/IM true" in rendered(dataclasses.replace(item(), code="7" * 99), compress=False)


@pytest.mark.parametrize(
    ("carried", "printed"),
    [
        (frozenset({"khung"}), {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TẶNG", "GIẤY KHEN"}),
        (frozenset({"khung", "quoc-huy", "quoc-hieu", "tieu-ngu", "gach-tieu-ngu"}), {"TẶNG", "GIẤY KHEN"}),
    ],
)
def test_what_the_stock_says_it_carries_is_left_out_and_nothing_else(
    rendered: Pdf, item: Make, text_of: Callable[..., str], carried: frozenset[str], printed: set[str]
) -> None:
    text = text_of(rendered(item(), mode="overprint", carried=carried))
    for words in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TẶNG", "GIẤY KHEN"):
        assert (words in text) == (words in printed)
    assert "Nguyễn Thị Hồng Hạnh" in text


def test_signer_and_date_share_one_middle(
    rendered: Pdf, item: Make, seen: Callable[..., list], line: Callable[..., object]
) -> None:
    lines = seen(rendered(item()))
    face = FontBook(resource_folder()).face("tinos-bold")
    name = line(lines, "Trần Văn Định")
    assert name.x + face.width("Trần Văn Định", 14) / 2 == pytest.approx(208.5, abs=0.1)


@pytest.mark.parametrize("prefix", ["", "KT. Chủ tịch"])
@pytest.mark.parametrize(
    "title", ["Chủ tịch", "Phó Chủ tịch phụ trách lĩnh vực Văn hóa - Xã hội và Cải cách hành chính"]
)
def test_thirty_five_millimetres_stay_bare_for_the_signature(
    rendered: Pdf, item: Make, seen: Callable[..., list], layout: Layout, prefix: str, title: str
) -> None:
    space = next(box for box in layout.box if isinstance(box, SpaceBox))
    assert space.height >= 35
    for found in seen(rendered(item(signer_prefix=prefix, signer_title=title))):
        top = found.baseline - found.size * 25.4 / 72 * 0.75
        beside = found.right < space.x or found.x > space.x + space.width
        assert beside or found.baseline <= space.y or top >= space.y + space.height, found


def test_the_date_rises_for_a_deputy_and_the_rest_makes_room(
    rendered: Pdf, item: Make, seen: Callable[..., list], line: Callable[..., object]
) -> None:
    deputy = item(signer_prefix="KT. Chủ tịch", signer_title="Phó Chủ tịch")
    lines = seen(rendered(deputy))
    date, above, below = (line(lines, words) for words in ("Thạnh Hóa, ngày", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
    assert date.baseline < above.baseline < below.baseline == pytest.approx(145.2, abs=0.1)
    assert line(lines, "cải cách").baseline < date.baseline - 4


# ---- hard text -------------------------------------------------------------------------------

HARD = {
    "name of 80 letters": ({"name": NAME_OF_80}, RecipientKind.PERSON),
    "unit of three lines": ({"name": THREE_LINES}, RecipientKind.UNIT),
    "long everything": (
        {"name": COMPANY, "post_and_unit": THREE_LINES[:160], "achievement": LONG_ACHIEVEMENT},
        RecipientKind.UNIT,
    ),
    "deputy and long": (
        {
            "name": NAME_OF_80,
            "post_and_unit": THREE_LINES[:150],
            "achievement": LONG_ACHIEVEMENT,
            "signer_prefix": "KT. Chủ tịch",
            "signer_title": "Phó Chủ tịch",
        },
        RecipientKind.PERSON,
    ),
    "household": ({"name": NAME_OF_80, "salutation": "Ông"}, RecipientKind.HOUSEHOLD),
    "no second line": ({"post_and_unit": "", "book_number": ""}, RecipientKind.PERSON),
}


@pytest.mark.parametrize("mode", ["full", "overprint"])
@pytest.mark.parametrize("layout_name", SHIPPED)
@pytest.mark.parametrize("case", HARD)
def test_hard_text_keeps_inside_its_boxes(
    resources: Path,
    rendered: Pdf,
    item: Make,
    seen: Callable[..., list],
    text_of: Callable[..., str],
    case: str,
    layout_name: str,
    mode: str,
) -> None:
    changes, kind = HARD[case]
    layout = load_layout(resources / "layouts" / f"{layout_name}.toml")
    data = item(kind, **changes)
    assert not refuses(check_certificates(layout, [data], Setup(resources, mode=mode)))
    pdf = rendered(data, layout=layout, mode=mode)
    text = text_of(pdf)
    assert all(value in text for name, value in changes.items() if name in {"name", "achievement"})
    lines = seen(pdf)
    for found in lines:
        assert found.x >= layout.page.width * 0.1125, found
        assert found.right <= layout.page.width * 0.8875, found
        assert 20 < found.baseline < layout.page.height * 0.905, found
    flowing = [s for s in lines if s.baseline < layout.page.height * 0.695]
    for above, below in itertools.pairwise(flowing):
        assert below.baseline - above.baseline > 0.25 * below.size * 25.4 / 72, (above, below)
