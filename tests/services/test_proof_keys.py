"""Keys that sign certificates: kept apart, carried under a passphrase, replaced, never lost in silence."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import stat
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.conftest import Year
from thidua_desktop.domain.errors import Invalid, RuleViolation, StorageFault, Unreadable
from thidua_desktop.domain.proof import Verdict
from thidua_desktop.services.proof import key_backup
from thidua_desktop.services.proof.keys import LOST
from thidua_desktop.services.safety import restore_folder
from thidua_desktop.services.workspace import Workspace, open_workspace

PASSPHRASE = "hội thi năm 2026"


def key_files(office: Workspace) -> list[Path]:
    return sorted((office.folder / "khoa").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_secret_keys_are_for_their_user_alone(year: Year) -> None:
    (file,) = key_files(year.office)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_secrets_are_in_no_data_file_journal_or_backup(year: Year, tmp_path: Path) -> None:
    office = year.office
    secrets = [bytes.fromhex(file.read_text("ascii")) for file in key_files(office)]
    office.proof.keys.rotate("Thay máy")
    secrets += [bytes.fromhex(file.read_text("ascii")) for file in key_files(office)]
    assert len(secrets) == 2
    office.proof.keys.backup(tmp_path / "khoa.khoa-ky", PASSPHRASE)
    (tmp_path / "usb").mkdir()
    office.safety.backup(to=tmp_path / "usb")
    office.proof.page(tmp_path / "kt.html")
    beside = [path for path in office.folder.rglob("*") if path.is_file() and path.parent.name != "khoa"]
    usb = [path for path in (tmp_path / "usb").rglob("*") if path.is_file()]
    written = [*beside, *usb, tmp_path / "khoa.khoa-ky", tmp_path / "kt.html"]
    assert {path.suffix for path in written} >= {".db", ".html", ".khoa-ky"}
    for path in written:
        content = path.read_bytes()
        for secret in secrets:
            assert secret not in content
            assert secret.hex().encode() not in content.lower()
    assert not list((tmp_path / "usb").rglob("*.khoa")), "a plain backup carries no key"


def test_rotating_keeps_what_was_signed_and_erases_the_secret(year: Year) -> None:
    keys = year.office.proof.keys
    (old_file,) = key_files(year.office)
    keys.rotate("Nghi bị lộ")
    assert not old_file.exists()
    assert year.verdict is Verdict.GENUINE
    again = year.office.proof.code(year.award)
    assert again[:12] != year.code[:12]
    assert year.office.proof.verify(again).genuine
    retired = [key for key in keys.own() if key.retired_on]
    assert [(key.note, key.retired_on) for key in retired] == [("Nghi bị lộ", dt.date(2026, 12, 20))]


def test_undo_does_not_take_a_key_away(year: Year) -> None:
    last = year.office.operations.last()
    year.office.proof.keys.rotate()
    assert year.office.operations.last() == last


def test_keys_travel_under_their_passphrase(year: Year, tmp_path: Path) -> None:
    file = year.office.proof.keys.backup(tmp_path / "a.khoa-ky", PASSPHRASE)
    with pytest.raises(RuleViolation):
        year.office.proof.keys.backup(file, PASSPHRASE)
    with pytest.raises(Invalid, match="ít nhất"):
        year.office.proof.keys.backup(tmp_path / "b.khoa-ky", "ngắn")
    other = open_workspace(tmp_path / "may-moi", create=True)
    try:
        with pytest.raises(Invalid, match="không đúng"):
            other.proof.keys.restore(file, PASSPHRASE + "x")
        assert other.proof.keys.all() == []
        # As another input method writes it: decomposed.
        import unicodedata

        other.proof.keys.restore(file, unicodedata.normalize("NFD", PASSPHRASE))
        assert [key.key_id for key in other.proof.keys.all()] == [
            key.key_id for key in year.office.proof.keys.all()
        ]
        assert other.proof.code(year.award)[:12] == year.code[:12]
    finally:
        other.close()


def spoiled(path: Path, **values: object) -> Path:
    head = json.loads(path.read_bytes())
    path.with_name("hong.khoa-ky").write_text(json.dumps({**head, **values}))
    return path.with_name("hong.khoa-ky")


@pytest.mark.parametrize(
    "values",
    [
        {"n": 2**40}, {"n": 3}, {"n": True}, {"r": 10**6}, {"p": 0}, {"salt": "zz"}, {"nonce": "00"},
        {"data": "*"}, {"format": "khac"}, {"version": 99}, {"version": None}, {"data": 5},
    ],
)  # fmt: skip
def test_a_spoiled_key_file_is_refused(year: Year, tmp_path: Path, values: dict[str, object]) -> None:
    file = year.office.proof.keys.backup(tmp_path / "a.khoa-ky", PASSPHRASE)
    with pytest.raises(Unreadable):
        year.office.proof.keys.restore(spoiled(file, **values), PASSPHRASE)


def test_a_key_file_changed_inside_does_not_open(year: Year, tmp_path: Path) -> None:
    file = year.office.proof.keys.backup(tmp_path / "a.khoa-ky", PASSPHRASE)
    data = json.loads(file.read_bytes())["data"]
    other = spoiled(file, data=("A" if data[0] != "A" else "B") + data[1:])
    with pytest.raises(Invalid):
        year.office.proof.keys.restore(other, PASSPHRASE)
    for content in (b"", b"[]", b"\xff", b"[" * 100_000):
        (tmp_path / "rac.khoa-ky").write_bytes(content)
        with pytest.raises(Unreadable):
            key_backup.opened(tmp_path / "rac.khoa-ky", PASSPHRASE)


def test_a_lost_key_file_is_replaced_and_old_prints_stay_genuine(year: Year) -> None:
    folder = year.office.folder
    year.office.close()
    shutil.rmtree(folder / "khoa")
    again = open_workspace(folder)
    try:
        assert again.proof.keys.active() is None
        assert again.proof.verify(year.code).genuine
        code = again.proof.code(year.award)
        assert again.proof.verify(code).genuine
        assert code[:12] != year.code[:12]
        assert [key.note for key in again.proof.keys.own()] == ["", LOST]
    finally:
        again.close()


def test_a_damaged_key_file_is_replaced(year: Year) -> None:
    folder = year.office.folder
    (file,) = key_files(year.office)
    year.office.close()
    file.write_text("rác")
    again = open_workspace(folder)
    try:
        assert again.proof.verify(again.proof.code(year.award)).genuine
    finally:
        again.close()


def test_an_older_backup_put_back_still_knows_the_key(sample: Workspace) -> None:
    folder = sample.folder
    before = sample.safety.backup()
    award = sample._store.decisions.all_awards()[0]
    code = sample.proof.code(award)
    sample.close()
    restore_folder(folder, before.path)
    again = open_workspace(folder)
    try:
        assert again._store.signing_keys.all() == []
        assert again.proof.verify(code).genuine
        assert again.proof.code(award)[:12] == code[:12], "no second key is made"
        assert len(again._store.signing_keys.all()) == 1
    finally:
        again.close()


def test_what_is_only_drafted_or_tried_is_not_signed(year: Year) -> None:
    codes = year.office.proof.codes_of([replace(year.award, id=0), year.award])
    assert codes == {year.award.id: year.code}


def test_two_threads_make_one_key(sample: Workspace) -> None:
    award = sample._store.decisions.all_awards()[0]
    with ThreadPoolExecutor(4) as pool:
        codes = set(pool.map(lambda _: sample.proof.code(award), range(8)))
    assert len(codes) == 1
    assert len(sample.proof.keys.all()) == 1


def test_a_key_that_cannot_be_entered_leaves_no_file(
    sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StorageFault("Ổ đĩa đã đầy.", code="full")

    monkeypatch.setattr(sample.operations, "run", full)
    with pytest.raises(StorageFault):
        sample.proof.keys.ensure()
    assert not (sample.folder / "khoa").exists()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(tmp_path / "moi", create=True)
    yield opened
    opened.close()


def test_no_key_is_made_before_one_is_needed(bare: Workspace) -> None:
    assert bare.proof.codes_of([]) == {}
    assert bare.proof.verify("8401" + "1" * 300).verdict in (Verdict.ALTERED, Verdict.UNKNOWN_KEY)
    assert not (bare.folder / "khoa").exists()
