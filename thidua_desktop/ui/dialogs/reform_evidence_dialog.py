"""Tài liệu kiểm chứng: editing one, referring to an address, choosing a paper the program knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, Criterion, Evidence, EvidenceKind
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.reform.scoring import ScoreSheet
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_reform_evidence import Ui_DlgReformEvidence
from thidua_desktop.ui.forms.ui_dlg_reform_evidence_paper import Ui_DlgReformEvidencePaper
from thidua_desktop.ui.tabs.shortcuts import indent, plain
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.form_notice import read_fields, say, show_error


class _PieceDialog(QDialog):
    """The fields of one piece; accepted once it is stored."""

    def __init__(self, context: UiContext, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = ui = Ui_DlgReformEvidence()
        ui.setupUi(self)
        self.resize(520, 300)
        context.icons.dress(self)
        indent(ui.numberBox)
        ui.title.setText(title)
        self.fields = Fields(
            self, number=ui.numberBox, title=ui.titleEdit, reference=ui.referenceEdit, note=ui.noteEdit
        )
        say(ui.notice, "")
        ui.saveButton.clicked.connect(plain(self.save))
        ui.cancelButton.clicked.connect(self.reject)

    def save(self) -> None:
        """Store what was typed."""
        values = read_fields(self.fields, self.ui.notice)
        if values is None:
            return

        def failed(error: Known) -> bool:
            return show_error(error, self.fields, self.ui.notice)

        self._context.change(self._work(values), lambda _: self.accept(), failed, owner=self)

    def _work(self, values: dict[str, str]) -> Callable[[], Changes]:
        raise NotImplementedError


class EvidenceDialog(_PieceDialog):
    """Number, title, reference and note of a piece in the list."""

    def __init__(self, context: UiContext, piece: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(context, f"Tài liệu kiểm chứng số {piece.number}", parent)
        self._piece = piece
        if piece.kind is EvidenceKind.LINK:
            self.ui.referenceLabel.setText("Đị&a chỉ")
        self.fields.load(
            {"number": piece.number, "title": piece.title, "reference": piece.reference, "note": piece.note}
        )
        self.ui.titleEdit.setFocus()

    def _work(self, values: dict[str, str]) -> Callable[[], Changes]:
        changed = replace(self._piece, **values)  # type: ignore[arg-type]
        service = self._context.workspace.reform.evidence
        return lambda: service.update(changed, self._piece)


class LinkDialog(_PieceDialog):
    """An address that proves a component."""

    def __init__(
        self, context: UiContext, sheet: ScoreSheet, criterion: Criterion, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, f"Liên kết kiểm chứng mục {criterion.code}", parent)
        self._sheet, self._criterion = sheet, criterion
        ui = self.ui
        ui.form.setRowVisible(ui.numberBox, False)
        ui.referenceLabel.setText("Đị&a chỉ")
        ui.referenceEdit.setPlaceholderText("https://…")
        ui.titleEdit.setPlaceholderText("Để trống thì lấy địa chỉ làm tên")
        ui.referenceEdit.setFocus()

    def _work(self, values: dict[str, str]) -> Callable[[], Changes]:
        set_id, unit_id = self._sheet.criteria_set.id, self._sheet.unit_id
        service, criterion_id = self._context.workspace.reform.evidence, self._criterion.id
        return lambda: service.add_link(
            set_id, unit_id, criterion_id, values["reference"], values["title"], values["note"]
        )


class PapersDialog(QDialog):
    """Decisions, pledges, conferences … of the year and the year before; type to find."""

    def __init__(
        self, context: UiContext, sheet: ScoreSheet, criterion: Criterion, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet, self._criterion = sheet, criterion
        self._papers = context.workspace.reform.evidence.papers(sheet.criteria_set.id)
        self.ui = ui = Ui_DlgReformEvidencePaper()
        ui.setupUi(self)
        self.resize(620, 480)
        context.icons.dress(self)
        ui.title.setText(f"Giấy tờ kiểm chứng mục {criterion.code}")
        ui.searchEdit.textChanged.connect(plain(self._fill))
        ui.papers.activated.connect(lambda _: self.take())
        ui.takeButton.clicked.connect(plain(self.take))
        ui.cancelButton.clicked.connect(self.reject)
        self._fill()
        ui.searchEdit.setFocus()

    def take(self) -> None:
        """Refer to the paper that is chosen."""
        place = (self.ui.papers.current_id() or 0) - 1
        if not 0 <= place < len(self._papers):
            return
        paper, service = self._papers[place], self._context.workspace.reform.evidence
        set_id, unit_id = self._sheet.criteria_set.id, self._sheet.unit_id

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            return True

        self._context.change(
            lambda: service.add_paper(set_id, unit_id, self._criterion.id, paper.kind, paper.id),
            lambda _: self.accept(),
            failed,
            owner=self,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search line into the list."""
        if event.key() == Qt.Key.Key_Down and self.ui.searchEdit.hasFocus():
            self.ui.papers.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        wanted = fold(self.ui.searchEdit.text()).split()
        fits = [
            Choice(number, one.title, one.reference)
            for number, one in enumerate(self._papers, 1)
            if all(word in fold(f"{one.title} {one.reference}") for word in wanted)
        ]
        self.ui.papers.set_choices(fits)
        self.ui.takeButton.setEnabled(bool(fits))
        none = "Không có giấy tờ nào khớp." if self._papers else "Năm này chương trình chưa có giấy tờ nào."
        say(self.ui.notice, "" if fits else none)
