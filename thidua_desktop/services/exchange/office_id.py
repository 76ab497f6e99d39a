"""Who we are to other offices: a random number, made once, that no renaming or merger changes."""

from __future__ import annotations

import secrets
from typing import Final

from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

_KEY: Final = "office_id"


def known_office_id(store: Store) -> str:
    """Our digits; empty before they were dealt: nothing of ours has gone out then."""
    return str(store.settings.get(_KEY, ""))


def office_id(store: Store, operations: Operations) -> str:
    """Our 32 hexadecimal digits; dealt at the first call, which may not be inside an operation."""
    if known := known_office_id(store):
        return known
    made = secrets.token_hex(16)
    operations.quietly(lambda: store.settings.set(_KEY, made))
    return made
