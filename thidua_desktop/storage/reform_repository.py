"""Criteria sets, scores and published rankings of administrative reform."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from thidua_desktop.domain import records
from thidua_desktop.storage.models import CriteriaSet, Criterion, Ranking, Score
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class ReformRepository(Repository):
    """Bộ chỉ số, điểm, bảng xếp hạng cải cách hành chính."""

    _sets = Codec(records.CriteriaSet, CriteriaSet)
    _criteria = Codec(records.Criterion, Criterion, rename={"order": "position"})
    _scores = Codec(records.Score, Score)
    _rankings = Codec(records.Ranking, Ranking, rename={"of": "total", "group": "category"})

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

    def delete_set(self, set_id: int) -> None:
        """With its criteria and their scores."""
        own = Criterion.select(Criterion.id).where(Criterion.set == set_id)
        self._db.change(Score.delete().where(Score.criterion.in_(own)))
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

    def scores(self, set_id: int, kind: records.ScoreKind | None = None) -> list[records.Score]:
        query = Score.select(*self._scores.fields).join(Criterion).where(Criterion.set == set_id)
        if kind is not None:
            query = query.where(Score.kind == kind.value)
        return self._scores.records(self._db.rows(query.order_by(Score.criterion, Score.id)))

    def save_scores(self, scores: Sequence[records.Score]) -> None:
        """Enter or replace; one score for each criterion, kind and unit."""
        for score in scores:
            values = self._scores.assignments(score)
            unit = Score.unit.is_null() if score.unit_id is None else Score.unit == score.unit_id
            same = (Score.criterion == score.criterion_id) & (Score.kind == score.kind.value) & unit
            if not self._db.change(Score.update(values).where(same)):
                self._db.insert(Score, values)

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
