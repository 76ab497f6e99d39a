"""Damaging files as sticks, mail and half-finished copies do, and as somebody who wants harm would.

Every mutation follows from its seed alone: a finding is shown again by its number.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable

_NUMBER = re.compile(rb"\d+")
_TAG = re.compile(rb"<[^<>]{1,200}>")
_ODD = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"&#0;", b"&lol;", b"<![CDATA[", b"]]>", b"\xcc\xa3", b"\xad",
    b"99999999999999999999", b"-1", b"1e400", b"NaN", b"#REF!", b"=1+1", b"../../x", b"%s%n", b"\"'<>",
)  # fmt: skip
_HUGE = (b"0", b"1", b"-1", b"65536", b"1048577", b"4294967295", b"18446744073709551616")
_MOST_BYTES = 4_000_000
"""Of one damaged file: larger ones are what the limits of the readers are tested with, not this."""


def mutate(data: bytes, seed: str) -> bytes:
    """``data`` damaged in one to four ways; archives are damaged inside about every other time."""
    chance = random.Random(seed)
    if data.startswith(b"PK") and chance.random() < 0.6:
        return _inside(data, chance)[:_MOST_BYTES]
    for _ in range(chance.randrange(1, 5)):
        data = chance.choice(_BYTES)(data, chance)
    return data[:_MOST_BYTES]


def _inside(data: bytes, chance: random.Random) -> bytes:
    """One part of an archive changed (as text, or byte by byte), or parts mixed up, and all packed again."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    way = chance.randrange(8)
    place = chance.randrange(len(parts))
    name, content = parts[place]
    if way == 0:
        del parts[place]
    elif way == 1:
        parts[place] = (name, parts[chance.randrange(len(parts))][1])
    elif way == 2:
        parts[place] = ("../" * chance.randrange(4) + name, content)
    else:
        for _ in range(chance.randrange(1, 4)):
            content = chance.choice((*_BYTES, *_WORDS, *_WORDS))(content, chance)
        parts[place] = (name, content)
    packed = io.BytesIO()
    kept: set[str] = set()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            if name not in kept:
                archive.writestr(name, content[:_MOST_BYTES])
            kept.add(name)
    return packed.getvalue()


def _flip(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 2, 8, 64))):
        if out:
            out[chance.randrange(len(out))] = chance.randrange(256)
    return bytes(out)


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _drop(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.choice((1, 4, 128, 512)) :]


def _double(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.choice((1, 16, 512, 4096))]
    return data[:start] + piece * chance.choice((2, 3, 50)) + data[start:]


def _insert(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + chance.choice(_ODD) + data[start:]


def _zero(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    size = min(chance.choice((4, 512, 4096)), len(data) - start)
    return data[:start] + bytes(size) + data[start + size :]


def _number(data: bytes, chance: random.Random) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    one = chance.choice(found)
    return data[: one.start()] + chance.choice(_HUGE) + data[one.end() :]


def _untag(data: bytes, chance: random.Random) -> bytes:
    found = list(_TAG.finditer(data))
    if not found:
        return data
    one, other = chance.choice(found), chance.choice(found)
    return data[: one.start()] + (other.group() if chance.random() < 0.5 else b"") + data[one.end() :]


_BYTES: tuple[Callable[[bytes, random.Random], bytes], ...] = (_flip, _cut, _drop, _double, _insert, _zero)
_WORDS: tuple[Callable[[bytes, random.Random], bytes], ...] = (_number, _untag, _insert)
