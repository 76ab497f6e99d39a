"""Which scoring rules hold: the shipped ones, or the office's own where it has edited them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.pledge_scoring import ScoringRules, check_rules
from thidua_desktop.storage.database import Store

KEY: Final = "pledge_scoring"
"""Setting of the office's own rules."""

_CLOSED: Final = "pledge_scoring_closed"
"""Setting of the rules that closed years were scored by: year → day of closing and rules."""


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
    closing = store.years.closings().get(year) if year is not None else None
    if closing is not None and closing.closed:
        kept: Any = store.settings.get(_CLOSED, {}).get(str(year))
        # One of an earlier closing is not meant: the year was opened and scored anew since.
        if kept is not None and kept["at"] == closing.at.isoformat():
            return _read(kept["rules"])
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

    Years closed by now go on by the rules that held until this moment: their ranks do not change any more.
    """
    if closed := store.years.closed_years():
        closings = store.years.closings()
        before = {
            str(year): {
                "at": closings[year].at.isoformat(),
                "rules": msgspec.to_builtins(stored(store, resources, year)),
            }
            for year in sorted(closed)
        }
        store.settings.set(_CLOSED, before)
    own = None if rules == shipped(resources) else msgspec.to_builtins(rules)
    if own is not None or store.settings.get(KEY) is not None:
        store.settings.set(KEY, own)
