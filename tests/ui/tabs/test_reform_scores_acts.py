"""Chấm điểm: what its menus do: hand-ins, imports, the calendar, jumps to other parts; a closed year."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import RoundStep, SetScope
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_round_dialog import RoundDialog
from thidua_desktop.ui.tabs.reform import ReformTab
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> ReformTab:
    context = context_of(sample)
    made = ReformTab(context)
    shown(context, made)
    return made


@pytest.fixture
def page(tab: ReformTab) -> ReformScoresPage:
    made = tab.part("scores")
    assert isinstance(made, ReformScoresPage)
    return made


def _menu(page: ReformScoresPage) -> dict[str, QAction]:
    menu = page.ui.toolsButton.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    return {action.text().replace("&", ""): action for action in menu.actions() if action.text()}


def _units_set(workspace: Workspace) -> int:
    return next(one.id for one in workspace.reform.sets.current(2026) if one.scope is SetScope.UNITS)


def test_every_entry_of_the_menu_has_a_letter_of_its_own(page: ReformScoresPage, sample: Workspace) -> None:
    page.show_place(Place("scores", _units_set(sample)))
    menu = page.ui.toolsButton.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if action.isVisible() and action.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters))
    assert all(text.count("&") <= 1 for text in texts)
    assert "Xuất phiếu cho mọi đơn vị…" in [text.replace("&", "") for text in texts]


def test_books_for_all_units_are_offered_only_where_units_are_scored(
    page: ReformScoresPage, sample: Workspace
) -> None:
    assert not _menu(page)["Xuất phiếu cho mọi đơn vị…"].isVisible()
    page.show_place(Place("scores", _units_set(sample)))
    assert _menu(page)["Xuất phiếu cho mọi đơn vị…"].isVisible()


def test_a_hand_in_is_recorded_and_taken_back(page: ReformScoresPage, sample: Workspace) -> None:
    set_id = page.place().set_id

    def handed() -> tuple[int | None, ...]:
        states = sample.reform.rounds.calendar(set_id)
        return next(one for one in states if one.step is RoundStep.EXPLAIN).handed_in

    _menu(page)["Ghi đã nộp: giải trình"].trigger()
    settle(page._context)
    assert handed() == (None,)
    _menu(page)["Rút lại việc nộp: giải trình"].trigger()
    settle(page._context)
    assert handed() == ()


def test_units_that_did_not_hand_in_are_named_in_their_box(page: ReformScoresPage, sample: Workspace) -> None:
    set_id = _units_set(sample)
    unit_id, name = sample.reform.scoring.units(set_id)[0]
    sample.reform.rounds.reopen(set_id, RoundStep.EXPLAIN, "Gia hạn")
    if (
        unit_id
        in next(
            one for one in sample.reform.rounds.calendar(set_id) if one.step is RoundStep.EXPLAIN
        ).handed_in
    ):
        sample.reform.rounds.take_back(set_id, RoundStep.EXPLAIN, unit_id)
    settle(page._context)
    page.show_place(Place("scores", set_id, unit_id))
    assert page.ui.unitBox.currentText() == f"{name} (chậm: giải trình)"


def test_imports_open_for_their_kind(page: ReformScoresPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        "thidua_desktop.ui.dialogs.import_dialog.open_import",
        lambda context, parent, kind: asked.append(kind),
    )
    menu = _menu(page)
    menu["Nhập điểm từ Excel…"].trigger()
    menu["Nhập bộ tiêu chí từ Excel…"].trigger()
    assert asked == ["scores", "criteria"]


def test_the_bar_of_steps_opens_the_calendar(
    page: ReformScoresPage, sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def exec_(dialog: QDialog) -> int:
        assert isinstance(dialog, RoundDialog)
        opened.append(dialog.ui.title.text())
        dialog.ui.noteEdit.setPlainText("Không ai giải trình")
        dialog.finish()
        settle(page._context)
        return 0

    monkeypatch.setattr(RoundDialog, "exec", exec_)
    assert [step.late for step in page.ui.round.steps].count(True) == 1
    page.ui.round.click()
    assert len(opened) == 1
    assert not any(step.late for step in page.ui.round.steps)
    now = next(step for step in page.ui.round.steps if step.current)
    assert now.label == "Thẩm định 2"


@pytest.mark.parametrize(
    ("words", "part"),
    [("Xem ở Thiếu hụt", "gaps"), ("Xem ở Khắc phục", "remedies"), ("Sửa tiêu chí ở Bộ tiêu chí", "sets")],
)
def test_the_menu_of_the_table_goes_to_other_parts(
    tab: ReformTab, page: ReformScoresPage, words: str, part: str
) -> None:
    next(one for one in page.ui.table.actions() if one.text() == words).trigger()
    settle(tab._context)
    assert tab.ui.pages.currentWidget() is tab.part(part)


def test_a_closed_year_is_only_read(
    page: ReformScoresPage, monkeypatch: pytest.MonkeyPatch, prompts: ScriptedPrompts
) -> None:
    monkeypatch.setattr(type(page._context.workspace.years), "is_closed", lambda self, year: True)
    page.refresh()
    assert page.ui.lockedLabel.isVisible()
    assert page.model.read_only
    assert not page.evidence.ui.fileButton.isEnabled()
    page.acts.toggle_absent()
    assert "đã khóa" in page.ui.notice.text()
    page.acts.read_books()
    assert not _menu(page)["Nhận phiếu đơn vị gửi về…"].isEnabled()


def test_a_set_that_scores_nobody_sends_to_its_units(
    tab: ReformTab, page: ReformScoresPage, sample: Workspace
) -> None:
    set_id = sample.reform.sets.add_shipped("khung-trong", 2026, "Trường học", SetScope.UNITS).created
    settle(page._context)
    page.show_place(Place("scores", set_id))
    assert page.ui.stack.currentWidget() is page.ui.emptyPage
    assert page.place() == Place("scores")
    [button] = page.ui.empty.findChildren(QPushButton)
    assert button.text() == "Mở Bộ tiêu chí"
