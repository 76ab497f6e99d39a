"""The keys that sign certificates: made, changed, carried away under a passphrase, known of others."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, SigningKey
from thidua_desktop.services.files import written_whole
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.proof import ed25519, key_backup, sealing
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.key_files import KeyFiles

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

OTHERS: Final = "co_quan_khac"
"""Note of a key of another office: known here to check its certificates, never signed with."""
LOST: Final = "mat_tep_khoa"
"""Note of a key whose secret file was gone when one was needed to sign."""
_HAND_OVERS: Final = "key_hand_overs"
_HAND_OVER: Final = b"thidua-thay-khoa-1\x00"
"""Signed before both public keys: other offices know by it that the new key took the old one's place."""


@dataclass(frozen=True, slots=True)
class Active:
    """The key that signs now."""

    key: SigningKey
    sign: Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class HandOver:
    """A key's word, before its secret was erased, that another takes its place; all in hexadecimal."""

    old: str
    new: str
    signature: str

    @property
    def genuine(self) -> bool:
        """Whether the old key signed it."""
        try:
            old, new, signature = (bytes.fromhex(one) for one in (self.old, self.new, self.signature))
        except ValueError:
            return False
        return ed25519.is_signed(old, signature, _HAND_OVER + old + new)


class Keys:
    """Public halves lie in the data file, secret ones in files beside it."""

    def __init__(self, store: Store, operations: Operations, now: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._operations = operations
        self._now = now
        self._files = KeyFiles(store.folder)
        self._active: Active | None = None
        self._making = threading.Lock()

    def all(self) -> list[SigningKey]:
        """Newest first, those of other offices too."""
        stored = self._store.signing_keys.all()
        return stored + self._stray({key.key_id for key in stored})

    def _stray(self, known: Collection[str]) -> list[SigningKey]:
        """Keys whose file is here but which the data file, put back from an older backup, does not know."""
        office = self._store.settings.office()
        out = []
        for key_id in self._files.ids():
            secret = self._files.secret(key_id) if key_id not in known else None
            public = ed25519.public_of(secret) if secret else b""
            if public and ed25519.key_id_of(public) == key_id:
                at = self._files.written(key_id)
                out.append(SigningKey(key_id, public.hex(), at, office_name=office.name if office else ""))
        return out

    def own(self) -> list[SigningKey]:
        """Keys of this office, newest first, retired ones too."""
        return [key for key in self.all() if self.is_own(key)]

    def is_own(self, key: SigningKey) -> bool:
        """Whether the office signs or signed with it."""
        return key.note != OTHERS

    def active(self) -> SigningKey | None:
        """The key that signs now; ``None`` before one was made or when its file is gone."""
        for key in self.own():
            if key.retired_on is None and self._files.secret(key.key_id) is not None:
                return key
        return None

    def ensure(self) -> Active:
        """The key that signs now; one is made where there is none. Not inside an operation.

        A key whose file is gone or damaged is retired: what it signed stays genuine.
        """
        with self._making:  # a preview on one thread and a print on another make one key
            if self._active is None:
                self._active = self._load() or self._make()
            return self._active

    def rotate(self, reason: str = "") -> Changes:
        """A new key signs from now on; the present one only proves what it signed, its secret is erased."""
        with self._making:
            return self._make_new(reason)[1]

    def hand_overs(self) -> list[HandOver]:
        """How each key of this office handed over to the next, oldest first; lost keys could not."""
        return [HandOver(*one) for one in self._store.settings.get(_HAND_OVERS, [])]

    def backup(self, path: Path, passphrase: str, *, force: bool = False) -> Path:
        """Write keys to one file that only ``passphrase`` opens. Raises ``Invalid`` for a weak passphrase.

        ``RuleViolation`` for an existing file; ``StorageFault``.
        """
        sealing.require_strong(passphrase)
        self.ensure()
        kept = [
            key_backup.KeptKey(key, self._files.secret(key.key_id) if key.retired_on is None else None)
            for key in self.all()
        ]
        with written_whole(path, force=force) as part:
            part.write_bytes(key_backup.sealed(kept, passphrase))
        return path

    def restore(self, path: Path, passphrase: str) -> Changes:
        """Take in the keys of a file of :meth:`backup`; those that are here stay as they are.

        Raises ``Unreadable`` for a file that is none, ``Invalid`` for a wrong passphrase.
        """
        kept = key_backup.opened(path, passphrase)
        known = {key.key_id: key for key in self._store.signing_keys.all()}

        def work() -> None:
            for one in kept:
                there = known.get(one.key.key_id)
                if there is None:
                    self._store.signing_keys.add(replace(one.key, id=0))
                elif there.note == LOST and one.secret is not None:
                    self._store.signing_keys.update(replace(there, note=""))
                if one.secret is not None and (there is None or there.retired_on is None):
                    self._files.keep(one.key.key_id, one.secret)

        changes = self._operations.run(f"Đã lấy lại {len(kept)} khóa ký từ tệp sao lưu", work, aside=True)
        self._active = None
        return changes

    def accept(self, public: str, office_name: str) -> Changes:
        """Know another office's public key (64 hexadecimal digits), to check its certificates.

        Raises ``Invalid`` for a key that is none, ``RuleViolation`` for one that is known.
        """
        try:
            raw = bytes.fromhex("".join(public.split()))
        except ValueError:
            raw = b""
        problems = []
        if len(raw) != 32:
            problems.append(Problem("bad_key", "Khóa công khai phải gồm 64 ký tự 0-9, a-f.", field="public"))
        if not office_name.strip():
            problems.append(Problem("missing", "Nhập tên cơ quan có khóa này.", field="office_name"))
        if problems:
            raise Invalid(problems)
        key_id = ed25519.key_id_of(raw)
        if any(key.key_id == key_id for key in self.all()):
            raise RuleViolation("Khóa này đã có trong chương trình.")
        key = SigningKey(key_id, raw.hex(), self._now(), office_name=office_name.strip(), note=OTHERS)
        label = f"Đã thêm khóa công khai của {key.office_name}"
        return self._operations.run(label, lambda: self._store.signing_keys.add(key), aside=True)

    def _load(self) -> Active | None:
        key = self.active()
        secret = self._files.secret(key.key_id) if key else None
        if key is None or secret is None or ed25519.public_of(secret).hex() != key.public:
            return None
        if not key.id:
            found = key
            work = self._store.signing_keys.add
            made = self._operations.run("Đã nhận lại khóa ký của cơ quan", lambda: work(found), aside=True)
            key = replace(key, id=made.created)
        return Active(key, ed25519.signer(secret))

    def _make(self) -> Active:
        return self._make_new(LOST)[0]

    def _make_new(self, why_old: str) -> tuple[Active, Changes]:
        secret = ed25519.new_secret()
        public = ed25519.public_of(secret)
        office = self._store.settings.office()
        key = SigningKey(
            ed25519.key_id_of(public), public.hex(), self._now(), office_name=office.name if office else ""
        )
        old = [one for one in self.own() if one.retired_on is None and one.id]
        handed = [over for one in old if (over := self._hand_over(one, public)) is not None]
        # First the file: a key in the data file that cannot sign would be of no use.
        self._files.keep(key.key_id, secret)

        def work() -> int:
            for one in old:
                self._store.signing_keys.update(replace(one, retired_on=self._now().date(), note=why_old))
            if handed:
                known = self._store.settings.get(_HAND_OVERS, [])
                told = [[one.old, one.new, one.signature] for one in handed]
                self._store.settings.set(_HAND_OVERS, [*known, *told])
            return self._store.signing_keys.add(key)

        words = "Đã thay khóa ký của cơ quan" if old else "Đã tạo khóa ký của cơ quan"
        try:
            changes = self._operations.run(words, work, aside=True)
        except BaseException:
            self._files.drop(key.key_id)
            raise
        for one in old:
            self._files.drop(one.key_id)
        self._active = Active(replace(key, id=changes.created), ed25519.signer(secret))
        return self._active, changes

    def _hand_over(self, old: SigningKey, new: bytes) -> HandOver | None:
        secret = self._files.secret(old.key_id)
        if secret is None or ed25519.public_of(secret).hex() != old.public:
            return None
        message = _HAND_OVER + bytes.fromhex(old.public) + new
        return HandOver(old.public, new.hex(), ed25519.signer(secret).sign(message).hex())
