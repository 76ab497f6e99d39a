"""The SQL of every version, the models beside it, and the path between versions."""

from __future__ import annotations

import runpy
import shutil
import sqlite3
from pathlib import Path

import pytest
from peewee import ForeignKeyField

from tests.storage.conftest import Clock
from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.domain.records import BatchState, NominationState
from thidua_desktop.storage import migrations, models, triggers
from thidua_desktop.storage.backup import backups
from thidua_desktop.storage.database import Store, open_store
from thidua_desktop.storage.labels import table_label

DATA = Path(__file__).resolve().parents[1] / "data" / "databases"


@pytest.fixture
def connection() -> sqlite3.Connection:
    opened = sqlite3.connect(":memory:", isolation_level=None)
    migrations.migrate(opened, Path("thidua.db"))
    return opened


def test_models_describe_the_tables_of_the_file(connection: sqlite3.Connection) -> None:
    described = {model._meta.table_name: model for model in models.ALL}
    assert sorted(described) == triggers.data_tables(connection)
    for table, model in described.items():
        rows = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        kinds = {"TEXT": ("TEXT",), "INTEGER": ("INT", "BOOL", "AUTO")}
        assert [row[1] for row in rows] == list(model._meta.columns), table
        for _, name, kind, not_null, default, _ in rows:
            field = model._meta.columns[name]
            of = field.rel_field if isinstance(field, ForeignKeyField) else field
            assert of.field_type in kinds[kind], (table, name)
            if name != "id":
                assert bool(not_null) is not field.null, (table, name)
            if field.default is not None:
                stored = int(field.default) if isinstance(field.default, bool) else field.default
                assert default is not None, (table, name)
                assert connection.execute(f"SELECT {default}").fetchone()[0] == stored, (table, name)
        found = {
            (row[3], row[2], row[4]) for row in connection.execute(f'PRAGMA foreign_key_list("{table}")')
        }
        wanted = {
            (field.column_name, field.rel_model._meta.table_name, field.rel_field.column_name)
            for field in model._meta.columns.values()
            if isinstance(field, ForeignKeyField)
        }
        assert found == wanted, table


def test_tables_come_after_those_they_refer_to() -> None:
    seen: set[object] = set()
    for model in models.ALL:
        seen.add(model)
        for field in model._meta.columns.values():
            if isinstance(field, ForeignKeyField):
                assert field.rel_model in seen, (model, field)


def test_no_reference_changes_other_rows(connection: sqlite3.Connection) -> None:
    """A cascade would change rows that nobody asked about."""
    for table in triggers.data_tables(connection):
        for row in connection.execute(f'PRAGMA foreign_key_list("{table}")'):
            assert row[5:7] == ("NO ACTION", "NO ACTION"), table


def test_every_table_has_its_triggers_and_a_name_for_the_clerk(connection: sqlite3.Connection) -> None:
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for table in triggers.data_tables(connection):
        for act in ("insert", "update", "delete"):
            assert f"journal_{table}_{act}" in names
        assert table_label(table) != table


def test_a_second_migration_does_nothing(connection: sqlite3.Connection) -> None:
    assert not migrations.migrate(connection, Path("thidua.db"))


def _add_phone(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT ''")


def test_a_next_version_is_one_function(
    filled: Store, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.close()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, _add_phone))
    version = migrations.VERSION + 1
    monkeypatch.setattr(migrations, "VERSION", version)
    monkeypatch.setattr(migrations.migrate, "__defaults__", (migrations.STEPS,))
    monkeypatch.setattr(migrations.check_readable, "__defaults__", (version,))
    store = open_store(folder, now=clock)
    try:
        assert store._database.sql("PRAGMA user_version") == [(version,)]
        assert store.people.count() == 3
        assert [info.reason for info in store.backups()] == ["truoc-nang-cap"]
        # The new column is journaled, and what was done before the upgrade can still be undone.
        with store.journal.operation("Ghi số điện thoại"):
            store._database.sql("UPDATE person SET phone = '0912' WHERE id = 1")
        store.journal.undo()
        assert store._database.sql("SELECT phone FROM person WHERE id = 1") == [("",)]
        store.journal.undo()
        assert store.people.count() == 0
        store.journal.redo()
        assert store.people.count() == 3
    finally:
        store.close()


def test_a_step_that_fails_leaves_the_old_version(filled: Store) -> None:
    filled.close()
    connection = sqlite3.connect(filled.path, isolation_level=None)

    def breaks(opened: sqlite3.Connection) -> None:
        opened.execute("ALTER TABLE person ADD COLUMN phone TEXT")
        opened.execute("DELETE FROM unit")

    with pytest.raises(RuntimeError, match="broken references"):
        migrations.migrate(connection, filled.path, (*migrations.STEPS, breaks))
    assert migrations.version_of(connection) == migrations.VERSION
    assert "phone" not in [row[1] for row in connection.execute("PRAGMA table_info(person)")]
    assert connection.execute("SELECT count(*) FROM unit").fetchone() == (2,)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()


def test_a_newer_file_is_refused_and_untouched(filled: Store, folder: Path, clock: Clock) -> None:
    filled.close()
    connection = sqlite3.connect(filled.path)
    connection.execute(f"PRAGMA user_version = {migrations.VERSION + 6}")
    connection.close()
    before = filled.path.read_bytes()
    with pytest.raises(StorageFault, match="phiên bản chương trình mới hơn") as caught:
        open_store(folder, now=clock)
    assert caught.value.code == "too_new"
    assert caught.value.hint
    assert filled.path.read_bytes() == before
    assert backups(folder) == []


def test_another_programs_database_is_refused(folder: Path, clock: Clock) -> None:
    folder.mkdir()
    connection = sqlite3.connect(folder / "thidua.db")
    connection.execute("CREATE TABLE recipes (name)")
    connection.commit()
    connection.close()
    with pytest.raises(StorageFault) as caught:
        open_store(folder, create=True, now=clock)
    assert caught.value.code == "corrupt"


@pytest.mark.parametrize("file", sorted(DATA.glob("v*.db")), ids=lambda file: file.stem)
def test_a_filled_file_of_every_released_version_opens(file: Path, tmp_path: Path, clock: Clock) -> None:
    shutil.copyfile(file, tmp_path / "thidua.db")
    store = open_store(tmp_path, now=clock)
    try:
        assert store._database.sql("PRAGMA user_version") == [(migrations.VERSION,)]
        assert store._database.sql("PRAGMA integrity_check") == [("ok",)]
        office = store.settings.office()
        assert office is not None
        assert office.name == "Ủy ban nhân dân xã Thạnh Hóa"
        assert [person.name for person in store.people.page(store.people.ids("anh"))] == ["Nguyễn Thị Ánh"]
        assert len(store.nominations.of_batch(1)) == 3
        assert [award.name for award in store.decisions.awards(1)] == ["Nguyễn Thị Ánh"]
        assert store.pledges.of_year(2027)[0].targets[0].plan == "Đạt 105 %"
        assert [criterion.code for criterion in store.reform.criteria(1)] == ["I", "I.1"]
        assert store.reform.scores(1)[0].points == 500
        # The barrier of the issued decision holds, across versions.
        last = store.journal.last()
        assert last is not None
        assert not last.undoable
    finally:
        store.close()


def test_a_filled_file_of_version_2_keeps_the_way_to_the_decision(tmp_path: Path, clock: Clock) -> None:
    shutil.copyfile(DATA / "v2.db", tmp_path / "thidua.db")
    store = open_store(tmp_path, now=clock)
    try:
        assert [one.person_id for one in store.initiatives.authorships([2026])] == [2, 1]
        assert [one.reason for one in store.reviews.confirmations(1)] == ["Đã xem hồ sơ"]
        assert [one.over for one in store.reviews.overrides(1)] == [1]
        assert [one.value for one in store.rules.all()] == ["20"]
        assert [one.to_state for one in store.workflow.batch_events(1)] == ["trinh"]
        assert store.workflow.deadlines(1).keys() == {BatchState.REVIEWED}
        assert store.dossiers.attachments()[0].file_name == "to-trinh.pdf"
        assert [one.name for one in store.wordings.of_year(2026).values()] == ["Nguyễn Thị Ánh"]
        (session,) = store.council.sessions(1)
        assert [(one.agree, one.disagree) for one in store.council.tallies(session.id)] == [(1, 0), (0, 1)]
        assert [one.number for one in store.proposals.all()] == ["86/TTr-UBND"]
        assert [one.amount for one in store.payments.of_decision(1).values()] == [760_000]
        states = [one.state for one in sorted(store.nominations.of_batch(1), key=lambda one: one.id)]
        assert states[1:] == [NominationState.RETURNED, NominationState.FORWARDED]
    finally:
        store.close()


def test_there_is_a_filled_file_of_every_version() -> None:
    assert {file.stem for file in DATA.glob("v*.db")} == {f"v{n}" for n in range(1, migrations.VERSION + 1)}


def test_the_filled_file_has_a_row_in_every_table(store: Store) -> None:
    make = runpy.run_path(str(DATA / "make.py"))
    make["fill"](store)
    for table in models.ALL:
        name = table._meta.table_name
        assert store._database.sql(f'SELECT count(*) FROM "{name}"')[0][0], f"make.py leaves {name} empty"
