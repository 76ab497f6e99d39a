"""Giấy tờ cải cách hành chính: the menu, the page of each paper, saving in three formats by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import SetScope
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_papers_dialog import ReformPapersDialog
from thidua_desktop.ui.tabs.reform_papers import papers_menu
from thidua_desktop.ui.widgets.reform_paper_kinds import REFORM_KINDS

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def opened(sample: Workspace, context_of: Make, shown: Show) -> tuple[UiContext, ReformPapersDialog]:
    context = context_of(sample)
    own = sample.reform.sets.own(2026)
    assert own is not None
    dialog = ReformPapersDialog(context, "reform-report", 2026, own.id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(context, dialog)
    return context, dialog


def test_the_page_is_shown_with_its_remarks(opened: tuple[UiContext, ReformPapersDialog]) -> None:
    _, dialog = opened
    paper = dialog.papers.shown()
    assert paper is not None
    assert paper.pages > 3
    preview = dialog.papers.ui.preview
    assert preview.has_picture()
    words = [preview.ui.problems.item(row).text() for row in range(preview.ui.problems.count())]
    assert any("giả định" in one for one in words)


def test_every_paper_of_the_year_can_be_chosen(opened: tuple[UiContext, ReformPapersDialog]) -> None:
    context, dialog = opened
    for kind in REFORM_KINDS:
        dialog.papers.choose_paper(kind.what)
        settle(context)
        shown = dialog.papers.shown()
        planned = bool(context.workspace.reform.remedies.years())
        assert (shown is not None) is (planned or kind.what != "remediation"), kind.what
        assert dialog.papers.ui.preview.ui.saveButton.text() == "Lưu tệ&p…"


def test_what_is_on_screen_stands_first_and_the_others_can_be_chosen(
    sample: Workspace, context_of: Make, shown: Show
) -> None:
    context = context_of(sample)
    held = next(one for one in sample.reform.sets.current(2026) if one.scope is SetScope.UNITS)
    unit_id, name = sample.reform.scoring.units(held.id)[1]
    dialog = ReformPapersDialog(context, "reform-report", 2026, held.id, unit_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(context, dialog)
    assert dialog.papers.scope is not None
    assert dialog.papers.scope.label == name
    assert dialog.papers.ui.scopeBox.count() == len(sample.reform.scoring.units(held.id))
    assert dialog.papers.shown() is not None


def test_a_paper_is_saved_as_pdf_word_and_excel(
    opened: tuple[UiContext, ReformPapersDialog], prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    context, dialog = opened
    files = [tmp_path / f"bao-cao{ending}" for ending in (".pdf", ".docx", ".xlsx")]
    prompts.saves.extend(files)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    menu = dialog.papers.ui.preview.ui.saveButton.menu()
    assert isinstance(menu, QMenu)
    for action in menu.actions()[1:]:
        action.trigger()
        settle(context)
    assert [file.read_bytes()[:2] for file in files] == [b"%P", b"PK", b"PK"]
    assert prompts.asked == [f"cchc-bao-cao-tu-cham-2026{file.suffix}" for file in files]


def test_the_page_follows_scores_that_change_beside_it(
    opened: tuple[UiContext, ReformPapersDialog],
) -> None:
    context, dialog = opened
    before = dialog.papers.shown()
    assert before is not None
    scoring = context.workspace.reform.scoring
    own = context.workspace.reform.sets.own(2026)
    assert own is not None
    leaf = next(row for row in scoring.sheet(own.id).leaves() if row.criterion.code == "1.1.3")
    scoring.declare(own.id, None, leaf.criterion.id, "10/50 nhiệm vụ")
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    settle(context)
    after = dialog.papers.shown()
    assert after is not None
    assert after.pdf != before.pdf


def test_the_menu_opens_each_paper_by_its_letter(sample: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(sample)
    page = QWidget()
    shown(context, page)
    own = sample.reform.sets.own(2026)
    assert own is not None
    menu = papers_menu(context, own.id, None, page)
    letters = [text[text.index("&") + 1].upper() for text in (one.text() for one in menu.actions())]
    assert len(set(letters)) == len(letters) == len(REFORM_KINDS)
    assert all(letter.isascii() for letter in letters)
    menu.popup(page.pos())
    QTest.keyClick(menu, Qt.Key.Key_B)
    settle(context)
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, ReformPapersDialog))
    assert dialog.papers.paper.what == "reform-appraisal"
    assert dialog.papers.shown() is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle(context)
    left = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReformPapersDialog)]
    assert not any(one.isVisible() for one in left)


def test_an_empty_office_is_told_what_each_paper_needs(
    bare: Workspace, context_of: Make, shown: Show
) -> None:
    context = context_of(bare)
    dialog = ReformPapersDialog(context, "reform-report", 2026)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(context, dialog)
    for kind in REFORM_KINDS:
        dialog.papers.choose_paper(kind.what)
        settle(context)
        assert dialog.papers.shown() is None
        said = [label.text() for label in dialog.papers.ui.preview.empty.findChildren(QLabel)]
        assert any("Chưa có" in one or "chưa có" in one for one in said), kind.what
