"""Tab Đề nghị, driven by keys and clicks over the sample year."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import NominationState, RecipientKind
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog
from thidua_desktop.ui.tabs.nominations import NominationsTab

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> NominationsTab:
    context = context_of(sample)
    made = NominationsTab(context)
    shown(context, made)
    return made


def batch_named(workspace: Workspace, name: str) -> int:
    return workspace.nominations.batch_named(name).id


def test_the_year_s_batches_are_listed_with_counts_and_state(tab: NominationsTab, sample: Workspace) -> None:
    shown = [(choice.title, choice.subtitle) for choice in tab.ui.batchList.choices()]
    expected = sample.nominations.batches(2026)
    assert [title for title, _ in shown] == [summary.batch.name for summary in expected]
    assert shown[0][1].startswith(f"{expected[0].total} đề nghị")
    assert len(tab.model.ids) == expected[0].total
    assert tab.ui.countLabel.text().startswith(f"{expected[0].total} đề nghị")


def test_choosing_a_batch_by_keyboard_shows_its_nominations(tab: NominationsTab, sample: Workspace) -> None:
    second = sample.nominations.batches(2026)[1]
    tab.ui.batchList.setFocus()
    QTest.keyClick(tab.ui.batchList, Qt.Key.Key_Down)
    assert tab.batches.id == second.batch.id
    assert len(tab.model.ids) == second.total
    assert tab.ui.batchTitle.text() == second.batch.name


def test_search_needs_no_diacritics(tab: NominationsTab) -> None:
    total = len(tab.model.ids)
    row = tab.model.row(5)
    assert row is not None
    from thidua_desktop.domain.vietnamese import fold

    type_text(tab.ui.search, fold(row.name))
    QTest.qWait(150)
    names = {tab.model.row(place).name for place in range(len(tab.model.ids))}
    assert 0 < len(tab.model.ids) < total
    assert {fold(name) for name in names} == {fold(row.name)}
    QTest.keyClick(tab.ui.search, Qt.Key.Key_Escape)
    QTest.qWait(150)
    assert len(tab.model.ids) == total


def test_letters_typed_into_the_table_go_to_the_search_line(tab: NominationsTab) -> None:
    tab.ui.table.setFocus()
    QTest.keyClicks(tab.ui.table, "x")
    assert tab.ui.search.text() == "x"


def test_a_new_nomination_by_keyboard_alone(tab: NominationsTab, sample: Workspace) -> None:
    context = tab._context
    second = sample.nominations.batches(2026)[1]
    tab.batches.choose(second.batch.id)
    person = sample.units.people_page(sample.units.people_ids()[-1:])[0].person
    QTest.keyClick(tab, Qt.Key.Key_Insert)
    edit = tab.form.ui.recipientEdit
    assert tab.details.is_new
    assert edit.hasFocus() or tab.focusWidget() is edit
    from thidua_desktop.domain.vietnamese import fold

    type_text(edit, fold(person.name))
    edit.look_up()
    assert [found.id for found in edit.candidates()].count(person.id) == 1
    while edit.candidates()[edit._popup.currentIndex().row()].id != person.id:
        QTest.keyClick(edit._popup, Qt.Key.Key_Down)
    QTest.keyClick(edit._popup, Qt.Key.Key_Return)
    assert edit.value() is not None
    assert edit.value().id == person.id
    type_text(tab.form.ui.achievementEdit, "Có thành tích trong chuyển đổi số")
    assert tab.form.ui.achievementCount.text().startswith("7 chữ")
    QTest.keyClick(tab.form.ui.achievementEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    stored = sample.nominations.of_batch(second.batch.id)
    assert len(stored) == second.total + 1
    assert stored[-1].recipient.id == person.id
    assert stored[-1].achievement == "Có thành tích trong chuyển đổi số"
    assert stored[-1].unit_id == person.unit_id
    assert tab.selected_ids() == [stored[-1].id]
    context.change(sample.operations.undo)
    settle(context)
    assert len(tab.model.ids) == second.total


def test_a_name_that_was_not_chosen_is_said_at_its_field(tab: NominationsTab, sample: Workspace) -> None:
    QTest.keyClick(tab, Qt.Key.Key_Insert)
    tab.form.ui.recipientEdit.setText("Không Có Ai")
    tab.save()
    assert "chọn trong danh sách" in tab.form.fields.problems_shown()["recipient"]
    assert tab.form.ui.recipientEdit.property("invalid") is True
    assert len(sample.nominations.of_batch(tab.batches.id)) == len(tab.model.ids)
    tab.details.cancel()


def test_a_nomination_without_recipient_is_refused_beside_the_field(tab: NominationsTab) -> None:
    tab.add_record()
    tab.save()
    settle(tab._context)
    assert tab.form.fields.problems_shown()["recipient"] == "Chọn đối tượng được đề nghị."
    tab.details.cancel()


def test_only_awards_for_the_chosen_sort_of_recipient_are_offered(
    tab: NominationsTab, sample: Workspace
) -> None:
    tab.add_record()
    box, kinds = tab.form.ui.awardBox, tab.form.ui.kindBox
    for kind in RecipientKind:
        kinds.setCurrentIndex(kinds.findData(kind.value))
        offered = {box.itemData(place) for place in range(box.count())}
        right = {one.code for one in sample.nominations.kinds(kind) if one.retired_on is None}
        assert offered == right
    tab.details.cancel()


def test_edit_in_place_with_f2_and_cancel_with_escape(tab: NominationsTab, sample: Workspace) -> None:
    first = tab.model.id_at(0)
    before = sample.nominations.get(first)
    QTest.keyClick(tab.ui.table, Qt.Key.Key_F2)
    assert tab.focusWidget() is tab.form.ui.awardBox
    tab.form.ui.noteEdit.setText("cần xem lại")
    assert tab.details.dirty
    QTest.keyClick(tab.form.ui.noteEdit, Qt.Key.Key_Escape)
    assert not tab.details.dirty
    assert tab.form.ui.noteEdit.text() == before.note
    tab.form.ui.noteEdit.setText("cần xem lại")
    tab.save()
    settle(tab._context)
    assert sample.nominations.get(first).note == "cần xem lại"
    assert sample.operations.last().undoable


def test_leaving_an_unsaved_nomination_asks_and_can_stay(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    first, second = tab.model.id_at(0), tab.model.id_at(1)
    tab.form.ui.noteEdit.setText("đang gõ dở")
    prompts.answers.append(None)
    tab.ui.table.select_id(second)
    assert tab.selected_ids() == [first]
    assert tab.form.ui.noteEdit.text() == "đang gõ dở"
    prompts.answers.append(0)
    tab.ui.table.select_id(second)
    settle(tab._context)
    assert sample.nominations.get(first).note == "đang gõ dở"
    assert tab.selected_ids() == [second]
    tab.form.ui.noteEdit.setText("bỏ")
    prompts.answers.append(1)
    tab.ui.table.select_id(first)
    assert tab.selected_ids() == [first]
    assert sample.nominations.get(second).note != "bỏ"


def test_a_decided_nomination_can_only_be_read(tab: NominationsTab, sample: Workspace) -> None:
    decided = next(s for s in sample.nominations.batches(2026) if s.by_state.get(NominationState.DECIDED))
    tab.batches.choose(decided.batch.id)
    assert not tab.form.ui.awardBox.isEnabled()
    assert "Đã có quyết định" in tab.form.ui.sourceLabel.text()
    assert not tab.ui.decideButton.isEnabled()


def test_many_are_copied_marked_and_deleted_at_once(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    context, total = tab._context, len(tab.model.ids)
    rows = tab.ui.table.selectionModel()
    QTest.keyClick(tab.ui.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(tab.ui.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(rows.selectedRows()) == 3
    ids = tab.selected_ids()
    assert tab.ui.detailStack.currentWidget() is tab.ui.manyPage
    QTest.keyClick(tab.ui.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 3
    assert lines[0].split("\t")[0] == sample.nominations.page(ids[:1])[0].name
    QTest.mouseClick(tab.ui.manyReject, Qt.MouseButton.LeftButton)
    settle(context)
    assert {sample.nominations.get(one).state for one in ids} == {NominationState.REJECTED}
    tab.ui.stateFilter.setCurrentIndex(tab.ui.stateFilter.findData(NominationState.REJECTED.value))
    assert set(tab.model.ids) == set(ids)
    tab.ui.stateFilter.setCurrentIndex(0)
    tab._pick(ids)
    prompts.answers.append(0)
    tab.ui.table.setFocus()
    QTest.keyClick(tab.ui.table, Qt.Key.Key_Delete)
    settle(context)
    assert len(tab.model.ids) == total - 3
    context.change(sample.operations.undo)
    settle(context)
    assert len(tab.model.ids) == total


def test_batches_are_added_edited_and_deleted(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    context = tab._context
    QTest.mouseClick(tab.ui.addBatch, Qt.MouseButton.LeftButton)
    form = tab.batches.form.ui
    tab.save()
    settle(context)
    assert tab.batches.form.fields.problems_shown()["name"] == "Nhập tên đợt xét."
    type_text(form.nameEdit, "Đột xuất tháng 12")
    type_text(form.receivedEdit, "31/02/2026")
    tab.save()
    assert "received_on" in tab.batches.form.fields.problems_shown()
    form.receivedEdit.setText("1/12/26")
    QTest.keyClick(form.nameEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    made = sample.nominations.batch_named("Đột xuất tháng 12")
    assert made.received_on is not None
    assert (made.received_on.day, made.received_on.month) == (1, 12)
    assert tab.batches.id == made.id
    assert tab.ui.table.empty.isVisible()
    QTest.mouseClick(tab.ui.editBatch, Qt.MouseButton.LeftButton)
    form.noteEdit.setText("hỏa hoạn")
    tab.save()
    settle(context)
    assert sample.nominations.batch(made.id).note == "hỏa hoạn"
    QTest.mouseClick(tab.ui.deleteBatch, Qt.MouseButton.LeftButton)
    settle(context)
    assert made.id not in [choice.id for choice in tab.ui.batchList.choices()]
    prompts.answers.append(None)
    count = len(tab.ui.batchList.choices())
    QTest.mouseClick(tab.ui.deleteBatch, Qt.MouseButton.LeftButton)
    settle(context)
    assert len(tab.ui.batchList.choices()) == count


def test_the_history_of_the_recipient_stands_beside(tab: NominationsTab, sample: Workspace) -> None:
    for place in range(len(tab.model.ids)):
        row = tab.model.row(place)
        history = sample.lookup.history(row.nomination.recipient.kind, row.nomination.recipient.id)
        if history.awards:
            break
    tab.ui.table.select_id(row.nomination.id)
    award = history.awards[0].award
    assert award.award_name in tab.form.ui.historyLabel.text()
    assert str(award.year) in tab.form.ui.historyLabel.text()


def test_an_empty_year_offers_the_first_steps(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    tab = NominationsTab(context)
    shown(context, tab)
    assert tab.ui.table.empty.isVisible()
    assert not tab.ui.addButton.isEnabled()
    QTest.keyClick(tab, Qt.Key.Key_Insert)
    assert tab.ui.detailStack.currentWidget() is tab.batches.panel


def test_a_search_hit_opens_its_batch_and_row(tab: NominationsTab, sample: Workspace) -> None:
    other = sample.nominations.batches(2026)[1].batch.id
    wanted = sample.nominations.of_batch(other)[3].id
    tab.show_record("nomination", wanted)
    assert tab.batches.id == other
    assert tab.selected_ids() == [wanted]


def test_names_that_look_like_markup_are_shown_as_they_are(
    sample: Workspace, context_of: Make, shown: Show
) -> None:
    from dataclasses import replace

    row = sample.nominations.page(sample.nominations.ids(sample.nominations.batches(2026)[0].batch.id))[0]
    person = sample.units.person(row.nomination.recipient.id)
    odd = "<b>Nguyễn</b> & Thị Lan " + "Công Tằng Tôn Nữ Hoàng " * 3
    sample.units.update_person(replace(person, name=odd))
    context = context_of(sample)
    tab = NominationsTab(context)
    shown(context, tab)
    tab.ui.table.select_id(row.nomination.id)
    assert tab.details.title.text() == odd.strip()
    assert tab.details.title.textFormat() == Qt.TextFormat.PlainText
    assert tab.model.index(tab.model.place_of(row.nomination.id), 0).data() == odd.strip()
    for label in tab.findChildren(QLabel):
        if label.text() and label.objectName() and not label.objectName().startswith("qt_"):
            assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()


def test_rows_copied_in_a_spreadsheet_are_pasted_through_the_preview(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    context, total = tab._context, len(tab.model.ids)
    people = sample.units.people_page(sample.units.people_ids()[:2])
    lines = ["Họ và tên\tNgày sinh\tĐơn vị\tDanh hiệu/Hình thức khen thưởng\tThành tích"]
    for one in people:
        birth = f"{one.person.birth_date:%d/%m/%Y}"
        lines.append(
            f"{one.person.name}\t{birth}\t{one.unit_name}\tGiấy khen của Chủ tịch UBND cấp xã\tGương tốt"
        )
    QGuiApplication.clipboard().setText("\n".join(lines))

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ImportDialog):
            timer.start(50)
            return
        settle(context)
        counted.append(dialog.rows.to_write())
        dialog.take_in()

    counted: list[int] = []
    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(accept)
    timer.start(50)
    tab.ui.table.setFocus()
    QTest.keyClick(tab.ui.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert counted == [2]
    assert len(tab.model.ids) == total + 2
    assert sample.nominations.get(sample.nominations.of_batch(tab.batches.id)[-1].id).source.startswith(
        "Bảng dán.csv"
    )


def test_pasting_without_a_table_says_how(tab: NominationsTab, prompts: ScriptedPrompts) -> None:
    QGuiApplication.clipboard().setText("chỉ một chữ")
    tab.paste_rows()
    assert "dòng tiêu đề" in prompts.errors[0].hint
