"""What a search finds, and which of it comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from thidua_desktop.storage import keys


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. ``kind`` is ``"unit" | "person" | "household" | "decision" | "award" | "nomination" |
    "batch" | "initiative" | "pledge" | "target" | "movement" | "conference" | "guest" | "council_member" |
    "criterion" | "remedy"``."""

    kind: str
    id: int
    title: str
    subtitle: str
    inside: int = 0
    """Record that has to be opened to see this one: a target's pledge, the batch whose council is shown; 0:
    it opens itself."""
    year: int = 0
    """Of what is listed in its working year only; 0: it is shown in any."""

    @property
    def opens(self) -> tuple[str, int]:
        """(kind, id) of what the window brings to the front."""
        return (_INSIDE[self.kind], self.inside) if self.kind in _INSIDE else (self.kind, self.id)


_INSIDE: Final = {"target": "pledge", "council_member": "council"}
"""Kinds that are seen inside another → kind of that one. A council is known by its batch."""
Find = Callable[[str, int], list[Hit]]
"""(text, limit) → at most so many hits of one kind."""


def joined(*parts: Any) -> str:
    """What is known of a hit, in one line."""
    return " · ".join(str(part) for part in parts if part)


BY_SOMETHING_ELSE: Final = 3
"""The nearness of what was not found by its title."""


def nearness(title: str, text: str) -> int:
    """How near a title is to the ``text`` typed; smaller is nearer.

    0 the same words, 1 begins with them, 2 holds each of them, 3 was found by something else than its title.
    Marks and capitals make no difference.
    """
    said, wanted = keys.searchable(title), keys.searchable(text)
    if said == wanted:
        return 0
    if said.startswith(wanted):
        return 1
    return 2 if all(term in said for term in keys.terms(text)) else BY_SOMETHING_ELSE


def nearest(hits: Sequence[Hit], text: str, limit: int) -> list[Hit]:
    """The nearest of one kind, else in the order given."""
    return sorted(hits, key=lambda hit: nearness(hit.title, text))[:limit]


def shared_out(groups: Sequence[Sequence[Hit]], text: str, limit: int) -> list[Hit]:
    """At most ``limit`` hits; no kind crowds out the others, kinds with nearer titles stand first."""
    groups = [group for group in groups if group]
    if not groups:
        return []
    groups.sort(key=lambda group: nearness(group[0].title, text))
    share = max(1, limit // len(groups))
    taken = [min(len(group), share) for group in groups]
    for i, group in enumerate(groups):
        taken[i] += min(len(group) - taken[i], max(0, limit - sum(taken)))
    return [hit for group, count in zip(groups, taken, strict=True) for hit in group[:count]][:limit]
