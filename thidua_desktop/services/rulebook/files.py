"""The rulebook's shipped files (``resources/rulebook/*.toml``), read."""

from __future__ import annotations

from pathlib import Path

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.rulebook.decoding import FILES, decode
from thidua_desktop.domain.rulebook.model import Rulebook

FOLDER = "rulebook"
"""Folder of the rule files inside the resources."""


def read_text(path: Path) -> str:
    """The file's text. Raises ``Invalid`` naming a file that is missing, unreadable or not UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        message = f"Không đọc được tệp quy định {path.name}: tệp thiếu, bị khóa hoặc không phải UTF-8."
        raise Invalid([Problem("bad_rule", message, file=path.name)]) from fault


def load_rulebook(resources: Path) -> Rulebook:
    """The rulebook shipped in ``resources``. Raises ``Invalid`` naming file, key and line."""
    folder = resources / FOLDER
    return decode({name: read_text(folder / name) for name in FILES})
