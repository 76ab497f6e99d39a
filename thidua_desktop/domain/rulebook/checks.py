"""Whether a rulebook makes sense as a whole: codes, references, periods, prerequisites, figures."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.rulebook import check_figures, prerequisites
from thidua_desktop.domain.rulebook.conditions import Source
from thidua_desktop.domain.rulebook.faults import Fault
from thidua_desktop.domain.rulebook.model import (
    Authority,
    Award,
    Clause,
    Dated,
    DossierItem,
    Quota,
    Rulebook,
    VoteRule,
)
from thidua_desktop.domain.rulebook.toml_lines import Path
from thidua_desktop.domain.rulebook.walk import awards_named, conditions_in

__all__ = ["Fault", "check"]

LEVELS: Final = ("co_so", "huyen", "tinh", "nha_nuoc", "bo_tinh")
_CODE: Final = re.compile(r"[\w/ -]+")
"""No dots: a code is one step of the path that names a value."""
_NOT_AWARDS: Final = ("members", "units")
_PathOf: TypeAlias = Callable[[int], Path]
_Sourced: TypeAlias = Authority | Clause | Quota | VoteRule | DossierItem
_FIRST: Final = dt.date.min
_LAST: Final = dt.date.max


def check(book: Rulebook) -> list[Fault]:
    """Everything that is off, in the order of the files; nothing is, when the list is empty."""
    return list(_all(book))


def _all(book: Rulebook) -> Iterator[Fault]:
    yield from _codes("text", (one.code for one in book.texts))
    yield from _codes("set", (one.code for one in book.sets))
    yield from _codes("award", (one.code for one in book.awards))
    yield from _codes("bonus", (one.code for one in book.bonus))
    days = [one.since for one in book.salaries]
    yield from _twice(days, lambda at: ("salary", at, "from"), "có hai mức lương cơ sở từ cùng một ngày")
    if not book.sets:
        yield Fault(("set",), "chưa có bộ quy định nào")
    for kind, dated in (("text", book.texts), ("set", book.sets), ("bonus", book.bonus)):
        yield from _ends(dated, (kind,))
    yield from _overlaps(book.sets, _places(("set",), book.sets), "các bộ quy định")
    yield from _references(book)
    for at, award in enumerate(book.awards):
        yield from _award(award, ("award", at))
    yield from _bonus_periods(book)
    yield from check_figures.figures(book)
    yield from prerequisites.cycles(book)


def _codes(kind: str, codes: Iterable[str]) -> Iterator[Fault]:
    listed = list(codes)
    for at, code in enumerate(listed):
        if not _CODE.fullmatch(code):
            yield Fault((kind, at, "code"), f"mã “{code}” chỉ được gồm chữ, số, dấu gạch, không có dấu chấm")
    yield from _twice(listed, lambda at: (kind, at, "code"), "có mã lặp lại: {}")


def _twice(values: Sequence[Hashable], path: _PathOf, message: str) -> Iterator[Fault]:
    seen: set[Hashable] = set()
    for at, value in enumerate(values):
        if value in seen:
            yield Fault(path(at), message.format(value))
        seen.add(value)


def _ends(dated: Sequence[Dated], path: Path) -> Iterator[Fault]:
    for at, one in enumerate(dated):
        if one.since and one.until and one.until < one.since:
            yield Fault(
                (*path, at, "to"),
                f"ngày cuối {one.until:%d/%m/%Y} trước ngày đầu {one.since:%d/%m/%Y}",
            )


def _places(path: Path, rules: Sequence[object]) -> list[Path]:
    return [(*path, at) for at in range(len(rules))]


def _overlaps(dated: Sequence[Dated], places: Sequence[Path], what: str) -> Iterator[Fault]:
    """Periods that share a day; sorted by their first days, two neighbours do if any two do."""
    order = sorted(range(len(dated)), key=lambda at: dated[at].since or _FIRST)
    for before, after in pairwise(order):
        start = dated[after].since or _FIRST
        if start <= (dated[before].until or _LAST):
            yield Fault((*places[after], "from"), f"thời gian áp dụng của {what} chồng lên nhau")


# ---- references ------------------------------------------------------------------------------
def _references(book: Rulebook) -> Iterator[Fault]:
    texts = {one.code for one in book.texts}
    sets = {one.code for one in book.sets}
    awards = {one.code for one in book.awards}
    rates = {one.code for one in book.bonus}
    for at, one in enumerate(book.sets):
        for place, text in enumerate(one.texts):
            yield from _known(text, texts, ("set", at, "texts", place), "văn bản")
        if one.copies:
            yield from _known(one.copies, sets, ("set", at, "copies"), "bộ quy định")
        for place, doubt in enumerate(one.doubts):
            yield from _known(doubt.award, awards, ("set", at, "doubts", place, "award"), "danh hiệu")
    for at, award in enumerate(book.awards):
        for place, code in enumerate(award.bonus):
            yield from _known(code, rates, ("award", at, "bonus", place), "mức tiền thưởng")
        for place, quota in enumerate(award.quotas):
            if quota.base not in _NOT_AWARDS:
                yield from _known(quota.base, awards, ("award", at, "quota", place, "base"), "danh hiệu")
        for place, clause in enumerate(award.clauses):
            yield from _clause_references(clause, ("award", at, "clause", place), sets, awards)
    for path, source in _sources(book):
        if source.text:
            yield from _known(source.text, texts, (*path, "source", "text"), "văn bản")
    for at, salary in enumerate(book.salaries):
        if salary.text:
            yield from _known(salary.text, texts, ("salary", at, "text"), "văn bản")


def _clause_references(clause: Clause, path: Path, sets: set[str], awards: set[str]) -> Iterator[Fault]:
    for at, code in enumerate(clause.sets):
        yield from _known(code, sets, (*path, "sets", at), "bộ quy định")
    for place, condition in conditions_in(clause.conditions, (*path, "conditions")):
        for key, code in awards_named(condition):
            yield from _known(code, awards, (*place, key), "danh hiệu")


def _known(code: str, known: set[str], path: Path, what: str) -> Iterator[Fault]:
    if code not in known:
        yield Fault(path, f"không có {what} mã “{code}”")


def _sources(book: Rulebook) -> Iterator[tuple[Path, Source]]:
    for at, award in enumerate(book.awards):
        path: Path = ("award", at)
        yield path, award.source
        kinds: tuple[tuple[str, Sequence[_Sourced]], ...] = (
            ("authority", award.authorities),
            ("clause", award.clauses),
            ("quota", award.quotas),
            ("vote", award.votes),
            ("dossier", award.dossier),
        )
        for key, rules in kinds:
            yield from (((*path, key, place), rule.source) for place, rule in enumerate(rules))
        for place, clause in enumerate(award.clauses):
            for where, condition in conditions_in(clause.conditions, (*path, "clause", place, "conditions")):
                if condition.source is not None:
                    yield where, condition.source
    yield from ((("bonus", at), rate.source) for at, rate in enumerate(book.bonus))


# ---- one award -------------------------------------------------------------------------------
def _award(award: Award, path: Path) -> Iterator[Fault]:
    if award.level not in LEVELS:
        yield Fault((*path, "level"), f"không có cấp “{award.level}”; chọn: {', '.join(LEVELS)}")
    if not award.recipient_kinds:
        yield Fault((*path, "recipient_kinds"), "chưa nêu đối tượng")
    for key, codes in (
        ("clause", [one.code for one in award.clauses]),
        ("quota", [one.code for one in award.quotas]),
        ("dossier", [one.code for one in award.dossier]),
    ):
        for fault in _codes(key, codes):
            yield Fault((*path, *fault.path), fault.message)
    for key, dated in (("authority", award.authorities), ("vote", award.votes), ("quota", award.quotas)):
        yield from _ends(dated, (*path, key))
    for key, rules, what in (
        ("authority", award.authorities, "thẩm quyền"),
        ("vote", award.votes, "quy định bỏ phiếu"),
    ):
        yield from _overlaps(rules, _places((*path, key), rules), what)
    places = _places((*path, "quota"), award.quotas)
    for base in dict.fromkeys(one.base for one in award.quotas):
        same = [at for at, one in enumerate(award.quotas) if one.base == base]
        yield from _overlaps([award.quotas[at] for at in same], [places[at] for at in same], "tỷ lệ")
    for at, clause in enumerate(award.clauses):
        yield from _condition_codes(clause, (*path, "clause", at))


def _condition_codes(clause: Clause, path: Path) -> Iterator[Fault]:
    seen: set[str] = set()
    for where, condition in conditions_in(clause.conditions, (*path, "conditions")):
        code = condition.code
        if code and not _CODE.fullmatch(code):
            yield Fault((*where, "code"), f"mã “{code}” không được có dấu chấm hay ký tự lạ")
        if code and code in seen:
            yield Fault((*where, "code"), f"có mã điều kiện lặp lại: {code}")
        seen.add(code)


def _bonus_periods(book: Rulebook) -> Iterator[Fault]:
    """Two rates for one recipient on one day: nobody could say which to pay."""
    for award in book.awards:
        for kind in RecipientKind:
            same = [
                at
                for at, rate in enumerate(book.bonus)
                if rate.code in award.bonus and rate.recipient is kind
            ]
            rates = [book.bonus[at] for at in same]
            places: list[Path] = [("bonus", at) for at in same]
            yield from _overlaps(rates, places, f"mức tiền thưởng của {award.code}")
