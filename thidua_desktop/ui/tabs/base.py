"""What the window asks of a tab, and the tabs there are, in the order of the year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from thidua_desktop.domain.records import Changes
    from thidua_desktop.ui.context import UiContext


class TabPage(Protocol):
    """A tab reads its lists when made, and again when asked."""

    def refresh(self) -> None:
        """Read everything again: F5, or another working year."""

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""

    def show_record(self, kind: str, record_id: int) -> None:
        """Bring one record to the front."""

    def has_unsaved(self) -> bool:
        """Whether something was typed that is not stored."""


@dataclass(frozen=True, slots=True)
class TabSpec:
    """A tab before it is made. ``make`` imports its module: what nobody opens costs nothing at start."""

    key: str
    title: str
    icon: str
    kinds: tuple[str, ...]
    """Kinds of records it shows."""
    make: Callable[[UiContext], QWidget]


def _home(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.home import HomeTab

    return HomeTab(context)


def _units(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.units import UnitsTab

    return UnitsTab(context)


def _pledges(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.pledges import PledgesTab

    return PledgesTab(context)


def _nominations(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.nominations import NominationsTab

    return NominationsTab(context)


def _awards(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.awards import AwardsTab

    return AwardsTab(context)


def _conference(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.conference import ConferenceTab

    return ConferenceTab(context)


def _reform(context: UiContext) -> QWidget:
    from thidua_desktop.ui.tabs.reform import ReformTab

    return ReformTab(context)


TABS = (
    TabSpec("home", "Tổng quan", "layout-dashboard", (), _home),
    TabSpec("units", "Đơn vị", "building-2", ("unit", "person", "household"), _units),
    TabSpec("pledges", "Giao ước", "handshake", ("pledge", "movement"), _pledges),
    TabSpec("nominations", "Đề nghị", "file-pen", ("batch", "nomination"), _nominations),
    TabSpec("awards", "Khen thưởng", "award", ("award", "decision"), _awards),
    TabSpec("conference", "Hội nghị", "presentation", ("conference", "guest"), _conference),
    TabSpec("reform", "Cải cách hành chính", "gauge", ("criterion", "remedy", "criteria_set"), _reform),
)
