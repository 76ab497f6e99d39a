"""Printers of the system, through CUPS: the PDF goes to the queue as it is, so vectors stay vectors.

Windows has no such service; there the window prints through the printer's driver.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from thidua_desktop.domain.errors import RuleViolation

_WAIT_SECONDS = 20
_SLOT = re.compile(r"^(InputSlot|MediaSource|media-source)(?:/[^:]*)?:\s*(.*)$")
_SIZE = re.compile(r"^(?:PageSize|media)(?:/[^:]*)?:\s*(.*)$")


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
    papers: tuple[str, ...] = ()
    """Names of the paper sizes it knows, the one it takes unasked first; empty where it does not say."""


class JobState(StrEnum):
    """Where a job of the print service is."""

    HELD = "giu"
    """Taken, and kept until it is let go."""
    WAITING = "cho"
    """In the queue or printing."""
    OVER = "xong"
    """Printed, cancelled or not known any more."""


def printer_names() -> list[str]:
    """The queues that take jobs; empty where there is no print service."""
    answer = _ask("lpstat", "-e")
    return [line.strip() for line in answer.splitlines() if line.strip()]


def printers() -> list[PrinterInfo]:
    """All queues with their state, trays and papers; the default stands first."""
    names = printer_names()
    if not names:
        return []
    default = _ask("lpstat", "-d").rpartition(":")[2].strip()
    states, taking = _ask("lpstat", "-p"), _ask("lpstat", "-a")
    found = []
    for name in names:
        trouble = _trouble(name, states, taking)
        options = _ask("lpoptions", "-p", name, "-l").splitlines()
        trays, papers = _trays(options), _papers(options)
        found.append(PrinterInfo(name, not trouble, trouble, trays, name == default, papers))
    return sorted(found, key=lambda one: (not one.usual, one.name))


def trouble_of(name: str) -> str:
    """What keeps a queue from printing, in Vietnamese; empty when nothing does."""
    return _trouble(name, _ask("lpstat", "-p", name), _ask("lpstat", "-a", name)) or _reasons(name)


def _trouble(name: str, states: str, taking: str) -> str:
    if re.search(rf"^{re.escape(name)} not accepting", taking, re.M):
        return "không nhận bản in"
    state = re.search(rf"^printer {re.escape(name)} (.*(?:\n[ \t].*)*)", states, re.M)
    if state is None:
        return ""
    said = state[1].lower()
    if "disabled" in said or "paused" in said:
        return "đang tạm dừng"
    return _in_words(said)


def _reasons(name: str) -> str:
    """What the printer itself reports: ``printer-state-reasons=media-empty-error,…``."""
    match = re.search(r"\bprinter-state-reasons=(\S+)", _ask("lpoptions", "-p", name))
    return _in_words(match[1].lower()) if match else ""


def _in_words(said: str) -> str:
    for signs, words in _TROUBLES:
        if any(sign in said for sign in signs):
            return words
    return ""


_TROUBLES = (
    (("media-empty", "media-needed", "out of paper"), "hết giấy"),
    (("media-jam", "paper jam"), "kẹt giấy"),
    (("cover-open", "door-open", "interlock-open"), "đang mở nắp"),
    (("toner-empty", "marker-supply-empty"), "hết mực"),
    (("offline", "unplugged", "not connected", "connecting-to-device"), "chưa bật hoặc chưa nối"),
)


def _trays(options: list[str]) -> tuple[Tray, ...]:
    for line in options:
        match = _SLOT.match(line)
        if match:
            codes = match[2].replace("*", "").split()
            return tuple(Tray(code, _TRAYS.get(code.lower(), code)) for code in codes)
    return ()


def _papers(options: list[str]) -> tuple[str, ...]:
    for line in options:
        match = _SIZE.match(line)
        if match:
            names = sorted(match[1].split(), key=lambda name: not name.startswith("*"))
            return tuple(name.lstrip("*") for name in names if not name.startswith("Custom."))
    return ()


_TRAYS = {
    "auto": "Tự chọn",
    "default": "Tự chọn",
    "manual": "Khay tay",
    "manualfeed": "Khay tay",
    "multipurpose": "Khay tay (đa năng)",
    "by-pass-tray": "Khay tay",
    "tray1": "Khay 1",
    "tray2": "Khay 2",
    "tray3": "Khay 3",
    "tray-1": "Khay 1",
    "tray-2": "Khay 2",
    "tray-3": "Khay 3",
    "upper": "Khay trên",
    "lower": "Khay dưới",
    "standard": "Khay thường",
    "main": "Khay chính",
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


def require_tray(name: str, tray: str) -> None:
    """Raise ``RuleViolation`` when a printer that tells its trays has none called ``tray``."""
    known = {one.code: one.name for one in _trays(_ask("lpoptions", "-p", name, "-l").splitlines())}
    if tray and known and tray not in known:
        named = ", ".join(f"{code} ({words})" for code, words in known.items())
        raise RuleViolation(f"Máy in “{name}” không có khay “{tray}”.", hint=f"Các khay: {named}.")


# ---- jobs ------------------------------------------------------------------------------------
def send(
    name: str,
    pdf: Path,
    title: str,
    *,
    tray: str = "",
    size: tuple[float, float] | None = None,
    held: bool = False,
) -> str:
    """Hand a PDF to a queue at its own size; returns the job's number ("HP-12").

    ``size`` is the page in mm: the printer is asked for exactly that paper, one side, nothing scaled,
    measured from the top left corner. A ``held`` job lies in the queue until :func:`release`. Raises
    ``RuleViolation`` when the queue refuses it or is not there.
    """
    require_printer(name)
    lp = shutil.which("lp")
    if lp is None:
        raise RuleViolation("Máy này không có lệnh in.", hint="Lưu thành PDF rồi in từ chương trình xem PDF.")
    options = ["sides=one-sided", "print-scaling=none"]
    if size is not None:
        # Back ends round a page to whole points and set the sheet in its middle: 0.1 mm would be lost.
        options += [f"media={_media(*size)}", "position=top-left"]
    if tray:
        options.append(f"{_slot_option(name)}={tray}")
    said = [part for option in options for part in ("-o", option)]
    try:
        answer = subprocess.run(
            [lp, "-d", name, "-t", title, *(("-H", "hold") if held else ()), *said, "--", str(pdf)],
            capture_output=True,
            text=True,
            timeout=_WAIT_SECONDS,
            check=False,
            env=_plain(),
        )
    except subprocess.TimeoutExpired:
        raise RuleViolation(
            f"Máy in “{name}” không trả lời sau {_WAIT_SECONDS} giây.", hint="Xem máy in rồi in tiếp."
        ) from None
    if answer.returncode:
        raise RuleViolation(f"Máy in “{name}” không nhận: {answer.stderr.strip() or 'không rõ lý do'}.")
    number = re.search(r"request id is (\S+)", answer.stdout)
    return number[1] if number else ""


def release(job: str) -> bool:
    """Let a held job go; whether the print service did so."""
    return _do("lp", "-i", job, "-H", "resume")


def cancel(job: str) -> bool:
    """Take a job back; whether it is out of the queue now (or was before)."""
    _do("cancel", job)
    return job_state(job) is JobState.OVER


def job_state(job: str) -> JobState:
    """Where a job is. One that nobody knows is over."""
    name = job.rpartition("-")[0]
    answer = _ask("lpstat", "-l", "-o", name)
    entry = re.search(rf"^{re.escape(job)}\s.*(?:\n[ \t].*)*", answer, re.M)
    if entry is None:
        return JobState.OVER
    return JobState.HELD if "job-hold-until-specified" in entry[0] else JobState.WAITING


def _slot_option(name: str) -> str:
    """What a queue calls the choice of its tray."""
    for line in _ask("lpoptions", "-p", name, "-l").splitlines():
        match = _SLOT.match(line)
        if match:
            return match[1]
    return "media-source"


_NAMED_MEDIA = {(297, 210): "A4", (420, 297): "A3", (210, 148): "A5"}


def _media(width: float, height: float) -> str:
    """Paper is named upright; the page in the PDF lies as it lies, and the queue turns it."""
    long, short = max(width, height), min(width, height)
    named = _NAMED_MEDIA.get((round(long), round(short)))
    return named or f"Custom.{short:g}x{long:g}mm"


def _ask(command: str, *arguments: str) -> str:
    """What a command of the print service says; empty where it is missing, slow or refuses."""
    answer = _call(command, *arguments)
    return "" if answer is None else answer.stdout


def _do(command: str, *arguments: str) -> bool:
    answer = _call(command, *arguments)
    return answer is not None and answer.returncode == 0


def _call(command: str, *arguments: str) -> subprocess.CompletedProcess[str] | None:
    program = shutil.which(command)
    if program is None:
        return None
    try:
        return subprocess.run(
            [program, *arguments],
            capture_output=True,
            text=True,
            timeout=_WAIT_SECONDS,
            check=False,
            env=_plain(),
        )
    except subprocess.TimeoutExpired:
        return None


def _plain() -> dict[str, str]:
    """The environment with answers in English, texts of ours in any language."""
    return {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}


__all__ = [
    "JobState",
    "PrinterInfo",
    "Tray",
    "cancel",
    "job_state",
    "printer_names",
    "printers",
    "release",
    "require_printer",
    "require_ready",
    "require_tray",
    "send",
    "trouble_of",
]
