"""Tab Giao ước as it reads: figures, names, a closed year, the signing sheet's options, typing taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.prompting import type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.pledge_rules import CrossMode
from thidua_desktop.domain.records import CommonContent, Direction, Target, Unit
from thidua_desktop.domain.vietnamese import parse_points
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.pledge_blocks_dialog import PledgeBlocksDialog
from thidua_desktop.ui.dialogs.pledge_common_dialog import PledgeCommonDialog
from thidua_desktop.ui.dialogs.pledge_cross_dialog import PledgeCrossDialog, short_heads
from thidua_desktop.ui.dialogs.pledge_sheet_dialog import PledgeSheetDialog
from thidua_desktop.ui.models.sheet import WRONG_ROLE
from thidua_desktop.ui.tabs.pledges import PledgesTab
from thidua_desktop.ui.tabs.pledges_columns import minus_text, points_text
from thidua_desktop.ui.tabs.pledges_list import PledgeList
from thidua_desktop.ui.tabs.pledges_movements import MovementsPage
from thidua_desktop.ui.tabs.pledges_ranking import PledgeRankingPage
from thidua_desktop.ui.tabs.pledges_results import PledgeResultsPage
from thidua_desktop.ui.widgets.pledge_paper_kinds import block_choices, list_words, unit_words

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
Part = TypeVar("Part", bound=QWidget)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> PledgesTab:
    context = context_of(sample)
    made = PledgesTab(context)
    shown(context, made)
    return made


def _part(tab: PledgesTab, key: str, kind: type[Part]) -> Part:
    tab.choose_part(key)
    part = tab.part(key)
    assert isinstance(part, kind)
    settle(tab._context)
    return part


# ---- figures and names ---------------------------------------------------------------------------
def test_points_have_two_decimals_until_thousandths_count() -> None:
    assert [points_text(one) for one in (9_900, 10_000, 9_995, -500)] == ["9,90", "10,00", "9,995", "−0,50"]
    assert points_text(100_000) == "100,00", "round points never read like thousands"
    assert minus_text(1_000) == "−1,00"


def test_what_is_shown_of_a_unit_adds_up(tab: PledgesTab, sample: Workspace) -> None:
    tab.choose_year(2026)
    page = _part(tab, "ranking", PledgeRankingPage)
    for row in range(page.model.rowCount()):
        cells = [str(page.model.index(row, column).data() or "0") for column in range(2, 7)]
        base, bonus, minus, cross, total = (parse_points(cell.replace("−", "-")) or 0 for cell in cells)
        assert not cross
        assert base + bonus + minus == total, cells
        assert minus <= 0
        assert (base, total) != (0, 0), cells


def test_the_unit_takes_the_room_of_the_ranking(tab: PledgesTab) -> None:
    tab.choose_year(2026)
    page = _part(tab, "ranking", PledgeRankingPage)
    table = page.ui.table
    widths = [table.columnWidth(column) for column in range(page.model.columnCount())]
    assert sum(widths) <= table.viewport().width(), "nothing is beyond the edge"
    assert widths[1] == max(widths)


def test_ties_no_plan_and_words_read_as_they_are(tab: PledgesTab, sample: Workspace) -> None:
    """Two units with the same points share a rank; a plan of 0 and a result in words are not a fault."""
    first, second = sample.pledge_results.board(2026).blocks[0].rows[:2]
    for row in (first, second):
        plain = (
            Target("Đơn thư tồn đọng", plan="0", plan_thousandths=0, direction=Direction.LOWER),
            Target("Nộp báo cáo", plan="Có", direction=Direction.YES_NO),
        )
        sample.pledges.update(replace(sample.pledges.get(row.pledge.id), targets=plain))
        zero, words = sample.pledges.get(row.pledge.id).targets
        sample.pledge_results.set_result(row.pledge.id, zero.id, "0")
        sample.pledge_results.set_result(row.pledge.id, words.id, "đạt")
        sample.pledge_results.set_points(row.pledge.id, ())
    tab.choose_year(2026)
    ranking = _part(tab, "ranking", PledgeRankingPage)
    places = {ranking.model.id_at(n): ranking.model.index(n, 0).data() for n in range(7)}
    assert places[first.pledge.id] == places[second.pledge.id]
    assert places[first.pledge.id].endswith("=")
    results = _part(tab, "results", PledgeResultsPage)
    results.show_record(first.pledge.id)
    assert [results.model.index(n, 3).data() for n in (0, 1)] == ["0", "đạt"]
    assert results.model.index(0, 2).data() == "≤ 0"
    assert all(results.model.index(n, 7).data() for n in (0, 1)), "how it was counted is said"
    assert results.model.index(0, 7).data().startswith("! Cần xác nhận: kế hoạch bằng 0")
    assert results.model.index(0, 3).data(WRONG_ROLE)
    assert not results.model.index(0, 8).data(WRONG_ROLE), "the note has nothing to do with it"
    assert "đồng hạng" in results.ui.unitSub.text()


def test_two_units_of_one_name_are_told_apart(tab: PledgesTab, sample: Workspace) -> None:
    old = Unit(1, "Ấp 1", valid_to=dt.date(2025, 6, 30))
    assert unit_words([old, Unit(2, "Ấp 1", code="A1"), Unit(3, "Ấp 2")]) == {
        1: "Ấp 1",
        2: "Ấp 1 (A1)",
        3: "Ấp 2",
    }
    assert unit_words([old, Unit(2, "Ấp 1")]) == {1: "Ấp 1 (đến 30/06/2025)", 2: "Ấp 1 (đang hoạt động)"}
    unit, other = sample.units.all()[:2]
    sample.units.add(replace(unit, id=0, parent_id=other.id))
    page = _part(tab, "list", PledgeList)
    page.refresh()
    page.form.load(page.selected()[0].pledge)
    box = page.form.ui.unitBox
    same = [box.itemText(n) for n in range(box.count()) if box.itemText(n).startswith(f"{unit.name} (")]
    assert len(same) == len(set(same)) == 2


def test_lists_leave_out_what_all_names_end_with(tab: PledgesTab) -> None:
    units = [Unit(1, "Trạm Y tế xã Thạnh Hóa"), Unit(2, "Trường Mầm non Thạnh Hóa"), Unit(3, "Ấp 1")]
    assert list(list_words(units, "Thạnh Hóa").values()) == ["Trạm Y tế", "Trường Mầm non Thạnh Hóa", "Ấp 1"]
    twins = [Unit(1, "Hội Nông dân xã Hòa"), Unit(2, "Hội Nông dân")]
    assert list(list_words(twins, "Hòa").values()) == ["Hội Nông dân xã Hòa", "Hội Nông dân"]
    page = _part(tab, "list", PledgeList)
    cell = page.model.index(0, 0)
    assert cell.data() == "Văn phòng HĐND và UBND"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "Văn phòng HĐND và UBND xã Thạnh Hóa"
    results = _part(tab, "results", PledgeResultsPage)
    ranking = _part(tab, "ranking", PledgeRankingPage)
    assert not [one.title for one in results.ui.units.choices() if one.title.endswith("xã Thạnh Hóa")]
    assert "Văn phòng HĐND và UBND" in [ranking.model.index(n, 1).data() for n in range(7)]


def test_units_stand_in_the_order_of_the_office_on_every_page(
    tab: PledgesTab, sample: Workspace, shown: Show
) -> None:
    order = [row.pledge.id for row in sample.pledges.of_year(2026)]
    assert order != sorted(order)
    results = _part(tab, "results", PledgeResultsPage)
    assert [one.id for one in results.ui.units.choices()] == order
    dialog = PledgeCrossDialog(tab._context, 2026)
    shown(tab._context, dialog)
    assert [line.pledge_id for line in dialog.model.rows()] == order[: dialog.model.rowCount()]


def test_a_year_that_has_just_begun_says_nothing_counts_yet(tab: PledgesTab, sample: Workspace) -> None:
    """2027: one unit with two results stands first among one, and its class waits for the rest."""
    first = sample.pledges.of_year(2027)[0].pledge
    results = _part(tab, "results", PledgeResultsPage)
    tab.choose_year(2027)
    targets = len(first.targets)
    assert results.ui.unitSub.text() == f"Chưa có kết quả (0/{targets} chỉ tiêu)"
    assert {one.subtitle for one in results.ui.units.choices()} == {"Chưa có kết quả"}
    for target in first.targets[:2]:
        sample.pledge_results.set_result(first.id, target.id, target.plan)
    settle(tab._context)
    left = f"Thiếu {targets - 2} kết quả"
    assert "hạng 1/1 đơn vị đã có kết quả ở Khối số 1" in results.ui.unitSub.text()
    assert left in results.ui.unitSub.text()
    assert results.ui.units.choices()[0].subtitle.endswith(left.lower())
    ranking = _part(tab, "ranking", PledgeRankingPage)
    tab.choose_year(2027)
    rows = [[ranking.model.index(n, column).data() for column in (0, 2, 6, 7)] for n in range(7)]
    assert rows[0][3].startswith(f"{left} · "), "as the paper says it"
    assert rows[1:] == [["–", "", "", "Chưa có kết quả"]] * 6
    assert "7 đơn vị, 1 đã xếp hạng" in ranking.ui.countLabel.text()
    box = ranking.ui.batchBox
    assert box.count() == len(sample.nominations.batches(2027)), "batches of the year shown"
    assert not ranking.ui.flagButton.isEnabled(), "there is no candidate yet"
    ranking.ui.unitBox.setCurrentIndex(1)
    assert ranking.ui.flagButton.isEnabled()


def test_blocks_stand_in_few_words_where_those_tell_them_apart() -> None:
    assert block_choices([("Khối thi đua số 1 (cơ quan)", 1), ("Khối thi đua số 2 (ấp)", 2), ("", 0)]) == [
        ("Khối số 1", 1),
        ("Khối số 2", 2),
        ("Ngoài cụm, khối", 0),
    ]
    twins = [("Cụm 1 (bắc)", 1), ("Cụm 1 (nam)", 2)]
    assert block_choices(twins) == twins


def test_cross_scores_name_who_gives_them(tab: PledgesTab, sample: Workspace, shown: Show) -> None:
    assert short_heads(["Công an xã Thạnh Hóa", "Ấp 1"], "Thạnh Hóa") == ["1. Công an", "2. Ấp 1"]
    assert short_heads(["Ấp 1 xã Hòa", "Ấp 1"], "Hòa")[0].replace("\n", " ") == "1. Ấp 1 xã Hòa"
    dialog = PledgeCrossDialog(tab._context, 2026)
    shown(tab._context, dialog)
    assert short_heads(["Trạm Y tế"])[0] == "1. Trạm\nY tế", "no letter is left alone"
    most = sample.pledge_results.rules().total // 1000
    assert dialog.ui.explanation.text().endswith(f"Mỗi ô từ 0 đến {most} điểm.")
    heads, horizontal = dialog.model.headerData, Qt.Orientation.Horizontal
    line = dialog.model.row(1)
    assert line is not None
    assert heads(2, horizontal).startswith("2. ")
    assert line.name in str(heads(2, horizontal, Qt.ItemDataRole.ToolTipRole))


def test_common_content_counts_its_targets_apart(tab: PledgesTab, sample: Workspace, shown: Show) -> None:
    lines = [CommonContent(2027, "Chấp hành chủ trương"), CommonContent(2027, "Hồ sơ đúng hạn", plan="98")]
    sample.pledges.set_common(2027, [*lines, CommonContent(2027, "Giữ đoàn kết")])
    dialog = PledgeCommonDialog(tab._context, 2027)
    shown(tab._context, dialog)
    assert dialog.ui.lines.ui.summary.text().startswith("3 nội dung, trong đó 1 chỉ tiêu có kế hoạch")
    assert dialog.ui.lines.model.columnCount() == 6, "common content has no note"


def test_shares_of_the_points_stand_in_grey_and_are_not_typed(tab: PledgesTab, sample: Workspace) -> None:
    page = _part(tab, "list", PledgeList)
    pledge = page.selected()[0].pledge
    lines = (Target("Một", weight=85_000), Target("Hai"), Target("Ba"))
    sample.pledges.update(replace(pledge, targets=lines))
    settle(tab._context)
    editor, model = page.form.ui.targets, page.form.ui.targets.model
    assert editor.ui.summary.text() == (
        "3 chỉ tiêu · 85,00 điểm chuẩn đã ghi, còn 15,00 chia đều cho 2 chỉ tiêu"
    )
    cells = [model.index(n, 5) for n in range(4)]
    assert [cell.data() for cell in cells] == ["85,00", "7,50", "7,50", ""]
    assert [cell.data(Qt.ItemDataRole.EditRole) for cell in cells] == ["85,00", "", "", ""]
    assert cells[0].data(Qt.ItemDataRole.ForegroundRole) is None
    assert cells[1].data(Qt.ItemDataRole.ForegroundRole) is not None
    assert model.setData(cells[1], "10")
    assert [cell.data() for cell in cells] == ["85,00", "10,00", "5,00", ""], "the rest follows"
    assert [line.weight for line in editor.value()] == [85_000, 10_000, 0]
    page.details.cancel()


def test_a_narrow_cell_is_not_cut(tab: PledgesTab) -> None:
    page = _part(tab, "list", PledgeList)
    sheet, model = page.form.ui.targets.ui.sheet, page.form.ui.targets.model
    assert model.setData(model.index(0, 0), "Mục")
    assert model.setData(model.index(0, 1), "")
    settle(tab._context)
    low = sheet.rowHeight(0)
    assert model.setData(model.index(0, 1), "Công tác thi đua, khen thưởng và cải cách hành chính")
    settle(tab._context)
    assert sheet.rowHeight(0) >= low + sheet.fontMetrics().lineSpacing()
    heading = sheet.horizontalHeader()
    words = heading.fontMetrics().horizontalAdvance("Đơn vị tính")
    assert sheet.columnWidth(2) >= words + 16, "the heading is not cut"
    page.details.cancel()


def test_a_long_target_goes_on_in_a_second_line(tab: PledgesTab) -> None:
    page = _part(tab, "list", PledgeList)
    sheet = page.form.ui.targets.ui.sheet
    model = page.form.ui.targets.model
    assert model.setData(model.index(0, 0), "Mục")
    settle(tab._context)
    low = sheet.rowHeight(0)
    assert model.setData(model.index(0, 0), "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn " * 3)
    settle(tab._context)
    assert sheet.rowHeight(0) > low + 20


def test_a_dissolved_unit_keeps_its_row_and_says_why_it_has_no_rank(
    tab: PledgesTab, sample: Workspace
) -> None:
    row = sample.pledge_results.board(2026).blocks[0].rows[0]
    unit = sample.units.get(row.pledge.unit_id)
    sample.units.update(replace(unit, valid_to=dt.date(2026, 6, 30)))
    tab.choose_year(2026)
    page = _part(tab, "ranking", PledgeRankingPage)
    place = page.model.place_of(row.pledge.id)
    assert place == page.model.rowCount() - 1, "those without a rank stand last"
    assert page.model.index(place, 0).data() == "–"
    assert (
        "giải thể" in page.model.index(place, 7).data() or "30/06/2026" in page.model.index(place, 7).data()
    )


def test_where_there_is_no_batch_nothing_can_take_the_words(
    bare: Workspace, context_of: Make, shown: Show
) -> None:
    context = context_of(bare)
    tab = PledgesTab(context)
    shown(context, tab)
    page = _part(tab, "ranking", PledgeRankingPage)
    assert page.ui.batchBox.placeholderText() == f"Năm {page.year} chưa có đợt xét"
    assert not any(one.isEnabled() for one in (page.ui.batchBox, page.ui.feedButton))


def test_where_there_is_no_block_the_way_to_one_is_a_button(
    bare: Workspace, context_of: Make, shown: Show
) -> None:
    context = context_of(bare)
    blocks, cross = PledgeBlocksDialog(context, 2026), PledgeCrossDialog(context, 2026)
    shown(context, blocks)
    shown(context, cross)
    assert not cross.ui.blockBox.isVisible(), "an empty choice is none"
    asked: list[str] = []
    context.navigator.show_tab.connect(asked.append)
    button = next(one for one in blocks.ui.table.empty.findChildren(QPushButton) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["units"]
    assert not blocks.isVisible()


def test_where_there_are_no_pledges_they_come_first(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    results, ranking = PledgeResultsPage(context, 2026), PledgeRankingPage(context, 2026)
    shown(context, results)
    shown(context, ranking)
    for empty in (results.ui.table.empty, ranking.ui.table.empty):
        assert empty is not None
        words = [label.text() for label in empty.findChildren(QLabel)]
        assert any(text.startswith("Trước hết lập giao ước năm 2026") for text in words)
        buttons = [one.text() for one in empty.findChildren(QPushButton) if one.isVisible()]
        assert buttons == ["Nhập giao ước…"]
    cases = results.cases
    assert not any(cases.editable(cases.index(n, 0)) for n in range(cases.rowCount()))


# ---- typing --------------------------------------------------------------------------------------
def test_the_note_of_a_target_is_typed(tab: PledgesTab, sample: Workspace) -> None:
    page = _part(tab, "list", PledgeList)
    pledge = page.selected()[0].pledge
    sheet = page.form.ui.targets.ui.sheet
    sheet.setFocus()
    sheet.go_to(0, 6)
    QTest.keyClick(sheet, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    type_text(editor, "Theo Kế hoạch 18")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(sheet, Qt.Key.Key_S, CTRL)
    settle(tab._context)
    assert sample.pledges.get(pledge.id).targets[0].note == "Theo Kế hoạch 18"


def test_cells_pasted_are_taken_back_at_once(tab: PledgesTab, sample: Workspace) -> None:
    page = _part(tab, "list", PledgeList)
    pledge = page.selected()[0].pledge
    sheet, model = page.form.ui.targets.ui.sheet, page.form.ui.targets.model
    QGuiApplication.clipboard().setText("Mục một\tNhóm A\t%\t90\nMục hai\tNhóm A\tngười\t5\n")
    sheet.setFocus()
    sheet.go_to(len(pledge.targets), 0)
    QTest.keyClick(sheet, Qt.Key.Key_V, CTRL)
    assert len(model.written()) == len(pledge.targets) + 2
    sheet.go_to(0, 3)
    QTest.keyClick(sheet, Qt.Key.Key_Delete)
    assert model.written()[0].plan == ""
    QTest.keyClick(sheet, Qt.Key.Key_Z, CTRL)
    assert model.written()[0].plan == pledge.targets[0].plan
    QTest.keyClick(sheet, Qt.Key.Key_Z, CTRL)
    assert tuple(model.written()) == pledge.targets
    assert not page.details.dirty
    assert not model.undoable, "after that Ctrl+Z is the window's again"


# ---- the signing sheet ---------------------------------------------------------------------------
def test_the_signing_sheet_s_options_are_set_where_it_is_printed(tab: PledgesTab, sample: Workspace) -> None:
    page = _part(tab, "list", PledgeList)
    assert not page.ui.optionsButton.isVisible()
    page.ui.paperSwitch.click()
    page.papers.choose_paper("pledge")
    assert not page.ui.optionsButton.isVisible(), "a unit's own pledge has none of it"
    page.papers.choose_paper("signing-sheet")
    settle(tab._context)
    assert page.ui.optionsButton.isVisible()
    before = page.papers.shown()

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PledgeSheetDialog)
        QTest.keyClick(dialog.ui.sealBox, Qt.Key.Key_Space)
        dialog.ui.postEdit.setFocus()
        type_text(dialog.ui.postEdit, "Đại diện Sở Nội vụ")
        dialog.ui.nameEdit.setFocus()
        type_text(dialog.ui.nameEdit, "Trần Thị Mai")
        QTest.keyClick(dialog.ui.nameEdit, Qt.Key.Key_Return)

    QTimer.singleShot(50, fill)
    QTest.keyClick(page.ui.optionsButton, Qt.Key.Key_Space)
    settle(tab._context)
    kept = sample.signing_options.get()
    assert (kept.seal, kept.witness_post, kept.witness) == (True, "Đại diện Sở Nội vụ", "Trần Thị Mai")
    after = page.papers.shown()
    assert before is not None
    assert after is not None
    assert after.pdf != before.pdf, "the page follows"
    tab._context.change(sample.operations.undo)
    settle(tab._context)
    assert not sample.signing_options.get().seal


def test_nothing_changed_is_nothing_stored(tab: PledgesTab, sample: Workspace, shown: Show) -> None:
    dialog = PledgeSheetDialog(tab._context)
    shown(tab._context, dialog)
    last = sample.operations.last()
    dialog.save()
    settle(tab._context)
    assert not dialog.isVisible()
    assert sample.operations.last() == last


# ---- a closed year -------------------------------------------------------------------------------
def test_a_closed_year_is_said_and_greyed_in_every_part(tab: PledgesTab, sample: Workspace) -> None:
    tab.choose_year(2026)
    sample.years.close(2026, "Hết năm")
    tab.refresh()
    assert "đã khóa" in tab.ui.closedLabel.text()
    page = _part(tab, "list", PledgeList)
    ui, form = page.ui, page.form.ui
    page.ui.table.selectRow(0)
    assert not any(one.isEnabled() for one in (ui.addButton, ui.signButton, form.unitBox))
    assert form.noteEdit.isReadOnly()
    assert form.signedEdit.isReadOnly()
    assert not form.targets.model.editable(form.targets.model.index(0, 0))
    count = form.targets.model.rowCount()
    form.targets.ui.sheet.setFocus()
    QTest.keyClick(form.targets.ui.sheet, Qt.Key.Key_Insert)
    QTest.keyClick(form.targets.ui.sheet, Qt.Key.Key_Delete, CTRL)
    assert form.targets.model.rowCount() == count
    said: list[str] = []
    tab._context.navigator.say.connect(said.append)
    ui.table.setFocus()
    kept = len(sample.pledges.of_year(2026))
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_Delete):
        QTest.keyClick(ui.table, key)
    page.acts.sign()
    page.acts.create_all()
    settle(tab._context)
    assert len(said) == 4
    assert all("đã khóa" in one for one in said)
    assert (page.details.is_new, len(sample.pledges.of_year(2026))) == (False, kept)

    results = _part(tab, "results", PledgeResultsPage)
    assert not results.model.editable(results.model.index(0, 3))
    assert not results.cases.editable(results.cases.index(0, 0))
    assert not results.ui.reformButton.isEnabled()
    ranking = _part(tab, "ranking", PledgeRankingPage)
    assert not any(one.isEnabled() for one in (ranking.ui.flagButton, ranking.ui.unitBox))
    assert ranking.ui.paperSwitch.isEnabled()
    movements = _part(tab, "movements", MovementsPage)
    movements.ui.table.selectRow(0)
    assert not any(one.isEnabled() for one in (movements.ui.addButton, movements.ui.closeButton))
    assert movements.form.ui.nameEdit.isReadOnly()

    tab.choose_year(2027)
    assert not tab.ui.closedLabel.text()
    assert movements.ui.addButton.isEnabled()


def test_a_year_opened_again_can_be_typed_into_at_once(tab: PledgesTab, sample: Workspace) -> None:
    tab.choose_year(2026)
    sample.years.close(2026, "Hết năm")
    settle(tab._context)
    page = _part(tab, "list", PledgeList)
    page.ui.table.selectRow(0)
    assert page.form.ui.noteEdit.isReadOnly(), "the tab follows without being told"
    sample.years.reopen(2026, "Bổ sung")
    settle(tab._context)
    assert not tab.ui.closedLabel.text()
    assert not page.form.ui.noteEdit.isReadOnly()
    assert page.form.ui.targets.model.editable(page.form.ui.targets.model.index(0, 0))


def test_a_closed_year_names_cases_and_cross_scores_by_its_own_rules(
    tab: PledgesTab, sample: Workspace, shown: Show
) -> None:
    results = sample.pledge_results
    rules = replace(results.rules(), cross=CrossMode.ADD)
    results.save_rules(rules)
    sample.years.close(2026, "Hết năm")
    renamed = tuple(replace(one, name=f"Tên mới {one.code}") for one in rules.points)
    results.save_rules(replace(rules, cross=CrossMode.NONE, points=renamed))
    tab.choose_year(2026)
    page = _part(tab, "results", PledgeResultsPage)
    page.refresh()
    assert page._rules.points == rules.points
    cross = PledgeCrossDialog(tab._context, 2026)
    shown(tab._context, cross)
    assert "được cộng vào tổng điểm" in cross.ui.explanation.text()


def test_dialogs_of_a_closed_year_only_show(tab: PledgesTab, sample: Workspace, shown: Show) -> None:
    sample.years.close(2026, "Hết năm")
    context = tab._context
    blocks, cross = PledgeBlocksDialog(context, 2026), PledgeCrossDialog(context, 2026)
    common = PledgeCommonDialog(context, 2026)
    for dialog in (blocks, cross, common):
        shown(context, dialog)
        assert "đã khóa" in dialog.ui.notice.text()
    assert not blocks.model.editable(blocks.model.index(0, 1))
    assert not cross.model.editable(cross.model.index(0, 2))
    assert not common.ui.copyButton.isEnabled()
    assert not common.ui.lines.model.editable(common.ui.lines.model.index(0, 0))
