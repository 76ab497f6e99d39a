"""Published rankings as offices send them: ties, gaps, groups, places with and without their number."""

from __future__ import annotations

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import SAMPLES, Desk
from thidua_desktop.domain.errors import Severity
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
