"""From the text of the rulebook's files to typed rules. Every fault names file, key and line."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.rulebook.model import Award, BaseSalary, BonusRate, LegalText, Rulebook, RuleSet

FILES: Final = ("texts.toml", "rule_sets.toml", "awards.toml", "bonus.toml", "salaries.toml")


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
    """The rulebook of the five files (name → text). Raises ``Invalid``."""
    return Rulebook(
        texts=decode_texts(files["texts.toml"]),
        sets=_read(files, "rule_sets.toml", _Sets).set,
        awards=decode_awards(files["awards.toml"]),
        bonus=_read(files, "bonus.toml", _Bonus).bonus,
        salaries=_read(files, "salaries.toml", _Salaries).salary,
    )


def decode_awards(text: str, file: str = "awards.toml") -> tuple[Award, ...]:
    """The award kinds of one file's text, as listed. Raises ``Invalid``."""
    return _read({file: text}, file, _Awards).award


def decode_texts(text: str, file: str = "texts.toml") -> tuple[LegalText, ...]:
    """The legal texts of one file's text, as listed. Raises ``Invalid``."""
    return _read({file: text}, file, _Texts).text


def _read(files: Mapping[str, str], file: str, shape: type[_T]) -> _T:
    tables: dict[str, Any]
    try:
        tables = tomllib.loads(files[file])
        return msgspec.convert(tables, shape)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as fault:
        raise Invalid([Problem("bad_rule", f"Tệp {file}: {fault}.", file=file)]) from fault
