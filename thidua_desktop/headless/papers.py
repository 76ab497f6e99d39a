"""``print``: papers as PDF or Word files, or straight to a printer.

JSON: ``{"files": [{"path", "pages"}], "problems": [{"code", "message", …}]}``; ``pages`` of a .docx is
null: Word breaks its pages itself. Certificates, roster, decision and receipts take a decision or a batch
(certificates and roster also a conference); proposal, ballots, tally and minutes take a batch. A folder gets
the usual names, of official papers PDF and Word; several papers of one kind (a tờ trình for each level) end
in what tells them apart. ``--out`` and ``--printer`` together do both. Certificates: see
:mod:`thidua_desktop.headless.printing`.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.levels import LEVEL_NAMES
from thidua_desktop.headless import packing
from thidua_desktop.headless import printing as printing_runs
from thidua_desktop.headless.output import Answer, problem_json, problem_line
from thidua_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from thidua_desktop.services.printing import Selection


def paper(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Make what was asked for; findings that did not keep it from being made end with status 1."""
    if call.resume is not None:
        return printing_runs.resume(workspace, call)
    if call.what == "pack":
        return packing.pack(workspace, call)
    selection = _selection(workspace, call)
    if call.what == "certificates":
        return printing_runs.certificates(workspace, call, selection)
    printing = workspace.printing
    results = []
    if call.printer is not None:
        printing.require_printer(call.printer)
    if call.out is not None:
        results.append(printing.save(call.what, selection, call.out, force=call.force))
    if call.printer is not None:
        results.append(printing.print_selection(call.what, selection, call.printer))
    files = [file for result in results for file in result.files]
    problems = list(dict.fromkeys(problem for result in results for problem in result.problems))
    return Answer(
        {
            "files": [{"path": one.path, "pages": one.pages or None} for one in files],
            "problems": [problem_json(problem) for problem in problems],
        },
        [f"{one.path}: {f'{one.pages} trang' if one.pages else 'tệp Word'}" for one in files],
        1 if problems else 0,
        [problem_line(problem) for problem in problems],
    )


def _selection(workspace: Workspace, call: argparse.Namespace) -> Selection:
    from thidua_desktop.services.printing import Selection

    if call.level and call.level not in LEVEL_NAMES:
        text = f"Không có cấp “{call.level}”; chọn: {', '.join(LEVEL_NAMES)}."
        raise Invalid([Problem("bad_level", text, field="level")])
    batch_id = decision_id = conference_id = None
    if call.decision:
        decision_id = workspace.decisions.by_number(call.decision, call.year).id
    elif call.batch:
        batch_id = workspace.nominations.batch_named(call.batch, call.year).id
    elif call.conference:
        conference_id = workspace.conferences.named(call.conference, call.year).id
    return Selection(
        decision_id=decision_id,
        batch_id=batch_id,
        conference_id=conference_id,
        year=call.year or workspace.settings.working_year(),
        level=call.level,
    )
