"""Hội đồng và bỏ phiếu of one batch: votes, the meeting, the members and the papers, a page each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from thidua_desktop.domain.ceremony import ceremony_key
from thidua_desktop.domain.errors import Conflict, Invalid, Known
from thidua_desktop.domain.records import (
    Changes,
    CouncilMember,
    CouncilSession,
    SessionState,
)
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.domain.voting import Quorum
from thidua_desktop.services.council import Sitting
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.council.member_panel import MemberPanel
from thidua_desktop.ui.dialogs.council.session_panel import SessionPanel
from thidua_desktop.ui.dialogs.council.vote_lines import VoteLine
from thidua_desktop.ui.dialogs.council.vote_panel import VotePanel
from thidua_desktop.ui.forms.ui_dlg_council import Ui_DlgCouncil
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain, shortcut
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.paper_kinds import BALLOTS, MINUTES, TALLY
from thidua_desktop.ui.widgets.paper_pane import PaperPane, Scope


class CouncilDialog(QDialog):
    """Nothing typed is stored before Lưu; "Áp dụng kết quả" stores and applies."""

    def __init__(self, context: UiContext, batch_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.council
        self._batch = context.workspace.nominations.batch(batch_id)
        self._sessions: dict[int, CouncilSession] = {}
        self._id = 0
        self._loaded: Sitting | None = None
        self._counted: object = None
        self.ui = ui = Ui_DlgCouncil()
        ui.setupUi(self)
        self.resize(1280, 700)
        self.votes = VotePanel(context)
        self.meeting = SessionPanel(context)
        self.members = MemberPanel(context)
        self.papers = PaperPane(context, (BALLOTS, TALLY, MINUTES))
        for page, panel in (
            (ui.votePage, self.votes),
            (ui.sessionPage, self.meeting),
            (ui.memberPage, self.members),
            (ui.paperPage, self.papers),
        ):
            _put_in(page, panel)
        context.icons.dress(self)
        ui.title.setText(f"Hội đồng và bỏ phiếu: {self._batch.name}")
        ui.sessionBox.activated.connect(self._on_session)
        ui.addSession.clicked.connect(plain(self.open_session))
        ui.pages.currentChanged.connect(self._on_page)
        ui.saveButton.clicked.connect(plain(self.save))
        ui.applyButton.clicked.connect(plain(self.apply))
        ui.closeButton.clicked.connect(self.reject)
        self.votes.edited.connect(self._update)
        self.meeting.edited.connect(self._on_meeting)
        self.members.changed.connect(self._reload_people)
        shortcut("Ctrl+S", self._save_shown, self)
        page_keys(ui.pages, self)
        shortcut("Ctrl+P", self._print, self)
        self.load()
        if self.votes.model.rowCount():
            self.votes.ui.table.setFocus()
            self.votes.ui.table.go_to_first()

    @property
    def session(self) -> CouncilSession | None:
        """The session shown, as stored."""
        return self._sessions.get(self._id)

    @property
    def dirty(self) -> bool:
        """Whether something typed is not stored."""
        return self.votes.dirty or self.meeting.dirty or self.members.dirty

    # ---- reading -----------------------------------------------------------------------------
    def load(self, keep: int = 0) -> None:
        """Ask the sessions of the batch and show one: ``keep``, the present one, or the newest."""
        found = self._service.sessions(self._batch.id)
        self._sessions = {session.id: session for session in found}
        wanted = keep or self._id
        self._id = wanted if wanted in self._sessions else (found[-1].id if found else 0)
        fill_combo(self.ui.sessionBox, [(_title(session), session.id) for session in found])
        self.ui.sessionBox.setCurrentIndex(self.ui.sessionBox.findData(self._id))
        self.ui.sessionBox.setEnabled(bool(found))
        self._show()

    def _show(self) -> None:
        session = self.session
        self._loaded = loaded = self._service.sitting(session.id) if session else None
        self._counted = None
        if loaded is not None:
            # As stored in this moment: what is typed over it is held against it when it is saved.
            self._sessions[self._id] = session = loaded.session
        self.votes.load(session, self._lines(session))
        self.meeting.load(session, self._members(session), loaded.attendance if loaded else ())
        self._show_papers()
        self._notice("")
        self._on_meeting()
        if session is None:
            self.votes.ui.table.empty.describe(
                "gavel",
                "Đợt này chưa có phiên họp nào",
                "Mở phiên họp để ghi người dự, số phiếu và kết quả bỏ phiếu cho từng đề nghị.",
                (FirstStep("Mở phiên họp", "plus", self.open_session),),
            )

    def _members(self, session: CouncilSession | None) -> list[CouncilMember]:
        on = session.held_on if session else None
        return self._service.members(on)

    def _lines(self, session: CouncilSession | None) -> list[VoteLine]:
        if session is None:
            return []
        results = {result.nomination_id: result for result in self._service.results(session.id)}
        nominations = self._context.workspace.nominations
        kinds = {kind.code: kind for kind in nominations.kinds()}
        # In the order of the ballots and of the tally minutes: the clerk copies from one into the other.
        rows = sorted(
            nominations.page(list(results)),
            key=lambda row: ceremony_key(kinds[row.nomination.award_code], row.nomination.recipient.kind),
        )
        return [
            VoteLine(row, rule, rule.agree, rule.disagree, rule.other)
            for row in rows
            for rule in (results[row.nomination.id],)
        ]

    def _reload_people(self) -> None:
        """Members changed: who can be chosen and called, and the base of every percent."""
        session = self.session
        if session is not None and not (self.votes.dirty or self.meeting.dirty):
            self._show()

    # ---- acts --------------------------------------------------------------------------------
    def open_session(self) -> None:
        """Open one more session over the batch, dated today."""
        if not self._may_leave():
            return
        today = self._context.workspace.today()

        def done(changes: Changes) -> None:
            self.load(changes.created)
            self.ui.pages.setCurrentWidget(self.ui.sessionPage)
            self.meeting.ui.dateEdit.setFocus()
            self.meeting.ui.dateEdit.selectAll()

        self._context.change(
            lambda: self._service.open_session(self._batch.id, today), done, self._failed, owner=self
        )

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Store session, attendance and votes in one step; what is wrong stands beside its field or row."""
        loaded, service = self._loaded, self._service
        if loaded is None:
            return
        self._notice("")
        try:
            typed = self._typed(loaded)
        except Invalid as error:
            self._failed(error)
            return
        wrong = [line for line in self.votes.changed() if line.wrong]
        if wrong:
            self._notice(f"{len(wrong)} dòng có số phiếu chưa đúng; chưa lưu gì.")
            self.ui.pages.setCurrentWidget(self.ui.votePage)
            self.votes.show_problems(())
        elif typed == loaded:
            if then is not None:
                then()
        elif loaded.session.state is SessionState.CLOSED:
            # Its votes stand; words about the meeting may still be mended.
            self._store(lambda: service.update_session(typed.session, expected=loaded.session), then)
        else:
            self._store(lambda: service.save_sitting(typed, expected=loaded), then)

    def _typed(self, loaded: Sitting) -> Sitting:
        """The whole of the session as it stands in the pages. Raises ``Invalid`` naming the fields."""
        session = self.votes.ballots(self.meeting.session(loaded.session))
        tallies = self.votes.tallies(session.id, loaded.tallies)
        return Sitting(session, self.meeting.attendance(loaded.attendance), tallies)

    def _store(self, work: Callable[[], Changes], then: Callable[[], None] | None) -> None:
        def done(changes: Changes) -> None:
            self.votes.mark_stored()
            self.meeting.mark_stored()
            self.load()
            if then is not None:
                then()

        self._context.change(work, done, self._failed, label="Đang lưu phiên họp", owner=self)

    def apply(self) -> None:
        """Store what was typed, then give every nomination its result in one step that can be undone."""
        self.save(self._apply)

    def _apply(self) -> None:
        shown = self._loaded
        if shown is None:
            return

        def done(changes: Changes) -> None:
            self.load()
            self._notice(f"{changes.label}.", good=True)

        rulings = self.votes.rulings()
        self._context.change(
            lambda: self._service.apply(shown.session.id, rulings, expected=shown),
            done,
            self._failed,
            owner=self,
        )

    def reject(self) -> None:
        if self._may_leave():
            super().reject()

    # ---- inside ------------------------------------------------------------------------------
    def _save_shown(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.memberPage:
            self.members.details.save()
        else:
            self.save()

    def _print(self) -> None:
        if self.ui.pages.currentWidget() is self.ui.paperPage:
            self.papers.print_out()

    def _on_session(self) -> None:
        wanted = int(self.ui.sessionBox.currentData() or 0)
        if wanted == self._id:
            return
        if self._may_leave():
            self._id = wanted
            self._show()
        else:
            self.ui.sessionBox.setCurrentIndex(self.ui.sessionBox.findData(self._id))

    def _on_page(self) -> None:
        self._update()
        if self.ui.pages.currentWidget() is self.ui.paperPage:
            self._show_papers()

    def _may_leave(self) -> bool:
        if not self.dirty:
            return True
        return self._context.prompts.ask_yes_no(
            "Chưa lưu",
            "Phiên họp có phần vừa gõ chưa được lưu.",
            yes="Bỏ phần vừa gõ",
            no="Ở lại",
            danger=True,
        )

    def _failed(self, error: Known) -> bool:
        """Beside the field or the row where there is one, else above the buttons."""
        if isinstance(error, Conflict):
            self._notice(str(error))
            self._offer_reload(error)
            return True
        if not isinstance(error, Invalid):
            self._notice(str(error))
            return True
        rest = self.votes.show_problems(error.problems)
        if len(rest) < len(error.problems):
            self.ui.pages.setCurrentWidget(self.ui.votePage)
        left = self.meeting.show_problems(rest)
        if len(left) < len(rest):
            self.ui.pages.setCurrentWidget(self.ui.sessionPage)
        self._notice(" ".join(problem.message for problem in left) or "Chưa lưu gì: sửa chỗ báo sai ở trên.")
        return True

    def _offer_reload(self, error: Conflict) -> None:
        """Another clerk stored first: see what is stored now, or keep what was typed to copy it down."""
        if self._context.prompts.ask_yes_no(
            "Phiên họp đã thay đổi",
            f"{error} Phần vừa gõ chưa được lưu.",
            yes="Bỏ phần vừa gõ, mở lại",
            no="Ở lại",
            danger=True,
        ):
            self.load()

    def _show_papers(self) -> None:
        scopes = []
        if self.session is not None:
            name = f"phien-hop-{self._id}"
            scopes.append(
                Scope("Phiên họp", Selection(session_id=self._id), ("ballots", "tally", "minutes"), name)
            )
        self.papers.show_scopes(scopes)

    def _on_meeting(self) -> None:
        """The meeting's page changed: whoever came bounds the votes and is their base."""
        self._recount()
        self._update()

    def _recount(self) -> None:
        """Judge votes and quorum by the attendance as typed; a day that does not exist changes nothing."""
        loaded, service = self._loaded, self._service
        if loaded is None:
            return
        try:
            session = self.meeting.session(loaded.session)
        except Invalid:
            return
        there = replace(loaded, session=session, attendance=self.meeting.attendance(loaded.attendance))
        turnout = service.turnout_of(there)
        counted = (turnout, session.held_on)
        if counted == self._counted:
            return
        self._counted = counted
        self.ui.quorumLabel.setText(quorum_text(service.quorum_of(there)))
        if session.state is not SessionState.CLOSED:
            results = service.results_of(there)
            self.votes.judge_by(turnout, {result.nomination_id: result for result in results})

    def _update(self) -> None:
        ui, session = self.ui, self.session
        page = ui.pages.currentWidget()
        of_session = page in (ui.votePage, ui.sessionPage)
        closed = session is not None and session.state is SessionState.CLOSED
        for button in (ui.saveButton, ui.applyButton):
            button.setVisible(of_session)
        ui.saveButton.setEnabled(self.votes.dirty or self.meeting.dirty)
        ui.applyButton.setEnabled(session is not None and not closed and bool(self.votes.model.rowCount()))
        if session is None:
            ui.subtitle.setText("Chưa có phiên họp")
            ui.quorumLabel.setText("")
            return
        ui.subtitle.setText("Kết quả đã áp dụng cho các đề nghị" if closed else "Đang chuẩn bị, chưa áp dụng")

    def _notice(self, text: str, *, good: bool = False) -> None:
        notice = self.ui.notice
        notice.setProperty("role", "good" if good else "problem")
        notice.style().unpolish(notice)
        notice.style().polish(notice)
        notice.setText(text)
        notice.setVisible(bool(text))


def quorum_text(quorum: Quorum) -> str:
    """Who came and whether that is enough, as a sentence part."""
    written = f" và {quorum.written} ý kiến bằng văn bản" if quorum.written else ""
    if not quorum.total:
        return f"Có mặt {quorum.present}{written}; chưa ghi tổng số thành viên Hội đồng"
    said = f"Có mặt {quorum.present}/{quorum.total} thành viên{written}"
    if quorum.met is None:
        return f"{said} · chưa có quy định về số thành viên tối thiểu"
    word = "✓ đủ để họp" if quorum.met else f"✕ chưa đủ {quorum.needed_text} để họp"
    source = ", ".join(part for part in (quorum.source, "" if quorum.verified else NOT_VERIFIED) if part)
    return f"{said} · {word}" + (f" ({source})" if source else "")


def _title(session: CouncilSession) -> str:
    day = f"Phiên ngày {format_date(session.held_on)}" if session.held_on else f"Phiên {session.id}"
    return f"{day} · đã áp dụng" if session.state is SessionState.CLOSED else day


def _put_in(page: QWidget, panel: QWidget) -> None:
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 10 if isinstance(panel, PaperPane) else 0, 0, 0)
    box.addWidget(panel)


def open_council(context: UiContext, batch_id: int, parent: QWidget | None = None) -> None:
    """Show the council's dialog of a batch until it is closed."""
    dialog = CouncilDialog(context, batch_id, parent)
    dialog.exec()
    dialog.deleteLater()
