"""What a target is called on a screen, in a file and in the list of changes."""

from __future__ import annotations

from typing import Final

from thidua_desktop.domain.rulebook.field_words import condition_label, key_label, scope_words
from thidua_desktop.domain.rulebook.lookup import find_award
from thidua_desktop.domain.rulebook.model import Award, Rulebook
from thidua_desktop.domain.rulebook.overlay import OPEN
from thidua_desktop.domain.rulebook.walk import conditions_in

_LISTS: Final = {"authority": "thẩm quyền", "quota": "tỷ lệ tối đa", "vote": "bỏ phiếu", "dossier": "hồ sơ"}


def target_label(book: Rulebook, target: str) -> str:
    """A target in words: "Chiến sĩ thi đua cơ sở · bỏ phiếu từ 01/01/2024 · tỷ lệ (%)".

    A target that names nothing in ``book`` is shown as it is.
    """
    kind, code, *rest = [*target.split("."), ""]
    rest = rest[:-1]
    if kind == "award":
        award = find_award(book, code)
        return target if award is None else " · ".join([award.name, *_award_parts(book, award, rest)])
    if kind == "bonus":
        name = next((one.name for one in book.bonus if one.code == code), code)
        return " · ".join([f"Tiền thưởng {name}", *map(key_label, rest)])
    if kind == "salary":
        return " · ".join([f"Lương cơ sở{_from(code)}", *map(key_label, rest)])
    if kind == "set":
        name = next((one.name for one in book.sets if one.code == code), code)
        if rest[:1] == ["doubts"] and len(rest) == 3:
            award = find_award(book, rest[1])
            rest = [f"điểm chưa rõ về {award.name if award else rest[1]}", rest[2]]
        return " · ".join([f"Bộ quy định {name}", *map(key_label, rest)])
    return target


def _award_parts(book: Rulebook, award: Award, steps: list[str]) -> list[str]:
    if len(steps) < 2:
        return [key_label(one) for one in steps]
    kind, code, *rest = steps
    if kind == "clause":
        return _clause_parts(book, award, code, rest)
    named = _from(code) if kind in ("vote", "authority") else f" {_name(award, kind, code)}"
    return [f"{_LISTS.get(kind, kind)}{named}".rstrip(), *map(key_label, rest)]


def _clause_parts(book: Rulebook, award: Award, code: str, rest: list[str]) -> list[str]:
    clause = next((one for one in award.clauses if one.code == code), None)
    if clause is None:
        return ["tiêu chuẩn", code, *rest]
    parts = [f"tiêu chuẩn{scope_words(book, award, clause)}"]
    if len(rest) == 2:
        for _, condition in conditions_in(clause.conditions):
            if condition.code == rest[0]:
                return [*parts, key_label(rest[1], condition_label(condition, book))]
    return [*parts, *map(key_label, rest)]


def _name(award: Award, kind: str, code: str) -> str:
    if kind == "dossier":
        return next((f"“{one.name}”" for one in award.dossier if one.code == code), code)
    return "" if any(one.code == code for one in award.quotas) else code


def _from(day: str) -> str:
    if day == OPEN:
        return ""
    year, _, rest = day.partition("-")
    month, _, last = rest.partition("-")
    return f" từ {last}/{month}/{year}" if last else f" {day}"
