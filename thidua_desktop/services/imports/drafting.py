"""The common parts of planning: one row's findings, one sheet's rows, progress and stop."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from thidua_desktop.domain.errors import Cancelled, Problem, Severity
from thidua_desktop.domain.records import Route
from thidua_desktop.services.imports.cells import route_of, shown, text_of
from thidua_desktop.services.imports.plan import Choice, Fate, FilePlan, RowKey, RowPlan, Sure
from thidua_desktop.services.imports.sources import Source, SourceSheet

_STEP = 200
_ROUTES = {
    Route.MERIT: "công trạng",
    Route.MOVEMENT: "chuyên đề",
    Route.SUDDEN: "đột xuất",
    Route.LONG_SERVICE: "cống hiến",
    Route.TENURE: "niên hạn",
    Route.FOREIGN: "đối ngoại",
}


@dataclass(slots=True)
class Job:
    """What the clerk asked for, and how to say how far it is. ``year`` is the year asked for or worked in."""

    year: int
    today: dt.date
    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None
    total: int = 0
    done: int = 0
    asked_year: int | None = None
    """The year that was asked for in so many words."""

    def step(self) -> None:
        """One row is done. Raises ``Cancelled`` when the clerk has pressed stop."""
        self.done += 1
        if self.done % _STEP == 0:
            self.check()

    def check(self) -> None:
        """Report progress; raise ``Cancelled`` when the clerk has pressed stop."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled("Đã dừng nhập. Chưa có gì được ghi.")
        if self.progress is not None:
            self.progress(self.done, max(self.total, self.done))


def route_said(draft: Draft, cell: object, otherwise: Route) -> Route:
    """The route a cell names; where what stands there names none, ``otherwise``, and that is said."""
    route = route_of(cell)
    if route is None and text_of(cell):
        message = f"Không có loại hình khen thưởng này: ghi là {_ROUTES[otherwise]}, xem lại."
        draft.note("unknown_route", message, "route", cell)
    return route or otherwise


class Draft:
    """One row while it is being looked at."""

    __slots__ = ("_asks", "_meanings", "_written", "key", "problems", "sheet", "summary")

    def __init__(self, sheet: SourceSheet, row: int, summary: str = "") -> None:
        self.sheet = sheet
        self.key = RowKey(sheet.file, sheet.name, row)
        self.summary = summary
        self.problems: list[Problem] = []
        self._asks = ""
        self._written = ""
        self._meanings: tuple[Choice, ...] = ()

    def find(
        self, severity: Severity, code: str, message: str, field: str = "", value: object = None
    ) -> None:
        """Add a finding about the cell of ``field`` (the whole row if empty)."""
        self.problems.append(
            Problem(
                code=code,
                message=message,
                severity=severity,
                file=self.sheet.file,
                sheet=self.sheet.name,
                row=self.key.row,
                column=self.sheet.column(field) if field else "",
                value=shown(value),
                field=field,
            )
        )

    def reject(self, code: str, message: str, field: str = "", value: object = None) -> None:
        self.find(Severity.REJECT, code, message, field, value)

    def not_understood(self, asks: str, written: str, meanings: Sequence[Choice]) -> None:
        """The row is refused for a word of ``asks`` ("award", "unit"); the first such word is asked about."""
        if not self._asks and meanings:
            self._asks, self._written, self._meanings = asks, written, tuple(meanings)

    def note(self, code: str, message: str, field: str = "", value: object = None) -> None:
        self.find(Severity.NOTE, code, message, field, value)

    @property
    def rejected(self) -> bool:
        return bool(self.problems) and any(p.severity is Severity.REJECT for p in self.problems)

    def end(self, fate: Fate, payload: Any = None) -> RowPlan:
        """The row's plan. A rejected row says only why it cannot come in."""
        if self.rejected:
            refused = tuple(p for p in self.problems if p.severity is Severity.REJECT)
            return RowPlan(
                self.key,
                Fate.REJECT,
                self.summary,
                refused,
                self._meanings,
                asks=self._asks,
                written=self._written,
            )
        return RowPlan(self.key, fate, self.summary, tuple(self.problems), payload=payload)

    def skip(self, code: str, message: str, field: str = "", value: object = None) -> RowPlan:
        """Leave the row out and say so."""
        self.problems.clear()
        self.find(Severity.SKIP, code, message, field, value)
        return RowPlan(self.key, Fate.SKIP, self.summary, tuple(self.problems))

    def ask(
        self,
        code: str,
        message: str,
        field: str,
        value: object,
        choices: Iterable[tuple[Choice, Any]],
        new: Any = None,
        sure: Sure = "",
    ) -> RowPlan:
        """Wait for the clerk: each choice carries what would be written; ``new`` what "new" would write.

        ``sure``: the choice that may be taken with all other sure ones at once.
        """
        if self.rejected:
            return self.end(Fate.REJECT)
        self.find(Severity.ASK, code, message, field, value)
        pairs = list(choices)
        return RowPlan(
            self.key,
            Fate.ASK,
            self.summary,
            tuple(self.problems),
            choices=tuple(choice for choice, _ in pairs),
            can_be_new=new is not None,
            payload=new,
            options={choice.id: payload for choice, payload in pairs},
            sure=sure,
        )


def again(row: RowPlan, fate: Fate, payload: Any, drop: str) -> RowPlan:
    """The same row with another fate and without the findings of one code."""
    kept = tuple(problem for problem in row.problems if problem.code != drop)
    return RowPlan(row.key, fate, row.summary, kept, payload=payload)


@dataclass(slots=True)
class SheetPlan:
    """What one sheet yields."""

    rows: list[RowPlan]
    problems: list[Problem]


def assemble(
    sources: Sequence[Source], plan_sheet: Callable[[SourceSheet], SheetPlan]
) -> tuple[FilePlan, ...]:
    """Plan every sheet of every file, in order."""
    files = []
    for source in sources:
        rows: list[RowPlan] = []
        problems = list(source.problems)
        for sheet in source.sheets:
            planned = plan_sheet(sheet)
            rows += planned.rows
            problems += [*planned.problems, *_doubtful_letters(sheet, planned.rows), *sheet.formula_errors()]
            if not planned.rows and not planned.problems:
                message = "Có tiêu đề nhưng không có dòng nào để nhập: xem lại tệp, trang tính."
                problems.append(sheet.problem("no_rows", message, Severity.NOTE, row=sheet.table.heading_row))
        problems += _understood(source)
        files.append(source.file_plan(rows, problems))
    return tuple(files)


def _doubtful_letters(sheet: SourceSheet, rows: Sequence[RowPlan]) -> list[Problem]:
    """Cells that lost a letter on the way, but for rows that are asked about or left out anyway."""
    settled = {row.row for row in rows if row.fate in (Fate.NEW, Fate.UPDATE, Fate.SAME)}
    by_column = {index: name for name, index in sheet.table.columns.items()}
    found = []
    for doubt in sheet.doubts:
        name = by_column.get(doubt.column, "")
        if doubt.row not in settled or not name:
            continue
        message = doubt.why[0].upper() + doubt.why[1:]
        if doubt.proposal:
            message += f", có thể là “{doubt.proposal}”: xem lại, sửa trong tệp nếu sai"
        found.append(
            sheet.problem(
                "doubtful_letters",
                f"{message}.",
                Severity.NOTE,
                row=doubt.row,
                field=name,
                value=doubt.text,
            )
        )
    return found


def _understood(source: Source) -> list[Problem]:
    """What was read as the clerk said before, once for every word."""
    used = {asked: meaning for sheet in source.sheets for asked, meaning in sheet.meanings.used.items()}
    whose = f" của {source.sender}" if source.sender else ""
    return [
        Problem(
            code="remembered_meaning",
            message=f"“{written}” được hiểu theo lần trả lời trước{whose}.",
            severity=Severity.NOTE,
            file=source.file,
            value=written,
            field=field,
        )
        for field, written in used
    ]


def replace_rows(files: Sequence[FilePlan], changed: Mapping[RowKey, RowPlan]) -> tuple[FilePlan, ...]:
    """The same files with some rows planned anew."""
    if not changed:
        return tuple(files)
    return tuple(replace(file, rows=tuple(changed.get(row.key, row) for row in file.rows)) for file in files)
