"""Tab Giao ước, its first part: the list of a year, signing, targets typed by key, scans, common content."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import TODAY, settle
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import CommonContent, Direction, Pledge, Unit
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.pledge_blocks_dialog import PledgeBlocksDialog
from thidua_desktop.ui.dialogs.pledge_common_dialog import PledgeCommonDialog
from thidua_desktop.ui.dialogs.pledge_sign_dialog import PledgeSignDialog
from thidua_desktop.ui.tabs.pledges import PledgesTab
from thidua_desktop.ui.tabs.pledges_list import PledgeList
from thidua_desktop.ui.tabs.pledges_results import PledgeResultsPage
from thidua_desktop.ui.widgets.pledge_paper_kinds import brief_block

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> PledgesTab:
    context = context_of(sample)
    made = PledgesTab(context)
    shown(context, made)
    return made


@pytest.fixture
def page(tab: PledgesTab) -> PledgeList:
    part = tab.part("list")
    assert isinstance(part, PledgeList)
    return part


def _choose(page: PledgeList, box: str, data: str) -> None:
    combo = getattr(page.ui, box)
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def _words(widget: QWidget | None) -> list[str]:
    assert widget is not None
    return [label.text() for label in widget.findChildren(QLabel)]


def test_the_next_year_s_pledges_come_first_and_years_are_switched(
    tab: PledgesTab, page: PledgeList, sample: Workspace
) -> None:
    assert tab.year == 2027
    assert list(page.model.ids) == [row.pledge.id for row in sample.pledges.of_year(2027)]
    assert page.model.index(0, 1).data() == brief_block(sample.pledges.of_year(2027)[0].block_name)
    QTest.mouseClick(tab.ui.thisYear, Qt.MouseButton.LeftButton)
    assert (tab.year, page.year) == (2026, 2026)
    assert list(page.model.ids) == [row.pledge.id for row in sample.pledges.of_year(2026)]
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.year == 2027
    assert tab.ui.nextYear.isChecked()
    QTest.keyClick(page, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    settle(tab._context)
    assert page.year == 2026
    assert tab.ui.thisYear.text() == "Giao ước 202&6", "not the year of the window, which stands above"


def test_results_ranks_and_movements_start_in_the_working_year_and_keep_their_own(tab: PledgesTab) -> None:
    assert tab.year == 2027
    for key in ("results", "ranking", "movements"):
        tab.choose_part(key)
        assert (tab.year, getattr(tab.part(key), "year", 0)) == (2026, 2026)
        assert tab.ui.thisYear.isChecked()
    tab.choose_part("results")
    tab.choose_year(2027)
    assert tab.ui.nextYear.text() == "Kết quả 202&7"
    tab.choose_part("ranking")
    assert (tab.year, tab.ui.thisYear.isChecked()) == (2026, True)
    tab.choose_part("results")
    assert (tab.year, tab.ui.nextYear.isChecked()) == (2027, True)
    tab.choose_part("list")
    assert tab.year == 2027


def test_a_letter_to_a_part_puts_the_cursor_where_it_can_type(tab: PledgesTab) -> None:
    QTest.keyClick(tab, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    settle(tab._context)
    results = tab.part("results")
    assert isinstance(results, PledgeResultsPage)
    table = results.ui.table
    assert table.hasFocus()
    assert table.currentIndex().isValid()
    assert results.model.editable(table.currentIndex())


def test_a_pledge_opens_in_its_own_year_whatever_is_filtered(
    tab: PledgesTab, page: PledgeList, sample: Workspace
) -> None:
    other = sample.pledges.of_year(2026)[3].pledge
    _choose(page, "stateBox", "chua_co")
    tab.show_record("pledge", other.id)
    assert tab.year == 2026
    assert page.ui.table.selected_ids() == [other.id]
    tab.show_record("pledge", 0)
    assert page.ui.table.selected_ids() == [other.id]


def test_what_is_not_signed_is_filtered(page: PledgeList, sample: Workspace) -> None:
    first = page.model.id_at(0)
    page._context.change(lambda: sample.pledges.mark_signed([first], TODAY))
    settle(page._context)
    _choose(page, "stateBox", "chua_ky")
    assert first not in page.model.ids
    assert len(page.model.ids) == len(sample.pledges.of_year(2027)) - 1
    _choose(page, "stateBox", "da_ky")
    assert list(page.model.ids) == [first]
    assert "đang hiện 1" in page.ui.countLabel.text()
    _choose(page, "stateBox", "")
    block = sample.pledges.of_year(2027)[-1].block_name
    _choose(page, "blockBox", block)
    assert {page._rows[one].block_name for one in page.model.ids} == {block}


def test_many_units_are_signed_and_unsigned_at_once(page: PledgeList, sample: Workspace) -> None:
    page.ui.table.selectAll()
    ids = page.ui.table.selected_ids()
    seen: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PledgeSignDialog)
        seen.append(dialog.ui.title.text())
        dialog.ui.dateEdit.setText("5/1/2027" if len(seen) == 1 else "32/1/2027")
        if len(seen) == 2:
            QTest.mouseClick(dialog.ui.signButton, Qt.MouseButton.LeftButton)
            assert "không có thật" in dialog.ui.notice.text()
            QTest.mouseClick(dialog.ui.unsignButton, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(dialog.ui.dateEdit, Qt.Key.Key_Return)

    for expected in (dt.date(2027, 1, 5), None):
        QTimer.singleShot(50, answer)
        QTest.mouseClick(page.ui.signButton, Qt.MouseButton.LeftButton)
        settle(page._context)
        assert {sample.pledges.get(one).signed_on for one in ids} == {expected}
    assert seen[0] == f"Ký giao ước: {len(ids)} đơn vị"
    page._context.change(sample.operations.undo)
    settle(page._context)
    assert page.ui.countLabel.text().startswith(f"{len(ids)} đơn vị · {len(ids)} đã ký")


def test_who_has_not_signed_is_told_as_the_paper_tells_it(page: PledgeList, sample: Workspace) -> None:
    page.ui.paperSwitch.setChecked(True)
    page.papers.choose_paper("unsigned")
    settle(page._context)
    assert page.papers.shown() is not None
    sample.pledges.mark_signed([row.pledge.id for row in sample.pledges.of_year(2027)], TODAY)
    page.refresh()
    assert bool(page.papers.scope) == bool(sample.pledges.without_pledge(2027))
    sample.pledges.delete([sample.pledges.of_year(2027)[0].pledge.id])
    page.refresh()
    assert page.papers.scope is not None, "a unit without a pledge has not signed"
    page.set_year(2062)
    settle(page._context)
    with pytest.raises(RuleViolation) as refused:
        sample.printing.preview("unsigned", Selection(year=2062), None, "full")
    assert refused.value.message in _words(page.papers.ui.preview.empty)
    assert "Năm 2062 chưa có giao ước nào" in _words(page.ui.table.empty)


def test_a_target_is_added_by_the_keyboard_alone(page: PledgeList, sample: Workspace) -> None:
    pledge = page.selected()[0].pledge
    sheet, model = page.form.ui.targets.ui.sheet, page.form.ui.targets.model
    count = len(pledge.targets)
    sheet.setFocus()
    sheet.go_to(count, 0)
    for text in ("Trồng cây xanh", "Môi trường", "cây", "≤ 500", None, "12,5"):
        if text is not None:
            QTest.keyClick(sheet, Qt.Key.Key_F2)
            editor = sheet.viewport().focusWidget() or QApplication.focusWidget()
            assert editor is not None
            type_text(editor, text)
            QTest.keyClick(editor, Qt.Key.Key_Tab)
        else:
            QTest.keyClick(sheet, Qt.Key.Key_Tab)
    assert model.rowCount() == count + 2, "an empty row follows"
    sheet.go_to(count, 0)
    QTest.keyClick(sheet, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(sheet, Qt.Key.Key_S, CTRL)
    settle(page._context)
    stored = sample.pledges.get(pledge.id).targets
    assert len(stored) == count + 1
    added = stored[count - 1]
    assert (added.content, added.group, added.measure) == ("Trồng cây xanh", "Môi trường", "cây")
    assert (added.plan, added.plan_thousandths) == ("500", 500_000)
    assert added.direction is Direction.LOWER
    assert added.weight == 12_500
    assert {one.id for one in pledge.targets} < {one.id for one in stored}
    page._context.change(sample.operations.undo)
    settle(page._context)
    assert len(model.written()) == count


def test_cells_of_a_spreadsheet_become_targets(page: PledgeList, sample: Workspace) -> None:
    pledge = page.selected()[0].pledge
    sheet = page.form.ui.targets.ui.sheet
    QGuiApplication.clipboard().setText("Mục một\tNhóm A\t%\t90\tthấp\t5\nMục hai\tNhóm A\tngười\tCó\t\t\n")
    sheet.setFocus()
    sheet.go_to(len(pledge.targets), 0)
    QTest.keyClick(sheet, Qt.Key.Key_V, CTRL)
    page.save()
    settle(page._context)
    first, second = sample.pledges.get(pledge.id).targets[-2:]
    assert (first.content, first.plan, first.direction, first.weight) == (
        "Mục một",
        "90",
        Direction.LOWER,
        5000,
    )
    assert second.direction is Direction.YES_NO


def test_a_row_without_content_is_refused_and_named(page: PledgeList, sample: Workspace) -> None:
    pledge = page.selected()[0].pledge
    model = page.form.ui.targets.model
    row = len(pledge.targets)
    assert model.setData(model.index(row, 3), "95")
    page.save()
    said = page.details.notice.text() + "".join(page.form.fields.problems_shown().values())
    assert f"Dòng {row + 1}" in said
    assert sample.pledges.get(pledge.id) == pledge
    page.form.ui.targets.ui.sheet.go_to(row, 0)
    QTest.keyClick(page.form.ui.targets.ui.sheet, Qt.Key.Key_Delete, CTRL)
    assert not page.details.dirty


def test_people_are_registered_with_a_title(page: PledgeList, sample: Workspace) -> None:
    pledge = page.selected()[0].pledge
    people = page.form.ui.people
    people.set_value(())
    person = sample.units.people_page(sample.units.people_ids("", None, "name", False)[:1])[0].person
    people.ui.picker.setText(person.name)
    people._take(person.id)
    people._take(person.id)
    assert len(people.value()) == 1, "once is enough"
    award = people._awards[-1]
    index = people.model.index(0, 2)
    assert people.model.setData(index, award[0])
    page.save()
    settle(page._context)
    stored = sample.pledges.get(pledge.id).people
    assert [(one.name, one.person_id, one.award_code) for one in stored] == [
        (person.name, person.id, award[1])
    ]


def test_a_new_pledge_takes_the_unit_s_head_and_refuses_a_second(
    bare: Workspace, context_of: Make, shown: Show
) -> None:
    unit = bare.units.add(Unit(0, "Ấp 1", head_name="Lê Văn Thử", head_post="Trưởng ấp")).created
    context = context_of(bare)
    tab = PledgesTab(context)
    shown(context, tab)
    page = tab.part("list")
    assert isinstance(page, PledgeList)
    assert page.ui.table.empty.isVisible()
    page.add_record()
    box = page.form.ui.unitBox

    def take_unit() -> None:
        box.setCurrentIndex(box.findData(unit))
        box.activated.emit(box.currentIndex())
        page.save()
        settle(context)

    take_unit()
    pledge = bare.pledges.of_year(page.year)[0].pledge
    assert (pledge.representative, pledge.representative_post) == ("Lê Văn Thử", "Trưởng ấp")
    page.add_record()
    take_unit()
    assert "đã có giao ước" in page.form.fields.problems_shown()["unit_id"]
    assert len(bare.pledges.of_year(page.year)) == 1
    page.details.cancel()
    assert not tab.has_unsaved()


def test_a_scan_is_attached_opened_and_taken_off(
    page: PledgeList,
    prompts: ScriptedPrompts,
    sample: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scan = tmp_path / "giao-uoc-da-ky.pdf"
    scan.write_bytes(b"%PDF-1.4\n%%EOF\n")
    pledge = page.selected()[0].pledge
    prompts.files.append([scan])
    QTest.mouseClick(page.ui.scanButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    assert sample.pledges.get(pledge.id).scan_id
    assert "có" in page.ui.scanButton.text()
    opened: list[Path] = []
    monkeypatch.setattr(prompts, "open_file", opened.append)
    prompts.answers.append(0)
    page.acts.scan()
    settle(page._context)
    assert opened[0].read_bytes() == scan.read_bytes()
    prompts.answers.append(2)
    page.acts.scan()
    settle(page._context)
    assert sample.pledges.get(pledge.id).scan_id is None


def test_several_pledges_are_deleted_after_asking_and_come_back(
    page: PledgeList, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    total = len(page.model.ids)
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    prompts.answers.append(0)
    QTest.keyClick(page.ui.table, Qt.Key.Key_Delete)
    settle(page._context)
    assert len(sample.pledges.of_year(2027)) == total - 2
    page._context.change(sample.operations.undo)
    settle(page._context)
    assert len(page.model.ids) == total


def test_unsaved_work_is_asked_about_before_another_unit(
    page: PledgeList, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    pledge = page.selected()[0].pledge
    page.edit_record()
    page.form.ui.noteEdit.setText("đang gõ")
    assert page.has_unsaved()
    prompts.answers.append(0)
    page.ui.table.select_id(page.model.id_at(2))
    settle(page._context)
    assert sample.pledges.get(pledge.id).note == "đang gõ"


def test_common_content_is_typed_stored_and_put_into_every_pledge(
    page: PledgeList, prompts: ScriptedPrompts, sample: Workspace, shown: Show
) -> None:
    sample.pledges.set_common(2027, [])
    dialog = PledgeCommonDialog(page._context, 2027)
    shown(page._context, dialog)
    model = dialog.ui.lines.model
    for column, text in enumerate(("Giải ngân vốn đầu tư công", "Kinh tế", "%", "95")):
        assert model.setData(model.index(0, column), text)
    QTest.mouseClick(dialog.ui.applyButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    lines = sample.pledges.common(2027)
    assert [(line.content, line.plan) for line in lines] == [("Giải ngân vốn đầu tư công", "95")]
    for row in sample.pledges.of_year(2027):
        assert any(target.content == "Giải ngân vốn đầu tư công" for target in row.pledge.targets)
    assert not dialog.dirty
    assert model.setData(model.index(1, 0), "Chưa lưu")
    prompts.answers.append(None)
    dialog.reject()
    assert dialog.isVisible(), "the clerk wanted to go on"
    dialog.ui.lines.set_value(lines)


def test_leaders_are_chosen_among_the_block_s_own_units(
    page: PledgeList, sample: Workspace, shown: Show
) -> None:
    dialog = PledgeBlocksDialog(page._context, 2027)
    shown(page._context, dialog)
    line = dialog.model.row(0)
    assert line is not None
    names = list(line.units.items())
    assert dialog.model.setData(dialog.model.index(0, 1), names[1][1])
    settle(page._context)
    assert sample.pledges.block_years(2027)[line.block.block_id].leader_unit_id == names[1][0]
    assert not dialog.model.setData(dialog.model.index(0, 2), "Đơn vị không có")
    assert dialog.model.setData(dialog.model.index(0, 2), names[1][1])
    settle(page._context)
    assert "khác nhau" in dialog.ui.notice.text()
    assert sample.pledges.block_years(2027)[line.block.block_id].deputy_unit_id != names[1][0]


def test_pledges_are_made_for_every_unit_of_a_block(page: PledgeList, sample: Workspace) -> None:
    sample.pledges.delete([row.pledge.id for row in sample.pledges.of_year(2027)])
    sample.pledges.set_common(2027, [CommonContent(2027, "Chung", plan="1")])
    settle(page._context)
    assert page.ui.table.empty.isVisible()
    page.acts.create_all()
    settle(page._context)
    made = sample.pledges.of_year(2027)
    assert made
    assert all(row.pledge.targets[0].content == "Chung" for row in made)
    assert len(page.model.ids) == len(made)


def test_the_signing_sheet_is_saved(page: PledgeList, prompts: ScriptedPrompts, tmp_path: Path) -> None:
    page.ui.paperSwitch.setChecked(True)
    page.papers.choose_paper("signing-sheet")
    settle(page._context)
    assert page.papers.shown() is not None
    prompts.saves.append(tmp_path / "ky.pdf")
    page.papers.save_pdf()
    settle(page._context)
    assert (tmp_path / "ky.pdf").read_bytes().startswith(b"%PDF")
    assert prompts.asked == ["ky-giao-uoc-2027.pdf"]


def test_an_edit_elsewhere_is_not_overwritten(
    page: PledgeList, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    pledge = page.selected()[0].pledge
    page.form.ui.noteEdit.setText("của tôi")
    sample.pledges.update(Pledge(**{**_values(pledge), "note": "của người khác"}))
    settle(page._context)
    page.save()
    settle(page._context)
    assert sample.pledges.get(pledge.id).note == "của người khác"
    assert len(prompts.errors) == 1
    page.details.cancel()


def _values(pledge: Pledge) -> dict[str, object]:
    return {name: getattr(pledge, name) for name in Pledge.__dataclass_fields__}
