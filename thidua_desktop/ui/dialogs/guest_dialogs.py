"""Small dialogs of the reception: a guest, who stands in for one, which rows the recipients sit in."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import Changes, Guest
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_guest import Ui_DlgGuest
from thidua_desktop.ui.forms.ui_dlg_seats import Ui_DlgSeats
from thidua_desktop.ui.forms.ui_dlg_stand_in import Ui_DlgStandIn
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.fields import Fields
from thidua_desktop.ui.widgets.form_notice import read_fields, say, show_error

_ROW = re.compile(r"(.*?)[\s:;,\t]+(\d{1,4})")
_MOST = 500
"""Seats in one row: more is a slip of the keyboard."""


class GuestDialog(QDialog):
    """Adds or edits one guest; accepted once stored."""

    def __init__(self, context: UiContext, guest: Guest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._guest = context, guest
        self.ui = ui = Ui_DlgGuest()
        ui.setupUi(self)
        ui.notice.hide()
        ui.title.setText("Sửa đại biểu" if guest.id else "Thêm đại biểu")
        self.setWindowTitle(ui.title.text())
        self.fields = Fields(
            self,
            name=ui.nameEdit,
            post=ui.postEdit,
            unit_name=ui.unitEdit,
            row_name=ui.rowEdit,
            seat=ui.seatEdit,
            note=ui.noteEdit,
        )
        names = ("name", "post", "unit_name", "row_name", "seat", "note")
        self.fields.load({name: getattr(guest, name) for name in names})
        ui.okButton.clicked.connect(plain(self.store))
        ui.cancelButton.clicked.connect(self.reject)
        ui.nameEdit.setFocus()

    def store(self) -> None:
        """Store the guest; what is wrong stands beside its field."""
        values = read_fields(self.fields, self.ui.notice)
        if values is None:
            return
        service, edited = self._context.workspace.reception, replace(self._guest, **values)

        def work() -> Changes:
            return service.update(edited) if edited.id else service.add([edited])

        self._context.change(
            work,
            lambda changes: self.accept(),
            lambda error: show_error(error, self.fields, self.ui.notice),
            owner=self,
        )


class StandInDialog(QDialog):
    """Who comes instead: :meth:`values` once accepted."""

    def __init__(self, name: str, stand_in: str, relation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_DlgStandIn()
        ui.setupUi(self)
        ui.notice.hide()
        ui.lead.setText(f"{name} không đến; người dự và nhận thay là:")
        self.fields = Fields(self, name=ui.nameEdit, relation=ui.relationEdit)
        self.fields.load({"name": stand_in, "relation": relation})
        ui.okButton.clicked.connect(plain(self._ok))
        ui.cancelButton.clicked.connect(self.reject)
        ui.nameEdit.setFocus()

    def values(self) -> tuple[str, str]:
        """(who, relation)."""
        return self.ui.nameEdit.text().strip(), self.ui.relationEdit.text().strip()

    def _ok(self) -> None:
        if self.values()[0]:
            self.accept()
        else:
            missing = Problem("missing", "Ghi họ tên người nhận thay.", field="name")
            show_error(Invalid([missing]), self.fields, self.ui.notice)


class SeatsDialog(QDialog):
    """The rows recipients sit in, in the order of the stage; :meth:`rows` once accepted."""

    def __init__(
        self, recipients: int, parent: QWidget | None = None, *, guests: int = 0, hall: int = 0
    ) -> None:
        """``guests``: everybody on the list; ``hall``: seats there are, 0: not known."""
        super().__init__(parent)
        self._needed = f"{recipients} người nhận"
        if guests > recipients:
            self._needed += f" trong {guests} đại biểu"
        if hall:
            self._needed += f" · hội trường {hall} ghế"
        self.ui = ui = Ui_DlgSeats()
        ui.setupUi(self)
        ui.notice.hide()
        ui.rowsEdit.setTabChangesFocus(True)
        ui.rowsEdit.textChanged.connect(self._count)
        ui.okButton.clicked.connect(plain(self._ok))
        ui.cancelButton.clicked.connect(self.reject)
        self._count()
        ui.rowsEdit.setFocus()

    def rows(self) -> list[tuple[str, int]]:
        """(name of the row, seats). Raises ``Invalid`` naming the line."""
        found: list[tuple[str, int]] = []
        wrong: list[Problem] = []
        for number, line in enumerate(self.ui.rowsEdit.toPlainText().splitlines(), start=1):
            text = line.strip()
            if not text:
                continue
            match = _ROW.fullmatch(text)
            if match is None or not match[1].strip() or not 0 < int(match[2]) <= _MOST:
                message = f"Dòng {number} “{text}”: ghi tên hàng rồi số ghế (1–{_MOST}), ví dụ: A 12."
                wrong.append(Problem("bad_row", message, row=number, value=text))
            else:
                found.append((match[1].strip(), int(match[2])))
        if not found and not wrong:
            wrong.append(Problem("missing", "Ghi ít nhất một hàng ghế, ví dụ: A 12."))
        if wrong:
            raise Invalid(wrong)
        return found

    def _count(self) -> None:
        try:
            seats = sum(count for _, count in self.rows())
        except Invalid:
            seats = 0
        self.ui.totalLabel.setText(
            f"{seats} ghế cho {self._needed}" if seats else f"Cần ghế cho {self._needed}"
        )
        say(self.ui.notice, "")

    def _ok(self) -> None:
        try:
            self.rows()
        except Invalid as error:
            say(self.ui.notice, "\n".join(problem.message for problem in error.problems))
            return
        self.accept()
