"""The reform index of a year through the real window, by key: taken in, typed, proved, published."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.journeys.batch_by_key import declare_office, take_in
from tests.journeys.conftest import Clerk
from tests.journeys.keyboard import CTRL, Key, alt, clashes, ctrl, from_menu, key, pick, settle, tab_to, write
from thidua_desktop.services.reform.scoring import SheetRow
from thidua_desktop.ui.dialogs.reform_round_dialog import RoundDialog
from thidua_desktop.ui.models.score_sheet import APPRAISED, DECLARED
from thidua_desktop.ui.tabs.reform import ReformTab
from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage


def _tab(clerk: Clerk) -> ReformTab:
    tab = clerk.window.page("reform")
    assert isinstance(tab, ReformTab)
    return tab


def _scores(clerk: Clerk) -> ReformScoresPage:
    page = _tab(clerk).part("scores")
    assert isinstance(page, ReformScoresPage)
    return page


def _row(clerk: Clerk, code: str) -> SheetRow:
    sheet = _scores(clerk).sheet
    assert sheet is not None
    return next(row for row in sheet.rows if row.criterion.code == code)


def _go_to(clerk: Clerk, code: str) -> None:
    """Enter goes from component to component in one column."""
    page = _scores(clerk)
    for _ in range(60):
        row = page.row()
        if row is not None and row.criterion.code == code:
            return
        key(Key.Key_Return)
    raise AssertionError(f"Enter never comes to {code}")


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_years_index_through_the_window(clerk: Clerk, samples: Path, tmp_path: Path) -> None:
    clerk.window.activateWindow()
    assert QTest.qWaitForWindowActive(clerk.window)
    declare_office(clerk)
    take_in(clerk, "criteria", samples / "cchc-bo-tieu-chi-xa.xlsx")
    take_in(clerk, "scores", samples / "cchc-tu-cham-2026.xlsx")
    ctrl("7")
    settle(clerk)
    page = _scores(clerk)
    assert "83,483" in page.ui.selfTotal.text()
    assert "80,618" in page.ui.officialTotal.text()
    _type_and_undo(clerk)
    _prove(clerk, tmp_path)
    _appraise(clerk)
    _look_at_what_is_lost(clerk)
    _plan_and_publish(clerk)
    _turn_the_parts(clerk)


def _type_and_undo(clerk: Clerk) -> None:
    page = _scores(clerk)
    assert not clashes(clerk.window)
    page.ui.table.go_to_first()
    tab_to(page.ui.table)
    assert page.ui.table.currentIndex().column() == DECLARED
    _go_to(clerk, "1.1.3")
    write("40/50 nhiệm vụ")
    key(Key.Key_Return)
    settle(clerk)
    assert _row(clerk, "1.1.3").self_points == 800
    assert "40/50" in _row(clerk, "1.1.3").working
    ctrl("z")
    settle(clerk)
    assert _row(clerk, "1.1.3").self_points == 940


def _prove(clerk: Clerk, folder: Path) -> None:
    page = _scores(clerk)
    file = folder / "bao-cao-cchc.pdf"
    file.write_bytes(b"%PDF-1.4 bao cao")
    here = page.row()
    assert here is not None
    assert here.evidence_missing
    key(Key.Key_Tab, modifier=CTRL)
    clerk.prompts.files.append([file])
    key(Key.Key_Insert)
    settle(clerk)
    proved = _row(clerk, here.criterion.code)
    assert (proved.evidence_count, proved.evidence_missing) == (1, False)
    assert not clashes(clerk.window)
    key(Key.Key_Tab, modifier=CTRL)


def _appraise(clerk: Clerk) -> None:
    page = _scores(clerk)
    ctrl("f")
    tab_to(page.ui.viewBox)
    pick(page.ui.viewBox, "appraise")
    tab_to(page.ui.table)
    while page.ui.table.currentIndex().column() != APPRAISED:
        key(Key.Key_Right)
    code = "1.1.4"
    while (row := page.row()) is None or row.criterion.code != code:
        key(Key.Key_Up if page.ui.table.currentIndex().row() > 9 else Key.Key_Down)
    clerk.prompts.texts.append("Chậm 04 nhiệm vụ")
    write("1")
    key(Key.Key_Return)
    settle(clerk)
    appraised = _row(clerk, code)
    assert (appraised.appraised, appraised.reason) == (1000, "Chậm 04 nhiệm vụ")


def _look_at_what_is_lost(clerk: Clerk) -> None:
    page = _scores(clerk)
    ctrl("f")
    pick(page.ui.filterBox, "lost")
    shown = [line.row for line in page.model.rows() if line.row.is_leaf]
    assert shown
    assert all(row.lost for row in shown)
    pick(page.ui.filterBox, "")


def _plan_and_publish(clerk: Clerk) -> None:
    page = _scores(clerk)
    set_id = page.place().set_id
    rounds = clerk.window.context.workspace.reform.rounds

    def use(dialog: RoundDialog) -> None:
        assert not clashes(dialog)
        write("09/10/2026")
        key(Key.Key_Return)
        write("23/10/2026")
        key(Key.Key_Return)
        ctrl("s")
        settle(clerk)
        assert [one.due_on is not None for one in rounds.calendar(set_id)[:3]] == [True, True, False]
        while dialog.ui.stepTitle.text() != "Công bố":
            key(Key.Key_Down)
        clerk.prompts.answers.append(0)
        alt("b")
        settle(clerk)
        assert rounds.calendar(set_id)[-1].done_at is not None, dialog.ui.notice.text()
        alt("g")

    clerk.in_dialog(RoundDialog, lambda: from_menu(lambda: alt("k"), "l"), use)
    assert page.ui.lockedLabel.isVisible()
    tab_to(page.ui.table)
    before = _row(clerk, "1.1.3")
    write("1")
    key(Key.Key_Return)
    settle(clerk)
    assert _row(clerk, "1.1.3") == before


def _turn_the_parts(clerk: Clerk) -> None:
    tab = _tab(clerk)
    for letter, part in (("q", "results"), ("t", "gaps"), ("h", "remedies"), ("i", "sets"), ("m", "scores")):
        alt(letter)
        settle(clerk)
        assert tab.ui.pages.currentWidget() is tab.part(part), part
        assert not clashes(clerk.window), part
