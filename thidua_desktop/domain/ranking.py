"""Comparing published reform rankings across years: index, delta, rank, change of rank.

Nothing here is typed in: the delta and the change of rank come from two years' rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.records import Ranking


@dataclass(frozen=True, slots=True)
class Comparison:
    """One unit's index of a year beside the year before. Points are thousandths."""

    unit_name: str
    group: str
    year: int
    score: int
    rank: int
    of: int
    previous: int | None
    delta: int | None
    previous_rank: int | None
    rank_change: int | None
    """Places gained: positive when better."""
    note: str = ""


def compare_years(this_year: Sequence[Ranking], year_before: Iterable[Ranking]) -> list[Comparison]:
    """Rows of ``this_year`` in order of rank, each with its change on ``year_before``.

    Units are paired by name and group exactly as published; a unit without a row the year before has
    ``None`` for every difference.
    """
    before = {(row.unit_name, row.group): row for row in year_before}
    result = []
    for row in sorted(this_year, key=lambda r: (r.group, r.rank, r.unit_name)):
        old = before.get((row.unit_name, row.group))
        result.append(
            Comparison(
                unit_name=row.unit_name,
                group=row.group,
                year=row.year,
                score=row.score_thousandths,
                rank=row.rank,
                of=row.of,
                previous=old.score_thousandths if old else None,
                delta=row.score_thousandths - old.score_thousandths if old else None,
                previous_rank=old.rank if old else None,
                rank_change=old.rank - row.rank if old else None,
                note=row.note,
            )
        )
    return result


def rank_scores(scores: Sequence[int]) -> list[int]:
    """Competition ranks (1, 2, 2, 4): equal points share the better place."""
    ordered = sorted(scores, reverse=True)
    first: dict[int, int] = {}
    for place, score in enumerate(ordered, start=1):
        first.setdefault(score, place)
    return [first[score] for score in scores]
