"""TCVN3 (ABC) and VNI text seen through cp1252, and how to read it.

Before Unicode, Vietnamese fonts redrew the upper half of cp1252. Files of that time open as "NguyÔn ThÞ Lan"
(TCVN3, fonts .VnTime) or "Nguyeãn Thò Lan" (VNI, fonts VNI-Times).

TCVN3 has no bytes for most capitals with a tone: caps fonts (.VnTimeH) drew small letters as capitals, so
such text reads as lower case. Its byte for ư (0xAD) is the soft hyphen of cp1252; programs that drop it lose
the letter for good ("Dương" reads "Dơng").
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final


class OldEncoding(StrEnum):
    """Bảng mã cũ."""

    TCVN3 = "tcvn3"
    VNI = "vni"


_TCVN3_BYTES: Final = """
àB5 ảB6 ãB7 áB8 ạB9 ăA8 ằBB ẳBC ẵBD ắBE ặC6 âA9 ầC7 ẩC8 ẫC9 ấCA ậCB đAE èCC ẻCE ẽCF éD0 ẹD1 êAA ềD2 ểD3 ễD4
ếD5 ệD6 ìD7 ỉD8 ĩDC íDD ịDE òDF ỏE1 õE2 óE3 ọE4 ôAB ồE5 ổE6 ỗE7 ốE8 ộE9 ơAC ờEA ởEB ỡEC ớED ợEE ùEF ủF1 ũF2
úF3 ụF4 ưAD ừF5 ửF6 ữF7 ứF8 ựF9 ỳFA ỷFB ỹFC ýFD ỵFE ĂA1 ÂA2 ĐA7 ÊA3 ÔA4 ƠA5 ƯA6
"""
_VNI_SEQUENCES: Final = """
à=aø ả=aû ã=aõ á=aù ạ=aï ă=aê ằ=aè ẳ=aú ẵ=aü ắ=aé ặ=aë â=aâ ầ=aà ẩ=aå ẫ=aã ấ=aá ậ=aä đ=ñ è=eø ẻ=eû ẽ=eõ é=eù
ẹ=eï ê=eâ ề=eà ể=eå ễ=eã ế=eá ệ=eä ì=ì ỉ=æ ĩ=ó í=í ị=ò ò=oø ỏ=oû õ=oõ ó=où ọ=oï ô=oâ ồ=oà ổ=oå ỗ=oã ố=oá
ộ=oä ơ=ô ờ=ôø ở=ôû ỡ=ôõ ớ=ôù ợ=ôï ù=uø ủ=uû ũ=uõ ú=uù ụ=uï ư=ö ừ=öø ử=öû ữ=öõ ứ=öù ự=öï ỳ=yø ỷ=yû ỹ=yõ ý=yù
ỵ=î
"""

_TCVN3: Final[dict[int, str]] = {int(item[1:], 16): item[0] for item in _TCVN3_BYTES.split()}


def _vni_table() -> dict[str, str]:
    """Sequences in both cases; a mark typed in the other case than its letter follows the letter."""
    table: dict[str, str] = {}
    for item in _VNI_SEQUENCES.split():
        letter, sequence = item.split("=")
        table[sequence] = letter
        table[sequence.upper()] = letter.upper()
        if len(sequence) == 2:
            table[sequence[0] + sequence[1].upper()] = letter
            table[sequence[0].upper() + sequence[1]] = letter.upper()
    return table


_VNI: Final = _vni_table()
_VNI_PAIR: Final = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))


def from_tcvn3(text: str) -> str:
    """Unicode for TCVN3 text that was read as cp1252. Characters outside the table stay."""
    return text.translate(_TCVN3)


def from_vni(text: str) -> str:
    """Unicode for VNI text that was read as cp1252. Characters outside the table stay."""
    return _VNI_PAIR.sub(lambda match: _VNI[match.group()], text)


def decode(text: str, encoding: OldEncoding) -> str:
    """Unicode for ``text`` in ``encoding`` seen through cp1252."""
    return from_tcvn3(text) if encoding is OldEncoding.TCVN3 else from_vni(text)


def encode(text: str, encoding: OldEncoding) -> str:
    """The opposite of :func:`decode`, for writing such text; capitals without a TCVN3 byte come out small."""
    if encoding is OldEncoding.TCVN3:
        return "".join(_TO_TCVN3.get(c) or _TO_TCVN3.get(c.lower(), c) for c in text)
    return "".join(_TO_VNI.get(c, c) for c in text)


_TO_TCVN3: Final = {letter: chr(byte) for byte, letter in _TCVN3.items()}
_TO_VNI: Final = {
    **{letter: sequence for item in _VNI_SEQUENCES.split() for letter, sequence in [item.split("=")]},
    **{
        letter.upper(): sequence.upper()
        for item in _VNI_SEQUENCES.split()
        for letter, sequence in [item.split("=")]
    },
}
