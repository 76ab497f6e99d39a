"""Whether a name is that of a collective: by the words such names begin with."""

from __future__ import annotations

from typing import Final

from thidua_desktop.domain.matching.units import unit_key

_BEGINNINGS: Final = (
    "ủy ban",
    "hội đồng",
    "văn phòng",
    "phòng",
    "ban",
    "trung tâm",
    "trường",
    "trạm",
    "công an",
    "công ty",
    "hợp tác xã",
    "hội",
    "đoàn",
    "đội",
    "tổ",
    "ấp",
    "thôn",
    "khu phố",
    "khóm",
    "bản",
    "chi bộ",
    "chi hội",
    "chi đoàn",
    "đảng bộ",
    "đảng ủy",
    "nhà máy",
    "xí nghiệp",
    "doanh nghiệp",
    "cơ quan",
    "tập thể",
    "bộ phận",
    "thanh tra",
    "câu lạc bộ",
    "nhân dân",
    "cán bộ",
    "mặt trận",
    "công đoàn",
    "quỹ",
    "chi cục",
    "hạt",
    "bưu điện",
)


def looks_like_unit(name: str, unit_name: str = "") -> bool:
    """Whether a name is that of a collective: it begins like one, or it is the row's own unit."""
    key = unit_key(name)
    if unit_name and key == unit_key(unit_name):
        return True
    # "Hội" and "Đoàn" are also how surnames begin; a person's name has no place after it.
    words = key.split()
    if not words or len(words) < 2:
        return False
    if words[0] in ("đoàn", "hà", "ban", "hội", "tổ", "bản"):
        return any(
            word in key for word in (" xã", " phường", " thị trấn", " huyện", " thanh niên", " liên hiệp")
        )
    return any(key.startswith(f"{start} ") for start in _BEGINNINGS)
