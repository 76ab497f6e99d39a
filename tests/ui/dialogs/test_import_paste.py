"""Ctrl+V in the lists: cells pass the preview of files, with their headings or in the order of the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog
from thidua_desktop.ui.dialogs.import_paste import paste_import
from thidua_desktop.ui.tabs.units import UnitsTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]

HEADED = "Họ và tên\tNăm sinh\tChức vụ\tĐơn vị\nTrần Thị Thử Dán\t1985\tKế toán\tVăn phòng\n"
BARE = "Trần Thị Thử Dán\t05/03/1985\tKế toán\tVăn phòng\nVõ Tú\t1990\t\tVăn phòng\n"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """(kind, text of the file) of each import that was opened."""
    found: list[tuple[str, str]] = []

    def open_import(
        context: UiContext,
        parent: QWidget,
        kind: str,
        *,
        batch_id: int,
        files: Sequence[Path],
        made_headings: bool,
    ) -> None:
        found.append((kind, files[0].read_text(encoding="utf-8")))

    monkeypatch.setattr("thidua_desktop.ui.dialogs.import_dialog.open_import", open_import)
    return found


@pytest.fixture
def units(sample: Workspace, context_of: Make, shown: Show) -> UnitsTab:
    context = context_of(sample)
    tab = UnitsTab(context)
    shown(context, tab)
    return tab


def _press(widget: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_each_list_of_the_directory_takes_its_own_kind(
    units: UnitsTab, opened: list[tuple[str, str]]
) -> None:
    _press(units.ui.peopleTable, HEADED)
    _press(units.ui.tree, "Tên đơn vị\tLoại đơn vị\nẤp Dán\tẤp\n")
    units.ui.householdsButton.setChecked(True)
    _press(units.ui.householdTable, "Họ và tên chủ hộ\tĐịa chỉ\nLê Văn Dán\tẤp 1\n")
    assert [kind for kind, _ in opened] == ["people", "units", "households"]
    assert opened[0][1] == HEADED


def test_cells_without_headings_are_taken_as_the_list_shows_them_once_agreed(
    units: UnitsTab, opened: list[tuple[str, str]], prompts: ScriptedPrompts
) -> None:
    prompts.answers.extend([None, 0])
    _press(units.ui.peopleTable, BARE)
    assert opened == []
    _press(units.ui.peopleTable, BARE)
    assert opened == [("people", f"Họ và tên\tNgày sinh\tChức vụ\tĐơn vị\n{BARE}")]
    assert "• Họ và tên: “Trần Thị Thử Dán”" in prompts.asked[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("chỉ một câu", "Bộ nhớ tạm không có bảng nào để dán."),
        ("", "Bộ nhớ tạm không có bảng nào để dán."),
    ],
)
def test_what_is_no_table_is_refused_in_words(
    units: UnitsTab, opened: list[Any], prompts: ScriptedPrompts, text: str, words: str
) -> None:
    _press(units.ui.peopleTable, text)
    assert [error.message for error in prompts.errors] == [words]
    assert opened == []


def test_made_headings_cannot_be_corrected_and_so_not_remembered(
    sample: Workspace, context_of: Make, prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = context_of(sample)
    enabled: list[bool] = []

    def run(dialog: ImportDialog) -> int:
        settle(context)
        table = dialog.ui.columnTable
        enabled.extend(table.cellWidget(row, 2).isEnabled() for row in range(table.rowCount()))
        return 0

    monkeypatch.setattr(ImportDialog, "exec", run)
    prompts.answers.append(0)
    for text in (BARE, HEADED):
        QGuiApplication.clipboard().setText(text)
        paste_import(context, QWidget(), "people")
    assert enabled == [False] * 4 + [True] * 4


def test_too_few_columns_without_headings_are_refused(
    sample: Workspace, context_of: Make, opened: list[Any], prompts: ScriptedPrompts
) -> None:
    QGuiApplication.clipboard().setText("Võ Tú\tCông chức\n")
    paste_import(context_of(sample), QWidget(), "nominations")
    assert prompts.errors[0].message.startswith("Bảng dán không có dòng tiêu đề")
    assert opened == []


def test_a_word_table_with_merged_cells_comes_to_the_preview_whole(
    sample: Workspace, context_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The unit merged over two rows is each one's, a name of two paragraphs is one name."""
    context = context_of(sample)
    seen: list[str] = []

    def run(dialog: ImportDialog) -> int:
        settle(context)
        seen.extend(row.summary for row in dialog.rows.rows())
        seen.append(dialog._files[0].read_text(encoding="utf-8"))
        return 0

    monkeypatch.setattr(ImportDialog, "exec", run)
    made = QMimeData()
    made.setText("rách\n\tnát")
    made.setHtml(
        "<table><tr><td>Họ và tên</td><td>Năm sinh</td><td>Đơn vị</td></tr>"
        "<tr><td><p>Trần Thị</p><p>Thử Dán</p></td><td>1985</td><td rowspan=2>Văn phòng</td></tr>"
        "<tr><td>Võ Tú Dán</td><td>1990</td></tr></table>"
    )
    QGuiApplication.clipboard().setMimeData(made)
    paste_import(context, QWidget(), "people")
    assert seen[:2] == ["Trần Thị Thử Dán", "Võ Tú Dán"]
    assert seen[2].endswith("Võ Tú Dán\t1990\tVăn phòng\n")
