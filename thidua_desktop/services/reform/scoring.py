"""Scoring: figures declared, own points, appraisals, explanations; each call is one undoable operation."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import Changes, CriteriaSet, Criterion, Evidence, Score, SetScope
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.scoring_entries import ABSENT, Entry, Typing, by_component
from thidua_desktop.services.reform.scoring_sheet import ScoreSheet, SheetRow, make_sheet
from thidua_desktop.storage.database import Store

__all__ = ["ABSENT", "Entry", "ScoreSheet", "Scoring", "SheetRow"]


class Scoring:
    """Use cases of the score sheet. ``unit_id`` is ``None`` for the office itself."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    # ---- reading -----------------------------------------------------------------------------
    def units(self, set_id: int) -> list[tuple[int | None, str]]:
        """(id, name) of everybody a set scores: the office itself, or the set's members by name."""
        chosen = self._store.reform.get_set(set_id)
        if chosen.scope is SetScope.OFFICE:
            return [(None, self._office_name())]
        members = set(self._store.reform.members(set_id))
        return [(unit.id, unit.name) for unit in self._store.units.all() if unit.id in members]

    def sheet(self, set_id: int, unit_id: int | None = None) -> ScoreSheet:
        """Every criterion with what a unit has. Raises ``NotFound`` for a unit the set does not score."""
        chosen = self._store.reform.get_set(set_id)
        name = self.require_unit(chosen, unit_id)
        evidence = [one for one in self._store.rounds.evidence(set_id) if one.unit_id == unit_id]
        return make_sheet(
            chosen,
            self._store.reform.criteria(set_id),
            self._store.reform.scores(set_id, unit_id=unit_id),
            evidence,
            (unit_id, name),
            locked_because(chosen),
        )

    def sheets(self, set_id: int) -> list[ScoreSheet]:
        """The sheets of everybody a set scores, read at once."""
        chosen = self._store.reform.get_set(set_id)
        criteria = self._store.reform.criteria(set_id)
        scores: dict[int | None, list[Score]] = {}
        for score in self._store.reform.scores(set_id):
            scores.setdefault(score.unit_id, []).append(score)
        evidence: dict[int | None, list[Evidence]] = {}
        for piece in self._store.rounds.evidence(set_id):
            evidence.setdefault(piece.unit_id, []).append(piece)
        locked = locked_because(chosen)
        return [
            make_sheet(chosen, criteria, scores.get(unit[0], []), evidence.get(unit[0], []), unit, locked)
            for unit in self.units(set_id)
        ]

    # ---- changing ----------------------------------------------------------------------------
    def enter(self, set_id: int, unit_id: int | None, entries: Sequence[Entry]) -> Changes:
        """Take what was typed or pasted for several components: all of it or nothing.

        Raises ``Invalid`` naming every refused component and field, ``RuleViolation`` once published,
        ``NotFound`` for a unit that the set does not score.
        """
        saved, gone, codes = self.planned(set_id, unit_id, entries)
        label = f"Đã chấm mục {codes[0]}" if len(codes) == 1 else f"Đã chấm {len(codes)} mục"
        return self._operations.run(label, lambda: self.write(saved, gone))

    def planned(
        self, set_id: int, unit_id: int | None, entries: Sequence[Entry]
    ) -> tuple[list[Score], list[Score], list[str]]:
        """(scores to save, scores to take away, codes) of :meth:`enter`, with what it raises."""
        chosen = self.require_open(set_id)
        self.require_unit(chosen, unit_id)
        leaves = self._leaves(set_id)
        held = by_component(self._store.reform.scores(set_id, unit_id=unit_id))
        saved: list[Score] = []
        gone: list[Score] = []
        problems: list[Problem] = []
        codes: list[str] = []
        for entry in entries:
            criterion = leaves.get(entry.criterion_id)
            if criterion is None:
                message = "Mục này được cộng từ các mục con, hoặc không thuộc bộ tiêu chí, nên không chấm."
                raise Invalid([Problem("not_a_leaf", message, field="points")])
            typing = Typing(chosen, criterion, unit_id, held.get(criterion.id, {}))
            typing.take(entry)
            problems += typing.problems
            save, take = typing.changes()
            saved += save
            gone += take
            codes.append(criterion.code)
        if problems:
            raise Invalid(problems)
        return saved, gone, codes

    def write(self, saved: Sequence[Score], gone: Sequence[Score]) -> None:
        """Store what :meth:`planned` found; inside an operation."""
        self._store.reform.save_scores(saved)
        self._store.reform.delete_scores(gone)

    def declare(self, set_id: int, unit_id: int | None, criterion_id: int, text: str) -> Changes:
        """Record declared figures ("47/50"); points follow where the rule gives them. Raises as `enter`."""
        return self.enter(set_id, unit_id, [Entry(criterion_id, declared=text)])

    def set_self(self, set_id: int, unit_id: int | None, criterion_id: int, points: int | None) -> Changes:
        """Set the unit's own points in thousandths; ``None`` takes them away. Raises as `enter`."""
        return self.enter(set_id, unit_id, [Entry(criterion_id, self_points=_typed(points))])

    def set_survey(self, set_id: int, unit_id: int | None, criterion_id: int, points: int | None) -> Changes:
        """Set the points a survey gave, in thousandths. Raises as `enter`."""
        return self.enter(set_id, unit_id, [Entry(criterion_id, survey=_typed(points))])

    def appraise(
        self,
        set_id: int,
        unit_id: int | None,
        criterion_id: int,
        points: int | None,
        reason: str = "",
        *,
        second: bool = False,
    ) -> Changes:
        """Set the appraiser's points. Another value than what stood before needs ``reason``.

        Raises as `enter`.
        """
        typed = _typed(points)
        entry = (
            Entry(criterion_id, appraised_2=typed, reason_2=reason)
            if second
            else Entry(criterion_id, appraised=typed, reason=reason)
        )
        return self.enter(set_id, unit_id, [entry])

    def explain(self, set_id: int, unit_id: int | None, criterion_id: int, text: str) -> Changes:
        """Record the unit's explanation (giải trình). Raises as `enter`."""
        return self.enter(set_id, unit_id, [Entry(criterion_id, explanation=text)])

    def mark_absent(
        self, set_id: int, unit_id: int | None, criterion_id: int, absent: bool, note: str | None = None
    ) -> Changes:
        """Mark a component not applicable, or take that back. Raises as `enter`."""
        return self.enter(set_id, unit_id, [Entry(criterion_id, absent=absent, note=note)])

    # ---- what must hold ----------------------------------------------------------------------
    def require_open(self, set_id: int) -> CriteriaSet:
        """The set. Raises ``RuleViolation`` once it is published, ``NotFound``."""
        chosen = self._store.reform.get_set(set_id)
        if why := locked_because(chosen):
            raise RuleViolation(why, hint="Mở lại bước Công bố (có ghi lý do) rồi mới sửa được.")
        return chosen

    def require_unit(self, chosen: CriteriaSet, unit_id: int | None) -> str:
        """The name of a unit that the set scores. Raises ``NotFound`` for any other."""
        for known, name in self.units(chosen.id):
            if known == unit_id:
                return name
        if unit_id is None:
            message = f"“{chosen.name}” chấm điểm các đơn vị trực thuộc, không chấm chính cơ quan."
            raise NotFound(message, hint="Chọn một đơn vị của bộ tiêu chí.")
        message = f"“{chosen.name}” không chấm điểm đơn vị này."
        raise NotFound(message, hint="Thêm đơn vị vào bộ tiêu chí ở trang Bộ tiêu chí, hoặc chọn bộ khác.")

    def _leaves(self, set_id: int) -> dict[int, Criterion]:
        criteria = self._store.reform.criteria(set_id)
        parents = {criterion.parent_id for criterion in criteria}
        return {criterion.id: criterion for criterion in criteria if criterion.id not in parents}

    def _office_name(self) -> str:
        office = self._store.settings.office()
        return office.name if office else "Cơ quan"


def locked_because(chosen: CriteriaSet) -> str:
    """Why scores of a set cannot be changed; empty while they can."""
    if chosen.published_on is None:
        return ""
    return f"Điểm theo “{chosen.name}” đã công bố ngày {format_date(chosen.published_on)} nên đã khóa."


def _typed(points: int | None) -> str:
    return "" if points is None else shown(points)
