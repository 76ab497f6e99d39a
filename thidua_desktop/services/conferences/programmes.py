"""A conference's programme: when each item starts, and the shipped templates."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import Conference, ConferenceKind, ItemKind, ProgrammeItem
from thidua_desktop.domain.vietnamese import nfc, nfc_lines

LONGEST: Final = 24 * 60
"""Minutes one item may take."""

_CLOCK: Final = re.compile(r"([0-9]{1,2})\s*(?:[:hg]|giờ)\s*(?:([0-9]{1,2})\s*(?:phút|')?)?", re.IGNORECASE)
_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class TimedItem:
    """An item of the programme with its hours."""

    item: ProgrammeItem
    starts: str
    """ "07:30"."""
    ends: str
    next_day: bool = False
    """It starts after the midnight that follows the conference's start."""


@dataclass(frozen=True, slots=True)
class ProgrammeTemplate:
    """A programme to begin from. ``{year}``, ``{next}`` and ``{chair}`` stand for the conference's own."""

    code: str
    name: str
    kind: ConferenceKind
    items: tuple[ProgrammeItem, ...]

    @property
    def minutes(self) -> int:
        """All items together."""
        return sum(item.minutes for item in self.items)


def minutes_of(clock: str) -> int | None:
    """Minutes after midnight of "7:30", "07h30", "7 giờ 30 phút", "8 giờ"; ``None`` for anything else."""
    match = _CLOCK.fullmatch(nfc(clock))
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def clock_of(minutes: int) -> str:
    """ "07:30" of minutes after some midnight."""
    hour, minute = divmod(minutes % _DAY, 60)
    return f"{hour:02d}:{minute:02d}"


def timed(items: Iterable[ProgrammeItem], starts_at: str) -> list[TimedItem]:
    """Items with their hours, one after the other from ``starts_at`` (midnight if that is no hour)."""
    now = minutes_of(starts_at) or 0
    result = []
    for item in items:
        ends = now + item.minutes
        result.append(TimedItem(item, clock_of(now), clock_of(ends), now >= _DAY))
        now = ends
    return result


def checked(items: Sequence[ProgrammeItem]) -> list[ProgrammeItem]:
    """Cleaned items. Raises ``Invalid`` naming the line of each fault (``row`` from 1)."""
    problems = []
    clean = []
    for row, item in enumerate(items, start=1):
        title = nfc(item.title)
        if not title:
            problems.append(Problem("missing", f"Mục {row}: nhập nội dung.", row=row, field="title"))
        if not 0 <= item.minutes <= LONGEST:
            message = f"Mục {row}: thời lượng phải từ 0 đến {LONGEST} phút."
            problems.append(
                Problem("bad_minutes", message, row=row, field="minutes", value=str(item.minutes))
            )
        clean.append(
            ProgrammeItem(
                title, item.minutes, nfc(item.speaker), item.kind, nfc_lines(item.script), nfc(item.note)
            )
        )
    if problems:
        raise Invalid(problems)
    return clean


def load_templates(resources: Path) -> list[ProgrammeTemplate]:
    """The shipped templates, in the order of their file (``resources/conference/programmes.toml``)."""
    data = tomllib.loads((resources / "conference" / "programmes.toml").read_text("utf-8"))
    return [
        ProgrammeTemplate(
            one["code"],
            one["name"],
            ConferenceKind(one["conference"]),
            tuple(
                ProgrammeItem(
                    item["title"],
                    item["minutes"],
                    item.get("speaker", ""),
                    ItemKind(item.get("kind", "")),
                    note=item.get("note", ""),
                )
                for item in one["item"]
            ),
        )
        for one in data["template"]
    ]


def filled(template: ProgrammeTemplate, conference: Conference) -> list[ProgrammeItem]:
    """The template's items in the words of one conference."""
    words = {
        "{year}": str(conference.year),
        "{next}": str(conference.year + 1),
        "{chair}": conference.chair,
    }

    def put(text: str) -> str:
        for mark, word in words.items():
            text = text.replace(mark, word)
        return text

    return [
        ProgrammeItem(put(one.title), one.minutes, put(one.speaker), one.kind, put(one.script), one.note)
        for one in template.items
    ]
