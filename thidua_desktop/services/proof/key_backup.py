"""A file of keys that only a passphrase opens: scrypt makes the key, AES-256-GCM seals."""

from __future__ import annotations

import base64
import datetime as dt
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from thidua_desktop.domain.errors import Invalid, Problem, Unreadable
from thidua_desktop.domain.records import SigningKey
from thidua_desktop.services.proof import ed25519, sealing

FORMAT: Final = "thidua-khoa-ky"
VERSION: Final = 1
_MOST_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class KeptKey:
    """A key in the file; ``secret`` only of one that still signs."""

    key: SigningKey
    secret: bytes | None


def sealed(keys: Sequence[KeptKey], passphrase: str) -> bytes:
    """The file's bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(sealing.SALT_BYTES), os.urandom(sealing.NONCE_BYTES)
    head = {"format": FORMAT, "version": VERSION, **sealing.KDF}
    head |= {"salt": salt.hex(), "nonce": nonce.hex()}
    inside = json.dumps([_plain(one) for one in keys], ensure_ascii=False).encode()
    box = AESGCM(sealing.derived(passphrase, salt, head)).encrypt(nonce, inside, sealing.bound(head))
    return json.dumps({**head, "data": base64.b64encode(box).decode()}, indent=1).encode()


def opened(path: Path, passphrase: str) -> list[KeptKey]:
    """The keys of a file. Raises ``Unreadable``; ``Invalid`` when the passphrase does not open it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head = _head(path)
    box = base64.b64decode(head.pop("data"))
    try:
        key = sealing.derived(passphrase, bytes.fromhex(head["salt"]), head)
        inside = AESGCM(key).decrypt(bytes.fromhex(head["nonce"]), box, sealing.bound(head))
    except InvalidTag as error:
        text = "Mật khẩu không đúng, hoặc tệp sao lưu khóa đã bị sửa."
        raise Invalid([Problem("wrong_passphrase", text, field="passphrase")]) from error
    except ValueError as error:
        raise _unreadable(path) from error
    return [_kept(one) for one in json.loads(inside)]


def _head(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _unreadable(path)
        head = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise Unreadable(f"Không tìm thấy tệp “{path.name}”.", code="missing", file=path.name) from error
    except OSError as error:
        raise Unreadable(f"Không đọc được tệp “{path.name}”.", code="locked", file=path.name) from error
    except (ValueError, RecursionError) as error:
        raise _unreadable(path) from error
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise _unreadable(path)
    if not isinstance(head.get("version"), int) or head["version"] > VERSION:
        raise Unreadable(
            f"Tệp “{path.name}” do bản chương trình mới hơn ghi.", code="too_new", file=path.name,
            hint="Hãy cập nhật chương trình rồi làm lại.",
        )  # fmt: skip
    texts = [head.get(name) for name in ("salt", "nonce", "data")]
    if not all(isinstance(one, str) for one in texts):
        raise _unreadable(path)
    try:
        base64.b64decode(head["data"], validate=True)
        fine = len(bytes.fromhex(head["nonce"])) == 12 and len(bytes.fromhex(head["salt"])) == 16
    except ValueError as error:
        raise _unreadable(path) from error
    if not fine or not sealing.bearable(head):
        raise _unreadable(path)
    return head


def _plain(one: KeptKey) -> dict[str, str]:
    key = one.key
    return {
        "public": key.public,
        "created_at": key.created_at.isoformat(),
        "retired_on": key.retired_on.isoformat() if key.retired_on else "",
        "office_name": key.office_name,
        "note": key.note,
        "secret": one.secret.hex() if one.secret else "",
    }


def _kept(said: dict[str, str]) -> KeptKey:
    public = bytes.fromhex(said["public"])
    key = SigningKey(
        ed25519.key_id_of(public),
        public.hex(),
        dt.datetime.fromisoformat(said["created_at"]),
        dt.date.fromisoformat(said["retired_on"]) if said["retired_on"] else None,
        said["office_name"],
        said["note"],
    )
    return KeptKey(key, bytes.fromhex(said["secret"]) if said["secret"] else None)


def _unreadable(path: Path) -> Unreadable:
    return Unreadable(
        f"Tệp “{path.name}” không phải tệp sao lưu khóa ký của chương trình, hoặc đã hỏng.",
        code="corrupt",
        file=path.name,
    )
