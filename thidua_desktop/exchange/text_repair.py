"""Turning columns in old encodings into Unicode, and saying what was done.

A column decides as a whole, by the font its text is set in where the file tells, else by the sense its words
make; columns with little text follow the sheet. What holds a letter that only Unicode has is never touched.
A ư that was lost on the way is put back where nothing else makes a word, except in names: a name is never
changed on a guess, the guess is told.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final, NamedTuple, TypeAlias

from thidua_desktop.domain.lost_letters import restore, stranded
from thidua_desktop.domain.old_encodings import OldEncoding, decode, encoding_of_font
from thidua_desktop.exchange.encoding_evidence import (
    BY_LETTERS,
    ENOUGH_WORDS,
    ONLY_UNICODE,
    Evidence,
    encoded_twice,
    looks_old,
    old_lines,
)
from thidua_desktop.exchange.sheets import Cell, Row, Sheet

_TCVN3: Final = frozenset({OldEncoding.TCVN3, OldEncoding.TCVN3_CAPS})
_SAMPLES: Final = 5
_TELLING: Final = 60
"""Letters of a text that tells at a glance."""
_LETTERS_OF_CAPITALS: Final = 3
_LONGEST_NAME: Final = 7
"""Words of a personal name."""
_MAY_BE_LOST: Final = "có lẽ mất chữ ư khi chép từ TCVN3"
_PUT_BACK: Final = "chữ ư bị mất khi chép từ TCVN3, đã thêm lại theo vần:"
_STILL_UNREAD: Final = "còn chữ không đọc được: đã mất khi tệp bị mã hóa hai lần"
_BROKEN: Final = re.compile(r"[ÄÅÆ]|Ã(?![\w])|á[º»]")

_Verdicts: TypeAlias = dict[int, OldEncoding | None]


class Doubt(NamedTuple):
    """A cell whose letters are not for certain what was written."""

    row: int
    column: int
    text: str
    """As it is in the repaired sheet."""
    why: str
    proposal: str = ""
    """What was probably meant, where the cell was left as it is."""


@dataclass(frozen=True, slots=True)
class RepairedSheet:
    """A sheet in Unicode and how it came to be so.

    ``conversions``: column → the encoding it was read from, ``None`` where nothing was changed. ``samples``:
    column → up to five different texts before and after. ``doubts``: cells to look at, by row.
    """

    sheet: Sheet
    conversions: dict[int, str | None]
    samples: Mapping[int, tuple[tuple[str, str], ...]]
    doubts: tuple[Doubt, ...] = ()


def repair_sheet(sheet: Sheet, chosen: Mapping[int, str] | None = None) -> RepairedSheet:
    """``sheet`` with the columns in old encodings read as Unicode.

    ``chosen``: column → what the clerk says it is in (``""``: to be left alone), which goes before any guess.
    """
    columns = _columns(sheet)
    verdicts = _verdicts(sheet, columns)
    said = {column: code for column, code in (chosen or {}).items() if column in verdicts}
    verdicts |= {column: OldEncoding(code) if code else None for column, code in said.items()}
    conversions: dict[int, str | None] = dict(verdicts)
    if not any(verdicts.values()):
        return RepairedSheet(sheet, conversions, {})
    mixed = {
        column for column, text in enumerate(columns) if column not in said and ONLY_UNICODE.search(text)
    }
    rows = [Row(row.number, _repaired(row.cells, verdicts, mixed)) for row in sheet.rows]
    samples = _samples(sheet.rows, rows, verdicts)
    doubts = _put_back_lost_letters(rows, verdicts)
    whole = replace(sheet, rows=tuple(rows), above=_above(sheet.above, verdicts))
    return RepairedSheet(whole, conversions, samples, doubts)


def _columns(sheet: Sheet) -> list[str]:
    """All text of each column, one cell after another."""
    columns = zip_longest(*(row.cells for row in sheet.rows))
    return ["\n".join([cell for cell in column if type(cell) is str]) for column in columns]


def _verdicts(sheet: Sheet, columns: Sequence[str]) -> _Verdicts:
    verdicts: _Verdicts = {
        column: None if unicodedata.is_normalized("NFC", text) else OldEncoding.COMBINING
        for column, text in enumerate(columns)
    }
    if not any(map(looks_old, columns)):
        return verdicts
    lines = [old_lines(text) for text in columns]
    for column, found in enumerate(lines):
        if encoded_twice(found):
            verdicts[column], lines[column] = OldEncoding.DOUBLE_UTF8, []
    of_sheet = Evidence.of_lines(line for found in lines for line in found).verdict()
    all_old = not any(map(ONLY_UNICODE.search, columns))
    for column, found in enumerate(lines):
        font = encoding_of_font(sheet.fonts.get(column, ""))
        capitals = font is OldEncoding.TCVN3_CAPS
        verdict = _verdict(
            Evidence.of_lines(found), OldEncoding.TCVN3 if capitals else font, of_sheet, all_old=all_old
        )
        if verdict is not None:
            caps = capitals and verdict is OldEncoding.TCVN3
            verdicts[column] = OldEncoding.TCVN3_CAPS if caps else verdict
    return verdicts


def _verdict(
    evidence: Evidence, font: OldEncoding | None, of_sheet: OldEncoding | None, *, all_old: bool
) -> OldEncoding | None:
    """A column's own, or for one with few words the sheet's where that makes as much sense.

    What reads well both ways follows only in a sheet that has no Unicode at all (``all_old``).
    """
    own = evidence.verdict(font)
    if of_sheet is None or not 0 < evidence.words < ENOUGH_WORDS or own == font is not None:
        return own
    sense = evidence.decoded[of_sheet]
    follows = sense == max(evidence.decoded.values()) and (
        sense > evidence.as_is or (all_old and sense == evidence.as_is)
    )
    return of_sheet if follows else own


def _repaired(cells: Sequence[Cell], verdicts: _Verdicts, mixed: Set[int]) -> tuple[Cell, ...]:
    repaired = list(cells)
    for column, cell in enumerate(cells):
        encoding = verdicts[column]
        if encoding is None or not isinstance(cell, str):
            continue
        if encoding is not OldEncoding.COMBINING and ONLY_UNICODE.search(cell):
            cell = unicodedata.normalize("NFC", cell)
        elif column not in mixed or encoding not in BY_LETTERS or _improves(cell, encoding):
            cell = _read(cell, encoding)
        repaired[column] = cell
    return tuple(repaired)


def _read(text: str, encoding: OldEncoding) -> str:
    read = decode(text, encoding)
    if encoding is OldEncoding.TCVN3 and read != text:
        plain = [char for char in text if char.isascii() and char.isalpha()]
        # Capitals typed under a caps font: only those with marks come out small ("NGUYễN").
        if len(plain) >= _LETTERS_OF_CAPITALS and all(map(str.isupper, plain)):
            return read.upper()
    return read


def _improves(text: str, encoding: OldEncoding) -> bool:
    """In a column that has Unicode too, a cell must itself make more sense decoded."""
    evidence = Evidence.of_lines([text])
    encoding = OldEncoding.TCVN3 if encoding is OldEncoding.TCVN3_CAPS else encoding
    return evidence.decoded[encoding] > evidence.as_is


def _above(text: str, verdicts: _Verdicts) -> str:
    """The letterhead, read as most columns are where that makes more sense."""
    counts = Counter(encoding for encoding in verdicts.values() if encoding is not None)
    encoding = counts.most_common(1)[0][0]
    return "\n".join(
        line
        if ONLY_UNICODE.search(line) or (encoding in BY_LETTERS and not _improves(line, encoding))
        else _read(line, encoding)
        for line in text.split("\n")
    )


def _samples(
    before: Sequence[Row], after: Sequence[Row], verdicts: _Verdicts
) -> dict[int, tuple[tuple[str, str], ...]]:
    """Different texts of each converted column, those first that tell at a glance."""
    found: dict[int, tuple[tuple[str, str], ...]] = {}
    for column, encoding in verdicts.items():
        if encoding is None:
            continue
        pairs: dict[tuple[str, str], None] = {}
        for old, new in zip(before, after, strict=True):
            if column < len(old.cells) and old.cells[column] != new.cells[column]:
                pairs[str(old.cells[column]), str(new.cells[column])] = None
        telling = sorted(pairs, key=lambda pair: len(pair[0]) > _TELLING)
        found[column] = tuple(telling[:_SAMPLES])
    return found


def _put_back_lost_letters(rows: list[Row], verdicts: _Verdicts) -> tuple[Doubt, ...]:
    """Put ư back where it was lost, in place; names and what stays unread are only told."""
    doubts: list[Doubt] = []
    columns = [column for column, encoding in verdicts.items() if encoding in _TCVN3]
    lost = False
    for place, row in enumerate(rows):
        cells = list(row.cells)
        for column in columns:
            cell = cells[column] if column < len(cells) else None
            if not isinstance(cell, str) or (whole := restore(cell)) == cell:
                continue
            lost = True
            if _like_a_name(cell):
                doubts.append(Doubt(row.number, column, cell, _MAY_BE_LOST, whole))
                continue
            cells[column] = whole
            doubts.append(Doubt(row.number, column, whole, f"{_PUT_BACK} {_differing(cell, whole)}"))
        rows[place] = Row(row.number, tuple(cells))
    if lost:
        doubts += _stranded(rows, columns)
    doubts += _unread(rows, verdicts)
    return tuple(sorted(doubts))


def _like_a_name(text: str) -> bool:
    words = text.split()
    return len(words) <= _LONGEST_NAME and all(word[0].isupper() or not word[0].isalpha() for word in words)


def _differing(before: str, after: str) -> str:
    pairs = dict.fromkeys(
        f"“{old}” → “{new}”" for old, new in zip(before.split(), after.split(), strict=True) if old != new
    )
    return ", ".join(pairs)


def _stranded(rows: Sequence[Row], columns: Sequence[int]) -> Iterator[Doubt]:
    """Names with a word that has no vowel ("Ngọc Th"), in a sheet that is known to have lost letters."""
    for row in rows:
        for column in columns:
            cell = row.cells[column] if column < len(row.cells) else None
            if isinstance(cell, str) and _like_a_name(cell) and (words := stranded(cell)):
                whole = cell
                for word in words:
                    whole = whole.replace(word, f"{word}ư")
                yield Doubt(row.number, column, cell, _MAY_BE_LOST, whole)


def _unread(rows: Sequence[Row], verdicts: _Verdicts) -> Iterator[Doubt]:
    """Cells encoded twice that lost a byte on the way."""
    columns = [column for column, encoding in verdicts.items() if encoding is OldEncoding.DOUBLE_UTF8]
    for row in rows:
        for column in columns:
            cell = row.cells[column] if column < len(row.cells) else None
            if isinstance(cell, str) and _BROKEN.search(cell):
                yield Doubt(row.number, column, cell, _STILL_UNREAD)
