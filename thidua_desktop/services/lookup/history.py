"""Everything an office knows of one recipient, as one sheet shows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from thidua_desktop.domain.discipline import Disciplined, read_discipline
from thidua_desktop.domain.levels import OWN_LEVEL
from thidua_desktop.domain.recipients import birth_text, display_name, salutation_of
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Decision,
    Grade,
    Initiative,
    InitiativeState,
    NominationRow,
    NominationState,
    Rating,
    RecipientKind,
    SheetState,
    YearStrip,
)
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.storage.database import Store


class Origin(StrEnum):
    """Where an award comes from."""

    OWN = "own"
    """Decided here."""
    HIGHER = "higher"
    """A decision of another level, written down here."""
    EARLIER = "earlier"
    """A row of the ledger without a decision in the program: given before it, or elsewhere."""


@dataclass(frozen=True, slots=True)
class HistoryAward:
    """One award with what stands around it."""

    award: Award
    origin: Origin
    under: str = ""
    """Name of the predecessor that received it, where the unit was another then."""
    revoked: str = ""
    """That it was taken back, by which decision; empty for one that is held."""


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """One certificate that was handed to a printer or written to a file."""

    award_name: str
    year: int
    at: dt.datetime | None
    note: str = ""
    """Printed again and why, a duplicate, spoiled; empty for the first."""


@dataclass(frozen=True, slots=True)
class Predecessor:
    """A unit that became the one asked for; ``on`` is the day, where it is known."""

    unit_id: int
    name: str
    on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class RecipientHistory:
    """Lịch sử khen thưởng of a person, a unit or a household. Everything is newest first but the strip."""

    kind: RecipientKind
    id: int
    name: str
    """As it stands alone: households say that they are one."""
    salutation: str = ""
    birth: str = ""
    post: str = ""
    unit_name: str = ""
    address: str = ""
    awards: tuple[HistoryAward, ...] = ()
    strip: tuple[YearStrip, ...] = ()
    """Every year from the first of which something is known to the last, the earliest first."""
    ratings: tuple[Rating, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    nominations: tuple[NominationRow, ...] = ()
    decisions: tuple[Decision, ...] = ()
    """Those in the program that gave the awards."""
    papers: tuple[PrintedSheet, ...] = ()
    predecessors: tuple[Predecessor, ...] = ()
    discipline: tuple[Disciplined, ...] = ()

    @property
    def held(self) -> tuple[Award, ...]:
        """Awards given and not taken back."""
        return tuple(one.award for one in self.awards if not one.revoked)

    @property
    def refused(self) -> tuple[NominationRow, ...]:
        """Nominations that the council or a higher level did not accept."""
        return tuple(row for row in self.nominations if row.nomination.state is NominationState.REJECTED)

    @property
    def waiting(self) -> tuple[NominationRow, ...]:
        """Nominations that are neither decided nor refused."""
        ended = (NominationState.REJECTED, NominationState.DECIDED)
        return tuple(row for row in self.nominations if row.nomination.state not in ended)


def read_history(store: Store, kind: RecipientKind, recipient_id: int) -> RecipientHistory:
    """See :meth:`LookupService.history`."""
    before = predecessors(store, recipient_id) if kind is RecipientKind.UNIT else ()
    names = {one.unit_id: one.name for one in before}
    awards = [award for one in (recipient_id, *names) for award in store.decisions.awards_of(kind, one)]
    awards.sort(key=lambda one: (one.year, one.decision_date or dt.date.min, one.id), reverse=True)
    decisions = {one: store.decisions.get(one) for one in {a.decision_id for a in awards} if one is not None}
    ratings = store.people.ratings(kind, recipient_id)
    of_person = kind is RecipientKind.PERSON
    initiatives = store.initiatives.of_person(recipient_id) if of_person else []
    shown = _who(store, kind, recipient_id)
    return RecipientHistory(
        kind,
        recipient_id,
        **shown.words,
        awards=tuple(_award(one, decisions, names) for one in awards),
        strip=tuple(_strip(store, awards, ratings, initiatives, shown.discipline)),
        ratings=tuple(sorted(ratings, key=lambda one: one.year, reverse=True)),
        initiatives=tuple(initiatives),
        nominations=tuple(reversed(store.nominations.of_recipient(kind, recipient_id))),
        decisions=tuple(
            sorted(decisions.values(), key=lambda one: (one.date or dt.date.min, one.id), reverse=True)
        ),
        papers=tuple(_papers(store, awards)),
        predecessors=tuple(before),
        discipline=shown.discipline,
    )


def predecessors(store: Store, unit_id: int) -> tuple[Predecessor, ...]:
    """Units that were merged into ``unit_id`` or renamed to it, and theirs; nearest first, each once."""
    successions = store.units.successions()
    found: dict[int, dt.date | None] = {}
    following = [unit_id]
    for current in following:
        for one in successions:
            if one.new_id == current and one.old_id != unit_id and one.old_id not in found:
                found[one.old_id] = one.on
                following.append(one.old_id)
    names = store.units.names(found)
    return tuple(Predecessor(one, names.get(one, ""), on) for one, on in found.items())


@dataclass(frozen=True, slots=True)
class _Who:
    words: Mapping[str, str]
    """Name, salutation, birth, post, unit, address: those the kind of recipient has."""
    discipline: tuple[Disciplined, ...] = ()


def _who(store: Store, kind: RecipientKind, recipient_id: int) -> _Who:
    """Raises ``NotFound``."""

    def unit_of(unit_id: int | None) -> str:
        return store.units.names([unit_id]).get(unit_id, "") if unit_id is not None else ""

    if kind is RecipientKind.PERSON:
        person = store.people.get(recipient_id)
        words = {
            "name": person.name,
            "salutation": salutation_of(person),
            "birth": birth_text(person.birth_date, person.birth_year),
            "post": person.post,
            "unit_name": unit_of(person.unit_id),
        }
        return _Who(words, read_discipline(person.discipline))
    if kind is RecipientKind.UNIT:
        unit = store.units.get(recipient_id)
        return _Who({"name": unit.name, "unit_name": unit_of(unit.parent_id)})
    household = store.people.household(recipient_id)
    words = {
        "name": display_name(kind, household.head_name),
        "birth": birth_text(None, household.birth_year),
        "unit_name": unit_of(household.unit_id),
        "address": household.address,
    }
    return _Who(words)


def _award(award: Award, decisions: Mapping[int, Decision], names: Mapping[int, str]) -> HistoryAward:
    decision = decisions.get(award.decision_id or 0)
    origin = Origin.EARLIER
    if decision is not None:
        own = decision.origin == "own" and decision.level == OWN_LEVEL
        origin = Origin.OWN if own else Origin.HIGHER
    under = names.get(award.recipient_id or 0, "") if award.recipient_kind is RecipientKind.UNIT else ""
    return HistoryAward(award, origin, under, revoked_words(award, decision))


def revoked_words(award: Award, decision: Decision | None) -> str:
    """ "Đã thu hồi theo Quyết định số 12/QĐ-UBND ngày 05/06/2026"; empty for an award that is held."""
    if award.state is not AwardState.REVOKED:
        return ""
    said = "Đã thu hồi"
    if decision is not None and decision.revoke_number:
        said += f" theo Quyết định số {decision.revoke_number}"
    if decision is not None and decision.revoked_on:
        said += f" ngày {format_date(decision.revoked_on)}"
    return said


def _strip(
    store: Store,
    awards: Sequence[Award],
    ratings: Iterable[Rating],
    initiatives: Iterable[Initiative],
    discipline: Iterable[Disciplined],
) -> Iterator[YearStrip]:
    grades: dict[int, Grade] = {one.year: one.grade for one in ratings}
    orders = {kind.code: kind.order for kind in store.nominations.kinds()}
    given: dict[int, set[str]] = {}
    for award in awards:
        if award.state is AwardState.GIVEN:
            given.setdefault(award.year, set()).add(award.award_code)
    written: dict[int, int] = {}
    for one in initiatives:
        if one.state is InitiativeState.RECOGNISED:
            written[one.year] = written.get(one.year, 0) + 1
    said: dict[int, list[str]] = {}
    for entry in discipline:
        if entry.year is not None:
            said.setdefault(entry.year, []).append(entry.text)
    years = {*grades, *given, *written, *said}
    for year in range(min(years), max(years) + 1) if years else ():
        codes = sorted(given.get(year, ()), key=lambda code: (orders.get(code, 0), code))
        yield YearStrip(
            year, grades.get(year), tuple(codes), written.get(year, 0), "; ".join(said.get(year, ()))
        )


def _papers(store: Store, awards: Sequence[Award]) -> Iterator[PrintedSheet]:
    by_id = {award.id: award for award in awards}
    sheets = [
        sheet
        for of_award in store.prints.sheets_of(by_id).values()
        for sheet in of_award
        if sheet.state not in (SheetState.WAITING, SheetState.DROPPED)
    ]
    for sheet in sorted(sheets, key=lambda one: (one.at or dt.datetime.min, one.id), reverse=True):
        award = by_id[sheet.award_id]
        notes = [f"in lại: {sheet.reprint_reason}"] if sheet.reprint_reason else []
        notes += ["bản cấp lại"] if sheet.duplicate else []
        notes += ["tờ hỏng"] if sheet.state is SheetState.SPOILED else []
        yield PrintedSheet(award.award_name, award.year, sheet.at, "; ".join(notes))
