"""The head of a unit answers for its reform index: the office's own rule, asked only where it switched it on.

No law asks for it; the thresholds are the office's, none is shipped.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from thidua_desktop.domain.eligibility.case import Case
from thidua_desktop.domain.eligibility.facts import PERSON
from thidua_desktop.domain.eligibility.rules import Rule
from thidua_desktop.domain.eligibility.verdicts import Evidence, Finding
from thidua_desktop.domain.records import Verdict
from thidua_desktop.domain.vietnamese import exact_points

CODE: Final = "chi_so_cchc"
SOURCE: Final = "Quy định của cơ quan"


class HeadRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the office asks of heads. With neither figure set it asks nothing."""

    below: int = 0
    """Thousandths of a point (of 100): a lower index counts against the head; 0: no such level."""
    last: int = 0
    """So many units at the end of the ranking count against their heads; 0: no such place."""
    refuses: bool = False
    """Whether it is unmet, or to confirm by the clerk."""


class UnitIndex(Struct, frozen=True):
    """The reform index of a unit in a year. Points are thousandths of 100."""

    points: int
    rank: int
    of: int
    set_id: int


def head_finding(case: Case, rule: HeadRule) -> Finding | None:
    """What the index of the unit a person heads says of them; ``None`` where there is nothing to ask.

    Only the head as the directory of units names one, and only a unit that has an index for the year.
    """
    unit_id = case.facts.heads.get(case.key[1]) if case.key[0] == PERSON else None
    found = case.facts.reform.get((unit_id, case.year)) if unit_id is not None else None
    if unit_id is None or found is None or not (rule.below or rule.last):
        return None
    name = case.facts.units[unit_id].name
    index = f"{exact_points(found.points)}/100 điểm, hạng {found.rank}/{found.of}"
    faults = []
    if found.points < rule.below:
        faults.append(f"dưới mức {exact_points(rule.below)} điểm")
    if rule.last and found.of > rule.last and found.rank > found.of - rule.last:
        faults.append(f"trong {rule.last} đơn vị xếp cuối")
    made = Rule(None, CODE, SOURCE, True)  # type: ignore[arg-type]
    evidence = (Evidence("criteria_set", found.set_id, f"Chỉ số của {name}: {index}"),)
    text = f"Là người đứng đầu {name} có chỉ số cải cách hành chính năm {case.year} là {index}"
    if not faults:
        return case.say(made, Verdict.MET, text, evidence=evidence, aside=True)
    verdict = Verdict.UNMET if rule.refuses else Verdict.CONFIRM
    return case.say(made, verdict, f"{text}: {', '.join(faults)}", evidence=evidence)
