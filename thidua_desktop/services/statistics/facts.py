"""Records of the office as things to count."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Movement,
    Officer,
    RecipientKind,
)
from thidua_desktop.domain.statistics import Fact, Untold, length_of, period, year_of
from thidua_desktop.domain.vietnamese import format_date, nfc
from thidua_desktop.services.statistics.words import Words, holds
from thidua_desktop.storage.database import Store

_RAW_LEVELS = ("tinh", "bo_tinh")
"""Levels of the catalogue that the forms count as "bộ, tỉnh"."""


UNKNOWN_KIND = "Chưa rõ loại"


class AwardFacts:
    """Awards of a statistical year, with what is known of each."""

    def __init__(self, store: Store, words: Words) -> None:
        self._words = words
        self._levels = {kind.code: kind.level for kind in store.nominations.kinds()}
        decisions = store.decisions.all()
        self._days = {decision.id: decision.date for decision in decisions}
        self._decided = {decision.id: decision.level for decision in decisions}
        self._units = {unit.id: unit for unit in store.units.all()}
        self._all = [a for a in store.decisions.all_awards() if a.state is AwardState.GIVEN]

    def of(self, year: int) -> tuple[list[Fact], list[Untold]]:
        """Those decided in the year, and those of the year whose day of decision nobody wrote."""
        facts, undated = [], []
        for award in self._all:
            day = self._day(award)
            if day is None and award.year == year:
                text = "Chưa có ngày quyết định nên chưa đếm được vào kỳ nào."
                undated.append(Untold(award.id, _label(award), "day", text))
            elif day is not None and year_of(day) == year:
                facts.append(self._fact(award, day))
        return facts, undated

    def _day(self, award: Award) -> dt.date | None:
        return award.decision_date or self._days.get(award.decision_id or 0)

    def _fact(self, award: Award, day: dt.date) -> Fact:
        marks = {
            "kind": award.recipient_kind.value,
            "form": self._words.form_of(award.award_code, award.award_name),
            "code": award.award_code or award.award_name,
            "route": self._route(award),
            "through": "tinh",
            "leader": self._leader(award),
            "enterprise": "co" if self._enterprise(award) else "khong",
            "own_level": self._level(award),
            "unit_kind": self._unit_kind(award),
        }
        marks["level"] = "bo_tinh" if marks["own_level"] in _RAW_LEVELS else marks["own_level"]
        detail = f"{award.award_name} · QĐ {award.decision_number or '?'} ngày {format_date(day)}"
        return Fact(award.id, _label(award), {k: v for k, v in marks.items() if v}, detail)

    def _level(self, award: Award) -> str:
        return (
            self._levels.get(award.award_code)
            or self._decided.get(award.decision_id or 0)
            or self._words.level_of(award.authority or award.award_name)
        )

    def _route(self, award: Award) -> str:
        texts = (award.achievement, award.award_name, award.note)
        if any(holds(text, word) for text in texts for word in self._words.resistance):
            return "khang_chien"
        return award.route.value

    def _leader(self, award: Award) -> str:
        if award.recipient_kind is not RecipientKind.PERSON:
            return "-"
        return award.leader_class or self._words.leader_of(award.post)

    def _unit_kind(self, award: Award) -> str:
        """What kind of unit the award went to, or its recipient was proposed by; as the office calls it."""
        rewarded = award.recipient_id if award.recipient_kind is RecipientKind.UNIT else None
        unit = self._units.get(rewarded or award.unit_id or 0)
        return unit.kind if unit and unit.kind else UNKNOWN_KIND

    def _enterprise(self, award: Award) -> bool:
        if award.recipient_kind is not RecipientKind.UNIT:
            return False
        if award.enterprise is not None:
            return award.enterprise
        unit = self._units.get(award.recipient_id or 0)
        return self._words.is_enterprise(award.name, unit.kind if unit else "")


def _label(award: Award) -> str:
    parts = [award.name, award.post, "" if award.unit_name == award.name else award.unit_name]
    return ", ".join(part for part in parts if part)


def movement_facts(movements: Iterable[Movement], year: int, words: Words) -> list[Fact]:
    """Movements by the day they began, those without by the year they were entered for."""
    facts = []
    for one in movements:
        if (year_of(one.starts_on) if one.starts_on else one.year) != year:
            continue
        marks = {
            "scope": one.scope.value,
            "kind": one.kind.value,
            "launcher": words.launcher_of(one.launched_by),
        }
        if one.starts_on and one.ends_on and one.ends_on >= one.starts_on:
            marks["length"] = length_of(one.starts_on, one.ends_on)
        facts.append(Fact(one.id, one.name, marks, one.launched_by))
    return facts


def officers_at(officers: Iterable[Officer], year: int) -> list[Officer]:
    """Who is in this work on the last day of the statistical year."""
    last = period(year)[1]
    return [
        one
        for one in officers
        if (one.left_on is None or one.left_on > last) and (one.since_year is None or one.since_year <= year)
    ]


def officer_facts(officers: Iterable[Officer], year: int) -> list[Fact]:
    facts = []
    for one in officers_at(officers, year):
        marks = {"female": "co" if one.female else "khong", "training": one.training}
        if one.birth_year:
            marks["age"] = str(year - one.birth_year)
        if one.since_year:
            marks["years"] = str(year - one.since_year)
        facts.append(Fact(one.id, one.name, {k: v for k, v in marks.items() if v}, one.body))
    return facts


def body_facts(officers: Iterable[Officer], year: int) -> list[Fact]:
    """Bodies these people belong to; one body is counted once."""
    found: dict[tuple[str, str], list[Officer]] = {}
    for one in officers_at(officers, year):
        if nfc(one.body):
            found.setdefault((nfc(one.body).casefold(), one.level), []).append(one)
    return [
        Fact(
            members[0].id,
            members[0].body,
            {"level": level} if level else {},
            ", ".join(member.name for member in members),
            tuple(member.id for member in members),
        )
        for (_, level), members in found.items()
    ]
