"""A set's facts and units, and two sets beside each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import settle
from thidua_desktop.domain.records import AbsentPolicy, SetScope, TieRule, Unit
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_set_compare_dialog import ReformSetCompareDialog
from thidua_desktop.ui.dialogs.reform_set_dialog import ReformSetDialog

Show = Callable[[UiContext, QWidget], None]
Make = Callable[[Workspace], UiContext]


@pytest.fixture
def above(qtbot: object) -> QWidget:
    return QWidget()


def test_a_set_becomes_one_of_units(bare: Workspace, context_of: Make, shown: Show, above: QWidget) -> None:
    units = [bare.units.add(Unit(0, f"Ấp {n}", kind="Ấp")).created for n in range(1, 4)]
    sets = bare.reform.sets
    other = sets.add_shipped("qd-766", 2026, "phòng", SetScope.UNITS).created
    sets.set_members(other, units[:1])
    made = sets.add_shipped("cap-xa-gia-dinh", 2026).created
    context = context_of(bare)
    dialog = ReformSetDialog(context, sets.get(made), above)
    shown(context, dialog)
    ui = dialog.ui
    assert not ui.memberSide.isVisible()
    ui.scopeBox.setCurrentIndex(1)
    ui.groupEdit.setText("ấp")
    ui.absentBox.setCurrentIndex(1)
    ui.tiesBox.setCurrentIndex(1)
    ui.sourceEdit.setText("Quyết định số 12/QĐ-UBND ngày 05/01/2026")
    taken, free, _ = (dialog.members.index(row, 0) for row in range(3))
    assert not dialog.members.flags(taken) & Qt.ItemFlag.ItemIsUserCheckable
    dialog.members.setData(free, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert ui.memberCount.text() == "1 đơn vị"
    ui.okButton.click()
    settle(context)
    assert dialog.result() == ReformSetDialog.DialogCode.Accepted
    held = sets.get(made)
    assert (held.scope, held.group, held.absent_policy, held.ties) == (
        SetScope.UNITS,
        "ấp",
        AbsentPolicy.FULL,
        TieRule.DENSE,
    )
    assert held.source == "Quyết định số 12/QĐ-UBND ngày 05/01/2026"
    assert sets.members(made) == [units[1]]
    bare.operations.undo()
    assert sets.get(made).scope is SetScope.OFFICE
    assert sets.members(made) == []


def test_a_set_without_a_name_stays_open(
    bare: Workspace, context_of: Make, shown: Show, above: QWidget
) -> None:
    made = bare.reform.sets.add_shipped("qd-766", 2026).created
    context = context_of(bare)
    dialog = ReformSetDialog(context, bare.reform.sets.get(made), above)
    shown(context, dialog)
    dialog.ui.nameEdit.setText(" ")
    dialog.ui.okButton.click()
    settle(context)
    assert dialog.fields.problems_shown() == {"name": "Ghi tên bộ chỉ số."}
    assert dialog.isVisible()


def test_what_changed_since_the_set_it_was_copied_from(
    bare: Workspace, context_of: Make, shown: Show, above: QWidget
) -> None:
    sets = bare.reform.sets
    old = sets.add_shipped("cap-xa-gia-dinh", 2025).created
    new = sets.copy(old, 2026).created
    criteria = {one.code: one for one in sets.tree(new)}
    sets.save_criterion(replace(criteria["1.2.2"], name="Tự kiểm tra", max_thousandths=1500))
    sets.remove_criteria([criteria["7.3.1"].id])
    context = context_of(bare)
    dialog = ReformSetCompareDialog(context, sets.get(new), above)
    shown(context, dialog)
    assert dialog.ui.beforeBox.currentData() == old
    assert dialog.ui.sumLabel.text() == "0 mục thêm, 1 mục bỏ, 1 mục sửa, 64 mục giữ nguyên."
    told = [(line.name, line.chip.word, line.field, line.before, line.after) for line in dialog.model.rows()]
    name = "1.2.2 Tự kiểm tra"
    assert told[:2] == [
        (name, "Sửa", "Tên", "Tự kiểm tra CCHC tại thôn/bộ phận", "Tự kiểm tra"),
        (name, "Sửa", "Điểm tối đa", "2,00", "1,50"),
    ]
    assert told[-1] == ("7.3.1 Cập nhật đủ chuyên mục bắt buộc", "Bỏ", "", "2,00 điểm", "")
    dialog.ui.copyButton.click()
    last = QGuiApplication.clipboard().text().split("\n")[-1]
    assert last.split("\t") == ["7.3.1 Cập nhật đủ chuyên mục bắt buộc", "Bỏ", "", "2,00 điểm", ""]


def test_a_set_alone_says_so(bare: Workspace, context_of: Make, shown: Show, above: QWidget) -> None:
    made = bare.reform.sets.add_shipped("qd-766", 2026).created
    context = context_of(bare)
    dialog = ReformSetCompareDialog(context, bare.reform.sets.get(made), above)
    shown(context, dialog)
    assert dialog.model.rowCount() == 0
    assert not dialog.ui.copyButton.isEnabled()
