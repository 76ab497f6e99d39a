"""Which slide is on the second screen, and how keys move it. What the reception marks is heard at once.

A change of the data is known here the moment it is stored, on whatever thread that was; slides are then made
anew before anything else is shown, so that no key can bring up a name that was marked absent before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from thidua_desktop.domain.errors import Known, NotFound
from thidua_desktop.domain.records import Changes
from thidua_desktop.services.conferences.facts import Stage
from thidua_desktop.services.conferences.slides import Slide, SlideKind, SlideMaker
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.stage.letters import Letters
from thidua_desktop.ui.stage.typesetting import LaidSlide, Typesetter
from thidua_desktop.ui.theme import FAMILY

_NEXT = {Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_N}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_P}
_BLACK = {Qt.Key.Key_B, Qt.Key.Key_Period}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_QUIET = {"setting", "heading_memory", "value_memory", "saved_filter"}
"""Tables nothing on the screen comes from."""
NO_TURNS = "Hội nghị chưa có đợt lên nhận: ở tab Hội nghị, chọn quyết định công bố rồi xếp đợt."
GONE = "Hội nghị này đã bị xóa. Đóng cửa sổ này; xóa nhầm thì bấm Hoàn tác ở cửa sổ chính."


class StageShow(QObject):
    """The slides of one conference and the place in them. Lives on the window's thread."""

    moved = Signal()
    """Another slide, black or not, or other words on it."""
    rebuilt = Signal()
    """Turns or names changed."""
    said = Signal(str)
    _heard = Signal()

    def __init__(self, context: UiContext, conference_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._conference_id = conference_id
        self._letters = Letters(FAMILY)
        self._setter = Typesetter(self._letters, 1920, 1080)
        self._maker = SlideMaker(self._setter.fits)
        self._stale = False
        self.stage: Stage | None = None
        self.slides: Sequence[Slide] = ()
        self.place = 0
        self.black = False
        self.typed = ""
        """Digits of a turn's number, before Enter."""
        self.message = ""
        self._heard.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = context.workspace.operations.subscribe(self._on_changes)
        self.reload()

    def close(self) -> None:
        """Hear no more of changes."""
        self._unsubscribe()

    # ---- what is shown -------------------------------------------------------------------------
    def current(self) -> LaidSlide | None:
        """What the screen shows; ``None``: black."""
        return None if self.black else self.at(self.place)

    def at(self, place: int) -> LaidSlide | None:
        """A slide as it is set; ``None`` where there is none."""
        return self._setter.lay(self.slides[place]) if 0 <= place < len(self.slides) else None

    def turn(self) -> int:
        """Number of the turn on the screen, 0 outside turns."""
        return self.slides[self.place].turn if self.slides else 0

    @property
    def size(self) -> tuple[float, float]:
        return self._setter.width, self._setter.height

    def set_size(self, width: float, height: float) -> None:
        """Set the slides for a screen of this size, in its own pixels."""
        if (width, height) != self.size and width > 0 and height > 0:
            self._setter = Typesetter(self._letters, width, height)
            self._maker = SlideMaker(self._setter.fits)
            self._make()

    # ---- following the data --------------------------------------------------------------------
    def _on_changes(self, changes: Changes) -> None:
        """Any thread: what is known of the stage may be wrong from now on."""
        if set(changes.ids) - _QUIET:
            self._stale = True
            self._heard.emit()

    def _catch_up(self) -> None:
        if self._stale:
            self.reload()

    def reload(self) -> None:
        """Read the stage again; the slide on show stays where it is as far as it is still there."""
        self._stale = False
        try:
            self.stage = self._context.workspace.stage.stage(self._conference_id)
        except NotFound:
            self.stage = None
            self._end(GONE)
            return
        except Known as error:  # rather nothing than a name that may be wrong
            self.black = True
            self._end(str(error))
            return
        self._say("" if self.stage.turns else NO_TURNS)
        self._make()

    def _end(self, message: str) -> None:
        self.slides, self.place = (), 0
        self._say(message)
        self.rebuilt.emit()
        self.moved.emit()

    def _make(self) -> None:
        if self.stage is None:
            return
        before = self.slides[self.place] if self.slides else None
        slides = self._maker.slides(self.stage, self._context.workspace.settings.office())
        for slide in slides:
            if slide.kind is not SlideKind.NAMES:  # those were set to see whether they fit
                self._setter.lay(slide)
        self.slides = slides
        self.place = _same_place(slides, before, self.place)
        self.rebuilt.emit()
        self.moved.emit()

    # ---- moving --------------------------------------------------------------------------------
    def next(self) -> None:
        """The next slide; a black screen is lit first, with the slide it hid."""
        self._go(self.place + (not self.black))

    def back(self) -> None:
        """The slide before."""
        self._go(self.place - (not self.black))

    def home(self) -> None:
        """The name of the conference."""
        self._go(0)

    def end(self) -> None:
        """The closing slide."""
        self._go(len(self.slides) - 1)

    def toggle_black(self) -> None:
        """Black screen, and back."""
        self._fresh()
        self.black = not self.black
        self.moved.emit()

    def jump(self, turn: int) -> bool:
        """To the first slide of a turn; false when there is no such turn."""
        self._fresh()
        for place, slide in enumerate(self.slides):
            if slide.turn == turn and turn:
                self._go(place)
                return True
        last = max((slide.turn for slide in self.slides), default=0)
        self._say(f"Không có đợt {turn}: hội nghị có {last} đợt.")
        return False

    def _go(self, place: int) -> None:
        self._fresh()
        self.black = False
        self.place = min(max(0, place), max(0, len(self.slides) - 1))
        if self.stage is not None and self.stage.turns:
            self._say("")
        self.moved.emit()

    def _fresh(self) -> None:
        if self._stale:
            self.reload()

    # ---- keys ----------------------------------------------------------------------------------
    def key(self, key: int, text: str = "") -> bool:
        """Do what a key of the keyboard or of a clicker means; false when it means nothing here."""
        if text.isascii() and text.isdigit():
            self.typed = (self.typed + text)[-4:]
            self._say(f"Đến đợt {self.typed}: bấm Enter.")
            return True
        typed, self.typed = self.typed, ""
        if key in _ENTER:
            if typed:
                self.jump(int(typed))
            else:
                self.next()
        elif key in _NEXT:
            self.next()
        elif key in _BACK:
            self.back()
        elif key in _BLACK:
            self.toggle_black()
        elif key == Qt.Key.Key_Home:
            self.home()
        elif key == Qt.Key.Key_End:
            self.end()
        else:
            return False
        return True

    def _say(self, text: str) -> None:
        if text != self.message:
            self.message = text
            self.said.emit(text)


def _same_place(slides: Sequence[Slide], before: Slide | None, place: int) -> int:
    """Where the slide that was shown is now: by its names, else by its turn's page, else near by."""
    if before is None:
        return 0
    alike = [i for i, one in enumerate(slides) if (one.kind, one.turn_id) == (before.kind, before.turn_id)]
    wanted = {name.award_id for name in before.names}
    for i in alike:
        if wanted & {name.award_id for name in slides[i].names}:
            return i
    if alike:
        return alike[min(before.page, len(alike)) - 1]
    turn = [i for i, one in enumerate(slides) if one.turn_id == before.turn_id and before.turn_id]
    if turn:
        return turn[0]
    if before.kind is SlideKind.CLOSING:
        return len(slides) - 1
    return min(place, len(slides) - 1)
