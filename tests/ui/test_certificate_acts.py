"""The menu "In giấy khen": every entry opens its window, and what needs an office says so without one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import settle
from thidua_desktop.services.workspace import Workspace, open_workspace
from thidua_desktop.ui.actions import ACTS, PRINTING
from thidua_desktop.ui.certificate_acts import CertificateActs
from thidua_desktop.ui.context import UiContext

Make = Callable[[Workspace], UiContext]
OPENS = {
    "desk": "DeskWindow",
    "print_book": "PrintBookDialog",
    "blanks": "BlanksDialog",
    "designer": "DesignerDialog",
    "calibration": "CalibrationDialog",
    "proof": "ProofDialog",
}


@pytest.mark.parametrize("key", OPENS)
def test_each_entry_opens_its_window(key: str, sample: Workspace, context_of: Make, qtbot: QtBot) -> None:
    context = context_of(sample)
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[str] = []

    def close() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QDialog):
            seen.append(type(shown).__name__)
            settle(context)
            shown.done(0)
        else:
            QTimer.singleShot(50, close)

    QTimer.singleShot(50, close)
    CertificateActs(context, window).slots()[key]()
    assert seen == [OPENS[key]]


def test_the_menu_lists_all_of_them() -> None:
    listed = [act for act in ACTS if act.group == PRINTING]
    assert {act.key for act in listed} == set(OPENS)
    letters = [act.text[act.text.index("&") + 1].lower() for act in listed]
    assert len(letters) == len(set(letters))
    assert next(act for act in listed if act.key == "desk").keys == ("F11",)


def test_without_an_office_desk_and_proof_say_what_to_do(
    tmp_path: Path, context_of: Make, qtbot: QtBot
) -> None:
    workspace = open_workspace(tmp_path / "moi", create=True)
    try:
        context = context_of(workspace)
        window = QWidget()
        qtbot.addWidget(window)
        said: list[str] = []
        context.navigator.say.connect(said.append)
        acts = CertificateActs(context, window)
        acts.open_desk()
        acts.open_proof()
        assert len(said) == 2
        assert all("cơ quan" in one for one in said)
    finally:
        workspace.close()
