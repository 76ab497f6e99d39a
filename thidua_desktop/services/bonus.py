"""Tiền thưởng of decisions: worked out from the rulebook, stored, paid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain import bonus
from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Changes,
    Decision,
    DecisionState,
    FundEntry,
    Payment,
)
from thidua_desktop.domain.rulebook.model import BaseSalary, Rulebook
from thidua_desktop.domain.vietnamese import format_money, nfc
from thidua_desktop.services.bonus_lines import BonusLine, LineMaker, salary_of
from thidua_desktop.services.decisions import DecisionService
from thidua_desktop.services.fund import FundService
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

FUND_NAME = "Quỹ thi đua, khen thưởng"
ROUNDING = "Điều 49.2 Nghị định 152/2025/NĐ-CP"
PAYER = "Điều 11.4 Luật 06/2022/QH15, Điều 47.2 Nghị định 152/2025/NĐ-CP"


@dataclass(frozen=True, slots=True)
class BonusSheet:
    """Bảng tiền thưởng of one decision."""

    decision: Decision
    lines: tuple[BonusLine, ...]
    total: int
    base_salary: BaseSalary | None
    rule_text: str
    """Stands under the table."""
    paid_here: bool
    """False: the level that decided pays, and the amounts are for information."""
    provisional: bool
    """A draft has no date yet: the base salary of today is taken."""


class BonusService(FundService):
    """Use cases of the bonus sheet. Each mutating call is one undoable operation."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        today: Callable[[], dt.date],
        decisions: DecisionService,
        book: Callable[[], Rulebook],
    ) -> None:
        super().__init__(store, operations)
        self._today = today
        self._decisions = decisions
        self._book = book

    def sheet(self, decision_id: int) -> BonusSheet:
        """What a decision's awards bring. Revoked awards are not on it. Raises ``NotFound``."""
        decision = self._decisions.get(decision_id)
        draft = decision.state is DecisionState.DRAFT
        day = decision.date or self._today()
        book = self._book()
        salary = salary_of(book, day)
        here = decision.origin == "own"
        awards = [a for a in self._decisions.lines(decision_id) if a.state is AwardState.GIVEN]
        payments = self._store.payments.of_decision(decision_id)
        worker = LineMaker(self._store, book, day)
        lines = tuple(
            worker.line(award, payments.get(award.id), _beside(award, awards) if draft else ())
            for award in awards
        )
        texts = [
            f"Mức lương cơ sở {format_money(salary.amount)} từ ngày {salary.since:%d/%m/%Y}"
            f"{' (' + salary.text + ')' if salary.text else ''}."
            if salary
            else f"Chưa có mức lương cơ sở cho ngày {day:%d/%m/%Y}.",
            f"Làm tròn lên hàng chục nghìn đồng sau khi nhân ({ROUNDING}).",
        ]
        if not here:
            texts.append(f"Cấp ra quyết định chi tiền thưởng ({PAYER}); số tiền ở đây chỉ để biết.")
        total = sum(line.amount for line in lines)
        return BonusSheet(decision, lines, total, salary, " ".join(texts), here, draft)

    def compute(self, decision_id: int, budget_source: str = "") -> Changes:
        """Store what the awards of an issued decision of this office bring; what is paid stays as it was.

        An award that brings nothing is stored with 0 and the reason; less than a ceiling stays as it was set.

        Raises ``RuleViolation`` for drafts, decisions that no longer stand and those of other levels.
        """
        decision = self._decisions.get(decision_id)
        if decision.state is not DecisionState.ISSUED:
            raise RuleViolation("Chỉ tính tiền thưởng cho quyết định đã ban hành và còn hiệu lực.")
        if decision.origin != "own":
            raise RuleViolation(f"Cấp ra quyết định chi tiền thưởng ({PAYER}).")
        payments = self._store.payments.of_decision(decision_id)
        awards = [a for a in self._decisions.awards(decision_id) if a.state is AwardState.GIVEN]
        worker = LineMaker(self._store, self._book(), decision.date or self._today())
        new, changed = [], []
        for award in awards:
            before = payments.get(award.id)
            if before is not None and before.paid_on is not None:
                continue
            line = worker.line(award, None)
            fresh = Payment(0, award.id, line.multiple, line.base_salary, line.amount, line.rule)
            if before is None:
                new.append(replace(fresh, budget_source=nfc(budget_source) or FUND_NAME))
            else:
                changed.append(_again(before, fresh, line, nfc(budget_source)))

        def work() -> int:
            self._store.payments.add_many(new)
            for payment in changed:
                self._store.payments.update(payment)
            return decision_id

        return self._operations.run(f"Đã tính tiền thưởng của Quyết định số {decision.number}", work)

    def set_amount(
        self, award_id: int, amount: int, note: str = "", expected: Payment | None = None
    ) -> Changes:
        """Pay less than a ceiling ("không quá"). Raises ``Invalid`` above it or where the rate is fixed."""
        payment = self._unpaid(award_id, expected)
        award = self._decisions.award(award_id)
        worker = LineMaker(self._store, self._book(), award.decision_date or self._today())
        line = worker.line(award, None)
        if not line.ceiling:
            raise Invalid(
                [Problem("fixed", "Mức tiền thưởng này do văn bản ấn định, không sửa được.", field="amount")]
            )
        if not 0 <= amount <= line.amount:
            text = f"Mức tiền thưởng không quá {format_money(line.amount)}."
            raise Invalid([Problem("over_ceiling", text, field="amount")])
        clean = replace(payment, amount=amount, note=nfc(note) or payment.note, shares="")
        return self._save(clean, f"Đã ghi mức tiền thưởng của {award.name}")

    def set_shares(
        self, award_id: int, shares: Sequence[tuple[str, int]], expected: Payment | None = None
    ) -> Changes:
        """Part a joint award's bonus among names; the shares add up to it exactly. Raises ``Invalid``."""
        payment = self._unpaid(award_id, expected)
        clean = [(nfc(name), dong) for name, dong in shares]
        problems = []
        if any(not name or {":", ";"} & set(name) for name, _ in clean):
            problems.append(Problem("missing", "Ghi tên từng người được chia.", field="shares"))
        total = sum(dong for _, dong in clean)
        if clean and (total != payment.amount or min(dong for _, dong in clean) < 0):
            text = f"Các phần cộng lại là {format_money(total)}, phải bằng {format_money(payment.amount)}."
            problems.append(Problem("wrong_sum", text, field="shares"))
        if problems:
            raise Invalid(problems)
        award = self._decisions.award(award_id)
        stored = replace(payment, shares=bonus.write_shares(clean))
        return self._save(stored, f"Đã chia tiền thưởng của {award.name}")

    def even_shares(self, award_id: int, names: Sequence[str]) -> tuple[tuple[str, int], ...]:
        """Equal shares of an award's bonus as a form proposes them; nothing is stored."""
        payment = self._payment(award_id)
        if not names:
            return ()
        return tuple(zip(names, bonus.split(payment.amount, [1] * len(names)), strict=True))

    def set_source(self, decision_id: int, budget_source: str) -> Changes:
        """Say from which budget the bonuses of a decision are paid; what is paid stays as it was."""
        waiting = [p for p in self._store.payments.of_decision(decision_id).values() if p.paid_on is None]

        def work() -> int:
            for payment in waiting:
                self._store.payments.update(replace(payment, budget_source=nfc(budget_source)))
            return decision_id

        return self._operations.run("Đã ghi nguồn kinh phí chi thưởng", work)

    # ---- paying ------------------------------------------------------------------------------
    def mark_paid(self, award_ids: Collection[int], on: dt.date, received_by: str = "") -> Changes:
        """Bonuses handed out ``on`` a day; one entry a decision goes into the fund's book.

        Awards that bring nothing are passed over. Raises ``RuleViolation`` for what is not computed, already
        paid or revoked, ``Invalid`` for the day.
        """
        awards = self._store.decisions.award_page(list(award_ids))
        payments = self._store.payments.of_awards(award_ids)
        if not awards or any(a.id not in payments for a in awards):
            raise RuleViolation("Có lượt khen thưởng chưa tính tiền thưởng.", hint="Tính tiền thưởng trước.")
        awards = [a for a in awards if payments[a.id].amount]
        if not awards:
            raise RuleViolation("Các lượt khen thưởng được chọn không có tiền thưởng để chi.")
        if any(a.state is not AwardState.GIVEN for a in awards):
            raise RuleViolation("Có lượt khen thưởng đã bị thu hồi nên không chi.")
        if any(payments[a.id].paid_on is not None for a in awards):
            raise RuleViolation("Có lượt khen thưởng đã chi tiền rồi.")
        early = [a for a in awards if a.decision_date is not None and on < a.decision_date]
        if early or on > self._today():
            text = f"Ngày chi {on:%d/%m/%Y} không hợp lệ: sau ngày quyết định và không quá hôm nay."
            raise Invalid([Problem("bad_date", text, field="on")])

        def work() -> None:
            for award in awards:
                self._store.payments.update(
                    replace(payments[award.id], paid_on=on, received_by=nfc(received_by))
                )
            self._book_paid(awards, payments, on, -1, "Chi tiền thưởng theo")

        return self._operations.run(f"Đã ghi đã chi tiền thưởng: {len(awards)} lượt", work)

    def mark_unpaid(self, award_ids: Collection[int], on: dt.date, reason: str) -> Changes:
        """Take "paid" back; the fund's book gets a contrary entry with the reason. Raises ``Invalid``."""
        awards = self._store.decisions.award_page(list(award_ids))
        payments = self._store.payments.of_awards(award_ids)
        awards = [a for a in awards if a.id in payments and payments[a.id].paid_on is not None]
        if not awards:
            raise RuleViolation("Các lượt khen thưởng được chọn chưa ghi là đã chi.")
        if not nfc(reason):
            raise Invalid([Problem("missing", "Ghi lý do.", field="reason")])

        def work() -> None:
            for award in awards:
                self._store.payments.update(replace(payments[award.id], paid_on=None, received_by=""))
            self._book_paid(awards, payments, on, 1, f"Ghi lại ({nfc(reason)}): tiền thưởng theo")

        return self._operations.run(f"Đã bỏ ghi đã chi: {len(awards)} lượt", work)

    def to_recover(self, decision_id: int) -> int:
        """Đồng paid for awards of a decision that are revoked now."""
        payments = self._store.payments.of_decision(decision_id)
        revoked = {a.id for a in self._decisions.awards(decision_id) if a.state is AwardState.REVOKED}
        return sum(p.amount for p in payments.values() if p.paid_on is not None and p.award_id in revoked)

    def _book_paid(
        self,
        awards: Sequence[Award],
        payments: dict[int, Payment],
        on: dt.date,
        sign: int,
        what: str,
    ) -> None:
        by_paper: dict[tuple[int | None, str, str], list[Payment]] = {}
        for award in awards:
            payment = payments[award.id]
            key = (award.decision_id, award.decision_number, payment.budget_source)
            by_paper.setdefault(key, []).append(payment)
        for (decision_id, number, source), group in by_paper.items():
            self._store.payments.add_entry(
                FundEntry(
                    0,
                    on.year,
                    on,
                    sign * sum(payment.amount for payment in group),
                    f"{what} Quyết định số {number}: {len(group)} lượt",
                    source,
                    decision_id,
                    group[0].id if len(group) == 1 else None,
                )
            )

    # ---- pieces ------------------------------------------------------------------------------
    def _payment(self, award_id: int) -> Payment:
        found = self._store.payments.of_awards([award_id])
        if award_id not in found:
            raise RuleViolation(
                "Lượt khen thưởng này chưa tính tiền thưởng.", hint="Tính tiền thưởng của quyết định trước."
            )
        return found[award_id]

    def _unpaid(self, award_id: int, expected: Payment | None) -> Payment:
        payment = self._payment(award_id)
        if expected is not None and payment != expected:
            raise Conflict(
                "Tiền thưởng này vừa được sửa ở chỗ khác, chưa ghi đè.",
                hint="Mở lại để xem số mới, rồi sửa lại nếu còn cần.",
            )
        if payment.paid_on is not None:
            raise RuleViolation(f"Tiền thưởng này đã chi ngày {payment.paid_on:%d/%m/%Y}.")
        return payment

    def _save(self, payment: Payment, label: str) -> Changes:
        def work() -> int:
            self._store.payments.update(payment)
            return payment.id

        return self._operations.run(label, work)


def _beside(award: Award, awards: Sequence[Award]) -> tuple[Award, ...]:
    """Other lines of a draft for the same recipient and year: the ledger does not know them yet."""
    return tuple(
        one
        for one in awards
        if one is not award
        and (one.recipient_kind, one.recipient_id, one.year)
        == (award.recipient_kind, award.recipient_id, award.year)
    )


def _again(before: Payment, fresh: Payment, line: BonusLine, budget_source: str) -> Payment:
    """A payment worked out anew; what the clerk set on it stays where it still fits."""
    lower = line.ceiling and 0 < before.amount <= fresh.amount
    amount = before.amount if lower else fresh.amount
    return replace(
        before,
        multiple=fresh.multiple,
        base_salary=fresh.base_salary,
        amount=amount,
        rule=fresh.rule,
        budget_source=budget_source or before.budget_source,
        shares=before.shares if amount == before.amount else "",
    )
