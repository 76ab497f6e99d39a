"""Where a Vietnamese line may well be broken: after commas and between phrases, not inside words and names.

Costs are parts of the line's width: one that costs 0.15 is taken when it makes the lines more even by that.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
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
_ENDS_OF_PLACES: Final = frozenset(("trấn", "phố"))
"""Of thị trấn, khu phố."""
_UNITS_OF_LAND: Final = frozenset(("xã", "phường", "ấp", "huyện", "tỉnh"))
_BEFORE_NUMBER: Final = _PLACES | _ENDS_OF_PLACES | {"ngày"}
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
_INSEPARABLE: Final = (
    "thị trấn", "khu phố", "hợp tác xã", "y tế", "việt nam", "hồ chí minh", "công an", "mẫu giáo", "mầm non",
    "trung học cơ sở", "trung học phổ thông", "trung học", "tiểu học", "văn phòng", "cá nhân", "tập thể",
    "hộ gia đình", "gia đình", "mặt trận", "cựu chiến binh", "chữ thập đỏ",
    "giao ước", "yêu nước",
)
"""Words a line never ends within while the column is wide enough for them."""
# fmt: on
_BY_FIRST: Final = {
    first: tuple(tuple(one.split()) for one in _INSEPARABLE if one.split()[0] == first)
    for first in {one.split()[0] for one in _INSEPARABLE}
}
_ENDS: Final = ",;:.)”!?-–—"
_AFTER_TITLE, _IN_NAME, _IN_PHRASE = 1, 2, 3
"""How firmly two words hold together; the loosest part first where the column is too narrow for all."""


def kept_together(words: Sequence[str], fits: Callable[[str], bool]) -> list[str]:
    """``words`` with those joined by spaces that one line should hold: names, places, words like "thị trấn".

    Only what ``fits`` on a line is joined; of what is too wide, its parts.
    """
    joints = _joints(words)
    if not any(joints):
        return list(words)
    found: list[str] = []
    start = 0
    for i in range(len(words)):
        if i == len(words) - 1 or not joints[i]:
            found += _packed(words[start : i + 1], joints[start:i], fits)
            start = i + 1
    return found


def _packed(words: Sequence[str], joints: Sequence[int], fits: Callable[[str], bool]) -> list[str]:
    if len(words) == 1:
        return list(words)
    whole = " ".join(words)
    if fits(whole):
        return [whole]
    loosest = min(joints)
    found: list[str] = []
    start = 0
    for i in range(len(words)):
        if i == len(words) - 1 or joints[i] == loosest:
            found += _packed(words[start : i + 1], joints[start:i], fits)
            start = i + 1
    return found


def _joints(words: Sequence[str]) -> list[int]:
    """How firmly each word holds to the next; 0: not at all."""
    joints = [_joint(a, b) for a, b in itertools.pairwise(words)]
    low = [word.lower().strip("“”(") for word in words]
    bare = [word.rstrip(_ENDS) for word in low]
    for i, word in enumerate(low):
        for phrase in _BY_FIRST.get(word, ()):
            end = i + len(phrase)
            if (*low[i : end - 1], *bare[end - 1 : end]) == phrase:
                joints[i : end - 1] = [_IN_PHRASE] * (len(phrase) - 1)
    return joints


def _joint(before: str, after: str) -> int:
    if before[-1:] in _ENDS:
        return 0
    if after[:1].isdigit():
        return _IN_PHRASE if before.lower() in _BEFORE_NUMBER else 0
    if not (_named(before) and _named(after)):
        return 0
    return _AFTER_TITLE if before.lower() in _TITLES else _IN_NAME


def _named(word: str) -> bool:
    """Whether it is written as a part of a name: "Thạnh", "Y", and not "UBND"."""
    bare = word.strip(_ENDS + "“(")
    return bare[:1].isupper() and (len(bare) == 1 or not bare.isupper())


def break_cost(before: str, after: str) -> float:
    """Cost of a line break between two words, in squares of the ideal line's width."""
    return _share(before, after) ** 2


def _share(before: str, after: str) -> float:
    if before[-1:] in ",;:.-–":
        return _AFTER_COMMA
    of_land = after.lower().startswith(("thị trấn", "khu phố"))
    before, after = before.rsplit(" ", 1)[-1], after.split(" ", 1)[0]
    if after[:1].isdigit() or (before[-1:].isdigit() and after in ("tháng", "năm")):
        return _INSIDE_DATE
    upper_before, upper_after = before[:1].isupper(), after[:1].isupper()
    if upper_after:
        named = upper_before or before in _PLACES | _ENDS_OF_PLACES or before in _TITLES
        return _INSIDE_NAME if named else _BEFORE_PHRASE
    if upper_before:
        return _INSIDE_NAME
    bare = after.strip(",;:.”)")
    if f"{before} {bare}".lower() in _COMPOUNDS:
        return _INSIDE_WORD
    of_land = of_land or bare in _UNITS_OF_LAND
    return _BEFORE_PHRASE if of_land and before not in _LINKS else _ANYWHERE
