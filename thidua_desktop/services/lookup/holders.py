"""Who held what when: awards by title, time, unit and sort of recipient, with counts that open their rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.records import Award, AwardState, RecipientKind, Unit
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.services.lookup.history import predecessors
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class HeldQuery:
    """What is asked; parts left as they are do not narrow."""

    award_code: str = ""
    first_year: int | None = None
    last_year: int | None = None
    on: dt.date | None = None
    """Held on this day: given on it or before, and not taken back until then."""
    unit_id: int | None = None
    """This unit, those below it, and those that became them."""
    kind: RecipientKind | None = None
    revoked: bool = False
    """Those taken back too."""


@dataclass(frozen=True, slots=True)
class HeldCount:
    """One title or form among the awards found."""

    award_code: str
    award_name: str
    awards: int
    recipients: int
    """Different people, units and households among them."""


@dataclass(frozen=True, slots=True)
class Held:
    """Awards found, newest year first, and what they add up to in the order of rank."""

    awards: tuple[Award, ...]
    counts: tuple[HeldCount, ...]

    @property
    def recipients(self) -> int:
        """How many different recipients there are among all the awards."""
        return len({who(award) for award in self.awards})


def who(award: Award) -> tuple[str, object]:
    """What tells recipients apart: the linked record; else name, unit and birth as written."""
    kind = award.recipient_kind.value
    if award.recipient_id is not None:
        return kind, award.recipient_id
    return kind, (canonical(award.name), canonical(award.unit_name), award.birth)


def find_held(store: Store, query: HeldQuery) -> Held:
    """See :meth:`LookupService.held`."""
    first, last = query.first_year, query.last_year
    found = store.decisions.awards_between(first, last, query.award_code)
    if query.kind is not None:
        found = [award for award in found if award.recipient_kind is query.kind]
    if query.unit_id is not None:
        found = _of_units(found, _branch(store, query.unit_id))
    if query.on is not None:
        revoked_on = {one.id: one.revoked_on for one in store.decisions.all()}
        found = [award for award in found if _held_on(award, query.on, revoked_on)]
    elif not query.revoked:
        found = [award for award in found if award.state is AwardState.GIVEN]
    return Held(tuple(found), counts_of(store, found))


def counts_of(store: Store, awards: Sequence[Award]) -> tuple[HeldCount, ...]:
    """Awards and recipients of each title or form, in the order of rank."""
    kinds = {kind.code: place for place, kind in enumerate(store.nominations.kinds())}
    by_code: dict[str, list[Award]] = {}
    for award in awards:
        by_code.setdefault(award.award_code, []).append(award)
    ordered = sorted(by_code, key=lambda code: (kinds.get(code, len(kinds)), code))
    return tuple(
        HeldCount(code, by_code[code][0].award_name, len(by_code[code]), len({who(a) for a in by_code[code]}))
        for code in ordered
    )


def _held_on(award: Award, day: dt.date, revoked_on: Mapping[int, dt.date | None]) -> bool:
    # A row of the ledger without a day was given in its year at the latest by the year's end.
    given = award.decision_date or dt.date(award.year, 12, 31)
    if given > day:
        return False
    if award.state is AwardState.GIVEN:
        return True
    taken = revoked_on.get(award.decision_id or 0)
    return taken is not None and taken > day


def _branch(store: Store, unit_id: int) -> list[Unit]:
    """The unit, all below it, and the predecessors of each."""
    units = {unit.id: unit for unit in store.units.all()}
    below: dict[int | None, list[int]] = {}
    for unit in units.values():
        below.setdefault(unit.parent_id, []).append(unit.id)
    found = [unit_id]
    for current in found:
        found += [one for one in below.get(current, ()) if one not in found]
        found += [one.unit_id for one in predecessors(store, current) if one.unit_id not in found]
    return [units[one] for one in found if one in units]


def _of_units(awards: Sequence[Award], units: Collection[Unit]) -> list[Award]:
    """Old rows of the ledger know their unit by name only."""
    ids = {unit.id for unit in units}
    names = {canonical(unit.name) for unit in units}

    def fits(award: Award) -> bool:
        if award.recipient_kind is RecipientKind.UNIT and award.recipient_id is not None:
            return award.recipient_id in ids
        if award.unit_id is not None:
            return award.unit_id in ids
        own = award.name if award.recipient_kind is RecipientKind.UNIT else award.unit_name
        return canonical(own) in names

    return [award for award in awards if fits(award)]
