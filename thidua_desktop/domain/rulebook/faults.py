"""What is off in a rulebook, and where."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_desktop.domain.rulebook.toml_lines import Path


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing off: its path in the files, and a Vietnamese clause without full stop."""

    path: Path
    """E.g. ``("award", 3, "vote", 0, "percent")``."""
    message: str
