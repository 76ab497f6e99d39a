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


def _rows(dialog: YearDialog) -> list[tuple[str, str]]:
    tree = dialog.ui.checkList
    items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


def test_what_is_open_stands_first_and_what_is_done_in_one_line(dialog: YearDialog) -> None:
    rows = _rows(dialog)
    assert rows[0][0] == "Còn 1 đợt xét chưa có quyết định"
    closing = [i for i, (text, _) in enumerate(rows) if not text.startswith("Còn ")]
    assert closing
    assert closing == list(range(len(rows) - len(closing), len(rows)))
    open_ones = [one for one in dialog._items if not one.done]
    finished = [one.subject for one in dialog._items if one.done and one.total]
    assert len(rows) - len(closing) == len(open_ones)
    assert (f"{len(finished)} việc đã xong", "; ".join(finished)) in rows
    for one in open_ones:
        detail = dict(rows)[one.text]
        assert detail.startswith(one.names[0])
        if one.count > len(one.names):
            assert f"và {one.count - len(one.names)} {one.noun} khác" in detail
        assert detail.endswith("(vẫn làm được sau khi khóa)") is not one.locks


def test_an_empty_year_is_called_so_and_is_not_to_be_closed(
    bare: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts
) -> None:
    context = context_of(bare)
    made = YearDialog(context)
    shown(context, made)
    assert [text for text, _ in _rows(made)] == ["Năm 2026 chưa có dữ liệu"]
    assert not made.ui.closeYearButton.isEnabled()
    assert made.ui.nextHint.text().startswith("Chỉ đổi năm công tác sang 2027; không có giao ước để chép")
    bare.nominations.add_batch(Batch(0, "Cuối năm", 2026))
    made.load()
    assert made.ui.closeYearButton.isEnabled()
    assert _rows(made)[0][0] == "Còn 1 đợt xét chưa có quyết định"


def test_what_opening_the_next_year_brings_is_counted(dialog: YearDialog, sample: Workspace) -> None:
    there, carried = len(sample.pledges.of_year(2027)), len(sample.years.shortcomings_to_carry(2026))
    assert there
    hint = dialog.ui.nextHint.text()
    assert f"huyển {carried} tồn tại sang năm 2027" in hint
    assert f"đã có {there} giao ước, không chép thêm" in hint
    gone = [row.pledge.id for row in sample.pledges.of_year(2027)][:2]
    sample.pledges.delete(gone)
    dialog.load()
    assert dialog.ui.nextHint.text().startswith(f"Chép 2 giao ước ({there - 2} đơn vị đã có), chuyển")
    opened = sample.years.open_next(2026)
    assert (opened.pledges, opened.shortcomings) == (2, carried)


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
