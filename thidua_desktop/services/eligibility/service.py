"""Use cases of the check: what the screens, the papers and the command line ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from thidua_desktop.domain.eligibility.batch import BatchCheck
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.quotas import QuotaState
from thidua_desktop.domain.records import Changes, Recipient, Verdict
from thidua_desktop.services.eligibility.records import Candidates, YearStrip
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.rulebook import RulebookService


class EligibilityService:
    """Checks nominations against the rulebook. Mutating calls are one undoable operation each."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        rulebook: RulebookService,
        today: Callable[[], dt.date],
    ) -> None:
        self._store = store
        self._operations = operations
        self._rulebook = rulebook
        self._today = today

    def check(self, batch_id: int) -> BatchCheck:
        """Every nomination of a batch with its verdict, and its quotas. Raises ``NotFound``."""
        self._store.nominations.batch(batch_id)
        return BatchCheck(batch_id)

    def recheck(self, batch_id: int, changed: Sequence[int] = ()) -> BatchCheck:
        """As :meth:`check`, working anew only what the nominations ``changed`` have an effect on."""
        return self.check(batch_id)

    def what_if(self, batch_id: int, nomination_ids: Collection[int]) -> tuple[QuotaState, ...]:
        """The quotas if only these nominations went on; the base stays that of the whole batch."""
        return ()

    def of_recipient(
        self, recipient: Recipient, award_code: str, year: int, batch_id: int | None = None
    ) -> Checked:
        """The check of a nomination that is only imagined."""
        raise NotImplementedError

    def strip(self, recipient: Recipient, year: int) -> tuple[YearStrip, ...]:
        """The five years up to ``year``, oldest first."""
        return tuple(YearStrip(one, None) for one in range(year - 4, year + 1))

    def candidates(
        self, award_code: str, year: int, unit_id: int | None = None, batch_id: int | None = None
    ) -> Candidates:
        """Who could be proposed for an award, in a unit or in the whole office."""
        return Candidates(award_code, year)

    def confirm(self, nomination_id: int, condition_code: str, verdict: Verdict, reason: str) -> Changes:
        """Record the clerk's answer to a condition; ``Verdict.CONFIRM`` takes an answer back."""
        raise NotImplementedError

    def override(self, nomination_id: int, reason: str) -> Changes:
        """Keep a nomination whose conditions are not met, with the reason; an empty one takes it back."""
        raise NotImplementedError

    def override_quota(
        self,
        batch_id: int,
        quota: str,
        reason: str,
        unit_id: int | None = None,
        block_id: int | None = None,
    ) -> Changes:
        """Record why a batch goes over a quota; an empty reason takes it back."""
        raise NotImplementedError

    def choose_rule_set(
        self, code: str, reason: str, *, batch_id: int | None = None, nomination_id: int | None = None
    ) -> Changes:
        """Check a batch or one nomination by another rule set; an empty code goes back to the date."""
        raise NotImplementedError
