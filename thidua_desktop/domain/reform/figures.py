"""Số liệu kê khai: the figures a component is scored from, and how they are written in a sum."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import asdict, dataclass, fields
from fractions import Fraction
from math import floor
from typing import Final

import msgspec

from thidua_desktop.domain.vietnamese import format_number

_MOST_PLACES: Final = 6


@dataclass(frozen=True, slots=True)
class Figures:
    """What was declared, read. Which fields count depends on the rule; the others stay empty."""

    done: Fraction | None = None
    """The upper figure of "47/50"."""
    total: Fraction | None = None
    percent: Fraction | None = None
    """94 means 94 %. Beside ``done`` and ``total`` it is only checked against them."""
    count: Fraction | None = None
    """How many there were, for steps by number and lists of equal items."""
    counts: tuple[int, ...] | None = None
    """How often each kind of fault (or merit) occurred, in the order of the rule."""
    date: dt.date | None = None
    yes: bool | None = None
    """Of steps by date, ``False``: it was not done at all."""
    choice: int | None = None
    """Place of the wording that holds, from 0."""
    items: tuple[int, ...] | None = None
    """Places of the items that were met, from 0."""
    none_received: bool = False
    """Nothing of the kind arose this year (no late dossier, no petition)."""
    grave: bool = False
    """Something so grave happened that nothing is earned."""
    not_applicable: bool = False
    noun: str = ""
    """What was counted, as declared: "nhiệm vụ"."""
    matched: bool = False
    """True where items or wordings were recognised by their words and not ticked."""

    @property
    def empty(self) -> bool:
        """Nothing at all is known."""
        return self == Figures(noun=self.noun)


def read_figures(text: str) -> Figures | None:
    """Figures out of their JSON text; ``None`` for empty text.

    :raises ValueError: the text is not what :func:`write_figures` wrote.
    """
    return msgspec.json.decode(text, type=Figures, dec_hook=read_fraction) if text else None


def write_figures(figures: Figures | None) -> str:
    """JSON text without the fields that say nothing; empty for ``None``."""
    if figures is None:
        return ""
    usual = {field.name: field.default for field in fields(Figures)}
    told = {name: value for name, value in asdict(figures).items() if value != usual[name]}
    return msgspec.json.encode(told, enc_hook=write_fraction).decode()


def write_fraction(value: object) -> str:
    """Hook for JSON: "4/5", "80"."""
    if isinstance(value, Fraction):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} has no JSON form here")


def read_fraction(kind: type, value: object) -> object:
    """The way back of :func:`write_fraction`; whole numbers are taken too, decimal ones are not exact.

    :raises ValueError: it is no fraction.
    """
    if kind is Fraction and isinstance(value, (str, int)) and not isinstance(value, bool):
        try:
            return Fraction(value)
        except ZeroDivisionError as error:
            raise ValueError(f"{value} is not a number") from error
    raise ValueError(f"{value!r} is not an exact number")


def half_up(value: Fraction) -> int:
    """The nearest whole number; halves go up."""
    return floor(value + Fraction(1, 2))


def number_text(value: Fraction) -> str:
    """A figure as offices write it: "12.140", "18,6"; endless decimals are cut to three, rounded."""
    sign = "−" if value < 0 else ""
    whole, part = divmod(half_up(abs(value) * 1000), 1000)
    decimals = f",{part:03d}".rstrip("0") if part else ""
    return f"{sign}{format_number(whole)}{decimals}"


def percent_text(value: Fraction, apart_from: Collection[Fraction] = (Fraction(100),)) -> str:
    """ "97,71 %": two decimals, more where two would make it one of ``apart_from`` though it is not."""
    places = 2
    rounded = Fraction(half_up(value * 100), 100)
    while rounded in apart_from and rounded != value and places < _MOST_PLACES:
        places += 1
        rounded = Fraction(half_up(value * 10**places), 10**places)
    whole, part = divmod(half_up(abs(rounded) * 10**places), 10**places)
    decimals = f",{part:0{places}d}".rstrip("0") if part else ""
    return f"{'−' if rounded < 0 else ''}{format_number(whole)}{decimals} %"
