"""How one award is written on paper: the words may be corrected, the record of the decision may not."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Award, AwardState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.forms.ui_form_award import Ui_FormAward
from thidua_desktop.ui.tabs.nomination_form import words_in
from thidua_desktop.ui.widgets.fields import Fields


class AwardForm(QWidget):
    """Loads and gives back an ``Award``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._award: Award | None = None
        self.ui = Ui_FormAward()
        self.ui.setupUi(self)
        ui = self.ui
        self.fields = Fields(
            self,
            salutation=ui.salutationEdit,
            name=ui.nameEdit,
            post=ui.postEdit,
            unit_name=ui.unitEdit,
            achievement=ui.achievementEdit,
            note=ui.noteEdit,
        )
        ui.achievementEdit.textChanged.connect(self._count)

    def load(self, award: Award) -> None:
        """Show ``award``; a revoked one can only be read."""
        self._award = award
        self.fields.load(
            {
                "salutation": award.salutation,
                "name": award.name,
                "post": award.post,
                "unit_name": award.unit_name,
                "achievement": award.achievement,
                "note": award.note,
            }
        )
        self.fields.set_enabled(award.state is AwardState.GIVEN)
        date = f" ngày {format_date(award.decision_date)}" if award.decision_date else ""
        number = f"Quyết định số {award.decision_number}{date}" if award.decision_number else ""
        lines = (
            number,
            f"Cấp quyết định: {award.authority}" if award.authority else "",
            f"Người ký: {award.signer_name}" if award.signer_name else "",
            f"Số trong quyết định: {award.book_text}" if award.book_number else "",
            f"Sinh: {award.birth}" if award.birth else "",
        )
        self.ui.frozenLabel.setText("\n".join(line for line in lines if line))

    def record(self) -> Award:
        """The award with the edited words."""
        assert self._award is not None
        return replace(self._award, **self.fields.values())

    def _count(self) -> None:
        self.ui.achievementCount.setText(words_in(self.ui.achievementEdit.toPlainText()))
