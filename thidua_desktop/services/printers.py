"""Printers of the system, through CUPS: the PDF goes to the queue as it is, so vectors stay vectors.

Windows has no such service; there the window prints through the printer's driver.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from thidua_desktop.domain.errors import RuleViolation

_WAIT_SECONDS = 20


def printer_names() -> list[str]:
    """The queues that take jobs; empty where there is no print service."""
    lpstat = shutil.which("lpstat")
    if lpstat is None:
        return []
    try:
        answer = subprocess.run(
            [lpstat, "-e"], capture_output=True, text=True, timeout=_WAIT_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return []
    return [line.strip() for line in answer.stdout.splitlines() if line.strip()]


def require_printer(name: str) -> None:
    """Raise ``RuleViolation`` naming the printers there are when ``name`` is not one of them."""
    names = printer_names()
    if name not in names:
        known = ", ".join(names) or "không có máy in nào"
        raise RuleViolation(
            f"Không thấy máy in “{name}”.",
            hint=f"Máy in hiện có: {known}. Bật máy in, hoặc lưu thành PDF bằng --out.",
        )


def send(name: str, pdf: Path, title: str) -> None:
    """Hand a PDF to a queue at its own size. Raises ``RuleViolation`` when the queue refuses it."""
    require_printer(name)
    lp = shutil.which("lp")
    if lp is None:
        raise RuleViolation("Máy này không có lệnh in.", hint="Lưu thành PDF rồi in từ chương trình xem PDF.")
    answer = subprocess.run(
        [lp, "-d", name, "-t", title, "-o", "sides=one-sided", "-o", "print-scaling=none", str(pdf)],
        capture_output=True,
        text=True,
        timeout=_WAIT_SECONDS,
        check=False,
    )
    if answer.returncode:
        raise RuleViolation(f"Máy in “{name}” không nhận: {answer.stderr.strip() or 'không rõ lý do'}.")
