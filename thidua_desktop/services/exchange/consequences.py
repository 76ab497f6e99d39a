"""What a package brings about in our own work: lines decided, returned or refused, batches and tờ trình."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from thidua_desktop.domain.records import (
    AwardState,
    BatchState,
    Nomination,
    NominationState,
    ProposalState,
    WorkflowEvent,
)
from thidua_desktop.domain.workflow import passing
from thidua_desktop.exchange.package import Manifest
from thidua_desktop.services.exchange.planning import Planned
from thidua_desktop.storage.database import Store


class Consequences:
    """Follows what came in, as if it had been written down from paper."""

    def __init__(self, store: Store, manifest: Manifest, now: Callable[[], dt.datetime], actor: str) -> None:
        self._store = store
        self._manifest = manifest
        self._now = now
        self._actor = actor
        self._proposals: set[int] = set()

    def settle(self, planned: Sequence[Planned], met: Mapping[tuple[str, int], int]) -> None:
        """``met``: (kind, their id) → ours."""
        for one in planned:
            if one.ruling is not None and one.local_id is not None:
                self._ruled(one, one.local_id)
        numbers: dict[int, set[str]] = {}
        for one in planned:
            if one.line.kind == "award" and one.content is not None:
                self._awarded(met[one.line.kind, one.row.id], numbers)
        for batch_id, decided in numbers.items():
            self._decided(batch_id, decided)
        for proposal_id in self._proposals:
            self._answered(proposal_id)

    def _ruled(self, one: Planned, nomination_id: int) -> None:
        """A line they sent back or refused."""
        assert one.ruling is not None
        nomination = self._store.nominations.get(nomination_id)
        ruling = one.ruling
        self._move(
            replace(
                nomination,
                state=ruling.state,
                returned_fields=ruling.returned_fields,
                return_note=ruling.return_note,
            ),
            nomination.state,
            "return" if ruling.state is NominationState.RETURNED else "state",
            ruling.return_note,
        )

    def _awarded(self, award_id: int, numbers: dict[int, set[str]]) -> None:
        """A line that became an award, or whose award was revoked."""
        award = self._store.decisions.award(award_id)
        if award.nomination_id is None:
            return
        nomination = self._store.nominations.get(award.nomination_id)
        given = award.state is AwardState.GIVEN
        if given and nomination.state is not NominationState.DECIDED:
            self._move(
                replace(nomination, state=NominationState.DECIDED, decision_id=None),
                nomination.state,
                "decide",
                f"Quyết định số {award.decision_number}",
            )
            numbers.setdefault(nomination.batch_id, set()).add(award.decision_number)
        elif not given and nomination.state is NominationState.DECIDED:
            waiting = NominationState.FORWARDED if nomination.proposal_id else NominationState.PROPOSED
            self._move(replace(nomination, state=waiting), nomination.state, "revoke", award.note)
            self._undecided(nomination.batch_id)

    def _move(self, now: Nomination, before: NominationState, action: str, note: str) -> None:
        self._store.nominations.update(now)
        if now.proposal_id is not None:
            self._proposals.add(now.proposal_id)
        by = f"Gói số {self._manifest.number} của {self._manifest.office_name}"
        self._store.workflow.add_event(
            WorkflowEvent(
                now.batch_id, self._now(), action, now.id, before.value, now.state.value,
                f"{by}: {note}" if note else by, self._actor,
            )
        )  # fmt: skip

    def _decided(self, batch_id: int, numbers: set[str]) -> None:
        batch = self._store.nominations.batch(batch_id)
        note = f"Quyết định số {', '.join(sorted(numbers))}"
        self._store.workflow.add_events(
            passing(batch, BatchState.DECIDED, self._now(), self._actor, action="decide", note=note)
        )
        if batch.state is not BatchState.DECIDED:
            self._store.nominations.update_batch(replace(batch, state=BatchState.DECIDED))

    def _undecided(self, batch_id: int) -> None:
        """A batch whose last award was revoked is before the council again."""
        batch = self._store.nominations.batch(batch_id)
        lines = self._store.nominations.of_batch(batch_id)
        if batch.state is BatchState.DECIDED and not any(n.state is NominationState.DECIDED for n in lines):
            self._store.nominations.update_batch(replace(batch, state=BatchState.REVIEWED))

    def _answered(self, proposal_id: int) -> None:
        """A tờ trình of which nothing waits any more has its answer."""
        over = (NominationState.DECIDED, NominationState.REJECTED)
        lines = self._store.nominations.of_proposal(proposal_id)
        proposal = self._store.proposals.get(proposal_id)
        if proposal.state is ProposalState.SENT and all(one.state in over for one in lines):
            self._store.proposals.update(replace(proposal, state=ProposalState.ANSWERED))
