"""A package under a passphrase: a head in plain words, then blocks sealed with AES-256-GCM.

Each block is bound to its place and to whether it is the last, so that none can be moved, left out or cut
off. A file of the size of a film is sealed and opened without ever being in memory as a whole.
"""

from __future__ import annotations

import json
import os
from typing import IO, Any, Final

from thidua_desktop.domain.errors import Invalid, Problem, Unreadable
from thidua_desktop.services.proof import sealing

_FORMAT: Final = "thidua-goi-khoa"
_VERSION: Final = 1
_MOST_HEAD: Final = 4096
_BLOCK: Final = 4 << 20
_TAG: Final = 16


def is_sealed(source: IO[bytes]) -> bool:
    """Whether a file begins as one of :func:`seal`; its place is kept."""
    at = source.tell()
    start = source.read(200)
    source.seek(at)
    return start.startswith(b"{") and _FORMAT.encode() in start


def seal(source: IO[bytes], target: IO[bytes], passphrase: str) -> None:
    """Write what ``source`` has, sealed. Raises ``Invalid`` for a weak passphrase."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealing.require_strong(passphrase)
    # Twelve bytes of nonce: eight at random for the file, four that count the blocks.
    salt, nonce = os.urandom(sealing.SALT_BYTES), os.urandom(sealing.NONCE_BYTES - 4)
    head: dict[str, Any] = {"format": _FORMAT, "version": _VERSION, **sealing.KDF}
    head |= {"salt": salt.hex(), "nonce": nonce.hex()}
    box = AESGCM(sealing.derived(passphrase, salt, head))
    target.write(json.dumps(head).encode() + b"\n")
    count, block = 0, source.read(_BLOCK)
    while True:
        following = source.read(_BLOCK)
        target.write(box.encrypt(nonce + count.to_bytes(4, "big"), block, _place(head, not following)))
        if not following:
            return
        count, block = count + 1, following


def unseal(source: IO[bytes], target: IO[bytes], passphrase: str, name: str) -> None:
    """Write to ``target`` what is sealed in the file called ``name``.

    Raises ``Invalid`` when the passphrase does not open it, ``Unreadable`` for a file that is damaged.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    head = _head(source, name)
    if not passphrase:
        text = f"Gói “{name}” có mật khẩu: nhập mật khẩu mà nơi gửi đã cho biết."
        raise Invalid([Problem("needs_passphrase", text, file=name, field="passphrase")])
    box = AESGCM(sealing.derived(passphrase, bytes.fromhex(head["salt"]), head))
    nonce = bytes.fromhex(head["nonce"])
    count, block = 0, source.read(_BLOCK + _TAG)
    try:
        while True:
            following = source.read(_BLOCK + _TAG)
            target.write(box.decrypt(nonce + count.to_bytes(4, "big"), block, _place(head, not following)))
            if not following:
                return
            count, block = count + 1, following
    except (InvalidTag, ValueError) as error:
        if count:
            raise _damaged(name) from error
        text = f"Mật khẩu của gói “{name}” không đúng, hoặc tệp đã bị sửa, chép chưa hết."
        raise Invalid([Problem("wrong_passphrase", text, file=name, field="passphrase")]) from error


def _head(source: IO[bytes], name: str) -> dict[str, Any]:
    line = source.readline(_MOST_HEAD)
    try:
        head: dict[str, Any] = json.loads(line)
        salt, nonce = bytes.fromhex(head["salt"]), bytes.fromhex(head["nonce"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _damaged(name) from error
    if isinstance(head.get("version"), int) and head["version"] > _VERSION:
        raise Unreadable(
            f"Gói “{name}” do bản chương trình mới hơn ghi.", code="too_new", file=name,
            hint="Hãy cập nhật chương trình rồi mở lại.",
        )  # fmt: skip
    if (
        len(salt) != sealing.SALT_BYTES
        or len(nonce) != sealing.NONCE_BYTES - 4
        or not sealing.bearable(head)
        or not line.endswith(b"\n")
    ):
        raise _damaged(name)
    return head


def _place(head: dict[str, Any], last: bool) -> bytes:
    return sealing.bound(head) + (b"last" if last else b"more")


def _damaged(name: str) -> Unreadable:
    return Unreadable(
        f"Gói “{name}” bị hỏng hoặc chép chưa hết.", code="corrupt", file=name,
        hint="Chép lại tệp từ USB, hoặc xin nơi gửi ghi lại gói.",
    )  # fmt: skip
