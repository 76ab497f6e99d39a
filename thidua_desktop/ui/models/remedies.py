"""The remediation plan as a table typed into: its columns, and by what it can be filtered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from thidua_desktop.domain.records import Remedy, RemedyState
from thidua_desktop.domain.reform.remedies import STATE_WORDS, WARN_DAYS, is_open
from thidua_desktop.domain.vietnamese import exact_points, format_date, parse_date
from thidua_desktop.ui.models.sheet import SheetColumn
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.growing_view import pick


@dataclass(frozen=True, slots=True)
class RemedyRow:
    """A remedy with what a table shows beside it."""

    remedy: Remedy
    unit_name: str
    """Empty: of the office itself."""
    days: int | None
    """Days left until it is due; ``None`` where no day is set."""
    carried: bool
    """It lives on in the plan of a later year."""

    @property
    def waits(self) -> bool:
        """Whether something is still to be done here."""
        return is_open(self.remedy) and not self.carried

    @property
    def overdue(self) -> bool:
        return self.waits and self.days is not None and self.days < 0

    @property
    def soon(self) -> bool:
        return self.waits and self.days is not None and 0 <= self.days <= WARN_DAYS


def row_of(remedy: Remedy, unit_name: str, carried: bool, today: dt.date) -> RemedyRow:
    """The row of a remedy on a day."""
    days = (remedy.due_on - today).days if remedy.due_on is not None else None
    return RemedyRow(remedy, unit_name, days, carried)


def standing(row: RemedyRow) -> Chip:
    """What the table says of its time: mended, overdue, so many days left."""
    remedy = row.remedy
    if remedy.state is RemedyState.DONE:
        late = remedy.due_on is not None and remedy.done_on is not None and remedy.done_on > remedy.due_on
        return Chip("Xong muộn" if late else "Xong đúng hạn" if remedy.due_on else "Xong", "good")
    if remedy.state is RemedyState.DROPPED:
        return Chip("Không làm", "mute")
    if row.carried:
        return Chip(f"Sang {remedy.year + 1}", "mute")
    if row.days is None:
        return Chip("Chưa đặt hạn", "warn")
    if row.overdue:
        return Chip(f"Quá {-row.days} ngày", "bad")
    if row.soon:
        return Chip(f"Còn {row.days} ngày" if row.days else "Hạn hôm nay", "warn")
    return Chip(f"Còn {row.days} ngày", "mute")


ALL: Final = ""
STATES: Final = (
    ("Mọi tình trạng", ALL),
    ("Chưa xong", "chua_xong"),
    ("Quá hạn", "qua_han"),
    ("Sắp đến hạn", "sap_han"),
    ("Chưa đặt hạn", "chua_han"),
    ("Đã khắc phục", "xong"),
    ("Không làm", "bo"),
)
FITS: Final[dict[str, Callable[[RemedyRow], bool]]] = {
    ALL: lambda row: True,
    "chua_xong": lambda row: row.waits,
    "qua_han": lambda row: row.overdue,
    "sap_han": lambda row: row.soon,
    "chua_han": lambda row: row.waits and row.days is None,
    "xong": lambda row: row.remedy.state is RemedyState.DONE,
    "bo": lambda row: row.remedy.state is RemedyState.DROPPED,
}


def _named(row: RemedyRow) -> str:
    name = f"{row.remedy.criterion_code} {row.remedy.criterion_name}".strip()
    return f"{name} – {row.unit_name}" if row.unit_name else name


def _full(row: RemedyRow) -> str:
    cause = f"\nNguyên nhân: {row.remedy.cause}" if row.remedy.cause else ""
    return f"{_named(row)}{cause}"


def _lost(row: RemedyRow) -> str:
    return exact_points(row.remedy.lost)


def _lost_tip(row: RemedyRow) -> str:
    most = f" trên {exact_points(row.remedy.maximum)}" if row.remedy.maximum else ""
    return f"Năm {row.remedy.year} mất {_lost(row)}{most} điểm"


def put_measure(row: RemedyRow, text: str) -> RemedyRow | None:
    return replace(row, remedy=replace(row.remedy, measure=text))


def put_owner(row: RemedyRow, text: str) -> RemedyRow | None:
    return replace(row, remedy=replace(row.remedy, owner=text))


def put_due(row: RemedyRow, text: str) -> RemedyRow | None:
    """``None`` for what is no day."""
    day = parse_date(text).date if text else None
    return None if text and day is None else replace(row, remedy=replace(row.remedy, due_on=day))


def put_state(row: RemedyRow, text: str) -> RemedyRow | None:
    """``None`` for what is no state."""
    state = pick(text, [(words, state) for state, words in STATE_WORDS.items()])
    return None if state is None else replace(row, remedy=replace(row.remedy, state=state))


YEAR, NAME, LOST, MEASURE, OWNER, DUE, STATE, STANDING = range(8)


def columns() -> tuple[SheetColumn[RemedyRow], ...]:
    """Of the plan; cause, proof and note stand in the details."""
    return (
        SheetColumn("Năm", lambda row: str(row.remedy.year), 60, head_tip="Năm bị mất điểm"),
        SheetColumn("Tiêu chí, tồn tại, hạn chế", _named, 180, tip=_full),
        SheetColumn("Mất", _lost, 54, numeric=True, tip=_lost_tip, head_tip="Điểm bị mất"),
        SheetColumn("Biện pháp", lambda row: row.remedy.measure, 176, put=put_measure),
        SheetColumn("Phụ trách", lambda row: row.remedy.owner, 124, put=put_owner),
        SheetColumn("Hạn", _due, 106, put=put_due),
        SheetColumn("Tình trạng", lambda row: STATE_WORDS[row.remedy.state], 112, put=put_state),
        SheetColumn("Thời gian", lambda row: standing(row).word, 132, chip=standing),
    )


def _due(row: RemedyRow) -> str:
    return format_date(row.remedy.due_on) if row.remedy.due_on else ""


@dataclass(frozen=True, slots=True)
class ProposedRow:
    """A component that lost points, with a tick: into the plan or not."""

    remedy: Remedy
    wanted: bool = True


def proposed_columns() -> tuple[SheetColumn[ProposedRow], ...]:
    """Of the proposals."""
    return (
        SheetColumn(
            "",
            lambda row: "",
            44,
            checked=lambda row: row.wanted,
            check=lambda row, on: replace(row, wanted=on),
            head_tip="Đưa vào kế hoạch",
        ),
        SheetColumn(
            "Tiêu chí", lambda row: f"{row.remedy.criterion_code} {row.remedy.criterion_name}".strip(), 340
        ),
        SheetColumn("Tối đa", lambda row: exact_points(row.remedy.maximum), 64, numeric=True),
        SheetColumn("Mất", lambda row: exact_points(row.remedy.lost), 64, numeric=True),
        SheetColumn("Nguyên nhân", lambda row: row.remedy.cause, 340),
    )
