"""The fields of one nomination: whom, for what, by which route, and the words that will be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.recipients import RECIPIENT_LABELS
from thidua_desktop.domain.records import (
    Nomination,
    NominationRow,
    NominationState,
    Recipient,
    RecipientKind,
    Route,
)
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_form_nomination import Ui_FormNomination
from thidua_desktop.ui.tabs.labels import ROUTES
from thidua_desktop.ui.tabs.shortcuts import indent
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.recipient_picker import Found

_HISTORY_YEARS = 4


def words_in(text: str) -> str:
    """The live count below a long text: words as an office counts them, and letters."""
    return f"{len(text.split())} chữ, {len(text.strip())} ký tự"


def detail_of(row: NominationRow) -> str:
    """What tells people of one name apart: birth, post, unit."""
    return " · ".join(part for part in (row.birth, row.post, row.unit_name) if part)


class NominationForm(QWidget):
    """Loads a ``NominationRow``, gives back the edited ``Nomination``."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._row: NominationRow | None = None
        self._filling = False
        self.ui = Ui_FormNomination()
        self.ui.setupUi(self)
        ui = self.ui
        for kind, label in RECIPIENT_LABELS.items():
            ui.kindBox.addItem(label, kind.value)
        for route, label in ROUTES.items():
            ui.routeBox.addItem(label, route.value)
        self.fields = Fields(
            self,
            kind=ui.kindBox,
            recipient=ui.recipientEdit,
            award_code=ui.awardBox,
            route=ui.routeBox,
            year=ui.yearBox,
            achievement=ui.achievementEdit,
            note=ui.noteEdit,
        )
        indent(ui.yearBox)
        ui.recipientEdit.set_source(self._candidates)
        ui.recipientEdit.picked.connect(self._show_history)
        ui.kindBox.currentIndexChanged.connect(self._on_kind)
        ui.achievementEdit.textChanged.connect(self._count)

    def load(self, row: NominationRow) -> None:
        """Show ``row``; a decided one can only be read."""
        nomination, ui = row.nomination, self.ui
        recipient = nomination.recipient
        found = Found(recipient.id, row.name, detail_of(row)) if recipient.id else None
        self._row = row
        self._filling = True
        self._fill_awards(recipient.kind, nomination.award_code, stored=bool(nomination.id))
        self.fields.load(
            {
                "kind": recipient.kind.value,
                "recipient": found,
                "award_code": nomination.award_code or ui.awardBox.itemData(0),
                "route": nomination.route.value,
                "year": nomination.year,
                "achievement": nomination.achievement,
                "note": nomination.note,
            }
        )
        self._filling = False
        decided = nomination.state is NominationState.DECIDED
        self.fields.set_enabled(not decided)
        source = f"Nguồn: {nomination.source}." if nomination.source else ""
        if decided:
            source = f"Đã có quyết định; cách ghi trên giấy sửa ở tab Khen thưởng. {source}".strip()
        ui.sourceLabel.setText(source)
        ui.sourceLabel.setVisible(bool(source))
        self._show_history(recipient.id)

    def record(self) -> Nomination:
        """The nomination as edited. Raises ``Invalid`` for a name that was typed but not chosen."""
        assert self._row is not None
        before, values = self._row.nomination, self.fields.values()
        found: Found | None = values["recipient"]
        recipient = Recipient(RecipientKind(values["kind"]), found.id if found else 0)
        return replace(
            before,
            recipient=recipient,
            award_code=values["award_code"] or "",
            route=Route(values["route"]),
            year=values["year"],
            achievement=values["achievement"],
            note=values["note"],
            unit_id=before.unit_id if recipient == before.recipient else None,
        )

    def kind(self) -> RecipientKind:
        """Whose names are looked up now."""
        return RecipientKind(self.ui.kindBox.currentData())

    def _fill_awards(self, kind: RecipientKind, code: str, *, stored: bool) -> None:
        """Offer what a recipient of ``kind`` can receive now; a code already stored stays visible."""
        box, service = self.ui.awardBox, self._context.workspace.nominations
        blocked = box.blockSignals(True)
        box.clear()
        for award in service.kinds(kind):
            if award.retired_on is None or (stored and award.code == code):
                box.addItem(award.name, award.code)
        if stored and box.findData(code) < 0:
            box.addItem(service.kind(code).name, code)
        box.setCurrentIndex(max(0, box.findData(code)))
        box.blockSignals(blocked)

    def _candidates(self, text: str) -> Sequence[Found]:
        hits = self._context.workspace.nominations.recipients(text, self.kind())
        return [Found(hit.id, hit.title, hit.subtitle) for hit in hits]

    def _on_kind(self) -> None:
        if not self._filling:
            self.ui.recipientEdit.set_value(None)
            self._fill_awards(self.kind(), str(self.ui.awardBox.currentData() or ""), stored=False)
            self._show_history(0)

    def _count(self) -> None:
        self.ui.achievementCount.setText(words_in(self.ui.achievementEdit.toPlainText()))

    def _show_history(self, recipient_id: int) -> None:
        """The last awards, a line a year: what the clerk looks up most."""
        lines: dict[int, list[str]] = {}
        if recipient_id > 0:
            try:
                history = self._context.workspace.lookup.history(self.kind(), recipient_id)
                for one in history.awards:
                    lines.setdefault(one.award.year, []).append(one.award.award_name)
            except NotFound:
                lines.clear()
        years = sorted(lines, reverse=True)[:_HISTORY_YEARS]
        text = "\n".join(f"{year}: {'; '.join(dict.fromkeys(lines[year]))}" for year in years)
        self.ui.historyCaption.setVisible(recipient_id > 0)
        self.ui.historyLabel.setVisible(recipient_id > 0)
        self.ui.historyLabel.setText(text or "Chưa có lượt khen thưởng nào trong sổ.")
