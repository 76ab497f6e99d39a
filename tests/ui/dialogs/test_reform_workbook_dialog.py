"""Nhận phiếu chấm điểm: what the workbooks bring is shown line by line and taken as one operation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.services.reform.filling import fill
from tests.ui.conftest import settle
from thidua_desktop.domain.records import RoundStep, SetScope
from thidua_desktop.services.reform.scoring import SheetRow
from thidua_desktop.services.reform.workbook_merge import MergeFate
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_workbook_dialog import WorkbookDialog
from thidua_desktop.ui.tabs.reform import ReformTab
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def page(sample: Workspace, context_of: Make, shown: Show) -> ReformScoresPage:
    context = context_of(sample)
    tab = ReformTab(context)
    shown(context, tab)
    made = tab.part("scores")
    assert isinstance(made, ReformScoresPage)
    chosen = next(one for one in sample.reform.sets.current(2026) if one.scope is SetScope.UNITS)
    made.show_place(Place("scores", chosen.id))
    return made


@pytest.fixture
def written(page: ReformScoresPage, prompts: ScriptedPrompts, tmp_path: Path) -> Path:
    """The workbook of the unit on screen, written by the menu."""
    prompts.folders.append(tmp_path)
    page.acts.write_books(one=True)
    settle(page._context)
    [file] = tmp_path.glob("*.xlsx")
    return file


def _row(page: ReformScoresPage, code: str) -> SheetRow:
    place = page.place()
    sheet = page._context.workspace.reform.scoring.sheet(place.set_id, place.unit_id)
    return next(row for row in sheet.rows if row.criterion.code == code)


def _own_leaf(page: ReformScoresPage) -> SheetRow:
    assert page.sheet is not None
    return next(row for row in page.sheet.leaves() if "nhiệm vụ" in row.declared)


def test_every_unit_gets_its_workbook_and_old_ones_are_replaced_only_when_said(
    page: ReformScoresPage, written: Path, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    folder, before = written.parent, written.stat().st_mtime_ns
    prompts.folders.append(folder)
    prompts.answers.append(None)
    page.acts.write_books()
    settle(page._context)
    assert written.stat().st_mtime_ns == before
    prompts.folders.append(folder)
    prompts.answers.append(0)
    page.acts.write_books()
    settle(page._context)
    assert len(list(folder.glob("*.xlsx"))) == len(sample.reform.scoring.units(page.place().set_id))
    assert prompts.told[-1] == str(folder)


def test_lines_are_shown_ticked_and_taken_together(
    page: ReformScoresPage, written: Path, shown: Show, sample: Workspace
) -> None:
    leaf = _own_leaf(page)
    other = (
        next(row for row in page.sheet.leaves() if row.declared == "Đúng quy trình") if page.sheet else leaf
    )
    fill(written, {leaf.criterion.code: ("20/40 nhiệm vụ", None), other.criterion.code: ("Sai quy trình", 0)})
    dialog = WorkbookDialog(page._context, [written])
    shown(page._context, dialog)
    rows = {row.line.code: row for row in dialog.model.rows()}
    assert set(rows) == {leaf.criterion.code, other.criterion.code}
    assert rows[leaf.criterion.code].line.fate is MergeFate.CHANGED
    assert all(row.taken for row in rows.values())
    assert "20/40" in rows[leaf.criterion.code].line.after.words
    dialog.ui.noneButton.click()
    assert not dialog.ui.applyButton.isEnabled()
    number = [row.line.code for row in dialog.model.rows()].index(leaf.criterion.code)
    dialog.model.setData(dialog.model.index(number, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    dialog.ui.handInBox.setChecked(True)
    QTest.mouseClick(dialog.ui.applyButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    assert not dialog.isVisible()
    assert _row(page, leaf.criterion.code).declared == "20/40 nhiệm vụ"
    assert _row(page, other.criterion.code).declared == other.declared
    place = page.place()
    handed = next(
        one for one in sample.reform.rounds.calendar(place.set_id) if one.step is RoundStep.SELF
    ).handed_in
    assert place.unit_id in handed
    page._context.change(sample.operations.undo)
    settle(page._context)
    assert _row(page, leaf.criterion.code).declared == leaf.declared


def test_what_was_typed_here_meanwhile_is_taken_only_when_ticked(
    page: ReformScoresPage, written: Path, shown: Show, sample: Workspace
) -> None:
    leaf, place = _own_leaf(page), page.place()
    fill(written, {leaf.criterion.code: ("20/40 nhiệm vụ", None)})
    sample.reform.scoring.declare(place.set_id, place.unit_id, leaf.criterion.id, "39/40 nhiệm vụ")
    dialog = WorkbookDialog(page._context, [written])
    shown(page._context, dialog)
    [row] = dialog.model.rows()
    assert row.line.fate is MergeFate.CONFLICT
    assert not row.taken
    assert row.line.message
    dialog.ui.allButton.click()
    dialog.apply()
    settle(page._context)
    assert _row(page, leaf.criterion.code).declared == "20/40 nhiệm vụ"


def test_a_file_that_is_no_workbook_of_ours_is_named(
    page: ReformScoresPage, written: Path, shown: Show, tmp_path: Path, prompts: ScriptedPrompts
) -> None:
    strange = tmp_path / "anh.xlsx"
    strange.write_bytes(b"khong phai bang tinh")
    dialog = WorkbookDialog(page._context, [strange])
    shown(page._context, dialog)
    assert dialog.ui.notice.text().startswith("anh.xlsx:")
    assert not dialog.ui.applyButton.isEnabled()
    prompts.files.append([written])
    dialog.pick()
    settle(page._context)
    assert not dialog.ui.notice.isVisible()
    assert "không có gì mới" in dialog.ui.summary.text()
