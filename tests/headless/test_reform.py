"""``reform``: the index, its rankings, lost points and trials, from the command line."""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pytest

from tests.headless.conftest import SAMPLES, Call
from thidua_desktop.__main__ import main

RANKING = SAMPLES / "cchc-xep-hang-huyen-2022-2023.xlsx"


def test_the_four_figures_of_the_source_come_out_of_its_workbook(call: Call) -> None:
    call("init")
    assert call("import", "ranking", RANKING).status == 0
    found = call("reform", "compare")
    assert (found.status, found.data["year"], len(found.data["items"])) == (0, 2023, 15)
    assert set(found.data) == {"year", "items", "notes"}
    row = next(item for item in found.data["items"] if item["unit"] == "Huyện Thạnh Hóa")
    assert list(row) == ["unit", "group", "score", "previous", "delta", "rank", "of", "rank_change"]
    assert (row["score"], row["delta"], row["rank"], row["of"], row["rank_change"]) == (
        "80.10",
        "5.35",
        5,
        15,
        7,
    )
    earlier = call("reform", "compare", "--year", 2022).data
    assert {item["delta"] for item in earlier["items"]} == {None}
    assert earlier["notes"][0]["message"] == "Không có trong bảng xếp hạng năm 2021"


def test_an_office_without_anything_is_told_so(call: Call) -> None:
    call("init")
    assert call("reform", "compare").data["items"] == []
    assert call("reform", "rank").data["tables"] == []
    refused = call("reform", "score")
    assert refused.status == 1
    assert "chưa có bộ tiêu chí" in refused.said


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample year; commands that only read share it."""
    folder = tmp_path_factory.mktemp("reform") / "office"
    assert main(["--data", str(folder), "init", "--demo"]) == 0
    return folder


@pytest.fixture
def demo(call: Call, demo_folder: Path) -> Call:
    return functools.partial(call, folder=demo_folder)


def test_the_score_of_the_office_with_areas_and_working(demo: Call) -> None:
    found = demo("reform", "score", "--year", 2026)
    data = found.data
    assert (data["index"], data["own_index"], data["applicable"]) == ("84.417", "87.417", "95.50")
    assert (data["scored"], data["leaves"], data["synthetic"]) == (40, 40, True)
    assert [area["code"] for area in data["areas"]] == ["A", "1", "2", "3", "4", "5", "6", "7"]
    item = next(one for one in data["items"] if one["code"] == "1.1.3")
    assert (item["declared"], item["self"], item["points"]) == ("47/50 nhiệm vụ", "0.94", "0.94")
    assert item["working"] == "47/50 nhiệm vụ = 94 % → 0,94 điểm"
    assert "bộ giả định" in found.said
    assert found.status == (1 if data["problems"] else 0)


def test_units_are_ranked_and_named_without_diacritics(demo: Call) -> None:
    tables = {table["group"]: table for table in demo("reform", "rank", "--year", 2026).data["tables"]}
    rows = tables["Phòng, đơn vị thuộc xã"]["items"]
    assert [row["rank"] for row in rows] == sorted(row["rank"] for row in rows)
    one = demo("reform", "score", "--year", 2026, "--unit", "phong kinh te xa thanh hoa").data
    assert one["unit"] == "Phòng Kinh tế xã Thạnh Hóa"
    assert one["index"] == next(row["score"] for row in rows if row["unit"] == one["unit"])
    only = demo("reform", "rank", "--year", 2026, "--group", "ap").data["tables"]
    assert [table["group"] for table in only] == ["Ấp"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rank", "--year", 2026, "--group", "Sở"), "không có bảng xếp hạng nhóm “Sở”"),
        (("gaps", "--year", 2026, "--unit", "Sở Nội vụ"), "không có bộ tiêu chí chấm đơn vị"),
        (("what-if", "--year", 2026, "--points", "9.9.9=1"), "không có mục chấm điểm “9.9.9”"),
        (("what-if", "--year", 2026, "--points", "1.1.3=nhiều"), "không phải số điểm"),
        (("what-if", "--year", 2026, "--points", "1.1.3=2"), "Điểm từ 0 đến 1"),
        (("what-if", "--year", 2026, "--declare", "1.1.3=47/0"), "không chia được cho 0"),
        (("what-if", "--year", 2026, "--rank", "99"), "không có hạng 99"),
        (("what-if", "--year", 2026, "--rank", "1", "--effort", "1.1.3=9"), "từ 1 đến 5"),
    ],
)
def test_what_is_not_there_or_cannot_be_is_said(demo: Call, words: tuple[object, ...], said: str) -> None:
    refused = demo("reform", *words)
    assert refused.status == 1
    assert said in refused.said


@pytest.mark.parametrize(
    "words",
    [
        ("gaps", "--rank", "1"),
        ("score", "--group", "Ấp"),
        ("rank", "--unit", "Ấp 1"),
        ("what-if", "--points", "1"),
    ],
)
def test_words_that_belong_to_another_command_are_wrong_usage(call: Call, words: tuple[str, ...]) -> None:
    call("init")
    assert call("reform", *words).status == 2


def test_lost_points_with_cause_and_what_they_win(demo: Call) -> None:
    data = demo("reform", "gaps", "--year", 2026).data
    assert (data["index"], data["rank"], data["of"], data["against"]) == ("84.417", 3, 15, 2023)
    first = data["items"][0]
    assert (first["code"], first["lost"], first["cause_kind"]) == ("3.2.1", "2.00", "cach_tinh")
    assert (first["index_after"], first["wins"], first["rank_after"], first["places"]) == (
        "86.511",
        "2.094",
        2,
        1,
    )


def test_a_trial_and_the_way_to_a_place(demo: Call) -> None:
    words = ("--declare", "1.1.3=50/50 nhiệm vụ", "--points", "6.2.2=1", "--rank", 2, "--effort", "A.1=5")
    data = demo("reform", "what-if", "--year", 2026, *words).data
    assert (data["index"], data["rank"], data["index_after"]) == ("84.417", 3, "85.527")
    assert [one["points"] for one in data["changes"]] == ["1.00", "1.00"]
    assert data["changes"][0]["working"] == "50/50 nhiệm vụ = 100 % → 1 điểm"
    assert (data["way"]["reached"], data["way"]["items"]) == (True, [])
    way = demo("reform", "what-if", "--year", 2026, "--rank", 2).data["way"]
    assert (way["needed"], way["effort"], way["exact"]) == ("85.07", 1, True)
    assert [one["code"] for one in way["items"]] == ["3.2.1"]
    assert "quy hoạch động" in way["how"]


def test_a_place_out_of_reach_is_a_finding(demo: Call) -> None:
    codes = [one["code"] for one in demo("reform", "gaps", "--year", 2026).data["items"]]
    efforts = [word for code in codes for word in ("--effort", f"{code}=0")]
    found = demo("reform", "what-if", "--year", 2026, "--rank", 1, *efforts)
    assert (found.status, found.data["way"]["reached"]) == (1, False)


def test_people_are_told_missing_evidence_at_once(demo: Call) -> None:
    found = demo("reform", "score", "--year", 2026)
    assert "Chưa có tài liệu kiểm chứng ở 3 mục: 1.3.3, 3.1.1, 6.2.1." in found.said
    assert found.said.count("Chưa có tài liệu kiểm chứng") == 1
    assert [one["item"] for one in found.data["problems"] if one["code"] == "evidence_missing"] == [
        "1.3.3",
        "3.1.1",
        "6.2.1",
    ]


@pytest.mark.parametrize("what", ["what-if", "gaps"])
def test_people_are_told_of_which_year_a_place_is(
    demo_folder: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    assert main(["--data", str(demo_folder), "reform", what, "--year", "2026"]) == 0
    assert re.search("hạng 03/15.* năm 2023", capsys.readouterr().out.splitlines()[0])
