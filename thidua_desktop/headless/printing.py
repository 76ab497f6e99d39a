"""``print certificates``: to a printer as a run that can be resumed, or to a file.

JSON: ``{"run", "sent", "left", "stopped", "files": [{"path", "pages"}], "problems": [{"code", "message",
…}]}``; ``run``, ``sent``, ``left`` and ``stopped`` only when printed. ``stopped`` says why a run ended early
(status 1): ``--resume RUN`` prints what is left of it, ``--printed-up-to N`` first says how far it got.
Places in ``--range``, and ``row`` of problems, count in the order of ``--order``.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.print_range import parse_range
from thidua_desktop.headless.output import Answer, problem_json, problem_line
from thidua_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from thidua_desktop.services.print_jobs import Finding
    from thidua_desktop.services.printing import Selection

ORDERS = {"conference": "thứ tự hội nghị", "list": "thứ tự quyết định"}
_PRINTERS_OWN = ("tray", "reprint", "serial")
_RUNS_OWN = ("range", "order", "stock", *_PRINTERS_OWN)
_ONLY_CERTIFICATES = (*_RUNS_OWN, "resume", "printed_up_to")


def add_words(paper: argparse.ArgumentParser, count: Callable[[str], int]) -> None:
    """The words of ``print`` that only certificates know; ``count`` reads a number."""
    paper.add_argument("--range", metavar="DÃY", help="tờ cần in: 1-5,8,12-")
    paper.add_argument("--order", choices=tuple(ORDERS), help="conference (mặc định) hoặc list")
    paper.add_argument("--stock", metavar="GIẤY", help="mã loại giấy, phôi: a4-trang, bang-khen, a3…")
    paper.add_argument("--tray", metavar="KHAY")
    paper.add_argument("--reprint", metavar="LÝ DO", help="lý do in lại tờ đã in")
    paper.add_argument("--serial", metavar="SÊ-RI", help="số sê-ri của phôi đầu tiên")
    paper.add_argument("--resume", type=count, metavar="LƯỢT", help="in tiếp một lượt in đang dở")
    paper.add_argument("--printed-up-to", type=count, metavar="TỜ", help="đã ra giấy đến tờ này (--resume)")


def missing(call: argparse.Namespace) -> str:
    """What the call lacks, as a sentence's part; empty when it is whole."""
    given = [word for word in _ONLY_CERTIFICATES if getattr(call, word) is not None]
    if call.what != "certificates" and given:
        return f"--{given[0].replace('_', '-')} chỉ dùng với print certificates"
    if call.printed_up_to is not None and call.resume is None:
        return "--printed-up-to đi cùng --resume"
    if call.resume is not None:
        settled = (*_RUNS_OWN, "out", "printer", "layout", "batch", "decision", "conference")
        beside = [word for word in settled if getattr(call, word) is not None]
        return f"--{beside[0]} không đi cùng --resume: lượt in giữ như lúc lập" if beside else ""
    if call.out is None and call.printer is None:
        return "ghi --out (tệp .pdf, .docx hoặc thư mục) hoặc --printer"
    alone = [word for word in _PRINTERS_OWN if getattr(call, word) is not None]
    if call.printer is None and alone:
        return f"--{alone[0]} đi cùng --printer"
    return ""


def certificates(workspace: Workspace, call: argparse.Namespace, selection: Selection) -> Answer:
    """Print or write the certificates of ``selection``, in the order and range asked for."""
    from thidua_desktop.services.certificates import PrintSetup

    if call.printer is not None:
        workspace.printing.require_printer(call.printer, call.tray or "")
    ordered = workspace.prints.order(selection, by=call.order or "conference")
    chosen = [ordered[place] for place in parse_range(call.range or "", len(ordered))]
    written = None
    if call.out is not None:
        written = _to_file(workspace, call, replace(selection, award_ids=tuple(chosen)))
    if call.printer is None:
        assert written is not None  # missing() asks for one of the two
        return written
    how = PrintSetup(call.printer, call.tray or "", call.stock or "", call.mode, call.layout or "")
    if not how.stock:  # corrections of a printer are kept by stock
        how = replace(how, stock=workspace.certificates.usual_stock(chosen, how))
    findings = workspace.prints.preflight(chosen, how)
    run = workspace.prints.prepare(
        chosen,
        how,
        reprint_reason=call.reprint or "",
        first_serial=call.serial or "",
        decision_id=selection.decision_id,
        batch_id=selection.batch_id,
    ).created
    return _together(written, _send(workspace, run, [_problem(one) for one in findings]))


def resume(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Go on with a run, after saying how far the paper got."""
    run = workspace.prints.run(call.resume)
    if run.id not in {one.id for one in workspace.prints.unfinished()} and call.printed_up_to is None:
        raise Invalid([Problem("nothing_left", f"Lượt in {run.id} đã in xong.", field="resume")])
    if call.printed_up_to is not None:
        if run.origin != "file" and call.printed_up_to < len(run.award_ids):
            workspace.printing.require_printer(run.target)  # refused before anything is written down
        workspace.prints.printed_up_to(run.id, call.printed_up_to)
    return _send(workspace, run.id, [])


def _to_file(workspace: Workspace, call: argparse.Namespace, selection: Selection) -> Answer:
    result = workspace.printing.save(
        "certificates",
        selection,
        call.out,
        layout=call.layout,
        mode=call.mode,
        stock=call.stock or "",
        force=call.force,
    )
    return Answer(
        {
            "files": [{"path": one.path, "pages": one.pages} for one in result.files],
            "problems": [problem_json(one) for one in result.problems],
        },
        [f"{one.path}: {one.pages} trang" for one in result.files],
        1 if result.problems else 0,
        [problem_line(one) for one in result.problems],
    )


def _send(workspace: Workspace, run_id: int, found: Sequence[Problem]) -> Answer:
    result = workspace.prints.send(run_id)
    known = {one.message for one in found}
    problems = [*found, *(one for one in result.problems if one.message not in known)]
    printer = workspace.prints.run(run_id).target
    remarks = [problem_line(one) for one in problems]
    if result.stopped:
        remarks.append(f"{result.stopped} In tiếp: print certificates --resume {run_id}")
    return Answer(
        {
            "run": run_id,
            "sent": result.sent,
            "left": result.left,
            "stopped": result.stopped,
            "files": [{"path": printer, "pages": result.sent}],
            "problems": [problem_json(one) for one in problems],
        },
        [f"{printer}: lượt {run_id}, đã gửi {result.sent} tờ, còn {result.left} tờ"],
        1 if problems or result.stopped else 0,
        remarks,
    )


def _together(written: Answer | None, printed: Answer) -> Answer:
    """One answer for a file and a run of the same sheets; what both found is told once."""
    if written is None:
        return printed
    problems = [one for one in written.data["problems"] if one not in printed.data["problems"]]
    return Answer(
        {
            **printed.data,
            "files": [*written.data["files"], *printed.data["files"]],
            "problems": [*problems, *printed.data["problems"]],
        },
        [*written.lines, *printed.lines],
        max(written.status, printed.status),
        list(dict.fromkeys((*written.remarks, *printed.remarks))),
    )


def _problem(found: Finding) -> Problem:
    return Problem(found.code, found.message, found.severity, row=found.place)
