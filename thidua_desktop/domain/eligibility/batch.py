"""What a check of a whole batch gives back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.quotas import QuotaState
from thidua_desktop.domain.records import Verdict


@dataclass(frozen=True, slots=True)
class BatchCheck:
    """Every nomination of a batch by its id, in list order, and every quota that applies to it."""

    batch_id: int
    items: Mapping[int, Checked] = field(default_factory=dict)
    quotas: tuple[QuotaState, ...] = ()

    def counts(self) -> Mapping[Verdict, int]:
        """How many nominations have each verdict."""
        found = Counter(item.verdict for item in self.items.values())
        return {verdict: found.get(verdict, 0) for verdict in Verdict}

    @property
    def over(self) -> tuple[QuotaState, ...]:
        """Quotas gone over, those with a reason too."""
        return tuple(quota for quota in self.quotas if quota.over)
