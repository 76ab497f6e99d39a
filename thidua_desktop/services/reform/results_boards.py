"""Boards of the sets that score units, kept until something they rest on changes.

Reading every score of 124 units takes longer than a clerk notices; a changed score makes only its unit anew.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Collection

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Changes, CriteriaSet, Ranking, SetScope
from thidua_desktop.domain.reform.board import Board, YearSheet
from thidua_desktop.domain.reform.current import current_sets
from thidua_desktop.domain.reform.index import Basis, standings_of
from thidua_desktop.domain.vietnamese import canonical, exact_points
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

_GROUND = ("criteria_set", "criterion", "reform_member", "unit", "ranking", "ranking_map")
"""Tables of which any change makes every board anew."""
_MOST = 400
"""Changed scores that are followed one by one; an import of more makes every board anew."""


def read_board(store: Store, held: CriteriaSet) -> Board:
    """The board of a set read now: its year, and the year before, computed or else as published."""
    sets = current_sets(store.reform.sets(held.year - 1))
    before = [one for one in sets if one.scope is SetScope.UNITS and one.group == held.group]
    return Board(
        [_sheet(store, one) for one in (*before, held)],
        maps=store.reform.ranking_maps(held.year),
        published={held.year - 1: store.reform.rankings(held.year - 1)},
    )


def ranking_to_publish(store: Store, set_id: int) -> list[Ranking]:
    """The ranking of a set's units, to be kept when its round is published.

    None for a set of the office itself: its place is published by the level above. A list that was imported
    is left alone: rows it has already with the same figures are not among these. Raises ``RuleViolation``
    where nobody was scored, or an imported row says something else.
    """
    held = store.reform.get_set(set_id)
    if held.scope is not SetScope.UNITS:
        return []
    rows = list(read_board(store, held).rankings(held.year))
    if not rows:
        raise RuleViolation(
            f"Chưa có đơn vị nào của bộ “{held.name}” được chấm điểm.",
            hint="Chấm điểm hoặc nhập điểm các đơn vị rồi công bố.",
        )
    imported = {
        canonical(row.unit_name): row
        for row in store.reform.rankings(held.year)
        if row.set_id is None and row.group == held.group
    }
    for row in rows:
        known = imported.get(canonical(row.unit_name))
        if known is not None and _place(known) != _place(row):
            raise RuleViolation(
                f"Bảng xếp hạng năm {held.year} đã nhập ghi {row.unit_name} {_words(known)}, "
                f"chấm theo bộ này là {_words(row)}.",
                hint="Nhập lại bảng xếp hạng cho đúng, hoặc đặt tên nhóm khác cho bộ tiêu chí, rồi công bố.",
            )
    return [row for row in rows if canonical(row.unit_name) not in imported]


def _place(row: Ranking) -> tuple[int, int, int]:
    return row.score_thousandths, row.rank, row.of


def _words(row: Ranking) -> str:
    return f"{exact_points(row.score_thousandths)} điểm, hạng {row.rank}/{row.of}"


def _sheet(store: Store, held: CriteriaSet) -> YearSheet:
    members = set(store.reform.members(held.id))
    units = {unit.id: unit.name for unit in store.units.all() if unit.id in members}
    return YearSheet(held, store.reform.criteria(held.id), units, store.reform.scores(held.id))


class Boards:
    """A board for each set asked for."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._lock = threading.RLock()
        self._held: dict[int, Board] = {}
        self._news: deque[Changes] = deque()
        operations.subscribe(self._news.append)

    def of(self, held: CriteriaSet) -> Board:
        """The board of a set, as things stand."""
        with self._lock:
            while self._news:
                self._follow(self._news.popleft())
            board = self._held.get(held.id)
            if board is None:
                board = self._held[held.id] = read_board(self._store, held)
            return board

    def _follow(self, changes: Changes) -> None:
        scores = changes.ids.get("score", frozenset())
        if changes.touches(*_GROUND) or len(scores) > _MOST:
            self._held.clear()
        elif scores and self._held:
            self._renew(scores)

    def _renew(self, score_ids: Collection[int]) -> None:
        found = self._store.reform.scored_units(score_ids)
        if len(found) < len(score_ids):  # Taken away: whose they were is not known any more.
            self._held.clear()
            return
        for set_id, unit_id in set(found.values()):
            if unit_id is None:
                continue
            year = self._store.reform.get_set(set_id).year
            standings = standings_of(self._store.reform.scores(set_id, unit_id=unit_id), Basis.OFFICIAL)
            for board in self._held.values():
                if board.set_id(year) == set_id:
                    board.renew(year, unit_id, standings)
