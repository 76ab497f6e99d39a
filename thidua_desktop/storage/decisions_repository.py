"""Decisions; their awards and print runs come with them."""

from __future__ import annotations

from typing import Any, Final

from thidua_desktop.domain import records
from thidua_desktop.storage import keys
from thidua_desktop.storage.awards_repository import AwardsRepository
from thidua_desktop.storage.models import Decision
from thidua_desktop.storage.repository import found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import Row

OWN: Final = "own"


class DecisionsRepository(AwardsRepository):
    """Quyết định khen thưởng."""

    _codec = Codec(records.Decision, Decision, skip=("signer",))

    def get(self, decision_id: int) -> records.Decision:
        return self._record_of(found(self._row(decision_id), "decision", decision_id))

    def _row(self, decision_id: int) -> Row | None:
        return self._db.row(self._query().where(Decision.id == decision_id))

    def _query(self) -> Any:
        signer = (Decision.signer_name, Decision.signer_post, Decision.signer_prefix)
        return Decision.select(*self._codec.fields, *signer)

    def _record_of(self, row: Row) -> records.Decision:
        return self._codec.record(row, signer=records.Signer(*row[-3:]))

    def all(self, year: int | None = None) -> list[records.Decision]:
        """Newest first; drafts, which have no date, before all."""
        query = self._query()
        if year is not None:
            query = query.where(Decision.year == year)
        order = (Decision.date.is_null().desc(), Decision.date.desc(), Decision.id.desc())
        return [self._record_of(row) for row in self._db.rows(query.order_by(*order))]

    def _assignments(self, decision: records.Decision) -> dict[str, Any]:
        values: dict[str, Any] = self._codec.assignments(decision)
        values |= {
            "signer_name": decision.signer.name,
            "signer_post": decision.signer.post,
            "signer_prefix": decision.signer.prefix,
        }
        return values | keys.DECISION.of(values, self._tones())

    def add(self, decision: records.Decision) -> int:
        return self._db.insert(Decision, self._assignments(decision))

    def update(self, decision: records.Decision) -> None:
        done = self._db.update(Decision, decision.id, self._assignments(decision))
        found(done or None, "decision", decision.id)

    def delete(self, decision_id: int) -> None:
        """Refused (:class:`RuleViolation`) while it has awards. Only drafts may go: services see to that."""
        gone = self._db.change(Decision.delete().where(Decision.id == decision_id))
        found(gone or None, "decision", decision_id)

    def numbers_used(self, year: int) -> list[str]:
        """Numbers that decisions of this office took in ``year``, in the order they were given.

        Those revoked since are among them, and the decisions by which others were revoked; decisions of a
        higher level, recorded from paper, are not.
        """
        own = (Decision.year == year) & (Decision.number != "") & (Decision.origin == OWN)
        given = Decision.select(Decision.number).where(own).order_by(Decision.date, Decision.id)
        first, last = f"{year}-01-01", f"{year}-12-31"
        revoking = (Decision.revoke_number != "") & Decision.revoked_on.between(first, last)
        query = Decision.select(Decision.revoke_number).where(revoking).order_by(Decision.revoked_on)
        return [*self._db.column(given), *dict.fromkeys(self._db.column(query))]

    def recorded(self, number: str, year: int) -> list[records.Decision]:
        """Decisions of higher levels recorded from paper under ``number`` in ``year``."""
        where = (Decision.number == number) & (Decision.year == year) & (Decision.origin != OWN)
        return [self._record_of(row) for row in self._db.rows(self._query().where(where))]
