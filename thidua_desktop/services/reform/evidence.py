"""Danh mục tài liệu kiểm chứng: files, papers of the program and links that prove scores."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem
from thidua_desktop.domain.records import Changes, Criterion, Evidence, EvidenceKind
from thidua_desktop.domain.reform.index import UNSCORED, Basis, standings_of
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.kept_files import KeptFiles
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.program_papers import ProgramPaper, paper_of, papers_of_year
from thidua_desktop.services.reform.scoring import Scoring
from thidua_desktop.services.reform.scoring_sheet import evidence_missing
from thidua_desktop.storage.database import Store

__all__ = ["EvidenceList", "EvidenceRow", "ProgramPaper"]

_ADDRESS: Final = re.compile(r"(https?://|www\.)[^\s]+\.[^\s]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One line of the list, with the names that are shown beside it."""

    evidence: Evidence
    code: str
    """Of the component."""
    criterion_name: str
    file_name: str = ""
    """Of an attached file, as it was given."""


class EvidenceList:
    """Use cases of the evidence list; each call is one undoable operation.

    ``unit_id`` is ``None`` for the office itself. Numbers run through the list of one unit in one set.
    """

    def __init__(
        self, store: Store, operations: Operations, now: Callable[[], dt.datetime], scoring: Scoring
    ) -> None:
        self._store = store
        self._operations = operations
        self._scoring = scoring
        self._files = KeptFiles(store, now)

    # ---- reading -----------------------------------------------------------------------------
    def of(self, set_id: int, unit_id: int | None = None) -> list[EvidenceRow]:
        """A unit's list by number."""
        criteria = {one.id: one for one in self._store.reform.criteria(set_id)}
        rows = []
        for one in self._held(set_id, unit_id):
            criterion = criteria[one.criterion_id]
            name = self._files.attachment(one.attachment_id).file_name if one.attachment_id else ""
            rows.append(EvidenceRow(one, criterion.code, criterion.name, name))
        return rows

    def get(self, evidence_id: int) -> Evidence:
        """One piece. Raises ``NotFound``."""
        return self._store.rounds.get_evidence(evidence_id)

    def path(self, evidence_id: int) -> Path | None:
        """Where an attached file lies; ``None``: there is none, or it is gone or altered."""
        attachment_id = self.get(evidence_id).attachment_id
        return None if attachment_id is None else self._files.path(attachment_id)

    def missing(self, set_id: int, unit_id: int | None = None) -> list[Criterion]:
        """Components that claim points, ask for evidence and have none, in the order of the set."""
        there = {one.criterion_id for one in self._held(set_id, unit_id)}
        criteria = self._store.reform.criteria(set_id)
        parents = {one.parent_id for one in criteria}
        standing = standings_of(self._store.reform.scores(set_id, unit_id=unit_id), Basis.OFFICIAL)
        return [
            one
            for one in criteria
            if one.id not in parents
            and evidence_missing(one, standing.get(one.id, UNSCORED), int(one.id in there))
        ]

    def papers(self, set_id: int) -> list[ProgramPaper]:
        """Papers of the program from the set's year and the year before, to choose from."""
        year = self._store.reform.get_set(set_id).year
        return papers_of_year(self._store, year) + papers_of_year(self._store, year - 1)

    # ---- changing ----------------------------------------------------------------------------
    def add_file(
        self,
        set_id: int,
        unit_id: int | None,
        criterion_id: int,
        path: Path,
        title: str = "",
        reference: str = "",
        note: str = "",
    ) -> Changes:
        """Keep a copy of a file. Its name serves as title where none is given.

        Raises ``Invalid`` for a file that cannot be read or is empty, ``RuleViolation`` once published.
        """
        criterion = self._require(set_id, unit_id, criterion_id)
        kept = self._files.take(path)
        given = nfc(title).strip() or Path(kept.name).stem
        piece = Evidence(
            0, criterion_id, 0, given, EvidenceKind.FILE, unit_id, nfc(reference).strip(), note=nfc(note)
        )
        return self._add(
            set_id, criterion, piece, lambda one: replace(one, attachment_id=self._files.record(kept))
        )

    def add_paper(
        self,
        set_id: int,
        unit_id: int | None,
        criterion_id: int,
        record_kind: str,
        record_id: int,
        note: str = "",
    ) -> Changes:
        """Refer to a paper of the program (``decision``, ``pledge``, ``conference`` …) by number and date.

        Raises ``NotFound`` for a paper there is not, ``RuleViolation`` once published.
        """
        criterion = self._require(set_id, unit_id, criterion_id)
        chosen = paper_of(self._store, record_kind, record_id)
        piece = Evidence(
            0,
            criterion_id,
            0,
            chosen.title,
            EvidenceKind.PAPER,
            unit_id,
            chosen.reference,
            record_kind=record_kind,
            record_id=record_id,
            note=nfc(note),
        )
        return self._add(set_id, criterion, piece)

    def add_named(
        self,
        set_id: int,
        unit_id: int | None,
        criterion_id: int,
        title: str,
        reference: str = "",
        note: str = "",
    ) -> Changes:
        """Name a paper that is outside the program, by its number and date.

        Raises ``Invalid`` without a title, ``RuleViolation`` once published.
        """
        criterion = self._require(set_id, unit_id, criterion_id)
        if not (given := nfc(title).strip()):
            raise Invalid([Problem("missing", "Ghi tên tài liệu kiểm chứng.", field="title")])
        piece = Evidence(
            0, criterion_id, 0, given, EvidenceKind.PAPER, unit_id, nfc(reference).strip(), note=nfc(note)
        )
        return self._add(set_id, criterion, piece)

    def add_link(
        self,
        set_id: int,
        unit_id: int | None,
        criterion_id: int,
        address: str,
        title: str = "",
        note: str = "",
    ) -> Changes:
        """Refer to an address. Raises ``Invalid`` for what is none, ``RuleViolation`` once published."""
        criterion = self._require(set_id, unit_id, criterion_id)
        link = nfc(address).strip()
        if not _ADDRESS.fullmatch(link):
            message = "Liên kết cần bắt đầu bằng https://, http:// hoặc www. và không có dấu cách."
            raise Invalid([Problem("bad_address", message, field="reference", value=link)])
        piece = Evidence(
            0, criterion_id, 0, nfc(title).strip() or link, EvidenceKind.LINK, unit_id, link, note=nfc(note)
        )
        return self._add(set_id, criterion, piece)

    def update(self, evidence: Evidence, expected: Evidence | None = None) -> Changes:
        """Save number, title, reference or note. ``expected``: as it was read; ``Conflict`` if changed since.

        Raises ``Invalid`` for an empty title or a number another piece bears.
        """
        stored = self.get(evidence.id)
        if expected is not None and stored != expected:
            raise Conflict(
                "Tài liệu kiểm chứng này vừa được sửa ở chỗ khác.",
                hint="Mở lại danh mục rồi sửa tiếp; chưa có gì bị ghi đè.",
            )
        set_id = self._store.rounds.set_of_evidence(evidence.id)
        self._scoring.require_open(set_id)
        clean = replace(
            evidence,
            criterion_id=stored.criterion_id,
            unit_id=stored.unit_id,
            title=nfc(evidence.title).strip(),
            reference=nfc(evidence.reference).strip(),
            note=nfc(evidence.note),
        )
        problems = []
        if not clean.title:
            problems.append(Problem("missing", "Ghi tên tài liệu kiểm chứng.", field="title"))
        if clean.number < 1:
            problems.append(Problem("out_of_range", "Số thứ tự tính từ 1.", field="number"))
        others = [one for one in self._held(set_id, stored.unit_id) if one.id != clean.id]
        if any(one.number == clean.number for one in others):
            message = f"Số {clean.number} đã dùng cho tài liệu khác; dùng “Đánh số lại” để xếp theo tiêu chí."
            problems.append(Problem("duplicate_number", message, field="number", value=str(clean.number)))
        if problems:
            raise Invalid(problems)
        return self._operations.run(
            f"Đã sửa tài liệu kiểm chứng số {clean.number}", lambda: self._store.rounds.update_evidence(clean)
        )

    def remove(self, evidence_id: int) -> Changes:
        """Take a piece off the list; the numbers of the others stay. Raises as :meth:`update`."""
        stored = self.get(evidence_id)
        self._scoring.require_open(self._store.rounds.set_of_evidence(evidence_id))
        return self._operations.run(
            f"Đã bỏ tài liệu kiểm chứng số {stored.number}",
            lambda: self._store.rounds.delete_evidence(evidence_id),
        )

    def renumber(self, set_id: int, unit_id: int | None = None) -> Changes:
        """Number the list 1, 2, 3 … in the order of the set. Raises ``RuleViolation`` once published."""
        self._scoring.require_open(set_id)
        order = {one.id: place for place, one in enumerate(self._store.reform.criteria(set_id))}
        held = sorted(
            self._held(set_id, unit_id), key=lambda one: (order[one.criterion_id], one.number, one.id)
        )

        def work() -> None:
            for number, one in enumerate(held, start=1):
                if one.number != number:
                    self._store.rounds.update_evidence(replace(one, number=number))

        return self._operations.run("Đã đánh số lại danh mục tài liệu kiểm chứng", work)

    # ---- small parts -------------------------------------------------------------------------
    def _add(
        self,
        set_id: int,
        criterion: Criterion,
        piece: Evidence,
        filed: Callable[[Evidence], Evidence] = lambda one: one,
    ) -> Changes:
        number = max((one.number for one in self._held(set_id, piece.unit_id)), default=0) + 1

        def work() -> int:
            return self._store.rounds.add_evidence(filed(replace(piece, number=number)))

        return self._operations.run(f"Đã thêm tài liệu kiểm chứng số {number} cho mục {criterion.code}", work)

    def _require(self, set_id: int, unit_id: int | None, criterion_id: int) -> Criterion:
        chosen = self._scoring.require_open(set_id)
        self._scoring.require_unit(chosen, unit_id)
        for criterion in self._store.reform.criteria(set_id):
            if criterion.id == criterion_id:
                return criterion
        raise NotFound("Bộ tiêu chí này không có mục đó.", hint="Mở lại bảng chấm điểm rồi làm tiếp.")

    def _held(self, set_id: int, unit_id: int | None) -> list[Evidence]:
        return [one for one in self._store.rounds.evidence(set_id) if one.unit_id == unit_id]
