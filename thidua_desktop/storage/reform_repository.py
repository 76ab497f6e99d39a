"""Criteria sets, their members, scores and published rankings of administrative reform."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from enum import Enum
from typing import Final

from thidua_desktop.domain import records
from thidua_desktop.storage.models import (
    CriteriaSet,
    Criterion,
    Evidence,
    Ranking,
    RankingMap,
    ReformMember,
    ReformStep,
    ReformSubmission,
    Remedy,
    Score,
)
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class EveryUnit(Enum):
    """Marks that scores of the office and of all units are wanted."""

    EVERY = "every"


EVERY_UNIT: Final = EveryUnit.EVERY


class ReformRepository(Repository):
    """Bộ chỉ số, điểm, bảng xếp hạng cải cách hành chính."""

    _sets = Codec(records.CriteriaSet, CriteriaSet, rename={"group": "category"})
    _criteria = Codec(records.Criterion, Criterion, rename={"order": "position"})
    _scores = Codec(records.Score, Score)
    _rankings = Codec(records.Ranking, Ranking, rename={"of": "total", "group": "category"})
    _maps = Codec(records.RankingMap, RankingMap, rename={"group": "category"})

    def sets(self, year: int | None = None) -> list[records.CriteriaSet]:
        """Newest first."""
        query = CriteriaSet.select(*self._sets.fields)
        if year is not None:
            query = query.where(CriteriaSet.year == year)
        query = query.order_by(CriteriaSet.year.desc(), CriteriaSet.id.desc())
        return self._sets.records(self._db.rows(query))

    def get_set(self, set_id: int) -> records.CriteriaSet:
        row = self._db.row(CriteriaSet.select(*self._sets.fields).where(CriteriaSet.id == set_id))
        return self._sets.record(found(row, "criteria_set", set_id))

    def add_set(self, criteria_set: records.CriteriaSet) -> int:
        return self._db.insert(CriteriaSet, self._sets.assignments(criteria_set))

    def next_version(self, wanted: records.CriteriaSet) -> int:
        """The version a set would have among the others of its year, scope and group."""
        same = (
            (CriteriaSet.year == wanted.year)
            & (CriteriaSet.scope == wanted.scope.value)
            & (CriteriaSet.category == wanted.group)
            & (CriteriaSet.id != wanted.id)
        )
        query = CriteriaSet.select(CriteriaSet.version).where(same)
        return 1 + max(self._db.column(query), default=0)

    def update_set(self, criteria_set: records.CriteriaSet) -> None:
        values = self._sets.assignments(criteria_set)
        changed = self._db.change(CriteriaSet.update(values).where(CriteriaSet.id == criteria_set.id))
        found(changed or None, "criteria_set", criteria_set.id)

    def delete_set(self, set_id: int) -> None:
        """With its criteria, their scores and evidence, its members and its round.

        Remedies and published rankings stay, without the set.
        """
        own = Criterion.select(Criterion.id).where(Criterion.set == set_id)
        self._db.change(Score.delete().where(Score.criterion.in_(own)))
        self._db.change(Evidence.delete().where(Evidence.criterion.in_(own)))
        for table in (ReformMember, ReformStep, ReformSubmission):
            self._db.change(table.delete().where(table.set == set_id))
        # Rows that outlive the set: they stand by themselves, only their tie to it goes.
        self._db.change(Remedy.update(set=None).where(Remedy.set == set_id))
        self._db.change(Ranking.update(set=None).where(Ranking.set == set_id))
        self._db.change(CriteriaSet.update(based_on=None).where(CriteriaSet.based_on == set_id))
        # Leaves first: a parent may not go before its children.
        for criterion in reversed(self.criteria(set_id)):
            self._db.change(Criterion.delete().where(Criterion.id == criterion.id))
        gone = self._db.change(CriteriaSet.delete().where(CriteriaSet.id == set_id))
        found(gone or None, "criteria_set", set_id)

    def criteria(self, set_id: int) -> list[records.Criterion]:
        """In tree order: each node before its children, siblings by ``order``."""
        query = Criterion.select(*self._criteria.fields).where(Criterion.set == set_id)
        nodes = self._criteria.records(self._db.rows(query.order_by(Criterion.position, Criterion.id)))
        children: dict[int | None, list[records.Criterion]] = {}
        for node in nodes:
            children.setdefault(node.parent_id, []).append(node)
        out: list[records.Criterion] = []
        waiting = children.get(None, [])[::-1]
        while waiting:
            node = waiting.pop()
            out.append(node)
            waiting.extend(children.get(node.id, [])[::-1])
        return out

    def get_criterion(self, criterion_id: int) -> records.Criterion:
        """Raises ``NotFound``."""
        query = Criterion.select(*self._criteria.fields).where(Criterion.id == criterion_id)
        return self._criteria.record(found(self._db.row(query), "criterion", criterion_id))

    def add_criteria(self, set_id: int, criteria: Sequence[records.Criterion]) -> dict[str, int]:
        """Add a tree; returns code → id.

        Ids of the given records only tie them together: ``parent_id`` names the ``id`` of another record
        given (each parent before its children), or a criterion already there.
        """
        new_ids: dict[int, int] = {}
        by_code: dict[str, int] = {}
        for criterion in criteria:
            parent = criterion.parent_id
            if parent is not None:
                parent = new_ids.get(parent, parent)
            placed = dataclasses.replace(criterion, set_id=set_id, parent_id=parent)
            new_id = self._db.insert(Criterion, self._criteria.assignments(placed))
            new_ids[criterion.id] = new_id
            by_code[criterion.code] = new_id
        return by_code

    def update_criterion(self, criterion: records.Criterion) -> None:
        values = self._criteria.assignments(criterion)
        changed = self._db.change(Criterion.update(values).where(Criterion.id == criterion.id))
        found(changed or None, "criterion", criterion.id)

    def delete_criterion(self, criterion_id: int) -> None:
        """One node without children, scores or evidence."""
        gone = self._db.change(Criterion.delete().where(Criterion.id == criterion_id))
        found(gone or None, "criterion", criterion_id)

    def members(self, set_id: int) -> list[int]:
        """Ids of the units a set scores (none for a set of the office itself)."""
        query = ReformMember.select(ReformMember.unit).where(ReformMember.set == set_id)
        return [unit_id for (unit_id,) in self._db.rows(query.order_by(ReformMember.unit))]

    def set_members(self, set_id: int, unit_ids: Sequence[int]) -> None:
        """Replace the units a set scores."""
        held, wanted = set(self.members(set_id)), set(unit_ids)
        gone = sorted(held - wanted)
        if gone:
            where = (ReformMember.set == set_id) & ReformMember.unit.in_(gone)
            self._db.change(ReformMember.delete().where(where))
        for unit_id in sorted(wanted - held):
            self._db.insert(ReformMember, {"set_id": set_id, "unit_id": unit_id})

    def scores(
        self,
        set_id: int,
        kind: records.ScoreKind | None = None,
        *,
        unit_id: int | EveryUnit | None = EVERY_UNIT,
    ) -> list[records.Score]:
        """Scores of a set; ``unit_id=None`` are the office's own."""
        query = Score.select(*self._scores.fields).join(Criterion).where(Criterion.set == set_id)
        if kind is not None:
            query = query.where(Score.kind == kind.value)
        if not isinstance(unit_id, EveryUnit):
            query = query.where(Score.unit.is_null() if unit_id is None else Score.unit == unit_id)
        return self._scores.records(self._db.rows(query.order_by(Score.criterion, Score.id)))

    def is_scored(self, set_id: int) -> bool:
        """Whether anything was scored or proved by the set."""
        own = Criterion.select(Criterion.id).where(Criterion.set == set_id)
        tables = (Score, Evidence)
        return any(
            self._db.row(table.select(table.id).where(table.criterion.in_(own)).limit(1)) is not None
            for table in tables
        )

    def scored_units(self, score_ids: Collection[int]) -> dict[int, tuple[int, int | None]]:
        """Score id → its set and unit (``None``: the office); ids of scores that are gone are left out."""
        query = Score.select(Score.id, Criterion.set, Score.unit).join(Criterion)
        rows = self._db.rows(query.where(Score.id.in_(sorted(score_ids))))
        return {score_id: (set_id, unit_id) for score_id, set_id, unit_id in rows}

    def save_scores(self, scores: Sequence[records.Score]) -> None:
        """Enter or replace; one score for each criterion, kind and unit."""
        for score in scores:
            values = self._scores.assignments(score)
            unit = Score.unit.is_null() if score.unit_id is None else Score.unit == score.unit_id
            same = (Score.criterion == score.criterion_id) & (Score.kind == score.kind.value) & unit
            if not self._db.change(Score.update(values).where(same)):
                self._db.insert(Score, values)

    def delete_scores(self, scores: Sequence[records.Score]) -> None:
        """Remove scores, by criterion, kind and unit."""
        for score in scores:
            unit = Score.unit.is_null() if score.unit_id is None else Score.unit == score.unit_id
            same = (Score.criterion == score.criterion_id) & (Score.kind == score.kind.value) & unit
            self._db.change(Score.delete().where(same))

    def rankings(self, year: int | None = None) -> list[records.Ranking]:
        """By year, group and rank."""
        query = Ranking.select(*self._rankings.fields)
        if year is not None:
            query = query.where(Ranking.year == year)
        order = (Ranking.year, Ranking.category, Ranking.rank, Ranking.id)
        return self._rankings.records(self._db.rows(query.order_by(*order)))

    def save_rankings(self, rankings: Sequence[records.Ranking]) -> None:
        """Enter or replace; one row for each year, group and unit name."""
        for ranking in rankings:
            values = self._rankings.assignments(ranking)
            same = (
                (Ranking.year == ranking.year)
                & (Ranking.category == ranking.group)
                & (Ranking.unit_name == ranking.unit_name)
            )
            if not self._db.change(Ranking.update(values).where(same)):
                self._db.insert(Ranking, values)

    def delete_rankings(self, year: int, group: str, *, set_id: int | None = None) -> None:
        """Rows of a year and group; with ``set_id`` only those computed from that set."""
        where = (Ranking.year == year) & (Ranking.category == group)
        if set_id is not None:
            where &= Ranking.set == set_id
        self._db.change(Ranking.delete().where(where))

    def ranking_maps(self, year: int | None = None) -> list[records.RankingMap]:
        """What values of new and merged units are made of, by year and unit."""
        query = RankingMap.select(*self._maps.fields)
        if year is not None:
            query = query.where(RankingMap.year == year)
        order = (RankingMap.year, RankingMap.category, RankingMap.unit_name, RankingMap.id)
        return self._maps.records(self._db.rows(query.order_by(*order)))

    def set_ranking_map(
        self, year: int, group: str, unit_name: str, parts: Sequence[records.RankingMap]
    ) -> None:
        """Replace the parts of one unit's value of the year before."""
        where = (
            (RankingMap.year == year) & (RankingMap.category == group) & (RankingMap.unit_name == unit_name)
        )
        self._db.change(RankingMap.delete().where(where))
        for part in parts:
            self._db.insert(RankingMap, self._maps.assignments(part))
