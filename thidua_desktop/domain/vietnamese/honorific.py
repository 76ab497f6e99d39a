"""Capitals of respect as offices write them (NĐ 30/2020, Phụ lục II)."""

from __future__ import annotations

import re
from typing import Final

from thidua_desktop.domain.vietnamese.text import nfc

# Longer phrases come first, so that "đảng viên" is not taken for "Đảng" and "nhân dân tệ" not for "Nhân dân".
# Those in _AS_WRITTEN are left alone.
_AS_WRITTEN: Final = ("đảng viên", "nhân dân tệ", "phe đảng", "đảng phái", "chính đảng")
_CAPITALS: Final = (
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Đảng Cộng sản Việt Nam",
    "Mặt trận Tổ quốc Việt Nam",
    "Mặt trận Tổ quốc",
    "Hội đồng Thi đua - Khen thưởng",
    "Ủy ban nhân dân",
    "Hội đồng nhân dân",
    "Tòa án nhân dân",
    "Viện kiểm sát nhân dân",
    "Công an nhân dân",
    "Quân đội nhân dân",
    "Chủ tịch Hồ Chí Minh",
    "Chủ tịch Ủy ban nhân dân",
    "Chủ tịch Hội đồng nhân dân",
    "Chủ tịch UBND",
    "Chủ tịch HĐND",
    "Chủ tịch nước",
    "Phó Chủ tịch",
    "Bí thư Đảng ủy",
    "Đảng bộ",
    "Đảng ủy",
    "Đảng",
    "Quốc hội",
    "Chính phủ",
    "Thủ tướng Chính phủ",
    "Thủ tướng",
    "Nhà nước",
    "Tổ quốc",
    "Nhân dân",
    "Bác Hồ",
    "UBND",
    "HĐND",
    "MTTQ",
)
_PHRASES: Final = {phrase.casefold(): phrase for phrase in _CAPITALS}
_PATTERN: Final = re.compile(
    r"(?<!\w)(?:"
    + "|".join(re.escape(p) for p in sorted({*_PHRASES, *_AS_WRITTEN}, key=len, reverse=True))
    + r")(?!\w)",
    re.IGNORECASE,
)


def honorific(text: str) -> str:
    """Give the well-known words of the state their capitals: "ủy ban nhân dân" → "Ủy ban nhân dân".

    Only whole known phrases change; text written wholly in capitals stays as it is. Idempotent.
    """
    text = nfc(text)
    if text.isupper():
        return text

    def capitalised(match: re.Match[str]) -> str:
        found = match.group()
        return found if found.isupper() and len(found) > 5 else _PHRASES.get(found.casefold(), found)

    return _PATTERN.sub(capitalised, text)
