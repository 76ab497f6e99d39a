"""The whole pack of a conference with 500 recipients, against a bare reportlab loop of its certificates.

    python tests/benchmarks/bench_pack.py [--recipients 500] [--runs 3] [--check]

The pack is every paper the conference has (programme, script, roster, cards, labels, stack of certificates,
reception, receipts, photo list) and all of them merged with an outline, from the call to the folder in its
place. The reference draws as many certificates with the same border, emblem and codes, and nothing else
(``bench_certificates.bare_loop``). Limit: 10 s. ``--check`` ends with status 1 when it is broken.
"""

from __future__ import annotations

import argparse
import io
import itertools
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks._conference_of import conference_of
from tests.benchmarks.bench_certificates import bare_loop
from thidua_desktop.services.workspace import open_workspace

LIMIT_S = 10.0


def pages_of(folder: Path) -> list[tuple[str, int, int]]:
    """(name, pages, kilobytes) of each file."""
    from pypdf import PdfReader

    files = sorted(folder.glob("*.pdf"))
    return [(one.name, len(PdfReader(one).pages), one.stat().st_size // 1024) for one in files]


def run(folder: Path, count: int, runs: int) -> bool:
    """Print all figures; whether the limit holds."""
    office = open_workspace(folder / "office", create=True)
    try:
        conference_id = conference_of(office, count)
        told: list[tuple[float, int, int]] = []
        times = []
        target = folder / "bo-giay"
        for turn in range(runs):
            start = time.perf_counter()
            told.clear()
            office.pack.make(
                conference_id,
                target,
                force=turn > 0,
                progress=lambda done, of: told.append((time.perf_counter(), done, of)),
            )
            times.append(time.perf_counter() - start)
        moments = [one[0] for one in told]
        waits = [after - before for before, after in itertools.pairwise(moments)]
        reference, nothing = bare_loop(coded=True), io.BytesIO()
        bare = []
        for _ in range(runs):
            start = time.perf_counter()
            reference(count, nothing)
            bare.append(time.perf_counter() - start)
        for name, pages, size in pages_of(target):
            print(f"  {name:40} {pages:5} pages {size:7} kB")
        best = min(times)
        print(f"pack of {count:5}                       {best:6.2f} s  limit {LIMIT_S:.0f} s, best of {runs}")
        print(f"slowest of {runs}                         {max(times):6.2f} s")
        print(f"bare loop of {count} certificates     {min(bare):6.2f} s  ratio {best / min(bare):.2f}")
        print(f"longest wait between two reports  {max(waits, default=0.0):6.2f} s  of {len(told)}")
        return max(times) <= LIMIT_S
    finally:
        office.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recipients", type=int, default=500)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        good = run(Path(folder), arguments.recipients, arguments.runs)
    if not good:
        print("over the limit: the pack", file=sys.stderr)
    return 0 if good or not arguments.check else 1


if __name__ == "__main__":
    sys.exit(main())
