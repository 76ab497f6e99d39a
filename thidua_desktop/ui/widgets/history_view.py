"""What a recipient has received and been rated: below the details of a person, unit or household."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from thidua_desktop.domain.records import Grade, NominationState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.forms.ui_history_view import Ui_HistoryView

if TYPE_CHECKING:
    from thidua_desktop.services.lookup import RecipientHistory

GRADES = {
    Grade.EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ",
    Grade.GOOD: "Hoàn thành tốt nhiệm vụ",
    Grade.DONE: "Hoàn thành nhiệm vụ",
    Grade.FAILED: "Không hoàn thành nhiệm vụ",
}


class HistoryView(QWidget):
    """Awards (Enter or double click opens one), ratings, what is proposed now, the way to all of it."""

    opened = Signal(str, int)
    """(kind, id) of the award or nomination to open."""
    asked = Signal()
    """The clerk wants the whole history and its paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HistoryView()
        self.ui.setupUi(self)
        self.ui.awards.itemActivated.connect(self._open)
        heading = self.ui.awards.header()
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        heading.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        heading.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        heading.setStretchLastSection(False)
        self.ui.wholeButton.clicked.connect(lambda: self.asked.emit())
        self.ui.nominations.linkActivated.connect(lambda link: self.opened.emit("nomination", int(link)))

    def show_history(self, history: RecipientHistory) -> None:
        """Awards newest first; those taken back and those of a predecessor are marked."""
        ui = self.ui
        ui.awards.clear()
        for one in history.awards:
            award = one.award
            marks = [one.under] if one.under else []
            marks += ["đã thu hồi"] if one.revoked else []
            mark = f" ({', '.join(marks)})" if marks else ""
            item = QTreeWidgetItem([str(award.year), award.award_name + mark, award.decision_number])
            item.setData(0, Qt.ItemDataRole.UserRole, award.id)
            dated = f" ngày {format_date(award.decision_date)}" if award.decision_date else ""
            number = f"\nQuyết định {award.decision_number}{dated}" if award.decision_number else ""
            tip = f"{award.award_name}{mark}{number}\n{award.achievement}".strip()
            for column in range(3):
                item.setToolTip(column, tip)
            ui.awards.addTopLevelItem(item)
        ui.awardsTitle.setText(
            f"Khen thưởng đã nhận ({len(history.awards)})" if history.awards else "Chưa có khen thưởng nào"
        )
        ui.awards.setVisible(bool(history.awards))
        rows = min(5, len(history.awards))
        ui.awards.setFixedHeight(ui.awards.header().sizeHint().height() + 8 + rows * 30)
        ratings = "\n".join(f"{r.year}: {GRADES[r.grade]}" for r in history.ratings[:5])
        ui.ratings.setText(ratings)
        for part in (ui.ratings, ui.ratingsTitle):
            part.setVisible(bool(ratings))
        proposed = [row for row in history.nominations if row.nomination.state is NominationState.PROPOSED]
        ui.nominations.setText(
            "<br>".join(
                f'<a href="{row.nomination.id}">{row.award_name}</a> năm {row.nomination.year}'
                for row in proposed
            )
        )
        for part in (ui.nominations, ui.nominationsTitle):
            part.setVisible(bool(proposed))

    def _open(self, item: QTreeWidgetItem) -> None:
        self.opened.emit("award", item.data(0, Qt.ItemDataRole.UserRole))
