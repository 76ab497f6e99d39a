"""Keys of a clerk from the council's meeting to the issued decision, its papers and its bonus."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QTabWidget, QWidget

from tests.journeys.conftest import Clerk
from tests.journeys.keyboard import (
    CTRL,
    Key,
    alt,
    clashes,
    ctrl,
    from_menu,
    here,
    key,
    pick,
    retype,
    settle,
    tab_to,
    write,
)
from tests.prompting import type_text
from thidua_desktop.domain.records import (
    DecisionState,
    ProposalState,
    SessionState,
)
from thidua_desktop.ui.dialogs.bonus_dialog import BonusDialog
from thidua_desktop.ui.dialogs.council_dialog import CouncilDialog
from thidua_desktop.ui.dialogs.plan_dialog import PlanDialog
from thidua_desktop.ui.dialogs.proposals_dialog import ProposalsDialog
from thidua_desktop.ui.tabs.awards import AwardsTab
from thidua_desktop.ui.widgets.paper_pane import PaperPane

COUNCIL = (
    ("Lâm Quốc Thịnh", ""),
    ("Đặng Thị Mỹ Xuân", "Văn phòng HĐND và UBND xã Thạnh Hóa"),
    ("Nguyễn Văn Hội Đồng", ""),
    ("Trần Thị Kiểm Phiếu", ""),
    ("Lê Văn Thư Ký", ""),
)


# ---- the council -----------------------------------------------------------------------------------
def meet(clerk: Clerk) -> None:
    """Ctrl+B: five members, the meeting, ballots, votes by digits, the results applied."""
    out = clerk.out

    def use(dialog: CouncilDialog) -> None:
        assert not clashes(dialog)
        to_page(dialog.ui.pages, dialog.ui.memberPage)
        for name, unit in COUNCIL:
            add_member(clerk, dialog, name, unit)
        alt("m")
        settle(clerk)
        assert not clashes(dialog)
        assert dialog.meeting.ui.dateEdit.hasFocus()
        retype("25/09/2026")
        alt("s")
        write("07/BB-HĐTĐKT")
        tab_to(dialog.meeting.ui.attendTable)
        to_page(dialog.ui.pages, dialog.ui.votePage)
        assert not clashes(dialog)
        for letter, count in (("r", "5"), ("v", "5"), ("s", "5"), ("k", "0")):
            alt(letter)
            retype(count)
        vote(clerk, dialog)
        alt("p")
        settle(clerk)
        session = dialog.session
        assert session is not None
        assert session.state is SessionState.CLOSED, dialog.ui.notice.text()
        assert any(line.rule.own_unit_members for line in dialog.votes.model.rows())
        to_page(dialog.ui.pages, dialog.ui.paperPage)
        assert not clashes(dialog)
        for place, paper in enumerate(("ballots", "tally", "minutes")):
            tab_to(dialog.papers.ui.paperBox)
            key(Key.Key_Home, *[Key.Key_Down] * place)
            settle(clerk)
            save(clerk, dialog.papers, paper)
        key(Key.Key_Escape)

    clerk.in_dialog(CouncilDialog, lambda: ctrl("b"), use)
    assert (out / "minutes.docx").exists()


def add_member(clerk: Clerk, dialog: CouncilDialog, name: str, unit: str) -> None:
    """Ins, the name, the unit by its first letters, Ctrl+S."""
    key(Key.Key_Insert)
    form = dialog.members.form.ui
    assert form.nameEdit.hasFocus()
    write(name)
    if unit:
        alt("u")
        type_text(here(), unit)
        place = form.unitBox.findText(unit)
        pick(form.unitBox, form.unitBox.itemData(place))
    ctrl("s")
    settle(clerk)
    assert name in [member.name for member in dialog.members.members()], dialog.members.details.notice.text()


def vote(clerk: Clerk, dialog: CouncilDialog) -> None:
    """Digits and Tab and Enter for the first rows, one of them voted down; the rest all agree."""
    table, model = dialog.votes.ui.table, dialog.votes.model
    tab_to(table)
    for agree, disagree in ((5, 0), (4, 1), (1, 4)):
        row = table.currentIndex().row()
        for count in (agree, disagree, 0):
            write(str(count))
            key(Key.Key_Tab)
        line = model.row(row)
        assert line is not None
        assert (line.agree, line.disagree) == (agree, disagree)
    for _ in range(5):  # down a column by Enter
        write("5")
        key(Key.Key_Return)
    alt("n")
    settle(clerk)
    assert all(line.cast for line in model.rows())
    if dialog.votes.ui.rulingButton.isVisible():
        alt("u")
    ctrl("s")
    settle(clerk)
    assert not dialog.dirty, dialog.ui.notice.text()


def to_page(pages: QTabWidget, page: QWidget) -> None:
    """Ctrl+Tab, wherever the focus is."""
    for _ in range(pages.count()):
        if pages.currentWidget() is page:
            return
        key(Key.Key_Tab, modifier=CTRL)
    raise AssertionError(f"Ctrl+Tab does not come to {page.objectName()} from {here().objectName()}")


# ---- papers ----------------------------------------------------------------------------------------
def save(clerk: Clerk, pane: PaperPane, name: str) -> None:
    """The paper on screen as PDF and as Word file: Alt+P, then the kind."""
    for _ in range(200):
        settle(clerk)
        if pane.shown() is not None and pane.ui.preview.has_picture():
            break
    told = [part.text() for part in pane.findChildren(QLabel) if part.isVisible() and part.text()]
    assert pane.shown() is not None, f"{name} is not on screen: {told}"
    for letter, ending in (("p", "pdf"), ("w", "docx")):
        clerk.prompts.saves.append(clerk.out / f"{name}.{ending}")
        from_menu(lambda: alt("p"), letter)
        settle(clerk)
        assert (clerk.out / f"{name}.{ending}").exists(), f"{name}.{ending} was not written"


def propose(clerk: Clerk) -> None:
    """Tờ trình for the province: numbered, dated, sent and saved."""

    def use(dialog: ProposalsDialog) -> None:
        assert not clashes(dialog)
        while dialog.proposal is None or dialog.proposal.level != "tinh":
            key(Key.Key_Down)
        alt("s")
        retype("31")
        alt("n")
        retype("28/09/2026")
        alt("r")
        settle(clerk)
        sent = dialog.proposal
        assert sent is not None
        assert sent.state is ProposalState.SENT, dialog.ui.notice.text()
        assert not clashes(dialog)
        save(clerk, dialog.papers, "proposal")
        key(Key.Key_Escape)

    clerk.in_dialog(ProposalsDialog, lambda: from_menu(lambda: alt("v"), "r"), use)


def decide(clerk: Clerk) -> None:
    """A draft of what is left, then its number, date and signer in tab Khen thưởng; issued for good."""
    workspace = clerk.window.context.workspace

    def use(dialog: PlanDialog) -> None:
        assert not clashes(dialog)
        alt("l")
        settle(clerk)

    clerk.in_dialog(PlanDialog, lambda: from_menu(lambda: alt("v"), "d"), use)
    tab = clerk.window.page("awards")
    assert isinstance(tab, AwardsTab)
    assert clerk.window.current_key() == "awards"
    assert tab.decisions.drafted
    assert not clashes(clerk.window)
    assert here() is tab.panel.ui.numberEdit
    write("123")
    alt("y")
    retype("29/09/2026")
    alt("a")
    settle(clerk)
    issued = workspace.decisions.get(tab.decisions.id)
    assert issued.number == "123/QĐ-UBND", (issued.number, tab.panel.ui.draftNotice.text())
    assert issued.state is DecisionState.ISSUED
    assert issued.signer.name == "Lâm Quốc Thịnh"
    assert not clashes(clerk.window)
    assert here() is tab.ui.table


def save_papers(clerk: Clerk) -> None:
    tab = clerk.window.page("awards")
    assert isinstance(tab, AwardsTab)
    alt("b")
    for paper in ("roster", "decision"):
        tab_to(tab.papers.ui.paperBox)
        box = tab.papers.ui.paperBox
        place = next(n for n in range(box.count()) if box.itemData(n).what == paper)
        key(Key.Key_Home, *[Key.Key_Down] * place)
        settle(clerk)
        if tab.papers.paper.word:
            save(clerk, tab.papers, paper)
        else:
            clerk.prompts.saves.append(clerk.out / f"{paper}.pdf")
            alt("p")
            settle(clerk)


def cannot_undo(clerk: Clerk) -> None:
    """Ctrl+Z leaves an issued decision alone and says why."""
    workspace = clerk.window.context.workspace
    before = workspace.decisions.all()
    ctrl("z")
    settle(clerk)
    told = [clerk.prompts.errors.pop().message for _ in range(len(clerk.prompts.errors))]
    assert workspace.decisions.all() == before, told
    assert told, clerk.window.status.message.text()


def pay(clerk: Clerk) -> None:
    """Alt+H: the bonus is worked out and its list saved; taken back and done again."""
    workspace = clerk.window.context.workspace
    decision = workspace.decisions.all()[0].decision

    def use(dialog: BonusDialog) -> None:
        assert not clashes(dialog)
        alt("t")
        settle(clerk)
        to_page(dialog.ui.pages, dialog.ui.paperPage)
        settle(clerk)
        save(clerk, dialog.papers, "receipts")
        key(Key.Key_Escape)

    clerk.in_dialog(BonusDialog, lambda: alt("h"), use)
    total = workspace.bonus.sheet(decision.id).total
    assert total > 0
    ctrl("z")
    settle(clerk)
    assert all(line.payment is None for line in workspace.bonus.sheet(decision.id).lines)
    ctrl("y")
    settle(clerk)
    assert all(line.payment is not None for line in workspace.bonus.sheet(decision.id).lines if line.amount)
