"""Restore works on the folder, not on an open office: the current file may be beyond opening."""

from __future__ import annotations

from pathlib import Path

from thidua_desktop.headless.output import Answer
from thidua_desktop.services.safety import lost_attachments, restore_folder


def restore(folder: Path, file: Path) -> Answer:
    """Put a verified backup in place of the current file, which is kept aside.

    Attached files that are neither in the folder nor beside the backup are named, with status 1.
    """
    aside = restore_folder(folder, file)
    lines = [f"Đã khôi phục từ {file.name}."]
    if aside is not None:
        lines.append(f"Tệp trước đó được giữ lại: {aside.name}")
    lost = lost_attachments(folder)
    remarks = [f"Thiếu tệp đính kèm: {name}" for name in lost]
    if lost:
        remarks.append("Chép thư mục attachments từ nơi sao lưu vào thư mục dữ liệu, hoặc đính kèm lại.")
    data = {"restored": file, "kept_aside": aside, "missing_attachments": lost}
    return Answer(data, lines, 1 if lost else 0, remarks)
