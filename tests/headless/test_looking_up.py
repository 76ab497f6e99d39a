"""``print history`` and ``print golden-book`` on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.headless.conftest import Call
from tests.headless.test_reform_papers import text_of
from thidua_desktop.exchange.readers import read_workbook


@pytest.fixture
def demo(call: Call) -> Call:
    assert call("init", "--demo").status == 0
    return call


def person(demo: Call) -> dict[str, object]:
    """One with awards whose name nobody else bears."""
    people = demo("list", "people").data["items"]
    awards = {one["name"] for one in demo("list", "awards").data["items"]}
    names = [one["name"] for one in people]
    return next(one for one in people if names.count(one["name"]) == 1 and one["name"] in awards)


def test_a_history_by_name_by_number_and_by_identity_number(demo: Call, tmp_path: Path) -> None:
    who = person(demo)
    said = []
    ways = [("--person", who["name"]), ("--person", who["id"]), ("--name", str(who["name"]).upper())]
    if who.get("identity_number"):
        ways.append(("--person", who["identity_number"]))
    for place, way in enumerate(ways):
        out = tmp_path / f"{place}.pdf"
        reply = demo("print", "history", *way, "--out", out)
        assert reply.status == 0, reply.said
        said.append(text_of(out))
    assert len(set(said)) == 1
    assert str(who["name"]) in said[0]
    assert "Các lượt khen thưởng" in said[0]


def test_units_and_households_without_diacritics(demo: Call, tmp_path: Path) -> None:
    assert demo("print", "history", "--unit", "ap 2", "--out", tmp_path / "u.pdf").status == 0
    household = demo("list", "households").data["items"][0]
    reply = demo("print", "history", "--household", household["head"], "--out", tmp_path / "h")
    assert reply.status == 0, reply.said
    assert len(reply.data["files"]) == 3


def test_a_name_several_bear_is_refused_with_what_tells_them_apart(demo: Call, tmp_path: Path) -> None:
    names = [one["name"] for one in demo("list", "people").data["items"]]
    twice = next(name for name in names if names.count(name) > 1)
    out = tmp_path / "x.pdf"
    reply = demo("print", "history", "--person", twice, "--out", out)
    assert reply.status == 1
    assert "Ghi số trong ngoặc" in reply.said
    assert not out.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("history", "--person", "x", "--unit", "y"),
        ("history", "--person", "x", "--award", "GKX"),
        ("roster", "--name", "x"),
        ("roster", "--award", "GKX"),
        ("golden-book", "--person", "x"),
    ],
)
def test_words_that_do_not_go_together(demo: Call, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert demo("print", *words, "--out", tmp_path / "x.pdf").status == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("tổng kết năm 2025", "batch"),
        ("ket nap dang vien", "target"),
        ("156/qd", "decision"),
        ("ap 2", "unit"),
    ],
)
def test_find_knows_every_kind(demo: Call, text: str, kind: str) -> None:
    reply = demo("find", text, "--limit", 12)
    assert reply.status == 0
    assert reply.data["items"][0]["kind"] == kind
    assert reply.data["total"] == len(reply.data["items"]) <= 12


def test_history_sheets_of_all_who_were_rewarded_in_a_year(demo: Call, tmp_path: Path) -> None:
    counts = []
    for words in (("--year", 2024), ()):
        out = tmp_path / f"lich-su-{len(words)}"
        reply = demo("print", "history", *words, "--out", out)
        assert reply.status == 0, reply.said
        (book,) = out.glob("*.xlsx")
        rows = [row.cells for row in read_workbook(book).sheets[0].rows if len(row.cells) > 1]
        named = [cells[1] for cells in rows if not cells[0] and "," in str(cells[1])]
        assert reply.data["files"][0]["pages"] >= len(named) > 1, "each from a page of its own"
        counts.append(len(named))
    assert counts[0] < counts[1]
    reply = demo("print", "history", "--year", 1950, "--out", tmp_path / "x.pdf")
    assert reply.status == 1
    assert "Không có ai" in reply.said


def test_who_is_not_there(demo: Call, tmp_path: Path) -> None:
    for way in ("--person", "--unit", "--household", "--name"):
        for name in ("Không Ai Tên Thế", "9" * 8, "9" * 30):
            reply = demo("print", "history", way, name, "--out", tmp_path / "x.pdf")
            assert reply.status == 1, reply.said
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_golden_book_of_all_years_of_one_and_of_one_award(demo: Call, tmp_path: Path) -> None:
    sizes = []
    for place, words in enumerate(((), ("--year", 2025), ("--year", 2025, "--award", "LDTT"))):
        out = tmp_path / f"{place}.pdf"
        reply = demo("print", "golden-book", *words, "--out", out)
        assert reply.status == 0, reply.said
        sizes.append(reply.data["files"][0]["pages"])
    assert sizes[0] > sizes[1] >= sizes[2]
    assert demo("print", "golden-book", "--year", 1950, "--out", tmp_path / "n.pdf").status == 1
    assert demo("print", "golden-book", "--award", "XXX", "--out", tmp_path / "n.pdf").status == 1
