"""Whose package it is: known, new, or another's under a known name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.services.conftest import Small
from tests.services.exchange.conftest import XA, Stick
from thidua_desktop.domain.errors import Invalid, RuleViolation, Unreadable
from thidua_desktop.services.exchange.local import LocalRecords
from thidua_desktop.services.exchange.plan import Order, Standing
from thidua_desktop.services.workspace import Workspace

WORDS = "mật khẩu của hai cơ quan"


def test_a_key_accepted_by_hand_is_known_from_the_start(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    public = commune.office.proof.keys.ensure().key.public
    province.proof.keys.accept(public, XA)
    assert province.exchange.open(stick.write(commune.office)).sender.standing is Standing.KNOWN


def test_another_key_under_a_known_name_is_refused(
    commune: Small, province: Workspace, stick: Stick, copied: Callable[[Workspace], Workspace]
) -> None:
    stick.carry(commune.office, province)
    thief = copied(commune.office)
    for file in (thief.folder / "khoa").iterdir():
        file.unlink()
    path = stick.write(thief)
    plan = province.exchange.open(path)
    assert plan.sender.standing is Standing.CHANGED
    assert "changed_key" in [problem.code for problem in plan.problems]
    before = LocalRecords(province._store).contents
    with pytest.raises(RuleViolation, match="ký bằng khóa khác"):
        province.exchange.accept(plan)
    assert LocalRecords(province._store).contents == before
    # The clerk telephoned and took the new key into the list.
    province.proof.keys.accept(plan.sender.key, XA)
    assert province.exchange.open(path).sender.standing is Standing.KNOWN


def test_a_key_that_hands_over_to_the_next_stays_known(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    stick.carry(commune.office, province)
    commune.office.proof.keys.rotate("Thay định kỳ")
    commune.office.proof.keys.rotate("Thay lần nữa")
    plan = province.exchange.open(stick.write(commune.office))
    assert (plan.sender.standing, plan.problems) == (Standing.KNOWN, ())
    province.exchange.accept(plan)
    commune.office.proof.keys.rotate("Thay lần ba")
    assert province.exchange.open(stick.write(commune.office)).sender.standing is Standing.KNOWN


def test_a_hand_over_that_the_old_key_did_not_sign_proves_nothing(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    stick.carry(commune.office, province)
    office = commune.office
    office.proof.keys.rotate("Thay định kỳ")
    ((old, new, signature),) = office._store.settings.get("key_hand_overs")
    forged = [[old, new, signature[:-2] + ("00" if signature[-2:] != "00" else "01")], [new, old, signature]]
    office.operations.quietly(lambda: office._store.settings.set("key_hand_overs", forged))
    assert province.exchange.open(stick.write(office)).sender.standing is Standing.CHANGED


def test_a_package_is_signed_in_a_context_of_its_own(commune: Small) -> None:
    """A signature of the same key under a certificate's code or a hand-over is none of a package."""
    from thidua_desktop.domain import proof
    from thidua_desktop.exchange.package import CONTEXT

    assert CONTEXT != proof.CONTEXT
    assert not CONTEXT.startswith(proof.CONTEXT)
    assert not proof.CONTEXT.startswith(CONTEXT)


def test_numbers_count_our_packages_and_name_what_is_missing(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    first, second, third = (stick.write(commune.office) for _ in range(3))
    assert [one.number for one in commune.office.exchange.packages()] == [3, 2, 1]
    assert len({one.package for one in commune.office.exchange.packages()}) == 3
    province.exchange.accept(province.exchange.open(first))
    plan = province.exchange.open(third)
    assert plan.order is Order.GAP
    assert "còn thiếu gói" in plan.problems[0].message
    assert province.exchange.open(second).order is Order.NEXT


def test_the_passphrase_opens_it_and_nothing_else(commune: Small, province: Workspace, stick: Stick) -> None:
    path = stick.write(commune.office, passphrase=WORDS)
    data = path.read_bytes()
    assert "Nguyễn".encode() not in data
    assert b"manifest" not in data
    for given, code in (("", "needs_passphrase"), ("sai mật khẩu", "wrong_passphrase")):
        with pytest.raises(Invalid) as caught:
            province.exchange.open(path, given)
        assert [problem.code for problem in caught.value.problems] == [code]
        assert WORDS not in str(caught.value)
    plan = province.exchange.open(path, WORDS)
    assert plan.counts["new"] == len(plan.lines)
    # A passphrase too many does no harm.
    assert province.exchange.open(stick.write(commune.office), WORDS).lines == plan.lines


def test_a_weak_passphrase_is_refused_before_anything_is_written(commune: Small, stick: Stick) -> None:
    with pytest.raises(Invalid):
        stick.write(commune.office, passphrase="1234567")
    assert list(stick.folder.iterdir()) == []
    assert commune.office.exchange.packages() == []


@pytest.mark.parametrize("where", [0.02, 0.3, 0.7, 0.999])
def test_a_sealed_package_that_was_changed_or_cut_does_not_open(
    commune: Small, province: Workspace, stick: Stick, where: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    from thidua_desktop.services.exchange import sealing

    monkeypatch.setattr(sealing, "_BLOCK", 500)  # many blocks
    path = stick.write(commune.office, passphrase=WORDS)
    data = path.read_bytes()
    at = int(len(data) * where)
    cut = path.with_name("cut.tdgoi")
    cut.write_bytes(data[:at])
    changed = path.with_name("changed.tdgoi")
    changed.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    for bad in (cut, changed):
        with pytest.raises((Unreadable, Invalid)):
            province.exchange.open(bad, WORDS)
    assert province.exchange.open(path, WORDS).lines


def test_blocks_of_a_sealed_package_keep_their_places(
    commune: Small, province: Workspace, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    from thidua_desktop.services.exchange import sealing

    monkeypatch.setattr(sealing, "_BLOCK", 500)
    path = stick.write(commune.office, passphrase=WORDS)
    head, body = path.read_bytes().split(b"\n", 1)
    size = 500 + 16
    blocks = [body[at : at + size] for at in range(0, len(body), size)]
    assert len(blocks) > 3
    for order in ([1, 0, *range(2, len(blocks))], [0, *range(2, len(blocks))], range(len(blocks) - 1)):
        path.write_bytes(head + b"\n" + b"".join(blocks[at] for at in order))
        with pytest.raises((Unreadable, Invalid)):
            province.exchange.open(path, WORDS)


def test_a_file_that_cannot_be_read_is_said_so(province: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as caught:
        province.exchange.open(tmp_path / "khong-co.tdgoi")
    assert caught.value.code == "missing"
    with pytest.raises(Unreadable):
        province.exchange.open(tmp_path)


def test_the_older_file_stays_where_a_new_one_may_not_replace_it(commune: Small, stick: Stick) -> None:
    path = stick.write(commune.office)
    before = path.read_bytes()
    with pytest.raises(RuleViolation):
        commune.office.exchange.pack(path)
    assert path.read_bytes() == before
    assert len(commune.office.exchange.packages()) == 1
    commune.office.exchange.pack(path, force=True)
    assert path.read_bytes() != before


def test_a_lost_attachment_is_told_before_the_package_is_written(
    commune: Small, stick: Stick, tmp_path: Path
) -> None:
    office = commune.office
    scan = tmp_path / "quét.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    nomination = office._store.nominations.of_batch(commune.batch)[0]
    office.dossiers.attach(nomination.id, office.dossiers.checklist(nomination.id)[0].item.code, scan)
    for file in (office.folder / "attachments").rglob("*"):
        if file.is_file():
            file.unlink()
    with pytest.raises(RuleViolation, match=r"quét\.pdf"):
        stick.write(office)
    assert list(stick.folder.iterdir()) == []
