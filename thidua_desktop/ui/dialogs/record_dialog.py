"""Ghi quyết định của cấp trên: which nominations a paper names, and what stands at its head and foot."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.office import higher_body, higher_post
from thidua_desktop.domain.records import Changes, NominationRow, NominationState, Signer
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.batch_choice import fill_batches
from thidua_desktop.ui.forms.ui_dlg_record import Ui_DlgRecord
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.fields import Fields

_DONE = (NominationState.DECIDED, NominationState.REJECTED, NominationState.RETURNED)


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A nomination and whether the paper names it."""

    row: NominationRow
    named: bool = False


def _named(line: RecordLine, on: bool) -> RecordLine:
    return replace(line, named=on)


COLUMNS: tuple[SheetColumn[RecordLine], ...] = (
    SheetColumn("Có tên", lambda line: "", 64, checked=lambda line: line.named, check=_named),
    SheetColumn("Đối tượng", lambda line: line.row.name, 180),
    SheetColumn("Đơn vị", lambda line: line.row.unit_name, 200),
    SheetColumn("Danh hiệu, hình thức", lambda line: line.row.award_name, 240),
)


class RecordDialog(QDialog):
    """Of a tờ trình (its nominations), or of a batch (those the office does not decide)."""

    def __init__(
        self, context: UiContext, batch_id: int, proposal_id: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.decisions
        self._proposal_id = proposal_id
        self.decision_id = 0
        """The decision written down, 0 before."""
        self.ui = ui = Ui_DlgRecord()
        ui.setupUi(self)
        self.resize(1240, 640)
        context.icons.dress(self)
        self.fields = Fields(
            ui.fieldCard,
            number=ui.numberEdit,
            date=ui.dateEdit,
            issuer=ui.issuerBox,
            signer=ui.signerEdit,
            post=ui.postEdit,
            title=ui.titleEdit,
        )
        self.model: SheetModel[RecordLine] = SheetModel(COLUMNS)
        ui.table.attach(context, self.model)
        ui.table.empty.describe(
            "send",
            "Không có đề nghị nào chờ cấp trên",
            "Chỉ ghi được cho đề nghị thuộc thẩm quyền cấp trên và chưa có quyết định.",
        )
        fill_batches(ui.batchBox, context, batch_id)
        ui.batchBox.setEnabled(not proposal_id)
        ui.rejectCheck.setVisible(bool(proposal_id))
        self._suggest()
        ui.batchBox.activated.connect(self.load)
        self.model.edited.connect(self._count)
        ui.allButton.clicked.connect(lambda: self._tick(True))
        ui.noneButton.clicked.connect(lambda: self._tick(False))
        ui.recordButton.clicked.connect(plain(self.record))
        ui.cancelButton.clicked.connect(self.reject)
        self.load()
        ui.numberEdit.setFocus()

    def load(self) -> None:
        """Read the nominations that wait for a higher level."""
        workspace = self._context.workspace
        if self._proposal_id:
            found = workspace.proposals.nominations(self._proposal_id)
            ids = [one.id for one in found if one.state not in _DONE]
        else:
            ids = self._waiting()
        rows = workspace.nominations.page(ids)
        self.model.set_rows([RecordLine(row, bool(self._proposal_id)) for row in rows])
        self._count()

    def _waiting(self) -> list[int]:
        """Of a batch: what a higher level decides, with or without a tờ trình."""
        batch_id = int(self.ui.batchBox.currentData() or 0)
        if not batch_id:
            return []
        left = self._service.undecided(batch_id)[1]
        return [one.nomination_id for one in left if one.code in ("level", "waiting")]

    def named_ids(self) -> list[int]:
        """The nominations ticked as named in the paper."""
        return [line.row.nomination.id for line in self.model.rows() if line.named]

    def record(self) -> None:
        """Write the decision down; what is wrong appears beside its field and nothing is written."""
        self.fields.clear_problems()
        self._say("")
        try:
            values = self.fields.values()
            if values["date"] is None:
                raise Invalid([Problem("missing", "Ghi ngày ký quyết định.", field="date")])
        except Invalid as error:
            self._failed(error)
            return
        ids = self.named_ids()
        reject_rest = bool(self._proposal_id) and self.ui.rejectCheck.isChecked()

        def done(changes: Changes) -> None:
            self.decision_id = changes.created
            self.accept()

        self._context.change(
            lambda: self._service.record(
                ids,
                values["number"],
                values["date"],
                values["issuer"],
                Signer(values["signer"], values["post"]),
                proposal_id=self._proposal_id or None,
                title=values["title"],
                reject_rest=reject_rest,
            ),
            done,
            self._failed,
            owner=self,
        )

    def _suggest(self) -> None:
        """Who may have decided: the chair of the body above, or the body."""
        office = self._context.workspace.settings.office()
        for words in dict.fromkeys((higher_post(office), higher_body(office))):
            if words:
                self.ui.issuerBox.addItem(words)
        self.ui.dateEdit.setPlaceholderText("ngày ghi trên quyết định")

    def _tick(self, on: bool) -> None:
        self.model.replace_all([replace(line, named=on) for line in self.model.rows()])

    def _count(self) -> None:
        named, total = len(self.named_ids()), self.model.rowCount()
        self.ui.countLabel.setText(f"{named}/{total} đề nghị có tên trong quyết định" if total else "")
        self.ui.recordButton.setEnabled(named > 0)

    def _failed(self, error: Known) -> bool:
        text = str(error)
        if isinstance(error, Invalid):
            rest = self.fields.show_problems(error.problems)
            text = "\n".join(problem.message for problem in rest)
        self._say(text)
        return True

    def _say(self, text: str) -> None:
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))
