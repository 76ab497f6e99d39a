"""Declaring the office, choosing a backup, choosing a unit, the list of keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from thidua_desktop.domain.records import Signer, Unit
from thidua_desktop.services.workspace import Workspace, open_workspace
from thidua_desktop.ui.actions import ACTS, key_list
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.choose_unit import ChooseUnitDialog
from thidua_desktop.ui.dialogs.keys_dialog import KeysDialog
from thidua_desktop.ui.dialogs.office_dialog import OfficeDialog
from thidua_desktop.ui.dialogs.restore_dialog import RestoreDialog
from thidua_desktop.ui.models.unit_tree import ALL

MakeContext = Callable[[Workspace], UiContext]


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def _settle(context: UiContext) -> None:
    QApplication.processEvents()
    assert context.tasks.wait_idle()


def test_the_office_is_declared_on_the_first_start(
    tmp_path: Path, context_of: MakeContext, parent: QWidget, qtbot: QtBot
) -> None:
    workspace = open_workspace(tmp_path / "moi", create=True)
    try:
        context = context_of(workspace)
        dialog = OfficeDialog(context, parent)
        dialog.show()
        ui = dialog.ui
        assert ui.heading.text() == "Khai báo cơ quan sử dụng"
        qtbot.mouseClick(ui.saveButton, Qt.MouseButton.LeftButton)
        _settle(context)
        assert set(dialog.fields.problems_shown()) == {"name", "place"}
        ui.nameEdit.setText("Ủy ban nhân dân xã Thạnh Hóa")
        ui.nameEdit.editingFinished.emit()
        assert ui.placeEdit.text() == "Thạnh Hóa", "the place is taken from the name"
        ui.signerTable.item(0, 0).setText("Lâm Quốc Thịnh")
        qtbot.mouseClick(ui.addSignerButton, Qt.MouseButton.LeftButton)
        for column, text in enumerate(("Đặng Thị Mỹ Xuân", "Phó Chủ tịch", "KT. CHỦ TỊCH")):
            ui.signerTable.item(1, column).setText(text)
        qtbot.mouseClick(ui.saveButton, Qt.MouseButton.LeftButton)
        _settle(context)
        assert dialog.result() == QDialog.DialogCode.Accepted
        office = workspace.settings.office()
        assert office is not None
        assert (office.name, office.place, office.level) == (
            "Ủy ban nhân dân xã Thạnh Hóa",
            "Thạnh Hóa",
            "xa",
        )
        assert office.signers == (
            Signer("Lâm Quốc Thịnh", "Chủ tịch"),
            Signer("Đặng Thị Mỹ Xuân", "Phó Chủ tịch", "KT. CHỦ TỊCH"),
        )
    finally:
        workspace.close()


def test_signers_are_raised_and_taken_out(
    bare: Workspace, context_of: MakeContext, parent: QWidget, qtbot: QtBot
) -> None:
    context = context_of(bare)
    dialog = OfficeDialog(context, parent)
    dialog.show()
    dialog.ui.signerTable.setCurrentCell(1, 0)
    qtbot.mouseClick(dialog.ui.upButton, Qt.MouseButton.LeftButton)
    assert dialog.ui.signerTable.item(0, 0).text() == "Đặng Thị Mỹ Xuân"
    dialog.ui.signerTable.setCurrentCell(1, 0)
    qtbot.mouseClick(dialog.ui.removeSignerButton, Qt.MouseButton.LeftButton)
    dialog.ui.codeEdit.setText("QĐ-UB")
    dialog.save()
    _settle(context)
    office = bare.settings.office()
    assert office is not None
    assert [signer.name for signer in office.signers] == ["Đặng Thị Mỹ Xuân"]
    assert office.decision_code == "QĐ-UB"
    assert office.parent_name == "Ủy ban nhân dân tỉnh Tây Ninh", "what is not shown stays"


def test_a_signer_without_a_post_is_told_above_the_buttons(
    bare: Workspace, context_of: MakeContext, parent: QWidget
) -> None:
    context = context_of(bare)
    dialog = OfficeDialog(context, parent)
    dialog.show()
    dialog.ui.signerTable.item(1, 1).setText("")
    dialog.save()
    _settle(context)
    assert dialog.ui.problem.isVisible()
    assert "người ký" in dialog.ui.problem.text()


def test_backups_are_listed_newest_first(
    bare: Workspace, context_of: MakeContext, parent: QWidget, qtbot: QtBot
) -> None:
    bare.safety.backup()
    bare.units.add(Unit(0, "Ấp 2"))
    bare.safety.backup()
    newest = bare.safety.list_backups()[0]
    dialog = RestoreDialog(context_of(bare), parent)
    dialog.show()
    assert dialog.ui.list.topLevelItemCount() >= 1
    qtbot.mouseClick(dialog.ui.restoreButton, Qt.MouseButton.LeftButton)
    assert dialog.chosen == (newest.path, newest.at)


def test_a_backup_from_elsewhere_is_picked(
    bare: Workspace,
    context_of: MakeContext,
    parent: QWidget,
    prompts: ScriptedPrompts,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    prompts.files.append([tmp_path / "cu.db"])
    dialog = RestoreDialog(context_of(bare), parent)
    dialog.show()
    assert not dialog.ui.restoreButton.isEnabled() or dialog.ui.list.topLevelItemCount()
    qtbot.mouseClick(dialog.ui.fileButton, Qt.MouseButton.LeftButton)
    assert dialog.chosen == (tmp_path / "cu.db", None)


def test_people_cannot_be_moved_to_no_unit(bare: Workspace, context_of: MakeContext, parent: QWidget) -> None:
    unit = bare.units.add(Unit(0, "Ấp 2")).created
    dialog = ChooseUnitDialog(context_of(bare), "Chuyển 3 người sang:", top=False, parent=parent)
    dialog.ui.tree.select_unit(ALL)
    assert not dialog.ui.moveButton.isEnabled()
    dialog.ui.tree.select_unit(unit)
    assert dialog.ui.moveButton.isEnabled()
    assert dialog.chosen == unit


def test_every_key_is_told_once(parent: QWidget) -> None:
    keys = key_list(("Tổng quan", "Đơn vị"))
    names = [key for key, _ in keys]
    assert len(set(names)) == len(names)
    assert {"Ctrl+1", "Ctrl+2", "Ctrl+Z", "Ctrl+K", "F2", "Ins", "Del", "Ctrl+S", "Ctrl+P"} <= set(names)
    assert all("&" not in words for _, words in keys)
    assert KeysDialog(keys, parent).ui.list.topLevelItemCount() == len(keys)


def test_no_two_acts_share_a_key() -> None:
    keys = [key for act in ACTS for key in act.keys]
    assert len(set(keys)) == len(keys)
