"""Numbers of those added late: 45a, 45b … after 45, so that nobody who was numbered before is renumbered."""

from __future__ import annotations

from collections.abc import Collection
from string import ascii_lowercase


def next_suffix(used: Collection[str]) -> str:
    """The first letter after those ``used`` at one number: "a", then "b" …; after "z" comes "za", "zb" …

    A letter is not given again while a later one stands: their order stays that of adding.
    """
    last = max((one for one in used if one), key=_order, default="")
    if not last:
        return ascii_lowercase[0]
    head, letter = last[:-1], last[-1]
    if letter == ascii_lowercase[-1] or letter not in ascii_lowercase:
        return last + ascii_lowercase[0]
    return head + ascii_lowercase[ascii_lowercase.index(letter) + 1]


def _order(suffix: str) -> tuple[int, str]:
    return len(suffix), suffix
