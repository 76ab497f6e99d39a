"""Which turn the chosen people go to: a list to type into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_choose_turn import Ui_DlgChooseTurn
from thidua_desktop.ui.models.stage_tree import short_title, turn_span, turn_title
from thidua_desktop.ui.tabs.shortcuts import plain

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.stage import StageTurn

_ID = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
"""(number, title without marks)."""


class TurnDialog(QDialog):
    """Accepted with :attr:`turn_id`."""

    def __init__(
        self,
        context: UiContext,
        turns: Sequence[StageTurn],
        count: int,
        current: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_DlgChooseTurn()
        ui.setupUi(self)
        ui.notice.hide()
        ui.lead.setText(f"{count} người đang chọn được đưa tới cuối đợt:")
        for one in turns:
            if one.turn.id == current and len(turns) > 1:
                continue
            item = QListWidgetItem(
                f"Đợt {one.number}: {short_title(one)} ({len(one.lines)} lượt)\n{turn_span(one)}"
            )
            item.setData(_ID, one.turn.id)
            item.setData(_WORDS, (str(one.number), fold(f"{turn_title(one)} {short_title(one)}")))
            ui.list.addItem(item)
        ui.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the ends tell one turn from another
        ui.list.setCurrentRow(0)
        ui.search.attach(context, ui.list)
        ui.search.setPlaceholderText("Số đợt hoặc tên đợt")
        ui.search.textChanged.connect(self._filter)
        ui.list.itemDoubleClicked.connect(lambda _: self.accept())
        ui.okButton.clicked.connect(plain(self.accept))
        ui.cancelButton.clicked.connect(self.reject)
        self.resize(680, self.sizeHint().height())  # the office's whole name
        ui.search.setFocus()

    @property
    def turn_id(self) -> int:
        """The turn chosen, 0 for none."""
        item = self.ui.list.currentItem()
        return int(item.data(_ID)) if item is not None and not item.isHidden() else 0

    def _filter(self, text: str) -> None:
        words, box = fold(text).split(), self.ui.list
        first = -1
        for row in range(box.count()):
            item = box.item(row)
            number, title = item.data(_WORDS)
            fits = all(word == number if word.isdigit() else word in title for word in words)
            item.setHidden(not fits)
            if fits and first < 0:
                first = row
        box.setCurrentRow(first)
        self.ui.okButton.setEnabled(first >= 0)
