"""The bonus sheet, paying and sharing, and the fund's book."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import TODAY, settle
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.bonus_dialog import BonusDialog
from thidua_desktop.ui.dialogs.bonus_panel import Share
from thidua_desktop.ui.dialogs.fund_dialog import FundDialog
from thidua_desktop.ui.widgets.money_edit import MoneyEdit

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bonus(sample: Workspace, context_of: Make, shown: Show) -> BonusDialog:
    """The sheet of the year's issued decision, computed."""
    decision = next(s.decision for s in sample.decisions.all(2026) if s.decision.number)
    context = context_of(sample)
    made = BonusDialog(context, decision.id)
    shown(context, made)
    QTest.mouseClick(made.ui.computeButton, LEFT)
    settle(context)
    return made


@pytest.fixture
def fund(bare: Workspace, context_of: Make, shown: Show) -> FundDialog:
    context = context_of(bare)
    made = FundDialog(context)
    shown(context, made)
    return made


def test_the_sheet_names_rule_and_base_salary(bonus: BonusDialog) -> None:
    sheet = bonus.panel.sheet
    assert sheet is not None
    assert "2.530.000" in bonus.panel.ui.ruleLabel.text()
    amounts = {line.amount for line in sheet.lines}
    assert {760_000, 1_520_000, 1_140_000} <= amounts
    assert "Cộng" in bonus.ui.totalLabel.text()
    bonus.panel.ui.table.select_id(bonus.panel.model.id_at(0))
    assert "×" in bonus.panel.ui.lineText.text()


def test_several_lines_are_paid_at_once_and_the_book_follows(bonus: BonusDialog, sample: Workspace) -> None:
    panel = bonus.panel
    before = sample.bonus.fund(TODAY.year).outgoing
    panel.ui.table.select_id(panel.model.id_at(0))
    QTest.keyClick(panel.ui.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = panel.chosen()
    assert len(chosen) == 2
    panel.ui.dateEdit.clear()
    panel.mark_paid()
    assert "ngày chi" in panel.fields.problems_shown()["on"].lower()
    panel.ui.dateEdit.set_value(TODAY)
    QTest.mouseClick(panel.ui.paidButton, LEFT)
    settle(bonus._context)
    assert sample.bonus.fund(TODAY.year).outgoing == before + sum(line.amount for line in chosen)
    assert "đã chi 2 lượt" in panel.ui.countLabel.text()


def test_paid_is_taken_back_with_a_reason(
    bonus: BonusDialog, sample: Workspace, prompts: ScriptedPrompts
) -> None:
    panel = bonus.panel
    panel.ui.table.select_id(panel.model.id_at(0))
    panel.mark_paid()
    settle(bonus._context)
    assert panel.chosen()[0].paid
    prompts.texts.append("Ghi nhầm người")
    QTest.mouseClick(panel.ui.unpaidButton, LEFT)
    settle(bonus._context)
    assert not panel.chosen()[0].paid


def test_a_joint_award_is_shared_evenly_or_as_typed(bonus: BonusDialog, sample: Workspace) -> None:
    panel = bonus.panel
    panel.ui.table.select_id(panel.model.id_at(0))
    amount = panel.chosen()[0].amount
    panel.shares.set_rows([Share("Nguyễn Văn A"), Share("Trần Thị B")])
    panel.save_shares()
    settle(bonus._context)
    assert [share.amount for share in panel.shares.rows()] == [amount // 2, amount // 2]
    panel.shares.set_rows([Share("Nguyễn Văn A", amount), Share("Trần Thị B", 10_000)])
    panel._sum()
    assert "quá" in panel.ui.shareLabel.text()
    panel.save_shares()
    settle(bonus._context)
    assert "phải bằng" in bonus.ui.notice.text()


def test_less_than_a_ceiling_is_paid_only_where_the_text_says_so(bonus: BonusDialog) -> None:
    panel = bonus.panel
    panel.ui.table.select_id(panel.model.id_at(0))
    assert not panel.chosen()[0].ceiling
    assert not panel.ui.ceilingBox.isVisible()
    panel.ui.amountEdit.set_value(10_000)
    panel.set_amount()
    settle(bonus._context)
    assert "ấn định" in bonus.ui.notice.text()


def test_the_list_to_sign_is_on_the_second_page(bonus: BonusDialog) -> None:
    bonus.ui.pages.setCurrentWidget(bonus.ui.paperPage)
    settle(bonus._context)
    settle(bonus._context)
    assert bonus.papers.shown() is not None


def test_an_empty_book_takes_its_first_entries(fund: FundDialog, bare: Workspace) -> None:
    ui = fund.ui
    assert ui.table.empty.isVisible()
    QTest.mouseClick(ui.addButton, LEFT)
    assert "số tiền" in fund.fields.problems_shown()["amount"].lower()
    type_text(ui.amountEdit, "50.000.000")
    type_text(ui.whatEdit, "Ngân sách giao đầu năm")
    QTest.mouseClick(ui.addButton, LEFT)
    settle(fund._context)
    ui.kindBox.setCurrentIndex(1)
    type_text(ui.amountEdit, "2000000")
    type_text(ui.whatEdit, "In giấy khen")
    QTest.keyClick(ui.whatEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(fund._context)
    ledger = bare.bonus.fund(2026)
    assert (ledger.incoming, ledger.outgoing, ledger.balance) == (50_000_000, 2_000_000, 48_000_000)
    assert "48.000.000" in ui.totalLabel.text()
    assert fund.model.index(1, 4).data() == "48.000.000"


def test_an_entry_is_taken_out_and_undone(fund: FundDialog, bare: Workspace) -> None:
    from thidua_desktop.domain.records import FundEntry

    bare.bonus.add_entry(FundEntry(0, 2026, dt.date(2026, 1, 5), 1_000_000, "Ủng hộ"))
    fund.load()
    QTest.mouseClick(fund.ui.deleteButton, LEFT)
    settle(fund._context)
    assert not bare.bonus.fund(2026).lines
    bare.operations.undo()
    fund.load()
    assert len(fund.model.ids) == 1


def test_another_year_has_a_book_of_its_own(fund: FundDialog) -> None:
    fund.ui.yearBox.setValue(2025)
    assert fund.ui.table.empty.isVisible()


@pytest.mark.parametrize(
    ("text", "value", "wrong"),
    [
        ("2530000", 2_530_000, False),
        ("2.530.000 đ", 2_530_000, False),
        ("", 0, False),
        ("hai triệu", 0, True),
    ],
)
def test_money_is_read_as_clerks_write_it(qapp: object, text: str, value: int, wrong: bool) -> None:
    edit = MoneyEdit()
    edit.setText(text)
    assert edit.value() == value
    assert bool(edit.problem()) is wrong
