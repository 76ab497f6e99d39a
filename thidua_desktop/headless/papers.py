"""``print``: papers as PDF or Word files, or straight to a printer.

JSON: ``{"files": [{"path", "pages"}], "problems": [{"code", "message", …}]}``; ``pages`` of a .docx is
null: Word breaks its pages itself. Certificates, roster, decision and receipts take a decision or a batch
(certificates and roster also a conference); proposal, ballots, tally and minutes take a batch; papers of the
pledges take a year (``pledge`` also a unit, ``movement`` a movement), those of the stage a conference, those
of the reform index a year (also a unit it scores, ``reform-ranking`` a group). A folder gets the usual names,
of official papers PDF and Word, of those of the reform index and of looking up Excel too; several papers of
one kind (a tờ trình for each level) end in what tells them apart. ``--out`` and ``--printer`` together do
both.
Certificates: see :mod:`thidua_desktop.headless.printing`; history and golden-book:
:mod:`thidua_desktop.headless.looking_up`.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, NotFound, Problem, Severity
from thidua_desktop.domain.levels import LEVEL_NAMES
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.headless import packing
from thidua_desktop.headless import printing as printing_runs
from thidua_desktop.headless.looking_up import lookup_selection
from thidua_desktop.headless.output import Answer, problem_json, problem_line
from thidua_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from thidua_desktop.services.printing import PrintedFile, Selection


def paper(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Make what was asked for; findings that did not keep it from being made end with status 1."""
    if call.resume is not None:
        return printing_runs.resume(workspace, call)
    if call.what == "pack":
        return packing.pack(workspace, call)
    if _is_of_a_conference(call.what):
        packing.require_conference(workspace, call)
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
        [f"{one.path}: {_size(one)}" for one in files],
        1 if any(_is_finding(call.what, problem) for problem in problems) else 0,
        [problem_line(problem) for problem in problems],
    )


def _size(file: PrintedFile) -> str:
    """How many pages a file has, or which program breaks them itself."""
    if file.pages:
        return f"{file.pages} trang"
    return "bảng tính Excel" if file.path.suffix == ".xlsx" else "tệp Word"


def _is_of_a_conference(what: str) -> bool:
    from thidua_desktop.services.stage_papers import MAKERS

    return what in MAKERS


def _is_finding(what: str, problem: Problem) -> bool:
    """A remark on a paper that decides nothing (a pledge, a programme) is no finding; on a decision it is."""
    from thidua_desktop.services.reform_papers import REFORM_PAPERS
    from thidua_desktop.services.year_papers import YEAR_PAPERS

    return problem.severity is not Severity.NOTE or what not in (*YEAR_PAPERS, *REFORM_PAPERS)


def _selection(workspace: Workspace, call: argparse.Namespace) -> Selection:
    from thidua_desktop.services.lookup.papers import LOOKUP_PAPERS
    from thidua_desktop.services.printing import Selection

    if call.what in LOOKUP_PAPERS:
        return lookup_selection(workspace, call)
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
    listed = _listed(workspace, call)
    return Selection(
        decision_id=decision_id,
        batch_id=batch_id,
        conference_id=conference_id,
        year=call.year or workspace.settings.working_year(),
        level=call.level,
        unit_id=_unit(workspace, call) if call.unit and not listed else None,
        movement_id=_movement(workspace, call) if call.what == "movement" else None,
        group=_group(workspace, call) if call.group else "",
        listed=listed,
    )


def _listed(workspace: Workspace, call: argparse.Namespace) -> str:
    """A unit named so in the year's published list and scored by no set here; empty: none."""
    from thidua_desktop.services.reform_papers import REFORM_PAPERS

    if call.what not in REFORM_PAPERS or not call.unit:
        return ""
    year, wanted = call.year or workspace.settings.working_year(), fold(call.unit)
    if any(fold(name) == wanted for name in _scored(workspace, year).values()):
        return ""
    names = (row.unit_name for row in workspace.reform.compare(year))
    return next((name for name in names if fold(name) == wanted), "")


def _unit(workspace: Workspace, call: argparse.Namespace) -> int:
    """The unit of the year that is named so, without diacritics too: one with a pledge, or one scored.

    Raises ``NotFound``.
    """
    from thidua_desktop.services.pledge_papers.ground import pledge_unit_names
    from thidua_desktop.services.reform_papers import REFORM_PAPERS

    year = call.year or workspace.settings.working_year()
    reform = call.what in REFORM_PAPERS
    names = _scored(workspace, year) if reform else pledge_unit_names(workspace.year_sources(), year)
    wanted = fold(call.unit)
    found = [one for one, name in names.items() if name == call.unit]
    found = found or [one for one, name in names.items() if fold(name) == wanted]
    if len(found) == 1:
        return found[0]
    near = [name for name in names.values() if fold(name).startswith(wanted)] or list(names.values())
    shown = ", ".join(f"“{name}”" for name in near[:12]) or "chưa có đơn vị nào"
    what = "bộ tiêu chí chấm đơn vị" if reform else "giao ước của đơn vị"
    raise NotFound(f"Năm {year} không có {what} “{call.unit}”.", hint=f"Hiện có: {shown}.")


def _scored(workspace: Workspace, year: int) -> dict[int, str]:
    """Id → name of the units that a set of the year scores."""
    reform = workspace.reform
    return {
        unit_id: name
        for one in reform.sets.current(year)
        for unit_id, name in reform.scoring.units(one.id)
        if unit_id is not None
    }


def _group(workspace: Workspace, call: argparse.Namespace) -> str:
    """The group of a ranking that is named so, without diacritics too. Raises ``NotFound``."""
    year = call.year or workspace.settings.working_year()
    groups = list(dict.fromkeys(one.group for one in workspace.reform.results.choices(year)))
    found = [one for one in groups if fold(one) == fold(call.group)]
    if found:
        return found[0]
    shown = ", ".join(f"“{one}”" for one in groups if one) or "bảng xếp hạng của năm không chia nhóm"
    raise NotFound(f"Năm {year} không có nhóm xếp hạng “{call.group}”.", hint=f"Hiện có: {shown}.")


def _movement(workspace: Workspace, call: argparse.Namespace) -> int:
    """The movement that is named so; the only one of the year without a name.

    Raises ``NotFound``, and ``Invalid`` where several are there and none is named.
    """
    year = call.year or workspace.settings.working_year()
    every = workspace.movements.all(year)
    names = ", ".join(f"“{one.name}”" for one in every) or "chưa có phong trào nào"
    if not call.movement:
        if len(every) == 1:
            return every[0].id
        text = f"Chọn phong trào: ghi --movement và tên. Năm {year} hiện có: {names}."
        raise Invalid([Problem("missing", text, field="movement")])
    wanted = fold(call.movement)
    found = [one for one in every if fold(one.name) == wanted]
    if len(found) == 1:
        return found[0].id
    raise NotFound(f"Năm {year} không có phong trào “{call.movement}”.", hint=f"Hiện có: {names}.")
