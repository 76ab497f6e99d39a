"""Writing a package: chosen records, their files, our signature, our number."""

from __future__ import annotations

import datetime as dt
import os
import secrets
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.records import (
    ExchangePackage,
    NominationState,
    PackageDirection,
)
from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.exchange.package import (
    FORMAT,
    MAX_ATTACHMENT,
    VERSION,
    HandOver,
    Manifest,
    write_package,
)
from thidua_desktop.exchange.package_records import CONTENTS, Row, Ruling, files_of
from thidua_desktop.services.exchange import sealing
from thidua_desktop.services.exchange.choosing import choose
from thidua_desktop.services.exchange.links import Links
from thidua_desktop.services.exchange.local import LocalRecords
from thidua_desktop.services.exchange.office_id import office_id
from thidua_desktop.services.exchange.plan import Packed
from thidua_desktop.services.exchange.words import KINDS
from thidua_desktop.services.files import written_whole
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.proof.keys import Keys
from thidua_desktop.services.proof.sealing import require_strong
from thidua_desktop.storage.attachments import AttachmentFolder
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.migrations import VERSION as SCHEMA

_RULINGS: Final = (NominationState.RETURNED, NominationState.REJECTED)
"""What of our work on another office's nomination is told back; awards tell the rest."""
_IN_MEMORY: Final = 32 << 20
"""Bytes of a package that are sealed without a file of their own."""


@dataclass(frozen=True, slots=True)
class PackSize:
    """What a package would carry."""

    counts: Mapping[str, int]
    """Records by kind."""
    files: int
    bytes: int
    """Of the files."""


@dataclass(frozen=True, slots=True)
class _Load:
    rows: Mapping[str, list[Row[Any]]]
    files: Mapping[str, tuple[Path, int]]
    """SHA-256 → where it lies, its size."""

    @property
    def counts(self) -> dict[str, int]:
        return {kind: len(rows) for kind, rows in self.rows.items() if rows}


class Packing:
    """Makes packages of one data folder."""

    def __init__(
        self, store: Store, operations: Operations, keys: Callable[[], Keys], now: Callable[[], dt.datetime]
    ) -> None:
        self._store = store
        self._operations = operations
        self._keys = keys
        self._now = now
        self._folder = AttachmentFolder(store.folder)

    def size(self, *, year: int | None, batch_id: int | None, to: str) -> PackSize:
        """What :meth:`pack` would carry."""
        own = office_id(self._store, self._operations)
        load = self._load(Links(self._store, own), year, batch_id, to)
        return PackSize(load.counts, len(load.files), sum(size for _path, size in load.files.values()))

    def pack(
        self, out: Path, *, year: int | None, batch_id: int | None, to: str, passphrase: str, force: bool
    ) -> Packed:
        """See :meth:`ExchangeService.pack`."""
        office = self._store.settings.office()
        if office is None:
            raise RuleViolation(
                "Chưa khai báo tên cơ quan nên chưa ghi được gói dữ liệu.", hint="Khai báo ở Menu › Cơ quan."
            )
        if passphrase:
            require_strong(passphrase)
        own = office_id(self._store, self._operations)
        keys = self._keys()
        active = keys.ensure()
        links = Links(self._store, own)
        load = self._load(links, year, batch_id, to)
        if not load.counts:
            raise RuleViolation("Không có gì để gửi với lựa chọn này.", hint="Chọn năm hoặc đợt xét khác.")
        made_at = self._now().replace(microsecond=0)
        sent = [one for one in self._store.exchange.packages() if one.direction is PackageDirection.SENT]
        manifest = Manifest(
            format=FORMAT,
            version=VERSION,
            schema=SCHEMA,
            package=secrets.token_hex(16),
            office=own,
            office_name=office.name,
            number=1 + max((one.number for one in sent), default=0),
            made_at=made_at,
            key=active.key.public,
            to=nfc(to),
            chain=tuple(HandOver(one.old, one.new, one.signature) for one in keys.hand_overs()),
        )
        words = _words(load.counts)
        record = ExchangePackage(
            0, manifest.package, PackageDirection.SENT, own, nfc(to), manifest.number, made_at, made_at,
            manifest.key, out.name, words,
        )  # fmt: skip
        contents = {(kind, row.id): row.content for kind, rows in load.rows.items() for row in rows}

        def work() -> int:
            links.remember_sent(manifest.number, contents)
            return self._store.exchange.add_package(record)

        # Recorded before the file takes its name: a number may be left out, but never given twice.
        with written_whole(out, force=force) as part:
            with part.open("w+b") as target:
                self._write(target, manifest, load, active.sign.sign, passphrase)
                target.flush()
                os.fsync(target.fileno())
            self._operations.run(f"Đã ghi gói dữ liệu số {manifest.number}: {words}", work, aside=True)
        counts = {**load.counts, "attachments": len(load.files)}
        return Packed(out, manifest.package, manifest.number, counts)

    def _write(
        self,
        target: IO[bytes],
        manifest: Manifest,
        load: _Load,
        sign: Callable[[bytes], bytes],
        passphrase: str,
    ) -> None:
        files = {sha256: path for sha256, (path, _size) in load.files.items()}
        if not passphrase:
            write_package(target, manifest, load.rows, files, sign)
            return
        with tempfile.SpooledTemporaryFile(_IN_MEMORY) as plain:
            write_package(plain, manifest, load.rows, files, sign)
            plain.seek(0)
            sealing.seal(plain, target, passphrase)

    def _load(self, links: Links, year: int | None, batch_id: int | None, to: str) -> _Load:
        local = LocalRecords(self._store)
        if batch_id is not None and batch_id not in local.contents["batch"]:
            raise NotFound(f"Không tìm thấy đợt xét số {batch_id}.", hint="Có thể đợt xét đã bị xóa.")
        chosen = choose(local, links, year=year, batch_id=batch_id, to=self._office_of(to))
        rows: dict[str, list[Row[Any]]] = {
            kind: [
                Row(
                    one,
                    local.contents[kind][one],
                    links.elsewhere(kind, one),
                    self._ruling(local, links, kind, one),
                )
                for one in sorted(chosen[kind])
            ]
            for kind in CONTENTS
        }
        files = {}
        for of_kind in rows.values():
            for row in of_kind:
                for file in files_of(row.content):
                    files[file.sha256] = (self._path(file.sha256, file.name, file.size), file.size)
        return _Load(rows, files)

    def _ruling(self, local: LocalRecords, links: Links, kind: str, one: int) -> Ruling | None:
        nomination = local.nominations.get(one) if kind == "nomination" else None
        if nomination is None or nomination.state not in _RULINGS or not links.elsewhere(kind, one):
            return None
        return Ruling(nomination.state, nomination.returned_fields, nomination.return_note)

    def _path(self, sha256: str, name: str, size: int) -> Path:
        path = self._folder.path(sha256)
        if not path.is_file():
            raise RuleViolation(
                f"Tệp đính kèm “{name}” không còn trong thư mục dữ liệu nên chưa ghi gói.",
                hint="Chép lại thư mục attachments từ bản sao lưu, hoặc đính kèm lại tệp.",
            )
        if size > MAX_ATTACHMENT:
            raise RuleViolation(f"Tệp đính kèm “{name}” lớn quá {MAX_ATTACHMENT >> 20} MB, không gửi được.")
        return path

    def _office_of(self, to: str) -> str:
        """Id of the office meant, where we have taken a package of it."""
        wanted = canonical(to)
        for one in self._store.exchange.packages():
            if one.direction is PackageDirection.TAKEN and wanted in (one.office, canonical(one.office_name)):
                return one.office
        return ""


def _words(counts: Mapping[str, int]) -> str:
    """What a package carries: "12 đơn vị, 40 đề nghị"."""
    return ", ".join(f"{count} {KINDS[kind]}" for kind, count in counts.items())
