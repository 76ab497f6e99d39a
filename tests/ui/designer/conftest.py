"""The designer, open on a shipped layout in an office just declared."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.designer.hands import LAYOUT
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def dialog(bare: Workspace, context_of: Make, shown: Show) -> Iterator[DesignerDialog]:
    context = context_of(bare)
    made = DesignerDialog(context, LAYOUT)
    shown(context, made)
    yield made
    made.bench.mark_saved(made.bench.layout)  # so that closing asks nothing
