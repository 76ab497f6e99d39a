"""How the quotas of a batch stand, counted from its verdicts. A quota never changes a verdict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from thidua_desktop.domain.eligibility.case import Line
from thidua_desktop.domain.eligibility.facts import Facts
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.quotas import BASE_NAMES, MEMBERS, UNITS, QuotaState, Scope, allowed
from thidua_desktop.domain.records import NominationState, QuotaOverride, Verdict
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.model import Award, Quota, Rulebook
from thidua_desktop.domain.vietnamese import sort_key

NO_UNIT = "Chưa rõ đơn vị"
NO_BLOCK = "Ngoài các khối thi đua"


@dataclass(slots=True)
class _Count:
    met: int = 0
    confirm: int = 0
    all: int = 0

    def add(self, verdict: Verdict) -> None:
        self.all += 1
        self.met += verdict is Verdict.MET
        self.confirm += verdict is Verdict.CONFIRM


class QuotaCounter:
    """Counts the quotas that hold for one batch."""

    def __init__(
        self,
        book: Rulebook,
        facts: Facts,
        day: dt.date,
        year: int,
        office_name: str,
        overrides: Iterable[QuotaOverride] = (),
    ) -> None:
        self._book = book
        self._facts = facts
        self._year = year
        self._office_name = office_name
        self._quotas = [(award, quota) for award in book.awards for quota in lookup.quotas_on(award, day)]
        self._names = {award.code: award.name for award in book.awards}
        # The last reason given for a scope is the one that holds.
        self._reasons = {(one.quota, one.unit_id, one.block_id): one.reason for one in overrides}

    def states(
        self,
        lines: Mapping[int, Line],
        items: Mapping[int, Checked],
        only: Collection[int] | None = None,
    ) -> tuple[QuotaState, ...]:
        """Office, then units, then blocks, for each quota whose award is proposed.

        ``only``: the nominations counted against the quota; the base is the whole batch's in any case.
        """
        wanted = {award.code for award, _ in self._quotas} | {quota.base for _, quota in self._quotas}
        by_award: dict[str, list[Line]] = {}
        for line in lines.values():
            if line.award in wanted and line.state is not NominationState.REJECTED:
                by_award.setdefault(line.award, []).append(line)
        chosen = None if only is None else frozenset(only)
        found: list[QuotaState] = []
        for award, quota in self._quotas:
            if award.code not in by_award:
                continue
            for scope in quota.scopes:
                found += self._of_scope(award, quota, scope, by_award, items, chosen)
        return tuple(found)

    def _of_scope(
        self,
        award: Award,
        quota: Quota,
        scope: Scope,
        by_award: Mapping[str, list[Line]],
        items: Mapping[int, Checked],
        chosen: frozenset[int] | None,
    ) -> list[QuotaState]:
        counts: dict[int | None, _Count] = {}
        bases: dict[int | None, _Count] = {}
        for line in by_award.get(award.code, ()):
            if chosen is None or line.id in chosen:
                counts.setdefault(self._place(scope, line.unit_id), _Count()).add(items[line.id].verdict)
        if quota.base in BASE_NAMES:
            self._count_directory(quota.base, scope, bases)
        else:
            for line in by_award.get(quota.base, ()):
                bases.setdefault(self._place(scope, line.unit_id), _Count()).add(items[line.id].verdict)
            for place in bases:
                counts.setdefault(place, _Count())
        states = [
            self._state(award, quota, scope, place, count, bases.get(place, _Count()))
            for place, count in counts.items()
        ]
        states = [one for one in states if one.nominated or one.base_count or one.base_confirm]
        return sorted(states, key=lambda one: sort_key(one.scope_name, person=False))

    def _count_directory(self, base: str, scope: Scope, bases: dict[int | None, _Count]) -> None:
        """People, or units that exist in the year, as the base: nothing of them is to confirm."""
        start, end = f"{self._year}-01-01", f"{self._year}-12-31"
        if base == MEMBERS:
            for person in self._facts.people.values():
                if (not person.joined or person.joined <= end) and (not person.left or person.left > end):
                    bases.setdefault(self._place(scope, person.unit_id), _Count()).add(Verdict.MET)
        elif base == UNITS:
            for unit_id, unit in self._facts.units.items():
                # The root is the office itself, no unit of it.
                if unit.parent_id is not None and (not unit.until or unit.until >= start):
                    bases.setdefault(self._place(scope, unit_id), _Count()).add(Verdict.MET)

    def _place(self, scope: Scope, unit_id: int | None) -> int | None:
        if scope == "unit":
            return unit_id
        return self._facts.block_of(unit_id) if scope == "block" else None

    def _state(
        self, award: Award, quota: Quota, scope: Scope, place: int | None, count: _Count, base: _Count
    ) -> QuotaState:
        most = allowed(base.met, quota.percent, quota.rounding)
        unit_id, block_id = (place if scope == "unit" else None), (place if scope == "block" else None)
        return QuotaState(
            code=quota.code,
            award_code=award.code,
            award_name=award.name,
            scope=scope,
            scope_id=place,
            scope_name=self._scope_name(scope, place),
            base_count=base.met,
            base_confirm=base.confirm,
            percent=quota.percent,
            allowed=most,
            nominated=count.all,
            met=count.met,
            confirm=count.confirm,
            over=max(0, count.met - most),
            rounding=quota.rounding,
            source=lookup.source_text(self._book, quota.source),
            verified=quota.source.verified,
            override_reason=self._reasons.get((quota.code, unit_id, block_id), ""),
            base_name=BASE_NAMES.get(quota.base) or self._names.get(quota.base, quota.base),
        )

    def _scope_name(self, scope: Scope, place: int | None) -> str:
        if scope == "office":
            return self._office_name
        if scope == "unit":
            unit = self._facts.units.get(place or 0)
            return unit.name if unit else NO_UNIT
        return self._facts.blocks.get(place or 0, NO_BLOCK)
