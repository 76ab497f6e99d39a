"""Giấy và phôi in: what lies in the trays, what a blank already carries, and how many are left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import BlankMove, BlankMovement, Changes, Stock
from thidua_desktop.domain.vietnamese import format_date, format_number
from thidua_desktop.services.blanks import Balance
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_blanks import Ui_DlgBlanks
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.shortcuts import indent, page_keys, plain, shortcut
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

IMAGES = "Ảnh quét phôi (*.png *.jpg *.jpeg)"
MOVES = (
    ("Nhập thêm phôi", BlankMove.IN),
    ("Xuất, cho mượn", BlankMove.OUT),
    ("Hỏng ngoài lượt in", BlankMove.SPOILED),
    ("Kiểm kê: số tờ đếm được", BlankMove.COUNT),
)
MOVE_WORDS = {
    BlankMove.IN: "Nhập",
    BlankMove.OUT: "Xuất",
    BlankMove.SPOILED: "Hỏng",
    BlankMove.COUNT: "Kiểm kê",
}
CARRIED = (
    ("khung", "Khung, hoa văn viền"),
    ("quoc-huy", "Quốc huy"),
    ("quoc-hieu", "Quốc hiệu"),
    ("tieu-ngu", "Tiêu ngữ"),
    ("gach-tieu-ngu", "Gạch dưới tiêu ngữ"),
    ("nguoi-quyet-dinh", "Chức danh người quyết định"),
    ("tang", "Chữ “Tặng”"),
    ("ten-hinh-thuc", "Tên hình thức, danh hiệu"),
)
"""Ids of the boxes that blanks are known to carry, with their words."""


@dataclass(frozen=True, slots=True)
class Line:
    """One stock with its figures."""

    stock: Stock
    balance: Balance


def _is_counted(line: Line) -> bool:
    """Blanks always; white paper only once somebody wrote down how much of it came in."""
    return line.stock.blank or line.balance.received > 0


def _counted(line: Line, figure: int) -> str:
    return format_number(figure) if _is_counted(line) else "–"


COLUMNS: tuple[Column[Line], ...] = (
    Column("Loại giấy", lambda line: line.stock.name, width=196),
    Column("Khổ (mm)", lambda line: _size(line.stock), width=104),
    Column("Là", lambda line: "Phôi" if line.stock.blank else "Giấy trắng", width=92),
    Column("Nhập", lambda line: _counted(line, line.balance.received), width=70, numeric=True),
    Column("Đã dùng", lambda line: format_number(line.balance.used), width=84, numeric=True),
    Column("Hỏng", lambda line: format_number(line.balance.spoiled), width=70, numeric=True),
    Column("Còn", lambda line: _counted(line, line.balance.left), width=70, numeric=True),
)
MOVE_COLUMNS: tuple[Column[BlankMovement], ...] = (
    Column("Ngày", lambda one: format_date(one.happened_on), width=114),
    Column("Việc", lambda one: MOVE_WORDS[one.kind], width=78),
    Column("Số tờ", lambda one: f"{one.count:+d}", width=66, numeric=True),
    Column("Ghi chú", lambda one: one.note, width=120),
)


class BlanksDialog(QDialog):
    """Stocks at the left; at the right what the chosen one is, and what came in and went out."""

    def __init__(self, context: UiContext, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.blanks
        self._lines: list[Line] = []
        self._moves: list[BlankMovement] = []
        self._shown = Stock("", "")
        self.ui = ui = Ui_DlgBlanks()
        ui.setupUi(self)
        self.resize(1180, 660)
        context.icons.dress(self)
        indent(ui.countBox)
        fill_combo(ui.kindBox, MOVES)
        self.fields = Fields(
            ui.stockPage,
            name=ui.nameEdit,
            width=ui.widthEdit,
            height=ui.heightEdit,
            blank=ui.blankCheck,
            serials=ui.serialCheck,
            note=ui.noteEdit,
        )
        self.move_fields = Fields(
            ui.movePage, kind=ui.kindBox, count=ui.countBox, on=ui.dateEdit, note=ui.moveNoteEdit
        )
        self.model: PagedTable[Line] = PagedTable(
            COLUMNS,
            lambda query, sort, descending: list(range(1, len(self._lines) + 1)),
            lambda ids: [self._lines[one - 1] for one in ids if one <= len(self._lines)],
        )
        ui.table.attach(context, self.model, "stocks")
        self.moves: PagedTable[BlankMovement] = PagedTable(
            MOVE_COLUMNS, lambda query, sort, descending: [one.id for one in self._moves], self._page
        )
        ui.moveTable.attach(context, self.moves, "blank-moves")
        assert ui.moveTable.empty is not None
        ui.moveTable.empty.describe("list", "Chưa ghi lần nhập, xuất nào", "")
        self._connect()
        self._blank_move()
        self.load(code)
        ui.table.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.table.current_id_changed.connect(lambda _: self._show_chosen())
        ui.blankCheck.toggled.connect(lambda _: self._update())
        for button, act in (
            (ui.addButton, self.add),
            (ui.saveButton, self.save),
            (ui.deleteButton, self.delete),
            (ui.scanButton, self.attach_scan),
            (ui.moveButton, self.move_blanks),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        shortcut("Ctrl+S", self._store_page, self)
        shortcut("Ins", self.add, self)
        shortcut("Del", self.delete, ui.table)
        page_keys(ui.pages, self)

    # ---- reading -----------------------------------------------------------------------------
    def load(self, code: str = "") -> None:
        """Ask the stocks again, and stand on ``code`` (else on the one shown)."""
        code = code or self._shown.code
        self._lines = [Line(one, self._service.balance(one.code)) for one in self._service.stocks()]
        self.model.refresh()
        codes = [line.stock.code for line in self._lines]
        self.ui.table.select_id(codes.index(code) + 1 if code in codes else 1)
        self._show_chosen()

    def _show_chosen(self) -> None:
        place = self.ui.table.current_id() - 1
        if 0 <= place < len(self._lines):
            self._show(self._lines[place].stock)

    def _show(self, stock: Stock) -> None:
        ui = self.ui
        self._shown = stock
        self.fields.load(
            {
                "name": stock.name,
                "width": stock.width / 100,
                "height": stock.height / 100,
                "blank": stock.blank,
                "serials": stock.serials,
                "note": stock.note,
            }
        )
        ui.carriesList.clear()
        known = dict(CARRIED)
        for box, words in (*CARRIED, *((one, one) for one in sorted(stock.carried - set(known)))):
            item = QListWidgetItem(words, ui.carriesList)
            item.setData(Qt.ItemDataRole.UserRole, box)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = box in stock.carried
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        ui.carriesList.setCurrentRow(0)
        self._moves = self._service.movements(stock.code) if stock.code else []
        self._moves.reverse()
        self.moves.refresh()
        _say(ui.stockNotice, "")
        _say(ui.moveNotice, "")
        self._update()

    def _update(self) -> None:
        ui, stock = self.ui, self._shown
        blank = ui.blankCheck.isChecked()
        ui.serialCheck.setEnabled(blank)
        ui.carriesList.setEnabled(blank)
        ui.scanButton.setEnabled(bool(stock.code))
        scan = self._service.scan(stock.code) if stock.code else None
        words = "Đã có ảnh quét; hiện sau mẫu khi thiết kế, không in ra." if scan else "Chưa có ảnh quét."
        ui.scanLabel.setText(words if stock.code else "Lưu loại giấy trước rồi chọn ảnh quét.")
        ui.deleteButton.setEnabled(stock.id > 0)
        ui.moveButton.setEnabled(bool(stock.code))
        if not stock.code:
            ui.balanceLabel.setText("Loại giấy mới")
            ui.balanceHint.setText("Ghi tên, khổ giấy rồi bấm “Lưu loại giấy”.")
            return
        figures = self._service.balance(stock.code)
        if not _is_counted(Line(stock, figures)):
            ui.balanceLabel.setText(
                f"{stock.name}: đã in {format_number(figures.used)} tờ · "
                f"hỏng {format_number(figures.spoiled)} tờ"
            )
            ui.balanceHint.setText(
                "Giấy trắng không cần đếm. Muốn biết còn bao nhiêu thì ghi số nhập ở trang “Nhập, xuất”."
            )
            return
        ui.balanceLabel.setText(
            f"{stock.name}: nhập {format_number(figures.received)} · dùng {format_number(figures.used)} · "
            f"hỏng {format_number(figures.spoiled)} · còn {format_number(figures.left)} tờ"
        )
        ui.balanceHint.setText(
            "In nhiều hơn số phôi đã ghi nhập: ghi phần nhập còn thiếu, hoặc kiểm kê."
            if figures.left < 0
            else "Tờ in rồi tự trừ; tờ ghi hỏng trong sổ in tự chuyển sang cột Hỏng."
        )

    def reject(self) -> None:
        """Close; what was changed and not stored is asked about."""
        ticked = set(self._ticked()) != self._shown.carried
        if (self.fields.dirty or ticked) and not self._context.prompts.ask_yes_no(
            "Còn phần chưa lưu",
            "Loại giấy đang sửa chưa lưu. Đóng bây giờ thì phần ấy mất.",
            yes="Đóng, không lưu",
            no="Quay lại",
            danger=True,
        ):
            return
        super().reject()

    # ---- stocks ------------------------------------------------------------------------------
    def add(self) -> None:
        """Begin a new stock: the form is empty until it is stored."""
        self.ui.table.clearSelection()
        self.ui.pages.setCurrentWidget(self.ui.stockPage)
        self._show(Stock("", "", blank=True, carries=",".join(box for box, _ in CARRIED)))
        self.ui.nameEdit.setFocus()

    def save(self) -> None:
        """Store the form; what is wrong stands beside its field."""
        _say(self.ui.stockNotice, "")
        try:
            values = self.fields.values()
            problems = [
                Problem("missing", "Ghi kích thước bằng mm.", field=field)
                for field in ("width", "height")
                if values[field] is None
            ]
            if problems:
                raise Invalid(problems)
        except Invalid as error:
            self._failed_stock(error)
            return
        stock = replace(
            self._shown,
            name=values["name"],
            width=round(values["width"] * 100),
            height=round(values["height"] * 100),
            blank=values["blank"],
            serials=values["serials"] and values["blank"],
            carries=",".join(self._ticked()),
            note=values["note"],
        )
        known = {line.stock.code for line in self._lines}

        def done(changes: Changes) -> None:
            new = [one.code for one in self._service.stocks() if one.code not in known]
            self.load(stock.code or (new[0] if new else ""))
            self.ui.nameEdit.setFocus()

        self._context.change(lambda: self._service.save_stock(stock), done, self._failed_stock, owner=self)

    def delete(self) -> None:
        """Take an own stock away; can be undone."""
        stock = self._shown
        if stock.id and self.ui.deleteButton.isEnabled():
            self._context.change(
                lambda: self._service.delete_stock(stock.code),
                lambda changes: self.load("a4-trang"),
                self._failed_stock,
                owner=self,
            )

    def attach_scan(self) -> None:
        """Choose a picture of the blank, shown behind the layout and never printed."""
        code = self._shown.code
        files = self._context.prompts.pick_open_files("Chọn ảnh quét phôi", IMAGES, many=False)
        if files and code:
            self._context.change(
                lambda: self._service.attach_scan(code, files[0]),
                lambda changes: self.load(code),
                self._failed_stock,
                label="Đang đọc ảnh quét…",
                owner=self,
            )

    def _ticked(self) -> list[str]:
        items = [self.ui.carriesList.item(row) for row in range(self.ui.carriesList.count())]
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item is not None and item.checkState() is Qt.CheckState.Checked
        ]

    # ---- movements ---------------------------------------------------------------------------
    def move_blanks(self) -> None:
        """Write down what came in, went out, was spoiled, or was counted."""
        self.move_fields.clear_problems()
        _say(self.ui.moveNotice, "")
        code = self._shown.code
        try:
            values = self.move_fields.values()
        except Invalid as error:
            self._failed_move(error)
            return
        kind, count, on, note = BlankMove(values["kind"]), values["count"], values["on"], values["note"]

        def work() -> Changes:
            if kind is BlankMove.COUNT:
                return self._service.counted(code, count, note)
            return self._service.move(code, kind, count, on=on, note=note)

        def done(changes: Changes) -> None:
            self._blank_move()
            self.load(code)
            self.ui.countBox.setFocus()
            self.ui.countBox.selectAll()

        self._context.change(work, done, self._failed_move, owner=self)

    def _store_page(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.movePage:
            self.move_blanks()
        else:
            self.save()

    def _blank_move(self) -> None:
        today = self._context.workspace.today()
        self.move_fields.load({"kind": BlankMove.IN, "count": 0, "on": today, "note": ""})

    def _page(self, ids: Sequence[int]) -> list[BlankMovement]:
        wanted = set(ids)
        return [one for one in self._moves if one.id in wanted]

    def _failed_stock(self, error: Known) -> bool:
        _say(self.ui.stockNotice, _rest(self.fields, error))
        return True

    def _failed_move(self, error: Known) -> bool:
        _say(self.ui.moveNotice, _rest(self.move_fields, error))
        return True


def _rest(fields: Fields, error: Known) -> str:
    """What of ``error`` belongs to no field."""
    if not isinstance(error, Invalid):
        return str(error)
    return "\n".join(problem.message for problem in fields.show_problems(error.problems))


def _say(notice: QLabel, text: str) -> None:
    notice.setText(text)
    notice.setVisible(bool(text))


def _size(stock: Stock) -> str:
    sides = (f"{side / 100:g}".replace(".", ",") for side in (stock.width, stock.height))
    return " × ".join(sides)


def open_blanks(context: UiContext, parent: QWidget | None = None) -> None:
    """Show stocks and blanks until closed."""
    dialog = BlanksDialog(context, parent=parent)
    dialog.exec()
    dialog.deleteLater()
