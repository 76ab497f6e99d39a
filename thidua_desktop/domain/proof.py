"""What the QR code of a certificate holds: a signed statement of the office, as decimal digits.

Digits only, so that a scanner that types like a keyboard gets through every input method (Telex, VNI) and
keyboard layout; QR codes keep digits as densely as bytes. The digits are :data:`MARK`, then one large number,
whose bytes are::

    1 · key (4) · day (2) · award id (LEB128) · number, name, award, decision, office · signature (64)

``key``: the first bytes of the SHA-256 of the public key. ``day``: of the decision, counted from 1 January
1945, 0 where there is none. Each text is a length byte and its letters, one byte for each Vietnamese letter
and for each of :data:`PHRASES`; anything else is ``00`` and its UTF-8. What does not fit into
:data:`MOST_BYTES` is shortened: the bit 80 of the length byte is set, and the text is its beginning and the
first four bytes of the SHA-256 of the whole in UTF-8. The signature (Ed25519) is over :data:`CONTEXT` and
all bytes before it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from thidua_desktop.domain.vietnamese import ALPHABET_134, nfc

MARK: Final = "8401"
"""How every code of this program begins."""
VERSION: Final = 1
CONTEXT: Final = b"thi-dua/1:"
KEY_BYTES: Final = 4
SIGNATURE_BYTES: Final = 64
MOST_BYTES: Final = 211
"""As much as a QR code of 57 × 57 modules holds at error correction M: scanned well at 25 mm."""
MOST_DIGITS: Final = 513
DIGEST_BYTES: Final = 4
FIRST_DAY: Final = dt.date(1945, 1, 1)

PHRASES: Final = (
    "Ủy ban nhân dân ", "Chủ tịch ", "Giấy khen", "Bằng khen", "Chiến sĩ thi đua ", "Lao động tiên tiến",
    "Tập thể ", "cơ sở", "xuất sắc", "/QĐ-UBND", "Nguyễn ", "Trường ", "Hội đồng nhân dân", "cấp xã", "xã ",
    "phường ", "tỉnh ", "Văn phòng ", "Hội ", "Ban ", "của ", " và ", "Trần ", "Phạm ", "Huỳnh ",
)  # fmt: skip
"""Written as one byte each. Never changed: a new order needs a new :data:`VERSION`."""

_SHORTENED: Final = 0x80
_LONGEST: Final = 0x7F
_ESCAPE: Final = 0x00


def _table() -> dict[str, bytes]:
    """Text → its byte. ASCII stands for itself; 80–FF and 01–06 are letters, 07–1F phrases."""
    table = {chr(code): bytes((code,)) for code in range(0x20, 0x7F)}
    table |= {letter: bytes((0x80 + i if i < 128 else i - 127,)) for i, letter in enumerate(ALPHABET_134)}
    return table | {phrase: bytes((0x07 + i,)) for i, phrase in enumerate(PHRASES)}


TABLE: Final = _table()
_TEXTS: Final = {code[0]: text for text, code in TABLE.items()}
_PIECES: Final = re.compile(
    "|".join((*sorted(map(re.escape, PHRASES), key=len, reverse=True), ".")), re.DOTALL
)


class Verdict(StrEnum):
    """What a code proves."""

    GENUINE = "genuine"
    ALTERED = "altered"
    """Not as it was signed: changed, or read with errors."""
    UNKNOWN_KEY = "unknown_key"
    """Signed with a key nobody here knows: another office's, or a forger's."""
    FOREIGN = "foreign"
    """Signed by another office whose key is known here."""
    REVOKED = "revoked"
    REPRINTED = "reprinted"
    """An older print: what it says was corrected since."""
    UNLISTED = "unlisted"
    """Signed with the office's key, but not in its ledger."""
    NOT_OURS = "not_ours"
    """Not a code of this program."""


class BadCode(ValueError):
    """Digits that are no whole statement. ``ours``: they begin like one."""

    def __init__(self, *, ours: bool) -> None:
        super().__init__("altered or cut" if ours else "not a certificate's code")
        self.ours = ours


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a statement; ``digest`` is set where only its beginning is there."""

    text: str
    digest: bytes = b""

    def says(self, whole: str) -> bool:
        """Whether this is ``whole``, or the beginning of it with its digest."""
        whole = _plain(whole)
        if not self.digest:
            return self.text == whole
        return whole.startswith(self.text) and digest_of(whole) == self.digest

    def __str__(self) -> str:
        return f"{self.text}…" if self.digest else self.text


@dataclass(frozen=True, slots=True)
class Statement:
    """What the office states by a code."""

    award_id: int
    book_number: Text
    """Số sổ vàng: "45", "45a"."""
    name: Text
    award: Text
    decision_number: Text
    office: Text
    decision_date: dt.date | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        return self.book_number, self.name, self.award, self.decision_number, self.office


@dataclass(frozen=True, slots=True)
class Signed:
    """A code taken apart; whether the signature is right has not been looked at."""

    key: bytes
    body: bytes
    """All that was signed, without :data:`CONTEXT`."""
    signature: bytes
    statement: Statement


def statement(
    award_id: int,
    book_number: str,
    name: str,
    award: str,
    decision_number: str,
    office: str,
    decision_date: dt.date | None,
) -> Statement:
    """What to sign, cleaned and shortened so far that its code can be scanned."""
    texts = [_plain(one) for one in (book_number, name, award, decision_number, office)]
    room = MOST_BYTES - 1 - KEY_BYTES - 2 - len(_leb128(award_id)) - len(texts) - SIGNATURE_BYTES
    number, named, award_name, decision, issuer = _fit(texts, room)
    return Statement(award_id, number, named, award_name, decision, issuer, decision_date)


def _plain(text: str) -> str:
    """In the one form of the program, without halves of characters."""
    return nfc(text).encode("utf-8", "replace").decode()


def body(said: Statement, key: bytes) -> bytes:
    """The bytes to sign after :data:`CONTEXT`. ``key``: the key's first :data:`KEY_BYTES` bytes."""
    day = (said.decision_date - FIRST_DAY).days + 1 if said.decision_date else 0
    day = day if 0 < day <= 0xFFFF else 0
    parts = [bytes((VERSION,)), key, day.to_bytes(2, "big"), _leb128(said.award_id)]
    for one in said.texts:
        letters = encode_text(one.text) + one.digest
        parts += (bytes((len(letters) | (_SHORTENED if one.digest else 0),)), letters)
    return b"".join(parts)


def digits(signed_body: bytes, signature: bytes) -> str:
    """The code's digits."""
    return MARK + str(int.from_bytes(signed_body + signature, "big"))


def read(text: str) -> Signed:
    """Take digits apart; blanks and line breaks do not count. Raises :class:`BadCode`."""
    clean = "".join(text.split())
    if not clean.startswith(MARK) or not clean.isascii() or not clean.isdigit() or len(clean) < 20:
        raise BadCode(ours=False)
    number = clean[len(MARK) :]
    if len(clean) > 2 * MOST_DIGITS or number[0] == "0":
        raise BadCode(ours=True)
    value = int(number)
    whole = value.to_bytes((value.bit_length() + 7) // 8, "big")
    signed, signature = whole[:-SIGNATURE_BYTES], whole[-SIGNATURE_BYTES:]
    try:
        key, said = _parse(signed)
    except (IndexError, ValueError, OverflowError) as error:
        raise BadCode(ours=True) from error
    return Signed(key, signed, signature, said)


def _parse(signed: bytes) -> tuple[bytes, Statement]:
    """Raises ``ValueError`` or ``IndexError`` where the bytes are no statement."""
    if signed[0] != VERSION:
        raise ValueError("version")
    key, at = signed[1 : 1 + KEY_BYTES], 1 + KEY_BYTES
    day, at = int.from_bytes(signed[at : at + 2], "big"), at + 2
    award_id, shift = 0, 0
    while True:
        part, at = signed[at], at + 1
        award_id, shift = award_id | (part & 0x7F) << shift, shift + 7
        if part < 0x80:
            break
    texts = []
    for _ in range(5):
        length, at = signed[at], at + 1
        letters, at = signed[at : at + (length & _LONGEST)], at + (length & _LONGEST)
        if at > len(signed):
            raise ValueError("cut")
        cut = len(letters) - DIGEST_BYTES if length & _SHORTENED else len(letters)
        if cut < 0:
            raise ValueError("cut")
        texts.append(Text(decode_text(letters[:cut]), letters[cut:]))
    if at != len(signed):
        raise ValueError("more")
    date = FIRST_DAY + dt.timedelta(days=day - 1) if day else None
    number, name, award, decision, office = texts
    return key, Statement(award_id, number, name, award, decision, office, date)


def digest_of(whole: str) -> bytes:
    """What stands for the rest of a shortened text."""
    return hashlib.sha256(whole.encode()).digest()[:DIGEST_BYTES]


def encode_text(text: str) -> bytes:
    """One byte a Vietnamese letter."""
    return b"".join(_coded(text))


def _coded(text: str) -> Iterator[bytes]:
    for piece in _PIECES.findall(text):
        known = TABLE.get(piece)
        yield known if known is not None else bytes((_ESCAPE,)) + piece.encode()


def decode_text(letters: bytes) -> str:
    """The text of :func:`encode_text`. Raises ``ValueError`` for bytes that are none."""
    out = []
    at = 0
    while at < len(letters):
        code, at = letters[at], at + 1
        if code == _ESCAPE:
            lead = letters[at]
            size = 1 if lead < 0x80 else 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
            out.append(letters[at : at + size].decode("utf-8"))
            at += size
        elif (known := _TEXTS.get(code)) is None:
            raise ValueError("letter")
        else:
            out.append(known)
    return "".join(out)


def _fit(texts: Sequence[str], room: int) -> list[Text]:
    """The longest are shortened to one common length, so that all take ``room`` bytes at most."""
    lengths = [len(encode_text(text)) for text in texts]
    most = _LONGEST
    while most > DIGEST_BYTES and sum(min(length, most) for length in lengths) > room:
        most -= 1
    return [
        Text(text) if length <= most else _shortened(text, most - DIGEST_BYTES)
        for text, length in zip(texts, lengths, strict=True)
    ]


def _shortened(text: str, most: int) -> Text:
    size, kept = 0, []
    for piece in _PIECES.findall(text):
        size += len(encode_text(piece))
        if size > most:
            break
        kept.append(piece)
    return Text("".join(kept), digest_of(text))


def _leb128(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value))
