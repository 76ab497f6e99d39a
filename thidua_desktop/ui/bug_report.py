"""What happens with an error that is ours: a report file without personal data, a word to the clerk."""

from __future__ import annotations

import datetime as dt
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from thidua_desktop import __version__

_LOG = logging.getLogger(__name__)


def write_report(folder: Path, error: BaseException, now: dt.datetime) -> Path | None:
    """Write type and places of ``error`` into ``folder``; ``None`` when even that fails.

    The error's message and the values of variables are left out: they may hold names or numbers of people.
    """
    import platform

    lines = [
        f"Thi Đua Desktop {__version__}",
        f"{platform.system()} {platform.release()} · Python {platform.python_version()}",
        f"{now:%d/%m/%Y %H:%M:%S}",
    ]
    link: BaseException | None = error
    while link is not None:
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        link = link.__cause__ or link.__context__
    file = folder / f"loi-{now:%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", "utf-8")
    except OSError:
        return None
    return file


def install(folder: Path, tell: Callable[[Path | None], None]) -> Callable[[], None]:
    """Catch what nobody caught, on any thread; returns what puts the former hooks back.

    ``tell`` shows the report and is only called from the window's thread.
    """
    former, former_thread = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            former(kind, error, trace)
            return
        places = "".join(traceback.format_tb(trace))
        _LOG.error("bug: %s\n%s", kind.__qualname__, places)
        report = write_report(folder, error, dt.datetime.now())
        if threading.current_thread() is threading.main_thread():
            tell(report)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook, threading.excepthook = hook, thread_hook

    def restore() -> None:
        sys.excepthook, threading.excepthook = former, former_thread

    return restore
