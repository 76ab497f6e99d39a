"""What offices call awards where room is scarce: "CSTĐCS", "LĐTT"."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_desktop.domain.rulebook.model import Rulebook


def short_names(book: Rulebook) -> Mapping[str, str]:
    """Code → the shortest of the other names of an award; its name where it has no other."""
    return {one.code: min(one.aliases or (one.name,), key=len) for one in book.awards}


def whole_names(book: Rulebook) -> Mapping[str, str]:
    """Code → name as the law has it."""
    return {one.code: one.name for one in book.awards}
