"""Small workbooks and the sample files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

SAMPLES = Path(__file__).parents[1] / "data" / "samples"

MakeXlsx = Callable[..., Path]


@pytest.fixture
def samples() -> Path:
    """The sample files of the invented office."""
    return SAMPLES


@pytest.fixture
def make_xlsx(tmp_path: Path) -> MakeXlsx:
    """Write rows into an .xlsx; ``merges`` are (first row, first column, last row, last column) from 0."""

    def make(
        rows: Sequence[Sequence[Any]],
        *,
        name: str = "tệp.xlsx",
        merges: Sequence[tuple[int, int, int, int]] = (),
    ) -> Path:
        path = tmp_path / name
        book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False})
        page = book.add_worksheet("Danh sách")
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
        for top, left, bottom, right in merges:
            value = rows[top][left] if top < len(rows) and left < len(rows[top]) else ""
            page.merge_range(top, left, bottom, right, value)
        book.close()
        return path

    return make
