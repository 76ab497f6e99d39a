"""Runs one command: opens the office, calls it, writes the answer, returns the exit status."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from thidua_desktop import __version__
from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.headless.output import Answer, Step, problem_json, problem_line, write
from thidua_desktop.headless.parser import Usage, parse
from thidua_desktop.paths import default_data_folder

_STOPPED = 130
"""What shells take for "stopped by Ctrl+C"."""
SelfTest = Callable[[], Sequence[Step]]


def run(arguments: Sequence[str], self_test: SelfTest) -> int | Path:
    """The exit status of a command; or, where none was named, the data folder to open the window on.

    ``self_test`` is handed in: it also builds the window's forms, which this floor does not know.
    """
    try:
        _require_text(arguments)
        call = parse(arguments)
    except Usage as error:
        return write(
            Answer({"error": {"message": str(error)}}, status=2, remarks=[str(error)]), "--json" in arguments
        )
    if call.version:
        return write(Answer({"version": __version__}, [__version__]), call.json)
    folder: Path = (call.data or default_data_folder()).expanduser()
    if call.command is None:
        return folder
    try:
        return write(_call(call, folder, self_test), call.json)
    except Known as error:
        return write(_refusal(error), call.json)
    except KeyboardInterrupt:
        # Ctrl+C. What was under way has been rolled back, a part of a file taken away.
        stopped = "Đã dừng theo yêu cầu. Chưa có gì được ghi thêm."
        return write(Answer({"error": {"message": stopped}}, status=_STOPPED, remarks=[stopped]), call.json)


def _require_text(arguments: Sequence[str]) -> None:
    """Raise ``Usage`` for a name in an old encoding: nothing that is stored or printed can hold it."""
    for one in arguments:
        if any("\ud800" <= letter <= "\udfff" for letter in one):
            shown = one.encode("utf-8", "replace").decode("utf-8")
            raise Usage(f"“{shown}” có ký tự không phải UTF-8. Hãy đổi tên tệp hoặc gõ lại.")


def _call(call: argparse.Namespace, folder: Path, self_test: SelfTest) -> Answer:
    if call.command == "self-test":
        return _self_test(self_test())
    if call.command == "restore":
        from thidua_desktop.headless.restore import restore

        return restore(folder, call.file)
    from thidua_desktop.headless.commands import COMMANDS
    from thidua_desktop.services.workspace import open_workspace

    if call.command == "init":
        return _init(call, folder)
    workspace = open_workspace(folder)
    try:
        return COMMANDS[call.command](workspace, call)
    finally:
        workspace.close()


def _self_test(steps: Sequence[Step]) -> Answer:
    failed = [step for step in steps if step.fault]
    lines = [f"{'Lỗi' if step.fault else 'Đạt'}: {step.name} ({step.seconds} s)" for step in steps]
    remarks = [f"{step.name}: {step.fault}" for step in failed]
    return Answer({"steps": list(steps), "ok": not failed}, lines, 1 if failed else 0, remarks)


def _init(call: argparse.Namespace, folder: Path) -> Answer:
    """A failed ``init`` leaves no half-made office behind."""
    from thidua_desktop.headless.commands import init
    from thidua_desktop.services.profiles import load_profile
    from thidua_desktop.services.safety import discard_office, has_office
    from thidua_desktop.services.workspace import open_workspace

    if call.profile:
        load_profile(call.profile)
    there = os.path.lexists(folder)
    used = has_office(folder)
    try:
        workspace = open_workspace(folder, create=True)
        try:
            return init(workspace, call)
        finally:
            workspace.close()
    except BaseException as error:
        # Locked: another program is just making one there.
        if not used and getattr(error, "code", "") != "locked":
            discard_office(folder, with_folder=not there)
        raise


def _refusal(error: Known) -> Answer:
    data = {"error": {"kind": type(error).__name__, "message": error.message, "hint": error.hint}}
    code = getattr(error, "code", "")
    if code:
        data["error"]["code"] = code
    remarks = [str(error)]
    if isinstance(error, Invalid):
        problems = {"problems": [problem_json(problem) for problem in error.problems]}
        return Answer({**data, **problems}, status=1, remarks=[problem_line(p) for p in error.problems])
    return Answer(data, status=error.exit_status, remarks=remarks)
