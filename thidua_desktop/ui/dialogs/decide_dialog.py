"""Ra quyết định: which nominations, under which number, date and signature."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import Changes, Nomination, NominationState, Signer
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_decide import Ui_DlgDecide
from thidua_desktop.ui.widgets.fields import Fields

_CODE = Qt.ItemDataRole.UserRole


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
        self._signers: tuple[Signer, ...] = ()
        self.decision_id = 0
        """The issued decision, 0 before."""
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
        self._load()
        context.icons.dress(self)
        ui.scopeBox.currentIndexChanged.connect(self._fill_kinds)
        ui.kindList.itemChanged.connect(self._count)
        ui.dateEdit.editingFinished.connect(self._on_date)
        ui.signerBox.currentTextChanged.connect(self._on_signer)
        ui.decideButton.clicked.connect(self.decide)
        ui.cancelButton.clicked.connect(self.reject)
        ui.numberEdit.setFocus()
        ui.numberEdit.selectAll()

    # ---- filling -----------------------------------------------------------------------------
    def _load(self) -> None:
        ui, workspace = self.ui, self._context.workspace
        batch = workspace.nominations.batch(self._batch_id)
        office = workspace.settings.office()
        self._kinds = {kind.code: kind for kind in workspace.nominations.kinds()}
        take, left = workspace.decisions.undecided(self._batch_id)
        self._ours = {nomination.id for nomination in take}
        self._reasons = {one.nomination_id: one.reason for one in left}
        self._open = [
            nomination
            for nomination in workspace.nominations.of_batch(self._batch_id)
            if nomination.state is NominationState.PROPOSED
        ]
        chosen = sum(1 for nomination in self._open if nomination.id in self._chosen)
        ui.title.setText(f"Quyết định khen thưởng: {batch.name}")
        if chosen:
            ui.scopeBox.addItem(f"{chosen} đề nghị đang chọn", "chosen")
        ui.scopeBox.addItem(f"Cả đợt: {len(self._open)} đề nghị chưa quyết định", "all")
        self._fill_kinds()
        ui.dateEdit.set_value(workspace.today())
        self._suggest()
        self._signers = office.signers if office else ()
        for signer in self._signers:
            ui.signerBox.addItem(signer.name)
        self._on_signer()
        ui.issuerEdit.setPlaceholderText(f"Chủ tịch {office.name}" if office else "")
        ui.titleEdit.setPlaceholderText(
            f"Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm {batch.year}"
        )

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
        reasons = {n.award_code: self._reasons[n.id] for n in scope if n.id in self._reasons}
        kinds.blockSignals(True)
        kinds.clear()
        for code, kind in self._kinds.items():
            if not counts[code]:
                continue
            text = f"{kind.name}: {counts[code]}"
            if reasons.get(code):
                text += f"\n{counts[code] - ours[code]} đề nghị {reasons[code]}"
            item = QListWidgetItem(text)
            item.setData(_CODE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ours[code] else Qt.CheckState.Unchecked)
            kinds.addItem(item)
        kinds.setCurrentRow(0)
        kinds.blockSignals(False)
        self._count()

    def _suggest(self) -> None:
        date = self.ui.dateEdit.value()
        if date is not None:
            self._suggested = self._context.workspace.decisions.suggest_number(date.year)
            self.ui.numberEdit.setText(self._suggested)

    def _on_date(self) -> None:
        """Another year counts its numbers afresh; a number typed by hand stays."""
        if self.ui.numberEdit.text() == self._suggested:
            self._suggest()

    def _on_signer(self) -> None:
        """A signer of the office brings the words above the signature; they may be changed."""
        known = next((s for s in self._signers if s.name == self.ui.signerBox.currentText()), None)
        if known is not None:
            self.ui.postEdit.setText(_role(known))

    # ---- choosing ----------------------------------------------------------------------------
    def signer(self) -> Signer:
        """Who signs, as written in the two fields."""
        name, post = self.ui.signerBox.currentText().strip(), self.ui.postEdit.text().strip()
        known = next((s for s in self._signers if s.name == name and _role(s) == post), None)
        return known or Signer(name, post)

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
        self.ui.decideButton.setEnabled(count > 0)

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


def _role(signer: Signer) -> str:
    return f"{signer.prefix} {signer.post}".strip()
