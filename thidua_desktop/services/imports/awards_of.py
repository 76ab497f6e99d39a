"""The award a row names: by its words, by what they were said to mean; else what to tell the clerk."""

from __future__ import annotations

from thidua_desktop.domain.matching import AwardIndex
from thidua_desktop.domain.records import AwardKind
from thidua_desktop.domain.vietnamese import read_number
from thidua_desktop.services.imports.cells import text_of
from thidua_desktop.services.imports.drafting import Draft
from thidua_desktop.services.imports.plan import Choice

_EXAMPLES = 3


def find_award(draft: Draft, awards: AwardIndex, field: str, cell: object) -> AwardKind | None:
    """The award of a cell that is not blank; what names none rejects the row and may be asked about."""
    text = text_of(cell)
    kind = awards.get(draft.sheet.meanings.of("award", text)) or awards.match(text)
    if kind is None:
        draft.reject("unknown_award", unknown_award(awards, text), field, cell)
        if not awards.several(text):
            draft.not_understood("award", text, award_choices(awards, text))
    return kind


def award_choices(awards: AwardIndex, text: str) -> tuple[Choice, ...]:
    """The kinds of the office's list, the likeliest meaning of ``text`` first."""
    return tuple(
        Choice(place, kind.name, reason, kind.code)
        for place, (kind, reason) in enumerate(awards.ranked(text), start=1)
    )


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
