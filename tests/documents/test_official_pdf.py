"""Official papers as PDF: what they say, where it stands, and how it breaks over pages."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest

from tests.documents.official_samples import (
    BUILDERS,
    LONG,
    Built,
    ballots,
    decision,
    minutes,
    proposal,
    receipts,
    tally,
)
from thidua_desktop.documents.official.model import OfficialPaper, Row, Section, Signatures, Table
from thidua_desktop.documents.official.render import check_official, render_official
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.paths import resources

Text = Callable[..., str]
Lines = Callable[..., list]  # type: ignore[type-arg]


def pdf(built: Built) -> tuple[bytes, int]:
    target = io.BytesIO()
    pages = render_official(target, built[0], resources=resources()).pages
    return target.getvalue(), pages


def pages_of(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


def test_a_decision_says_everything_in_its_order() -> None:
    data, pages = pdf(decision())
    text = " ".join(pages_of(data))
    places = [
        text.index(words)
        for words in (
            "UBND TỈNH TÂY NINH",
            "Số: 123/QĐ-UBND",
            "Thạnh Hóa, ngày 15 tháng 12 năm 2026",
            "QUYẾT ĐỊNH",
            "Về việc tặng danh hiệu thi đua",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THẠNH HÓA",
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
            "Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã Thạnh Hóa tại Tờ trình số 05/TTr-HĐTĐKT",
            "QUYẾT ĐỊNH:",
            "Điều 1. Tặng danh hiệu thi đua, hình thức khen thưởng cho 02 tập thể, 01 hộ gia đình và 60",
            "- Danh hiệu Chiến sĩ thi đua cơ sở: 20 cá nhân;",
            "Điều 4.",
            "Nơi nhận:",
            "- Lưu: VT.",
            "Lâm Quốc Thịnh",
            "Phụ lục",
            "DANH SÁCH TẬP THỂ, HỘ GIA ĐÌNH, CÁ NHÂN",
            "(Kèm theo Quyết định số 123/QĐ-UBND ngày 15 tháng 12 năm 2026 của Chủ tịch",
            "I. Chiến sĩ thi đua cơ sở (20)",
            "II. Giấy khen của Chủ tịch Ủy ban nhân dân xã Thạnh Hóa (43)",
            "Tập thể (02)",
            "Hộ gia đình (01)",
            "Cá nhân (40)",
        )
    ]
    assert places == sorted(places)
    assert pages > 3


def test_one_recipient_stands_in_the_text_and_has_no_list() -> None:
    data, pages = pdf(decision(single=True))
    (text,) = pages_of(data)
    assert pages == 1
    assert (
        "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Thạnh Hóa cho bà Nguyễn Thị Hồng Hạnh" in text
    )
    assert "Thành tích: Hoàn thành xuất sắc nhiệm vụ" in text
    assert "danh sách kèm theo" not in text


def test_a_draft_says_so_and_leaves_number_and_date_open() -> None:
    paper, dropped = decision(3, draft=True)
    text = " ".join(pages_of(pdf((paper, dropped))[0]))
    assert "DỰ THẢO" in text
    assert "Số: /QĐ-UBND" in text
    assert "Thạnh Hóa, ngày tháng năm 2026" in text
    assert "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in text
    # Nothing was proposed: the line that speaks of a tờ trình is left out, and told.
    assert [line for line in dropped if "proposal_number" in line]
    assert "Tờ trình số" not in text


def test_number_and_date_stand_on_one_line_and_the_rules_are_as_wide_as_the_decree_says(
    seen: Lines, line: Callable[..., object]
) -> None:
    data, _ = pdf(decision())
    lines = seen(data, 0)
    number = line(lines, "Số: 123")
    assert "ngày 15 tháng 12" in number.text  # type: ignore[attr-defined]
    country = line(lines, "CỘNG HÒA")
    assert country.size == 12  # type: ignore[attr-defined]
    assert line(lines, "Độc lập").size == 13  # type: ignore[attr-defined]
    assert line(lines, "QUYẾT ĐỊNH:").size == 14  # type: ignore[attr-defined]
    assert line(lines, "Nơi nhận").size in (12, 14)  # type: ignore[attr-defined]
    assert line(lines, "- Như Điều 4").size == 11  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", BUILDERS)
def test_nothing_leaves_the_margins(name: str, seen: Lines) -> None:
    data, pages = pdf(BUILDERS[name]())
    document = pypdfium2.PdfDocument(data)
    for number in range(pages):
        width, height = (value / 72 * 25.4 for value in document[number].get_size())
        left, edge = (6.0, 6.0) if name == "ballots" else (30.0, 15.0)
        for one in seen(data, number):
            page_number = one.text.isdigit() and one.baseline < 20
            assert page_number or one.x >= left - 0.1, one
            # Slanted letters lean out of their own width a little.
            assert one.right <= width - edge + 0.5, one
            assert one.baseline <= height - (5.0 if name == "ballots" else 20.0) + 0.1, one
    document.close()


def test_page_numbers_stand_in_the_top_margin_but_not_on_a_first_page(seen: Lines) -> None:
    data, pages = pdf(decision(120))
    numbers = []
    for page in range(pages):
        above = [one for one in seen(data, page) if one.baseline < 20]
        numbers.append(above[0].text if above else "")
        for one in above:
            assert one.size == 13
            assert abs((one.x + one.right) / 2 - 105) < 1.5
    # The attached list is numbered by itself (NĐ 30/2020 PL I, III.1.đ).
    assert numbers == ["", "", *[str(n) for n in range(2, pages)]]


@pytest.mark.parametrize("count", [*range(1, 40), 60])
@pytest.mark.parametrize("make", [minutes, tally, receipts])
def test_no_signature_stands_alone(make: Callable[[int], Built], count: int) -> None:
    pages = pages_of(pdf(make(count))[0])
    last = pages[-1]
    before = {
        minutes: "THƯ KÝ ", tally: "TỔ KIỂM PHIẾU (Ký", receipts: "NGƯỜI LẬP",
    }[make]  # fmt: skip
    assert before in last
    assert len(last[: last.index(before)]) > 60, last


def test_heads_are_repeated_and_rows_stay_whole() -> None:
    data, _ = pdf(proposal(60))
    texts = pages_of(data)
    for text in texts[1:]:
        assert "STT Họ và tên, tên tập thể Chức vụ Đơn vị, địa chỉ Tóm tắt thành tích" in text
    whole = " ".join(texts)
    for number in range(1, 61):
        if (number - 1) % 17 != 3:
            assert f"Nguyễn Thị Hồng Hạnh {number}" in whole
    assert whole.count(LONG) == sum(i % 17 == 3 for i in range(60))
    document = pypdfium2.PdfDocument(data)
    assert document[0].get_size()[0] < document[0].get_size()[1]
    assert document[1].get_size()[0] > document[1].get_size()[1], "long achievements: on its side"
    document.close()


def test_a_short_list_stays_upright() -> None:
    data, _ = pdf(proposal(3, "Hoàn thành tốt nhiệm vụ"))
    document = pypdfium2.PdfDocument(data)
    assert document[1].get_size()[0] < document[1].get_size()[1]
    document.close()


@pytest.mark.parametrize("copies", [1, 6, 7, 13])
def test_ballots_are_six_to_a_page_and_as_many_as_asked_for(copies: int, seen: Lines) -> None:
    data, pages = pdf(ballots(2, copies))
    heads: list[tuple[int, float, float]] = []
    for page in range(pages):
        for one in seen(data, page):
            heads += [(page, one.x, one.baseline)] * one.text.count("PHIẾU BẦU")
    slips = len(ballots(2, 1)[0].sections[0].blocks[0].ballots)  # type: ignore[union-attr]
    assert len(heads) == copies * slips
    assert pages == slips * -(-copies // 6)
    assert len({round(y, 1) for page, _, y in heads if page == 0}) == min(3, -(-copies // 2))


def test_every_recipient_is_on_one_slip_once_under_its_award() -> None:
    paper, _ = ballots(40, 1)
    slips = paper.sections[0].blocks[0].ballots  # type: ignore[union-attr]
    orders = [row.cells[0] for slip in slips for row in slip.rows if not row.spans]
    assert orders == [str(n) for n in range(1, 44)]
    for slip in slips:
        assert slip.rows[0].spans, "opens with its award"
        assert not slip.rows[-1].spans, "no award stands last without anybody under it"
    assert slips[0].part == f"Phiếu 1/{len(slips)}"
    assert any("(tiếp theo)" in slip.rows[0].cells[0] for slip in slips)


def test_the_bonus_sheet_foots_and_says_it_in_words() -> None:
    text = " ".join(pages_of(pdf(receipts(25))[0]))
    total = 8 * 2_530_000 + 20 * 760_000
    assert f"Cộng (28 trường hợp) {total:,}".replace(",", ".") in text
    assert "Số tiền bằng chữ: Ba mươi lăm triệu bốn trăm bốn mươi nghìn đồng." in text
    assert "0,3 × 2.530.000 = 759.000 đồng, làm tròn lên 760.000 đồng" in text


def test_minutes_keep_the_reasons_and_the_absent_ones_words() -> None:
    text = " ".join(pages_of(pdf(minutes())[0]))
    for words in (
        "Số: 05/BB-HĐTĐKT",
        "Thời gian bắt đầu: 08 giờ 00, ngày 08 tháng 12 năm 2026",
        "Có mặt 08/09 thành viên",
        "(đi công tác; có ý kiến bằng văn bản: đồng ý toàn bộ)",
        "số phiếu đồng ý từ 70% tổng số thành viên Hội đồng",
        "Chiến sĩ thi đua cơ sở tối đa 15% (toàn cơ quan): vượt 02; lý do: năm có nhiều sáng kiến.",
        "Nguyễn Thị Lan - Giấy khen: chưa đủ điều kiện theo kết quả kiểm tra",
        "Cuộc họp kết thúc vào 11 giờ 30, ngày 08 tháng 12 năm 2026",
    ):
        assert words in text, words


def test_what_cannot_be_drawn_is_told_and_nothing_is_written() -> None:
    paper, _ = decision(2)
    odd = replace(paper, title="x", sections=(paper.sections[0], _with_name(paper.sections[1], "Lê Vui 😀")))
    (problem,) = check_official(odd, resources=resources())
    assert problem.code == "missing_glyph"
    target = io.BytesIO()
    with pytest.raises(Invalid, match="1F600"):
        render_official(target, odd, resources=resources())
    assert not target.getvalue()


def test_a_row_that_no_page_can_hold_runs_on_and_loses_nothing(seen: Lines) -> None:
    paper, _ = decision(2)
    words = " ".join(f"chữ{n}" for n in range(900))
    high = replace(paper, sections=(_with_name(paper.sections[1], words),))
    data, pages = pdf((high, []))
    texts = pages_of(data)
    assert pages > 2
    assert re.findall(r"chữ(\d+)", " ".join(texts)) == [str(n) for n in range(900)]
    assert all("STT Họ và tên" in text for text in texts), "under the head that repeats"
    for page in range(pages):
        assert all(one.baseline <= 277.1 for one in seen(data, page))


def _with_name(section: Section, name: str) -> Section:
    """A section whose table has one more row with that name."""
    blocks = tuple(
        replace(block, rows=(*block.rows, Row(("9", name, "", "")))) if isinstance(block, Table) else block
        for block in section.blocks
    )
    return replace(section, blocks=blocks)


def test_marks_and_hostile_words_are_only_words() -> None:
    paper, _ = decision(2)
    names = ("Bùi <b>Lan</b> & Hòa", "=HYPERLINK(1)", "Trần {name} Minh")
    sections = paper.sections
    for name in names:
        sections = (sections[0], _with_name(sections[1], name))
    text = " ".join(pages_of(pdf((replace(paper, sections=sections), []))[0]))
    for name in names:
        assert name in text


def test_every_paper_ends_with_who_signs() -> None:
    for name, build in BUILDERS.items():
        paper: OfficialPaper = build()[0]
        if name != "ballots":
            assert any(isinstance(block, Signatures) for block in paper.sections[0].blocks), name


def test_great_numbers_stay_whole() -> None:
    """A sheet of 1.800 rows: its numbers and its total of over a thousand million on one line each."""
    data, _ = pdf(receipts(1797))
    text = pages_of(data)[-1]
    assert "1800 " in text
    assert "Cộng (1.800 trường hợp)" in text
    total = re.search(r"trường hợp\) ([\d.]+) ", text)
    assert total
    assert len(total[1].replace(".", "")) == 10
