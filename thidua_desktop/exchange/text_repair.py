"""Turning columns of TCVN3 or VNI text into Unicode.

A single short cell cannot tell ("Võ Tú" is good Unicode and also some TCVN3), so a column decides as a whole,
and columns with little text follow the sheet. What holds a letter that only Unicode has is never touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from thidua_desktop.domain.old_encodings import OldEncoding, decode
from thidua_desktop.domain.vietnamese.syllables import is_syllable
from thidua_desktop.exchange.sheets import Cell, Row, Sheet

# Latin-1 characters that no Vietnamese word in Unicode contains. Without one there is nothing to repair.
_LATIN_1_VIETNAMESE: Final = frozenset("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý")
_ODD: Final = re.compile(f"[{''.join(sorted(set(map(chr, range(0xA1, 0x100))) - _LATIN_1_VIETNAMESE))}]")
_ONLY_UNICODE: Final = re.compile(r"[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]")
_WORD: Final = re.compile(r"[A-Za-z\u00a1-\u00ff]*[\u00a1-\u00ff][A-Za-z\u00a1-\u00ff]*")
_ENOUGH_WORDS: Final = 6
_MAX_WORDS: Final = 2_000
_CONVINCING: Final = 0.6
_BETTER_BY: Final = 0.25


@dataclass(frozen=True, slots=True)
class RepairedSheet:
    """``conversions``: column → the encoding it was read from, ``None`` where nothing was changed."""

    sheet: Sheet
    conversions: dict[int, str | None]


@dataclass(frozen=True, slots=True)
class _Evidence:
    """How many words with marks make Vietnamese syllables, as they are and under each encoding."""

    words: int
    as_is: int
    decoded: dict[OldEncoding, int]

    @classmethod
    def of(cls, words: Iterable[str]) -> _Evidence:
        sample = list(words)[:_MAX_WORDS]
        return cls(
            len(sample),
            sum(map(is_syllable, sample)),
            {
                encoding: sum(is_syllable(decode(word, encoding)) for word in sample)
                for encoding in OldEncoding
            },
        )

    def verdict(self) -> OldEncoding | None:
        """The encoding that makes clearly more sense than the text as it stands."""
        if not self.words:
            return None
        best = max(OldEncoding, key=lambda encoding: self.decoded[encoding])
        share = self.decoded[best] / self.words
        return best if share >= _CONVINCING and share - self.as_is / self.words >= _BETTER_BY else None


def repair_sheet(sheet: Sheet) -> RepairedSheet:
    """``sheet`` with the columns in old encodings read as Unicode."""
    columns = _columns(sheet)
    if not any(_ODD.search(text) for text in columns):
        return RepairedSheet(sheet, dict.fromkeys(range(len(columns))))
    old_lines = [[line for line in text.split("\n") if not _ONLY_UNICODE.search(line)] for text in columns]
    words = [sorted({word for line in lines for word in _WORD.findall(line)}) for lines in old_lines]
    of_sheet = _Evidence.of(sorted({word for column in words for word in column})).verdict()
    conversions: dict[int, str | None] = {}
    for column, found in enumerate(words):
        evidence = _Evidence.of(found)
        verdict = evidence.verdict()
        if evidence.words < _ENOUGH_WORDS and of_sheet is not None:
            makes_sense = evidence.words > 0 and evidence.decoded[of_sheet] >= evidence.as_is
            verdict = of_sheet if makes_sense and not _ONLY_UNICODE.search(columns[column]) else None
        conversions[column] = verdict
    if not any(conversions.values()):
        return RepairedSheet(sheet, conversions)
    mixed = {column for column, text in enumerate(columns) if _ONLY_UNICODE.search(text)}
    rows = tuple(Row(row.number, _repair(row.cells, conversions, mixed)) for row in sheet.rows)
    return RepairedSheet(replace(sheet, rows=rows), conversions)


def _columns(sheet: Sheet) -> list[str]:
    """All text of each column, one cell after another."""
    columns = zip_longest(*(row.cells for row in sheet.rows))
    return ["\n".join([cell for cell in column if type(cell) is str]) for column in columns]


def _repair(cells: tuple[Cell, ...], conversions: dict[int, str | None], mixed: set[int]) -> tuple[Cell, ...]:
    repaired = list(cells)
    for column, cell in enumerate(cells):
        encoding = conversions[column]
        if encoding is None or not isinstance(cell, str) or _ONLY_UNICODE.search(cell):
            continue
        if column in mixed and not _improves(cell, OldEncoding(encoding)):
            continue
        repaired[column] = decode(cell, OldEncoding(encoding))
    return tuple(repaired)


def _improves(cell: str, encoding: OldEncoding) -> bool:
    """In a column that has Unicode too, a cell must itself make more sense decoded."""
    evidence = _Evidence.of(_WORD.findall(cell))
    return evidence.decoded[encoding] > evidence.as_is
