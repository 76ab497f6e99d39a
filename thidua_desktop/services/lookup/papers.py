"""Papers of looking up: "history" of one or of all who were rewarded, "golden-book" of one or all years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import AwardState, Recipient
from thidua_desktop.services.lookup.service import LookupService
from thidua_desktop.services.made_papers import Made
from thidua_desktop.services.papers import PaperMaker, Selection
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.exchange.paper_workbook import PaperSheet

__all__ = ["FILE_NAMES", "LOOKUP_PAPERS", "TITLES", "LookupPapers"]

TITLES: Mapping[str, str] = {
    "history": "Lịch sử khen thưởng",
    "golden-book": "Sổ vàng",
}
FILE_NAMES: Mapping[str, str] = {
    "history": "lich-su-khen-thuong",
    "golden-book": "so-vang",
}
LOOKUP_PAPERS = tuple(TITLES)


class LookupPapers:
    """Gathers both papers. Reads only; recording what was made is the printing service's."""

    def __init__(
        self, store: Store, lookup: LookupService, maker: PaperMaker, today: Callable[[], dt.date]
    ) -> None:
        self._store = store
        self._lookup = lookup
        self._maker = maker
        self._today = today

    def gather(self, what: str, selection: Selection) -> Made:
        """One paper of :data:`LOOKUP_PAPERS`.

        History sheets are that of ``selection.recipient``, else of whoever got an award of its decision,
        batch, conference or year. Raises ``RuleViolation`` when there is no award or the office has no name,
        ``NotFound`` when the recipient is gone.
        """
        return self._history(selection) if what == "history" else self._golden_book(selection)

    def _history(self, selection: Selection) -> Made:
        from thidua_desktop.documents.lookup.history import build_histories
        from thidua_desktop.services.lookup.wording import history_sheet

        office, names, today = self._maker.office(), self._names(), self._today()
        recipients = [selection.recipient] if selection.recipient else self._rewarded(selection)
        data = [
            history_sheet(self._lookup.history(one.kind, one.id), office, names, today) for one in recipients
        ]

        def sheets() -> Sequence[PaperSheet]:
            from thidua_desktop.services.lookup.sheets import histories_sheets

            return histories_sheets(data)

        return Made(build_histories(data), sheets)

    def _rewarded(self, selection: Selection) -> list[Recipient]:
        """Whoever got an award of the selection and is in the lists, each once, in the awards' order."""
        awards = (
            self._maker.awards(selection)
            if selection.decision_id or selection.batch_id or selection.conference_id
            else self._store.decisions.all_awards(selection.year)
        )
        found = dict.fromkeys(
            Recipient(award.recipient_kind, award.recipient_id)
            for award in awards
            if award.recipient_id is not None and award.state is not AwardState.REVOKED
        )
        if not found:
            raise RuleViolation(
                "Không có ai trong danh sách được khen thưởng để in lịch sử.",
                hint="Chọn năm, quyết định khác, hoặc chọn một cá nhân, tập thể, hộ gia đình.",
            )
        return list(found)

    def _golden_book(self, selection: Selection) -> Made:
        from thidua_desktop.documents.lookup.golden_book import build_golden_book
        from thidua_desktop.services.lookup.wording import golden_book_paper

        office = self._maker.office()
        book = self._lookup.golden_book(selection.year, selection.award_code)
        if not book.groups:
            when = f"năm {selection.year} " if selection.year else ""
            raise RuleViolation(
                f"Sổ vàng {when}chưa có lượt khen thưởng nào.",
                hint="Ra quyết định khen thưởng, hoặc nhập sổ khen thưởng các năm trước.",
            )
        data = golden_book_paper(book, office, self._today())

        def sheets() -> Sequence[PaperSheet]:
            from thidua_desktop.services.lookup.sheets import golden_book_sheets

            return golden_book_sheets(data)

        return Made(build_golden_book(data), sheets)

    def _names(self) -> Mapping[str, str]:
        return {kind.code: kind.name for kind in self._store.nominations.kinds()}
