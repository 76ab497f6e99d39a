"""Tổng hợp một đợt xét: by award, by unit, and line by line with verdict and votes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from thidua_desktop.domain.ceremony import ceremony_key
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.recipients import RECIPIENT_LABELS, display_name
from thidua_desktop.domain.records import NominationRow, NominationState, RecipientKind, Tally, Verdict
from thidua_desktop.domain.vietnamese import sort_key
from thidua_desktop.domain.workflow import LINE_LABELS
from thidua_desktop.services.exports.tables import Column, ListTable
from thidua_desktop.storage.database import Store

Verdicts = Callable[[int], Mapping[int, Checked]]
VERDICT_LABELS = {Verdict.MET: "Đạt", Verdict.CONFIRM: "Cần xác nhận", Verdict.UNMET: "Chưa đạt"}
_KINDS = (RecipientKind.UNIT, RecipientKind.HOUSEHOLD, RecipientKind.PERSON)
_PASSED = (NominationState.PASSED, NominationState.FORWARDED, NominationState.DECIDED)
_COUNTED = (
    *(Column(RECIPIENT_LABELS[kind], 11, "int") for kind in _KINDS),
    Column("Cộng", 9, "int", across=3),
    *(Column(f"Điều kiện: {label.lower()}", 13, "int") for label in VERDICT_LABELS.values()),
    Column("Hội đồng: đạt", 12, "int"),
    Column("Hội đồng: không đạt", 12, "int"),
    Column("Đã có quyết định", 12, "int"),
)


@dataclass(frozen=True, slots=True)
class _Line:
    row: NominationRow
    verdict: Verdict | None
    tally: Tally | None


def summary_lists(store: Store, batch_id: int | None, verdicts: Verdicts) -> list[ListTable]:
    """The sheets of a batch's summary. Raises ``RuleViolation`` without a batch or with an empty one."""
    if batch_id is None:
        raise RuleViolation("Chọn đợt xét để tổng hợp.", hint="Ghi --batch.")
    batch = store.nominations.batch(batch_id)
    rows = store.nominations.page(store.nominations.ids(batch_id))
    if not rows:
        raise RuleViolation(f"Đợt “{batch.name}” chưa có đề nghị nào để tổng hợp.")
    kinds = {kind.code: kind for kind in store.nominations.kinds()}
    checked = verdicts(batch_id)
    tallies = _tallies(store, batch_id)
    lines = [
        _Line(row, _verdict(checked, row), tallies.get(row.nomination.id))
        for row in sorted(
            rows,
            key=lambda one: ceremony_key(kinds[one.nomination.award_code], one.nomination.recipient.kind),
        )
    ]
    head = f"TỔNG HỢP {batch.name.upper()}"
    units = sorted({line.row.unit_name for line in lines}, key=sort_key)
    awards = list(dict.fromkeys(line.row.award_name for line in lines))
    return [
        _grouped(f"{head} THEO DANH HIỆU, HÌNH THỨC", "Danh hiệu, hình thức", awards, lines, _award),
        _grouped(f"{head} THEO ĐƠN VỊ ĐỀ NGHỊ", "Đơn vị", units, lines, _unit),
        _details(head, lines),
    ]


SHEETS = ("Theo danh hiệu", "Theo đơn vị", "Chi tiết")


def _verdict(checked: Mapping[int, Checked], row: NominationRow) -> Verdict | None:
    found = checked.get(row.nomination.id)
    return found.verdict if found else None


def _tallies(store: Store, batch_id: int) -> dict[int, Tally]:
    """The last vote on each line."""
    return {
        tally.nomination_id: tally
        for session in store.council.sessions(batch_id)
        for tally in store.council.tallies(session.id)
    }


def _award(line: _Line) -> str:
    return line.row.award_name


def _unit(line: _Line) -> str:
    return line.row.unit_name


def _grouped(
    title: str, label: str, names: Sequence[str], lines: Sequence[_Line], key: Callable[[_Line], str]
) -> ListTable:
    rows = []
    for order, name in enumerate(names, start=1):
        members = [line for line in lines if key(line) == name]
        states = [line.row.nomination.state for line in members]
        by_kind = [sum(line.row.nomination.recipient.kind is kind for line in members) for kind in _KINDS]
        rows.append(
            (
                order,
                name or "(chưa ghi đơn vị)",
                *by_kind,
                sum(by_kind),
                *(sum(line.verdict is verdict for line in members) for verdict in VERDICT_LABELS),
                sum(state in _PASSED for state in states),
                sum(state is NominationState.REJECTED for state in states),
                sum(state is NominationState.DECIDED for state in states),
            )
        )
    columns = [Column("STT", 6, "order"), Column(label, 46), *_COUNTED]
    return ListTable(title, columns, rows, total="Cộng")


def _details(head: str, lines: Sequence[_Line]) -> ListTable:
    columns = [
        Column("STT", 6, "order"),
        Column("Họ và tên, tên tập thể", 34),
        Column("Đối tượng", 12),
        Column("Chức vụ", 24),
        Column("Đơn vị", 36),
        Column("Danh hiệu, hình thức", 34),
        Column("Điều kiện", 14),
        Column("Lý do vẫn đề nghị", 30),
        Column("Phiếu đồng ý", 10, "int"),
        Column("Phiếu không đồng ý", 10, "int"),
        Column("Ý kiến khác", 10, "int"),
        Column("Tình trạng", 18),
    ]
    rows: list[tuple[Any, ...]] = []
    for order, line in enumerate(lines, start=1):
        row, tally = line.row, line.tally
        kind = row.nomination.recipient.kind
        votes = (tally.agree, tally.disagree, tally.other) if tally else (None, None, None)
        rows.append(
            (
                order,
                display_name(kind, row.name),
                RECIPIENT_LABELS[kind],
                row.post,
                row.unit_name,
                row.award_name,
                VERDICT_LABELS[line.verdict] if line.verdict else "",
                row.nomination.override_reason,
                *votes,
                LINE_LABELS[row.nomination.state],
            )
        )
    return ListTable(f"{head}: TỪNG TRƯỜNG HỢP", columns, rows)
