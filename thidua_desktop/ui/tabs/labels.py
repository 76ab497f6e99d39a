"""Words shown for the states and routes of the field: one place, so that every tab says the same."""

from __future__ import annotations

from thidua_desktop.domain.levels import LEVEL_NAMES
from thidua_desktop.domain.records import (
    BatchState,
    DecisionState,
    NominationState,
    ProposalState,
    Route,
)
from thidua_desktop.ui.widgets.chips import Chip

ROUTES = {
    Route.MERIT: "Công trạng",
    Route.MOVEMENT: "Chuyên đề",
    Route.SUDDEN: "Đột xuất",
    Route.LONG_SERVICE: "Cống hiến",
    Route.TENURE: "Niên hạn",
    Route.FOREIGN: "Đối ngoại",
}
"""Loại hình khen thưởng (Luật 06/2022 Đ8)."""

BATCH_STATES = {
    BatchState.DRAFT: "nháp",
    BatchState.SUBMITTED: "đã trình",
    BatchState.CHECKED: "đã kiểm tra",
    BatchState.REVIEWED: "đã họp xét",
    BatchState.DECIDED: "đã quyết định",
}

NOMINATION_STATES = {
    NominationState.PROPOSED: Chip("Đề nghị", "mute"),
    NominationState.RETURNED: Chip("Trả lại bổ sung", "warn"),
    NominationState.PASSED: Chip("Đạt", "good"),
    NominationState.REJECTED: Chip("Không đạt", "bad"),
    NominationState.FORWARDED: Chip("Đã trình cấp trên", "honour"),
    NominationState.DECIDED: Chip("Đã quyết định", "good"),
}

DECISION_STATES = {
    DecisionState.DRAFT: "dự thảo",
    DecisionState.ISSUED: "đã ban hành",
    DecisionState.REVOKED: "đã thu hồi",
    DecisionState.REPLACED: "đã được thay thế",
}

PROPOSAL_STATES = {
    ProposalState.DRAFT: "dự thảo",
    ProposalState.SENT: "đã gửi",
    ProposalState.ANSWERED: "đã có kết quả",
    ProposalState.WITHDRAWN: "đã rút",
}


def level_words(level: str) -> str:
    """A deciding level as a line of its own: "Cấp tỉnh"."""
    name = LEVEL_NAMES.get(level, level)
    return name[:1].upper() + name[1:]
