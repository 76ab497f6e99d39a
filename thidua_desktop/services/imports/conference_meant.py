"""Which conference a workbook is of, and what the lines of its first sheet are about."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from thidua_desktop.domain.records import Conference, ConferenceKind
from thidua_desktop.domain.vietnamese import fold, parse_date
from thidua_desktop.services.imports.cells import text_of, year_in
from thidua_desktop.services.imports.sources import Source

_ABOUT: Final = (
    ("moi dot", "per_turn"),
    ("ghe", "seats"),
    ("bat dau", "starts_at"),
    ("ngay", "date"),
    ("dia diem", "place"),
    ("dong chu tri", "co_chair"),
    ("chu tri", "chair"),
    ("thu ky", "secretary"),
)
"""Folded words of a line of the first sheet → field of the conference; the first that is found counts."""


def conference_meant(source: Source, stored: Sequence[Conference], year_asked: int) -> Conference | None:
    """The conference a workbook means, as it is stored or as it would begin; ``None`` when that is unclear.

    ``stored``: all there are, newest first.
    """
    about = next((sheet for sheet in source.sheets if "about" in sheet.table.columns), None)
    if about is None:
        of_year = [one for one in stored if one.year == year_asked]
        return of_year[0] if len(of_year) == 1 else None
    lines = [(text_of(row.values.get("about")), row.values.get("said")) for row in about.data()]
    named_so = next((text_of(said) for label, said in lines if fold(label) == "ten hoi nghi"), "")
    title = _title(about.title) or named_so
    day = next((said for label, said in reversed(lines) if field_of(label) == "date" and said), None)
    date = parse_date(day).date if isinstance(day, (str, float, dt.date)) else None
    # A year is often summed up in January of the next.
    of_title = year_in(title)
    in_time = of_title is not None and date is not None and date.year in (of_title, of_title + 1)
    year = of_title if of_title and (date is None or in_time) else date.year if date else year_asked
    name = _sentence(title) or f"Hội nghị năm {year}"
    launch = "phat dong" in fold(name) and "tong ket" not in fold(name)
    kind = ConferenceKind.LAUNCH if launch else ConferenceKind.SUMMARY
    new = Conference(0, name, year, kind=kind)
    named = [one for one in stored if fold(one.name) == fold(name)]
    of_year = [one for one in named if one.year == year or (date and one.date == date)]
    # “Hội nghị tổng kết” of another year is another; a file that says no year means the newest.
    dated = bool(date or of_title)
    return next(iter(of_year or ([] if dated else named)), new)


def field_of(label: str) -> str:
    """The field of the conference that a line of the first sheet is about; empty: a line of its note."""
    folded = fold(label)
    return next((field for words, field in _ABOUT if re.search(rf"\b{words}\b", folded)), "")


def _title(above: str) -> str:
    """The conference's name among the lines above a table: not the office's head, nor "(Kèm theo …)"."""
    lines = above.split("\n")
    first = next((i for i, line in enumerate(lines) if "hoi nghi" in fold(line)), 0)
    named = []
    for line in lines[first:]:
        if line.startswith("(") or fold(line).startswith("kem theo"):
            break
        named.append(line)
    return " ".join(named)


def _sentence(title: str) -> str:
    """A title in capitals as one writes it in a sentence."""
    return title[:1] + title[1:].lower() if title.isupper() else title
