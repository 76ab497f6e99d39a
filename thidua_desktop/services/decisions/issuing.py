"""Numbered, dated, signed: from then on a decision is revoked or replaced, never changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.numbering import leading
from thidua_desktop.domain.office import issuing_post
from thidua_desktop.domain.records import (
    Award,
    Batch,
    BatchState,
    Changes,
    Decision,
    DecisionState,
    Nomination,
    NominationState,
    ProposalState,
    Signer,
    WorkflowEvent,
)
from thidua_desktop.domain.vietnamese import fold, nfc
from thidua_desktop.domain.workflow import passing
from thidua_desktop.services.decisions.drafting import Drafting, clean_signer, level_of
from thidua_desktop.services.decisions.freezing import Freezer

OWN, RECORDED = "own", "recorded"


class Issuing(Drafting):
    """Our own decisions, and those of a higher level written down from paper."""

    def decide(
        self,
        batch_id: int,
        nomination_ids: Sequence[int] | None,
        number: str,
        date: dt.date,
        signer: Signer,
        title: str = "",
        issuer: str = "",
    ) -> Changes:
        """Turn nominations into awards under one issued decision; ``created`` is the decision's id.

        ``nomination_ids`` of ``None`` takes all that the office itself can decide. Naming nominations
        beyond its authority needs ``issuer``, the post that decided: the decision is then one recorded from
        paper. Names, posts, units and wording are frozen as they stand now. Not undoable: an issued decision
        is revoked. Steps of the batch that were passed over are written into its history.

        Raises ``Invalid`` (number, date, signer) or ``RuleViolation``.
        """
        beyond = False
        if nomination_ids is None:
            take, _ = self.undecided(batch_id, date)
        else:
            take, beyond = self._named(batch_id, nomination_ids, date, beyond=bool(nfc(issuer)))
        if not take:
            raise RuleViolation(
                "Không có đề nghị nào để ra quyết định trong đợt này.",
                hint="Nhập đề nghị trước, hoặc chọn đợt khác.",
            )
        drafted = replace(
            self._drafted(batch_id, take, title or self._whole_title(batch_id)),
            origin=RECORDED if beyond else OWN,
        )
        decision = self._numbered(drafted, take, number, date, signer, issuer)
        return self._issue(decision, take)

    def issue(
        self,
        decision_id: int,
        number: str,
        date: dt.date,
        signer: Signer,
        expected: Decision | None = None,
    ) -> Changes:
        """Sign a draft: number and date are locked, its nominations become awards. Not undoable.

        What it holds is looked at once more, because powers, conditions and states may have changed since.
        Raises ``Invalid`` (number, date, signer), ``RuleViolation``, ``Conflict`` when the draft is no longer
        as ``expected``.
        """
        draft = self._a_draft(decision_id)
        self._unchanged(draft, expected)
        held = [n.id for n in self._store.nominations.of_draft(decision_id)]
        take, _ = self._named(self._batch_of(draft), held, date, held_by=decision_id)
        if not take:
            raise RuleViolation(
                "Dự thảo không còn đề nghị nào.", hint="Thêm đề nghị vào dự thảo, hoặc xóa dự thảo."
            )
        decision = self._numbered(draft, take, number, date, signer, draft.issuer)
        return self._issue(decision, take)

    def record(
        self,
        nomination_ids: Collection[int],
        number: str,
        date: dt.date,
        issuer: str,
        signer: Signer,
        *,
        proposal_id: int | None = None,
        title: str = "",
        reject_rest: bool = False,
    ) -> Changes:
        """Write down a higher level's decision from its paper; ``created`` is its id. Undoable.

        ``nomination_ids`` are those the decision names, of one batch: those of the tờ trình ``proposal_id``,
        or such as went without one. Of a tờ trình's other lines ``reject_rest`` makes "không đạt";
        otherwise they go on waiting. A tờ trình with nothing waiting any more is answered.

        Raises ``Invalid`` (number, date, issuer, signer) or ``RuleViolation``.
        """
        wanted = [self._store.nominations.get(one) for one in dict.fromkeys(nomination_ids)]
        self._check_recorded(wanted, proposal_id)
        batch_id = wanted[0].batch_id
        drafted = replace(self._drafted(batch_id, wanted, title), origin=RECORDED)
        decision = self._numbered(drafted, wanted, number, date, signer, issuer)
        return self._issue(decision, wanted, proposal_id=proposal_id, reject_rest=reject_rest)

    def _check_recorded(self, wanted: Sequence[Nomination], proposal_id: int | None) -> None:
        if not wanted:
            raise RuleViolation("Chưa chọn đề nghị nào có trong quyết định của cấp trên.")
        if len({nomination.batch_id for nomination in wanted}) > 1:
            raise RuleViolation("Các đề nghị thuộc nhiều đợt xét khác nhau.", hint="Ghi riêng từng đợt.")
        if proposal_id is not None and any(n.proposal_id != proposal_id for n in wanted):
            raise RuleViolation("Có đề nghị không nằm trong tờ trình này.")
        done = [n for n in wanted if n.state in (NominationState.DECIDED, NominationState.REJECTED)]
        if done:
            raise RuleViolation(f"{len(done)} đề nghị đã có kết quả khác.")
        held = [n for n in wanted if n.decision_id is not None]
        if held:
            raise RuleViolation(
                f"{len(held)} đề nghị đang nằm trong dự thảo quyết định của cơ quan.",
                hint="Bỏ ra khỏi dự thảo trước.",
            )

    # ---- pieces ------------------------------------------------------------------------------
    def _whole_title(self, batch_id: int) -> str:
        year = self._store.nominations.batch(batch_id).year
        return f"Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm {year}"

    def _numbered(
        self,
        decision: Decision,
        take: Sequence[Nomination],
        number: str,
        date: dt.date,
        signer: Signer,
        issuer: str = "",
    ) -> Decision:
        """``decision`` as issued, checked. Raises ``Invalid``."""
        recorded = decision.origin == RECORDED
        full = nfc(number) if recorded else self._full_number(number)
        kinds = self._kinds()
        office = self._office()
        made = replace(
            decision,
            year=date.year,
            number=full,
            date=date,
            level=level_of([kinds[n.award_code] for n in take]),
            issuer=nfc(issuer) or ("" if recorded else issuing_post(office.name if office else "")),
            signer=clean_signer(signer),
            state=DecisionState.ISSUED,
        )
        problems = [*self._number_problems(made), *self._date_problems(date, take)]
        if not made.issuer:
            problems.append(Problem("missing", "Ghi người có thẩm quyền đã quyết định.", field="issuer"))
        if not made.signer.name:
            problems.append(Problem("missing", "Chọn người ký.", field="signer"))
        if problems:
            raise Invalid(problems)
        return made

    def _number_problems(self, decision: Decision) -> list[Problem]:
        number, year = decision.number, decision.year
        if not leading(number):
            return [Problem("bad_number", "Nhập số quyết định, ví dụ 123.", field="number")]
        if decision.origin == RECORDED:
            same = [one.issuer for one in self._store.decisions.recorded(number, year)]
            if fold(decision.issuer) in map(fold, same):
                text = f"Quyết định số {number} năm {year} của {decision.issuer} đã được ghi."
                return [Problem("number_used", text, field="number")]
        elif leading(number) in map(leading, self._store.decisions.numbers_used(year)):
            return [Problem("number_used", f"Số {number} đã dùng trong năm {year}.", field="number")]
        return []

    def _issue(
        self,
        decision: Decision,
        take: Sequence[Nomination],
        *,
        proposal_id: int | None = None,
        reject_rest: bool = False,
    ) -> Changes:
        take = self._staged(take)
        frozen = self._frozen(decision, take)
        recorded = decision.origin == RECORDED

        def work() -> int:
            decision_id = self._write(decision)
            self._store.decisions.add_awards([replace(one, decision_id=decision_id) for one in frozen])
            for nomination in take:
                self._store.nominations.update(
                    replace(nomination, state=NominationState.DECIDED, decision_id=None)
                )
            if proposal_id is not None:
                self._answer(proposal_id, reject_rest=reject_rest)
            self._move_batch(decision)
            return decision_id

        word = "Đã ghi" if recorded else "Đã ban hành"
        return self._operations.run(
            f"{word} Quyết định số {decision.number}: {len(take)} lượt khen thưởng",
            work,
            undoable=recorded,
        )

    def _frozen(self, decision: Decision, take: Sequence[Nomination]) -> list[Award]:
        freezer = Freezer(self._store, decision.date or self._today())
        return freezer.freeze_all(self._staged(take), self._kinds(), decision)

    def _write(self, decision: Decision) -> int:
        if not decision.id:
            return self._store.decisions.add(decision)
        self._store.decisions.update(decision)
        return decision.id

    def _answer(self, proposal_id: int, *, reject_rest: bool) -> None:
        waiting = [
            n
            for n in self._store.nominations.of_proposal(proposal_id)
            if n.state not in (NominationState.DECIDED, NominationState.REJECTED)
        ]
        if reject_rest:
            for nomination in waiting:
                self._store.nominations.update(replace(nomination, state=NominationState.REJECTED))
        if reject_rest or not waiting:
            proposal = self._store.proposals.get(proposal_id)
            self._store.proposals.update(replace(proposal, state=ProposalState.ANSWERED))

    def _move_batch(self, decision: Decision) -> None:
        """The batch is decided; what it passed over on the way is written down as skipped."""
        if decision.batch_id is None:
            return
        batch = self._store.nominations.batch(decision.batch_id)
        note = f"Quyết định số {decision.number}"
        events = passing(batch, BatchState.DECIDED, self._now(), self._actor(), action="decide", note=note)
        self._store.workflow.add_events(events or [self._again(batch, note)])
        if batch.state is not BatchState.DECIDED:
            self._store.nominations.update_batch(replace(batch, state=BatchState.DECIDED))

    def _again(self, batch: Batch, note: str) -> WorkflowEvent:
        """A batch may bring several decisions; each stands in its history."""
        state = batch.state.value
        return WorkflowEvent(batch.id, self._now(), "decide", None, state, state, note, self._actor())
