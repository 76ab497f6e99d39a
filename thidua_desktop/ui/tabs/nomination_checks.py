"""The checks of the current batch: made off the window's thread, kept until something changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Known, NotFound
from thidua_desktop.domain.records import Changes, Verdict
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tasks import Job

if TYPE_CHECKING:
    from thidua_desktop.domain.quotas import QuotaState
    from thidua_desktop.domain.workflow import UnitState
    from thidua_desktop.services.eligibility import BatchCheck, Checked

ORDER = {Verdict.UNMET: 0, Verdict.CONFIRM: 1, Verdict.MET: 2, None: 3}
"""Order of the verdict column: what needs work first."""

_LABEL = "Đang kiểm tra điều kiện"
_LINES = {"nomination", "workflow_event"}
"""What changes when single lines do: anything else (a rating, a rule) means checking the whole batch."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What one round brought home."""

    check: BatchCheck
    missing: Mapping[int, Sequence[str]]
    units: tuple[UnitState, ...]


class Checks(QObject):
    """Verdicts, quotas and missing papers of one batch. ``arrived`` when they are there, or anew.

    Runs one after the other: what changes while a check is under way is checked again after it.
    """

    arrived = Signal()

    def __init__(self, context: UiContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        self._batch_id = 0
        self._found: _Found | None = None
        self._running = False
        self._waiting = False
        self._changed: set[int] | None = None

    @property
    def ready(self) -> bool:
        """Whether the verdicts of the batch asked for are there (they may be renewed right now)."""
        return self._found is not None

    def show_batch(self, batch_id: int) -> None:
        """Check ``batch_id`` whole; 0 for none."""
        if batch_id != self._batch_id:
            self._batch_id, self._found = batch_id, None
        self._ask(None)

    def follow(self, changes: Changes) -> None:
        """Check again what an operation may have changed."""
        alone = set(changes.ids) <= _LINES
        self._ask(set(changes.ids.get("nomination", ())) if alone else None)

    def of(self, nomination_id: int) -> Checked | None:
        """The check of one nomination; ``None`` while it is not there."""
        return self._found.check.items.get(nomination_id) if self._found else None

    def verdict(self, nomination_id: int) -> Verdict | None:
        """Its verdict alone."""
        checked = self.of(nomination_id)
        return checked.verdict if checked else None

    def counts(self) -> Mapping[Verdict, int]:
        """How many nominations of the batch have each verdict."""
        return self._found.check.counts() if self._found else {}

    def quotas(self) -> tuple[QuotaState, ...]:
        """Every quota in every scope of the batch."""
        return self._found.check.quotas if self._found else ()

    def what_if(self, ids: Sequence[int], then: Callable[[tuple[QuotaState, ...]], None]) -> None:
        """Hand ``then`` the quotas if only ``ids`` went on."""
        batch_id, workspace = self._batch_id, self._context.workspace
        if batch_id:
            self._context.tasks.run_db(
                lambda job: workspace.eligibility.what_if(batch_id, ids), then, owner=self._owner
            )

    def units(self) -> tuple[UnitState, ...]:
        """What each unit has sent in for the batch."""
        return self._found.units if self._found else ()

    def missing(self, nomination_id: int) -> Sequence[str]:
        """Names of the required papers that a nomination lacks."""
        return self._found.missing.get(nomination_id, ()) if self._found else ()

    def lacking(self) -> int:
        """How many nominations lack a required paper."""
        return sum(1 for papers in self._found.missing.values() if papers) if self._found else 0

    def _ask(self, changed: set[int] | None) -> None:
        """Check ``changed`` nominations (``None``: all), after the check under way if there is one."""
        if self._waiting:
            self._changed = None if changed is None or self._changed is None else self._changed | changed
        else:
            self._changed, self._waiting = changed, True
        if not self._running:
            self._run()

    def _run(self) -> None:
        self._waiting = False
        batch_id, changed = self._batch_id, self._changed
        if not batch_id:
            self.arrived.emit()
            return
        self._running = True
        workspace = self._context.workspace

        def work(job: Job) -> _Found:
            service = workspace.eligibility
            check = service.check(batch_id) if changed is None else service.recheck(batch_id, sorted(changed))
            missing = workspace.dossiers.missing(batch_id)
            return _Found(check, missing, workspace.workflow.unit_states(batch_id))

        def over() -> None:
            self._running = False
            if self._waiting:
                self._run()

        def done(found: _Found) -> None:
            if batch_id == self._batch_id:
                self._found = found
                self.arrived.emit()
            over()

        def failed(error: Known) -> bool:
            over()
            return isinstance(error, NotFound)  # deleted meanwhile: the list says so by itself

        label = _LABEL if self._found is None else ""
        self._context.tasks.run_db(work, done, failed, label=label, owner=self._owner)
