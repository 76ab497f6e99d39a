"""A program of its own that writes until it is stopped: the tests kill it, fill its disk, take its rights.

    python writer.py FOLDER MODE [...]

Every line it prints was true on disk when it was printed.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from pathlib import Path

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import Attachment, Person
from thidua_desktop.storage.attachments import AttachmentFolder
from thidua_desktop.storage.backup import backups, restore
from thidua_desktop.storage.database import Store, open_store

ROWS = 40


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def operation(store: Store, number: int) -> None:
    """One operation of two halves; each must never be seen without the other."""
    with store.journal.operation(f"Lần {number}"):
        store.people.add_many([Person(0, f"Nửa đầu {number} {i}") for i in range(ROWS)])
        store.people.add_many([Person(0, f"Nửa sau {number} {i}") for i in range(ROWS)])


def forever(store: Store) -> None:
    """Operations without end; says the number of each one that is done."""
    number = 0
    while True:
        number += 1
        operation(store, number)
        say(f"done {number}")


def busy(store: Store) -> None:
    """Operations, undo, redo and backups without end; says how many operations stand."""
    for number in range(1, 10_000):
        operation(store, number)
        store.journal.undo()
        store.journal.redo()
        say(f"done {number}")
        store.backup()


def inside(store: Store) -> None:
    """One operation that is never finished."""
    with store.journal.operation("Dở dang"):
        store.people.add_many([Person(0, f"Dở dang {i}") for i in range(20_000)])
        say("inside")
        sys.stdin.read()


def attaching(store: Store) -> None:
    """Files attached without end, each larger than one write; says the hash of each one that is done."""
    folder = AttachmentFolder(store.folder)
    source = store.folder / "nguon.pdf"
    for number in range(1, 10_000):
        source.write_bytes(f"%PDF {number} ".encode() * 200_000)
        kept = folder.put(source)
        at = store.now().replace(microsecond=0)
        with store.journal.operation(f"Đính kèm {number}"):
            store.dossiers.add_attachment(Attachment(0, kept.sha256, f"{number}.pdf", kept.size, at))
        say(f"done {kept.sha256}")


def restoring(folder: Path) -> None:
    """Put the folder's newest backup in place, over and over."""
    while True:
        restore(folder, backups(folder)[0].path, dt.datetime.now())
        say("restored")


def limited(store: Store, size: int) -> None:
    """Operations with no file allowed to grow beyond ``size`` bytes, until the disk is "full"."""
    import resource
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    until_full(store)
    # Room again: the same program goes on.
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    operation(store, 0)
    say("done 0")


def until_full(store: Store) -> None:
    number = 0
    while True:
        number += 1
        try:
            operation(store, number)
        except StorageFault as fault:
            say(f"fault {fault.code} {fault.message}")
            break
        say(f"done {number}")
    try:
        store.backup()
    except StorageFault as fault:
        say(f"backup {fault.code}")


def main() -> int:
    folder, mode, *more = sys.argv[1:]
    if mode == "as-nobody":
        os.setgid(65534)
        os.setuid(65534)
        mode, *more = more
    if mode == "restoring":
        restoring(Path(folder))
    try:
        store = open_store(Path(folder), create=True)
    except StorageFault as fault:
        say(f"fault {fault.code} {fault.message}")
        return fault.exit_status
    say("open")
    if mode == "hold":
        sys.stdin.read()
    elif mode == "limited":
        limited(store, int(more[0]))
    else:
        {
            "forever": forever,
            "busy": busy,
            "inside": inside,
            "attaching": attaching,
            "until-full": until_full,
        }[mode](store)
    store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
