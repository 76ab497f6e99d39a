"""Which title or form of reward a written text means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from rapidfuzz import fuzz, process

from thidua_desktop.domain.records import AwardKind
from thidua_desktop.domain.vietnamese import canonical, fold

_WORDS = {
    "lđtt": "lao động tiên tiến",
    "ttlđtt": "tập thể lao động tiên tiến",
    "ttlđxs": "tập thể lao động xuất sắc",
    "lđxs": "lao động xuất sắc",
    "cstđ": "chiến sĩ thi đua",
    "cstđcs": "chiến sĩ thi đua cơ sở",
    "cstđt": "chiến sĩ thi đua tỉnh",
    "cstđtq": "chiến sĩ thi đua toàn quốc",
    "cstt": "chiến sĩ tiên tiến",
    "đvqt": "đơn vị quyết thắng",
    "đvtt": "đơn vị tiên tiến",
    "gđvh": "gia đình văn hóa",
    "gk": "giấy khen",
    "bk": "bằng khen",
    "bkttg": "bằng khen thủ tướng chính phủ",
    "hclđ": "huân chương lao động",
    "knc": "kỷ niệm chương",
    "ctđ": "cờ thi đua",
    "ttg": "thủ tướng",
    "cp": "chính phủ",
    "tttcp": "thủ tướng chính phủ",
    "ttgcp": "thủ tướng chính phủ",
    "sỹ": "sĩ",
    "kỉ": "kỷ",
    "lđ": "lao động",
    "ttlđ": "tập thể lao động",
    "tđ": "thi đua",
    "xs": "xuất sắc",
    "vh": "văn hóa",
    "cs": "cơ sở",
    "tq": "toàn quốc",
    "hc": "huân chương",
    "ct": "chủ tịch",
    # Typed without the bar of đ, whatever marks the rest of the text has.
    "ldtt": "lao động tiên tiến",
    "ttldtt": "tập thể lao động tiên tiến",
    "ttldxs": "tập thể lao động xuất sắc",
    "cstd": "chiến sĩ thi đua",
    "cstdcs": "chiến sĩ thi đua cơ sở",
    "hcld": "huân chương lao động",
    "gdvh": "gia đình văn hóa",
}
_PHRASES = (
    # "TT" is tập thể before the words of such a title, tiên tiến after them.
    (r"^(?:tt|t thể) lao động\b", "tập thể lao động"),
    (r"\b(lao động|chiến sĩ) tt$", r"\1 tiên tiến"),
    (r"^(huân chương lao động) (?:hạng |h )?(?:nhất|1|i|h1)$", r"\1 hạng nhất"),
    (r"^(huân chương lao động) (?:hạng |h )?(?:nhì|2|ii|h2)$", r"\1 hạng nhì"),
    (r"^(huân chương lao động) (?:hạng |h )?(?:ba|3|iii|h3)$", r"\1 hạng ba"),
    # "Đề nghị Chủ tịch UBND xã tặng Giấy khen"
    (r"^(xã|phường|đặc khu|tỉnh) tặng (giấy khen|bằng khen)$", r"\2 \1"),
)
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}(?:[^\W\d_]\b)?")
_FILLERS = ("ủy ban nhân dân", "ubnd", "chủ tịch", "của", "cấp", "danh hiệu", "hình thức")
_LEADS = ("đề nghị", "đạt", "tặng", "xét", "thi đua", "khen thưởng")
_SPLIT = re.compile(r"[\s,.;:/()\-–—_\"“”'’]+")
_YEAR = re.compile(r"\s*\b(?:năm )?\d{4}$")
_LEVELS = ("xã", "phường", "đặc khu", "thị trấn", "huyện", "tỉnh", "thành phố")
_FAMILIES = ("bằng khen", "cờ thi đua", "chiến sĩ thi đua", "huân chương lao động")
"""What several kinds begin with, and none is called alone: the level or class is missing."""
_PARTS = re.compile(r"\s*[;,+/&\n]\s*|\s+(?:và|va|kèm|cùng)\s+", re.IGNORECASE)
_NEAR = 90.0
_SOMEWHAT = 70.0


class _Spelling(NamedTuple):
    """The words of awards as they are written with marks, or without any."""

    words: Mapping[str, str]
    fillers: tuple[str, ...]
    leads: tuple[str, ...]
    levels: tuple[str, ...]
    year: re.Pattern[str]
    phrases: tuple[tuple[re.Pattern[str], str], ...]


_MARKED = _Spelling(
    _WORDS,
    _FILLERS,
    _LEADS,
    _LEVELS,
    _YEAR,
    tuple((re.compile(pattern), words) for pattern, words in _PHRASES),
)

_BARE = _Spelling(
    {fold(short): fold(long) for short, long in _WORDS.items()},
    tuple(fold(text) for text in _FILLERS),
    tuple(fold(text) for text in _LEADS),
    tuple(fold(text) for text in _LEVELS),
    re.compile(fold(_YEAR.pattern)),
    tuple((re.compile(fold(pattern)), fold(words)) for pattern, words in _PHRASES),
)


def award_key(text: str) -> str:
    """What is compared of an award's name: abbreviations in full, no "danh hiệu", no "của Chủ tịch UBND"."""
    return _key(canonical(text), _MARKED)


def _key(text: str, spelling: _Spelling) -> str:
    text = _INITIALS.sub(lambda initials: initials[0].replace(".", ""), text)
    words = [spelling.words.get(word, word) for word in _SPLIT.split(text) if word]
    key = f" {' '.join(words)} "
    for filler in spelling.fillers:
        key = key.replace(f" {filler} ", " ")
    key = spelling.year.sub("", " ".join(key.split()))
    for lead in spelling.leads:
        while key.startswith(f"{lead} "):
            key = key[len(lead) + 1 :]
    for pattern, words_for in spelling.phrases:
        key = pattern.sub(words_for, key)
    return key


class AwardIndex:
    """Award kinds by code, name and the ways offices write them."""

    def __init__(self, kinds: Iterable[AwardKind]) -> None:
        self._by_key: dict[str, AwardKind] = {}
        self._answers: dict[str, AwardKind | None] = {}
        self.kinds = tuple(kinds)
        self._by_code = {kind.code: kind for kind in self.kinds}
        for kind in self.kinds:
            for text in (kind.name, kind.code, *kind.aliases):
                self._by_key.setdefault(award_key(text), kind)
        # Without marks a key may mean several kinds: then it means none.
        bare: dict[str, dict[str, AwardKind]] = {}
        for key, kind in self._by_key.items():
            bare.setdefault(fold(key), {})[kind.code] = kind
        self._by_bare = {key: next(iter(found.values())) for key, found in bare.items() if len(found) == 1}

    def get(self, code: str) -> AwardKind | None:
        """The kind with this code."""
        return self._by_code.get(code)

    def match(self, text: str) -> AwardKind | None:
        """The kind this text names without doubt, or ``None``."""
        if text not in self._answers:
            self._answers[text] = self._read(text)
        return self._answers[text]

    def _read(self, text: str) -> AwardKind | None:
        found = _find(award_key(text), self._by_key, _MARKED)
        # Only text without a single mark is read so: "tiên tiên" is a slip, "tien tien" is a keyboard.
        if found is None and canonical(text) == (bare := fold(text)):
            found = _find(_key(bare, _BARE), self._by_bare, _BARE)
        # "Giấy khen xã; LĐTT": a place's name may follow a level, another award may not.
        whole = self._by_key.get(award_key(text)) is not None
        return found if whole or found is None or len(self.several(text)) < 2 else None

    def within(self, text: str) -> AwardKind | None:
        """The one kind that a longer text speaks of: "Danh sách đề nghị tặng Giấy khen"."""
        found: dict[str, AwardKind] = {}
        for line in text.split("\n"):
            line_key = f" {award_key(line)} "
            found |= {key: kind for key, kind in self._by_key.items() if f" {key} " in line_key}
        longest = [key for key in found if not any(key != other and key in other for other in found)]
        kinds = {found[key].code: found[key] for key in longest}
        return next(iter(kinds.values())) if len(kinds) == 1 else None

    def several(self, text: str) -> tuple[str, ...]:
        """The awards a text lists, as written, when it lists more than one; else nothing."""
        parts = tuple(part for part in _PARTS.split(text.strip()) if part)
        if len(parts) < 2:
            return ()
        named = all(self._names_award(part) for part in parts)
        return parts if named else ()

    def _names_award(self, part: str) -> bool:
        key = award_key(part)
        bare = canonical(part) == fold(part) and _key(fold(part), _BARE) in self._by_bare
        return key in self._by_key or key in _FAMILIES or bare

    def family(self, text: str) -> tuple[AwardKind, ...]:
        """The kinds a text may mean that names a form but no level: "Bằng khen"."""
        key = award_key(text)
        known = [family for family in _FAMILIES if key in (family, fold(family))]
        kinds = [k for one in known for at, k in self._by_key.items() if at.startswith(f"{one} ")]
        return tuple({kind.code: kind for kind in kinds}.values())

    def near(self, text: str) -> tuple[AwardKind, ...]:
        """Kinds of nearly this name, best first: what to ask about."""
        hits = process.extract(
            award_key(text), self._by_key.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=3
        )
        found: dict[str, AwardKind] = {}
        for key, _score, _position in hits:
            found.setdefault(self._by_key[key].code, self._by_key[key])
        return tuple(found.values())

    def ranked(self, text: str) -> tuple[tuple[AwardKind, str], ...]:
        """Every kind, the likeliest meaning of ``text`` first, with why it may be (``""``: nothing tells)."""
        family = {kind.code for kind in self.family(text)}
        near = {kind.code for kind in self.near(text)}
        likeness: dict[str, float] = {}
        for key, kind in self._by_key.items():
            score = fuzz.token_set_ratio(award_key(text), key)
            likeness[kind.code] = max(likeness.get(kind.code, 0), score)

        def reason(kind: AwardKind) -> str:
            if kind.code in near:
                return "tên gần giống"
            if kind.code in family:
                return "cùng hình thức, chưa rõ cấp hoặc hạng"
            return "có chữ giống" if likeness[kind.code] >= _SOMEWHAT else ""

        def rank(kind: AwardKind) -> tuple[bool, bool, float]:
            return kind.code not in near, kind.code not in family, -likeness[kind.code]

        return tuple((kind, reason(kind)) for kind in sorted(self.kinds, key=rank))


def _find(key: str, kinds: Mapping[str, AwardKind], spelling: _Spelling) -> AwardKind | None:
    if not key:
        return None
    if key in kinds:
        return kinds[key]
    # "Giấy khen của Chủ tịch UBND xã Thạnh Hóa": the level decides, the place's name follows it.
    starts = [
        known
        for known in kinds
        if key.startswith(f"{known} ") and known.rsplit(" ", 1)[-1] in spelling.levels
    ]
    return kinds[max(starts, key=len)] if starts else None
