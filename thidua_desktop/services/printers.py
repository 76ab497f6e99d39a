"""Printers of the system, through CUPS: the PDF goes to the queue as it is, so vectors stay vectors.

Windows has no such service; there the window prints through the printer's driver.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from thidua_desktop.domain.errors import RuleViolation

_WAIT_SECONDS = 20
_SLOT = re.compile(r"^(?:InputSlot|MediaSource|media-source)/[^:]*:\s*(.*)$|^InputSlot:\s*(.*)$")


@dataclass(frozen=True, slots=True)
class Tray:
    """A tray as the printer calls it."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class PrinterInfo:
    """A queue and what keeps it from printing, if anything."""

    name: str
    ready: bool = True
    trouble: str = ""
    """In Vietnamese: "đang tạm dừng" …; empty when it is ready."""
    trays: tuple[Tray, ...] = ()
    usual: bool = False
    """The system's default."""


def printer_names() -> list[str]:
    """The queues that take jobs; empty where there is no print service."""
    answer = _ask("lpstat", "-e")
    return [line.strip() for line in answer.splitlines() if line.strip()]


def printers() -> list[PrinterInfo]:
    """All queues with their state and trays; the default stands first."""
    names = printer_names()
    if not names:
        return []
    default = _ask("lpstat", "-d").rpartition(":")[2].strip()
    states, taking = _ask("lpstat", "-p"), _ask("lpstat", "-a")
    found = []
    for name in names:
        trouble = _trouble(name, states, taking)
        found.append(PrinterInfo(name, not trouble, trouble, _trays(name), name == default))
    return sorted(found, key=lambda one: (not one.usual, one.name))


def trouble_of(name: str) -> str:
    """What keeps a queue from printing, in Vietnamese; empty when nothing does."""
    return _trouble(name, _ask("lpstat", "-p", name), _ask("lpstat", "-a", name))


def _trouble(name: str, states: str, taking: str) -> str:
    if re.search(rf"^{re.escape(name)} not accepting", taking, re.M):
        return "không nhận bản in"
    state = re.search(rf"^printer {re.escape(name)} (.*(?:\n[ \t].*)*)", states, re.M)
    if state is None:
        return ""
    said = state[1].lower()
    if "disabled" in said or "paused" in said:
        return "đang tạm dừng"
    if "media-empty" in said or "out of paper" in said:
        return "hết giấy"
    if "jam" in said:
        return "kẹt giấy"
    if "offline" in said or "unplugged" in said or "not connected" in said:
        return "chưa bật hoặc chưa nối"
    return ""


def _trays(name: str) -> tuple[Tray, ...]:
    for line in _ask("lpoptions", "-p", name, "-l").splitlines():
        match = _SLOT.match(line)
        if match:
            codes = (match[1] or match[2]).replace("*", "").split()
            return tuple(Tray(code, _TRAYS.get(code.lower(), code)) for code in codes)
    return ()


_TRAYS = {
    "auto": "Tự chọn",
    "default": "Tự chọn",
    "manual": "Khay tay",
    "manualfeed": "Khay tay",
    "multipurpose": "Khay tay (đa năng)",
    "tray1": "Khay 1",
    "tray2": "Khay 2",
    "tray3": "Khay 3",
    "upper": "Khay trên",
    "lower": "Khay dưới",
    "standard": "Khay thường",
}


def require_printer(name: str) -> None:
    """Raise ``RuleViolation`` naming the printers there are when ``name`` is not one of them."""
    names = printer_names()
    if name not in names:
        known = ", ".join(names) or "không có máy in nào"
        raise RuleViolation(
            f"Không thấy máy in “{name}”.",
            hint=f"Máy in hiện có: {known}. Bật máy in, hoặc lưu thành PDF bằng --out.",
        )


def require_ready(name: str) -> None:
    """As :func:`require_printer`, and when the queue is paused, takes nothing or has no paper."""
    require_printer(name)
    trouble = trouble_of(name)
    if trouble:
        raise RuleViolation(
            f"Máy in “{name}” {trouble}, chưa gửi tờ nào.",
            hint="Xem máy in (giấy, kẹt giấy, tạm dừng trong danh sách in của máy tính) rồi in tiếp.",
        )


def send(name: str, pdf: Path, title: str, *, tray: str = "", size: tuple[float, float] | None = None) -> str:
    """Hand a PDF to a queue at its own size; returns the job's number ("HP-12").

    ``size`` is the page in mm: the printer is asked for exactly that paper. Raises ``RuleViolation`` when the
    queue refuses it or is not there.
    """
    require_printer(name)
    lp = shutil.which("lp")
    if lp is None:
        raise RuleViolation("Máy này không có lệnh in.", hint="Lưu thành PDF rồi in từ chương trình xem PDF.")
    options = ["-o", "sides=one-sided", "-o", "print-scaling=none"]
    if size is not None:
        options += ["-o", f"media={_media(*size)}"]
    if tray:
        options += ["-o", f"InputSlot={tray}"]
    try:
        answer = subprocess.run(
            [lp, "-d", name, "-t", title, *options, str(pdf)],
            capture_output=True,
            text=True,
            timeout=_WAIT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RuleViolation(
            f"Máy in “{name}” không trả lời sau {_WAIT_SECONDS} giây.", hint="Xem máy in rồi in tiếp."
        ) from None
    if answer.returncode:
        raise RuleViolation(f"Máy in “{name}” không nhận: {answer.stderr.strip() or 'không rõ lý do'}.")
    number = re.search(r"request id is (\S+)", answer.stdout)
    return number[1] if number else ""


_NAMED_MEDIA = {(297, 210): "A4", (420, 297): "A3", (210, 148): "A5"}


def _media(width: float, height: float) -> str:
    """Paper is named upright; the page in the PDF lies as it lies, and the queue turns it."""
    long, short = max(width, height), min(width, height)
    named = _NAMED_MEDIA.get((round(long), round(short)))
    return named or f"Custom.{short:g}x{long:g}mm"


def _ask(command: str, *arguments: str) -> str:
    """What a command of the print service says; empty where it is missing, slow or refuses."""
    program = shutil.which(command)
    if program is None:
        return ""
    try:
        answer = subprocess.run(
            [program, *arguments],
            capture_output=True,
            text=True,
            timeout=_WAIT_SECONDS,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except subprocess.TimeoutExpired:
        return ""
    return answer.stdout


__all__ = [
    "PrinterInfo",
    "Tray",
    "printer_names",
    "printers",
    "require_printer",
    "require_ready",
    "send",
    "trouble_of",
]
