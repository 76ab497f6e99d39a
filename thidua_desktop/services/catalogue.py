"""The catalogue of titles and forms of reward: plain rows made from the rulebook."""

from __future__ import annotations

import hashlib
from pathlib import Path

from thidua_desktop import __version__
from thidua_desktop.domain.records import AwardKind
from thidua_desktop.paths import resources


def catalogue_file() -> Path:
    """Where the shipped award kinds lie."""
    return resources() / "rulebook" / "awards.toml"


def catalogue_mark() -> str:
    """Changes with the program's version and the files behind :func:`award_kinds`; far quicker than reading.

    Empty when a file cannot be read: reading it then says why.
    """
    try:
        parts = [path.read_bytes() for path in (catalogue_file(), _texts_file())]
    except OSError:
        return ""
    return hashlib.sha256(b"\0".join([__version__.encode(), *parts])).hexdigest()


def _texts_file() -> Path:
    return catalogue_file().with_name("texts.toml")


def award_kinds(file: Path | None = None) -> list[AwardKind]:
    """The catalogue in order of rank (NĐ 152/2025 Đ29.5). Raises ``Invalid`` naming file, key and line."""
    # The window opens without the rules: a catalogue that is up to date is not read again.
    from thidua_desktop.domain.rulebook.catalogue import kinds_of
    from thidua_desktop.domain.rulebook.decoding import decode_catalogue
    from thidua_desktop.services.rulebook.files import read_text

    path = file or catalogue_file()
    return kinds_of(*decode_catalogue(read_text(path), read_text(_texts_file()), path.name))
