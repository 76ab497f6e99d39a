"""The whole office as open files: every table, every value, the attached files, no secret."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.services.workspace import Workspace


def cells(text: str) -> list[list[str | None]]:
    """Rows of a CSV file where an empty cell is no value and a quoted one is text."""
    found: list[list[str | None]] = []
    for row in csv.reader(io.StringIO(_marked(text), newline="")):
        found.append([cell.removeprefix("T") if cell else None for cell in row])
    return found


def _marked(text: str) -> str:
    """ "T" before every quoted text, so that it differs from nothing."""
    out, inside, start = [], False, True
    for letter in text:
        out.append(letter)
        if letter == '"':
            if start and not inside:
                out.append("T")
            inside, start = not inside, False
        else:
            start = not inside and letter in ",\n"
    return "".join(out)


@pytest.mark.parametrize("name", ["mo", "mo.zip"])
def test_all_tables_come_back_value_by_value(sample: Workspace, tmp_path: Path, name: str) -> None:
    made = sample.exports.export_all(tmp_path / name)
    if name.endswith(".zip"):
        with zipfile.ZipFile(made.path) as archive:
            archive.extractall(tmp_path / "ra")
        folder = tmp_path / "ra"
    else:
        folder = made.path
    schema = json.loads((folder / "schema.json").read_text("utf-8"))
    with sqlite3.connect(sample.folder / "thidua.db") as database:
        counted = 0
        for table in schema["tables"]:
            names = [column["name"] for column in table["columns"]]
            chosen = ", ".join(f'"{column}"' for column in names)
            rows = database.execute(f"SELECT {chosen} FROM {table['name']} ORDER BY id").fetchall()
            (header, *read) = cells((folder / table["file"]).read_bytes().decode("utf-8-sig"))
            assert header == names
            assert read == [[None if value is None else str(value) for value in row] for row in rows]
            assert table["rows"] == len(rows)
            counted += len(rows)
    assert counted == made.rows > 1000
    assert made.tables == len(schema["tables"])


def test_references_name_tables_that_are_there(sample: Workspace, tmp_path: Path) -> None:
    folder = sample.exports.export_all(tmp_path / "mo").path
    tables = json.loads((folder / "schema.json").read_text("utf-8"))["tables"]
    names = {table["name"] for table in tables}
    columns = {(table["name"], one["name"]): one for table in tables for one in table["columns"]}
    referred = [one["references"] for one in columns.values() if "references" in one]
    assert len(referred) > 30
    assert {one.removesuffix(".id") for one in referred} <= names
    assert columns["person", "unit_id"]["references"] == "unit.id"
    assert columns["score", "points"]["unit"] == "phần nghìn"
    assert ("person", "folded") not in columns


def test_no_secret_key_goes_out(sample: Workspace, tmp_path: Path) -> None:
    sample.proof.keys.ensure()
    secrets = [one.read_bytes().strip() for one in (sample.folder / "khoa").rglob("*") if one.is_file()]
    assert secrets
    folder = sample.exports.export_all(tmp_path / "mo").path
    everything = b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())
    for secret in secrets:
        assert secret not in everything
        assert bytes.fromhex(secret.decode()) not in everything


def test_other_files_are_never_replaced(sample: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "mo"
    folder.mkdir()
    (folder / "thu.docx").write_text("của người khác")
    with pytest.raises(RuleViolation, match="tệp khác"):
        sample.exports.export_all(folder, force=True)
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith("mo")] == ["mo"]
    assert (folder / "thu.docx").read_text() == "của người khác"
    again = tmp_path / "lan-nua"
    sample.exports.export_all(again)
    with pytest.raises(RuleViolation, match="đã có"):
        sample.exports.export_all(again)
    sample.exports.export_all(again, force=True)
    with pytest.raises(RuleViolation):
        sample.exports.export_all(tmp_path / "a.xlsx")
