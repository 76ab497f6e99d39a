"""What the clerk answered to conditions, and why a batch goes over a quota."""

from __future__ import annotations

from thidua_desktop.domain import records
from thidua_desktop.storage.models import Confirmation, Nomination, QuotaOverride
from thidua_desktop.storage.repository import Repository
from thidua_desktop.storage.rows import Codec


class ReviewsRepository(Repository):
    """Xác nhận của người xét and lý do vượt tỷ lệ."""

    _confirmations = Codec(records.Confirmation, Confirmation)
    _overrides = Codec(records.QuotaOverride, QuotaOverride)

    def confirmations(self, batch_id: int) -> list[records.Confirmation]:
        """Answers to the conditions of a batch's nominations, as they were given."""
        query = Confirmation.select(*self._confirmations.fields).join(Nomination)
        query = query.where(Nomination.batch == batch_id).order_by(Confirmation.id)
        return self._confirmations.records(self._db.rows(query))

    def confirmations_of(self, nomination_id: int) -> list[records.Confirmation]:
        query = Confirmation.select(*self._confirmations.fields).order_by(Confirmation.id)
        return self._confirmations.records(
            self._db.rows(query.where(Confirmation.nomination == nomination_id))
        )

    def set_confirmation(self, confirmation: records.Confirmation) -> int:
        """Enter or replace; one for each condition of a nomination."""
        values = self._confirmations.assignments(confirmation)
        same = (Confirmation.nomination == confirmation.nomination_id) & (
            Confirmation.condition == confirmation.condition
        )
        there = self._db.scalar(Confirmation.select(Confirmation.id).where(same))
        if there is None:
            return self._db.insert(Confirmation, values)
        self._db.update(Confirmation, there, values)
        return int(there)

    def drop_confirmation(self, nomination_id: int, condition: str) -> None:
        same = (Confirmation.nomination == nomination_id) & (Confirmation.condition == condition)
        self._db.change(Confirmation.delete().where(same))

    def overrides(self, batch_id: int) -> list[records.QuotaOverride]:
        """Reasons for going over quotas, as they were given."""
        query = QuotaOverride.select(*self._overrides.fields).where(QuotaOverride.batch == batch_id)
        return self._overrides.records(self._db.rows(query.order_by(QuotaOverride.id)))

    def set_override(self, override: records.QuotaOverride) -> int:
        """Enter or replace; one for each quota and scope of a batch."""
        values = self._overrides.assignments(override)
        there = [one.id for one in self.overrides(override.batch_id) if _same_scope(one, override)]
        if not there:
            return self._db.insert(QuotaOverride, values)
        self._db.update(QuotaOverride, there[0], values)
        return there[0]

    def drop_override(self, override: records.QuotaOverride) -> None:
        """Take back the reason for the same quota and scope."""
        for one in self.overrides(override.batch_id):
            if _same_scope(one, override):
                self._db.change(QuotaOverride.delete().where(QuotaOverride.id == one.id))


def _same_scope(one: records.QuotaOverride, other: records.QuotaOverride) -> bool:
    return (one.quota, one.unit_id, one.block_id) == (other.quota, other.unit_id, other.block_id)
