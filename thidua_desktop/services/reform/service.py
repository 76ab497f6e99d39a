"""The reform index: the criteria tree of a year, its scores, and the published rankings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from thidua_desktop.domain.ranking import Comparison, compare_years
from thidua_desktop.domain.records import CriteriaSet
from thidua_desktop.domain.reform import CriterionNode, ReformTotals, score_tree, totals
from thidua_desktop.domain.reform.current import own_set
from thidua_desktop.domain.reform.own_names import listed_names
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.paths import resources
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.reform.evidence import EvidenceList
    from thidua_desktop.services.reform.ranking_maps import RankingMaps
    from thidua_desktop.services.reform.remedies import Remedies
    from thidua_desktop.services.reform.results import ReformResults
    from thidua_desktop.services.reform.rounds import Rounds
    from thidua_desktop.services.reform.scoring import Scoring
    from thidua_desktop.services.reform.sets import ReformSets
    from thidua_desktop.services.reform.workbooks import ReformWorkbooks

__all__ = ["Comparison", "CriterionNode", "PublishedIndex", "ReformOverview", "ReformService"]


@dataclass(frozen=True, slots=True)
class ReformOverview:
    """The criteria tree of a year with what it earned. Points are thousandths."""

    criteria_set: CriteriaSet
    nodes: tuple[CriterionNode, ...]
    totals: ReformTotals


@dataclass(frozen=True, slots=True)
class PublishedIndex:
    """The office's own published index: every figure computed from the rankings of two years."""

    year: int
    comparison: Comparison
    trend: tuple[tuple[int, int], ...]
    """(year, thousandths), oldest first."""


class ReformService:
    """Use cases of the tab Cải cách hành chính."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        now: Callable[[], dt.datetime],
        clerk: Callable[[], str] = str,
    ) -> None:
        self._store = store
        self._operations = operations
        self._now = now
        self._clerk = clerk

    # Each part is loaded when it is first asked for: the window opens without them.
    @cached_property
    def sets(self) -> ReformSets:
        from thidua_desktop.services.reform.sets import ReformSets

        return ReformSets(self._store, self._operations, resources())

    @cached_property
    def scoring(self) -> Scoring:
        from thidua_desktop.services.reform.scoring import Scoring

        return Scoring(self._store, self._operations)

    @cached_property
    def results(self) -> ReformResults:
        from thidua_desktop.services.reform.results import ReformResults

        return ReformResults(self._store, self._operations)

    @cached_property
    def ranking_maps(self) -> RankingMaps:
        from thidua_desktop.services.reform.ranking_maps import RankingMaps

        return RankingMaps(self._store, self._operations, self.results)

    @cached_property
    def evidence(self) -> EvidenceList:
        from thidua_desktop.services.reform.evidence import EvidenceList

        return EvidenceList(self._store, self._operations, self._now, self.scoring)

    @cached_property
    def rounds(self) -> Rounds:
        from thidua_desktop.services.reform.rounds import Rounds

        return Rounds(
            self._store, self._operations, self._now, self._clerk, self.scoring, lambda: self.results
        )

    @cached_property
    def remedies(self) -> Remedies:
        from thidua_desktop.services.reform.remedies import Remedies

        return Remedies(self._store, self._operations, self._now, lambda: self.results)

    @cached_property
    def workbooks(self) -> ReformWorkbooks:
        from thidua_desktop.services.reform.workbooks import ReformWorkbooks

        return ReformWorkbooks(self._store, self._operations, self.scoring, self.rounds)

    def years(self) -> list[int]:
        """Years with a criteria set or a ranking, newest first."""
        years = {one.year for one in self._store.reform.sets()}
        years |= {row.year for row in self._store.reform.rankings()}
        return sorted(years, reverse=True)

    def ranked_years(self) -> list[int]:
        """Years with a published ranking, newest first."""
        return sorted({row.year for row in self._store.reform.rankings()}, reverse=True)

    def overview(self, year: int) -> ReformOverview | None:
        """The year's criteria with scores, ``None`` where the year has no set."""
        chosen = own_set(self._store.reform.sets(year=year), year)
        if chosen is None:
            return None
        criteria = self._store.reform.criteria(chosen.id)
        nodes = score_tree(criteria, self._store.reform.scores(chosen.id, unit_id=None))
        return ReformOverview(chosen, tuple(nodes), totals(nodes))

    def compare(self, year: int) -> list[Comparison]:
        """The published ranking of a year beside the year before, in order of rank."""
        return compare_years(
            self._store.reform.rankings(year=year),
            self._store.reform.rankings(year=year - 1),
            self._store.reform.ranking_maps(year),
        )

    def published(self, year: int) -> PublishedIndex | None:
        """The office's own index of the newest published year up to ``year``, ``None`` if never ranked."""
        office = self._store.settings.office()
        if office is None:
            return None
        names = {fold(name) for name in listed_names(office)}
        own = [row for row in self._store.reform.rankings() if fold(row.unit_name) in names]
        years = sorted(row.year for row in own if row.year <= year)
        if not years:
            return None
        latest = years[-1]
        comparison = next(row for row in self.compare(latest) if fold(row.unit_name) in names)
        trend = tuple(sorted((row.year, row.score_thousandths) for row in own if row.year <= latest))
        return PublishedIndex(latest, comparison, trend)
