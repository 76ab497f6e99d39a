"""The other pages of Quy định: legal texts, money, what the office changed, switches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from thidua_desktop.domain import bonus
from thidua_desktop.domain.errors import Invalid, Known, NotFound, Problem
from thidua_desktop.domain.records import Changes, RecipientKind
from thidua_desktop.domain.rulebook.lookup import salary_on, source_text
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED, BaseSalary, BonusRate, LegalText
from thidua_desktop.domain.vietnamese import format_date, format_money, format_number
from thidua_desktop.services.rulebook import RuleDifference
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.rules.heads_row import HeadsRow
from thidua_desktop.ui.forms.ui_rules_money import Ui_RulesMoney
from thidua_desktop.ui.forms.ui_rules_own import Ui_RulesOwn
from thidua_desktop.ui.forms.ui_rules_texts import Ui_RulesTexts
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.fields import Fields

_SURE = {
    "V": Chip("Đã đọc", "good"),
    "S": Chip("Gián tiếp", "warn"),
    "M": Chip("Cần đối chiếu", "warn"),
    "L": Chip("Của cơ quan", "honour"),
}
_KINDS = {
    RecipientKind.PERSON: "cá nhân",
    RecipientKind.UNIT: "tập thể",
    RecipientKind.HOUSEHOLD: "hộ gia đình",
}


def _day(day: dt.date | None) -> str:
    return format_date(day) if day else ""


def _sure(confidence: str) -> Chip:
    return _SURE.get(confidence, _SURE["M"])


def _times(rate: BonusRate) -> str:
    return bonus.multiple_words(rate.multiple) if rate.multiple else "chưa có mức"


def _shown(rows: Sequence[Any], ids: Sequence[int]) -> list[Any]:
    return [rows[one - 1] for one in ids if one <= len(rows)]


class TextsPage(QWidget):
    """Legal texts with the days on which they hold, and the rule sets made of them."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = context.workspace.rulebook
        self._texts: tuple[LegalText, ...] = ()
        self.ui = ui = Ui_RulesTexts()
        ui.setupUi(self)
        columns: tuple[Column[LegalText], ...] = (
            Column("Số, ký hiệu", lambda one: one.short or one.code, width=170),
            Column("Văn bản", lambda one: one.name, width=530),
            Column("Ban hành", lambda one: _day(one.issued), width=112),
            Column("Hiệu lực từ", lambda one: _day(one.since), width=112),
            Column("Đến hết", lambda one: _day(one.until), width=112),
            Column(
                "Mức tin cậy",
                lambda one: _sure(one.confidence).word,
                width=140,
                chip=lambda one: _sure(one.confidence),
            ),
        )
        self.model: PagedTable[LegalText] = PagedTable(
            columns,
            lambda query, sort, descending: range(1, len(self._texts) + 1),
            lambda ids: _shown(self._texts, ids),
        )
        ui.table.attach(context, self.model, "rules/texts")
        ui.table.current_id_changed.connect(self._show)
        self.load()

    def load(self) -> None:
        """Read the texts again, the newest first."""
        book = self._service.book()
        self._texts = tuple(sorted(book.texts, key=lambda one: one.since or dt.date.min, reverse=True))
        self.model.refresh()
        lines = []
        for one in book.sets:
            until = f"đến {_day(one.until)}" if one.until else "trở đi"
            sure = "" if one.verified else f" ({NOT_VERIFIED})"
            lines.append(f"• {one.name}: từ {_day(one.since)} {until}{sure}")
        self.ui.setsText.setText("\n".join(lines))

    def _show(self, place: int) -> None:
        found = _shown(self._texts, [place]) if place else []
        self.ui.detail.setText(found[0].changes if found else "")


class MoneyPage(QWidget):
    """Lương cơ sở with its days, and what each award brings."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.rulebook
        self._salaries: tuple[BaseSalary, ...] = ()
        self._rates: tuple[BonusRate, ...] = ()
        self._now = 0
        self.ui = ui = Ui_RulesMoney()
        ui.setupUi(self)
        self.fields = Fields(ui.addCard, since=ui.sinceEdit, value=ui.amountEdit, reason=ui.reasonEdit)
        salaries: tuple[Column[BaseSalary], ...] = (
            Column("Từ ngày", lambda one: _day(one.since), width=112),
            Column("Mức", lambda one: format_money(one.amount), width=116, numeric=True),
            Column(
                "Mức tin cậy",
                lambda one: _sure(one.confidence).word,
                width=130,
                chip=lambda one: _sure(one.confidence),
            ),
        )
        rates: tuple[Column[BonusRate], ...] = (
            Column("Danh hiệu, hình thức", lambda one: one.name, width=360),
            Column("Đối tượng", lambda one: _KINDS[one.recipient], width=100),
            Column("Số lần", _times, width=110, numeric=True),
            Column("Nay là (đồng)", self._amount, width=116, numeric=True),
            Column(
                "Mức tin cậy",
                lambda one: _sure(one.source.confidence).word,
                width=120,
                chip=lambda one: _sure(one.source.confidence),
            ),
        )
        self.salaries: PagedTable[BaseSalary] = PagedTable(
            salaries,
            lambda query, sort, descending: range(1, len(self._salaries) + 1),
            lambda ids: _shown(self._salaries, ids),
        )
        self.rates: PagedTable[BonusRate] = PagedTable(
            rates,
            lambda query, sort, descending: range(1, len(self._rates) + 1),
            lambda ids: _shown(self._rates, ids),
        )
        ui.salaryTable.attach(context, self.salaries, "rules/salaries")
        ui.bonusTable.attach(context, self.rates, "rules/bonus")
        ui.bonusTable.current_id_changed.connect(self._show_rate)
        ui.salaryTable.current_id_changed.connect(lambda _: self._update())
        ui.addButton.clicked.connect(plain(self.add))
        ui.removeButton.clicked.connect(plain(self.remove))
        self.fields.load({"since": None, "value": 0, "reason": ""})
        self.load()

    def load(self) -> None:
        """Read the amounts again, the newest salary first."""
        book, today = self._service.book(), self._context.workspace.today()
        self._salaries = tuple(sorted(book.salaries, key=lambda one: one.since, reverse=True))
        self._rates = tuple(one for one in book.bonus if one.holds_on(today))
        try:
            self._now = salary_on(book, today).amount
        except NotFound:
            self._now = 0
        self.salaries.refresh()
        self.rates.refresh()
        self._update()

    def add(self) -> None:
        """Add a base salary from a day on."""
        self.fields.clear_problems()
        self._say("")
        try:
            values = self.fields.values()
            if values["since"] is None:
                raise Invalid([Problem("missing", "Ghi ngày bắt đầu.", field="since")])
        except Invalid as error:
            self._failed(error)
            return
        target = f"salary.{values['since'].isoformat()}"
        value = {"amount": values["value"], "confidence": "L"}

        def done(changes: Changes) -> None:
            self.fields.load({"since": None, "value": 0, "reason": ""})
            self.load()

        self._context.change(
            lambda: self._service.set_value(target, value, values["reason"]), done, self._failed, owner=self
        )

    def remove(self) -> None:
        """Take away a base salary the office added."""
        target = self._own_target()
        if target:
            self._context.change(
                lambda: self._service.reset(target), lambda changes: self.load(), self._failed, owner=self
            )

    def _own_target(self) -> str:
        found = _shown(self._salaries, [self.ui.salaryTable.current_id() or 10_000])
        target = f"salary.{found[0].since.isoformat()}" if found else ""
        return target if target in {one.target for one in self._service.changes()} else ""

    def _update(self) -> None:
        self.ui.removeButton.setEnabled(bool(self._own_target()))

    def _amount(self, rate: BonusRate) -> str:
        known = self._now and rate.multiple
        return format_number(bonus.amount(rate.multiple, self._now)) if known else ""

    def _show_rate(self, place: int) -> None:
        found = _shown(self._rates, [place]) if place else []
        if not found:
            self.ui.bonusDetail.setText("")
            return
        rate = found[0]
        sure = "" if rate.source.verified else f" ({NOT_VERIFIED})"
        ceiling = "không quá mức này" if rate.ceiling else ""
        said = [source_text(self._service.book(), rate.source) + sure, ceiling, rate.note]
        self.ui.bonusDetail.setText(" · ".join(part for part in said if part.strip()))

    def _failed(self, error: Known) -> bool:
        text = str(error)
        if isinstance(error, Invalid):
            rest = self.fields.show_problems(error.problems)
            text = " ".join(problem.message for problem in rest)
        self._say(text)
        return True

    def _say(self, text: str) -> None:
        self.ui.problem.setText(text)
        self.ui.problem.setVisible(bool(text))


def _plain(value: Any) -> str:
    """A value of any kind in a few words."""
    if isinstance(value, dict):
        return ", ".join(f"{_plain(one)}" for one in value.values() if one not in (None, "", []))
    if isinstance(value, list):
        return ", ".join(_plain(one) for one in value)
    if isinstance(value, bool):
        return "có" if value else "không"
    return "không có" if value is None else str(value)


class OwnPage(QWidget):
    """What the office set otherwise, beside ours."""

    failed = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.rulebook
        self._rows: tuple[RuleDifference, ...] = ()
        self.ui = ui = Ui_RulesOwn()
        ui.setupUi(self)
        columns: tuple[Column[RuleDifference], ...] = (
            Column("Quy định", lambda one: ("? " if one.stale else "") + one.label, width=360),
            Column("Đi kèm chương trình", lambda one: _plain(one.shipped), width=160),
            Column("Của cơ quan", lambda one: _plain(one.own), width=160),
            Column("Ngày sửa", lambda one: format_date(one.at.date()), width=112),
            Column("Lý do", lambda one: one.reason, width=400),
        )
        self.model: PagedTable[RuleDifference] = PagedTable(
            columns,
            lambda query, sort, descending: range(1, len(self._rows) + 1),
            lambda ids: _shown(self._rows, ids),
        )
        ui.table.attach(context, self.model, "rules/own")
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "settings",
            "Cơ quan chưa sửa quy định nào",
            "Mọi giá trị đang theo quy định đi kèm chương trình. Có tệp của cơ quan khác thì nhập ở dưới.",
        )
        ui.table.current_id_changed.connect(self._show)
        ui.resetButton.clicked.connect(plain(self.reset))
        self.load()

    def load(self) -> None:
        """Compare again."""
        self._rows = tuple(self._service.compare())
        self.model.refresh()
        self._show(self.ui.table.current_id())

    def reset(self) -> None:
        """Back to the shipped value."""
        found = _shown(self._rows, [self.ui.table.current_id() or len(self._rows) + 1])
        if not found:
            return
        target = found[0].target

        def failed(error: Known) -> bool:
            self.failed.emit(str(error))
            return True

        self._context.change(
            lambda: self._service.reset(target), lambda changes: self.load(), failed, owner=self
        )

    def _show(self, place: int) -> None:
        found = _shown(self._rows, [place]) if place else []
        self.ui.resetButton.setEnabled(bool(found))
        stale = "Giá trị đi kèm chương trình đã đổi sau khi cơ quan sửa. " if found and found[0].stale else ""
        self.ui.detail.setText(f"{stale}{found[0].reason}" if found else "")


class SwitchPage(QWidget):
    """What an office may ask for beside the law."""

    failed = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.rulebook
        self.boxes: dict[str, QCheckBox] = {}
        self.heads = HeadsRow(context)
        self.heads.failed.connect(self.failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(4)
        for switch in self._service.switches():
            box = QCheckBox(switch.label)
            hint = QLabel(switch.hint)
            hint.setProperty("role", "mute")
            hint.setWordWrap(True)
            hint.setContentsMargins(26, 0, 0, 10)
            box.setChecked(switch.on)
            box.clicked.connect(self._turning(switch.name))
            self.boxes[switch.name] = box
            column.addWidget(box)
            column.addWidget(hint)
            if switch.name == "reform_index":
                column.addWidget(self.heads)
        column.addStretch()

    def load(self) -> None:
        """Show the switches as they stand."""
        for switch in self._service.switches():
            self.boxes[switch.name].setChecked(switch.on)
        self.heads.load()

    def _turning(self, name: str) -> Callable[[bool], None]:
        def turn(on: bool) -> None:
            reason = self._context.prompts.ask_text("Tùy chọn", "Lý do, văn bản của tỉnh hoặc cơ quan:")
            if reason is None:
                self.load()
                return
            self._context.change(
                lambda: self._service.set_switch(name, on, reason),
                lambda changes: self.load(),
                self._failed,
                owner=self,
            )

        return turn

    def _failed(self, error: Known) -> bool:
        self.load()
        self.failed.emit(str(error))
        return True
