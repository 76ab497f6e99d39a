"""A certificate says what it was given, stands where its layout says, and refuses what it cannot print."""

from __future__ import annotations

import io
import itertools
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.documents.test_layout import SHIPPED
from tests.documents.test_shipped_layouts import (
    LONG_ACHIEVEMENT,
    NAME_OF_80,
    THREE_LINES,
)
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
from thidua_desktop.documents.layout_format import ImageBox, Layout, TextBox
from thidua_desktop.documents.pdf import Form
from thidua_desktop.documents.placeholders import samples
from thidua_desktop.documents.raster import render_page
from thidua_desktop.documents.setting import Setter
from thidua_desktop.documents.setup import Mode
from thidua_desktop.domain.errors import Cancelled, Invalid, Severity
from thidua_desktop.domain.records import Award, AwardKind, Decision, Office, RecipientKind, Signer
from thidua_desktop.domain.vietnamese import ALPHABET_134
from thidua_desktop.paths import resources as resource_folder

Make = Callable[..., CertificateData]
Pdf = Callable[..., bytes]


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
        for i, name in enumerate(SHIPPED[:4] * 2)
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
