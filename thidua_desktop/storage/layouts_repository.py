"""Own layouts with their pictures, which layout goes with what, and words of single certificates."""

from __future__ import annotations

from collections.abc import Collection

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Attachment, CertificateText, LayoutPicture, LayoutRule, OwnLayout
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks


class LayoutsRepository(Repository):
    """Mẫu giấy khen của cơ quan."""

    _layouts = Codec(records.OwnLayout, OwnLayout)
    _pictures = Codec(records.LayoutPicture, LayoutPicture)
    _rules = Codec(records.LayoutRule, LayoutRule)
    _texts = Codec(records.CertificateText, CertificateText)

    def all(self) -> list[records.OwnLayout]:
        """By title."""
        query = OwnLayout.select(*self._layouts.fields).order_by(OwnLayout.title, OwnLayout.id)
        return self._layouts.records(self._db.rows(query))

    def get(self, name: str) -> records.OwnLayout | None:
        row = self._db.row(OwnLayout.select(*self._layouts.fields).where(OwnLayout.name == name))
        return None if row is None else self._layouts.record(row)

    def add(self, layout: records.OwnLayout) -> int:
        return self._db.insert(OwnLayout, self._layouts.assignments(layout))

    def update(self, layout: records.OwnLayout) -> None:
        done = self._db.update(OwnLayout, layout.id, self._layouts.assignments(layout))
        found(done or None, "own_layout", layout.id)

    def delete(self, layout_id: int) -> None:
        gone = self._db.change(OwnLayout.delete().where(OwnLayout.id == layout_id))
        found(gone or None, "own_layout", layout_id)

    # Pictures

    def pictures(self) -> list[records.LayoutPicture]:
        """By name."""
        query = LayoutPicture.select(*self._pictures.fields).order_by(LayoutPicture.name)
        return self._pictures.records(self._db.rows(query))

    def picture_hashes(self) -> dict[str, str]:
        """Name → SHA-256 of the attached file that holds it, by name."""
        query = LayoutPicture.select(LayoutPicture.name, Attachment.sha256).join(
            Attachment, on=(LayoutPicture.attachment == Attachment.id)
        )
        return dict(self._db.rows(query.order_by(LayoutPicture.name)))

    def save_picture(self, picture: records.LayoutPicture) -> int:
        """Enter it, or point its name at another attachment."""
        row = self._db.row(LayoutPicture.select(LayoutPicture.id).where(LayoutPicture.name == picture.name))
        if row is None:
            return self._db.insert(LayoutPicture, self._pictures.assignments(picture))
        self._db.update(LayoutPicture, row[0], self._pictures.assignments(picture))
        return int(row[0])

    def delete_picture(self, picture_id: int) -> None:
        gone = self._db.change(LayoutPicture.delete().where(LayoutPicture.id == picture_id))
        found(gone or None, "layout_picture", picture_id)

    # Which layout for what

    def rules(self) -> list[records.LayoutRule]:
        """As entered."""
        query = LayoutRule.select(*self._rules.fields).order_by(LayoutRule.id)
        return self._rules.records(self._db.rows(query))

    def save_rule(self, rule: records.LayoutRule) -> int:
        """Enter it, or replace the one for the same award, recipients and stock."""
        where = (
            (LayoutRule.award_code == rule.award_code)
            & (LayoutRule.recipient_kind == rule.recipient_kind)
            & (LayoutRule.stock == rule.stock)
        )
        row = self._db.row(LayoutRule.select(LayoutRule.id).where(where))
        if row is None:
            return self._db.insert(LayoutRule, self._rules.assignments(rule))
        self._db.update(LayoutRule, row[0], self._rules.assignments(rule))
        return int(row[0])

    def delete_rule(self, rule_id: int) -> None:
        gone = self._db.change(LayoutRule.delete().where(LayoutRule.id == rule_id))
        found(gone or None, "layout_rule", rule_id)

    # Words of single certificates

    def texts(self, award_ids: Collection[int]) -> dict[int, dict[str, records.CertificateText]]:
        """Award id → field → words; awards without any are left out."""
        out: dict[int, dict[str, records.CertificateText]] = {}
        for part in chunks(list(award_ids)):
            query = CertificateText.select(*self._texts.fields).where(CertificateText.award.in_(part))
            for one in self._texts.records(self._db.rows(query.order_by(CertificateText.id))):
                out.setdefault(one.award_id, {})[one.field] = one
        return out

    def save_text(self, text: records.CertificateText) -> int:
        """Enter it, or replace the one of its award and field."""
        there = self.texts((text.award_id,)).get(text.award_id, {}).get(text.field)
        if there is None:
            return self._db.insert(CertificateText, self._texts.assignments(text))
        self._db.update(CertificateText, there.id, self._texts.assignments(text))
        return there.id

    def delete_text(self, text_id: int) -> None:
        gone = self._db.change(CertificateText.delete().where(CertificateText.id == text_id))
        found(gone or None, "certificate_text", text_id)
