"""Giấy tờ and Sau hội nghị: papers, the pack, what was handed over, figures with their lists, photos."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from tests.ui.tabs.conferences import AFTER, PAPERS, Make, Show, open_tab, order, staged
from thidua_desktop.domain.records import Presence
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.guest_dialogs import StandInDialog
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.tabs.conference_after import AfterPage
from thidua_desktop.ui.tabs.conference_papers import PapersPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def context(sample: Workspace, context_of: Make) -> UiContext:
    return context_of(sample)


@pytest.fixture
def papers(context: UiContext, sample: Workspace, shown: Show) -> PapersPage:
    conference = staged(sample, per_turn=10)
    sample.conferences.apply_template(conference.id, sample.conferences.templates()[0].code)
    page = open_tab(context, shown, PAPERS).page(PAPERS)
    assert isinstance(page, PapersPage)
    return page


@pytest.fixture
def after(context: UiContext, sample: Workspace, shown: Show, qtbot: QtBot) -> AfterPage:
    staged(sample)
    page = open_tab(context, shown, AFTER).page(AFTER)
    assert isinstance(page, AfterPage)
    qtbot.waitUntil(lambda: bool(page.model.rows) and not context.tasks.busy(), timeout=15_000)
    return page


def id_of(page: PapersPage | AfterPage) -> int:
    assert page._conference is not None
    return page._conference.id


def select_first(page: AfterPage) -> None:
    """Once the list has come to rest: an answer on its way could still set it anew."""
    settle(page._context)
    QTest.keyRelease(page, Qt.Key.Key_Shift)  # a key pressed with Ctrl before would toggle the row
    page.ui.table.selectRow(0)
    assert page.chosen()


# ---- papers ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "what", ["programme", "mc-script", "roster", "reception", "stage-cards", "photo-list"]
)
def test_a_paper_is_seen_when_it_is_chosen(papers: PapersPage, qtbot: QtBot, what: str) -> None:
    papers.choose_paper(what)
    qtbot.waitUntil(lambda: papers.pane.shown() is not None, timeout=15_000)
    paper = papers.pane.shown()
    assert paper is not None
    assert paper.pages > 0
    assert papers.pane.paper.what == what


def test_ctrl_s_saves_the_paper_shown(
    papers: PapersPage, qtbot: QtBot, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: papers.pane.shown() is not None, timeout=15_000)
    file = tmp_path / "chuong-trinh.pdf"
    prompts.saves.append(file)
    papers.ui.paperList.setFocus()
    QTest.keyClick(papers.ui.paperList, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(papers._context)
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.slow
def test_the_pack_goes_into_a_folder_and_later_changes_are_listed(
    papers: PapersPage, sample: Workspace, qtbot: QtBot, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    assert not papers.ui.changeList.isVisible()
    chosen = tmp_path / "in"
    chosen.mkdir()
    prompts.folders.append(chosen)
    QTest.mouseClick(papers.ui.packButton, LEFT)
    assert not papers.ui.packButton.isEnabled()
    qtbot.waitUntil(lambda: papers.ui.packButton.isEnabled(), timeout=60_000)
    folder = next(one for one in chosen.iterdir() if one.is_dir())
    assert len(list(folder.glob("*.pdf"))) > 5
    assert str(folder) in prompts.told
    assert sample.stage.last_pack(id_of(papers)) is not None
    qtbot.waitUntil(papers.ui.changeList.isVisible, timeout=10_000)
    assert "vẫn đúng" in papers.ui.changeList.item(0).text()
    turns = sample.stage.stage(id_of(papers)).turns
    sample.stage.hand_over([turns[0].lines[0].award.id], Presence.ABSENT)
    settle(papers._context)
    assert papers.ui.changeList.item(0).text().startswith("Đợt 1")
    prompts.folders.append(chosen)
    prompts.answers.append(None)
    papers.make_pack()
    qtbot.waitUntil(lambda: papers.ui.packButton.isEnabled() and not prompts.answers, timeout=60_000)
    assert "Ghi đè" in prompts.asked[-1]


def test_no_folder_no_pack(papers: PapersPage, sample: Workspace, prompts: ScriptedPrompts) -> None:
    prompts.folders.append(None)
    QTest.mouseClick(papers.ui.packButton, LEFT)
    settle(papers._context)
    assert papers.ui.packButton.isEnabled()
    assert sample.stage.last_pack(id_of(papers)) is None


# ---- afterwards --------------------------------------------------------------------------------
def test_who_has_not_collected_is_listed_first_and_goes_when_it_is_handed_over(
    after: AfterPage, sample: Workspace
) -> None:
    everybody = [one for turn in order(sample, id_of(after)) for one in turn]
    assert [row.award.id for row in after.model.rows] == everybody
    after.ui.table.setFocus()
    select_first(after)
    QTest.keyClick(after.ui.table, Qt.Key.Key_F12)
    settle(after._context)
    assert [row.award.id for row in after.model.rows] == everybody[1:]
    mark = sample.stage.stage(id_of(after)).turns[0].lines[0].handover
    assert mark.presence is Presence.PRESENT
    assert mark.handed_at is not None
    sample.operations.undo()
    settle(after._context)
    assert [row.award.id for row in after.model.rows] == everybody


def test_a_stand_in_receives(after: AfterPage, sample: Workspace) -> None:
    select_first(after)
    award = after.chosen()[0].award

    def fill() -> None:
        dialog = after.findChild(StandInDialog)
        assert dialog is not None
        type_text(dialog.ui.nameEdit, "Lê Thị Mai")
        QTest.mouseClick(dialog.ui.okButton, LEFT)

    QTimer.singleShot(200, fill)
    QTest.mouseClick(after.ui.handStandButton, LEFT)
    settle(after._context)
    lines = [line for turn in sample.stage.stage(id_of(after)).turns for line in turn.lines]
    mark = next(line.handover for line in lines if line.award.id == award.id)
    assert (mark.presence, mark.stand_in) == (Presence.STAND_IN, "Lê Thị Mai")


def test_each_figure_opens_its_list_and_an_award_its_tab(after: AfterPage, sample: Workspace) -> None:
    figures = sample.after.figures(id_of(after))
    assert figures
    choices = after.ui.figureList.choices()
    assert [choice.title for choice in choices[3:]] == [brief_name(figure.label) for figure in figures]
    chosen = next(n for n, figure in enumerate(figures) if figure.award_ids)
    after.ui.figureList.choose(choices[3 + chosen].id)
    assert [row.award.id for row in after.model.rows] == list(figures[chosen].award_ids)
    assert figures[chosen].count == len(figures[chosen].award_ids)
    opened: list[tuple[str, int]] = []
    after._context.navigator.open_record.connect(lambda kind, one: opened.append((kind, one)))
    select_first(after)
    after.ui.table.setFocus()
    QTest.keyClick(after.ui.table, Qt.Key.Key_Return)
    assert opened == [("award", figures[chosen].award_ids[0])]


def test_photos_are_kept_seen_and_dropped(
    after: AfterPage, sample: Workspace, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    picture = tmp_path / "dot-1.png"
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    assert image.save(str(picture))
    prompts.files.append([picture])
    prompts.answers.append(1)
    select_first(after)
    name = after.chosen()[0].award.name
    assert not after.ui.photoList.isVisible(), "names have the room as long as there are no photos"
    QTest.mouseClick(after.ui.photoHere, LEFT)
    settle(after._context)
    box = after.ui.photoList
    assert box.isVisible(), "what was added is seen"
    assert [box.item(row).text() for row in range(box.count())] == [name]
    assert not box.item(0).icon().isNull()
    QTest.mouseClick(after.ui.photoOpen, LEFT)
    assert prompts.told, "opened in the system's viewer"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    settle(after._context)
    assert box.count() == 0
    assert after.photos.empty.isVisible()
    assert not after.ui.photoOpen.isEnabled()
    sample.operations.undo()
    settle(after._context)
    assert box.count() == 1


def test_what_is_no_picture_is_told(
    after: AfterPage, sample: Workspace, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    nothing = tmp_path / "trong.jpg"
    nothing.touch()
    prompts.files.append([nothing])
    prompts.answers.append(0)
    select_first(after)
    QTest.mouseClick(after.ui.photoHere, LEFT)
    settle(after._context)
    assert prompts.errors
    assert sample.stage.photos(id_of(after)) == []
