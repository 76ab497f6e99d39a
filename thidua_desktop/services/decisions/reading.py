"""What was decided: decisions, their awards, their numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from thidua_desktop.domain.errors import Conflict, RuleViolation
from thidua_desktop.domain.numbering import full_number, gaps, next_number
from thidua_desktop.domain.records import Award, Decision
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.decisions.ground import Ground

DEFAULT_CODE = "QĐ-UBND"


@dataclass(frozen=True, slots=True)
class DecisionSummary:
    """A decision with the number of awards in it; of a draft, of the nominations it holds."""

    decision: Decision
    total: int


class Reading(Ground):
    """What lists and papers ask of decisions. Nothing here writes."""

    def all(self, year: int | None = None) -> list[DecisionSummary]:
        """Decisions of a year (or all), drafts first, then newest first."""
        counts = self._store.decisions.count_by_decision() | self._store.nominations.count_by_draft()
        found = self._store.decisions.all(year=year)
        found.sort(key=lambda d: (d.date or dt.date.max, d.id), reverse=True)
        return [DecisionSummary(decision, counts.get(decision.id, 0)) for decision in found]

    def get(self, decision_id: int) -> Decision:
        """One decision. Raises ``NotFound``."""
        return self._store.decisions.get(decision_id)

    def by_number(self, text: str, year: int | None = None) -> Decision:
        """The decision with that number ("123" finds "123/QĐ-UBND"). Raises ``RuleViolation``."""
        wanted = self._full_number(text)
        found = [d for d in self._store.decisions.all(year=year) if d.number and d.number == wanted]
        if len(found) == 1:
            return found[0]
        if found:
            raise RuleViolation(f"Có {len(found)} quyết định số {wanted}.", hint="Ghi thêm --year.")
        numbers = ", ".join(d.number for d in self._store.decisions.all(year=year) if d.number)
        raise RuleViolation(
            f"Không có quyết định số {wanted}.", hint=f"Các số hiện có: {numbers or 'chưa có'}."
        )

    def awards(self, decision_id: int) -> list[Award]:
        """The awards of a decision in the order of its list; a draft has none yet."""
        return self._store.decisions.awards(decision_id)

    def award(self, award_id: int) -> Award:
        """One ledger row. Raises ``NotFound``."""
        return self._store.decisions.award(award_id)

    def award_ids(
        self,
        query: str = "",
        year: int | None = None,
        award_code: str | None = None,
        decision_id: int | None = None,
        sort: str = "decision",
        descending: bool = False,
    ) -> Sequence[int]:
        """Ids of the ledger rows a list shows."""
        return self._store.decisions.award_ids(
            query=query,
            year=year,
            award_code=award_code,
            decision_id=decision_id,
            sort=sort,
            descending=descending,
        )

    def award_page(self, ids: Sequence[int]) -> list[Award]:
        """The rows of ``ids`` in the same order."""
        return self._store.decisions.award_page(ids)

    def printed_award_ids(self) -> set[int]:
        """Awards whose certificate went onto paper or into a file at least once."""
        return self._store.prints.printed_award_ids()

    # ---- numbers -----------------------------------------------------------------------------
    def suggest_number(self, year: int) -> str:
        """The next free number of the year, with the office's code."""
        return self._full_number(str(next_number(self._store.decisions.numbers_used(year))))

    def number_gaps(self, year: int) -> tuple[range, ...]:
        """Numbers of the year that no decision of the office bears, between the first and the last.

        An office that numbers all its decisions in one series has them between two award decisions: told,
        never refused. See :func:`thidua_desktop.domain.numbering.gap_words`.
        """
        return gaps(self._store.decisions.numbers_used(year))

    def _full_number(self, text: str) -> str:
        office = self._store.settings.office()
        return full_number(text, office.decision_code if office else DEFAULT_CODE)

    # ---- shared ------------------------------------------------------------------------------
    def _unchanged(self, stored: Decision, expected: Decision | None) -> None:
        if expected is not None and stored != expected:
            name = f"Quyết định số {stored.number}" if stored.number else f"Dự thảo “{nfc(stored.title)}”"
            raise Conflict(
                f"{name} vừa được sửa ở chỗ khác, chưa ghi đè.",
                hint="Mở lại để xem nội dung mới, rồi sửa lại nếu còn cần.",
            )
