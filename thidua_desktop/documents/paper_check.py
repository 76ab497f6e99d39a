"""Cleaning and checking the text of a paper before it is laid out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from thidua_desktop.documents.fonts import FontBook, describe_character
from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.vietnamese import nfc_lines

Data = TypeVar("Data")


def clean(data: Data) -> Data:
    """``data`` (a dataclass of texts, tuples and dataclasses) with every text composed and single-spaced."""
    cleaned: Data = _each_text(data, nfc_lines)
    return cleaned


def replaced(data: Data, old: str, new: str) -> Data:
    """``data`` with ``old`` replaced in every text."""
    changed: Data = _each_text(data, lambda text: text.replace(old, new))
    return changed


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        # An enum member is a str too, and must stay what it is.
        return change(value) if type(value) is str else value
    if isinstance(value, tuple):
        return tuple(_each_text(item, change) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        changes = {f.name: _each_text(getattr(value, f.name), change) for f in dataclasses.fields(value)}
        return dataclasses.replace(value, **changes)
    return value


def find_problems(data: object, fonts: FontBook) -> list[Problem]:
    """Characters that Tinos, which papers are set in, cannot draw; each text that has some is named once."""
    face = fonts.face("tinos")
    problems = []
    for text, who in _texts(data, ""):
        lacking = face.lacks(text.replace("\n", " "))
        if lacking:
            named = ", ".join(describe_character(c) for c in lacking[:5])
            problems.append(
                Problem(
                    "missing_glyph",
                    f"“{who or text}”: có ký tự không in được: {named}. Chưa in; hãy xóa hoặc gõ lại.",
                    value=text,
                )
            )
    return problems


def _texts(value: Any, who: str) -> Iterator[tuple[str, str]]:
    if type(value) is str:
        yield value, who
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item, who)
    elif dataclasses.is_dataclass(value):
        who = getattr(value, "name", "") or getattr(value, "unit", "") or who
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name), who)


def forbid(problems: Sequence[Problem]) -> None:
    """Raise :class:`Invalid` when there are any."""
    if problems:
        raise Invalid(problems)
