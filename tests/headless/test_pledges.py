"""Pledges and their results without a window: read, listed with ranks, written out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.headless.conftest import SAMPLES, Call

RESULTS = SAMPLES / "ket-qua-giao-uoc-2026.xlsx"


@pytest.fixture
def rostered(call: Call) -> Call:
    call("init")
    assert call("import", "units", SAMPLES / "don-vi-can-bo-2026.xlsx").status in (0, 1)
    return call


def test_results_are_read_ranked_and_written_out(rostered: Call, tmp_path: Path) -> None:
    call = rostered
    loaded = call("import", "pledge-results", RESULTS)
    assert loaded.status == 1, "what waits for an answer is a finding"
    (file,) = loaded.data["files"]
    assert (file["rows"], file["accepted"], len(file["problems"])) == (198, 182, 21)
    listed = call("list", "pledge-results", "--year", 2026, "--limit", 100).data
    assert listed["total"] == 28
    blocks: dict[str, list[int]] = {}
    for one in listed["items"]:
        blocks.setdefault(one["block"], []).append(one["rank"])
    assert len(blocks) == 3
    assert all(ranks == sorted(ranks) and ranks[0] == 1 for ranks in blocks.values())
    office = next(one for one in listed["items"] if one["unit"].startswith("Văn phòng"))
    assert office["targets"][0]["working"] == "97/98 = 98,98 % → 12,373 điểm"
    assert sum(one["missing"] for one in listed["items"]) == 16
    out = tmp_path / "kq.xlsx"
    assert call("export", "pledge-results", "--year", 2026, "--out", out).data["files"][0]["rows"] == 198
    again = call("import", "pledge-results", out)
    assert again.data["files"][0]["accepted"] == 0
    assert call("import", "pledge-results", RESULTS).data["files"][0]["accepted"] == 0


def test_promises_of_the_next_year_are_listed(rostered: Call) -> None:
    loaded = rostered("import", "pledges", SAMPLES / "giao-uoc-2027.xlsx")
    assert (loaded.status, loaded.data["files"][0]["accepted"]) == (0, 198)
    listed = rostered("list", "pledges", "--year", 2027, "--limit", 1).data
    assert listed["total"] == 28
    results = rostered("list", "pledge-results", "--year", 2027).data["items"]
    assert {one["note"] for one in results} == {"Chưa có kết quả"}


def test_an_office_without_movements_lists_none(rostered: Call, tmp_path: Path) -> None:
    assert rostered("list", "movements").data["total"] == 0
    assert rostered("export", "movements", "--out", tmp_path / "pt.xlsx").data["files"][0]["rows"] == 0


def test_a_file_without_results_is_told(rostered: Call) -> None:
    reply = rostered("import", "pledge-results", SAMPLES / "giao-uoc-2027.xlsx")
    assert reply.status == 1
    (problem,) = reply.data["files"][0]["problems"]
    assert problem["code"] == "missing_result_column"
    assert rostered("list", "pledges").data["total"] == 0
