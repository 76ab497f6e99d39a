"""Options of the joint pledge are kept, cleaned and taken back."""

from __future__ import annotations

import pytest

from thidua_desktop.services.signing_options import SigningOptions
from thidua_desktop.services.workspace import Workspace


def test_they_are_kept_cleaned_and_undone(workspace: Workspace) -> None:
    options = workspace.signing_options
    assert options.get() == SigningOptions()
    options.save(SigningOptions(True, "  Lê  Văn An ", "Đại diện Sở Nội vụ\nchứng kiến "))
    kept = SigningOptions(True, "Lê Văn An", "Đại diện Sở Nội vụ\nchứng kiến")
    assert options.get() == kept
    options.save(SigningOptions())
    assert options.get() == SigningOptions()
    workspace.operations.undo()
    assert options.get() == kept
    workspace.operations.undo()
    assert options.get() == SigningOptions()
    workspace.operations.redo()
    assert options.get() == kept


@pytest.mark.parametrize("kept", ["rác", 5, ["x"], {"seal": "có", "witness": None}])
def test_what_cannot_be_read_counts_as_not_said(workspace: Workspace, kept: object) -> None:
    store = workspace._store
    workspace.operations.quietly(lambda: store.settings.set("signing_sheet", kept))
    assert workspace.signing_options.get() == SigningOptions()
