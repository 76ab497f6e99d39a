"""The main job without a screen: the sample year from nominations to papers, into one folder.

``python -m thidua_desktop.headless.demo_run --out out/demo`` is what ``dev.py run`` does where there is no
screen. The window's pictures come from a process of their own: this floor does not know Qt.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import open_workspace


def demo_run(out: Path) -> list[Path]:
    """Fill ``out`` anew with ``data/`` (the office), papers and ``shots/``; return the files made."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    workspace = open_workspace(out / "data", create=True)
    try:
        workspace.fill_with_sample_year()
        year = workspace.settings.working_year()
        batch = workspace.nominations.batch_named("Cuối năm 2026")
        office = workspace.settings.office()
        signer = office.signers[0] if office else None
        assert signer is not None, "the sample office has a chair"
        number = workspace.decisions.suggest_number(year)
        decided = workspace.decisions.decide(batch.id, None, number, dt.date(year, 12, 15), signer)
        selection = Selection(decision_id=decided.created)
        made = []
        for what, chosen in (
            ("certificates", selection),
            ("roster", selection),
            ("signing-sheet", Selection(year=year + 1)),
        ):
            made += [one.path for one in workspace.printing.save(what, chosen, out).files]
    finally:
        workspace.close()
    return made + _pictures(out / "data", out / "shots")


def _pictures(data: Path, out: Path) -> list[Path]:
    environment = dict(os.environ)
    if sys.platform.startswith("linux") and not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "thidua_desktop.ui.shots", "--data", str(data), "--out", str(out)]
    subprocess.run(command, check=True, env=environment)
    return sorted(out.glob("*.png"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run and list the files made."""
    parser = argparse.ArgumentParser(prog="demo_run")
    parser.add_argument("--out", type=Path, default=Path("out/demo"))
    for path in demo_run(parser.parse_args(arguments).out):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
