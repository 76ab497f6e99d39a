"""Whole tables as plain rows, for a check of thousands of nominations: no record is made of any of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, TypeAlias

from thidua_desktop.domain.records import AwardState, Route
from thidua_desktop.storage.repository import Repository
from thidua_desktop.storage.sqlite import CHUNK, Row, chunks

Rows: TypeAlias = list[Row]
_NOMINATION: Final = """
    SELECT n.id, n.person_id, n.recipient_unit_id, n.household_id, n.award_code,
           CASE WHEN n.year > 0 THEN n.year ELSE b.year END, n.route, n.achievement, n.unit_id, n.state,
           coalesce(n.received_on, b.received_on),
           CASE WHEN n.rule_set <> '' THEN n.rule_set ELSE b.rule_set END, n.override_reason <> ''
    FROM nomination n JOIN batch b ON b.id = n.batch_id
"""


class FactsRepository(Repository):
    """Reads for the check of conditions. Ids are row ids; days are ISO text; owners lie in three columns."""

    def awards(self) -> Rows:
        """Id, person, unit, household, code, year, given (0/1), number, day, route, words, nomination.

        Rows of nobody known are left out, and so are the words on the route công trạng.
        """
        return self._db.sql(
            "SELECT id, person_id, recipient_unit_id, household_id, award_code, year, state = ?,"
            " decision_number, decision_date, route,"
            " CASE WHEN route = ? THEN '' ELSE achievement END, nomination_id FROM award"
            " WHERE person_id IS NOT NULL OR recipient_unit_id IS NOT NULL OR household_id IS NOT NULL"
            " ORDER BY year, id",
            (AwardState.GIVEN.value, Route.MERIT.value),
        )

    def ratings(self) -> Rows:
        """Person, unit, household, year, grade."""
        return self._db.sql("SELECT person_id, unit_id, household_id, year, grade FROM rating")

    def initiatives(self) -> Rows:
        """Person, initiative, year, level, state, number, name."""
        return self._db.sql(
            "SELECT a.person_id, i.id, i.year, i.level, i.state, i.decision_number, i.name"
            " FROM initiative_author a JOIN initiative i ON i.id = a.initiative_id ORDER BY i.year, i.id"
        )

    def people(self) -> Rows:
        """Id, name, unit, joined, left, discipline."""
        return self._db.sql("SELECT id, name, unit_id, joined_on, left_on, discipline FROM person")

    def households(self) -> Rows:
        """Id, head's name, unit."""
        return self._db.sql("SELECT id, head_name, unit_id FROM household")

    def units(self) -> Rows:
        """Id, name, parent, block, first day, last day."""
        return self._db.sql("SELECT id, name, parent_id, block_id, valid_from, valid_to FROM unit")

    def heads(self) -> Rows:
        """Unit, its head's name and post, where one is named."""
        return self._db.sql("SELECT id, head_name, head_post FROM unit WHERE head_name <> ''")

    def posts(self) -> Rows:
        """Id, unit, name, post of the people of units."""
        return self._db.sql("SELECT id, unit_id, name, post FROM person WHERE unit_id IS NOT NULL")

    def blocks(self) -> Rows:
        """Id, name."""
        return self._db.sql("SELECT id, name FROM block")

    def successions(self) -> Rows:
        """Old unit, new unit."""
        return self._db.sql("SELECT old_id, new_id FROM unit_succession ORDER BY id")

    def pledges(self) -> Rows:
        """Unit, year, id, title registered."""
        return self._db.sql("SELECT unit_id, year, id, title_registered FROM pledge")

    def pledged_people(self) -> Rows:
        """Pledge, person, name, award."""
        return self._db.sql("SELECT pledge_id, person_id, name, award_code FROM pledge_person ORDER BY id")

    def nominations(self, batch_id: int) -> Rows:
        """Id, person, unit, household, award, year, route, words, proposing unit, state, received, set, kept.

        In the order they came in. Year, day received and rule set are the batch's where a line has none.
        """
        return self._db.sql(f"{_NOMINATION} WHERE n.batch_id = ? ORDER BY n.id", (batch_id,))

    def some_nominations(self, batch_id: int, ids: Collection[int]) -> Rows:
        """As :meth:`nominations`, of those ids that are in the batch."""
        found: Rows = []
        for part in chunks(sorted(ids), CHUNK - 1):
            marks = ", ".join("?" * len(part))
            found += self._db.sql(
                f"{_NOMINATION} WHERE n.batch_id = ? AND n.id IN ({marks}) ORDER BY n.id", (batch_id, *part)
            )
        return found

    def confirmations(self, batch_id: int) -> Rows:
        """Nomination, condition, verdict, reason."""
        return self._db.sql(
            "SELECT c.nomination_id, c.condition, c.verdict, c.reason FROM confirmation c"
            " JOIN nomination n ON n.id = c.nomination_id WHERE n.batch_id = ? ORDER BY c.id",
            (batch_id,),
        )
