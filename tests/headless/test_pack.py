"""``print pack`` and the papers of the stage on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.headless.conftest import Call
from thidua_desktop.domain.records import Conference
from thidua_desktop.services.workspace import open_workspace

NAME = "Hội nghị trao thưởng"


@pytest.fixture
def staged(call: Call, tmp_path: Path) -> Call:
    """The sample year with a conference whose turns are made."""
    assert call("init", "--demo").status == 0
    workspace = open_workspace(tmp_path / "office")
    numbers = {one.decision.number: one.decision.id for one in workspace.decisions.all()}
    chosen = (numbers["1875/QĐ-UBND"], numbers["156/QĐ-UBND"])
    made = workspace.conferences.add(Conference(0, NAME, 2026, decision_ids=chosen)).created
    workspace.stage.build(made)
    workspace.close()
    return call


def test_a_pack_is_a_folder_and_one_file(staged: Call, tmp_path: Path) -> None:
    reply = staged("print", "pack", "--conference", "hoi nghi trao thuong", "--out", tmp_path / "bo")
    assert reply.status == 1  # no seats yet: told, not fatal
    assert {one["value"] for one in reply.data["problems"]} >= {"seat-labels"}
    assert sorted(path.name for path in (tmp_path / "bo").iterdir()) == sorted(
        Path(one["path"]).name for one in [reply.data["merged"], *reply.data["files"]]
    )
    assert reply.data["merged"]["pages"] == sum(one["pages"] for one in reply.data["files"])
    again = staged("print", "pack", "--conference", NAME, "--out", tmp_path / "bo")
    assert again.status == 1
    assert "đã có một bộ giấy" in again.said
    forced = staged("print", "pack", "--conference", NAME, "--out", tmp_path / "bo", "--force")
    assert forced.data["merged"]["pages"] >= reply.data["merged"]["pages"]


@pytest.mark.parametrize("what", ["mc-script", "stage-cards", "separators", "stack"])
def test_each_paper_of_the_stage_goes_into_a_file(staged: Call, tmp_path: Path, what: str) -> None:
    reply = staged("print", what, "--conference", NAME, "--out", tmp_path)
    assert reply.status == 0, reply.said
    (file,) = reply.data["files"]
    assert Path(file["path"]).stat().st_size > 5_000
    assert file["pages"] > 1


def test_refusals_are_sentences(staged: Call, tmp_path: Path) -> None:
    for words, said in (
        (("pack",), "--conference"),
        (("pack", "--conference", "Hội nghị khác"), "Không có hội nghị"),
        (("mc-script",), "Chọn hội nghị"),
        (("seat-labels", "--conference", NAME), "chưa có đại biểu nào được xếp ghế"),
        (("changes", "--conference", NAME), "chưa in bộ giấy nào"),
    ):
        reply = staged("print", *words, "--out", tmp_path / "x")
        assert reply.status == 1, words
        assert said in reply.said, words
    assert not list(tmp_path.glob("x/*"))
    file = staged("print", "pack", "--conference", NAME, "--out", tmp_path / "x.pdf")
    assert file.status == 1
    assert "không lưu được thành tệp .pdf" in file.said
