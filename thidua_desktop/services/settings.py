"""The office itself and what it prefers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.office import office_from_units
from thidua_desktop.domain.records import Changes, Office
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

_CLERK_KEY = "clerk"


class SettingsService:
    """Office record, working year, and small remembered things (column widths, chosen layout …)."""

    def __init__(self, store: Store, operations: Operations, current_year: Callable[[], int]) -> None:
        self._store = store
        self._operations = operations
        self._current_year = current_year

    def office(self) -> Office | None:
        """The office of this data folder, ``None`` before it is declared."""
        return self._store.settings.office()

    def suggested_office(self) -> Office:
        """What to declare: the office as its unit tree names it, else an empty form."""
        named = office_from_units(self._store.units.all()) or Office("")
        return replace(named, working_year=self.working_year())

    def first_run(self) -> bool:
        """Whether the office still has to be declared."""
        return self.office() is None

    def save_office(self, office: Office) -> Changes:
        """Keep the office's names, signers and numbering. Raises ``Invalid`` naming the field."""
        problems = []
        if not nfc(office.name):
            problems.append(
                Problem("missing", "Nhập tên cơ quan, ví dụ “Ủy ban nhân dân xã …”.", field="name")
            )
        if not nfc(office.place):
            problems.append(
                Problem("missing", "Nhập địa danh ghi trên văn bản, ví dụ tên xã.", field="place")
            )
        for signer in office.signers:
            if not nfc(signer.name) or not nfc(signer.post):
                problems.append(Problem("missing", "Mỗi người ký cần có họ tên và chức vụ.", field="signers"))
                break
        if problems:
            raise Invalid(problems)

        def work() -> None:
            self._store.settings.save_office(office)

        return self._operations.run("Đã lưu thông tin cơ quan", work)

    def working_year(self) -> int:
        """Năm công tác: the year the screens show."""
        office = self.office()
        return (office.working_year if office else 0) or self._current_year()

    def set_working_year(self, year: int) -> Changes:
        """Switch the year the screens show. Raises ``Invalid`` for a year no office works in."""
        if not 1945 <= year <= 2200:
            raise Invalid([Problem("bad_year", f"Năm {year} không hợp lệ.", field="working_year")])
        office = self.office()
        if office is None:
            raise Invalid([Problem("no_office", "Khai báo cơ quan trước.", field="working_year")])
        changed = replace(office, working_year=year)

        def work() -> None:
            self._store.settings.save_office(changed)

        return self._operations.run(f"Đã chuyển sang năm {year}", work)

    def clerk(self) -> str:
        """Who works here, as the history of batches and rules names them; empty until it was said."""
        return str(self.get(_CLERK_KEY, ""))

    def set_clerk(self, name: str) -> Changes:
        """Say who works here from now on; what was done before keeps its name."""
        clean = nfc(name)

        def work() -> None:
            self._store.settings.set(_CLERK_KEY, clean)

        return self._operations.run("Đã ghi tên người làm việc", work, aside=True)

    def get(self, key: str, default: Any = None) -> Any:
        """A remembered value (anything JSON holds)."""
        return self._store.settings.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Remember a value; not part of undo."""
        self._operations.quietly(lambda: self._store.settings.set(key, value))
