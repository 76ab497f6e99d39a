"""Declared words against the wordings of a rule. Unsure is ``None``: never a guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from thidua_desktop.domain.discipline import FORMS
from thidua_desktop.domain.reform.figures import Figures
from thidua_desktop.domain.reform.rules_kinds import Checklist, Item, Penalty
from thidua_desktop.domain.vietnamese import fold

_YES: Final = re.compile(r"^(?:co|da|du|day du|dung|dat|dam bao|hoan thanh|roi)\b")
_NO: Final = re.compile(r"^(?:khong|chua|thieu|tre|cham|sai|vi pham|ko)\b")
_DOUBT: Final = re.compile(
    r"\b(?:khong|chua|thieu|tre|cham|sai|vi pham|nhung|tuy nhien|mot phan|mot so|con)\b"
)
_NEGATIVE: Final = re.compile(r"\b(?:khong|chua|thieu)\b")
_NOTHING: Final = re.compile(
    r"^(?:(?:khong|chua|ko)(?: (?:co|bi|phat sinh|de xay ra|xay ra)\b.*)?"
    r"|0+(?: .*)?|khong (?:ai|truong hop) .*)$"
)
_CLEAN: Final = re.compile(r"^(?:(?:day )?du|dung han|dung quy dinh|kip thoi)(?:[ ,;]|$)(?!.*\d)")
_ALL: Final = re.compile(
    r"^(?:(?:co |dat |dam bao )?(?:day )?(?:du|ca|tat ca|toan bo)(?: ca)?(?: (?P<number>\d+))?"
    r"(?: (?:noi dung|yeu cau|tieu chi|muc|y))?|(?:dat|dap ung) (?:yeu cau|day du))$"
)
_PART: Final = re.compile(
    r"^(?:co |dat |du )?0*(?P<met>\d+)\s*/\s*0*(?P<whole>\d+)(?: (?:noi dung|yeu cau|tieu chi|muc|y))?$"
)
_CLAUSES: Final = re.compile(r"[;\n]|,\s*(?=(?:co|da|chua|khong|thieu|du)\b)|\.\s+")
_IDLE: Final = frozenset(
    ("co", "da", "va", "cac", "cua", "duoc", "cho", "ve", "tai", "thi", "la", "trong", "theo", "bi", "mot")
)
_COUNTED: Final = re.compile(r"(?<![\d/.,])0*(?P<number>\d+)(?![\d/.,%])\s*(?P<words>[^\d;,]*)")
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_BARE_NOUNS: Final = frozenset({"", "lan", "truong hop", "vu", "viec", "cai", "nguoi"})
_ENOUGH: Final = Fraction(2, 3)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", fold(text)) if word not in _IDLE}


def _overlap(said: str, wording: str) -> Fraction:
    """How much of what was said stands in a wording."""
    words = _words(said)
    return Fraction(len(words & _words(wording)), len(words)) if words else Fraction(0)


def _starts(text: str, wording: str) -> bool:
    return bool(re.match(rf"{re.escape(fold(wording))}(?!\w)", text))


def yes_or_no(yes: str, no: str, text: str) -> bool | None:
    """Which of two wordings ``text`` says."""
    said = fold(_BRACKETS.sub(" ", text)).strip(" .,;:")
    by_length = sorted(((yes, True), (no, False)), key=lambda one: -len(fold(one[0])))
    for wording, answer in by_length:
        if _starts(said, wording):
            rest = said[len(fold(wording)) :]
            return None if _DOUBT.search(rest) or _fraction(rest) else answer
    weak_yes = bool(_NO.match(fold(yes)))
    if _YES.match(said):
        if weak_yes or _DOUBT.search(said) or _fraction(said):
            return None
        return True
    if _NO.match(said):
        if weak_yes or _NEGATIVE.search(said[1:].partition(" ")[2]):
            return None
        return False
    return None


def _fraction(said: str) -> bool:
    """ "02/03 báo cáo": part of it only."""
    pairs = re.findall(r"(?<![\d/])(\d+)/(\d+)(?![\d/])", said)
    return any(int(upper) < int(lower) and int(lower) < 1000 for upper, lower in pairs)


def option_of(options: Sequence[Item], text: str) -> int | None:
    """Place of the one wording that ``text`` says."""
    said = fold(_BRACKETS.sub(" ", text)).strip(" .,;:")
    places = sorted(range(len(options)), key=lambda place: -len(fold(options[place].text)))
    return next((place for place in places if _starts(said, options[place].text)), None)


def items_of(rule: Checklist, text: str) -> Figures | None:
    """Items that were met; those not spoken of count as not met."""
    said = fold(_BRACKETS.sub(" ", text)).strip(" .,;:")
    whole = len(rule.items)
    if match := _ALL.match(said):
        agrees = match["number"] is None or int(match["number"]) == whole
        return Figures(items=tuple(range(whole))) if agrees else None
    if match := _PART.match(said):
        met, of = int(match["met"]), int(match["whole"])
        if of != whole or met > whole:
            return None
        return Figures(items=tuple(range(whole))) if met == whole else Figures(count=Fraction(met))
    if _NOTHING.match(said) and len(said.split()) <= 2:
        return Figures(items=())
    found: dict[int, bool] = {}
    for clause in filter(None, (part.strip(" .,:-+") for part in _CLAUSES.split(said))):
        place = _item(rule, clause)
        if place is None or place in found:
            return None
        found[place] = not _NEGATIVE.search(clause)
    return Figures(items=tuple(sorted(place for place, met in found.items() if met)), matched=True)


def _item(rule: Checklist, clause: str) -> int | None:
    bare = _NEGATIVE.sub(" ", clause)
    overlaps = ((_overlap(bare, item.text), place) for place, item in enumerate(rule.items))
    scored = sorted(overlaps, reverse=True)
    (best, place), (second, _) = scored[0], scored[1]
    return place if best >= _ENOUGH and best > second else None


def counts_of(kinds: Sequence[Penalty], text: str, *, clean: str = "", grave: str = "") -> Figures | None:
    """How often each kind occurred.

    ``clean`` is the wording of the faultless case, ``grave`` of the one that loses everything.
    """
    said = fold(_BRACKETS.sub(" ", text)).strip(" .;:")
    none = Figures(counts=(0,) * len(kinds))
    if _NOTHING.match(said) or (clean and _starts(said, clean) and not re.search(r"[1-9]", said)):
        return none
    if clean and _CLEAN.match(said) and not _DOUBT.search(said):
        return none
    if grave and _is_grave(said, grave):
        return Figures(counts=(0,) * len(kinds), grave=True)
    counts = [0] * len(kinds)
    seen = list(_COUNTED.finditer(said))
    if not seen or said[: seen[0].start()].strip(" :,-") not in ("", "co", "so lan"):
        return None
    for match in seen:
        place = _kind(kinds, match["words"].strip(" .:-"))
        if place is None or counts[place]:
            return None
        counts[place] = int(match["number"])
    return Figures(counts=tuple(counts))


def _is_grave(said: str, grave: str) -> bool:
    """Heavier forms of discipline than those that are counted, or the very words of the rule."""
    if _starts(said, grave):
        return True
    return "nang hon" in fold(grave) and any(form in said for _, _, form in FORMS[2:])


def _kind(kinds: Sequence[Penalty], words: str) -> int | None:
    if len(kinds) == 1 and words in _BARE_NOUNS:
        return 0
    scored = sorted(
        ((_overlap(words, kind.name), _overlap(kind.name, words), place) for place, kind in enumerate(kinds)),
        reverse=True,
    )
    best, back, place = scored[0]
    clear = len(scored) == 1 or best > scored[1][0]
    return place if best >= _ENOUGH and back >= Fraction(1, 2) and clear else None
