"""Which words stay on one line of a slide: "Chủ tịch", "xã Thạnh Hóa", "– cá nhân", "ngày 15/12/2026"."""

from __future__ import annotations

import re
from itertools import takewhile

HARD = "\u00a0"
"""A space no line breaks at, as long as what it holds fits on a line."""
_PAIRS = (
    "bằng khen",
    "chiến sĩ",
    "chúc mừng",
    "chủ nhiệm",
    "chủ tịch",
    "cá nhân",
    "công an",
    "công tác",
    "cơ sở",
    "cải cách",
    "cựu chiến binh",
    "danh hiệu",
    "doanh nghiệp",
    "gia đình",
    "giao ước",
    "giấy khen",
    "hiệu trưởng",
    "hành chính",
    "hồ chí minh",
    "hội nghị",
    "hội đồng",
    "hợp tác xã",
    "khen thưởng",
    "kinh tế",
    "lao động",
    "mầm non",
    "mặt trận",
    "nhân dân",
    "nông dân",
    "nông nghiệp",
    "phong trào",
    "phụ nữ",
    "quyết định",
    "quân sự",
    "thanh niên",
    "thị trấn",
    "thi đua",
    "thành tích",
    "tiên tiến",
    "tiểu học",
    "trung học",
    "trưởng phòng",
    "tập thể",
    "tổ quốc",
    "tổng kết",
    "việt nam",
    "văn hóa",
    "xuất sắc",
    "xã hội",
    "y tế",
    "đơn vị",
    "ủy ban",
)
"""Syllables that are one word: of awards, posts and offices."""
_PAIR = re.compile(rf"\b(?:{'|'.join(_PAIRS)})\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b(ngày|tháng|năm|số) (?=\d)", re.IGNORECASE)
_PLACE = re.compile(r"(?<!\u00a0)\b(?:xã|phường|thị\u00a0trấn|đặc khu|tỉnh|thành phố|[Ấấ]p)((?: \w+){1,3})")
_LONGEST = 24
"""Letters of a place or of words behind a dash that are held together at most."""


def held(text: str) -> str:
    """``text`` with hard spaces where a line should not break."""
    text = _NUMBER.sub(lambda found: found[0].replace(" ", HARD), text)
    text = _PAIR.sub(lambda found: found[0].replace(" ", HARD), text)
    text = _PLACE.sub(_place, text)
    text = text.replace(" - ", f"{HARD}- ")  # no line begins with a hyphen
    head, dash, tail = text.rpartition(" – ")
    if not dash or len(tail) > _LONGEST:
        return text
    return f"{head} –{HARD}{tail.replace(' ', HARD)}"


def _place(found: re.Match[str]) -> str:
    """A kind of place with its name: the words behind it that begin with a capital or a digit."""
    said = found[1].split()
    named = list(takewhile(lambda word: word[0].isupper() or word[0].isdigit(), said))
    kind = found[0][: found.start(1) - found.start()]
    whole = " ".join((kind, *named))
    if named and len(whole) <= _LONGEST:
        whole = whole.replace(" ", HARD)
    return " ".join((whole, *said[len(named) :]))
