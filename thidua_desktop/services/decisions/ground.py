"""What decisions and tờ trình stand on: powers, conditions, votes, the office."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from thidua_desktop.domain.ceremony import decided_by_commune
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.levels import OWN_LEVEL, PRESIDENT, STATE
from thidua_desktop.domain.office import office_from_units
from thidua_desktop.domain.records import (
    AwardKind,
    Nomination,
    NominationState,
    Office,
    ProposalState,
    SessionState,
    Verdict,
)
from thidua_desktop.domain.rulebook.lookup import authority_on, find_award
from thidua_desktop.domain.rulebook.model import Award as RuledAward
from thidua_desktop.domain.rulebook.model import Rulebook
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

LEVEL, RETIRED, RECIPIENT, UNMET, DRAFT, WAITING = (
    "level", "retired", "recipient", "unmet", "draft", "waiting",
)  # fmt: skip
"""Why a nomination waits; see :class:`LeftOut`."""


class Ground:
    """Shared by the services that take nominations further.

    ``book`` gives the rulebook and ``check`` the verdicts of a batch by nomination; both are asked when
    needed only. Without them powers follow the catalogue's words, and conditions are not looked at.
    """

    def __init__(
        self,
        store: Store,
        operations: Operations,
        today: Callable[[], dt.date],
        book: Callable[[], Rulebook] | None = None,
        check: Callable[[int], Mapping[int, Checked]] | None = None,
        actor: Callable[[], str] = str,
        now: Callable[[], dt.datetime] | None = None,
    ) -> None:
        self._store = store
        self._operations = operations
        self._today = today
        self._book = book
        self._check_batch = check
        self._actor = actor
        self._now = now or store.now

    # ---- powers ------------------------------------------------------------------------------
    def not_in_power(self, kind: AwardKind, day: dt.date) -> tuple[str, str] | None:
        """Why the office cannot decide ``kind`` on ``day``, as (code, reason); ``None`` when it can.

        The rulebook says who decides in which period; a kind it does not know follows the catalogue.
        """
        if kind.retired_on is not None and day >= kind.retired_on:
            return RETIRED, f"không còn được tặng từ {kind.retired_on:%d/%m/%Y}"
        rules = self._rules_of(kind)
        if rules is None:
            post, ours = kind.authority, decided_by_commune(kind)
        else:
            authority = authority_on(rules, day)
            if authority is None:
                return RETIRED, f"chưa có quy định về thẩm quyền vào ngày {day:%d/%m/%Y}"
            post, ours = authority.post, authority.by_commune
        if ours:
            return None
        return LEVEL, f"thuộc thẩm quyền: {post}" if post else "không thuộc thẩm quyền"

    def deciding_level(self, kind: AwardKind, day: dt.date) -> str:
        """The level that decides ``kind`` on ``day``: that of the authority where the rulebook names one.

        What the President decides goes in a tờ trình of its own (Mẫu số 01), so it has a level of its own.
        """
        rules = self._rules_of(kind)
        authority = authority_on(rules, day) if rules is not None else None
        level = (authority.level if authority is not None else "") or kind.level
        post = authority.post if authority is not None else kind.authority
        return PRESIDENT if level == STATE and fold(post).startswith(fold("Chủ tịch nước")) else level

    def _rules_of(self, kind: AwardKind) -> RuledAward | None:
        rules = find_award(self._book(), kind.code) if self._book is not None else None
        return rules if rules is not None and rules.authorities else None

    # ---- conditions and votes ----------------------------------------------------------------
    def _unmet(self, batch_id: int) -> dict[int, str]:
        """Nomination id → why, of those whose conditions are not met and that nobody kept with a reason."""
        if self._check_batch is None:
            return {}
        checked = self._check_batch(batch_id)
        kept = {n.id for n in self._store.nominations.of_batch(batch_id) if n.override_reason}
        return {
            one: result.reason or "xem mục Điều kiện"
            for one, result in checked.items()
            if result.verdict is Verdict.UNMET and one not in kept
        }

    def _date_problems(self, date: dt.date, take: Sequence[Nomination]) -> list[Problem]:
        if not 1945 <= date.year <= self._today().year + 1:
            text = f"Ngày {date:%d/%m/%Y} quá xa: chỉ nhận từ năm 1945 đến hết năm sau. Sửa lại ngày."
            return [Problem("bad_date", text, field="date")]
        voted = self._voted_on(take)
        if voted is not None and date < voted:
            text = f"Ngày {date:%d/%m/%Y} trước ngày Hội đồng họp xét ({voted:%d/%m/%Y})."
            return [Problem("before_vote", text, field="date")]
        year = max((nomination.year for nomination in take), default=0)
        if date.year < year:
            text = f"Ngày {date:%d/%m/%Y} trước năm thành tích ({year}). Sửa lại ngày, hoặc năm của đợt xét."
            return [Problem("before_year", text, field="date")]
        received = self._received_on(take)
        if received is not None and date < received:
            text = f"Ngày {date:%d/%m/%Y} trước ngày tiếp nhận hồ sơ ({received:%d/%m/%Y})."
            return [Problem("before_received", text, field="date")]
        return []

    def _received_on(self, take: Sequence[Nomination]) -> dt.date | None:
        """The latest day on which a dossier of ``take`` came in; ``None`` where nobody wrote one."""
        batches = {one.id: one.received_on for one in self._store.nominations.batches()}
        days = [nomination.received_on or batches.get(nomination.batch_id) for nomination in take]
        return max((day for day in days if day is not None), default=None)

    def _voted_on(self, take: Sequence[Nomination]) -> dt.date | None:
        """The latest day on which the council voted on any of ``take``; ``None`` without a vote."""
        wanted = {nomination.id for nomination in take}
        days = []
        for batch_id in {nomination.batch_id for nomination in take}:
            for session in self._store.council.sessions(batch_id):
                if session.held_on is not None and any(
                    tally.nomination_id in wanted for tally in self._store.council.tallies(session.id)
                ):
                    days.append(session.held_on)
        return max(days, default=None)

    def _state_before(self, nomination: Nomination) -> NominationState:
        """Where a line stood before it was decided: with the higher level, passed, or proposed."""
        if nomination.proposal_id is not None:
            proposal = self._store.proposals.get(nomination.proposal_id)
            if proposal.level != OWN_LEVEL and proposal.state is not ProposalState.DRAFT:
                return NominationState.FORWARDED
        return self._state_voted(nomination)

    def _state_voted(self, nomination: Nomination) -> NominationState:
        closed = {
            session.id
            for session in self._store.council.sessions(nomination.batch_id)
            if session.state is SessionState.CLOSED
        }
        voted = {tally.session_id for tally in self._store.council.tallies_of(nomination.id)}
        return NominationState.PASSED if voted & closed else NominationState.PROPOSED

    # ---- the office --------------------------------------------------------------------------
    def _office(self) -> Office | None:
        return self._store.settings.office() or office_from_units(self._store.units.all())

    def _kinds(self) -> Mapping[str, AwardKind]:
        return {kind.code: kind for kind in self._store.nominations.kinds()}
