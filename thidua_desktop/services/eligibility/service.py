"""Use cases of the check: what the screens, the papers and the command line ask."""

from __future__ import annotations

import datetime as dt
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from thidua_desktop.domain.eligibility.batch import BatchCheck
from thidua_desktop.domain.eligibility.facts import Facts, key_of
from thidua_desktop.domain.eligibility.verdicts import Checked, Finding
from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.quotas import QuotaState
from thidua_desktop.domain.records import (
    Batch,
    Changes,
    Confirmation,
    InitiativeState,
    Nomination,
    NominationState,
    QuotaOverride,
    Recipient,
    RecipientKind,
    Verdict,
    WorkflowEvent,
    YearStrip,
)
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.eligibility.candidates import find_candidates, imagined
from thidua_desktop.services.eligibility.facts_of import FactsOf
from thidua_desktop.services.eligibility.records import Candidates
from thidua_desktop.services.eligibility.work import BatchWork, Ground
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.rulebook import RulebookService

STRIP_YEARS = 5
KEPT_BATCHES = 3
"""So many batches stay worked out; the window looks at one, a paper at another."""


class EligibilityService:
    """Checks nominations against the rulebook. Mutating calls are one undoable operation each.

    What is known is kept between calls: the service hears of every operation and works anew only what it
    has an effect on. May be asked from any thread.
    """

    def __init__(
        self,
        store: Store,
        operations: Operations,
        rulebook: RulebookService,
        today: Callable[[], dt.date],
        now: Callable[[], dt.datetime] = dt.datetime.now,
        actor: Callable[[], str] = str,
    ) -> None:
        self._store = store
        self._operations = operations
        self._rulebook = rulebook
        self._today = today
        self._now = now
        self._actor = actor
        self._lock = threading.RLock()
        self._news: deque[Changes] = deque()
        self._facts_of = FactsOf(store)
        self._ground: Ground | None = None
        self._works: dict[int, BatchWork] = {}
        operations.subscribe(self._news.append)

    # ---- looking -----------------------------------------------------------------------------
    def check(self, batch_id: int) -> BatchCheck:
        """Every nomination of a batch with its verdict, and its quotas. Raises ``NotFound``."""
        with self._lock:
            return self._work(batch_id).result

    def recheck(self, batch_id: int, changed: Sequence[int] = ()) -> BatchCheck:
        """As :meth:`check`; the nominations ``changed`` are read anew even if no change was heard of."""
        with self._lock:
            work = self._work(batch_id)
            if changed:
                work.renew(changed, answers=True, quotas=False)
            return work.result

    def what_if(self, batch_id: int, nomination_ids: Collection[int]) -> tuple[QuotaState, ...]:
        """The quotas if only these nominations went on; the base stays that of the whole batch."""
        with self._lock:
            return self._work(batch_id).what_if(nomination_ids)

    def of_recipient(
        self, recipient: Recipient, award_code: str, year: int, batch_id: int | None = None
    ) -> Checked:
        """The check of a recipient for an award: of the nomination in the batch, else of one imagined.

        Raises ``NotFound`` for an unknown award.
        """
        with self._lock:
            ground = self._now_known()
            lookup.award(ground.book, award_code)
            work = self._work(batch_id) if batch_id is not None else None
            checker = work.checker if work else ground.checker()
            batch = work.batch if work else None
            return checker.check(
                imagined(
                    checker,
                    key_of(recipient),
                    award_code,
                    year,
                    batch.received_on if batch else None,
                    batch.rule_set if batch else "",
                )
            )

    def candidates(
        self, award_code: str, year: int, unit_id: int | None = None, batch_id: int | None = None
    ) -> Candidates:
        """Who could be proposed for an award, in a unit or in the whole office.

        With a batch its nominations count as they do in its check. Raises ``NotFound`` for an unknown award.
        """
        with self._lock:
            ground = self._now_known()
            lookup.award(ground.book, award_code)
            work = self._work(batch_id) if batch_id is not None else None
            checker, ahead = ground.checker(), ground.checker()
            ahead.outlook = year + 1
            for one in (checker, ahead):
                one.firm = True
                if work:
                    one.set_lines(work.checker.lines.values())
            received = work.batch.received_on if work else None
            rule_set = work.batch.rule_set if work else ""
            return find_candidates(checker, ahead, award_code, year, unit_id, received, rule_set)

    def strip(self, recipient: Recipient, year: int) -> tuple[YearStrip, ...]:
        """The five years up to ``year``, oldest first."""
        with self._lock:
            ground = self._now_known()
            orders = {award.code: award.order for award in ground.book.awards}
            return tuple(
                _strip(ground.facts, orders, recipient, one)
                for one in range(year - STRIP_YEARS + 1, year + 1)
            )

    # ---- answering ---------------------------------------------------------------------------
    def confirm(self, nomination_id: int, condition_code: str, verdict: Verdict, reason: str) -> Changes:
        """Record the clerk's answer to a condition; ``Verdict.CONFIRM`` takes an answer back.

        Raises ``Invalid`` without a reason or for an unknown condition, ``RuleViolation`` where the data
        decide or a decision was made.
        """
        nomination = self._open(nomination_id)
        told = nfc(reason)
        checked = self.recheck(nomination.batch_id, [nomination_id]).items[nomination_id]
        finding = next((one for one in _every(checked.findings) if one.code == condition_code), None)
        if finding is None:
            raise Invalid([Problem("unknown_condition", "Không có điều kiện này.", field="condition")])
        if not (finding.can_confirm or finding.answered):
            raise RuleViolation(
                "Dữ liệu đã trả lời điều kiện này nên không xác nhận khác được.",
                hint="Sửa dữ liệu nếu sai, hoặc giữ đề nghị với lý do riêng.",
            )
        if verdict is not Verdict.CONFIRM and not told:
            raise Invalid([Problem("missing", "Nhập căn cứ để xác nhận.", field="reason")])

        def work() -> int:
            if verdict is Verdict.CONFIRM:
                self._store.reviews.drop_confirmation(nomination_id, condition_code)
                made = 0
            else:
                answer = Confirmation(
                    nomination_id, condition_code, verdict, told, self._now(), self._actor()
                )
                made = self._store.reviews.set_confirmation(answer)
            self._tell(nomination, "confirm", f"{finding.message}: {told}" if told else finding.message)
            return made

        label = "Đã bỏ xác nhận" if verdict is Verdict.CONFIRM else "Đã xác nhận"
        return self._operations.run(f"{label} một điều kiện của đề nghị", work)

    def override(self, nomination_id: int, reason: str) -> Changes:
        """Keep a nomination whose conditions are not met, with the reason; an empty one takes it back."""
        nomination = self._open(nomination_id)
        told = nfc(reason)

        def work() -> int:
            self._store.nominations.update(replace(nomination, override_reason=told))
            self._tell(nomination, "override", told)
            return nomination_id

        label = "Đã giữ đề nghị chưa đủ điều kiện" if told else "Đã bỏ lý do giữ đề nghị"
        return self._operations.run(label, work)

    def override_quota(
        self,
        batch_id: int,
        quota: str,
        reason: str,
        unit_id: int | None = None,
        block_id: int | None = None,
    ) -> Changes:
        """Record why a batch goes over a quota; an empty reason takes it back.

        Raises ``NotFound`` when no such quota applies in that scope.
        """
        scope_id = unit_id if unit_id is not None else block_id
        scope = "unit" if unit_id is not None else "block" if block_id is not None else "office"
        state = next(
            (
                one
                for one in self.check(batch_id).quotas
                if (one.code, one.scope, one.scope_id) == (quota, scope, scope_id)
            ),
            None,
        )
        if state is None:
            raise NotFound("Đợt xét không có tỷ lệ này.", hint="Xem lại Thiết lập → Quy định.")
        told = nfc(reason)
        override = QuotaOverride(
            batch_id, quota, told, self._now(), unit_id, block_id, state.over, self._actor()
        )

        def work() -> int:
            if not told:
                self._store.reviews.drop_override(override)
                return 0
            return self._store.reviews.set_override(override)

        label = "Đã ghi lý do vượt tỷ lệ" if told else "Đã bỏ lý do vượt tỷ lệ"
        return self._operations.run(f"{label} {state.award_name}", work)

    def choose_rule_set(
        self, code: str, reason: str, *, batch_id: int | None = None, nomination_id: int | None = None
    ) -> Changes:
        """Check a batch or one nomination by another rule set; an empty code goes back to the date.

        Raises ``NotFound`` for an unknown set, ``Invalid`` without a reason.
        """
        told = nfc(reason)
        if code:
            lookup.rule_set(self._rulebook.book(), code)
            if not told:
                raise Invalid([Problem("missing", "Nhập lý do chọn bộ quy định.", field="reason")])
        else:
            told = ""
        label = f"Đã chọn bộ quy định {code}" if code else "Đã chọn bộ quy định theo ngày tiếp nhận"
        if nomination_id is not None:
            nomination = self._open(nomination_id)

            def of_line() -> int:
                self._store.nominations.update(replace(nomination, rule_set=code, rule_reason=told))
                self._tell(nomination, "rules", f"{code}: {told}" if code else "")
                return nomination_id

            return self._operations.run(f"{label} cho một đề nghị", of_line)
        if batch_id is None:
            raise Invalid([Problem("missing", "Chọn đợt xét hoặc đề nghị.", field="batch")])
        batch = self._store.nominations.batch(batch_id)

        def of_batch() -> int:
            self._store.nominations.update_batch(replace(batch, rule_set=code, rule_reason=told))
            return batch.id

        return self._operations.run(f"{label} cho đợt {batch.name}", of_batch)

    def _open(self, nomination_id: int) -> Nomination:
        nomination = self._store.nominations.get(nomination_id)
        if nomination.state is NominationState.DECIDED:
            raise RuleViolation(
                "Đề nghị đã có quyết định nên không đổi kết quả kiểm tra được.",
                hint="Thu hồi quyết định trước nếu ban hành nhầm.",
            )
        return nomination

    def _tell(self, nomination: Nomination, action: str, note: str) -> None:
        event = WorkflowEvent(
            nomination.batch_id, self._now(), action, nomination.id, note=note, actor=self._actor()
        )
        self._store.workflow.add_event(event)

    # ---- what is kept ------------------------------------------------------------------------
    def _now_known(self) -> Ground:
        """The ground as of now; batches worked out on another one are forgotten."""
        changed: set[int] = set()
        tables: set[str] = set()
        while self._news:
            ids = self._news.popleft().ids
            tables |= {table for table, some in ids.items() if some}
            changed |= ids.get("nomination", frozenset())
        self._facts_of.forget(tables)
        rule = self._rulebook.head_rule() if self._rulebook.switch("reform_index") else None
        self._facts_of.read_heads(rule is not None)
        facts, fresh = self._facts_of.facts()
        ground = Ground(
            self._rulebook.book(), facts, self._today(), self._rulebook.switch("pledge_registration"), rule
        )
        if fresh or "batch" in tables or self._ground is None or not ground.same(self._ground):
            self._works.clear()
        else:
            answers = "confirmation" in tables
            quotas = bool(tables & {"quota_override", "office"})
            if changed or answers or quotas:
                for work in self._works.values():
                    work.renew(changed, answers=answers, quotas=quotas)
        self._ground = ground
        return ground

    def _work(self, batch_id: int) -> BatchWork:
        ground = self._now_known()
        work = self._works.pop(batch_id, None)
        if work is None:
            batch: Batch = self._store.nominations.batch(batch_id)
            work = BatchWork(self._store, ground, batch)
        self._works[batch_id] = work
        while len(self._works) > KEPT_BATCHES:
            del self._works[next(iter(self._works))]
        return work


def _every(findings: Sequence[Finding]) -> Iterator[Finding]:
    for one in findings:
        yield one
        yield from _every(one.parts)


def _strip(facts: Facts, orders: dict[str, int], recipient: Recipient, year: int) -> YearStrip:
    key = key_of(recipient)
    codes = {one.code for one in facts.held(key) if one.year == year and one.given}
    discipline = ""
    written = 0
    if recipient.kind is RecipientKind.PERSON and recipient.id in facts.people:
        entries = facts.people[recipient.id].discipline
        discipline = "; ".join(one.text for one in entries if one.year == year)
        written = sum(
            one.year == year and one.state == InitiativeState.RECOGNISED
            for one in facts.initiatives.get(recipient.id, ())
        )
    return YearStrip(
        year,
        facts.grade(key, year),
        tuple(sorted(codes, key=lambda code: (orders.get(code, 0), code))),
        written,
        discipline,
    )
