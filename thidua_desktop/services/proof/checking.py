"""What a code proves, held against the keys known here and the office's ledger."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain import proof
from thidua_desktop.domain.proof import BadCode, Statement, Verdict
from thidua_desktop.domain.records import Award, AwardState, Decision, DecisionState, SigningKey
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.proof import ed25519, words
from thidua_desktop.services.proof.keys import Keys
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class Revoked:
    """A certificate that is valid no more: revoked, replaced, or printed again with other words."""

    award_id: int
    name: str
    """As the ledger has it now."""
    award: str
    book_number: str
    decision_number: str
    decision_date: dt.date | None
    by_number: str = ""
    """Number of the decision that revokes or replaces; may be empty."""
    on: dt.date | None = None
    reason: str = ""
    reprinted: bool = False
    """Valid with the present words; an older print with others is not."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What came of one code."""

    verdict: Verdict
    message: str
    """For the clerk: what it means and what to do."""
    statement: Statement | None = None
    """What the code says; not to be trusted unless the signature was right."""
    key: SigningKey | None = None
    revoked: Revoked | None = None
    award_id: int = 0
    """The ledger's row, where it was found."""

    @property
    def genuine(self) -> bool:
        return self.verdict is Verdict.GENUINE


class Checker:
    """Reads the ledger only."""

    def __init__(self, store: Store, keys: Keys) -> None:
        self._store = store
        self._keys = keys

    def verify(self, text: str) -> Verification:
        """What the digits of a code prove; never raises for bad ones."""
        try:
            signed = proof.read(text)
        except BadCode as error:
            verdict = Verdict.ALTERED if error.ours else Verdict.NOT_OURS
            return Verification(verdict, words.of(verdict))
        said = signed.statement
        known = [one for one in self._keys.all() if one.key_id.startswith(signed.key.hex())]
        if not known:
            return Verification(Verdict.UNKNOWN_KEY, words.unknown_key(said), said)
        message = proof.CONTEXT + signed.body
        for key in known:
            if ed25519.is_signed(bytes.fromhex(key.public), signed.signature, message):
                break
        else:
            return Verification(Verdict.ALTERED, words.of(Verdict.ALTERED))
        if not self._keys.is_own(key):
            return Verification(Verdict.FOREIGN, words.foreign(said, key), said, key)
        return self._in_ledger(said, key)

    def revoked(self) -> list[Revoked]:
        """All that is valid no more, by the ledger's order: awards revoked, and older prints of others."""
        decisions = _Decisions(self._store)
        gone = [self._revoked(award, decisions) for award in self._store.decisions.revoked_awards()]
        again = self._store.decisions.award_page(sorted(self._store.prints.reprinted_award_ids()))
        still = [
            _revoked_of(award, "", None, "In lại", reprinted=True)
            for award in again
            if award.state is AwardState.GIVEN
        ]
        return gone + still

    def _in_ledger(self, said: Statement, key: SigningKey) -> Verification:
        award = self._award(said)
        if award is None:
            return Verification(Verdict.UNLISTED, words.of(Verdict.UNLISTED), said, key)
        decisions = _Decisions(self._store)
        decision = decisions.of(award)
        over = decision is not None and decision.state in (DecisionState.REVOKED, DecisionState.REPLACED)
        if award.state is AwardState.REVOKED or over:
            gone = self._revoked(award, decisions)
            return Verification(Verdict.REVOKED, words.revoked(gone), said, key, gone, award.id)
        if not said.name.says(award.name) or not said.award.says(award.award_name):
            now = _revoked_of(award, "", None, "", reprinted=True)
            return Verification(Verdict.REPRINTED, words.reprinted(now), said, key, now, award.id)
        return Verification(Verdict.GENUINE, words.genuine(said), said, key, award_id=award.id)

    def _award(self, said: Statement) -> Award | None:
        """The row the code was made for; where the ledger was made anew, the one that says the same."""
        for award in self._store.decisions.award_page([said.award_id]):
            if _same_decision(award, said):
                return award
        number = said.decision_number
        if not number.text or number.digest:
            return None
        ids = self._store.decisions.award_ids(query=number.text)
        same = [award for award in self._store.decisions.award_page(ids) if _same_decision(award, said)]
        for award in same:
            if said.name.says(award.name) and said.award.says(award.award_name):
                return award
        return None

    def _revoked(self, award: Award, decisions: _Decisions) -> Revoked:
        decision = decisions.of(award)
        if decision is None or decision.state not in (DecisionState.REVOKED, DecisionState.REPLACED):
            return _revoked_of(award, "", None, award.note)
        number = decision.revoke_number or decisions.replacing(decision)
        return _revoked_of(award, number, decision.revoked_on, decision.revoke_reason or award.note)


class _Decisions:
    """Decisions asked for once each."""

    def __init__(self, store: Store) -> None:
        self._all = {one.id: one for one in store.decisions.all()}
        self._replacing = {one.replaces_id: one.number for one in self._all.values() if one.replaces_id}

    def of(self, award: Award) -> Decision | None:
        return self._all.get(award.decision_id) if award.decision_id else None

    def replacing(self, decision: Decision) -> str:
        """Number of the decision that replaces this one."""
        return self._replacing.get(decision.id, "")


def _same_decision(award: Award, said: Statement) -> bool:
    return said.decision_number.says(award.decision_number) and said.decision_date == award.decision_date


def _revoked_of(
    award: Award, number: str, on: dt.date | None, reason: str, *, reprinted: bool = False
) -> Revoked:
    return Revoked(
        award.id,
        nfc(award.name),
        nfc(award.award_name),
        award.book_text,
        award.decision_number,
        award.decision_date,
        number,
        on,
        reason,
        reprinted,
    )
