"""Tab Giao ước: ranks of a block, the flag's candidate, the sentence, its way into nominations."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import settle
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.pledges import PledgesTab
from thidua_desktop.ui.tabs.pledges_ranking import PledgeRankingPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def page(sample: Workspace, context_of: Make, shown: Show) -> PledgeRankingPage:
    block = sample.pledge_results.board(2026).blocks[0]
    for row in block.rows[:2]:
        for target in row.pledge.targets:
            sample.pledge_results.set_result(row.pledge.id, target.id, target.plan)
    context = context_of(sample)
    tab = PledgesTab(context)
    shown(context, tab)
    tab.choose_year(2026)
    tab.choose_part("ranking")
    settle(context)
    part = tab.part("ranking")
    assert isinstance(part, PledgeRankingPage)
    return part


def test_a_block_is_listed_in_order_of_rank(page: PledgeRankingPage, sample: Workspace) -> None:
    block = sample.pledge_results.board(2026).blocks[0]
    assert list(page.model.ids) == [row.pledge.id for row in block.rows]
    assert page.model.index(0, 0).data().rstrip("=") == "1"
    box = page.ui.blockBox
    box.setCurrentIndex(1)
    box.activated.emit(1)
    other = sample.pledge_results.board(2026).blocks[1]
    assert list(page.model.ids) == [row.pledge.id for row in other.rows]


def test_another_than_the_first_needs_a_reason(page: PledgeRankingPage, sample: Workspace) -> None:
    block = page.block()
    assert block is not None
    assert block.block_id is not None
    other = next(row.pledge.unit_id for row in block.rows if row.pledge.unit_id != block.suggested_flag)
    page.ui.unitBox.setCurrentIndex(page.ui.unitBox.findData(other))
    page.ui.reasonEdit.clear()
    QTest.mouseClick(page.ui.flagButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    assert page.ui.flagNotice.text()
    page.ui.unitBox.setCurrentIndex(page.ui.unitBox.findData(other))
    page.ui.reasonEdit.setText("Cụm bỏ phiếu chọn")
    QTest.mouseClick(page.ui.flagButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    stored = sample.pledges.block_years(2026)[block.block_id]
    assert (stored.flag_unit_id, stored.flag_reason) == (other, "Cụm bỏ phiếu chọn")
    assert not page.ui.flagNotice.text()
    QTest.mouseClick(page.ui.noFlagButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    assert sample.pledges.block_years(2026)[block.block_id].flag_unit_id is None


def test_the_sentence_is_copied(page: PledgeRankingPage, sample: Workspace) -> None:
    first = page.model.id_at(0)
    page.ui.table.select_id(first)
    text = page.ui.sentenceEdit.toPlainText()
    assert text == sample.pledge_results.sentence(first) != ""
    QTest.mouseClick(page.ui.copyButton, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text


def test_an_office_without_pledges_has_nothing_to_rank(
    bare: Workspace, context_of: Make, shown: Show
) -> None:
    context = context_of(bare)
    page = PledgeRankingPage(context, 2026)
    shown(context, page)
    assert page.ui.table.empty.isVisible()
    assert not page.ui.flagButton.isEnabled()
    assert page.papers.shown() is None


def test_the_paper_gets_the_room_it_needs_and_gives_it_back(page: PledgeRankingPage) -> None:
    ui = page.ui
    before = ui.splitter.sizes()
    ui.paperSwitch.click()
    settle(page._context)
    preview = page.papers.ui.preview.ui
    for button in (preview.printButton, preview.saveButton):
        assert button.width() >= button.sizeHint().width(), "no button is cut"
    assert preview.pageLabel.width() >= preview.pageLabel.sizeHint().width()
    assert page.papers.ui.preview.has_picture()
    assert preview.paper.horizontalScrollBar().maximum() == 0, "the page is not cut left and right"
    table = ui.table
    shown = [n for n in range(page.model.columnCount()) if not table.isColumnHidden(n)]
    assert shown == [0, 1, 6, 7]
    assert sum(table.columnWidth(n) for n in shown) <= table.viewport().width()
    ui.flagSwitch.click()
    settle(page._context)
    assert ui.splitter.sizes() == before
    assert not any(table.isColumnHidden(n) for n in range(page.model.columnCount()))
