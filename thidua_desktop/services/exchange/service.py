"""Packages that pass between offices: written, opened and looked at, taken in."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Final

from thidua_desktop.domain.errors import Conflict, RuleViolation, Severity, Unreadable
from thidua_desktop.domain.records import Changes, ExchangePackage, PackageDirection
from thidua_desktop.exchange.package import Manifest, Package, attachment, read_package
from thidua_desktop.exchange.package_records import files_of
from thidua_desktop.services.exchange import remarks, sealing
from thidua_desktop.services.exchange.links import Links
from thidua_desktop.services.exchange.office_id import known_office_id, office_id
from thidua_desktop.services.exchange.packing import Packing, PackSize
from thidua_desktop.services.exchange.plan import (
    Answer,
    Fate,
    Order,
    PackageLine,
    PackagePlan,
    Packed,
    Sender,
    Standing,
)
from thidua_desktop.services.exchange.planning import Planned, Planner
from thidua_desktop.services.exchange.taking import Taking
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.proof import ed25519
from thidua_desktop.services.proof.keys import HandOver, Keys
from thidua_desktop.storage.attachments import AttachmentFolder
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.migrations import VERSION as SCHEMA

_IN_MEMORY: Final = 32 << 20


class ExchangeService:
    """Use cases of "Trao đổi dữ liệu". Taking in is one undoable operation."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        keys: Callable[[], Keys],
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._keys = keys
        self._now = now
        self._actor = actor
        self._packing = Packing(store, operations, keys, now)

    def packages(self) -> list[ExchangePackage]:
        """Sent and taken in, newest first."""
        return self._store.exchange.packages()

    def size(self, *, year: int | None = None, batch_id: int | None = None, to: str = "") -> PackSize:
        """What :meth:`pack` would carry."""
        return self._packing.size(year=year, batch_id=batch_id, to=to)

    def pack(
        self,
        out: Path,
        *,
        year: int | None = None,
        batch_id: int | None = None,
        to: str = "",
        passphrase: str = "",
        force: bool = False,
    ) -> Packed:
        """Write a package: a batch, a year, or everything, with what it refers to.

        ``to`` names who gets it: an office that sent us its nominations gets back its own only. Not inside
        an operation. Raises ``Invalid`` for a weak passphrase, ``RuleViolation`` where there is nothing to
        send, an attached file is lost or the file exists, ``StorageFault`` for a full or lost disk: an older
        file of that name stays whole then.
        """
        return self._packing.pack(
            out, year=year, batch_id=batch_id, to=to, passphrase=passphrase, force=force
        )

    def open(self, path: Path, passphrase: str = "") -> PackagePlan:
        """Read a package and compare it; nothing is written.

        Raises ``Unreadable`` (``tampered``, ``too_new``, ``corrupt`` …), ``Invalid`` with the problem
        ``needs_passphrase`` or ``wrong_passphrase``.
        """
        with self._plain(path, passphrase) as source:
            package = read_package(source, path.name, ed25519.is_signed, SCHEMA)
        return self._plan(path, package, {}, passphrase)

    def replan(self, plan: PackagePlan, answers: Mapping[str, Answer]) -> PackagePlan:
        """The same package with answers given: what hung on them is compared anew."""
        assert plan.content is not None
        return self._plan(plan.path, plan.content, answers, plan.passphrase)

    def accept(self, plan: PackagePlan, answers: Mapping[str, Answer] | None = None) -> Changes:
        """Take in what the plan shows, with ``answers`` (line key → answer) on top of its own. Undoable.

        Lines that wait for an answer stay out and can be taken in later from the same file. Raises
        ``RuleViolation`` for a refused sender, ``Conflict`` when the data changed since the plan was shown,
        ``Unreadable`` when the file did.
        """
        if plan.refused or plan.content is None:
            refusal = next((p.message for p in plan.problems if p.severity is Severity.REJECT), "")
            raise RuleViolation(refusal or "Gói này không nhận được.")
        if self._store.journal.counter() != plan.moment:
            fresh = self.replan(plan, plan.answers)
            if fresh.lines != plan.lines or fresh.sender != plan.sender:
                raise Conflict(
                    "Dữ liệu vừa thay đổi sau khi mở gói. Chưa nhận gì.",
                    hint="Mở lại gói để xem so sánh mới.",
                )
        own = office_id(self._store, self._operations)
        package = plan.content
        planned = self._planner(package, own, plan.order, {**plan.answers, **(answers or {})}).plan()
        self._fetch(plan, package, planned)
        manifest = package.manifest
        if plan.order is Order.AGAIN and not any(one.content or one.ruling for one in planned):
            return Changes(0, f"Gói số {manifest.number} của {manifest.office_name} không có gì mới")
        counted = _counted(planned)
        made_at = manifest.made_at.replace(tzinfo=None)
        now = self._now().replace(microsecond=0)

        def work() -> int:
            links = Links(self._store, own)
            Taking(self._store, links, manifest, self._now, self._actor()).take(planned)
            known = {(one.package, one.direction) for one in self._store.exchange.packages()}
            if (manifest.package, PackageDirection.TAKEN) in known:
                return 0
            return self._store.exchange.add_package(
                ExchangePackage(
                    0, manifest.package, PackageDirection.TAKEN, manifest.office, manifest.office_name,
                    manifest.number, made_at, now, manifest.key, plan.path.name, counted,
                )
            )  # fmt: skip

        label = f"Đã nhận gói số {manifest.number} của {manifest.office_name}: {counted}"
        return self._operations.run(label, work)

    # ---- reading -----------------------------------------------------------------------------
    @contextmanager
    def _plain(self, path: Path, passphrase: str) -> Iterator[IO[bytes]]:
        """The package's zip, opened by the passphrase where it is sealed."""
        with ExitStack() as stack:
            try:
                source: IO[bytes] = stack.enter_context(path.open("rb"))
                if sealing.is_sealed(source):
                    plain = stack.enter_context(tempfile.SpooledTemporaryFile(_IN_MEMORY))
                    sealing.unseal(source, plain, passphrase, path.name)
                    plain.seek(0)
                    source = plain
                yield source
            except FileNotFoundError as error:
                raise _unreadable(path, "không có tệp này", "missing") from error
            except PermissionError as error:
                raise _unreadable(path, "không được phép đọc", "locked") from error
            except (OSError, ValueError) as error:
                raise _unreadable(path, "không đọc được, có thể USB đã rút ra", "locked") from error

    def _fetch(self, plan: PackagePlan, package: Package, planned: Sequence[Planned]) -> None:
        """Files of what comes in, into the data folder: by their hash, so that a failure leaves no trace."""
        folder = AttachmentFolder(self._store.folder)
        wanted = {
            file.sha256
            for one in planned
            if one.content is not None
            for file in files_of(one.content)
            if file.sha256 in package.attachments and not folder.path(file.sha256).is_file()
        }
        if not wanted:
            return
        with self._plain(plan.path, plan.passphrase) as source, tempfile.TemporaryDirectory() as place:
            for sha256 in sorted(wanted):
                target = Path(place) / sha256
                attachment(source, plan.path.name, sha256, target)
                folder.put(target)
                target.unlink()

    # ---- comparing ---------------------------------------------------------------------------
    def _plan(
        self, path: Path, package: Package, answers: Mapping[str, Answer], passphrase: str
    ) -> PackagePlan:
        own = known_office_id(self._store)
        manifest = package.manifest
        taken = [
            one
            for one in self._store.exchange.packages()
            if one.direction is PackageDirection.TAKEN and one.office == manifest.office
        ]
        order = _order(manifest, taken)
        sender = Sender(manifest.office_name, manifest.office, manifest.key, self._standing(manifest, taken))
        moment = self._store.journal.counter()
        lines: tuple[PackageLine, ...] = ()
        if manifest.office == own:
            problems = [remarks.own_package()]
        else:
            planner = self._planner(package, own, order, answers)
            lines = tuple(one.line for one in planner.plan())
            office = self._store.settings.office()
            newest = max((one.number for one in taken), default=0)
            problems = [
                *remarks.of_sender(sender),
                *remarks.of_order(order, manifest.number, newest),
                *remarks.of_addressee(manifest.to, office.name if office else ""),
                *remarks.of_closed(planner.closed_ratings),
            ]
        return PackagePlan(
            path=path,
            sender=sender,
            package=manifest.package,
            number=manifest.number,
            made_at=manifest.made_at.replace(tzinfo=None),
            to=manifest.to,
            order=order,
            lines=lines,
            problems=tuple(problems),
            attachments=len(package.attachments),
            answers=dict(answers),
            moment=moment,
            content=package,
            passphrase=passphrase,
        )

    def _planner(self, package: Package, own: str, order: Order, answers: Mapping[str, Answer]) -> Planner:
        return Planner(self._store, package, own, order, answers)

    def _standing(self, manifest: Manifest, taken: Sequence[ExchangePackage]) -> Standing:
        """By the key: one taken into the list of keys, or the one this office signed with before."""
        keys = self._keys()
        if any(one.public == manifest.key and not keys.is_own(one) for one in keys.all()):
            return Standing.KNOWN
        before = next((one.public_key for one in taken), "")
        if not before:
            return Standing.UNKNOWN
        while before != manifest.key:
            over = next((one for one in manifest.chain if one.old == before), None)
            if over is None or not HandOver(over.old, over.new, over.signature).genuine:
                return Standing.CHANGED
            manifest = _without(manifest, before)
            before = over.new
        return Standing.KNOWN


def _order(manifest: Manifest, taken: Sequence[ExchangePackage]) -> Order:
    if any(one.package == manifest.package for one in taken):
        return Order.AGAIN
    newest = max((one.number for one in taken), default=0)
    if newest and manifest.number <= newest:
        return Order.OLDER
    return Order.GAP if newest and manifest.number > newest + 1 else Order.NEXT


def _without(manifest: Manifest, old: str) -> Manifest:
    """Without the words of one key: a chain that goes in a ring ends."""
    import msgspec

    chain = tuple(one for one in manifest.chain if one.old != old)
    return msgspec.structs.replace(manifest, chain=chain)


def _counted(planned: Sequence[Planned]) -> str:
    """ "12 mục mới, 3 mục cập nhật"; what stayed out is not among them."""
    new = sum(one.content is not None and one.local_id is None for one in planned)
    changed = sum(
        one.local_id is not None and (one.content is not None or one.ruling is not None) for one in planned
    )
    out = sum(not one.taken and one.line.fate is not Fate.REJECT for one in planned)
    parts = [f"{new} mục mới", f"{changed} mục cập nhật"]
    return ", ".join([*parts, f"{out} mục để lại"] if out else parts)


def _unreadable(path: Path, reason: str, code: str) -> Unreadable:
    return Unreadable(
        f"Không mở được gói “{path.name}”: {reason}.", code=code, file=path.name, hint="Chọn lại tệp."
    )
