"""Which title or form of reward a written text means."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from thidua_desktop.domain.records import AwardKind
from thidua_desktop.domain.vietnamese import canonical

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
    "sỹ": "sĩ",
}
_FILLERS = ("ủy ban nhân dân", "ubnd", "chủ tịch", "của", "cấp", "danh hiệu", "hình thức")
_LEADS = ("đề nghị", "tặng", "xét", "thi đua", "khen thưởng")
_SPLIT = re.compile(r"[\s,.;:/()\-–—_\"“”'’]+")
_YEAR = re.compile(r"\s*\bnăm \d{4}$")
_LEVELS = ("xã", "phường", "đặc khu", "thị trấn", "huyện", "tỉnh", "thành phố")
_NEAR = 90.0


def award_key(text: str) -> str:
    """What is compared of an award's name: abbreviations in full, no "danh hiệu", no "của Chủ tịch UBND"."""
    words = [_WORDS.get(word, word) for word in _SPLIT.split(canonical(text)) if word]
    key = f" {' '.join(words)} "
    for filler in _FILLERS:
        key = key.replace(f" {filler} ", " ")
    key = _YEAR.sub("", " ".join(key.split()))
    for lead in _LEADS:
        while key.startswith(f"{lead} "):
            key = key[len(lead) + 1 :]
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

    def get(self, code: str) -> AwardKind | None:
        """The kind with this code."""
        return self._by_code.get(code)

    def match(self, text: str) -> AwardKind | None:
        """The kind this text names without doubt, or ``None``."""
        if text not in self._answers:
            self._answers[text] = self._find(award_key(text))
        return self._answers[text]

    def _find(self, key: str) -> AwardKind | None:
        if not key:
            return None
        found = self._by_key.get(key)
        if found:
            return found
        # "Giấy khen của Chủ tịch UBND xã Thạnh Hóa": the level decides, the place's name follows it.
        starts = [
            known
            for known in self._by_key
            if key.startswith(f"{known} ") and known.rsplit(" ", 1)[-1] in _LEVELS
        ]
        return self._by_key[max(starts, key=len)] if starts else None

    def near(self, text: str) -> tuple[AwardKind, ...]:
        """Kinds of nearly this name, best first: what to ask about."""
        hits = process.extract(
            award_key(text), self._by_key.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=3
        )
        found: dict[str, AwardKind] = {}
        for key, _score, _position in hits:
            found.setdefault(self._by_key[key].code, self._by_key[key])
        return tuple(found.values())
