"""The window as a whole: tabs, keys, year, undo, search, errors, closing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import MakeWindow
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Batch, Person, Unit
from thidua_desktop.paths import resources
from thidua_desktop.services.workspace import Workspace, open_workspace
from thidua_desktop.ui import look
from thidua_desktop.ui.dialogs.initiatives_dialog import InitiativesDialog
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.main_window import MainWindow
from thidua_desktop.ui.tabs.home import HomeTab
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.units import UnitsTab
from thidua_desktop.ui.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier


def _units(window: MainWindow) -> UnitsTab:
    page = window.page("units")
    assert isinstance(page, UnitsTab)
    return page


def _settle(window: MainWindow) -> None:
    QApplication.processEvents()
    assert window.context.tasks.wait_idle()


def test_the_tabs_stand_in_the_order_of_the_year(sample: Workspace, window_of: MakeWindow) -> None:
    window = window_of(sample)
    nav = window.ui.nav
    assert [nav.tabText(i) for i in range(nav.count())] == [
        "Tổng quan",
        "Đơn vị",
        "Giao ước",
        "Đề nghị",
        "Khen thưởng",
        "Hội nghị",
        "Cải cách hành chính",
    ]
    assert window.current_key() == "home"
    assert window.ui.pages.count() == 1, "a tab is made when it is opened"


def test_control_and_a_digit_open_a_tab(sample: Workspace, window_of: MakeWindow, qtbot: QtBot) -> None:
    window = window_of(sample)
    for digit, key in zip(
        "2345671",
        ["units", "pledges", "nominations", "awards", "conference", "reform", "home"],
        strict=True,
    ):
        qtbot.keyClick(window, digit, CTRL)
        assert window.current_key() == key
        assert window.ui.pages.currentWidget() is window.page(key)


def test_every_tab_fits_a_small_screen(sample: Workspace, window_of: MakeWindow) -> None:
    window = window_of(sample)
    for key in ("home", "units", "pledges", "nominations", "awards", "conference", "reform"):
        window.open_tab(key)
        _settle(window)
        assert window.minimumSizeHint().width() <= 1366, key
        assert window.minimumSizeHint().height() <= 728, key


def test_no_two_buttons_of_a_tab_answer_to_one_letter(sample: Workspace, window_of: MakeWindow) -> None:
    window = window_of(sample)
    for key in ("home", "units", "pledges", "nominations", "awards", "conference", "reform"):
        window.open_tab(key)
        _settle(window)
        letters: list[str] = []
        for child in window.findChildren(QWidget):
            if isinstance(child, QAbstractButton | QLabel) and child.isVisible():
                text = child.text().replace("&&", "")
                if "&" in text and (isinstance(child, QAbstractButton) or child.buddy()):
                    letters.append(text[text.index("&") + 1].lower())
        assert sorted(set(letters)) == sorted(letters), key
        assert all(letter.isascii() for letter in letters), key


def test_undo_and_redo_by_key_reach_every_tab(bare: Workspace, window_of: MakeWindow, qtbot: QtBot) -> None:
    window = window_of(bare)
    window.open_tab("units")
    tab = _units(window)
    unit = window.context.change(lambda: bare.units.add(Unit(0, "Ấp 2")))
    _settle(window)
    assert unit.label == ""
    assert window.status.message.text() == "Đã thêm đơn vị Ấp 2"
    assert window.status.undo.isVisible()
    assert tab.ui.tree.units.count() == 1
    tab.ui.tree.setFocus()
    qtbot.keyClick(tab.ui.tree, Qt.Key.Key_Z, CTRL)
    _settle(window)
    assert tab.ui.tree.units.count() == 0
    assert "Ấp 2" in window.status.message.text()
    qtbot.keyClick(tab.ui.tree, Qt.Key.Key_Y, CTRL)
    _settle(window)
    assert tab.ui.tree.units.count() == 1
    qtbot.mouseClick(window.status.undo, Qt.MouseButton.LeftButton)
    _settle(window)
    assert bare.units.all() == []


def test_nothing_left_to_undo_is_told(
    bare: Workspace, window_of: MakeWindow, prompts: ScriptedPrompts
) -> None:
    window = window_of(bare)
    while (last := bare.operations.last()) is not None and last.undoable:
        window.undo()
        _settle(window)
    window.undo()
    _settle(window)
    assert len(prompts.errors) == 1


def test_a_hidden_tab_follows_when_it_is_shown(bare: Workspace, window_of: MakeWindow) -> None:
    window = window_of(bare)
    window.open_tab("units")
    tab = _units(window)
    window.open_tab("home")
    unit = bare.units.add(Unit(0, "Ấp 2")).created
    bare.units.add_person(Person(0, "Lê Văn Đạt", unit_id=unit))
    _settle(window)
    assert tab.people.rowCount() == 0
    window.open_tab("units")
    assert tab.people.rowCount() == 1
    assert tab.ui.tree.units.count() == 1


def test_another_working_year_reaches_every_tab(
    sample: Workspace, window_of: MakeWindow, qtbot: QtBot
) -> None:
    window = window_of(sample)
    home = window.page("home")
    assert isinstance(home, HomeTab)
    box = window.ui.yearBox
    assert box.findText("Năm 2023") >= 0
    box.setCurrentIndex(box.findText("Năm 2025"))
    box.activated.emit(box.currentIndex())
    _settle(window)
    assert home.ui.yearTitle.text() == "Năm công tác 2025"
    assert sample.settings.working_year() == 2025
    assert box.currentText() == "Năm 2025"


def test_the_search_opens_an_initiative_in_its_dialog(sample: Workspace, window_of: MakeWindow) -> None:
    window = window_of(sample)
    (hit, *_) = [one for one in sample.search.find("ma qr") if one.kind == "initiative"]
    seen: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, InitiativesDialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(200, close)
    window.show_record(hit.kind, hit.id)
    assert len(seen) == 1


def test_the_search_opens_the_record_in_its_tab(
    sample: Workspace, window_of: MakeWindow, qtbot: QtBot
) -> None:
    window = window_of(sample)
    person = sample.units.person(sample.units.people_ids()[17])
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.ui.search.hasFocus()
    window.show_record("person", person.id)
    tab = _units(window)
    assert window.current_key() == "units"
    assert tab.person_editor.record.id == person.id


@pytest.mark.parametrize("kind", ["decision", "award", "batch", "unit", "household"])
def test_every_kind_of_record_has_its_tab(sample: Workspace, window_of: MakeWindow, kind: str) -> None:
    window = window_of(sample)
    record_id = {
        "decision": lambda: sample.decisions.all()[0].decision.id,
        "award": lambda: sample.decisions.award_ids()[0],
        "batch": lambda: sample.nominations.batches()[0].batch.id,
        "unit": lambda: sample.units.all()[0].id,
        "household": lambda: sample.units.households()[0].id,
    }[kind]()
    window.show_record(kind, record_id)
    _settle(window)
    assert window.current_key() != "home"


def test_the_backup_at_start_is_told(sample: Workspace, window_of: MakeWindow) -> None:
    window = window_of(sample)
    assert window.status.backup.text().startswith("Sao lưu hôm nay")
    assert sample.safety.last_backup() is not None
    home = window.page("home")
    assert isinstance(home, HomeTab)
    texts = [home.ui.todo.item(i).text() for i in range(home.ui.todo.count())]
    assert any(text.startswith("Sao lưu hôm nay") for text in texts)


def test_a_backup_on_demand(sample: Workspace, window_of: MakeWindow) -> None:
    window = window_of(sample)
    before = len(sample.safety.list_backups())
    window.actions_["backup"].trigger()
    _settle(window)
    assert len(sample.safety.list_backups()) == before + 1
    assert window.status.message.text().startswith("Đã sao lưu và kiểm tra")


def test_text_grows_and_shrinks_by_key(sample: Workspace, window_of: MakeWindow, qtbot: QtBot) -> None:
    window = window_of(sample)
    height = window.ui.nav.height()
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert window.status.message.text() == "Cỡ chữ 125%."
    qtbot.waitUntil(lambda: window.ui.nav.height() > height)
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL)
    assert window.status.message.text() == "Cỡ chữ 100%."


def test_dark_and_back(sample: Workspace, window_of: MakeWindow, theme: Theme) -> None:
    window = window_of(sample)
    window.actions_["dark"].trigger()
    assert theme.dark
    assert window.actions_["dark"].isChecked()
    window.actions_["dark"].trigger()
    assert not theme.dark


def test_closing_keeps_tab_size_and_widths(
    sample: Workspace, window_of: MakeWindow, theme: Theme, qtbot: QtBot
) -> None:
    window = window_of(sample)
    window.open_tab("units")
    tab = _units(window)
    tab.ui.peopleTable.setColumnWidth(0, 211)
    before = sample.operations.last()
    window.close()
    stored = look.load(sample.folder)
    assert stored.tab == "units"
    assert stored.geometry
    assert sample.operations.last() == before, "remembering is nothing to undo"
    again = window_of(sample, stored)
    assert again.current_key() == "units"
    tab = _units(again)
    assert tab.ui.peopleTable.columnWidth(0) == 211


def test_closing_asks_about_what_was_typed(
    sample: Workspace, window_of: MakeWindow, qtbot: QtBot, prompts: ScriptedPrompts
) -> None:
    window = window_of(sample)
    window.open_tab("units")
    tab = _units(window)
    field = tab.person_editor.form.ui.postEdit  # type: ignore[attr-defined]
    field.setFocus()
    qtbot.keyClicks(field, "x")
    prompts.answers.append(None)
    assert not window.close()
    assert window.isVisible()
    prompts.answers.append(0)
    assert window.close()


def test_refresh_reads_what_another_made(bare: Workspace, window_of: MakeWindow, qtbot: QtBot) -> None:
    window = window_of(bare)
    window.open_tab("units")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.status.message.text() == "Đã tải lại."


def test_a_new_office_is_welcomed_declared_and_at_work(
    window_of: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = open_workspace(tmp_path / "trong", create=True)
    try:
        window = window_of(workspace)
        home = window.page("home")
        assert isinstance(home, HomeTab)
        assert home.ui.stack.currentWidget() is home.ui.welcomePage
        window.acts.open_demo()
        _settle(window)
        qtbot.waitUntil(lambda: home.ui.stack.currentWidget() is home.ui.yearPage, timeout=20_000)
        _settle(window)
        assert "Thạnh Hóa" in window.windowTitle()
    finally:
        for top in QApplication.topLevelWidgets():
            if isinstance(top, MainWindow):
                top.context.tasks.wait_idle()
                top.close()
        workspace.close()


def test_the_sample_is_opened_beside_a_real_office_after_a_question(
    bare: Workspace, window_of: MakeWindow, prompts: ScriptedPrompts, qtbot: QtBot
) -> None:
    window = window_of(bare)
    prompts.answers.append(0)
    with qtbot.waitSignal(window.demo_requested):
        window.actions_["demo"].trigger()


def test_before_the_office_is_open_nothing_answers(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(theme, Icons(resources() / "icons", theme))
    qtbot.addWidget(window)
    window.show_frame()
    assert not window.ui.search.isEnabled()
    assert not window.ui.moreButton.isEnabled()
    assert window.close()


def test_the_menu_is_named_as_the_words_that_lead_to_it(window_of: MakeWindow, bare: Workspace) -> None:
    """“Thêm” at the corner stood beside “Thêm” of every page, which adds a record."""
    window = window_of(bare)
    assert window.ui.moreButton.text() == "Menu"
    assert "Menu" in closing_hint(bare)
    bare.years.close(2026)
    assert f"{window.ui.moreButton.text()} › Khóa năm" in closed_words(window.context, 2026)


def closing_hint(workspace: Workspace) -> str:
    """Where a refusal of the lock sends the clerk."""
    workspace.years.close(2025)
    with pytest.raises(RuleViolation) as refused:
        workspace.nominations.add_batch(Batch(0, "Sót", 2025))
    return refused.value.hint
