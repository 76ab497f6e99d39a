"""Fills a unit's workbook in as a spreadsheet program would: the cells alone, everything else untouched."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

_COLUMNS = {"declared": "F", "points": "G", "absent": "H", "note": "I"}


def fill(
    path: Path,
    told: Mapping[str, tuple[str, float | str | None]],
    *,
    absent: tuple[str, ...] = (),
    note: str | None = None,
) -> None:
    """Write declared figures and points by code (``None`` leaves the points cell empty)."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    shared = re.findall(r"<si>(.*?)</si>", parts["xl/sharedStrings.xml"].decode(), re.DOTALL)
    words = [re.sub(r"<[^>]+>", "", one) for one in shared]
    sheet = parts["xl/worksheets/sheet1.xml"].decode()
    rows = {
        words[int(place)]: int(row)
        for row, place in re.findall(r'<c r="A(\d+)"[^>]*t="s"[^>]*><v>(\d+)</v></c>', sheet)
    }
    for code, (declared, points) in told.items():
        row = rows[code]
        sheet = put(sheet, f"{_COLUMNS['declared']}{row}", declared)
        sheet = put(sheet, f"{_COLUMNS['points']}{row}", points)
        if code in absent:
            sheet = put(sheet, f"{_COLUMNS['absent']}{row}", "Không áp dụng")
        if note is not None:
            sheet = put(sheet, f"{_COLUMNS['note']}{row}", note)
    parts["xl/worksheets/sheet1.xml"] = sheet.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def put(sheet: str, cell: str, value: float | str | None) -> str:
    """The sheet with ``value`` in a cell that is there, in its format."""
    found = re.search(rf'<c r="{cell}" s="(\d+)"(?: t="s")?(?:/>|><v>[^<]*</v></c>)', sheet)
    assert found, f"no cell {cell}"
    style = found.group(1)
    if value is None or value == "":
        new = f'<c r="{cell}" s="{style}"/>'
    elif isinstance(value, str):
        new = f'<c r="{cell}" s="{style}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    else:
        new = f'<c r="{cell}" s="{style}"><v>{value}</v></c>'
    return sheet.replace(found.group(0), new, 1)
