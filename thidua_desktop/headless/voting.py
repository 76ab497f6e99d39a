"""``vote``: the council's result over a batch, out of a tally sheet.

JSON: ``{"session": {"id", "held_on", "members", "present", "written", "issued", "collected", "valid",
"invalid"}, "quorum": {"needed", "met", "source", "verified"}, "items": [{"id", "recipient", "unit", "award",
"agree", "disagree", "other", "base", "base_count", "percent", "compare", "passed": true|false|null, "reason",
"rule", "source", "verified", "own_unit"}], "passed": N, "rejected": N, "undecided": N, "left": [{"id",
"recipient", "award"}]}``. ``base`` is ``all``, ``present`` or ``valid``. A line whose threshold nobody set
has ``passed`` of ``null`` and stays proposed (status 1); lines of the batch that are not in the sheet are in
``left``. Refused rows: ``problems``, nothing is written, status 1. Without a day, in the sheet or by
``--held-on``, the rules of today hold and the day stays to be filled in.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua_desktop.headless.output import Answer

if TYPE_CHECKING:
    from thidua_desktop.domain.records import NominationRow
    from thidua_desktop.domain.voting import VoteResult
    from thidua_desktop.services.workspace import Workspace

COUNTS = ("members", "present", "issued", "collected", "valid", "invalid")


def add_words(
    made: argparse.ArgumentParser,
    date: Callable[[str], object],
    count: Callable[[str], object],
    year: Callable[[str], object],
) -> None:
    """The words of the command; ``date``, ``count`` and ``year`` read their values."""
    made.add_argument("--batch", required=True, metavar="TÊN")
    made.add_argument("--tally", required=True, type=Path, metavar="TỆP", help="Excel, ODS, CSV, Word, JSON")
    made.add_argument("--year", type=year)
    made.add_argument("--held-on", type=date, metavar="NGÀY", help="ngày họp Hội đồng")
    made.add_argument("--place", default="", metavar="NƠI HỌP")
    made.add_argument("--number", default="", metavar="SỐ", help="số biên bản")
    made.add_argument("--members", type=count, metavar="N", help="tổng số thành viên Hội đồng")
    made.add_argument("--present", type=count, metavar="N", help="số thành viên dự họp")
    made.add_argument("--absent", action="append", default=[], metavar="HỌ TÊN", help="người vắng")
    made.add_argument(
        "--written", action="append", default=[], metavar="HỌ TÊN", help="người vắng gửi ý kiến bằng văn bản"
    )
    made.add_argument("--issued", type=count, metavar="N", help="số phiếu phát ra")
    made.add_argument("--collected", type=count, metavar="N", help="số phiếu thu về")
    made.add_argument("--valid", type=count, metavar="N", help="số phiếu hợp lệ")
    made.add_argument("--invalid", type=count, metavar="N", help="số phiếu không hợp lệ")
    made.add_argument("--open", action="store_true", help="biểu quyết công khai, không bỏ phiếu kín")


def vote(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Take a tally sheet over and apply it; all of it or nothing."""
    from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
    from thidua_desktop.services.council.recording import Overrides

    batch = workspace.nominations.batch_named(call.batch, call.year)
    said = Overrides(
        held_on=call.held_on,
        place=call.place,
        number=call.number,
        secret=False if call.open else None,
        counts={name: value for name in COUNTS if (value := getattr(call, name)) is not None},
        absent=tuple(call.absent),
        written=tuple(call.written),
    )
    made = workspace.council.record_file(batch.id, call.tally, said)
    session = workspace.council.session(made.session_id)
    turnout = workspace.council.turnout(made.session_id)
    quorum = workspace.council.quorum(made.session_id)
    results = [result for _, result in made.results]
    passed = sum(one.passed is True for one in results)
    rejected = sum(one.passed is False for one in results)
    undecided = [(row, one) for row, one in made.results if one.passed is None]
    data = {
        "session": {
            "id": session.id,
            "held_on": session.held_on,
            "members": turnout.members,
            "present": turnout.present,
            "written": turnout.written,
            **{name: getattr(session, name) for name in COUNTS[2:]},
        },
        "quorum": {
            "needed": quorum.needed_text,
            "met": quorum.met,
            "source": quorum.source,
            "verified": quorum.verified,
        },
        "items": [_item(row, one) for row, one in made.results],
        "passed": passed,
        "rejected": rejected,
        "undecided": len(undecided),
        "left": [
            {"id": row.nomination.id, "recipient": row.name, "award": row.nomination.award_code}
            for row in made.left
        ],
    }
    remarks = [f"Chưa có kết quả: {row.name} – {row.award_name} ({one.reason})" for row, one in undecided]
    unread = sorted({row.nomination.award_code for row, one in made.results if one.base and not one.verified})
    if unread:
        remarks.append(f"Tỷ lệ dùng cho {', '.join(unread)}: {NOT_VERIFIED}.")
    if session.held_on is None:
        remarks.append("Chưa ghi ngày họp: ghi --held-on, hoặc nhập ngày ở phiên họp.")
    remarks += [f"Không có trong tệp: {row.name} – {row.award_name}" for row in made.left]
    lines = [f"Họp xét {batch.name}: {passed} đạt, {rejected} không đạt, {len(undecided)} chưa có kết quả"]
    return Answer(data, lines, 1 if undecided else 0, remarks)


def _item(row: NominationRow, result: VoteResult) -> dict[str, Any]:
    return {
        "id": row.nomination.id,
        "recipient": row.name,
        "unit": row.unit_name,
        "award": row.nomination.award_code,
        "agree": result.agree,
        "disagree": result.disagree,
        "other": result.other,
        "base": result.base,
        "base_count": result.base_count,
        "percent": result.percent,
        "compare": result.compare,
        "passed": result.passed,
        "reason": result.reason,
        "rule": result.rule_text,
        "source": result.source,
        "verified": result.verified,
        "own_unit": result.own_unit_members,
    }
