"""The dialog of a component's rule: form and words follow each other, figures are tried at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from thidua_desktop.domain.records import AreaKind, Criterion
from thidua_desktop.domain.reform.rules import (
    CHOSEN_BY_HAND,
    Adjustment,
    Item,
    Measure,
    Penalty,
    Ratio,
    Rule,
    Step,
    Steps,
    YesNo,
    read_rule,
    write_rule,
)
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.reform_rule_dialog import RuleDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
Open = Callable[[Criterion], RuleDialog]
TASKS = "Điểm đạt = (số nhiệm vụ hoàn thành/tổng số nhiệm vụ) × 1"
LEAF = Criterion(7, 1, "1.1.3", "Kết quả thực hiện nhiệm vụ trong kế hoạch", 1000, rule_text=TASKS)


@pytest.fixture
def opened(bare: Workspace, context_of: Make, shown: Show) -> Open:
    context = context_of(bare)

    def make(criterion: Criterion, area: AreaKind | None = None) -> RuleDialog:
        dialog = RuleDialog(context, criterion, area=area, year=2026)
        shown(context, dialog)
        return dialog

    return make


def choose(dialog: RuleDialog, key: str) -> None:
    """Pick a kind as the clerk does: with the arrow keys in the list."""
    box = dialog.ui.kindBox
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findData(key)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == key


def put(model: QAbstractItemModel, row: int, column: int, text: str) -> None:
    assert model.setData(model.index(row, column), text, Qt.ItemDataRole.EditRole)


def retype(widget: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Select all and type; Vietnamese letters come from the input method and not from keys."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def written(dialog: RuleDialog) -> Rule:
    return read_rule(dialog.rule())


def test_the_words_of_the_set_fill_the_form_and_are_tried(opened: Open) -> None:
    dialog = opened(LEAF)
    ui = dialog.ui
    assert ui.kindBox.currentText() == "Công thức tỷ lệ"
    assert ui.doneEdit.text() == "số nhiệm vụ hoàn thành"
    assert ui.totalEdit.text() == "tổng số nhiệm vụ"
    assert not ui.startEdit.isVisible()
    assert ui.outcome.text() == "47/50 = 94 % → 0,94 điểm"
    retype(ui.tryEdit, "50/47")
    assert "số trên lớn hơn số dưới" in ui.outcome.text()
    retype(ui.tryEdit, "gần hết")
    assert "Chưa đọc được số liệu “gần hết”" in ui.outcome.text()
    assert "khớp nhau" in ui.reading.text()
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == RuleDialog.DialogCode.Accepted
    assert dialog.rule_text() == TASKS
    assert written(dialog) == Ratio(1000, done_name="số nhiệm vụ hoàn thành", total_name="tổng số nhiệm vụ")


def test_a_field_changed_writes_the_words(opened: Open) -> None:
    dialog = opened(LEAF)
    retype(dialog.ui.targetEdit, "80")
    assert dialog.rule_text().endswith("/80%) × 1")
    retype(dialog.ui.capEdit, "1")
    assert dialog.rule_text().endswith("/80%) × 1, tối đa 1 điểm")
    assert dialog.ui.outcome.text() == "47/50 = 94 %; 47/50/80 % × 1 = 1,175, tối đa 1 → 1 điểm"
    dialog.save()
    rule = written(dialog)
    assert isinstance(rule, Ratio)
    assert rule.target == Fraction(80)
    assert rule.cap == 1000


def test_words_typed_fill_the_form(opened: Open) -> None:
    dialog = opened(LEAF)
    retype(dialog.ui.textEdit, "Có kiểm tra: 1 điểm; không kiểm tra: 0,375 điểm")
    assert dialog.ui.kindBox.currentData() == "yes_no"
    dialog.save()
    assert written(dialog) == YesNo(1000, 375, "Có kiểm tra", "không kiểm tra")


def test_words_that_are_no_rule_are_scored_by_hand_and_said_so(opened: Open) -> None:
    dialog = opened(replace(LEAF, rule_text="Chấm theo hướng dẫn của Sở Nội vụ"))
    ui = dialog.ui
    assert ui.kindBox.currentData() == "manual"
    assert "không nói bao nhiêu điểm" in ui.reading.text()
    assert not ui.tryEdit.isVisible()
    dialog.save()
    assert dialog.result() == RuleDialog.DialogCode.Accepted
    assert dialog.rule() == ""
    assert dialog.rule_text() == "Chấm theo hướng dẫn của Sở Nội vụ"


def test_by_hand_is_kept_though_the_words_could_be_read(opened: Open) -> None:
    dialog = opened(LEAF)
    choose(dialog, "manual")
    dialog.save()
    assert written(dialog) == CHOSEN_BY_HAND
    again = opened(replace(LEAF, rule=dialog.rule()))
    assert again.ui.kindBox.currentData() == "manual"


def test_a_kind_is_chosen_and_its_lines_typed(opened: Open) -> None:
    dialog = opened(LEAF)
    choose(dialog, "percent")
    sheet = dialog.sheets["numbers"]
    put(sheet, 0, 0, ">95")
    put(sheet, 1, 1, "0,375")
    dialog.save()
    steps = (Step(1000, Fraction(95), above=True), Step(375, Fraction(80)), Step(0))
    assert written(dialog) == Steps(Measure.PERCENT, steps)
    assert dialog.rule_text() == "- Trên 95%: 1 điểm\n- Từ 80% đến 95%: 0,375 điểm\n- Dưới 80%: 0 điểm"


def test_a_rule_out_of_sense_is_not_taken_and_the_fault_is_named(opened: Open) -> None:
    dialog = opened(LEAF)
    choose(dialog, "number")
    sheet, ui = dialog.sheets["numbers"], dialog.ui
    put(sheet, 0, 1, "0,9")
    assert "Mức cao nhất của cách tính là 0,9 điểm" in ui.notice.text()
    assert "còn chỗ phải sửa" in ui.reading.text()
    dialog.save()
    assert dialog.isVisible()
    put(sheet, 0, 1, "một")
    assert "Dòng 1 “2”: ghi điểm dạng 1,25." in ui.notice.text()
    put(sheet, 0, 1, "1")
    put(sheet, 0, 0, "0,5")
    assert "từ cao xuống thấp" in ui.notice.text()
    put(sheet, 0, 0, "3")
    assert not ui.notice.isVisible()
    dialog.save()
    assert dialog.result() == RuleDialog.DialogCode.Accepted


def test_a_wrong_field_is_named_beside_it(opened: Open) -> None:
    dialog = opened(LEAF)
    retype(dialog.ui.targetEdit, "nhiều")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.fields.problems_shown() == {"target": "Mục tiêu là một tỷ lệ lớn hơn 0, ví dụ 80."}
    retype(dialog.ui.targetEdit, "100")
    assert dialog.fields.problems_shown() == {}
    assert not dialog.ui.notice.isVisible()


def test_days_are_typed_as_days(opened: Open) -> None:
    dialog = opened(LEAF)
    choose(dialog, "date")
    sheet = dialog.sheets["days"]
    assert dialog.ui.outcome.text() == "22/01/2026, không quá 31/01/2026 → 1 điểm"
    put(sheet, 0, 0, "15/13")
    assert "ghi “31/01”, “tháng 01”" in dialog.ui.notice.text()
    put(sheet, 0, 0, "15/01")
    assert dialog.ui.outcome.text() == "22/01/2026, sau 15/01/2026 → 0 điểm"


def test_in_an_area_of_minus_points_cases_are_taken_off(opened: Callable[..., RuleDialog]) -> None:
    dialog = opened(replace(LEAF, rule_text="", max_thousandths=3000), AreaKind.MINUS)
    choose(dialog, "adjustment")
    put(dialog.sheets["counts"], 0, 0, "lần bị phê bình")
    put(dialog.sheets["counts"], 0, 1, "0,5")
    dialog.save()
    assert written(dialog) == Adjustment((Penalty("lần bị phê bình", 500),), 3000, minus=True)
    assert dialog.rule_text() == "Điểm trừ: mỗi lần bị phê bình trừ 0,5 điểm; trừ không quá 3 điểm"


def test_a_stored_rule_goes_before_its_words(opened: Open) -> None:
    stored = write_rule(YesNo(1000, 0, "Có kế hoạch", "Không có kế hoạch"))
    dialog = opened(replace(LEAF, rule=stored))
    assert dialog.ui.kindBox.currentData() == "yes_no"
    assert "không nói đúng" in dialog.ui.reading.text()
    assert dialog.rule_text() == TASKS


def test_a_list_grows_by_typing_and_must_add_up(opened: Open) -> None:
    dialog = opened(LEAF)
    choose(dialog, "checklist")
    sheet = dialog.sheets["words"]
    put(sheet, 2, 0, "Nội dung thứ ba")
    put(sheet, 2, 1, "0,2")
    assert "Mức cao nhất của cách tính là 1,2 điểm" in dialog.ui.notice.text()
    put(sheet, 1, 1, "0,3")
    assert not dialog.ui.notice.isVisible()
    dialog.save()
    rule = written(dialog)
    assert rule.items[2] == Item("Nội dung thứ ba", 200)  # type: ignore[union-attr]
