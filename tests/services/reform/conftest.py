"""The office whose reform work is scored."""

from __future__ import annotations

import pytest

from tests.services.reform.office import Reform, make
from thidua_desktop.services.workspace import Workspace


@pytest.fixture
def reform(workspace: Workspace) -> Reform:
    return make(workspace)
