"""Packages that travel by USB from office to office, from the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from thidua_desktop.domain.errors import Invalid, Problem, Severity
from thidua_desktop.headless.output import Answer, problem_json, problem_line
from thidua_desktop.headless.proving import passphrase

if TYPE_CHECKING:
    from thidua_desktop.services.exchange.plan import PackageLine, PackagePlan
    from thidua_desktop.services.workspace import Workspace

ACTS = ("pack", "open", "list")
_COUNTS = {
    "new": "new", "update": "changed", "same": "same", "conflict": "conflicts", "ask": "asked",
    "reject": "refused",
}  # fmt: skip
"""Fate of a line → the word of HEADLESS."""
_CODES = {"conflict": "conflict", "ask": "asked", "reject": "refused"}


def add_words(
    exchange: argparse.ArgumentParser,
    path: Callable[[str], Any],
    year: Callable[[str], int],
    name: Callable[[str], str],
) -> None:
    """The words of ``exchange``; the arguments read a file's name, a year, a name."""
    exchange.add_argument("act", choices=ACTS, metavar="VIỆC", help=", ".join(ACTS))
    exchange.add_argument("file", type=path, nargs="?", metavar="TỆP", help="gói .tdgoi (open)")
    exchange.add_argument("--out", type=path, metavar="TỆP", help="tệp gói để ghi (pack)")
    exchange.add_argument("--year", type=year, help="chỉ dữ liệu của năm này (pack)")
    exchange.add_argument("--batch", type=name, metavar="TÊN", help="chỉ một đợt xét (pack)")
    exchange.add_argument("--to", default="", metavar="CƠ QUAN", help="gửi cho cơ quan nào (pack)")
    exchange.add_argument("--force", action="store_true", help="ghi đè tệp đã có (pack)")
    exchange.add_argument("--dry-run", action="store_true", help="chỉ so sánh, không nhận (open)")
    exchange.add_argument("--passphrase-file", type=path, metavar="TỆP", help="dòng đầu là mật khẩu của gói")
    exchange.add_argument("--ask-passphrase", action="store_true", help="hỏi mật khẩu của gói")
    which = exchange.add_mutually_exclusive_group()
    which.add_argument("--theirs", action="store_true", help="mục xung đột: lấy theo gói (open)")
    which.add_argument("--ours", action="store_true", help="mục xung đột: giữ của mình (open; mặc định)")


def missing(call: argparse.Namespace) -> str:
    """What the call lacks; empty where nothing."""
    if call.act == "pack" and call.out is None:
        return "còn thiếu --out TỆP"
    if call.act == "open" and call.file is None:
        return "còn thiếu tên tệp gói sau exchange open"
    return ""


def exchange(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Write a package, take one in, or list those sent and taken."""
    return _ACTS[call.act](workspace, call)


def _pack(workspace: Workspace, call: argparse.Namespace) -> Answer:
    batch_id = workspace.nominations.batch_named(call.batch, call.year).id if call.batch else None
    sealed = call.passphrase_file is not None or call.ask_passphrase
    made = workspace.exchange.pack(
        call.out,
        year=None if batch_id else call.year,
        batch_id=batch_id,
        to=call.to,
        passphrase=passphrase(call) if sealed else "",
        force=call.force,
    )
    total = sum(count for kind, count in made.counts.items() if kind != "attachments")
    package = {"id": made.package, "number": made.number, "to": call.to, "sealed": sealed}
    files = made.counts.get("attachments", 0)
    return Answer(
        {"files": [{"path": made.path}], "package": package, "counts": made.counts},
        [f"Đã ghi gói số {made.number}: {total} mục, {files} tệp đính kèm: {made.path}"],
    )


def _open(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Status 1 where something is left to look at: a new sender, a conflict, a question, a refusal."""
    from thidua_desktop.services.exchange.plan import THEIRS, Fate

    plan = _opened(workspace, call)
    if call.theirs:
        conflicts = [line.key for line in plan.lines if line.fate is Fate.CONFLICT]
        plan = workspace.exchange.replan(plan, dict.fromkeys(conflicts, THEIRS))
    problems = [*plan.problems, *_left(plan.lines, call.theirs)]
    label = ""
    if not plan.refused and not call.dry_run:
        label = workspace.exchange.accept(plan).label
    data = {
        "sender": {
            "name": plan.sender.name,
            "office": plan.sender.office,
            "key": plan.sender.key,
            "fingerprint": plan.sender.fingerprint,
            "standing": plan.sender.standing,
        },
        "package": {
            "id": plan.package,
            "number": plan.number,
            "made_at": plan.made_at,
            "to": plan.to,
            "order": plan.order,
            "attachments": plan.attachments,
        },
        "counts": {_COUNTS[fate]: count for fate, count in plan.counts.items()},
        "lines": [_line(line) for line in plan.lines if line.fate is not Fate.SAME],
        "problems": [problem_json(problem) for problem in problems],
        "dry_run": bool(call.dry_run),
        "taken": bool(label),
    }
    return Answer(
        data,
        [f"{label}." if label else _summary(plan)],
        1 if problems else 0,
        [problem_line(problem) for problem in problems],
    )


def _opened(workspace: Workspace, call: argparse.Namespace) -> PackagePlan:
    """Asked for the passphrase only where the package has one and somebody sits there to type it."""
    if call.passphrase_file is not None or call.ask_passphrase:
        return workspace.exchange.open(call.file, passphrase(call))
    try:
        return workspace.exchange.open(call.file)
    except Invalid as error:
        asked = any(problem.code == "needs_passphrase" for problem in error.problems)
        if not asked or sys.stdin is None or not sys.stdin.isatty():
            raise
    return workspace.exchange.open(call.file, passphrase(call))


def _left(lines: Iterable[PackageLine], theirs: bool) -> list[Problem]:
    """What was not simply taken in, a problem each."""
    found = []
    for line in lines:
        code = _CODES.get(line.fate, "")
        if not code or (theirs and code == "conflict"):
            continue
        severity = {"conflict": Severity.NOTE, "asked": Severity.ASK}.get(code, Severity.REJECT)
        message = f"{line.kind_label} “{line.title}”: {line.reason}"
        found.append(Problem(code, message, severity, value=line.key))
    return found


def _line(line: PackageLine) -> Mapping[str, Any]:
    return {
        "key": line.key,
        "kind": line.kind,
        "title": line.title,
        "fate": line.fate,
        "reason": line.reason,
        "changes": line.changes,
        "choices": line.choices,
    }


def _summary(plan: PackagePlan) -> str:
    counts = plan.counts
    return (
        f"Gói số {plan.number} của {plan.sender.name}: {counts['new']} mới, {counts['update']} cập nhật, "
        f"{counts['same']} như cũ, {counts['conflict']} xung đột, {counts['ask']} cần hỏi, "
        f"{counts['reject']} không nhận"
    )


def _list(workspace: Workspace, call: argparse.Namespace) -> Answer:
    items = workspace.exchange.packages()
    lines = [
        f"{'Gửi' if one.direction.value == 'gui' else 'Nhận'} số {one.number} · {one.office_name} · "
        f"{one.at:%d/%m/%Y %H:%M} · {one.summary}"
        for one in items
    ]
    return Answer({"items": items, "total": len(items)}, lines or ["Chưa gửi, nhận gói nào."])


_ACTS: Mapping[str, Callable[[Workspace, argparse.Namespace], Answer]] = {
    "pack": _pack,
    "open": _open,
    "list": _list,
}
