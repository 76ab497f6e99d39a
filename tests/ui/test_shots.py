"""Which pages get their picture in which office."""

from __future__ import annotations

from pathlib import Path

from thidua_desktop.domain.records import Office, Unit
from thidua_desktop.services.workspace import open_workspace
from thidua_desktop.ui.shots import tabs_of
from thidua_desktop.ui.tabs.base import TABS


def test_what_was_imported_before_the_office_was_declared_is_looked_at(tmp_path: Path) -> None:
    workspace = open_workspace(tmp_path / "data", create=True)
    try:
        assert [tab.key for tab in tabs_of(workspace)] == ["home"], "only the welcome"
        workspace.units.add(Unit(0, "Ấp 1"))
        assert workspace.settings.office() is None
        assert tabs_of(workspace) == TABS
    finally:
        workspace.close()
    declared = open_workspace(tmp_path / "other", create=True)
    try:
        declared.settings.save_office(Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa"))
        assert tabs_of(declared) == TABS
    finally:
        declared.close()
