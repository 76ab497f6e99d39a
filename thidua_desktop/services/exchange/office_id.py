"""Who we are to other offices: a random number, made once, that no renaming or merger changes."""

from __future__ import annotations

import secrets
from typing import Final

from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

_KEY: Final = "office_id"


def office_id(store: Store, operations: Operations) -> str:
    """Our 32 hexadecimal digits; dealt at the first call, which may not be inside an operation."""
    known = store.settings.get(_KEY)
    if known:
        return str(known)
    made = secrets.token_hex(16)
    operations.quietly(lambda: store.settings.set(_KEY, made))
    return made
