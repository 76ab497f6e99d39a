"""The exchange package (``.tdgoi``): one file in which records travel from office to office by USB.

A zip of ``manifest.json``, ``signature``, ``records/<kind>.jsonl`` and ``attachments/<SHA-256>``. The
manifest names every part with size and SHA-256, the signature is over the manifest. What is read was made
by others: names, sizes and counts are held to what this program writes, and nothing is unpacked to a name
that the package chooses. See docs/decisions/exchange-package.md.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import re
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

import msgspec

from thidua_desktop.domain.errors import RuleViolation, Unreadable
from thidua_desktop.exchange.package_records import CONTENTS, Row, decode_rows, encode_rows

SUFFIX: Final = ".tdgoi"
FORMAT: Final = "thidua-goi"
VERSION: Final = 1
CONTEXT: Final = b"thidua-goi-1\x00"
"""Signed before the manifest: a signature of this key under something else is none of a package."""

MANIFEST, SIGNATURE = "manifest.json", "signature"
_RECORDS, _ATTACHMENTS = "records/", "attachments/"
MAX_FILE: Final = 2_000_000_000
MAX_PARTS: Final = 20_000
MAX_RECORDS: Final = 32_000_000
"""Bytes of all records, once unpacked: read, they take about ten times as much memory at worst."""
MAX_ROWS: Final = 150_000
MAX_ATTACHMENT: Final = 200 * 1024 * 1024
_MAX_MANIFEST: Final = 8_000_000
_MAX_DIRECTORY: Final = 4_000_000
_BLOCK: Final = 1 << 20
_END, _END_SIZE, _END64, _END64_SIZE = b"PK\x05\x06", 22, b"PK\x06\x07", 20
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_HEX: Final = re.compile(r"[0-9a-f]+")

Sign = Callable[[bytes], bytes]
IsSigned = Callable[[bytes, bytes, bytes], bool]
"""Public key, signature, message → whether the key's owner signed."""


class Part(msgspec.Struct, frozen=True):
    """One file inside."""

    name: str
    size: int
    """Bytes, unpacked."""
    sha256: str
    records: int = 0


class HandOver(msgspec.Struct, frozen=True):
    """A retired key's word that another took its place; keys and signature in hexadecimal."""

    old: str
    new: str
    signature: str


class Manifest(msgspec.Struct, frozen=True):
    """Who sends what."""

    format: str
    version: int
    schema: int
    """Of the sender's data file: a newer one may hold what an older program cannot keep."""
    package: str
    office: str
    office_name: str
    number: int
    made_at: dt.datetime
    key: str
    """Public key that signed, hexadecimal."""
    to: str = ""
    parts: tuple[Part, ...] = ()
    chain: tuple[HandOver, ...] = ()


class Package(msgspec.Struct, frozen=True):
    """What was read of a package; its files are fetched one by one with :func:`attachment`."""

    manifest: Manifest
    rows: Mapping[str, Sequence[Row[Any]]]
    """Kind → records, in the sender's terms."""
    attachments: frozenset[str]
    """SHA-256 of the files inside."""


def write_package(
    target: IO[bytes],
    manifest: Manifest,
    rows: Mapping[str, Sequence[Row[Any]]],
    attachments: Mapping[str, Path],
    sign: Sign,
) -> None:
    """Write it; ``manifest`` without parts, ``attachments`` by SHA-256.

    Raises ``Unreadable`` for an attachment that is no more what its hash says, ``RuleViolation`` for more
    records than :func:`read_package` takes, ``OSError``.
    """
    parts = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for kind, data in _encoded(rows).items():
            name = f"{_RECORDS}{kind}.jsonl"
            archive.writestr(_entry(name, zipfile.ZIP_DEFLATED), data)
            parts.append(Part(name, len(data), hashlib.sha256(data).hexdigest(), len(rows[kind])))
        for sha256, path in sorted(attachments.items()):
            entry = _entry(_ATTACHMENTS + sha256, zipfile.ZIP_STORED)
            with path.open("rb") as source, archive.open(entry, "w") as out:
                size, digest = _copied(source, out)
            if digest != sha256:
                raise Unreadable(
                    f"Tệp đính kèm “{sha256[:12]}…” trong thư mục dữ liệu đã bị thay đổi nên chưa ghi gói.",
                    code="corrupt",
                    hint="Chép lại thư mục attachments từ bản sao lưu, hoặc đính kèm lại rồi ghi gói lại.",
                )
            parts.append(Part(entry.filename, size, sha256))
        text = msgspec.json.format(
            msgspec.json.encode(msgspec.structs.replace(manifest, parts=tuple(parts))), indent=1
        )
        archive.writestr(_entry(MANIFEST, zipfile.ZIP_DEFLATED), text)
        archive.writestr(_entry(SIGNATURE, zipfile.ZIP_STORED), sign(CONTEXT + text).hex())


def _encoded(rows: Mapping[str, Sequence[Row[Any]]]) -> dict[str, bytes]:
    """Kind → lines; never more than the other side would read."""
    data = {kind: encode_rows(rows[kind]) for kind in CONTENTS if rows.get(kind)}
    if sum(map(len, data.values())) > MAX_RECORDS or sum(map(len, rows.values())) > MAX_ROWS:
        text = f"Một gói chứa nhiều nhất {MAX_ROWS} mục, {MAX_RECORDS // 1_000_000} MB."
        raise RuleViolation(text, hint="Gửi riêng từng năm hoặc từng đợt xét.")
    return data


def _entry(name: str, how: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = how
    entry.external_attr = 0o644 << 16
    return entry


def _copied(source: IO[bytes], out: IO[bytes]) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    while block := source.read(_BLOCK):
        digest.update(block)
        size += len(block)
        out.write(block)
    return size, digest.hexdigest()


def read_package(source: IO[bytes], name: str, is_signed: IsSigned, newest_schema: int) -> Package:
    """Read and check all of it: signature, every part's size and hash, every record's shape.

    ``name`` is the file's, for messages; ``newest_schema`` the data file's version of this program. Raises
    ``Unreadable`` with code ``tampered``, ``too_new``, ``too_large``, ``wrong_type`` or ``corrupt``.
    """
    with _opened(source, name) as archive:
        entries = _entries(archive, name)
        text = _content(archive, entries, MANIFEST, _MAX_MANIFEST, name)
        _refuse_newer(text, name, newest_schema)
        manifest = _manifest(text, name)
        signature = _content(archive, entries, SIGNATURE, 200, name)
        try:
            fine = is_signed(bytes.fromhex(manifest.key), bytes.fromhex(signature.decode()), CONTEXT + text)
        except ValueError:
            fine = False
        if not fine:
            raise _tampered(name, "chữ ký số không khớp với nội dung")
        _refuse_strangers(entries, manifest, name)
        rows: dict[str, Sequence[Row[Any]]] = {}
        files = set()
        for part in manifest.parts:
            if part.name.startswith(_RECORDS):
                kind = part.name.removeprefix(_RECORDS).removesuffix(".jsonl")
                if sum(map(len, rows.values())) + part.records > MAX_ROWS:
                    raise _refused(name, f"bên trong có quá nhiều mục (nhiều nhất {MAX_ROWS})", "too_large")
                rows[kind] = _rows(_content(archive, entries, part.name, part.size, name), part, kind, name)
            else:
                _check_file(archive, part, name)
                files.add(part.sha256)
    return Package(manifest, rows, frozenset(files))


def attachment(source: IO[bytes], name: str, sha256: str, target: Path) -> None:
    """Write one file of a package that was read to ``target``. Raises ``Unreadable``, ``OSError``."""
    with _opened(source, name) as archive, target.open("wb") as out:
        try:
            with archive.open(_ATTACHMENTS + sha256) as packed:
                _size, digest = _copied(packed, out)
        except KeyError:
            digest = ""
    if digest != sha256:
        raise _tampered(name, "tệp đính kèm bên trong không còn như lúc mở gói")


@contextmanager
def _opened(source: IO[bytes], name: str) -> Iterator[zipfile.ZipFile]:
    try:
        _refuse_shape(source, name)
        with zipfile.ZipFile(source) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, RuntimeError) as error:
        # RuntimeError: zipfile's own for what it cannot unpack; ValueError: for places that cannot be.
        raise _refused(name, "tệp bị hỏng hoặc chép chưa hết") from error


def _refuse_shape(source: IO[bytes], name: str) -> None:
    """Look at the zip's end before zipfile does: it would read a list of contents of any length."""
    size = source.seek(0, io.SEEK_END)
    if size > MAX_FILE:
        raise _refused(name, f"tệp lớn quá {MAX_FILE // 1_000_000_000} GB", "too_large")
    source.seek(0)
    if source.read(2) != b"PK":
        raise _refused(name, f"đây không phải gói dữ liệu ({SUFFIX})", "wrong_type")
    source.seek(max(0, size - _END_SIZE - _END64_SIZE))
    tail = source.read(_END_SIZE + _END64_SIZE)
    end = tail[-_END_SIZE:]
    if len(end) < _END_SIZE or not end.startswith(_END) or tail[:-_END_SIZE].startswith(_END64):
        raise _refused(name, "tệp bị hỏng hoặc chép chưa hết")
    entries, directory = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
    if entries > MAX_PARTS or directory > _MAX_DIRECTORY:
        raise _refused(name, f"bên trong có quá nhiều tệp (nhiều nhất {MAX_PARTS})", "too_large")
    source.seek(0)


def _entries(archive: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    entries = {entry.filename: entry for entry in archive.infolist()}
    if len(entries) != len(archive.infolist()):
        raise _tampered(name, "bên trong có hai tệp trùng tên")
    for entry in entries.values():
        if entry.flag_bits & 1:
            raise _refused(name, "bên trong có tệp khóa bằng mật khẩu", "encrypted")
        stored = entry.compress_type == zipfile.ZIP_STORED
        packed = entry.compress_type == zipfile.ZIP_DEFLATED and not entry.filename.startswith(_ATTACHMENTS)
        link = (entry.external_attr >> 16) & 0o170000 == 0o120000
        if link or not (stored or packed):
            raise _tampered(name, f"bên trong có tệp lạ “{_shown(entry.filename)}”")
    return entries


def _refuse_newer(text: bytes, name: str, newest_schema: int) -> None:
    """A newer program may write what this one does not know: that it is newer must be said first."""
    try:
        said: Any = msgspec.json.decode(text)
    except msgspec.MsgspecError as error:
        raise _refused(name, "bản kê bên trong không đọc được") from error
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        raise _refused(name, f"đây không phải gói dữ liệu ({SUFFIX})", "wrong_type")
    for field, newest in (("version", VERSION), ("schema", newest_schema)):
        value = said.get(field)
        if isinstance(value, int) and value > newest:
            raise Unreadable(
                f"Gói “{name}” do bản chương trình mới hơn ghi (bản {value}, máy này đọc đến bản {newest}).",
                code="too_new",
                file=name,
                hint="Cập nhật chương trình trên máy này rồi mở lại, hoặc xin gói ghi bằng bản cũ.",
            )


def _manifest(text: bytes, name: str) -> Manifest:
    try:
        manifest = msgspec.json.decode(text, type=Manifest)
    except msgspec.MsgspecError as error:
        raise _refused(name, "bản kê bên trong thiếu hoặc sai mục") from error
    lengths = ((manifest.package, 32), (manifest.office, 32), (manifest.key, 64))
    if not all(len(value) == length and _HEX.fullmatch(value) for value, length in lengths):
        raise _refused(name, "bản kê bên trong thiếu hoặc sai mục")
    if manifest.number < 1 or manifest.number >= 1 << 31 or not manifest.office_name.strip():
        raise _refused(name, "bản kê bên trong thiếu hoặc sai mục")
    return manifest


def _refuse_strangers(entries: Mapping[str, zipfile.ZipInfo], manifest: Manifest, name: str) -> None:
    """Parts named and parts there are the same, each of a known name and of bearable size."""
    named = {part.name for part in manifest.parts}
    if len(named) != len(manifest.parts):
        raise _tampered(name, "bản kê ghi hai lần một tệp")
    for stranger in entries.keys() - named - {MANIFEST, SIGNATURE}:
        raise _tampered(name, f"bên trong có tệp lạ “{_shown(stranger)}”")
    for lacking in named - entries.keys():
        raise _tampered(name, f"thiếu tệp “{_shown(lacking)}”")
    records = 0
    for part in manifest.parts:
        if part.name.startswith(_RECORDS):
            records += part.size
            fine = part.name.removeprefix(_RECORDS).removesuffix(".jsonl") in CONTENTS
        else:
            fine = part.name == _ATTACHMENTS + part.sha256 and len(part.sha256) == 64
            fine = fine and _HEX.fullmatch(part.sha256) is not None
        if not fine or entries[part.name].file_size != part.size:
            raise _tampered(name, f"bên trong có tệp lạ “{_shown(part.name)}”")
        if part.size > MAX_ATTACHMENT or records > MAX_RECORDS:
            raise _refused(name, f"“{_shown(part.name)}” bên trong quá lớn", "too_large")


def _content(
    archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo], part: str, limit: int, name: str
) -> bytes:
    if part not in entries:
        raise _refused(name, f"bên trong không có “{part}”", "wrong_type")
    with archive.open(entries[part]) as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise _refused(name, f"“{part}” bên trong quá lớn", "too_large")
    return data


def _rows(data: bytes, part: Part, kind: str, name: str) -> list[Row[Any]]:
    if hashlib.sha256(data).hexdigest() != part.sha256:
        raise _tampered(name, f"“{part.name}” không đúng với bản kê")
    if data.count(b"\n") != part.records:
        raise _refused(name, f"“{part.name}” bên trong không đủ số mục đã kê")
    try:
        rows = decode_rows(unicodedata.normalize("NFC", data.decode("utf-8")), kind)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _refused(name, f"“{part.name}” bên trong có mục không đọc được") from error
    if len({row.id for row in rows}) != len(rows):
        raise _refused(name, f"“{part.name}” bên trong ghi hai lần một mục")
    return rows


def _check_file(archive: zipfile.ZipFile, part: Part, name: str) -> None:
    digest, size = hashlib.sha256(), 0
    with archive.open(part.name) as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            size += len(block)
            if size > part.size:
                break
    if size != part.size or digest.hexdigest() != part.sha256:
        raise _tampered(name, f"tệp đính kèm “{part.sha256[:12]}…” không đúng với bản kê")


def _shown(name: str) -> str:
    """A name of unknown making, fit for a sentence."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:60])


def _refused(name: str, reason: str, code: str = "corrupt") -> Unreadable:
    return Unreadable(
        f"Không mở được gói “{name}”: {reason}.",
        code=code,
        file=name,
        hint="Chép lại tệp từ USB, hoặc xin nơi gửi ghi lại gói.",
    )


def _tampered(name: str, reason: str) -> Unreadable:
    return Unreadable(
        f"Gói “{name}” đã bị sửa sau khi ký: {reason}. Chưa nhận gì vào dữ liệu.",
        code="tampered",
        file=name,
        hint="Đừng dùng tệp này; gọi điện cho nơi gửi và xin gói mới.",
    )
