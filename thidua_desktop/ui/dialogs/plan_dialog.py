"""Lập dự thảo quyết định: one batch becomes one unsigned decision or several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, RecipientKind
from thidua_desktop.services.decisions import PlannedDecision, Split
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.batch_choice import fill_batches
from thidua_desktop.ui.forms.ui_dlg_plan import Ui_DlgPlan
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.labels import level_words

_KINDS = {
    RecipientKind.UNIT: "tập thể",
    RecipientKind.HOUSEHOLD: "hộ gia đình",
    RecipientKind.PERSON: "cá nhân",
}
_SHOWN = 200


class PlanDialog(QDialog):
    """Shows the parts as they would be; stored with "Lập dự thảo", in one step that can be undone."""

    def __init__(self, context: UiContext, batch_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.decisions
        self._parts: tuple[PlannedDecision, ...] = ()
        self.decision_id = 0
        """The first draft made, 0 before."""
        self.ui = ui = Ui_DlgPlan()
        ui.setupUi(self)
        self.resize(1060, 600)
        context.icons.dress(self)
        columns: tuple[Column[PlannedDecision], ...] = (
            Column("Trích yếu", lambda part: part.title, width=560),
            Column("Cấp", lambda part: level_words(part.level), width=110),
            Column("Đối tượng", _recipients, width=220),
            Column("Số đề nghị", lambda part: str(len(part.nomination_ids)), width=100, numeric=True),
        )
        self.model: PagedTable[PlannedDecision] = PagedTable(
            columns, lambda query, sort, descending: range(1, len(self._parts) + 1), self._page
        )
        ui.table.attach(context, self.model, "plan")
        fill_batches(ui.batchBox, context, batch_id)
        ui.levelCheck.setChecked(True)
        ui.batchBox.activated.connect(self.load)
        for check in (ui.levelCheck, ui.kindCheck, ui.recipientCheck):
            check.toggled.connect(self.load)
        ui.draftButton.clicked.connect(self.draft)
        ui.cancelButton.clicked.connect(self.reject)
        self.load()

    @property
    def split(self) -> Split:
        """By what the batch is parted."""
        ui = self.ui
        return Split(ui.levelCheck.isChecked(), ui.kindCheck.isChecked(), ui.recipientCheck.isChecked())

    def load(self) -> None:
        """Work out the parts again, and who is left out."""
        ui, batch_id = self.ui, self._batch()
        self._parts = self._service.plan(batch_id, self.split) if batch_id else ()
        self.model.refresh()
        left = self._service.undecided(batch_id)[1] if batch_id else []
        ui.leftList.clear()
        for one in left[:_SHOWN]:
            ui.leftList.addItem(f"{one.name} – {one.award_name}: {one.reason}")
        if len(left) > _SHOWN:
            ui.leftList.addItem(f"… và {len(left) - _SHOWN} đề nghị khác")
        ui.leftTitle.setText(f"{len(left)} đề nghị không vào dự thảo")
        for part in (ui.leftTitle, ui.leftList):
            part.setVisible(bool(left))
        count = len(self._parts)
        ui.draftButton.setEnabled(count > 0)
        ui.draftButton.setText(f"&Lập {count} dự thảo" if count > 1 else "&Lập dự thảo")
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "stamp",
            "Không có đề nghị nào để lập dự thảo",
            "Đề nghị của cấp trên đi bằng tờ trình; đề nghị đã có quyết định hay đã nằm trong dự thảo "
            "khác thì không lập lại.",
        )
        self._say("")

    def draft(self) -> None:
        """Store a draft for every part."""
        batch_id, split = self._batch(), self.split

        def done(changes: Changes) -> None:
            self.decision_id = changes.created
            self.accept()

        self._context.change(
            lambda: self._service.draft_plan(batch_id, split),
            done,
            self._failed,
            label="Đang lập dự thảo",
            owner=self,
        )

    def _batch(self) -> int:
        return int(self.ui.batchBox.currentData() or 0)

    def _page(self, ids: Sequence[int]) -> list[PlannedDecision]:
        return [self._parts[one - 1] for one in ids if one <= len(self._parts)]

    def _failed(self, error: Known) -> bool:
        self._say(str(error))
        return True

    def _say(self, text: str) -> None:
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))


def _recipients(part: PlannedDecision) -> str:
    return ", ".join(_KINDS[kind] for kind in part.recipient_kinds)


def open_plan(context: UiContext, batch_id: int, parent: QWidget | None = None) -> None:
    """Split a batch into drafts; the first one is then shown in tab Khen thưởng."""
    dialog = PlanDialog(context, batch_id, parent)
    dialog.exec()
    made = dialog.decision_id
    dialog.deleteLater()
    if made:
        context.navigator.open_record.emit("decision", made)
