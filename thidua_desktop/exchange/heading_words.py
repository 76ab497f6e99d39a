"""Which field a heading means: by its words, not by its place or its exact spelling."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from thidua_desktop.domain.vietnamese import fold

_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NO_WORD: Final = re.compile(r"[\W_]+")
_YEAR: Final = re.compile(r"\b(19|20)\d\d\b")
_YEAR_WORDS: Final = re.compile(r"\b(?:nam )?(?:19|20)\d\d\b")
_LONGEST_HEADING: Final = 160
_FUZZY: Final = 86
"""Two headings of three or four words may differ by a letter or two, not by a word."""
_FIRST_WORDS: Final = frozenset(
    ["ma", "ten", "so", "ngay", "nam", "loai", "diem", "chuc", "don", "nguoi", "cap", "ty", "xep", "ho", "ly"]
)
"""Words that tell headings apart when they come first: "Mã đơn vị" is not "Tên đơn vị"."""
ORDINAL_KEYS: Final = frozenset(["stt", "tt", "so tt", "so thu tu", "thu tu", "s tt"])


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field that a column may hold.

    ``synonyms`` are headings seen for it, beside ``label``. A ``yearly`` field may have several columns, told
    apart by the year in their headings. ``fill_down``: where the format does not keep merged cells, a blank
    means "as above". ``parts``: the cell is shared by these fields ("Họ và tên, năm sinh"). ``instead``: the
    fields any of which makes up for this one where it is required and has no column.
    """

    name: str
    label: str
    synonyms: tuple[str, ...] = ()
    required: bool = False
    yearly: bool = False
    fill_down: bool = False
    parts: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()

    def lacking(self, columns: Collection[str]) -> bool:
        """Whether no row can come in from a list with these columns, for want of this one."""
        return self.required and self.name not in columns and not any(one in columns for one in self.instead)


@dataclass(frozen=True, slots=True)
class Match:
    """What a row of headings means."""

    columns: dict[str, int]
    yearly: dict[str, dict[int, int]]
    """Field → year → column."""
    ordinal: int | None
    score: float
    shared: dict[str, int] = field(default_factory=dict)
    """Field that names several parts → its column, which is the column of its parts too."""

    @property
    def used(self) -> frozenset[int]:
        """The columns that mean something."""
        yearly = (index for years in self.yearly.values() for index in years.values())
        return frozenset([*self.columns.values(), *yearly, *([] if self.ordinal is None else [self.ordinal])])


@lru_cache(maxsize=4096)
def heading_keys(text: str) -> tuple[str, ...]:
    """The words of a heading, folded, without stars and punctuation: without its brackets and with them."""
    if not text or len(text) > _LONGEST_HEADING:
        return ()
    folded = fold(text)
    variants = (_BRACKETS.sub(" ", folded), folded)
    keys = (" ".join(_NO_WORD.sub(" ", variant).split()) for variant in variants)
    return tuple(dict.fromkeys(key for key in keys if key))


def year_of(text: str) -> int | None:
    """The year named in a heading."""
    match = _YEAR.search(text)
    return int(match.group()) if match else None


def _without_year(key: str) -> str:
    return " ".join(_YEAR_WORDS.sub(" ", key).split())


@lru_cache(maxsize=64)
def _exact(fields: tuple[FieldSpec, ...]) -> dict[str, list[int]]:
    table: dict[str, list[int]] = {}
    for place, spec in enumerate(fields):
        for synonym in (spec.label, *spec.synonyms):
            for key in heading_keys(synonym):
                known = table.setdefault(key, [])
                if place not in known:
                    known.append(place)
    return table


def _scores(text: str, fields: tuple[FieldSpec, ...], *, fuzzy: bool) -> dict[int, float]:
    """Place of a field → how well ``text`` names it, 0 to 100."""
    table = _exact(fields)
    keys = heading_keys(text)
    scores: dict[int, float] = {}
    for penalty, key in enumerate(keys):
        for place in table.get(key, ()):
            # "Họ và tên (năm sinh)" is the shared cell, though without its bracket it is the name alone.
            shared = 2 if fields[place].parts else 0
            scores[place] = max(scores.get(place, 0), 100 - penalty + shared)
        bare = _without_year(key)
        if bare != key:
            for place in table.get(bare, ()):
                scores[place] = max(scores.get(place, 0), 99 - penalty)
    if scores or not fuzzy:
        return scores
    return _fuzzy_scores(tuple(dict.fromkeys(map(_without_year, keys))), fields)


@lru_cache(maxsize=1024)
def _fuzzy_scores(keys: tuple[str, ...], fields: tuple[FieldSpec, ...]) -> dict[int, float]:
    from rapidfuzz import fuzz

    scores: dict[int, float] = {}
    for known, places in _exact(fields).items():
        for key in keys:
            if _tell_apart(key, known):
                continue
            score = max(fuzz.ratio(key, known), fuzz.token_sort_ratio(key, known) - 2)
            # "Danh hiệu đề nghị xét tặng năm nay" still begins with the words of "Danh hiệu đề nghị".
            if len(known.split()) >= 3 and f"{key} ".startswith(f"{known} "):
                score = max(score, 88)
            if score >= _FUZZY:
                for place in places:
                    scores[place] = max(scores.get(place, 0), score - 3)
    return scores


def _tell_apart(a: str, b: str) -> bool:
    if a.endswith(" nu") != b.endswith(" nu"):  # births of women have a column of their own
        return True
    first_a, first_b = a.partition(" ")[0], b.partition(" ")[0]
    return first_a != first_b and (first_a in _FIRST_WORDS or first_b in _FIRST_WORDS)


def match_headings(
    headings: Mapping[int, Sequence[str]],
    fields: Sequence[FieldSpec],
    remembered: Mapping[str, str],
    *,
    fuzzy: bool = True,
) -> Match:
    """Give each column at most one field and each field at most one column, best matches first.

    ``headings``: column → the texts that may be its heading. ``remembered``: heading → field, as corrected by
    the clerk, wins over all; an empty field means "leave this column out".
    """
    specs = tuple(fields)
    places = {spec.name: place for place, spec in enumerate(specs)}
    corrected = {key: field for heading, field in remembered.items() for key in heading_keys(heading)[-1:]}
    ordinal: int | None = None
    candidates: list[tuple[float, int, int, int]] = []
    for column, texts in headings.items():
        keys = [key for text in texts for key in heading_keys(text)]
        field = next((corrected[key] for key in keys if key in corrected), None)
        if field is not None:
            if field in places:
                candidates.append((1000, 1, places[field], column))
            continue
        if ordinal is None and not ORDINAL_KEYS.isdisjoint(keys):
            ordinal = column
        found: dict[int, float] = {}
        for penalty, text in enumerate(texts):
            for place, score in _scores(text, specs, fuzzy=fuzzy).items():
                found[place] = max(found.get(place, 0), score - penalty / 2)
        candidates += [(score, len(found), place, column) for place, score in found.items()]
    return _assign(candidates, headings, specs, ordinal)


def _assign(
    candidates: list[tuple[float, int, int, int]],
    headings: Mapping[int, Sequence[str]],
    specs: tuple[FieldSpec, ...],
    ordinal: int | None,
) -> Match:
    columns: dict[str, int] = {}
    yearly: dict[str, dict[int, int]] = {}
    taken: set[int] = set()
    total = 0.0
    # Best first; among equals the column that could mean least: "Hình thức khen thưởng" goes before
    # "Danh hiệu thi đua", which has a field of its own too.
    for score, _, place, column in sorted(candidates, key=lambda c: (-c[0], *c[1:])):
        spec = specs[place]
        if column in taken or spec.name in columns:
            continue
        year = next((y for text in headings[column] if (y := year_of(text))), None) if spec.yearly else None
        if year is not None:
            years = yearly.setdefault(spec.name, {})
            if year in years:
                continue
            years[year] = column
        else:
            columns[spec.name] = column
        taken.add(column)
        total += min(score, 100) / 100
    if ordinal in taken:
        ordinal = None
    shared = {spec.name: columns.pop(spec.name) for spec in specs if spec.parts and spec.name in columns}
    for spec in specs:
        for part in spec.parts if spec.name in shared else ():
            # A part with a column of its own is read there.
            columns.setdefault(part, shared[spec.name])
    return Match(columns, yearly, ordinal, total + (0.5 if ordinal is not None else 0), shared)
