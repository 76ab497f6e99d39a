"""``print`` of the papers of pledges and of a conference on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.headless.conftest import Call

CONFERENCE = "Hội nghị tổng kết công tác thi đua, khen thưởng và cải cách hành chính năm 2026"


@pytest.fixture
def demo(call: Call) -> Call:
    assert call("init", "--demo").status == 0
    return call


def test_papers_of_the_pledges(demo: Call, tmp_path: Path) -> None:
    names = {
        "pledge": "giao-uoc-don-vi.pdf",
        "signing-sheet": "ky-giao-uoc.pdf",
        "unsigned": "chua-ky-giao-uoc.pdf",
        "pledge-results": "ket-qua-giao-uoc.pdf",
    }
    pages = {}
    for what, name in names.items():
        reply = demo("print", what, "--year", 2027, "--out", tmp_path)
        assert reply.status == 0, reply.said
        assert [Path(one["path"]).name for one in reply.data["files"]] == [name]
        assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
        pages[what] = reply.data["files"][0]["pages"]
    one = demo(
        "print", "pledge", "--year", 2027, "--unit", "phong kinh te xa thanh hoa", "--out", tmp_path / "x.pdf"
    )
    assert 1 <= one.data["files"][0]["pages"] <= 3 < pages["pledge"]


def test_papers_of_a_conference(demo: Call, tmp_path: Path) -> None:
    for what in ("programme", "reception", "stage-receipts", "photo-list"):
        reply = demo("print", what, "--conference", CONFERENCE, "--out", tmp_path / f"{what}.pdf")
        assert reply.status == 0, reply.said
        assert reply.data["files"][0]["pages"] >= 1


def test_a_movement_by_name(demo: Call, tmp_path: Path) -> None:
    listed = demo("list", "movements", "--year", 2026).data["items"]
    reply = demo(
        "print", "movement", "--movement", listed[0]["name"], "--year", 2026, "--out", tmp_path / "m.pdf"
    )
    assert reply.data["files"][0]["pages"] >= 1, reply.said


def test_refusals_name_what_there_is_and_leave_no_file(demo: Call, tmp_path: Path) -> None:
    for words, said in (
        (("pledge", "--year", 2027, "--unit", "Sở Nội vụ"), "không có giao ước của đơn vị"),
        (("pledge", "--year", 1999), "Chưa có giao ước thi đua năm 1999"),
        (("pledge-results", "--year", 1999), "Chưa có giao ước thi đua năm 1999"),
        (("movement", "--movement", "Không có"), "không có phong trào"),
        (("movement", "--year", 1999), "Chọn phong trào: ghi --movement và tên"),
        (("programme",), f"Chọn hội nghị: ghi --conference và tên. Hiện có: “{CONFERENCE}”"),
        (("pack",), "Chọn hội nghị"),
        (("reception", "--conference", "Hội nghị khác"), "Không có hội nghị"),
    ):
        reply = demo("print", *words, "--out", tmp_path / "no.pdf")
        assert reply.status == 1, (words, reply.said)
        assert said in reply.said, (words, reply.said)
    assert not list(tmp_path.glob("no*"))
