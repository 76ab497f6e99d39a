"""What a command answers, and how it is written out."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from thidua_desktop.domain.errors import Problem, Severity

SEVERITY_WORDS = {
    Severity.REJECT: "Không nhận",
    Severity.ASK: "Cần xác nhận",
    Severity.SKIP: "Bỏ qua",
    Severity.NOTE: "Lưu ý",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A command's result: the JSON object, the lines for people, the exit status."""

    data: Mapping[str, Any] = field(default_factory=dict)
    lines: Sequence[str] = ()
    status: int = 0
    remarks: Sequence[str] = ()
    """Lines for stderr: findings, hints."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a self-test tried: what, how long it took, what went wrong (empty: nothing)."""

    name: str
    seconds: float
    fault: str = ""


_AS_THEY_ARE = frozenset((str, int, float, bool, type(None)))


def plain(value: Any) -> Any:
    """``value`` as JSON holds it: records as objects, dates as ISO text, paths as text."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, dt.date | dt.datetime):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(one) for one in value]
    return value


def problem_json(problem: Problem) -> dict[str, Any]:
    """A problem as HEADLESS lists it."""
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "code": problem.code,
        "severity": problem.severity.value,
        "message": problem.message,
    }


def problem_line(problem: Problem) -> str:
    """A problem as a sentence for people, with its place."""
    place = [problem.file, problem.sheet]
    if problem.row:
        place.append(f"dòng {problem.row}")
    if problem.column:
        place.append(f"cột “{problem.column}”")
    where = " · ".join(part for part in place if part)
    word = SEVERITY_WORDS[problem.severity]
    return f"{word}: {where + ': ' if where else ''}{problem.message}"


def write(answer: Answer, as_json: bool) -> int:
    """Write an answer out: with ``as_json`` one object on stdout, nothing else there."""
    try:
        _write(answer, as_json)
    except BrokenPipeError:
        # The reader has seen enough ("| head"). Nothing may be flushed into the broken pipe at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answer.status


def _write(answer: Answer, as_json: bool) -> None:
    for line in answer.remarks:
        print(line, file=sys.stderr)
    if as_json:
        # Whole, not in pieces: only then is it made by the fast encoder.
        print(json.dumps(plain(answer.data), ensure_ascii=False))
    else:
        for line in answer.lines:
            print(line)
    sys.stdout.flush()
