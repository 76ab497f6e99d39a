"""Papers of the reform index: what adds up, what is said of whom, what stays together over pages."""

from __future__ import annotations

import datetime as dt
import io
import re
import time
import zipfile
from dataclasses import replace

import pytest

from tests.documents import reform_samples as samples
from tests.documents.official_samples import CHAIR, COMPANY, OFFICE, TEMPLATES
from tests.documents.test_year_papers import pages
from thidua_desktop.documents.official.model import Figure, OfficialPaper, Table
from thidua_desktop.documents.official.render import Format, render_official
from thidua_desktop.documents.official.templates import TIE
from thidua_desktop.documents.reform.appraisal import build_appraisal
from thidua_desktop.documents.reform.common import (
    check_tree,
    points_text,
)
from thidua_desktop.documents.reform.data import (
    AppraisalTable,
    IndexOfYear,
    RankedGroup,
    RankedUnit,
    RankingPaper,
    RemediationPlan,
    RemedyGroup,
    RemedyLine,
    YearSection,
)
from thidua_desktop.documents.reform.ranking import build_ranking_paper
from thidua_desktop.documents.reform.remediation import build_remediation
from thidua_desktop.documents.reform.self_report import build_self_report
from thidua_desktop.documents.reform.year_section import build_year_section
from thidua_desktop.domain.charts import HeatMap, Trend
from thidua_desktop.domain.records import AbsentPolicy, TieRule
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.paths import resources

REPORT = TEMPLATES.template("reform-report")
RANKING = TEMPLATES.template("reform-ranking")
SECTION = TEMPLATES.template("reform-section")
PLAN = TEMPLATES.template("remediation")


def whole(paper: OfficialPaper) -> str:
    return " ".join(pages(paper))


def tables(paper: OfficialPaper) -> list[Table]:
    return [block for section in paper.sections for block in section.blocks if isinstance(block, Table)]


def thousandths(text: str) -> int:
    units, _, part = text.lstrip("+−-").partition(",")
    return int(units) * 1000 + int(part.ljust(3, "0"))


# ---- points --------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["own", "first", "standing"])
def test_a_sum_that_is_not_its_parts_is_refused(name: str) -> None:
    lines = list(samples.tree(components=9))
    place = next(i for i, line in enumerate(lines) if not line.leaf)
    check_tree(lines)
    lines[place] = replace(lines[place], **{name: 1})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=rf"{name} of 1 does not foot"):
        check_tree(lines)
    with pytest.raises(ValueError, match="does not foot"):
        build_self_report(replace(samples.report_data(9), lines=tuple(lines)), REPORT)
    own, standing = samples.totals(samples.tree(components=9), "own")[0], samples.report_data(9).total
    with pytest.raises(ValueError, match="does not foot"):
        build_appraisal(AppraisalTable(OFFICE, "xã", 2026, samples.SET, tuple(lines), own, standing))


def test_areas_that_do_not_come_to_the_total_are_refused() -> None:
    data = samples.report_data(9)
    with pytest.raises(ValueError, match="areas do not foot"):
        build_self_report(replace(data, total=replace(data.total, points=1)), REPORT)


def test_a_bonus_area_counts_up_to_its_cap_and_for_nothing_above() -> None:
    lines = samples.tree(components=9)
    bonus = next(line for line in lines if line.code == "T")
    assert (bonus.own, bonus.maximum) == (2_000, 2_000)
    check_tree(lines)
    text = whole(samples.report(9))
    assert "điểm thưởng 2,00" in text
    assert "Điểm thưởng +2,00" in text


# ---- the self report -------------------------------------------------------------------------------
def test_the_report_says_what_is_not_applicable_and_what_lacks_proof() -> None:
    text = whole(samples.report(14))
    assert "Tổng điểm tự chấm: " in text
    assert "khỏi mẫu số" in text
    assert re.search(
        r"- 2\.2\. Tỷ lệ .{0,80}: Xã thành lập ngày 01/7/2025, .{0,60}\(không tính vào mẫu số\)", text
    )
    assert "(cần: Báo cáo, bảng theo dõi nhiệm vụ): Báo cáo đã gửi trên trục liên thông" in text
    assert "Không áp dụng Không tính vào mẫu số" in text
    assert "Còn thiếu tài liệu kiểm chứng của" in text


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (AbsentPolicy.FULL, "tính điểm tối đa"),
        (AbsentPolicy.RESCALE, "không tính vào mẫu số"),
        (AbsentPolicy.ZERO, "không có điểm"),
    ],
)
def test_every_policy_is_said_in_words(policy: AbsentPolicy, said: str) -> None:
    data = samples.report_data(9)
    lines = tuple(replace(line, absent=policy) if line.absent else line for line in data.lines)
    paper, _ = build_self_report(replace(data, lines=lines), REPORT)
    assert f"({said})" in whole(paper)


def test_an_invented_set_is_said_to_be_so_on_every_paper_of_it() -> None:
    for paper in (samples.report(9), samples.appraisal(9), samples.section(), samples.plan(3)):
        assert "bộ giả định để chạy thử" in whole(paper)
    issued = whole(samples.report(9, criteria=samples.ISSUED))
    assert "giả định" not in issued
    assert "Thực hiện Quyết định số 45/QĐ-UBND" in issued


def test_without_a_source_the_sentence_begins_with_the_office() -> None:
    text = whole(samples.report(9))
    assert "Ủy ban nhân dân xã Thạnh Hóa báo cáo kết quả tự đánh giá" in text
    assert "Thực hiện" not in text.partition("như sau:")[0]


def test_who_has_nobody_above_sends_to_nobody() -> None:
    data = replace(samples.report_data(9), receiver="")
    paper, dropped = build_self_report(data, REPORT)
    assert "- Lưu: VT" in whole(paper)
    assert dropped == []


def test_components_without_points_are_counted() -> None:
    data = samples.report_data(9)
    paper, _ = build_self_report(replace(data, total=replace(data.total, scored=7)), REPORT)
    assert "Còn 3 tiêu chí thành phần chưa có điểm" in whole(paper)


# ---- pages ---------------------------------------------------------------------------------------
def test_many_components_without_proof_share_the_lines_to_explain_them_on() -> None:
    def explained(components: int) -> str:
        data = samples.report_data(components)
        lines = tuple(replace(line, explanation="") for line in data.lines)
        text = whole(build_self_report(replace(data, lines=lines), REPORT)[0])
        return text.partition("II. Giải trình")[2].partition("III. Khó khăn")[0]

    few, many = explained(30), explained(60)
    assert "- 1.2. Tỷ lệ" in few
    assert "mục sau đây chưa có tài liệu kiểm chứng: 1.2, 1.7," in many
    assert "- 1.2. Tỷ lệ" not in many


@pytest.mark.parametrize("components", range(20, 61, 5))
def test_no_node_stands_at_the_foot_of_a_page_without_what_it_heads(components: int) -> None:
    areas = {name.split()[-1] for name in samples.AREA_NAMES}
    for text in pages(samples.appraisal(components)):
        body = text.partition("Lý do, ghi chú")[2]
        assert "Lĩnh vực/Tiêu chí" in text, "the head is not repeated"
        rows = re.findall(r"(?<![\d,])(\d\.\d+|\d|T(?:\.1)?) (?=[A-ZĐ])", body)
        assert rows
        assert "." in rows[-1], (rows[-3:], areas)


@pytest.mark.parametrize("count", [1, 2, 3, 8, 12, 13, 14, 31, 124])
def test_a_signature_never_stands_alone_under_a_ranking(count: int) -> None:
    paper = samples.ranking(count)
    texts = pages(OfficialPaper(paper.title, paper.author, paper.sections[:1]))
    last = next(text for text in texts if "Lâm Quốc Thịnh" in text)
    assert "hạng kế tiếp bỏ qua" in last
    assert all("Đơn vị" in text for text in texts)


# ---- the appraisal -------------------------------------------------------------------------------
def test_columns_nobody_filled_in_are_left_out_and_the_page_stays_full() -> None:
    plain = tuple(
        replace(line, second=None, explanation="") if line.leaf else line
        for line in samples.tree(components=9)
    )
    own = samples.totals(plain, "own")[0]
    standing = samples.totals(plain, "standing")[0]
    short = build_appraisal(
        AppraisalTable(OFFICE, "xã", 2026, samples.SET, plain, own, standing, None, CHAIR)
    )
    long = samples.appraisal(9)
    for paper in (short, long):
        for table in tables(paper):
            assert round(sum(column.width for column in table.columns), 6) == 252
    assert "Giải trình của đơn vị" in whole(long)
    assert "Giải trình của đơn vị" not in whole(short)
    assert "Thẩm định lần 2" not in whole(short)
    assert "Tổng cộng (không kể điểm thưởng, điểm trừ)" in whole(short), "a bonus stands above the sum"


def test_reasons_stand_beside_points_that_changed() -> None:
    text = whole(samples.appraisal(9))
    assert "1,667 1,042" in text
    assert "Báo cáo 6 tháng cũng gửi chậm 03 ngày" in text


# ---- the ranking -----------------------------------------------------------------------------------
def unit(name: str, index: int, rank: int, **more: object) -> RankedUnit:
    return replace(RankedUnit(name, index, rank), **more)  # type: ignore[arg-type]


def test_the_source_figures_are_printed() -> None:
    own = unit(
        "Huyện Thạnh Hóa", 80_100, 5, previous=74_750, delta=5_350, previous_rank=12, rank_change=7, own=True
    )
    sentence = "Chỉ số cải cách hành chính năm 2023 của huyện Thạnh Hóa đạt 80,10/100 điểm, tăng 5,35 điểm."
    data = RankingPaper(OFFICE, 2023, (RankedGroup("", (own,)),), False, sentence=sentence)
    text = whole(build_ranking_paper(data, RANKING)[0])
    assert "05 Huyện Thạnh Hóa 80,10 74,75 +5,35 +7" in text
    assert sentence in text


def test_a_ranking_of_another_office_is_no_announcement() -> None:
    kept, own = whole(samples.ranking(5, computed=False)), whole(samples.ranking(5))
    assert "BẢNG TỔNG HỢP" in kept
    assert "THÔNG BÁO" not in kept
    assert "/TB-UBND" not in kept
    assert "THÔNG BÁO" in own
    assert "/TB-UBND" in own


def test_new_and_mapped_units_are_told_apart() -> None:
    text = whole(samples.ranking(12))
    assert "Dấu –: đơn vị chưa có kết quả năm 2025" in text
    assert "93,20*" in text
    assert "bình quân có trọng số" in text
    alone = RankingPaper(OFFICE, 2026, (RankedGroup("", (unit("Ấp 2", 90_000, 1),)),), True)
    assert "Dấu" not in whole(build_ranking_paper(alone, RANKING)[0])


def test_the_appendix_of_an_announcement_names_it() -> None:
    text = whole(samples.ranking(5))
    assert "tại Phụ lục kèm theo" in text
    assert f"(Kèm theo Thông báo số /TB-UBND ngày tháng năm 2027 của {OFFICE.name})" in text
    scored = replace(unit("Ấp 2", 90_000, 1), areas=(90_000,))
    group = RankedGroup("", (scored,), (("1", "Thể chế"),))
    day = dt.date(2026, 12, 20)
    signed_on = RankingPaper(OFFICE, 2026, (group,), True, day=day, unscored=("Ấp Vàm Trà",))
    text = whole(build_ranking_paper(signed_on, RANKING)[0])
    assert "số /TB-UBND ngày 20 tháng 12 năm 2026 của" in text
    assert "Chưa xếp hạng vì chưa có điểm: Ấp Vàm Trà." in text


@pytest.mark.parametrize(("rule", "said"), [(TieRule.SKIP, "bỏ qua"), (TieRule.DENSE, "liền sau")])
def test_how_ties_are_placed_is_said(rule: TieRule, said: str) -> None:
    data = RankingPaper(OFFICE, 2026, (RankedGroup("", (unit("Ấp 2", 90_000, 1),)),), True, ties=rule)
    assert f"hạng kế tiếp {said}" in whole(build_ranking_paper(data, RANKING)[0])


def test_bars_are_as_long_as_the_index() -> None:
    (table,) = tables(samples.ranking(10))
    for row, one in zip(table.rows, samples.units(10), strict=True):
        assert max(row.bars) == one.index // 100
    over = RankingPaper(OFFICE, 2026, (RankedGroup("", (unit("Ấp 2", 101_500, 1),)),), True)
    (table,) = tables(build_ranking_paper(over, RANKING)[0])
    assert max(table.rows[0].bars) == 1000


def test_the_map_of_areas_has_every_unit_once() -> None:
    paper = samples.ranking(31)
    text = " ".join(pages(OfficialPaper(paper.title, paper.author, paper.sections[1:])))
    assert [text.count(f"Phòng chuyên môn số {i} thuộc") for i in (1, 4, 31)] == [1, 1, 1]
    assert "Phụ lục" in text.partition("Phòng chuyên môn số 1 ")[0], "the map's first part left its heading"


# ---- the year section and the plan -----------------------------------------------------------------
def test_the_section_tells_years_areas_losses_and_what_was_mended() -> None:
    text = whole(samples.section())
    assert "đạt 80,10/100 điểm, tăng 5,35 điểm so với năm 2025; xếp hạng 05/15, tăng 07 hạng." in text
    assert "2026 80,10 05/15 +5,35" in text
    assert "2024 76,10 10/15 +1,35" in text
    assert "Đã khắc phục 07/09 tồn tại, hạn chế của năm 2025." in text
    (lost,) = re.findall(r"Mất ([\d,]+) điểm ở (\d+) tiêu chí", text)
    table = next(one for one in tables(samples.section()) if one.columns[-1].heading == "Lý do mất điểm")
    assert thousandths(lost[0]) == sum(thousandths(row.cells[3]) for row in table.rows[:-1])
    assert int(lost[1]) == len(table.rows) - 1


def test_a_year_without_scores_has_the_sentence_alone() -> None:
    data = YearSection(
        OFFICE, 2023, f"{samples.SENTENCE}.", trend=(IndexOfYear(2023, 80_100, 5, 15),), leader=CHAIR
    )
    paper, dropped = build_year_section(data, SECTION)
    text = whole(paper)
    assert "80,10/100" in text
    assert "theo lĩnh vực" not in text
    assert "Biểu đồ" not in text
    assert any("fixed" in line for line in dropped)


def test_parts_are_numbered_as_they_come() -> None:
    bare = YearSection(OFFICE, 2026, "đạt 80,10/100 điểm.")
    text = whole(build_year_section(bare, SECTION)[0])
    assert re.findall(r"\b(\d)\. [A-ZĐ]", text) == ["1", "2"]
    assert re.findall(r"\b(\d)\. (Kết|Tồn|Nhiệm)", whole(samples.section())) == [
        ("1", "Kết"),
        ("2", "Kết"),
        ("3", "Tồn"),
        ("4", "Nhiệm"),
    ]


def test_years_of_another_body_are_said_to_be_so_and_drawn_apart() -> None:
    listed = [IndexOfYear(2024, 74_750, 12, 15, True, "Huyện Thạnh Hóa", "Huyện, thị xã")]
    listed.append(replace(listed[0], year=2025, index=80_100, rank=5))
    data = YearSection(
        OFFICE, 2026, "đạt 84,42/100 điểm.", trend=(*listed, IndexOfYear(2026, 84_417, published=False))
    )
    paper = build_year_section(data, SECTION)[0]
    text = whole(paper)
    assert "Số liệu các năm 2024, 2025 là của huyện Thạnh Hóa theo bảng xếp hạng đã công bố" in text
    assert "nhóm Huyện, thị xã" in text
    assert "2025 80,10 05/15 +5,35 Đã công bố (Huyện Thạnh Hóa)" in text
    assert "2026 84,42 – – Cơ quan tự tính" in text, "no change from one body to another"
    (figure,) = [block for block in paper.sections[0].blocks if isinstance(block, Figure)]
    assert isinstance(figure.drawing, Trend)
    assert [[one.year for one in line.values] for line in figure.drawing.series] == [[2026], [2024, 2025]]


def test_a_gap_between_years_is_no_change() -> None:
    data = YearSection(
        OFFICE, 2026, "", trend=(IndexOfYear(2023, 80_100, 5, 15), IndexOfYear(2026, 81_000, 4, 15))
    )
    text = whole(build_year_section(data, SECTION)[0])
    assert "2026 81,00 04/15 –" in text
    assert "Chưa có kết quả xếp hạng được công bố của năm 2026" in text


def test_the_plan_sums_each_scale_alone_and_says_what_became_of_it() -> None:
    text = whole(samples.plan(24))
    assert "khắc phục 24 tồn tại, hạn chế (trong đó 05 mục chuyển từ năm trước) qua đánh giá" in text
    assert f"{OFFICE.name}: mất {points_text(sum(375 + i for i in range(19)))} điểm" in text
    assert f"{COMPANY}: mất {points_text(sum(375 + i for i in range(19, 24)))} điểm" in text
    assert "Tổng cộng" not in text, "points of two sets do not add up"
    assert "Đã khắc phục ngày 20/03/2027: Báo cáo số 112/BC-UBND" in text
    assert "(chuyển từ năm 2025)" in text


@pytest.mark.parametrize(
    ("due", "carried", "year"),
    [
        (dt.date(2026, 11, 30), None, 2026),
        (dt.date(2027, 3, 31), None, 2027),
        (dt.date(2026, 11, 30), 2025, 2027),
        (None, None, 2027),
    ],
)
def test_a_plan_is_signed_before_its_first_day(due: dt.date | None, carried: int | None, year: int) -> None:
    line = RemedyLine("1.1", "Báo cáo", 375, due_on=due, carried_from=carried)
    text = whole(build_remediation(RemediationPlan(OFFICE, 2026, (RemedyGroup("", (line,)),)), PLAN)[0])
    assert re.findall(r"tháng năm (\d+)", text) == [str(year)] * 2, "the appendix says the same"


def test_a_plan_of_the_office_alone_has_no_groups_and_no_sentence() -> None:
    groups = (RemedyGroup("", (RemedyLine("1.1", "Báo cáo", 375),)),)
    paper, dropped = build_remediation(RemediationPlan(OFFICE, 2026, groups), PLAN)
    text = whole(paper)
    assert "Chưa làm" in text
    assert "1 1.1. Báo cáo 0,375" in text
    assert "khắc phục 01 tồn tại, hạn chế (mất 0,375 điểm) qua đánh giá" in text
    assert "Tổng cộng 0,375" in text
    assert dropped == ["Qua đánh giá, {sentence}."]


# ---- speed -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("format", ["pdf", "docx"])
@pytest.mark.parametrize("name", ["report of 60 components", "ranking of 124 units"])
def test_large_papers_are_made_within_a_second(name: str, format: Format) -> None:
    started = time.perf_counter()
    paper = samples.report(60) if name.startswith("report") else samples.ranking(124)
    render_official(io.BytesIO(), paper, resources=resources(), format=format)
    assert time.perf_counter() - started < 1.0


# ---- Word ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", list(samples.BUILDERS))
def test_word_says_what_the_pdf_says(name: str) -> None:
    target = io.BytesIO()
    paper = samples.BUILDERS[name]()
    render_official(target, paper, resources=resources(), format="docx")
    with zipfile.ZipFile(target) as package:
        document = package.read("word/document.xml").decode()
        pictures = [one for one in package.namelist() if one.startswith("word/media/")]
    text = " ".join(re.sub(r"<[^>]+>", " ", document).split())
    for table in tables(paper):
        for row in table.rows:
            assert all(" ".join(nfc(cell.replace(TIE, " ")).split()) in text for cell in row.cells)
    drawings = [b.drawing for s in paper.sections for b in s.blocks if isinstance(b, Figure)]
    maps = [one for one in drawings if isinstance(one, HeatMap)]
    assert bool(pictures) is (len(maps) < len(drawings))
    for one in maps:
        assert all(row.name in text for row in one.rows)
        assert document.count("<w:shd") > sum(value is not None for row in one.rows for value in row.values)
    barred = sum(any(row.bars) for table in tables(paper) for row in table.rows)
    assert document.count('w:fill="8A8A8A"') == barred
