"""Giao ước: the list of a year, signing, editing, and the sheet all units sign."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import TODAY, settle
from thidua_desktop.domain.records import Unit
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.widgets.pledge_panel import PledgePanel

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def panel(sample: Workspace, context_of: Make, shown: Show) -> PledgePanel:
    context = context_of(sample)
    made = PledgePanel(context)
    shown(context, made)
    return made


def test_the_next_year_s_pledges_are_listed_by_block(panel: PledgePanel, sample: Workspace) -> None:
    rows = sample.pledges.of_year(2027)
    assert panel.year == 2027
    assert list(panel.model.ids) == [row.pledge.id for row in rows]
    assert panel.model.index(0, 1).data() == rows[0].block_name


def test_the_signing_sheet_is_on_screen_and_saved(
    panel: PledgePanel, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    assert panel.papers.shown() is not None
    assert panel.papers.ui.preview.has_picture()
    assert not panel.papers.ui.paperBox.isVisible()
    prompts.saves.append(tmp_path / "ky.pdf")
    panel.papers.save_pdf()
    settle(panel._context)
    assert (tmp_path / "ky.pdf").read_bytes().startswith(b"%PDF")
    assert prompts.asked == ["ky-giao-uoc-2027.pdf"]


def test_chosen_units_are_marked_as_signed_today(panel: PledgePanel, sample: Workspace) -> None:
    panel.ui.table.selectAll()
    ids = panel.ui.table.selected_ids()
    QTest.mouseClick(panel.ui.signButton, Qt.MouseButton.LeftButton)
    settle(panel._context)
    assert {sample.pledges.get(one).signed_on for one in ids} == {TODAY}
    assert panel.ui.countLabel.text().endswith(f"{len(ids)} đã ký")
    assert panel.model.index(0, 4).data() == "20/12/2026"
    panel._context.change(sample.operations.undo)
    settle(panel._context)
    assert panel.ui.countLabel.text().endswith("0 đã ký")


def test_a_pledge_is_edited_in_place(panel: PledgePanel, sample: Workspace) -> None:
    first = panel.model.id_at(0)
    QTest.keyClick(panel.ui.table, Qt.Key.Key_F2)
    assert panel.ui.sideStack.currentWidget() is panel.details
    assert "•" in panel.form.ui.targetsLabel.text()
    panel.form.ui.representativeEdit.setText("Trần Văn Thử")
    panel.form.ui.signedEdit.setText("5/1/2027")
    QTest.keyClick(panel.form.ui.signedEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(panel._context)
    stored = sample.pledges.get(first)
    assert stored.representative == "Trần Văn Thử"
    assert stored.signed_on is not None
    assert stored.targets, "the targets stay"


def test_a_new_pledge_takes_the_unit_s_head_and_refuses_a_second(
    bare: Workspace, context_of: Make, shown: Show
) -> None:
    unit = bare.units.add(Unit(0, "Ấp 1", head_name="Lê Văn Thử", head_post="Trưởng ấp")).created
    context = context_of(bare)
    panel = PledgePanel(context)
    shown(context, panel)
    assert panel.ui.table.empty.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Insert)
    box = panel.form.ui.unitBox

    def take_unit() -> None:
        box.setCurrentIndex(box.findData(unit))
        box.activated.emit(box.currentIndex())
        panel.save()
        settle(context)

    take_unit()
    pledge = bare.pledges.of_year(panel.year)[0].pledge
    assert (pledge.representative, pledge.representative_post) == ("Lê Văn Thử", "Trưởng ấp")
    panel.add_record()
    take_unit()
    assert "đã có giao ước" in panel.form.fields.problems_shown()["unit_id"]
    assert len(bare.pledges.of_year(panel.year)) == 1
    panel.details.cancel()


def test_another_year_is_empty_and_says_so(panel: PledgePanel) -> None:
    box = panel.ui.yearBox
    empty = next(place for place in range(box.count()) if box.itemData(place) == 2026)
    box.setCurrentIndex(empty)
    box.activated.emit(empty)
    settle(panel._context)
    has_rows = bool(panel.model.ids)
    assert panel.ui.table.empty.isVisible() is not has_rows
    assert (panel.papers.shown() is None) is not has_rows


def test_several_pledges_are_deleted_after_asking(
    panel: PledgePanel, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    total = len(panel.model.ids)
    panel.ui.table.setFocus()
    QTest.keyClick(panel.ui.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    prompts.answers.append(0)
    QTest.keyClick(panel.ui.table, Qt.Key.Key_Delete)
    settle(panel._context)
    assert len(sample.pledges.of_year(2027)) == total - 2
