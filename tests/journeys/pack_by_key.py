"""Keys of a clerk who makes the pack, and of the same clerk when the conference is over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.documents.conftest import read_text
from tests.journeys.conference_by_key import AFTER, PAPERS, conference_id, the_stage, the_tab, to_page
from tests.journeys.conftest import Clerk
from tests.journeys.hall_by_key import line_of, mark_absent, people_marked
from tests.journeys.keyboard import Key, alt, clashes, ctrl, here, key, settle, tab_to, write
from tests.journeys.late_changes import LastHour
from thidua_desktop.documents.raster import page_count
from thidua_desktop.domain.records import Presence
from thidua_desktop.services.conferences.pack import MERGED
from thidua_desktop.ui.dialogs.guest_dialogs import StandInDialog
from thidua_desktop.ui.tabs.awards import AwardsTab
from thidua_desktop.ui.tabs.conference_after import AfterPage
from thidua_desktop.ui.tabs.conference_papers import PapersPage

FILES = {"mc-script": "kich-ban-mc", "stack": "giay-khen-theo-dot", "stage-receipts": "ky-nhan-tien-thuong"}


class Printed(LastHour):
    """What stands on the papers of a pack that lies in a folder."""

    folder: Path

    def paper(self, what: str) -> list[str]:
        (file,) = self.folder.glob(f"??-{FILES[what]}.pdf")
        return pages(file)


def pages(file: Path) -> list[str]:
    data = file.read_bytes()
    return [read_text(data, page) for page in range(page_count(data))]


def papers_page(clerk: Clerk) -> PapersPage:
    page = the_tab(clerk).page(PAPERS)
    assert isinstance(page, PapersPage)
    return page


def after_page(clerk: Clerk) -> AfterPage:
    page = the_tab(clerk).page(AFTER)
    assert isinstance(page, AfterPage)
    return page


# ---- the pack --------------------------------------------------------------------------------------
def make_pack(clerk: Clerk) -> Path:
    """Each paper is on screen, then Alt+B writes all; one order everywhere."""
    to_page(clerk, PAPERS)
    page = papers_page(clerk)
    assert page.ui.paperList.hasFocus()
    assert "Chưa in lần nào" in page.ui.packLabel.text()
    key(Key.Key_Home)
    for what in ("programme", "mc-script"):
        wait_for_paper(clerk, page, what)
        key(Key.Key_Down)
    clerk.prompts.folders.append(clerk.out)
    alt("b")
    settle(clerk)
    folder = Path(clerk.prompts.told[-1])
    assert folder.parent == clerk.out
    names = sorted(file.name for file in folder.iterdir())
    assert names[0] == MERGED
    assert [int(name[:2]) for name in names] == list(range(len(names)))
    stems = {name[3:-4] for name in names}
    assert {"chuong-trinh", "kich-ban-mc", "danh-sach-khen-thuong", "the-san-khau", "nhan-ghe"} <= stems
    assert {"giay-khen-theo-dot", "danh-sach-don-tiep", "danh-sach-chup-anh"} <= stems
    assert outline(folder / MERGED) == len(names) - 1
    assert pages(folder / MERGED) == [text for name in names[1:] for text in pages(folder / name)]
    compare(clerk, folder)
    assert "Chưa có gì thay đổi" in page.ui.changeList.item(0).text()
    return folder


def wait_for_paper(clerk: Clerk, page: PapersPage, what: str) -> None:
    for _ in range(200):
        settle(clerk)
        if page.pane.paper.what == what and page.pane.shown() is not None:
            return
    raise AssertionError(f"{what} never came on screen")


def outline(merged: Path) -> int:
    """How many papers the merged file's outline names."""
    from pypdf import PdfReader

    return sum(not isinstance(one, list) for one in PdfReader(merged).outline)


def compare(clerk: Clerk, folder: Path) -> None:
    """Script, certificates and receipts hold those of the stage, in its order."""
    printed = Printed(clerk.window.context.workspace, conference_id(clerk))
    printed.folder = folder
    lines = the_stage(clerk).lines
    up = [line for line in lines if line.comes_up]
    away = [line for line in lines if not line.comes_up]
    assert away
    assert printed.script() == [line.entry.label for line in up]
    assert printed.stack() == [line.award.book_text for line in (*up, *away)]
    if any(folder.glob("??-ky-nhan-tien-thuong.pdf")):
        # Who also signs for a unit stands on the sheet twice, first where the unit is.
        signing = {line.representative for line in lines}
        names = [line.award.name for line in lines if line.award.name not in signing]
        said = printed.receipts(names)
        assert said == [name for name in names if name in said]
        assert len(said) > len(lines) // 2


def change_and_make_again(clerk: Clerk, folder: Path) -> None:
    """One more is absent: the page says so, and the next pack has the list of changes."""
    stage = the_stage(clerk)
    gone = next(line for line in stage.turns[-1].lines if line.comes_up)
    mark_absent(clerk, gone.award.id)
    to_page(clerk, PAPERS)
    page = papers_page(clerk)
    assert page.ui.changeCaption.text().startswith("1 thay đổi")
    assert gone.award.name in page.ui.changeList.item(0).text()
    clerk.prompts.folders.append(clerk.out)
    clerk.prompts.answers.append(0)
    alt("b")
    settle(clerk)
    (changes,) = folder.glob("??-thay-doi-sau-khi-in.pdf")
    assert gone.award.name in " ".join(" ".join(pages(changes)).split())
    compare(clerk, folder)


# ---- afterwards --------------------------------------------------------------------------------------
def hand_over(clerk: Clerk) -> None:
    """F12 and F9 on those not yet collected; Ctrl+Z brings the mark back."""
    to_page(clerk, AFTER)
    page = after_page(clerk)
    assert page.ui.figureList.hasFocus()
    key(Key.Key_Home)
    settle(clerk)
    after = clerk.window.context.workspace.after
    left = [line.award.id for line in after.uncollected(conference_id(clerk))]
    assert [row.award.id for row in page.model.rows] == left
    assert len(left) == 26
    tab_to(page.ui.table)
    key(Key.Key_Home, modifier=Qt.KeyboardModifier.ControlModifier)
    first = page.chosen()[0].award.id
    key(Key.Key_F12)
    settle(clerk)
    assert line_of(clerk, first).handover.handed_at is not None
    assert first not in [row.award.id for row in page.model.rows]
    ctrl("z")
    settle(clerk)
    assert [row.award.id for row in page.model.rows] == left
    ctrl("y")
    settle(clerk)

    def who(dialog: StandInDialog) -> None:
        assert not clashes(dialog)
        write("Đặng Văn Nhận Hộ")
        key(Key.Key_Return)
        settle(clerk)

    away = people_marked(clerk)[1]
    tab_to(page.ui.table)
    key(Key.Key_Home, modifier=Qt.KeyboardModifier.ControlModifier)
    while page.chosen()[0].award.id != away:
        key(Key.Key_Down)
    clerk.in_dialog(StandInDialog, lambda: key(Key.Key_F9), who)
    mark = line_of(clerk, away).handover
    assert (mark.presence, mark.stand_in) == (Presence.STAND_IN, "Đặng Văn Nhận Hộ")
    assert mark.handed_at is not None
    assert len(after.uncollected(conference_id(clerk))) == 24


def look_at_figures(clerk: Clerk) -> None:
    """Every line at the left opens its list, and Enter on one of it goes to tab Khen thưởng."""
    page = after_page(clerk)
    service = clerk.window.context.workspace.after
    figures = service.figures(conference_id(clerk))
    receipts = [line.award.id for line in service.receipts_outstanding(conference_id(clerk))]
    tab_to(page.ui.figureList, back=True)
    key(Key.Key_Home)
    lists = {}
    for _ in page.ui.figureList.choices():
        settle(clerk)
        lists[page.ui.listTitle.text()] = [row.award.id for row in page.model.rows]
        key(Key.Key_Down)
    assert lists.pop("Chưa ký nhận tiền") == receipts
    assert len(lists.pop("Chưa nhận")) == 24
    assert lists == {one.label: list(one.award_ids) for one in figures}
    assert {len(one.award_ids) for one in figures} == {one.count for one in figures}
    tab_to(page.ui.table)
    key(Key.Key_Home, modifier=Qt.KeyboardModifier.ControlModifier)
    chosen = page.chosen()[0].award.id
    key(Key.Key_Return)
    settle(clerk)
    assert clerk.window.current_key() == "awards"
    awards = clerk.window.page("awards")
    assert isinstance(awards, AwardsTab)
    assert chosen in awards.model.ids
    assert here().window() is clerk.window
