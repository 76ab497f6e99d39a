"""The catalogue of titles and forms of reward: plain rows made from the rulebook."""

from __future__ import annotations

from pathlib import Path

from thidua_desktop.domain.records import AwardKind
from thidua_desktop.domain.rulebook.catalogue import kinds_of
from thidua_desktop.domain.rulebook.decoding import TEXTS, decode_catalogue
from thidua_desktop.paths import resources
from thidua_desktop.services.rulebook.files import FOLDER, read_text


def catalogue_file() -> Path:
    """Where the shipped award kinds lie."""
    return resources() / FOLDER / "awards.toml"


def award_kinds(file: Path | None = None) -> list[AwardKind]:
    """The catalogue in order of rank (NĐ 152/2025 Đ29.5). Raises ``Invalid`` naming file, key and line."""
    path = file or catalogue_file()
    texts = read_text(catalogue_file().with_name(TEXTS))
    return kinds_of(*decode_catalogue(read_text(path), texts, path.name))
