"""The page "Quyết định" of tab Khen thưởng: a draft to edit and issue, or what was issued and can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.domain.records import Award, AwardState, Changes, Decision, DecisionState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_decision_panel import Ui_DecisionPanel
from thidua_desktop.ui.tabs.decision_facts import facts_of, more_of, state_chip
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import ChipLabel
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.form_notice import read_fields, say, show_error
from thidua_desktop.ui.widgets.signer_fields import SignerFields


class DecisionPanel(QStackedWidget):
    """Shows one decision. What is typed into a draft is stored with Lưu or with Ban hành."""

    decided = Signal(int)
    """A decision was issued or replaced: it should be shown."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.decisions
        self._decision: Decision | None = None
        self._chosen: tuple[Award, ...] = ()
        self._lines: tuple[int, ...] = ()
        self._suggested = ""
        self.ui = ui = Ui_DecisionPanel()
        ui.setupUi(self)
        ui.empty.setup(context.icons)
        self.chip = ChipLabel(context.theme)
        ui.issuedState.insertWidget(0, self.chip)
        ui.stateSpot.hide()
        context.icons.dress(self)
        self.draft = Fields(
            ui.formBody,
            title=ui.titleEdit,
            issuer=ui.issuerEdit,
            signer=ui.signerBox,
            post=ui.postEdit,
            number=ui.numberEdit,
            date=ui.dateEdit,
        )
        self.revoking = Fields(
            ui.revokePage,
            reason=ui.reasonEdit,
            revoke_number=ui.revokeNumberEdit,
            on=ui.revokeDateEdit,
            recovered=ui.recoveredEdit,
        )
        self.replacing = Fields(
            ui.replacePage,
            number=ui.newNumberEdit,
            date=ui.newDateEdit,
            signer=ui.newSignerBox,
            post=ui.newPostEdit,
            reason=ui.newReasonEdit,
            title=ui.newTitleEdit,
        )
        self.recovering = Fields(
            ui.recoverPage, recovered=ui.recoverEdit, on=ui.recoverDateEdit, money=ui.recoverMoneyEdit
        )
        self.signer = SignerFields(ui.signerBox, ui.postEdit)
        self.new_signer = SignerFields(ui.newSignerBox, ui.newPostEdit)
        self._revoke_ids: tuple[int, ...] | None = None
        for button, act in (
            (ui.issueButton, self.issue),
            (ui.saveDraft, self.save_draft),
            (ui.dropLines, self.drop_lines),
            (ui.deleteDraft, self.delete_draft),
            (ui.replaceButton, self.start_replacing),
            (ui.revokeButton, self.start_revoking),
            (ui.revokeLines, lambda: self.start_revoking(chosen=True)),
            (ui.recoverButton, self.start_recovering),
            (ui.revokeConfirm, self.revoke),
            (ui.replaceConfirm, self.replace_decision),
            (ui.recoverConfirm, self.recover),
            (ui.revokeCancel, self._back),
            (ui.replaceCancel, self._back),
            (ui.recoverCancel, self._back),
        ):
            button.clicked.connect(plain(act))
        ui.dateEdit.editingFinished.connect(self._on_date)
        self.draft.edited.connect(self._update_draft)

    # ---- showing -----------------------------------------------------------------------------
    @property
    def dirty(self) -> bool:
        """Whether a draft has typing that is not stored."""
        return self.currentWidget() is self.ui.draftPage and self._changed()

    def show_decision(self, decision: Decision | None, total: int, chosen: Sequence[Award]) -> None:
        """Show ``decision`` (``None``: the ledger) with the rows chosen in its list.

        A draft being edited stays as typed when only the chosen rows change.
        """
        same = decision == self._decision
        self._chosen = tuple(chosen)
        if not same:
            self._decision = decision
            self._load(total)
        self._update_lines()

    def _load(self, total: int) -> None:
        ui, decision = self.ui, self._decision
        if decision is None:
            ui.empty.describe(
                "stamp",
                "Chọn một quyết định ở bên trái",
                "Dự thảo thì sửa và ban hành ở đây; quyết định đã ban hành thì xem, thay thế, thu hồi.",
            )
            self.setCurrentWidget(ui.hintPage)
        elif decision.state is DecisionState.DRAFT:
            self._load_draft(decision, total)
        else:
            self._load_issued(decision, total)

    def _load_draft(self, decision: Decision, total: int) -> None:
        ui, workspace = self.ui, self._context.workspace
        office = workspace.settings.office()
        self.signer.set_signers(office.signers if office else ())
        today = workspace.today()
        self._suggested = self._service.suggest_number(today.year)
        self.draft.load(
            {
                "title": decision.title,
                "issuer": decision.issuer,
                "number": self._suggested,
                "date": today,
            }
        )
        self.signer.set_value(decision.signer)
        self.draft.mark_clean()
        ui.draftSub.setText(f"{total} đề nghị, chưa có số và ngày")
        say(ui.draftNotice, "")
        self._update_draft()
        self.setCurrentWidget(ui.draftPage)

    def _load_issued(self, decision: Decision, total: int) -> None:
        ui = self.ui
        ui.issuedTitle.setText(f"Quyết định số {decision.number}")
        self.chip.show_chip(state_chip(decision))
        ui.issuedFacts.setText(facts_of(decision, total))
        replaced = decision.replaces_id
        old = self._service.get(replaced).number if replaced else ""
        ui.issuedMore.setText(more_of(decision, old, self._service.recover_by(decision)))
        issued = decision.state is DecisionState.ISSUED
        ui.replaceButton.setVisible(issued)
        ui.revokeButton.setVisible(issued)
        ui.recoverButton.setVisible(decision.state is DecisionState.REVOKED)
        self.setCurrentWidget(ui.issuedPage)

    def _update_lines(self) -> None:
        """What the chosen rows allow."""
        decision = self._decision
        issued = decision is not None and decision.state is DecisionState.ISSUED
        given = [award for award in self._chosen if award.state is AwardState.GIVEN and award.id > 0]
        self.ui.revokeLines.setVisible(issued and bool(given))
        self.ui.revokeLines.setText(f"Thu hồi {len(given)} &dòng đang chọn…")
        held = [award for award in self._chosen if award.id < 0]
        self.ui.dropLines.setEnabled(bool(held))
        self.ui.dropLines.setText(f"Bỏ {len(held)} &dòng đang chọn" if held else "Bỏ &dòng đang chọn")

    # ---- drafts ------------------------------------------------------------------------------
    def save_draft(self, then: Callable[[], None] | None = None) -> None:
        """Store title, issuer and signer of the draft."""
        decision = self._decision
        if decision is None or decision.state is not DecisionState.DRAFT:
            return
        self.draft.clear_problems()
        typed = self._typed(decision)

        def done(changes: Changes) -> None:
            self.draft.mark_clean()
            if then is not None:
                then()

        self._context.change(
            lambda: self._service.update_draft(typed, expected=decision), done, self._draft_failed, owner=self
        )

    def issue(self) -> None:
        """Give the draft its number and date; what was typed is stored first."""
        decision = self._decision
        if decision is None:
            return
        self.draft.clear_problems()
        say(self.ui.draftNotice, "")
        try:
            values = self.draft.values()
            if values["date"] is None:
                raise Invalid([Problem("missing", "Ghi ngày ký quyết định.", field="date")])
        except Invalid as error:
            self._draft_failed(error)
            return
        typed, service = self._typed(decision), self._service

        def work() -> Changes:
            if typed != decision:
                service.update_draft(typed, expected=decision)
            return service.issue(decision.id, values["number"], values["date"], typed.signer)

        self._context.change(
            work,
            lambda changes: self.decided.emit(decision.id),
            self._draft_failed,
            label="Đang ban hành quyết định",
            owner=self,
        )

    def drop_lines(self) -> None:
        """Take the chosen rows out of the draft; they wait for another decision."""
        decision = self._decision
        drop = {award.nomination_id for award in self._chosen if award.id < 0}
        if decision is None or not drop:
            return
        keep = [n.id for n in self._service.nominations(decision.id) if n.id not in drop]
        self._context.change(
            lambda: self._service.update_draft(decision, keep, expected=decision),
            on_error=self._draft_failed,
            owner=self,
        )

    def delete_draft(self) -> None:
        """Drop the draft; can be undone."""
        decision = self._decision
        if decision is not None:
            self._context.change(
                lambda: self._service.delete_draft(decision.id, expected=decision),
                on_error=self._draft_failed,
                owner=self,
            )

    def _typed(self, decision: Decision) -> Decision:
        ui = self.ui
        return replace(
            decision,
            title=ui.titleEdit.toPlainText().strip(),
            issuer=ui.issuerEdit.text().strip(),
            signer=self.signer.value(),
        )

    def _changed(self) -> bool:
        decision = self._decision
        return decision is not None and self._typed(decision) != decision

    def _update_draft(self) -> None:
        self.ui.saveDraft.setEnabled(self._changed())

    def _on_date(self) -> None:
        """Another year counts its numbers afresh; a number typed by hand stays."""
        date = self.ui.dateEdit.value()
        if date is not None and self.ui.numberEdit.text() == self._suggested:
            self._suggested = self._service.suggest_number(date.year)
            self.ui.numberEdit.setText(self._suggested)

    def _draft_failed(self, error: Known) -> bool:
        show_error(error, self.draft, self.ui.draftNotice)
        return True

    # ---- revoking, replacing, recovering -----------------------------------------------------
    def start_revoking(self, *, chosen: bool = False) -> None:
        """Open the form that asks why; with ``chosen`` only for the chosen rows."""
        decision, ui = self._decision, self.ui
        if decision is None or decision.state is not DecisionState.ISSUED:
            return
        given = tuple(award.id for award in self._chosen if award.state is AwardState.GIVEN)
        if chosen and not given:
            return
        self._revoke_ids = given if chosen else None
        self.revoking.load(
            {"reason": "", "revoke_number": "", "on": self._context.workspace.today(), "recovered": ""}
        )
        what = f"{len(given)} lượt khen thưởng của " if chosen else ""
        ui.revokeTitle.setText(f"Thu hồi {what}Quyết định số {decision.number}")
        which = "Những lượt khen thưởng này" if chosen else "Các lượt khen thưởng của quyết định này"
        number = "" if chosen else "số quyết định không dùng lại; "
        ui.revokeText.setText(
            f"{which} được ghi là đã thu hồi và còn trong sổ; {number}các đề nghị trở về đợt xét. "
            "Việc này không hoàn tác được."
        )
        say(ui.revokeNotice, "")
        self.setCurrentWidget(ui.revokePage)
        ui.reasonEdit.setFocus()

    def revoke(self) -> None:
        """Revoke for the reason written. A missing reason is said at the field."""
        decision = self._decision
        values = read_fields(self.revoking, self.ui.revokeNotice)
        if decision is None or values is None:
            return
        self._context.change(
            lambda: self._service.revoke(
                decision.id,
                values["reason"],
                values["revoke_number"],
                values["on"],
                values["recovered"],
                award_ids=self._revoke_ids,
                expected=decision,
            ),
            lambda changes: self._back(),
            lambda error: show_error(error, self.revoking, self.ui.revokeNotice),
            owner=self,
        )

    def start_replacing(self) -> None:
        """Open the form of the decision that takes this one's place."""
        decision, ui, workspace = self._decision, self.ui, self._context.workspace
        if decision is None:
            return
        office, today = workspace.settings.office(), workspace.today()
        self.new_signer.set_signers(office.signers if office else ())
        self.replacing.load(
            {
                "number": self._service.suggest_number(today.year),
                "date": today,
                "reason": "",
                "title": decision.title,
            }
        )
        ui.replaceTitle.setText(f"Thay thế Quyết định số {decision.number}")
        say(ui.replaceNotice, "")
        self.setCurrentWidget(ui.replacePage)
        ui.newNumberEdit.setFocus()

    def replace_decision(self) -> None:
        """Issue the replacement; the present decision is marked as replaced."""
        decision = self._decision
        values = read_fields(self.replacing, self.ui.replaceNotice, "date")
        if decision is None or values is None:
            return
        signer = self.new_signer.value()
        self._context.change(
            lambda: self._service.replace(
                decision.id,
                values["number"],
                values["date"],
                signer,
                values["reason"],
                values["title"],
                expected=decision,
            ),
            lambda changes: self.decided.emit(changes.created),
            lambda error: show_error(error, self.replacing, self.ui.replaceNotice),
            owner=self,
        )

    def start_recovering(self) -> None:
        """Open the form for what came back of a revoked decision."""
        decision, ui = self._decision, self.ui
        if decision is None:
            return
        self.recovering.load({"recovered": "", "on": self._context.workspace.today(), "money": 0})
        due = self._service.recover_by(decision)
        until = f" Hạn thu lại: {format_date(due)}, chưa tính ngày lễ (NĐ 152/2025 Điều 58)." if due else ""
        paid = self._context.workspace.bonus.to_recover(decision.id)
        ui.recoverText.setText(f"Bằng, khung, tiền thưởng đã nộp lại.{until}")
        ui.recoverMoneyEdit.set_value(paid)
        say(ui.recoverNotice, "")
        self.setCurrentWidget(ui.recoverPage)
        ui.recoverEdit.setFocus()

    def recover(self) -> None:
        """Record what came back; money goes into the fund's book."""
        decision = self._decision
        values = read_fields(self.recovering, self.ui.recoverNotice, "on")
        if decision is None or values is None:
            return
        self._context.change(
            lambda: self._service.recover(
                decision.id, values["recovered"], values["on"], values["money"], expected=decision
            ),
            lambda changes: self._back(),
            lambda error: show_error(error, self.recovering, self.ui.recoverNotice),
            owner=self,
        )

    # ---- inside ------------------------------------------------------------------------------
    def _back(self) -> None:
        decision = self._decision
        self.setCurrentWidget(self.ui.issuedPage if decision is not None else self.ui.hintPage)
