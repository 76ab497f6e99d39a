"""Initiatives: what the office's people invented, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import Invalid, NotFound, Problem
from thidua_desktop.domain.records import Changes, Initiative
from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class InitiativeRow:
    """An initiative with the names a list shows."""

    initiative: Initiative
    authors: tuple[str, ...]
    unit_name: str


class InitiativeService:
    """Use cases of initiatives (sáng kiến). Mutating calls are one undoable operation each."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def all(self, year: int | None = None) -> list[Initiative]:
        """Initiatives of a year (or all), newest year first."""
        return self._store.initiatives.all(year)

    def of_person(self, person_id: int) -> list[Initiative]:
        """What a person wrote, alone or with others, newest year first."""
        return self._store.initiatives.of_person(person_id)

    def get(self, initiative_id: int) -> Initiative:
        """One initiative. Raises ``NotFound``."""
        return self._store.initiatives.get(initiative_id)

    def years(self) -> list[int]:
        """Years that have initiatives, newest first."""
        return self._store.initiatives.years()

    def ids(self, query: str = "", year: int | None = None) -> Sequence[int]:
        """Ids as a list shows them: newest year first, filtered by words of the name or the decision."""
        return self._store.initiatives.ids(query, year)

    def page(self, ids: Sequence[int]) -> list[InitiativeRow]:
        """The rows of ``ids`` in the same order."""
        found = self._store.initiatives.page(ids)
        people = {
            person.id: person.name
            for person in self._store.people.page(list({who for one in found for who in one.author_ids}))
        }
        units = self._store.units.names({one.unit_id for one in found if one.unit_id})
        return [
            InitiativeRow(
                one,
                tuple(people[who] for who in one.author_ids if who in people),
                units.get(one.unit_id or 0, ""),
            )
            for one in found
        ]

    def add(self, initiative: Initiative) -> Changes:
        """Enter an initiative. Raises ``Invalid`` naming the field."""
        clean = self._clean(initiative)
        return self._operations.run(
            f"Đã thêm sáng kiến {clean.name}", lambda: self._store.initiatives.add(clean)
        )

    def update(self, initiative: Initiative) -> Changes:
        """Save an edited initiative. Raises ``Invalid``; ``NotFound`` if it is gone."""
        clean = self._clean(initiative)
        self.get(clean.id)

        def work() -> int:
            self._store.initiatives.update(clean)
            return clean.id

        return self._operations.run(f"Đã sửa sáng kiến {clean.name}", work)

    def delete(self, ids: Sequence[int]) -> Changes:
        """Remove initiatives in one step. Raises ``NotFound``."""

        def work() -> None:
            for one in ids:
                self._store.initiatives.delete(one)

        return self._operations.run(f"Đã xóa {len(ids)} sáng kiến", work)

    def _clean(self, initiative: Initiative) -> Initiative:
        clean = replace(
            initiative,
            name=nfc(initiative.name),
            decision_number=nfc(initiative.decision_number),
            recognised_by=nfc(initiative.recognised_by),
            summary=nfc(initiative.summary),
            author_ids=tuple(dict.fromkeys(initiative.author_ids)),
        )
        problems = []
        if not clean.name:
            problems.append(Problem("missing", "Nhập tên sáng kiến, đề tài.", field="name"))
        if not 1945 <= clean.year <= 2200:
            problems.append(Problem("bad_year", f"Năm {clean.year} không hợp lệ.", field="year"))
        problems += self._check_authors(clean)
        if not problems and any(
            other.id != clean.id
            and canonical(other.name) == canonical(clean.name)
            and set(other.author_ids) == set(clean.author_ids)
            for other in self.all(clean.year)
        ):
            message = f"Năm {clean.year} đã có sáng kiến này của cùng tác giả."
            problems.append(Problem("exists", message, field="name"))
        if problems:
            raise Invalid(problems)
        return clean

    def _check_authors(self, initiative: Initiative) -> list[Problem]:
        if not initiative.author_ids:
            return [Problem("missing", "Chọn tác giả.", field="author_ids")]
        try:
            for person_id in initiative.author_ids:
                self._store.people.get(person_id)
        except NotFound:
            return [Problem("unknown_person", "Tác giả này đã bị xóa: chọn lại.", field="author_ids")]
        return []
