"""The list of a year's pledges: its columns, and by which state of the signing it can be filtered."""

from __future__ import annotations

from collections.abc import Callable

from thidua_desktop.domain.records import Pledge
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.pledges import PledgeRow
from thidua_desktop.ui.models.paged_table import Column
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.pledge_paper_kinds import brief_block

ALL, _UNSIGNED, _SIGNED, _NO_SCAN, _NO_TARGETS = "", "chua_ky", "da_ky", "chua_quet", "chua_co"
STATES = (
    ("Mọi tình trạng", ALL),
    ("Chưa ký", _UNSIGNED),
    ("Đã ký", _SIGNED),
    ("Chưa có bản quét", _NO_SCAN),
    ("Chưa có chỉ tiêu", _NO_TARGETS),
)
FITS: dict[str, Callable[[Pledge], bool]] = {
    ALL: lambda pledge: True,
    _UNSIGNED: lambda pledge: pledge.signed_on is None,
    _SIGNED: lambda pledge: pledge.signed_on is not None,
    _NO_SCAN: lambda pledge: pledge.signed_on is not None and pledge.scan_id is None,
    _NO_TARGETS: lambda pledge: not pledge.targets,
}


def _signed(row: PledgeRow) -> Chip:
    day = row.pledge.signed_on
    return Chip(format_date(day), "good") if day else Chip("Chưa ký", "mute")


def columns(name: Callable[[PledgeRow], str]) -> tuple[Column[PledgeRow], ...]:
    """The columns of the list; ``name`` is a unit's name as the list has room for it."""
    return (
        Column("Đơn vị", name, width=218, tip=lambda row: row.unit_name),
        Column(
            "Cụm, khối", lambda row: brief_block(row.block_name), width=92, tip=lambda row: row.block_name
        ),
        Column("Chỉ tiêu", lambda row: str(len(row.pledge.targets) or ""), width=78, numeric=True),
        Column("Ký", lambda row: _signed(row).word, width=112, chip=_signed),
    )
