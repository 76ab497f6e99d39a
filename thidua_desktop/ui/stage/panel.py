"""What the operator sees while the hall sees the slides: this one, the next one, and the turns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from thidua_desktop.domain.records import AwardState
from thidua_desktop.paths import resources
from thidua_desktop.services.conferences.facts import StageTurn
from thidua_desktop.services.conferences.slides import SlideKind, appears
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_stage_panel import Ui_StagePanel
from thidua_desktop.ui.models.stage_tree import short_title, turn_span, turn_title
from thidua_desktop.ui.stage.painting import Painter
from thidua_desktop.ui.stage.pictures import StageWindow
from thidua_desktop.ui.stage.show import StageShow
from thidua_desktop.ui.stage.typesetting import LaidSlide
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.theme import FAMILY
from thidua_desktop.ui.widgets.choice_list import plain_tip

_SCREEN = "stage_screen"
_TURN = Qt.ItemDataRole.UserRole
_ONE_SCREEN = "Máy đang có một màn hình: hình chiếu sẽ phủ cả màn hình này, bấm Esc để quay lại."
_UNPLUGGED = "Màn hình đang chiếu đã bị rút. Cắm lại hoặc chọn màn hình khác rồi bấm F5 để chiếu tiếp."
_PLUGGED_IN = "Màn hình chiếu đã được cắm lại. Bấm F5 để chiếu tiếp từ hình đang dừng."
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class StagePanel(QDialog):
    """Beside the main window, which stays usable: the reception marks there, and it shows here at once."""

    def __init__(self, context: UiContext, conference_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.conference_id = conference_id
        self.ui = ui = Ui_StagePanel()
        ui.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1120, 660)
        context.icons.dress(self)
        painter = Painter(FAMILY, context.workspace.certificates.emblem() or resources() / "art/quoc-huy.svg")
        self.stage_show = StageShow(context, conference_id, self)
        self.screen_window = StageWindow(self.stage_show, painter, self)
        self._showing_on: QScreen | None = None
        self._wanted = str(context.memory.get(_SCREEN, ""))
        self._trouble = ""
        self._aimed = False
        self._following = False
        for view in (ui.nowView, ui.nextView):
            view.setup(painter)
        self._connect()
        self._list_screens()
        self._fit_to_screen()
        self._show_turns()
        ui.turnList.setFocus()

    def _connect(self) -> None:
        ui, show = self.ui, self.stage_show
        show.moved.connect(self._show_slides)
        show.rebuilt.connect(self._show_turns)
        show.said.connect(lambda _: self._show_message())
        ui.nextButton.clicked.connect(plain(show.next))
        ui.backButton.clicked.connect(plain(show.back))
        ui.blackButton.clicked.connect(plain(show.toggle_black))
        ui.startButton.clicked.connect(plain(self.toggle))
        ui.turnList.currentRowChanged.connect(self._aim)
        ui.turnList.itemDoubleClicked.connect(lambda item: show.jump(item.data(_TURN)))
        for watched in (ui.turnList, self.screen_window):
            watched.installEventFilter(self)
        ui.screenBox.activated.connect(plain(self._screen_chosen))
        self.screen_window.left.connect(self.stop)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._screens_changed)
        app.screenRemoved.connect(self._screen_removed)

    # ---- the second screen ---------------------------------------------------------------------
    def toggle(self) -> None:
        """Begin or end showing."""
        if self.screen_window.isVisible():
            self.stop()
        else:
            self.start()

    def start(self) -> None:
        """Put the slide on the whole of the chosen screen."""
        screen = self._chosen()
        if screen is None or self.stage_show.stage is None:
            return
        self._trouble = ""
        self._showing_on = screen
        self._wanted = screen.name()
        self._context.memory.set(_SCREEN, screen.name())
        self._fit_to_screen()
        window = self.screen_window
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, screen is not self.screen())
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()
        if screen is self.screen():
            window.raise_()
            window.activateWindow()
            window.setFocus()
        else:  # keys and clickers stay with the operator
            self.activateWindow()
            self.ui.turnList.setFocus()
        self._show_state()

    def stop(self) -> None:
        """Take the slide off the screen; the place in the slides stays."""
        self._showing_on = None
        self.screen_window.hide()
        self.activateWindow()
        self.ui.turnList.setFocus()
        self._show_state()

    def _chosen(self) -> QScreen | None:
        screens = QGuiApplication.screens()
        name = self.ui.screenBox.currentData()
        return next((one for one in screens if one.name() == name), screens[0] if screens else None)

    def _list_screens(self) -> None:
        """The screens there are; the one used last, else the first the operator does not sit at.

        One that is unplugged stays wanted: plugged in again it is chosen again.
        """
        box, screens = self.ui.screenBox, QGuiApplication.screens()
        with QSignalBlocker(box):
            box.clear()
            for number, one in enumerate(screens, 1):
                ratio = one.devicePixelRatio()
                size = f"{round(one.size().width() * ratio)} × {round(one.size().height() * ratio)}"
                mine = " (màn hình này)" if one is self.screen() else ""
                box.addItem(f"Màn hình {number}: {size}{mine}", one.name())
            place = box.findData(self._wanted)
            others = [i for i, one in enumerate(screens) if one is not self.screen()]
            box.setCurrentIndex(place if place >= 0 else (others or [0])[0])
        self._show_state()

    def _screen_chosen(self) -> None:
        self._wanted = str(self.ui.screenBox.currentData())
        if self.screen_window.isVisible():
            self.start()
        else:
            self._fit_to_screen()
        self.ui.turnList.setFocus()
        self._show_state()

    def _screens_changed(self) -> None:
        if self._trouble and any(one.name() == self._wanted for one in QGuiApplication.screens()):
            self._trouble = _PLUGGED_IN
        self._list_screens()
        self._fit_to_screen()

    def _screen_removed(self, screen: QScreen) -> None:
        """Unplugged: the slide must not fall onto the operator's screen."""
        if screen is self._showing_on:
            self._trouble = _UNPLUGGED
            self.stop()
        self._list_screens()

    def _fit_to_screen(self) -> None:
        screen = self._chosen()
        if screen is not None:
            self.stage_show.set_size(screen.size().width(), screen.size().height())

    # ---- what is seen --------------------------------------------------------------------------
    def _show_state(self) -> None:
        on = self.screen_window.isVisible()
        self.ui.startButton.setText("Thôi chiế&u (Esc)" if on else "&Trình chiếu (F5)")
        self.ui.startButton.setEnabled(self.stage_show.stage is not None)
        self._show_slides()
        self._show_message()

    def _show_message(self) -> None:
        alone = len(QGuiApplication.screens()) == 1 and not self.screen_window.isVisible()
        text = self._trouble or self.stage_show.message or (_ONE_SCREEN if alone else "")
        self.ui.messageLabel.setText(text)
        self.ui.messageLabel.setVisible(bool(text))

    def _show_slides(self) -> None:
        ui, show = self.ui, self.stage_show
        coming = show.place if show.black else show.place + 1
        ui.nowView.show_slide(show.current(), show.size)
        ui.nextView.show_slide(show.at(coming), show.size)
        count = len(show.slides)
        what = "Đang chiếu" if self.screen_window.isVisible() else "Chưa chiếu"
        where = f"{what}: hình {show.place + 1}/{count}" if count else "Chưa có hình"
        ui.nowLabel.setText(f"{where} · MÀN HÌNH ĐEN" if show.black else where)
        ui.nextLabel.setText(f"Tiếp theo: {_words(show.at(coming))}")
        ui.blackButton.setText("Bỏ màn hình đe&n (B)" if show.black else "Màn hình đe&n (B)")
        for button in (ui.nextButton, ui.backButton, ui.blackButton):
            button.setEnabled(bool(count))
        self._mark_turn()

    def _show_turns(self) -> None:
        """The turns with how many come up; where nobody does, it says so."""
        turns = self.stage_show.stage.turns if self.stage_show.stage else ()
        turn_list = self.ui.turnList
        with QSignalBlocker(turn_list):
            kept = turn_list.currentRow()
            turn_list.clear()
            for turn in turns:
                lines = (f"{turn.number}. {short_title(turn)}", turn_span(turn), _coming(turn))
                item = QListWidgetItem("\n".join(filter(None, lines)))
                item.setToolTip(plain_tip(f"{turn_title(turn)}\nNgười trao: {turn.turn.presenter or '…'}"))
                item.setData(_TURN, turn.number)
                turn_list.addItem(item)
            turn_list.setCurrentRow(min(max(kept, 0), len(turns) - 1))
        stage = self.stage_show.stage
        self.ui.title.setText(stage.conference.name if stage else "Màn hình sân khấu")
        if stage is None and self.screen_window.isVisible():
            self.stop()
        self._show_state()

    def _aim(self, row: int) -> None:
        """The operator chose a turn in the list (rows set here tell nobody)."""
        self._aimed = row >= 0

    def _mark_turn(self) -> None:
        number = self.stage_show.turn()
        self._aimed = False
        if number:
            with QSignalBlocker(self.ui.turnList):
                self.ui.turnList.setCurrentRow(number - 1)

    # ---- keys ----------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            window = watched is self.screen_window
            if (window or watched is self.ui.turnList) and self._key(event):
                return True
            if window and event.key() in _LIST_KEYS:  # a click on the slide took the keys there
                QCoreApplication.sendEvent(self.ui.turnList, event)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Keys of the show; up and down choose a turn in the list, Enter without a number goes there."""
        key, show = event.key(), self.stage_show
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key == Qt.Key.Key_F5:
            self.start()
        elif key == Qt.Key.Key_Escape and self.screen_window.isVisible():
            self.stop()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not show.typed and self._other_turn():
            show.jump(self._other_turn())
        else:
            return show.key(key, event.text())
        return True

    def _other_turn(self) -> int:
        """The turn the operator chose in the list when it is not the one on the screen, else 0."""
        item = self.ui.turnList.currentItem()
        number = int(item.data(_TURN)) if item is not None else 0
        return number if self._aimed and number != self.stage_show.turn() else 0

    def showEvent(self, event: QShowEvent) -> None:
        """The operator's screen is the one the panel is on, where it opens and where it is moved to."""
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None and not self._following:
            self._following = True
            handle.screenChanged.connect(lambda _: self._screens_changed())
            self._screens_changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._leave()
        super().done(result)

    def _leave(self) -> None:
        self.stage_show.close()
        self.screen_window.hide()


def _coming(turn: StageTurn) -> str:
    shown = sum(map(appears, turn.lines))
    revoked = sum(line.award.state is not AwardState.GIVEN for line in turn.lines)
    absent = len(turn.lines) - shown - revoked
    parts = [f"{shown} lượt lên nhận" if shown else "Không có ai lên nhận"]
    parts += [f"{absent} vắng"] if absent else []
    parts += [f"{revoked} bị thu hồi"] if revoked else []
    return ", ".join(parts)


def _words(laid: LaidSlide | None) -> str:
    """What a slide is, in a few words."""
    if laid is None:
        return "hết"
    slide = laid.slide
    what = {
        SlideKind.TITLE: "tên hội nghị",
        SlideKind.CLOSING: "kết thúc",
        SlideKind.ANNOUNCE: f"công bố đợt {slide.turn}",
        SlideKind.NAMES: f"đợt {slide.turn}",
    }[slide.kind]
    return what + (f", trang {slide.page}/{slide.pages}" if slide.pages > 1 else "")
