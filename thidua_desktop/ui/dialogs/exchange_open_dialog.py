"""Mở gói dữ liệu: who sent it, what each record would do here, and the clerk's word on what is not clear.

Nothing is written before "Nhận". Digits in the table answer the line the cursor is on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Conflict, Invalid, Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.vietnamese import format_number
from thidua_desktop.services.exchange.plan import (
    NEW,
    OURS,
    SKIP,
    THEIRS,
    Answer,
    Fate,
    FieldChange,
    PackageLine,
    PackagePlan,
    Standing,
)
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_exchange_open import Ui_DlgExchangeOpen
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.chips import Chip, ChipLabel
from thidua_desktop.ui.widgets.form_notice import say

FATES: Final[Mapping[Fate, Chip]] = {
    Fate.CONFLICT: Chip("Hai bên khác nhau", "warn"),
    Fate.ASK: Chip("Cần hỏi", "warn"),
    Fate.NEW: Chip("Mới", "good"),
    Fate.UPDATE: Chip("Cập nhật", "good"),
    Fate.REJECT: Chip("Không nhận", "bad"),
    Fate.SAME: Chip("Không đổi", "mute"),
}
_STANDINGS: Final[Mapping[Standing, Chip]] = {
    Standing.KNOWN: Chip("Đã biết khóa ký", "good"),
    Standing.UNKNOWN: Chip("Chưa biết khóa ký", "warn"),
    Standing.CHANGED: Chip("Khóa ký bị đổi", "bad"),
}
_ANSWERS: Final[Mapping[str, str]] = {
    THEIRS: "Lấy của gói",
    OURS: "Giữ của mình",
    NEW: "Thêm mới",
    SKIP: "Để lại, chưa nhận",
}
_TO_SEE: Final = "to-see"
"""Filter: everything but what is the same here."""
_DIGITS: Final = 9


def open_package(context: UiContext, path: Path, parent: QWidget | None = None) -> bool:
    """Show a package, asking for its passphrase where it has one; True once it was taken in."""
    dialog = OpenPackageDialog(context, path, parent)
    taken = bool(dialog.exec())
    dialog.deleteLater()
    return taken


def answer_words(line: PackageLine, answer: Answer) -> str:
    """What an answer says: "Giữ của mình", or the record of ours it names."""
    if isinstance(answer, int):
        choice = next((one for one in line.choices if one.id == answer), None)
        if choice is None:
            return "Là mục đã có"
        return f"Là {choice.label}" + (f" ({choice.reason})" if choice.reason else "")
    return _ANSWERS.get(answer.rpartition(":")[2], "")


@dataclass(frozen=True, slots=True)
class _Row:
    line: PackageLine
    answer: Answer
    """Given by the clerk, among those the line takes now; empty: nothing was said."""

    @property
    def waits(self) -> bool:
        """Whether the clerk has not said yet what is not clear."""
        return bool(self.line.answers) and self.line.fate in (Fate.ASK, Fate.CONFLICT) and self.answer == ""

    @property
    def taken(self) -> bool:
        """Whether something of it comes in."""
        if not self.line.answers:
            return self.line.fate in (Fate.NEW, Fate.UPDATE)
        said = self.answer if self.answer != "" else self.line.default
        return said not in ("", SKIP) and not str(said).endswith(OURS)


def _chip(row: _Row) -> Chip:
    return FATES[row.line.fate]


def _said(row: _Row) -> str:
    if row.answer != "":
        return answer_words(row.line, row.answer)
    return "Chờ trả lời" if row.waits else ""


class OpenPackageDialog(QDialog):
    """Accepted once the package is in; closing it before writes nothing."""

    def __init__(self, context: UiContext, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.exchange
        self._path = path
        self._asked = 0
        self._line_key = ""
        self.plan: PackagePlan | None = None
        """The package as it was compared last; ``None`` while it is being read, or cannot be."""
        self.answers: dict[str, Answer] = {}
        self.ui = ui = Ui_DlgExchangeOpen()
        ui.setupUi(self)
        self.resize(1240, 690)
        self.standing = ChipLabel(context.theme, self)
        ui.head.addWidget(self.standing)
        context.icons.dress(self)
        self.model: SheetModel[_Row] = SheetModel(
            (
                SheetColumn("Tình trạng", lambda row: _chip(row).text, 156, chip=_chip),
                SheetColumn("Loại", lambda row: row.line.kind_label.capitalize(), 126),
                SheetColumn("Mục", lambda row: row.line.title, 320),
                SheetColumn("Trả lời", _said, 150),
            )
        )
        ui.table.attach(context, self.model, stretch=2)
        ui.table.empty.describe("check", "Không có mục nào ở đây", "Chọn tình trạng khác để xem.")
        ui.splitter.setStretchFactor(0, 1)
        remember_sizes(ui.splitter, context.memory, "exchange/line", [770, 430])
        kept = ui.splitter.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # what cannot be opened is said at the top, not in mid-air
        ui.splitter.setSizePolicy(kept)
        self.changes: SheetModel[FieldChange] = SheetModel(
            (
                SheetColumn("Mục", lambda one: one.label, 100),
                SheetColumn("Ở đây", lambda one: one.ours or "(trống)", 146),
                SheetColumn("Gói ghi", lambda one: one.theirs or "(trống)", 146),
            )
        )
        ui.changeTable.attach(context, self.changes, wrap=True)
        ui.lineLayout.addStretch(0)
        ui.answerList.setMaximumHeight(context.theme.pixels(170))
        self._connect()
        say(ui.notice, "")
        ui.title.setText("Đang mở gói…")
        self.standing.show_chip(None)
        ui.genuineBox.hide()
        self._show_line()
        self._count()
        self.read("")

    def _connect(self) -> None:
        ui = self.ui
        ui.table.selectionModel().currentRowChanged.connect(plain(self._show_line))
        ui.table.left.connect(self.next_question)
        ui.fateBox.currentIndexChanged.connect(plain(self._fill))
        ui.genuineBox.toggled.connect(plain(self._count))
        ui.answerList.itemClicked.connect(lambda item: self.answer(ui.answerList.row(item)))
        ui.answerList.itemActivated.connect(lambda item: self.answer(ui.answerList.row(item)))
        for button, act in (
            (ui.nextButton, self.next_question),
            (ui.theirsButton, lambda: self.answer_all(THEIRS)),
            (ui.oursButton, lambda: self.answer_all(OURS)),
            (ui.acceptButton, self.take_in),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        for digit in range(1, _DIGITS + 1):
            shortcut(str(digit), self._answering(digit - 1), ui.table)

    def _answering(self, place: int) -> Callable[[], None]:
        def act() -> None:
            if self.answer(place):
                self.next_question()

        return act

    # ---- reading -----------------------------------------------------------------------------
    def read(self, passphrase: str) -> None:
        """Open the package and compare it with what is here. Writes nothing."""
        self._context.tasks.run_db(
            lambda job: self._service.open(self._path, passphrase),
            self._show,
            self._unread,
            label="Đang mở gói dữ liệu",
            owner=self,
        )

    def _unread(self, error: Known) -> bool:
        codes = {one.code for one in error.problems} if isinstance(error, Invalid) else set()
        if codes & {"needs_passphrase", "wrong_passphrase"}:
            typed = self._context.prompts.ask_secret("Mật khẩu của gói", str(error))
            if typed:
                self.read(typed)
                return True
        self.ui.title.setText(self._path.name)
        say(self.ui.notice, str(error))
        self.ui.closeButton.setFocus()
        return True

    def _show(self, plan: PackagePlan) -> None:
        ui, sender = self.ui, plan.sender
        first = self.plan is None
        self.plan = plan
        ui.title.setText(f"Gói số {plan.number} của {sender.name}")
        own = any(one.code == "own_package" for one in plan.problems)
        self.standing.show_chip(None if own else _STANDINGS[sender.standing])
        told = [f"Lập lúc {plan.made_at:%H:%M ngày %d/%m/%Y} theo máy nơi gửi"]
        told += [f"gửi tới {plan.to}"] if plan.to else []
        told += [f"{plan.attachments} tệp đính kèm"] if plan.attachments else []
        ui.about.setText(f"{' · '.join(told)} · dấu vân tay khóa: {sender.fingerprint}")
        say(ui.notice, "\n".join(one.message for one in plan.problems))
        ui.genuineBox.setVisible(sender.standing is Standing.UNKNOWN and not plan.refused)
        if first:
            self._fill_fates(plan)
        self._fill()
        if first:
            waiting = next((at for at, row in enumerate(self.model.rows()) if row.waits), -1)
            if waiting >= 0:
                self._go(waiting)
            ui.table.setFocus()

    def _fill_fates(self, plan: PackagePlan) -> None:
        counts = Counter(line.fate for line in plan.lines)
        with QSignalBlocker(self.ui.fateBox):
            self.ui.fateBox.clear()
            self.ui.fateBox.addItem("Mọi mục có khác", _TO_SEE)
            for fate, chip in FATES.items():
                if counts[fate]:
                    self.ui.fateBox.addItem(f"{chip.word} ({counts[fate]})", fate)

    # ---- the lines ---------------------------------------------------------------------------
    def _fill(self) -> None:
        """The lines of the chosen fate; the cursor stays on its line."""
        if self.plan is None:
            return
        wanted, key = self.ui.fateBox.currentData(), self._line_key
        lines = [
            line
            for line in self.plan.lines
            if (line.fate is not Fate.SAME if wanted == _TO_SEE else line.fate == wanted)
        ]
        order = {fate: place for place, fate in enumerate(FATES)}
        lines.sort(key=lambda line: order[line.fate])
        self.model.set_rows([self._row(line) for line in lines])
        at = next((place for place, line in enumerate(lines) if line.key == key), 0)
        if lines:
            self._go(at)
        self._show_line()
        self._count()

    def _row(self, line: PackageLine) -> _Row:
        answer = self.answers.get(line.key, "")
        return _Row(line, answer if answer in line.answers else "")

    def _go(self, row: int) -> None:
        self.ui.table.setCurrentIndex(self.model.index(row, 2))

    def _current(self) -> tuple[int, _Row | None]:
        place = self.ui.table.currentIndex().row()
        return place, self.model.row(place)

    def _show_line(self) -> None:
        """Beside the table: what differs field by field, and what may be answered."""
        ui, (_, row) = self.ui, self._current()
        with QSignalBlocker(ui.answerList):
            ui.answerList.clear()
        line = row.line if row else None
        self._line_key = line.key if line else ""
        ui.lineTitle.setText(line.title if line else "")
        say(ui.lineReason, line.reason if line else "")
        changes = line.changes if line else ()
        self.changes.set_rows(changes)
        ui.changeTable.setVisible(bool(changes))
        answers = line.answers if line else ()
        for widget in (ui.answerLabel, ui.answerList):
            widget.setVisible(bool(answers))
        if row is None or line is None:
            return
        said = row.answer if row.answer != "" else line.default
        for place, answer in enumerate(answers):
            number = f"{place + 1}. " if place < _DIGITS else ""
            item_ = QListWidgetItem(f"{number}{answer_words(line, answer)}")
            item_.setToolTip(item_.text())
            ui.answerList.addItem(item_)
            if answer == said and not row.waits:
                ui.answerList.setCurrentRow(place)

    # ---- answers -----------------------------------------------------------------------------
    def answer(self, place: int) -> bool:
        """Give the line under the cursor its answer of that place; False where there is none."""
        number, row = self._current()
        if row is None or self.plan is None or not 0 <= place < len(row.line.answers):
            return False
        given = row.line.answers[place]
        self.answers[row.line.key] = given
        self.model.replace_row(number, _Row(row.line, given))
        self._show_line()
        self._count()
        if row.line.fate in (Fate.ASK, Fate.NEW):
            self._compare_again()
        return True

    def answer_all(self, word: str) -> None:
        """Take theirs, or keep ours, wherever both differ and nothing was said yet."""
        if self.plan is None:
            return
        for line in self.plan.lines:
            given = next((one for one in line.answers if str(one).endswith(word)), None)
            if given is not None and self._row(line).waits and line.fate is Fate.CONFLICT:
                self.answers[line.key] = given
        self._fill()

    def next_question(self) -> None:
        """Go to the next line that waits, from the cursor on and then from the top."""
        place, rows = self.ui.table.currentIndex().row(), self.model.rows()
        waiting = [number for number, row in enumerate(rows) if row.waits]
        if waiting:
            self._go(next((number for number in waiting if number > place), waiting[0]))

    def _compare_again(self) -> None:
        """Lines that hung on an answer open up; the newest comparison is shown."""
        plan, answers = self.plan, dict(self.answers)
        assert plan is not None
        self._asked += 1
        asked = self._asked

        def show(fresh: PackagePlan) -> None:
            if asked == self._asked:
                self._show(fresh)

        self._context.tasks.run_db(lambda job: self._service.replan(plan, answers), show, owner=self)

    def _count(self) -> None:
        ui, plan = self.ui, self.plan
        rows = [self._row(line) for line in plan.lines] if plan else []
        waiting = sum(row.waits for row in rows)
        count = sum(row.taken for row in rows)
        ui.waitingLabel.setText(f"Còn {waiting} mục chờ trả lời" if waiting else "")
        ui.nextButton.setVisible(waiting > 0)
        conflicts = any(row.line.fate is Fate.CONFLICT for row in rows)
        for button in (ui.theirsButton, ui.oursButton):
            button.setVisible(conflicts)
        genuine = ui.genuineBox.isHidden() or ui.genuineBox.isChecked()
        refused = plan is None or plan.refused
        ui.acceptButton.setText(f"&Nhận {format_number(count)} mục" if count else "&Nhận")
        ui.acceptButton.setEnabled(not refused and genuine and bool(rows))
        for widget in (ui.splitter, ui.fateLabel, ui.fateBox):
            widget.setVisible(bool(rows))

    # ---- taking it in ------------------------------------------------------------------------
    def take_in(self) -> None:
        """Write what the lines show as one operation that can be undone."""
        plan, answers = self.plan, dict(self.answers)
        if plan is None:
            return

        def done(changes: Changes) -> None:
            self.accept()

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            if isinstance(error, Conflict):
                self._compare_again()
            return True

        self._context.change(
            lambda: self._service.accept(plan, answers),
            done,
            failed,
            label="Đang nhận gói dữ liệu",
            owner=self,
        )
