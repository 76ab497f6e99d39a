"""Use cases of looking up; only the filters kept by name are written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from thidua_desktop.domain.errors import Invalid, NotFound, Problem
from thidua_desktop.domain.records import Award, Changes, RecipientKind, SavedFilter
from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.services.lookup.golden_book import GoldenBook, read_golden_book
from thidua_desktop.services.lookup.history import RecipientHistory, read_history
from thidua_desktop.services.lookup.holders import Held, HeldQuery, find_held
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

LONGEST_NAME = 60
"""Letters of a filter's name: what a menu shows whole."""


class LookupService:
    """Reads across the whole office: awards of all years, whoever decided them."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def history(self, kind: RecipientKind, recipient_id: int) -> RecipientHistory:
        """All that is known of one recipient; a unit's awards include those of its predecessors.

        Raises ``NotFound``.
        """
        return read_history(self._store, kind, recipient_id)

    def golden_book(self, year: int | None = None, award: str = "") -> GoldenBook:
        """Awards by year and title or form; ``year`` and ``award`` (a code) narrow.

        Those taken back stay in the book and are marked.
        """
        return read_golden_book(self._store, year, award)

    def held(self, query: HeldQuery) -> Held:
        """Who holds or held what, as far as ``query`` narrows it."""
        return find_held(self._store, query)

    def held_on(self, award_code: str, day: dt.date) -> tuple[Award, ...]:
        """Awards of one title or form that were held on ``day``."""
        return self.held(HeldQuery(award_code, on=day)).awards

    def years(self) -> list[int]:
        """Achievement years with awards, newest first."""
        return self._store.decisions.award_years()

    # ---- filters by name ---------------------------------------------------------------------
    def filters(self, page: str) -> Sequence[SavedFilter]:
        """Filters kept for a page, in the order they were saved."""
        return self._store.exchange.filters(page)

    def save_filter(self, page: str, name: str, value: str) -> Changes:
        """Keep ``value`` under ``name``, in place of the page's filter of that name.

        Raises ``Invalid`` for a name that is empty or longer than a menu shows.
        """
        clean = self._clean_name(name)
        return self._operations.run(
            f"Đã lưu bộ lọc “{clean}”", lambda: self._store.exchange.save_filter(page, clean, value)
        )

    def rename_filter(self, page: str, filter_id: int, name: str) -> Changes:
        """Give a filter another name. Raises ``NotFound``, ``Invalid`` where the page has that name."""
        clean, kept = self._clean_name(name), self._filter(page, filter_id)
        for other in self.filters(page):
            if other.id != filter_id and canonical(other.name) == canonical(clean):
                raise Invalid([Problem("exists", f"Đã có bộ lọc “{clean}”; đặt tên khác.", field="name")])

        def work() -> None:
            self._store.exchange.delete_filter(filter_id)
            self._store.exchange.save_filter(page, clean, kept.value)

        return self._operations.run(f"Đã đổi tên bộ lọc thành “{clean}”", work)

    def delete_filter(self, page: str, filter_id: int) -> Changes:
        """Forget a filter. Raises ``NotFound``."""
        kept = self._filter(page, filter_id)
        return self._operations.run(
            f"Đã xóa bộ lọc “{kept.name}”", lambda: self._store.exchange.delete_filter(filter_id)
        )

    def _filter(self, page: str, filter_id: int) -> SavedFilter:
        for one in self.filters(page):
            if one.id == filter_id:
                return one
        raise NotFound("Không tìm thấy bộ lọc này.", hint="Có thể bộ lọc đã bị xóa.")

    @staticmethod
    def _clean_name(name: str) -> str:
        clean = nfc(name)
        if not clean:
            raise Invalid([Problem("missing", "Nhập tên bộ lọc.", field="name")])
        if len(clean) > LONGEST_NAME:
            text = f"Tên bộ lọc dài quá {LONGEST_NAME} ký tự; đặt tên ngắn hơn."
            raise Invalid([Problem("too_long", text, field="name")])
        return clean
