"""Where the program's own files lie: in a checkout, in an installed wheel and in a frozen bundle alike."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs


def resources() -> Path:
    """The folder of fonts, art, icons, layouts, catalogues and the sample year.

    A wheel carries it inside the package, a frozen bundle at its root, a checkout beside the package.
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [package / "resources", package.parent / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError("resources")


def default_data_folder() -> Path:
    """The office's data folder when the command line names none."""
    return Path(platformdirs.user_data_dir("ThiDuaDesktop", appauthor=False, roaming=False))
