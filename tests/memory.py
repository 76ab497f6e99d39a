"""How much memory a process has used at most."""

from __future__ import annotations

from pathlib import Path


def peak_mb() -> int:
    """Of this process, in MB, since it was started.

    Not ``ru_maxrss``: that begins at what the process that started this one used.
    """
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) // 1024
