"""Undo, redo, conflicts, restarts and the journal's size."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.conftest import Clock
from thidua_desktop.domain.errors import Conflict, RuleViolation
from thidua_desktop.domain.records import (
    Award,
    Batch,
    Nomination,
    Person,
    Pledge,
    PrintRun,
    Recipient,
    RecipientKind,
    Target,
    Unit,
)
from thidua_desktop.storage import journal as journal_module
from thidua_desktop.storage.database import Store, open_store
from thidua_desktop.storage.journal import Mode, State


def dump(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every data row, derived columns too."""
    connection = store._database.connection()
    tables = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith(("journal_", "sqlite_"))
    ]
    return {
        table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall()
        for table in sorted(tables)
    }


def test_a_write_outside_an_operation_fails(filled: Store) -> None:
    before = dump(filled)
    for write in (
        lambda: filled.people.add(Person(0, "Lạ")),
        lambda: filled.people.delete(1),
        lambda: filled.people.update(Person(1, "Lạ")),
        lambda: filled.settings.set("x", 1),
    ):
        with pytest.raises(RuntimeError, match="outside a journal operation"):
            write()
    assert dump(filled) == before


def test_an_operation_that_fails_leaves_nothing(filled: Store) -> None:
    before, history = dump(filled), filled.journal.history()

    def half() -> None:
        with filled.journal.operation("Hỏng"):
            filled.people.add(Person(0, "Nửa chừng"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert dump(filled) == before
    assert filled.journal.history() == history
    with filled.journal.operation("Sau đó"):
        filled.people.add(Person(0, "Vẫn ghi được"))


def test_an_operation_inside_another_is_a_bug(store: Store) -> None:
    with (
        pytest.raises(RuntimeError, match="inside another"),
        store.journal.operation("Ngoài"),
        store.journal.operation("Trong"),
    ):
        pass


def test_changes_name_tables_and_ids(filled: Store) -> None:
    with filled.journal.operation("Sửa") as operation:
        new = filled.people.add(Person(0, "Mới"))
        filled.people.update(Person(1, "Trần Văn An", post="Phó ấp"))
        filled.people.delete(3)
    assert filled.journal.changes(operation.id) == {"person": {new, 1, 3}}


def test_an_update_that_changes_nothing_is_no_change(filled: Store) -> None:
    with filled.journal.operation("Lưu lại y nguyên") as operation:
        filled.people.update(filled.people.get(1))
    assert filled.journal.changes(operation.id) == {}


def test_undo_and_redo_of_insert_update_and_delete(filled: Store) -> None:
    states = [dump(filled)]
    with filled.journal.operation("Thêm"):
        filled.people.add(Person(0, "Lê Thị Bưởi", unit_id=2))
    states.append(dump(filled))
    with filled.journal.operation("Sửa"):
        filled.people.update(dataclasses.replace(filled.people.get(4), name="Lê Thị Bông", post="Kế toán"))
    states.append(dump(filled))
    with filled.journal.operation("Xóa"):
        filled.people.delete(4)
    states.append(dump(filled))

    for expected, label in ((2, "Xóa"), (1, "Sửa"), (0, "Thêm")):
        assert filled.journal.undo().label == label
        assert dump(filled) == states[expected]
    for expected, label in ((1, "Thêm"), (2, "Sửa"), (3, "Xóa")):
        assert filled.journal.redo().label == label
        assert dump(filled) == states[expected]
    with pytest.raises(RuleViolation, match="làm lại"):
        filled.journal.redo()


def test_undo_works_after_a_restart(folder: Path, clock: Clock) -> None:
    store = open_store(folder, create=True, now=clock)
    with store.journal.operation("Đã thêm Ấp 2"):
        store.units.add(Unit(0, "Ấp 2"))
    store.close()

    store = open_store(folder, now=clock)
    last = store.journal.last()
    assert last is not None
    assert (last.label, last.at, last.undoable) == ("Đã thêm Ấp 2", clock.time, True)
    store.journal.undo()
    assert store.units.all() == []
    store.close()

    store = open_store(folder, now=clock)
    store.journal.redo()
    assert [unit.name for unit in store.units.all()] == ["Ấp 2"]
    store.close()


def test_search_and_order_come_back_with_the_row(filled: Store) -> None:
    with filled.journal.operation("Xóa"):
        filled.people.delete(3)
    assert filled.people.ids("do an") == []
    filled.journal.undo()
    assert filled.people.ids("do an") == [3]
    assert filled.people.ids() == [1, 2, 3]


def test_something_new_drops_what_could_be_redone(filled: Store) -> None:
    with filled.journal.operation("Một"):
        filled.people.add(Person(0, "Một"))
    filled.journal.undo()
    with filled.journal.operation("Hai"):
        filled.people.add(Person(0, "Hai"))
    assert filled.journal.next_redo() is None
    with pytest.raises(RuleViolation):
        filled.journal.redo()
    assert [info.state for info in filled.journal.history(2)] == [State.DONE, State.DROPPED]


def test_nothing_to_undo_is_said(store: Store) -> None:
    with pytest.raises(RuleViolation, match="Không còn thao tác"):
        store.journal.undo()


def test_what_was_issued_blocks_undo_and_says_what_to_do(filled: Store) -> None:
    with filled.journal.operation("Đã ban hành quyết định 123/QĐ-UBND", undoable=False):
        filled.people.add(Person(0, "Người"))
    before = dump(filled)
    last = filled.journal.last()
    assert last is not None
    assert last.mode is Mode.BARRIER
    assert not last.undoable
    with pytest.raises(RuleViolation, match="123/QĐ-UBND") as caught:
        filled.journal.undo()
    assert "Thu hồi" in caught.value.hint
    assert dump(filled) == before
    # What came after it can be taken back, and then it blocks again.
    with filled.journal.operation("Sau"):
        filled.people.delete(4)
    filled.journal.undo()
    with pytest.raises(RuleViolation):
        filled.journal.undo()


def test_work_aside_is_skipped_and_keeps_redo(filled: Store) -> None:
    with filled.journal.operation("Thêm"):
        person = filled.people.add(Person(0, "Thêm"))
    with filled.journal.operation("Ghi nhớ", aside=True):
        filled.settings.set("cột", "họ tên")
    assert filled.journal.undo().label == "Thêm"
    assert filled.settings.get("cột") == "họ tên"
    with filled.journal.operation("Ghi nhớ nữa", aside=True):
        filled.settings.set("cột", "họ và tên")
    filled.journal.redo()
    assert filled.people.get(person).name == "Thêm"


def test_undo_refuses_when_the_row_changed_since(filled: Store) -> None:
    with filled.journal.operation("Đã sửa chức vụ"):
        filled.people.update(dataclasses.replace(filled.people.get(1), post="Phó Trưởng ấp"))
    with filled.journal.operation("Đã đồng bộ", aside=True):
        filled.people.update(dataclasses.replace(filled.people.get(1), post="Bí thư chi bộ"))
    before = dump(filled)
    with pytest.raises(Conflict) as caught:
        filled.journal.undo()
    assert "Trần Văn An" in str(caught.value)
    assert "Đã đồng bộ" in str(caught.value)
    assert dump(filled) == before


def test_undo_refuses_when_another_program_wrote(filled: Store) -> None:
    with filled.journal.operation("Sửa"):
        filled.people.update(dataclasses.replace(filled.people.get(1), post="Phó Trưởng ấp"))
    stranger = sqlite3.connect(filled.path)
    stranger.execute("DROP TRIGGER journal_person_update")
    stranger.execute("UPDATE person SET post = 'Khác' WHERE id = 1")
    stranger.commit()
    stranger.close()
    with pytest.raises(Conflict, match="Trần Văn An"):
        filled.journal.undo()
    assert filled.people.get(1).post == "Khác"


def test_undo_refuses_while_something_printed_refers_to_it(filled: Store, clock: Clock) -> None:
    with filled.journal.operation("Nhập sổ"):
        award = filled.decisions.add_award(Award(0, "GKX", "Giấy khen", RecipientKind.PERSON, "An", 2025))
    with filled.journal.operation("In", aside=True):
        filled.prints.add_run(PrintRun(0, "certificates", clock.time, "Máy in", 1, award_ids=(award,)))
    before = dump(filled)
    with pytest.raises(RuleViolation, match="dùng ở nơi khác"):
        filled.journal.undo()
    assert dump(filled) == before
    last = filled.journal.last()
    assert last is not None
    assert last.label == "Nhập sổ"


def test_rows_that_hold_each_other_come_back_in_any_order(filled: Store) -> None:
    with filled.journal.operation("Cả nhà"):
        batch = filled.nominations.add_batch(Batch(0, "Đợt", 2026))
        filled.nominations.add(Nomination(0, batch, Recipient(RecipientKind.PERSON, 1), "GKX"))
        filled.pledges.add(Pledge(0, 1, 2027, targets=(Target("Thu ngân sách"), Target("Tỷ lệ hộ nghèo"))))
    with filled.journal.operation("Xóa cả nhà"):
        filled.nominations.delete_batch(batch)
        filled.pledges.delete(1)
    after = dump(filled)
    filled.journal.undo()
    filled.journal.undo()
    filled.journal.redo()
    filled.journal.redo()
    assert dump(filled) == after


def test_replace_cannot_slip_past_the_journal(filled: Store) -> None:
    with filled.journal.operation("Thay") as operation:
        filled._database.sql("INSERT OR REPLACE INTO person (id, name) VALUES (1, 'Thay thế')")
    assert filled.journal.changes(operation.id) == {"person": {1}}
    filled.journal.undo()
    assert filled.people.get(1).name == "Trần Văn An"


def test_an_id_never_changes(filled: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="id never changes"), filled.journal.operation("Đổi số"):
        filled._database.sql("UPDATE person SET id = 77 WHERE id = 1")


def test_ids_are_never_used_twice(filled: Store) -> None:
    with filled.journal.operation("Thêm"):
        first = filled.people.add(Person(0, "Một"))
    filled.journal.undo()
    with filled.journal.operation("Thêm"):
        assert filled.people.add(Person(0, "Hai")) > first


def test_the_journal_is_trimmed(filled: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "KEEP_OPERATIONS", 30)
    for i in range(50):
        with filled.journal.operation(f"Thao tác {i}"):
            filled.people.add(Person(0, f"Người {i}"))
    assert filled.journal.trim() == 51 - 30
    entries = filled._database.sql("SELECT count(*) FROM journal_entry")[0][0]
    assert entries == 30
    assert len(filled.journal.history(1000)) == 51
    assert filled.journal.trim() == 0
    for _ in range(30):
        filled.journal.undo()
    with pytest.raises(RuleViolation):
        filled.journal.undo()
    assert filled.people.count() == 3 + 20


def test_old_operations_are_trimmed_but_for_the_newest(filled: Store, clock: Clock) -> None:
    for i in range(25):
        with filled.journal.operation(f"Thao tác {i}"):
            filled.people.add(Person(0, f"Người {i}"))
    clock.forward(days=journal_module.KEEP_DAYS + 1)
    assert filled.journal.trim() == 26 - journal_module.KEEP_ALWAYS
    assert filled._database.sql("SELECT count(*) FROM journal_entry")[0][0] == journal_module.KEEP_ALWAYS


def test_an_insert_leaves_no_copy_of_the_row(filled: Store) -> None:
    with filled.journal.operation("Thêm") as operation:
        filled.people.add(Person(0, "Không chép", identity_number="079099999999"))
    rows = filled._database.sql(
        "SELECT before, after FROM journal_entry WHERE operation_id = ?", (operation.id,)
    )
    assert rows == [(None, None)]


@settings(max_examples=20)
@given(seed=st.integers(0, 2**32))
def test_any_run_of_operations_undoes_and_redoes_exactly(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    draw = random.Random(seed)
    store = open_store(tmp_path_factory.mktemp("run") / "x", create=True, now=lambda: dt.datetime(2026, 1, 1))
    try:
        states = [dump(store)]
        for number in range(6):
            with store.journal.operation(f"Bước {number}"):
                for _ in range(draw.randint(1, 5)):
                    ids = store.people.ids()
                    act = draw.choice(["add", "add", "update", "delete", "unit"])
                    if act == "add" or not ids:
                        units = [unit.id for unit in store.units.all()]
                        store.people.add(
                            Person(0, f"Người {draw.random()}", unit_id=draw.choice([*units, None]))
                        )
                    elif act == "update":
                        person = store.people.get(draw.choice(ids))
                        store.people.update(dataclasses.replace(person, name=f"Tên {draw.random()}"))
                    elif act == "delete":
                        store.people.delete(draw.choice(ids))
                    else:
                        store.units.add(Unit(0, f"Ấp {draw.random()}"))
            states.append(dump(store))
        back = draw.randint(1, 6)
        for step in range(1, back + 1):
            store.journal.undo()
            assert dump(store) == states[6 - step]
        for step in range(back - 1, -1, -1):
            store.journal.redo()
            assert dump(store) == states[6 - step]
    finally:
        store.close()


def test_a_trial_keeps_nothing_and_raises_what_the_work_would(filled: Store) -> None:
    before, counter, history = dump(filled), filled.journal.counter(), filled.journal.history()
    filled.journal.trial(lambda: filled.people.add(Person(0, "Thử")))
    assert (dump(filled), filled.journal.counter(), filled.journal.history()) == (before, counter, history)

    def bad() -> None:
        filled.people.add(Person(0, "Thử"))
        raise RuleViolation("Không được.")

    with pytest.raises(RuleViolation, match="Không được"):
        filled.journal.trial(bad)
    assert dump(filled) == before
    with filled.journal.operation("Sau đó"):
        filled.people.add(Person(0, "Thật"))
    assert filled.journal.counter() == counter + 1
