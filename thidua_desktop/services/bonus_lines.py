"""How much one award brings beside the recipient's others, and the rule in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from thidua_desktop.domain import bonus
from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import Award, AwardState, Payment, RecipientKind, Route
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED, BaseSalary, BonusRate, Rulebook
from thidua_desktop.domain.vietnamese import fold, format_money, format_number
from thidua_desktop.storage.database import Store

SEVERAL = "Điều 49.5–49.7 Nghị định 152/2025/NĐ-CP"


@dataclass(frozen=True, slots=True)
class BonusLine:
    """One award on the sheet. Money in whole đồng."""

    award: Award
    multiple: int
    """Thousandths of the base salary; 0 where no rate is written down."""
    base_salary: int
    amount: int
    """To pay: as stored where it was computed, else as it would be."""
    rule: str
    """The rule in words, as printed."""
    ceiling: bool = False
    """The rate is "không quá": the office may set less."""
    remark: str = ""
    """What the clerk has to look at; empty where all is said by the texts."""
    payment: Payment | None = None

    @property
    def paid(self) -> bool:
        """Whether it was handed out."""
        return self.payment is not None and self.payment.paid_on is not None


@dataclass(frozen=True, slots=True)
class _Rated:
    """An award with its rate on its own day."""

    award: Award
    rate: BonusRate | None
    salary: BaseSalary | None

    @property
    def amount(self) -> int:
        if self.rate is None or self.salary is None:
            return 0
        return bonus.amount(self.rate.multiple, self.salary.amount)


def salary_of(book: Rulebook, day: dt.date) -> BaseSalary | None:
    """Lương cơ sở in force on ``day``; ``None`` before the first one known."""
    try:
        return lookup.salary_on(book, day)
    except NotFound:
        return None


class LineMaker:
    """Works out lines of one decision. ``day`` is that of the decision (a draft's: today)."""

    def __init__(self, store: Store, book: Rulebook, day: dt.date) -> None:
        self._store = store
        self._book = book
        self._day = day
        self._spans: dict[tuple[str, RecipientKind, Route, str], int] = {}

    def line(self, award: Award, payment: Payment | None, beside: tuple[Award, ...] = ()) -> BonusLine:
        """One award's line. ``beside`` are awards of the same decision that are not in the ledger yet."""
        own = self._rated(award)
        held = [one for one in self._others(award) if not award.id or one.id != award.id]
        others = [self._rated(one) for one in (*held, *beside)]
        # One order for all lines: of equal bonuses the same one pays, whichever line asks.
        rated = sorted([own, *others], key=lambda one: (not one.award.id, one.award.id, _place(one.award)))
        earned = [self._earned(place, one) for place, one in enumerate(rated)]
        outcome = bonus.several(earned)[next(i for i, one in enumerate(rated) if one is own)]
        multiple = own.rate.multiple if own.rate else 0
        salary = own.salary.amount if own.salary else 0
        amount = own.amount if outcome.pays else 0
        rule = self._rule(own) if outcome.pays else f"Không tính: {outcome.why} ({SEVERAL})"
        remarks = self._remarks(own, outcome)
        if outcome.pays and (counted := self._counted(own, others)):
            remarks.append(counted)
        if payment is not None:
            if payment.amount != amount and not (own.rate and own.rate.ceiling and payment.amount <= amount):
                remarks.append(f"đã ghi {format_money(payment.amount)}, tính lại là {format_money(amount)}")
            amount, rule = payment.amount, payment.rule or rule
            multiple, salary = payment.multiple, payment.base_salary
        ceiling = bool(own.rate and own.rate.ceiling)
        return BonusLine(award, multiple, salary, amount, rule, ceiling, "; ".join(remarks), payment)

    def _rated(self, award: Award) -> _Rated:
        day = award.decision_date or self._day
        known = lookup.find_award(self._book, award.award_code)
        rate = lookup.bonus_rate(self._book, known, award.recipient_kind, day) if known else None
        return _Rated(award, rate, salary_of(self._book, day))

    def _others(self, award: Award) -> list[Award]:
        """The recipient's other awards for the same achievement year that stand."""
        if award.recipient_id is None:
            return []
        held = self._store.decisions.awards_of(award.recipient_kind, award.recipient_id)
        return [one for one in held if one.state is AwardState.GIVEN and one.year == award.year]

    def _earned(self, key: int, rated: _Rated) -> bonus.Earned:
        award = rated.award
        known = lookup.find_award(self._book, award.award_code)
        title = known is not None and known.group == "danh_hieu"
        first = award.year - self._span(award) + 1
        words = f"{award.route.value}|{fold(award.achievement)}"
        return bonus.Earned(key, award.award_name, title, (first, award.year), words, rated.amount)

    def _span(self, award: Award) -> int:
        rules = lookup.set_on(self._book, award.decision_date or self._day).code
        key = (award.award_code, award.recipient_kind, award.route, rules)
        if key not in self._spans:
            known = lookup.find_award(self._book, award.award_code)
            clause = (
                lookup.clause_for(self._book, known, rules, award.recipient_kind, award.route)
                if known
                else None
            )
            self._spans[key] = bonus.span(clause.conditions) if clause else 1
        return self._spans[key]

    def _rule(self, rated: _Rated) -> str:
        rate, salary = rated.rate, rated.salary
        if rate is None:
            return "Văn bản không quy định tiền thưởng"
        if not rate.multiple:
            return f"Không có mức tiền thưởng ({lookup.source_text(self._book, rate.source)})"
        if salary is None:
            return "Chưa có mức lương cơ sở của ngày quyết định"
        whole, part = bonus.exact(rate.multiple, salary.amount)
        figure = f"{format_number(whole)}{',…' if part else ''} đồng"
        words = f"{bonus.multiple_words(rate.multiple)} × {format_number(salary.amount)} = {figure}"
        if rated.amount * 1000 != rate.multiple * salary.amount:
            words += f", làm tròn lên {format_number(rated.amount)} đồng"
        most = "không quá " if rate.ceiling else ""
        return f"{most}{words} ({lookup.source_text(self._book, rate.source)})"

    @staticmethod
    def _remarks(rated: _Rated, outcome: bonus.Outcome) -> list[str]:
        remarks = []
        if outcome.doubtful:
            remarks.append(f"{outcome.why}: {NOT_VERIFIED}")
        unsure = rated.rate is not None and not rated.rate.source.verified
        if unsure or (rated.salary is not None and rated.salary.confidence != "V"):
            remarks.append(f"mức thưởng hoặc lương cơ sở {NOT_VERIFIED}")
        if rated.rate is not None and rated.rate.ceiling:
            remarks.append("mức “không quá”: cơ quan ấn định")
        return remarks

    def _counted(self, own: _Rated, others: list[_Rated]) -> str:
        """A lower award for the same was already counted by another decision: the clerk has to look."""
        mine = self._earned(0, own)
        lower = [
            one.award
            for one in others
            if one.award.id
            and one.award.decision_id != own.award.decision_id
            and not bonus.several([mine, self._earned(1, one)])[1].pays
        ]
        payments: Mapping[int, Payment] = self._store.payments.of_awards([award.id for award in lower])
        words = [
            f"“{award.award_name}” cùng năm đã tính {format_money(payments[award.id].amount)} "
            f"theo Quyết định số {award.decision_number}"
            for award in lower
            if award.id in payments and payments[award.id].amount
        ]
        return f"{'; '.join(words)}: xem lại khoản đó" if words else ""


def _place(award: Award) -> tuple[int, str]:
    return award.book_number or 0, award.book_suffix
