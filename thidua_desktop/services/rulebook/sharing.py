"""Handing an office's rules on as a file, and taking such a file in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, Final

from thidua_desktop.domain.errors import Invalid, Unreadable
from thidua_desktop.domain.rulebook import overlay
from thidua_desktop.domain.rulebook.model import Rulebook
from thidua_desktop.domain.rulebook.overlay_file import OverlayFile, read
from thidua_desktop.services.files import written_whole

LARGEST: Final = 2_000_000
"""Bytes; a file of rules has a few thousand."""


def write_overlay(path: Path, text: str, *, force: bool) -> None:
    """Write the file whole. Raises ``RuleViolation`` for one that is there, ``StorageFault``."""
    with written_whole(path, force=force) as part:
        part.write_text(text, encoding="utf-8", newline="\n")


def read_overlay(path: Path) -> OverlayFile:
    """What the file holds. Raises ``Unreadable`` or ``Invalid`` naming file, key and line."""
    try:
        if path.stat().st_size > LARGEST:
            raise Unreadable(
                f"Tệp {path.name} quá lớn, không phải tệp quy định.", code="too_large", file=path.name
            )
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise Unreadable(f"Không có tệp {path.name}.", code="missing", file=path.name) from error
    except UnicodeDecodeError as error:
        message = f"Tệp {path.name} không phải văn bản UTF-8 nên không phải tệp quy định."
        raise Unreadable(message, code="not_text", file=path.name) from error
    except OSError as error:
        message = f"Không đọc được tệp {path.name}: tệp bị khóa hoặc không có quyền đọc."
        raise Unreadable(message, code="locked", file=path.name) from error
    return read(text, path.name)


def require_fit(
    found: OverlayFile, shipped: Rulebook, kept: Sequence[tuple[str, Any]], switches: Collection[str]
) -> None:
    """Raise ``Invalid`` naming file, key and line where the file's values do not fit with ``kept``."""
    problems = []
    rules: list[tuple[str, Any]] = []
    for at, one in enumerate(found.entries):
        kind, _, name = one.target.partition(".")
        if kind != "switch":
            rules.append((one.target, one.value))
        elif name not in switches:
            problems.append(found.problem(at, "target", f"không có công tắc “{name}”"))
        elif not isinstance(one.value, bool):
            problems.append(found.problem(at, "value", "công tắc chỉ có true hoặc false"))
    taken = {target for target, _ in rules}
    others = [(target, value) for target, value in kept if target not in taken]
    try:
        overlay.strictly(shipped, [*others, *rules])
    except (overlay.Unplaced, overlay.Unfit) as fault:
        why = dict(overlay.laid_over(shipped, [*others, *rules])[1])
        for at, one in enumerate(found.entries):
            if one.target in why:
                problems.append(found.problem(at, "value", f"{one.target}: {why[one.target]}"))
        if not problems:
            problems.append(found.problem(0, "value", f"không hợp với quy định của cơ quan: {fault}"))
    if problems:
        raise Invalid(problems)
