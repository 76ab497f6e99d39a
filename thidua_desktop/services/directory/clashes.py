"""What a clerk is asked where two records to be merged hold one thing twice, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from thidua_desktop.domain.eligibility.words import GRADE_NAMES
from thidua_desktop.domain.records import Grade, NominationState
from thidua_desktop.domain.workflow import LINE_LABELS
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.labels import table_label
from thidua_desktop.storage.merge_repository import Clash

Row = Mapping[str, Any]
ASKED: Final = ("rating", "nomination", "pledge", "wording")
"""Tables of whose rows the clerk says which stays; of others the one that says more stays, which is told."""


@dataclass(frozen=True, slots=True)
class Collision:
    """One thing both records have, of which one stays."""

    key: tuple[str, int, int]
    """By which the answer is given: table, row of the kept record, row of the other."""
    title: str
    kept: str
    """What the kept record's row says."""
    other: str
    default: int
    """Id of the row that stays unless the clerk says otherwise."""
    asked: bool


def collision(store: Store, clash: Clash, kept: Row, other: Row) -> Collision:
    """A clash in words."""
    return Collision(
        clash.key,
        _title(store, clash, kept),
        _says(store, clash.table, kept),
        _says(store, clash.table, other),
        clash.winner,
        clash.table in ASKED and _says(store, clash.table, kept) != _says(store, clash.table, other),
    )


def _title(store: Store, clash: Clash, row: Row) -> str:
    match clash.table:
        case "rating":
            return f"Xếp loại năm {row['year']}"
        case "pledge":
            return f"Giao ước thi đua năm {row['year']}"
        case "wording":
            return f"Cách ghi tên năm {row['year']}"
        case "nomination":
            batch = store.nominations.batch(row["batch_id"])
            return f"Đề nghị {_award(store, row['award_code'])} trong {batch.name}"
    label = table_label(clash.table)
    return label[:1].upper() + label[1:]


def _says(store: Store, table: str, row: Row) -> str:
    match table:
        case "rating":
            return GRADE_NAMES[Grade(row["grade"])]
        case "wording":
            return ", ".join(part for part in (row["name"], row["post"], row["unit_name"]) if part)
        case "nomination":
            state = LINE_LABELS[NominationState(row["state"])]
            return f"{state}: {row['achievement']}" if row["achievement"] else state
    below = ", ".join(f"{count} {label}" for label, count in store.merging.below(table, row["id"]).items())
    return f"có {below}" if below else "không có gì kèm theo"


def _award(store: Store, code: str) -> str:
    return next((kind.name for kind in store.nominations.kinds() if kind.code == code), code)
