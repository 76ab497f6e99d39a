"""Households."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain import records
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import Household, Rating, Wording
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class HouseholdsRepository(Repository):
    """Hộ gia đình, known by head and address."""

    _households = Codec(records.Household, Household)

    def household(self, household_id: int) -> records.Household:
        row = self._db.row(Household.select(*self._households.fields).where(Household.id == household_id))
        return self._households.record(found(row, "household", household_id))

    def add_household(self, household: records.Household) -> int:
        return self.add_households([household])[0]

    def add_households(self, households: Sequence[records.Household]) -> list[int]:
        tones = self._tones()
        rows = [
            (*self._households.values(h), *keys.HOUSEHOLD.derive((h.head_name, h.code, h.address), tones))
            for h in households
        ]
        return self._db.insert_many(Household, (*self._households.columns, *keys.HOUSEHOLD.columns), rows)

    def update_household(self, household: records.Household) -> None:
        values = self._households.assignments(household)
        values |= keys.HOUSEHOLD.of(values, self._tones())
        found(self._db.update(Household, household.id, values) or None, "household", household.id)

    def delete_household(self, household_id: int) -> None:
        """Refused (:class:`RuleViolation`) while nominations or awards refer to it."""
        self._db.change(Rating.delete().where(Rating.household == household_id))
        self._db.change(Wording.delete().where(Wording.household == household_id))
        gone = self._db.change(Household.delete().where(Household.id == household_id))
        found(gone or None, "household", household_id)

    def households(self, unit_id: int | None = None) -> list[records.Household]:
        """All by the head's name, or those of one hamlet."""
        query = Household.select(*self._households.fields)
        if unit_id is not None:
            query = query.where(Household.unit == unit_id)
        return self._households.records(self._db.rows(query.order_by(Household.sort_key, Household.id)))
