"""One small function a command: it calls the services and says what came of it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.headless import (
    checking,
    deciding,
    exchange,
    fill_in,
    layouts,
    papers,
    proving,
    reform,
    rules,
    statistics,
    voting,
)
from thidua_desktop.headless.lists import LISTS, line
from thidua_desktop.headless.output import Answer, problem_json, problem_line
from thidua_desktop.services.files import make_folder
from thidua_desktop.services.profiles import load_profile
from thidua_desktop.services.workspace import Workspace

Command = Callable[[Workspace, argparse.Namespace], Answer]


def init(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Make an office from a profile, or the sample year; without either it is declared later.

    Until it is declared, papers carry the name of the root of the unit tree.
    """
    # What was imported before the office was declared stays; a profile only names it.
    if workspace.settings.office() is not None or (workspace.in_use() and not call.profile):
        raise RuleViolation(
            f"Thư mục {workspace.folder} đã có dữ liệu của một cơ quan.",
            hint="Chọn một thư mục khác (--data).",
        )
    if call.demo:
        workspace.fill_with_sample_year()
    elif call.profile:
        workspace.settings.save_office(load_profile(call.profile))
    if call.demo or call.profile:
        workspace.proof.keys.ensure()
    made = workspace.settings.office()
    name = made.name if made else "cơ quan chưa khai báo tên"
    return Answer(
        {"folder": workspace.folder, "office": made.name if made else "", "demo": bool(call.demo)},
        [f"Đã tạo dữ liệu của {name} tại {workspace.folder}"],
    )


def named_files(paths: Sequence[Path]) -> list[Path]:
    """``paths`` with ``*`` and ``?`` in a file's name looked up: Windows' shells hand them on as they are."""
    files: list[Path] = []
    for path in paths:
        wild = {"*", "?"} & set(path.name)
        found = sorted(path.parent.glob(path.name)) if wild else []
        # Where the system allows it a file may bear such a name; one that is not there is told as given.
        files += found if found and path not in found else [path]
    return files


def load(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Import files of one kind; rows that need an answer are reported and left out.

    ``--decisions`` makes the decisions of a year of the ledger's rows.
    """
    imports = workspace.imports
    if call.decisions and (call.kind != "ledger" or call.year is None):
        text = "--decisions chỉ dùng khi nhập ledger, kèm --year là năm thành tích."
        raise Invalid([Problem("decisions", text, field="decisions")])
    plan = imports.plan(
        call.kind,
        named_files(call.files),
        year=call.year,
        batch_name=call.batch or "",
        received=call.received,
    )
    report = imports.tried(plan) if call.dry_run else imports.accept(plan, {})
    files = []
    lines = []
    remarks = []
    for one in report.files:
        files.append(
            {
                "file": one.file,
                "rows": one.rows,
                "accepted": one.accepted,
                "skipped": one.skipped,
                **({"summary": one.summary} if one.summary else {}),
                "problems": [problem_json(problem) for problem in one.problems],
            }
        )
        lines.append(f"{one.file}: {one.rows} dòng, nhận {one.accepted}, bỏ qua {one.skipped}")
        lines += [f"  {one.summary}"] if one.summary else []
        remarks += [problem_line(problem) for problem in one.problems]
    made = {}
    if call.decisions and not call.dry_run and workspace.decisions.ledger_decisions(call.year):
        made["decisions"] = workspace.decisions.take_from_ledger(call.year).label
        lines.append(made["decisions"])
    readable = all(one.readable for one in report.files)
    status = 4 if not readable else 1 if report.has_findings else 0
    return Answer({"files": files, "dry_run": bool(call.dry_run), **made}, lines, status, remarks)


def export(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Write a kind of records to a workbook; statistics also to a PDF."""
    if call.kind == "statistics":
        return statistics.export(workspace, call)
    if call.kind == "all":
        return _export_all(workspace, call)
    batch_id = workspace.nominations.batch_named(call.batch, call.year).id if call.batch else None
    conference_id = None
    if call.kind == "conference" and call.conference:
        conference_id = workspace.conferences.named(call.conference, call.year).id
    made = workspace.exports.export(
        call.kind,
        call.out,
        year=call.year,
        batch_id=batch_id,
        conference_id=conference_id,
        force=call.force,
    )
    return Answer(
        {"files": [{"path": made.path, "rows": made.rows}]}, [f"Đã ghi {made.rows} dòng vào {made.path}"]
    )


def _export_all(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """The whole office as open files; an attached file that is gone is a finding."""
    made = workspace.exports.export_all(call.out, force=call.force)
    problems = [
        {"code": "lost_file", "value": name, "message": f"Tệp đính kèm “{name}” không còn trên máy."}
        for name in made.lost
    ]
    file = {"path": made.path, "tables": made.tables, "rows": made.rows, "attachments": made.attachments}
    line = f"Đã ghi {made.tables} bảng, {made.rows} dòng, {made.attachments} tệp đính kèm vào {made.path}"
    remarks = [one["message"] for one in problems]
    return Answer({"files": [file], "problems": problems}, [line], 1 if problems else 0, remarks)


def show(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Records of a kind; ``total`` counts all of them, ``items`` at most ``--limit``."""
    items = LISTS[call.kind](workspace, call)
    shown = items[: call.limit or None]
    lines = [line(item) for item in shown] + [f"{len(shown)}/{len(items)} mục"]
    return Answer({"items": shown, "total": len(items)}, lines)


def find(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """People, units, households, awards and decisions whose words begin with the words asked for."""
    hits = workspace.search.find(call.text, limit=call.limit)
    return Answer(
        {"items": hits, "total": len(hits)},
        [f"{hit.title} · {hit.subtitle}" for hit in hits] or [f"Không tìm thấy “{call.text}”."],
    )


def backup(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """A verified backup now, also copied to ``--to`` with the files attached to dossiers.

    Attached files that are gone or altered are named, with status 1.
    """
    if call.to is not None:
        make_folder(call.to)
    made = workspace.safety.backup(to=call.to)
    lost = workspace.dossiers.lost_files()
    return Answer(
        {
            "file": made.path,
            "size": made.size,
            "at": made.at,
            "missing_attachments": [problem.value for problem in lost],
        },
        [f"Đã sao lưu và kiểm tra: {made.path}"],
        1 if lost else 0,
        [problem.message for problem in lost],
    )


COMMANDS: Mapping[str, Command] = {
    "init": init,
    "import": load,
    "export": export,
    "list": show,
    "find": find,
    "check": checking.check,
    "vote": voting.vote,
    "propose": deciding.propose,
    "decide": deciding.decide,
    "print": papers.paper,
    "reform": reform.reform,
    "fill-in": fill_in.fill_in,
    "layouts": layouts.layouts,
    "rulebook": rules.rulebook,
    "backup": backup,
    "verify": proving.verify,
    "keys": proving.keys,
    "exchange": exchange.exchange,
}
