"""The check of one batch, kept between two looks at it: only what changed is worked out anew."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass

from thidua_desktop.domain.eligibility.batch import BatchCheck
from thidua_desktop.domain.eligibility.checker import BatchChecker
from thidua_desktop.domain.eligibility.facts import Facts
from thidua_desktop.domain.eligibility.quota_states import QuotaCounter
from thidua_desktop.domain.eligibility.reform_heads import HeadRule
from thidua_desktop.domain.office import office_from_units
from thidua_desktop.domain.quotas import QuotaState
from thidua_desktop.domain.records import Batch
from thidua_desktop.domain.rulebook.model import Rulebook
from thidua_desktop.services.eligibility.facts_of import answers_of, lines_of
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class Ground:
    """What every check of an office rests on; another ground means another check."""

    book: Rulebook
    facts: Facts
    today: dt.date
    pledge_asked: bool
    head_rule: HeadRule | None = None

    def same(self, other: Ground) -> bool:
        """Whether it is the very same; the book is made anew whenever a rule changes."""
        return (
            self.book is other.book
            and self.facts is other.facts
            and self.today == other.today
            and self.pledge_asked == other.pledge_asked
            and self.head_rule == other.head_rule
        )

    def checker(self) -> BatchChecker:
        """A check without any nominations yet."""
        return BatchChecker(
            self.book, self.facts, self.today, pledge_asked=self.pledge_asked, head_rule=self.head_rule
        )


class BatchWork:
    """A batch with its checker and the results so far."""

    def __init__(self, store: Store, ground: Ground, batch: Batch) -> None:
        self._store = store
        self.ground = ground
        self.batch = batch
        self.checker = ground.checker()
        self._answers = answers_of(store.facts.confirmations(batch.id))
        self.checker.set_lines(lines_of(store.facts.nominations(batch.id), self._answers))
        self._items = self.checker.check_all()
        self._counter = self._new_counter()
        self.result = self._result()

    def _new_counter(self) -> QuotaCounter:
        office = self._store.settings.office() or office_from_units(self._store.units.all())
        return QuotaCounter(
            self.ground.book,
            self.ground.facts,
            self.batch.received_on or self.ground.today,
            self.batch.year,
            office.name if office else "Cơ quan",
            self._store.reviews.overrides(self.batch.id),
        )

    def _result(self) -> BatchCheck:
        quotas = self._counter.states(self.checker.lines, self._items)
        return BatchCheck(self.batch.id, self._items, quotas)

    def renew(self, changed: Collection[int], *, answers: bool, quotas: bool) -> None:
        """Take in changed, new or deleted nominations, new answers, new reasons for quotas."""
        ids = set(changed)
        if answers:
            fresh = answers_of(self._store.facts.confirmations(self.batch.id))
            ids |= {
                one for one in fresh.keys() | self._answers.keys() if fresh.get(one) != self._answers.get(one)
            }
            self._answers = fresh
        if quotas:
            self._counter = self._new_counter()
        if ids:
            lines = lines_of(self._store.facts.some_nominations(self.batch.id, ids), self._answers)
            gone = ids - {line.id for line in lines}
            touched = self.checker.replace_lines(lines, gone)
            items = dict(self._items)
            for one in gone:
                items.pop(one, None)
            for one in touched:
                items[one] = self.checker.check(self.checker.lines[one])
            self._items = items
        if ids or quotas:
            self.result = self._result()

    def what_if(self, ids: Collection[int]) -> tuple[QuotaState, ...]:
        """The quotas if only these nominations went on."""
        return self._counter.states(self.checker.lines, self._items, ids)
