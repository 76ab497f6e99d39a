"""Packages from the command line: what is said, what it ends with, and that the passphrase stays secret."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.headless.conftest import Call, Reply
from thidua_desktop.domain.records import Person
from thidua_desktop.services.workspace import Workspace, open_workspace

WORDS = "câu chỉ hai nơi biết"


@pytest.fixture
def province(call: Call, tmp_path: Path) -> Path:
    folder = tmp_path / "tinh"
    profile = tmp_path / "tinh.toml"
    profile.write_text('name = "Ủy ban nhân dân tỉnh Tây Ninh"\nplace = "Tây Ninh"\n', encoding="utf-8")
    assert call("init", "--profile", profile, folder=folder).status == 0
    return folder


@pytest.fixture
def package(call: Call, tmp_path: Path) -> Path:
    """The sample office's batch of the year."""
    assert call("init", "--demo").status == 0
    path = tmp_path / "goi.tdgoi"
    made = call("exchange", "pack", "--batch", "Cuối năm 2026", "--out", path)
    assert made.status == 0
    assert made.data["package"]["number"] == 1
    assert made.data["counts"]["nomination"] > 100
    assert made.data["files"] == [{"path": str(path)}]
    return path


def test_a_new_sender_is_taken_in_and_said_so(call: Call, package: Path, province: Path) -> None:
    tried = call("exchange", "open", package, "--dry-run", folder=province)
    assert (tried.status, tried.data["taken"]) == (1, False)
    assert call("list", "batches", folder=province).data["total"] == 0

    taken = call("exchange", "open", package, folder=province)
    assert (taken.status, taken.data["taken"]) == (1, True)
    assert taken.data["sender"]["standing"] == "unknown"
    assert [one["code"] for one in taken.data["problems"]] == ["unknown_sender"]
    assert taken.data["sender"]["fingerprint"] in taken.said
    counts = taken.data["counts"]
    assert set(counts) == {"new", "changed", "same", "conflicts", "asked", "refused"}
    assert counts["new"] == len(taken.data["lines"])
    assert tried.data["counts"] == counts

    again = call("exchange", "open", package, folder=province)
    assert again.data["counts"] == {**dict.fromkeys(counts, 0), "same": counts["new"]}
    assert (again.data["lines"], again.data["package"]["order"]) == ([], "again")
    listed = call("exchange", "list", folder=province).data
    assert [(one["number"], one["direction"]) for one in listed["items"]] == [(1, "nhan")]


def test_a_known_sender_with_nothing_to_ask_ends_well(
    call: Call, package: Path, province: Path, tmp_path: Path
) -> None:
    call("exchange", "open", package, folder=province)
    second = tmp_path / "hai.tdgoi"
    assert call("exchange", "pack", "--year", "2026", "--out", second).status == 0
    taken = call("exchange", "open", second, folder=province)
    assert (taken.status, taken.data["problems"]) == (0, [])
    assert taken.data["counts"]["same"] > 100


@pytest.mark.parametrize(
    ("which", "post"), [((), "Chủ tịch"), (("--ours",), "Chủ tịch"), (("--theirs",), "Trưởng phòng")]
)
def test_conflicts_are_kept_ours_unless_told(
    call: Call, package: Path, province: Path, tmp_path: Path, which: tuple[str, ...], post: str
) -> None:
    call("exchange", "open", package, folder=province)
    for folder, words in ((None, "Trưởng phòng"), (province, "Chủ tịch")):
        _promote(folder or tmp_path / "office", words)
    second = tmp_path / "hai.tdgoi"
    call("exchange", "pack", "--batch", "Cuối năm 2026", "--out", second)
    taken = call("exchange", "open", second, *which, folder=province)
    assert taken.data["counts"]["conflicts"] == 1
    assert taken.status == (0 if which == ("--theirs",) else 1)
    assert [one["code"] for one in taken.data["problems"]] == ([] if which == ("--theirs",) else ["conflict"])
    (line,) = taken.data["lines"]
    assert line["changes"] == [{"label": "Chức vụ", "ours": "Chủ tịch", "theirs": "Trưởng phòng"}]
    assert _post(province) == post


def _first(folder: Path) -> tuple[Workspace, Person]:
    office = open_workspace(folder)
    by_name = {person.name: person for person in office._store.people.all() if person.birth_year}
    return office, by_name[min(by_name)]


def _promote(folder: Path, post: str) -> None:
    office, person = _first(folder)
    office.units.update_person(replace(person, post=post))
    office.close()


def _post(folder: Path) -> str:
    office, person = _first(folder)
    office.close()
    return person.post


def test_a_sealed_package_needs_its_passphrase(
    call: Call, package: Path, province: Path, tmp_path: Path
) -> None:
    right, wrong = tmp_path / "dung.txt", tmp_path / "sai.txt"
    right.write_text(WORDS + "\n", encoding="utf-8")
    wrong.write_text("không phải câu này\n", encoding="utf-8")
    sealed = tmp_path / "kin.tdgoi"
    made = call("exchange", "pack", "--out", sealed, "--passphrase-file", right)
    assert (made.status, made.data["package"]["sealed"]) == (0, True)

    def code(reply: Reply) -> tuple[int, list[str]]:
        return reply.status, [one["code"] for one in reply.data["problems"]]

    assert code(call("exchange", "open", sealed, folder=province)) == (1, ["needs_passphrase"])
    assert code(call("exchange", "open", sealed, "--passphrase-file", wrong, folder=province)) == (
        1, ["wrong_passphrase"],
    )  # fmt: skip
    opened = call("exchange", "open", sealed, "--passphrase-file", right, folder=province)
    assert opened.data["taken"]
    for reply in (made, opened):
        assert WORDS not in reply.said + str(reply.data)
    assert not any(WORDS.encode() in file.read_bytes() for file in province.rglob("*") if file.is_file())


def test_a_tampered_package_is_refused(call: Call, package: Path, province: Path) -> None:
    data = bytearray(package.read_bytes())
    data[200] ^= 0xFF
    package.write_bytes(bytes(data))
    reply = call("exchange", "open", package, folder=province)
    assert reply.status == 4
    assert reply.data["error"]["code"] in ("tampered", "corrupt")
    assert "goi.tdgoi" in reply.said
    assert call("exchange", "list", folder=province).data["total"] == 0


def test_another_key_is_refused_with_what_to_do(
    call: Call, package: Path, province: Path, tmp_path: Path
) -> None:
    call("exchange", "open", package, folder=province)
    for file in (tmp_path / "office" / "khoa").iterdir():
        file.unlink()
    second = tmp_path / "hai.tdgoi"
    call("exchange", "pack", "--out", second)
    reply = call("exchange", "open", second, folder=province)
    assert (reply.status, reply.data["taken"], reply.data["sender"]["standing"]) == (1, False, "changed")
    assert "gọi điện" in reply.said
    assert (
        call("keys", "accept", reply.data["sender"]["key"], "--office", "UBND xã", folder=province).status
        == 0
    )
    assert call("exchange", "open", second, folder=province).data["taken"]


@pytest.mark.parametrize(
    "words",
    [("pack",), ("open",), ("gui",), ("open", "x.tdgoi", "--ours", "--theirs"), ("pack", "--out", "")],
)
def test_wrong_usage(call: Call, tmp_path: Path, words: tuple[str, ...]) -> None:
    call("init", "--demo")
    assert call("exchange", *words).status == 2


def test_nothing_is_replaced_unasked(call: Call, package: Path) -> None:
    before = package.read_bytes()
    assert call("exchange", "pack", "--out", package).status == 1
    assert package.read_bytes() == before
    assert call("exchange", "pack", "--out", package, "--force").status == 0
    assert package.read_bytes() != before
