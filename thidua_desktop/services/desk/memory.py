"""What a desk may hand out, and what it was set up for, kept from one start to the next."""

from __future__ import annotations

from dataclasses import asdict

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import DecisionState
from thidua_desktop.services.desk.facts import DeskScope, DeskSetup, DeskState, ScopeKind
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.papers import PaperMaker, Selection
from thidua_desktop.storage.database import Store

_KEY = "desk"


class DeskMemory:
    """Reads the scopes of an office; writes its choice at once, so that a kill does not lose it."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations
        self._papers = PaperMaker(store)

    def scopes(self, year: int) -> list[DeskScope]:
        """What may be handed out: conferences of the year, then batches and decisions that are issued."""
        issued = [d for d in self._store.decisions.all(year=year) if d.state is DecisionState.ISSUED]
        found = [
            DeskScope(ScopeKind.CONFERENCE, one.id, one.name) for one in self._store.conferences.all(year)
        ]
        batches = {one.batch_id for one in issued}
        found += [
            DeskScope(ScopeKind.BATCH, one.id, f"Đợt xét {one.name}")
            for one in self._store.nominations.batches(year=year)
            if one.id in batches
        ]
        found += [
            DeskScope(ScopeKind.DECISION, one.id, f"Quyết định số {one.number} {one.title}".strip())
            for one in issued
        ]
        return found

    def remembered(self) -> DeskState | None:
        """What was kept; ``None`` when there is nothing or what it is about is gone."""
        kept = self._store.settings.get(_KEY)
        try:
            scope = DeskScope(ScopeKind(kept["kind"]), int(kept["id"]), str(kept["title"]))
            setup = DeskSetup(**{str(key): str(value) for key, value in kept["setup"].items()})
            self.decision_ids(scope)
            return DeskState(scope, setup, int(kept["since"]))
        except (TypeError, KeyError, ValueError, NotFound):
            return None

    def remember(self, state: DeskState) -> None:
        """Keep it; no part of undo."""
        scope = state.scope
        kept = {
            "kind": scope.kind.value,
            "id": scope.id,
            "title": scope.title,
            "setup": asdict(state.setup),
            "since": state.since,
        }
        self._operations.quietly(lambda: self._store.settings.set(_KEY, kept))

    def decision_ids(self, scope: DeskScope) -> tuple[int, ...]:
        """The issued decisions handed out. Raises ``NotFound``."""
        selection = {
            ScopeKind.CONFERENCE: Selection(conference_id=scope.id),
            ScopeKind.DECISION: Selection(decision_id=scope.id),
            ScopeKind.BATCH: Selection(batch_id=scope.id),
        }[scope.kind]
        return tuple(one.id for one in self._papers.decisions(selection))

    def on_stage(self, conference_id: int) -> list[int]:
        """Ids of awards in the order of the conference's turns; empty while none were made."""
        turns = self._store.conferences.turns(conference_id)
        return [entry.award_id for turn in turns for entry in turn.entries]
