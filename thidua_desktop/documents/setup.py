"""How certificates are put onto paper: whole pages, words on blanks, a printer's aim put right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from thidua_desktop.documents.layout_format import ImageBox
from thidua_desktop.domain.calibration import NOTHING, Correction

OWN_PICTURES = "own/"
"""What the ``file`` of an office's own picture begins with."""


class Mode(StrEnum):
    """Full art on white paper, or the words a printed blank does not carry."""

    FULL = "full"
    OVERPRINT = "overprint"


@dataclass(frozen=True, slots=True)
class Setup:
    """How certificates are put onto paper."""

    resources: Path
    emblem: Path | None = None
    """Replaces the emblem of the layout."""
    pictures: Mapping[str, Path] = field(default_factory=dict)
    """``"own/<name>"`` → file, for images that are not the program's."""
    mode: Mode | str = Mode.FULL
    carried: frozenset[str] | None = None
    """Overprint: ids of the boxes the blank carries; ``None``: those the layout marks ``on_blank``."""
    correction: Correction = NOTHING
    trial: bool = False
    """Overprint to be held against a blank: thin frames where its own words stand, crosses in the corners."""

    def art(self, box: ImageBox) -> Path:
        """The file of an image box; one that is not there is told by whoever opens it."""
        if box.role == "emblem" and self.emblem is not None:
            return self.emblem
        if box.file.startswith(OWN_PICTURES):
            return self.pictures.get(box.file, self.resources / "art" / box.file)
        return self.resources / "art" / box.file
