"""Vietnamese text in encodings older than Unicode, or misread on its way, and how to read it.

Before Unicode, Vietnamese fonts redrew the upper half of cp1252. Files of that time open as "NguyÔn ThÞ Lan"
(TCVN3, fonts .VnTime) or "Nguyeãn Thò Lan" (VNI, fonts VNI-Times).

TCVN3 has no bytes for most capitals with a tone: caps fonts (.VnTimeH) drew small letters as capitals, so
such text reads as lower case. Its byte for ư (0xAD) is the soft hyphen of cp1252; programs that drop it lose
the letter for good ("Dương" reads "Dơng"): see :mod:`thidua_desktop.domain.lost_letters`.

Two more come from misreading: Windows' own cp1258 seen through cp1252 ("NguyêÞn Thiò Lan"), and UTF-8 taken
for cp1252 and encoded again ("Nguyá»…n Thá»‹ Lan"). Text in decomposed Unicode is not old, but its
letters are not yet those of a composed name; it is listed here so that a column has one word for its state.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import Final

from thidua_desktop.domain.vietnamese.letters import ALPHABET_134, TONE_MARKS, TONED


class OldEncoding(StrEnum):
    """Bảng mã cũ."""

    TCVN3 = "tcvn3"
    TCVN3_CAPS = "tcvn3-hoa"
    """TCVN3 under a caps font: small letters shown as capitals."""
    VNI = "vni"
    CP1258 = "cp1258"
    DOUBLE_UTF8 = "utf8-kep"
    COMBINING = "to-hop"


SEEN_AS_LATIN: Final = (
    OldEncoding.TCVN3,
    OldEncoding.VNI,
    OldEncoding.CP1258,
    OldEncoding.DOUBLE_UTF8,
)
"""What shows as Latin letters with odd marks, and can be told by them."""


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


_CP1258: Final = {
    ord(western): vietnamese
    for byte in range(0x80, 0x100)
    if (western := bytes([byte]).decode("cp1252", "ignore"))
    and (vietnamese := bytes([byte]).decode("cp1258", "ignore"))
    and western != vietnamese
}


def from_cp1258(text: str) -> str:
    """Unicode for cp1258 text that was read as cp1252: its tones stand behind their letters."""
    return unicodedata.normalize("NFC", text.translate(_CP1258))


_BYTE_SEEN: Final = [
    bytes([byte]).decode("cp1252", "ignore") or chr(byte)  # the five bytes without a letter stay controls
    for byte in range(0x100)
]
_BYTE_OF: Final = {seen: byte for byte, seen in enumerate(_BYTE_SEEN)}
_MORE: Final = f"[{re.escape(''.join(_BYTE_SEEN[0x80:0xC0]))}]"
_TWICE: Final = re.compile(f"[á]{_MORE}{{2}}|[â]{_MORE}{{2}}|[ÂÃÄÅÆÌ]{_MORE}")
_SAID_TWICE: Final = frozenset(ALPHABET_134) | frozenset("–—‘’“”…•°²³½×·§«»\u00a0")


def from_double_utf8(text: str) -> str:
    """Unicode for UTF-8 that was read as cp1252 and so encoded a second time.

    Only sequences that make a Vietnamese letter or a usual sign are read; everything else stays.
    """
    return unicodedata.normalize("NFC", _TWICE.sub(_once, text))


def _once(match: re.Match[str]) -> str:
    try:
        letter = bytes(_BYTE_OF[char] for char in match.group()).decode("utf-8")
    except UnicodeDecodeError:
        return match.group()
    return letter if letter in _SAID_TWICE or letter in TONE_MARKS else match.group()


def decode(text: str, encoding: OldEncoding) -> str:
    """Unicode for ``text`` in ``encoding`` seen through cp1252 (``COMBINING``: composed)."""
    match encoding:
        case OldEncoding.TCVN3:
            return from_tcvn3(text)
        case OldEncoding.TCVN3_CAPS:
            return from_tcvn3(text).upper()
        case OldEncoding.VNI:
            return from_vni(text)
        case OldEncoding.CP1258:
            return from_cp1258(text)
        case OldEncoding.DOUBLE_UTF8:
            return from_double_utf8(text)
        case OldEncoding.COMBINING:
            return unicodedata.normalize("NFC", text)


def encode(text: str, encoding: OldEncoding) -> str:
    """The opposite of :func:`decode`, for writing such text; capitals without a TCVN3 byte come out small."""
    match encoding:
        case OldEncoding.TCVN3:
            return "".join(_TO_TCVN3.get(c) or _TO_TCVN3.get(c.lower(), c) for c in text)
        case OldEncoding.TCVN3_CAPS:
            return "".join(_TO_TCVN3.get(c, c) for c in text.lower())
        case OldEncoding.VNI:
            return "".join(_TO_VNI.get(c, c) for c in text)
        case OldEncoding.CP1258:
            return "".join(map(_spelled_in_cp1258, text))
        case OldEncoding.DOUBLE_UTF8:
            return "".join(_BYTE_SEEN[byte] for byte in text.encode("utf-8"))
        case OldEncoding.COMBINING:
            return unicodedata.normalize("NFD", text)


def _spelled_in_cp1258(char: str) -> str:
    vowel, tone = TONED.get(char.lower(), (char.lower(), 0))
    letter = vowel.upper() if char.isupper() else vowel
    return f"{letter}{TONE_MARKS[tone - 1] if tone else ''}".encode("cp1258").decode("cp1252")


def encoding_of_font(name: str) -> OldEncoding | None:
    """The encoding that a font draws, told by its name (".VnTime", ".VnArialH", "VNI-Times"), or ``None``."""
    plain = name.strip().lower()
    if plain.startswith(("vni-", "vni ")):
        return OldEncoding.VNI
    if plain.startswith(".vn"):
        return OldEncoding.TCVN3_CAPS if plain.endswith("h") else OldEncoding.TCVN3
    return None


_TO_TCVN3: Final = {letter: chr(byte) for byte, letter in _TCVN3.items()}
_TO_VNI: Final = {
    **{letter: sequence for item in _VNI_SEQUENCES.split() for letter, sequence in [item.split("=")]},
    **{
        letter.upper(): sequence.upper()
        for item in _VNI_SEQUENCES.split()
        for letter, sequence in [item.split("=")]
    },
}
