"""Above the table of tab Đề nghị: the steps of the batch, its quotas while lines are chosen, its counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox

from thidua_desktop.domain.records import OPEN_STATES, Verdict
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_nominations import Ui_TabNominations
from thidua_desktop.ui.tabs.award_names import short_names
from thidua_desktop.ui.tabs.batches import BatchColumn
from thidua_desktop.ui.tabs.labels import NOMINATION_STATES
from thidua_desktop.ui.tabs.nomination_checks import Checks
from thidua_desktop.ui.tabs.nomination_list import LACKING
from thidua_desktop.ui.tabs.progress_panel import STEPS, UNITS, silent
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.findings_view import VERDICTS

if TYPE_CHECKING:
    from thidua_desktop.domain.quotas import QuotaState

_PAUSE = 40
"""Milliseconds after the last change of the choice until the quotas are worked out for it."""


class BatchHead(QObject):
    """Fills what stands above and below the table; asks for a panel when something in it is clicked."""

    progress_wanted = Signal(int)
    """A page of the progress panel."""
    quotas_wanted = Signal()
    filtered = Signal()

    def __init__(
        self, context: UiContext, ui: Ui_TabNominations, batches: BatchColumn, checks: Checks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._ui, self._batches, self._checks = context, ui, batches, checks
        self._chosen: tuple[int, ...] = ()
        self._unit_id: int | None = None
        self._short: Mapping[str, str] = {}
        ui.stepBar.setup(context.theme)
        ui.quotaBar.setup(context.theme)
        ui.stateFilter.addItem("Mọi trạng thái", "")
        for state, chip in NOMINATION_STATES.items():
            ui.stateFilter.addItem(chip.word, state.value)
        ui.verdictFilter.addItem("Mọi kết quả", "")
        for verdict in (Verdict.UNMET, Verdict.CONFIRM, Verdict.MET):
            ui.verdictFilter.addItem(VERDICTS[verdict].text, verdict.value)
        ui.verdictFilter.addItem("Thiếu giấy tờ", LACKING)
        for box in (ui.stateFilter, ui.verdictFilter):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.currentIndexChanged.connect(lambda _: self.filtered.emit())
        ui.stepBar.clicked.connect(lambda: self.progress_wanted.emit(STEPS))
        ui.moveButton.clicked.connect(lambda: self.progress_wanted.emit(STEPS))
        ui.unitsButton.clicked.connect(lambda: self.progress_wanted.emit(UNITS))
        ui.quotaBar.clicked.connect(self.quotas_wanted)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask_what_if)

    def show_batch(self) -> None:
        """Title, steps and what can be done, of the current batch."""
        ui, summary = self._ui, self._batches.summary
        ui.batchTitle.setText(summary.batch.name if summary else "Đề nghị khen thưởng")
        ui.addButton.setEnabled(summary is not None)
        ui.decideButton.setEnabled(bool(summary and any(summary.by_state.get(one) for one in OPEN_STATES)))
        for part in (ui.stepBar, ui.moveButton):
            part.setVisible(summary is not None)
        if summary is not None:
            ui.stepBar.show_steps(self._context.workspace.workflow.steps(summary.batch.id))
        has_rows = bool(summary and summary.total)
        for field in (ui.search, ui.stateFilter, ui.verdictFilter):
            field.setEnabled(has_rows)
        self._show_units()

    def show_checks(self) -> None:
        """The checks arrived: quotas, late units and the words of the filters."""
        counts, ui = self._checks.counts(), self._ui
        for place in range(1, ui.verdictFilter.count()):
            key = ui.verdictFilter.itemData(place)
            if key == LACKING:
                ui.verdictFilter.setItemText(place, f"Thiếu giấy tờ ({self._checks.lacking()})")
            else:
                verdict = Verdict(key)
                ui.verdictFilter.setItemText(place, f"{VERDICTS[verdict].text} ({counts.get(verdict, 0)})")
        self._show_units()
        self._ask_what_if()

    def follow_choice(self, ids: Sequence[int], unit_id: int | None) -> None:
        """Other lines are chosen: with several, show what the quotas would be for them alone."""
        if (tuple(ids), unit_id) != (self._chosen, self._unit_id):
            self._chosen, self._unit_id = tuple(ids), unit_id
            self._timer.start()

    def _ask_what_if(self) -> None:
        self._timer.stop()
        chosen = self._chosen
        if len(chosen) < 2:
            self._show_quotas(self._checks.quotas(), "Hạn mức")
            return

        def show(quotas: tuple[QuotaState, ...]) -> None:
            if chosen == self._chosen:
                self._show_quotas(quotas, f"Nếu chỉ lấy {len(chosen)} dòng chọn")

        self._checks.what_if(chosen, show)

    def _show_quotas(self, quotas: Sequence[QuotaState], lead: str) -> None:
        """The office's quotas and those of the chosen line's unit; the rest is counted when over."""
        if quotas and not self._short:
            self._short = short_names(self._context.workspace.rulebook.book())
        used = [one for one in quotas if one.nominated or one.over > 0]
        here = [one for one in used if one.scope == "office"]
        here += [one for one in used if one.scope == "unit" and one.scope_id == self._unit_id]
        elsewhere = sum(1 for one in used if one not in here and one.over > 0)
        bar = self._ui.quotaBar
        bar.setVisible(bool(here or elsewhere))
        bar.show_quotas(here, lead=lead, elsewhere=elsewhere, names=self._short)

    def _show_units(self) -> None:
        waiting = [unit for unit in self._checks.units() if silent(unit)]
        late = sum(1 for unit in waiting if unit.late)
        button, summary = self._ui.unitsButton, self._batches.summary
        button.setVisible(bool(waiting) and bool(summary and summary.total))
        button.setText(f"{late} đơn vị trễ hạn" if late else f"{len(waiting)} đơn vị chưa nộp")

    def count(self, shown: int, chosen: int) -> None:
        """The line below the table: rows, those chosen, and the verdicts of the batch."""
        counts, summary = self._checks.counts(), self._batches.summary
        parts = [f"{shown} đề nghị"] if shown else []
        if chosen > 1:
            parts.append(f"đang chọn {chosen}")
        if summary is not None and shown and self._checks.ready:
            words = ((Verdict.MET, "đạt"), (Verdict.CONFIRM, "cần xác nhận"), (Verdict.UNMET, "không đạt"))
            parts += [f"{counts[verdict]} {word}" for verdict, word in words if counts.get(verdict)]
            if self._checks.lacking():
                parts.append(f"{self._checks.lacking()} thiếu giấy tờ")
        self._ui.countLabel.setText(" · ".join(parts))

    def describe_empty(self, load: Callable[[], None], add: Callable[[], None]) -> None:
        """What an empty table says: no batch, no nomination, or nothing that matches."""
        ui, summary = self._ui, self._batches.summary
        assert ui.table.empty is not None
        first = FirstStep("Nhập từ Excel, Word…", "file-spreadsheet", load)
        if summary is None:
            ui.table.empty.describe(
                "file-pen",
                f"Năm {self._context.year} chưa có đợt xét nào",
                "Một đợt xét là danh sách đề nghị của một lần họp. Nhập danh sách các đơn vị gửi lên, "
                "hoặc mở đợt rồi gõ từng đề nghị.",
                (first, FirstStep("Mở đợt xét mới", "plus", self._batches.add)),
            )
        elif not summary.total:
            ui.table.empty.describe(
                "file-pen",
                "Đợt này chưa có đề nghị nào",
                "Nhập danh sách đề nghị các đơn vị gửi lên (.xlsx, .xls, .ods, .csv, .docx), hoặc gõ từng "
                "đề nghị.",
                (first, FirstStep("Thêm một đề nghị", "plus", add)),
            )
        else:
            ui.table.empty.describe(
                "search",
                "Không có đề nghị nào khớp",
                "Bớt chữ tìm, hoặc chọn “Mọi kết quả”, “Mọi trạng thái”.",
            )
