"""Which sheets of a list to print: "1-5, 8, 12-" as a clerk types it."""

from __future__ import annotations

import re

from thidua_desktop.domain.errors import Invalid, Problem

_PART = re.compile(r"(\d+)?\s*(?:([-–])\s*(\d+)?)?$")


def parse_range(text: str, total: int) -> list[int]:
    """Places from 0, in the order typed, each once; an empty text means all.

    "3" is one, "3-5" three of them, "12-" to the end, "-4" from the start. Raises ``Invalid`` for anything
    else, for numbers past ``total`` and for a range that runs backwards.
    """
    places: dict[int, None] = {}
    for part in (one.strip() for one in re.split(r"[,;]", text)):
        if not part:
            continue
        match = _PART.match(part)
        if match is None or not (match[1] or match[3]):
            raise _wrong(f"Không hiểu “{part}” trong dãy tờ cần in.")
        first = int(match[1]) if match[1] else 1
        last = first if match[2] is None else int(match[3]) if match[3] else total
        if not 1 <= first <= total or last > total:
            raise _wrong(f"“{part}”: danh sách chỉ có {total} tờ.")
        if last < first:
            raise _wrong(f"“{part}”: số đầu lớn hơn số cuối.")
        places.update(dict.fromkeys(range(first - 1, last)))
    return list(places) if places else list(range(total))


def _wrong(message: str) -> Invalid:
    return Invalid([Problem("bad_range", f"{message} Ghi như: 1-5, 8, 12-.", field="range")])


def next_serial(serial: str, by: int = 1) -> str:
    """The serial number ``by`` blanks later: "AB 00099" → "AB 00100"; one without digits stays as it is."""
    match = re.search(r"(\d+)(\D*)$", serial)
    if match is None:
        return serial
    number = str(int(match[1]) + by).zfill(len(match[1]))
    return serial[: match.start()] + number + match[2]
