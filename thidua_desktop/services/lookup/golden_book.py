"""Sổ vàng: every award of a year by title and form in the order of rank, with its number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from thidua_desktop.domain.ceremony import RECIPIENTS
from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Award, AwardState, RecipientKind
from thidua_desktop.domain.vietnamese import canonical, sort_key
from thidua_desktop.services.lookup.history import revoked_words
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class GoldenRow:
    """One line of the book, in the words frozen with the award."""

    award_id: int
    number: str
    """Số sổ vàng (NĐ 85/2014 Đ31): the order number in the decision; empty where none was given."""
    name: str
    recipient_kind: RecipientKind
    salutation: str
    post: str
    unit: str
    """Empty for a unit that is its own."""
    birth: str
    decision_number: str
    decision_date: dt.date | None
    authority: str
    signer: str
    note: str
    """That it was taken back, then the ledger's own note."""
    revoked: bool


@dataclass(frozen=True, slots=True)
class GoldenGroup:
    """One title or form of one achievement year."""

    year: int
    award_code: str
    award_name: str
    rows: tuple[GoldenRow, ...]

    @property
    def held(self) -> int:
        """How many of the rows were not taken back."""
        return sum(not row.revoked for row in self.rows)


@dataclass(frozen=True, slots=True)
class GoldenBook:
    """The newest year first; inside it the higher award first."""

    groups: tuple[GoldenGroup, ...]

    @property
    def total(self) -> int:
        """All rows, those taken back too."""
        return sum(len(group.rows) for group in self.groups)

    @property
    def years(self) -> tuple[int, ...]:
        """The years that have rows, newest first."""
        return tuple(dict.fromkeys(group.year for group in self.groups))


def read_golden_book(store: Store, year: int | None, award_code: str) -> GoldenBook:
    """See :meth:`LookupService.golden_book`."""
    kinds = {kind.code: place for place, kind in enumerate(store.nominations.kinds())}
    names = {kind.code: kind.name for kind in store.nominations.kinds()}
    awards = [
        award
        for award in store.decisions.all_awards(year)
        if not award_code or award.award_code == award_code
    ]
    awards.sort(key=lambda one: _place(one, kinds))
    revoked = {one.decision_id for one in awards if one.state is AwardState.REVOKED}
    decisions = {one: store.decisions.get(one) for one in revoked if one is not None}
    return GoldenBook(
        tuple(
            GoldenGroup(
                of_year,
                code,
                # The name an award was given under; the catalogue's where several rows differ.
                _name([one.award_name for one in members], names.get(code, code)),
                tuple(_row(one, revoked_words(one, decisions.get(one.decision_id or 0))) for one in members),
            )
            for (of_year, code), members in _grouped(awards)
        )
    )


def _grouped(awards: Sequence[Award]) -> Iterator[tuple[tuple[int, str], list[Award]]]:
    for key, members in groupby(awards, key=lambda one: (one.year, one.award_code)):
        yield key, list(members)


def _name(written: Sequence[str], usual: str) -> str:
    return written[0] if len(set(written)) == 1 else usual


def _place(award: Award, kinds: dict[str, int]) -> tuple[object, ...]:
    """Newest year; rank; decision by day; the number in it; then as lists of names are sorted."""
    return (
        -award.year,
        kinds.get(award.award_code, len(kinds)),
        award.award_code,
        award.decision_date or dt.date.max,
        award.decision_number,
        award.book_order,
        RECIPIENTS.index(award.recipient_kind),
        sort_key(award.name, person=award.recipient_kind is not RecipientKind.UNIT),
        award.id,
    )


def _row(award: Award, revoked: str) -> GoldenRow:
    person = award.recipient_kind is RecipientKind.PERSON
    same = canonical(award.unit_name) == canonical(award.name)
    note = award.note
    if revoked and "thu hồi" not in canonical(note):
        note = f"{revoked}. {note}".strip() if note else revoked
    return GoldenRow(
        award_id=award.id,
        number=award.book_text,
        name=display_name(award.recipient_kind, award.name),
        recipient_kind=award.recipient_kind,
        salutation=award.salutation if person else "",
        post=award.post,
        unit="" if same else award.unit_name,
        birth=award.birth if person else "",
        decision_number=award.decision_number,
        decision_date=award.decision_date,
        authority=award.authority,
        signer=award.signer_name,
        note=note,
        revoked=bool(revoked),
    )
