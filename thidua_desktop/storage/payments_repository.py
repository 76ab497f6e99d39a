"""Tiền thưởng of awards, and the fund's book."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from peewee import fn

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Award, FundEntry, Payment
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks


class PaymentsRepository(Repository):
    """Tiền thưởng và sổ quỹ thi đua, khen thưởng. Money in whole đồng."""

    _codec = Codec(records.Payment, Payment)
    _entries = Codec(records.FundEntry, FundEntry)

    def of_decision(self, decision_id: int) -> dict[int, records.Payment]:
        """Award id → payment, of the awards of one decision."""
        query = Payment.select(*self._codec.fields).join(Award, on=(Payment.award == Award.id))
        rows = self._db.rows(query.where(Award.decision == decision_id).order_by(Payment.id))
        return {payment.award_id: payment for payment in self._codec.records(rows)}

    def of_awards(self, award_ids: Collection[int]) -> dict[int, records.Payment]:
        """Award id → payment; awards without one are left out."""
        out: dict[int, records.Payment] = {}
        for part in chunks(list(award_ids)):
            rows = self._db.rows(Payment.select(*self._codec.fields).where(Payment.award.in_(part)))
            out |= {payment.award_id: payment for payment in self._codec.records(rows)}
        return out

    def add_many(self, payments: Sequence[records.Payment]) -> list[int]:
        """Ids in the order given; an award has one payment at most."""
        rows = [tuple(self._codec.values(payment)) for payment in payments]
        return self._db.insert_many(Payment, tuple(self._codec.columns), rows)

    def update(self, payment: records.Payment) -> None:
        done = self._db.update(Payment, payment.id, self._codec.assignments(payment))
        found(done or None, "payment", payment.id)

    def delete(self, payment_id: int) -> None:
        """Refused (:class:`RuleViolation`) while the fund's book refers to it."""
        gone = self._db.change(Payment.delete().where(Payment.id == payment_id))
        found(gone or None, "payment", payment_id)

    def promised(self, year: int) -> int:
        """Đồng worked out for awards of decisions of ``year`` that stand, and not paid yet."""
        given = (Award.state == records.AwardState.GIVEN.value) & Payment.paid_on.is_null()
        of_year = Award.decision_date.between(f"{year}-01-01", f"{year}-12-31")
        query = Payment.select(fn.sum(Payment.amount)).join(Award, on=(Payment.award == Award.id))
        return self._db.scalar(query.where(given & of_year)) or 0

    # The fund's book

    def entries(self, year: int) -> list[records.FundEntry]:
        """Of one year, oldest first."""
        query = FundEntry.select(*self._entries.fields).where(FundEntry.year == year)
        return self._entries.records(self._db.rows(query.order_by(FundEntry.happened_on, FundEntry.id)))

    def balance_before(self, year: int) -> int:
        """Đồng that all entries of earlier years add up to."""
        return self._db.scalar(FundEntry.select(fn.sum(FundEntry.amount)).where(FundEntry.year < year)) or 0

    def entry(self, entry_id: int) -> records.FundEntry:
        row = self._db.row(FundEntry.select(*self._entries.fields).where(FundEntry.id == entry_id))
        return self._entries.record(found(row, "fund_entry", entry_id))

    def add_entry(self, entry: records.FundEntry) -> int:
        return self._db.insert(FundEntry, self._entries.assignments(entry))

    def update_entry(self, entry: records.FundEntry) -> None:
        done = self._db.update(FundEntry, entry.id, self._entries.assignments(entry))
        found(done or None, "fund_entry", entry.id)

    def delete_entry(self, entry_id: int) -> None:
        gone = self._db.change(FundEntry.delete().where(FundEntry.id == entry_id))
        found(gone or None, "fund_entry", entry_id)
