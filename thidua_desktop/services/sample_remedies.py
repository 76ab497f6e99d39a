"""The sample year's remediation plan: what is done about points its office and units lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from thidua_desktop.domain.records import Remedy, RemedyState, Unit
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.remedies import Remedies
from thidua_desktop.services.reform.results import ReformResults
from thidua_desktop.storage.database import Store


class _Remedy(msgspec.Struct, forbid_unknown_fields=True):
    year: int
    code: str
    unit: str = ""
    measure: str = ""
    owner: str = ""
    due_on: dt.date | None = None
    state: RemedyState = RemedyState.OPEN
    done_on: dt.date | None = None
    proof: str = ""
    carried: bool = False


class _File(msgspec.Struct, forbid_unknown_fields=True):
    remedies: list[_Remedy]


def fill_remedies(store: Store, operations: Operations, resources: Path, units: Sequence[Unit]) -> None:
    """Write the plan inside the sample year's own operation; points and causes are those of the scores.

    A component that lost nothing has no remedy, but for one carried from the year before.
    """
    results = ReformResults(store, operations)
    remedies = Remedies(store, operations, store.now, lambda: results)
    path = resources / "demo" / "sample_remedies.toml"
    ids = {unit.code: unit.id for unit in units}
    made: dict[tuple[int, int | None, str], Remedy] = {}
    for one in msgspec.toml.decode(path.read_bytes(), type=_File).remedies:
        unit_id = ids[one.unit] if one.unit else None
        before = made.get((one.year - 1, unit_id, one.code)) if one.carried else None
        proposed = (gap for gap in remedies.propose(one.year, unit_id) if gap.criterion_code == one.code)
        lost = next(proposed, before)
        if lost is None:
            continue
        remedy = replace(
            lost,
            id=0,
            year=one.year,
            measure=one.measure,
            owner=one.owner,
            due_on=one.due_on,
            state=one.state,
            done_on=one.done_on,
            proof=one.proof,
            carried_from_id=before.id if before is not None else None,
        )
        made[one.year, unit_id, one.code] = replace(remedy, id=store.rounds.add_remedy(remedy))
