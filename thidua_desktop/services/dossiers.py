"""Dossiers: which papers a nomination needs, which are there, and the files attached to them."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem
from thidua_desktop.domain.records import (
    Attachment,
    Changes,
    DossierPaper,
    Nomination,
)
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.model import DossierItem, Rulebook
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.kept_files import KeptFiles
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.attachments import AttachmentFolder
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.rulebook import RulebookService

_NO_NAME: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""What some system cannot have in a file's name: the office may work on another one tomorrow."""


@dataclass(frozen=True, slots=True)
class DossierLine:
    """One paper of a dossier's checklist."""

    item: DossierItem
    present: bool
    attachment: Attachment | None
    note: str
    verified: bool
    """False: "cần đối chiếu văn bản" is shown beside it."""
    source: str = ""
    """Article and text as shown."""


class DossierService:
    """Use cases of the dossier checklist. Mutating calls are one undoable operation each."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        rulebook: RulebookService,
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._rulebook = rulebook
        self._now = now
        self._actor = actor
        self._folder = AttachmentFolder(store.folder)
        self._files = KeptFiles(store, now)
        self._shown: Path | None = None

    # ---- the checklist -----------------------------------------------------------------------
    def checklist(self, nomination_id: int) -> tuple[DossierLine, ...]:
        """Papers the rulebook asks of a nomination, and any other that was put in its dossier."""
        nomination = self._store.nominations.get(nomination_id)
        book = self._rulebook.book()
        items = self._items(book, nomination)
        papers = {
            paper.item: paper
            for paper in self._store.dossiers.papers_of(nomination_id, nomination.batch_id)
            if _belongs(paper, items)
        }
        lines = []
        for item in items.values():
            paper = papers.pop(item.code, None)
            lines.append(self._line(book, item, paper))
        # An item the office has dropped from its rules since: what was put in stays to be seen.
        lines += [
            self._line(book, DossierItem(code=code, name=code, required=False), paper)
            for code, paper in papers.items()
            if paper.nomination_id is not None and (paper.present or paper.attachment_id)
        ]
        return tuple(lines)

    def _line(self, book: Rulebook, item: DossierItem, paper: DossierPaper | None) -> DossierLine:
        attachment = (
            self._store.dossiers.attachment(paper.attachment_id) if paper and paper.attachment_id else None
        )
        return DossierLine(
            item=item,
            present=paper.present if paper else False,
            attachment=attachment,
            note=paper.note if paper else "",
            verified=item.source.verified,
            source=lookup.source_text(book, item.source),
        )

    def _items(self, book: Rulebook, nomination: Nomination) -> dict[str, DossierItem]:
        try:
            award = lookup.award(book, nomination.award_code)
        except NotFound:
            return {}
        return {item.code: item for item in lookup.dossier_of(award, nomination.route)}

    def missing(self, batch_id: int) -> Mapping[int, tuple[str, ...]]:
        """Nomination id → names of the required papers that are not there; complete ones are left out."""
        book = self._rulebook.book()
        whole: set[str] = set()
        own: dict[int, set[str]] = {}
        for paper in self._store.dossiers.papers(batch_id):
            if not paper.present:
                continue
            if paper.nomination_id is None:
                whole.add(paper.item)
            else:
                own.setdefault(paper.nomination_id, set()).add(paper.item)
        kinds: dict[tuple[str, str], dict[str, DossierItem]] = {}
        found: dict[int, tuple[str, ...]] = {}
        for nomination in self._store.nominations.of_batch(batch_id):
            key = (nomination.award_code, nomination.route)
            if key not in kinds:
                kinds[key] = self._items(book, nomination)
            there = own.get(nomination.id, set())
            lacking = tuple(
                item.name
                for item in kinds[key].values()
                if item.required and item.code not in (whole if item.per_batch else there)
            )
            if lacking:
                found[nomination.id] = lacking
        return found

    # ---- ticking and attaching ---------------------------------------------------------------
    def tick(
        self,
        nomination_id: int,
        item: str,
        present: bool,
        note: str | None = None,
        expected: DossierLine | None = None,
    ) -> Changes:
        """Record that a paper is there or not; ``note`` of ``None`` keeps the one there is.

        A paper of the whole batch is ticked for all its nominations. ``expected``: the line as it was
        shown; ``Conflict`` when another one is stored by now. Raises ``Invalid`` for an unknown paper.
        """
        line, paper = self._find(nomination_id, item)
        if expected is not None and (line.present, line.note, line.attachment) != (
            expected.present,
            expected.note,
            expected.attachment,
        ):
            raise Conflict(
                f"“{line.item.name}” vừa được người khác sửa.", hint="Mở lại hồ sơ này rồi sửa tiếp."
            )
        changed = replace(paper, present=present, note=paper.note if note is None else nfc(note))
        word = "đã có" if present else "chưa có"
        return self._save(f"Đã ghi hồ sơ: {line.item.name} {word}", [changed])

    def tick_all(self, nomination_ids: Iterable[int], item: str, present: bool) -> Changes:
        """Record one paper for many nominations in one step; those that do not need it are left."""
        book = self._rulebook.book()
        name = item
        there: dict[int, dict[tuple[int | None, int | None], DossierPaper]] = {}
        changed: dict[tuple[int | None, int | None], DossierPaper] = {}
        for row in self._store.nominations.page(list(nomination_ids)):
            nomination = row.nomination
            wanted = self._items(book, nomination).get(item)
            if wanted is None:
                continue
            name = wanted.name
            batch = nomination.batch_id
            if batch not in there:
                papers = self._store.dossiers.papers(batch)
                there[batch] = {(one.nomination_id, one.batch_id): one for one in papers if one.item == item}
            place = (None, batch) if wanted.per_batch else (nomination.id, None)
            paper = there[batch].get(place) or DossierPaper(place[0], item, batch_id=place[1])
            changed[place] = replace(paper, present=present)
        word = "đã có" if present else "chưa có"
        return self._save(f"Đã ghi {len(changed)} hồ sơ: {name} {word}", list(changed.values()))

    def attach(self, nomination_id: int, item: str, path: Path) -> Changes:
        """Keep a copy of a file as this paper; ``created`` is the attachment's id.

        A file attached before under this item is put off the dossier. Raises ``Invalid`` for a file that
        cannot be read, is empty or too large, ``StorageFault`` for a full or read-only data folder: nothing
        is changed then.
        """
        line, paper = self._find(nomination_id, item)
        kept = self._files.take(path)

        def work() -> int:
            attachment_id = self._files.record(kept)
            self._store.dossiers.save_papers([replace(paper, present=True, attachment_id=attachment_id)])
            return attachment_id

        return self._operations.run(f"Đã đính kèm {kept.name}: {line.item.name}", work)

    def detach(self, nomination_id: int, item: str) -> Changes:
        """Take the file off a paper; it stays in the data folder, for an undo. Raises ``Invalid``."""
        line, paper = self._find(nomination_id, item)
        if paper.attachment_id is None:
            raise Invalid([Problem("missing", f"“{line.item.name}” không có tệp đính kèm.", field="item")])
        return self._save(f"Đã gỡ tệp khỏi hồ sơ: {line.item.name}", [replace(paper, attachment_id=None)])

    def _find(self, nomination_id: int, item: str) -> tuple[DossierLine, DossierPaper]:
        nomination = self._store.nominations.get(nomination_id)
        line = next((one for one in self.checklist(nomination_id) if one.item.code == item), None)
        if line is None:
            raise Invalid(
                [Problem("unknown_item", "Hồ sơ của đề nghị này không có giấy tờ đó.", field="item")]
            )
        whole = line.item.per_batch
        for paper in self._store.dossiers.papers_of(nomination_id, nomination.batch_id):
            if paper.item == item and (paper.nomination_id is None) is whole:
                return line, paper
        if whole:
            return line, DossierPaper(None, item, batch_id=nomination.batch_id)
        return line, DossierPaper(nomination_id, item)

    def _save(self, label: str, papers: list[DossierPaper]) -> Changes:
        return self._operations.run(label, lambda: self._store.dossiers.save_papers(papers))

    # ---- the files ---------------------------------------------------------------------------
    def path_of(self, attachment: Attachment) -> Path:
        """Where the file lies, read through and found unaltered. Raises ``Invalid`` when gone or altered.

        It is named by its hash, without an ending: to open it, use :meth:`opened`.
        """
        if not self._folder.sound(attachment.sha256):
            raise Invalid([_lost(attachment)])
        return self._folder.path(attachment.sha256)

    def opened(self, attachment: Attachment) -> Path:
        """A copy under the clerk's file name, in a temporary folder of this user's, for its program to open.

        What is changed in that copy does not come back; it goes when the office is closed. Raises ``Invalid``
        when the file is gone or altered.
        """
        self.path_of(attachment)
        if self._shown is None or not self._shown.is_dir():
            self._shown = Path(tempfile.mkdtemp(prefix="thidua-xem-"))
        name = _NO_NAME.sub("_", attachment.file_name)
        place = self._shown / attachment.sha256[:16] / name
        self._folder.copy_out(attachment.sha256, place)
        return place

    def close(self) -> None:
        """Remove the copies made to be looked at; one that is held open by its program stays."""
        if self._shown is not None:
            shutil.rmtree(self._shown, ignore_errors=True)

    def lost_files(self) -> tuple[Problem, ...]:
        """Attached files that are gone from the data folder, or altered."""
        by_hash: dict[str, Attachment] = {}
        for one in self._store.dossiers.attachments():
            by_hash.setdefault(one.sha256, one)
        return tuple(_lost(by_hash[one]) for one in self._folder.missing(by_hash))


def _belongs(paper: DossierPaper, items: Mapping[str, DossierItem]) -> bool:
    """Whether a stored paper is of the kind its item is now: of one line or of the whole batch."""
    item = items.get(paper.item)
    return item is None or item.per_batch is (paper.nomination_id is None)


def _lost(attachment: Attachment) -> Problem:
    return Problem(
        "attachment_lost",
        f"Tệp đính kèm “{attachment.file_name}” không còn trong thư mục dữ liệu hoặc đã bị thay đổi. "
        "Hãy chép lại thư mục attachments từ bản sao lưu, hoặc đính kèm lại.",
        value=attachment.file_name,
        field="attachment",
    )
