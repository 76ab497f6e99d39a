"""Hands on the keyboard: a key goes where a real one would, to the open menu or to what has the focus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from tests.journeys.conftest import Clerk
from tests.prompting import type_text
from thidua_desktop.ui.main_window import MainWindow

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def here() -> QWidget:
    """What a key pressed now would reach."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    window = QApplication.activeModalWidget() or _main_window()
    # A window manager gives the focus to a dialog, and back to its parent; offscreen there is none.
    for _ in range(100):
        if QApplication.activeWindow() is window:
            break
        window.activateWindow()
        QTest.qWait(10)
    assert QApplication.activeWindow() is window, f"{window.objectName()} is not in front"
    return QApplication.focusWidget() or window


def key(*keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press keys one after the other."""
    for one in keys:
        QTest.keyClick(here(), one, modifier)


def alt(letter: str) -> None:
    """The letter underlined in a button's or a field's name."""
    key(_key_of(letter), modifier=ALT)
    QTest.qWait(120)  # a button goes down for a tenth of a second before it acts, or longer on a busy machine
    for _ in range(400):
        if not any(one.isDown() for top in QApplication.topLevelWidgets() for one in _buttons(top)):
            return
        QTest.qWait(5)


def _buttons(window: QWidget) -> list[QAbstractButton]:
    return window.findChildren(QAbstractButton) if window.isVisible() else []


def ctrl(letter: str) -> None:
    key(_key_of(letter), modifier=CTRL)


def write(text: str) -> None:
    """Type into what has the focus: plain keys where there are any, else as an input method does."""
    for letter in text:  # the first one may open an editor, which gets the others
        if text.isascii():
            QTest.keyClicks(here(), letter)
        else:
            type_text(here(), letter)


def retype(text: str) -> None:
    """Replace what the field says."""
    key(Key.Key_A, modifier=CTRL)
    key(Key.Key_Delete)
    write(text)


def settle(clerk: Clerk) -> None:
    """Let what was started end, and the window follow."""
    clerk.wait()


def tab_to(wanted: QWidget, *, back: bool = False, most: int = 40) -> None:
    """Press Tab until ``wanted`` has the focus: everything has to be within reach of it."""
    passed = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        if focus is not None and (focus is wanted or wanted.isAncestorOf(focus)):
            return
        passed.append(focus.objectName() if focus is not None else "–")
        key(Key.Key_Backtab if back else Key.Key_Tab, modifier=SHIFT if back else NONE)
    raise AssertionError(f"Tab never comes to {wanted.objectName()}: {passed}")


def pick(box: QComboBox, data: object) -> None:
    """Arrow keys in a closed choice until it says ``data``; it must have the focus already."""
    assert QApplication.focusWidget() is box, f"{box.objectName()} has no focus"
    place = box.findData(data)
    assert place >= 0, f"{box.objectName()} does not offer {data!r}"
    while box.currentIndex() != place:
        before = box.currentIndex()
        key(Key.Key_Down if place > before else Key.Key_Up)
        assert box.currentIndex() != before


def from_menu(open_menu: Callable[[], None], letter: str) -> None:
    """Open a menu and press the letter underlined in one of its entries; opening blocks until it closes."""
    seen = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        if menu is None:
            timer.start(30)
            return
        seen.append(menu)
        key(_key_of(letter))

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(choose)
    timer.start(60)
    open_menu()
    if not seen:
        QTest.qWait(200)
    assert seen, "no menu opened"


def clashes(window: QWidget) -> list[str]:
    """Letters that more than one visible button or field of ``window`` answers to with Alt."""
    letters: Counter[str] = Counter()
    names: dict[str, list[str]] = {}
    for part in window.findChildren(QWidget):
        if part.window() is not window.window() or not (part.isVisible() and part.isEnabled()):
            continue
        asks = isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and part.buddy() is not None)
        letter = underlined(part.text()) if asks else ""  # type: ignore[attr-defined]
        if letter:
            letters[letter] += 1
            names.setdefault(letter, []).append(part.objectName())
    return [f"Alt+{letter}: {', '.join(names[letter])}" for letter, count in letters.items() if count > 1]


def underlined(text: str) -> str:
    """The letter after "&", in capitals; empty when there is none."""
    plain = text.replace("&&", "")
    place = plain.find("&")
    return plain[place + 1 : place + 2].upper() if place >= 0 else ""


def _main_window() -> QWidget:
    return next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()
    )


def _key_of(letter: str) -> Qt.Key:
    found = getattr(Qt.Key, f"Key_{letter.upper()}")
    assert isinstance(found, Qt.Key)
    return found
