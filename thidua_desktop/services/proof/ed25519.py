"""Ed25519 by ``cryptography``, loaded on first use."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def new_secret() -> bytes:
    """32 random bytes of the system."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def signer(secret: bytes) -> Ed25519PrivateKey:
    """What signs with the 32 bytes of a secret key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(secret)


def public_of(secret: bytes) -> bytes:
    """The public half, 32 bytes."""
    return signer(secret).public_key().public_bytes_raw()


def key_id_of(public: bytes) -> str:
    """As ``SigningKey.key_id``: the first eight bytes of the SHA-256 of the public key, hexadecimal."""
    return hashlib.sha256(public).digest()[:8].hex()


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the owner of ``public`` signed ``message``."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
