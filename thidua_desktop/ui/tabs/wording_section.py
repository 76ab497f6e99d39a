"""Section Ghi tên of a nomination: how the recipient is written on every paper, confirmed once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidgetItem, QWidget

from thidua_desktop.domain.records import NominationRow, RecipientKind, Wording
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_wording_section import Ui_WordingSectionForm
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import Chip, ChipLabel

if TYPE_CHECKING:
    from thidua_desktop.services.wordings import PaperMade

_DASH = "–"


class WordingSection(QWidget):
    """Proposed from the records until it is confirmed; a later correction shows the papers already made."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: NominationRow | None = None
        self._wording: Wording | None = None
        self._locked = False
        self.ui = Ui_WordingSectionForm()
        self.ui.setupUi(self)
        ui = self.ui
        self.chip = ChipLabel(context.theme)
        ui.chipRow.insertWidget(0, self.chip)
        self.setFocusProxy(ui.lockButton)
        ui.lockButton.clicked.connect(plain(self.lock))
        ui.correctButton.clicked.connect(plain(self.correct))
        ui.allButton.clicked.connect(plain(self.lock_all))

    def show_row(self, row: NominationRow) -> None:
        """Show how the recipient of ``row`` is written."""
        self._row = row
        service, nomination, ui = self._context.workspace.wordings, row.nomination, self.ui
        found = service.wording(nomination.recipient, nomination.year)
        self._locked = found is not None
        wording = found or service.proposed(nomination.recipient, nomination.year)
        self._wording = wording
        self.chip.show_chip(Chip("Đã chốt", "good") if found else Chip("Chưa chốt", "warn"))
        if found is not None:
            who = f" · {found.actor}" if found.actor else ""
            ui.leadLabel.setText(f"Chốt ngày {format_date(found.at.date())}{who}; dùng cho năm {found.year}.")
        else:
            ui.leadLabel.setText("Ghi theo danh mục. Chốt rồi thì mọi giấy tờ của năm ghi đúng như dưới đây.")
        collective = nomination.recipient.kind is not RecipientKind.PERSON
        for label, caption, text in (
            (ui.salutationLabel, ui.salutationCaption, wording.salutation),
            (ui.nameLabel, ui.nameCaption, wording.name),
            (ui.postLabel, ui.postCaption, wording.post),
            (ui.unitLabel, ui.unitCaption, wording.unit_name),
        ):
            label.setText(text or _DASH)
            wanted = bool(text) or not collective
            label.setVisible(wanted)
            caption.setVisible(wanted)
        ui.lockButton.setVisible(not self._locked)
        self._show_rest()
        self._show_papers(service.papers_made(nomination.recipient, nomination.year))

    def lock(self) -> None:
        """Confirm the wording as it is shown."""
        wording = self._wording
        if wording is not None and not self._locked:
            service = self._context.workspace.wordings
            self._context.change(lambda: service.confirm([wording]), owner=self)

    def correct(self) -> None:
        """Change the wording and confirm it; the papers already made are listed afterwards."""
        from thidua_desktop.ui.dialogs.wording_dialog import WordingDialog

        if self._row is None or self._wording is None:
            return
        dialog = WordingDialog(self._context, self._wording, self._row.name, locked=self._locked, parent=self)
        dialog.exec()
        dialog.deleteLater()

    def lock_all(self) -> None:
        """Confirm the wording of every recipient of the batch that has none yet."""
        if self._row is None:
            return
        lock_batch(self._context, self._row.nomination.batch_id, self)

    def _show_rest(self) -> None:
        assert self._row is not None
        rest = len(self._context.workspace.wordings.unconfirmed(self._row.nomination.batch_id))
        self.ui.allButton.setVisible(rest > (0 if self._locked else 1))
        self.ui.allButton.setText(f"Chốt cả đợt ({rest} chưa chốt)…")

    def _show_papers(self, papers: list[PaperMade]) -> None:
        ui = self.ui
        ui.papers.clear()
        for paper in papers:
            item = QListWidgetItem(paper.label)
            item.setToolTip(paper.label)
            ui.papers.addItem(item)
        for part in (ui.papers, ui.papersCaption):
            part.setVisible(bool(papers))


def lock_batch(context: UiContext, batch_id: int, owner: QWidget) -> None:
    """Ask, then confirm all wordings of a batch as the records propose them, in one operation."""
    service = context.workspace.wordings
    rest = service.proposed_for(batch_id)
    if not rest:
        context.navigator.say.emit("Cả đợt đã chốt cách ghi tên.")
        return
    if not context.prompts.ask_yes_no(
        "Chốt cách ghi tên cả đợt",
        f"Chốt cách ghi tên, chức vụ, đơn vị của {len(rest)} đối tượng đúng như trong danh mục? "
        "Sau này vẫn sửa được từng đối tượng.",
        yes=f"Chốt {len(rest)} đối tượng",
    ):
        return

    context.change(lambda: service.confirm(rest), label="Đang chốt cách ghi tên", owner=owner)
