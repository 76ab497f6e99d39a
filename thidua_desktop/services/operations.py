"""Every change the office makes: one named, journaled operation that tells the screens what changed."""

from __future__ import annotations

from collections.abc import Callable

from thidua_desktop.domain.records import Changes
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.journal import OperationInfo

__all__ = ["Listener", "OperationInfo", "Operations"]

Listener = Callable[[Changes], None]


class Operations:
    """Runs the mutating work of the services on one store.

    Listeners are called on the thread that did the work, after it is safely stored; the window brings them to
    its own thread.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._listeners: list[Listener] = []
        self._running: tuple[int, str] | None = None

    def run(
        self, label: str, work: Callable[[], int | None], *, undoable: bool = True, aside: bool = False
    ) -> Changes:
        """Do ``work`` as one operation: all of it, or nothing when it raises.

        ``label`` says in Vietnamese what was done. ``work`` returns the id of the record it made, if any.
        ``undoable=False`` marks what can only be revoked and ends undo there; ``aside=True`` what is recorded
        but never undone and stands in nobody's way (a print run, a setting).
        """
        if self._running is not None:
            operation_id, whole = self._running
            return Changes(operation_id, whole, created=work() or 0)
        with self._store.journal.operation(label, undoable=undoable, aside=aside) as operation:
            created = work()
        return self._tell(operation.id, label, created or 0)

    def trial(self, work: Callable[[], object]) -> None:
        """Raise what :meth:`run` would raise for ``work``, and keep nothing of it. Nobody is told."""
        self._store.journal.trial(work)

    def together(self, label: str, work: Callable[[], object]) -> Changes:
        """Do what several services do in calls of their own as one operation under one label.

        Inside, :meth:`run` joins the operation that is open: its changes are told once, at the end.
        """
        with self._store.journal.operation(label) as operation:
            self._running = (operation.id, label)
            try:
                work()
            finally:
                self._running = None
        return self._tell(operation.id, label)

    def quietly(self, work: Callable[[], object]) -> None:
        """Remember something that is no work of the office (a column's heading, a choice): never undone.

        Listeners are told all the same.
        """
        with self._store.journal.operation("Đã ghi nhớ một lựa chọn", aside=True) as operation:
            work()
        self._tell(operation.id, operation.label)

    def undo(self) -> Changes:
        """Take the newest operation back.

        :class:`RuleViolation` when there is none or it was issued; :class:`Conflict` when it changed since.
        """
        info = self._store.journal.undo()
        return self._tell(info.id, f"Đã hoàn tác: {info.label}")

    def redo(self) -> Changes:
        """Do again what was undone last."""
        info = self._store.journal.redo()
        return self._tell(info.id, f"Đã làm lại: {info.label}")

    def last(self) -> OperationInfo | None:
        """What an undo would take back; its ``undoable`` is false when it may not be."""
        return self._store.journal.last()

    def next_redo(self) -> OperationInfo | None:
        """What a redo would bring back."""
        return self._store.journal.next_redo()

    def history(self, limit: int = 100) -> list[OperationInfo]:
        """Newest first."""
        return self._store.journal.history(limit)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every change; the function returned ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def _tell(self, operation_id: int, label: str, created: int = 0) -> Changes:
        changes = Changes(operation_id, label, self._store.journal.changes(operation_id), created)
        for listener in list(self._listeners):
            listener(changes)
        return changes
