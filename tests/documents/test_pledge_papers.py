"""Papers of pledges and movements as PDF: what adds up, what stays together, what says it is a draft."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace

import pypdfium2
import pytest

from tests.documents import year_samples
from tests.documents.official_samples import CHAIR, COMPANY
from tests.documents.test_year_papers import pages as pages_of
from thidua_desktop.documents.official.model import OfficialPaper, Row
from thidua_desktop.documents.official.render import render_official
from thidua_desktop.documents.pledges.common import figures, kept_ends
from thidua_desktop.documents.pledges.data import (
    PledgedTarget,
    PledgeRanking,
    ScoredBlock,
    ScoredUnit,
    TargetGroup,
    UnsignedBlock,
    UnsignedList,
    UnsignedUnit,
)
from thidua_desktop.documents.pledges.movement import movement_name
from thidua_desktop.documents.pledges.ranking import build_ranking
from thidua_desktop.documents.pledges.unsigned import build_unsigned
from thidua_desktop.domain.pledge_rules import CrossMode
from thidua_desktop.paths import resources


@dataclass(frozen=True)
class Line:
    """One line of a page; distances in mm from the left and the top."""

    text: str
    left: float
    top: float


def lines_of(paper: OfficialPaper) -> list[list[Line]]:
    """The lines of each page from the top."""
    target = io.BytesIO()
    render_official(target, paper, resources=resources())
    document = pypdfium2.PdfDocument(target.getvalue())
    pages = []
    for page in document:
        height = page.get_height()
        text = page.get_textpage()
        rows: dict[int, list[tuple[float, str]]] = {}
        for i in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(i)
            words = text.get_text_bounded(left - 0.2, bottom - 0.2, right + 0.2, top + 0.2)
            rows.setdefault(round((height - (bottom + top) / 2) / 4), []).append((left, words))
        lines = []
        for at in sorted(rows):
            found = sorted(rows[at])
            joined = " ".join(" ".join(words.split()) for _, words in found)
            lines.append(Line(joined, found[0][0] * 25.4 / 72, at * 4 * 25.4 / 72))
        pages.append(lines)
        text.close()
        page.close()
    document.close()
    return pages


def texts_of(paper: OfficialPaper) -> list[str]:
    """The text of each page, cell after cell, in one line."""
    return pages_of(paper)


def thousandths(text: str) -> int:
    whole, _, part = text.partition(",")
    value = abs(int(whole)) * 1000 + int(part.ljust(3, "0") or 0)
    return -value if text.startswith("-") else value


# ---- points add up as printed --------------------------------------------------------------------
def test_points_with_thousandths_are_printed_whole() -> None:
    unit = ScoredUnit("Trung tâm", 99_429, 2_605, 0, 102_034, rank=1)
    data = PledgeRanking(year_samples.OFFICE, 2026, year_samples.DAY, (ScoredBlock("Khối 1", (unit,)),))
    (text,) = texts_of(build_ranking(data))
    found = re.search(r"Trung tâm ([\d,]+) ([\d,]+) ([\d,]+)", text)
    assert found, text
    base, bonus, total = found.groups()
    assert (base, bonus, total) == ("99,429", "2,605", "102,034")
    assert thousandths(base) + thousandths(bonus) == thousandths(total)


def test_a_figure_without_thousandths_has_two_decimals_beside_one_that_has_them() -> None:
    unit = ScoredUnit(
        "Ấp 2", 100_000, 2_605, 500, 102_105, rank=1, class_name="Xuất sắc", note="Báo cáo chậm"
    )
    data = PledgeRanking(year_samples.OFFICE, 2026, year_samples.DAY, (ScoredBlock("Khối 1", (unit,)),))
    (text,) = texts_of(build_ranking(data))
    assert "Ấp 2 100,00 2,605 -0,50 102,105 1 Xuất sắc Báo cáo chậm" in text
    assert "Xếp loại Ghi chú" in text
    assert "điểm thưởng + điểm trừ (số âm)" in text


def test_round_points_keep_two_decimals() -> None:
    data = PledgeRanking(
        year_samples.OFFICE,
        2026,
        year_samples.DAY,
        (ScoredBlock("Khối 1", (ScoredUnit("Ấp 2", 99_420, 2_600, 500, 101_520, rank=1),)),),
    )
    (text,) = texts_of(build_ranking(data))
    assert "Ấp 2 99,42 2,60 -0,50 101,52" in text


def test_a_total_that_is_not_its_parts_is_refused() -> None:
    unit = ScoredUnit("Ấp 2", 99_420, 2_600, 500, 101_530)
    data = PledgeRanking(year_samples.OFFICE, 2026, year_samples.DAY, (ScoredBlock("", (unit,)),))
    with pytest.raises(ValueError, match="do not foot"):
        build_ranking(data)
    with pytest.raises(ValueError, match="do not foot"):
        build_ranking(replace(data, blocks=(ScoredBlock("", (replace(unit, total=101_520, cross=90_000),)),),
                              cross=CrossMode.SHARE, cross_share=20_000))  # fmt: skip


def test_cross_scores_say_how_they_are_weighed_and_every_row_follows() -> None:
    units = year_samples.crossed_units(6)
    data = PledgeRanking(
        year_samples.OFFICE, 2026, year_samples.DAY, (ScoredBlock("Cụm 1", units),), CHAIR,
        CrossMode.SHARE, 20_000, 5_000,
    )  # fmt: skip
    whole = " ".join(texts_of(build_ranking(data)))
    assert "Tổng điểm = 80% của cột Cộng + 20% của điểm chấm chéo." in whole
    assert "đơn vị chưa được chấm chéo thì tổng điểm chưa có phần này" in whole
    assert "Điểm thưởng của một đơn vị không quá 5 điểm." in whole
    rows = re.findall(r"(100,00\d?) (0,309) (-0,50) ([\d,]+) (?:(93,214) )?([\d,]+) (\d) ", whole)
    assert len(rows) == 6
    for base, bonus, minus, own, cross, total, _ in rows:
        assert thousandths(base) + thousandths(bonus) + thousandths(minus) == thousandths(own)
        if cross:
            exact = thousandths(own) * 80 + thousandths(cross) * 20
            assert abs(exact - thousandths(total) * 100) <= 50
        else:
            assert own == total


@pytest.mark.parametrize(
    ("mode", "total", "words"),
    [
        (CrossMode.NONE, 90_000, "chỉ để tham khảo, không tính vào tổng điểm"),
        (CrossMode.ADD, 99_000, "điểm trừ (số âm) + điểm chấm chéo."),
    ],
)
def test_other_ways_of_cross_scores_are_told(mode: CrossMode, total: int, words: str) -> None:
    unit = ScoredUnit("Ấp 2", 90_000, 0, 0, total, cross=9_000, rank=1)
    data = PledgeRanking(
        year_samples.OFFICE, 2026, year_samples.DAY, (ScoredBlock("Cụm 1", (unit,)),), cross=mode
    )
    (text,) = texts_of(build_ranking(data))
    assert words in text


def test_without_cross_scores_nothing_is_said_of_them() -> None:
    assert "chéo" not in " ".join(texts_of(year_samples.ranking()))


# ---- what stays together ---------------------------------------------------------------------------
@pytest.mark.parametrize("targets", range(3, 12))
def test_a_units_targets_never_part_with_one_row_alone(targets: int) -> None:
    pages = texts_of(year_samples.crossed((4, 5), targets))
    appendix = next(i for i, text in enumerate(pages) if "Phụ lục" in text)
    row = re.compile(r"\b(\d+) Tỷ lệ hồ sơ")
    for text in pages[appendix:]:
        groups: list[list[int]] = []
        for order in map(int, row.findall(text)):
            if groups and order == groups[-1][-1] + 1:
                groups[-1].append(order)
            else:
                groups.append([order])
        assert all(len(group) >= 2 for group in groups), (targets, groups)
        # The sums stand under the last target they add up.
        before_sums = [row.findall(part) for part in text.split("Cộng; điểm trừ")[:-1]]
        assert all(found and int(found[-1]) == targets for found in before_sums), (targets, text)


@pytest.mark.parametrize("units", range(2, 26))
def test_no_block_shows_one_row_and_no_signature_stands_alone(units: int) -> None:
    pages = texts_of(year_samples.crossed((units, 3, units), 3))
    ranking = pages[: next(i for i, text in enumerate(pages) if "Phụ lục" in text)]
    row = re.compile(r"100,00\d|99,99\d|42,8\d\d|43,\d{3}")
    for text in ranking:
        continued = re.split(r"Khối thi đua số \d", text)[0]
        assert continued.count("-0,50") != 1, (units, continued)
        for part in re.split(r"Khối thi đua số \d", text)[1:]:
            shown = len(re.findall(r"-0,50", part))
            assert shown >= 2, (units, part)
    assert row.search(ranking[-1])
    assert CHAIR.name in ranking[-1]
    assert len(re.findall(r"-0,50", ranking[-1])) >= 2, units


def test_a_small_block_is_not_parted() -> None:
    pages = texts_of(year_samples.crossed((3, 4, 3), 3))
    for text in pages:
        for number, count in ((1, 3), (2, 4)):
            part = re.search(rf"Khối thi đua số {number} \(0{count} đơn vị\)(.*?)Đơn vị cao điểm", text)
            if part:
                assert part[1].count("-0,50") == count
    assert sum("Khối thi đua số 2 (04 đơn vị)" in text for text in pages) == 1


def test_kept_ends_leave_two_rows_on_either_side() -> None:
    def kept(count: int) -> list[bool]:
        return [row.keep for row in kept_ends([Row(("x",))] * count)]

    assert kept(0) == []
    assert kept(1) == [False]
    assert kept(2) == [True, False]
    assert kept(3) == [True, True, False]
    assert kept(5) == [True, False, False, True, False]


# ---- the pledge of a unit --------------------------------------------------------------------------
def test_groups_are_numbered_below_the_parts_of_the_paper() -> None:
    pages = texts_of(year_samples.pledge())
    whole = " ".join(pages)
    for part in ("I. Chỉ tiêu thi đua", "II. Danh hiệu", "III. Cam kết"):
        assert whole.count(part) == 1
    assert "1. Cải cách hành chính 1.1" in whole
    assert "2. An sinh xã hội 2.1 Tỷ lệ hộ nghèo % 1,2" in whole
    assert not re.search(r"\bI+V?\. (?:Cải cách|An sinh)", whole)


@pytest.mark.parametrize("targets", range(2, 40, 3))
def test_a_pledge_of_any_length_parts_with_two_rows_and_signs_under_its_promise(targets: int) -> None:
    names = ("Cải cách hành chính", "An sinh xã hội")
    groups = tuple(
        TargetGroup(
            name, tuple(PledgedTarget(f"Chỉ tiêu dài để chữ phải xuống dòng số {i}") for i in range(targets))
        )
        for name in names
    )
    pages = texts_of(year_samples.pledge(groups=groups))
    for text in pages:
        for group in (1, 2):
            shown = re.findall(rf"\b{group}\.\d+ Chỉ tiêu dài", text)
            assert len(shown) != 1, (targets, text)
    assert sum(text.count("Chỉ tiêu dài") for text in pages) == 2 * targets
    assert CHAIR.name in pages[-1]
    assert "cam kết thực hiện" in pages[-1], "the signatures stand on a page by themselves"
    assert all("STT" in text for text in pages if "Chỉ tiêu dài" in text)


def test_groups_have_one_order_and_number_in_both_papers() -> None:
    mine, joint = (" ".join(texts_of(make())) for make in (year_samples.pledge, year_samples.signing))
    for text in (mine, joint):
        assert text.index("1. Cải cách hành chính") < text.index("2. An sinh xã hội")


def test_numbers_are_written_the_vietnamese_way() -> None:
    assert figures("1200000", "đồng") == "1.200.000"
    assert figures("97.5", "%") == "97,5"
    assert figures("97,5", "%") == "97,5"
    assert figures("2030", "năm") == "2030"
    assert figures("1.200", "m") == "1.200"
    assert figures("≤ 5", "") == "≤ 5"
    assert figures("≥1200", "m") == "≥ 1.200"
    assert figures("13500,5", "triệu đồng") == "13.500,5"
    assert figures("") == ""


# ---- the signing sheet -----------------------------------------------------------------------------
@pytest.mark.parametrize("seal", [False, True])
def test_the_witness_of_the_upper_level_is_told_to_sign_with_a_name(seal: bool) -> None:
    last = lines_of(year_samples.signing(12, seal=seal))[-1]
    words = " ".join(line.text for line in last)
    assert "ĐẠI DIỆN ỦY BAN NHÂN DÂN" in words
    assert "TỈNH TÂY NINH CHỨNG KIẾN" in words
    assert words.count("(Ký, ghi rõ họ tên)") == 1, "the chair's name is printed, the witness' is not"
    note = next(line for line in last if "(Ký, ghi rõ họ tên)" in line.text)
    name = next(line for line in last if CHAIR.name in line.text)
    assert note.left < 105
    assert 20 < name.top - note.top < 45


@pytest.mark.parametrize("seal", [False, True])
def test_each_block_names_its_leader_and_keeps_two_rows(seal: bool) -> None:
    for units in range(2, 15):
        pages = texts_of(year_samples.signing(units, seal=seal))
        whole = " ".join(pages)
        assert whole.count(f"({units:02d} đơn vị); Cụm trưởng: Đơn vị số 1") == 2
        for text in pages:
            for part in re.split(r"Cụm thi đua số \d", text)[1:]:
                assert len(re.findall(r"Đơn vị số \d+ ", part)) >= 3, (units, part)
        assert all("STT" in text for text in pages if "Phương Uyên" in text)


def test_none_signed_is_one_nought() -> None:
    units = (UnsignedUnit("Ấp 2"), UnsignedUnit("Ấp 3"))
    data = UnsignedList(year_samples.OFFICE, 2027, year_samples.DAY, (UnsignedBlock("", units),), 0, 2)
    (text,) = texts_of(build_unsigned(data))
    assert "Đã ký: 0/02 đơn vị; chưa ký: 02 đơn vị." in text


# ---- movements -------------------------------------------------------------------------------------
def test_a_movement_that_is_not_closed_is_a_draft() -> None:
    pages = texts_of(year_samples.movement(closed=False))
    whole = " ".join(pages)
    assert pages[0].startswith("DỰ THẢO")
    assert "phong trào chưa tổng kết" in pages[0]
    assert "0 đồng" not in whole.replace("000 đồng", "")
    assert "Không đồng" not in whole
    assert "Kinh phí đã chi: ………………………… đồng." in whole
    assert re.search(r"Giấy khen của Chủ tịch Ủy ban nhân dân xã 1\.200 –", whole)
    assert "29 tháng 12" not in whole


def test_a_closed_movement_reports_its_numbers() -> None:
    whole = " ".join(texts_of(year_samples.movement()))
    assert "DỰ THẢO" not in whole
    assert "m 4.000 4.350" in whole
    assert "% 95 97,5" in whole
    assert "Cộng 1.200 1.150" in whole
    assert (
        "Kinh phí đã chi: 17.250.000 đồng (Bằng chữ: Mười bảy triệu hai trăm năm mươi nghìn đồng)." in whole
    )
    assert "từ ngày 05 tháng 01 năm 2026 đến ngày 15 tháng 12 năm 2026" in whole


def test_the_name_of_a_movement_says_no_word_twice() -> None:
    assert movement_name("Thi đua xây dựng ấp sáng") == "phong trào “Thi đua xây dựng ấp sáng”"
    assert movement_name("Dân vận khéo") == "phong trào thi đua “Dân vận khéo”"
    assert movement_name("Phong trào thi đua yêu nước") == "phong trào thi đua yêu nước"
    whole = " ".join(texts_of(year_samples.movement()))
    assert "thi đua “Thi đua" not in whole
    assert COMPANY not in whole
