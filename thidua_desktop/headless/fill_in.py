"""Forms that units fill in: ``fill-in write KIND`` and ``fill-in read FILE…``.

``write``: ``{"files": [{"path", "unit"}]}``. ``read``: ``{"files": [{"file", "unit", "kind", "accepted",
"lines": [{"row", "name", "fate", "before", "after", "message"}], "problems": […]}], "dry_run"}``. Lines that
leave something to decide stay out unless ``--all``; they and what is refused are findings: status 1.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.vietnamese import fold, nfc
from thidua_desktop.headless.output import Answer, problem_json, problem_line
from thidua_desktop.services.files import make_folder

if TYPE_CHECKING:
    from thidua_desktop.services.fill_in import FillInFile, FillInPreview, PreviewLine
    from thidua_desktop.services.workspace import Workspace

KINDS = ("nominations", "pledges", "pledge-results")
_UNREADABLE = ("corrupt", "damaged", "empty", "encrypted", "locked", "missing", "too_large", "wrong_type")
"""Codes of files that could not be read at all."""


def add_words(
    fill_in: argparse.ArgumentParser,
    path: Callable[[str], Path],
    year: Callable[[str], int],
    name: Callable[[str], str],
) -> None:
    """The words of ``fill-in``; the arguments read a file's name, a year, a name."""
    fill_in.add_argument("act", choices=("write", "read"), metavar="VIỆC", help="write, read")
    fill_in.add_argument("what", type=name, nargs="+", metavar="LOẠI|TỆP", help=f"write: {', '.join(KINDS)}")
    fill_in.add_argument("--out", type=path, metavar="DIR", help="thư mục ghi phiếu (write)")
    fill_in.add_argument("--unit", type=name, metavar="ĐƠN VỊ", help="chỉ một đơn vị (write)")
    fill_in.add_argument("--year", type=year, help="năm của phiếu (write)")
    fill_in.add_argument("--batch", type=name, metavar="TÊN", help="đợt xét (write nominations)")
    fill_in.add_argument("--force", action="store_true", help="ghi đè tệp đã có (write)")
    fill_in.add_argument("--dry-run", action="store_true", help="chỉ xem trước, không nhận (read)")
    fill_in.add_argument("--all", action="store_true", help="nhận cả dòng chờ quyết định (read)")


def missing(call: argparse.Namespace) -> str:
    """What the call lacks; empty where nothing."""
    if call.act == "read":
        return ""
    if len(call.what) != 1 or call.what[0] not in KINDS:
        return f"fill-in write cần một loại: {', '.join(KINDS)}"
    if call.out is None:
        return "còn thiếu --out DIR"
    return "còn thiếu --batch TÊN" if call.what[0] == "nominations" and not call.batch else ""


def fill_in(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Write forms for units, or take in those that came back."""
    return _write(workspace, call) if call.act == "write" else _read(workspace, call)


# ---- out -----------------------------------------------------------------------------------------
def _write(workspace: Workspace, call: argparse.Namespace) -> Answer:
    kind, year, batch_id = call.what[0], call.year or workspace.settings.working_year(), 0
    if kind == "nominations":
        batch = workspace.nominations.batch_named(call.batch, call.year)
        year, batch_id = batch.year, batch.id
    choices = workspace.fill_in.units(kind, year)
    if call.unit:
        wanted = fold(call.unit)
        chosen = [one for one in choices if nfc(one.unit.name) == nfc(call.unit)]
        chosen = chosen or [one for one in choices if fold(one.unit.name) == wanted]
        if not chosen:
            names = ", ".join(f"“{one.unit.name}”" for one in choices[:10]) or "chưa có đơn vị nào"
            raise NotFound(f"Không có phiếu cho đơn vị “{call.unit}”.", hint=f"Hiện có: {names}.")
    else:
        chosen = [one for one in choices if one.proposed]
    if not chosen:
        raise NotFound("Không có đơn vị nào để lập phiếu.", hint="Nhập đơn vị, giao ước trước.")
    make_folder(call.out)
    units = [one.unit for one in chosen]
    paths = workspace.fill_in.write(
        kind, [one.id for one in units], call.out, year, batch_id, force=call.force
    )
    files = [{"path": path, "unit": unit.name} for path, unit in zip(paths, units, strict=True)]
    return Answer({"files": files}, [f"Đã ghi {path}" for path in paths])


# ---- back ----------------------------------------------------------------------------------------
def _read(workspace: Workspace, call: argparse.Namespace) -> Answer:
    from thidua_desktop.services.fill_in import FillInFate

    preview = workspace.fill_in.preview([Path(one) for one in call.what])
    keys = preview.default_keys
    if call.all:
        keys = frozenset(key for key, one in preview.lines.items() if one.fate is not FillInFate.REFUSED)
    if keys and not call.dry_run:
        workspace.fill_in.apply(preview, keys)
    files = [_file(one, keys) for one in preview.files]
    left = [line for key, line in preview.lines.items() if key not in keys]
    problems = [problem for file in preview.files for problem in file.problems]
    unreadable = any(problem.code in _UNREADABLE for problem in problems)
    return Answer(
        {"files": files, "dry_run": bool(call.dry_run)},
        [
            f"{one.name}: {one.unit_name or 'không nhận'}, nhận {_accepted(one, keys)} dòng"
            for one in preview.files
        ],
        4 if unreadable else 1 if left or problems else 0,
        [*(problem_line(one) for one in problems), *(_remark(preview, one) for one in left)],
    )


def _accepted(file: FillInFile, keys: frozenset[Any]) -> int:
    return sum(line.key in keys for line in file.lines)


def _file(file: FillInFile, keys: frozenset[Any]) -> dict[str, Any]:
    return {
        "file": file.name,
        "unit": file.unit_name,
        "kind": file.kind,
        "accepted": _accepted(file, keys),
        "lines": [
            {
                "row": line.key.row,
                "name": line.name,
                "fate": line.fate.name.lower(),
                "before": line.before,
                "after": line.after,
                "message": line.message,
            }
            for line in file.lines
        ],
        "problems": [problem_json(one) for one in file.problems],
    }


def _remark(preview: FillInPreview, line: PreviewLine) -> str:
    sheet = next(one.sheet for one in preview.files if line in one.lines)
    place = f"{line.key.file} · {sheet} · dòng {line.key.row}"
    return f"{line.fate.value}: {place}: {line.name}. {line.message}".strip()
