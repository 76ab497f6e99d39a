"""Keys of a clerk from the units' pledges to their signatures and papers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.journeys.conftest import Clerk
from tests.journeys.council_by_key import save
from tests.journeys.keyboard import (
    ALT,
    CTRL,
    SHIFT,
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
from tests.journeys.test_from_workbooks_to_papers import words
from thidua_desktop.domain.records import Direction, Pledge, RecipientKind
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.imports.plan import Fate
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog
from thidua_desktop.ui.dialogs.pledge_sign_dialog import PledgeSignDialog
from thidua_desktop.ui.tabs.pledges import PledgesTab
from thidua_desktop.ui.tabs.pledges_list import PledgeList

PASTED = (
    "Tỷ lệ văn bản điện tử được ký số\tCải cách hành chính\t%\t95\tcao\t40\n"
    "Đơn thư khiếu nại vượt cấp\tAn ninh, trật tự\tđơn\t≤ 2\t\t30\n"
)


def the_tab(clerk: Clerk) -> PledgesTab:
    tab = clerk.window.page("pledges")
    assert isinstance(tab, PledgesTab)
    return tab


def the_list(clerk: Clerk) -> PledgeList:
    part = the_tab(clerk).part("list")
    assert isinstance(part, PledgeList)
    return part


def stored(clerk: Clerk, year: int) -> dict[int, Pledge]:
    """The pledges of a year by their units."""
    return {row.pledge.unit_id: row.pledge for row in clerk.window.context.workspace.pledges.of_year(year)}


# ---- from the file -----------------------------------------------------------------------------------
def take_in_pledges(clerk: Clerk, file: Path) -> None:
    """Ctrl+3, Việc khác, the file; then Alt+→ to the year the file is about."""
    ctrl("3")
    settle(clerk)
    page = the_list(clerk)
    assert page.ui.table.hasFocus()
    assert page.ui.table.empty is not None
    assert page.ui.table.empty.isVisible()
    assert not clashes(clerk.window)

    def use(dialog: ImportDialog) -> None:
        assert dialog.kind == "pledges"
        clerk.prompts.files.append([file])
        alt("p")
        settle(clerk)
        plan = dialog.rows.plan
        assert plan is not None
        assert plan.count(Fate.ASK) == 0
        alt("n")
        settle(clerk)

    clerk.in_dialog(ImportDialog, lambda: from_menu(lambda: alt("c"), "e"), use)
    assert len(stored(clerk, 2027)) == 28
    key(Key.Key_Right, modifier=ALT)
    settle(clerk)
    assert the_tab(clerk).year == page.year == 2027
    assert "28 đơn vị · 0 đã ký" in page.ui.countLabel.text()


# ---- by hand -------------------------------------------------------------------------------------------
def type_pledge(clerk: Clerk) -> int:
    """Alt+M: unit, title, cells of a spreadsheet, one more row, a person; gives the unit's id."""
    page, workspace = the_list(clerk), clerk.window.context.workspace
    unit = workspace.pledges.without_pledge(2027)
    chosen = unit[0] if unit else next(u for u in workspace.units.all() if u.id not in stored(clerk, 2027))
    alt("m")
    form = page.form.ui
    assert here() is form.unitBox
    assert not clashes(clerk.window)
    pick(form.unitBox, chosen.id)
    alt("n")
    retype("Đặng Thị Đại Diện")
    alt("t")
    write("Tập thể lao động tiên tiến")
    sheet = form.targets.ui.sheet
    tab_to(sheet)
    QGuiApplication.clipboard().setText(PASTED)
    ctrl("v")
    assert [line.content for line in form.targets.value()] == [
        "Tỷ lệ văn bản điện tử được ký số",
        "Đơn thư khiếu nại vượt cấp",
    ]
    while sheet.currentIndex().row() != 2:
        key(Key.Key_Down)
    key(Key.Key_Home)
    for text in ("Hoàn thành trước hạn", "Kinh tế", "", "Có", "", "30"):
        if text:
            write(text)
        key(Key.Key_Tab)
    alt("a")
    person = workspace.nominations.recipients("thanh", RecipientKind.PERSON)[0]
    tab_to(form.people.ui.picker)
    write(fold(person.title))
    QTest.qWait(250)
    key(Key.Key_Return)
    settle(clerk)
    ctrl("s")
    settle(clerk)
    assert not page.has_unsaved(), page.details.notice.text() + str(page.form.fields.problems_shown())
    pledge = stored(clerk, 2027)[chosen.id]
    assert (pledge.representative, pledge.title_registered) == (
        "Đặng Thị Đại Diện",
        "Tập thể lao động tiên tiến",
    )
    assert [(one.plan, one.direction, one.weight) for one in pledge.targets] == [
        ("95", Direction.HIGHER, 40_000),
        ("2", Direction.LOWER, 30_000),
        ("Có", Direction.YES_NO, 30_000),
    ]
    assert len(pledge.people) == 1
    assert pledge.people[0].person_id is not None
    tab_to(page.ui.table, back=True)
    ctrl("z")
    settle(clerk)
    assert chosen.id not in stored(clerk, 2027)
    ctrl("y")
    settle(clerk)
    assert stored(clerk, 2027)[chosen.id].targets
    return chosen.id


# ---- signing -------------------------------------------------------------------------------------------
def sign(clerk: Clerk) -> None:
    """Two signed on one day; the scan of one is attached."""
    page = the_list(clerk)
    assert page.ui.table.hasFocus()
    key(Key.Key_Home, modifier=CTRL)
    settle(clerk)
    key(Key.Key_Down, modifier=SHIFT)
    settle(clerk)
    chosen = page.ui.table.selected_ids()
    assert len(chosen) == 2

    def use(dialog: PledgeSignDialog) -> None:
        assert not clashes(dialog)
        retype("31/02/2027")
        alt("k")
        assert dialog.isVisible()
        assert "không có thật" in dialog.ui.notice.text()
        alt("n")
        retype("29/12/2026")
        key(Key.Key_Return)
        settle(clerk)

    clerk.in_dialog(PledgeSignDialog, lambda: alt("k"), use)
    signed = [one for one in stored(clerk, 2027).values() if one.signed_on]
    assert sorted(one.id for one in signed) == sorted(chosen)
    assert {f"{one.signed_on:%d/%m/%Y}" for one in signed} == {"29/12/2026"}
    scan = clerk.out / "giao-uoc-da-ky.pdf"
    scan.write_bytes(b"%PDF-1.4\n%%EOF\n")
    key(Key.Key_Up)
    settle(clerk)
    clerk.prompts.files.append([scan])
    alt("q")
    settle(clerk)
    pledges = clerk.window.context.workspace.pledges
    kept = pledges.scan(page.selected()[0].pledge.id)
    assert kept is not None
    assert kept.read_bytes() == scan.read_bytes()


# ---- papers --------------------------------------------------------------------------------------------
def print_papers(clerk: Clerk) -> None:
    """Alt+B: the signing sheet, the unit's pledge, who has not signed; each as file."""
    page = the_list(clerk)
    alt("b")
    settle(clerk)
    box = page.papers.ui.paperBox
    names = {row.unit_name: row.pledge for row in clerk.window.context.workspace.pledges.of_year(2027)}
    for place, paper in enumerate(("signing-sheet", "pledge", "unsigned")):
        tab_to(box)
        key(Key.Key_Home, *[Key.Key_Down] * place)
        settle(clerk)
        assert page.papers.paper.what == paper
        assert not clashes(clerk.window)
        save_one(clerk, paper)
    sheet = words(clerk.out / "signing-sheet.pdf")
    assert all(" ".join(name.split()) in sheet for name in names)
    unsigned = words(clerk.out / "unsigned.pdf")
    assert {name for name, pledge in names.items() if name not in unsigned} <= {
        name for name, pledge in names.items() if pledge.signed_on
    }
    own = page.selected()[0]
    assert own.unit_name in words(clerk.out / "pledge.pdf")
    assert own.pledge.targets[0].content in words(clerk.out / "pledge.pdf")
    alt("d")


def save_one(clerk: Clerk, paper: str) -> None:
    pane = the_list(clerk).papers
    if pane.paper.word:
        save(clerk, pane, paper)
        return
    for _ in range(200):
        settle(clerk)
        if pane.shown() is not None and pane.ui.preview.has_picture():
            break
    clerk.prompts.saves.append(clerk.out / f"{paper}.pdf")
    alt("p")
    settle(clerk)
    assert (clerk.out / f"{paper}.pdf").exists()


def drop_one(clerk: Clerk) -> int:
    """Del takes a pledge out that is still to come; its unit's id, to see it copied later."""
    page = the_list(clerk)
    tab_to(page.ui.table, back=True)
    key(Key.Key_Down, Key.Key_Down)
    settle(clerk)
    (row,) = page.selected()
    key(Key.Key_Delete)
    settle(clerk)
    assert row.pledge.unit_id not in stored(clerk, 2027)
    return row.pledge.unit_id
