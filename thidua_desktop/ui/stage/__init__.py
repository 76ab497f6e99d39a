"""The second screen: what the hall sees while awards are handed over, and the operator's panel for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from thidua_desktop.ui.context import UiContext
    from thidua_desktop.ui.stage.panel import StagePanel

__all__ = ["open_stage"]


def open_stage(context: UiContext, conference_id: int, parent: QWidget | None = None) -> StagePanel:
    """Open the operator's panel beside the main window, or bring the one that is open to the front.

    The panel puts the slides on a screen. ``parent``: any widget of the main window.
    """
    from thidua_desktop.ui.stage.panel import StagePanel

    window = parent.window() if parent is not None else None
    for one in window.findChildren(StagePanel) if window is not None else ():
        if one.conference_id == conference_id and one.isVisible():
            one.raise_()
            one.activateWindow()
            return one
        one.close()
    panel = StagePanel(context, conference_id, window)
    panel.show()
    return panel
