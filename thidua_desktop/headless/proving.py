"""Checking certificates' codes, and the keys that sign them, from the command line."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua_desktop.domain.errors import RuleViolation, Unreadable
from thidua_desktop.domain.proof import MARK
from thidua_desktop.headless.output import Answer

if TYPE_CHECKING:
    from thidua_desktop.services.proof import Verification
    from thidua_desktop.services.workspace import Workspace

KEY_ACTS = ("list", "backup", "restore", "rotate", "page", "accept")
_ENDINGS = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".pdf", ".heic"}


def add_words(
    verify: argparse.ArgumentParser, keys: argparse.ArgumentParser, path: Callable[[str], Path]
) -> None:
    """The words of ``verify`` and ``keys``. ``path`` reads a file's name."""
    verify.add_argument("what", metavar="CHỮ|TỆP", help="dãy số của mã, hoặc ảnh hay PDF có mã QR")
    keys.add_argument("act", choices=KEY_ACTS, metavar="VIỆC", help=", ".join(KEY_ACTS))
    keys.add_argument("target", nargs="?", default="", metavar="TỆP|KHÓA", help="tệp, hoặc khóa công khai")
    keys.add_argument("--office", default="", metavar="TÊN", help="cơ quan có khóa công khai (accept)")
    keys.add_argument("--reason", default="", metavar="LÝ DO", help="vì sao thay khóa (rotate)")
    keys.add_argument(
        "--passphrase-file", type=path, metavar="TỆP", help="dòng đầu là mật khẩu; không có: hỏi"
    )
    keys.add_argument("--force", action="store_true", help="ghi đè tệp đã có")


def verify(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """What a code proves. Status 0 where every code is genuine, 1 where not, 4 for a file that is none."""
    from thidua_desktop.services.proof.words import TITLES

    found = _found(workspace, call.what)
    bad = [one for one in found if not one.genuine]
    items = [_json(one) for one in found]
    worst = _json((bad or found)[0])
    lines = [f"{TITLES[one.verdict]}: {one.message}" for one in found]
    return Answer({**worst, "items": items, "total": len(items)}, lines, 1 if bad else 0)


def _found(workspace: Workspace, what: str) -> list[Verification]:
    if what.strip().startswith(MARK):
        return [workspace.proof.verify(what)]
    path = Path(what)
    if _is_there(path) or path.suffix.lower() in _ENDINGS:
        return workspace.proof.verify_file(path)
    return [workspace.proof.verify(what)]


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _json(one: Verification) -> dict[str, Any]:
    said = one.statement
    certificate = said and {
        "name": str(said.name),
        "award": str(said.award),
        "book_number": str(said.book_number),
        "decision_number": str(said.decision_number),
        "decision_date": said.decision_date,
        "office": str(said.office),
        "shortened": any(text.digest for text in said.texts),
    }
    return {
        "verdict": one.verdict,
        "genuine": one.genuine,
        "message": one.message,
        "certificate": certificate,
        "key": one.key.key_id if one.key else "",
        "revoked": one.revoked,
        "award_id": one.award_id,
    }


def keys(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """The office's signing keys."""
    return _ACTS[call.act](workspace, call)


def _list(workspace: Workspace, call: argparse.Namespace) -> Answer:
    ring = workspace.proof.keys
    active = ring.active()
    items = [
        {
            "key_id": one.key_id,
            "public": one.public,
            "office": one.office_name,
            "created_at": one.created_at,
            "retired_on": one.retired_on,
            "own": ring.is_own(one),
            "active": active is not None and one.key_id == active.key_id,
        }
        for one in ring.all()
    ]
    lines = [f"{one['key_id']}  {one['office']}{'  (đang dùng)' if one['active'] else ''}" for one in items]
    return Answer({"items": items, "total": len(items)}, lines or ["Chưa có khóa ký nào."])


def _backup(workspace: Workspace, call: argparse.Namespace) -> Answer:
    path = workspace.proof.keys.backup(_path(call), passphrase(call), force=call.force)
    return Answer({"file": path}, [f"Đã ghi tệp sao lưu khóa: {path}. Giữ mật khẩu ở nơi khác với tệp."])


def _restore(workspace: Workspace, call: argparse.Namespace) -> Answer:
    made = workspace.proof.keys.restore(_path(call), passphrase(call))
    return Answer({"label": made.label}, [f"{made.label}."])


def _rotate(workspace: Workspace, call: argparse.Namespace) -> Answer:
    made = workspace.proof.keys.rotate(call.reason)
    active = workspace.proof.keys.active()
    return Answer({"label": made.label, "key_id": active.key_id if active else ""}, [f"{made.label}."])


def _page(workspace: Workspace, call: argparse.Namespace) -> Answer:
    path = workspace.proof.page(_path(call), force=call.force)
    return Answer({"files": [{"path": path}]}, [f"Đã ghi trang kiểm tra: {path}"])


def _accept(workspace: Workspace, call: argparse.Namespace) -> Answer:
    made = workspace.proof.keys.accept(call.target, call.office)
    return Answer({"label": made.label}, [f"{made.label}."])


_ACTS: Mapping[str, Callable[[Workspace, argparse.Namespace], Answer]] = {
    "list": _list,
    "backup": _backup,
    "restore": _restore,
    "rotate": _rotate,
    "page": _page,
    "accept": _accept,
}


def _path(call: argparse.Namespace) -> Path:
    if not call.target.strip():
        raise RuleViolation(f"Ghi tên tệp sau keys {call.act}.")
    return Path(call.target)


def passphrase(call: argparse.Namespace) -> str:
    """From ``--passphrase-file``, else asked for on the terminal. Raises ``Unreadable``, ``RuleViolation``.

    Never a word of the command line, which other users of the machine can read.
    """
    if call.passphrase_file is not None:
        try:
            with call.passphrase_file.open(encoding="utf-8-sig") as file:
                return str(file.readline(1000)).rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            name = call.passphrase_file.name
            raise Unreadable(f"Không đọc được tệp mật khẩu “{name}”.", code="missing", file=name) from error
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass("Mật khẩu: ", sys.stderr)
    raise RuleViolation("Cần mật khẩu: ghi --passphrase-file TỆP (dòng đầu là mật khẩu).")
