"""A certificate says what it was given, stands where its layout says, and refuses what it cannot print."""

from __future__ import annotations

import dataclasses
import io
import itertools
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from thidua_desktop.documents.certificate import (
    Setup,
    check_certificates,
    refuses,
    render_batch,
    render_certificates,
)
from thidua_desktop.documents.data import CertificateData, certificate_of
from thidua_desktop.documents.fonts import MM, FontBook
from thidua_desktop.documents.layout import extent, load_layout
from thidua_desktop.documents.layout_format import ImageBox, Layout, QrBox, SpaceBox, TextBox
from thidua_desktop.documents.pdf import Form
from thidua_desktop.documents.placeholders import samples
from thidua_desktop.documents.raster import RasterPage, render_page
from thidua_desktop.documents.setting import Setter
from thidua_desktop.documents.setup import Mode
from thidua_desktop.domain.errors import Cancelled, Invalid, Severity
from thidua_desktop.domain.records import Award, AwardKind, Decision, Office, RecipientKind, Signer
from thidua_desktop.domain.vietnamese import ALPHABET_134
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
LAYOUT_NAMES = (
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
Make = Callable[..., CertificateData]
Pdf = Callable[..., bytes]


def to_pillow(page: RasterPage) -> Image.Image:
    return Image.frombuffer("RGB", (page.width, page.height), page.data, "raw", "BGRX", page.stride, 1)


def test_every_value_is_on_the_page_as_composed_words(
    rendered: Pdf, item: Make, text_of: Callable[..., str]
) -> None:
    text = text_of(rendered(item()))
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THẠNH HÓA",
        "TẶNG",
        "GIẤY KHEN",
        "Nguyễn Thị Hồng Hạnh",
        "Công chức Tư pháp - Hộ tịch, Ủy ban nhân dân xã Thạnh Hóa",
        samples()["achievement"],
        "Thạnh Hóa, ngày 15 tháng 12 năm 2026",
        "Quyết định số 123/QĐ-UBND ngày 15 tháng 12 năm 2026",
        "Số sổ khen thưởng: 045",
        "Trần Văn Định",
    ):
        assert words in text
    assert unicodedata.is_normalized("NFC", text)


def test_decomposed_text_comes_out_composed(rendered: Pdf, item: Make, text_of: Callable[..., str]) -> None:
    plain = rendered(item(name="Nguyễn Thị Hồng Hạnh"))
    decomposed = rendered(item(name=unicodedata.normalize("NFD", "Nguyễn  Thị\u00a0Hồng\u200b Hạnh ")))
    assert decomposed == plain
    assert "Nguyễn Thị Hồng Hạnh" in text_of(decomposed)


def test_all_vietnamese_letters_are_read_back(rendered: Pdf, item: Make, text_of: Callable[..., str]) -> None:
    letters = "".join(ALPHABET_134)
    words = [letters[i : i + 10] for i in range(0, len(letters), 10)]
    text = text_of(rendered(item(name=" ".join(words[:4]), achievement=" ".join(words))))
    assert " ".join(words) in text


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
@pytest.mark.parametrize("layout_name", LAYOUT_NAMES[:2])
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
@pytest.mark.parametrize("layout_name", LAYOUT_NAMES)
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
@pytest.mark.parametrize("layout_name", LAYOUT_NAMES)
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
@pytest.mark.parametrize("layout_name", LAYOUT_NAMES)
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


@given(
    name=st.lists(st.text("".join(ALPHABET_134), min_size=1, max_size=8), min_size=1, max_size=14).map(
        " ".join
    ),
    unit=st.lists(st.text("".join(ALPHABET_134), min_size=1, max_size=8), max_size=60).map(" ".join),
    achievement=st.lists(st.text("".join(ALPHABET_134), min_size=1, max_size=8), max_size=90).map(" ".join),
    kind=st.sampled_from(list(RecipientKind)),
)
def test_nothing_is_ever_set_over_the_edge(
    name: str, unit: str, achievement: str, kind: RecipientKind
) -> None:
    """Lines are as wide as their box at most, in order and clear of the signature; or it is refused."""
    layout, setter = LAID
    data = CertificateData(
        {**samples(), "name": name, "post_and_unit": unit, "achievement": achievement}, kind
    )
    page, problems = setter.set(data, 1)
    assert (page is None) == refuses(problems)
    if page is None:
        return
    boxes = {box.id: box for box in layout.box if isinstance(box, TextBox)}
    for found in page.lines:
        left, right = extent(boxes[found.box])
        assert found.x >= left - 1e-3
        assert found.x + found.style.width(found.text) <= right + 1e-3
        assert (boxes[found.box].min_size or 0) <= found.style.size <= max(43, boxes[found.box].size)
    body = [found for found in page.lines if boxes[found.box].flow == "than"]
    assert all(a.baseline < b.baseline for a, b in itertools.pairwise(body))
    date = next(found for found in page.lines if found.box == "dia-danh-ngay")
    assert body[-1].baseline < date.baseline - 3


def _laid() -> tuple[Layout, Setter]:
    layout = load_layout(resource_folder() / "layouts" / "giay-khen-a4-truyen-thong.toml")
    forms = {box.id: Form(23.5, 22.94, b"") for box in layout.box if isinstance(box, ImageBox)}
    return layout, Setter(layout, FontBook(resource_folder()), forms, Mode.FULL)


LAID = _laid()


def test_people_write_their_names_in_script_unless_all_in_capitals() -> None:
    _, setter = LAID

    def face(kind: RecipientKind, **changes: str) -> str:
        page, _ = setter.set(CertificateData({**samples(), **changes}, kind))
        assert page is not None
        return next(
            found.style.face.key
            for found in page.lines
            if found.box.startswith("ten-") and changes["name"] in found.text
        )

    assert face(RecipientKind.PERSON, name="Lê Văn An") == "great-vibes"
    assert face(RecipientKind.PERSON, name="LÊ VĂN AN") == "playfair-bold"
    assert face(RecipientKind.UNIT, name="Trường Mầm non Hoa Sen") == "playfair-bold-italic"
    assert face(RecipientKind.UNIT, name="TRƯỜNG MẦM NON HOA SEN") == "playfair-bold"
    assert face(RecipientKind.HOUSEHOLD, name="Lê Văn An") == "playfair-bold-italic"
    assert face(RecipientKind.HOUSEHOLD, name="LÊ VĂN AN", salutation="Ông") == "playfair-bold"


def test_type_gets_smaller_before_rows_crowd_each_other() -> None:
    layout, setter = LAID
    changes = {"name": NAME_OF_80, "post_and_unit": THREE_LINES[:160], "achievement": LONG_ACHIEVEMENT}
    page, _ = setter.set(CertificateData({**samples(), **changes}))
    assert page is not None
    boxes = {box.id: box for box in layout.box if isinstance(box, TextBox)}
    body = [found for found in page.lines if boxes[found.box].flow == "than"]
    shared = 0
    for above, below in itertools.pairwise(body):
        if above.box == below.box:
            continue
        box, size, higher = boxes[below.box], below.style.size / MM, boxes[above.box]
        gap = below.baseline - above.baseline - box.ascent * size - higher.descent * above.style.size / MM
        if below.box != "nguoi-quyet-dinh":  # the rule under the motto stands between
            least = box.gap if box.least_gap is None else box.least_gap
            assert gap >= least + 0.45 * (box.gap - least) - 0.01, below.box
            shared += 1
    assert shared >= 5


def test_a_household_is_named_as_one(rendered: Pdf, item: Make, text_of: Callable[..., str]) -> None:
    with_salutation = item(RecipientKind.HOUSEHOLD, salutation="Bà", name="Lê Thị Hoa")
    without = item(RecipientKind.HOUSEHOLD, salutation="", name="Lê Thị Hoa")
    assert "Hộ gia đình bà Lê Thị Hoa" in text_of(rendered(with_salutation))
    assert "Hộ gia đình Lê Thị Hoa" in text_of(rendered(without))


def test_lines_of_empty_values_are_left_out(rendered: Pdf, item: Make, text_of: Callable[..., str]) -> None:
    text = text_of(rendered(item(book_number="", decision_number="", decision_date="")))
    assert "Số sổ" not in text
    assert "Quyết định số" not in text


# ---- refusals --------------------------------------------------------------------------------


def problems_of(layout: Layout, *items: CertificateData) -> list:
    return check_certificates(layout, items, Setup(resource_folder()))


@pytest.mark.parametrize(
    ("changes", "code", "field", "words"),
    [
        ({"name": "Nguyễn 😀 An"}, "missing_glyph", "name", "“😀” (U+1F600)"),
        ({"achievement": "Giải nhất 漢字"}, "missing_glyph", "achievement", "“漢” (U+6F22), “字” (U+5B57)"),
        ({"name": "q\u0303uang"}, "missing_glyph", "name", "(U+0303)"),
        ({"achievement": "thành tích " * 500}, "no_fit", "achievement", "thành tích dài 5499 chữ cái"),
        ({"name": "X" * 200}, "no_fit", "name", "không vừa 2 dòng"),
        ({"name": ""}, "missing_value", "name", "chưa có họ tên"),
        ({"certificate_title": ""}, "missing_value", "certificate_title", "chưa có chữ lớn trên bằng"),
    ],
)
def test_what_cannot_be_printed_is_said_before_printing(
    layout: Layout, item: Make, changes: dict[str, str], code: str, field: str, words: str
) -> None:
    found = problems_of(layout, item(), item(**changes))
    assert [(p.code, p.field, p.row, p.severity) for p in found] == [(code, field, 2, Severity.REJECT)]
    assert words in found[0].message
    name = changes.get("name", samples()["name"])
    assert (f"“{name}”" if name else "bản thứ 2") in found[0].message


@pytest.mark.parametrize(
    "missing", ["decision_number decision_date", "place_date", "signer_name", "achievement"]
)
def test_what_is_only_open_is_a_remark(layout: Layout, item: Make, missing: str) -> None:
    found = problems_of(layout, item(**dict.fromkeys(missing.split(), "")))
    assert [p.severity for p in found] == [Severity.NOTE]
    assert found[0].field == missing.split()[0]


def test_too_much_of_everything_is_refused_not_overprinted(layout: Layout, item: Make) -> None:
    data = item(
        RecipientKind.UNIT,
        name=THREE_LINES,
        post_and_unit=THREE_LINES,
        achievement=LONG_ACHIEVEMENT + ", " + LONG_ACHIEVEMENT,
        issuer=f"Chủ tịch {THREE_LINES[:150]}",
        signer_prefix="KT. Chủ tịch",
        signer_title="Phó Chủ tịch phụ trách lĩnh vực Văn hóa - Xã hội và Cải cách hành chính",
        certificate_title="Giấy khen của Thủ trưởng cơ quan, đơn vị dẫn đầu",
    )
    assert [p.code for p in problems_of(layout, data)] == ["no_room"]


def test_a_refused_record_gets_no_page_and_the_others_do(
    resources: Path, layout: Layout, item: Make, text_of: Callable[..., str]
) -> None:
    target = io.BytesIO()
    items = [item(name="Lê Văn A"), item(name="😀"), item(name="Lê Văn C")]
    done = render_certificates(target, layout, items, Setup(resources))
    assert (done.pages, [p.row for p in done.problems]) == (2, [2])
    assert "Lê Văn C" in text_of(target.getvalue(), 1)


@pytest.mark.parametrize("items", [[], ["😀"]])
def test_nothing_to_print_is_an_error_not_an_empty_file(
    resources: Path, layout: Layout, item: Make, items: list[str]
) -> None:
    with pytest.raises(Invalid):
        render_certificates(io.BytesIO(), layout, [item(name=n) for n in items], Setup(resources))


def test_checking_and_printing_agree(resources: Path, layout: Layout, item: Make) -> None:
    items = [item(), item(name="😀"), item(achievement="x" * 900), item(place_date="")]
    done = render_certificates(io.BytesIO(), layout, items, Setup(resources))
    assert list(done.problems) == check_certificates(layout, items, Setup(resources))


# ---- modes and streams -----------------------------------------------------------------------


def test_overprinting_leaves_out_what_the_blank_carries(
    rendered: Pdf, item: Make, text_of: Callable[..., str]
) -> None:
    pdf = rendered(item(), mode="overprint")
    text = text_of(pdf)
    for words in ("CỘNG HÒA", "Độc lập", "TẶNG", "GIẤY KHEN"):
        assert words not in text
    for words in ("CHỦ TỊCH ỦY BAN NHÂN DÂN", "Nguyễn Thị Hồng Hạnh", "Quyết định số"):
        assert words in text
    assert len(pdf) < len(rendered(item())) / 2


def test_one_file_may_mix_layouts_each_with_its_own_border(
    resources: Path, item: Make, text_of: Callable[..., str]
) -> None:
    pairs = [
        (load_layout(resources / "layouts" / f"{name}.toml"), item(certificate_title=f"Danh hiệu {i}"))
        for i, name in enumerate(LAYOUT_NAMES[:4] * 2)
    ]
    target = io.BytesIO()
    assert render_batch(target, pairs, Setup(resources)).pages == 8
    pictures = [render_page(target.getvalue(), page, 40) for page in range(8)]

    def border(page: int) -> bytes:
        """The left strip of the page, which only the border is on."""
        picture = pictures[page]
        rows = range(0, len(picture.data), picture.stride)
        return b"".join(picture.data[row : row + 4 * 40] for row in rows)

    assert border(0) == border(2) == border(4) == border(6)
    assert border(1) == border(3) == border(5) == border(7)
    assert border(0) != border(1)
    assert "DANH HIỆU 7" in text_of(target.getvalue(), 7)


def test_progress_is_told_and_may_stop_the_work(resources: Path, layout: Layout, item: Make) -> None:
    told: list[int] = []
    drawn: list[int] = []

    def items() -> Iterator[CertificateData]:
        for i in range(100):
            drawn.append(i)
            yield item()

    def stop(done: int) -> None:
        told.append(done)
        if done == 3:
            raise Cancelled("Đã dừng.")

    with pytest.raises(Cancelled):
        render_certificates(io.BytesIO(), layout, items(), Setup(resources), progress=stop)
    assert told == [1, 2, 3]
    assert len(drawn) == 3


# ---- from records ----------------------------------------------------------------------------

KIND = AwardKind(
    "GKX", "Giấy khen", "hinh_thuc", (RecipientKind.PERSON,), "co_so", 10, certificate_title="GIẤY KHEN"
)
OFFICE = Office(
    "Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa", signers=(Signer("Trần Văn Định", "Chủ tịch"),)
)


def award(**changes: object) -> Award:
    values = {
        "id": 7,
        "award_code": "GKX",
        "award_name": "Giấy khen",
        "recipient_kind": RecipientKind.PERSON,
        "name": "Lê Văn An",
        "year": 2026,
        "post": "Công chức",
        "unit_name": "Văn phòng",
        "achievement": "Hoàn thành xuất sắc nhiệm vụ",
        "book_number": 5,
    }
    return Award(**{**values, **changes})  # type: ignore[arg-type]


def test_a_decided_award_becomes_a_certificate() -> None:
    import datetime as dt

    decision = Decision(
        1,
        2026,
        number="05/QĐ-UBND",
        date=dt.date(2027, 1, 5),
        issuer="Chủ tịch Ủy ban nhân dân xã Thạnh Hóa",
        signer=Signer("Lê Thị Hoa", "Phó Chủ tịch", "KT. Chủ tịch"),
    )
    data = certificate_of(award(), KIND, decision, OFFICE)
    assert data.award_id == 7
    assert data.fields["post_and_unit"] == "Công chức, Văn phòng"
    assert data.fields["decision_date"] == "ngày 05 tháng 01 năm 2027"
    assert data.fields["place_date"] == "Thạnh Hóa, ngày 05 tháng 01 năm 2027"
    assert data.fields["book_number"] == "005"
    assert (data.fields["signer_prefix"], data.fields["signer_name"]) == ("KT. Chủ tịch", "Lê Thị Hoa")
    assert data.fields["award_verb"] == "Tặng"


def test_an_award_without_decision_leaves_number_and_date_open() -> None:
    data = certificate_of(award(book_number=None), KIND, None, OFFICE)
    assert (data.fields["decision_number"], data.fields["place_date"], data.fields["book_number"]) == (
        "",
        "",
        "",
    )
    assert data.fields["signer_name"] == "Trần Văn Định"


def test_a_unit_is_not_its_own_post() -> None:
    unit = award(recipient_kind=RecipientKind.UNIT, name="Ấp 2", unit_name="Ấp 2", post="")
    assert certificate_of(unit, KIND, None, OFFICE).fields["post_and_unit"] == ""
    assert (
        certificate_of(unit, KIND, None, OFFICE, address="Xã Thạnh Hóa").fields["post_and_unit"]
        == "Xã Thạnh Hóa"
    )
