"""From the text of the rulebook's files to typed rules. Every fault names file, key and line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.rulebook.checks import Fault, check
from thidua_desktop.domain.rulebook.model import Award, BaseSalary, BonusRate, LegalText, Rulebook, RuleSet
from thidua_desktop.domain.rulebook.sayings import said
from thidua_desktop.domain.rulebook.toml_lines import Path, line_of, lines_of

TEXTS: Final = "texts.toml"
SETS: Final = "rule_sets.toml"
AWARDS: Final = "awards.toml"
BONUS: Final = "bonus.toml"
SALARIES: Final = "salaries.toml"
FILES: Final = (TEXTS, SETS, AWARDS, BONUS, SALARIES)
PARTS: Final = {"text": TEXTS, "set": SETS, "award": AWARDS, "bonus": BONUS, "salary": SALARIES}
"""The list each file holds, and the file."""


class _Texts(Struct, forbid_unknown_fields=True):
    text: tuple[LegalText, ...]


class _Sets(Struct, forbid_unknown_fields=True):
    set: tuple[RuleSet, ...]


class _Awards(Struct, forbid_unknown_fields=True):
    award: tuple[Award, ...]


class _Bonus(Struct, forbid_unknown_fields=True):
    bonus: tuple[BonusRate, ...]


class _Salaries(Struct, forbid_unknown_fields=True):
    salary: tuple[BaseSalary, ...]


_T = TypeVar("_T")


def decode(files: Mapping[str, str]) -> Rulebook:
    """The rulebook of the five files (name → text). Raises ``Invalid`` with everything that is off."""
    book = Rulebook(
        texts=_read(files[TEXTS], TEXTS, _Texts).text,
        sets=_read(files[SETS], SETS, _Sets).set,
        awards=_read(files[AWARDS], AWARDS, _Awards).award,
        bonus=_read(files[BONUS], BONUS, _Bonus).bonus,
        salaries=_read(files[SALARIES], SALARIES, _Salaries).salary,
    )
    faults = check(book)
    if faults:
        raise Invalid(_placed(faults, files, dict.fromkeys(FILES, "")))
    return book


def decode_catalogue(
    awards: str, texts: str, file: str = AWARDS
) -> tuple[tuple[Award, ...], tuple[LegalText, ...]]:
    """Award kinds and legal texts alone, for the catalogue: unique codes are checked, the rest is not.

    ``file`` names the award file in what is said of it. Raises ``Invalid``.
    """
    kinds = _read(awards, file, _Awards).award
    seen: set[str] = set()
    twice = []
    for at, one in enumerate(kinds):
        if one.code in seen:
            twice.append(Fault(("award", at, "code"), f"có mã lặp lại: {one.code}"))
        seen.add(one.code)
    if twice:
        raise Invalid(_placed(twice, {AWARDS: awards}, {AWARDS: file}))
    return kinds, _read(texts, TEXTS, _Texts).text


def _placed(faults: Iterable[Fault], files: Mapping[str, str], names: Mapping[str, str]) -> list[Problem]:
    """Faults as problems that name the file, the line and the key."""
    problems = []
    lines: dict[str, dict[Path, int]] = {}
    for fault in faults:
        file = PARTS[str(fault.path[0])]
        if file not in lines:
            lines[file] = lines_of(files[file])
        problems.append(problem_at(names[file] or file, lines[file], fault.path, fault.message))
    return problems


def problem_at(file: str, lines: dict[Path, int], path: Path, message: str) -> Problem:
    """A problem at ``path`` of a file: "Tệp awards.toml, dòng 12, khóa “percent”: …"."""
    line = line_of(lines, path)
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    place = ", ".join(
        part
        for part in (f"tệp {file}", f"dòng {line}" if line else "", f"khóa “{key}”" if key else "")
        if part
    )
    return Problem("bad_rule", f"{place[0].upper()}{place[1:]}: {message}.", file=file, row=line, column=key)


def read_toml(text: str, file: str, shape: type[_T]) -> _T:
    """A TOML text as ``shape``. Raises ``Invalid`` naming file, key and line."""
    return _read(text, file, shape)


def _read(text: str, file: str, shape: type[_T]) -> _T:
    try:
        tables: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise Invalid([_syntax(file, text, str(fault))]) from fault
    try:
        return msgspec.convert(tables, shape)
    except msgspec.ValidationError as fault:
        path, message = said(str(fault))
        raise Invalid([problem_at(file, lines_of(text), path, _named(tables, path) + message)]) from fault


def _syntax(file: str, text: str, fault: str) -> Problem:
    match = re.search(r"at line (\d+)", fault)
    line = int(match[1]) if match else text.count("\n") + 1
    message = f"Tệp {file}, dòng {line}: viết sai cú pháp TOML."
    return Problem("bad_rule", message, file=file, row=line)


def _named(tables: Mapping[str, Any], path: Path) -> str:
    """The code of the innermost thing around ``path`` that has one: "mục GKX: "."""
    code = ""
    value: Any = tables
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(value, Mapping) and isinstance(value.get("code"), str):
            code = value["code"]
    return f"mục {code} " if code else ""
