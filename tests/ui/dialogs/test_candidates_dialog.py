"""Ai có thể được đề nghị: found, explained, ticked and added at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from tests.ui.conftest import settle
from thidua_desktop.domain.records import Batch, Verdict
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.candidates_dialog import CandidatesDialog
from thidua_desktop.ui.tabs.nominations import NominationsTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def dialog(sample: Workspace, context_of: Make) -> Iterator[CandidatesDialog]:
    """Over a batch with nobody in it yet."""
    context = context_of(sample)
    made = sample.nominations.add_batch(Batch(0, "Bổ sung cuối năm", 2026)).created
    dialog = CandidatesDialog(context, sample.nominations.batch(made))
    dialog.show()
    choose_award(dialog, "LDTT")
    yield dialog
    settle(context)
    delete(dialog)


def choose_award(dialog: CandidatesDialog, code: str) -> None:
    dialog.ui.awardBox.setCurrentIndex(dialog.ui.awardBox.findData(code))
    dialog.search()
    settle(dialog._context)


def test_who_meets_who_is_one_short_and_what_is_missing(dialog: CandidatesDialog, sample: Workspace) -> None:
    batch = dialog._batch
    choose_award(dialog, "CSTDCS")
    found = sample.eligibility.candidates("CSTDCS", 2026, None, batch.id)
    assert dialog.ui.meetButton.text() == f"Có thể đề nghị ({len(found.meet)})"
    assert dialog.ui.list.topLevelItemCount() == len(found.meet)
    assert found.near
    dialog.ui.nearButton.click()
    item = dialog.ui.list.topLevelItem(0)
    assert item is not None
    near = found.near[0]
    assert [item.text(column) for column in range(4)] == [
        near.name,
        near.unit_name,
        "✕ Không đạt" if near.checked.verdict is Verdict.UNMET else "? Cần xác nhận",
        near.missing,
    ]
    assert dialog.ui.missingLabel.text() == near.missing
    assert [line.finding for line in dialog.ui.findings.lines() if not line.depth] == list(
        near.checked.findings
    )
    dialog.ui.nextButton.click()
    assert "2027" in dialog.ui.nextButton.text()
    assert not dialog.ui.allButton.isVisible(), "next year's outlook is not proposed now"


def test_one_unit_alone(dialog: CandidatesDialog, sample: Workspace) -> None:
    whole = dialog.ui.list.topLevelItemCount()
    unit = next(one for one in sample.units.all() if one.kind == "Trường học" or "Trường" in one.name)
    dialog.ui.unitBox.setCurrentIndex(dialog.ui.unitBox.findData(unit.id))
    QTest.qWait(250)
    settle(dialog._context)
    assert 0 < dialog.ui.list.topLevelItemCount() < whole


def test_the_ticked_are_added_in_one_operation(dialog: CandidatesDialog, sample: Workspace) -> None:
    tree, batch = dialog.ui.list, dialog._batch
    assert not dialog.ui.addButton.isEnabled()
    first = tree.topLevelItem(0)
    assert first is not None
    tree.setCurrentItem(first)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert dialog.ui.addButton.text() == "Đư&a 2 đề nghị vào đợt"
    wanted = [one.recipient for one in dialog.ticked()]
    QTest.mouseClick(dialog.ui.addButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    stored = sample.nominations.of_batch(batch.id)
    assert sorted(one.recipient.id for one in stored) == sorted(one.id for one in wanted)
    assert {one.award_code for one in stored} == {"LDTT"}
    assert sample.operations.last().label == "Đã thêm 2 đề nghị"
    assert not dialog.ticked(), "who is in the batch is not added twice"
    sample.operations.undo()
    assert not sample.nominations.of_batch(batch.id)


def test_all_are_ticked_and_unticked(dialog: CandidatesDialog) -> None:
    count = dialog.ui.list.topLevelItemCount()
    dialog.tick_all()
    assert len(dialog.ticked()) == count
    dialog.tick_all()
    assert not dialog.ticked()


def test_the_tab_opens_it_by_key(sample: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(sample)
    tab = NominationsTab(context)
    shown(context, tab)
    seen: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CandidatesDialog)
        settle(context)
        seen.append(dialog._batch.name)
        dialog.reject()

    QTimer.singleShot(50, close)
    QTest.keyClick(tab, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert seen == [sample.nominations.batch(tab.batches.id).name]
