"""Where a Vietnamese line may well be broken: after commas and between phrases, not inside words and names.

Costs are parts of the line's width: one that costs 0.15 is taken when it makes the lines more even by that.
"""

from __future__ import annotations

from typing import Final

DASHES: Final = frozenset("-–—")

_AFTER_COMMA: Final = 0.0
_BEFORE_PHRASE: Final = 0.05
_ANYWHERE: Final = 0.15
_INSIDE_WORD: Final = 0.30
_INSIDE_DATE: Final = 0.40
_INSIDE_NAME: Final = 0.45

_PLACES: Final = frozenset(
    ("xã", "phường", "ấp", "thôn", "bản", "buôn", "làng", "khóm", "khu", "huyện", "tỉnh", "quận", "tổ")
)
_UNITS_OF_LAND: Final = frozenset(("xã", "phường", "ấp", "huyện", "tỉnh"))
_LINKS: Final = frozenset(("của", "trên", "tại", "ở", "trong", "toàn", "cấp"))
_TITLES: Final = frozenset(("ông", "bà", "anh", "chị", "đồng"))
# fmt: off
_COMPOUNDS: Final = frozenset((
    "an ninh", "an toàn", "bảo vệ", "ban hành", "biên giới", "cá nhân", "cải cách", "cấp xã", "chỉ số",
    "chỉ tiêu", "chính trị", "chính quyền", "chính sách", "chủ tịch", "chuyển đổi", "cộng đồng",
    "công chức", "công nghệ", "công tác", "công việc", "cơ quan", "cơ sở", "danh hiệu", "dịch vụ",
    "doanh nghiệp", "đoàn kết", "đời sống", "đơn vị", "đóng góp", "đường phố", "gia đình", "giai đoạn",
    "giao thông", "giáo dục", "giấy khen", "giảm nghèo", "hành chính", "hiệu quả", "hòa giải",
    "hoàn thành", "học tập", "hội nghị", "hội viên", "hộ nghèo", "kế hoạch", "khen thưởng",
    "khuyến học", "kinh tế", "lãnh đạo", "lao động", "môi trường", "năm học", "nếp sống", "nhà nước",
    "nhân dân", "nhiệm vụ", "nông dân", "nông nghiệp", "nông thôn", "ngân sách", "người dân",
    "phong trào", "phòng chống", "phụ nữ", "phục vụ", "quản lý", "quốc phòng", "quy định", "sản xuất",
    "sáng kiến", "tài chính", "tập thể", "tham gia", "thành tích", "thanh niên", "thi đua",
    "thiếu nhi", "thôn mới", "thủ tục", "thực hiện", "tiêu biểu", "tiên tiến", "tích cực", "tổ chức",
    "trách nhiệm", "trật tự", "trường học", "tuyên truyền", "văn hóa", "vận động", "vệ sinh",
    "vững mạnh", "xã hội", "xây dựng", "xuất sắc", "y tế",
))
"""Words of two syllables that papers of this office are full of."""
# fmt: on


def break_cost(before: str, after: str) -> float:
    """Cost of a line break between two words, in squares of the ideal line's width."""
    return _share(before, after) ** 2


def _share(before: str, after: str) -> float:
    if before[-1:] in ",;:.-–":
        return _AFTER_COMMA
    if after[:1].isdigit() or (before[-1:].isdigit() and after in ("tháng", "năm")):
        return _INSIDE_DATE
    upper_before, upper_after = before[:1].isupper(), after[:1].isupper()
    if upper_after:
        named = upper_before or before in _PLACES or before in _TITLES
        return _INSIDE_NAME if named else _BEFORE_PHRASE
    if upper_before:
        return _INSIDE_NAME
    bare = after.strip(",;:.”)")
    if f"{before} {bare}".lower() in _COMPOUNDS:
        return _INSIDE_WORD
    return _BEFORE_PHRASE if bare in _UNITS_OF_LAND and before not in _LINKS else _ANYWHERE
