"""Tab Đề nghị: the verdict of every line, why, the clerk's answers, quotas and the rule set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.records import NominationRow, RecipientKind, Verdict
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.rule_set_dialog import RuleSetDialog
from thidua_desktop.ui.models.paged_table import CHIP_ROLE
from thidua_desktop.ui.tabs.nomination_list import LACKING, VERDICT
from thidua_desktop.ui.tabs.nomination_panel import CONDITIONS, CONTENT
from thidua_desktop.ui.tabs.nominations import NominationsTab
from thidua_desktop.ui.widgets.findings_view import VERDICTS

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]

COLUMN = 4


@pytest.fixture
def tab(sample: Workspace, context_of: Make, shown: Show) -> NominationsTab:
    context = context_of(sample)
    made = NominationsTab(context)
    shown(context, made)
    return made


def first(tab: NominationsTab, verdict: Verdict, fits: Callable[[Checked], bool] = bool) -> NominationRow:
    """The first row of that verdict, chosen in the table with its conditions in sight."""
    for place, one in enumerate(tab.model.ids):
        checked = tab.checks.of(one)
        if checked is not None and checked.verdict is verdict and fits(checked):
            tab.ui.table.select_id(one)
            tab.details.sections.setCurrentIndex(CONDITIONS)
            settle(tab.context)
            row = tab.model.row(place)
            assert row is not None
            return row
    raise AssertionError(f"no row is {verdict}")


def test_every_line_tells_its_verdict_by_sign_and_word(tab: NominationsTab, sample: Workspace) -> None:
    check = sample.eligibility.check(tab.batches.id)
    for place, one in enumerate(tab.model.ids):
        chip = tab.model.index(place, COLUMN).data(CHIP_ROLE)
        wanted = VERDICTS[check.items[one].verdict]
        assert chip.role == wanted.role
        assert chip.word.startswith(wanted.word)
    counts = Counter(item.verdict for item in check.items.values())
    text = tab.ui.countLabel.text()
    assert f"{counts[Verdict.MET]} đạt" in text
    assert f"{counts[Verdict.CONFIRM]} cần xác nhận" in text
    assert f"{counts[Verdict.UNMET]} không đạt" in text


def test_lines_are_filtered_and_sorted_by_verdict(tab: NominationsTab, sample: Workspace) -> None:
    check = sample.eligibility.check(tab.batches.id)
    box = tab.ui.verdictFilter
    for verdict in Verdict:
        box.setCurrentIndex(box.findData(verdict.value))
        wanted = {one for one, item in check.items.items() if item.verdict is verdict}
        assert set(tab.model.ids) == wanted
        assert f"({len(wanted)})" in box.currentText()
    box.setCurrentIndex(box.findData(LACKING))
    assert set(tab.model.ids) == set(sample.dossiers.missing(tab.batches.id))
    box.setCurrentIndex(0)
    tab.model.sort(COLUMN)
    assert tab.model.order == (VERDICT, False)
    order = [check.items[one].verdict for one in tab.model.ids]
    assert order[0] is Verdict.UNMET
    assert order[-1] is Verdict.MET
    assert order == sorted(order, key=[Verdict.UNMET, Verdict.CONFIRM, Verdict.MET].index)


def test_a_changed_record_is_checked_again_by_itself(tab: NominationsTab, sample: Workspace) -> None:
    def rated(checked: Checked) -> bool:
        return checked.award_code == "LDTT" and checked.recipient.kind is RecipientKind.PERSON

    row = first(tab, Verdict.MET, rated)
    person = sample.units.person(row.nomination.recipient.id)
    edited = replace(person, discipline="Đang xem xét kỷ luật")
    tab.context.change(lambda: sample.units.update_person(edited))
    settle(tab.context)
    assert tab.checks.verdict(row.nomination.id) is Verdict.UNMET
    assert "✕" in tab.details.conditions.chip.text()
    tab.context.change(sample.operations.undo)
    settle(tab.context)
    assert tab.checks.verdict(row.nomination.id) is Verdict.MET


def test_the_conditions_stand_beside_with_records_and_years(tab: NominationsTab, sample: Workspace) -> None:
    row = first(tab, Verdict.UNMET)
    section = tab.details.conditions
    checked = tab.checks.of(row.nomination.id)
    assert checked is not None
    assert section.chip.text() == VERDICTS[Verdict.UNMET].text
    lines = section.ui.findings.lines()
    shown = {line.finding.code for line in lines if not line.depth}
    assert shown == {finding.code for finding in checked.findings}
    assert all(line.source for line in lines if not line.depth)
    assert len(section.ui.strip.years) == 5
    assert section.ui.strip.years[-1].year == row.nomination.year
    assert "Xét theo: " in section.ui.ruleLabel.text()
    assert "tiếp nhận" in section.ui.ruleLabel.text()


def test_a_record_behind_a_condition_opens_in_its_tab(tab: NominationsTab) -> None:
    opened: list[tuple[str, int]] = []
    tab.context.navigator.open_record.connect(lambda kind, one: opened.append((kind, one)))
    first(tab, Verdict.MET, lambda checked: bool(checked.findings[0].evidence))
    view = tab.details.conditions.ui.findings
    evidence = next(line.evidence for line in view.lines() if line.evidence)
    row = next(n for n, line in enumerate(view.lines()) if line.evidence is evidence)
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened == [(evidence.table, evidence.id)]
    QTest.keyClick(tab.details.conditions.ui.strip, Qt.Key.Key_Return)
    assert opened[-1][0] in {kind.value for kind in RecipientKind}


def test_the_clerk_confirms_a_condition_with_a_reason(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    def open_(checked: Checked) -> bool:
        return sum(finding.can_confirm for finding in checked.findings) == 1

    row = first(tab, Verdict.CONFIRM, open_)
    section = tab.details.conditions
    finding = section.ui.findings.current()
    assert finding is not None
    assert finding.can_confirm
    prompts.texts.append("")
    QTest.mouseClick(section.ui.metButton, Qt.MouseButton.LeftButton)
    prompts.texts.append("Đã xem biên bản của khối")
    QTest.mouseClick(section.ui.metButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert tab.checks.verdict(row.nomination.id) is Verdict.MET
    assert section.ui.findings.choose(finding.code)
    answered = section.ui.findings.current()
    assert answered is not None
    assert answered.answered
    assert not section.ui.undoButton.isHidden()
    QTest.mouseClick(section.ui.undoButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert tab.checks.verdict(row.nomination.id) is Verdict.CONFIRM
    prompts.texts.append("Khối không chọn")
    QTest.mouseClick(section.ui.unmetButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert tab.checks.verdict(row.nomination.id) is Verdict.UNMET


def test_an_answered_line_leaves_those_that_wait(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    def open_(checked: Checked) -> bool:
        return sum(finding.can_confirm for finding in checked.findings) == 1

    box = tab.ui.verdictFilter
    box.setCurrentIndex(box.findData(Verdict.CONFIRM.value))
    row = first(tab, Verdict.CONFIRM, open_)
    count = len(tab.model.ids)
    prompts.texts.append("Đã xem giấy tờ")
    QTest.mouseClick(tab.details.conditions.ui.metButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert len(tab.model.ids) < count
    assert row.nomination.id not in tab.model.ids
    assert tab.selected_ids() == [tab.details.record.nomination.id], "the next one is shown"


def test_a_line_is_kept_with_a_reason_though_unmet(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    row = first(tab, Verdict.UNMET)
    ui = tab.details.conditions.ui
    prompts.texts += [None, "", "Hội đồng yêu cầu đưa ra xét"]
    for _ in range(3):
        QTest.mouseClick(ui.overrideButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert sample.nominations.get(row.nomination.id).override_reason == "Hội đồng yêu cầu đưa ra xét"
    assert "Hội đồng yêu cầu" in ui.overrideLabel.text()
    chip = tab.model.index(tab.model.place_of(row.nomination.id), COLUMN).data(CHIP_ROLE)
    assert chip.text == "✕ Vẫn đề nghị"
    QTest.mouseClick(ui.overrideUndo, Qt.MouseButton.LeftButton)
    settle(tab.context)
    assert sample.nominations.get(row.nomination.id).override_reason == ""


def test_another_rule_set_is_chosen_with_a_reason(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    row = first(tab, Verdict.MET, lambda checked: checked.award_code == "CSTDCS")
    used = tab.checks.of(row.nomination.id)
    assert used is not None
    other = next(one.code for one in sample.rulebook.book().sets if one.code != used.rule_set)

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RuleSetDialog)
        ui = dialog.ui
        ui.setBox.setCurrentIndex(ui.setBox.findData(other))
        ui.scopeBox.setCurrentIndex(ui.scopeBox.findData("line"))
        dialog.save()
        settle(tab.context)
        assert "reason" in dialog.fields.problems_shown(), "a choice by hand has a reason"
        type_text(ui.reasonEdit, "Hồ sơ nộp lại")
        dialog.save()
        settle(tab.context)
        assert not dialog.isVisible()

    QTimer.singleShot(50, choose)
    QTest.mouseClick(tab.details.conditions.ui.ruleButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    checked = tab.checks.of(row.nomination.id)
    assert checked is not None
    assert checked.rule_set == other
    assert "chọn tay: Hồ sơ nộp lại" in tab.details.conditions.ui.ruleLabel.text()


def test_quotas_follow_what_is_chosen_and_get_a_reason(
    tab: NominationsTab, prompts: ScriptedPrompts, sample: Workspace
) -> None:
    whole = {one.code: one for one in tab.checks.quotas() if one.scope == "office"}
    bar = tab.ui.quotaBar
    assert bar.isVisible()
    shown = next(one for one in bar.quotas if one.scope == "office")
    assert shown == whole[shown.code]
    champions = [one.id for one in sample.nominations.of_batch(tab.batches.id) if one.award_code == "CSTDCS"]
    tab._pick(champions[:3])
    settle(tab.context)
    assert "3 dòng" in bar.accessibleName()
    now = next(one for one in bar.quotas if one.scope == "office")
    assert now.nominated <= 3
    assert now.allowed == shown.allowed, "the base stays that of the whole batch"
    QTest.keyClick(bar, Qt.Key.Key_Return)
    assert tab.ui.detailStack.currentWidget() is tab.quotas
    quota = tab.quotas.current()
    assert quota is not None
    assert quota.over > 0
    prompts.texts.append("Đơn vị mới sáp nhập")
    QTest.mouseClick(tab.quotas.ui.reasonButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    kept = tab.quotas.current()
    assert kept is not None
    assert kept.override_reason == "Đơn vị mới sáp nhập"
    assert "Đơn vị mới sáp nhập" in tab.quotas.ui.detail.text()
    QTest.mouseClick(tab.quotas.ui.undoButton, Qt.MouseButton.LeftButton)
    settle(tab.context)
    kept = tab.quotas.current()
    assert kept is not None
    assert not kept.override_reason
    QTest.keyClick(tab.quotas.ui.list, Qt.Key.Key_Escape)
    assert tab.ui.detailStack.currentWidget() is tab.ui.manyPage


def test_a_click_on_a_verdict_tells_why(tab: NominationsTab) -> None:
    tab.details.show_section(CONTENT)
    table = tab.ui.table
    place = table.visualRect(tab.model.index(2, COLUMN)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tab.details.stack.currentWidget() is tab.details.conditions
    assert tab.selected_ids() == [tab.model.id_at(2)]


def test_sections_are_reached_by_key(tab: NominationsTab) -> None:
    for number, digit in enumerate("1234"):
        QTest.keyClick(tab, digit, Qt.KeyboardModifier.AltModifier)
        assert tab.details.stack.currentIndex() == number
    QTest.keyClick(tab, Qt.Key.Key_Insert)
    assert tab.details.stack.currentIndex() == 1, "a new line has only its content"
    QTest.keyClick(tab, "1", Qt.KeyboardModifier.AltModifier)
    assert tab.details.stack.currentIndex() == 1
    tab.details.cancel()
