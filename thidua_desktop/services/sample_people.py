"""Invented people: the seeded generator behind the sample year, and behind large test offices."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.records import Person


@dataclass(frozen=True, slots=True)
class NamePool:
    """Family, middle and given names; a name listed twice is twice as common."""

    families: tuple[str, ...]
    men_middle: tuple[str, ...]
    women_middle: tuple[str, ...]
    men_given: tuple[str, ...]
    women_given: tuple[str, ...]


class PeopleMaker:
    """Puts people together at random from a pool; the same seed gives the same people."""

    def __init__(self, pool: NamePool, rng: random.Random, year: int) -> None:
        self._pool = pool
        self._rng = rng
        self._year = year
        self._identity = 0

    def name(self, woman: bool) -> str:
        """A full name, sometimes with two middle names."""
        pool, pick = self._pool, self._rng.choice
        middles = pool.women_middle if woman else pool.men_middle
        givens = pool.women_given if woman else pool.men_given
        middle = pick(middles)
        if self._rng.random() < 0.08:
            second = pick(middles)
            middle = middle if second == middle else f"{middle} {second}"
        return f"{pick(pool.families)} {middle} {pick(givens)}"

    def person(self, unit_id: int | None, post: str, *, senior: bool = False) -> Person:
        """A person of working age in a unit; ``senior`` ones are older."""
        rng = self._rng
        woman = rng.random() < 0.52
        age = rng.randint(38, 57) if senior else rng.randint(23, 57)
        born = dt.date(self._year - age, 1, 1) + dt.timedelta(days=rng.randrange(365))
        joined = dt.date(born.year + rng.randint(22, min(age, 27)), rng.randint(1, 12), 1)
        self._identity += rng.randint(3, 997)
        return Person(
            id=0,
            name=self.name(woman),
            unit_id=unit_id,
            gender="Nữ" if woman else "Nam",
            birth_date=born,
            birth_year=born.year,
            identity_number=f"000{self._identity % 10**9:09d}",
            post=post,
            joined_on=joined,
        )

    def people(self, count: int, unit_ids: Sequence[int], posts: Sequence[str]) -> Iterator[Person]:
        """``count`` people spread evenly over units."""
        for place in range(count):
            yield self.person(unit_ids[place % len(unit_ids)], self._rng.choice(posts))
