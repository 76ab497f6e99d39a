"""The evidence of the component under the cursor: files, papers of the program, links, with their numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, Evidence, EvidenceKind
from thidua_desktop.services.reform.scoring import ScoreSheet, SheetRow
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_reform_evidence import Ui_ReformEvidenceForm
from thidua_desktop.ui.prompts import DOSSIER_FILES
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.form_notice import say

if TYPE_CHECKING:
    from thidua_desktop.services.reform.evidence import EvidenceRow
    from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage

_KINDS = {EvidenceKind.FILE: "Tệp", EvidenceKind.PAPER: "Giấy tờ", EvidenceKind.LINK: "Liên kết"}


class EvidencePane(QFrame):
    """Ins adds a file, Enter opens, F2 edits, Del takes off; files may be let fall on it."""

    def __init__(self, context: UiContext, page: ReformScoresPage) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._service = context.workspace.reform.evidence
        self._sheet: ScoreSheet | None = None
        self._row: SheetRow | None = None
        self._pieces: dict[int, EvidenceRow] = {}
        self.ui = ui = Ui_ReformEvidenceForm()
        ui.setupUi(self)
        self.setAcceptDrops(True)
        self.setFocusProxy(ui.pieces)
        for button, act in (
            (ui.fileButton, self.pick_files),
            (ui.paperButton, self.add_paper),
            (ui.linkButton, self.add_link),
            (ui.openButton, self.open_piece),
            (ui.editButton, self.edit_piece),
            (ui.removeButton, self.remove_piece),
            (ui.renumberButton, self.renumber),
        ):
            button.clicked.connect(plain(act))
        ui.pieces.activated.connect(lambda _: self.open_piece())
        ui.pieces.chosen.connect(lambda _: self._enable())
        for keys, act in (("Ins", self.pick_files), ("F2", self.edit_piece), ("Del", self.remove_piece)):
            shortcut(keys, act, self)
        say(ui.notice, "")

    def show_row(self, sheet: ScoreSheet, row: SheetRow) -> None:
        """Show the evidence of a component, or of everything under a sum."""
        ui = self.ui
        if row != self._row:
            say(ui.notice, "")
        self._sheet, self._row = sheet, row
        below = _below(sheet, row)
        listed = self._service.of(sheet.criteria_set.id, sheet.unit_id)
        found = [one for one in listed if one.evidence.criterion_id in below]
        self._pieces = {one.evidence.id: one for one in found}
        ui.title.setText(_title(row, len(found)))
        say(ui.wanted, f"Cần: {row.criterion.evidence}" if row.criterion.evidence else "")
        ui.pieces.set_choices(
            [Choice(one.evidence.id, _words(one), _under(one, named=not row.is_leaf)) for one in found]
        )
        ui.pieces.setVisible(bool(found))
        ui.emptyLabel.setVisible(not found)
        ui.emptyLabel.setText(
            "Thêm tệp, dẫn giấy tờ đã có trong chương trình hoặc một liên kết; thả tệp vào đây cũng được."
            if row.is_leaf
            else "Chọn một tiêu chí thành phần để thêm tài liệu kiểm chứng."
        )
        self._enable()

    # ---- acts --------------------------------------------------------------------------------
    def pick_files(self) -> None:
        """Pick files; each is copied into the data folder and numbered."""
        if self._may_add():
            title = f"Tài liệu kiểm chứng mục {self._row.criterion.code}" if self._row else ""
            self.add_files(self._context.prompts.pick_open_files(title, DOSSIER_FILES))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files that were picked or let fall; what cannot be read is named, the others come in."""
        if self._sheet is None or self._row is None or not self._may_add():
            return
        set_id, unit_id, criterion_id = (
            self._sheet.criteria_set.id,
            self._sheet.unit_id,
            self._row.criterion.id,
        )
        for path in paths:
            self._change(self._adding(set_id, unit_id, criterion_id, path), "Đang chép tài liệu kiểm chứng")

    def add_paper(self) -> None:
        """Refer to a paper the program knows."""
        from thidua_desktop.ui.dialogs.reform_evidence_dialog import PapersDialog

        if self._sheet is not None and self._row is not None and self._may_add():
            dialog = PapersDialog(self._context, self._sheet, self._row.criterion, self)
            dialog.exec()
            dialog.deleteLater()

    def add_link(self) -> None:
        """Refer to an address."""
        from thidua_desktop.ui.dialogs.reform_evidence_dialog import LinkDialog

        if self._sheet is not None and self._row is not None and self._may_add():
            dialog = LinkDialog(self._context, self._sheet, self._row.criterion, self)
            dialog.exec()
            dialog.deleteLater()

    def open_piece(self) -> None:
        """Open the file, the link, or the record of the program."""
        piece = self._piece()
        if piece is None:
            return
        if piece.kind is EvidenceKind.LINK:
            self._context.prompts.open_link(piece.reference)
        elif piece.kind is EvidenceKind.PAPER and piece.record_id is not None:
            self._context.navigator.open_record.emit(piece.record_kind, piece.record_id)
        else:
            self._context.tasks.run_db(lambda job: self._service.path(piece.id), self._opened, owner=self)

    def edit_piece(self) -> None:
        """Title, number, reference, note."""
        from thidua_desktop.ui.dialogs.reform_evidence_dialog import EvidenceDialog

        piece = self._piece()
        if piece is not None and not self._page.locked:
            dialog = EvidenceDialog(self._context, piece, self)
            dialog.exec()
            dialog.deleteLater()

    def remove_piece(self) -> None:
        """Take the piece off the list; Hoàn tác brings it back."""
        piece = self._piece()
        if piece is not None and not self._page.locked:
            self._change(lambda: self._service.remove(piece.id))

    def renumber(self) -> None:
        """Number the whole list in the order of the set."""
        sheet = self._sheet
        if sheet is not None and not self._page.locked:
            self._change(lambda: self._service.renumber(sheet.criteria_set.id, sheet.unit_id))

    # ---- inside ------------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._may_add():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.add_files(paths)

    def _adding(
        self, set_id: int, unit_id: int | None, criterion_id: int, path: Path
    ) -> Callable[[], Changes]:
        return lambda: self._service.add_file(set_id, unit_id, criterion_id, path)

    def _opened(self, path: Path | None) -> None:
        if path is None:
            say(
                self.ui.notice, "Tệp này không còn trong thư mục dữ liệu hoặc đã bị đổi. Bỏ rồi thêm lại tệp."
            )
        else:
            self._context.prompts.open_file(path)

    def _change(self, work: Callable[[], Changes], label: str = "") -> None:
        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            return True

        self._context.change(work, lambda _: say(self.ui.notice, ""), failed, label=label, owner=self)

    def _piece(self) -> Evidence | None:
        row = self._pieces.get(self.ui.pieces.current_id() or 0)
        return row.evidence if row else None

    def _may_add(self) -> bool:
        return self._row is not None and self._row.is_leaf and not self._page.locked

    def _enable(self) -> None:
        ui, piece, open_ = self.ui, self._piece(), not self._page.locked
        for button in (ui.fileButton, ui.paperButton, ui.linkButton):
            button.setEnabled(self._may_add())
        ui.openButton.setEnabled(piece is not None)
        ui.editButton.setEnabled(piece is not None and open_)
        ui.removeButton.setEnabled(piece is not None and open_)
        ui.renumberButton.setEnabled(open_)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The list where there is one, else the first way to add something."""
        (self.ui.pieces if self._pieces else self.ui.fileButton).setFocus(reason)


def _below(sheet: ScoreSheet, row: SheetRow) -> set[int]:
    """Ids of a criterion and of everything under it."""
    found = {row.criterion.id}
    for one in sheet.rows:
        if one.criterion.parent_id in found:
            found.add(one.criterion.id)
    return found


def _title(row: SheetRow, count: int) -> str:
    name = f"{row.criterion.code} {' '.join(row.criterion.name.split())}".strip()
    if row.evidence_missing and row.is_leaf:
        return f"{name}: còn thiếu"
    return f"{name}: {count} tài liệu" if count else name


def _words(row: EvidenceRow) -> str:
    return f"{row.evidence.number}. {row.evidence.title}"


def _under(row: EvidenceRow, *, named: bool) -> str:
    piece = row.evidence
    parts = [f"mục {row.code}"] if named else []
    parts += [_KINDS[piece.kind], row.file_name, piece.reference, piece.note]
    return " · ".join(dict.fromkeys(part for part in parts if part and part != piece.title))
