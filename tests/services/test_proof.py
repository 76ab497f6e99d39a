"""Codes against keys and ledger: genuine, altered, of others, revoked, printed again; and the keys."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import stat
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import Invalid, RuleViolation, StorageFault, Unreadable
from thidua_desktop.domain.proof import Verdict
from thidua_desktop.domain.records import Award, AwardState, PrintRun, PrintSheet
from thidua_desktop.services.proof import key_backup
from thidua_desktop.services.proof.keys import LOST
from thidua_desktop.services.safety import restore_folder
from thidua_desktop.services.workspace import Workspace, open_workspace

PASSPHRASE = "hội thi năm 2026"


@dataclass
class Year:
    """The sample year, and one award of its newest decision with its code."""

    office: Workspace
    award: Award
    code: str

    @property
    def verdict(self) -> Verdict:
        return self.office.proof.verify(self.code).verdict


@pytest.fixture
def year(sample: Workspace) -> Year:
    for summary in sample.decisions.all():
        for award in sample.decisions.awards(summary.decision.id):
            if award.state is AwardState.GIVEN:
                return Year(sample, award, sample.proof.code(award, summary.decision))
    raise AssertionError("the sample year has no awards")


def change(office: Workspace, award: Award) -> None:
    office.operations.run("Đã sửa", lambda: office._store.decisions.update_award(award))


def changed(code: str, at: int) -> str:
    return code[:at] + str((int(code[at]) + 1) % 10) + code[at + 1 :]


# ---- what a code proves ----------------------------------------------------------------------


def test_what_was_signed_is_genuine_and_says_what_is_on_the_paper(year: Year) -> None:
    found = year.office.proof.verify(f"  {year.code}\n")
    assert found.genuine
    assert found.award_id == year.award.id
    assert found.statement is not None
    assert found.statement.name.says(year.award.name)
    assert found.statement.decision_date == year.award.decision_date
    assert year.award.name in found.message


def test_no_digit_can_be_changed(year: Year) -> None:
    verdicts = {year.office.proof.verify(changed(year.code, at)).verdict for at in range(len(year.code))}
    assert Verdict.GENUINE not in verdicts
    assert verdicts <= {Verdict.ALTERED, Verdict.UNKNOWN_KEY, Verdict.NOT_OURS}
    assert year.office.proof.verify(year.code[:-1]).verdict is Verdict.ALTERED
    assert year.office.proof.verify(year.code + "1").verdict is Verdict.ALTERED


def test_another_name_with_the_old_signature_is_altered(year: Year) -> None:
    from thidua_desktop.domain import proof

    signed = proof.read(year.code)
    forged = replace(signed.statement, name=proof.Text("Kẻ Giả Mạo"))
    code = proof.digits(proof.body(forged, signed.key), signed.signature)
    found = year.office.proof.verify(code)
    assert found.verdict is Verdict.ALTERED
    assert found.statement is None, "what a forger wrote is not shown as if it were something"


@pytest.mark.parametrize("text", ["", "xin chào", "https://example.vn/a", "8401", "0123456789" * 20])
def test_other_codes_are_said_to_be_none_of_the_program(workspace: Workspace, text: str) -> None:
    assert workspace.proof.verify(text).verdict is Verdict.NOT_OURS


def test_a_code_of_another_office_until_its_key_is_known(year: Year, tmp_path: Path) -> None:
    other = open_workspace(tmp_path / "khac", create=True)
    try:
        unknown = other.proof.verify(year.code)
        assert unknown.verdict is Verdict.UNKNOWN_KEY
        assert "Ủy ban nhân dân xã Thạnh Hóa" in unknown.message
        key = year.office.proof.keys.active()
        assert key is not None
        with pytest.raises(Invalid):
            other.proof.keys.accept(key.public[:-1], "UBND xã Thạnh Hóa")
        other.proof.keys.accept(key.public, "UBND xã Thạnh Hóa")
        with pytest.raises(RuleViolation):
            other.proof.keys.accept(key.public, "UBND xã Thạnh Hóa")
        known = other.proof.verify(year.code)
        assert known.verdict is Verdict.FOREIGN
        assert not known.genuine
        assert "UBND xã Thạnh Hóa" in known.message
        assert other.proof.verify(changed(year.code, len(year.code) - 9)).verdict is Verdict.ALTERED
    finally:
        other.close()


def test_revoked_says_by_which_decision_and_when(year: Year) -> None:
    assert year.award.decision_id is not None
    year.office.decisions.revoke(year.award.decision_id, "Khai man thành tích", "999", dt.date(2026, 12, 18))
    found = year.office.proof.verify(year.code)
    assert found.verdict is Verdict.REVOKED
    assert found.revoked is not None
    assert found.revoked.by_number.startswith("999")
    assert found.revoked.on == dt.date(2026, 12, 18)
    for words in ("999", "18/12/2026", "Khai man thành tích"):
        assert words in found.message
    assert year.award.id in {one.award_id for one in year.office.proof.revoked()}


def test_one_award_revoked_out_of_a_decision(year: Year) -> None:
    assert year.award.decision_id is not None
    others = [a for a in year.office.decisions.awards(year.award.decision_id) if a.id != year.award.id]
    kept = year.office.proof.code(others[0])
    year.office.decisions.revoke(
        year.award.decision_id, "Bị kỷ luật", "1000", dt.date(2026, 12, 19), award_ids=[year.award.id]
    )
    found = year.office.proof.verify(year.code)
    assert found.verdict is Verdict.REVOKED
    assert "1000" in found.message
    assert year.office.proof.verify(kept).genuine


def test_an_older_print_with_another_name(year: Year) -> None:
    office, award = year.office, year.award
    change(office, replace(award, name="Nguyễn Thị Sửa"))
    old = office.proof.verify(year.code)
    assert old.verdict is Verdict.REPRINTED
    assert "Nguyễn Thị Sửa" in old.message
    assert office.proof.verify(office.proof.code(replace(award, name="Nguyễn Thị Sửa"))).genuine
    assert office.proof.revoked() == []

    def print_again() -> int:
        run = PrintRun(0, "certificates", dt.datetime(2026, 12, 20, 8), "may-in", 1)
        run_id = office._store.prints.add_run(run)
        office._store.prints.add_sheets([PrintSheet(run_id, award.id, 0, reprint_reason="Sửa tên")])
        return run_id

    office.operations.run("Đã in lại", print_again, aside=True)
    listed = office.proof.revoked()
    assert [(one.award_id, one.name, one.reprinted) for one in listed] == [(award.id, "Nguyễn Thị Sửa", True)]


def test_signed_but_not_in_the_ledger(year: Year) -> None:
    stranger = replace(year.award, id=999_999, name="Không Có Thật", decision_number="77/QĐ-UBND")
    assert year.office.proof.verify(year.office.proof.code(stranger)).verdict is Verdict.UNLISTED


def test_a_ledger_made_anew_finds_the_award_by_what_it_says(year: Year) -> None:
    renumbered = replace(year.award, id=year.award.id + 500_000)
    found = year.office.proof.verify(year.office.proof.code(renumbered))
    assert found.genuine
    assert found.award_id == year.award.id


# ---- pictures --------------------------------------------------------------------------------


def picture_of(code: str, path: Path, *, turned: float = 0, leaning: float = 0, mode: str = "L") -> Path:
    """A sheet with the code on it, as a phone would take it."""
    import zxingcpp
    from PIL import Image

    made = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    sheet = Image.new("L", (900, 640), 235)
    sheet.paste(Image.fromarray(made.to_image(scale=6)), (60, 240))
    if leaning:
        # A trapezoid: the far edge of the sheet is shorter.
        lean = leaning * sheet.width
        quad = (
            -lean,
            -lean,
            -lean / 2,
            sheet.height,
            sheet.width,
            sheet.height + lean,
            sheet.width + lean,
            0,
        )
        size = Image.Transform.QUAD
        sheet = sheet.transform(sheet.size, size, quad, Image.Resampling.BICUBIC, fillcolor=90)
    if turned:
        sheet = sheet.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=90)
    sheet.convert(mode).save(path)
    return path


@pytest.mark.parametrize(
    ("name", "turned", "leaning", "mode"),
    [
        ("thang.png", 0, 0, "L"),
        ("nghieng.jpg", 17, 0, "RGB"),
        ("chup-xeo.jpg", -8, 0.12, "RGB"),
        ("bon-mau.jpg", 0, 0, "CMYK"),
        ("trong.png", 90, 0, "RGBA"),
        ("quet.tif", 180, 0, "1"),
    ],
)
def test_codes_are_read_from_pictures(
    year: Year, tmp_path: Path, name: str, turned: float, leaning: float, mode: str
) -> None:
    path = picture_of(year.code, tmp_path / name, turned=turned, leaning=leaning, mode=mode)
    assert [one.verdict for one in year.office.proof.verify_file(path)] == [Verdict.GENUINE]


def test_codes_are_read_from_printed_pages(sample: Workspace, tmp_path: Path) -> None:
    """What the program prints itself; every certificate of the decision proves genuine."""
    from thidua_desktop.services.printing import Selection

    decisions = [s.decision.id for s in sample.decisions.all() if s.decision.number]
    smallest = min(decisions, key=lambda one: len(sample.decisions.awards(one)) or 10_000)
    sample.printing.save("certificates", Selection(decision_id=smallest), tmp_path / "gk.pdf")
    found = sample.proof.verify_file(tmp_path / "gk.pdf")
    assert {one.verdict for one in found} == {Verdict.GENUINE}
    assert [one.award_id for one in found] == [one.id for one in sample.decisions.awards(smallest)]


def test_files_without_a_code_or_broken(workspace: Workspace, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (300, 200), "white").save(tmp_path / "trang.png")
    (found,) = workspace.proof.verify_file(tmp_path / "trang.png")
    assert found.verdict is Verdict.NOT_OURS
    assert "Không tìm thấy mã QR" in found.message
    for name, content in (("a.png", b"\x89PNG\r\n\x1a\nxx"), ("b.pdf", b"%PDF-1.7\nxx"), ("c.jpg", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Unreadable, match=name):
            workspace.proof.verify_file(tmp_path / name)
    with pytest.raises(Unreadable):
        workspace.proof.verify_file(tmp_path / "khong-co.png")
    with pytest.raises(Unreadable):
        workspace.proof.verify_file(tmp_path)


# ---- keys ------------------------------------------------------------------------------------


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
