"""What is typed into the scoring sheet or its details, stored: all of it or nothing, and why not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.services.reform.scoring_entries import Entry
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.models.score_sheet import entry_of
from thidua_desktop.ui.tabs.pledges_typed import NAMED
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.form_notice import say

if TYPE_CHECKING:
    from thidua_desktop.ui.tabs.reform_scores import ReformScoresPage


class ScoreStore:
    """Stores for one scoring page; each call is one operation that can be undone."""

    def __init__(self, context: UiContext, page: ReformScoresPage) -> None:
        self._context, self._page = context, page

    def cell(self, number: int) -> None:
        """A cell of row ``number`` was left with another text."""
        line = self._page.model.row(number)
        entry = entry_of(line) if line is not None and not self._page.ui.table.writing_many else None
        if entry is not None:
            self._enter([entry])

    def many(self) -> None:
        """What was pasted or emptied together: one operation, or nothing at all."""
        found = [entry_of(line) for line in self._page.model.rows()]
        entries = [entry for entry in found if entry is not None]
        if entries:
            self._enter(entries)

    def form(self, entry: Any, new: bool) -> None:
        """The details of a component; refusals are shown beside their fields."""
        self._enter([entry], self._page.editor)

    def _enter(self, entries: Sequence[Entry], panel: DetailsPanel | None = None) -> None:
        page, place = self._page, self._page.place()
        set_id, unit_id = page.shown_of if panel else (place.set_id, place.unit_id)
        loaded = panel.record if panel else None

        def done(changes: Changes) -> None:
            say(page.ui.notice, "")
            if panel is not None and panel.record is loaded:
                panel.saved()
            page.show_row(stored=True)

        def failed(error: Known) -> bool:
            if panel is None and len(entries) == 1 and (given := self._asked_reason(entries[0], error)):
                self._enter([given])
                return True
            if panel is not None and panel.record is loaded and panel.failed(error):
                return True
            say(page.ui.notice, _refused(error, len(entries)))
            page.load()
            return True

        scoring = self._context.workspace.reform.scoring
        self._context.change(lambda: scoring.enter(set_id, unit_id, entries), done, failed, owner=page)

    def _asked_reason(self, entry: Entry, error: Known) -> Entry | None:
        """An appraisal that differs needs its reason: asked at once, the points typed are kept."""
        if not isinstance(error, Invalid) or {one.code for one in error.problems} != {"reason_missing"}:
            return None
        problem = error.problems[0]
        reason = self._context.prompts.ask_text("Lý do của điểm thẩm định", problem.message)
        if not reason:
            return None
        if problem.field == "reason_2":
            return replace(entry, reason_2=reason)
        return replace(entry, reason=reason)


def _refused(error: Known, cells: int) -> str:
    """Why nothing of what was typed or pasted came in; the first reasons by name, the others counted."""
    if not isinstance(error, Invalid):
        return str(error)
    messages = [problem.message for problem in error.problems]
    more = [f"… và {len(messages) - NAMED} chỗ khác."] if len(messages) > NAMED else []
    lead = ["Chưa ghi ô nào vừa dán; sửa các ô sau rồi dán lại:"] if cells > 1 else []
    return "\n".join([*lead, *messages[:NAMED], *more])
