"""How the window looks: one table of colours for light and for dark, one style sheet made from it.

Accent is deep red; gold is for honours alone. Every pair in ``TEXT_PAIRS`` has a contrast
of at least 4.5:1.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from thidua_desktop.ui.style_sheet import style_sheet

FAMILY = "Be Vietnam Pro"
BASE_PIXELS = 13
SCALES = (0.9, 1.0, 1.1, 1.25, 1.4, 1.6)


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for, as ``#RRGGBB``."""

    name: str
    ground: str
    surface: str
    raised: str
    ink: str
    mute: str
    line: str
    border: str
    accent: str
    """Fill of the one main button; white text stands on it."""
    accent_hover: str
    accent_ink: str
    """The accent as text on the surface."""
    on_accent: str
    selection: str
    hover: str
    good: str
    good_ground: str
    bad: str
    bad_ground: str
    warn: str
    warn_ground: str
    gold: str
    """Lines and stars of honours; too pale for text on white."""
    honour: str
    """Gold dark (or light) enough to be read as text."""
    honour_ground: str


LIGHT = Palette(
    name="light",
    ground="#F7F8FA",
    surface="#FFFFFF",
    raised="#FFFFFF",
    ink="#1F2430",
    mute="#5B6475",
    line="#E4E7EC",
    border="#C5CBD5",
    accent="#9E1B1E",
    accent_hover="#861518",
    accent_ink="#9E1B1E",
    on_accent="#FFFFFF",
    selection="#FBE9E7",
    hover="#F2F3F6",
    good="#067647",
    good_ground="#ECFDF3",
    bad="#B42318",
    bad_ground="#FEF3F2",
    warn="#A8420A",
    warn_ground="#FFF6E5",
    gold="#C8941A",
    honour="#80600F",
    honour_ground="#FBF3DF",
)

DARK = Palette(
    name="dark",
    ground="#15171C",
    surface="#1D2027",
    raised="#262A33",
    ink="#E9EBEF",
    mute="#A7AEBC",
    line="#30353F",
    border="#4A515F",
    accent="#B3282C",
    accent_hover="#C63A3E",
    accent_ink="#FF9C9E",
    on_accent="#FFFFFF",
    selection="#46272A",
    hover="#272B34",
    good="#6FD9A3",
    good_ground="#143224",
    bad="#FF9E94",
    bad_ground="#3D1C1A",
    warn="#F7BC73",
    warn_ground="#392A12",
    gold="#C8941A",
    honour="#E6BC5C",
    honour_ground="#362C14",
)

TEXT_PAIRS = (
    ("ink", "surface"),
    ("ink", "ground"),
    ("ink", "selection"),
    ("ink", "hover"),
    ("ink", "raised"),
    ("mute", "surface"),
    ("mute", "ground"),
    ("mute", "selection"),
    ("mute", "hover"),
    ("accent_ink", "surface"),
    ("accent_ink", "ground"),
    ("accent_ink", "selection"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("good", "surface"),
    ("good", "good_ground"),
    ("bad", "surface"),
    ("bad", "bad_ground"),
    ("warn", "surface"),
    ("warn", "warn_ground"),
    ("honour", "surface"),
    ("honour", "honour_ground"),
)
"""(text, ground) fields of ``Palette`` that meet on screen."""


def contrast(first: str, second: str) -> float:
    """WCAG contrast ratio of two ``#RRGGBB`` colours, 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


class Theme(QObject):
    """The look in force: palette, text scale and fonts, applied to one application."""

    changed = Signal()

    def __init__(self, resources: Path, *, dark: bool = False, scale: float = 1.0) -> None:
        super().__init__()
        self._resources = resources
        self._dark = dark
        self._scale = scale
        self._family = FAMILY

    @property
    def palette(self) -> Palette:
        return DARK if self._dark else LIGHT

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def scale(self) -> float:
        """1.0 is 13 px text."""
        return self._scale

    def pixels(self, base: int) -> int:
        """``base`` at the text scale in force: font sizes and row heights."""
        return round(base * self._scale)

    def load_fonts(self) -> list[str]:
        """Register the window's bundled faces; returns the families found (empty: Qt's default stays)."""
        families: list[str] = []
        for file in sorted((self._resources / "fonts").glob("be-vietnam-pro/BeVietnamPro_[46]*.ttf")):
            number = QFontDatabase.addApplicationFont(str(file))
            if number >= 0:
                families += QFontDatabase.applicationFontFamilies(number)
        return families

    def font(self, base: int = BASE_PIXELS, *, bold: bool = False) -> QFont:
        """The window's face at ``base`` pixels before scaling."""
        font = QFont(self._family)
        font.setPixelSize(self.pixels(base))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def apply(self, app: QApplication) -> None:
        """Put style, font, palette and style sheet in force."""
        if app.style().name().lower() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(self._qt_palette())
        app.setStyleSheet(style_sheet(self.palette, self._scale, self._resources / "icons" / "theme"))
        # After the sheet: the first one makes Qt ask the system for fonts again, and Windows has its own for
        # menus, lists, message boxes, status bars and tool tips.
        app.setFont(self.font())
        self.changed.emit()

    def set_dark(self, app: QApplication, dark: bool) -> None:
        self._dark = dark
        self.apply(app)

    def zoom(self, app: QApplication, step: int) -> float:
        """Step the text scale up (+1), down (-1) or back to 100 % (0); returns the scale in force."""
        nearest = min(range(len(SCALES)), key=lambda i: abs(SCALES[i] - self._scale))
        target = SCALES.index(1.0) if step == 0 else max(0, min(len(SCALES) - 1, nearest + step))
        self._scale = SCALES[target]
        self.apply(app)
        return self._scale

    def colour(self, role: str) -> QColor:
        """The colour of a ``Palette`` field."""
        return QColor(getattr(self.palette, role))

    def _qt_palette(self) -> QPalette:
        p = self.palette
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: p.ground,
            QPalette.ColorRole.WindowText: p.ink,
            QPalette.ColorRole.Base: p.surface,
            QPalette.ColorRole.AlternateBase: p.hover,
            QPalette.ColorRole.Text: p.ink,
            QPalette.ColorRole.Button: p.surface,
            QPalette.ColorRole.ButtonText: p.ink,
            QPalette.ColorRole.ToolTipBase: p.raised,
            QPalette.ColorRole.ToolTipText: p.ink,
            QPalette.ColorRole.PlaceholderText: p.mute,
            QPalette.ColorRole.Highlight: p.selection,
            QPalette.ColorRole.HighlightedText: p.ink,
            QPalette.ColorRole.Link: p.accent_ink,
            QPalette.ColorRole.Accent: p.accent,
        }
        for role, colour in roles.items():
            palette.setColor(role, QColor(colour))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(p.mute))
        return palette
