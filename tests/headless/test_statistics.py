"""``export statistics``: exit status, JSON, files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.headless.conftest import Call
from thidua_desktop.services.workspace import open_workspace


def test_the_sample_year_is_exported_with_what_could_not_be_told(call: Call, tmp_path: Path) -> None:
    assert call("init", "--demo").status == 0
    office = open_workspace(tmp_path / "office")
    award = next(a for a in office._store.decisions.all_awards() if a.decision_number == "1875/QĐ-UBND")
    unknown = replace(award, post="Cấp dưỡng")
    office.operations.run("Đã sửa", lambda: office._store.decisions.update_award(unknown))
    office.close()
    out = tmp_path / "tk.xlsx"
    reply = call("export", "statistics", "--year", "2026", "--out", out)
    assert reply.status == 1
    assert reply.data["files"] == [{"path": str(out), "tables": 7, "pages": 0}]
    assert reply.data["numbering"] == "06"
    problems = reply.data["problems"]
    assert [one["code"] for one in problems] == ["untold", "not_told_apart"]
    assert {one["form"] for one in problems} == {"0603.N/BNV-TĐKT"}
    assert award.name in problems[0]["value"]
    assert out.stat().st_size > 1000
    again = call("export", "statistics", "--year", "2026", "--out", out)
    assert again.status == 1
    assert "đã có" in again.said
    paper = call("export", "statistics", "--year", "2026", "--numbering", "07", "--out", tmp_path / "tk.pdf")
    assert paper.data["files"][0]["pages"] >= 6


def test_an_office_without_awards_is_exported_without_findings(call: Call, tmp_path: Path) -> None:
    assert call("init").status == 0
    reply = call("export", "statistics", "--year", "2026", "--out", tmp_path / "tk.pdf", "--force")
    assert reply.status == 0
    assert reply.data["problems"] == []


def test_wrong_words_end_with_status_two(call: Call, tmp_path: Path) -> None:
    call("init")
    assert call("export", "statistics", "--numbering", "08", "--out", tmp_path / "a.xlsx").status == 2
    assert call("export", "statistics", "--out", tmp_path / "a.docx").status == 1
