"""What to tell the clerk about a text that names no single award."""

from __future__ import annotations

from thidua_desktop.domain.matching import AwardIndex
from thidua_desktop.domain.vietnamese import read_number

_EXAMPLES = 3


def unknown_award(awards: AwardIndex, text: str) -> str:
    """Why ``text`` is no award, and what to write instead."""
    listed = awards.several(text)
    if listed:
        return (
            f"Một ô ghi {read_number(len(listed))} danh hiệu, hình thức khen thưởng: "
            f"tách thành {read_number(len(listed))} dòng, mỗi dòng một danh hiệu hoặc hình thức."
        )
    family = awards.family(text)
    if family:
        names = "; ".join(kind.name for kind in family[:_EXAMPLES])
        return f"Chưa rõ cấp hoặc hạng khen thưởng: ghi rõ cấp, hạng, ví dụ: {names}."
    near = awards.near(text)
    if near:
        return (
            f"Không có danh hiệu, hình thức khen thưởng này. Gần giống: {near[0].name}. "
            "Nếu đúng, sửa ô này theo tên đó."
        )
    return "Không có danh hiệu, hình thức khen thưởng này: sửa ô này theo tên trong danh mục khen thưởng."
