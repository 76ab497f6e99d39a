"""The container of old Office files (OLE compound files), read with bounds and packed anew.

A damaged container has chains of sectors that run in circles or out of the file; a reader that follows them
takes all memory there is. So the one stream that matters is taken out here, and given on in a sound container
of its own, without macros or anything else that was beside it.

Source: [MS-CFB] Compound File Binary File Format.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Sequence
from typing import Final

SIGNATURE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_HEADER: Final = 512
_ENTRY: Final = 128
_SMALL: Final = 64
_MOST_REGULAR: Final = 0xFFFFFFFA
_END: Final = 0xFFFFFFFE
_FREE: Final = 0xFFFFFFFF
_FAT: Final = 0xFFFFFFFD
_IN_HEADER: Final = 109
"""Numbers of FAT sectors that the header itself holds."""
_STREAM: Final = 2
_ROOT: Final = 5


class Damaged(ValueError):
    """The container, or what is inside, is not what the format says."""


def read_streams(data: bytes, names: Sequence[str]) -> dict[str, bytes]:
    """The streams of ``data`` called one of ``names`` (any case), by their name in ``names``.

    Raises :class:`Damaged` where the container is no sound one.
    """
    try:
        return _Container(data).streams({name.casefold(): name for name in names})
    except (struct.error, IndexError, UnicodeDecodeError, OverflowError) as error:
        raise Damaged(str(error)) from None


class _Container:
    def __init__(self, data: bytes) -> None:
        if not data.startswith(SIGNATURE):
            raise Damaged("no compound file")
        shift, small_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or small_shift != 6:
            raise Damaged("sector size")
        self._data = data
        self._size = 1 << shift
        self._count = max(0, len(data) - self._size + self._size - 1) // self._size
        (self._first_entry, _, self._small_limit) = struct.unpack_from("<III", data, 48)
        self._first_small, _, first_more, _ = struct.unpack_from("<IIII", data, 60)
        self._fat = self._table(self._fat_sectors(first_more))

    def _sector(self, number: int) -> bytes:
        if number >= self._count:
            raise Damaged("sector outside of the file")
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _fat_sectors(self, more: int) -> list[int]:
        found = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        seen: set[int] = set()
        while more <= _MOST_REGULAR:
            if more in seen:
                raise Damaged("table runs in a circle")
            seen.add(more)
            numbers = struct.unpack(f"<{self._size // 4}I", self._sector(more))
            found += numbers[:-1]
            more = numbers[-1]
        sectors = [number for number in found if number <= _MOST_REGULAR]
        if len(sectors) > self._count:
            raise Damaged("more tables than sectors")
        return sectors

    def _table(self, sectors: Sequence[int]) -> array[int]:
        table = array("I")
        for number in sectors:
            table.frombytes(self._sector(number).ljust(self._size, b"\xff"))
        return table

    def _chain(self, start: int, table: array[int], most: int) -> list[int]:
        chain: list[int] = []
        while start <= _MOST_REGULAR:
            if len(chain) >= most:
                raise Damaged("chain runs in a circle")
            chain.append(start)
            start = table[start]
        return chain

    def _stream(self, start: int) -> bytes:
        return b"".join(map(self._sector, self._chain(start, self._fat, self._count)))

    def streams(self, wanted: dict[str, str]) -> dict[str, bytes]:
        directory = self._stream(self._first_entry)
        found: dict[str, bytes] = {}
        small = b""
        for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            length, kind = struct.unpack_from("<HB", directory, at + 64)
            start, size = struct.unpack_from("<II", directory, at + 116)
            if kind == _ROOT:
                small = self._stream(start) if start <= _MOST_REGULAR else b""
            name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
            if kind != _STREAM or name.casefold() not in wanted or wanted[name.casefold()] in found:
                continue
            content = self._small(start, small) if size < self._small_limit else self._stream(start)
            found[wanted[name.casefold()]] = content[:size]
        return found

    def _small(self, start: int, small: bytes) -> bytes:
        table = self._table(self._chain(self._first_small, self._fat, self._count))
        chain = self._chain(start, table, len(small) // _SMALL + 1)
        return b"".join(small[number * _SMALL : (number + 1) * _SMALL] for number in chain)


def pack_stream(name: str, content: bytes) -> bytes:
    """A compound file that holds one stream of at least 4096 bytes (shorter ones are filled up)."""
    size = 512
    content = content.ljust(4096, b"\0")
    blocks = -(-len(content) // size)
    tables = 1
    while tables * (size // 4) < blocks + 1 + tables + _more_sectors(tables):
        tables += 1
    more = _more_sectors(tables)
    # In this order: the stream, the directory, the FAT, the list of FAT sectors beyond the header's.
    first_table = blocks + 1
    first_more = first_table + tables
    fat = array("I", [*range(1, blocks), _END, _END, *[_FAT] * tables, *[_FAT - 1] * more])
    fat.extend([_FREE] * (tables * (size // 4) - len(fat)))
    numbers = list(range(first_table, first_table + tables))
    header = SIGNATURE + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    header += struct.pack("<IIII", tables, blocks, 0, 4096)
    header += struct.pack("<IIII", _END, 0, first_more if more else _END, more)
    in_header = numbers[:_IN_HEADER]
    header += struct.pack(f"<{_IN_HEADER}I", *in_header, *[_FREE] * (_IN_HEADER - len(in_header)))
    entries = _entry("Root Entry", _ROOT, child=1, start=_END) + _entry(
        name, _STREAM, start=0, size=len(content)
    )
    rest = numbers[_IN_HEADER:]
    lists = b""
    for place in range(more):
        part = rest[place * 127 : (place + 1) * 127]
        following = first_more + place + 1 if place + 1 < more else _END
        lists += struct.pack("<128I", *part, *[_FREE] * (127 - len(part)), following)
    return b"".join(
        [header, content.ljust(blocks * size, b"\0"), entries.ljust(size, b"\0"), fat.tobytes(), lists]
    )


def _more_sectors(tables: int) -> int:
    return -(-max(0, tables - _IN_HEADER) // 127)


def _entry(name: str, kind: int, *, child: int = _FREE, start: int, size: int = 0) -> bytes:
    spelled = name.encode("utf-16-le") + b"\0\0"
    return (
        spelled.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(spelled), kind, 1, _FREE, _FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
