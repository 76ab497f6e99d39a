"""From the print dialog to paper and back into the book, without a mouse, through a real queue."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.printing_queue import Queue, serving
from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import RunState, SheetState
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.print_book_dialog import PrintBookDialog
from thidua_desktop.ui.dialogs.print_dialog import PrintDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def queue() -> Iterator[Queue]:
    with serving() as make:
        yield make()


def press(key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def test_a_print_by_keyboard_alone(
    queue: Queue, sample: Workspace, context_of: Make, shown: Show, qtbot: QtBot, prompts: ScriptedPrompts
) -> None:
    context = context_of(sample)
    context.memory.set("print/printer", queue.name)
    decision = next(s.decision.id for s in sample.decisions.all(2026) if s.decision.number)
    dialog = PrintDialog(context, Selection(decision_id=decision))
    shown(context, dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.ui.printerBox.currentData() == queue.name)
    press(Key.Key_N, ALT)
    assert dialog.ui.rangeEdit.hasFocus()
    type_text(dialog.ui.rangeEdit, "1-2")
    qtbot.waitUntil(lambda: dialog.ui.countLabel.text().startswith("2/"))
    settle(context)
    press(Key.Key_I, ALT)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    settle(context)
    assert sample.prints.run(dialog.run_id).state is RunState.DONE
    assert queue.arrived(1)

    book = PrintBookDialog(context, dialog.run_id)
    shown(context, book)
    book.activateWindow()
    book.ui.sheets.setFocus()
    book.ui.sheets.setCurrentIndex(book.sheets.index(0, 0))
    press(Key.Key_Down)
    prompts.texts.append("Kẹt giấy")
    press(Key.Key_H, ALT)
    qtbot.waitUntil(lambda: sample.prints.sheets(dialog.run_id)[1].state is SheetState.SPOILED)
    settle(context)
    states = [one.state for one in sample.prints.sheets(dialog.run_id)]
    assert states == [SheetState.SENT, SheetState.SPOILED]
    assert sample.prints.sheets(dialog.run_id)[1].reason == "Kẹt giấy"
