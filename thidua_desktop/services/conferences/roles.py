"""Who comes up for what. A guest may receive for a unit or a household and for himself: one seat, both roles.

A guest is linked to one recipient at most. What else the guest receives for is told from name, unit and post,
and only where nobody else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from thidua_desktop.domain.records import Award, Guest, RecipientKind
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage.database import Store

Owner = tuple[RecipientKind, int]
Heads = Mapping[int, tuple[str, str]]
"""Unit id → name and post of who leads it."""
Who = tuple[Any, ...]
"""One and the same recipient."""

_folded = lru_cache(maxsize=8192)(fold)
"""The same few hundred names are asked for at every mark."""
_PARTS: Final = re.compile(r"[,;]| kiem ")


def heads_of(store: Store) -> dict[int, tuple[str, str]]:
    """Who leads each unit."""
    return {unit.id: (unit.head_name, unit.head_post) for unit in store.units.all()}


def owner_of(guest: Guest) -> Owner | None:
    """The recipient a guest is linked to, if any."""
    if guest.recipient_kind is None or guest.recipient_id is None:
        return None
    return guest.recipient_kind, guest.recipient_id


def who_of(award: Award) -> Who:
    """The recipient of an award; one typed by hand is told by what stands beside the name."""
    if award.recipient_id is not None:
        return award.recipient_kind, award.recipient_id
    return award.recipient_kind, award.name, award.unit_name, award.birth


def guest_of(conference_id: int, award: Award, representative: str, post: str = "") -> Guest:
    """Whom to invite for an award: the person, or who comes up for the unit or household."""
    name, unit_name, said = _called(award, (representative, post))
    return Guest(
        conference_id,
        name,
        unit_name,
        said,
        recipient_kind=award.recipient_kind if award.recipient_id is not None else None,
        recipient_id=award.recipient_id,
    )


def expected(conference_id: int, award: Award, heads: Heads) -> Guest:
    """The guest an award asks for before anybody was named for it."""
    return guest_of(conference_id, award, *_head(award, heads))


def _head(award: Award, heads: Heads) -> tuple[str, str]:
    """Who leads the unit of an award, and the post; empty for people and households."""
    unit = award.recipient_kind is RecipientKind.UNIT
    return heads.get(award.recipient_id or 0, ("", "")) if unit else ("", "")


def _called(award: Award, head: tuple[str, str]) -> tuple[str, str, str]:
    """Name, unit and post of who is called up for an award."""
    if award.recipient_kind is RecipientKind.PERSON:
        return award.name, award.unit_name, award.post
    unit = award.name if award.recipient_kind is RecipientKind.UNIT else award.unit_name
    return head[0] or award.name, unit, head[1]


def comers(guests: Sequence[Guest], awards: Iterable[Award], heads: Heads) -> dict[Who, Guest]:
    """Recipient → the guest who comes up: the one linked to it, else the only one of its name, unit and post.

    A guest linked to a person is no other person's, one linked to a unit no other unit's. Of two who may be
    meant nobody is.
    """
    own: dict[Who, Guest] = {}
    for guest in guests:
        owner = owner_of(guest)
        if owner is not None:
            own.setdefault(owner, guest)
    found: dict[Who, Guest] = {}
    asked: dict[Who, Award] = {}
    for award in awards:
        asked.setdefault(who_of(award), award)
    for who in asked:
        if who in own:
            found[who] = own[who]
    lacking = [(who, award) for who, award in asked.items() if who not in found]
    if not lacking:
        return found
    named: dict[tuple[str, str], list[Guest]] = {}
    for guest in guests:
        named.setdefault((_folded(guest.name), _folded(guest.unit_name)), []).append(guest)
    claims: dict[tuple[int, RecipientKind], list[tuple[Who, Guest]]] = {}
    for who, award in lacking:
        one = _only(named, award, heads)
        if one is not None:
            claims.setdefault((one.id, award.recipient_kind), []).append((who, one))
    found.update(claim[0] for claim in claims.values() if len(claim) == 1)
    return found


def _only(named: Mapping[tuple[str, str], list[Guest]], award: Award, heads: Heads) -> Guest | None:
    """The one guest that can be meant for an award that none is linked to."""
    name, unit, post = _called(award, _head(award, heads))
    alike = [
        guest
        for guest in named.get((_folded(name), _folded(unit)), ())
        if guest.recipient_kind is not award.recipient_kind and _fits(guest.post, post)
    ]
    if len(alike) > 1:
        alike = [guest for guest in alike if _folded(guest.post) == _folded(post)]
    return alike[0] if len(alike) == 1 else None


def _fits(one: str, other: str) -> bool:
    """Whether two posts may be one person's: "Bí thư Chi bộ, Hiệu trưởng" and "Hiệu trưởng"."""
    if not one or not other or one == other:
        return True
    first, second = _posts(one), _posts(other)
    return not first or not second or not first.isdisjoint(second)


def _posts(text: str) -> set[str]:
    return {part.strip() for part in _PARTS.split(_folded(text)) if part.strip()}


def called(award: Award, heads: Heads) -> str:
    """The name of who is called up for an award that nobody is linked to."""
    return _called(award, _head(award, heads))[0]


def asking(
    store: Store, conference_id: int, names: Collection[str], heads: Heads, owners: Collection[Owner] = ()
) -> list[Award]:
    """Awards in the turns, in order, that tell what guests of ``names`` come up for, and ``owners``' own."""
    folded = {_folded(name) for name in names}
    led = [(RecipientKind.UNIT, unit) for unit, (name, _) in heads.items() if _folded(name) in folded]
    return store.decisions.on_stage(conference_id, names, [*owners, *led])


def awards_of_guest(store: Store, guest: Guest) -> list[int]:
    """Ids of the awards in the turns that a guest comes up for, in their order."""
    heads, owner = heads_of(store), owner_of(guest)
    awards = asking(store, guest.conference_id, [guest.name], heads, [owner] if owner else [])
    comes = comers(store.conferences.guests(guest.conference_id), awards, heads)
    return [
        award.id for award in awards if (one := comes.get(who_of(award))) is not None and one.id == guest.id
    ]
