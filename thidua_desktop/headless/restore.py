"""Restore works on the folder, not on an open office: the current file may be beyond opening."""

from __future__ import annotations

from pathlib import Path

from thidua_desktop.headless.output import Answer
from thidua_desktop.services.safety import restore_folder


def restore(folder: Path, file: Path) -> Answer:
    """Put a verified backup in place of the current file, which is kept aside."""
    aside = restore_folder(folder, file)
    lines = [f"Đã khôi phục từ {file.name}."]
    if aside is not None:
        lines.append(f"Tệp trước đó được giữ lại: {aside.name}")
    return Answer({"restored": file, "kept_aside": aside}, lines)
