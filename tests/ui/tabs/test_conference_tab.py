"""Tab Hội nghị: its list, making and deleting a conference, and the programme like a spreadsheet."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTabBar, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from tests.ui.tabs.conferences import PROGRAMME, TURNS, Make, Show, open_tab, staged
from thidua_desktop.domain.records import ItemKind
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.conference_dialog import ConferenceDialog
from thidua_desktop.ui.models.programme import ProgrammeSheet, kind_of
from thidua_desktop.ui.tabs.conference import ConferenceTab
from thidua_desktop.ui.tabs.conference_programme import ProgrammePage
from thidua_desktop.ui.widgets.sheet_view import SheetView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def context(sample: Workspace, context_of: Make) -> UiContext:
    return context_of(sample)


@pytest.fixture
def tab(context: UiContext, sample: Workspace, shown: Show) -> ConferenceTab:
    conference = staged(sample)
    sample.conferences.apply_template(conference.id, sample.conferences.templates()[0].code)
    return open_tab(context, shown, PROGRAMME)


def page_of(tab: ConferenceTab) -> ProgrammePage:
    page = tab.page(PROGRAMME)
    assert isinstance(page, ProgrammePage)
    return page


# ---- the list --------------------------------------------------------------------------------
def test_an_office_without_a_conference_is_offered_the_first_step(
    bare: Workspace, context_of: Make, shown: Show
) -> None:
    tab = open_tab(context_of(bare), shown, PROGRAMME)
    assert tab.ui.stack.currentWidget() is tab.ui.emptyPage
    assert not tab.ui.deleteButton.isEnabled()
    button = next(one for one in tab.ui.empty.findChildren(QAbstractButton) if one.isVisible())
    assert button.text() == "Lập hội nghị…"

    def fill() -> None:
        dialog = tab.findChild(ConferenceDialog)
        assert dialog is not None
        assert not dialog.ui.announceBox.isEnabled(), "nothing was decided yet"
        dialog.ui.dateEdit.setText("24/12/2026")
        QTest.keyClick(dialog.ui.dateEdit, Qt.Key.Key_Return)

    QTimer.singleShot(200, fill)
    QTest.mouseClick(button, LEFT)
    settle(tab._context)
    made = bare.conferences.all(2026)
    assert len(made) == 1
    assert made[0].chair == "Lâm Quốc Thịnh"
    assert bare.conferences.programme(made[0].id), "the template's items came with it"
    assert tab.ui.title.text() == made[0].name


def test_a_new_conference_announces_the_years_decisions_and_has_its_turns(
    tab: ConferenceTab, sample: Workspace
) -> None:
    def fill() -> None:
        dialog = tab.findChild(ConferenceDialog)
        assert dialog is not None
        dialog.ui.nameEdit.selectAll()
        type_text(dialog.ui.nameEdit, "Hội nghị phát động năm 2027")
        QTest.mouseClick(dialog.ui.okButton, LEFT)

    QTimer.singleShot(200, fill)
    QTest.mouseClick(tab.ui.newButton, LEFT)
    settle(tab._context)
    made = next(one for one in sample.conferences.all(2026) if one.name == "Hội nghị phát động năm 2027")
    assert tab.conference == made
    assert made.decision_ids
    assert sample.stage.stage(made.id).turns


def test_a_conference_without_a_name_says_so_at_the_field(tab: ConferenceTab, sample: Workspace) -> None:
    before = len(sample.conferences.all())
    seen: list[str] = []

    def fill() -> None:
        dialog = tab.findChild(ConferenceDialog)
        assert dialog is not None
        dialog.ui.nameEdit.clear()
        dialog.store()
        settle(tab._context)
        seen.extend(dialog.fields.problems_shown().values())
        dialog.reject()

    QTimer.singleShot(200, fill)
    tab.add()
    assert seen == ["Nhập tên hội nghị."]
    assert len(sample.conferences.all()) == before


def test_delete_asks_and_can_be_undone(
    tab: ConferenceTab, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    conference = tab.conference
    assert conference is not None
    prompts.answers.extend([None, 0])
    QTest.mouseClick(tab.ui.deleteButton, LEFT)
    settle(tab._context)
    assert tab.conference == conference, "the question was answered with Hủy"
    QTest.mouseClick(tab.ui.deleteButton, LEFT)
    settle(tab._context)
    assert tab.conference is None
    assert tab.ui.stack.currentWidget() is tab.ui.emptyPage
    sample.operations.undo()
    settle(tab._context)
    assert tab.conference == conference


def test_show_record_chooses_the_conference(tab: ConferenceTab, sample: Workspace) -> None:
    from thidua_desktop.domain.records import Conference

    other = sample.conferences.add(Conference(0, "Hội nghị biểu dương", 2026)).created
    tab.show_record("conference", other)
    assert tab.ui.title.text() == "Hội nghị biểu dương"


def test_leaving_with_something_typed_asks(
    tab: ConferenceTab, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    from thidua_desktop.domain.records import Conference

    first = tab.conference
    assert first is not None
    other = sample.conferences.add(Conference(0, "Hội nghị biểu dương", 2026)).created
    tab.load()
    page = page_of(tab)
    page.ui.secretaryEdit.clear()
    type_text(page.ui.secretaryEdit, "Ngô Thị Lan")
    assert tab.has_unsaved()
    prompts.answers.extend([None, 0])
    tab.ui.conferenceList.choose(other)
    assert tab.conference == first, "Ở lại"
    assert page.ui.secretaryEdit.text() == "Ngô Thị Lan"
    tab.ui.conferenceList.choose(other)
    assert tab.ui.title.text() == "Hội nghị biểu dương"
    assert not tab.has_unsaved()


@pytest.mark.parametrize("place", range(5))
def test_letters_to_press_with_alt_are_unique_on_a_page(
    context: UiContext, sample: Workspace, shown: Show, place: int
) -> None:
    staged(sample)
    tab = open_tab(context, shown, place)
    texts = [one.text() for one in _shown(tab, QAbstractButton)] + [one.text() for one in _shown(tab, QLabel)]
    for bar in tab.findChildren(QTabBar):
        texts += [bar.tabText(number) for number in range(bar.count())]
    letters = [found[1].lower() for text in texts if (found := re.search(r"&([^&\s])", text))]
    assert sorted(letters) == sorted(set(letters))
    assert all(letter.isascii() for letter in letters)


def _shown(tab: ConferenceTab, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in tab.findChildren(kind) if one.isVisible()]


# ---- the conference --------------------------------------------------------------------------------
def test_the_form_is_saved_with_ctrl_s(tab: ConferenceTab, sample: Workspace) -> None:
    page = page_of(tab)
    ui = page.ui
    assert not ui.saveButton.isEnabled()
    ui.startEdit.setFocus()
    ui.startEdit.selectAll()
    QTest.keyClicks(ui.startEdit, "8h15")
    ui.coChairEdit.clear()
    type_text(ui.coChairEdit, "Đặng Thị Mỹ Xuân")
    assert ui.saveButton.isEnabled()
    QTest.keyClick(ui.startEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tab._context)
    assert tab.conference is not None
    stored = sample.conferences.get(tab.conference.id)
    assert (stored.starts_at, stored.co_chair) == ("08:15", "Đặng Thị Mỹ Xuân")
    assert not page.has_unsaved()


def test_a_long_name_is_one_paragraph_on_two_lines(tab: ConferenceTab, sample: Workspace) -> None:
    page = page_of(tab)
    edit, name = page.ui.nameEdit, "Hội nghị tổng kết phong trào thi đua, công tác khen thưởng năm 2026"
    assert edit.height() >= 2 * edit.fontMetrics().lineSpacing()
    edit.setFocus()
    edit.selectAll()
    QGuiApplication.clipboard().setText(name.replace(", ", ",\n"))
    edit.paste()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == name
    assert edit.toolTip() == name
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert page.ui.kindBox.hasFocus()
    assert edit.textCursor().position() == 0, "its beginning is seen again"
    page.save()
    settle(tab._context)
    assert tab.conference is not None
    assert sample.conferences.get(tab.conference.id).name == name


def test_an_hour_that_is_none_is_said_beside_the_button(tab: ConferenceTab, sample: Workspace) -> None:
    page = page_of(tab)
    page.ui.startEdit.setText("chiều")
    QTest.mouseClick(page.ui.saveButton, LEFT)
    settle(tab._context)
    assert "07:30" in page.ui.notice.text()
    assert page.ui.startEdit.property("invalid") is True
    assert tab.conference is not None
    assert sample.conferences.get(tab.conference.id).starts_at == "07:30"


def test_decisions_are_ticked_and_put_in_order_by_key(tab: ConferenceTab, sample: Workspace) -> None:
    assert tab.conference is not None
    page, before = page_of(tab), tab.conference.decision_ids
    box = page.ui.decisionList
    box.setFocus()
    box.setCurrentRow(0)
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.mouseClick(page.ui.saveButton, LEFT)
    settle(tab._context)
    assert sample.conferences.get(tab.conference.id).decision_ids == before[1:]
    sample.operations.undo()
    settle(tab._context)
    assert box.item(0).checkState() == Qt.CheckState.Checked, "undo is seen"


# ---- the items -----------------------------------------------------------------------------------
def test_hours_follow_the_minutes_at_once(tab: ConferenceTab) -> None:
    page = page_of(tab)
    model, view = page.model, page.ui.items
    starts = [row.starts for row in model.rows()]
    assert starts[0] == "07:30"
    first = model.rows()[0].item.minutes
    view.setFocus()
    view.setCurrentIndex(model.index(0, 1))
    type_cell(view, f"{first + 25}")
    changed = [row.starts for row in model.rows()]
    assert changed[0] == "07:30"
    assert [_minutes(b) - _minutes(a) for a, b in zip(starts[1:], changed[1:], strict=True)] == [25] * (
        len(starts) - 1
    )
    assert page.ui.saveButton.isEnabled()
    assert page.ui.unsavedLabel.text() == "Chưa lưu"


def type_cell(view: SheetView, text: str) -> None:
    """Type into the cell at the cursor as a clerk does: the first letter opens it, Enter ends it."""
    if view.state() != SheetView.State.EditingState:
        QTest.keyClick(view, text[0])
        text = text[1:]
    editor = view.viewport().findChild(QLineEdit)
    assert editor is not None
    type_text(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def test_items_are_typed_moved_and_dropped_by_key_and_stored_once(
    tab: ConferenceTab, sample: Workspace
) -> None:
    assert tab.conference is not None
    page = page_of(tab)
    model, view = page.model, page.ui.items
    count = model.rowCount()
    view.setFocus()
    view.setCurrentIndex(model.index(0, 2))
    QTest.keyClick(view, Qt.Key.Key_Insert)
    assert model.rowCount() == count + 1
    type_cell(view, "Chiếu phóng sự")
    assert model.rows()[1].item.title == "Chiếu phóng sự"
    view.setFocus()
    view.setCurrentIndex(model.index(1, 2))
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert model.rows()[0].item.title == "Chiếu phóng sự"
    view.setCurrentIndex(model.index(1, 2))
    QTest.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert model.rowCount() == count
    QTest.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(tab._context)
    stored = sample.conferences.programme(tab.conference.id)
    assert stored[0].item.title == "Chiếu phóng sự"
    assert len(stored) == count
    assert not page.has_unsaved()
    sample.operations.undo()
    assert sample.conferences.programme(tab.conference.id)[0].item.title != "Chiếu phóng sự"


def test_an_item_without_words_is_refused_and_shown(tab: ConferenceTab, sample: Workspace) -> None:
    assert tab.conference is not None
    page = page_of(tab)
    before = sample.conferences.programme(tab.conference.id)
    page.add_item()
    page.save()
    settle(tab._context)
    assert "nhập nội dung" in page.ui.itemNotice.text()
    assert page.model.wrong(page.model.rowCount() - 1)
    assert sample.conferences.programme(tab.conference.id) == before
    QTest.mouseClick(page.ui.cancelButton, LEFT)
    assert not page.has_unsaved()
    assert not page.ui.cancelButton.isEnabled()


def test_both_sides_are_stored_as_one_step_or_not_at_all(tab: ConferenceTab, sample: Workspace) -> None:
    assert tab.conference is not None
    page, conference_id = page_of(tab), tab.conference.id
    before = sample.conferences.get(conference_id), sample.conferences.programme(conference_id)
    page.ui.secretaryEdit.clear()
    type_text(page.ui.secretaryEdit, "Ngô Thị Lan")
    page.add_item()
    QTest.mouseClick(page.ui.saveButton, LEFT)
    settle(tab._context)
    assert "nhập nội dung" in page.ui.itemNotice.text()
    assert sample.conferences.get(conference_id) == before[0], "an item is wrong: the left waits too"
    view, last = page.ui.items, page.model.rowCount() - 1
    view.setFocus()
    view.setCurrentIndex(page.model.index(last, ProgrammeSheet.TITLE))
    type_cell(view, "Chụp ảnh lưu niệm")
    page.model.drop(page.model.rowCount() - 1)  # Enter on the last one offers the next
    QTest.mouseClick(page.ui.saveButton, LEFT)
    settle(tab._context)
    assert sample.conferences.get(conference_id).secretary == "Ngô Thị Lan"
    assert sample.conferences.programme(conference_id)[-1].item.title == "Chụp ảnh lưu niệm"
    assert not page.has_unsaved()
    sample.operations.undo()
    settle(tab._context)
    assert (sample.conferences.get(conference_id), sample.conferences.programme(conference_id)) == before
    assert page.ui.secretaryEdit.text() == before[0].secretary


def test_a_template_asks_before_it_takes_the_place_of_items(
    tab: ConferenceTab, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    assert tab.conference is not None
    page, template = page_of(tab), sample.conferences.templates()[-1]
    prompts.answers.extend([None, 0])
    before = sample.conferences.programme(tab.conference.id)
    page.take_template(template.code)
    settle(tab._context)
    assert sample.conferences.programme(tab.conference.id) == before
    page.take_template(template.code)
    settle(tab._context)
    assert page.model.rowCount() == len(template.items)


def test_a_programme_past_midnight_says_so() -> None:
    from thidua_desktop.domain.records import ProgrammeItem

    sheet = ProgrammeSheet()
    sheet.set_start("23:00")
    sheet.set_items([ProgrammeItem("Văn nghệ", 90), ProgrammeItem("Bế mạc", 10)])
    assert sheet.rows()[1].starts == "00:30"
    assert sheet.index(1, 0).data() == "00:30 (hôm sau)"
    assert sheet.summary() == "2 mục · 1 giờ 40 phút · 23:00 – 00:40 hôm sau"


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("c", ItemKind.ANNOUNCE),
        ("trao", ItemKind.HAND_OVER),
        ("Ký giao ước", ItemKind.SIGN),
        ("Công bố quyết định", ItemKind.ANNOUNCE),
        ("ky", ItemKind.SIGN),
        ("", ItemKind.PLAIN),
        ("xyz", None),
    ],
)
def test_the_kind_of_an_item_is_typed(typed: str, kind: ItemKind | None) -> None:
    assert kind_of(typed) is kind


def test_minutes_as_text_are_understood() -> None:
    from thidua_desktop.domain.records import ProgrammeItem

    sheet = ProgrammeSheet()
    sheet.set_items([ProgrammeItem("Báo cáo", 5)])
    assert sheet.setData(sheet.index(0, 1), "20 phút")
    assert sheet.items()[0].minutes == 20
    assert not sheet.setData(sheet.index(0, 1), "lâu")
    assert sheet.items()[0].minutes == 20


def test_alt_1_leads_into_the_programme_where_ins_adds_an_item(tab: ConferenceTab, sample: Workspace) -> None:
    page, before = page_of(tab), sample.conferences.all()
    tab.ui.conferenceList.setFocus()
    QTest.keyClick(tab.ui.conferenceList, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    settle(tab._context)
    assert page.ui.items.hasFocus()
    count = page.model.rowCount()
    QTest.keyClick(page.ui.items, Qt.Key.Key_Insert)
    assert page.model.rowCount() == count + 1
    type_cell(page.ui.items, "Chụp ảnh lưu niệm")
    assert "Chụp ảnh lưu niệm" in [item.title for item in page.model.items()]
    assert tab.findChild(ConferenceDialog) is None
    assert sample.conferences.all() == before


def test_enter_behind_the_name_goes_on_to_the_day(tab: ConferenceTab, sample: Workspace) -> None:
    before, seen = sample.conferences.all(), []

    def fill() -> None:
        dialog = tab.findChild(ConferenceDialog)
        assert dialog is not None
        QTest.keyClick(dialog.ui.nameEdit, Qt.Key.Key_Return)
        settle(tab._context)
        seen.append((dialog.ui.dateEdit.hasFocus(), sample.conferences.all() == before))
        dialog.ui.dateEdit.setText("24/12/2026")
        QTest.keyClick(dialog.ui.nameEdit, Qt.Key.Key_Return)

    QTimer.singleShot(200, fill)
    tab.add()
    assert seen == [(True, True)]
    assert len(sample.conferences.all()) == len(before) + 1


def test_pages_turn_with_ctrl_tab(tab: ConferenceTab) -> None:
    tab.ui.conferenceList.setFocus()
    QTest.keyClick(tab.ui.conferenceList, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert tab.ui.pages.currentIndex() == TURNS


def test_buttons_lead_to_the_desk(tab: ConferenceTab) -> None:
    acts: list[str] = []
    tab._context.navigator.act.connect(acts.append)
    QTest.mouseClick(tab.ui.deskButton, LEFT)
    assert acts == ["desk"]


def test_icons_named_in_the_forms_are_there() -> None:
    root = Path(__file__).resolve().parents[3]
    for form in (*root.glob("forms/conference_*.ui"), root / "forms" / "tab_conference.ui"):
        for name in re.findall(r'name="iconName"[^>]*>\s*<string[^>]*>([^<]+)<', form.read_text("utf-8")):
            assert (root / "resources" / "icons" / f"{name}.svg").is_file(), (form.name, name)
