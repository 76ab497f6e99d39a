"""``print certificates``: range, order, paper, and through a real queue with a run to go on with."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from tests.headless.conftest import Call
from tests.printing_queue import serving

DECISION = ("--decision", "412")


def texts(path: Path) -> list[str]:
    """The words of each page, spaces made one."""
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.fixture
def demo(call: Call) -> Call:
    assert call("init", "--demo").status == 0
    return call


@pytest.mark.slow
def test_a_range_in_the_order_asked_for(demo: Call, tmp_path: Path) -> None:
    def made(name: str, *words: str) -> list[str]:
        out = tmp_path / f"{name}.pdf"
        reply = demo("print", "certificates", *DECISION, *words, "--out", out)
        assert reply.status in (0, 1), reply.said
        assert reply.data["files"] == [{"path": str(out), "pages": len(texts(out))}]
        return texts(out)

    all_of_them = made("tat-ca")
    assert made("mot-so", "--range", "3, 1-2") == [all_of_them[2], *all_of_them[:2]]
    by_list = made("danh-sach", "--order", "list")
    assert sorted(by_list) == sorted(all_of_them)
    overprint = made("in-chu", "--range", "1", "--mode", "overprint")
    assert len(overprint[0]) < len(all_of_them[0])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--range", "0"), "danh sách chỉ có"),
        (("--range", "2-x"), "Không hiểu “2-x”"),
        (("--stock", "giay-la"), "Không có loại giấy “giay-la”"),
        (("--layout", "mau-la"), "Không có bố cục “mau-la”"),
    ],
)
def test_refusals_are_sentences_and_leave_no_file(
    demo: Call, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    reply = demo("print", "certificates", *DECISION, *words, "--out", tmp_path / "x.pdf")
    assert reply.status == 1
    assert said in reply.said
    assert list(tmp_path.glob("x*")) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("roster", "--out", "x.pdf", "--range", "1"), "--range chỉ dùng với print certificates"),
        (("certificates", "--out", "x.pdf", "--printed-up-to", "3"), "--printed-up-to đi cùng --resume"),
        (("certificates",), "ghi --out"),
        (("certificates", "--out", "x.pdf", "--tray", "Tray1"), "--tray đi cùng --printer"),
        (("certificates", "--out", "x.pdf", "--serial", "1"), "--serial đi cùng --printer"),
        (("certificates", "--resume", "1", "--range", "2"), "--range không đi cùng --resume"),
        (("certificates", "--resume", "1", "--decision", "156"), "--decision không đi cùng --resume"),
        (("certificates", "--out", "x.pdf", "--order", "abc"), "--order không có “abc”"),
    ],
)
def test_wrong_words(call: Call, words: tuple[str, ...], said: str) -> None:
    reply = call("print", *words)
    assert reply.status == 2
    assert said in reply.said


def test_a_run_that_is_not_there_or_is_over(demo: Call) -> None:
    reply = demo("print", "certificates", "--resume", "999")
    assert reply.status == 1
    assert reply.said


@pytest.mark.slow
def test_a_file_and_a_printer_at_once(demo: Call, tmp_path: Path) -> None:
    with serving() as make:
        queue, out = make(), tmp_path / "x.pdf"
        both = ("--out", out, "--printer", queue.name)
        reply = demo("print", "certificates", *DECISION, "--range", "1-2", *both)
        paths = [(one["path"], one["pages"]) for one in reply.data["files"]]
        assert paths == [(str(out), 2), (queue.name, 2)]
        assert len(reply.data["problems"]) == len({one["message"] for one in reply.data["problems"]})
        assert len(texts(out)) == 2
        roster = demo("print", "roster", *DECISION, "--out", tmp_path / "y.pdf", "--printer", queue.name)
        assert [one["path"] for one in roster.data["files"]] == [str(tmp_path / "y.pdf"), queue.name]
        queue.arrived(2)
        gone = demo("print", "roster", *DECISION, "--out", tmp_path / "z.pdf", "--printer", "khong-co")
        assert gone.status == 1
        assert not (tmp_path / "z.pdf").exists()


@pytest.mark.slow
def test_a_run_through_the_queue_and_what_is_left_of_it(demo: Call) -> None:
    with serving() as make:
        queue = make()
        to = ("print", "certificates", *DECISION, "--printer", queue.name)
        reply = demo(*to, "--range", "1-12", "--order", "list")
        assert (reply.data["sent"], reply.data["left"], reply.data["stopped"]) == (12, 0, "")
        run = reply.data["run"]
        assert sum(len(texts(one)) for one in queue.arrived(2)) == 12

        again = demo(*to, "--range", "1", "--order", "list")
        assert again.status == 1
        assert "Đã in rồi" in again.said
        reply = demo(*to, "--range", "1", "--order", "list", "--reprint", "Rách khi trao")
        assert reply.data["sent"] == 1

        over = demo("print", "certificates", "--resume", str(run))
        assert over.status == 1
        assert "đã in xong" in over.said
        rest = demo("print", "certificates", "--resume", str(run), "--printed-up-to", "9")
        assert (rest.status, rest.data["sent"], rest.data["left"]) == (0, 3, 0)
        assert sum(len(texts(one)) for one in queue.arrived(4)) == 16

        queue.pause()
        refused = demo(*to, "--range", "13")
        assert refused.status == 1
        assert "đang tạm dừng" in refused.said
        queue.go_on()
