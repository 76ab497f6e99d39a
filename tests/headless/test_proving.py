"""``verify`` and ``keys`` from the command line: exit statuses, JSON, bad files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.headless.conftest import Call


@pytest.fixture
def printed(call: Call, tmp_path: Path) -> Path:
    """Certificates of the sample year's smallest decision, as the command line prints them."""
    assert call("init", "--demo").status == 0
    decisions: list[dict[str, Any]] = call("list", "decisions").data["items"]
    awards: list[dict[str, Any]] = call("list", "awards").data["items"]
    sizes = {
        one["number"]: sum(award["decision_number"] == one["number"] for award in awards) for one in decisions
    }
    number = min((n for n, size in sizes.items() if n and size), key=lambda n: sizes[n])
    out = tmp_path / "gk.pdf"
    assert call("print", "certificates", "--decision", number, "--out", out).status in (0, 1)
    return out


def test_what_the_program_printed_is_genuine_here_and_unknown_elsewhere(
    call: Call, printed: Path, tmp_path: Path
) -> None:
    here = call("verify", printed)
    assert here.status == 0
    assert here.data["verdict"] == "genuine"
    assert here.data["total"] == len(here.data["items"]) > 0
    assert {one["verdict"] for one in here.data["items"]} == {"genuine"}
    assert here.data["certificate"]["decision_number"]
    assert call("init", "--demo", folder=tmp_path / "khac").status == 0
    there = call("verify", printed, folder=tmp_path / "khac")
    assert there.status == 1
    assert there.data["verdict"] == "unknown_key"
    # The other office tells its public key: then it is known whose they are, and still not our own.
    key = next(one for one in call("keys", "list").data["items"] if one["active"])
    said = call("keys", "accept", key["public"], "--office", "UBND xã Bên", folder=tmp_path / "khac")
    assert said.status == 0
    again = call("verify", printed, folder=tmp_path / "khac")
    assert (again.status, again.data["verdict"]) == (1, "foreign")
    assert "UBND xã Bên" in again.data["message"]


def test_digits_typed_and_altered(call: Call, printed: Path) -> None:
    from thidua_desktop.documents.qr_reading import codes_in

    code = codes_in(printed)[0]
    assert call("verify", code).status == 0
    assert call("verify", f" {code[:40]} {code[40:]}\n").status == 0
    altered = call("verify", code[:-9] + str(1 - int(code[-9] != "0")) + code[-8:])
    assert (altered.status, altered.data["verdict"]) == (1, "altered")
    assert altered.data["certificate"] is None
    other = call("verify", "https://example.vn")
    assert (other.status, other.data["verdict"]) == (1, "not_ours")


def test_files_that_cannot_be_read_end_with_4(call: Call, tmp_path: Path) -> None:
    assert call("init", "--demo").status == 0
    (tmp_path / "hong.png").write_bytes(b"\x89PNG nothing")
    for name in ("hong.png", "khong-co.jpg"):
        reply = call("verify", tmp_path / name)
        assert reply.status == 4
        assert name in reply.data["error"]["message"]
        assert "Traceback" not in reply.said


def test_keys_are_kept_taken_back_and_changed(call: Call, printed: Path, tmp_path: Path) -> None:
    words, file = tmp_path / "mk.txt", tmp_path / "k.khoa-ky"
    words.write_text("một câu dễ nhớ\n", "utf-8")
    assert call("keys", "backup", file).status == 1, "a passphrase is never taken from nowhere"
    assert call("keys", "backup", file, "--passphrase-file", tmp_path / "khong-co").status == 4
    assert call("keys", "backup", file, "--passphrase-file", words).status == 0
    assert call("keys", "backup", file, "--passphrase-file", words).status == 1, "it is there already"
    assert call("init", "--demo", folder=tmp_path / "khac").status == 0
    back = call("keys", "restore", file, "--passphrase-file", words, folder=tmp_path / "khac")
    assert back.status == 0
    assert call("verify", printed, folder=tmp_path / "khac").data["verdict"] == "genuine"
    words.write_text("một câu khác hẳn\n", "utf-8")
    wrong = call("keys", "restore", file, "--passphrase-file", words)
    assert wrong.status == 1
    assert wrong.data["problems"][0]["code"] == "wrong_passphrase"
    before = call("keys", "list").data["items"]
    assert call("keys", "rotate", "--reason", "Thay máy").status == 0
    after = call("keys", "list").data["items"]
    assert len(after) == len(before) + 1
    assert [one["active"] for one in after] == [True, False]
    assert call("verify", printed).status == 0
    page = tmp_path / "kt.html"
    assert call("keys", "page", page).status == 0
    assert call("keys", "page", page).status == 1
    assert call("keys", "page", page, "--force").status == 0
    assert all(one["public"] in page.read_text("utf-8") for one in after)
    assert call("keys", "page").status == 1


def test_a_backup_carries_no_key(call: Call, printed: Path, tmp_path: Path) -> None:
    assert call("backup", "--to", tmp_path / "usb").status == 0
    assert not list((tmp_path / "usb").rglob("*khoa*"))
    backup = next((tmp_path / "usb").glob("*.db"))
    assert call("restore", backup, folder=tmp_path / "may-moi").status == 0
    # Proven by what is public; a new key signs from now on.
    assert call("verify", printed, folder=tmp_path / "may-moi").status == 0
    assert call("keys", "list", folder=tmp_path / "may-moi").data["items"][0]["active"] is False
