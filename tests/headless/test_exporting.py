"""``export all`` and ``export golden-book`` by the command line."""

from __future__ import annotations

import zipfile
from pathlib import Path

from tests.headless.conftest import Call


def test_the_whole_office_and_the_golden_book(call: Call, tmp_path: Path) -> None:
    assert call("init", "--demo").status == 0
    out = tmp_path / "mo.zip"
    reply = call("export", "all", "--out", out)
    assert reply.status == 0, reply.said
    (file,) = reply.data["files"]
    with zipfile.ZipFile(out) as archive:
        names = archive.namelist()
    assert sum(name.startswith("bang/") for name in names) == file["tables"]
    assert {"schema.json", "DOC-TRUOC.txt"} <= set(names)
    assert call("export", "all", "--out", out).status == 1
    assert call("export", "all", "--out", out, "--force").status == 0
    book = call("export", "golden-book", "--out", tmp_path)
    assert book.status == 0, book.said
    assert (tmp_path / "so-vang.xlsx").is_file()
