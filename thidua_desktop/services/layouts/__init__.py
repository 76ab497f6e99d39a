"""Certificate layouts: those shipped, those of the office, and which one is for what."""

from thidua_desktop.services.layouts.service import LayoutService

__all__ = ["LayoutService"]
