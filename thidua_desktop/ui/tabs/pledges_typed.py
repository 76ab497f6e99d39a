"""What was typed or pasted beside the targets of one unit, and how refused cells are told."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.records import Target, TargetGrade
from thidua_desktop.services.pledges.results import TypedResult

NAMED = 6
"""Most refused cells told one by one; the others are counted."""


def typed(stored: Target, now: Target) -> TypedResult:
    """The result as it stands now; a grade chosen before stays with the words it was chosen for."""
    same = stored.result == now.result
    grade = stored.grade if same and stored.grade is not TargetGrade.NONE else None
    return TypedResult(now.id, now.result, grade, now.result_note, now.points)


def refused_points(content: str, text: str) -> str:
    """Why a cell of points took nothing of what was pasted."""
    return f"{content}: “{text}” không phải số điểm."


def refused_words(messages: Sequence[str]) -> str:
    """Said above the table: nothing came in, and because of which cells."""
    more = len(messages) - NAMED
    rest = [f"… và {more} ô khác."] if more > 0 else []
    return "\n".join(["Chưa ghi ô nào vừa dán; sửa các ô sau rồi dán lại:", *messages[:NAMED], *rest])
