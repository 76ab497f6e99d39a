"""What reads damaged files: an office with people and units, and one way into it for each kind of file."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import random
import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from tests.faults.mutations import mutate
from tests.services.fill_in.filling import fill
from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Batch, Office
from thidua_desktop.exchange.package import CONTEXT, MANIFEST, SIGNATURE, SUFFIX
from thidua_desktop.services.imports import Answer, Fate, RowKey
from thidua_desktop.services.proof import ed25519
from thidua_desktop.services.workspace import open_workspace

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "samples"
LISTS = SAMPLES / "de-nghi"
_TABLES = (
    "person",
    "unit",
    "household",
    "batch",
    "nomination",
    "award",
    "decision",
    "pledge",
    "pledge_target",
)


_SECOND_ROW = 7
"""Of a form: the unit itself is in the first row, the first of its people in the second."""


class Target(Protocol):
    """Something that reads files of one kind."""

    def seeds(self) -> list[Path]:
        """Whole files to damage."""

    def damaged(self, whole: bytes, seed: str) -> bytes:
        """``whole`` damaged, the same way for the same seed."""

    def read(self, file: Path, *, take: bool) -> str:
        """How it ended, in a word; ``take``: also take in what can be taken, and undo it."""

    def close(self) -> None: ...


class Lists:
    """Lists of nominations, read as the import reads them."""

    def __init__(self, folder: Path, *endings: str) -> None:
        self.office = open_workspace(folder / "office", create=True, today=lambda: dt.date(2026, 9, 20))
        self._database = folder / "office" / "thidua.db"
        self._endings = endings
        roster = [SAMPLES / "don-vi-can-bo-2026.xlsx"]
        for kind in ("units", "people", "households"):
            self.office.imports.accept(self.office.imports.plan(kind, roster))

    def seeds(self) -> list[Path]:
        return [
            file
            for file in sorted(LISTS.iterdir())
            if file.suffix in self._endings and "expected" not in file.name
        ]

    def damaged(self, whole: bytes, seed: str) -> bytes:
        return mutate(whole, seed)

    def read(self, file: Path, *, take: bool) -> str:
        before = _content(self._database)
        try:
            plan = self.office.imports.plan("nominations", [file], batch_name="Đợt thử")
        except Known:
            assert _content(self._database) == before
            return "refused"
        assert _content(self._database) == before, "planning wrote"
        if not take:
            return "read" if plan.files[0].readable else "refused"
        answers: dict[RowKey, Answer] = {
            row.key: row.choices[0].id if row.choices else "skip"
            for row in plan.rows()
            if row.fate is Fate.ASK
        }
        try:
            report = self.office.imports.accept(plan, answers)
        except Known:
            assert _content(self._database) == before, "half of a file was taken"
            return "not_taken"
        if report.changes is None:
            return "refused"
        self.office.operations.undo()
        assert _content(self._database) == before, "undo left something"
        return "taken"

    def close(self) -> None:
        self.office.close()


class Packages:
    """Packages of another office. Two of three are damaged before they are signed: a sender may mean harm."""

    def __init__(self, folder: Path) -> None:
        self._sender = Lists(folder / "sender", ".xlsx")
        self._package = folder / f"goi{SUFFIX}"
        office = self._sender.office
        office.settings.save_office(
            Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa", working_year=2026)
        )
        for file in self._sender.seeds():
            office.imports.accept(office.imports.plan("nominations", [file], batch_name="Cuối năm"))
        office.exchange.pack(self._package)
        self._secret = hashlib.sha256(b"khoa thu").digest()
        self._office = open_workspace(folder / "reader", create=True, today=lambda: dt.date(2026, 9, 20))
        self._database = folder / "reader" / "thidua.db"

    def seeds(self) -> list[Path]:
        return [self._package]

    def damaged(self, whole: bytes, seed: str) -> bytes:
        if random.Random(seed).randrange(3) == 0:
            return mutate(whole, seed)
        with zipfile.ZipFile(io.BytesIO(whole)) as archive:
            parts = {info.filename: archive.read(info) for info in archive.infolist()}
        manifest = json.loads(parts.pop(MANIFEST))
        del parts[SIGNATURE]
        chosen = random.Random(f"{seed} part").choice(sorted(parts))
        lines = parts[chosen].split(b"\n")
        place = random.Random(f"{seed} line").randrange(len(lines))
        lines[place] = mutate(lines[place], seed)
        parts[chosen] = b"\n".join(lines)
        for part in manifest["parts"]:
            content = parts[part["name"]]
            part["size"], part["sha256"] = len(content), hashlib.sha256(content).hexdigest()
        manifest["key"] = ed25519.public_of(self._secret).hex()
        text = json.dumps(manifest, ensure_ascii=False).encode()
        if random.Random(f"{seed} head").randrange(4) == 0:
            text = mutate(text, seed)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in parts.items():
                archive.writestr(name, content)
            archive.writestr(MANIFEST, text)
            archive.writestr(SIGNATURE, ed25519.signer(self._secret).sign(CONTEXT + text).hex())
        return packed.getvalue()

    def read(self, file: Path, *, take: bool) -> str:
        before = _content(self._database)
        try:
            plan = self._office.exchange.open(file)
        except Known:
            assert _content(self._database) == before
            return "refused"
        assert _content(self._database) == before, "opening wrote"
        if not take:
            return "read"
        try:
            self._office.exchange.accept(plan)
        except Known:
            assert _content(self._database) == before, "half of a package was taken"
            return "refused"
        self._office.operations.undo()
        assert _content(self._database) == before, "undo left something"
        return "taken"

    def close(self) -> None:
        self._sender.close()
        self._office.close()


class Forms(Lists):
    """Forms that units filled in."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, ".xlsx")
        office = self.office
        office.nominations.add_batch(Batch(0, "Cuối năm", 2026))
        (batch,) = office.nominations.batches(2026)
        units = [one.unit.id for one in office.fill_in.units("nominations", 2026) if one.proposed][:3]
        self._forms = office.fill_in.write("nominations", units, folder / "phieu", 2026, batch.batch.id)
        for file in self._forms:
            fill(file, (_SECOND_ROW, "Danh hiệu thi đua", "Lao động tiên tiến"))

    def seeds(self) -> list[Path]:
        return self._forms

    def read(self, file: Path, *, take: bool) -> str:
        before = _content(self._database)
        try:
            preview = self.office.fill_in.preview([file])
        except Known:
            return "refused"
        assert _content(self._database) == before, "the preview wrote"
        if not preview.files[0].lines:
            return "refused"
        if not take:
            return "read"
        try:
            self.office.fill_in.apply(preview)
        except Known:
            assert _content(self._database) == before, "half of a form was taken"
            return "refused"
        self.office.operations.undo()
        assert _content(self._database) == before, "undo left something"
        return "taken"


def _content(database: Path) -> str:
    """A digest of all that an office entered."""
    found = hashlib.sha256()
    with sqlite3.connect(database) as connection:
        for table in _TABLES:
            for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY id'):
                found.update(repr(row).encode("utf-8", "surrogatepass"))
    connection.close()
    return found.hexdigest()


TARGETS: Mapping[str, Callable[[Path], Target]] = {
    "csv": lambda folder: Lists(folder, ".csv"),
    "fill-in": Forms,
    "package": Packages,
    "docx": lambda folder: Lists(folder, ".docx"),
    "ods": lambda folder: Lists(folder, ".ods"),
    "xls": lambda folder: Lists(folder, ".xls"),
    "xlsx": lambda folder: Lists(folder, ".xlsx"),
}
