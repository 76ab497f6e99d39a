"""The small dialogs of tab Hội nghị say at the top what they are for, and are left by Hủy."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QWidget

from thidua_desktop.domain.records import Guest
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.conference_dialog import ConferenceDialog
from thidua_desktop.ui.dialogs.guest_dialogs import GuestDialog, SeatsDialog, StandInDialog
from thidua_desktop.ui.dialogs.turn_dialog import TurnDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]

DIALOGS: dict[str, Callable[[UiContext], QDialog]] = {
    "Lập hội nghị năm 2026": ConferenceDialog,
    "Thêm đại biểu": lambda context: GuestDialog(context, Guest(0, "")),
    "Sửa đại biểu": lambda context: GuestDialog(context, Guest(0, "Lê Thị Hoa", id=7)),
    "Người nhận thay": lambda _: StandInDialog("Lê Thị Hoa", "", ""),
    "Xếp ghế cho người nhận": lambda _: SeatsDialog(24),
    "Chuyển tới đợt khác": lambda context: TurnDialog(context, (), 2, 0),
}


@pytest.mark.parametrize("heading", DIALOGS)
def test_a_dialog_has_a_heading_and_one_way_out(
    bare: Workspace, context_of: Make, shown: Show, heading: str
) -> None:
    context = context_of(bare)
    dialog = DIALOGS[heading](context)
    shown(context, dialog)
    title = dialog.findChild(QLabel, "title")
    assert title is not None
    assert title.text() == heading
    assert title.isVisible()
    assert title.property("role") == "h1"
    labels = [one.text() for kind in (QLabel, QPushButton, QCheckBox) for one in dialog.findChildren(kind)]
    letters = [match[1].lower() for text in labels if (match := re.search(r"&(\w)", text))]
    assert len(letters) == len(set(letters)), letters
    assert all(letter.isascii() for letter in letters)
    left: list[bool] = []
    dialog.rejected.connect(lambda: left.append(True))
    cancel = dialog.findChild(QPushButton, "cancelButton")
    assert cancel is not None
    assert cancel.text() == "Hủ&y"
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert left == [True]
