"""Sổ in: what was printed, found by name; a jam resumed, a spoiled sheet with its serial, printed again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import BlankMove, RunState, SheetState, Stock
from thidua_desktop.services.print_jobs import Chunk, PrintSetup
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs import print_book_dialog
from thidua_desktop.ui.dialogs.print_book_dialog import PrintBookDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
BLANK = "phoi-co-so"


@pytest.fixture
def jammed(sample: Workspace) -> int:
    """A run of 25 sheets on numbered blanks; the printer jammed after the twentieth."""
    sample.blanks.save_stock(Stock(BLANK, "Phôi có số", blank=True, carries="khung", serials=True))
    sample.blanks.move(BLANK, BlankMove.IN, 100)
    decision = sample.decisions.all(2026)[0].decision
    ids = sample.prints.order(Selection(decision_id=decision.id))
    run = sample.prints.prepare(ids, PrintSetup("HP", "", BLANK, "overprint"), first_serial="AB 0001").created

    def give(chunk: Chunk) -> None:
        if chunk.sheets[0].position >= 20:
            raise RuleViolation("Máy in kẹt giấy.")

    result = sample.prints.send(run, hand_over=give)
    assert (result.sent, result.left) == (20, 5)
    return run


@pytest.fixture
def dialog(
    jammed: int, sample: Workspace, context_of: Make, shown: Show, monkeypatch: pytest.MonkeyPatch
) -> PrintBookDialog:
    monkeypatch.setattr(print_book_dialog, "hand_over_for", lambda name: lambda chunk: None)
    context = context_of(sample)
    made = PrintBookDialog(context)
    shown(context, made)
    return made


def test_a_jam_is_resumed_from_the_sheet_the_clerk_names(
    dialog: PrintBookDialog, jammed: int, sample: Workspace
) -> None:
    ui = dialog.ui
    assert dialog.run is not None
    assert dialog.run.state is RunState.STOPPED
    assert ui.upToBox.value() == 20
    ui.upToBox.setValue(17)
    QTest.keyClick(ui.upToBox, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    settle(dialog._context)
    states = [line.sheet.state for line in dialog.sheets.rows()]
    assert states == [SheetState.SENT] * 17 + [SheetState.WAITING] * 8
    QTest.keyClick(ui.sheets, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    settle(dialog._context)
    assert {line.sheet.state for line in dialog.sheets.rows()} == {SheetState.SENT}
    assert sample.prints.run(jammed).state is RunState.DONE
    assert not ui.progress.isVisible()


def test_a_spoiled_sheet_is_kept_with_its_reason_and_the_serial_of_its_blank(
    dialog: PrintBookDialog, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    dialog.ui.sheets.selectRow(2)
    prompts.texts.extend(["kẹt giấy", "AB 0009"])
    dialog.spoiled()
    settle(dialog._context)
    sheet = dialog.sheets.rows()[2].sheet
    assert (sheet.state, sheet.reason, sheet.serial) == (SheetState.SPOILED, "kẹt giấy", "AB 0009")
    assert sample.blanks.balance(BLANK).spoiled == 1
    dialog.ui.sheets.selectRow(22)
    assert not dialog.ui.spoiledButton.isEnabled(), "it has not been printed"
    assert dialog.ui.dropButton.isEnabled()
    prompts.texts.append(None)
    dialog.drop()
    settle(dialog._context)
    assert dialog.sheets.rows()[22].sheet.state is SheetState.WAITING, "without a reason nothing happens"


def test_a_name_without_diacritics_finds_its_sheet(
    dialog: PrintBookDialog, sample: Workspace, qtbot: QtBot
) -> None:
    name = dialog.sheets.rows()[7].award.name  # type: ignore[union-attr]
    QTest.keyClicks(dialog.ui.searchEdit, "khong ai ten nay")
    qtbot.waitUntil(lambda: dialog.runs.rowCount() == 0)
    dialog.ui.searchEdit.clear()
    qtbot.waitUntil(lambda: dialog.runs.rowCount() == 1)
    from thidua_desktop.domain.vietnamese import fold

    QTest.keyClicks(dialog.ui.searchEdit, fold(name))
    qtbot.waitUntil(lambda: [line.award.name for line in dialog.chosen() if line.award] == [name])


def test_a_run_cut_off_while_sending_asks_what_came_out(
    dialog: PrintBookDialog, jammed: int, sample: Workspace
) -> None:
    from dataclasses import replace

    sheets = sample.prints.sheets(jammed)

    def tried() -> None:
        for one in sheets[20:23]:
            sample._store.prints.update_sheet(replace(one, at=sample.now()))

    sample.operations.run("Thử ngắt", tried, aside=True)
    dialog.load(jammed)
    assert "tờ 21–23" in dialog.ui.sheetHint.text()
    assert not dialog.ui.resumeButton.isEnabled()
    dialog.ui.upToBox.setValue(21)
    dialog.printed_up_to()
    settle(dialog._context)
    assert dialog.ui.resumeButton.isEnabled()
    assert dialog.sheets.rows()[20].sheet.state is SheetState.SENT
    assert dialog.sheets.rows()[21].sheet.state is SheetState.WAITING
