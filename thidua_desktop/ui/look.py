"""How the window stood when it was last closed, for a first paint that is right.

It is read before the office is opened: a small file beside the data, with nothing of the office in it.
Losing it costs nothing.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields
from pathlib import Path

_LOG = logging.getLogger(__name__)
FILE = "giao-dien.json"


@dataclass(frozen=True)
class Look:
    """Theme, text scale, size and last tab of the window."""

    dark: bool = False
    scale: float = 1.0
    geometry: str = ""
    """``QWidget.saveGeometry`` in Base64; empty: the first start."""
    tab: str = ""


def load(folder: Path) -> Look:
    """The look stored in ``folder``; the plain one where there is none or it cannot be read."""
    try:
        stored = json.loads((folder / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return Look()
    plain = Look()
    known = {
        field.name: stored[field.name]
        for field in fields(Look)
        if isinstance(stored, dict) and type(stored.get(field.name)) is type(getattr(plain, field.name))
    }
    return Look(**known)


def save(folder: Path, look: Look) -> None:
    """Store it; a folder that cannot be written only costs the look."""
    try:
        (folder / FILE).write_text(json.dumps(asdict(look)), "utf-8")
    except OSError as error:
        _LOG.warning("look not stored: %s", type(error).__name__)
