"""The bonus sheet: a line for each award with its rule; paying and sharing at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from thidua_desktop.domain.bonus import multiple_words, read_shares
from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Changes, RecipientKind
from thidua_desktop.domain.vietnamese import format_date, format_money, format_number
from thidua_desktop.services.bonus import BonusSheet
from thidua_desktop.services.bonus_lines import BonusLine
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_bonus_panel import Ui_BonusPanel
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.fields import Fields

_PAID, _OPEN, _NONE, _UNSTORED = (
    Chip("Đã chi", "good"),
    Chip("Chưa chi", "warn"),
    Chip("Không có", "mute"),
    Chip("Chưa tính", "mute"),
)


def _chip(line: BonusLine) -> Chip:
    if not line.amount:
        return _NONE
    if line.payment is None:
        return _UNSTORED
    return _PAID if line.paid else _OPEN


def _name(line: BonusLine) -> str:
    return display_name(line.award.recipient_kind, line.award.name)


COLUMNS: tuple[Column[BonusLine], ...] = (
    Column("Đối tượng", _name, width=170),
    Column(
        "Danh hiệu, hình thức",
        lambda line: brief_name(line.award.award_name),
        width=170,
        tip=lambda line: line.award.award_name,
    ),
    Column(
        "Mức",
        lambda line: multiple_words(line.multiple) if line.multiple else "",
        width=60,
        numeric=True,
        tip=lambda line: line.rule,
    ),
    Column("Tiền thưởng", lambda line: format_number(line.amount), width=112, numeric=True),
    Column("Chi", lambda line: _chip(line).word, width=104, chip=_chip),
    Column(
        "Quy định, lưu ý",
        lambda line: line.remark or line.rule,
        width=200,
        tip=lambda line: "\n".join(part for part in (line.remark, line.rule) if part),
    ),
)


@dataclass(frozen=True, slots=True)
class Share:
    """What one person gets of a joint award."""

    name: str = ""
    amount: int = 0


def _put_name(share: Share, text: str) -> Share | None:
    return replace(share, name=text)


def _put_amount(share: Share, text: str) -> Share | None:
    clean = text.replace(".", "").replace("đ", "").strip()
    if not clean:
        return replace(share, amount=0)
    return replace(share, amount=int(clean)) if clean.isascii() and clean.isdigit() else None


SHARES: tuple[SheetColumn[Share], ...] = (
    SheetColumn("Người nhận", lambda share: share.name, 150, put=_put_name),
    SheetColumn(
        "Số tiền",
        lambda share: format_number(share.amount) if share.amount else "",
        110,
        numeric=True,
        put=_put_amount,
    ),
)


class BonusPanel(QWidget):
    """Several lines may be chosen to mark them paid at once."""

    failed = Signal(str)
    """What could not be done, for the dialog's foot."""

    def __init__(self, context: UiContext, decision_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.bonus
        self._decision_id = decision_id
        self._lines: dict[int, BonusLine] = {}
        self.sheet: BonusSheet | None = None
        self.ui = ui = Ui_BonusPanel()
        ui.setupUi(self)
        self._let_side_scroll()
        self.fields = Fields(ui.sideCard, on=ui.dateEdit, received_by=ui.receivedEdit)
        self.model: PagedTable[BonusLine] = PagedTable(
            COLUMNS, lambda query, sort, descending: list(self._lines), self._page
        )
        ui.table.attach(context, self.model, "bonus")
        assert ui.table.empty is not None
        ui.table.empty.describe("medal", "Quyết định này không còn lượt khen thưởng nào")
        self.shares: SheetModel[Share] = SheetModel(SHARES)
        ui.shareTable.attach(context, self.shares, stretch=0)
        self.fields.load({"on": context.workspace.today(), "received_by": ""})
        ui.table.selectionModel().selectionChanged.connect(lambda: self._show_chosen())
        self.shares.edited.connect(self._sum)
        for button, act in (
            (ui.paidButton, self.mark_paid),
            (ui.unpaidButton, self.mark_unpaid),
            (ui.amountButton, self.set_amount),
            (ui.addShare, self.add_share),
            (ui.saveShares, self.save_shares),
        ):
            button.clicked.connect(plain(act))

    def _let_side_scroll(self) -> None:
        """With large letters the side does not fit on an office PC: it scrolls, and keeps its width."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedWidth(self._context.theme.pixels(340))
        self.ui.root.replaceWidget(self.ui.sideCard, area)
        area.setWidget(self.ui.sideCard)
        self.ui.shareTable.setMinimumHeight(self._context.theme.pixels(104))
        self.ui.shareTable.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def load(self) -> BonusSheet:
        """Ask the sheet again."""
        sheet = self.sheet = self._service.sheet(self._decision_id)
        self._lines = {line.award.id: line for line in sheet.lines}
        chosen = self.ui.table.selected_ids()
        self.model.refresh()
        if len(chosen) == 1:
            self.ui.table.select_id(chosen[0])
        self.ui.ruleLabel.setText(sheet.rule_text)
        self.ui.ruleLabel.setVisible(bool(sheet.rule_text))
        paid = sum(line.amount for line in sheet.lines if line.paid)
        count = sum(1 for line in sheet.lines if line.paid)
        self.ui.countLabel.setText(
            f"{len(sheet.lines)} lượt · đã chi {count} lượt, {format_money(paid)} · "
            f"còn {format_money(sheet.total - paid)}"
        )
        self._show_chosen()
        return sheet

    def chosen(self) -> list[BonusLine]:
        """The lines chosen in the table."""
        return [self._lines[one] for one in self.ui.table.selected_ids() if one in self._lines]

    # ---- paying ------------------------------------------------------------------------------
    def mark_paid(self) -> None:
        """Write the chosen lines down as paid on the day given; the fund's book follows."""
        self.fields.clear_problems()
        try:
            values = self.fields.values()
            if values["on"] is None:
                raise Invalid([Problem("missing", "Ghi ngày chi.", field="on")])
        except Invalid as error:
            self._failed(error)
            return
        ids = [line.award.id for line in self.chosen() if line.amount and not line.paid]
        self._change(lambda: self._service.mark_paid(ids, values["on"], values["received_by"]))

    def mark_unpaid(self) -> None:
        """Take "đã chi" back with a reason; the fund's book gets the contrary entry."""
        ids = [line.award.id for line in self.chosen() if line.paid]
        reason = self._context.prompts.ask_text("Chưa chi", "Lý do ghi lại là chưa chi:")
        if reason is not None:
            today = self._context.workspace.today()
            self._change(lambda: self._service.mark_unpaid(ids, today, reason))

    def set_amount(self) -> None:
        """Pay less than a ceiling the text gives."""
        line = self.chosen()[0]
        if self.ui.amountEdit.problem():
            self.failed.emit(self.ui.amountEdit.problem())
            return
        amount = self.ui.amountEdit.value()
        self._change(lambda: self._service.set_amount(line.award.id, amount, expected=line.payment))

    # ---- shares ------------------------------------------------------------------------------
    def add_share(self) -> None:
        """One more person; while nobody typed amounts they are shared evenly."""
        self.shares.set_rows([*self.shares.rows(), Share()])
        index = self.shares.index(self.shares.rowCount() - 1, 0)
        self.ui.shareTable.setCurrentIndex(index)
        self.ui.shareTable.setFocus()
        self.ui.shareTable.edit(index)

    def save_shares(self) -> None:
        """Store who gets how much; without amounts the bonus is shared evenly."""
        line = self.chosen()[0]
        rows = [share for share in self.shares.rows() if share.name or share.amount]
        shares = [(share.name, share.amount) for share in rows]
        if rows and not any(share.amount for share in rows):
            shares = list(self._service.even_shares(line.award.id, [share.name for share in rows]))
        self._change(lambda: self._service.set_shares(line.award.id, shares, expected=line.payment))

    def _sum(self) -> None:
        chosen = self.chosen()
        if len(chosen) != 1:
            self.ui.shareLabel.setText("")
            return
        total = sum(share.amount for share in self.shares.rows())
        rest = chosen[0].amount - total
        if not self.shares.rowCount():
            said = "Chưa chia. Thêm người, để trống số tiền thì chia đều."
        elif not total:
            said = "Để trống số tiền: chia đều khi lưu."
        else:
            word = "vừa đủ" if not rest else f"còn {format_money(rest)}" if rest > 0 else "quá số tiền thưởng"
            said = f"Đã chia {format_money(total)}, {word}."
        self.ui.shareLabel.setText(said)

    # ---- inside ------------------------------------------------------------------------------
    def _show_chosen(self) -> None:
        ui, chosen = self.ui, self.chosen()
        stored = [line for line in chosen if line.payment is not None and line.amount]
        ui.paidButton.setEnabled(any(not line.paid for line in stored))
        ui.unpaidButton.setEnabled(any(line.paid for line in stored))
        one = chosen[0] if len(chosen) == 1 else None
        if one is not None:
            ui.lineTitle.setText(f"{_name(one)}: {format_money(one.amount)}")
            ui.lineText.setText(_about(one))
        else:
            amount = format_money(sum(line.amount for line in chosen))
            ui.lineTitle.setText(f"Đang chọn {len(chosen)} lượt: {amount}" if chosen else "Chọn một lượt")
            ui.lineText.setText("")
        joint = one is not None and one.payment is not None and not one.paid
        payment = one.payment if one is not None else None
        shares = read_shares(payment.shares) if payment is not None else ()
        self.shares.set_rows([Share(name, amount) for name, amount in shares])
        self.shares.set_read_only(not joint)
        ui.ceilingBox.setVisible(joint and one is not None and one.ceiling)
        ui.amountEdit.set_value(one.amount if one is not None else 0)
        ui.addShare.setEnabled(joint)
        ui.saveShares.setEnabled(joint)
        self._sum()

    def _page(self, ids: Sequence[int]) -> list[BonusLine]:
        return [self._lines[one] for one in ids if one in self._lines]

    def _change(self, work: Callable[[], Changes]) -> None:
        self.failed.emit("")

        def done(changes: Changes) -> None:
            self.load()

        self._context.change(work, done, self._failed, owner=self)

    def _failed(self, error: Known) -> bool:
        text = str(error)
        if isinstance(error, Invalid):
            rest = self.fields.show_problems(error.problems)
            text = " ".join(problem.message for problem in rest)
        self.failed.emit(text)
        return True


def _about(line: BonusLine) -> str:
    """The rule, what is paid to whom, the source of the money."""
    parts = [line.rule, line.remark]
    payment = line.payment
    if payment is not None and payment.paid_on is not None:
        who = payment.received_by or _receiver(line)
        parts.append(f"Đã chi ngày {format_date(payment.paid_on)}, {who} nhận.")
    if payment is not None and payment.budget_source:
        parts.append(f"Nguồn: {payment.budget_source}.")
    return "\n".join(part for part in parts if part)


def _receiver(line: BonusLine) -> str:
    return "đại diện tập thể" if line.award.recipient_kind is RecipientKind.UNIT else line.award.name
