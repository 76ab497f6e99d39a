"""The only module that asks, informs and picks files. Tests put their own in its place and fail on an
unexpected question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QPushButton, QWidget

from thidua_desktop.domain.errors import Invalid, Known

EXCEL_FILES = "Bảng tính, văn bản Word (*.xlsx *.xls *.ods *.csv *.docx)"
PDF_FILES = "Tệp PDF (*.pdf)"
WORD_FILES = "Văn bản Word (*.docx)"
WORKBOOK_FILES = "Bảng tính Excel (*.xlsx)"
RULE_FILES = "Tệp quy định (*.toml)"
XLSX_FILES = "Bảng tính Excel (*.xlsx)"
BACKUP_FILES = "Bản sao lưu (*.db *.zip)"
DOSSIER_FILES = (
    "Giấy tờ hồ sơ (*.pdf *.doc *.docx *.xls *.xlsx *.odt *.ods *.jpg *.jpeg *.png *.tif *.tiff *.zip)"
    ";;Mọi tệp (*)"
)


class Prompts:
    """Boxes over the window that ``parent`` names; texts are whole Vietnamese sentences."""

    def __init__(self, parent: Callable[[], QWidget | None] = lambda: None) -> None:
        self._parent = parent
        self._folder = ""

    def ask_yes_no(
        self, title: str, text: str, *, yes: str = "Đồng ý", no: str = "Hủy", danger: bool = False
    ) -> bool:
        """Ask; True for ``yes``. With ``danger`` the safe answer is the default."""
        return self.choose(title, text, (yes,), cancel=no, danger=danger) == 0

    def choose(
        self, title: str, text: str, options: Sequence[str], *, cancel: str = "Hủy", danger: bool = False
    ) -> int | None:
        """Ask which of ``options``; ``None`` when cancelled."""
        box = QMessageBox(self._parent())
        box.setIcon(QMessageBox.Icon.Warning if danger else QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        made: list[QPushButton] = [
            box.addButton(option, QMessageBox.ButtonRole.AcceptRole) for option in options
        ]
        stay = box.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(stay)
        box.setDefaultButton(stay if danger else made[0])
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        return next((i for i, button in enumerate(made) if button is chosen), None)

    def inform(self, title: str, text: str, details: str = "") -> None:
        """Tell something that needs to be read; ``details`` folds out."""
        self._tell(QMessageBox.Icon.Information, title, text, details)

    def error(self, error: Known) -> None:
        """Say what happened and what to do now."""
        text = error.message + (f"\n\n{error.hint}" if error.hint else "")
        details = ""
        if isinstance(error, Invalid) and len(error.problems) > 1:
            text = "Có chỗ chưa hợp lệ; chưa ghi gì vào dữ liệu."
            details = "\n".join(f"• {problem.message}" for problem in error.problems)
        self._tell(QMessageBox.Icon.Warning, "Chưa làm được", text, details)

    def bug(self, report: Path | None) -> None:
        """A fault of the program: say it is ours, that data is kept, and where the report lies."""
        text = (
            "Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn còn nguyên.\n\n"
            "Hãy đóng rồi mở lại chương trình."
        )
        if report is not None:
            text += f"\n\nBáo cáo lỗi (không chứa tên người): {report}"
        self._tell(QMessageBox.Icon.Critical, "Lỗi chương trình", text, "")

    def ask_text(self, title: str, label: str, text: str = "") -> str | None:
        """One line of text; ``None`` when cancelled."""
        value = self._ask_line(title, label, text, QLineEdit.EchoMode.Normal)
        return None if value is None else value.strip()

    def ask_secret(self, title: str, label: str) -> str | None:
        """A passphrase, hidden while it is typed and exactly as typed; ``None`` when cancelled."""
        return self._ask_line(title, label, "", QLineEdit.EchoMode.Password)

    def _ask_line(self, title: str, label: str, text: str, echo: QLineEdit.EchoMode) -> str | None:
        dialog = QInputDialog(self._parent())
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.setTextEchoMode(echo)
        dialog.setOkButtonText("Đồng ý")
        dialog.setCancelButtonText("Hủy")
        accepted = bool(dialog.exec())
        value = dialog.textValue()
        dialog.deleteLater()
        return value if accepted else None

    def pick_open_files(self, title: str, filters: str = EXCEL_FILES, *, many: bool = True) -> list[Path]:
        """Files to read; empty when cancelled. The folder is remembered while the program runs."""
        if many:
            names, _ = QFileDialog.getOpenFileNames(self._parent(), title, self._folder, filters)
        else:
            name, _ = QFileDialog.getOpenFileName(self._parent(), title, self._folder, filters)
            names = [name] if name else []
        files = [Path(name) for name in names]
        if files:
            self._folder = str(files[0].parent)
        return files

    def pick_save_file(self, title: str, suggested: str, filters: str = PDF_FILES) -> Path | None:
        """Where to write; the ending of the first filter is added when missing."""
        start = str(Path(self._folder) / suggested) if self._folder else suggested
        name, _ = QFileDialog.getSaveFileName(self._parent(), title, start, filters)
        if not name:
            return None
        file = Path(name)
        ending = Path(suggested).suffix
        if ending and file.suffix.lower() != ending.lower():
            file = file.with_name(file.name + ending)
        self._folder = str(file.parent)
        return file

    def pick_folder(self, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._parent(), title, self._folder)
        if name:
            self._folder = name
        return Path(name) if name else None

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def open_file(self, file: Path) -> None:
        """Open a file in the system's program for its kind."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.inform("Chưa mở được tệp", f"Máy này chưa có chương trình để mở tệp {file.name}.", str(file))

    def open_link(self, address: str) -> None:
        """Open an address in the system's browser; one without "https://" is given it."""
        url = QUrl(address if "://" in address else f"https://{address}")
        if not QDesktopServices.openUrl(url):
            self.inform("Chưa mở được liên kết", "Máy này chưa có trình duyệt để mở liên kết.", address)

    def _tell(self, icon: QMessageBox.Icon, title: str, text: str, details: str) -> None:
        box = QMessageBox(self._parent())
        box.setIcon(icon)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        if details:
            box.setDetailedText(details)
        box.addButton("Đóng", QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        box.deleteLater()
