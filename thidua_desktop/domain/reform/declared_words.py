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
_NOTHING: Final = re.compile(r"^(?:trong nam |nam \d{4} )?(?:khong|chua|ko)(?: |$)(?!.*[1-9]|.*\bnhung\b)")
_ZERO: Final = re.compile(r"^0+(?: .*)?$")
_HAPPENING: Final = frozenset(
    ("khong", "chua", "ko", "phat", "sinh", "tiep", "nhan", "bi", "de", "xay", "ra", "nao", "ai", "nguoi")
) | frozenset(
    ("truong", "hop", "lan", "trong", "nam", "don", "vi", "xa", "phuong", "co", "duoc", "vu", "viec")
)
_CLEAN: Final = re.compile(r"^(?:(?:day )?du|dung han|dung quy dinh|kip thoi)(?:[ ,;]|$)(?!.*\d)")
_ALL: Final = re.compile(
    r"^(?:(?:co |dat |dam bao )?(?:day )?(?:du|ca|tat ca|toan bo)(?: ca)?(?: (?P<number>\d+))?"
    r"(?: (?:noi dung|yeu cau|tieu chi|muc|y))?|(?:dat|dap ung) (?:yeu cau|day du))$"
)
_PART: Final = re.compile(
    r"^(?:co |dat |du )?0*(?P<met>\d+)\s*/\s*0*(?P<whole>\d+)(?: (?:noi dung|yeu cau|tieu chi|muc|y))?$"
)
_CLAUSES: Final = re.compile(r"[;\n]|\.\s+")
_IDLE: Final = frozenset(
    ("co", "da", "va", "cac", "cua", "duoc", "cho", "ve", "tai", "thi", "la", "trong", "theo", "bi", "mot")
)
_COUNTED: Final = re.compile(r"(?<![\d/.,])0*(?P<number>\d+)(?![\d/.,%])\s*(?P<words>[^\d;,]*)")
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_GENERAL: Final = frozenset(("truong", "hop", "lan", "vu", "viec", "nguoi", "cai", "nao"))
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
    if any(_NEGATIVE.search(inner) for inner in _BRACKETS.findall(fold(text))):
        return None
    by_length = sorted(((yes, True), (no, False)), key=lambda one: -len(fold(one[0])))
    for wording, answer in by_length:
        if _starts(said, wording):
            rest = said[len(fold(wording)) :]
            return None if _DOUBT.search(rest) or _fraction(rest) else answer
    begun = [answer for wording, answer in by_length if " " in said and fold(wording).startswith(said)]
    if len(begun) == 1:
        return begun[0]
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
        number = int(match["met"])
        if int(match["whole"]) != whole or number > whole:
            return None
        return Figures(items=tuple(range(whole))) if number == whole else Figures(count=Fraction(number))
    if _NOTHING.match(said) and not set(said.split()) - _HAPPENING:
        return Figures(items=())
    found: dict[int, bool] = {}
    for clause in filter(None, (part.strip(" .,:-+") for part in _CLAUSES.split(said))):
        said_of = _items(rule, clause)
        if not said_of or found.keys() & said_of.keys():
            return None
        found.update(said_of)
    met = tuple(sorted(place for place, good in found.items() if good))
    # "Thiếu bảng tên" alone may well mean that the rest is there.
    return Figures(items=met, matched=True) if met else None


def _items(rule: Checklist, clause: str) -> dict[int, bool]:
    """Places a clause speaks of, and whether they were met.

    Several where each part between commas is one of them by itself; empty where it is not clear.
    """
    parts = [part for part in re.split(r",\s*|\s+va\s+", clause) if part.strip()]
    single = {part: _item(rule, part) for part in parts}
    places = [place for place in single.values() if place is not None]
    if len(places) == len(parts) == len(set(places)) > 1:
        return {place: not _NEGATIVE.search(part) for part, place in single.items() if place is not None}
    whole = _item(rule, clause)
    return {} if whole is None else {whole: not _NEGATIVE.search(clause)}


def _item(rule: Checklist, clause: str) -> int | None:
    """The one item a clause speaks of."""
    bare = _NEGATIVE.sub(" ", clause)
    overlaps = ((_overlap(bare, item.text), place) for place, item in enumerate(rule.items))
    (best, place), (second, _) = sorted(overlaps, reverse=True)[:2]
    return place if best >= _ENOUGH and best > second else None


def nothing_of(text: str, wording: str, *, bare: bool = False) -> bool:
    """Whether ``text`` says that nothing arose of what ``wording`` names.

    "Không phát sinh", and "không có kiến nghị" where the wording speaks of kiến nghị. "Không" alone may as
    well say that nothing was done: it counts only with ``bare``.
    """
    said = fold(_BRACKETS.sub(" ", text)).strip(" .,;:")
    if not _NOTHING.match(said):
        return False
    rest = set(re.findall(r"\w+", said)) - _HAPPENING
    if rest:
        return rest <= set(re.findall(r"\w+", fold(wording)))
    return bare or bool(re.search(r"khong co|phat sinh|nhan|xay ra", said))


def counts_of(kinds: Sequence[Penalty], text: str, *, clean: str = "", grave: str = "") -> Figures | None:
    """How often each kind occurred.

    ``clean`` is the wording of the faultless case, ``grave`` of the one that loses everything.
    """
    said = fold(_BRACKETS.sub(" ", text)).strip(" .;:")
    if grave and _is_grave(said, grave):
        return Figures(counts=(0,) * len(kinds), grave=True)
    if _is_clean(kinds, said, clean):
        return Figures(counts=(0,) * len(kinds))
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


def _is_clean(kinds: Sequence[Penalty], said: str, clean: str) -> bool:
    """Nothing occurred: nought, the wording of the faultless case, or "không có" with the name of a fault."""
    if _ZERO.match(said):
        return True
    unspoilt = clean and not re.search(r"[1-9]", said) and not _DOUBT.search(said.removeprefix(fold(clean)))
    if unspoilt and (_starts(said, clean) or _CLEAN.match(said)):
        return True
    if not _NOTHING.match(said):
        return False
    rest = set(re.findall(r"\w+", said)) - _HAPPENING
    faults = {fold(kind.name).split()[-1] for kind in kinds}
    return not rest or bool(rest & faults) or rest <= set(re.findall(r"\w+", fold(clean)))


def _is_grave(said: str, grave: str) -> bool:
    """Heavier forms of discipline than those that are counted, or the very words of the rule."""
    if _starts(said, grave):
        return True
    return "nang hon" in fold(grave) and any(form in said for _, _, form in FORMS[2:])


def _kind(kinds: Sequence[Penalty], words: str) -> int | None:
    """The one kind that was counted; bare "lần", "trường hợp" where there is one kind only."""
    said = _words(words) - _GENERAL
    if not said:
        return 0 if len(kinds) == 1 else None
    fits = []
    for place, kind in enumerate(kinds):
        name = _words(kind.name) - _GENERAL
        shared = len(said & name)
        fits.append((Fraction(shared, len(said)), Fraction(shared, len(name) or 1), place))
    fits.sort(reverse=True)
    best, back, place = fits[0]
    clear = len(fits) == 1 or best > fits[1][0]
    return place if best >= _ENOUGH and back > Fraction(1, 2) and clear else None
