"""Keys of a clerk from the empty folder to a batch that is ready for the council."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from tests.journeys.conftest import Clerk
from tests.journeys.keyboard import (
    CTRL,
    Key,
    alt,
    clashes,
    ctrl,
    from_menu,
    key,
    pick,
    retype,
    settle,
    tab_to,
    write,
)
from thidua_desktop.domain.records import (
    BatchState,
    NominationState,
    Verdict,
)
from thidua_desktop.services.imports.plan import Fate
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog
from thidua_desktop.ui.dialogs.office_dialog import OfficeDialog
from thidua_desktop.ui.dialogs.return_dialog import ReturnDialog
from thidua_desktop.ui.tabs.nominations import NominationsTab

BATCH = "Tổng kết năm 2026"


def the_tab(clerk: Clerk) -> NominationsTab:
    tab = clerk.window.page("nominations")
    assert isinstance(tab, NominationsTab)
    return tab


# ---- the office and its directory ------------------------------------------------------------------
def declare_office(clerk: Clerk) -> None:
    def fill(dialog: OfficeDialog) -> None:
        assert not clashes(dialog)
        alt("t")
        write("Ủy ban nhân dân xã Thạnh Hóa")
        alt("p")
        write("Ủy ban nhân dân tỉnh Tây Ninh")
        alt("m")
        retype("2026")
        alt("i")
        key(Key.Key_F2)
        write("Lâm Quốc Thịnh")
        key(Key.Key_Tab)
        retype("Chủ tịch")
        key(Key.Key_Return)
        alt("l")
        settle(clerk)

    welcome = next(
        button
        for button in clerk.window.findChildren(QPushButton)
        if button.text().replace("&", "").startswith("Khai báo cơ quan") and button.isVisible()
    )
    tab_to(welcome)
    clerk.in_dialog(OfficeDialog, lambda: key(Key.Key_Space), fill)


def take_in(clerk: Clerk, kind: str, file: Path) -> None:
    """Ctrl+I, the kind by arrow keys, the file, Alt+N."""

    def use(dialog: ImportDialog) -> None:
        alt("g")
        pick(dialog.ui.kindBox, kind)
        clerk.prompts.files.append([file])
        alt("p")
        settle(clerk)
        assert not clashes(dialog)
        alt("n")
        settle(clerk)
        assert dialog.report is not None

    clerk.in_dialog(ImportDialog, lambda: ctrl("i"), use)


def take_in_lists(clerk: Clerk, lists: list[Path]) -> int:
    """Alt+E in tab Đề nghị; every doubtful row gets the first answer offered."""
    taken: list[int] = []

    def use(dialog: ImportDialog) -> None:
        assert dialog.kind == "nominations"
        alt("t")
        retype(BATCH)
        alt("y")
        retype("20/09/2026")
        clerk.prompts.files.append(lists)
        alt("p")
        settle(clerk)
        plan = dialog.rows.plan
        assert plan is not None
        asked, questions = 0, dialog.rows.questions()
        while dialog.rows.questions() and asked < 99:
            assert not clashes(dialog)
            alt("o")
            settle(clerk)
            alt(str(len(dialog.row_card._group.buttons())))
            settle(clerk)
            asked += 1
        assert asked == questions >= plan.count(Fate.ASK) >= 2
        assert not dialog.rows.waiting()
        taken.append(dialog.rows.to_write())
        alt("n")
        settle(clerk)
        assert dialog.report is None, "letters that were changed are shown first"
        alt("n")
        settle(clerk)

    clerk.in_dialog(ImportDialog, lambda: alt("e"), use)
    return taken[0]


# ---- tab Đề nghị -----------------------------------------------------------------------------------
def look_at_batch(clerk: Clerk) -> None:
    """The verdicts of the sample year and what is over its quota, without a key."""
    tab = the_tab(clerk)
    settle(clerk)
    for said in ("214 đề nghị", "138 đạt", "42 cần xác nhận", "34 không đạt"):
        assert said in tab.ui.countLabel.text()
    assert "vượt 6" in tab.ui.quotaBar.toolTip()


def filter_by(clerk: Clerk, verdict: str) -> None:
    """Only lines of one verdict in the table, the first of them chosen."""
    tab = the_tab(clerk)
    ctrl("f")
    tab_to(tab.ui.verdictFilter)
    pick(tab.ui.verdictFilter, verdict)
    settle(clerk)
    tab_to(tab.ui.table)
    key(Key.Key_Home, modifier=CTRL)
    settle(clerk)


def look_at_conditions(clerk: Clerk) -> None:
    """Alt+1: the sentence why, and its article."""
    tab = the_tab(clerk)
    alt("1")
    findings = tab.details.conditions.ui.findings
    assert findings.hasFocus()
    assert findings.isVisible()
    lines = findings.lines()
    assert any(line.finding.message and line.text for line in lines)
    assert any("Điều" in line.under for line in lines)
    key(Key.Key_Down, Key.Key_Up)


def answer_one(clerk: Clerk) -> None:
    """A condition to confirm is met, for a reason."""
    tab = the_tab(clerk)
    filter_by(clerk, Verdict.CONFIRM.value)
    ids = tab.selected_ids()
    assert len(ids) == 1
    look_at_conditions(clerk)
    assert not clashes(clerk.window)
    conditions = tab.details.conditions
    while not conditions.ui.metButton.isVisible():
        key(Key.Key_Down)
    clerk.prompts.texts.append("Đã xem hồ sơ của đơn vị")
    alt("n")
    settle(clerk)
    kept = clerk.window.context.workspace.eligibility.check(tab.batches.id).items[ids[0]]
    assert any(one.answered for one in kept.findings) or kept.verdict is not Verdict.CONFIRM


def keep_one(clerk: Clerk) -> int:
    """A line short of its conditions stays, for a reason."""
    tab = the_tab(clerk)
    filter_by(clerk, Verdict.UNMET.value)
    kept = tab.selected_ids()[0]
    alt("1")
    assert not clashes(clerk.window)
    clerk.prompts.texts.append("Hội đồng xem xét thành tích đột xuất")
    alt("g")
    settle(clerk)
    assert clerk.window.context.workspace.nominations.get(kept).override_reason
    return kept


def return_one(clerk: Clerk) -> None:
    """A line goes back to its unit and comes in mended."""
    tab = the_tab(clerk)
    filter_by(clerk, "")
    key(Key.Key_Down)
    settle(clerk)
    line = tab.selected_ids()[0]
    nominations = clerk.window.context.workspace.nominations
    alt("3")
    assert not clashes(clerk.window)

    def use(dialog: ReturnDialog) -> None:
        assert not clashes(dialog)
        key(Key.Key_Space)
        alt("g")
        write("Ghi rõ thành tích")
        key(Key.Key_Return)
        settle(clerk)

    clerk.in_dialog(ReturnDialog, lambda: alt("r"), use)
    assert nominations.get(line).state is NominationState.RETURNED
    alt("s")
    settle(clerk)
    assert nominations.get(line).state is NominationState.PROPOSED


def move_on(clerk: Clerk) -> None:
    """Ctrl+T: trình, then kiểm tra, by Enter; Esc goes back to the list."""
    tab = the_tab(clerk)
    ctrl("t")
    assert not clashes(clerk.window)
    for state in (BatchState.SUBMITTED, BatchState.CHECKED):
        key(Key.Key_Return)
        settle(clerk)
        assert clerk.window.context.workspace.nominations.batch(tab.batches.id).state is state
        assert tab.progress.ui.steps.hasFocus()
        key(Key.Key_Down)
    key(Key.Key_Escape)
    assert tab.ui.table.hasFocus()


def confirm_names(clerk: Clerk) -> None:
    """The menu Việc khác: every name as the records have it."""
    tab = the_tab(clerk)
    wordings = clerk.window.context.workspace.wordings
    assert wordings.unconfirmed(tab.batches.id)
    clerk.prompts.answers.append(0)
    from_menu(lambda: alt("v"), "c")
    settle(clerk)
    assert not wordings.unconfirmed(tab.batches.id)
