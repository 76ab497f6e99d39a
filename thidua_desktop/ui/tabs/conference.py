"""Tab Hội nghị: the conferences of the year at the left; the chosen one's programme, turns, reception, papers
and what is left afterwards, a page each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from thidua_desktop.domain.records import Changes, Conference
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_conference import Ui_TabConference
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.empty_state import FirstStep

TOUCHING = (
    "conference",
    "conference_decision",
    "programme_item",
    "turn",
    "turn_entry",
    "guest",
    "pack",
    "conference_photo",
    "handover",
    "award",
    "decision",
    "payment",
    "office",
)
"""Tables whose changes a page of a conference shows."""


class ConferencePage(Protocol):
    """One page about the chosen conference."""

    def show_conference(self, conference: Conference) -> None:
        """Read everything about ``conference`` again."""

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""

    def save(self) -> None:
        """Store what is being edited."""

    def print_out(self) -> None:
        """Send what the page shows to a printer, where it shows a paper."""

    def enter(self) -> None:
        """Put the cursor where work on this page begins."""


class ConferenceTab(QWidget):
    """One order of the stage, seen from five sides."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.conferences
        self._conferences: dict[int, Conference] = {}
        self._made: dict[int, ConferencePage] = {}
        self._shown: dict[int, int] = {}
        self._id = 0
        self._loading = False
        self.ui = ui = Ui_TabConference()
        ui.setupUi(self)
        ui.empty.setup(context.icons)
        context.icons.dress(self)
        self.setFocusProxy(ui.conferenceList)
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, context.memory, "conference/splitter", [212, 1130])
        ui.conferenceList.chosen.connect(self._on_chosen)
        ui.pages.currentChanged.connect(self._on_page)
        for button, act in (
            (ui.newButton, self.add),
            (ui.deleteButton, self.delete),
            (ui.stageButton, self.open_stage),
            (ui.deskButton, lambda: context.navigator.act.emit("desk")),
        ):
            button.clicked.connect(plain(act))
        shortcut("Ctrl+S", self.save, self)
        shortcut("Ctrl+P", self.print_out, self)
        page_keys(ui.pages, self)
        ui.pages.tabBar().installEventFilter(self)
        shortcut("Ctrl+N", self.add, self)
        self.refresh()

    # ---- what the window calls ---------------------------------------------------------------
    @property
    def conference(self) -> Conference | None:
        """The conference looked at."""
        return self._conferences.get(self._id)

    def refresh(self) -> None:
        """Ask conferences and the page again."""
        self._shown.clear()
        self.load()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere, its undo and redo too."""
        if changes.touches(*TOUCHING):
            self._shown.clear()
            self.load()

    def show_record(self, kind: str, record_id: int) -> None:
        """Bring a conference to the front, 0 is whichever is looked at; or a guest in its reception."""
        if kind == "guest":
            self._show_guest(record_id)
            return
        if record_id and record_id not in self._conferences:
            self.load()
        self.ui.conferenceList.choose(record_id or self._id)

    def _show_guest(self, guest_id: int) -> None:
        from thidua_desktop.ui.tabs.conference_reception import ReceptionPage

        self.show_record("conference", self._context.workspace.reception.get(guest_id).conference_id)
        place = _MAKERS.index(_reception)
        self.ui.pages.setCurrentIndex(place)
        page = self.page(place)
        assert isinstance(page, ReceptionPage)
        page.show_guest(guest_id)

    def has_unsaved(self) -> bool:
        """Whether a page has typing that is not stored."""
        return any(page.has_unsaved() for page in self._made.values())

    def page(self, place: int) -> ConferencePage:
        """A page, made when it was not there yet."""
        if place not in self._made:
            widget = _MAKERS[place](self._context)
            host = self.ui.pages.widget(place)
            assert host is not None
            box = QVBoxLayout(host)
            box.setContentsMargins(0, 8, 0, 0)
            box.addWidget(widget)
            self._made[place] = widget  # type: ignore[assignment]  # each has the methods of a page
        return self._made[place]

    # ---- the list ------------------------------------------------------------------------------
    def load(self, keep: int | None = None) -> None:
        """Ask the conferences of the year; show ``keep``, the present one, or the newest."""
        found = self._service.all(self._context.year)
        self._conferences = {one.id: one for one in found}
        self._loading = True
        wanted = keep or self._id or None
        self.ui.conferenceList.set_choices([_choice(one) for one in found], wanted)
        self._loading = False
        self._id = self.ui.conferenceList.current_id() or 0
        self._show()

    def _on_chosen(self, conference_id: int) -> None:
        if self._loading or conference_id == self._id:
            return
        if not self._may_leave():
            self._loading = True
            self.ui.conferenceList.choose(self._id)
            self._loading = False
            return
        self._id = conference_id
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+1 and so on lead into the page, the one that is shown already too."""
        if watched is self.ui.pages.tabBar() and event.type() == QEvent.Type.Shortcut:
            QTimer.singleShot(0, self, self._on_page)
        return super().eventFilter(watched, event)

    def _on_page(self) -> None:
        self._show_page()
        bar = self.ui.pages.tabBar()
        if self.conference is not None and self.isVisible() and not bar.hasFocus():
            self.page(self.ui.pages.currentIndex()).enter()

    def _show(self) -> None:
        ui, conference = self.ui, self.conference
        ui.deleteButton.setEnabled(conference is not None)
        if conference is None:
            ui.empty.describe(
                "presentation",
                f"Năm {self._context.year} chưa có hội nghị nào",
                "Lập hội nghị tổng kết hoặc phát động từ mẫu: chương trình, đợt lên nhận, đón tiếp, giấy tờ "
                "và màn hình sân khấu đều đi theo một thứ tự duy nhất.",
                (FirstStep("Lập hội nghị…", "plus", self.add),),
            )
            ui.stack.setCurrentWidget(ui.emptyPage)
            return
        ui.title.setText(conference.name)
        ui.subtitle.setText(_facts(conference))
        ui.stack.setCurrentWidget(ui.bodyPage)
        self._show_page()

    def _show_page(self) -> None:
        conference, place = self.conference, self.ui.pages.currentIndex()
        if conference is None or self._shown.get(place) == conference.id:
            return
        page = self.page(place)
        self._shown[place] = conference.id
        page.show_conference(conference)

    # ---- acts --------------------------------------------------------------------------------
    def add(self) -> None:
        """Make a conference from a template."""
        from thidua_desktop.ui.dialogs.conference_dialog import ConferenceDialog

        if not self._may_leave():
            return
        dialog = ConferenceDialog(self._context, self)
        accepted = bool(dialog.exec())
        made = dialog.made
        dialog.deleteLater()
        if accepted and made:
            self._shown.clear()
            self.load(made)
            self.ui.conferenceList.choose(made)

    def delete(self) -> None:
        """Delete the conference; can be undone."""
        conference = self.conference
        if conference is not None and self._context.prompts.ask_yes_no(
            "Xóa hội nghị",
            f"Xóa “{conference.name}” cùng chương trình, đợt lên nhận và danh sách đại biểu? Quyết định và "
            "sổ khen thưởng giữ nguyên; xóa rồi vẫn hoàn tác được.",
            yes="Xóa",
            danger=True,
        ):
            self._context.change(lambda: self._service.delete(conference.id), owner=self)

    def open_stage(self) -> None:
        """The window for the second screen."""
        from thidua_desktop.ui.stage import open_stage

        if self.conference is not None:
            open_stage(self._context, self.conference.id, self)

    def save(self) -> None:
        """Store what is being edited on the page (Ctrl+S)."""
        if self.conference is not None:
            self.page(self.ui.pages.currentIndex()).save()

    def print_out(self) -> None:
        """Print the paper shown (Ctrl+P); from another page, go to the papers first."""
        if self.conference is None:
            return
        if self.ui.pages.currentWidget() is self.ui.papersPage:
            self.page(self.ui.pages.currentIndex()).print_out()
        else:
            self.ui.pages.setCurrentWidget(self.ui.papersPage)

    def _may_leave(self) -> bool:
        """Whether what was typed may go."""
        if not self.has_unsaved():
            return True
        if self._context.prompts.ask_yes_no(
            "Chưa lưu",
            "Hội nghị đang xem có phần vừa sửa chưa được lưu.",
            yes="Bỏ phần vừa sửa",
            no="Ở lại",
            danger=True,
        ):
            self._shown.clear()
            for page in self._made.values():
                if page.has_unsaved() and self.conference is not None:
                    page.show_conference(self.conference)
            return True
        return False


def _choice(conference: Conference) -> Choice:
    date = format_date(conference.date) if conference.date else "chưa định ngày"
    place = f" · {conference.place}" if conference.place else ""
    return Choice(conference.id, conference.name, f"{date}{place}")


def _facts(conference: Conference) -> str:
    date = f"ngày {format_date(conference.date)}" if conference.date else "chưa định ngày"
    count = len(conference.decision_ids)
    decisions = f"công bố {count} quyết định" if count else "công bố mọi quyết định của năm"
    when = f"{conference.starts_at} {date}" if conference.date and conference.starts_at else date
    parts = (when, conference.place, decisions)
    return " · ".join(part for part in parts if part)


def _programme(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.conference_programme import ProgrammePage

    return ProgrammePage(context)


def _turns(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.conference_turns import TurnsPage

    return TurnsPage(context)


def _reception(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.conference_reception import ReceptionPage

    return ReceptionPage(context)


def _papers(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.conference_papers import PapersPage

    return PapersPage(context)


def _after(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.conference_after import AfterPage

    return AfterPage(context)


_MAKERS: tuple[Callable[[UiContext], QWidget], ...] = (_programme, _turns, _reception, _papers, _after)
