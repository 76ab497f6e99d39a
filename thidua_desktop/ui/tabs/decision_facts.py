"""What is said of an issued decision in tab Khen thưởng, in words."""

from __future__ import annotations

import datetime as dt

from thidua_desktop.domain.records import Decision, DecisionState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.tabs.labels import DECISION_STATES, level_words
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.signer_fields import role_of

_ROLES = {
    DecisionState.DRAFT: "mute",
    DecisionState.ISSUED: "good",
    DecisionState.REVOKED: "bad",
    DecisionState.REPLACED: "warn",
}


def state_chip(decision: Decision) -> Chip:
    """Its state as a sign and a word."""
    word = DECISION_STATES[decision.state]
    return Chip(word[0].upper() + word[1:], _ROLES[decision.state])


def facts_of(decision: Decision, total: int) -> str:
    """Who decided what and when, a line each."""
    signed = ", ".join(part for part in (decision.signer.name, role_of(decision.signer)) if part)
    own = "của cơ quan" if decision.origin == "own" else "của cấp trên, ghi lại từ quyết định giấy"
    lines = (
        f"Ngày ký: {format_date(decision.date)}" if decision.date else "",
        f"Người quyết định: {decision.issuer}" if decision.issuer else "",
        f"Người ký: {signed}" if signed else "",
        f"Cấp khen thưởng: {level_words(decision.level)}",
        f"Nguồn: {own}",
        f"Số lượt khen thưởng: {total}",
        decision.title,
    )
    return "\n".join(line for line in lines if line)


def more_of(decision: Decision, old_number: str, recover_by: dt.date | None) -> str:
    """What became of it: replacing, revoking, what came back and by when."""
    lines = []
    if old_number:
        lines.append(f"Thay thế Quyết định số {old_number}.")
    if decision.revoked_on:
        by = f" theo Quyết định số {decision.revoke_number}" if decision.revoke_number else ""
        word = "Thu hồi" if decision.state is DecisionState.REVOKED else "Được thay thế"
        lines.append(f"{word} ngày {format_date(decision.revoked_on)}{by}.")
    if decision.revoke_reason:
        lines.append(f"Lý do: {decision.revoke_reason}")
    if decision.recovered:
        lines.append(f"Đã thu lại: {decision.recovered}")
    elif recover_by is not None:
        lines.append(
            f"Vật và tiền thưởng phải thu lại trước ngày {format_date(recover_by)}, chưa tính ngày lễ."
        )
    if decision.note:
        lines.append(decision.note)
    return "\n".join(lines)
