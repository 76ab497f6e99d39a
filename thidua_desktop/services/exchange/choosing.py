"""Which of our records a package carries: a batch, a year or everything, with what they refer to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from thidua_desktop.exchange.package_records import (
    CONTENTS,
    AwardContent,
    DecisionContent,
    InitiativeContent,
    NominationContent,
    Recipient,
    references,
)
from thidua_desktop.services.exchange.links import Links
from thidua_desktop.services.exchange.local import LocalRecords

Chosen = Mapping[str, set[int]]
_OPEN: Final = {("decision", "batch"), ("decision", "replaces"), ("award", "nomination")}
"""References that do not bring along what they name: a decision holds lines of many offices."""
_WITH_YEAR: Final = ("initiative", "batch", "pledge", "decision", "award")
_OF_OTHERS: Final = ("nomination", "pledge")
"""What tells that an office sends us its work: people and units are met under many names."""


def choose(
    local: LocalRecords, links: Links, *, year: int | None = None, batch_id: int | None = None, to: str = ""
) -> Chosen:
    """Ids by kind. ``to`` is the id of the office it goes to, empty for one we have not met.

    An office whose nominations or pledges came to us from it gets back its own only.
    """
    chosen: dict[str, set[int]] = {kind: set() for kind in CONTENTS}
    if batch_id is not None:
        _of_batch(local, chosen, batch_id)
    else:
        _of_year(local, chosen, year)
    if to and any(links.origin(kind, one) == to for kind in _OF_OTHERS for one in chosen[kind]):
        _only_of(local, chosen, lambda kind, one: links.origin(kind, one) == to)
    _close(local, chosen)
    return chosen


def _of_batch(local: LocalRecords, chosen: dict[str, set[int]], batch_id: int) -> None:
    chosen["batch"] = {batch_id}
    chosen["nomination"] = {
        one
        for one, content in local.contents["nomination"].items()
        if isinstance(content, NominationContent) and content.batch == batch_id
    }
    chosen["decision"] = {
        one
        for one, content in local.contents["decision"].items()
        if isinstance(content, DecisionContent) and content.batch == batch_id
    }
    _with_their_past(local, chosen)


def _with_their_past(local: LocalRecords, chosen: dict[str, set[int]]) -> None:
    """What the recipients of the nominations were awarded and wrote: conditions are checked by it."""
    owners = {
        content.recipient
        for one in chosen["nomination"]
        if isinstance(content := local.contents["nomination"][one], Recipient)
    }
    people = {one[1] for one in owners if one and one[0] == "person"}
    for one, content in local.contents["award"].items():
        if isinstance(content, AwardContent) and (
            content.nomination in chosen["nomination"] or (content.recipient and content.recipient in owners)
        ):
            chosen["award"].add(one)
    for one, content in local.contents["initiative"].items():
        if isinstance(content, InitiativeContent) and people.intersection(content.authors):
            chosen["initiative"].add(one)


def _of_year(local: LocalRecords, chosen: dict[str, set[int]], year: int | None) -> None:
    for kind in ("unit", "person", "household"):
        chosen[kind] = set(local.contents[kind])
    for kind in _WITH_YEAR:
        for one, content in local.contents[kind].items():
            if year is None or content.year == year:  # type: ignore[attr-defined]
                chosen[kind].add(one)
    chosen["nomination"] = {
        one
        for one, content in local.contents["nomination"].items()
        if isinstance(content, NominationContent) and content.batch in chosen["batch"]
    }


def _only_of(local: LocalRecords, chosen: dict[str, set[int]], theirs: Callable[[str, int], bool]) -> None:
    for kind in ("unit", "person", "household", "initiative", "nomination", "pledge"):
        chosen[kind] = {one for one in chosen[kind] if theirs(kind, one)}
    lines = chosen["nomination"]
    chosen["batch"] = set()
    chosen["award"] = {
        one
        for one in chosen["award"]
        if isinstance(content := local.contents["award"][one], AwardContent)
        and (content.nomination in lines or theirs("award", one))
    }
    chosen["decision"] = set()


def _close(local: LocalRecords, chosen: dict[str, set[int]]) -> None:
    """Bring along what is referred to, and what that refers to."""
    for kind in reversed(tuple(CONTENTS)):
        todo = list(chosen[kind])
        while todo:
            for field, of_kind, ref in references(local.contents[kind][todo.pop()], kind):
                if (kind, field) in _OPEN or ref in chosen[of_kind] or ref not in local.contents[of_kind]:
                    continue
                chosen[of_kind].add(ref)
                if of_kind == kind:
                    todo.append(ref)
