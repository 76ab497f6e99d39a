"""The whole office as open files: a CSV a table, what their columns mean, the attached files.

Nobody is locked in: with these files another program can go on. Texts are exactly those of the records.
See docs/decisions/open-export.md.
"""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from thidua_desktop.services.files import folder_written_whole, refuse_other_kind, written_whole
from thidua_desktop.storage.attachments import AttachmentFolder, recorded_in
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.open_tables import OpenTable
from thidua_desktop.storage.own_papers import FOLDER_NAME as OWN_PAPERS

FORMAT: Final = 1
SCHEMA: Final = "schema.json"
README: Final = "DOC-TRUOC.txt"
TABLES: Final = "bang"
FILES: Final = "tep-dinh-kem"
PAPERS: Final = "mau-van-ban"
_KNOWN: Final = re.compile("|".join(map(re.escape, (SCHEMA, README, TABLES, FILES, PAPERS))))
_WORDS: Final = """\
DỮ LIỆU CỦA CƠ QUAN Ở DẠNG MỞ

Thư mục “bang”: mỗi bảng một tệp CSV (UTF-8, ngăn cách bằng dấu phẩy, chữ trong ngoặc kép khi cần – RFC 4180).
Tệp “schema.json”: tên, kiểu, đơn vị tính của từng cột và bảng mà cột ấy trỏ tới (theo cột id).
Thư mục “tep-dinh-kem”: các tệp đính kèm, tên là mã SHA-256 ghi ở cột sha256 của bảng attachment.
Thư mục “mau-van-ban” (nếu có): lời văn riêng của cơ quan cho các giấy tờ.

Ngày viết năm-tháng-ngày. Điểm ghi phần nghìn (97500 là 97,5 điểm). Tiền ghi đồng. Đúng, sai ghi 1, 0.
Ô trống là không có giá trị; ô "" (hai dấu ngoặc kép) là chữ trống.

Mở bằng Excel: chọn Dữ liệu > Từ Văn bản/CSV và để mọi cột là văn bản. Đừng bấm đúp vào tệp: Excel bỏ số 0
ở đầu số định danh và coi chữ bắt đầu bằng dấu = là công thức.

Khóa bí mật dùng để ký giấy khen, nhật ký hoàn tác và bản sao lưu không nằm ở đây. Muốn mang cả cơ quan sang
máy khác thì dùng “Sao lưu”.
"""


@dataclass(frozen=True, slots=True)
class OpenExport:
    """What was written."""

    path: Path
    tables: int
    rows: int
    attachments: int
    lost: tuple[str, ...] = ()
    """Names of attached files that are recorded but are not in the data folder."""


def write_open_files(store: Store, out: Path, *, force: bool = False) -> OpenExport:
    """Write all to ``out``: a ``.zip`` by its name, else a folder. Whole or not at all.

    The tables are of one moment. Raises ``RuleViolation`` for another ending or for a place that is taken,
    ``StorageFault`` for a full or read-only one.
    """
    refuse_other_kind(out, (".zip",))
    if out.suffix.lower() == ".zip":
        with (
            written_whole(out, force=force) as part,
            zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            return _write(store, out, _Zipped(archive))
    with folder_written_whole(out, force=force, known=_KNOWN) as part:
        return _write(store, out, _Folder(part))


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def text(self, name: str, content: bytes) -> None:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def file(self, name: str, source: Path) -> None:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, path)


class _Zipped:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def text(self, name: str, content: bytes) -> None:
        self._archive.writestr(name, content)

    def file(self, name: str, source: Path) -> None:
        self._archive.write(source, name)


def _write(store: Store, out: Path, target: _Folder | _Zipped) -> OpenExport:
    described, rows = [], 0
    with store.transaction():
        for table in store.open_tables.all():
            content, count = _csv(table, store.open_tables.rows(table))
            target.text(f"{TABLES}/{table.name}.csv", content)
            described.append(_described(table, count))
            rows += count
        kept = recorded_in(store.path)
    schema = {"format": FORMAT, "encoding": "utf-8-sig", "tables": described}
    target.text(SCHEMA, json.dumps(schema, ensure_ascii=False, indent=1).encode())
    target.text(README, _WORDS.replace("\n", "\r\n").encode("utf-8-sig"))
    attached, lost = AttachmentFolder(store.folder), []
    for sha256, name in kept.items():
        source = attached.path(sha256)
        if source.is_file():
            target.file(f"{FILES}/{sha256}", source)
        else:
            lost.append(name)
    for file in sorted((store.folder / OWN_PAPERS).glob("*.toml")):
        target.file(f"{PAPERS}/{file.name}", file)
    return OpenExport(out, len(described), rows, len(kept) - len(lost), tuple(lost))


def _csv(table: OpenTable, rows: Iterator[tuple[Any, ...]]) -> tuple[bytes, int]:
    """RFC 4180; nothing at all for ``NULL``, quotes around every text."""
    lines = [",".join(column.name for column in table.columns)]
    lines += [",".join(_cell(value) for value in row) for row in rows]
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig"), len(lines) - 1


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return '"' + value.replace('"', '""') + '"'
    return str(value)


def _described(table: OpenTable, rows: int) -> dict[str, Any]:
    columns = []
    for column in table.columns:
        told: dict[str, Any] = {"name": column.name, "type": column.type, "required": column.required}
        if column.refers:
            told["references"] = f"{column.refers}.id"
        if column.unit:
            told["unit"] = column.unit
        columns.append(told)
    return {
        "name": table.name,
        "label": table.label,
        "file": f"{TABLES}/{table.name}.csv",
        "rows": rows,
        "key": "id",
        "columns": columns,
    }
