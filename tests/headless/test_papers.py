"""``print`` of the official papers and ``export summary`` on the command line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.headless.conftest import Call

BATCH = "Tổng kết năm 2025"


@pytest.fixture
def demo(call: Call) -> Call:
    assert call("init", "--demo").status == 0
    return call


def test_every_paper_of_a_batch_as_pdf_and_word(demo: Call, tmp_path: Path) -> None:
    for what in ("proposal", "ballots", "tally", "minutes", "decision", "receipts"):
        reply = demo("print", what, "--batch", BATCH, "--out", tmp_path / "giay")
        assert reply.status in (0, 1), reply.said
        paths = [Path(one["path"]) for one in reply.data["files"]]
        assert [path.suffix for path in paths] == [".pdf", ".docx"]
        assert all(path.stat().st_size > 2_000 for path in paths)
        assert reply.data["files"][0]["pages"] >= 1
        assert reply.status == (1 if reply.data["problems"] else 0)
    again = demo("print", "decision", "--batch", BATCH, "--out", tmp_path / "giay")
    assert again.status == 1
    assert "đã có" in again.said
    one = demo("print", "decision", "--decision", "412", "--out", tmp_path / "qd.docx")
    assert [Path(f["path"]).name for f in one.data["files"]] == ["qd.docx"]


def test_refusals_are_sentences_and_leave_no_file(demo: Call, tmp_path: Path) -> None:
    for words, said in (
        (("minutes", "--batch", "Cuối năm 2026"), "chưa có phiên họp"),
        (("decision", "--batch", "Cuối năm 2026"), "Chưa có quyết định"),
        (("proposal",), "Chọn đợt xét"),
        (("decision", "--decision", "1875"), "cấp trên ban hành"),
        (("proposal", "--batch", BATCH, "--level", "thon"), "Không có cấp “thon”"),
    ):
        reply = demo("print", *words, "--out", tmp_path / "x.pdf")
        assert reply.status == 1, words
        assert said in reply.said, words
    assert not list(tmp_path.glob("x*"))
    assert demo("print", "giay-moi", "--out", tmp_path / "x.pdf").status == 2


def test_the_summary_of_a_batch(demo: Call, tmp_path: Path) -> None:
    reply = demo("export", "summary", "--batch", BATCH, "--out", tmp_path)
    assert reply.status == 0
    assert reply.data["files"][0]["rows"] == 314
    assert (tmp_path / "tong-hop-dot-xet.xlsx").is_file()
    assert demo("export", "summary", "--out", tmp_path / "y.xlsx").status == 1


def test_a_draft_goes_out_as_one(demo: Call, tmp_path: Path) -> None:
    """A tờ trình that is not numbered yet prints with its number open, and says so."""
    year = dt.date.today().year
    made = demo("propose", "--batch", "Cuối năm 2026", "--level", "co_so")
    assert made.status in (0, 1), (made.said, year)
    reply = demo(
        "print", "proposal", "--batch", "Cuối năm 2026", "--level", "co_so", "--out", tmp_path / "t.docx"
    )
    assert "draft" in {problem["code"] for problem in reply.data["problems"]}
