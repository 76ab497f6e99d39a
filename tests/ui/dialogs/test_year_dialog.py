"""Closing a year in the window: the checklist, the lock, the reason, the next year."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Batch
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.year_dialog import YearDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def told() -> list[int]:
    return []


@pytest.fixture
def dialog(sample: Workspace, context_of: Make, shown: Show, told: list[int]) -> YearDialog:
    context = context_of(sample)
    made = YearDialog(context, lambda: told.append(context.year))
    shown(context, made)
    return made


def test_what_is_open_stands_first(dialog: YearDialog) -> None:
    texts = [
        item.text(0)
        for i in range(dialog.ui.checkList.topLevelItemCount())
        if (item := dialog.ui.checkList.topLevelItem(i))
    ]
    assert texts[0] == "Còn 1 đợt xét chưa có quyết định"
    first_done = next(i for i, text in enumerate(texts) if text.startswith("Không còn"))
    assert all(text.startswith("Không còn") for text in texts[first_done:])


def test_a_year_is_closed_after_a_question_and_opened_with_a_reason(
    dialog: YearDialog, sample: Workspace, prompts: ScriptedPrompts, told: list[int]
) -> None:
    ui, context = dialog.ui, dialog._context
    prompts.answers.append(None)
    QTest.mouseClick(ui.closeYearButton, LEFT)
    settle(context)
    assert not sample.years.is_closed(2026)
    assert "Còn việc chưa xong" in prompts.asked[0]
    prompts.answers.append(0)
    QTest.mouseClick(ui.closeYearButton, LEFT)
    settle(context)
    assert sample.years.is_closed(2026)
    assert told == [2026]
    assert ui.title.text() == "Năm 2026 đã khóa"
    assert not ui.closeYearButton.isVisible()
    QTest.mouseClick(ui.reopenButton, LEFT)
    settle(context)
    assert "lý do" in ui.notice.text()
    ui.noteEdit.setText("Sót một quyết định")
    QTest.mouseClick(ui.reopenButton, LEFT)
    settle(context)
    assert not sample.years.is_closed(2026)
    assert "Sót một quyết định" in ui.stateLabel.text()
    assert ui.closeYearButton.isVisible()


def test_the_next_year_is_opened_from_here(
    dialog: YearDialog, sample: Workspace, prompts: ScriptedPrompts, told: list[int]
) -> None:
    dialog.ui.yearBox.setValue(2027)
    before = len(sample.pledges.of_year(2028))
    assert "2028" in dialog.ui.nextButton.text()
    prompts.answers.append(0)
    QTest.mouseClick(dialog.ui.nextButton, LEFT)
    settle(dialog._context)
    assert sample.settings.working_year() == 2028
    assert len(sample.pledges.of_year(2028)) > before
    assert told == [2028]


def test_a_refusal_of_the_lock_is_said_in_words(
    sample: Workspace, context_of: Make, prompts: ScriptedPrompts
) -> None:
    context = context_of(sample)
    sample.years.close(2026)
    context.change(lambda: sample.nominations.add_batch(Batch(0, "Thêm", 2026)))
    settle(context)
    assert "Năm 2026 đã khóa" in prompts.errors[0].message


def test_what_is_open_is_read_whole(dialog: YearDialog) -> None:
    """The names of what is open go on in further lines instead of ending in dots."""
    tree = dialog.ui.checkList
    metrics = tree.fontMetrics()
    for number in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(number)
        assert item is not None
        needed = metrics.horizontalAdvance(item.text(1)) / (tree.columnWidth(1) - 24)
        height = tree.visualItemRect(item).height()
        assert height >= min(needed, 5) * metrics.height() * 0.9, item.text(1)
