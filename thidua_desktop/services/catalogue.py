"""The shipped catalogue of titles and forms of reward (``resources/rulebook/award_kinds.toml``)."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import AwardKind
from thidua_desktop.paths import resources


def catalogue_file() -> Path:
    """Where the shipped catalogue lies."""
    return resources() / "rulebook" / "award_kinds.toml"


def award_kinds(file: Path | None = None) -> list[AwardKind]:
    """The catalogue in order of rank (NĐ 152/2025 Đ29.5). Raises ``Invalid`` naming the file and the key."""
    import msgspec

    path = file or catalogue_file()
    try:
        content = path.read_bytes()
        tables = msgspec.toml.decode(content, type=dict[str, list[dict[str, Any]]])
        kinds = msgspec.toml.decode(content, type=dict[str, list[AwardKind]])["kind"]
    except (msgspec.MsgspecError, OSError, KeyError) as fault:
        raise _bad(path, f"không đọc được: {fault}", "kind") from fault
    known = {entry.name for entry in fields(AwardKind)}
    for table in tables["kind"]:
        for key in table.keys() - known:
            raise _bad(path, f"có khóa lạ “{key}” ở mục {table.get('code', '?')}", key)
    codes = [kind.code for kind in kinds]
    twice = sorted({code for code in codes if codes.count(code) > 1})
    if twice:
        raise _bad(path, f"có mã lặp lại: {', '.join(twice)}", "code")
    return sorted(kinds, key=lambda kind: kind.order)


def _bad(path: Path, what: str, key: str) -> Invalid:
    message = f"Danh mục danh hiệu {path.name} {what}."
    return Invalid([Problem("bad_catalogue", message, file=path.name, column=key)])
