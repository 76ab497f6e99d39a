"""Trao đổi dữ liệu: write a package for another office, open one that came, see what passed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Known, RuleViolation
from thidua_desktop.domain.records import ExchangePackage, PackageDirection
from thidua_desktop.domain.vietnamese import canonical, format_number, nfc
from thidua_desktop.services.exchange.packing import PackSize
from thidua_desktop.services.exchange.plan import Packed
from thidua_desktop.services.exchange.words import KINDS
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_exchange import Ui_DlgExchange
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.form_notice import say

PACKAGE_FILES: Final = "Gói dữ liệu (*.tdgoi)"
_DIRECTIONS: Final = {
    PackageDirection.SENT: Chip("Gửi", "mute"),
    PackageDirection.TAKEN: Chip("Nhận", "good"),
}
_What = tuple[int | None, int | None]
"""(year, batch): ``None`` for all."""


def open_exchange(context: UiContext, parent: QWidget | None = None) -> None:
    """Open the window for packages."""
    dialog = ExchangeDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


def _chip(row: ExchangePackage) -> Chip:
    return _DIRECTIONS[row.direction]


class ExchangeDialog(QDialog):
    """A passphrase typed here is forgotten once the package is written."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.exchange
        self._asked = 0
        self.ui = ui = Ui_DlgExchange()
        ui.setupUi(self)
        self.resize(1000, 660)
        context.icons.dress(self)
        self.model: SheetModel[ExchangePackage] = SheetModel(
            (
                SheetColumn("Ngày", lambda row: f"{row.at:%d/%m/%Y %H:%M}", 150),
                SheetColumn("Chiều", lambda row: _chip(row).text, 90, chip=_chip),
                SheetColumn("Cơ quan lập gói", lambda row: row.office_name, 230),
                SheetColumn("Số", lambda row: str(row.number), 50, numeric=True),
                SheetColumn("Nội dung", lambda row: row.summary, 300),
                SheetColumn("Tệp", lambda row: row.file_name, 190),
            )
        )
        ui.table.attach(context, self.model, stretch=4)
        ui.table.empty.describe(
            "send", "Chưa gửi, chưa nhận gói nào", "Ghi gói ở trên, hoặc mở gói nhận được."
        )
        self._fill()
        ui.whatBox.currentIndexChanged.connect(plain(self.measure))
        ui.toBox.currentTextChanged.connect(plain(self.measure))
        ui.sealBox.toggled.connect(self._on_seal)
        for button, act in (
            (ui.packButton, self.pack),
            (ui.openButton, self.receive),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        say(ui.notice, "")
        self._on_seal(False)
        self.load()
        self.measure()

    # ---- what passed -------------------------------------------------------------------------
    def load(self) -> None:
        """Show the packages sent and taken in."""
        self.model.set_rows(self._service.packages())

    # ---- sending -----------------------------------------------------------------------------
    @property
    def what(self) -> _What:
        """The year or the batch chosen."""
        year, batch_id = self.ui.whatBox.currentData()
        return year, batch_id

    def measure(self) -> None:
        """Say how much a package with this choice would carry; the newest answer is shown."""
        self._asked += 1
        asked, (year, batch_id), to = self._asked, self.what, self._to()

        def show(size: PackSize) -> None:
            if asked == self._asked:
                self.ui.sizeLabel.setText(size_words(size))
                self.ui.packButton.setEnabled(bool(size.counts))

        self._context.tasks.run_db(
            lambda job: self._service.size(year=year, batch_id=batch_id, to=to),
            show,
            self._failed,
            owner=self,
        )

    def pack(self) -> None:
        """Ask where, then write the package."""
        ui = self.ui
        passphrase = ui.passEdit.text() if ui.sealBox.isChecked() else ""
        if ui.sealBox.isChecked() and not passphrase.strip():
            self._problem("Gõ mật khẩu, hoặc bỏ chọn “Khóa bằng mật khẩu”.", ui.passEdit)
            return
        if passphrase != (ui.againEdit.text() if ui.sealBox.isChecked() else ""):
            self._problem("Hai lần gõ mật khẩu không giống nhau.", ui.againEdit)
            return
        say(ui.notice, "")
        prompts = self._context.prompts
        path = prompts.pick_save_file("Ghi gói dữ liệu", self._suggested(), PACKAGE_FILES)
        if path is not None:
            self._pack(path, passphrase, force=False)

    def _pack(self, path: Path, passphrase: str, *, force: bool) -> None:
        (year, batch_id), to = self.what, self._to()

        def done(packed: Packed) -> None:
            self.ui.passEdit.clear()
            self.ui.againEdit.clear()
            self.load()
            self._context.prompts.inform(
                "Đã ghi gói dữ liệu",
                f"Gói số {packed.number}: {packed.path.name}. Chép tệp này qua USB hoặc gửi thư cho nơi nhận."
                + (" Báo mật khẩu bằng đường khác, không gửi kèm tệp." if passphrase else ""),
                str(packed.path),
            )

        def failed(error: Known) -> bool:
            there = isinstance(error, RuleViolation) and not force and path.is_file()
            if not there:
                return self._failed(error)
            if self._context.prompts.ask_yes_no("Ghi gói dữ liệu", str(error), yes="Ghi đè", danger=True):
                self._pack(path, passphrase, force=True)
            return True

        self._context.tasks.run_db(
            lambda job: self._service.pack(
                path, year=year, batch_id=batch_id, to=to, passphrase=passphrase, force=force
            ),
            done,
            failed,
            label="Đang ghi gói dữ liệu",
            owner=self,
        )

    # ---- taking in ---------------------------------------------------------------------------
    def receive(self) -> None:
        """Choose a package and look at it."""
        from thidua_desktop.ui.dialogs.exchange_open_dialog import open_package

        files = self._context.prompts.pick_open_files("Gói dữ liệu nhận được", PACKAGE_FILES, many=False)
        if files:
            open_package(self._context, files[0], self)
            self.load()

    # ---- inside ------------------------------------------------------------------------------
    def _fill(self) -> None:
        box, year = self.ui.whatBox, self._context.year
        box.addItem(f"Cả năm {year}", (year, None))
        for summary in self._context.workspace.nominations.batches(year):
            box.addItem(f"Đợt xét: {summary.batch.name}", (None, summary.batch.id))
        box.addItem("Mọi năm", (None, None))
        own = self._context.workspace.settings.office()
        known = {canonical(own.name)} if own else set()
        for package in self._service.packages():
            if canonical(package.office_name) not in known:
                known.add(canonical(package.office_name))
                self.ui.toBox.addItem(package.office_name)
        self.ui.toBox.setCurrentIndex(-1)
        line = self.ui.toBox.lineEdit()
        assert line is not None
        line.setPlaceholderText("Tên cơ quan nhận (không bắt buộc)")

    def _to(self) -> str:
        return nfc(self.ui.toBox.currentText())

    def _suggested(self) -> str:
        to = "".join(" " if letter in '<>:"/\\|?*' else letter for letter in self._to()).strip()
        what = self.ui.whatBox.currentText().removeprefix("Đợt xét: ").replace("/", "-")
        return " - ".join(part for part in ("Gói dữ liệu", what, to) if part) + ".tdgoi"

    def _on_seal(self, on: bool) -> None:
        ui = self.ui
        for widget in (ui.passLabel, ui.passEdit, ui.againLabel, ui.againEdit):
            widget.setVisible(on)
        if on:
            ui.passEdit.setFocus()

    def _problem(self, text: str, field: QWidget) -> None:
        say(self.ui.notice, text)
        field.setFocus()

    def _failed(self, error: Known) -> bool:
        say(self.ui.notice, str(error))
        if isinstance(error, Invalid) and any(one.field == "passphrase" for one in error.problems):
            self.ui.passEdit.setFocus()
        return True


def size_words(size: PackSize) -> str:
    """ "341 đề nghị, 250 cá nhân; 14 tệp đính kèm, 3,2 MB"."""
    if not size.counts:
        return "Không có gì để gửi với lựa chọn này."
    records = ", ".join(f"{format_number(count)} {KINDS[kind]}" for kind, count in size.counts.items())
    if not size.files:
        return f"{records}; không có tệp đính kèm."
    return f"{records}; {format_number(size.files)} tệp đính kèm, {bytes_words(size.bytes)}."


def bytes_words(count: int) -> str:
    """ "3,2 MB", "14 KB"."""
    if count >= 1_000_000:
        return f"{count / 1_000_000:.1f} MB".replace(".", ",")
    return f"{max(1, round(count / 1000))} KB"
