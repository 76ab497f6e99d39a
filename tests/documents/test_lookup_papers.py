"""A recipient's history sheet and the golden book as PDF: what is said, what foots, what stays together."""

from __future__ import annotations

from dataclasses import replace

from tests.documents import lookup_samples
from tests.documents.official_samples import COMPANY, LONG
from tests.documents.test_year_papers import pages
from thidua_desktop.documents.lookup.golden_book import build_golden_book
from thidua_desktop.documents.lookup.history import build_history


def test_the_history_sums_up_what_is_held_and_what_was_taken_back() -> None:
    data = lookup_samples.history(10)
    first = pages(build_history(data))[0]
    assert f"LỊCH SỬ KHEN THƯỞNG Bà {LONG}" in first
    assert "Đã được khen thưởng 18 lượt (từ năm 2016 đến năm 2025), gồm" in first
    assert "Chiến sĩ thi đua cơ sở: 08 lượt; Lao động tiên tiến: 10 lượt." in first
    assert "Ngoài ra 02 lượt đã bị thu hồi." in first
    assert sum(count for _, count in data.counts) + 2 == len(data.awards)


def test_every_award_has_its_decision_and_heads_are_repeated() -> None:
    texts = pages(build_history(lookup_samples.history(14)))
    whole = " ".join(texts)
    for year in range(2012, 2026):
        assert f"{year}/QĐ-UBND ngày 20/12/{year}" in whole
    assert len(texts) > 2
    assert all("Cấp quyết định, người ký" in text for text in texts[:2])
    assert "III. Sáng kiến, đề tài - Năm 2025: Số hóa hồ sơ một cửa (cấp cơ sở, công nhận)" in whole


def test_no_signature_stands_alone_on_the_last_page() -> None:
    for years in range(1, 16):
        last = pages(build_history(replace(lookup_samples.history(years), lists=())))[-1]
        before, _, _ = last.partition("NGƯỜI LẬP")
        assert "Hoàn thành xuất sắc" in before, years


def test_a_recipient_without_awards_is_told_so() -> None:
    data = replace(lookup_samples.history(1), awards=(), counts=(), years=(), lists=())
    (text,) = pages(build_history(data))
    assert "Chưa có lượt khen thưởng nào trong sổ." in text
    assert "I. " not in text


def test_the_book_says_a_decision_once_over_those_it_names() -> None:
    whole = " ".join(pages(build_golden_book(lookup_samples.golden_book(40))))
    said = "Quyết định số {} , Chủ tịch Ủy ban nhân dân xã Thạnh Hóa, Lâm Quốc Thịnh ký"
    for number, times in (("12/QĐ-UBND ngày 18/06/2025", 1), ("412/QĐ-UBND ngày 18/12/2025", 2)):
        assert whole.count(said.format(number).replace(" ,", ",")) == times
    assert "Năm 2025 (41 lượt, trong đó 01 đã thu hồi)" in whole
    assert "Lao động tiên tiến (40 lượt, trong đó 01 đã thu hồi)" in whole
    assert "Tổng cộng: 42 lượt, trong đó 01 đã thu hồi." in whole
    assert COMPANY in whole
    assert whole.count(LONG) == 5


def test_a_book_of_one_year_has_no_heading_for_it() -> None:
    data = lookup_samples.golden_book(3)
    whole = " ".join(pages(build_golden_book(replace(data, groups=data.groups[:2]))))
    assert "Thi đua, khen thưởng năm 2025" in whole
    assert "Năm 2025 (" not in whole


def test_the_books_signature_has_a_line_of_the_book_before_it() -> None:
    for many in range(1, 45):
        last = pages(build_golden_book(lookup_samples.golden_book(many)))[-1]
        before, _, _ = last.partition("NGƯỜI LẬP")
        assert "Ông Nguyễn Văn Phước 11" in before, many
