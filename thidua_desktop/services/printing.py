"""Printing: every paper as a preview, a file, or a job for a printer.

One renderer serves all three, so what is seen is what is printed. Official papers come as Word files too.
"""

from __future__ import annotations

import datetime as dt
import io
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal

from thidua_desktop.domain.errors import Cancelled, Problem, RuleViolation, Severity
from thidua_desktop.domain.records import Award, AwardKind, Changes, PrintRun
from thidua_desktop.services import printers, year_papers
from thidua_desktop.services.certificates import CertificateMaker, PrintSetup
from thidua_desktop.services.files import refuse_existing, refuse_other_kind, written_whole
from thidua_desktop.services.lookup.papers import FILE_NAMES as LOOKUP_FILE_NAMES
from thidua_desktop.services.lookup.papers import LOOKUP_PAPERS
from thidua_desktop.services.lookup.papers import TITLES as LOOKUP_TITLES
from thidua_desktop.services.made_papers import FORMATS, MadePapers, render_made
from thidua_desktop.services.official_papers import FILE_NAMES as OFFICIAL_FILE_NAMES
from thidua_desktop.services.official_papers import OFFICIAL_PAPERS, OfficialPapers, all_problems
from thidua_desktop.services.official_papers import TITLES as OFFICIAL_TITLES
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform_papers import FILE_NAMES as REFORM_FILE_NAMES
from thidua_desktop.services.reform_papers import REFORM_PAPERS
from thidua_desktop.services.reform_papers import TITLES as REFORM_TITLES
from thidua_desktop.services.year_papers import YEAR_PAPERS, YearSources
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered
    from thidua_desktop.documents.raster import RasterPage

from thidua_desktop.services.papers import Selection

__all__ = ["LayoutChoice", "Paper", "PrintResult", "PrintedFile", "PrintingService", "Selection"]

PAPERS = ("certificates", "roster", *YEAR_PAPERS, *REFORM_PAPERS, *LOOKUP_PAPERS, *OFFICIAL_PAPERS)
FILE_NAMES = {
    "certificates": "giay-khen",
    "roster": "danh-sach-khen-thuong",
    **{what: paper.file_name for what, paper in YEAR_PAPERS.items()},
    **REFORM_FILE_NAMES,
    **LOOKUP_FILE_NAMES,
    **OFFICIAL_FILE_NAMES,
    "pack": "bo-giay-hoi-nghi",
}
"""Usual names of files; of the pack, of its folder."""
TITLES = {
    "certificates": "Giấy khen",
    "roster": "Danh sách khen thưởng",
    **{what: paper.title for what, paper in YEAR_PAPERS.items()},
    **REFORM_TITLES,
    **LOOKUP_TITLES,
    **OFFICIAL_TITLES,
    "pack": "Cả bộ giấy hội nghị",
}
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class LayoutChoice:
    """A layout the clerk may choose."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper to look at."""

    pdf: bytes
    pages: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A file written. Word and Excel break their pages themselves: 0 of a .docx, an .xlsx."""

    path: Path
    pages: int


@dataclass(frozen=True, slots=True)
class PrintResult:
    """Files written (or sent), and what did not go onto paper."""

    files: tuple[PrintedFile, ...]
    problems: tuple[Problem, ...]


class PrintingService:
    """Makes papers from records. Heavy libraries load on the first call."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        resources: Path,
        official: OfficialPapers,
        certificates: CertificateMaker,
        year: YearSources,
        reform: Callable[[], MadePapers],
        lookup: Callable[[], MadePapers],
    ) -> None:
        self._store = store
        self._operations = operations
        self._resources = resources
        self._official = official
        self._certificates = certificates
        self._maker = certificates.papers
        self._year = year
        self._made = {**dict.fromkeys(REFORM_PAPERS, reform), **dict.fromkeys(LOOKUP_PAPERS, lookup)}

    # ---- what there is -----------------------------------------------------------------------
    def layouts(self, what: str = "certificates", award_codes: Sequence[str] = ()) -> list[LayoutChoice]:
        """Layouts that suit at least one of the awards (all without codes); the default stands first."""
        if what != "certificates":
            return []
        kinds = [self._maker.kinds()[code] for code in award_codes]
        return [
            LayoutChoice(info.name, info.title)
            for info in self._certificates.layouts()
            if not kinds
            or any(
                (not info.awards or kind.code in info.awards)
                and (not info.groups or kind.group in info.groups)
                for kind in kinds
            )
        ]

    def printers(self) -> list[str]:
        """Printers that take a PDF as it is."""
        return printers.printer_names()

    def require_printer(self, name: str, tray: str = "") -> None:
        """Raise ``RuleViolation`` naming what there is when there is no printer ``name``, or no such tray."""
        printers.require_printer(name)
        printers.require_tray(name, tray)

    # ---- papers ------------------------------------------------------------------------------
    def preview(
        self,
        what: str,
        selection: Selection,
        layout: str | None = None,
        mode: str = "full",
        limit: int | None = None,
    ) -> Paper:
        """A paper as PDF bytes to look at; ``limit`` draws only the first certificates.

        Where a selection has several official papers (a tờ trình for each level), they follow one another.
        """
        if what in OFFICIAL_PAPERS:
            papers = self._official.gather(what, selection)
            pdf, pages = self._official.as_one(papers)
            return Paper(pdf, pages, all_problems(papers))
        if what in self._made:
            made = self._made[what]().gather(what, selection)
            pdf, pages = render_made(made, "pdf", self._resources)
            return Paper(pdf, pages, made.problems)
        target = io.BytesIO()
        rendered = self._render(what, selection, target, layout, mode, limit=limit)
        return Paper(target.getvalue(), rendered.pages, rendered.problems)

    def save(
        self,
        what: str,
        selection: Selection,
        out: Path,
        *,
        layout: str | None = None,
        mode: str = "full",
        stock: str = "",
        force: bool = False,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> PrintResult:
        """Write a paper to ``out`` (a ``.pdf`` file, or a folder that gets the usual name) and record it.

        Official papers may be ``.docx`` too, those of the reform index and of looking up also ``.xlsx``; a
        folder gets all of them. Of several the names end in what tells them apart. Each file appears whole
        or not at all. Certificates that cannot be set rightly are left out and are among the problems;
        ``stock`` is the code of the paper they are meant for. Raises
        ``RuleViolation``, ``Invalid``, ``NotFound``, ``StorageFault`` or ``Cancelled``.
        """
        if what in OFFICIAL_PAPERS:
            return self._save_official(what, selection, out, force=force)
        if what in self._made:
            return self._save_made(what, selection, out, force=force)
        refuse_other_kind(out, (".pdf",))
        path = out if out.suffix.lower() == ".pdf" else out / f"{FILE_NAMES[what]}.pdf"
        with written_whole(path, force=force) as part, part.open("wb") as target:
            rendered = self._render(
                what, selection, target, layout, mode, stock=stock, progress=progress, cancelled=cancelled
            )
        self.record(what, selection, path.name, rendered.pages, mode)
        return PrintResult((PrintedFile(path, rendered.pages),), rendered.problems)

    def print_selection(self, what: str, selection: Selection, printer: str) -> PrintResult:
        """Send a paper to a printer of the system and record it. Raises ``RuleViolation``.

        Not for certificates: those go sheet by sheet, see ``services.print_jobs``.
        """
        if what == "certificates":
            raise ValueError(what)
        printers.require_printer(printer)
        made = self.preview(what, selection)
        with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
            path = Path(folder) / f"{FILE_NAMES[what]}.pdf"
            path.write_bytes(made.pdf)
            printers.send(printer, path, TITLES[what])
        self.record(what, selection, printer, made.pages, "full")
        return PrintResult((PrintedFile(Path(printer), made.pages),), made.problems)

    def record(self, what: str, selection: Selection, target: str, pages: int, mode: str) -> Changes:
        """Keep that a paper was made: what, when, where to, which awards."""
        awards: tuple[int, ...] = ()
        if what == "certificates":
            awards = tuple(award.id for award in self._maker.awards(selection))
        run = PrintRun(
            0,
            what,
            dt.datetime.now().replace(microsecond=0),
            target,
            pages,
            mode,
            award_ids=awards,
            batch_id=selection.batch_id,
            decision_id=selection.decision_id,
            session_id=selection.session_id,
            proposal_id=selection.proposal_id,
            conference_id=selection.conference_id,
        )
        many = f": {pages} trang" if pages else ""
        return self._operations.run(
            f"Đã in {TITLES[what].lower()}{many}",
            lambda: self._store.prints.add_run(run),
            aside=True,
        )

    # ---- official papers -----------------------------------------------------------------------
    def _save_official(self, what: str, selection: Selection, out: Path, *, force: bool) -> PrintResult:
        """Gather first, then write every file; each paper is recorded with what it is about."""
        refuse_other_kind(out, (".pdf", ".docx"))
        papers = self._official.gather(what, selection)
        suffix = out.suffix.lower()
        formats: tuple[Literal["pdf", "docx"], ...] = ("pdf", "docx")
        if suffix in (".pdf", ".docx"):
            formats = ("pdf",) if suffix == ".pdf" else ("docx",)
            folder, stem = out.parent, out.stem
        else:
            folder, stem = out, FILE_NAMES[what]
        targets = [
            (one, format, folder / f"{stem}{'-' if one.tail else ''}{one.tail}.{format}")
            for one in papers
            for format in formats
        ]
        for _, _, path in targets:
            refuse_existing(path, force)
        # All are set before the first is written: one that cannot be keeps the others back too.
        made = [(one, path, *self._official.rendered(one, format)) for one, format, path in targets]
        files = []
        for one, path, content, pages in made:
            with written_whole(path, force=force) as part:
                part.write_bytes(content)
            self.record(what, one.about, path.name, pages, "full")
            files.append(PrintedFile(path, pages))
        return PrintResult(tuple(files), all_problems(papers))

    def _save_made(self, what: str, selection: Selection, out: Path, *, force: bool) -> PrintResult:
        """In the format of ``out``, a folder in all; all are set before the first is written."""
        endings = tuple(f".{format}" for format in FORMATS)
        refuse_other_kind(out, endings)
        suffix = out.suffix.lower()
        if suffix in endings:
            targets = [(format, out) for format in FORMATS if suffix == f".{format}"]
        else:
            targets = [(format, out / f"{FILE_NAMES[what]}.{format}") for format in FORMATS]
        for _, path in targets:
            refuse_existing(path, force)
        made = self._made[what]().gather(what, selection)
        rendered = [(path, *render_made(made, format, self._resources)) for format, path in targets]
        files = []
        for path, content, pages in rendered:
            with written_whole(path, force=force) as part:
                part.write_bytes(content)
            self.record(what, selection, path.name, pages, "full")
            files.append(PrintedFile(path, pages))
        return PrintResult(tuple(files), made.problems)

    def raster(self, pdf: bytes, page: int, dpi: float) -> RasterPage:
        """A page as pixels, by the same library that prints where the system cannot take PDF."""
        from thidua_desktop.documents.raster import render_page

        return render_page(pdf, page, dpi)

    # ---- making ------------------------------------------------------------------------------
    def _render(
        self,
        what: str,
        selection: Selection,
        target: BinaryIO,
        layout: str | None,
        mode: str,
        *,
        stock: str = "",
        limit: int | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Rendered:
        office = self._maker.office()
        if what == "roster":
            from thidua_desktop.documents.roster import render_roster

            return render_roster(target, self._maker.roster(selection), resources=self._resources)
        if what in YEAR_PAPERS:
            return year_papers.make(what, self._year, selection, target)
        if what != "certificates":
            raise RuleViolation(f"Chưa có loại giấy “{what}”.")
        from thidua_desktop.documents.certificate import render_batch

        awards = self._maker.awards(selection)[:limit]

        def report(done: int) -> None:
            if cancelled is not None and cancelled():
                raise Cancelled("Đã dừng in; chưa có tệp nào được ghi.")
            if progress is not None:
                progress(done, len(awards))

        rendered = render_batch(
            target,
            self._certificates.items(awards, layout=layout or "", stock=stock),
            self._certificates.setup(PrintSetup(mode=mode, stock=stock)),
            title=TITLES[what],
            author=office.name,
            progress=report,
        )
        return replace(rendered, problems=(*rendered.problems, *self._uncertified(awards)))

    def _uncertified(self, awards: Sequence[Award]) -> list[Problem]:
        """A remark for each kind for which the decree provides no certificate (NĐ 152/2025 Đ50)."""
        kinds = self._maker.kinds()
        counts: dict[str, int] = {}
        for award in awards:
            if not kinds[award.award_code].certificate_title:
                counts[award.award_code] = counts.get(award.award_code, 0) + 1
        return [_no_certificate(kinds[code], count) for code, count in counts.items()]


def _no_certificate(kind: AwardKind, count: int) -> Problem:
    return Problem(
        "no_certificate_in_law",
        f"{kind.name} ({count} tờ): nghị định không quy định bằng chứng nhận (NĐ 152/2025 Đ50); "
        "chỉ in nếu tỉnh có quy định.",
        Severity.NOTE,
        value=kind.code,
    )
