"""The signing keys of the office, and those of others it knows: the page of the proof dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes, SigningKey
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_proof_keys import Ui_ProofKeys
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.tasks import Job

KEY_FILES = "Tệp sao lưu khóa (*.khoa-ky)"


class KeysPanel(QWidget):
    """Nothing typed here is kept: the passphrase is forgotten once its file is written or read."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keys = context.workspace.proof.keys
        self.ui = ui = Ui_ProofKeys()
        ui.setupUi(self)
        fit_columns(ui.keyList)
        ui.backupButton.clicked.connect(plain(self.backup))
        ui.restoreButton.clicked.connect(plain(self.restore))
        ui.rotateButton.clicked.connect(plain(self.rotate))
        ui.acceptButton.clicked.connect(plain(self.accept))
        ui.copyButton.clicked.connect(plain(self.copy))
        ui.keyList.currentItemChanged.connect(lambda: self._update())
        self._problem("")
        self._update()

    def load(self) -> None:
        """Ask for the keys and show them."""

        def work(job: Job) -> tuple[list[SigningKey], SigningKey | None]:
            return self._keys.all(), self._keys.active()

        self._context.tasks.run_db(work, self._show, owner=self)

    # ---- acts --------------------------------------------------------------------------------
    def backup(self) -> None:
        """Write the keys to a file under the passphrase typed twice."""
        words = self.ui.passEdit.text()
        if words != self.ui.againEdit.text():
            self._problem("Hai lần gõ mật khẩu không giống nhau.")
            self.ui.againEdit.setFocus()
            return
        if not self._strong(words):
            return
        path = self._context.prompts.pick_save_file("Sao lưu khóa ký", "khoa-ky.khoa-ky", KEY_FILES)
        if path is None:
            return

        def done(_: object) -> None:
            self._forget()
            self.load()
            self._context.prompts.inform(
                "Đã sao lưu khóa ký",
                "Hãy cất tệp này ở nơi an toàn và giữ mật khẩu ở nơi khác: quên mật khẩu thì không mở được.",
                str(path),
            )

        self._context.tasks.run_db(
            lambda job: self._keys.backup(path, words, force=True), done, self._refused, owner=self
        )

    def restore(self) -> None:
        """Take keys from a file; the passphrase is in the first field."""
        words = self.ui.passEdit.text()
        if not self._strong(words):
            return
        files = self._context.prompts.pick_open_files("Chọn tệp sao lưu khóa", KEY_FILES, many=False)
        if not files:
            return

        def done(_: Changes) -> None:
            self._forget()
            self.load()

        self._context.change(lambda: self._keys.restore(files[0], words), done, self._refused, owner=self)

    def rotate(self) -> None:
        """Sign with a new key from now on, after asking."""
        if not self._context.prompts.ask_yes_no(
            "Thay khóa ký",
            "Giấy in từ nay ký bằng khóa mới; giấy đã in vẫn kiểm tra được. Phần bí mật của khóa cũ bị xóa, "
            "không hoàn tác được. Sau đó cần ghi lại trang kiểm tra và sao lưu khóa mới.",
            yes="Thay khóa",
            danger=True,
        ):
            return
        self._context.change(lambda: self._keys.rotate(), lambda _: self.load(), owner=self)

    def accept(self) -> None:
        """Know the public key of another office."""
        prompts = self._context.prompts
        office = prompts.ask_text("Thêm khóa của cơ quan khác", "Tên cơ quan:")
        if not office:
            return
        public = prompts.ask_text("Thêm khóa của cơ quan khác", "Khóa công khai (64 ký tự):")
        if public:
            self._context.change(
                lambda: self._keys.accept(public, office), lambda _: self.load(), self._refused, owner=self
            )

    def copy(self) -> None:
        """Put the chosen key's public half onto the clipboard, for another office."""
        key = self._chosen()
        if key is not None:
            QGuiApplication.clipboard().setText(key.public)
            self._context.navigator.say.emit("Đã chép khóa công khai.")

    # ---- showing -----------------------------------------------------------------------------
    def _show(self, found: tuple[list[SigningKey], SigningKey | None]) -> None:
        keys, active = found
        tree = self.ui.keyList
        tree.clear()
        for key in keys:
            until = f" đến {format_date(key.retired_on)}" if key.retired_on else ""
            used = f"từ {format_date(key.created_at.date())}{until}"
            item = QTreeWidgetItem([key.office_name, key.key_id, used, self._state(key, active)])
            item.setData(0, Qt.ItemDataRole.UserRole, key)
            tree.addTopLevelItem(item)
        first = tree.topLevelItem(0)
        if first is not None:
            tree.setCurrentItem(first)
        self._update()

    def _state(self, key: SigningKey, active: SigningKey | None) -> str:
        if not self._keys.is_own(key):
            return "của cơ quan khác"
        if active is not None and key.key_id == active.key_id:
            return "đang ký"
        return "đã thôi ký" if key.retired_on else "không có tệp khóa trên máy này"

    def _chosen(self) -> SigningKey | None:
        item = self.ui.keyList.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None

    def _update(self) -> None:
        self.ui.copyButton.setEnabled(self._chosen() is not None)

    def _strong(self, words: str) -> bool:
        if words:
            return True
        self._problem("Gõ mật khẩu của tệp sao lưu khóa trước.")
        self.ui.passEdit.setFocus()
        return False

    def _refused(self, error: Known) -> bool:
        if not isinstance(error, Invalid):
            return False
        self._problem(error.message)
        if any(problem.field == "passphrase" for problem in error.problems):
            self.ui.passEdit.setFocus()
            self.ui.passEdit.selectAll()
        return True

    def _forget(self) -> None:
        self.ui.passEdit.clear()
        self.ui.againEdit.clear()
        self._problem("")

    def _problem(self, text: str) -> None:
        self.ui.passProblem.setText(text)
        self.ui.passProblem.setVisible(bool(text))


def fit_columns(tree: QTreeWidget) -> None:
    """As wide as the words need; the last takes the rest."""
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setStretchLastSection(True)
