"""Giá trị quy đổi, by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import settle
from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_map_dialog import ReformMapDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
GROUP, MERGED = "Ấp", "Ấp Bến Kè"


def merged(office: Workspace) -> Comparison:
    rows = office.reform.results.table(2025, GROUP).rows
    return next(row.comparison for row in rows if row.comparison.unit_name == MERGED)


@pytest.fixture
def opened(sample: Workspace, context_of: Make, shown: Show) -> tuple[UiContext, ReformMapDialog]:
    context = context_of(sample)
    dialog = ReformMapDialog(context, merged(sample))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(context, dialog)
    return context, dialog


def row_of(dialog: ReformMapDialog, name: str) -> int:
    return next(place for place, row in enumerate(dialog.model.rows()) if row.name == name)


def typed(dialog: ReformMapDialog, name: str, text: str) -> None:
    """Go to the weight of a unit, F2, type, Enter."""
    table = dialog.ui.table
    table.setCurrentIndex(dialog.model.index(row_of(dialog, name), 2))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not table
    editor.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_what_the_value_is_made_of_is_shown(opened: tuple[UiContext, ReformMapDialog]) -> None:
    _, dialog = opened
    assert dialog.ui.title.text() == "Giá trị năm 2024 quy đổi cho Ấp Bến Kè"
    weights = {row.name: row.weight for row in dialog.model.rows() if row.weight}
    assert weights == {"Ấp Bến Kè 1": 2, "Ấp Bến Kè 2": 1}
    assert dialog.ui.valueLabel.text() == "Giá trị quy đổi năm 2024: 77,53 điểm, từ 2 đơn vị."
    assert not dialog.ui.saveButton.isEnabled()


def test_weights_are_typed_and_kept(opened: tuple[UiContext, ReformMapDialog]) -> None:
    context, dialog = opened
    typed(dialog, "Ấp Bến Kè 1", "1")
    assert dialog.ui.valueLabel.text() == "Giá trị quy đổi năm 2024: 76,73 điểm, từ 2 đơn vị."
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert not dialog.isVisible()
    assert merged(context.workspace).previous == 76_725


def test_words_are_no_weight(opened: tuple[UiContext, ReformMapDialog]) -> None:
    _, dialog = opened
    typed(dialog, "Ấp Bến Kè 1", "hai")
    assert dialog.model.rows()[row_of(dialog, "Ấp Bến Kè 1")].weight == 2


def test_a_weight_that_is_too_large_is_said_and_nothing_kept(
    opened: tuple[UiContext, ReformMapDialog],
) -> None:
    context, dialog = opened
    typed(dialog, "Ấp Bến Kè 1", "9999999")
    dialog.save()
    settle(context)
    assert dialog.isVisible()
    assert "từ 1 đến 1000000" in dialog.ui.notice.text()
    assert merged(context.workspace).previous == 77_533


def test_a_value_is_taken_away_whole(opened: tuple[UiContext, ReformMapDialog]) -> None:
    context, dialog = opened
    dialog.ui.clearButton.click()
    assert dialog.ui.valueLabel.text() == "Không quy đổi: năm 2024 để “—”."
    dialog.ui.saveButton.click()
    settle(context)
    assert merged(context.workspace).previous is None
