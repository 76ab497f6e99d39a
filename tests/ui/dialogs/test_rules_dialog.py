"""Quy định: values beside those shipped, set with a reason, given back, exchanged with other offices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.eligibility.reform_heads import HeadRule
from thidua_desktop.domain.rulebook.fields import RuleField
from thidua_desktop.domain.rulebook.lookup import award
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.rules.value_editor import ValueEditor, value_words
from thidua_desktop.ui.dialogs.rules_dialog import RulesDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
SOURCE = {"article": "Điều 9", "text": "T1", "confidence": "L", "note": "tỉnh"}
CHOICES = {
    "choice": (("down", "xuống"), ("up", "lên")),
    "scopes": (("a", "toàn cơ quan"), ("b", "đơn vị")),
}
VOTE = "award.CSTDCS.vote.2024-01-01"


@pytest.fixture
def dialog(bare: Workspace, context_of: Make, shown: Show) -> RulesDialog:
    context = context_of(bare)
    made = RulesDialog(context)
    shown(context, made)
    type_text(made.awards.ui.search, "chien si thi dua co so")
    return made


def choose(dialog: RulesDialog, target: str) -> RuleField:
    dialog.awards._choose(target)
    field = dialog.awards.field
    assert field is not None
    assert field.target == target
    return field


def set_percent(dialog: RulesDialog, percent: int, reason: str) -> None:
    choose(dialog, f"{VOTE}.percent")
    spin = dialog.awards.editor.focusProxy()
    assert isinstance(spin, QSpinBox)
    spin.setValue(percent)
    dialog.awards.ui.reasonEdit.setText(reason)
    QTest.mouseClick(dialog.awards.ui.saveButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)


def percent_of(workspace: Workspace) -> int:
    return award(workspace.rulebook.book(), "CSTDCS").votes[-1].percent


def test_an_award_is_found_without_marks_with_all_its_values(dialog: RulesDialog, bare: Workspace) -> None:
    assert [choice.title for choice in dialog.awards.ui.list.choices()] == ["Chiến sĩ thi đua cơ sở"]
    fields = bare.rulebook.editable("CSTDCS")
    assert len(dialog.awards._items) == len(fields)
    choose(dialog, f"{VOTE}.percent")
    assert "cần đối chiếu văn bản" in dialog.awards.ui.fieldText.text()
    assert not dialog.awards.ui.resetButton.isEnabled()


def test_a_value_needs_a_reason(dialog: RulesDialog, bare: Workspace) -> None:
    before = percent_of(bare)
    set_percent(dialog, 70, "")
    assert "lý do" in dialog.awards.ui.problem.text().lower()
    assert percent_of(bare) == before


def test_a_value_is_set_compared_and_given_back(dialog: RulesDialog, bare: Workspace) -> None:
    before = percent_of(bare)
    set_percent(dialog, 70, "Quyết định 12/2026 của tỉnh")
    assert percent_of(bare) == 70
    item = dialog.awards.ui.tree.currentItem()
    assert (item.text(1), item.text(2)) == (f"{before}%", "70%")
    assert "cơ quan đã sửa" in dialog.awards.ui.list.choices()[0].subtitle
    dialog.ui.pages.setCurrentWidget(dialog.ui.ownPage)
    shown = dialog.own.model.cells([0]).split("\t")
    assert {str(before), "70", "Quyết định 12/2026 của tỉnh"} <= set(shown)
    QTest.mouseClick(dialog.own.ui.resetButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    assert percent_of(bare) == before
    assert dialog.own.ui.table.empty.isVisible()


def test_what_makes_no_sense_is_refused(dialog: RulesDialog, bare: Workspace) -> None:
    choose(dialog, f"{VOTE}.quorum")
    line = dialog.awards.editor.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setText("hai phần ba")
    dialog.awards.ui.reasonEdit.setText("thử")
    dialog.awards.save()
    assert "2/3" in dialog.awards.ui.problem.text()
    line.setText("3/2")
    dialog.awards.save()
    settle(dialog._context)
    assert dialog.awards.ui.problem.text()
    assert bare.rulebook.changes() == []


def test_the_source_of_a_rule_is_set_by_the_office(dialog: RulesDialog, bare: Workspace) -> None:
    choose(dialog, f"{VOTE}.source")
    article, text, note, sure = dialog.awards.editor._controls
    assert isinstance(article, QLineEdit)
    assert isinstance(text, QComboBox)
    assert isinstance(note, QLineEdit)
    assert isinstance(sure, QComboBox)
    note.setText("Quyết định 12/2026/QĐ-UBND của tỉnh, Điều 9")
    sure.setCurrentIndex(sure.findData("L"))
    dialog.awards.ui.reasonEdit.setText("Đã nhận văn bản của tỉnh")
    dialog.awards.save()
    settle(dialog._context)
    assert dialog.awards.ui.problem.text() == ""
    assert award(bare.rulebook.book(), "CSTDCS").votes[-1].source.verified


def test_a_whole_rule_is_added_and_taken_away(
    dialog: RulesDialog, bare: Workspace, prompts: ScriptedPrompts
) -> None:
    template = next(one for one in bare.rulebook.templates("CSTDCS") if ".dossier." in one.target)
    before = len(award(bare.rulebook.book(), "CSTDCS").dossier)
    prompts.texts.append("Tỉnh yêu cầu thêm")
    dialog.awards.add(template)
    settle(dialog._context)
    assert len(award(bare.rulebook.book(), "CSTDCS").dossier) == before + 1
    field = dialog.awards.field
    assert field is not None
    assert field.target.startswith(template.target)
    QTest.mouseClick(dialog.awards.ui.resetButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    assert len(award(bare.rulebook.book(), "CSTDCS").dossier) == before


def test_the_office_s_part_goes_to_a_file_and_comes_back(
    dialog: RulesDialog, bare: Workspace, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    prompts.saves.append(tmp_path / "rieng.toml")
    dialog.export()
    settle(dialog._context)
    assert "chưa sửa" in dialog.ui.notice.text()
    set_percent(dialog, 80, "Quyết định của tỉnh")
    prompts.saves.append(tmp_path / "rieng.toml")
    dialog.export()
    settle(dialog._context)
    assert "1 quy định" in dialog.ui.notice.text()
    bare.operations.undo()
    assert percent_of(bare) != 80
    prompts.files.append([tmp_path / "rieng.toml"])
    dialog.take_over()
    settle(dialog._context)
    assert percent_of(bare) == 80
    (tmp_path / "hong.toml").write_text("không phải quy định", encoding="utf-8")
    prompts.files.append([tmp_path / "hong.toml"])
    dialog.take_over()
    settle(dialog._context)
    assert "hong.toml" in dialog.ui.notice.text()


def test_a_base_salary_is_added_and_taken_away(dialog: RulesDialog, bare: Workspace) -> None:
    dialog.ui.pages.setCurrentWidget(dialog.ui.moneyPage)
    page, before = dialog.money, len(bare.rulebook.book().salaries)
    page.add()
    assert "since" in page.fields.problems_shown()
    type_text(page.ui.sinceEdit, "01/07/2027")
    type_text(page.ui.amountEdit, "2.700.000")
    type_text(page.ui.reasonEdit, "Nghị định mới về lương cơ sở")
    QTest.mouseClick(page.ui.addButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    assert page.ui.problem.text() == ""
    assert len(bare.rulebook.book().salaries) == before + 1
    assert page.salaries.index(0, 1).data() == "2.700.000 đ"
    page.ui.salaryTable.select_id(page.salaries.id_at(0))
    QTest.mouseClick(page.ui.removeButton, Qt.MouseButton.LeftButton)
    settle(dialog._context)
    assert len(bare.rulebook.book().salaries) == before


def test_a_switch_asks_for_the_reason(dialog: RulesDialog, bare: Workspace, prompts: ScriptedPrompts) -> None:
    dialog.ui.pages.setCurrentWidget(dialog.ui.switchPage)
    box = dialog.switches.boxes["pledge_registration"]
    prompts.texts.append(None)
    box.click()
    assert not box.isChecked()
    prompts.texts.append("Quy chế thi đua của xã")
    box.click()
    settle(dialog._context)
    assert bare.rulebook.switch("pledge_registration")


def test_the_figures_for_heads_of_units_are_set_below_their_switch(
    dialog: RulesDialog, bare: Workspace, prompts: ScriptedPrompts
) -> None:
    dialog.ui.pages.setCurrentWidget(dialog.ui.switchPage)
    row = dialog.switches.heads
    row.below.setText("nhiều")
    row.save_button.click()
    assert "1,25" in dialog.ui.notice.text()
    row.below.setText("65,375")
    row.last.setText("2")
    row.verdict.setCurrentIndex(1)
    prompts.texts.append("Quy chế thi đua của xã")
    row.save_button.click()
    settle(dialog._context)
    assert bare.rulebook.head_rule() == HeadRule(below=65_375, last=2, refuses=True)
    assert dialog.ui.notice.text() == ""
    row.below.setText("101")
    prompts.texts.append("Quy chế")
    row.save_button.click()
    settle(dialog._context)
    assert dialog.ui.notice.text() == "Chỉ số từ 0 đến 100 điểm."
    dialog.load()
    assert row.below.text() == "65,375"


def test_legal_texts_say_how_sure_we_are(dialog: RulesDialog, bare: Workspace) -> None:
    dialog.ui.pages.setCurrentWidget(dialog.ui.textPage)
    assert len(dialog.texts.model.ids) == len(bare.rulebook.book().texts)
    assert "cần đối chiếu văn bản" in dialog.texts.ui.setsText.text()


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("percent", 15, "15%"),
        ("number", 3, "3"),
        ("flag", True, "có"),
        ("choice", "down", "xuống"),
        ("scopes", ["a"], "toàn cơ quan"),
        ("text", "Tờ trình", "Tờ trình"),
        ("multiple", 450, "0,45 lần"),
        ("money", 2_530_000, "2.530.000 đ"),
        ("date", "2026-07-01", "01/07/2026"),
        ("fraction", [2, 3], "2/3"),
        (
            "source",
            {"article": "Điều 9", "text": "T1", "confidence": "L", "note": "tỉnh"},
            "Điều 9 T1 (tỉnh)",
        ),
    ],
)
def test_every_kind_of_value_is_shown_and_read_back(
    qapp: object, kind: str, value: object, words: str
) -> None:
    choices = {
        "choice": (("down", "xuống"), ("up", "lên")),
        "scopes": (("a", "toàn cơ quan"), ("b", "đơn vị")),
    }
    field = RuleField("x", "x", value, None, kind, choices=choices.get(kind, ()))
    assert value_words(value, field) == words
    editor = ValueEditor([("Luật T1", "T1")])
    editor.show_field(field)
    assert editor.value() == value


def test_ctrl_tab_turns_the_pages_from_anywhere(dialog: RulesDialog) -> None:
    dialog.awards.ui.search.setFocus()
    turned = []
    for _ in range(dialog.ui.pages.count()):
        here = dialog.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        turned.append(dialog.ui.pages.currentIndex())
    assert turned == [1, 2, 3, 4, 0]
    QTest.keyClick(
        dialog.ui.closeButton,
        Qt.Key.Key_Backtab,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert dialog.ui.pages.currentIndex() == 4
