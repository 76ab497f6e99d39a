"""Whose record is which: what the data file remembers of records that passed between offices."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

import msgspec

from thidua_desktop.domain.records import ExchangeLink
from thidua_desktop.exchange.package_records import Content, Elsewhere
from thidua_desktop.storage.database import Store

_DIGITS = 32


def digest(content: Content) -> str:
    """What tells two contents apart; the references in it are ids of one office."""
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()[:_DIGITS]


class Links:
    """The links of one moment. ``own`` is the id of our office."""

    def __init__(self, store: Store, own: str) -> None:
        self._store = store
        self._own = own
        self._theirs: dict[tuple[str, str, int], ExchangeLink] = {}
        self._of: dict[tuple[str, int], list[ExchangeLink]] = {}
        self._sent: dict[tuple[str, int], ExchangeLink] = {}
        self._merged: dict[tuple[str, int], int] = {}
        for link in store.exchange.links():
            if link.office == own and link.foreign_id != link.local_id:
                self._merged[link.kind, link.foreign_id] = link.local_id
            elif link.office == own:
                self._sent[link.kind, link.local_id] = link
            else:
                self._theirs[link.kind, link.office, link.foreign_id] = link
                self._of.setdefault((link.kind, link.local_id), []).append(link)

    def of_theirs(self, kind: str, office: str, foreign_id: int) -> ExchangeLink | None:
        """What we know their record as."""
        return self._theirs.get((kind, office, foreign_id))

    def sent(self, kind: str, local_id: int) -> ExchangeLink | None:
        """What of our record we last sent."""
        return self._sent.get((kind, local_id))

    def ours(self, kind: str, local_id: int) -> int:
        """Our record that others know by an id of ours: another one when the two were merged since."""
        return self._merged.get((kind, local_id), local_id)

    def elsewhere(self, kind: str, local_id: int) -> tuple[Elsewhere, ...]:
        """The same record in other offices."""
        return tuple(
            Elsewhere(one.office, one.foreign_id, one.number) for one in self._of.get((kind, local_id), ())
        )

    def known_to(self, kind: str, local_id: int, office: str) -> bool:
        """Whether a record of that office is linked with ours."""
        return any(one.office == office for one in self._of.get((kind, local_id), ()))

    def origin(self, kind: str, local_id: int) -> str:
        """The office a record came from, by the oldest link; ours where there is none."""
        sent = self._sent.get((kind, local_id))
        all_of = [*self._of.get((kind, local_id), ()), *([sent] if sent else [])]
        return min(all_of, key=lambda one: one.id).office if all_of else self._own

    def remember_sent(self, number: int, contents: Mapping[tuple[str, int], Content]) -> None:
        """What package ``number`` carries out; inside an operation."""
        new = []
        for (kind, local_id), content in contents.items():
            now = digest(content)
            before = self.sent(kind, local_id)
            if before is None:
                new.append(ExchangeLink(0, kind, self._own, local_id, local_id, now, number))
            elif before.digest != now:
                self._store.exchange.update_link(replace(before, digest=now, number=number))
        self._store.exchange.add_links(new)

    def remember_taken(self, office: str, number: int, taken: Sequence[tuple[str, int, int, str]]) -> None:
        """What was taken of a package: (kind, their id, our id, digest); inside an operation."""
        new = []
        for kind, foreign_id, local_id, now in taken:
            before = self.of_theirs(kind, office, foreign_id)
            if before is None:
                new.append(ExchangeLink(0, kind, office, foreign_id, local_id, now, number))
            elif before.number > number:
                continue  # an older package says nothing of what they have now
            elif (before.local_id, before.digest, before.number) != (local_id, now, number):
                self._store.exchange.update_link(
                    replace(before, local_id=local_id, digest=now, number=number)
                )
        self._store.exchange.add_links(new)
