"""What a passphrase opens: scrypt makes the key. For the file of keys and for packages between offices."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from thidua_desktop.domain.errors import Invalid, Problem

_LEAST_LETTERS: Final = 8
SALT_BYTES, NONCE_BYTES = 16, 12
KDF: Final[Mapping[str, Any]] = {"kdf": "scrypt", "n": 2**15, "r": 8, "p": 1}
"""What new files are sealed with; it stands in their head."""
_MOST_N: Final = 2**18
"""More would take the memory of an old machine; nothing this program writes needs it."""


def require_strong(passphrase: str) -> None:
    """Raises ``Invalid``."""
    if len(passphrase.strip()) < _LEAST_LETTERS:
        text = f"Mật khẩu cần ít nhất {_LEAST_LETTERS} ký tự; nên là một câu dễ nhớ."
        raise Invalid([Problem("weak", text, field="passphrase")])


def bearable(head: Mapping[str, Any]) -> bool:
    """Whether the numbers of a head read from a file are such as scrypt may be asked for here."""
    numbers = [head.get(name) for name in ("n", "r", "p")]
    if not all(isinstance(one, int) and not isinstance(one, bool) for one in numbers):
        return False
    n, r, p = (int(str(one)) for one in numbers)
    return 2 <= n <= _MOST_N and n & (n - 1) == 0 and 1 <= r <= 16 and 1 <= p <= 4


def derived(passphrase: str, salt: bytes, head: Mapping[str, Any]) -> bytes:
    """The 32 bytes that seal, of a head found :func:`bearable`."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # Input methods write the same letter composed or not.
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "replace")
    return Scrypt(salt=salt, length=32, n=head["n"], r=head["r"], p=head["p"]).derive(words)


def bound(head: Mapping[str, Any]) -> bytes:
    """The head as it is sealed with the content: changed, it opens nothing."""
    return json.dumps(dict(head), sort_keys=True).encode()
