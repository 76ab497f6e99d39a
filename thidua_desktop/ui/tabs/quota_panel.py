"""Hạn mức của đợt at the right of tab Đề nghị: every quota in every scope, and why one is gone over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_quota_panel import Ui_QuotaPanelForm
from thidua_desktop.ui.tabs.award_names import short_names
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.quota_bar import figures_of

if TYPE_CHECKING:
    from thidua_desktop.domain.quotas import QuotaState


class QuotaPanel(QFrame):
    """Nothing is blocked here: what is over gets a reason, and that goes onto the minutes."""

    closed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._batch_id = 0
        self._all: tuple[QuotaState, ...] = ()
        self._shown: list[QuotaState] = []
        self.ui = Ui_QuotaPanelForm()
        self.ui.setupUi(self)
        ui = self.ui
        self.setFocusProxy(ui.list)
        ui.lead.setText(
            "Số đủ điều kiện trên số được phép. Vượt thì ghi lý do; chương trình không chặn việc trình."
        )
        ui.overBox.toggled.connect(self._fill)
        ui.list.chosen.connect(self._show_detail)
        ui.reasonButton.clicked.connect(plain(self.give_reason))
        ui.undoButton.clicked.connect(plain(lambda: self._store("")))
        ui.closeButton.clicked.connect(self.closed.emit)
        ui.list.doubleClicked.connect(plain(self.give_reason))
        context.icons.dress(self)

    def show_quotas(self, batch_id: int, quotas: Sequence[QuotaState]) -> None:
        """Show the quotas of a batch; those over come first, the office before its units."""
        if batch_id != self._batch_id:
            self._batch_id = batch_id
            self.ui.overBox.setChecked(any(quota.over for quota in quotas))
        self._all = tuple(sorted(quotas, key=lambda one: (one.over <= 0, one.scope != "office")))
        over = sum(1 for quota in self._all if quota.over > 0)
        self.ui.overBox.setText(f"Chỉ phạm vi vượt hạn mức ({over})")
        self._fill()

    def current(self) -> QuotaState | None:
        """The quota under the cursor."""
        place = (self.ui.list.current_id() or 0) - 1
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def give_reason(self) -> None:
        """Ask why the current quota is gone over and store the answer."""
        quota = self.current()
        if quota is None or quota.over <= 0:
            return
        reason = self._context.prompts.ask_text(
            "Lý do vượt hạn mức",
            f"{quota.award_name}, {quota.scope_name}: {figures_of(quota)}.\n\n"
            "Lý do vượt (sẽ ghi vào biên bản):",
            quota.override_reason,
        )
        if reason:
            self._store(reason)
        elif reason is not None:
            self._context.navigator.say.emit("Chưa ghi lý do nên chưa ghi nhận.")

    def _store(self, reason: str) -> None:
        quota = self.current()
        if quota is None:
            return
        service, batch_id = self._context.workspace.eligibility, self._batch_id
        unit_id = quota.scope_id if quota.scope == "unit" else None
        block_id = quota.scope_id if quota.scope == "block" else None
        self._context.change(
            lambda: service.override_quota(batch_id, quota.code, reason, unit_id, block_id), owner=self
        )

    def _fill(self) -> None:
        ui, only = self.ui, self.ui.overBox.isChecked()
        self._shown = [quota for quota in self._all if quota.over > 0 or not only]
        short = short_names(self._context.workspace.rulebook.book())
        ui.list.set_choices(
            [
                Choice(
                    place,
                    f"{quota.scope_name} · {short.get(quota.award_code, quota.award_name)}",
                    _under(quota),
                )
                for place, quota in enumerate(self._shown, 1)
            ]
        )
        ui.list.setVisible(bool(self._shown))
        ui.emptyLabel.setVisible(not self._shown)
        ui.emptyLabel.setText(
            "Không phạm vi nào vượt hạn mức." if self._all else "Đợt này không có danh hiệu nào có hạn mức."
        )
        self._show_detail()

    def _show_detail(self) -> None:
        ui, quota = self.ui, self.current()
        ui.detail.setVisible(quota is not None)
        if quota is not None:
            parts = [quota.text, f"Căn cứ: {quota.source}" if quota.source else ""]
            parts.append(f"Lý do vượt: {quota.override_reason}" if quota.override_reason else "")
            ui.detail.setText("\n".join(part for part in parts if part))
        ui.reasonButton.setEnabled(quota is not None and quota.over > 0)
        ui.undoButton.setVisible(quota is not None and bool(quota.override_reason))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ui.list.hasFocus():
            self.give_reason()
        else:
            super().keyPressEvent(event)


def _under(quota: QuotaState) -> str:
    parts = [figures_of(quota), f"{quota.percent}% của {quota.base_count} {quota.base_name}"]
    if quota.over > 0:
        parts.insert(1, "đã ghi lý do" if quota.override_reason else "chưa ghi lý do")
    return " · ".join(parts)
