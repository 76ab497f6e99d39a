"""Merging what was entered twice, and saying what became of units, through the real widgets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from thidua_desktop.domain.records import Person, RecipientKind, Unit
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.merge_dialog import MergeDialog
from thidua_desktop.ui.dialogs.succession_dialog import SuccessionDialog
from thidua_desktop.ui.tabs.units import UnitsTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
BORN = dt.date(1984, 5, 17)


@pytest.fixture
def office(bare: Workspace) -> Workspace:
    """Two entries of one person, of whom one is only nearly so called, and two units."""
    old = bare.units.add(Unit(0, "Trường Tiểu học Tân Đông")).created
    bare.units.add(Unit(0, "Trường Tiểu học Thạnh Hóa"))
    bare.units.add_person(
        Person(0, "Nguyễn Thị Lan", old, birth_date=BORN, birth_year=1984, post="Giáo viên")
    )
    bare.units.add_person(
        Person(0, "Nguyễn Thị Lan", old, birth_date=BORN, birth_year=1984, post="Tổ trưởng")
    )
    return bare


@pytest.fixture
def context(office: Workspace, context_of: Make) -> UiContext:
    return context_of(office)


def people(office: Workspace) -> list[Person]:
    return [row.person for row in office.units.people_page(office.units.people_ids(""))]


def test_a_pair_is_merged_with_the_value_chosen_and_undone(
    office: Workspace, context: UiContext, shown: Show
) -> None:
    dialog = MergeDialog(context, None, RecipientKind.PERSON)
    shown(context, dialog)
    ui = dialog.ui
    assert ui.countLabel.text() == "1 cặp có thể trùng"
    assert ui.pairTitle.text() == "Nguyễn Thị Lan và Nguyễn Thị Lan"
    labels = [ui.fieldTable.item(row, 0).text() for row in range(ui.fieldTable.rowCount())]
    box = ui.fieldTable.cellWidget(labels.index("Chức vụ"), 1)
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    chosen = box.currentText()
    QTest.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    settle(context)
    (left,) = people(office)
    assert left.post == chosen
    assert ui.countLabel.text() == "Không thấy cặp nào trùng"
    assert not ui.mergeButton.isEnabled()
    office.operations.undo()
    assert {one.post for one in people(office)} == {"Giáo viên", "Tổ trưởng"}


def test_a_pair_said_to_be_two_is_not_shown_again(office: Workspace, context: UiContext, shown: Show) -> None:
    dialog = MergeDialog(context, None, RecipientKind.PERSON)
    shown(context, dialog)
    dialog.ui.twoButton.click()
    settle(context)
    assert dialog.ui.pairList.choices() == ()
    assert len(people(office)) == 2
    assert office.merging.duplicates_of_people() == []


def test_two_identity_numbers_need_a_word_first(
    office: Workspace, context: UiContext, shown: Show, qtbot: QtBot
) -> None:
    ids = []
    for number, person in enumerate(people(office), start=1):
        changed = Person(
            **{name: getattr(person, name) for name in Person.__slots__}
            | {"identity_number": f"00008400000{number}"}
        )
        office.units.update_person(changed)
        ids.append(person.id)
    dialog = MergeDialog(context, None, RecipientKind.PERSON, ids)
    shown(context, dialog)
    ui = dialog.ui
    assert "Hai số định danh khác nhau" in ui.notesLabel.text()
    assert not ui.mergeButton.isEnabled()
    assert ui.notice.text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(ui.sureBox.isChecked)
    assert ui.mergeButton.isEnabled()
    ui.mergeButton.click()
    settle(context)
    assert dialog.result() == MergeDialog.DialogCode.Accepted
    assert len(people(office)) == 1


def test_the_other_record_can_be_kept(office: Workspace, context: UiContext, shown: Show) -> None:
    dialog = MergeDialog(context, None, RecipientKind.PERSON, [one.id for one in people(office)])
    shown(context, dialog)
    before = dialog._preview
    assert before is not None
    dialog.ui.swapButton.click()
    settle(context)
    after = dialog._preview
    assert after is not None
    assert (after.keep.id, after.others[0].id) == (before.others[0].id, before.keep.id)


def test_a_unit_is_renamed_from_a_day_and_its_details_tell(
    office: Workspace, context: UiContext, shown: Show
) -> None:
    old = next(one for one in office.units.all() if one.name == "Trường Tiểu học Tân Đông")
    dialog = SuccessionDialog(context, None, old.id)
    shown(context, dialog)
    ui = dialog.ui
    ui.newEdit.setPlainText("Trường Tiểu học Tân Đông 1")
    ui.onEdit.setText("01/07/2026")
    assert ui.saidLabel.text().startswith(
        "Từ ngày 01/07/2026, Trường Tiểu học Tân Đông được thay bằng Trường Tiểu học Tân Đông 1."
    )
    QTest.keyClick(dialog, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    settle(context)
    assert dialog.result() == SuccessionDialog.DialogCode.Accepted
    new = next(one for one in office.units.all() if one.name.endswith("Đông 1"))
    assert office.units_history.name_on(new.id, dt.date(2026, 6, 30)) == old.name
    assert {one.unit_id for one in people(office)} == {new.id}
    tab = UnitsTab(context)
    shown(context, tab)
    tab.show_record("unit", new.id)
    settle(context)
    said = [label.text() for label in tab.findChildren(type(ui.saidLabel)) if "tiếp nối" in label.text()]
    assert said == ["tiếp nối Trường Tiểu học Tân Đông từ 01/07/2026"]
    office.operations.undo()
    assert office.units.get(old.id).valid_to is None


def test_what_is_wrong_stands_in_the_dialog(office: Workspace, context: UiContext, shown: Show) -> None:
    dialog = SuccessionDialog(context, None)
    shown(context, dialog)
    dialog.ui.saveButton.click()
    settle(context)
    assert "Chọn đơn vị cũ." in dialog.ui.notice.text()
    assert "Nhập đơn vị mới." in dialog.ui.notice.text()
    dialog.ui.onEdit.setText("không rõ")
    dialog.ui.saveButton.click()
    assert "dd/mm/yyyy" in dialog.ui.notice.text()
    assert dialog.result() == 0
