"""Whether a folder lies on a disk of this computer.

SQLite's write-ahead log needs shared memory between processes, which network shares do not give: on them the
older rollback journal is used. Not sure means "not local", which is only slower.
"""

from __future__ import annotations

import sys
from pathlib import Path

_NETWORK = (
    "nfs", "cifs", "smb", "fuse.sshfs", "sshfs", "ncp", "afs", "9p", "davfs", "fuse.rclone", "fuse.davfs",
    "fuse.gvfs", "glusterfs", "ceph", "webdav", "afpfs", "vboxsf", "fuse.vmhgfs",
)  # fmt: skip
_LOCAL_DRIVES = (2, 3, 6)
"""Windows' numbers of removable, fixed and memory disks; the others are remote, optical or unknown."""


def is_local(folder: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """True when ``folder`` is on a local disk. ``mounts`` is the system's table of mounts (Linux)."""
    folder = folder.resolve()
    if sys.platform == "win32":
        import ctypes

        if str(folder).startswith("\\\\"):
            return False
        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) in _LOCAL_DRIVES)
    if sys.platform == "darwin":
        return not str(folder).startswith(("/Volumes/", "/Network/"))
    return _of_mount(folder, mounts)


def _of_mount(folder: Path, mounts: Path) -> bool:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return False
    best, kind = "", ""
    for line in lines:
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ").replace("\\011", "\t")
        inside = folder.is_relative_to(point)
        # The same mount point may be mounted over: the later line is the one that shows.
        if inside and len(point) >= len(best):
            best, kind = point, parts[2]
    return bool(kind) and not kind.startswith(_NETWORK)
