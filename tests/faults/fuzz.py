"""Reads damaged files of one kind, thousands of them, in a process of its own.

Run: ``python tests/faults/fuzz.py KIND [COUNT] [FIRST]``. KIND: csv, docx, ods, xls, xlsx, fill-in, package.
The last line said is JSON: how many were read, refused, taken in, and the most memory used. What no reader
may do (raise anything but an error of ours, write while it only looks, take half of a file) ends the process
with the number of the file, which ``mutations.mutate`` makes again.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.faults.targets import TARGETS, Target
from tests.memory import peak_mb

MOST_MEMORY = 3 * 2**30
"""Bytes of address space: what asks for more ends here, not the machine's other programs."""
HANGS_AFTER = 20.0
"""Seconds that one file of a few kilobytes may take; it takes some hundredths."""


def run(kind: str, count: int, first: int, seconds: float) -> dict[str, object]:
    """Damage and read files ``first`` … ``first + count``, as many as fit into ``seconds``."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
        target = TARGETS[kind](Path(folder))
        seeds = target.seeds()
        ends: Counter[str] = Counter()
        slowest = 0.0
        started = time.monotonic()
        done = 0
        for number in range(first, first + count):
            if time.monotonic() - started > seconds:
                break
            seed = seeds[number % len(seeds)]
            file = Path(folder) / f"hong{seed.suffix}"
            file.write_bytes(target.damaged(seed.read_bytes(), f"{kind} {number}"))
            print(number, file=sys.stderr)  # what a process that dies was reading
            began = time.monotonic()
            ends[_read(target, file, number)] += 1
            slowest = max(slowest, time.monotonic() - began)
            if slowest > HANGS_AFTER:
                raise SystemExit(f"{kind} {number}: {slowest:.0f} s")
            done += 1
        target.close()
    return {
        "kind": kind,
        "files": done,
        **ends,
        "slowest_s": round(slowest, 2),
        "seconds": round(time.monotonic() - started, 1),
        "peak_mb": peak_mb(),
    }


def _read(target: Target, file: Path, number: int) -> str:
    try:
        return target.read(file, take=number % 10 == 0)
    except BaseException:
        traceback.print_exc()
        raise SystemExit(f"tệp hỏng số {number}") from None


def main(words: list[str], say: Callable[[str], object] = print) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=sorted(TARGETS))
    parser.add_argument("count", type=int, nargs="?", default=5_000)
    parser.add_argument("first", type=int, nargs="?", default=0)
    parser.add_argument("--seconds", type=float, default=3_600.0)
    said = parser.parse_args(words)
    say(json.dumps(run(said.kind, said.count, said.first, said.seconds), ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
