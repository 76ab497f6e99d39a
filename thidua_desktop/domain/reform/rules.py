"""Typed scoring rules of components: kinds, JSON text, and what declared figures earn by them.

The kinds stand in :mod:`rules_kinds`, the sums in :mod:`rules_working`, the sense of a rule is checked in
:mod:`rules_check`; the words of a set are read in :mod:`rule_text`, declared words in :mod:`declared`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Final

import msgspec

from thidua_desktop.domain.reform.figures import (
    Figures,
    read_figures,
    read_fraction,
    write_figures,
    write_fraction,
)
from thidua_desktop.domain.reform.rules_check import check_rule
from thidua_desktop.domain.reform.rules_kinds import (
    CHOSEN_BY_HAND,
    Adjustment,
    Checklist,
    Choice,
    CountPenalty,
    Item,
    Manual,
    Measure,
    Penalty,
    Ratio,
    Rule,
    Step,
    Steps,
    Survey,
    YearDay,
    YesNo,
)
from thidua_desktop.domain.reform.rules_working import Outcome, evaluate

__all__ = [
    "CHOSEN_BY_HAND",
    "KINDS",
    "Adjustment",
    "Checklist",
    "Choice",
    "CountPenalty",
    "Figures",
    "Item",
    "Manual",
    "Measure",
    "Outcome",
    "Penalty",
    "Ratio",
    "Rule",
    "Step",
    "Steps",
    "Survey",
    "YearDay",
    "YesNo",
    "by_hand",
    "check_rule",
    "evaluate",
    "read_figures",
    "read_rule",
    "write_figures",
    "write_rule",
]

KINDS: Final[Mapping[str, type[Rule]]] = {
    "yes_no": YesNo,
    "choice": Choice,
    "checklist": Checklist,
    "steps": Steps,
    "ratio": Ratio,
    "count_penalty": CountPenalty,
    "adjustment": Adjustment,
    "survey": Survey,
    "manual": Manual,
}
"""The word that tells kinds apart in JSON and in files of criteria."""
_WORDS: Final = {kind: word for word, kind in KINDS.items()}


def read_rule(text: str) -> Rule:
    """A rule out of its JSON text; empty text is scored by hand.

    :raises ValueError: the text is not what :func:`write_rule` wrote.
    """
    if not text:
        return Manual()
    told = msgspec.json.decode(text)
    if not isinstance(told, dict) or told.get("kind") not in KINDS:
        raise ValueError("a rule without a known kind")
    kind = KINDS[told.pop("kind")]
    return msgspec.convert(told, type=kind, dec_hook=read_fraction)


def by_hand(text: str) -> bool:
    """Whether a component with this rule is scored by hand: it has none, or one that says so.

    :raises ValueError: as :func:`read_rule`.
    """
    return isinstance(read_rule(text), Manual)


def write_rule(rule: Rule) -> str:
    """JSON text of a rule, without the fields that are as usual; empty for :class:`Manual` without reason."""
    if rule == Manual():
        return ""
    usual = {field.name: field.default for field in fields(rule)}
    told = {name: value for name, value in asdict(rule).items() if value != usual[name]}
    told = {"kind": _WORDS[type(rule)], **told}
    return msgspec.json.encode(told, enc_hook=write_fraction).decode()
