"""The pack: every paper of a conference in one folder, and all of them in one file with an outline.

All papers are made of the stage as it stands at one moment and are written whole or not at all: they are
made in a folder beside the target, which takes its name when the last is done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Cancelled, Invalid, Problem, RuleViolation, Severity
from thidua_desktop.domain.records import AwardState, Changes, Conference, ItemKind, PrintRun
from thidua_desktop.services import year_papers
from thidua_desktop.services.conferences.facts import Stage
from thidua_desktop.services.files import folder_written_whole
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.printing import FILE_NAMES, TITLES, PrintedFile
from thidua_desktop.services.year_papers import YearSources

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered

MERGED = "00-toan-bo.pdf"
PAPERS = (
    "programme", "mc-script", "roster", "stage-cards", "seat-labels", "stack", "reception", "stage-receipts",
    "photo-list", "signing-sheet", "changes",
)  # fmt: skip
"""In the order of their numbers; what has nothing to print is left out."""

_FILE = re.compile(r"\d\d-[a-z0-9-]+\.pdf")
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PackResult:
    """What was made. ``problems``: papers left out, certificates that could not be set, remarks."""

    folder: Path
    files: tuple[PrintedFile, ...]
    merged: Path
    pages: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Made:
    """One paper, written."""

    what: str
    path: Path
    rendered: Rendered


class PackMaker:
    """Makes packs and records them."""

    def __init__(self, operations: Operations, sources: Callable[[], YearSources]) -> None:
        self._operations = operations
        self._sources = sources

    def make(
        self,
        conference_id: int,
        folder: Path,
        *,
        force: bool = False,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> PackResult:
        """Write all papers of a conference to ``folder`` and record that.

        An empty folder may be there; one that holds an older pack and nothing else is replaced with
        ``force``. ``progress`` is told (done, all); ``cancelled`` is asked between papers and certificates.
        Raises ``RuleViolation``, ``Invalid``, ``NotFound``, ``StorageFault``, ``Cancelled``; then nothing
        was written.
        """
        sources = self._sources()
        conference = sources.store.conferences.get(conference_id)
        stage = sources.stage().stage(conference_id)
        awards = [line.award.id for turn in stage.turns for line in turn.lines]
        steps = _Steps(len(PAPERS) + 2 + len(awards), progress, cancelled)
        problems: list[Problem] = []
        with folder_written_whole(folder, force=force, known=_FILE) as part:
            made = list(self._papers(sources, conference, part, steps, problems))
            if not made:
                raise RuleViolation(
                    f"“{conference.name}” chưa có gì để in.",
                    hint="Nhập chương trình, chọn quyết định và xếp đợt lên nhận trước.",
                )
            merge(part / MERGED, conference.name, made)
            steps.step()
        files = tuple(PrintedFile(folder / one.path.name, one.rendered.pages) for one in made)
        pages = sum(one.pages for one in files)
        stacked = any(one.what == "stack" for one in made)
        self._record(conference, folder.name, pages, _stacked(sources, stage) if stacked else [])
        sources.stage().record_pack(conference_id, folder.name)
        steps.finish()
        return PackResult(folder, files, folder / MERGED, pages, tuple(dict.fromkeys(problems)))

    def _papers(
        self,
        sources: YearSources,
        conference: Conference,
        part: Path,
        steps: _Steps,
        problems: list[Problem],
    ) -> Iterator[_Made]:
        number = 0
        for what in PAPERS:
            steps.check()
            path = part / f"{number + 1:02d}-{FILE_NAMES[what]}.pdf"
            try:
                rendered = _write(what, sources, conference, path, steps)
            except (RuleViolation, Invalid) as error:
                path.unlink(missing_ok=True)
                if isinstance(error, Invalid) and any(one.code != "empty" for one in error.problems):
                    raise
                problems.append(_left_out(what, error))
            else:
                if rendered is None:
                    path.unlink(missing_ok=True)
                else:
                    number += 1
                    problems += rendered.problems
                    yield _Made(what, path, rendered)
            steps.step()

    def _record(self, conference: Conference, target: str, pages: int, awards: Sequence[int]) -> Changes:
        sources = self._sources()
        run = PrintRun(
            0,
            "pack",
            sources.now().replace(microsecond=0),
            target,
            pages,
            award_ids=tuple(dict.fromkeys(awards)),
            conference_id=conference.id,
        )
        return self._operations.run(
            f"Đã in cả bộ giấy của {conference.name}: {pages} trang",
            lambda: sources.store.prints.add_run(run),
            aside=True,
        )


def _stacked(sources: YearSources, stage: Stage) -> list[int]:
    """Ids of the awards whose certificate the stack holds: of the office's own decisions, and standing."""
    from thidua_desktop.services.stage_papers.gathered import OnStage

    shown = OnStage(sources, stage.conference, stage)
    awards = (line.award for line in stage.lines)
    return [one.id for one in awards if one.state is AwardState.GIVEN and not shown.elsewhere(one)]


class _Steps:
    """How far a pack has come."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._total = total
        self._done = 0
        self._before = 0
        self._progress = progress
        self._cancelled = cancelled

    def check(self) -> None:
        """Raise ``Cancelled`` when somebody wants it to stop."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("Đã dừng in bộ giấy; chưa có tệp nào được ghi.")

    def step(self) -> None:
        """One paper is done."""
        self._done += 1
        self._tell()

    def certificates(self, done: int) -> None:
        """So many certificates of the stack are done."""
        self.check()
        self._done += done - self._before
        self._before = done
        self._tell()

    def finish(self) -> None:
        """All is done, whatever was left out."""
        self._done = self._total
        self._tell()

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)


def _write(
    what: str, sources: YearSources, conference: Conference, path: Path, steps: _Steps
) -> Rendered | None:
    """One paper; ``None`` for what this conference does not have."""
    selection = Selection(conference_id=conference.id)
    if what == "signing-sheet":
        from thidua_desktop.services.stage_papers.spoken import pledge_year

        year = pledge_year(sources, conference)
        if year is None:
            _refuse_signing(sources, conference)
            return None
        selection = Selection(conference_id=conference.id, year=year)
    if what == "changes":
        service = sources.stage()
        if service.last_pack(conference.id) is None or not service.changes_since_pack(conference.id):
            return None
    with path.open("wb") as target:
        if what == "roster":
            from thidua_desktop.documents.roster import render_roster

            return render_roster(target, sources.maker.roster(selection), resources=sources.resources)
        if what == "stack":
            from thidua_desktop.services.stage_papers.making import stack

            return stack(sources, selection, target, steps.certificates)
        return year_papers.make(what, sources, selection, target)


def _refuse_signing(sources: YearSources, conference: Conference) -> None:
    """Raise ``RuleViolation`` when the programme has a signing and there is nothing to sign."""
    items = sources.store.conferences.programme(conference.id)
    if any(item.kind is ItemKind.SIGN for item in items):
        raise RuleViolation(
            f"Chương trình có phần ký giao ước nhưng chưa có giao ước năm {conference.year + 1}.",
            hint="Nhập giao ước ở tab Giao ước trước.",
        )


def _left_out(what: str, error: RuleViolation | Invalid) -> Problem:
    return Problem("left_out", f"{TITLES[what]}: không in. {error.message}", Severity.NOTE, value=what)


def merge(target: Path, title: str, made: Sequence[_Made]) -> None:
    """All papers one after the other, with an outline: each paper, below it its parts."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    first = 0
    for one in made:
        writer.append(one.path, import_outline=False)
        parent = writer.add_outline_item(title=TITLES[one.what], page_number=first)
        for mark in one.rendered.marks:
            writer.add_outline_item(title=mark.title, page_number=first + mark.page, parent=parent)
        first += one.rendered.pages
    writer.add_metadata({"/Title": title, "/Creator": "Thi đua Desktop"})
    writer.page_mode = "/UseOutlines"
    with target.open("wb") as file:
        writer.write(file)
    writer.close()
