"""Revoking and replacing what was issued, and correcting how an award is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import replace

from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.numbering import leading
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    BatchState,
    Changes,
    Decision,
    DecisionState,
    FundEntry,
    NominationState,
    ProposalState,
    Signer,
    WorkflowEvent,
)
from thidua_desktop.domain.vietnamese import format_money, nfc
from thidua_desktop.domain.working_days import add_working_days
from thidua_desktop.services.decisions.from_ledger import FromLedger
from thidua_desktop.services.decisions.issuing import RECORDED

RETURN_DAYS = 15
"""Working days in which item and money of a local award come back (NĐ 152/2025 Đ58.2)."""


class DecisionService(FromLedger):
    """Use cases of the tab Khen thưởng."""

    def revoke(
        self,
        decision_id: int,
        reason: str,
        number: str = "",
        on: dt.date | None = None,
        recovered: str = "",
        *,
        award_ids: Collection[int] | None = None,
        expected: Decision | None = None,
    ) -> Changes:
        """Cancel an issued decision; its awards stay in the ledger as revoked, its number stays used.

        Luật 06/2022 Đ93. ``number`` and ``on`` are those of the decision that cancels, ``recovered`` says
        what of item and money came back; that may also be recorded later (:meth:`recover`). ``award_ids``
        cancels only these awards: the decision stays issued while it has others. The nominations go back to
        where they stood before. Raises ``Invalid`` naming the field, ``RuleViolation``, ``Conflict``.
        """
        decision = self._issued(decision_id)
        self._unchanged(decision, expected)
        on = on or self._today()
        full = self._full_number(number) if nfc(number) else ""
        self._check_revoking(decision, reason, full, on)
        given = [award for award in self.awards(decision_id) if award.state is AwardState.GIVEN]
        chosen = given if award_ids is None else [one for one in given if one.id in set(award_ids)]
        if award_ids is not None and not chosen:
            raise RuleViolation("Các lượt khen thưởng được chọn không còn hiệu lực trong quyết định này.")
        whole = len(chosen) == len(given)

        def work() -> int:
            if whole:
                self._store.decisions.update(
                    replace(
                        decision,
                        state=DecisionState.REVOKED,
                        revoke_reason=nfc(reason),
                        revoke_number=full,
                        revoked_on=on,
                        recovered=nfc(recovered),
                    )
                )
            by = f" theo Quyết định số {full} ngày {on:%d/%m/%Y}" if full and not whole else ""
            self._take_back(decision, chosen, f"{nfc(reason)}{by}")
            return decision_id

        if whole:
            label = f"Đã thu hồi Quyết định số {decision.number}"
        else:
            label = f"Đã thu hồi {len(chosen)} lượt khen thưởng của Quyết định số {decision.number}"
        return self._operations.run(label, work, undoable=False)

    def recover(
        self,
        decision_id: int,
        recovered: str,
        on: dt.date,
        money: int = 0,
        expected: Decision | None = None,
    ) -> Changes:
        """Record what came back of a revoked decision; ``money`` (đồng) goes into the fund's book. Undoable.

        Raises ``Invalid`` and, when the decision is not revoked, ``RuleViolation``.
        """
        decision = self.get(decision_id)
        self._unchanged(decision, expected)
        if decision.state is not DecisionState.REVOKED or decision.revoked_on is None:
            raise RuleViolation(f"Quyết định số {decision.number} chưa bị thu hồi.")
        problems = []
        if not nfc(recovered):
            problems.append(Problem("missing", "Ghi hiện vật, tiền thưởng đã thu hồi.", field="recovered"))
        if money < 0:
            problems.append(Problem("bad_money", "Số tiền không được âm.", field="money"))
        if on < decision.revoked_on:
            text = f"Ngày thu hồi hiện vật trước ngày thu hồi quyết định ({decision.revoked_on:%d/%m/%Y})."
            problems.append(Problem("bad_date", text, field="on"))
        if problems:
            raise Invalid(problems)
        text = f"{nfc(recovered)} ({on:%d/%m/%Y}{', ' + format_money(money) if money else ''})"

        def work() -> int:
            before = f"{decision.recovered}; " if decision.recovered else ""
            self._store.decisions.update(replace(decision, recovered=before + text))
            if money:
                what = f"Thu hồi tiền thưởng của Quyết định số {decision.number}"
                self._store.payments.add_entry(
                    FundEntry(0, on.year, on, money, what, decision_id=decision_id)
                )
            return decision_id

        return self._operations.run(f"Đã ghi việc thu hồi của Quyết định số {decision.number}", work)

    def recover_by(self, decision: Decision) -> dt.date | None:
        """The day by which item and money of a revoked decision are back; ``None`` unless it is revoked.

        Counted without Saturdays and Sundays; public holidays, which make it later, are not known here.
        """
        if decision.state is not DecisionState.REVOKED or decision.revoked_on is None:
            return None
        return add_working_days(decision.revoked_on, RETURN_DAYS)

    def replace(
        self,
        decision_id: int,
        number: str,
        date: dt.date,
        signer: Signer,
        reason: str,
        title: str = "",
        expected: Decision | None = None,
    ) -> Changes:
        """Issue a new decision in the place of an issued one; ``created`` is the new one's id. Not undoable.

        The same nominations are frozen afresh, with the wording as it is now; the old decision is marked
        as replaced and its awards as revoked. Raises ``Invalid``, ``RuleViolation``, ``Conflict``.
        """
        old = self._issued(decision_id)
        self._unchanged(old, expected)
        given = [award for award in self.awards(decision_id) if award.state is AwardState.GIVEN]
        loose = [award.name for award in given if award.nomination_id is None]
        if loose or not given:
            raise RuleViolation(
                f"Quyết định số {old.number} có lượt khen thưởng không lập từ đề nghị, không thay thế được.",
                hint="Thu hồi quyết định rồi lập quyết định mới.",
            )
        take = [self._store.nominations.get(award.nomination_id or 0) for award in given]
        fresh = replace(
            old,
            id=0,
            title=nfc(title) or old.title,
            replaces_id=old.id,
            note="",
        )
        problems = []
        if not nfc(reason):
            problems.append(Problem("missing", "Ghi lý do thay thế.", field="reason"))
        if old.date is not None and date < old.date:
            text = f"Ngày {date:%d/%m/%Y} trước ngày của quyết định bị thay thế ({old.date:%d/%m/%Y})."
            problems.append(Problem("bad_date", text, field="date"))
        if problems:
            raise Invalid(problems)
        made = self._numbered(fresh, take, number, date, signer, old.issuer)
        words = f"Thay thế bằng Quyết định số {made.number}: {nfc(reason)}"
        frozen = self._frozen(made, take)

        def work() -> int:
            new_id = self._store.decisions.add(made)
            self._store.decisions.update(
                replace(
                    old,
                    state=DecisionState.REPLACED,
                    revoke_reason=words,
                    revoked_on=date,
                )
            )
            for award in given:
                self._store.decisions.update_award(replace(award, state=AwardState.REVOKED, note=words))
            self._store.decisions.add_awards([replace(one, decision_id=new_id) for one in frozen])
            self._move_batch(made)
            return new_id

        label = f"Đã thay thế Quyết định số {old.number} bằng Quyết định số {made.number}"
        return self._operations.run(label, work, undoable=False)

    def update_award_wording(self, award: Award, expected: Award | None = None) -> Changes:
        """Correct how an award is written on paper: name, salutation, post, unit, achievement.

        ``expected`` is the award as the form loaded it. Raises ``Invalid``; ``Conflict`` when it changed.
        """
        before = self.award(award.id)
        if expected is not None and before != expected:
            raise Conflict(
                f"Lượt khen thưởng của {before.name} vừa được sửa ở chỗ khác, chưa ghi đè.",
                hint="Mở lại để xem nội dung mới, rồi sửa lại nếu còn cần.",
            )
        clean = replace(
            before,
            name=nfc(award.name),
            salutation=nfc(award.salutation),
            post=nfc(award.post),
            unit_name=nfc(award.unit_name),
            achievement=nfc(award.achievement),
            note=nfc(award.note),
        )
        if not clean.name:
            raise Invalid([Problem("missing", "Nhập tên ghi trên giấy.", field="name")])

        def work() -> int:
            self._store.decisions.update_award(clean)
            return clean.id

        return self._operations.run(f"Đã sửa cách ghi của {clean.name}", work)

    # ---- pieces ------------------------------------------------------------------------------
    def _issued(self, decision_id: int) -> Decision:
        decision = self.get(decision_id)
        if decision.state is DecisionState.DRAFT:
            raise RuleViolation(
                "Dự thảo quyết định chưa ban hành nên không thu hồi, thay thế.", hint="Xóa dự thảo."
            )
        if decision.state is DecisionState.REVOKED:
            raise RuleViolation(f"Quyết định số {decision.number} đã được thu hồi.")
        if decision.state is DecisionState.REPLACED:
            raise RuleViolation(f"Quyết định số {decision.number} đã được thay thế.")
        return decision

    def _check_revoking(self, decision: Decision, reason: str, full: str, on: dt.date) -> None:
        problems = []
        if not nfc(reason):
            problems.append(Problem("missing", "Ghi lý do thu hồi.", field="reason"))
        if decision.date is not None and on < decision.date:
            text = f"Ngày thu hồi trước ngày ban hành ({decision.date:%d/%m/%Y})."
            problems.append(Problem("bad_date", text, field="on"))
        # A higher level's decision is revoked by one of that level: its number is not of our series.
        if full and decision.origin != RECORDED:
            if not leading(full):
                problems.append(
                    Problem("bad_number", "Nhập số quyết định, ví dụ 123.", field="revoke_number")
                )
            elif leading(full) in map(leading, self._store.decisions.numbers_used(on.year)):
                text = f"Số {full} đã dùng trong năm {on.year}."
                problems.append(Problem("number_used", text, field="revoke_number"))
        if problems:
            raise Invalid(problems)

    def _take_back(self, decision: Decision, awards: Collection[Award], why: str) -> None:
        """Awards revoked, their nominations back where they stood, the batch back to the council's step."""
        for award in awards:
            self._store.decisions.update_award(replace(award, state=AwardState.REVOKED, note=why))
            if award.nomination_id is not None:
                nomination = self._store.nominations.get(award.nomination_id)
                state = self._state_before(nomination)
                self._store.nominations.update(replace(nomination, state=state))
                if state is NominationState.FORWARDED:
                    self._wait_again(nomination.proposal_id)
        if decision.batch_id is None:
            return
        batch = self._store.nominations.batch(decision.batch_id)
        self._store.workflow.add_event(
            WorkflowEvent(
                batch.id, self._now(), "revoke", note=f"Quyết định số {decision.number}: {why}",
                actor=self._actor(),
            )
        )  # fmt: skip
        rest = self._store.nominations.of_batch(batch.id)
        if batch.state is BatchState.DECIDED and not any(n.state is NominationState.DECIDED for n in rest):
            self._store.nominations.update_batch(replace(batch, state=BatchState.REVIEWED))

    def _wait_again(self, proposal_id: int | None) -> None:
        """A tờ trình whose answer was revoked waits for another."""
        if proposal_id is None:
            return
        proposal = self._store.proposals.get(proposal_id)
        if proposal.state is ProposalState.ANSWERED:
            self._store.proposals.update(replace(proposal, state=ProposalState.SENT))
