"""Ra quyết định: which nominations, under which number, date and signature."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import OPEN_STATES, Changes, Nomination, Signer
from thidua_desktop.services.decisions import LeftOut
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_decide import Ui_DlgDecide
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.signer_fields import SignerFields

_CODE = Qt.ItemDataRole.UserRole
_SAID = ("unmet", "recipient", "waiting", "draft")
"""Reasons that belong to one line rather than to its whole kind."""


class DecideDialog(QDialog):
    """Asks for a decision and issues it. Accepted only once the decision is stored."""

    def __init__(
        self, context: UiContext, batch_id: int, chosen: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._batch_id = batch_id
        self._chosen = frozenset(chosen)
        self._suggested = ""
        self.decision_id = 0
        """The issued decision, or the draft; 0 before."""
        self.ui = Ui_DlgDecide()
        self.ui.setupUi(self)
        self.resize(880, 560)
        ui = self.ui
        self.fields = Fields(
            ui.fieldCard,
            number=ui.numberEdit,
            date=ui.dateEdit,
            signer=ui.signerBox,
            post=ui.postEdit,
            issuer=ui.issuerEdit,
            title=ui.titleEdit,
        )
        self._signing = SignerFields(ui.signerBox, ui.postEdit)
        self._load()
        context.icons.dress(self)
        ui.scopeBox.currentIndexChanged.connect(self._fill_kinds)
        ui.kindList.itemChanged.connect(self._count)
        ui.dateEdit.editingFinished.connect(self._on_date)
        ui.decideButton.clicked.connect(self.decide)
        ui.draftButton.clicked.connect(self.draft)
        ui.cancelButton.clicked.connect(self.reject)
        ui.numberEdit.setFocus()
        ui.numberEdit.selectAll()

    # ---- filling -----------------------------------------------------------------------------
    def _load(self) -> None:
        ui, workspace = self.ui, self._context.workspace
        batch = workspace.nominations.batch(self._batch_id)
        office = workspace.settings.office()
        self._kinds = {kind.code: kind for kind in workspace.nominations.kinds()}
        self._sort_out(workspace.today())
        self._open = [
            nomination
            for nomination in workspace.nominations.of_batch(self._batch_id)
            if nomination.state in OPEN_STATES and nomination.decision_id is None
        ]
        chosen = sum(1 for nomination in self._open if nomination.id in self._chosen)
        ui.title.setText(f"Quyết định khen thưởng: {batch.name}")
        if chosen:
            ui.scopeBox.addItem(f"{chosen} đề nghị đang chọn", "chosen")
        ui.scopeBox.addItem(f"Cả đợt: {len(self._open)} đề nghị chưa quyết định", "all")
        self._fill_kinds()
        ui.dateEdit.set_value(workspace.today())
        self._suggest()
        self._signing.set_signers(office.signers if office else ())
        ui.issuerEdit.setPlaceholderText(f"Chủ tịch {office.name}" if office else "")
        ui.titleEdit.setPlaceholderText(
            f"Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm {batch.year}"
        )

    def _sort_out(self, day: dt.date) -> None:
        """Whose power a kind is depends on the day of the decision."""
        take, left = self._context.workspace.decisions.undecided(self._batch_id, day)
        self._ours = {nomination.id for nomination in take}
        self._left = {one.nomination_id: one for one in left}

    def _in_scope(self) -> list[Nomination]:
        if self.ui.scopeBox.currentData() == "chosen":
            return [nomination for nomination in self._open if nomination.id in self._chosen]
        return self._open

    def _fill_kinds(self) -> None:
        """Award kinds in scope with their counts; those beyond the office's authority start unticked."""
        kinds = self.ui.kindList
        scope = self._in_scope()
        counts = Counter(nomination.award_code for nomination in scope)
        ours = Counter(nomination.award_code for nomination in scope if nomination.id in self._ours)
        left = [(n.award_code, self._left[n.id]) for n in scope if n.id in self._left]
        kinds.blockSignals(True)
        kinds.clear()
        for code, kind in self._kinds.items():
            if not counts[code]:
                continue
            text = f"{kind.name}: {counts[code]}"
            for reason, number in Counter(_short(one) for at, one in left if at == code).items():
                text += f"\n{number} đề nghị {reason}"
            item = QListWidgetItem(text)
            item.setData(_CODE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ours[code] else Qt.CheckState.Unchecked)
            kinds.addItem(item)
        kinds.setCurrentRow(0)
        kinds.blockSignals(False)
        self._show_left([one for _, one in left])
        self._count()

    def _show_left(self, left: Sequence[LeftOut]) -> None:
        """Line by line what stays out because its conditions are not met or somebody else waits for it."""
        ui, said = self.ui, [one for one in left if one.code in _SAID]
        ui.leftList.clear()
        for one in said:
            ui.leftList.addItem(f"{one.name} – {one.award_name}: {one.reason}")
        ui.leftTitle.setText(f"{len(said)} đề nghị chưa quyết định được")
        for part in (ui.leftTitle, ui.leftList):
            part.setVisible(bool(said))

    def _suggest(self) -> None:
        date = self.ui.dateEdit.value()
        if date is not None:
            self._suggested = self._context.workspace.decisions.suggest_number(date.year)
            self.ui.numberEdit.setText(self._suggested)

    def _on_date(self) -> None:
        """Another year counts its numbers afresh; a number typed by hand stays. Powers follow the day."""
        if self.ui.numberEdit.text() == self._suggested:
            self._suggest()
        date = self.ui.dateEdit.value()
        before = self._ours
        if date is not None:
            self._sort_out(date)
        if self._ours != before:
            self._fill_kinds()

    # ---- choosing ----------------------------------------------------------------------------
    def signer(self) -> Signer:
        """Who signs, as written in the two fields."""
        return self._signing.value()

    def nomination_ids(self) -> list[int]:
        """The nominations the decision would take, in list order.

        Of a kind the office decides, those it may not decide (a wrong recipient) stay out; a kind ticked
        although it is another level's goes in whole, and the service asks who decided it.
        """
        scope = self._in_scope()
        ticked = {
            item.data(_CODE)
            for item in (self.ui.kindList.item(row) for row in range(self.ui.kindList.count()))
            if item.checkState() == Qt.CheckState.Checked
        }
        ours = {nomination.award_code for nomination in scope if nomination.id in self._ours}
        return [
            nomination.id
            for nomination in scope
            if nomination.award_code in ticked
            and (nomination.id in self._ours or nomination.award_code not in ours)
        ]

    def _count(self) -> None:
        count = len(self.nomination_ids())
        self.ui.countLabel.setText(f"{count} đề nghị sẽ thành lượt khen thưởng")
        for button in (self.ui.decideButton, self.ui.draftButton):
            button.setEnabled(count > 0)

    # ---- deciding ----------------------------------------------------------------------------
    def decide(self) -> None:
        """Issue the decision; what is wrong appears beside its field and nothing is written."""
        self.fields.clear_problems()
        self.ui.notice.hide()
        try:
            values = self.fields.values()
            if values["date"] is None:
                raise Invalid([Problem("missing", "Ghi ngày ký quyết định.", field="date")])
        except Invalid as error:
            self._failed(error)
            return
        ids, signer = self.nomination_ids(), self.signer()
        service = self._context.workspace.decisions
        self.ui.decideButton.setEnabled(False)

        def done(changes: Changes) -> None:
            self.decision_id = changes.created
            self.accept()

        self._context.change(
            lambda: service.decide(
                self._batch_id,
                ids,
                values["number"],
                values["date"],
                signer,
                values["title"],
                values["issuer"],
            ),
            done,
            self._failed,
            label="Đang lập quyết định",
            owner=self,
        )

    def draft(self) -> None:
        """Keep the choice as an unsigned draft, to be shown, signed and issued later."""
        ids, title = self.nomination_ids(), self.ui.titleEdit.toPlainText().strip()

        def done(changes: Changes) -> None:
            self.decision_id = changes.created
            self.accept()

        self._context.change(
            lambda: self._context.workspace.decisions.draft(self._batch_id, ids, title),
            done,
            self._failed,
            label="Đang lập dự thảo",
            owner=self,
        )

    def _failed(self, error: Known) -> bool:
        """Beside the field where there is one, else above the buttons: the dialog stays open."""
        self._count()
        text = str(error)
        if isinstance(error, Invalid):
            rest = self.fields.show_problems(error.problems)
            text = "\n".join(problem.message for problem in rest)
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))
        return True


def _short(one: LeftOut) -> str:
    """The reason for a whole kind: what differs from line to line is listed below."""
    return "chưa đạt điều kiện" if one.code == "unmet" else one.reason
