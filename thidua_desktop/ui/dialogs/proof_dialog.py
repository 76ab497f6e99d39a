"""Kiểm tra giấy thật, giả: a code scanned, pasted or in a picture; what was revoked; the signing keys."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QTreeWidgetItem, QWidget

from thidua_desktop.domain.proof import Statement, Verdict
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.proof import Revoked, Verification
from thidua_desktop.services.proof.words import TITLES, in_list, reprinted, revoked
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.proof_keys import KeysPanel, fit_columns
from thidua_desktop.ui.forms.ui_dlg_proof import Ui_DlgProof
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain
from thidua_desktop.ui.tasks import Job

CODE_FILES = "Ảnh hoặc PDF (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.pdf)"
PAGE_FILES = "Trang web (*.html)"
_GONE = "Giấy ghi ở đây không còn giá trị, dù chữ ký đúng. Danh sách lấy từ sổ khen thưởng và các lần in lại."
_NONE_GONE = (
    "Chưa có giấy nào bị thu hồi hay in lại vì sửa tên. Thu hồi ở tab Khen thưởng thì giấy ấy hiện ở đây."
)
_BAD = (Verdict.ALTERED, Verdict.REVOKED, Verdict.REPRINTED)


class ProofDialog(QDialog):
    """A scanner types the digits and Enter; the next scan replaces them."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.proof
        self.results: list[Verification] = []
        """What was checked last."""
        self.ui = ui = Ui_DlgProof()
        ui.setupUi(self)
        self.resize(980, 620)
        self.keys = KeysPanel(context)
        layout = ui.keyPage.layout()
        if layout is not None:
            layout.addWidget(self.keys)
        context.icons.dress(self)
        for tree in (ui.resultList, ui.goneList):
            fit_columns(tree)
        ui.codeEdit.returnPressed.connect(self.check)
        ui.checkButton.clicked.connect(plain(self.check))
        ui.fileButton.clicked.connect(plain(self.check_file))
        ui.resultList.currentItemChanged.connect(lambda: self._show_chosen())
        ui.pages.currentChanged.connect(lambda: self._on_page())
        ui.pageButton.clicked.connect(plain(self.write_page))
        ui.closeButton.clicked.connect(self.reject)
        page_keys(ui.pages, self)
        self._show(())
        ui.codeEdit.setFocus()

    # ---- acts --------------------------------------------------------------------------------
    def check(self) -> None:
        """Check the digits in the field; it stays selected for the next scan."""
        text = self.ui.codeEdit.text()
        self.ui.codeEdit.selectAll()
        self.ui.codeEdit.setFocus()
        if not text.strip():
            self._show(())
            return
        self._context.tasks.run_db(lambda job: [self._service.verify(text)], self._show, owner=self)

    def check_file(self) -> None:
        """Check the codes in a picture or a PDF."""
        files = self._context.prompts.pick_open_files("Chọn ảnh hoặc PDF của giấy", CODE_FILES, many=False)
        if not files:
            return
        file = files[0]

        def work(job: Job) -> list[Verification]:
            return self._service.verify_file(file)

        self.ui.codeEdit.clear()
        self._show(())
        self._context.tasks.run_pool(work, self._show, label=f"Đang đọc {file.name}", owner=self)

    def write_page(self) -> None:
        """Write the page that checks codes in any browser."""
        path = self._context.prompts.pick_save_file(
            "Ghi trang kiểm tra", "kiem-tra-giay-khen.html", PAGE_FILES
        )
        if path is None:
            return

        def work(job: Job) -> Path:
            return self._service.page(path, force=True)

        def done(made: Path) -> None:
            self._context.prompts.inform(
                "Đã ghi trang kiểm tra",
                "Trang chạy trên mọi máy, không cần mạng. Hãy ghi lại mỗi khi thu hồi giấy hoặc thay khóa.",
                str(made),
            )

        self._context.tasks.run_db(work, done, owner=self)

    # ---- showing -----------------------------------------------------------------------------
    def _show(self, results: Sequence[Verification]) -> None:
        self.results = list(results)
        tree = self.ui.resultList
        tree.blockSignals(True)
        tree.clear()
        for place, one in enumerate(self.results):
            said = one.statement
            texts = [str(said.name), str(said.award), _decision(said)] if said else ["", "", ""]
            item = QTreeWidgetItem([*texts, TITLES[one.verdict].capitalize()])
            item.setData(0, Qt.ItemDataRole.UserRole, place)
            tree.addTopLevelItem(item)
        bad = next((i for i, one in enumerate(self.results) if not one.genuine), 0)
        first = tree.topLevelItem(bad)
        if first is not None:
            tree.setCurrentItem(first)
        tree.blockSignals(False)
        tree.setVisible(len(self.results) > 1)
        self._show_chosen()

    def _show_chosen(self) -> None:
        ui = self.ui
        item = ui.resultList.currentItem()
        one = self.results[item.data(0, Qt.ItemDataRole.UserRole)] if item is not None else None
        for widget in (ui.verdict, ui.message):
            widget.setVisible(one is not None)
        said = one.statement if one else None
        ui.details.setVisible(said is not None)
        if one is None:
            return
        good = sum(result.genuine for result in self.results)
        many = f"  ({good}/{len(self.results)} giấy thật)" if len(self.results) > 1 else ""
        _tint(ui.verdict, "good" if one.genuine else "bad" if one.verdict in _BAD else "warn")
        ui.verdict.setText(TITLES[one.verdict] + many)
        ui.message.setText(one.message)
        if said is not None:
            ui.nameText.setText(str(said.name))
            ui.awardText.setText(str(said.award))
            ui.decisionText.setText(_decision(said))
            ui.bookText.setText(str(said.book_number))
            ui.officeText.setText(str(said.office))

    def _on_page(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.gonePage:
            self._context.tasks.run_db(lambda job: self._service.revoked(), self._show_revoked, owner=self)
        elif self.ui.pages.currentWidget() is self.ui.keyPage:
            self.keys.load()
        else:
            self.ui.codeEdit.setFocus()

    def _show_revoked(self, gone: Sequence[Revoked]) -> None:
        tree = self.ui.goneList
        tree.clear()
        for one in gone:
            day = f" ngày {format_date(one.decision_date)}" if one.decision_date else ""
            item = QTreeWidgetItem([one.name, one.award, f"{one.decision_number}{day}", in_list(one)])
            item.setToolTip(3, reprinted(one) if one.reprinted else revoked(one))
            tree.addTopLevelItem(item)
        self.ui.goneHint.setText(_GONE if gone else _NONE_GONE)


def _decision(said: Statement) -> str:
    day = f" ngày {format_date(said.decision_date)}" if said.decision_date else ""
    return f"{said.decision_number}{day}"


def _tint(label: QLabel, tone: str) -> None:
    label.setProperty("tone", tone)
    label.style().unpolish(label)
    label.style().polish(label)


def open_proof(context: UiContext, parent: QWidget | None = None) -> None:
    """Show the check until closed."""
    dialog = ProofDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
