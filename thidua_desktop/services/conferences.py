"""Conferences: where decisions are announced. The ordered stage list comes with its own area."""

from __future__ import annotations

from dataclasses import replace

from thidua_desktop.domain.errors import Invalid, NotFound, Problem
from thidua_desktop.domain.records import Changes, Conference
from thidua_desktop.domain.vietnamese import fold, nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store


class ConferenceService:
    """A conference's name, place and the decisions announced at it."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def all(self, year: int | None = None) -> list[Conference]:
        """Conferences of a year (or all), newest first."""
        return self._store.conferences.all(year=year)

    def get(self, conference_id: int) -> Conference:
        """One conference. Raises ``NotFound``."""
        return self._store.conferences.get(conference_id)

    def named(self, name: str, year: int | None = None) -> Conference:
        """The conference of that name, without diacritics too. Raises ``NotFound``."""
        wanted = fold(name)
        found = [c for c in self.all(year) if fold(c.name) == wanted]
        if len(found) != 1:
            names = ", ".join(f"“{c.name}”" for c in self.all(year)) or "chưa có hội nghị nào"
            raise NotFound(f"Không có hội nghị “{name}”.", hint=f"Hiện có: {names}.")
        return found[0]

    def add(self, conference: Conference) -> Changes:
        """Add a conference. Raises ``Invalid``."""
        clean = self._clean(conference)
        return self._operations.run(
            f"Đã thêm hội nghị {clean.name}", lambda: self._store.conferences.add(clean)
        )

    def update(self, conference: Conference) -> Changes:
        """Save an edited conference. Raises ``Invalid``."""
        clean = self._clean(conference)

        def work() -> int:
            self._store.conferences.update(clean)
            return clean.id

        return self._operations.run(f"Đã sửa hội nghị {clean.name}", work)

    @staticmethod
    def _clean(conference: Conference) -> Conference:
        clean = replace(
            conference,
            name=nfc(conference.name),
            place=nfc(conference.place),
            chair=nfc(conference.chair),
            secretary=nfc(conference.secretary),
        )
        if not clean.name:
            raise Invalid([Problem("missing", "Nhập tên hội nghị.", field="name")])
        return clean
