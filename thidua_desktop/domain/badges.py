"""Digits of a guest's badge: which conference, which guest, and a check against a wrong reading.

First how many digits the conference's number has, then that number, the guest's number filled up to five
digits, and a check digit by Damm's table (H. M. Damm, 2004), which finds every single wrong digit and every
two neighbours exchanged.
"""

from __future__ import annotations

from typing import Final

_DAMM: Final = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
_GUEST: Final = 5


def check_digit(digits: str) -> str:
    """The digit that makes ``digits`` whole. Empty gives "0"."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def badge_digits(conference_id: int, guest_id: int) -> str:
    """What the QR of a badge says. Both ids are positive; the conference's has at most nine digits."""
    conference = str(conference_id)
    if conference_id < 1 or guest_id < 1 or len(conference) > 9:
        raise ValueError(f"no badge for {conference_id}, {guest_id}")
    digits = f"{len(conference)}{conference}{guest_id:0{_GUEST}d}"
    return digits + check_digit(digits)


def badge_of(text: str) -> tuple[int, int] | None:
    """(conference, guest) that digits name, spaces aside; ``None`` for anything that is no sound badge."""
    digits = "".join(text.split())
    if not (digits.isascii() and digits.isdigit()) or digits[0] == "0" or check_digit(digits) != "0":
        return None
    size = int(digits[0])
    conference, guest = digits[1 : 1 + size], digits[1 + size : -1]
    if len(guest) < _GUEST or int(conference) < 1 or int(guest) < 1:
        return None
    found = int(conference), int(guest)
    return found if badge_digits(*found) == digits else None
