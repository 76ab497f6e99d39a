"""The table of tab Đề nghị: its columns, and what is filtered and sorted by the checks."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.records import NominationRow, Verdict
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
from thidua_desktop.services.nominations import NominationService
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.tabs.labels import NOMINATION_STATES
from thidua_desktop.ui.tabs.nomination_checks import ORDER, Checks
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.findings_view import VERDICTS

VERDICT = "verdict"
"""Sort key of the verdict column: the checks know it, not the database."""
LACKING = "thieu"
"""Filter: nominations that lack a required paper."""
_WAITING = Chip("…", "mute")


class NominationList(PagedTable[NominationRow]):
    """The nominations of one batch. Set ``batch_id``, ``state`` and ``verdict``, then ``refresh()``."""

    def __init__(self, service: NominationService, checks: Checks) -> None:
        self._service, self._checks = service, checks
        self.batch_id = 0
        self.state = ""
        """Value of the state to show; empty for all."""
        self.verdict = ""
        """Value of the verdict to show, or ``LACKING``; empty for all."""
        super().__init__(self._columns(), self._ids_of, service.page, sort="added")

    def follow_checks(self) -> None:
        """The checks arrived: order and filter by them, or only paint them."""
        if self.verdict or self.order[0] == VERDICT:
            self.refresh()
        elif self.ids:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def chip(self, row: NominationRow) -> Chip:
        """The verdict of ``row`` as a chip; a star tells that something in it is not verified."""
        checked = self._checks.of(row.nomination.id)
        if checked is None:
            return _WAITING
        chip = VERDICTS[checked.verdict]
        if row.nomination.override_reason and checked.verdict is not Verdict.MET:
            return Chip("Vẫn đề nghị", chip.role)
        return chip if checked.verified else Chip(f"{chip.word} *", chip.role)

    def tip(self, row: NominationRow) -> str:
        """Why, in the tooltip of the verdict."""
        checked = self._checks.of(row.nomination.id)
        if checked is None:
            return "Đang kiểm tra điều kiện"
        lines = [f"{VERDICTS[checked.verdict].text}: {checked.reason}" if checked.reason else ""]
        lines.append("" if checked.verified else f"* {NOT_VERIFIED}")
        if row.nomination.override_reason:
            lines.append(f"Vẫn đề nghị: {row.nomination.override_reason}")
        papers = self._checks.missing(row.nomination.id)
        lines.append(f"Thiếu giấy tờ: {', '.join(papers)}" if papers else "")
        return "\n".join(line for line in lines if line) or VERDICTS[checked.verdict].text

    def _columns(self) -> tuple[Column[NominationRow], ...]:
        return (
            Column("Đối tượng", lambda row: row.name, "name", 152),
            Column("Năm sinh", lambda row: row.birth[-4:], width=80, tip=lambda row: row.birth),
            Column("Đơn vị", _unit, "unit", 116, tip=lambda row: row.unit_name),
            Column(
                "Danh hiệu, hình thức",
                lambda row: brief_name(row.award_name),
                "award",
                160,
                tip=lambda row: row.award_name,
            ),
            Column("Điều kiện", lambda row: self.chip(row).word, VERDICT, 124, chip=self.chip, tip=self.tip),
            Column(
                "Trạng thái",
                lambda row: NOMINATION_STATES[row.nomination.state].word,
                "state",
                110,
                chip=lambda row: NOMINATION_STATES[row.nomination.state],
                tip=_state_tip,
            ),
        )

    def _ids_of(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        if not self.batch_id:
            return ()
        by_verdict = sort == VERDICT
        ids = self._service.ids(
            self.batch_id, query, "added" if by_verdict else sort, descending and not by_verdict
        )
        if self.state:
            states = {n.id: n.state.value for n in self._service.of_batch(self.batch_id)}
            ids = [one for one in ids if states[one] == self.state]
        if self.verdict == LACKING:
            ids = [one for one in ids if self._checks.missing(one)]
        elif self.verdict:
            ids = [one for one in ids if self._checks.verdict(one) == self.verdict]
        if by_verdict:
            ids = sorted(ids, key=lambda one: ORDER[self._checks.verdict(one)], reverse=descending)
        return ids


def _unit(row: NominationRow) -> str:
    """A collective is its own unit: saying so twice tells nothing."""
    return "" if row.unit_name == row.name else row.unit_name


def _state_tip(row: NominationRow) -> str:
    nomination = row.nomination
    parts = [NOMINATION_STATES[nomination.state].word]
    parts.append(f"cần bổ sung: {nomination.return_note}" if nomination.return_note else "")
    return " · ".join(part for part in parts if part)
