"""Trao đổi dữ liệu: a package goes out, the other office opens it, looks it over, takes it in by keyboard."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import (
    Batch,
    Nomination,
    Office,
    PackageDirection,
    Person,
    Recipient,
    RecipientKind,
    Unit,
)
from thidua_desktop.services.exchange.packing import PackSize
from thidua_desktop.services.exchange.plan import Fate
from thidua_desktop.services.workspace import Workspace, open_workspace
from thidua_desktop.ui.actions import ACTS
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.exchange_dialog import ExchangeDialog, bytes_words, size_words
from thidua_desktop.ui.dialogs.exchange_open_dialog import FATES, OpenPackageDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
ALT = Qt.KeyboardModifier.AltModifier
SECRET = "một câu dễ nhớ"


def today() -> dt.date:
    return dt.date(2026, 12, 20)


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Workspace]:
    """The office that sends: a unit, three people, a nomination."""
    office = open_workspace(tmp_path / "xa", create=True, today=today)
    office.settings.save_office(Office("Ủy ban nhân dân xã Bến Kè", place="Bến Kè", working_year=2026))
    school = office.units.add(Unit(0, "Trường Tiểu học Bến Kè")).created
    people = [
        office.units.add_person(Person(0, name, school, birth_date=dt.date(1984, 5, day), post="Giáo viên"))
        for name, day in (("Nguyễn Thị Lan", 17), ("Võ Tú", 18), ("Đỗ Thị Huệ", 19))
    ]
    batch = office.nominations.add_batch(Batch(0, "Cuối năm 2026", 2026)).created
    office.nominations.add(
        Nomination(0, batch, Recipient(RecipientKind.PERSON, people[0].created), "LDTT", "Tốt")
    )
    yield office
    office.close()


def packed(office: Workspace, folder: Path, name: str, passphrase: str = "") -> Path:
    return office.exchange.pack(folder / f"{name}.tdgoi", passphrase=passphrase).path


def rename(office: Workspace, name: str, post: str) -> None:
    """Give the person of that name another post."""
    people = [office.units.person(one) for one in office.units.people_ids()]
    office.units.update_person(replace(next(one for one in people if one.name == name), post=post))


def post_of(office: Workspace, name: str) -> str:
    people = [office.units.person(one) for one in office.units.people_ids()]
    return next(one.post for one in people if one.name == name)


# ---- sending -------------------------------------------------------------------------------------
@pytest.fixture
def sending(commune: Workspace, context_of: Make, shown: Show) -> ExchangeDialog:
    context = context_of(commune)
    dialog = ExchangeDialog(context)
    shown(context, dialog)
    return dialog


def test_a_batch_is_sent_and_listed(
    sending: ExchangeDialog, commune: Workspace, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    ui = sending.ui
    assert [ui.whatBox.itemText(at) for at in range(ui.whatBox.count())] == [
        "Cả năm 2026",
        "Đợt xét: Cuối năm 2026",
        "Mọi năm",
    ]
    ui.whatBox.setCurrentIndex(1)
    ui.toBox.setFocus()
    type_text(ui.toBox, "UBND tỉnh Tây Ninh")
    settle(sending._context)
    assert ui.sizeLabel.text().endswith("1 đề nghị; không có tệp đính kèm.")
    target = tmp_path / "goi.tdgoi"
    prompts.saves.append(target)
    QTest.keyClick(sending, Qt.Key.Key_G, ALT)
    settle(sending._context)
    assert prompts.asked == ["Gói dữ liệu - Cuối năm 2026 - UBND tỉnh Tây Ninh.tdgoi"]
    assert target.is_file()
    assert str(target) in prompts.told[-1]
    [row] = sending.model.rows()
    assert (row.direction, row.number, row.file_name) == (PackageDirection.SENT, 1, "goi.tdgoi")
    [listed] = commune.exchange.packages()
    assert listed == row


def test_a_passphrase_is_typed_twice_and_forgotten(
    sending: ExchangeDialog, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    ui = sending.ui
    assert not ui.passEdit.isVisible()
    ui.sealBox.setChecked(True)
    sending.pack()
    assert "Gõ mật khẩu" in ui.notice.text()
    type_text(ui.passEdit, SECRET)
    type_text(ui.againEdit, "một câu khác")
    sending.pack()
    assert ui.notice.text() == "Hai lần gõ mật khẩu không giống nhau."
    ui.againEdit.clear()
    type_text(ui.againEdit, SECRET)
    target = tmp_path / "goi.tdgoi"
    prompts.saves.append(target)
    sending.pack()
    settle(sending._context)
    assert "Báo mật khẩu bằng đường khác" in prompts.told[-1]
    assert not ui.notice.isVisible()
    assert (ui.passEdit.text(), ui.againEdit.text()) == ("", "")


def test_a_weak_passphrase_is_refused_beside_it(
    sending: ExchangeDialog, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    ui = sending.ui
    ui.sealBox.setChecked(True)
    for edit in (ui.passEdit, ui.againEdit):
        type_text(edit, "abc")
    prompts.saves.append(tmp_path / "goi.tdgoi")
    sending.pack()
    settle(sending._context)
    assert "ít nhất" in ui.notice.text()
    assert not (tmp_path / "goi.tdgoi").exists()


def test_a_file_that_is_there_is_replaced_only_when_said(
    sending: ExchangeDialog, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    target = tmp_path / "goi.tdgoi"
    target.write_bytes(b"old")
    prompts.saves += [target, target]
    prompts.answers += [None, 0]
    sending.pack()
    settle(sending._context)
    assert target.read_bytes() == b"old"
    sending.pack()
    settle(sending._context)
    assert target.read_bytes() != b"old"


def test_an_office_with_nothing_to_send_is_told_so(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    dialog = ExchangeDialog(context)
    shown(context, dialog)
    assert dialog.ui.sizeLabel.text() == "Không có gì để gửi với lựa chọn này."
    assert not dialog.ui.packButton.isEnabled()


def test_sizes_are_said_in_words() -> None:
    assert bytes_words(3_240_000) == "3,2 MB"
    assert bytes_words(14_400) == "14 KB"
    size = PackSize({"nomination": 1_341, "person": 2}, 14, 3_240_000)
    assert size_words(size) == "1.341 đề nghị, 2 cá nhân; 14 tệp đính kèm, 3,2 MB."


# ---- taking in -----------------------------------------------------------------------------------
@pytest.fixture
def look(bare: Workspace, context_of: Make, shown: Show) -> Callable[[Path], OpenPackageDialog]:
    """Opens a package at the other office."""
    context = context_of(bare)

    def make(path: Path) -> OpenPackageDialog:
        dialog = OpenPackageDialog(context, path)
        shown(context, dialog)
        return dialog

    return make


Look = Callable[[Path], OpenPackageDialog]


def test_an_unknown_office_has_to_be_called_first(
    commune: Workspace, bare: Workspace, look: Look, tmp_path: Path
) -> None:
    dialog = look(packed(commune, tmp_path, "goi"))
    ui, plan = dialog.ui, dialog.plan
    assert plan is not None
    assert ui.title.text() == "Gói số 1 của Ủy ban nhân dân xã Bến Kè"
    assert plan.sender.fingerprint in ui.about.text()
    assert dialog.standing.text() == "? Chưa biết khóa ký"
    assert "Lần đầu nhận gói" in ui.notice.text()
    assert not ui.acceptButton.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_G, ALT)
    settle(dialog._context)
    assert ui.acceptButton.text() == f"&Nhận {len(plan.lines)} mục"
    QTest.keyClick(dialog, Qt.Key.Key_N, ALT)
    settle(dialog._context)
    assert dialog.result() == OpenPackageDialog.DialogCode.Accepted
    assert len(bare.units.people_ids()) == 3
    again = look(packed(commune, tmp_path, "lai"))
    assert again.standing.text() == "✓ Đã biết khóa ký"
    assert not again.ui.genuineBox.isVisible()
    assert again.model.rows() == [], "nothing new: only what differs is shown"
    bare.operations.undo()
    assert list(bare.units.people_ids()) == []


def taken(commune: Workspace, bare: Workspace, folder: Path) -> None:
    """The other office has what the commune has."""
    bare.exchange.accept(bare.exchange.open(packed(commune, folder, "dau")))


def test_conflicts_are_decided_by_digits(
    commune: Workspace, bare: Workspace, look: Look, tmp_path: Path
) -> None:
    taken(commune, bare, tmp_path)
    for name in ("Nguyễn Thị Lan", "Võ Tú"):
        rename(commune, name, "Tổ trưởng")
        rename(bare, name, "Chuyên viên")
    rename(commune, "Đỗ Thị Huệ", "Hiệu trưởng")
    dialog = look(packed(commune, tmp_path, "sau"))
    ui = dialog.ui
    rows = [(row.line.fate, row.waits) for row in dialog.model.rows()]
    assert rows == [(Fate.CONFLICT, True), (Fate.CONFLICT, True), (Fate.UPDATE, False)]
    assert ui.waitingLabel.text() == "Còn 2 mục chờ trả lời"
    [change] = dialog.changes.rows()
    assert (change.label, change.ours, change.theirs) == ("Chức vụ", "Chuyên viên", "Tổ trưởng")
    assert ui.table.currentIndex().row() == 0
    ui.table.setFocus()
    first = dialog.model.rows()[0].line.title.split(",")[0]
    QTest.keyClick(ui.table, Qt.Key.Key_1)
    assert ui.table.currentIndex().row() == 1, "the next question comes by itself"
    QTest.keyClick(ui.table, Qt.Key.Key_2)
    assert not ui.nextButton.isVisible()
    assert [ui.answerList.item(at).text() for at in range(2)] == ["1. Lấy của gói", "2. Giữ của mình"]
    QTest.keyClick(ui.table, Qt.Key.Key_9)
    assert ui.acceptButton.text() == "&Nhận 2 mục"
    dialog.take_in()
    settle(dialog._context)
    second = {"Nguyễn Thị Lan": "Võ Tú", "Võ Tú": "Nguyễn Thị Lan"}[first]
    assert [post_of(bare, name) for name in (first, second, "Đỗ Thị Huệ")] == [
        "Tổ trưởng",
        "Chuyên viên",
        "Hiệu trưởng",
    ]
    last = bare.operations.last()
    assert last is not None
    assert last.label.startswith("Đã nhận gói số 2 của Ủy ban nhân dân xã Bến Kè")


def test_all_conflicts_are_decided_at_once(
    commune: Workspace, bare: Workspace, look: Look, tmp_path: Path
) -> None:
    taken(commune, bare, tmp_path)
    for name in ("Nguyễn Thị Lan", "Võ Tú"):
        rename(commune, name, "Tổ trưởng")
        rename(bare, name, "Chuyên viên")
    dialog = look(packed(commune, tmp_path, "sau"))
    dialog.answer(1)
    QTest.keyClick(dialog, Qt.Key.Key_H, ALT)
    settle(dialog._context)
    assert sorted(dialog.answers.values()) == ["ours", "theirs"], "what was said before stays"
    assert not dialog.ui.waitingLabel.text()


def test_who_is_who_is_asked_and_compared_again(
    commune: Workspace, bare: Workspace, look: Look, tmp_path: Path
) -> None:
    school = bare.units.add(Unit(0, "Trường Tiểu học Bến Kè")).created
    bare.units.add_person(Person(0, "Võ Tú", school, birth_year=1990))
    dialog = look(packed(commune, tmp_path, "goi"))
    asked = [row.line for row in dialog.model.rows() if row.line.fate is Fate.ASK]
    assert [line.title.split(",")[0] for line in asked] == ["Võ Tú"]
    ui = dialog.ui
    assert ui.lineTitle.text() == asked[0].title
    shown = [ui.answerList.item(at).text() for at in range(ui.answerList.count())]
    assert shown[0].startswith("1. Là Võ Tú, 1990")
    assert shown[1:] == ["2. Thêm mới", "3. Để lại, chưa nhận"]
    ui.table.setFocus()
    QTest.keyClick(ui.table, Qt.Key.Key_2)
    settle(dialog._context)
    ui.genuineBox.setChecked(True)
    dialog.take_in()
    settle(dialog._context)
    names = [bare.units.person(one).name for one in bare.units.people_ids()]
    assert names.count("Võ Tú") == 2


def test_one_of_ours_that_says_otherwise_is_asked_about_once_more(
    commune: Workspace, bare: Workspace, look: Look, tmp_path: Path
) -> None:
    school = bare.units.add(Unit(0, "Trường Tiểu học Bến Kè")).created
    bare.units.add_person(Person(0, "Võ Tú", school, birth_year=1990, post="Bảo vệ"))
    dialog = look(packed(commune, tmp_path, "goi"))
    ui = dialog.ui
    ui.table.setFocus()
    QTest.keyClick(ui.table, Qt.Key.Key_1)
    settle(dialog._context)
    [row] = [one for one in dialog.model.rows() if one.line.title.startswith("Võ Tú")]
    assert (row.line.fate, row.waits) == (Fate.CONFLICT, True)
    assert ui.waitingLabel.text() == "Còn 1 mục chờ trả lời"
    assert ui.lineTitle.text() == row.line.title, "the cursor stays on its line"
    QTest.keyClick(ui.table, Qt.Key.Key_1)
    assert not ui.waitingLabel.text()
    ui.genuineBox.setChecked(True)
    dialog.take_in()
    settle(dialog._context)
    people = [bare.units.person(one) for one in bare.units.people_ids()]
    assert [(one.post, one.birth_year) for one in people if one.name == "Võ Tú"] == [("Giáo viên", 1984)]


def test_lines_are_filtered_by_fate(commune: Workspace, bare: Workspace, look: Look, tmp_path: Path) -> None:
    taken(commune, bare, tmp_path)
    rename(commune, "Võ Tú", "Tổ trưởng")
    dialog = look(packed(commune, tmp_path, "sau"))
    box = dialog.ui.fateBox
    assert box.itemText(0) == "Mọi mục có khác"
    box.setCurrentIndex(box.findData(Fate.SAME))
    assert {row.line.fate for row in dialog.model.rows()} == {Fate.SAME}
    assert FATES[Fate.SAME].word in box.currentText()


def test_a_sealed_package_asks_for_its_passphrase(
    commune: Workspace, look: Look, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    path = packed(commune, tmp_path, "goi", SECRET)
    prompts.texts += ["một câu sai", SECRET]
    dialog = look(path)
    assert dialog.plan is not None
    prompts.texts.append(None)
    given_up = look(path)
    assert given_up.plan is None
    assert "có mật khẩu" in given_up.ui.notice.text()
    assert not given_up.ui.acceptButton.isEnabled()


def test_a_tampered_package_is_refused_in_words(commune: Workspace, look: Look, tmp_path: Path) -> None:
    path = packed(commune, tmp_path, "goi")
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle] ^= 0xFF
    path.write_bytes(bytes(content))
    dialog = look(path)
    assert dialog.plan is None
    assert dialog.ui.title.text() == "goi.tdgoi"
    assert dialog.ui.notice.text()
    assert not dialog.ui.acceptButton.isEnabled()
    assert dialog.ui.fateBox.isHidden()
    assert dialog.ui.notice.geometry().bottom() < dialog.height() // 4
    assert dialog.focusWidget() is dialog.ui.closeButton


def test_our_own_package_is_not_taken(
    commune: Workspace, context_of: Make, shown: Show, tmp_path: Path
) -> None:
    context = context_of(commune)
    dialog = OpenPackageDialog(context, packed(commune, tmp_path, "goi"))
    shown(context, dialog)
    assert "do chính cơ quan mình ghi ra" in dialog.ui.notice.text()
    assert dialog.standing.isHidden(), "our own key is not one we do not know"
    assert not dialog.ui.acceptButton.isEnabled()


def test_the_menu_names_it() -> None:
    assert next(act for act in ACTS if act.key == "exchange").text == "T&rao đổi dữ liệu…"
