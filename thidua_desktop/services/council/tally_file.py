"""Reading a tally sheet that was filled in elsewhere: a workbook, a text file, a Word table, or JSON.

A sheet has one row for each line of the batch: whom, (which award), đồng ý, không đồng ý, ý kiến khác. Above
it may stand the day and the ballots ("Số phiếu phát ra: 9"). JSON says the same with these keys::

    {"held_on": "2026-12-05", "place": "…", "number": "05/BB-HĐTĐKT",
     "members": 11, "present": 9, "absent": ["Tên"], "written": ["Tên"], "secret": true,
     "ballots": {"issued": 9, "collected": 9, "valid": 9, "invalid": 0},
     "items": [{"id": 12, "name": "…", "birth": "1984", "unit": "…", "award": "LDTT", "route": "",
                "agree": 8, "disagree": 1, "other": 0, "note": ""}]}

Only ``items`` is needed; of a line its ``id`` or its ``name``. A list alone is taken for the items. The
keys of a line may also be the headings of a sheet ("Đồng ý").
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from thidua_desktop.domain.errors import Problem, Severity, Unreadable
from thidua_desktop.domain.vietnamese import fold, nfc, parse_date
from thidua_desktop.exchange.fields.votes import VOTES
from thidua_desktop.services.imports.cells import text_of, whole_number
from thidua_desktop.services.imports.sources import SourceSheet, open_source

COUNTS: Final = ("members", "present", "issued", "collected", "valid", "invalid")
_VOTES: Final = ("agree", "disagree", "other")
_VOTE_LABELS: Final = {"agree": "đồng ý", "disagree": "không đồng ý", "other": "ý kiến khác"}
_SAID: Final = {
    "issued": re.compile(r"phieu phat ra\D{0,12}(\d{1,5})"),
    "collected": re.compile(r"phieu thu ve\D{0,12}(\d{1,5})"),
    "valid": re.compile(r"(?<!khong )hop le\D{0,12}(\d{1,5})"),
    "invalid": re.compile(r"khong hop le\D{0,12}(\d{1,5})"),
    "members": re.compile(r"tong so thanh vien\D{0,24}(\d{1,5})"),
    "present": re.compile(r"(?:du hop|co mat)\D{0,12}(\d{1,5})"),
}
_DAY: Final = re.compile(r"ngay (?:hop\D{0,3})?(\d{1,2})(?:/| thang )(\d{1,2})(?:/| nam )(\d{4})")


@dataclass(frozen=True, slots=True)
class TallyRow:
    """Votes of one row; ``where`` tells where it stands."""

    where: Problem
    """A problem without a message, with file, sheet, row, and the heading of the name's column."""
    name: str
    agree: int
    disagree: int = 0
    other: int = 0
    birth: str = ""
    unit: str = ""
    award: str = ""
    route: str = ""
    note: str = ""
    nomination_id: int | None = None


@dataclass(frozen=True, slots=True)
class TallyFile:
    """What a tally sheet says. ``counts`` holds only what it gives (see ``COUNTS``)."""

    rows: tuple[TallyRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    held_on: dt.date | None = None
    place: str = ""
    number: str = ""
    secret: bool | None = None
    absent: tuple[str, ...] = ()
    """Names of absent members."""
    written: tuple[str, ...] = ()
    """Names of those among them who gave an opinion in writing."""


def read_tally(path: Path) -> TallyFile:
    """Read a tally sheet. Raises ``Unreadable`` for a file that is none."""
    if path.suffix.lower() == ".json":
        return _read_json(path)
    source = open_source(path, path.name, "votes")
    rows: list[TallyRow] = []
    problems = list(source.problems)
    counts: dict[str, int] = {}
    held_on: dt.date | None = None
    for sheet in source.sheets:
        said = fold(sheet.title)
        counts |= {name: int(found[1]) for name, words in _SAID.items() if (found := words.search(said))}
        held_on = held_on or _day(said)
        for row in sheet.data("unit", "award"):
            where = sheet.problem("", "", Severity.REJECT, row=row.number)
            _take(rows, problems, where, row.values, sheet)
    return TallyFile(tuple(rows), tuple(problems), counts, held_on)


def _day(said: str) -> dt.date | None:
    found = _DAY.search(said)
    if found is None:
        return None
    try:
        return dt.date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def _read_json(path: Path) -> TallyFile:
    try:
        said = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError:
        raise Unreadable(f"Không đọc được tệp “{path.name}”.", code="missing", file=path.name) from None
    except (ValueError, RecursionError):
        raise Unreadable(f"“{path.name}” không phải tệp JSON.", code="corrupt", file=path.name) from None
    if isinstance(said, list):
        said = {"items": said}
    if not isinstance(said, dict) or not isinstance(said.get("items"), list):
        raise Unreadable(f"“{path.name}” không có danh sách “items”.", code="wrong_type", file=path.name)
    rows: list[TallyRow] = []
    problems: list[Problem] = []
    for place, item in enumerate(said["items"], 1):
        where = Problem("", "", file=path.name, row=place)
        if isinstance(item, dict):
            _take(rows, problems, where, {_field(key): value for key, value in item.items()})
        else:
            problems.append(_at(where, "bad_row", "Mỗi mục phải là một đối tượng JSON."))
    ballots = said.get("ballots")
    counts: dict[str, int] = {}
    for name, value in {**said, **(ballots if isinstance(ballots, dict) else {})}.items():
        if name in COUNTS and value is not None:
            number = whole_number(value)
            if number is None or number < 0:
                problems.append(_at(Problem("", "", file=path.name), "not_a_number", f"“{name}” phải là số."))
            else:
                counts[name] = number
    secret = said.get("secret")
    held_on = _json_day(said.get("held_on"))
    if said.get("held_on") and held_on is None:
        problems.append(_at(Problem("", "", file=path.name), "bad_date", "Ngày họp không hợp lệ."))
    return TallyFile(
        rows=tuple(rows),
        problems=tuple(problems),
        counts=counts,
        held_on=held_on,
        place=_text(said.get("place")),
        number=_text(said.get("number")),
        secret=secret if isinstance(secret, bool) else None,
        absent=_names(said.get("absent")),
        written=_names(said.get("written")),
    )


def _field(key: str) -> str:
    """The field a key of JSON names: by its own name, or by a heading a sheet would have."""
    words = fold(key).replace("_", " ")
    for spec in VOTES:
        if key == spec.name or words in (fold(one) for one in (spec.label, *spec.synonyms)):
            return spec.name
    return key


def _json_day(value: Any) -> dt.date | None:
    text = _text(value)
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return parse_date(text).date


def _names(value: Any) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, value))) if isinstance(value, list) else ()


def _text(value: Any) -> str:
    return text_of(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def _take(
    rows: list[TallyRow],
    problems: list[Problem],
    where: Problem,
    values: Mapping[str, Any],
    sheet: SourceSheet | None = None,
) -> None:
    """Add the row, or what is wrong with it."""
    name, line = nfc(_text(values.get("name"))), whole_number(values.get("id"))
    wrong = []
    if not name and line is None:
        wrong.append(_at(where, "missing_name", "Thiếu tên đối tượng.", sheet, "name"))
    votes = {}
    for vote in _VOTES:
        value = values.get(vote)
        number = 0 if value is None or value == "" else whole_number(value)
        if vote == "agree" and (value is None or value == ""):
            wrong.append(_at(where, "missing_votes", "Thiếu số phiếu đồng ý.", sheet, vote))
        elif number is None or number < 0:
            message = f"Số phiếu {_VOTE_LABELS[vote]} phải là số nguyên không âm."
            wrong.append(_at(where, "not_a_number", message, sheet, vote, value))
        else:
            votes[vote] = number
    if wrong:
        problems.extend(wrong)
        return
    birth = values.get("birth")
    rows.append(
        TallyRow(
            where=replace(where, column=sheet.column("name") if sheet else "name"),
            name=name,
            birth=text_of(birth) if not isinstance(birth, (list, dict)) else "",
            unit=_text(values.get("unit")),
            award=_text(values.get("award")),
            route=_text(values.get("route")),
            note=_text(values.get("note")),
            nomination_id=line,
            **votes,
        )
    )


def _at(
    where: Problem,
    code: str,
    message: str,
    sheet: SourceSheet | None = None,
    field: str = "",
    value: Any = None,
) -> Problem:
    return Problem(
        code=code,
        message=message,
        file=where.file,
        sheet=where.sheet,
        row=where.row,
        column=(sheet.column(field) if sheet else field) if field else "",
        value="" if value is None else str(value)[:80],
        field=field,
    )


def refused(rows: Sequence[tuple[TallyRow, str, str]]) -> list[Problem]:
    """Problems of rows that cannot be taken: row, code, message."""
    return [
        replace(row.where, code=code, message=message, value=row.name[:80], field="name")
        for row, code, message in rows
    ]
