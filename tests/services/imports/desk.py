"""The desk that tests import at: a store with its imports, and where the sample files lie."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from thidua_desktop.services.imports import ImportPlan, ImportReport, ImportService
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples"
ROSTER = SAMPLES / "don-vi-can-bo-2026.xlsx"
LEDGER = SAMPLES / "lich-su-khen-thuong.xlsx"
RECEIVED = dt.date(2026, 9, 20)


@dataclass
class Desk:
    """A store and the imports over it, as the window and the command line use them."""

    store: Store
    operations: Operations
    imports: ImportService
    backups: list[str] = field(default_factory=list)

    def take(self, kind: str, *files: Path, **options: Any) -> tuple[ImportPlan, ImportReport]:
        """Plan and accept without answers."""
        plan = self.imports.plan(kind, files, **options)
        return plan, self.imports.accept(plan)

    def take_roster(self) -> None:
        """Units, people and households of the sample office."""
        for kind in ("units", "people", "households"):
            self.take(kind, ROSTER)
