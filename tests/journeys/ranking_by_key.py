"""Keys of a clerk from the units' results to ranks, flags, achievements, and the closing of the year."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.journeys.conftest import Clerk
from tests.journeys.keyboard import (
    ALT,
    CTRL,
    Key,
    alt,
    clashes,
    ctrl,
    from_menu,
    here,
    key,
    pick,
    settle,
    tab_to,
    write,
)
from tests.journeys.pledge_by_key import stored, the_tab
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import RecipientKind, TargetGrade
from thidua_desktop.domain.vietnamese import fold, parse_points
from thidua_desktop.services.imports.plan import Fate
from thidua_desktop.services.pledges.board import Board, BoardBlock
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog
from thidua_desktop.ui.dialogs.pledge_cross_dialog import PledgeCrossDialog
from thidua_desktop.ui.dialogs.year_dialog import YearDialog
from thidua_desktop.ui.tabs.nominations import NominationsTab
from thidua_desktop.ui.tabs.pledges_ranking import PledgeRankingPage
from thidua_desktop.ui.tabs.pledges_results import PledgeResultsPage

DONE, POINTS, WORKING = 3, 6, 7
"""Columns of the table of results."""


def results(clerk: Clerk) -> PledgeResultsPage:
    part = the_tab(clerk).part("results")
    assert isinstance(part, PledgeResultsPage)
    return part


def ranking(clerk: Clerk) -> PledgeRankingPage:
    part = the_tab(clerk).part("ranking")
    assert isinstance(part, PledgeRankingPage)
    return part


def board(clerk: Clerk) -> Board:
    return clerk.window.context.workspace.pledge_results.board(2026)


# ---- results -------------------------------------------------------------------------------------------
def take_in_results(clerk: Clerk, file: Path) -> None:
    """Alt+U, back to the year that ends, the file; words get the grade they suggest, blanks wait."""
    alt("u")
    settle(clerk)
    key(Key.Key_Left, modifier=ALT)
    settle(clerk)
    assert the_tab(clerk).year == 2026
    assert not clashes(clerk.window)

    def use(dialog: ImportDialog) -> None:
        assert dialog.kind == "pledge-results"
        clerk.prompts.files.append([file])
        alt("p")
        settle(clerk)
        plan = dialog.rows.plan
        assert plan is not None
        asked = plan.count(Fate.ASK)
        for _ in range(asked):
            assert not clashes(dialog)
            alt("o")
            settle(clerk)
            words = any("ghi bằng chữ" in one.message for one in dialog.row_card.row.problems)
            alt("1" if words else str(len(dialog.row_card._group.buttons())))
            settle(clerk)
        assert not dialog.rows.waiting()
        alt("n")
        settle(clerk)

    clerk.in_dialog(ImportDialog, lambda: alt("k"), use)
    assert len(stored(clerk, 2026)) == 28
    kept = [target for pledge in stored(clerk, 2026).values() for target in pledge.targets]
    assert len(kept) == 198
    assert 0 < sum(row.missing for block in board(clerk).blocks for row in block.rows) < 20
    worded = {target.result: target.grade for target in kept if target.grade is not TargetGrade.NONE}
    assert worded["Vượt"] is TargetGrade.OVER
    assert worded["Chưa đạt"] is TargetGrade.UNMET


def type_results(clerk: Clerk) -> None:
    """What the file left open, by a word and by a number; each with its working beside it."""
    page = results(clerk)
    block = board(clerk).blocks[0]
    row = next(one for one in block.rows if one.missing)
    choose_unit(clerk, row.pledge.id)
    place = next(n for n, one in enumerate(page.model.rows()) if not one.target.result)
    go_to(clerk, place, DONE)
    write("vượt")
    key(Key.Key_Return)
    settle(clerk)
    target = stored(clerk, 2026)[row.pledge.unit_id].targets[place]
    assert (target.result, target.grade) == ("vượt", TargetGrade.OVER)
    score = page.model.rows()[place]
    assert score.points == score.standard
    before = page.row().total
    go_to(clerk, place, DONE)
    write("abc")
    clerk.prompts.answers.append(None)
    key(Key.Key_Return)
    settle(clerk)
    assert stored(clerk, 2026)[row.pledge.unit_id].targets[place].result == "vượt", "neither number nor word"
    go_to(clerk, place, DONE)
    write("0")
    key(Key.Key_Return)
    settle(clerk)
    score = page.model.rows()[place]
    assert str(page.model.index(place, WORKING).data()) == (score.problem or score.working) != ""
    assert page.row().total < before
    tab_to(page.ui.units, back=True)
    ctrl("z")
    settle(clerk)
    assert page.row().total == before
    assert any("→" in str(page.model.index(n, WORKING).data()) for n in range(page.model.rowCount()))


def choose_unit(clerk: Clerk, pledge_id: int) -> None:
    page = results(clerk)
    ctrl("f")
    assert page.ui.units.hasFocus()
    key(Key.Key_Home)
    for _ in page.ui.units.choices():
        if page.ui.units.current_id() == pledge_id:
            break
        key(Key.Key_Down)
    settle(clerk)
    assert page.row().pledge.id == pledge_id


def go_to(clerk: Clerk, row: int, column: int) -> None:
    """Into the table by Tab, then arrows to the cell."""
    table = results(clerk).ui.table
    tab_to(table)
    for _ in range(60):
        at = table.currentIndex()
        if (at.row(), at.column()) == (row, column):
            return
        if at.row() != row:
            key(Key.Key_Down if at.row() < row else Key.Key_Up)
        else:
            key(Key.Key_Right if at.column() < column else Key.Key_Left)
    raise AssertionError(f"the arrows do not come to {row}, {column}")


def reward_and_punish(clerk: Clerk) -> None:
    """Two kinds of cases for one unit; the total follows, and Ctrl+Z takes the last one back."""
    page = results(clerk)
    row = board(clerk).blocks[1].rows[0]
    choose_unit(clerk, row.pledge.id)
    alt("t")
    cases = page.ui.cases
    assert cases.hasFocus()
    for n, (letter, times) in enumerate((("m", "2"), ("b", "1"))):
        while cases.currentIndex().row() != n:
            key(Key.Key_Down)
        key(Key.Key_Home)
        write(letter)
        key(Key.Key_Return)
        settle(clerk)
        while cases.currentIndex().row() != n:
            key(Key.Key_Up if cases.currentIndex().row() > n else Key.Key_Down)
        while cases.currentIndex().column() != 1:
            key(Key.Key_Right if cases.currentIndex().column() < 1 else Key.Key_Left)
        write(times)
        key(Key.Key_Return)
        settle(clerk)
    changed = page.row()
    points = {one.rule: one.times for one in changed.cases}
    assert points == {"sang_kien": 2, "bao_cao_cham": 1}
    rules = {rule.code: rule.points for rule in clerk.window.context.workspace.pledge_results.rules().points}
    assert changed.minus == row.minus - rules["bao_cao_cham"]
    assert changed.total - row.total == changed.bonus - row.bonus - (changed.minus - row.minus)
    assert changed.bonus > row.bonus


def score_each_other(clerk: Clerk) -> None:
    """Alt+C: two units give a third points; the mean stands in the total's own part."""
    page = results(clerk)
    block = board(clerk).blocks[1]

    def use(dialog: PledgeCrossDialog) -> None:
        assert not clashes(dialog)
        table = dialog.ui.table
        assert here() is table
        key(Key.Key_Home, modifier=CTRL)
        for column, points in ((2, "90"), (3, "80")):
            while table.currentIndex().column() != column:
                key(Key.Key_Right if table.currentIndex().column() < column else Key.Key_Left)
            write(points)
            key(Key.Key_Return)
            settle(clerk)
            key(Key.Key_Home, modifier=CTRL)
        line = dialog.model.rows()[0]
        assert sorted(line.given.values()) == [80_000, 90_000]
        assert parse_points(line.average) == 85_000, line.average
        alt("n")

    clerk.in_dialog(PledgeCrossDialog, lambda: alt("c"), use)
    first = min(block.rows, key=lambda row: row.pledge.id)
    now = next(row for row in board(clerk).blocks[1].rows if row.pledge.id == first.pledge.id)
    assert now.cross is not None
    assert first.cross is None
    assert page.board.row(now.pledge.id) == now


# ---- ranks ---------------------------------------------------------------------------------------------
def tie_two(clerk: Clerk) -> None:
    """Points by hand make two units of one block equal: both get the better rank, the next is skipped."""
    block = board(clerk).blocks[2]
    upper, lower = block.rows[3], block.rows[4]
    choose_unit(clerk, lower.pledge.id)
    gap = upper.total - lower.total
    assert gap > 0
    score = lower.scores[0]
    wanted = score.points + score.bonus + gap
    go_to(clerk, 0, POINTS)
    write(f"{wanted // 1000},{wanted % 1000:03d}")
    key(Key.Key_Return)
    settle(clerk)
    ranks = {row.pledge.id: (row.rank, row.tied) for row in board(clerk).blocks[2].rows}
    totals = {row.pledge.id: row.total for row in board(clerk).blocks[2].rows}
    assert totals[upper.pledge.id] == totals[lower.pledge.id], "points by hand"
    assert ranks[upper.pledge.id] == ranks[lower.pledge.id] == (4, True)
    assert sorted(rank for rank, _ in ranks.values())[:6] == [1, 2, 3, 4, 4, 6]


def rank(clerk: Clerk) -> None:
    """Alt+X: block by block; a tie bears its sign."""
    alt("x")
    settle(clerk)
    page = ranking(clerk)
    assert not clashes(clerk.window)
    shown: dict[str, list[str]] = {}
    tab_to(page.ui.blockBox, back=True)
    for block in board(clerk).blocks:
        pick(page.ui.blockBox, block.block_id)
        settle(clerk)
        shown[block.name] = [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]
        assert list(page.model.ids) == [row.pledge.id for row in block.rows]
    ranked = [[cell.rstrip("=") for cell in cells if cell != "–"] for cells in shown.values()]
    assert all(cells == sorted(cells, key=int) for cells in ranked)
    assert list(shown.values())[2].count("4=") == 2


def give_flag(clerk: Clerk) -> BoardBlock:
    """The first of a block as suggested; another one only for a reason."""
    page = ranking(clerk)
    block = board(clerk).blocks[0]
    pick_block(clerk, block)
    alt("i")
    settle(clerk)
    flag = board(clerk).blocks[0].flag
    assert flag is not None
    assert flag.flag_unit_id == block.suggested_flag == block.rows[0].pledge.unit_id
    other = block.rows[1].pledge.unit_id
    alt("v")
    pick(page.ui.unitBox, other)
    alt("i")
    settle(clerk)
    assert board(clerk).blocks[0].flag.flag_unit_id == block.suggested_flag
    assert page.ui.flagNotice.isVisible()
    alt("v")
    pick(page.ui.unitBox, other)
    alt("l")
    write("Dẫn đầu phong trào xây dựng nông thôn mới")
    alt("i")
    settle(clerk)
    assert board(clerk).blocks[0].flag.flag_unit_id == other
    tab_to(page.ui.table, back=True)
    ctrl("z")
    settle(clerk)
    assert board(clerk).blocks[0].flag.flag_unit_id == block.suggested_flag
    return board(clerk).blocks[0]


def pick_block(clerk: Clerk, block: BoardBlock) -> None:
    page = ranking(clerk)
    tab_to(page.ui.blockBox, back=True)
    pick(page.ui.blockBox, block.block_id)
    settle(clerk)


# ---- what the sentence is for --------------------------------------------------------------------------
def nominate(clerk: Clerk, unit_id: int) -> int:
    """Ctrl+4: a batch and one collective in it, without a word about its achievement."""
    ctrl("4")
    settle(clerk)
    tab = clerk.window.page("nominations")
    assert isinstance(tab, NominationsTab)
    key(Key.Key_Insert)
    assert here() is tab.batches.form.ui.nameEdit
    assert not clashes(clerk.window)
    write("Tổng kết năm 2026")
    ctrl("s")
    settle(clerk)
    key(Key.Key_Insert)
    form = tab.form.ui
    assert here() is form.recipientEdit
    alt("o")
    pick(form.kindBox, RecipientKind.UNIT)
    alt("i")
    unit = clerk.window.context.workspace.units.get(unit_id)
    write(fold(unit.name))
    QTest.qWait(250)  # the list below opens when the typing pauses
    key(Key.Key_Return)
    settle(clerk)
    assert form.recipientEdit.value() is not None
    assert form.recipientEdit.value().id == unit_id
    alt("d")
    key(Key.Key_Down)
    ctrl("s")
    settle(clerk)
    assert not tab.has_unsaved()
    (line,) = clerk.window.context.workspace.nominations.of_batch(tab.batches.id)
    assert line.achievement == ""
    return line.id


def feed(clerk: Clerk, line: int) -> None:
    """Back in Giao ước: Điền thành tích; the sentence of the unit's pledge is its achievement now."""
    ctrl("3")
    settle(clerk)
    page = ranking(clerk)
    assert page.ui.feedButton.isEnabled()
    alt("t")
    settle(clerk)
    nominations = clerk.window.context.workspace.nominations
    said = nominations.get(line).achievement
    assert said.startswith("Năm 2026, đơn vị"), said
    assert "chỉ tiêu giao ước" in said
    tab_to(page.ui.table)
    ctrl("z")
    settle(clerk)
    assert nominations.get(line).achievement == ""
    ctrl("y")
    settle(clerk)
    assert nominations.get(line).achievement == said


# ---- the end of the year -------------------------------------------------------------------------------
def close_year(clerk: Clerk, without: int) -> None:
    """F10, Khóa năm: closed, nothing in it can be changed; the next one opens with what is missing copied."""
    workspace = clerk.window.context.workspace
    assert without not in stored(clerk, 2027)

    def use(dialog: YearDialog) -> None:
        assert not clashes(dialog)
        assert dialog.year == 2026
        alt("g")
        write("Đã tổng kết")
        clerk.prompts.answers.append(0)
        alt("k")
        settle(clerk)
        assert workspace.years.is_closed(2026)
        clerk.prompts.answers.append(0)
        alt("m")
        settle(clerk)
        assert dialog.ui.notice.text() == ""
        key(Key.Key_Escape)

    clerk.in_dialog(YearDialog, lambda: from_menu(lambda: key(Key.Key_F10), "a"), use)
    office = workspace.settings.office()
    assert office is not None
    assert office.working_year == 2027
    copied = stored(clerk, 2027)[without]
    source = stored(clerk, 2026)[without]
    assert [(one.content, one.plan) for one in copied.targets] == [
        (one.content, one.plan) for one in source.targets
    ]
    assert all(not one.result for one in copied.targets)
    assert copied.signed_on is None
    with pytest.raises(RuleViolation, match="2026"):
        workspace.pledge_results.set_result(source.id, source.targets[0].id, "1")
