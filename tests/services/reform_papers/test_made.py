"""Papers of the reform index from a real office: the sample year, a unit of it, and an empty one."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.documents.test_year_papers import pages
from thidua_desktop.documents.reform.common import inside_sentence
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.records import AbsentPolicy, Office, Ranking, Remedy, ScoreKind, SetScope, Signer
from thidua_desktop.paths import resources
from thidua_desktop.services.made_papers import FORMATS, render_made
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.reform_papers import FILE_NAMES, REFORM_PAPERS
from thidua_desktop.services.reform_papers.ground import other_body
from thidua_desktop.services.workspace import Workspace

YEAR = Selection(year=2026)


def text_of(office: Workspace, what: str, selection: Selection = YEAR) -> str:
    return " ".join(pages(office.reform_papers.gather(what, selection).paper))


def remarks_of(office: Workspace, what: str, selection: Selection = YEAR) -> list[str]:
    return [one.code for one in office.reform_papers.gather(what, selection).problems]


def set_of_units(office: Workspace) -> int:
    return next(
        one.id
        for one in office.reform.sets.current(2026)
        if one.scope is SetScope.UNITS and len(office.reform.sets.members(one.id)) == 7
    )


# ---- the self report -------------------------------------------------------------------------------
def test_the_communes_report_has_the_sums_of_its_workbook(sample: Workspace) -> None:
    text = text_of(sample, "reform-report")
    assert "Tổng điểm tự chấm: 83,483/95,50 điểm" in text
    assert "đã bỏ 4,50 điểm" in text
    assert "chỉ số đạt 87,42/100" in text
    assert "47/50 nhiệm vụ = 94 % → 0,94 điểm" in text
    assert "bộ giả định" in text
    assert "15/KH-UBND ngày 22/01/2026" in text


def test_full_points_for_what_is_not_applicable_come_to_another_sum(sample: Workspace) -> None:
    held = sample.reform.sets.own(2026)
    assert held is not None
    sample.operations.run(
        "Đã đổi", lambda: sample._store.reform.update_set(replace(held, absent_policy=AbsentPolicy.FULL))
    )
    assert "Tổng điểm tự chấm: 87,983/100,00 điểm; chỉ số đạt 87,98/100." in text_of(sample, "reform-report")
    appraised = text_of(sample, "reform-appraisal")
    assert "Tổng điểm sau thẩm định: 85,118/100,00 điểm" in appraised
    assert "Tổng cộng 100,00 87,983 85,118" in appraised


def test_the_appraisal_has_both_sums_and_the_reasons(sample: Workspace) -> None:
    text = text_of(sample, "reform-appraisal")
    assert "Tổng điểm tự chấm: 83,483/95,50" in text
    assert "Tổng điểm sau thẩm định: 80,618/95,50" in text
    assert "báo cáo 6 tháng cũng gửi chậm 03 ngày" in text


def test_a_unit_reports_under_the_office_and_its_head_signs(sample: Workspace) -> None:
    set_id = set_of_units(sample)
    units = {name: unit_id for unit_id, name in sample.reform.scoring.units(set_id)}
    unit_id = units["Văn phòng HĐND và UBND xã Thạnh Hóa"]
    text = text_of(sample, "reform-report", Selection(year=2026, unit_id=unit_id))
    assert "UBND XÃ THẠNH HÓA VĂN PHÒNG HĐND VÀ UBND" in text
    assert "/BC-……" in text
    assert "- Ủy ban nhân dân xã Thạnh Hóa; - Lưu: VT." in text
    assert "Phạm Cẩm Liên" in text


def test_a_hamlet_is_not_under_the_office_and_a_head_who_is_not_known_signs_by_hand(
    sample: Workspace,
) -> None:
    hamlets = next(one for one in sample.reform.sets.current(2026) if one.group == "Ấp")
    unit_id, name = sample.reform.scoring.units(hamlets.id)[0]
    text = text_of(sample, "reform-report", Selection(set_id=hamlets.id, unit_id=unit_id))
    assert name.upper() in text
    assert "UBND XÃ THẠNH HÓA ẤP" not in text


def test_what_is_missing_is_remarked(sample: Workspace) -> None:
    assert {"synthetic_set", "evidence_missing"} <= set(remarks_of(sample, "reform-report"))
    held = sample.reform.sets.own(2026)
    assert held is not None
    leaf = next(row for row in sample.reform.scoring.sheet(held.id).leaves() if row.appraised is not None)
    sample.reform.scoring.set_self(held.id, None, leaf.criterion.id, None)
    assert "unscored" in remarks_of(sample, "reform-report")


# ---- the ranking -----------------------------------------------------------------------------------
def test_the_sources_four_figures_are_on_paper(sample: Workspace) -> None:
    text = text_of(sample, "reform-ranking", Selection(year=2023))
    assert (
        "Chỉ số cải cách hành chính năm 2023 của huyện Thạnh Hóa đạt 80,10/100 điểm, tăng 5,35 điểm so với "
        "năm 2022; xếp hạng 05/15, tăng 07 hạng."
    ) in text
    assert "05 Huyện Thạnh Hóa 80,10 74,75 +5,35 +7" in text
    assert "BẢNG TỔNG HỢP" in text


def test_units_the_office_scores_are_announced_with_their_areas(sample: Workspace) -> None:
    text = text_of(sample, "reform-ranking", Selection(year=2026, set_id=set_of_units(sample)))
    assert "THÔNG BÁO" in text
    assert "của 07 đơn vị" in text
    assert "Chỉ số theo lĩnh vực của từng đơn vị tại Phụ lục kèm theo." in text
    assert "Phụ lục CHỈ SỐ THEO LĨNH VỰC CỦA CÁC ĐƠN VỊ NĂM 2026 (%) (Kèm theo Thông báo số /TB-UBND" in text


def test_a_published_announcement_bears_its_day(sample: Workspace) -> None:
    set_id = set_of_units(sample)
    chosen = Selection(year=2026, set_id=set_id)
    assert "năm 2027" in text_of(sample, "reform-ranking", chosen), "a draft leaves the day open"
    sample.reform.rounds.publish(set_id)
    assert "Thạnh Hóa, ngày 20 tháng 12 năm 2026" in text_of(sample, "reform-ranking", chosen)


def test_a_list_with_gaps_in_its_ranks_is_remarked(workspace: Workspace) -> None:
    rows = [Ranking(f"Xã {i}", 2026, 90_000 - i * 100, rank, 3) for i, rank in enumerate((1, 2, 4))]
    workspace.operations.run("Đã nhập", lambda: workspace._store.reform.save_rankings(rows))
    made = workspace.reform_papers.gather("reform-ranking", YEAR)
    assert made.problems
    assert "04 Xã 2" in " ".join(pages(made.paper))


# ---- the year section and the plan -----------------------------------------------------------------
def test_the_section_of_a_published_year_speaks_the_sources_sentence(sample: Workspace) -> None:
    text = text_of(sample, "reform-section", Selection(year=2023))
    assert "đạt 80,10/100 điểm, tăng 5,35 điểm so với năm 2022; xếp hạng 05/15, tăng 07 hạng." in text
    assert "2023 80,10 05/15 +5,35" in text
    assert "theo lĩnh vực" not in text


def test_the_section_of_the_sample_year_loses_what_the_appraisal_took(sample: Workspace) -> None:
    text = text_of(sample, "reform-section")
    assert "Mất 14,882 điểm" in text
    assert "Tổng điểm sau thẩm định: 80,618/95,50" in text
    assert "not_ranked" in remarks_of(sample, "reform-section")


def test_the_plan_lists_what_was_proposed_by_unit(sample: Workspace) -> None:
    remedies = sample.reform.remedies
    remedies.add(remedies.propose(2026)[:3])
    listed = len(remedies.of_year(2026))
    assert listed >= 3
    made = sample.reform_papers.gather("remediation", YEAR)
    assert f"khắc phục {listed:02d} tồn tại, hạn chế" in " ".join(pages(made.paper))
    assert {"unfinished_plan", "unverified_rule"} <= {one.code for one in made.problems}
    taken = {one.unit_id for one in remedies.of_year(2026)}
    unit_id = next(one.id for one in sample._store.units.all() if one.id not in taken)
    remedies.add([Remedy(0, 2026, "1.1", "Báo cáo", 375, unit_id=unit_id)])
    both = text_of(sample, "remediation")
    assert "Ủy ban nhân dân xã Thạnh Hóa: mất" in both
    assert f"khắc phục {listed + 1:02d} tồn tại, hạn chế" in both
    alone = text_of(sample, "remediation", Selection(year=2026, unit_id=unit_id))
    assert "khắc phục 01 tồn tại, hạn chế (mất 0,375 điểm)" in alone


# ---- refusals and files ------------------------------------------------------------------------------
@pytest.mark.parametrize("what", REFORM_PAPERS)
def test_an_empty_office_is_told_what_to_do_first(workspace: Workspace, what: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        workspace.reform_papers.gather(what, YEAR)
    assert "2026" in refused.value.message
    assert refused.value.hint
    with pytest.raises(Invalid, match="Chọn năm"):
        workspace.reform_papers.gather(what, Selection())


def test_an_appraisal_needs_points_of_an_appraiser(sample: Workspace) -> None:
    held = sample.reform.sets.own(2026)
    assert held is not None
    kinds = (ScoreKind.APPRAISED, ScoreKind.APPRAISED_2)
    gone = [one for one in sample._store.reform.scores(held.id, unit_id=None) if one.kind in kinds]
    sample.operations.run("Đã xóa", lambda: sample._store.reform.delete_scores(gone))
    with pytest.raises(RuleViolation, match="Chưa có điểm thẩm định"):
        sample.reform_papers.gather("reform-appraisal", YEAR)


@pytest.mark.parametrize("what", ["reform-report", "reform-ranking", "reform-section"])
def test_a_folder_gets_every_format_and_each_is_recorded(
    sample: Workspace, tmp_path: Path, what: str
) -> None:
    made = sample.printing.save(what, YEAR if what != "reform-ranking" else Selection(year=2023), tmp_path)
    names = [one.path.name for one in made.files]
    assert names == [f"{FILE_NAMES[what]}.{ending}" for ending in ("pdf", "docx", "xlsx")]
    assert made.files[0].pages > 0
    assert [one.path.read_bytes()[:2] for one in made.files] == [b"%P", b"PK", b"PK"]
    assert {run.target for run in sample._store.prints.runs()} >= set(names)
    with pytest.raises(RuleViolation):
        sample.printing.save(what, YEAR, tmp_path)
    with pytest.raises((RuleViolation, Invalid)):
        sample.printing.save(what, YEAR, tmp_path / "x.odt")


def test_equal_records_give_equal_files(sample: Workspace) -> None:
    papers = sample.reform_papers
    for format in (FORMATS[0], FORMATS[2]):
        first, second = (
            render_made(papers.gather("reform-report", YEAR), format, resources())[0] for _ in range(2)
        )
        assert first == second


def test_a_report_is_made_within_a_second(sample: Workspace) -> None:
    papers = sample.reform_papers
    render_made(papers.gather("reform-report", YEAR), "pdf", resources())
    started = time.perf_counter()
    render_made(papers.gather("reform-report", YEAR), "pdf", resources())
    assert time.perf_counter() - started < 1.0


def test_places_lose_their_capital_inside_a_sentence_and_bodies_do_not() -> None:
    assert inside_sentence("Huyện Thạnh Hóa") == "huyện Thạnh Hóa"
    assert inside_sentence("Ủy ban nhân dân xã Thạnh Hóa") == "Ủy ban nhân dân xã Thạnh Hóa"


def test_who_signs_is_the_chair(workspace: Workspace) -> None:
    office = Office(
        "Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa", signers=(Signer("Trần Thị Ba", "Chủ tịch"),)
    )
    workspace.settings.save_office(replace(office, working_year=2026))
    row = Ranking("Ủy ban nhân dân xã Thạnh Hóa", 2026, 81_250, 1, 1)
    workspace.operations.run("Đã nhập", lambda: workspace._store.reform.save_rankings([row]))
    text = text_of(workspace, "reform-section")
    assert "Trần Thị Ba" in text
    assert "đạt 81,25/100 điểm; xếp hạng 01/01" in text


def test_a_district_before_the_commune_is_another_body_and_the_office_by_another_name_is_not() -> None:
    office = Office("Ủy ban nhân dân xã Thạnh Hóa", published_name="Huyện Thạnh Hóa")
    assert other_body(office, "Huyện Thạnh Hóa") == "Huyện Thạnh Hóa"
    assert other_body(office, "Xã Thạnh Hóa") == ""
    assert other_body(office, "UBND xã Thạnh Hóa") == ""


def test_the_published_list_says_whose_figures_it_has(sample: Workspace) -> None:
    said = "là của huyện Thạnh Hóa theo bảng xếp hạng đã công bố năm 2023"
    assert said in text_of(sample, "reform-ranking", Selection(year=2023))
    section = text_of(sample, "reform-section", Selection(year=2023))
    assert "Số liệu các năm 2022, 2023 là của huyện Thạnh Hóa theo bảng xếp hạng đã công bố" in section
    assert "không phải kết quả của Ủy ban nhân dân xã Thạnh Hóa" in section


def test_units_without_points_and_other_groups_are_named(sample: Workspace) -> None:
    hamlets = text_of(sample, "reform-ranking", Selection(year=2026, group="Ấp"))
    assert "Chưa xếp hạng vì chưa có điểm: Ấp Vàm Trà." in hamlets
    assert "other_groups" in remarks_of(sample, "reform-ranking")
    assert "other_groups" not in remarks_of(sample, "reform-ranking", Selection(year=2026, group="Ấp"))


def test_remedies_stand_in_the_order_of_their_numbers(workspace: Workspace) -> None:
    workspace.settings.save_office(Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa"))
    codes = ("1.10", "A.1", "1.9", "", "1.2")
    workspace.reform.remedies.add([Remedy(0, 2026, code, f"Việc {i}", 375) for i, code in enumerate(codes)])
    text = text_of(workspace, "remediation")
    assert re.findall(r"Việc (\d)", text) == ["4", "2", "0", "1", "3"]


def test_a_list_that_has_the_commune_by_its_place_is_its_own(sample: Workspace) -> None:
    rows = [Ranking("Xã Thạnh Hóa", 2026, 84_420, 1, 2), Ranking("Xã Bình Hòa", 2026, 83_000, 2, 2)]
    sample.operations.run("Đã nhập", lambda: sample._store.reform.save_rankings(rows))
    text = text_of(sample, "reform-section")
    assert "đạt 84,42/100 điểm; xếp hạng 01/02." in text
    assert "Số liệu các năm 2022, 2023 là của huyện Thạnh Hóa" in text
    assert "not_ranked" not in remarks_of(sample, "reform-section")
