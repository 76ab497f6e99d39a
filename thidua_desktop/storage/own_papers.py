"""The office's own paper templates (``papers/*.toml`` in the data folder) on their way with a backup."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from thidua_desktop.storage.backup import replace_file
from thidua_desktop.storage.faults import faults

FOLDER_NAME: Final = "papers"


def carry_papers(source: Path, target: Path, *, over: bool) -> None:
    """Copy the templates of one folder to another; those there are replaced only when ``over``."""
    place = target / FOLDER_NAME
    with faults(place):
        for file in sorted((source / FOLDER_NAME).glob("*.toml")):
            wanted = place / file.name
            if wanted.exists() and not over:
                continue
            place.mkdir(parents=True, exist_ok=True)
            part = wanted.with_name(wanted.name + ".part")
            try:
                shutil.copyfile(file, part)
                replace_file(part, wanted)
            finally:
                part.unlink(missing_ok=True)
