"""Line icons of one family, recoloured for the palette in force and kept once drawn.

Widgets and actions carry the name in the dynamic property ``iconName`` (and ``iconRole``: a palette field),
so forms name their icons and a change of theme redraws them all.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from thidua_desktop.ui.theme import Theme

_LOG = logging.getLogger(__name__)
_EDGE = 16
_RATIO = 2
"""Icons are drawn at twice their size: sharp on scaled screens, smooth on plain ones."""


class Icons:
    """Icons by name from one folder of SVG files drawn in ``currentColor``."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._made: dict[tuple[str, str], QIcon] = {}

    def icon(self, name: str, role: str = "ink") -> QIcon:
        """The icon in the palette's ``role``; an empty icon and a line in the log when it is missing."""
        colour = getattr(self._theme.palette, role)
        key = (name, colour)
        if key not in self._made:
            icon = QIcon(self._render(name, colour, _EDGE))
            if role == "on_accent":  # a button that cannot be pressed is pale: white would not be seen
                icon.addPixmap(self._render(name, self._theme.palette.mute, _EDGE), QIcon.Mode.Disabled)
            self._made[key] = icon
        return self._made[key]

    def pixmap(self, name: str, role: str = "ink", edge: int = _EDGE) -> QPixmap:
        """The icon as a picture ``edge`` pixels wide."""
        return self._render(name, getattr(self._theme.palette, role), edge)

    def put(self, target: QAbstractButton | QAction, name: str, role: str = "ink") -> None:
        """Give ``target`` an icon that follows the theme."""
        target.setProperty("iconName", name)
        target.setProperty("iconRole", role)
        target.setIcon(self.icon(name, role))

    def dress(self, root: QWidget) -> None:
        """Draw the icons named by ``iconName`` on the buttons under ``root``, and those of its actions."""
        for button in root.findChildren(QAbstractButton):
            name = button.property("iconName")
            if name:
                role = button.property("iconRole") or ("on_accent" if button.property("primary") else "ink")
                button.setIcon(self.icon(name, role))
                button.setIconSize(QSize(_EDGE, _EDGE))

    def dress_actions(self, actions: Iterable[QAction]) -> None:
        """The same for actions, which are drawn only where a menu opens."""
        for action in actions:
            name = action.property("iconName")
            if name:
                action.setIcon(self.icon(name, action.property("iconRole") or "ink"))

    def _render(self, name: str, colour: str, edge: int) -> QPixmap:
        file = self._folder / f"{name}.svg"
        try:
            svg = file.read_bytes().replace(b"currentColor", colour.encode())
        except FileNotFoundError:
            _LOG.warning("icon missing: %s", name)
            return QPixmap()
        image = QImage(edge * _RATIO, edge * _RATIO, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(svg).render(painter)
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(_RATIO)
        return pixmap
