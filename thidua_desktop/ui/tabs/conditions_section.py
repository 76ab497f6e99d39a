"""Section Điều kiện of a nomination: the verdict, why, five years at a glance, and the clerk's answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import (
    Changes,
    Nomination,
    NominationRow,
    NominationState,
    RecipientKind,
    Verdict,
    YearStrip,
)
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_conditions_section import Ui_ConditionsSectionForm
from thidua_desktop.ui.tabs.award_names import short_names, whole_names
from thidua_desktop.ui.tabs.nomination_checks import Checks
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.chips import ChipLabel
from thidua_desktop.ui.widgets.findings_view import VERDICTS

if TYPE_CHECKING:
    from thidua_desktop.services.eligibility import Checked

_KINDS = {"award", "person", "unit", "household", "nomination", "pledge", "decision"}
"""Tables whose records a tab shows."""


class ConditionsSection(QWidget):
    """Shows the check of one nomination as it stands in ``checks``."""

    def __init__(self, context: UiContext, checks: Checks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._checks = context, checks
        self._row: NominationRow | None = None
        self.ui = Ui_ConditionsSectionForm()
        self.ui.setupUi(self)
        ui = self.ui
        self.chip = ChipLabel(context.theme)
        ui.chipRow.insertWidget(0, self.chip)
        ui.strip.setup(context.theme)
        ui.findings.setup(context.theme)
        self.setFocusProxy(ui.findings)
        ui.findings.opened.connect(self._open)
        ui.findings.current_changed.connect(self._show_buttons)
        ui.strip.opened.connect(self._open_recipient)
        for button, act in (
            (ui.metButton, lambda: self.answer(Verdict.MET)),
            (ui.unmetButton, lambda: self.answer(Verdict.UNMET)),
            (ui.undoButton, self.take_back),
            (ui.overrideButton, self.override),
            (ui.overrideUndo, lambda: self._override("")),
            (ui.ruleButton, self.choose_rule_set),
        ):
            button.clicked.connect(plain(act))

    def show_row(self, row: NominationRow) -> None:
        """Show the check of ``row``."""
        same = self._row is not None and self._row.nomination.id == row.nomination.id
        self._row = row
        nomination, ui = row.nomination, self.ui
        ui.awardLabel.setText(f"{row.award_name} năm {nomination.year}")
        self._show_strip()
        self.show_check()
        if not same:
            ui.findings.scrollToTop()

    def show_check(self) -> None:
        """Show the check anew: it arrived, or was made again."""
        row, ui = self._row, self.ui
        if row is None:
            return
        checked = self._checks.of(row.nomination.id)
        self.chip.show_chip(VERDICTS[checked.verdict] if checked else None)
        ui.doubtLabel.setVisible(checked is not None and not checked.verified)
        ui.findings.show_findings(checked.findings if checked else ())
        known = bool(checked and checked.findings)
        ui.findings.setVisible(known)
        ui.waitLabel.setVisible(not known)
        ui.waitLabel.setText(
            "Đang kiểm tra điều kiện…"
            if checked is None
            else "Danh hiệu, hình thức này không có điều kiện nào để kiểm tra."
        )
        self._show_rule(row.nomination, checked)
        self._show_buttons()

    # ---- answers -----------------------------------------------------------------------------
    def answer(self, verdict: Verdict) -> None:
        """Ask for the reason and record the clerk's answer to the current condition."""
        row, finding = self._row, self.ui.findings.current()
        if row is None or finding is None or not finding.can_confirm:
            return
        word = "đạt" if verdict is Verdict.MET else "không đạt"
        reason = self._context.prompts.ask_text(
            f"Xác nhận {word}", f"{finding.message}.\n\nLý do, hoặc giấy tờ đã xem:"
        )
        if reason:
            self._confirm(row.nomination.id, finding.code, verdict, reason)
        elif reason is not None:
            self._context.navigator.say.emit("Chưa ghi lý do nên chưa xác nhận.")

    def take_back(self) -> None:
        """Forget the answer to the current condition: the data decide again."""
        finding = self.ui.findings.current()
        if self._row is not None and finding is not None and finding.answered:
            self._confirm(self._row.nomination.id, finding.code, Verdict.CONFIRM, "")

    def override(self) -> None:
        """Ask why the nomination is kept although conditions are not met."""
        if self._row is None:
            return
        reason = self._context.prompts.ask_text(
            "Vẫn đề nghị",
            f"{self._row.name} chưa đủ điều kiện. Lý do vẫn đề nghị (sẽ ghi vào biên bản):",
            self._row.nomination.override_reason,
        )
        if reason:
            self._override(reason)
        elif reason is not None:
            self._context.navigator.say.emit("Chưa ghi lý do nên chưa ghi nhận.")

    def choose_rule_set(self) -> None:
        """Open the choice of the rule set for this nomination or for its whole batch."""
        from thidua_desktop.ui.dialogs.rule_set_dialog import RuleSetDialog

        if self._row is None:
            return
        dialog = RuleSetDialog(self._context, self._row.nomination, self._used(), self)
        dialog.exec()
        dialog.deleteLater()

    def _confirm(self, nomination_id: int, code: str, verdict: Verdict, reason: str) -> None:
        service = self._context.workspace.eligibility
        self._change(lambda: service.confirm(nomination_id, code, verdict, reason))

    def _override(self, reason: str) -> None:
        if self._row is not None:
            nomination_id = self._row.nomination.id
            service = self._context.workspace.eligibility
            self._change(lambda: service.override(nomination_id, reason))

    def _change(self, work: Callable[[], Changes]) -> None:
        self._context.change(work, owner=self)

    # ---- showing -----------------------------------------------------------------------------
    def _show_strip(self) -> None:
        assert self._row is not None
        nomination, strip = self._row.nomination, self.ui.strip
        book = self._context.workspace.rulebook.book()
        strip.name_awards(whole_names(book), short_names(book))
        # Off the window's thread: a check under way holds what the years are read from.
        workspace, asked = self._context.workspace, self._row

        def show(years: tuple[YearStrip, ...]) -> None:
            if self._row is asked:
                strip.show_years(years)

        self._context.tasks.run_db(
            lambda job: workspace.eligibility.strip(nomination.recipient, nomination.year), show, owner=self
        )

    def _show_buttons(self) -> None:
        ui, row = self.ui, self._row
        finding = ui.findings.current()
        checked = self._checks.of(row.nomination.id) if row else None
        open_ = row is not None and row.nomination.state is not NominationState.DECIDED
        may = open_ and finding is not None and finding.can_confirm
        # Beside an answer only the other one is offered: three buttons do not fit on an office PC.
        given = finding.verdict if finding is not None and finding.answered else None
        ui.metButton.setVisible(may and given is not Verdict.MET)
        ui.unmetButton.setVisible(may and given is not Verdict.UNMET)
        ui.undoButton.setVisible(bool(open_ and finding is not None and finding.answered))
        reason = row.nomination.override_reason if row else ""
        ui.overrideLabel.setVisible(bool(reason))
        ui.overrideLabel.setText(f"Vẫn đề nghị: {reason}")
        ui.overrideUndo.setVisible(bool(reason) and open_)
        short_of = checked is not None and checked.verdict is Verdict.UNMET
        ui.overrideButton.setVisible((short_of or bool(reason)) and open_)
        ui.overrideButton.setText("Sửa lý do…" if reason else "Vẫn đề n&ghị…")

    def _used(self) -> str:
        """Code of the rule set by which the nomination is checked now."""
        checked = self._checks.of(self._row.nomination.id) if self._row else None
        return checked.rule_set if checked else ""

    def _show_rule(self, nomination: Nomination, checked: Checked | None) -> None:
        ui = self.ui
        ui.ruleButton.setVisible(checked is not None and nomination.state is not NominationState.DECIDED)
        if checked is None:
            ui.ruleLabel.clear()
            return
        workspace = self._context.workspace
        chosen = lookup.rule_set(workspace.rulebook.book(), checked.rule_set)
        batch = workspace.nominations.batch(nomination.batch_id)
        day = nomination.received_on or batch.received_on
        reason = nomination.rule_reason if nomination.rule_set else batch.rule_reason
        parts = [f"Xét theo: {chosen.name}"]
        if nomination.rule_set or batch.rule_set:
            parts.append(f"chọn tay: {reason}" if reason else "chọn tay")
        parts.append(f"tiếp nhận {format_date(day)}" if day else "chưa ghi ngày tiếp nhận")
        ui.ruleLabel.setText(" · ".join(parts))

    # ---- opening -----------------------------------------------------------------------------
    def _open(self, table: str, record_id: int) -> None:
        if table in _KINDS:
            self._context.navigator.open_record.emit(table, record_id)
        elif table == "initiative":
            from thidua_desktop.ui.dialogs.initiatives_dialog import open_initiatives

            open_initiatives(self._context, self.window(), initiative_id=record_id)
        else:  # ratings, pledges' targets and the like are shown with their recipient
            self._open_recipient()

    def _open_recipient(self) -> None:
        if self._row is not None:
            recipient = self._row.nomination.recipient
            kind = RecipientKind(recipient.kind).value
            self._context.navigator.open_record.emit(kind, recipient.id)
