"""The program is killed at any moment: what it said was done is there, and nothing is half there."""

from __future__ import annotations

import datetime as dt
import random
import re
import sqlite3
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.conftest import Start, killed
from tests.faults.writer import ROWS
from thidua_desktop.domain.records import Person
from thidua_desktop.storage.backup import restore
from thidua_desktop.storage.database import open_store
from thidua_desktop.storage.lock import read_holder


def check(folder: Path, said: list[str]) -> int:
    """Open the folder of a killed writer; returns how many operations are there."""
    store = open_store(folder)
    try:
        assert store._database.sql("PRAGMA integrity_check") == [("ok",)]
        assert store._database.sql("PRAGMA foreign_key_check") == []
        numbers = Counter(re.sub(r"\D+ (\d+) \d+$", r"\1", person.name) for person in store.people.all())
        done = {line.split()[1] for line in said if line.startswith("done")}
        assert done <= numbers.keys(), "something acknowledged is lost"
        assert set(numbers.values()) <= {2 * ROWS}, "half an operation"
        assert len(numbers) <= len(done) + 1
        # The journal and the rows are of one mind, and the file can be worked with.
        history = [info for info in store.journal.history(10_000) if info.state == "done"]
        assert len(history) == len(numbers)
        assert store._database.sql("SELECT operation_id FROM journal_state") == [(None,)]
        if numbers:
            store.journal.undo()
            assert store.people.count() == 2 * ROWS * (len(numbers) - 1)
            store.journal.redo()
        assert store.people.count() == 2 * ROWS * len(numbers)
        for info in store.backups():
            assert info.ok
        with store.journal.operation("Sau khi mở lại"):
            store.people.delete(store.people.add(Person(0, "Thử")))
        return len(numbers)
    finally:
        store.close()


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["forever", "busy"])
def test_kill_at_any_moment(start: Start, tmp_path: Path, mode: str) -> None:
    draw = random.Random(mode)
    there = 0
    for attempt in range(20):
        folder = tmp_path / str(attempt)
        process = start(folder, mode)
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        time.sleep(draw.uniform(0, 0.25))
        there += check(folder, killed(process))
    assert there > 20, "the writer was never killed in the midst of its work"


def test_kill_in_the_midst_of_an_import_leaves_nothing_of_it(start: Start, tmp_path: Path) -> None:
    process = start(tmp_path, "inside")
    assert process.stdout is not None
    assert [process.stdout.readline() for _ in range(2)] == ["open\n", "inside\n"]
    process.kill()
    process.communicate()
    assert check(tmp_path, []) == 0


@pytest.mark.slow
def test_kill_while_the_folder_is_made(start: Start, tmp_path: Path) -> None:
    """Killed before it said it was open: the folder can still be made and used."""
    draw = random.Random(7)
    early = 0
    for attempt in range(15):
        folder = tmp_path / str(attempt)
        process = start(folder, "hold")
        # Python itself needs a moment to start; the folder appears in the midst of what is tested.
        limit = time.monotonic() + 30
        while not (folder / "thidua.lock").exists() and time.monotonic() < limit:
            time.sleep(0.0005)
        time.sleep(draw.uniform(0, 0.03))
        early += "open" not in killed(process)
        open_store(folder, create=True).close()
        assert check(folder, []) == 0
    assert early > 0, "the writer was never killed early enough"


@pytest.mark.slow
def test_kill_in_the_midst_of_a_restore(start: Start, tmp_path: Path) -> None:
    """Afterwards the file is there or it lies aside, whole; and restoring again works."""
    store = open_store(tmp_path, create=True)
    with store.journal.operation("Lần 1"):
        store.people.add_many([Person(0, f"Nửa đầu 1 {i}") for i in range(2 * ROWS)])
    made = store.backup()
    store.close()
    draw = random.Random(11)
    for _ in range(15):
        process = start(tmp_path, "restoring")
        assert process.stdout is not None
        assert process.stdout.readline() == "restored\n"
        time.sleep(draw.uniform(0, 0.05))
        process.kill()
        process.communicate()
        asides = sorted(tmp_path.glob("thidua-hong-*.db"))
        if (tmp_path / "thidua.db").exists():
            assert check(tmp_path, ["done 1"]) == 1
        else:
            assert asides
        restore(tmp_path, made.path, dt.datetime.now())
        assert check(tmp_path, ["done 1"]) == 1
        for aside in asides:
            connection = sqlite3.connect(aside)
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
            connection.close()
            aside.unlink()


def test_a_killed_program_leaves_no_lock(start: Start, tmp_path: Path) -> None:
    process = start(tmp_path, "hold")
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    holder = read_holder(tmp_path)
    assert holder is not None
    assert holder.pid == process.pid
    process.kill()
    process.communicate()
    # Its name is still in the file, but nobody holds it.
    assert read_holder(tmp_path) == holder
    open_store(tmp_path).close()


def test_a_second_start_is_refused_and_does_no_harm(start: Start, tmp_path: Path) -> None:
    first = start(tmp_path, "hold")
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"
    second = start(tmp_path, "hold")
    said, _ = second.communicate("")
    assert second.returncode == 3
    assert said.startswith("fault locked ")
    assert str(first.pid) in said
    first.communicate("")
    assert first.returncode == 0
    assert check(tmp_path, []) == 0
