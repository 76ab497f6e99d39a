"""Cleaning, folding and comparing Vietnamese text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from thidua_desktop.domain.vietnamese.letters import (
    SHAPED_VOWELS,
    TONE_MARKS,
    TONED,
    VOWELS,
    WITH_TONE,
)

# Eth and African D look like Đ and are typed for it; hyphens that only differ in width or in line breaking
# are one hyphen. En and em dashes are kept: they are punctuation of the office. Zero-width characters and
# the soft hyphen are invisible and only break comparisons.
_CLEAN: Final[dict[int, str | None]] = {
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u034f"), None),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2212\ufe63\uff0d"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u1680\u180e\u202f\u205f\u3000\u2028\u2029\x85"), " "),
    **dict.fromkeys(range(0x2000, 0x200B), " "),
    **dict.fromkeys(range(0x00, 0x20), " "),
    **dict.fromkeys(range(0x7F, 0xA0), " "),
    ord("\u00d0"): "Đ",
    ord("\u0189"): "Đ",
    ord("\u00f0"): "đ",
    ord("\u0256"): "đ",
}
_SHAPE_MARKS: Final = "\u0302\u0306\u031b"
# The printable ones of those, and marks that did not compose: text without any is clean as soon as it is NFC.
_UNCLEAN: Final = re.compile(
    f"[\u034f\u2010-\u2012\u2212\ufe63\uff0d\u00d0\u0189\u00f0\u0256{''.join(TONE_MARKS)}{_SHAPE_MARKS}]"
)
_MARKS_OUT_OF_ORDER: Final = re.compile(f"([{''.join(TONE_MARKS)}]+)([{_SHAPE_MARKS}]+)")
_LEFT_OVER: Final = re.compile(f"[{''.join(TONE_MARKS)}{_SHAPE_MARKS}]")

_FOLD: Final[dict[int, str]] = {ord(letter): unicodedata.normalize("NFD", letter)[0] for letter in TONED} | {
    ord("đ"): "d",
    ord("–"): "-",
    ord("—"): "-",
}

_WORD: Final = re.compile(r"[^\W\d_]+")
_SYLLABLE: Final = re.compile(rf"(qu|gi(?=[{VOWELS}])|[^\W\d_{VOWELS}]*)([{VOWELS}]+)([^\W\d_{VOWELS}]*)")


def _compose(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    if _LEFT_OVER.search(text):
        # Someone typed the tone before the hat ("e" + sắc + mũ): Unicode keeps that order apart from "ế".
        decomposed = unicodedata.normalize("NFD", text)
        text = unicodedata.normalize("NFC", _MARKS_OUT_OF_ORDER.sub(r"\2\1", decomposed))
    return text


def nfc(text: str) -> str:
    """The one form in which text enters the program.

    Composed (NFC), on one line, single-spaced and stripped; no-break and zero-width characters, soft hyphens
    and look-alikes of đ and of the hyphen are cleaned. Idempotent.
    """
    if text.isprintable() and not _UNCLEAN.search(text) and unicodedata.is_normalized("NFC", text):
        return " ".join(text.split()) if "  " in text else text.strip(" ")
    # Cleaning comes first: an invisible character between a letter and its mark keeps them from composing.
    text = _compose(text.translate(_CLEAN))
    return " ".join(text.split())


def nfc_lines(text: str) -> str:
    """Like :func:`nfc`, but line breaks stay: for achievements and notes of several lines."""
    lines = (nfc(line) for line in re.split(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", text))
    return "\n".join(lines).strip("\n")


def fold(text: str) -> str:
    """Search key: without marks and case, đ as d, single-spaced. "Đỗ Thị  Huệ" → "do thi hue"."""
    folded = nfc(text).lower().translate(_FOLD)
    if folded.isascii():
        return folded
    bare = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return " ".join(bare.casefold().translate(_FOLD).split())


@lru_cache(maxsize=16384)
def _place_tone(word: str) -> str:
    """Put the tone of one lower-case syllable where the traditional spelling has it (hòa, thủy, quý, già)."""
    tones = {TONED[c][1] for c in word if c in TONED} - {0}
    if len(tones) != 1:
        return word
    (tone,) = tones
    bare = "".join(TONED[c][0] if c in TONED else c for c in word)
    match = _SYLLABLE.fullmatch(bare)
    if match is None:
        return word
    onset, nucleus, coda = match.groups()
    shaped = [i for i, c in enumerate(nucleus) if c in SHAPED_VOWELS]
    if shaped:
        at = shaped[-1]
    elif coda:
        at = len(nucleus) - 1
    else:
        at = 1 if len(nucleus) >= 3 else 0
    return onset + nucleus[:at] + WITH_TONE[nucleus[at], tone] + nucleus[at + 1 :] + coda


def canonical(text: str) -> str:
    """Key for matching names: marks kept, case and tone placement levelled, dashes as hyphens.

    "Hoà" and "HÒA" give "hòa", "Qúy" and "Quý" give "quý"; "Quí" stays another name.
    """
    lowered = nfc(text).casefold().replace("–", "-").replace("—", "-")
    if lowered.isascii():
        return lowered
    return _WORD.sub(lambda match: _place_tone(match.group()), lowered)


def same_name(a: str, b: str) -> bool:
    """Whether two spellings are one name: up to case, spacing and tone placement, never up to the tone."""
    return canonical(a) == canonical(b)


def upper(text: str) -> str:
    """Capitals, composed."""
    return nfc(text).upper()


def title_name(text: str) -> str:
    """A person's name with each word capitalised: "NGUYỄN thị-lan" → "Nguyễn Thị-Lan"."""
    return _WORD.sub(lambda match: match.group()[0].upper() + match.group()[1:].lower(), nfc(text))
