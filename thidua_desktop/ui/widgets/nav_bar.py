"""The tabs along the top, in the order of the year."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTabBar, QWidget

from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.theme import Theme


class NavBar(QTabBar):
    """A tab bar whose icons follow selection and theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nav")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._names: list[str] = []
        self._icons: Icons | None = None
        self.currentChanged.connect(self._dress)

    def setup(self, tabs: list[tuple[str, str]], icons: Icons, theme: Theme) -> None:
        """``tabs`` are (title, icon)."""
        self._icons = icons
        for number, (title, icon) in enumerate(tabs):
            self._names.append(icon)
            self.addTab(title)
            self.setTabToolTip(number, f"{title} (Ctrl+{number + 1})")
        theme.changed.connect(self._dress)
        self._dress()

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the heavier letters of the chosen tab, whichever it is: nothing moves."""
        size = super().tabSizeHint(index)
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        text = self.tabText(index)
        more = QFontMetrics(heavy).horizontalAdvance(text) - self.fontMetrics().horizontalAdvance(text)
        return QSize(size.width() + (0 if index == self.currentIndex() else max(0, more)), size.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def _dress(self) -> None:
        if self._icons is None:
            return
        for number, name in enumerate(self._names):
            role = "accent_ink" if number == self.currentIndex() else "mute"
            self.setTabIcon(number, self._icons.icon(name, role))
