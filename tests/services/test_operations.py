"""Operations tell the screens what changed, on success only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Changes, Person
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "office", create=True)
    yield opened
    opened.close()


@pytest.fixture
def operations(store: Store) -> Operations:
    return Operations(store)


def test_a_change_is_told_with_its_label_rows_and_new_id(store: Store, operations: Operations) -> None:
    heard: list[Changes] = []
    operations.subscribe(heard.append)
    changes = operations.run("Đã thêm Trần Văn An", lambda: store.people.add(Person(0, "Trần Văn An")))
    assert changes.label == "Đã thêm Trần Văn An"
    assert changes.created == 1
    assert changes.ids == {"person": {1}}
    assert changes.touches("unit", "person")
    assert not changes.touches("unit")
    assert heard == [changes]


def test_listeners_hear_what_is_already_stored(store: Store, operations: Operations) -> None:
    counts: list[int] = []
    operations.subscribe(lambda _: counts.append(store.people.count()))
    operations.run("Thêm", lambda: store.people.add(Person(0, "Một")))
    operations.undo()
    operations.redo()
    assert counts == [1, 0, 1]


def test_undo_and_redo_say_what_they_did(store: Store, operations: Operations) -> None:
    operations.run("Đã thêm Một", lambda: store.people.add(Person(0, "Một")))
    last = operations.last()
    assert last is not None
    assert (last.label, last.undoable) == ("Đã thêm Một", True)
    undone = operations.undo()
    assert (undone.label, undone.ids) == ("Đã hoàn tác: Đã thêm Một", {"person": {1}})
    assert operations.last() is None
    again = operations.next_redo()
    assert again is not None
    assert again.label == "Đã thêm Một"
    assert operations.redo().label == "Đã làm lại: Đã thêm Một"
    assert operations.next_redo() is None


def test_work_that_fails_is_told_to_nobody(store: Store, operations: Operations) -> None:
    heard: list[Changes] = []
    operations.subscribe(heard.append)

    def work() -> None:
        store.people.add(Person(0, "Nửa chừng"))
        raise RuleViolation("thôi")

    with pytest.raises(RuleViolation):
        operations.run("Hỏng", work)
    assert heard == []
    assert operations.history() == []
    assert store.people.count() == 0


def test_a_listener_may_leave_while_it_is_called(store: Store, operations: Operations) -> None:
    heard: list[str] = []

    def once(changes: Changes) -> None:
        heard.append(changes.label)
        leave()

    leave = operations.subscribe(once)
    operations.subscribe(lambda changes: heard.append(f"khác: {changes.label}"))
    operations.run("Một", lambda: None)
    operations.run("Hai", lambda: None)
    leave()
    assert heard == ["Một", "khác: Một", "khác: Hai"]


def test_what_is_remembered_quietly_is_not_offered_for_undo(store: Store, operations: Operations) -> None:
    heard: list[Changes] = []
    operations.run("Đã thêm Một", lambda: store.people.add(Person(0, "Một")))
    operations.subscribe(heard.append)
    operations.quietly(lambda: store.settings.set("cột", 3))
    assert [changes.ids.keys() for changes in heard] == [{"setting"}]
    assert operations.undo().label == "Đã hoàn tác: Đã thêm Một"
    assert store.settings.get("cột") == 3


def test_an_issued_decision_ends_undo(store: Store, operations: Operations) -> None:
    operations.run("Đã ban hành", lambda: store.people.add(Person(0, "Một")), undoable=False)
    with pytest.raises(RuleViolation, match="đã ban hành"):
        operations.undo()
    assert [info.label for info in operations.history()] == ["Đã ban hành"]
