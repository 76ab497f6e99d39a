"""The data folder, opened: everything the services need of storage, in one place."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from thidua_desktop.storage import backup, keys, migrations
from thidua_desktop.storage.backup import BackupInfo
from thidua_desktop.storage.blanks_repository import BlanksRepository
from thidua_desktop.storage.conferences_repository import ConferencesRepository
from thidua_desktop.storage.council_repository import CouncilRepository
from thidua_desktop.storage.decisions_repository import DecisionsRepository
from thidua_desktop.storage.dossiers_repository import DossiersRepository
from thidua_desktop.storage.exchange_repository import ExchangeRepository
from thidua_desktop.storage.facts_repository import FactsRepository
from thidua_desktop.storage.faults import corrupt, faults, missing
from thidua_desktop.storage.filesystems import is_local
from thidua_desktop.storage.handover_repository import HandoverRepository, SigningKeysRepository
from thidua_desktop.storage.initiatives_repository import InitiativesRepository
from thidua_desktop.storage.journal import Journal, Touched
from thidua_desktop.storage.layouts_repository import LayoutsRepository
from thidua_desktop.storage.lock import FolderLock
from thidua_desktop.storage.merge_repository import MergeRepository
from thidua_desktop.storage.movements_repository import MovementsRepository
from thidua_desktop.storage.nominations_repository import NominationsRepository
from thidua_desktop.storage.open_tables import OpenTables
from thidua_desktop.storage.payments_repository import PaymentsRepository
from thidua_desktop.storage.people_repository import PeopleRepository
from thidua_desktop.storage.pledges_repository import PledgesRepository
from thidua_desktop.storage.prints_repository import PrintsRepository
from thidua_desktop.storage.proposals_repository import ProposalsRepository
from thidua_desktop.storage.reform_repository import ReformRepository
from thidua_desktop.storage.reviews_repository import ReviewsRepository
from thidua_desktop.storage.rounds_repository import RoundsRepository
from thidua_desktop.storage.rules_repository import RulesRepository
from thidua_desktop.storage.search import SearchRepository
from thidua_desktop.storage.settings_repository import SettingsRepository
from thidua_desktop.storage.sqlite import BUSY_MS, Database
from thidua_desktop.storage.units_repository import UnitsRepository
from thidua_desktop.storage.wordings_repository import WordingsRepository
from thidua_desktop.storage.workflow_repository import WorkflowRepository
from thidua_desktop.storage.year_lock import refuse_closed_years
from thidua_desktop.storage.years_repository import YearsRepository

Clock = Callable[[], dt.datetime]


class Store:
    """One open data folder. Reads may run on any thread; writes belong inside ``journal.operation``."""

    def __init__(self, folder: Path, database: Database, lock: FolderLock, now: Clock) -> None:
        self.folder = folder
        self.path = database.path
        self.now = now
        self._database = database
        self._lock = lock
        self.journal = Journal(
            database, now, self._derive, lambda first, last: refuse_closed_years(database, first, last)
        )
        self.settings = SettingsRepository(database)
        self.units = UnitsRepository(database)
        self.people = PeopleRepository(database)
        self.merging = MergeRepository(database)
        self.initiatives = InitiativesRepository(database)
        self.nominations = NominationsRepository(database)
        self.proposals = ProposalsRepository(database)
        self.workflow = WorkflowRepository(database)
        self.dossiers = DossiersRepository(database)
        self.wordings = WordingsRepository(database)
        self.council = CouncilRepository(database)
        self.decisions = DecisionsRepository(database)
        self.layouts = LayoutsRepository(database)
        self.blanks = BlanksRepository(database)
        self.prints = PrintsRepository(database)
        self.handover = HandoverRepository(database)
        self.signing_keys = SigningKeysRepository(database)
        self.payments = PaymentsRepository(database)
        self.open_tables = OpenTables(database)
        self.pledges = PledgesRepository(database)
        self.movements = MovementsRepository(database)
        self.conferences = ConferencesRepository(database)
        self.years = YearsRepository(database)
        self.reform = ReformRepository(database)
        self.rounds = RoundsRepository(database)
        self.rules = RulesRepository(database)
        self.reviews = ReviewsRepository(database)
        self.facts = FactsRepository(database)
        self.exchange = ExchangeRepository(database)
        self.search = SearchRepository(database)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Reads inside see one moment; writes also need a journal operation."""
        with self._database.transaction():
            yield

    def backup(self, reason: str = backup.ON_DEMAND) -> BackupInfo:
        """See :func:`thidua_desktop.storage.backup.make`."""
        return backup.make(self._database.connection(), self.folder, reason, self.now())

    def backups(self) -> list[BackupInfo]:
        """Newest first."""
        return backup.backups(self.folder)

    def changed_since_backup(self) -> bool:
        with faults(self.path):
            return backup.changed_since(self.journal.counter(), self.backups())

    def close(self) -> None:
        """Close the file and give the folder free; harmless when done twice."""
        try:
            self._database.close()
        finally:
            self._lock.release()

    def _derive(self, touched: Touched) -> None:
        order = self.settings.tone_order()
        for table, ids in touched.items():
            if keyed := keys.ALL.get(table):
                keys.rederive(self._database, keyed, order, ids)


def open_store(folder: Path, *, create: bool = False, now: Clock = dt.datetime.now) -> Store:
    """Open the data folder; with ``create`` folder and file are made when missing.

    :class:`StorageFault` says why not: ``locked`` (naming who), ``missing``, ``read_only``, ``full``,
    ``corrupt`` or ``too_new``. A file of an older version is backed up, then brought to this one.
    """
    folder = folder.absolute()
    path = folder / backup.DATABASE_NAME
    with faults(folder):
        if create:
            folder.mkdir(parents=True, exist_ok=True)
        if not folder.is_dir():
            raise missing(folder)
    lock = FolderLock(folder, now())
    try:
        _check_present(path, create=create)
        _prepare(path, folder, now)
        database = Database(path, wal=is_local(folder))
        store = Store(folder, database, lock, now)
        try:
            store.journal.trim()
        except BaseException:
            database.close()
            raise
        return store
    except BaseException:
        lock.release()
        raise


def _check_present(path: Path, *, create: bool) -> None:
    if path.exists() and path.stat().st_size > 0:
        return
    # A log without its file is what a disturbed restore leaves: a new file would swallow the log's pages.
    if Path(f"{path}-wal").exists() and Path(f"{path}-wal").stat().st_size > 0:
        raise corrupt(path)
    if not create:
        raise corrupt(path) if path.exists() else missing(path)


def _prepare(path: Path, folder: Path, now: Clock) -> None:
    """Check the file and bring it to the newest version."""
    with faults(path):
        connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_MS / 1000)
        try:
            version = migrations.check_readable(connection, path)
            if 0 < version < migrations.VERSION:
                backup.make(connection, folder, backup.BEFORE_UPGRADE, now())
            migrations.migrate(connection, path)
        finally:
            connection.close()
