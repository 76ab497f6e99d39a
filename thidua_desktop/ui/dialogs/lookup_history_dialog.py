"""Everything known of one recipient: the strip by year, every award, what else there is; the sheet beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from thidua_desktop.domain.records import Recipient, RecipientKind
from thidua_desktop.domain.vietnamese import fold, format_date
from thidua_desktop.services.lookup import Origin
from thidua_desktop.services.printing import FILE_NAMES, Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_lookup_history import Ui_DlgLookupHistory
from thidua_desktop.ui.tabs.award_names import short_names, short_office, whole_names
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.lookup_paper_kinds import HISTORY
from thidua_desktop.ui.widgets.paper_pane import PaperPane, Scope

if TYPE_CHECKING:
    from thidua_desktop.services.lookup import HistoryAward, RecipientHistory

_SIZE = (1280, 690)
_STRIP_YEARS = 8
"""Years for which the strip has room; the paper has all."""
_ID = Qt.ItemDataRole.UserRole
ORIGINS = {Origin.HIGHER: "Cấp trên quyết định", Origin.EARLIER: "Theo sổ khen thưởng"}
"""What is said of an award that was not decided here."""


class HistoryDialog(QDialog):
    """Enter on an award opens it in its tab, behind the dialog, which closes."""

    def __init__(
        self, context: UiContext, kind: RecipientKind, recipient_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.history = context.workspace.lookup.history(kind, recipient_id)
        self.ui = ui = Ui_DlgLookupHistory()
        ui.setupUi(self)
        self.resize(*_SIZE)
        self.papers = PaperPane(context, (HISTORY,))
        ui.paperLayout.addWidget(self.papers)
        ui.strip.setup(context.theme)
        ui.splitter.setSizes([700, 560])
        heading = ui.awards.header()
        for column, width in enumerate((56, 210, 128, 166)):
            ui.awards.setColumnWidth(column, context.theme.pixels(width))
        heading.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        ui.awards.itemActivated.connect(self._open)
        ui.closeButton.clicked.connect(plain(self.reject))
        shortcut("Ctrl+P", self.papers.print_out, self)
        shortcut("Ctrl+S", self.papers.save_pdf, self)
        self._show(self.history)
        ui.awards.setFocus()

    def _show(self, history: RecipientHistory) -> None:
        ui, book = self.ui, self._context.workspace.rulebook.book()
        name = f"{history.salutation} {history.name}".strip()
        self.setWindowTitle(f"Lịch sử khen thưởng: {history.name}")
        ui.title.setText(name)
        about = (history.birth, history.post, history.unit_name, history.address)
        ui.subtitle.setText(" · ".join(part for part in about if part))
        ui.strip.name_awards(whole_names(book), short_names(book))
        ui.strip.show_years(history.strip[-_STRIP_YEARS:])
        ui.strip.setVisible(bool(history.strip))
        items = [_item(one) for one in history.awards]
        ui.awards.addTopLevelItems(items)
        if items:
            ui.awards.setCurrentItem(items[0])
        ui.more.setText("\n".join(_more(history)))
        ui.more.setVisible(bool(ui.more.text()))
        recipient = Recipient(history.kind, history.id)
        file_name = f"{FILE_NAMES[HISTORY.what]}-{'-'.join(fold(history.name).split())}"
        self.papers.show_scopes([Scope(name, Selection(recipient=recipient), (HISTORY.what,), file_name)])

    def _open(self, item: QTreeWidgetItem) -> None:
        self._context.navigator.open_record.emit("award", item.data(0, _ID))
        self.accept()


def note_of(one: HistoryAward) -> str:
    """That it was taken back, whose it was before a merger, where it comes from."""
    parts = (one.revoked, f"Tặng {one.under}" if one.under else "", ORIGINS.get(one.origin, ""))
    return "; ".join(part for part in parts if part)


def _item(one: HistoryAward) -> QTreeWidgetItem:
    award = one.award
    day = f"\nngày {format_date(award.decision_date)}" if award.decision_date else ""
    by = short_office(award.authority)
    cells = [str(award.year), award.award_name, award.decision_number + day, by, note_of(one)]
    item = QTreeWidgetItem(cells)
    item.setData(0, _ID, award.id)
    signed = f"{award.signer_name} ký" if award.signer_name else ""
    tip = plain_tip("\n".join(part for part in (*cells[1:], signed, award.achievement) if part))
    for column in range(len(cells)):
        item.setToolTip(column, tip)
    return item


def _more(history: RecipientHistory) -> list[str]:
    """One line for each further sort of record."""
    lines = []
    if not history.awards:
        lines.append("Chưa có lượt khen thưởng nào trong sổ.")
    if history.predecessors:
        lines.append("Trước đây: " + "; ".join(one.name for one in history.predecessors))
    if history.initiatives:
        lines.append("Sáng kiến: " + "; ".join(f"{one.name} ({one.year})" for one in history.initiatives))
    for title, rows in (("Đang đề nghị", history.waiting), ("Không được thông qua", history.refused)):
        if rows:
            said = "; ".join(f"{row.award_name} năm {row.nomination.year}" for row in rows)
            lines.append(f"{title}: {said}")
    if history.papers:
        newest = history.papers[0]
        day = f", lần cuối ngày {format_date(newest.at.date())}" if newest.at else ""
        lines.append(f"Bằng, giấy khen đã in: {len(history.papers)} tờ{day}")
    return lines


def open_history(
    context: UiContext, kind: RecipientKind, recipient_id: int, parent: QWidget | None = None
) -> None:
    """Show the dialog until it is closed."""
    dialog = HistoryDialog(context, kind, recipient_id, parent)
    dialog.exec()
    dialog.deleteLater()
