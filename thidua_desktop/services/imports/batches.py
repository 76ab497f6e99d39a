"""The batch that imported nominations go to: which nomination is which, and writing what was accepted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace

from thidua_desktop.domain.records import AwardKind, Batch, Nomination, Route
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.services.imports.plan import BatchWish
from thidua_desktop.storage.database import Store


def titles_of(kinds: Iterable[AwardKind]) -> frozenset[str]:
    """Codes of the titles (danh hiệu) among award kinds."""
    return frozenset(kind.code for kind in kinds if kind.group == "danh_hieu")


def nomination_key(nomination: Nomination, titles: frozenset[str]) -> tuple[object, ...]:
    """One nomination once. A title is held once a year; a form may reward several achievements."""
    if nomination.award_code in titles:
        return nomination.recipient, nomination.award_code
    return (
        nomination.recipient,
        nomination.award_code,
        nomination.route,
        canonical(nomination.achievement),
    )


def find_batch(store: Store, wish: BatchWish) -> Batch | None:
    """The batch of this name in this year, if there is one."""
    key = canonical(wish.name)
    return next(
        (batch for batch in store.nominations.batches(wish.year) if canonical(batch.name) == key), None
    )


def apply_nominations(store: Store, nominations: Sequence[Nomination], wish: BatchWish) -> int:
    """Write what was accepted into its batch, made if the year has none of this name. The batch's id."""
    batch = find_batch(store, wish)
    later: dt.date | None = None
    if batch is None:
        made = Batch(0, wish.name, wish.year, Route(wish.route), wish.received_on)
        batch_id = store.nominations.add_batch(made)
    else:
        batch_id = batch.id
        if wish.received_on and batch.received_on is None:
            store.nominations.update_batch(replace(batch, received_on=wish.received_on))
        elif wish.received_on != batch.received_on:
            # The day a dossier came in decides which rules it is judged by.
            later = wish.received_on
    # Two questions may have been answered with the same person.
    titles = titles_of(store.nominations.kinds())
    new = {
        nomination_key(n, titles): replace(n, batch_id=batch_id, received_on=later)
        for n in nominations
        if n.id == 0
    }
    store.nominations.add_many(list(new.values()))
    for nomination in nominations:
        if nomination.id:
            store.nominations.update(replace(nomination, batch_id=batch_id))
    return batch_id
