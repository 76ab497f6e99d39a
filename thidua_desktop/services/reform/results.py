"""Results of the reform index: tables, trends, areas, what was lost and what would win it back.

Read only. Units of a set the office scores are ranked from their scores; the office itself has its place in
the ranking that the level above published. Indexes and points are thousandths of a point.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.errors import Problem, RuleViolation
from thidua_desktop.domain.ranking import Comparison, compare_years, ranking_findings
from thidua_desktop.domain.records import CriteriaSet, Ranking, SetScope
from thidua_desktop.domain.reform.board import Board, YearSheet
from thidua_desktop.domain.reform.current import current_sets
from thidua_desktop.domain.reform.index import AreaIndex, Basis, IndexResult, index_of
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class TableChoice:
    """A table there is for a year."""

    group: str
    set_id: int | None
    """The set it is computed from; ``None``: as another office published it."""
    title: str


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One unit of a table."""

    comparison: Comparison
    areas: tuple[AreaIndex, ...] = ()
    """Empty for a published ranking, which has totals only."""
    scored: int = 0
    leaves: int = 0


@dataclass(frozen=True, slots=True)
class ResultTable:
    """A year's ranking of one group."""

    year: int
    group: str
    set_id: int | None
    """The set it is computed from; ``None``: as another office published it."""
    title: str
    rows: tuple[ResultRow, ...]
    """In order of rank."""
    unscored: tuple[str, ...] = ()
    """Units of the set without a single score: they have no place."""
    findings: tuple[Problem, ...] = ()
    published_on: dt.date | None = None
    synthetic: bool = False


class ReformResults:
    """What the scores come to."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def index(self, set_id: int, unit_id: int | None, basis: Basis = Basis.OFFICIAL) -> IndexResult:
        """The index of a unit, or of the office itself (``None``). Raises ``NotFound``."""
        criteria_set = self._store.reform.get_set(set_id)
        scores = self._store.reform.scores(set_id, unit_id=unit_id)
        return index_of(criteria_set, self._store.reform.criteria(set_id), scores, basis)

    # ---- tables ------------------------------------------------------------------------------
    def choices(self, year: int) -> list[TableChoice]:
        """Tables of a year: computed from the office's sets, then as published."""
        found = [
            TableChoice(one.group, one.id, one.group or one.name)
            for one in current_sets(self._store.reform.sets(year))
            if one.scope is SetScope.UNITS
        ]
        groups = dict.fromkeys(row.group for row in self._store.reform.rankings(year) if row.set_id is None)
        found += [TableChoice(one, None, _published_title(one)) for one in groups]
        return found

    def table(self, year: int, group: str | None = None, *, set_id: int | None = None) -> ResultTable:
        """A year's ranking beside the year before.

        Without a set: of the set that scores ``group``'s units, else as published for the group; without a
        group: the published one the office itself is in, else the first there is.
        """
        choice = self._choose(year, group, set_id)
        if choice is None:
            return ResultTable(year, group or "", None, "", ())
        if choice.set_id is None:
            return self._published(year, choice)
        return self._computed(self._store.reform.get_set(choice.set_id))

    def _choose(self, year: int, group: str | None, set_id: int | None) -> TableChoice | None:
        if set_id is not None:
            held = self._store.reform.get_set(set_id)
            return TableChoice(held.group, set_id, held.group or held.name)
        choices = self.choices(year)
        if group is None:
            own = next((row.group for row in self._own_rows() if row.year == year), None)
            mine = [one for one in choices if one.set_id is None and one.group == own]
            choices = mine or choices
        else:
            choices = [one for one in choices if one.group == group]
        return choices[0] if choices else None

    def _published(self, year: int, choice: TableChoice) -> ResultTable:
        rows = [r for r in self._store.reform.rankings(year) if r.group == choice.group and not r.set_id]
        before = [r for r in self._store.reform.rankings(year - 1) if not r.set_id]
        compared = compare_years(rows, before, self._store.reform.ranking_maps(year))
        return ResultTable(
            year,
            choice.group,
            None,
            choice.title,
            tuple(ResultRow(one) for one in compared),
            findings=tuple(ranking_findings(rows)),
        )

    def _computed(self, held: CriteriaSet) -> ResultTable:
        board = self._board(held)
        results = board.results(held.year)
        rows = []
        for one in board.table(held.year):
            assert one.unit_id is not None
            result = results[one.unit_id]
            rows.append(ResultRow(one, result.areas, result.scored, result.leaves))
        names = board.units(held.year)
        return ResultTable(
            held.year,
            held.group,
            held.id,
            held.group or held.name,
            tuple(rows),
            unscored=tuple(names[unit] for unit, result in results.items() if not result.scored),
            published_on=held.published_on,
            synthetic=held.synthetic,
        )

    def _board(self, held: CriteriaSet) -> Board:
        """The set's year and the year before, computed where a set was kept for it, else as published."""
        before = next(
            (
                one
                for one in current_sets(self._store.reform.sets(held.year - 1))
                if one.scope is SetScope.UNITS and one.group == held.group
            ),
            None,
        )
        sheets = [self._sheet(one) for one in (before, held) if one is not None]
        return Board(
            sheets,
            maps=self._store.reform.ranking_maps(),
            published={held.year - 1: self._store.reform.rankings(held.year - 1)},
        )

    def _sheet(self, held: CriteriaSet) -> YearSheet:
        members = set(self._store.reform.members(held.id))
        units = {unit.id: unit.name for unit in self._store.units.all() if unit.id in members}
        return YearSheet(
            held, self._store.reform.criteria(held.id), units, self._store.reform.scores(held.id)
        )

    def published_rows(self, set_id: int) -> list[Ranking]:
        """The ranking of a set's units, to be kept when the round is published.

        None for a set of the office itself: its place is published by the level above. Raises
        ``RuleViolation`` where nobody was scored.
        """
        held = self._store.reform.get_set(set_id)
        if held.scope is not SetScope.UNITS:
            return []
        rows = list(self._board(held).rankings(held.year))
        if not rows:
            raise RuleViolation(
                f"Chưa có đơn vị nào của bộ “{held.name}” được chấm điểm.",
                hint="Chấm điểm hoặc nhập điểm các đơn vị rồi công bố.",
            )
        return rows

    # ---- the office itself -------------------------------------------------------------------
    def _own_rows(self) -> list[Ranking]:
        """Rows of published rankings that are the office's, newest year first."""
        office = self._store.settings.office()
        names = {fold(name) for name in (office.published_name, office.name) if name} if office else set()
        rows = [row for row in self._store.reform.rankings() if fold(row.unit_name) in names]
        return sorted(rows, key=lambda row: -row.year)


def _published_title(group: str) -> str:
    return f"Đã công bố: {group}" if group else "Bảng xếp hạng đã công bố"
