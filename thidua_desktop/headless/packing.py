"""``print pack``: all papers of a conference into one folder.

JSON: ``{"folder", "files": [{"path", "pages"}], "merged": {"path", "pages"}, "problems": [{"code",
"message", …}]}``. ``--out`` names the folder; one that holds an older pack is replaced with ``--force``.
What has nothing to print is left out and told: status 1, as with every finding.
"""

from __future__ import annotations

import argparse

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.headless.output import Answer, problem_json, problem_line
from thidua_desktop.services.files import refuse_other_kind
from thidua_desktop.services.workspace import Workspace


def require_conference(workspace: Workspace, call: argparse.Namespace) -> None:
    """Raise ``Invalid``, naming those there are, where no conference is named."""
    if call.conference:
        return
    names = ", ".join(f"“{one.name}”" for one in workspace.conferences.all(call.year))
    text = f"Chọn hội nghị: ghi --conference và tên. Hiện có: {names or 'chưa có hội nghị nào'}."
    raise Invalid([Problem("missing", text, field="conference")])


def pack(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Make the pack of a conference."""
    if call.printer is not None or call.out is None:
        text = "Cả bộ giấy chỉ ghi ra thư mục: ghi --out, rồi in tệp trong đó."
        raise Invalid([Problem("out", text, field="out")])
    require_conference(workspace, call)
    refuse_other_kind(call.out, ())
    conference = workspace.conferences.named(call.conference, call.year)
    result = workspace.pack.make(conference.id, call.out, force=call.force)
    return Answer(
        {
            "folder": result.folder,
            "files": [{"path": one.path, "pages": one.pages} for one in result.files],
            "merged": {"path": result.merged, "pages": result.pages},
            "problems": [problem_json(one) for one in result.problems],
        },
        [
            *(f"{one.path}: {one.pages} trang" for one in result.files),
            f"{result.merged}: {result.pages} trang",
        ],
        1 if result.problems else 0,
        [problem_line(one) for one in result.problems],
    )
