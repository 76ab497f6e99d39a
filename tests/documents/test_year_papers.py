"""Papers of pledges and a conference as PDF: what stands on which page."""

from __future__ import annotations

import io
import re

import pypdfium2
import pytest

from tests.documents import year_samples
from tests.documents.official_samples import CHAIR, LONG
from thidua_desktop.documents.official.model import OfficialPaper
from thidua_desktop.documents.official.render import render_official
from thidua_desktop.paths import resources


def pages(paper: OfficialPaper) -> list[str]:
    """The text of each page in one line."""
    target = io.BytesIO()
    render_official(target, paper, resources=resources())
    document = pypdfium2.PdfDocument(target.getvalue())
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return texts


def test_every_unit_begins_its_pledge_on_a_page_of_its_own() -> None:
    texts = pages(year_samples.pledge(3))
    heads = [text for text in texts if "GIAO ƯỚC THI ĐUA" in text]
    assert len(heads) == 3
    assert all(f"{number}" in head for number, head in enumerate(heads, start=1))
    assert all(LONG in text.replace("\n", " ") for text in heads)


@pytest.mark.parametrize("seal", [False, True])
def test_the_signing_table_repeats_its_head_and_numbers_through(seal: bool) -> None:
    texts = pages(year_samples.signing(20, seal=seal))
    whole = " ".join(texts)
    with_rows = [text for text in texts if re.search(r"Đơn vị số \d+", text)]
    assert len(with_rows) > 2
    assert all("Người đại diện" in text for text in with_rows)
    assert whole.count("Nguyễn Hoàng Phương Uyên") == 40
    assert whole.count("Cụm trưởng") >= 2
    assert ("dấu" in whole.lower()) is seal
    assert re.search(r"Đơn vị số \d+", texts[-1]), "the signatures stand on a page without rows"


def test_who_has_not_signed_is_counted() -> None:
    (text,) = pages(year_samples.unsigned())
    assert "23" in text
    assert "25" in text
    assert "Ấp 2" in text


def test_a_tie_shares_its_rank_and_the_flag_is_named() -> None:
    texts = pages(year_samples.ranking())
    whole = " ".join(texts)
    assert whole.count("100,95%") == 12
    assert "Cờ" in whole
    (signed,) = [text for text in texts if CHAIR.name in text]
    assert "Đồng hạng" in signed, "the signatures stand on a page without units"


def test_a_programme_past_midnight_says_the_day() -> None:
    (text,) = pages(year_samples.programme())
    assert "23:30" in text
    assert "00:20" in text
    assert "30/12" in text


def test_the_reception_list_keeps_rows_with_its_last_words() -> None:
    for guests in range(55, 75):
        texts = pages(year_samples.reception(guests))
        assert "Khách số" in texts[-1], guests
        assert sum(text.count("Khách số") for text in texts) == guests - 1
        assert all("Ghế" in text for text in texts)


def test_receipts_foot_and_are_said_in_words() -> None:
    for people in range(20, 44, 2):
        texts = pages(year_samples.receipts(people))
        whole = " ".join(texts)
        amount = f"{760_000 * people:,}".replace(",", ".")
        assert amount in whole
        assert "đồng" in texts[-1]
        assert "Người nhận" in texts[-1], f"{people}: the total stands on a page without a recipient"


def test_short_heads_stand_on_one_line() -> None:
    for make in (year_samples.signing, lambda: year_samples.signing(seal=True), year_samples.ranking):
        assert " STT " in f" {pages(make())[1]} "
