"""``layouts``: the certificate layouts that are there; one of them to a file, one from a file.

JSON: ``{"items": [{"name", "title", "own", "base", "stock", "width", "height", "priority", "awards",
"groups", "recipients"}], "total": N, "rules": [{"layout", "award", "recipient", "stock"}], "problems":
[…]}``; lengths are mm, ``base`` is what a layout builds on, ``awards``, ``groups`` and ``recipients`` say
what it is for (empty: anything). ``rules`` are what the office has agreed on; empty parts mean any. An own
layout that does not load is among the problems (status 1). ``layouts export`` answers
``{"files": [{"path"}]}``, ``layouts import`` ``{"name", "title"}``.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.headless.output import Answer, problem_json, problem_line

if TYPE_CHECKING:
    from thidua_desktop.services.workspace import Workspace


def add_words(made: argparse.ArgumentParser, path: Callable[[str], Path], name: Callable[[str], str]) -> None:
    """The words of the command; ``path`` and ``name`` read their values."""
    made.add_argument(
        "action",
        nargs="?",
        choices=("list", "export", "import"),
        metavar="VIỆC",
        help="list (mặc định), export MẪU --out TỆP, import TỆP",
    )
    made.add_argument("target", nargs="?", type=name, metavar="MẪU|TỆP")
    made.add_argument("--out", type=path, metavar="TỆP", help="tệp .bocuc hoặc thư mục (export)")
    made.add_argument("--force", action="store_true", help="ghi đè tệp đã có (export)")
    made.add_argument("--replace", action="store_true", help="thay mẫu trùng tên của cơ quan (import)")
    made.add_argument("--as", dest="new_name", type=name, metavar="TÊN", help="đặt tên (import)")


def missing(call: argparse.Namespace) -> str:
    """What the call lacks, as a sentence's part; empty when it is whole."""
    if call.action == "export" and (not call.target or call.out is None):
        return "layouts export cần tên mẫu và --out TỆP"
    if call.action == "import" and not call.target:
        return "layouts import cần tên tệp"
    return ""


def layouts(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """List, write out or take in."""
    if call.action == "export":
        path = workspace.layouts.export(call.target, call.out, force=call.force)
        return Answer({"files": [{"path": path}]}, [f"Đã ghi mẫu {call.target} vào {path}"])
    if call.action == "import":
        changes = workspace.layouts.import_file(
            Path(call.target), replace=call.replace, new_name=call.new_name or ""
        )
        made = workspace.layouts.own_by_id(changes.created)
        return Answer({"name": made.name, "title": made.title}, [f"Đã nhập mẫu {made.name}: {made.title}"])
    return _list(workspace)


def _list(workspace: Workspace) -> Answer:
    found = workspace.layouts.all()
    problems = workspace.layouts.broken()
    items = [
        {
            "name": one.name,
            "title": one.title,
            "own": one.own,
            "base": one.base,
            "stock": one.stock,
            "width": one.width,
            "height": one.height,
            "priority": one.priority,
            "awards": one.awards,
            "groups": one.groups,
            "recipients": one.recipients,
        }
        for one in found
    ]
    rules = [
        {
            "layout": one.layout,
            "award": one.award_code,
            "recipient": one.recipient_kind,
            "stock": one.stock,
        }
        for one in workspace.layouts.rules()
    ]
    lines = [
        f"{one.name}: {one.title}, {one.width:g} × {one.height:g} mm{', của cơ quan' if one.own else ''}"
        for one in found
    ]
    return Answer(
        {
            "items": items,
            "total": len(items),
            "rules": rules,
            "problems": [problem_json(one) for one in problems],
        },
        lines,
        1 if problems else 0,
        [problem_line(one) for one in problems],
    )
