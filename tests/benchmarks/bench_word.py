"""A tờ trình of 1,800 rows as Word against python-docx's own table and a bare zip of its text, in one run.

    python tests/benchmarks/bench_word.py [--count 1800] [--runs 3]

python-docx adds the same rows cell by cell, words only; the bare reference packs the finished XML and does
nothing else: no checks, no styles, no measuring. Bound: 1 s for 1,800 rows.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.documents.official_samples import proposal  # noqa: E402
from thidua_desktop.documents.official.model import OfficialPaper, Row, Table  # noqa: E402
from thidua_desktop.documents.official.render import render_official  # noqa: E402
from thidua_desktop.paths import resources  # noqa: E402

BOUND = 1.0


def best(runs: int, work: Callable[[], object]) -> float:
    """The shortest of ``runs``."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def ours(paper: OfficialPaper, format: str) -> bytes:
    """The paper as the program makes it, checks included."""
    target = io.BytesIO()
    render_official(target, paper, resources=resources(), format=format)  # type: ignore[arg-type]
    return target.getvalue()


def rows_of(paper: OfficialPaper) -> list[Row]:
    """The rows of the attached list."""
    return [row for block in paper.sections[-1].blocks if isinstance(block, Table) for row in block.rows]


def plain(rows: list[Row]) -> None:
    """python-docx as its guide shows it."""
    import docx

    document = docx.Document()
    table = document.add_table(rows=0, cols=5)
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row.cells, strict=False):
            cell.text = text
    document.save(io.BytesIO())


def packed(made: bytes) -> None:
    """Only packing: what no way of writing a .docx can do without."""
    with zipfile.ZipFile(io.BytesIO(made)) as source:
        parts = [(name, source.read(name)) for name in source.namelist()]
    with zipfile.ZipFile(io.BytesIO(), "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts:
            target.writestr(name, content)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1800)
    parser.add_argument("--runs", type=int, default=3)
    call = parser.parse_args()
    built = best(1, lambda: proposal(call.count))
    paper = proposal(call.count)[0]
    made = ours(paper, "docx")
    word = best(call.runs, lambda: ours(paper, "docx"))
    pdf = best(call.runs, lambda: ours(paper, "pdf"))
    bare = best(call.runs, lambda: packed(made))
    theirs = best(1, lambda: plain(rows_of(paper)))
    print(f"{call.count} rows, {len(made):,} bytes: description {built:.3f} s")
    print(f"Word {word:.3f} s, PDF {pdf:.3f} s")
    print(f"bare packing {bare:.3f} s ({word / bare:.1f} ×)")
    print(f"python-docx row by row {theirs:.1f} s ({theirs / word:.0f} × ours)")
    bound = BOUND * max(1.0, call.count / 1800)
    print(f"bound {bound:.1f} s: {'met' if built + word <= bound else 'MISSED'}")
    return 0 if built + word <= bound else 1


if __name__ == "__main__":
    raise SystemExit(main())
