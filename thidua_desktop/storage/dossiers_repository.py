"""Papers of the dossiers, and the files attached to them (the files themselves: see attachments)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from peewee import Expression

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Attachment, DossierPaper, Nomination
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class DossiersRepository(Repository):
    """Giấy tờ hồ sơ and tệp đính kèm."""

    _attachments = Codec(records.Attachment, Attachment)
    _papers = Codec(records.DossierPaper, DossierPaper)

    def attachment(self, attachment_id: int) -> records.Attachment:
        row = self._db.row(Attachment.select(*self._attachments.fields).where(Attachment.id == attachment_id))
        return self._attachments.record(found(row, "attachment", attachment_id))

    def attachments(self) -> list[records.Attachment]:
        """All of the data file, in the order they came in."""
        return self._attachments.records(
            self._db.rows(Attachment.select(*self._attachments.fields).order_by(Attachment.id))
        )

    def same_attachment(self, sha256: str, file_name: str) -> records.Attachment | None:
        """The one of this content under this name."""
        query = Attachment.select(*self._attachments.fields)
        row = self._db.row(query.where((Attachment.sha256 == sha256) & (Attachment.file_name == file_name)))
        return None if row is None else self._attachments.record(row)

    def add_attachment(self, attachment: records.Attachment) -> int:
        return self._db.insert(Attachment, self._attachments.assignments(attachment))

    def papers(self, batch_id: int) -> list[records.DossierPaper]:
        """Papers of a batch: of its lines, and of the whole."""
        lines = Nomination.select(Nomination.id).where(Nomination.batch == batch_id)
        return self._select((DossierPaper.batch == batch_id) | DossierPaper.nomination.in_(lines))

    def papers_of(self, nomination_id: int, batch_id: int) -> list[records.DossierPaper]:
        """Papers of one line, with those of its whole batch."""
        return self._select((DossierPaper.batch == batch_id) | (DossierPaper.nomination == nomination_id))

    def _select(self, where: Expression) -> list[records.DossierPaper]:
        query: Any = DossierPaper.select(*self._papers.fields).where(where)
        return self._papers.records(self._db.rows(query.order_by(DossierPaper.id)))

    def save_papers(self, papers: Iterable[records.DossierPaper]) -> None:
        """Enter those without an id, change the others."""
        new = []
        for paper in papers:
            if paper.id:
                self._db.update(DossierPaper, paper.id, self._papers.assignments(paper))
            else:
                new.append(self._papers.values(paper))
        self._db.insert_many(DossierPaper, self._papers.columns, new)
