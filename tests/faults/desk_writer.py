"""A program of its own that works the ceremony desk until it is killed.

    python desk_writer.py FOLDER PRINTER STOP

``STOP``: ``asked`` (queued, nothing sent), ``held`` (the queue has the job and holds it, nothing on record),
``recorded`` (on record, the job still held). Every line it prints was true on disk when it was printed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from thidua_desktop.domain.records import Presence
from thidua_desktop.services import printers
from thidua_desktop.services.desk import DeskSetup, ScopeKind
from thidua_desktop.services.workspace import open_workspace


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def wait_to_be_killed(text: str) -> None:
    say(text)
    sys.stdin.read()


def main() -> None:
    folder, printer, stop = sys.argv[1:]
    office = open_workspace(Path(folder))
    desk = office.desk
    scope = next(one for one in desk.scopes(2026) if one.kind is ScopeKind.DECISION)
    desk.open(scope, DeskSetup(printer))
    first, second, third = (line.award.id for line in desk.find("")[:3])
    desk.mark(first, Presence.PRESENT)
    desk.mark(second, Presence.STAND_IN, "Trần Văn Hai", "con trai")
    desk.print_one(first)
    say(f"marked {first} {second}")
    asked = desk.ask(third)
    if stop == "asked":
        wait_to_be_killed(f"asked {third}")
    really_send, really_release = printers.send, printers.release
    if stop == "held":

        def send(*arguments: object, **named: object) -> str:
            job = really_send(*arguments, **named)  # type: ignore[arg-type]
            wait_to_be_killed(f"held {job}")
            return job

        printers.send = send

    if stop == "recorded":

        def release(job: str) -> bool:
            wait_to_be_killed(f"recorded {job}")
            return really_release(job)

        printers.release = release
    desk.send(asked)


if __name__ == "__main__":
    main()
