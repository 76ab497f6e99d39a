"""``python -m thidua_desktop`` and the installed command: a command runs headless, none opens the window."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thidua_desktop.headless.output import Step


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command named in ``arguments`` and return its exit status, or open the window."""
    for stream in (sys.stdout, sys.stderr):
        # A Windows console may be set to a code page without Vietnamese letters.
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    from thidua_desktop.headless.main import run

    def self_test() -> Sequence[Step]:
        from thidua_desktop.self_test import run_self_test

        return run_self_test()

    outcome = run(sys.argv[1:] if arguments is None else arguments, self_test)
    if isinstance(outcome, Path):
        from thidua_desktop.app import open_window

        return open_window(outcome)
    return outcome


if __name__ == "__main__":
    sys.exit(main())
