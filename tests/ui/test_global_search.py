"""Ctrl+K in the window: hits of every kind open where they belong, acts and tabs are found by their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.prompting import type_text
from tests.ui.conftest import MakeWindow
from tests.ui.test_main_window import _settle
from thidua_desktop.domain.records import Conference, Guest
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.commands import fitting
from thidua_desktop.ui.dialogs.council_dialog import CouncilDialog
from thidua_desktop.ui.main_window import MainWindow
from thidua_desktop.ui.tabs.conference import ConferenceTab
from thidua_desktop.ui.tabs.conference_reception import ReceptionPage
from thidua_desktop.ui.widgets.global_search import KINDS

CTRL = Qt.KeyboardModifier.ControlModifier


def ask(window: MainWindow, text: str, qtbot: QtBot) -> list[str]:
    """Type into the search line; the texts of its list."""
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    window.ui.search.clear()
    type_text(window.ui.search, text)
    qtbot.waitUntil(lambda: bool(window.ui.search.results()))
    return window.ui.search.results()


def take(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Return)
    _settle(window)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("mở cải cách", "reform"),
        ("mo giao uoc", "pledges"),
        ("mở hội nghị", "conference"),
        ("mo de nghi", "nominations"),
    ],
)
def test_a_tab_is_opened_by_its_name(
    sample: Workspace, window_of: MakeWindow, qtbot: QtBot, text: str, key: str
) -> None:
    window = window_of(sample)
    first = ask(window, text, qtbot)[0]
    assert first.startswith("Mở ")
    assert "Ctrl+" in first
    take(window, qtbot)
    assert window.current_key() == key


def test_an_act_of_the_menu_is_done(sample: Workspace, window_of: MakeWindow, qtbot: QtBot) -> None:
    window = window_of(sample)
    before = len(sample.safety.list_backups())
    assert ask(window, "sao luu", qtbot)[0].startswith("Sao lưu ngay")
    take(window, qtbot)
    assert len(sample.safety.list_backups()) == before + 1


def test_records_stand_before_acts_that_only_hold_the_word(
    sample: Workspace, window_of: MakeWindow, qtbot: QtBot
) -> None:
    window = window_of(sample)
    texts = ask(window, "giấy", qtbot)
    acts = [place for place, text in enumerate(texts) if "Việc của chương trình" in text]
    assert acts
    assert "Giấy và phôi" in texts[0]
    commands = window.ui.search._commands
    assert fitting(commands, "") == []
    assert all(one.icon for one in commands)


def test_what_nobody_knows_is_said(sample: Workspace, window_of: MakeWindow, qtbot: QtBot) -> None:
    window = window_of(sample)
    (said,) = ask(window, "zzzz", qtbot)
    assert said.startswith("Không thấy")
    take(window, qtbot)
    assert window.current_key() == "home"


def test_a_record_of_another_year_brings_its_year_along(
    sample: Workspace, window_of: MakeWindow, qtbot: QtBot
) -> None:
    window = window_of(sample)
    assert window.context.year == 2026
    older = next(one.batch for one in sample.nominations.batches() if one.batch.year == 2025)
    ask(window, older.name, qtbot)
    take(window, qtbot)
    qtbot.waitUntil(lambda: window.context.year == 2025)
    _settle(window)
    assert window.current_key() == "nominations"
    assert window.page("nominations").batches.id == older.id  # type: ignore[attr-defined]


def test_a_guest_is_shown_in_the_reception(sample: Workspace, window_of: MakeWindow, qtbot: QtBot) -> None:
    conference = sample.conferences.add(Conference(0, "Hội nghị thử", 2026)).created
    sample.reception.add([Guest(conference, f"Khách thứ {i}") for i in range(60)])
    window = window_of(sample)
    assert "Đại biểu" in ask(window, "khách thứ 57", qtbot)[0]
    take(window, qtbot)
    tab = window.page("conference")
    assert isinstance(tab, ConferenceTab)
    page = tab.page(2)
    assert isinstance(page, ReceptionPage)
    assert [guest.name for guest in page.chosen()] == ["Khách thứ 57"]


def test_a_member_of_the_council_is_shown_in_its_dialog(sample: Workspace, window_of: MakeWindow) -> None:
    window = window_of(sample)
    member = sample.council.members()[0]
    hit = next(one for one in sample.search.find(member.name) if one.kind == "council_member")
    seen: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CouncilDialog)
        seen.append(dialog.ui.title.text())
        dialog.reject()

    QTimer.singleShot(300, close)
    window.open_found(*hit.opens, hit.year)
    assert len(seen) == 1


def test_every_kind_that_is_found_has_a_word_and_opens_somewhere(
    sample: Workspace, window_of: MakeWindow
) -> None:
    window = window_of(sample)
    small = sample._store.search._small
    kinds = {*small.kinds, "unit", "person", "household", "decision", "award", "initiative", "nomination"}
    assert kinds == set(KINDS)
    shown = {kind for tab in window._tabs for kind in tab.kinds} | {"initiative", "council"}
    opened = {hit.opens[0] for kind in small.kinds for _, hit in small._of(kind).entries}
    assert opened <= shown
    assert kinds - set(small.kinds) <= shown
