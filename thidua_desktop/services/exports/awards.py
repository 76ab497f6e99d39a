"""Lists of awards given, nominations and decisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import AwardState, DecisionState, RecipientKind, Route
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.services.exports.tables import Column, ListTable, Recipients
from thidua_desktop.storage.database import Store

ROUTE_LABELS: Mapping[Route, str] = {
    Route.MERIT: "Công trạng",
    Route.MOVEMENT: "Chuyên đề",
    Route.SUDDEN: "Đột xuất",
    Route.LONG_SERVICE: "Cống hiến",
    Route.TENURE: "Niên hạn",
    Route.FOREIGN: "Đối ngoại",
}
_STATES: Mapping[DecisionState, str] = {
    DecisionState.DRAFT: "Dự thảo",
    DecisionState.ISSUED: "Đã ban hành",
    DecisionState.REVOKED: "Đã thu hồi",
    DecisionState.REPLACED: "Đã được thay thế",
}


def ledger_list(store: Store, year: int | None) -> ListTable:
    """Awards given, of one achievement year or all."""
    columns = [
        Column("STT", 6, "int"),
        Column("Năm", 8, "int"),
        Column("Loại hình", 14),
        Column("Họ và tên / Tập thể", 34),
        Column("Ngày sinh", 13),
        Column("Chức vụ", 24),
        Column("Đơn vị", 40),
        Column("Danh hiệu thi đua/ Hình thức khen thưởng", 36),
        Column("Lý do", 50),
        Column("Cấp quyết định", 24),
        Column("Người ký", 24),
        Column("Số quyết định", 18),
        Column("Ngày ký", 13, "date"),
        Column("Ghi chú", 40),
    ]
    rows = []
    for place, award in enumerate(store.decisions.all_awards(year), 1):
        note = award.note
        if award.state is AwardState.REVOKED and "thu hồi" not in canonical(note):
            note = f"Đã thu hồi. {note}".strip()
        person = award.recipient_kind is RecipientKind.PERSON
        rows.append(
            (
                place,
                award.year,
                ROUTE_LABELS[award.route],
                f"{award.salutation} {award.name}".strip()
                if person
                else display_name(award.recipient_kind, award.name),
                award.birth,
                award.post,
                award.unit_name,
                award.award_name,
                award.achievement,
                award.authority,
                award.signer_name,
                award.decision_number,
                award.decision_date,
                note,
            )
        )
    span = f" NĂM {year}" if year else ""
    return ListTable(f"SỔ KHEN THƯỞNG{span}", columns, rows)


def nominations_list(store: Store, year: int | None, batch_id: int | None) -> ListTable:
    """Nominations of a batch, of a year, or all."""
    names = Recipients(store)
    kinds = {kind.code: kind.name for kind in store.nominations.kinds()}
    batches = [batch for batch in store.nominations.batches(year) if batch_id is None or batch.id == batch_id]
    columns = [
        Column("STT", 6, "int"),
        Column("Họ và tên/ Tên tập thể", 40),
        Column("Giới tính", 10),
        Column("Ngày sinh", 13),
        Column("Chức vụ", 24),
        Column("Đơn vị", 40),
        Column("Danh hiệu thi đua/ Hình thức khen thưởng", 36),
        Column("Loại hình", 14),
        Column("Thành tích", 60),
        Column("Ghi chú", 24),
    ]
    rows: list[Sequence[Any]] = []
    for batch in batches:
        for nomination in store.nominations.of_batch(batch.id):
            who = names.of(nomination.recipient, nomination.unit_id)
            rows.append(
                (
                    len(rows) + 1,
                    *who,
                    kinds.get(nomination.award_code, nomination.award_code),
                    ROUTE_LABELS[nomination.route],
                    nomination.achievement,
                    nomination.note,
                )
            )
    title = "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"
    if len(batches) == 1:
        title += f" NĂM {batches[0].year}"
    return ListTable(title, columns, rows)


def decisions_list(store: Store, year: int | None) -> ListTable:
    """Decisions with how many awards each gives."""
    columns = [
        Column("STT", 6, "int"),
        Column("Số quyết định", 18),
        Column("Ngày ký", 13, "date"),
        Column("Năm thành tích", 14, "int"),
        Column("Trích yếu", 60),
        Column("Người ký", 24),
        Column("Số lượt khen", 12, "int"),
        Column("Trạng thái", 16),
        Column("Ghi chú", 30),
    ]
    rows = []
    for place, decision in enumerate(store.decisions.all(year), 1):
        rows.append(
            (
                place,
                decision.number,
                decision.date,
                decision.year,
                decision.title,
                decision.signer.name,
                len(store.decisions.awards(decision.id)),
                _STATES[decision.state],
                decision.revoke_reason or decision.note,
            )
        )
    return ListTable("DANH SÁCH QUYẾT ĐỊNH KHEN THƯỞNG", columns, rows)
