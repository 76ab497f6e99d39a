"""``rulebook``: what is in force on a day, each rule with its source and how sure we are of it."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any

import msgspec

from thidua_desktop.domain.bonus import amount, multiple_words
from thidua_desktop.domain.records import RecipientKind, Route
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.conditions import Source
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED, Award, Clause, Rulebook, RuleSet
from thidua_desktop.headless.output import Answer
from thidua_desktop.services.workspace import Workspace


def rulebook(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """What rules on ``--on`` (today): the day a dossier is received, a session is held, a decision signed."""
    rules = workspace.rulebook
    day = call.on or workspace.today()
    view = _View(rules.book(), day)
    own = [
        {
            "target": one.target,
            "label": one.label,
            "shipped": one.shipped,
            "own": one.own,
            "reason": one.reason,
            "stale": one.stale,
            "unfit": one.unfit,
        }
        for one in rules.compare()
    ]
    switches = {one.name: one.on for one in rules.switches()}
    data = {**view.data(), "switches": switches, "changes": own}
    remarks = [f"Cần xem lại: {one['label']}" for one in own if one["stale"] or one["unfit"]]
    if not view.holds:
        remarks.append(
            f"Không có bộ quy định nào cho ngày {day:%d/%m/%Y}: nêu bộ gần nhất, phải đối chiếu văn bản."
        )
    return Answer(data, view.lines(), remarks=remarks)


class _View:
    """The rulebook as it stands on one day."""

    def __init__(self, book: Rulebook, day: dt.date) -> None:
        self._book = book
        self._day = day
        self._set = lookup.set_on(book, day)
        begun = [one for one in book.salaries if one.since <= day]
        self._salary = max(begun, key=lambda one: one.since, default=None)

    @property
    def holds(self) -> bool:
        """Whether the set is one for the day, not the nearest there is."""
        return self._set.holds_on(self._day)

    def data(self) -> dict[str, Any]:
        salary = self._salary
        return {
            "on": self._day,
            "set": {**self._set_json(self._set), "holds": self.holds},
            "sets": [
                {"code": one.code, "name": one.name, "from": one.since, "to": one.until}
                for one in self._book.sets
            ],
            "salary": salary
            and {
                "amount": salary.amount,
                "from": salary.since,
                **self._source(Source(text=salary.text, confidence=salary.confidence)),
                "changed": self._changed(f"salary.{salary.since}"),
            },
            "awards": [self._award(one) for one in sorted(self._book.awards, key=lambda one: one.order)],
            "total": len(self._book.awards),
        }

    def _set_json(self, rules: RuleSet) -> dict[str, Any]:
        texts = (lookup.find_text(self._book, code) for code in rules.texts)
        return {
            "code": rules.code,
            "name": rules.name,
            "from": rules.since,
            "to": rules.until,
            "verified": rules.verified,
            "note": rules.note,
            "texts": [
                {
                    "code": one.code,
                    "name": one.name,
                    "from": one.since,
                    "to": one.until,
                    "confidence": one.confidence,
                }
                for one in texts
                if one is not None
            ],
            "doubts": [{"award": one.award, "note": one.note} for one in rules.doubts],
        }

    def _award(self, award: Award) -> dict[str, Any]:
        base = f"award.{award.code}"
        authority = lookup.authority_on(award, self._day)
        vote = lookup.vote_rule(award, self._day)
        doubt = lookup.doubt_for(self._book, award.code, self._set.code)
        retired = award.retired_on is not None and award.retired_on <= self._day
        return {
            "code": award.code,
            "name": award.name,
            "group": award.group,
            "level": award.level,
            "recipient_kinds": award.recipient_kinds,
            "order": award.order,
            "retired": retired,
            **self._source(award.source, self._set.verified),
            "note": award.note,
            "doubt": doubt.note if doubt else "",
            "authority": authority
            and {
                "post": authority.post,
                "by_commune": authority.by_commune,
                "level": authority.level or award.level,
                **self._source(authority.source),
                "changed": self._changed(f"{base}.authority.{authority.since or 'dau'}"),
            },
            "clauses": [self._clause(base, one) for one in self._clauses(award)],
            "quotas": [
                {
                    "code": one.code,
                    "percent": one.percent,
                    "base": one.base,
                    "scopes": one.scopes,
                    "rounding": one.rounding,
                    "enabled": one.enabled,
                    **self._source(one.source),
                    "changed": self._changed(f"{base}.quota.{one.code}"),
                }
                for one in award.quotas
                if one.holds_on(self._day)
            ],
            "vote": vote
            and {
                "percent": vote.percent,
                "compare": vote.compare,
                "base": vote.base,
                "secret": vote.secret,
                "quorum": vote.quorum,
                "absent_in_writing": vote.absent_in_writing,
                **self._source(vote.source),
                "changed": self._changed(f"{base}.vote.{vote.since or 'dau'}"),
            },
            "dossier": [
                {
                    "code": one.code,
                    "name": one.name,
                    "required": one.required,
                    "per_batch": one.per_batch,
                    "routes": one.routes,
                    **self._source(one.source),
                    "changed": self._changed(f"{base}.dossier.{one.code}"),
                }
                for one in award.dossier
            ],
            "bonus": [one for kind in RecipientKind if (one := self._bonus(award, kind)) is not None],
        }

    def _clauses(self, award: Award) -> list[Clause]:
        """Those that rule under the set of the day, in the order of the file."""
        ruling = {
            one.code
            for kind in award.recipient_kinds
            for route in Route
            if (one := lookup.clause_for(self._book, award, self._set.code, kind, route)) is not None
        }
        return [one for one in award.clauses if one.code in ruling]

    def _clause(self, base: str, clause: Clause) -> dict[str, Any]:
        return {
            "code": clause.code,
            "recipients": clause.recipients,
            "routes": clause.routes,
            **self._source(clause.source, self._set.verified),
            "conditions": msgspec.to_builtins(clause.conditions),
            "changed": self._changed(f"{base}.clause.{clause.code}"),
        }

    def _bonus(self, award: Award, kind: RecipientKind) -> dict[str, Any] | None:
        rate = lookup.bonus_rate(self._book, award, kind, self._day)
        if rate is None:
            return None
        return {
            "code": rate.code,
            "recipient": kind,
            "multiple": multiple_words(rate.multiple).replace(",", "."),
            "amount": amount(rate.multiple, self._salary.amount) if self._salary else None,
            "ceiling": rate.ceiling,
            **self._source(rate.source),
            "note": rate.note,
            "changed": self._changed(f"bonus.{rate.code}"),
        }

    def _source(self, source: Source, known: bool = True) -> dict[str, Any]:
        verified = source.verified and known
        return {
            "source": lookup.source_text(self._book, source),
            "confidence": source.confidence,
            "verified": verified,
            "remark": "" if verified else NOT_VERIFIED,
        }

    def _changed(self, rule: str) -> bool:
        """Whether the office set the rule, or something in it."""
        return any(f"{one}.".startswith(f"{rule}.") for one in self._book.changed)

    def lines(self) -> list[str]:
        """For people: a line for each award and one for what stands over all."""
        doubt = "" if self._set.verified else f" ({NOT_VERIFIED})"
        out = [f"Ngày {self._day:%d/%m/%Y}: {self._set.name}{doubt}"]
        if self._salary:
            out.append(f"Lương cơ sở {self._salary.amount:,} đồng".replace(",", "."))
        return out + [self._line(award) for award in sorted(self._book.awards, key=lambda one: one.order)]

    def _line(self, award: Award) -> str:
        authority = lookup.authority_on(award, self._day)
        vote = lookup.vote_rule(award, self._day)
        parts = [award.code, award.name, lookup.source_text(self._book, award.source)]
        parts.append(_marked(authority.post, authority.source) if authority else "không còn ai có thẩm quyền")
        parts += [
            _marked(f"tối đa {one.percent}% {one.base}", one.source)
            for one in lookup.quotas_on(award, self._day)
        ]
        if vote:
            parts.append(_marked(f"phiếu {vote.compare} {vote.percent}%", vote.source))
        return " · ".join(parts)


def _marked(words: str, source: Source) -> str:
    return words if source.verified else f"{words} ({NOT_VERIFIED})"
