"""Codes against keys and ledger: genuine, altered, of others, revoked, printed again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.conftest import Year
from thidua_desktop.domain.errors import Invalid, RuleViolation, Unreadable
from thidua_desktop.domain.proof import Verdict
from thidua_desktop.domain.records import Award, PrintRun, PrintSheet
from thidua_desktop.services.workspace import Workspace, open_workspace

PASSPHRASE = "hội thi năm 2026"


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
