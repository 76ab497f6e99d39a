"""Published rankings as offices send them: ties, gaps, groups, places with and without their number."""

from __future__ import annotations

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import SAMPLES, Desk
from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.records import CriteriaSet, Ranking, SetScope
from thidua_desktop.services.imports import ImportPlan

HEAD = ["STT", "Tên đơn vị", "Nhóm", "Chỉ số CCHC", "Xếp hạng"]
TITLE = "BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026"


def noted(plan: ImportPlan) -> list[tuple[str, int]]:
    return [(one.code, one.row) for one in plan.problems() if one.severity is Severity.NOTE]


def places(desk: Desk) -> dict[str, str]:
    return {row.unit_name: f"{row.rank}/{row.of}" for row in desk.store.reform.rankings(2026)}


def test_the_districts_come_in_without_a_remark(desk: Desk) -> None:
    plan, _ = desk.take("ranking", SAMPLES / "cchc-xep-hang-huyen-2022-2023.xlsx")
    assert plan.problems() == ()


def test_places_alone_are_among_the_units_of_their_group(desk: Desk, workbook: Write) -> None:
    rows = [
        HEAD,
        [1, "Xã A", "Xã", 90.5, 1],
        [2, "Xã B", "Xã", "88,25", "02"],
        [3, "Phường C", "Phường", 91, "01/01"],
    ]
    plan, _ = desk.take("ranking", workbook("hang.xlsx", rows, title=TITLE))
    assert plan.problems() == ()
    assert places(desk) == {"Xã A": "1/2", "Xã B": "2/2", "Phường C": "1/1"}


def test_a_gap_without_a_tie_is_flagged_and_a_tie_is_not(desk: Desk, workbook: Write) -> None:
    tie = [HEAD, [1, "A", "", 90, 1], [2, "B", "", 90, 1], [3, "C", "", 80, 3]]
    plan, _ = desk.take("ranking", workbook("hoa.xlsx", tie, title=TITLE))
    assert plan.problems() == ()
    gap = [HEAD, [1, "A", "x", 90, 1], [2, "B", "x", 85, 2], [3, "C", "x", 80, 4]]
    plan, report = desk.take("ranking", workbook("thung.xlsx", gap, title=TITLE))
    assert ("rank_gap", 6) in noted(plan) or ("ranking_not_whole", 6) in noted(plan)
    assert report.changes is not None, "taken as published"
    apart = [HEAD, [1, "A", "y", 80, "1/2"], [2, "B", "y", 85, "2/2"]]
    plan, _ = desk.take("ranking", workbook("nguoc.xlsx", apart, title=TITLE))
    assert [code for code, _ in noted(plan)] == ["rank_against_score"]


def test_a_list_is_whole_with_what_is_there_already(desk: Desk, workbook: Write) -> None:
    whole = [HEAD, *([n, f"Xã {n}", "", 90 - n, f"{n}/3"] for n in (1, 2, 3))]
    desk.take("ranking", workbook("du.xlsx", whole, title=TITLE))
    plan, _ = desk.take("ranking", workbook("mot.xlsx", [HEAD, whole[2]], title=TITLE))
    assert plan.problems() == ()


@pytest.mark.parametrize("place", ["0/15", "16/15", "hạng năm", "5/"])
def test_places_that_cannot_be_are_refused(desk: Desk, workbook: Write, place: str) -> None:
    rows = [HEAD, [1, "Xã A", "", 90, place]]
    plan, report = desk.take("ranking", workbook("sai.xlsx", rows, title=TITLE))
    assert [one.code for one in plan.problems() if one.severity is Severity.REJECT] == ["bad_rank"]
    assert report.changes is None


def test_a_unit_twice_in_a_list_is_refused_the_second_time(desk: Desk, workbook: Write) -> None:
    rows = [HEAD, [1, "Xã A", "", 90, "1/2"], [2, "xã a", "", 80, "2/2"]]
    plan, _ = desk.take("ranking", workbook("hai.xlsx", rows, title=TITLE))
    rejected = [one for one in plan.problems() if one.severity is Severity.REJECT]
    assert [(one.code, one.row) for one in rejected] == [("duplicate_row", 5)]
    assert "dòng 4" in rejected[0].message
    assert places(desk) == {"Xã A": "1/2"}


@pytest.mark.parametrize("index", [-2, 8010, "801,0"])
def test_an_index_that_lost_its_comma_is_refused(desk: Desk, workbook: Write, index: object) -> None:
    rows = [HEAD, [1, "Xã A", "", index, "1/1"]]
    plan, report = desk.take("ranking", workbook("phay.xlsx", rows, title=TITLE))
    assert [(one.code, one.column) for one in plan.problems()] == [("out_of_range", "Chỉ số CCHC")]
    assert report.changes is None


def test_rows_that_are_refused_do_not_speak_of_the_others(desk: Desk, workbook: Write) -> None:
    rows = [HEAD, [1, "Xã A", "", 90, "1/2"], [2, "Xã B", "", 80, "2/2"], [3, "Xã C", "", 95, "6/5"]]
    plan, _ = desk.take("ranking", workbook("ba.xlsx", rows, title=TITLE))
    assert [(one.code, one.row) for one in plan.problems()] == [("bad_rank", 6)]


def test_another_case_of_a_name_is_the_same_unit(desk: Desk, workbook: Write) -> None:
    desk.take("ranking", workbook("mot.xlsx", [HEAD, [1, "Xã Hòa", "", 90, "1/1"]], title=TITLE))
    desk.take("ranking", workbook("hai.xlsx", [HEAD, [1, "xã hoà", "", 91, "1/1"]], title=TITLE))
    assert [(one.unit_name, one.score_thousandths) for one in desk.store.reform.rankings(2026)] == [
        ("Xã Hòa", 91_000)
    ]


def test_what_was_published_from_scores_is_not_overwritten(desk: Desk, workbook: Write) -> None:
    path = workbook("cong-bo.xlsx", [HEAD, [1, "Ấp 1", "Ấp", 90, "1/1"]], title=TITLE)

    def publish() -> None:
        held = desk.store.reform.add_set(CriteriaSet(0, "Bộ", 2026, group="Ấp", scope=SetScope.UNITS))
        desk.store.reform.save_rankings([Ranking("Ấp 1", 2026, 88_000, 1, 1, "Ấp", set_id=held)])

    desk.operations.run("Công bố", publish)
    plan, report = desk.take("ranking", path)
    assert [one.code for one in plan.problems()] == ["already_published"]
    assert report.changes is None
    assert desk.store.reform.rankings(2026)[0].set_id is not None


def test_two_lists_that_say_the_same_are_taken_and_others_are_not(desk: Desk, workbook: Write) -> None:
    one = workbook("mot.xlsx", [HEAD, [1, "Xã A", "", 90, "1/1"]], title=TITLE)
    same = workbook("lai.xlsx", [HEAD, [1, "Xã A", "", 90, "1/1"]], title=TITLE)
    plan, _ = desk.take("ranking", one, same)
    assert plan.problems() == ()
    other = workbook("khac.xlsx", [HEAD, [1, "Xã A", "", 91, "1/1"]], title=TITLE)
    plan, _ = desk.take("ranking", one, other)
    assert [(problem.file, problem.code) for problem in plan.problems()] == [("khac.xlsx", "duplicate_row")]
    assert "mot.xlsx" in plan.problems()[0].message
    assert desk.store.reform.rankings(2026)[0].score_thousandths == 90_000
