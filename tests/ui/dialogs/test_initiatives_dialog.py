"""Sáng kiến: listed, added, edited, deleted, and opened from a condition."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import delete

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Initiative, InitiativeState
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.initiatives_dialog import InitiativesDialog
from thidua_desktop.ui.tabs.units import UnitsTab

Make = Callable[[Workspace], UiContext]

NAMES = (
    ("Xếp hàng lấy số từ xa", InitiativeState.RECOGNISED),
    ("Loa truyền thanh báo lịch tiêm", InitiativeState.PENDING),
    ("Sổ họp tổ trên giấy cũ", InitiativeState.REFUSED),
)


@pytest.fixture
def dialog(sample: Workspace, context_of: Make) -> Iterator[InitiativesDialog]:
    people = sample.units.people_ids()
    for number, (name, state) in enumerate(NAMES):
        sample.initiatives.add(
            Initiative(0, name, 2025 + number % 2, state=state, author_ids=(people[number],))
        )
    context = context_of(sample)
    made = InitiativesDialog(context)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    settle(context)
    yield made
    settle(context)
    delete(made)


def test_the_years_are_listed_with_authors_and_result(dialog: InitiativesDialog, sample: Workspace) -> None:
    assert list(dialog.model.ids) == list(sample.initiatives.ids())
    row = dialog.model.row(0)
    assert row is not None
    assert row.authors
    year = row.initiative.year
    dialog.ui.yearBox.setCurrentIndex(dialog.ui.yearBox.findData(year))
    assert list(dialog.model.ids) == list(sample.initiatives.ids("", year))
    type_text(dialog.ui.search, fold(row.initiative.name))
    QTest.qWait(200)
    assert row.initiative.id in dialog.model.ids


def test_one_is_added_edited_and_deleted(
    dialog: InitiativesDialog, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    count = len(dialog.model.ids)
    person = sample.units.people_page(sample.units.people_ids()[:1])[0].person
    QTest.keyClick(dialog, Qt.Key.Key_Insert)
    form = dialog.form.ui
    dialog.details.save()
    settle(dialog._context)
    assert set(dialog.form.fields.problems_shown()) == {"name", "author_ids"}
    type_text(form.nameEdit, "Sổ tay số của tổ công nghệ cộng đồng")
    type_text(form.authorsEdit.picker, fold(person.name))
    form.authorsEdit.picker.look_up()
    while form.authorsEdit.picker.candidates()[0].id != person.id:
        QTest.keyClick(form.authorsEdit.picker._popup, Qt.Key.Key_Down)
        break
    QTest.keyClick(form.authorsEdit.picker._popup, Qt.Key.Key_Return)
    assert form.authorsEdit.value()
    form.stateBox.setCurrentIndex(form.stateBox.findData(InitiativeState.RECOGNISED.value))
    QTest.keyClick(form.nameEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(dialog._context)
    assert len(dialog.model.ids) == count + 1
    made = dialog.details.record
    assert isinstance(made, Initiative)
    assert made.name == "Sổ tay số của tổ công nghệ cộng đồng"
    assert made.state is InitiativeState.RECOGNISED
    assert dialog.ui.table.selected_ids() == [made.id]
    form.numberEdit.setText("12/QĐ-HĐSK")
    dialog.details.save()
    settle(dialog._context)
    assert sample.initiatives.get(made.id).decision_number == "12/QĐ-HĐSK"
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    dialog.ui.table.setFocus()
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_Delete)
    settle(dialog._context)
    assert len(dialog.model.ids) == count


def test_what_was_typed_is_not_lost_without_a_question(
    dialog: InitiativesDialog, prompts: ScriptedPrompts
) -> None:
    dialog.form.ui.summaryEdit.setPlainText("đang gõ dở")
    prompts.answers.append(None)
    dialog.reject()
    assert dialog.isVisible()
    prompts.answers.append(1)
    dialog.reject()
    assert not dialog.isVisible()


def test_one_is_brought_to_the_front(dialog: InitiativesDialog) -> None:
    last = dialog.model.ids[-1]
    dialog.show_initiative(last)
    assert dialog.ui.table.selected_ids() == [last]
    assert dialog.details.record.id == last


def test_an_office_without_any_is_told_what_they_are_for(bare: Workspace, context_of: Make) -> None:
    dialog = InitiativesDialog(context_of(bare))
    dialog.show()
    assert dialog.ui.table.empty.isVisible()
    assert dialog.ui.sideStack.currentWidget() is dialog.ui.hintPage
    delete(dialog)


def test_a_person_s_own_are_opened_from_their_record(
    sample: Workspace, context_of: Make, shown: Callable[[UiContext, QWidget], None]
) -> None:
    person = sample.units.people_ids()[0]
    made = sample.initiatives.add(Initiative(0, "Bảng theo dõi đơn thư", 2026, author_ids=(person,))).created
    context = context_of(sample)
    tab = UnitsTab(context)
    shown(context, tab)
    tab.show_record("person", person)
    button = tab.person_editor.initiatives
    count = len(sample.initiatives.of_person(person))
    assert button.text() == f"Sáng kiến ({count})…"
    seen: list[int] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, InitiativesDialog)
        seen.append(dialog.details.record.id)
        dialog.reject()

    QTimer.singleShot(50, close)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen == [sample.initiatives.of_person(person)[0].id]
    assert made in [one.id for one in sample.initiatives.of_person(person)]


def test_no_letter_is_given_twice(dialog: InitiativesDialog) -> None:
    letters: list[str] = []
    for child in dialog.findChildren(QWidget):
        if isinstance(child, QAbstractButton | QLabel) and child.isVisible():
            text = child.text()
            if "&" in text and (isinstance(child, QAbstractButton) or child.buddy()):
                letters.append(text[text.index("&") + 1].lower())
    assert sorted(set(letters)) == sorted(letters)
    assert all(letter.isascii() for letter in letters)
