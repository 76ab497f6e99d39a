"""The file in which an office hands its rules to other offices: TOML that a person can read."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from msgspec import UNSET, Struct, UnsetType

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.rulebook.decoding import problem_at, read_toml
from thidua_desktop.domain.rulebook.toml_lines import Path, lines_of

PROGRAM: Final = "thidua-desktop"
FORMAT: Final = 1


class _Change(Struct, forbid_unknown_fields=True):
    target: str
    value: Any = None
    label: str = ""
    shipped: Any = None
    reason: str = ""


class _File(Struct, forbid_unknown_fields=True):
    program: str | UnsetType = UNSET
    format: int | UnsetType = UNSET
    office: str = ""
    exported: dt.date | None = None
    change: tuple[_Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of the file; ``value`` and ``shipped`` are plain, ``None`` where the file has no such key."""

    target: str
    value: Any
    label: str = ""
    shipped: Any = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OverlayFile:
    """A file read: whose rules, and what they are. ``problem`` says where something in it is off."""

    office: str
    entries: tuple[Entry, ...]
    file: str
    lines: Mapping[Path, int]

    def problem(self, at: int, key: str, message: str) -> Problem:
        """A problem with ``key`` of the entry at position ``at``."""
        return problem_at(self.file, dict(self.lines), ("change", at, key), message)


def written(office: str, exported: dt.date, entries: Sequence[Entry]) -> str:
    """The text of such a file."""
    lines = [
        "# Quy định riêng của cơ quan; cơ quan khác nhận vào ở Thiết lập → Quy định → Nhập từ tệp…",
        "# value: giá trị của cơ quan (không có: để trống); shipped: giá trị đi kèm chương trình lúc xuất.",
        f'program = "{PROGRAM}"',
        f"format = {FORMAT}",
        f"office = {_text(office)}",
        f"exported = {exported.isoformat()}",
    ]
    for one in entries:
        lines += ["", "[[change]]", f"target = {_text(one.target)}", f"label = {_text(one.label)}"]
        lines += [f"{key} = {_value(value)}" for key, value in _given(one)]
        lines.append(f"reason = {_text(one.reason)}")
    return "\n".join(lines) + "\n"


def _given(entry: Entry) -> list[tuple[str, Any]]:
    both = (("value", entry.value), ("shipped", entry.shipped))
    return [(key, value) for key, value in both if value is not None]


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{_text(key)} = {_value(one)}" for key, one in value.items() if one is not None)
        return f"{{ {pairs} }}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return _text(value) if isinstance(value, str) else json.dumps(value)


def read(text: str, file: str) -> OverlayFile:
    """What a file's text holds. Raises ``Invalid`` naming file, key and line.

    Only the shape is looked at; whether the values fit the rulebook is for who lays them over it.
    """
    made = read_toml(text, file, _File)
    if made.program != PROGRAM:
        message = f"Tệp {file} không phải tệp quy định của chương trình này (thiếu program = “{PROGRAM}”)."
        raise Invalid([Problem("bad_rule", message, file=file, column="program")])
    lines = lines_of(text)
    if made.format != FORMAT:
        message = f"tệp của phiên bản khác (format {made.format}); bản này đọc format {FORMAT}"
        raise Invalid([problem_at(file, lines, ("format",), message)])
    if not made.change:
        raise Invalid([Problem("bad_rule", f"Tệp {file} không có quy định nào.", file=file, column="change")])
    entries = tuple(
        Entry(one.target, _plain(one.value), one.label, _plain(one.shipped), one.reason)
        for one in made.change
    )
    found = OverlayFile(made.office, entries, file, lines)
    seen: set[str] = set()
    twice = []
    for at, one in enumerate(entries):
        if one.target in seen:
            twice.append(found.problem(at, "target", f"mục {one.target} có hai lần"))
        seen.add(one.target)
    if twice:
        raise Invalid(twice)
    return found


def _plain(value: Any) -> Any:
    """Days written as TOML days are kept as text, as everywhere in an overlay."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
