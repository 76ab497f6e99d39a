"""Cá nhân đăng ký danh hiệu in a pledge: picked from the office's people, or typed by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import PledgedPerson, RecipientKind
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_pledged_people import Ui_PledgedPeopleForm
from thidua_desktop.ui.models.growing_sheet import GrowingSheet
from thidua_desktop.ui.models.sheet import SheetColumn
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.growing_view import ChoiceDelegate, pick
from thidua_desktop.ui.widgets.recipient_picker import Found

_AWARD = 2
_USUAL = "CSTDCS"
"""What a person picked first is registered for, until another is chosen."""


class PledgedPeople(QWidget):
    """As a field it gives the people written, each with the title registered."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._awards: list[tuple[str, str]] = []
        self.ui = Ui_PledgedPeopleForm()
        self.ui.setupUi(self)
        self.model: GrowingSheet[PledgedPerson] = GrowingSheet(
            (
                SheetColumn("Họ và tên", lambda one: one.name, 220, put=_name),
                SheetColumn("Chức vụ", lambda one: one.post, 180, put=_post),
                SheetColumn("Danh hiệu đăng ký", self._award_name, 240, put=self._put_award),
            ),
            lambda: PledgedPerson(""),
        )
        self.setFocusProxy(self.ui.picker)

    def setup(self, context: UiContext) -> None:
        """Once, after the form was made."""
        self._context, ui = context, self.ui
        kinds = context.workspace.nominations.kinds(RecipientKind.PERSON)
        self._awards = [(kind.name, kind.code) for kind in kinds]
        ui.sheet.own_undo = True
        ui.sheet.attach(context, self.model, stretch=_AWARD)
        ui.sheet.setItemDelegateForColumn(
            _AWARD, ChoiceDelegate(context.theme, ui.sheet, lambda: [words for words, _ in self._awards])
        )
        ui.picker.set_source(self._candidates)
        ui.picker.picked.connect(self._take)
        ui.addRow.clicked.connect(plain(ui.sheet.insert_row))
        ui.removeRow.clicked.connect(plain(ui.sheet.remove_rows))
        self.model.edited.connect(plain(self._on_edited))
        self.set_value(())

    def value(self) -> tuple[PledgedPerson, ...]:
        """The people written, in order."""
        return tuple(self.model.written())

    def set_value(self, people: Sequence[PledgedPerson] | None) -> None:
        """Show these people, without ``edited``."""
        self.ui.picker.set_value(None)
        self.model.set_rows(tuple(people or ()))
        self._count()

    def set_read_only(self, on: bool) -> None:
        """Let the people be read only: the year is closed."""
        self.model.set_read_only(on)
        for part in (self.ui.picker, self.ui.addRow, self.ui.removeRow):
            part.setEnabled(not on)

    def problem(self) -> str:
        """Which row has no name; empty when each has one."""
        blank = PledgedPerson("")
        wrong = {
            number: "Ghi họ và tên."
            for number, one in enumerate(self.model.rows())
            if not one.name and one != blank
        }
        self.model.set_wrong(wrong)
        if not wrong:
            return self.ui.picker.problem()
        return f"Dòng {min(wrong) + 1} của bảng cá nhân đăng ký chưa có họ tên: ghi tên hoặc xóa dòng."

    def _candidates(self, text: str) -> Sequence[Found]:
        hits = self._context.workspace.nominations.recipients(text, RecipientKind.PERSON)
        return [Found(hit.id, hit.title, hit.subtitle) for hit in hits]

    def _take(self, person_id: int) -> None:
        """Add whom the clerk picked; once is enough."""
        if not person_id:
            return
        self.ui.picker.set_value(None)
        if any(one.person_id == person_id for one in self.model.written()):
            return
        person = self._context.workspace.units.person(person_id)
        last = next((one.award_code for one in reversed(self.model.written()) if one.award_code), "")
        known = [code for _, code in self._awards]
        award = last or (_USUAL if _USUAL in known else "")
        row = PledgedPerson(person.name, award, person.post, person_id)
        self.model.replace_row(len(self.model.written()), row)
        self._on_edited()

    def _award_name(self, one: PledgedPerson) -> str:
        return next((words for words, code in self._awards if code == one.award_code), one.award_code)

    def _put_award(self, one: PledgedPerson, text: str) -> PledgedPerson | None:
        code = pick(text, self._awards) if text else ""
        return None if code is None else replace(one, award_code=code)

    def _on_edited(self) -> None:
        self._count()
        self.edited.emit()

    def _count(self) -> None:
        people = self.model.written()
        self.ui.summary.setText(f"{len(people)} người đăng ký" if people else "Chưa có ai đăng ký danh hiệu")


def _name(one: PledgedPerson, text: str) -> PledgedPerson | None:
    """Another name is another person: the link to the one picked goes."""
    return replace(one, name=text, person_id=one.person_id if text == one.name else None)


def _post(one: PledgedPerson, text: str) -> PledgedPerson | None:
    return replace(one, post=text)
