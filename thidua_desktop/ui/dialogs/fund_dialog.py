"""Sổ quỹ thi đua, khen thưởng: what came in and went out in a year, with the balance after each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import Changes, FundEntry
from thidua_desktop.domain.vietnamese import format_date, format_money, format_number
from thidua_desktop.services.fund import FundLine
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_fund import Ui_DlgFund
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.shortcuts import indent, plain, shortcut
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

_IN, _OUT = 1, -1
_KINDS = (("Thu vào quỹ", _IN), ("Chi từ quỹ", _OUT))

COLUMNS: tuple[Column[FundLine], ...] = (
    Column("Ngày", lambda line: format_date(line.entry.happened_on), width=108),
    Column("Nội dung", lambda line: line.entry.what, width=220),
    Column("Thu", lambda line: _side(line, _IN), width=104, numeric=True),
    Column("Chi", lambda line: _side(line, _OUT), width=104, numeric=True),
    Column("Còn lại", lambda line: format_number(line.balance), width=112, numeric=True),
    Column("Nguồn", lambda line: line.entry.budget_source, width=90),
)


def _side(line: FundLine, sign: int) -> str:
    amount = line.entry.amount * sign
    return format_number(amount) if amount > 0 else ""


class FundDialog(QDialog):
    """The year's book at the left, one new entry at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.bonus
        self._lines: dict[int, FundLine] = {}
        self.ui = ui = Ui_DlgFund()
        ui.setupUi(self)
        self.resize(1160, 620)
        context.icons.dress(self)
        indent(ui.yearBox)
        fill_combo(ui.kindBox, _KINDS)
        self.fields = Fields(
            ui.formCard,
            happened_on=ui.dateEdit,
            kind=ui.kindBox,
            amount=ui.amountEdit,
            what=ui.whatEdit,
            budget_source=ui.sourceBox,
            note=ui.noteEdit,
        )
        self.model: PagedTable[FundLine] = PagedTable(
            COLUMNS, lambda query, sort, descending: list(self._lines), self._page
        )
        ui.table.attach(context, self.model, "fund")
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "landmark",
            "Năm này chưa ghi khoản nào",
            "Ghi số được giao đầu năm là khoản thu; tiền thưởng ghi đã chi thì tự vào sổ.",
        )
        ui.yearBox.setValue(context.year)
        ui.yearBox.valueChanged.connect(lambda _: self.load())
        ui.table.current_id_changed.connect(lambda _: self._update())
        for button, act in (
            (ui.addButton, self.add),
            (ui.deleteButton, self.delete),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        shortcut("Ctrl+S", self.add, self)
        shortcut("Del", self.delete, ui.table)
        self._blank()
        self.load()
        ui.amountEdit.setFocus()

    def load(self) -> None:
        """Ask the year's book again."""
        ui, year = self.ui, self.ui.yearBox.value()
        ledger = self._service.fund(year)
        self._lines = {line.entry.id: line for line in ledger.lines}
        self.model.refresh()
        ui.totalLabel.setText(
            f"Thu {format_money(ledger.incoming)} · Chi {format_money(ledger.outgoing)} · "
            f"Còn {format_money(ledger.balance)}"
        )
        said = []
        if ledger.before:
            said.append(
                f"Sổ các năm trước còn {format_money(ledger.before)}, chưa tính vào đây: "
                "nếu chuyển sang thì ghi một khoản thu."
            )
        if ledger.organising:
            said.append(
                f"20% để tổ chức phong trào: {format_money(ledger.organising)} (NĐ 152/2025 Điều 48.1)."
            )
        if ledger.promised:
            said.append(f"Tiền thưởng đã tính, chưa chi: {format_money(ledger.promised)}.")
        ui.shareLabel.setText(" ".join(said))
        sources = sorted({line.entry.budget_source for line in ledger.lines if line.entry.budget_source})
        text = ui.sourceBox.currentText()
        ui.sourceBox.clear()
        ui.sourceBox.addItems(sources)
        ui.sourceBox.setEditText(text)
        self._update()

    def add(self) -> None:
        """Put the entry into the book; what is wrong stands beside its field."""
        self.fields.clear_problems()
        self._say("")
        try:
            values = self.fields.values()
            problems = []
            if values["happened_on"] is None:
                problems.append(Problem("missing", "Ghi ngày thu, chi.", field="happened_on"))
            if not values["amount"]:
                problems.append(Problem("missing", "Ghi số tiền.", field="amount"))
            if problems:
                raise Invalid(problems)
        except Invalid as error:
            self._failed(error)
            return
        day = values["happened_on"]
        entry = FundEntry(
            0,
            day.year,
            day,
            values["amount"] * values["kind"],
            values["what"],
            values["budget_source"],
            note=values["note"],
        )

        def done(changes: Changes) -> None:
            self._blank()
            self.ui.yearBox.setValue(day.year)
            self.load()
            self.ui.table.select_id(changes.created)
            self.ui.amountEdit.setFocus()

        self._context.change(lambda: self._service.add_entry(entry), done, self._failed, owner=self)

    def delete(self) -> None:
        """Take the chosen entry out; can be undone. What a payment wrote goes with its payment."""
        line = self._lines.get(self.ui.table.current_id())
        if line is not None and self.ui.deleteButton.isEnabled():
            self._context.change(
                lambda: self._service.delete_entry(line.entry.id),
                lambda changes: self.load(),
                self._failed,
                owner=self,
            )

    def _page(self, ids: Sequence[int]) -> list[FundLine]:
        return [self._lines[one] for one in ids if one in self._lines]

    def _blank(self) -> None:
        self.fields.load(
            {
                "happened_on": self._context.workspace.today(),
                "kind": _IN,
                "amount": 0,
                "what": "",
                "budget_source": "",
                "note": "",
            }
        )

    def _update(self) -> None:
        line = self._lines.get(self.ui.table.current_id())
        own = line is not None and line.entry.decision_id is None and line.entry.payment_id is None
        self.ui.deleteButton.setEnabled(own)

    def _failed(self, error: Known) -> bool:
        text = str(error)
        if isinstance(error, Invalid):
            rest = self.fields.show_problems(error.problems)
            text = "\n".join(problem.message for problem in rest)
        self._say(text)
        return True

    def _say(self, text: str) -> None:
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))


def open_fund(context: UiContext, parent: QWidget | None = None) -> None:
    """Show the fund's book until closed."""
    dialog = FundDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
