"""Line icons of one family, recoloured for the palette in force and kept once drawn.

Widgets and actions carry the name in the dynamic property ``iconName`` (and ``iconRole``: a palette field),
so forms name their icons and a change of theme redraws them all.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from thidua_desktop.ui.theme import Theme

_LOG = logging.getLogger(__name__)
_EDGES = (16, 32)


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
            self._made[key] = self._draw(name, colour)
        return self._made[key]

    def pixmap(self, name: str, role: str = "ink", edge: int = 16) -> QPixmap:
        """The icon as a picture ``edge`` pixels wide, drawn at twice the size for sharp screens."""
        return self._render(name, getattr(self._theme.palette, role), edge * 2, 2.0)

    def put(self, target: QAbstractButton | QAction, name: str, role: str = "ink") -> None:
        """Give ``target`` an icon that follows the theme."""
        target.setProperty("iconName", name)
        target.setProperty("iconRole", role)
        target.setIcon(self.icon(name, role))

    def dress(self, root: QWidget) -> None:
        """Draw the icons named by ``iconName`` on ``root`` and everything under it."""
        for target in (root, *root.findChildren(QObject)):
            name = target.property("iconName")
            if not name or not isinstance(target, QAbstractButton | QAction):
                continue
            role = target.property("iconRole")
            if not role:
                role = "on_accent" if target.property("primary") else "ink"
            target.setIcon(self.icon(name, role))
            if isinstance(target, QAbstractButton):
                target.setIconSize(QSize(16, 16))

    def _draw(self, name: str, colour: str) -> QIcon:
        icon = QIcon()
        for edge in _EDGES:
            icon.addPixmap(self._render(name, colour, edge, 1.0))
            icon.addPixmap(self._render(name, self._theme.palette.mute, edge, 1.0), QIcon.Mode.Disabled)
        return icon

    def _render(self, name: str, colour: str, edge: int, ratio: float) -> QPixmap:
        image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        file = self._folder / f"{name}.svg"
        if not file.is_file():
            _LOG.warning("icon missing: %s", name)
            return QPixmap()
        svg = file.read_text("utf-8").replace("currentColor", colour)
        painter = QPainter(image)
        QSvgRenderer(svg.encode()).render(painter)
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
