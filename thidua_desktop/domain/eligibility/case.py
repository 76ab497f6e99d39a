"""One recipient looked at in one year under one rule set: what every condition is given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from thidua_desktop.domain.eligibility.facts import Facts, Key
from thidua_desktop.domain.eligibility.rules import Rule
from thidua_desktop.domain.eligibility.verdicts import Checked, Evidence, Finding
from thidua_desktop.domain.records import NominationState, Recipient, RecipientKind, Route, Verdict


class Answer(NamedTuple):
    """The clerk's answer to a condition that data cannot decide."""

    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Line:
    """A nomination as a check needs it."""

    id: int
    """0 for one that is only imagined."""
    key: Key
    award: str
    year: int
    route: Route = Route.MERIT
    achievement: str = ""
    unit_id: int | None = None
    state: NominationState = NominationState.PROPOSED
    received: dt.date | None = None
    """Of the line, else of its batch."""
    rule_set: str = ""
    """Chosen by hand for the line, else for its batch; empty: by the received date."""
    answers: Mapping[str, Answer] = field(default_factory=dict, compare=False)
    overridden: bool = False
    """Kept by the clerk though its conditions are not met."""

    @property
    def counts(self) -> bool:
        """Whether others may rest on it: not once it is refused; once decided the ledger has it."""
        return self.state not in (NominationState.REJECTED, NominationState.DECIDED)

    @property
    def recipient(self) -> Recipient:
        """Whom it is for."""
        return Recipient(RecipientKind(self.key[0]), self.key[1])


class Titles(NamedTuple):
    """What a pledge registers."""

    codes: frozenset[str]
    unread: bool
    """Some of it names no award the rulebook knows."""


class Checker(Protocol):
    """What conditions ask of the check they are part of."""

    facts: Facts
    outlook: int | None
    """A year that is still to come: what it has to bring is to confirm, not unmet."""
    pledge_asked: bool

    def lines_of(self, key: Key) -> list[Line]:
        """The recipient's nominations in the batch."""

    def checked(self, line: Line) -> Checked | None:
        """The check of a line; ``None`` while that very line is being checked."""

    def standard(self, case: Case, award: str) -> tuple[Finding, ...]:
        """What the clause of another award says of the recipient, proposed for it or not."""

    def award_name(self, code: str) -> str:
        """The award's name, or its code where the rulebook does not know it."""

    def is_title(self, code: str) -> bool:
        """Whether it is a danh hiệu."""

    def titles_in(self, text: str) -> Titles:
        """The awards a text names, as units write them in their pledges."""

    def ranks_above(self, one: str, other: str) -> bool:
        """Whether ``one`` is a danh hiệu of a higher rank than the danh hiệu ``other``."""


@dataclass(frozen=True, slots=True)
class Case:
    """A recipient, a year, and the nomination it is about."""

    checker: Checker
    key: Key
    year: int
    line: Line
    set_code: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    prefix: str = ""
    """Put before the codes of conditions: "moi_nam.2025."."""
    style: str = ""
    """``""`` on its own, ``"any"`` a branch, ``"year"`` one of several years: how a sentence is worded."""
    standing: bool = False
    """Only the standard is looked at: what is about the nomination itself is left out."""
    answerable: bool = True

    @property
    def facts(self) -> Facts:
        """What is known."""
        return self.checker.facts

    def but(self, **changes: object) -> Case:
        """The same with some things otherwise."""
        return replace(self, **changes)  # type: ignore[arg-type]

    def say(
        self,
        rule: Rule,
        verdict: Verdict,
        message: str,
        *,
        evidence: tuple[Evidence, ...] = (),
        parts: tuple[Finding, ...] = (),
        aside: bool = False,
        verified: bool | None = None,
        heading: str = "",
    ) -> Finding:
        """The finding of a condition; the clerk's answer decides what is to confirm."""
        code = self.prefix + rule.code
        known = rule.verified if verified is None else verified
        answered, open_ = False, verdict is Verdict.CONFIRM and self.answerable
        if open_ and (answer := self.answers.get(code)) and answer.verdict is not Verdict.CONFIRM:
            word = "đã xác nhận đạt" if answer.verdict is Verdict.MET else "đã xác nhận không đạt"
            verdict, answered = answer.verdict, True
            message = f"{message} – {word}: {answer.reason}" if message else f"{word}: {answer.reason}"
        quiet = aside and verdict is Verdict.MET
        return Finding(
            code, verdict, message, rule.source, known, evidence, parts, answered, open_, quiet, heading
        )
