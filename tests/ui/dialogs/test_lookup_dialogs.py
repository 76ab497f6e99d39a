"""Who held what when, the golden book, and one recipient's whole history, through the real dialogs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from shiboken6 import delete

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Award, RecipientKind
from thidua_desktop.domain.vietnamese import format_number
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.lookup_dialog import LookupDialog
from thidua_desktop.ui.dialogs.lookup_history_dialog import HistoryDialog
from thidua_desktop.ui.tabs.units import UnitsTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def context(sample: Workspace, context_of: Make) -> UiContext:
    return context_of(sample)


@pytest.fixture
def dialog(context: UiContext) -> Iterator[LookupDialog]:
    made = LookupDialog(context)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    settle(context)
    yield made
    settle(context)
    delete(made)


def choose(context: UiContext, box: QComboBox, data: object) -> None:
    place = box.findData(data)
    assert place >= 0
    box.setCurrentIndex(place)
    settle(context)


def shown_rows(dialog: LookupDialog) -> list[Award]:
    return dialog._page(dialog.model.ids)


def test_everything_is_counted_first(dialog: LookupDialog, sample: Workspace) -> None:
    awards = sample._store.decisions.all_awards()
    assert dialog.ui.countLabel.text().startswith(f"{format_number(len(awards))} lượt khen thưởng của")
    assert len(dialog.model.ids) == len(awards)
    years = [one.year for one in shown_rows(dialog)]
    assert years == sorted(years, reverse=True)


def test_a_line_of_the_counts_opens_its_rows(dialog: LookupDialog) -> None:
    choices = dialog.ui.countList.choices()
    assert len(choices) == len(dialog._held.counts) + 1
    for place, count in enumerate(dialog._held.counts, start=1):
        dialog.ui.countList.choose(place)
        rows = shown_rows(dialog)
        assert len(rows) == count.awards
        assert {one.award_code for one in rows} == {count.award_code}
    dialog.ui.countList.choose(0)
    assert len(dialog.model.ids) == sum(count.awards for count in dialog._held.counts)


def test_title_years_unit_and_sort_of_recipient_narrow(dialog: LookupDialog, context: UiContext) -> None:
    choose(context, dialog.ui.awardBox, "LDTT")
    choose(context, dialog.ui.firstBox, 2025)
    choose(context, dialog.ui.lastBox, 2025)
    rows = shown_rows(dialog)
    assert rows
    assert {(one.award_code, one.year) for one in rows} == {("LDTT", 2025)}
    unit_id = next(one.unit_id for one in rows if one.unit_id is not None)
    choose(context, dialog.ui.unitBox, unit_id)
    assert 0 < len(dialog.model.ids) < len(rows)
    choose(context, dialog.ui.kindBox, RecipientKind.UNIT.value)
    assert dialog.model.ids == []
    assert dialog.ui.countLabel.text() == "Không có lượt khen thưởng nào như vậy"
    assert not dialog.ui.historyButton.isEnabled()


def test_held_on_a_day_typed_by_hand(dialog: LookupDialog, sample: Workspace, context: UiContext) -> None:
    ui = dialog.ui
    assert not ui.onEdit.isEnabled()
    ui.onCheck.setFocus()
    QTest.keyClick(ui.onCheck, Qt.Key.Key_Space)
    assert ui.onEdit.isEnabled()
    assert not ui.revokedCheck.isEnabled()
    assert ui.onEdit.hasFocus()
    QTest.keyClicks(ui.onEdit, "31/12/2023")
    QTest.keyClick(ui.onEdit, Qt.Key.Key_Tab)
    settle(context)
    expected = [
        one
        for one in sample._store.decisions.all_awards()
        if (one.decision_date or dt.date(one.year, 12, 31)) <= dt.date(2023, 12, 31)
    ]
    assert len(dialog.model.ids) == len(expected)
    ui.onEdit.setFocus()
    ui.onEdit.clear()
    QTest.keyClicks(ui.onEdit, "31/02/2023")
    QTest.keyClick(ui.onEdit, Qt.Key.Key_Tab)
    assert "không có thật" in ui.countLabel.text()


def test_enter_on_a_row_shows_the_history_of_its_recipient(dialog: LookupDialog, context: UiContext) -> None:
    row = next(one for one in shown_rows(dialog) if one.recipient_id is not None)
    dialog.ui.table.select_id(row.id)
    seen: list[str] = []

    def close() -> None:
        top = QApplication.activeModalWidget()
        assert isinstance(top, HistoryDialog)
        seen.append(top.history.name)
        assert row.id in [one.award.id for one in top.history.awards]
        top.reject()

    QTimer.singleShot(300, close)
    QTest.keyClick(dialog.ui.table, Qt.Key.Key_Return)
    settle(context)
    assert len(seen) == 1


def test_a_row_of_nobody_known_is_told(
    dialog: LookupDialog, sample: Workspace, prompts: ScriptedPrompts, context: UiContext
) -> None:
    old = Award(0, "LDTT", "Lao động tiên tiến", RecipientKind.PERSON, "Người Cũ", 1999)
    sample.operations.run("Đã thêm", lambda: sample._store.decisions.add_award(old))
    dialog.search()
    settle(context)
    dialog.ui.table.select_id(next(one.id for one in shown_rows(dialog) if one.name == "Người Cũ"))
    dialog.open_history()
    assert prompts.told[-1].startswith("Người Cũ chỉ có trong sổ khen thưởng")


def test_an_award_is_opened_in_its_tab(dialog: LookupDialog, context: UiContext) -> None:
    opened: list[tuple[str, int]] = []
    context.navigator.open_record.connect(lambda kind, record_id: opened.append((kind, record_id)))
    award_id = dialog.ui.table.current_id()
    QTest.mouseClick(dialog.ui.openButton, Qt.MouseButton.LeftButton)
    assert opened == [("award", award_id)]
    assert not dialog.isVisible()


def test_the_golden_book_is_shown_and_saved_as_excel(
    dialog: LookupDialog, context: UiContext, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert dialog.ui.pages.currentWidget() is dialog.ui.bookPage
    paper = dialog.papers.shown()
    assert paper is not None
    assert paper.pages > 0
    labels = [dialog.papers.ui.scopeBox.itemText(i) for i in range(dialog.papers.ui.scopeBox.count())]
    assert labels[0] == "Năm 2026"
    assert labels[-1] == "Mọi năm"
    prompts.saves.append(tmp_path / "so-vang.xlsx")
    dialog.papers.save_excel()
    settle(context)
    assert (tmp_path / "so-vang.xlsx").read_bytes()[:2] == b"PK"


def test_an_empty_office_says_what_is_missing(bare: Workspace, context_of: Make) -> None:
    context = context_of(bare)
    made = LookupDialog(context)
    made.show()
    settle(context)
    assert made.ui.countLabel.text() == "Không có lượt khen thưởng nào như vậy"
    made.ui.pages.setCurrentIndex(1)
    settle(context)
    assert made.papers.shown() is None
    delete(made)


def test_the_whole_history_opens_from_the_details_of_a_person(
    sample: Workspace, context: UiContext, shown: Show
) -> None:
    awards = sample._store.decisions.all_awards()
    person = next(one for one in awards if one.recipient_kind is RecipientKind.PERSON and one.recipient_id)
    assert person.recipient_id is not None
    tab = UnitsTab(context)
    shown(context, tab)
    tab.show_record("person", person.recipient_id)
    settle(context)
    found: list[HistoryDialog] = []

    def close() -> None:
        top = QApplication.activeModalWidget()
        assert isinstance(top, HistoryDialog)
        settle(context)
        found.append(top)
        history, ui = top.history, top.ui
        assert ui.awards.topLevelItemCount() == len(history.awards)
        assert ui.strip.years == history.strip[-8:]
        paper = top.papers.shown()
        assert paper is not None
        assert paper.pages > 0
        QTest.keyClick(ui.awards, Qt.Key.Key_Return)

    opened: list[tuple[str, int]] = []
    context.navigator.open_record.connect(lambda kind, record_id: opened.append((kind, record_id)))
    QTimer.singleShot(300, close)
    tab.person_editor.history.ui.wholeButton.click()
    settle(context)
    assert len(found) == 1
    newest = sample.lookup.history(RecipientKind.PERSON, person.recipient_id).awards[0].award.id
    assert opened == [("award", newest)]
