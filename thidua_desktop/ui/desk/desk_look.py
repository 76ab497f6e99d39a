"""Larger letters where the screen has room: the desk is read standing, at a projector too.

The program's style sheet has the sizes for the smallest screen; here they grow with the height of this one.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from thidua_desktop.ui.theme import Theme

_SMALLEST = 768
_MOST = 1.6
_FITS = 1.15
"""Text scale at which the longest page still fits the smallest screen."""
_SIZES = {
    'QLabel[role="deskHead"]': 22,
    'QLabel[role="deskText"]': 18,
    'QLabel[role="deskLine"]': 22,
    'QLabel[role="deskCount"]': 20,
    'QLabel[role="deskSay"]': 24,
    'QLineEdit[desk="search"]': 30,
    'QLineEdit[desk="field"], QComboBox[desk="field"], QPushButton[desk="field"]': 20,
    'QTableView[desk="list"]': 22,
    'QTableView[desk="list"] QHeaderView::section': 15,
    'QPushButton[desk="key"]': 15,
}


def growth(height: int, scale: float = 1.0) -> float:
    """How much larger letters are on a screen of ``height`` pixels than on the smallest.

    ``scale`` is the program's text scale, which comes on top: together they stay below what puts the
    longest page off the screen, so the growth of large text is less, down to a shrinking.
    """
    room = max(1.0, height / _SMALLEST)
    return min(_MOST, room, room * _FITS / scale)


def enlarge(window: QWidget, theme: Theme, factor: float) -> None:
    """Set the letters of the desk ``factor`` times as large as on the smallest screen."""
    if factor != 1.0:
        rules = (
            f"{names} {{ font-size: {theme.pixels(round(n * factor))}px; }}" for names, n in _SIZES.items()
        )
        window.setStyleSheet("\n".join(rules))
