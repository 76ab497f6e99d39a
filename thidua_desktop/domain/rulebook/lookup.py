"""Finding what rules: the set of a day, the clause of an award, who decides, what is paid."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TypeVar

from msgspec.structs import replace

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import RecipientKind, Route
from thidua_desktop.domain.rulebook.conditions import Source
from thidua_desktop.domain.rulebook.model import (
    Authority,
    Award,
    BaseSalary,
    BonusRate,
    Clause,
    Dated,
    DossierItem,
    Doubt,
    LegalText,
    Quota,
    Rulebook,
    RuleSet,
    VoteRule,
)

OWN_RULE = "Quy định riêng của cơ quan"
LOCAL_RULE = "Quy định của tỉnh"
_D = TypeVar("_D", bound=Dated)


def set_on(book: Rulebook, day: dt.date) -> RuleSet:
    """The rule set for a dossier received on ``day``.

    Before the first set it is the first, in a gap or after the last the one that ended last. Raises
    ``NotFound`` when the book has no set at all.
    """
    for one in book.sets:
        if one.holds_on(day):
            return one
    begun = [one for one in book.sets if one.since is not None and one.since <= day]
    if begun:
        return max(begun, key=lambda one: one.since or dt.date.min)
    if not book.sets:
        raise NotFound("Bộ quy định chưa có nội dung nào.")
    return min(book.sets, key=lambda one: one.since or dt.date.min)


def rule_set(book: Rulebook, code: str) -> RuleSet:
    """The set of that code. Raises ``NotFound``."""
    for one in book.sets:
        if one.code == code:
            return one
    raise NotFound(
        f"Không có bộ quy định “{code}”.", hint="Chọn: " + ", ".join(one.code for one in book.sets) + "."
    )


def find_award(book: Rulebook, code: str) -> Award | None:
    """The award kind of that code, ``None`` when the book has none."""
    for one in book.awards:
        if one.code == code:
            return one
    return None


def award(book: Rulebook, code: str) -> Award:
    """The award kind of that code. Raises ``NotFound``."""
    found = find_award(book, code)
    if found is None:
        raise NotFound(f"Quy định không có danh hiệu, hình thức mã “{code}”.")
    return found


def sets_behind(book: Rulebook, code: str) -> Iterator[str]:
    """``code`` and the sets it takes its clauses from, nearest first; a circle ends where it closes."""
    known = {one.code: one for one in book.sets}
    seen: set[str] = set()
    while code and code not in seen:
        seen.add(code)
        yield code
        one = known.get(code)
        code = one.copies if one else ""


def clause_for(
    book: Rulebook, award: Award, set_code: str, recipient_kind: RecipientKind, route: Route
) -> Clause | None:
    """What ``award`` asks of such a recipient on such a route under a rule set.

    A set's own clauses go before those of the set it copies, and clauses for any set come last; of several
    that fit, the first listed rules. ``None``: nothing is written, so nothing can be checked by itself.
    """
    fitting = [
        one
        for one in award.clauses
        if (not one.recipients or recipient_kind in one.recipients)
        and (not one.routes or route in one.routes)
    ]
    for code in sets_behind(book, set_code):
        for one in fitting:
            if code in one.sets:
                return one
    return next((one for one in fitting if not one.sets), None)


def doubt_for(book: Rulebook, award_code: str, set_code: str) -> Doubt | None:
    """What the set leaves open about an award because a newer text was not read; ``None`` if nothing."""
    for one in rule_set(book, set_code).doubts:
        if one.award == award_code and not one.settled:
            return one
    return None


def in_force(rules: Iterable[_D], day: dt.date) -> _D | None:
    """The one of ``rules`` that holds on ``day``; their periods do not overlap."""
    return next((one for one in rules if one.holds_on(day)), None)


def authority_on(award: Award, day: dt.date) -> Authority | None:
    """Who decides on ``day``; ``None`` when nobody may (any more)."""
    return in_force(award.authorities, day)


def vote_rule(award: Award, day: dt.date) -> VoteRule | None:
    """The threshold for a session held on ``day``; ``None`` when neither law nor office set one."""
    return in_force(award.votes, day)


def quotas_on(award: Award, day: dt.date) -> tuple[Quota, ...]:
    """The quotas switched on that hold on ``day``."""
    return tuple(one for one in award.quotas if one.enabled and one.holds_on(day))


def bonus_rate(book: Rulebook, award: Award, recipient_kind: RecipientKind, day: dt.date) -> BonusRate | None:
    """The multiple paid for a decision of ``day``; ``None`` when no text names one.

    Once its text has ended the rate is still the last one known, but nobody vouches for it.
    """
    rates = (one for one in bonus_rates(book, award) if one.recipient is recipient_kind)
    rate = in_force(rates, day)
    return rate and replace(rate, source=_as_of(book, rate.source, day))


def _as_of(book: Rulebook, source: Source, day: dt.date) -> Source:
    """``source``, unverified where its text was no longer in force on ``day``."""
    text = find_text(book, source.text)
    if not source.verified or text is None or text.until is None or day <= text.until:
        return source
    return replace(source, confidence="M", note=f"văn bản hết hiệu lực sau ngày {text.until:%d/%m/%Y}")


def bonus_rates(book: Rulebook, award: Award) -> tuple[BonusRate, ...]:
    """Every rate the award names, of any recipient and period, in the order of the table."""
    return tuple(one for one in book.bonus if one.code in award.bonus)


def salary_on(book: Rulebook, day: dt.date) -> BaseSalary:
    """Lương cơ sở in force on ``day``. Raises ``NotFound`` before the first one known."""
    begun = [one for one in book.salaries if one.since <= day]
    if not begun:
        raise NotFound(f"Chưa có mức lương cơ sở cho ngày {day:%d/%m/%Y}.")
    return max(begun, key=lambda one: one.since)


def dossier_of(award: Award, route: Route) -> tuple[DossierItem, ...]:
    """Papers that a nomination on ``route`` needs, in the order of the list."""
    return tuple(one for one in award.dossier if not one.routes or route in one.routes)


def find_text(book: Rulebook, code: str) -> LegalText | None:
    """The legal text of that code."""
    return next((one for one in book.texts if one.code == code), None)


def source_text(book: Rulebook, source: Source) -> str:
    """A source as shown: "Điều 23 Luật 06/2022/QH15"; who sets the rule where no text is named."""
    return source_words(book.texts, source)


def source_words(texts: Iterable[LegalText], source: Source) -> str:
    """As :func:`source_text`, where only the texts are at hand."""
    text = next((one for one in texts if one.code == source.text), None) if source.text else None
    name = (text.short or text.code) if text else source.text
    words = " ".join(part for part in (source.article, name) if part)
    if words:
        return f"{words} ({source.note})" if source.note else words
    return source.note or (OWN_RULE if source.confidence == "L" else LOCAL_RULE)
