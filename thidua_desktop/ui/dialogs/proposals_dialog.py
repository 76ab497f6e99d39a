"""Tờ trình of a batch: one for each level that decides, sent, answered or withdrawn; its paper beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from textwrap import shorten
from typing import Any

from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import Changes, Proposal, ProposalState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.proposals import LEVEL_NAMES
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.batch_choice import fill_batches
from thidua_desktop.ui.dialogs.record_dialog import RecordDialog
from thidua_desktop.ui.forms.ui_dlg_proposals import Ui_DlgProposals
from thidua_desktop.ui.tabs.labels import PROPOSAL_STATES, level_words
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.choice_list import Choice, plain_tip
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.paper_kinds import PROPOSAL
from thidua_desktop.ui.widgets.paper_pane import PaperPane, Scope
from thidua_desktop.ui.widgets.signer_fields import SignerFields

_SHOWN = 200
"""Letters of a reason in the narrow list; the whole of it is in the tip."""
_EMPTY = -1000
"""Id of nothing: no level has anything to propose."""


class ProposalsDialog(QDialog):
    """Levels that still wait (ids below 0) and tờ trình made; the chosen one; its paper at the right."""

    def __init__(self, context: UiContext, batch_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.proposals
        self._waiting: dict[int, tuple[Proposal, int]] = {}
        self._made: dict[int, Proposal] = {}
        self._loading = False
        self.ui = ui = Ui_DlgProposals()
        ui.setupUi(self)
        self.resize(1240, 690)
        self.papers = PaperPane(context, (PROPOSAL,))
        ui.paperLayout.addWidget(self.papers)
        context.icons.dress(self)
        self.fields = Fields(
            ui.formBody,
            number=ui.numberEdit,
            date=ui.dateEdit,
            addressee=ui.addresseeEdit,
            signer=ui.signerBox,
            post=ui.postEdit,
            note=ui.noteEdit,
        )
        self.signer = SignerFields(ui.signerBox, ui.postEdit)
        office = context.workspace.settings.office()
        self.signer.set_signers(office.signers if office else ())
        ui.splitter.setStretchFactor(2, 1)
        remember_sizes(ui.splitter, context.memory, "proposals/splitter", [230, 370, 600])
        fill_batches(ui.batchBox, context, batch_id)
        ui.batchBox.activated.connect(lambda: self.load())
        ui.list.chosen.connect(lambda _: self._show())
        for button, act in (
            (ui.sendButton, self.send),
            (ui.saveButton, self.save),
            (ui.recordButton, self.record),
            (ui.answerButton, self.answer),
            (ui.withdrawButton, self.withdraw),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        shortcut("Ctrl+S", self.save, self)
        shortcut("Ctrl+P", self.papers.print_out, self)
        self.load()
        ui.list.setFocus()

    @property
    def proposal(self) -> Proposal | None:
        """The tờ trình shown: one made, or (id 0) one as it would be filled in."""
        chosen = self.ui.list.current_id() or 0
        if chosen in self._made:
            return self._made[chosen]
        return self._waiting[chosen][0] if chosen in self._waiting else None

    def load(self, keep: int | None = None) -> None:
        """Ask levels and tờ trình of the batch again."""
        batch_id = int(self.ui.batchBox.currentData() or 0)
        levels = self._service.levels(batch_id) if batch_id else {}
        self._waiting = {
            -place: (self._service.suggest(batch_id, level), len(nominations))
            for place, (level, nominations) in enumerate(levels.items(), 1)
        }
        self._made = {made.id: made for made in (self._service.all(batch_id) if batch_id else [])}
        choices = [
            Choice(place, level_words(one.level), f"{count} đề nghị chưa trình")
            for place, (one, count) in self._waiting.items()
        ]
        choices += [Choice(made.id, _title(made), _subtitle(made)) for made in self._made.values()]
        left = self._service.left(batch_id) if batch_id else []
        self.ui.leftList.clear()
        for one in left:
            item = QListWidgetItem(f"{one.name}: {shorten(one.reason, _SHOWN, placeholder=' …')}")
            item.setToolTip(plain_tip(f"{one.name} – {one.award_name}: {one.reason}"))
            self.ui.leftList.addItem(item)
        self.ui.leftTitle.setText(f"{len(left)} đề nghị chưa trình được")
        for part in (self.ui.leftTitle, self.ui.leftList):
            part.setVisible(bool(left))
        self._loading = True
        self.ui.list.set_choices(choices or [Choice(_EMPTY, "Chưa có gì để trình", "")], keep)
        self._loading = False
        self._show()

    # ---- acts --------------------------------------------------------------------------------
    def send(self) -> None:
        """Number and date the tờ trình: its nominations wait for the higher level from now on."""
        one = self.proposal
        values = self._values()
        if one is None or values is None:
            return
        number, date, addressee = values["number"], values["date"], values["addressee"]
        signer, service = self.signer.value(), self._service
        if date is None:
            self._failed(Invalid([Problem("missing", "Ghi ngày của tờ trình.", field="date")]))
        elif one.id:
            self._change(lambda: service.send(one.id, number, date, addressee, signer, expected=one))
        else:
            self._change(lambda: service.propose(one.batch_id, one.level, number, date, addressee, signer))

    def save(self) -> None:
        """Keep it as a draft without number and date."""
        one = self.proposal
        values = self._values()
        if one is None or values is None or not self.ui.saveButton.isVisible():
            return
        signer, service, addressee = self.signer.value(), self._service, values["addressee"]
        if one.id:
            typed = replace(one, addressee=addressee, signer=signer, note=values["note"])
            self._change(lambda: service.update(typed, expected=one))
        else:
            self._change(lambda: service.propose(one.batch_id, one.level, addressee=addressee, signer=signer))

    def record(self) -> None:
        """Write down the decision that came back."""
        one = self.proposal
        if one is None or not one.id:
            return
        dialog = RecordDialog(self._context, one.batch_id, one.id, self)
        dialog.exec()
        made = dialog.decision_id
        dialog.deleteLater()
        if made:
            self.load(one.id)

    def answer(self) -> None:
        """The higher level answered without a decision: what still waits did not pass."""
        one = self.proposal
        if one is None or not self._context.prompts.ask_yes_no(
            "Không được duyệt",
            f"Ghi các đề nghị còn chờ của Tờ trình số {one.number} là không đạt? Có thể hoàn tác.",
            yes="Ghi không đạt",
        ):
            return
        note = self.ui.noteEdit.toPlainText().strip()
        self._change(lambda: self._service.answer(one.id, note, expected=one))

    def withdraw(self) -> None:
        """Take it back: a draft goes, a sent one keeps its number and says why."""
        one = self.proposal
        if one is None or not one.id:
            return
        reason = ""
        if one.state is not ProposalState.DRAFT:
            asked = self._context.prompts.ask_text("Rút tờ trình", "Lý do rút tờ trình:")
            if asked is None:
                return
            reason = asked
        self._change(lambda: self._service.withdraw(one.id, reason, expected=one))

    # ---- inside ------------------------------------------------------------------------------
    def _change(self, work: Callable[[], Changes]) -> None:
        keep = self.ui.list.current_id()

        def done(changes: Changes) -> None:
            self.load(changes.created or keep)

        self._context.change(work, done, self._failed, owner=self)

    def _values(self) -> dict[str, Any] | None:
        self.fields.clear_problems()
        self._say("")
        try:
            return self.fields.values()
        except Invalid as error:
            self._failed(error)
            return None

    def _show(self) -> None:
        if self._loading:
            return
        ui, one = self.ui, self.proposal
        self._say("")
        state = one.state if one is not None else None
        fresh = one is not None and not one.id
        draft = fresh or state is ProposalState.DRAFT
        sent = state is ProposalState.SENT
        ui.formTitle.setText(_heading(one))
        ui.formSub.setText(self._about(one))
        ui.formSub.setVisible(bool(ui.formSub.text()))
        ui.scroll.setVisible(one is not None)
        shown = one or Proposal(0, 0, "", 0)
        number, date = shown.number, shown.date
        if draft and one is not None and one.id:
            today = self._context.workspace.today()
            number, date = number or self._service.suggest_number(today.year, one.level), date or today
        self.fields.load({"number": number, "date": date, "addressee": shown.addressee, "note": shown.note})
        self.signer.set_value(shown.signer)
        self.fields.set_enabled(draft)
        ui.noteEdit.setEnabled(sent or (draft and not fresh))
        ui.sendButton.setVisible(draft)
        ui.saveButton.setVisible(draft)
        ui.saveButton.setText("&Lập dự thảo" if fresh else "&Lưu dự thảo")
        ui.recordButton.setVisible(sent)
        ui.answerButton.setVisible(sent)
        ui.withdrawButton.setVisible(not fresh and (draft or sent))
        ui.withdrawButton.setText("Xóa dự thảo" if draft else "Rút tờ trình…")
        ui.hint.setText("Gửi xong, các đề nghị chờ quyết định của cấp trên." if draft else "")
        scopes = []
        if one is not None and one.id:
            scopes.append(
                Scope("Tờ trình", Selection(proposal_id=one.id), ("proposal",), f"to-trinh-{one.level}")
            )
        self.papers.show_scopes(scopes)

    def _about(self, one: Proposal | None) -> str:
        if one is None:
            return "Đợt này không có đề nghị nào thuộc thẩm quyền cấp trên còn chờ trình."
        if not one.id:
            count = self._waiting[self.ui.list.current_id() or 0][1]
            return f"{count} đề nghị · lập dự thảo để xem trước, hoặc gửi ngay."
        count = len(self._service.nominations(one.id))
        return f"{level_words(one.level)} · {count} đề nghị · {PROPOSAL_STATES[one.state]}"

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


def _heading(one: Proposal | None) -> str:
    if one is None:
        return "Tờ trình"
    return _title(one) if one.id else f"Tờ trình {LEVEL_NAMES.get(one.level, one.level)}"


def _title(one: Proposal) -> str:
    if one.state is ProposalState.DRAFT:
        return f"Dự thảo tờ trình {LEVEL_NAMES.get(one.level, one.level)}"
    return f"Tờ trình số {one.number}"


def _subtitle(one: Proposal) -> str:
    date = f"{format_date(one.date)} · " if one.date else ""
    return f"{date}{PROPOSAL_STATES[one.state]}"


def open_proposals(context: UiContext, batch_id: int, parent: QWidget | None = None) -> None:
    """Show the tờ trình of a batch until closed."""
    dialog = ProposalsDialog(context, batch_id, parent)
    dialog.exec()
    dialog.deleteLater()
