"""Rankings: places with ties, and an index beside the year before's – nothing of it is typed in.

Indexes are thousandths of a point.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.records import Ranking, RankingMap, TieRule
from thidua_desktop.domain.vietnamese import canonical, format_points


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
    """``None`` where the unit was not ranked the year before; see ``reason``."""
    delta: int | None
    previous_rank: int | None
    rank_change: int | None
    """Places gained: positive when better. ``None`` also where ``mapped``."""
    note: str = ""
    mapped: bool = False
    """``previous`` is made of other units' indexes (a new or merged unit); said so wherever it is shown."""
    reason: str = ""
    """Why there is no previous value, or what a mapped one was made of."""
    unit_id: int | None = None


def compare_years(
    this_year: Sequence[Ranking],
    year_before: Iterable[Ranking],
    maps: Iterable[RankingMap] = (),
) -> list[Comparison]:
    """Rows of ``this_year`` in order of rank, each with its change on ``year_before``.

    Units are paired within a group: by id where both rows know it, else by name (up to case and where the
    tone stands). A unit without a row the year
    before has ``None`` for every difference, unless ``maps`` says of whose indexes its value is made: then
    the previous value is their mean by weight, rounded half up, and it has no previous rank.
    """
    rows = list(year_before)
    before = {(row.group, canonical(row.unit_name)): row for row in rows}
    known = {(row.group, row.unit_id): row for row in rows}
    parts: dict[tuple[str, str], list[RankingMap]] = {}
    for part in maps:
        parts.setdefault((part.group, canonical(part.unit_name)), []).append(part)
    result = []
    for row in sorted(this_year, key=lambda r: (r.group, r.rank, r.unit_name)):
        key = (row.group, canonical(row.unit_name))
        same = known.get((row.group, row.unit_id)) if row.unit_id is not None else None
        old = same or before.get(key)
        previous, reason, mapped = old.score_thousandths if old else None, "", False
        if old is None:
            previous, reason = _mapped(parts.get(key, ()), before, row)
            mapped = previous is not None
        result.append(
            Comparison(
                unit_name=row.unit_name,
                group=row.group,
                year=row.year,
                score=row.score_thousandths,
                rank=row.rank,
                of=row.of,
                previous=previous,
                delta=None if previous is None else row.score_thousandths - previous,
                previous_rank=old.rank if old else None,
                rank_change=old.rank - row.rank if old else None,
                note=row.note,
                mapped=mapped,
                reason=reason,
                unit_id=row.unit_id,
            )
        )
    return result


def _mapped(
    parts: Sequence[RankingMap], before: Mapping[tuple[str, str], Ranking], row: Ranking
) -> tuple[int | None, str]:
    """The value the year before made of other units' indexes, and how it was made or why there is none."""
    year = row.year - 1
    if not parts:
        return None, f"Không có trong bảng xếp hạng năm {year}"
    values = []
    said = []
    for part in parts:
        found = _parent(part, before)
        if found is None:
            return None, f"“{part.from_name}” không có trong bảng xếp hạng năm {year}"
        values.append((found.score_thousandths, part.weight))
        share = f" × {part.weight}" if part.weight != 1 else ""
        said.append(f"{found.unit_name} {format_points(found.score_thousandths)}{share}")
    return weighted_mean(values), f"Quy đổi từ năm {year}: {'; '.join(said)}"


def weighted_mean(values: Sequence[tuple[int, int]]) -> int:
    """The mean of (thousandths, weight from 1), rounded half up to a thousandth once."""
    total = sum(value * weight for value, weight in values)
    weights = sum(weight for _, weight in values)
    return (2 * total + weights) // (2 * weights)


def _parent(part: RankingMap, before: Mapping[tuple[str, str], Ranking]) -> Ranking | None:
    """In its own group first: a ward may be made of communes."""
    name = canonical(part.from_name)
    if found := before.get((part.group, name)):
        return found
    others = [row for (_, one), row in before.items() if one == name]
    return others[0] if len(others) == 1 else None


def sentence_of(row: Comparison) -> str:
    """The sentence of an office's year report, from the figures of two years.

    "đạt 80,10/100 điểm, tăng 5,35 điểm so với năm 2022; xếp hạng 05/15, tăng 07 hạng". What has no year
    before is left out; a mapped value is said to be one.
    """
    said = f"đạt {format_points(row.score)}/100 điểm"
    if row.delta is not None:
        against = f"so với {'giá trị quy đổi ' if row.mapped else ''}năm {row.year - 1}"
        # As it is written, not as it is held: a change that cannot be seen is none.
        moved = format_points(abs(row.delta))
        verb = "giữ nguyên" if moved == "0,00" else f"{_verb(row.delta)} {moved} điểm"
        said += f", {verb} {against}"
    said += f"; xếp hạng {row.rank:02d}/{row.of:02d}"
    if row.rank_change is not None:
        places = f"{_verb(row.rank_change)} {abs(row.rank_change):02d} hạng" if row.rank_change else ""
        said += f", {places or 'giữ nguyên hạng'}"
    return said


def _verb(change: int) -> str:
    return "tăng" if change > 0 else "giảm"


def rank_scores(scores: Sequence[int], ties: TieRule = TieRule.SKIP) -> list[int]:
    """Places of ``scores``, best first; equal ones share the better place.

    The next place is skipped (1, 1, 3), or with ``TieRule.DENSE`` it is not (1, 1, 2).
    """
    ordered = sorted(set(scores) if ties is TieRule.DENSE else scores, reverse=True)
    first: dict[int, int] = {}
    for place, score in enumerate(ordered, start=1):
        first.setdefault(score, place)
    return [first[score] for score in scores]


def ranking_findings(rows: Sequence[Ranking]) -> list[Problem]:
    """What is odd in published rankings, each year and group by itself; they are taken as published.

    Places left out without a tie (1, 2, 4), equal indexes with different places, a better index with a worse
    place, a list shorter than the number of units it names.
    """
    lists: dict[tuple[int, str], list[Ranking]] = {}
    for row in rows:
        lists.setdefault((row.year, row.group), []).append(row)
    found = []
    for (year, group), listed in sorted(lists.items()):
        where = f"Bảng xếp hạng năm {year}" + (f", nhóm {group}" if group else "")
        found += _findings(where, sorted(listed, key=lambda one: (one.rank, -one.score_thousandths)))
    return found


_NAMED = 5
"""Places left out that a message names; more of them say nothing."""


def _findings(where: str, rows: Sequence[Ranking]) -> list[Problem]:
    def say(code: str, message: str, row: Ranking) -> Problem:
        text = f"{where}: {message}"
        return Problem(code, text, Severity.NOTE, value=f"{row.rank:02d}/{row.of:02d}", field="rank")

    found = []
    most = max(row.of for row in rows)
    missing = [place for place in range(1, most + 1) if place not in {row.rank for row in rows}]
    if len(rows) != most:
        text = f"có {len(rows)} đơn vị nhưng ghi xếp hạng trong {most} đơn vị"
        if 0 < len(missing) <= _NAMED:
            text += f"; không có hạng {', '.join(map(str, missing))}"
        found.append(say("ranking_not_whole", f"{text}.", rows[-1]))
    last, shared = 0, 1
    for place, sharing in itertools.groupby(rows, key=lambda one: one.rank):
        # 1, 1, 3 and 1, 1, 2 are both in use.
        here = list(sharing)
        if len(rows) == most and place not in (last + 1, last + shared):
            before = f"sau hạng {last} là hạng {place}" if last else f"hạng đầu là {place}"
            text = f"{before} mà không có đơn vị đồng hạng nào bù vào. Kiểm tra bảng gốc."
            found.append(say("rank_gap", text, here[0]))
        last, shared = place, len(here)
    for row, after in itertools.pairwise(rows):
        same = row.score_thousandths == after.score_thousandths
        names = f"{row.unit_name} (hạng {row.rank}) và {after.unit_name} (hạng {after.rank})"
        if same and row.rank != after.rank:
            text = f"{names} cùng {format_points(row.score_thousandths)} điểm mà khác hạng."
            found.append(say("tie_ranked_apart", text, after))
        elif row.score_thousandths < after.score_thousandths:
            text = f"{names}: đơn vị xếp sau lại có điểm cao hơn."
            found.append(say("rank_against_score", text, after))
        elif not same and row.rank == after.rank:
            text = f"{names} cùng hạng mà khác điểm."
            found.append(say("rank_shared_apart", text, after))
    return found
