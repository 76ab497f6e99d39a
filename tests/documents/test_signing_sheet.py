"""Bản ký giao ước: the promise, every unit with room to sign, and no signature left alone."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from thidua_desktop.documents.blocks import Typesetter
from thidua_desktop.documents.data import SigningBlock, SigningRow, SigningSheetData, standard_promise
from thidua_desktop.documents.flowing import Sheet
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.papers import check_signing_sheet, render_signing_sheet
from thidua_desktop.documents.signing_sheet import SIGNING_HEIGHT
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import Signer


def block(title: str, count: int, first: int = 1) -> SigningBlock:
    people = ("Lê Văn An", "Trần Thị Bích", "Đỗ Ẩn")
    return SigningBlock(
        title,
        tuple(SigningRow(f"Ấp số {first + i}", people[i % 3], "Trưởng ấp") for i in range(count)),
    )


def sheet(*blocks: SigningBlock, **changes: object) -> SigningSheetData:
    values: dict[str, object] = {
        "office_name": "Ủy ban nhân dân xã Thạnh Hóa",
        "parent_name": "",
        "year": 2027,
        "blocks": blocks,
        "place_date": "Thạnh Hóa, ngày 05 tháng 01 năm 2027",
        "chair": Signer("Phạm Hữu Ước", "Chủ tịch", "TM. Ủy ban nhân dân"),
        "witness": "Võ Tú",
    }
    return SigningSheetData(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def pdf(resources: Path) -> Callable[[SigningSheetData], tuple[bytes, int]]:
    def make(data: SigningSheetData) -> tuple[bytes, int]:
        target = io.BytesIO()
        done = render_signing_sheet(target, data, resources=resources)
        return target.getvalue(), done.pages

    return make


def test_everything_is_on_the_paper(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str]
) -> None:
    text = text_of(pdf(sheet(block("Cụm thi đua số 1", 2), block("Khối trường học", 1, 3)))[0])
    for words in (
        "GIAO ƯỚC THI ĐUA Năm 2027",
        "Cụm thi đua số 1 (2 đơn vị)",
        "Khối trường học (1 đơn vị)",
        "Bản giao ước này có 03 đơn vị ký kết.",
        "TM. ỦY BAN NHÂN DÂN",
        "Phạm Hữu Ước",
        "THI ĐUA - KHEN THƯỞNG",
        "Võ Tú",
        "Trang 1/1",
    ):
        assert words in text, words
    for paragraph in standard_promise("Ủy ban nhân dân xã Thạnh Hóa", 2027):
        assert paragraph in text


def test_a_years_own_promise_takes_the_place_of_the_standard_one(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str]
) -> None:
    text = text_of(pdf(sheet(block("", 1), promise=("Chúng tôi hứa làm tốt.",)))[0])
    assert "Chúng tôi hứa làm tốt." in text
    assert "Hưởng ứng" not in text


@pytest.mark.parametrize("count", range(1, 45))
def test_no_block_title_and_no_signature_is_left_alone(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str], count: int
) -> None:
    data, pages = pdf(sheet(block("Cụm số 1", count), block("Cụm số 2", 3, count + 1)))
    texts = [text_of(data, page) for page in range(pages)]
    for number, text in enumerate(texts, start=1):
        assert f"Trang {number}/{pages}" in text
        assert text.count("Người đại diện") == 1
        assert "Trưởng ấp" in text
    title = next(text for text in texts if "Cụm số 2" in text)
    assert f"Ấp số {count + 1} " in title.split("Cụm số 2")[1]
    before_signature = texts[-1].split("Bản giao ước này")[0]
    assert f"Ấp số {count + 2} " in before_signature
    assert f"Ấp số {count + 3} " in before_signature
    everything = " ".join(texts)
    assert all(f"Ấp số {i} " in everything for i in range(1, count + 4))


def test_there_is_room_to_sign(pdf: Callable[..., tuple[bytes, int]], seen: Callable[..., list]) -> None:
    assert SIGNING_HEIGHT >= 14
    lines = [line for line in seen(pdf(sheet(block("Cụm", 8)))[0]) if line.text.startswith(tuple("12345678"))]
    numbers = [line for line in lines if "Ấp số" in line.text]
    gaps = [b.baseline - a.baseline for a, b in itertools.pairwise(numbers)]
    assert len(gaps) >= 4
    assert all(gap == pytest.approx(SIGNING_HEIGHT, abs=0.05) for gap in gaps)


def test_running_text_is_set_to_both_margins(resources: Path) -> None:
    setter = Typesetter(FontBook(resources), Sheet())
    pieces = setter.paragraph("thi đua " * 60, setter.style(13), indent=10)
    assert len(pieces) > 3
    assert pieces[0].keep_with_next
    assert pieces[-2].keep_with_next
    assert not pieces[-1].keep_with_next


def test_a_glyph_that_is_missing_is_named_before_printing(resources: Path) -> None:
    data = sheet(SigningBlock("Cụm", (SigningRow("Ấp 😀"),)))
    found = check_signing_sheet(data, resources=resources)
    assert [p.code for p in found] == ["missing_glyph"]
    assert "U+1F600" in found[0].message
    with pytest.raises(Invalid):
        render_signing_sheet(io.BytesIO(), data, resources=resources)


def test_a_row_higher_than_a_page_is_refused(resources: Path) -> None:
    data = sheet(SigningBlock("Cụm", (SigningRow("Ấp " * 1500),)))
    assert [p.code for p in check_signing_sheet(data, resources=resources)] == ["row_too_high"]
