"""What of an award's rules an office may set on a screen: values with labels, choices, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from thidua_desktop.domain.rulebook.conditions import Condition, Rating, Source
from thidua_desktop.domain.rulebook.field_words import (
    CHOICES,
    KINDS,
    condition_label,
    key_label,
    period_words,
    scope_words,
)
from thidua_desktop.domain.rulebook.lookup import bonus_rates, source_text
from thidua_desktop.domain.rulebook.model import Award, Clause, Dated, Rulebook
from thidua_desktop.domain.rulebook.overlay import MISSING, OPEN, Node, tree_of, value_at
from thidua_desktop.domain.rulebook.walk import conditions_in

TO_FILL: Final = (
    "Dưới cấp nhà nước tỉnh quy định (NĐ 152/2025 Điều 6 khoản 2): nhập theo văn bản của tỉnh rồi ghi căn cứ."
)
_VOTE_KEYS: Final = ("percent", "compare", "base", "secret", "quorum", "absent_in_writing")
_QUOTA_KEYS: Final = ("percent", "rounding", "scopes", "enabled")
OWN: Final = "Cơ quan đã đặt giá trị này."


@dataclass(frozen=True, slots=True)
class RuleField:
    """One value of a rule as the screen shows it for editing."""

    target: str
    """See :mod:`thidua_desktop.domain.rulebook.overlay`."""
    label: str
    value: Any
    """Plain: numbers, text, lists; days as ISO text."""
    shipped: Any
    """``None`` also where nothing ships (see :attr:`added`)."""
    kind: str
    """``"percent" | "number" | "flag" | "choice" | "scopes" | "text" | "multiple" | "money" | "date" |
    "fraction" | "source"``; ``"multiple"`` is in thousandths, ``"fraction"`` is ``[2, 3]`` or ``None``."""
    group: str = ""
    """The rule it belongs to, as a heading: "Bỏ phiếu từ 01/01/2024"."""
    choices: tuple[tuple[Any, str], ...] = ()
    source: str = ""
    verified: bool = True
    """False: "cần đối chiếu văn bản" is shown beside it."""
    hint: str = ""
    changed: bool = False
    added: bool = False
    """The whole rule is the office's: resetting ``rule`` takes it away."""
    rule: str = ""
    """Target of the rule the value is part of."""


@dataclass(frozen=True, slots=True)
class RuleTemplate:
    """A whole rule that an office may add, filled in to be looked over; ``value`` goes to ``set_value``."""

    target: str
    label: str
    value: dict[str, Any]
    hint: str = ""


class _Fields:
    """Makes the fields of one award."""

    def __init__(self, book: Rulebook, shipped: Rulebook, award: Award) -> None:
        self._book = book
        self._award = award
        self._own = tree_of(book)
        self._shipped: Node = tree_of(shipped)

    def all(self) -> Iterator[RuleField]:
        base = f"award.{self._award.code}"
        for clause in self._award.clauses:
            yield from self._clause(f"{base}.clause.{clause.code}", clause)
        yield from self._doubts()
        for quota in self._award.quotas:
            group = f"Tỷ lệ{period_words(quota)}"
            target = f"{base}.quota.{quota.code}"
            yield from self._rule(target, _QUOTA_KEYS, group, quota.source)
        for vote in self._award.votes:
            group = f"Bỏ phiếu{period_words(vote)}"
            yield from self._rule(f"{base}.vote.{_first(vote)}", _VOTE_KEYS, group, vote.source)
        for item in self._award.dossier:
            group = f"Hồ sơ: {item.name}"
            target = f"{base}.dossier.{item.code}"
            yield from self._rule(target, ("name", "required", "per_batch"), group, item.source)
        for rate in bonus_rates(self._book, self._award):
            group = f"Tiền thưởng: {rate.name}{period_words(rate)}"
            yield from self._rule(f"bonus.{rate.code}", ("multiple",), group, rate.source)
        for authority in self._award.authorities:
            group = f"Thẩm quyền{period_words(authority)}"
            target = f"{base}.authority.{_first(authority)}"
            yield from self._rule(target, ("post",), group, authority.source)

    def _doubts(self) -> Iterator[RuleField]:
        for rules in self._book.sets:
            for doubt in rules.doubts:
                if doubt.award == self._award.code:
                    rule = f"set.{rules.code}.doubts.{doubt.award}"
                    source = Source(note=doubt.note)
                    yield self._field(rule, "settled", f"Điểm chưa rõ · {rules.name}", source, "", False)

    def _clause(self, target: str, clause: Clause) -> Iterator[RuleField]:
        group = f"Tiêu chuẩn{scope_words(self._book, self._award, clause)}"
        for _, condition in conditions_in(clause.conditions):
            keys = _editable(condition)
            if condition.code and keys:
                source = condition.source or clause.source
                label = condition_label(condition, self._book)
                yield from self._rule(f"{target}.{condition.code}", keys, group, source, label)

    def _rule(
        self, target: str, keys: Sequence[str], group: str, source: Source, label: str = ""
    ) -> Iterator[RuleField]:
        added = value_at(self._shipped, f"{target}.{keys[0]}") is MISSING
        for key in (*keys, "source"):
            yield self._field(target, key, group, source, label, added)

    def _field(self, rule: str, key: str, group: str, source: Source, label: str, added: bool) -> RuleField:
        target = f"{rule}.{key}"
        shipped = value_at(self._shipped, target)
        value = value_at(self._own, target)
        if key == "source" and value is None:
            value = {"article": source.article, "text": source.text, "confidence": source.confidence}
        words = key_label(key, label)
        return RuleField(
            target=target,
            label=words,
            value=value,
            shipped=None if shipped is MISSING else shipped,
            kind="source" if key == "source" else KINDS[key],
            group=group,
            choices=CHOICES.get(key, ()),
            source=source_text(self._book, source),
            verified=source.verified,
            hint=self._hint(target, source),
            changed=target in self._book.changed,
            added=added,
            rule=rule,
        )

    def _hint(self, target: str, source: Source) -> str:
        if target in self._book.changed:
            return OWN
        return "" if source.verified or source.text else TO_FILL


def _editable(condition: Condition) -> tuple[str, ...]:
    """Keys of a condition that a screen shows: a count not asked for stays out of sight."""
    if isinstance(condition, Rating) and condition.years == 1:
        return ("at_least",)
    return tuple(
        key for key in KINDS if key in condition.__struct_fields__ and getattr(condition, key) is not None
    )


def _first(dated: Dated) -> str:
    return dated.since.isoformat() if dated.since else OPEN


def fields_of(book: Rulebook, shipped: Rulebook, award: Award) -> list[RuleField]:
    """Everything an office may set of ``award``: standards, quotas, votes, dossier, money, who decides."""
    return list(_Fields(book, shipped, award).all())


def templates_of(award: Award, today: str) -> tuple[RuleTemplate, ...]:
    """Whole rules that may be added to ``award``: a vote rule from a day, a dossier item, a quota.

    ``today``: the ISO day a new rule begins on unless the office says another.
    """
    base = f"award.{award.code}"
    taken = {one.code for one in award.dossier} | {one.code for one in award.quotas}
    own = next(code for number in range(1, 1000) if (code := f"rieng_{number}") not in taken)
    return (
        RuleTemplate(
            f"{base}.vote.{today}",
            "Quy định bỏ phiếu từ một ngày",
            {"percent": 50, "compare": ">", "base": "all", "secret": None, "quorum": [2, 3]},
            TO_FILL,
        ),
        RuleTemplate(f"{base}.dossier.{own}", "Thành phần hồ sơ", {"name": "", "required": True}, TO_FILL),
        RuleTemplate(
            f"{base}.quota.{own}",
            "Tỷ lệ tối đa",
            {"percent": 0, "base": "members", "scopes": ["office"], "rounding": "down"},
            "base: mã danh hiệu làm gốc tính, hoặc members (số người), units (số đơn vị).",
        ),
    )
