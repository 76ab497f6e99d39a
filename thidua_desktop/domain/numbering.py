"""Numbers of papers: how they are written, which are used, where holes are (NĐ 30/2020 Phụ lục I)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from thidua_desktop.domain.vietnamese import fold, nfc


def full_number(text: str, code: str) -> str:
    """``"7"`` → ``"07/QĐ-UBND"``: numbers below 10 get a 0, no spaces around "/" and "-".

    What already carries a code keeps it. Empty text stays empty.
    """
    clean = re.sub(r"\s*([/-])\s*", r"\1", nfc(text))
    number, slash, rest = clean.partition("/")
    if not (number.isascii() and number.isdecimal()):
        return clean
    return f"{int(number):02d}/{rest if slash and rest else code}"


def leading(number: str) -> int:
    """The number itself: 12 of ``"12/QĐ-UBND"``; 0 where it begins otherwise or has more than nine digits."""
    match = re.match(r"[0-9]{1,9}(?![0-9])", number)
    return int(match[0]) if match else 0


def in_series(numbers: Iterable[str], code: str) -> list[str]:
    """Those of ``numbers`` that carry this code: papers of one kind and issuer are numbered by themselves."""
    wanted = fold(code)
    return [number for number in numbers if fold(number.partition("/")[2]) == wanted]


def next_number(numbers: Iterable[str]) -> int:
    """One more than the highest of ``numbers``; 1 when there is none."""
    return max((leading(number) for number in numbers), default=0) + 1


def gaps(numbers: Iterable[str]) -> tuple[range, ...]:
    """Numbers missing between the lowest and the highest used, as runs.

    They begin at the lowest because an office may number its award decisions together with all others.
    """
    used = sorted({leading(number) for number in numbers} - {0})
    return tuple(range(before + 1, after) for before, after in pairwise(used) if after > before + 1)


def gap_words(found: Iterable[range]) -> str:
    """``"03, 05–07"``; empty without gaps."""
    words = [f"{run.start:02d}" if len(run) == 1 else f"{run.start:02d}–{run.stop - 1:02d}" for run in found]
    return ", ".join(words)
