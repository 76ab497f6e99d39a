"""Sổ quỹ thi đua, khen thưởng: what came in, what went out, what is left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate

from thidua_desktop.domain.bonus import ORGANISING_PERCENT, percent_of
from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, FundEntry
from thidua_desktop.domain.vietnamese import format_money, nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class FundLine:
    """One movement with what is left after it (đồng)."""

    entry: FundEntry
    balance: int


@dataclass(frozen=True, slots=True)
class FundLedger:
    """The fund's book of one year. Money in whole đồng."""

    year: int
    lines: tuple[FundLine, ...]
    incoming: int
    outgoing: int
    """As a positive number."""
    balance: int
    organising: int
    """Of what came in, the part for launching, summing up, checks and meetings: for information
    (20 %, NĐ 152/2025 Đ48.1a)."""
    promised: int
    """Bonuses worked out for decisions of the year and not paid yet."""
    before: int
    """What earlier years' books left. Not counted in: whether it is carried over the office decides, and
    enters it."""


class FundService:
    """Use cases of the fund's book. Each mutating call is one undoable operation."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def fund(self, year: int) -> FundLedger:
        """The book of a year, oldest entry first."""
        entries = self._store.payments.entries(year)
        balances = accumulate(entry.amount for entry in entries)
        lines = tuple(FundLine(entry, balance) for entry, balance in zip(entries, balances, strict=True))
        incoming = sum(entry.amount for entry in entries if entry.amount > 0)
        outgoing = -sum(entry.amount for entry in entries if entry.amount < 0)
        return FundLedger(
            year=year,
            lines=lines,
            incoming=incoming,
            outgoing=outgoing,
            balance=incoming - outgoing,
            organising=percent_of(incoming, ORGANISING_PERCENT),
            promised=self._store.payments.promised(year),
            before=self._store.payments.balance_before(year),
        )

    def add_entry(self, entry: FundEntry) -> Changes:
        """Money in (> 0) or out (< 0). Raises ``Invalid`` naming the field."""
        clean = self._clean_entry(entry)
        word = "thu" if clean.amount > 0 else "chi"
        return self._operations.run(
            f"Đã ghi {word} quỹ {format_money(abs(clean.amount))}",
            lambda: self._store.payments.add_entry(clean),
        )

    def update_entry(self, entry: FundEntry, expected: FundEntry | None = None) -> Changes:
        """Correct an entry made by hand. Raises ``Invalid``, ``RuleViolation``, ``Conflict``."""
        stored = self._by_hand(entry.id, expected)
        clean = replace(
            self._clean_entry(entry), decision_id=stored.decision_id, payment_id=stored.payment_id
        )

        def work() -> int:
            self._store.payments.update_entry(clean)
            return clean.id

        return self._operations.run("Đã sửa một khoản của sổ quỹ", work)

    def delete_entry(self, entry_id: int, expected: FundEntry | None = None) -> Changes:
        """Remove an entry made by hand. Raises ``RuleViolation`` for one that a payment made."""
        stored = self._by_hand(entry_id, expected)
        return self._operations.run(
            f"Đã xóa khoản “{stored.what}” của sổ quỹ", lambda: self._drop_entry(entry_id)
        )

    def _drop_entry(self, entry_id: int) -> None:
        self._store.payments.delete_entry(entry_id)

    def _by_hand(self, entry_id: int, expected: FundEntry | None) -> FundEntry:
        stored = self._store.payments.entry(entry_id)
        if expected is not None and stored != expected:
            raise Conflict(
                f"Khoản “{stored.what}” vừa được sửa ở chỗ khác, chưa ghi đè.",
                hint="Mở lại để xem nội dung mới, rồi sửa lại nếu còn cần.",
            )
        if stored.decision_id is not None or stored.payment_id is not None:
            raise RuleViolation(
                f"Khoản “{stored.what}” do việc chi, thu hồi tiền thưởng ghi nên không sửa, xóa ở đây.",
                hint="Bỏ ghi đã chi ở bảng tiền thưởng, hoặc hoàn tác.",
            )
        return stored

    @staticmethod
    def _clean_entry(entry: FundEntry) -> FundEntry:
        problems = []
        if not entry.amount:
            problems.append(Problem("missing", "Ghi số tiền khác 0.", field="amount"))
        if not nfc(entry.what):
            problems.append(Problem("missing", "Ghi nội dung thu, chi.", field="what"))
        if not 1945 <= entry.happened_on.year <= 2200:
            problems.append(Problem("bad_date", "Ngày không hợp lệ.", field="happened_on"))
        if problems:
            raise Invalid(problems)
        return replace(
            entry,
            what=nfc(entry.what),
            budget_source=nfc(entry.budget_source),
            note=nfc(entry.note),
            year=entry.year or entry.happened_on.year,
        )
