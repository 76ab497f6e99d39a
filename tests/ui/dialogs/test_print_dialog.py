"""The print dialog on a computer whose printers are known: what it says, and where its lines lead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from thidua_desktop.services.printers import PrinterInfo
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs import print_dialog
from thidua_desktop.ui.dialogs.print_dialog import PrintDialog


@pytest.fixture
def dialog(
    sample: Workspace,
    context_of: Callable[[Workspace], UiContext],
    shown: Callable[[UiContext, QWidget], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> PrintDialog:
    monkeypatch.setattr(print_dialog, "queues", lambda: [PrinterInfo("may-in")])
    context = context_of(sample)
    decision = next(one.decision.id for one in sample.decisions.all(2026) if one.decision.number)
    award = sample.decisions.awards(decision)[0]
    made = PrintDialog(context, Selection(award_ids=(award.id,)))
    shown(context, made)
    qtbot.waitUntil(lambda: made.ui.printerBox.currentData() == "may-in")
    return made


def test_nothing_to_put_right_is_said_in_the_list(dialog: PrintDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.ui.findings.count() == 1)
    assert dialog.findings() == []
    assert dialog.ui.findings.item(0).text().startswith("✓")
    assert not dialog.ui.findings.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert dialog.ui.printButton.isEnabled()


def test_a_printer_nobody_put_right_leads_to_its_calibration(
    dialog: PrintDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    monkeypatch.setattr(dialog, "calibrate", lambda: opened.append(True))
    dialog.ui.modeBox.setCurrentIndex(dialog.ui.modeBox.findData("overprint"))
    qtbot.waitUntil(lambda: [one.code for one in dialog.findings()] == ["uncalibrated"])
    settle(dialog._context)
    dialog.ui.findings.setCurrentRow(0)
    QTest.keyClick(dialog.ui.findings, Qt.Key.Key_Return)
    assert opened == [True]
