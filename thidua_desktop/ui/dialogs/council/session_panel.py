"""Cuộc họp: when, where, who leads; who came, why others did not, and what they wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import Attendance, CouncilMember, CouncilSession, SessionState
from thidua_desktop.services.council.members import ROLE_LABELS
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_session_panel import Ui_SessionPanel
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.shortcuts import indent
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

_FIELDS = (
    "held_on",
    "started_at",
    "ended_at",
    "place",
    "members",
    "present",
    "chair_id",
    "secretary_id",
    "secret",
    "tally_team",
    "number",
    "discussion",
    "conclusion",
)
_SECRET = (("Bỏ phiếu kín", True), ("Biểu quyết công khai", False))


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """One member at one session, as typed."""

    member: CouncilMember
    attendance: Attendance


def _reason(line: AttendanceLine, text: str) -> AttendanceLine | None:
    return replace(line, attendance=replace(line.attendance, absent_reason=text))


def _opinion(line: AttendanceLine, text: str) -> AttendanceLine | None:
    return replace(line, attendance=replace(line.attendance, written_opinion=text))


def _present(line: AttendanceLine, on: bool) -> AttendanceLine:
    """Who came has neither a reason for absence nor a written opinion."""
    was = line.attendance
    if on:
        return replace(line, attendance=replace(was, present=True, absent_reason="", written_opinion=""))
    return replace(line, attendance=replace(was, present=False))


def _absent(line: AttendanceLine) -> bool:
    return not line.attendance.present


COLUMNS: tuple[SheetColumn[AttendanceLine], ...] = (
    SheetColumn(
        "Có mặt",
        lambda line: "có mặt" if line.attendance.present else "vắng",
        96,
        checked=lambda line: line.attendance.present,
        check=_present,
    ),
    SheetColumn("Thành viên", lambda line: line.member.name, 176, tip=lambda line: line.member.post),
    SheetColumn("Vai", lambda line: ROLE_LABELS[line.member.role], 168),
    SheetColumn("Lý do vắng", lambda line: line.attendance.absent_reason, 140, put=_reason, enabled=_absent),
    SheetColumn(
        "Ý kiến bằng văn bản",
        lambda line: line.attendance.written_opinion,
        150,
        put=_opinion,
        enabled=_absent,
    ),
)


class SessionPanel(QWidget):
    """Holds what is typed until the dialog stores it."""

    edited = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: CouncilSession | None = None
        self.ui = ui = Ui_SessionPanel()
        ui.setupUi(self)
        for box in (ui.membersBox, ui.presentBox):
            indent(box)
        fill_combo(ui.secretBox, _SECRET)
        self.fields = Fields(
            ui.formBody,
            held_on=ui.dateEdit,
            started_at=ui.startEdit,
            ended_at=ui.endEdit,
            place=ui.placeEdit,
            members=ui.membersBox,
            present=ui.presentBox,
            chair_id=ui.chairBox,
            secretary_id=ui.secretaryBox,
            secret=ui.secretBox,
            tally_team=ui.teamEdit,
            number=ui.numberEdit,
            discussion=ui.discussionEdit,
            conclusion=ui.conclusionEdit,
        )
        self.model: SheetModel[AttendanceLine] = SheetModel(COLUMNS)
        ui.attendTable.attach(context, self.model)
        self.fields.edited.connect(self.edited)
        self.model.edited.connect(self.edited)
        ui.allPresent.clicked.connect(self.all_present)

    def load(
        self,
        session: CouncilSession | None,
        members: Sequence[CouncilMember],
        attendance: Sequence[Attendance],
    ) -> None:
        """Show a session with everybody who could have come; ``None``: there is no session yet."""
        self._session, ui = session, self.ui
        shown = session or CouncilSession(0, 0)
        people = [("Chưa chọn", None), *((member.name, member.id) for member in members)]
        fill_combo(self.ui.chairBox, people)
        fill_combo(self.ui.secretaryBox, people)
        self.fields.load({name: getattr(shown, name) for name in _FIELDS})
        known = {one.member_id: one for one in attendance}
        lines = [
            AttendanceLine(member, known.get(member.id, Attendance(shown.id, member.id)))
            for member in (members if session else ())
        ]
        self.model.set_rows(lines)
        if session is None:
            ui.attendTable.empty.describe(
                "gavel", "Chưa có phiên họp", "Mở phiên họp của đợt rồi điểm danh từng thành viên."
            )
        else:
            ui.attendTable.empty.describe(
                "gavel",
                "Chưa ghi thành viên Hội đồng",
                "Ghi danh sách ở trang Thành viên để điểm danh từng người, "
                "hoặc chỉ ghi tổng số và số có mặt ở bên trái.",
            )
        # Nobody was called yet: what the ticks say is still to be stored.
        self._called = bool(attendance) or not lines
        closed = session is None or session.state is SessionState.CLOSED
        self.fields.set_enabled(session is not None)
        self.model.set_read_only(closed)
        for box in (self.ui.membersBox, self.ui.presentBox):
            box.setEnabled(session is not None and not closed)
            ui.form.setRowVisible(box, not members)
        ui.attendText.setText(
            "Bỏ dấu người vắng, ghi lý do và ý kiến bằng văn bản nếu có." if members else ""
        )
        ui.attendText.setVisible(bool(lines))
        self.ui.allPresent.setEnabled(not closed and bool(lines))
        self.ui.secretBox.setEnabled(not closed)

    @property
    def dirty(self) -> bool:
        """Whether something of the session was typed that is not stored."""
        return self._session is not None and (self.fields.dirty or self.model.dirty)

    def session(self, session: CouncilSession) -> CouncilSession:
        """``session`` with the fields as typed. Raises ``Invalid`` for a date that does not exist."""
        return replace(session, **self.fields.values())

    def attendance(self, stored: Sequence[Attendance]) -> tuple[Attendance, ...]:
        """Who came, as ticked; ``stored`` itself where nobody was ticked or unticked."""
        if self._called and not self.model.dirty:
            return tuple(stored)
        return tuple(line.attendance for line in self.model.rows())

    def mark_stored(self) -> None:
        """What stands here is stored."""
        self.fields.mark_clean()
        self.fields.clear_problems()
        self.model.mark_clean()
        self._called = True

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Put each problem under its field; gives back those without one."""
        return self.fields.show_problems(problems)

    def all_present(self) -> None:
        """Tick everybody."""
        self.model.replace_all([_present(line, True) for line in self.model.rows()])
