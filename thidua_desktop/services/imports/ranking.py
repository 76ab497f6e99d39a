"""Import of published reform rankings: one row per unit, with columns per year or one year per row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.ranking import ranking_findings
from thidua_desktop.domain.records import Ranking
from thidua_desktop.domain.vietnamese import canonical, fold, parse_points
from thidua_desktop.services.imports.cells import raw_text, text_of, whole_number, year_in
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import Fate, FilePlan, RowPlan
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.storage.database import Store

_MOST = 200_000
"""Thousandths: beyond it no bonus points reach, a decimal comma was lost."""
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
        self._taken: dict[tuple[int, str, str], tuple[Ranking, Draft]] = {}
        """What the import has so far, by year, group and unit."""
        self._stored = {
            (row.year, row.group, canonical(row.unit_name)): row for row in library.store.reform.rankings()
        }

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        years = _year_columns(sheet)
        one_year = year_in(sheet.title) or self._job.year
        read = []
        for row in sheet.data():
            read.append(_read(sheet, row, years, one_year))
            self._job.step()
        # "5" alone is a place among the units that the sheet lists for that year and group.
        units = Counter((one.year, one.group) for _, found in read for one in found)
        rows: list[RowPlan] = []
        listed: dict[tuple[int, str, str], tuple[Ranking, int]] = {}
        for draft, found in read:
            whole = [one if one.of else replace(one, of=units[one.year, one.group]) for one in found]
            for one in whole:
                key = (one.year, one.group, canonical(one.unit_name))
                if key in self._taken:
                    self._refuse_twice(draft, one, *self._taken[key])
            rows.append(self._decide(draft, whole))
            if not draft.rejected:
                of_row = {(one.year, one.group, canonical(one.unit_name)): one for one in whole}
                listed |= {key: (one, draft.key.row) for key, one in of_row.items()}
                self._taken |= {key: (one, draft) for key, one in of_row.items()}
        return SheetPlan(rows, self._oddities(sheet, list(listed.values())))

    @staticmethod
    def _refuse_twice(draft: Draft, one: Ranking, first: Ranking, at: Draft) -> None:
        """A unit twice in a list; in another list of the import only where it says something else."""
        same_sheet = at.sheet is draft.sheet
        if not same_sheet and _facts(one) == _facts(first):
            return
        where = "" if same_sheet else f", trang “{at.sheet.name}” của {at.sheet.file}"
        message = f"{one.unit_name} đã có hạng năm {one.year} ở dòng {at.key.row}{where}."
        draft.reject("duplicate_row", message, "unit", one.unit_name)

    def _oddities(self, sheet: SourceSheet, listed: Sequence[tuple[Ranking, int]]) -> list[Problem]:
        """What is odd in the lists once the sheet is in; each is tied to the row it is about."""
        after = dict(self._stored)
        after |= {(one.year, one.group, canonical(one.unit_name)): one for one, _ in listed}
        touched = {(one.year, one.group) for one, _ in listed}
        problems = []
        for year, group in sorted(touched):
            places = {
                f"{one.rank:02d}/{one.of:02d}": row
                for one, row in listed
                if (one.year, one.group) == (year, group)
            }
            rows = [one for one in after.values() if (one.year, one.group) == (year, group)]
            problems += [
                sheet.problem(
                    found.code, found.message, Severity.NOTE, row=places.get(found.value, 0), field="rank"
                )
                for found in ranking_findings(rows)
            ]
        return problems

    def _decide(self, draft: Draft, found: Sequence[Ranking]) -> RowPlan:
        changed = []
        known_before = False
        for ranking in found:
            known = self._stored.get((ranking.year, ranking.group, canonical(ranking.unit_name)))
            known_before = known_before or known is not None
            if known is None:
                changed.append(ranking)
            elif _facts(known) != _facts(ranking):
                changed.append(replace(ranking, unit_name=known.unit_name))
                if known.set_id is not None:
                    message = (
                        f"Hạng năm {known.year} của {known.unit_name} đã công bố từ điểm chấm trong phần mềm "
                        f"({known.rank:02d}/{known.of:02d}), tệp ghi khác: mở lại bước Công bố của bộ "
                        "tiêu chí rồi nhập."
                    )
                    draft.reject("already_published", message, "rank")
        if draft.rejected or not found:
            if not draft.rejected:
                draft.reject("missing_value", "Dòng không có chỉ số và thứ hạng nào.", "score")
            return draft.end(Fate.REJECT)
        if not changed:
            return draft.end(Fate.SAME)
        return draft.end(Fate.UPDATE if known_before else Fate.NEW, tuple(changed))


def _read(
    sheet: SourceSheet, row: TableRow, years: Mapping[int, _YearColumns], year: int
) -> tuple[Draft, list[Ranking]]:
    """A row's rankings; ``of`` is 0 where the row does not say among how many."""
    name = text_of(row.values.get("unit"))
    draft = Draft(sheet, row.number, name)
    if not name:
        draft.reject("missing_name", "Thiếu tên đơn vị được xếp hạng.", "unit")
        return draft, []
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
        elif not 0 <= points <= _MOST:
            message = "Chỉ số tính trên thang 100 điểm: xem lại dấu phẩy, dấu trừ."
            draft.reject("out_of_range", message, score_field, score_cell)
        if place is None:
            message = "Thứ hạng ghi dạng “05/15” hoặc “5”."
            draft.reject("bad_rank", message, rank_field, rank_cell)
        if points is not None and place is not None:
            rank, of = int(place.group(1)), int(place.group(2) or 0)
            if rank < 1 or (of and rank > of):
                message = f"Thứ hạng {raw_text(rank_cell)} không thể có: hạng tính từ 1 đến số đơn vị."
                draft.reject("bad_rank", message, rank_field, rank_cell)
            found.append(Ranking(name, of_year, points, rank, of, group, note))
    return draft, found


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
