"""Import of published reform rankings: one row per unit, with columns per year or one year per row."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.records import Ranking
from thidua_desktop.domain.vietnamese import fold, parse_points
from thidua_desktop.services.imports.cells import raw_text, text_of, whole_number, year_in
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.storage.database import Store

_PLACE = re.compile(r"^\s*(\d{1,3})\s*(?:/\s*(\d{1,3}))?\s*$")


@dataclass(slots=True)
class _YearColumns:
    """Where a year's score and rank stand in a wide table."""

    score: int | None = None
    rank: int | None = None


class RankingPlanner:
    """Plans the rows of one import of published rankings."""

    def __init__(self, library: Library, job: Job) -> None:
        self._job = job
        self._stored = {(row.year, row.group, row.unit_name): row for row in library.store.reform.rankings()}

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        years = _year_columns(sheet)
        data = sheet.data()
        one_year = year_in(sheet.title) or self._job.year
        rows = []
        for row in data:
            rows.append(self._row(sheet, row, years, one_year, len(data)))
            self._job.step()
        return SheetPlan(rows, [])

    def _row(
        self, sheet: SourceSheet, row: TableRow, years: Mapping[int, _YearColumns], year: int, units: int
    ) -> RowPlan:
        name = text_of(row.values.get("unit"))
        draft = Draft(sheet, row.number, name)
        if not name:
            draft.reject("missing_name", "Thiếu tên đơn vị được xếp hạng.", "unit")
            return draft.end(Fate.REJECT)
        group, note = text_of(row.values.get("group")), text_of(row.values.get("note"))
        cells: list[tuple[int, object, str, object, str]] = []
        if years:
            for of_year, columns in sorted(years.items()):
                score, rank = _cell(row, columns.score), _cell(row, columns.rank)
                cells.append((of_year, score, f"#{columns.score}", rank, f"#{columns.rank}"))
        else:
            own = whole_number(row.values.get("year")) or year
            cells.append((own, row.values.get("score"), "score", row.values.get("rank"), "rank"))
        found = []
        for of_year, score_cell, score_field, rank_cell, rank_field in cells:
            if raw_text(score_cell) == "" and raw_text(rank_cell) == "":
                continue
            points = parse_points(score_cell) if isinstance(score_cell, (str, int, float)) else None
            place = _PLACE.match(raw_text(rank_cell))
            if points is None:
                draft.reject("not_a_number", "Chỉ số phải là số.", score_field, score_cell)
            if place is None:
                message = "Thứ hạng ghi dạng “05/15” hoặc “5”."
                draft.reject("bad_rank", message, rank_field, rank_cell)
            if points is not None and place is not None:
                of = int(place.group(2)) if place.group(2) else units
                found.append(Ranking(name, of_year, points, int(place.group(1)), of, group, note))
        return self._decide(draft, found)

    def _decide(self, draft: Draft, found: Sequence[Ranking]) -> RowPlan:
        changed = []
        known_before = False
        for ranking in found:
            known = self._stored.get((ranking.year, ranking.group, ranking.unit_name))
            known_before = known_before or known is not None
            if known is None or _facts(known) != _facts(ranking):
                changed.append(ranking)
        if draft.rejected or not found:
            if not draft.rejected:
                draft.reject("missing_value", "Dòng không có chỉ số và thứ hạng nào.", "score")
            return draft.end(Fate.REJECT)
        if not changed:
            return draft.end(Fate.SAME)
        return draft.end(Fate.UPDATE if known_before else Fate.NEW, tuple(changed))


def _facts(ranking: Ranking) -> tuple[object, ...]:
    return ranking.score_thousandths, ranking.rank, ranking.of, ranking.note


def _cell(row: TableRow, index: int | None) -> object:
    return row.raw[index] if index is not None and index < len(row.raw) else None


def _year_columns(sheet: SourceSheet) -> dict[int, _YearColumns]:
    """Columns such as "Chỉ số CCHC năm 2022" and "Xếp hạng năm 2022", by year."""
    years: dict[int, _YearColumns] = {}
    for index, heading in sheet.table.headings.items():
        year = year_in(heading)
        if year is None:
            continue
        columns = years.setdefault(year, _YearColumns())
        if "hang" in fold(heading).split():
            columns.rank = index
        else:
            columns.score = index
    return {y: c for y, c in years.items() if c.score is not None and c.rank is not None}


def apply_ranking(store: Store, rows: Sequence[Sequence[Ranking]]) -> None:
    """Write what was accepted; runs inside one operation."""
    store.reform.save_rankings([ranking for row in rows for ranking in row])
