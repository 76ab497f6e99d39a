"""Which scoring rules hold: the shipped ones, or the office's own where it has edited them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.pledge_scoring import ScoringRules, check_rules
from thidua_desktop.services.pledges import closed_years
from thidua_desktop.storage.database import Store

KEY: Final = "pledge_scoring"
"""Setting of the office's own rules."""


def shipped(resources: Path) -> ScoringRules:
    """The rules that come with the program. Raises ``Invalid`` naming the file."""
    path = resources / "pledges" / "scoring.toml"
    try:
        rules = msgspec.toml.decode(path.read_bytes(), type=ScoringRules)
    except (OSError, msgspec.DecodeError, msgspec.ValidationError) as error:
        message = f"Tệp quy tắc chấm điểm {path.name} không đọc được hoặc không đúng mẫu: {error}"
        raise Invalid([Problem("bad_file", message, file=path.name)]) from error
    if problems := check_rules(rules):
        raise Invalid(problems)
    return rules


def stored(store: Store, resources: Path, year: int | None = None) -> ScoringRules:
    """The office's own rules, else the shipped ones; for a closed year those it was scored by.

    Raises ``Invalid`` when what is stored was written by a program that knew other rules.
    """
    kept = closed_years.kept_rules(store, year) if year is not None else None
    if kept is not None:
        return _read(kept)
    data: Any = store.settings.get(KEY)
    return shipped(resources) if data is None else _read(data)


def _read(data: Any) -> ScoringRules:
    try:
        return msgspec.convert(data, ScoringRules)
    except msgspec.ValidationError as error:
        message = (
            "Quy tắc chấm điểm đã lưu không đọc được: mở Quy tắc chấm điểm, chọn lại mẫu của chương trình."
        )
        raise Invalid([Problem("bad_rule", message, value=str(error), field="rules")]) from error


def keep(store: Store, rules: ScoringRules, resources: Path) -> None:
    """Store the office's own rules, inside an operation; ones like the shipped are not kept as its own.

    Years closed before closings kept their rules go on by those that held until this moment.
    """
    for year in closed_years.without_own(store):
        keep_with_year(store, resources, year)
    own = None if rules == shipped(resources) else msgspec.to_builtins(rules)
    if own is not None or store.settings.get(KEY) is not None:
        store.settings.set(KEY, own)


def keep_with_year(store: Store, resources: Path, year: int) -> None:
    """Keep with a year that was closed the rules it is scored by now, and its blocks. Inside an operation."""
    closed_years.keep(store, year, msgspec.to_builtins(stored(store, resources)))
