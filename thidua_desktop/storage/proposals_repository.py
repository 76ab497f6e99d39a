"""Tờ trình: what goes to the level that decides."""

from __future__ import annotations

from typing import Any

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Proposal
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import Row


class ProposalsRepository(Repository):
    """Tờ trình."""

    _codec = Codec(records.Proposal, Proposal, skip=("signer",))

    def get(self, proposal_id: int) -> records.Proposal:
        row = self._db.row(self._query().where(Proposal.id == proposal_id))
        return self._record(found(row, "proposal", proposal_id))

    def all(self, batch_id: int | None = None, year: int | None = None) -> list[records.Proposal]:
        """Newest first; ``year`` is that of the number, ``None`` takes all."""
        query = self._query()
        if batch_id is not None:
            query = query.where(Proposal.batch == batch_id)
        if year is not None:
            query = query.where(Proposal.year == year)
        return [self._record(row) for row in self._db.rows(query.order_by(Proposal.id.desc()))]

    def add(self, proposal: records.Proposal) -> int:
        return self._db.insert(Proposal, self._assignments(proposal))

    def update(self, proposal: records.Proposal) -> None:
        done = self._db.update(Proposal, proposal.id, self._assignments(proposal))
        found(done or None, "proposal", proposal.id)

    def delete(self, proposal_id: int) -> None:
        """Refused (:class:`RuleViolation`) while nominations refer to it or it was printed."""
        gone = self._db.change(Proposal.delete().where(Proposal.id == proposal_id))
        found(gone or None, "proposal", proposal_id)

    def numbers_used(self, year: int) -> list[str]:
        """Numbers of the tờ trình of ``year`` in the order they were made."""
        query = Proposal.select(Proposal.number).where((Proposal.year == year) & (Proposal.number != ""))
        return self._db.column(query.order_by(Proposal.id))

    def _query(self) -> Any:
        signer = (Proposal.signer_name, Proposal.signer_post, Proposal.signer_prefix)
        return Proposal.select(*self._codec.fields, *signer)

    def _record(self, row: Row) -> records.Proposal:
        return self._codec.record(row, signer=records.Signer(*row[-3:]))

    def _assignments(self, proposal: records.Proposal) -> dict[str, Any]:
        values: dict[str, Any] = self._codec.assignments(proposal)
        return values | {
            "signer_name": proposal.signer.name,
            "signer_post": proposal.signer.post,
            "signer_prefix": proposal.signer.prefix,
        }
