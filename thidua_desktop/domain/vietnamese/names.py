"""What stands before a name: salutation, military rank, degree, religious title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from thidua_desktop.domain.vietnamese.surnames import SURNAMES
from thidua_desktop.domain.vietnamese.text import canonical, nfc


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name taken apart; the three parts in this order make up what was written."""

    salutation: str
    rank: str
    name: str


# Written form → other spellings. Keys of the lookup are canonical and without dots.
_SALUTATIONS: Final[dict[str, tuple[str, ...]]] = {
    "Đ/c": ("đc", "đ/c", "đ /c"),
    "Đồng chí": (),
    "Ông": (),
    "Bà": (),
    "Hộ ông": ("hộ gia đình ông", "gia đình ông"),
    "Hộ bà": ("hộ gia đình bà", "gia đình bà"),
    "Ông/Bà": ("ông (bà)", "ông/bà", "ông bà", "ông, bà"),
    "Anh": (),
    "Chị": (),
    "Em": (),
    "Cô": (),
    "Chú": (),
    "Bác": (),
    "Cụ": (),
    "Thầy": (),
    "Cháu": (),
    "Cô giáo": (),
    "Thầy giáo": (),
    "Mẹ VNAH": ("mẹ việt nam anh hùng", "bà mẹ vnah", "bà mẹ việt nam anh hùng"),
}
# Words that are also names or surnames ("Ông Ích Khiêm", "Bà Huyện Thanh Quan", "Anh Thư"): taken for a
# salutation only when a surname, another salutation or a rank follows.
_DOUBTFUL: Final = frozenset(
    map(canonical, ("Ông", "Bà", "Anh", "Chị", "Em", "Cô", "Chú", "Bác", "Cụ", "Thầy", "Cháu"))
)

_MILITARY: Final = (
    *(f"{grade} {corps}" for corps in ("úy", "tá") for grade in ("Thiếu", "Trung", "Thượng", "Đại")),
    *(f"{grade} tướng" for grade in ("Thiếu", "Trung", "Thượng", "Đại")),
    "Hạ sĩ",
    "Trung sĩ",
    "Thượng sĩ",
    "Binh nhất",
    "Binh nhì",
    "Chuẩn úy",
    "Chuẩn đô đốc",
    "Phó đô đốc",
    "Đô đốc",
)
_RANKS: Final[dict[str, tuple[str, ...]]] = {
    **{rank: (rank.replace("sĩ", "sỹ"),) for rank in _MILITARY},
    "QNCN": (),
    "CNQP": (),
    "GS.": ("gs",),
    "PGS.": ("pgs",),
    "TSKH.": ("tskh",),
    "TS.": ("ts",),
    "ThS.": ("ths",),
    "CN.": ("cn",),
    "KS.": ("ks",),
    "KTS.": ("kts",),
    "LS.": ("ls",),
    "BS.": ("bs",),
    "DS.": ("ds",),
    "YS.": ("ys",),
    "ĐD.": ("đd",),
    "ĐDV": (),
    "BSCKI": ("bscki", "bsck1", "bs cki", "bs ck1", "bs ck i"),
    "BSCKII": ("bsckii", "bsck2", "bs ckii", "bs ck2", "bs ck ii"),
    "DSCKI": ("dscki", "dsck1", "ds cki", "ds ck1"),
    "DSCKII": ("dsckii", "dsck2", "ds ckii", "ds ck2"),
    "CKI": ("ck1",),
    "CKII": ("ck2",),
    "NGƯT": (),
    "NGND": (),
    "TTƯT": (),
    "TTND": (),
    "NSƯT": (),
    "NSND": (),
    "Giáo sư": (),
    "Phó giáo sư": (),
    "Tiến sĩ": ("tiến sỹ",),
    "Thạc sĩ": ("thạc sỹ",),
    "Bác sĩ": ("bác sỹ",),
    "Dược sĩ": ("dược sỹ",),
    "Y sĩ": ("y sỹ",),
    "Kỹ sư": ("kĩ sư",),
    "Cử nhân": (),
    "Luật sư": (),
    "Linh mục": (),
    "Giám mục": (),
    "Mục sư": (),
    "Hòa thượng": (),
    "Thượng tọa": (),
    "Đại đức": (),
    "Ni sư": (),
    "Ni trưởng": (),
    "Sư cô": (),
    "Sư thầy": (),
    "Nữ tu": (),
}


def _table(source: dict[str, tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for written, others in source.items():
        for spelling in (written, *others):
            table[tuple(_key(word) for word in spelling.split())] = written
    return table


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    return canonical(word).replace(".", "").strip(":,;")


_SALUTATION_TABLE: Final = _table(_SALUTATIONS)
_RANK_TABLE: Final = _table(_RANKS)
_LONGEST: Final = max(map(len, (*_SALUTATION_TABLE, *_RANK_TABLE)))
_FIRST_WORDS: Final = frozenset(key[0] for key in (*_SALUTATION_TABLE, *_RANK_TABLE))
_SURNAME_KEYS: Final = frozenset(map(canonical, SURNAMES))
_MIDDLE_KEYS: Final = frozenset(map(canonical, ("Thị", "Văn")))
_STUCK_SLASH: Final = re.compile(r"\s*/\s*")


def _unstick(text: str) -> list[str]:
    """Words of a name, with "PGS.TS.Nguyễn" taken apart where each piece but the last is a title."""
    words: list[str] = []
    for word in _STUCK_SLASH.sub("/", text).replace(":", ": ").split():
        if "." not in word.rstrip(".") or _key(word) in _FIRST_WORDS:
            words.append(word)
            continue
        pieces = [piece for piece in word.split(".") if piece]
        titled = all(_key(piece) in _FIRST_WORDS or piece.isupper() for piece in pieces[:-1])
        words += [f"{piece}." for piece in pieces[:-1]] + pieces[-1:] if titled else [word]
    return words


def split_salutation(text: str) -> NameParts:
    """Split "Bà Thượng úy Đỗ Thị Liên" into salutation, rank and name; nothing is thrown away.

    Titles may be stacked. Salutation and rank come in their usual spelling ("đ/c" → "Đ/c", "Ths" → "ThS.").
    A word that can itself be part of a name stays one unless what follows looks like a full name.
    """
    cleaned = nfc(text)
    first = cleaned.partition(" ")[0]
    if _key(first) not in _FIRST_WORDS and "/" not in cleaned and "." not in first and ":" not in first:
        return NameParts("", "", cleaned)
    words = _unstick(cleaned)
    if not words or _key(words[0]) not in _FIRST_WORDS:
        return NameParts("", "", cleaned)
    keys = [_key(word) for word in words]
    salutations: list[str] = []
    ranks: list[str] = []
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at - 1), 0, -1):
            key = tuple(keys[at : at + length])
            found = _SALUTATION_TABLE.get(key)
            target = salutations
            if found is None:
                found, target = _RANK_TABLE.get(key), ranks
            doubtful = length == 1 and key[0] in _DOUBTFUL
            if found is not None and not (doubtful and not _full_name(keys[at + 1 :])):
                target.append(found)
                at += length
                break
        else:
            break
    if at == 0:
        return NameParts("", "", cleaned)
    return NameParts(" ".join(salutations), _join(ranks), " ".join(words[at:]).lstrip(":,; "))


def _full_name(keys: list[str]) -> bool:
    """Whether the words after a doubtful salutation can be a whole name, or begin with another title."""
    if len(keys) < 2:
        return False
    if keys[0] in _SURNAME_KEYS or any(key in _MIDDLE_KEYS for key in keys[1:-1]):
        return True
    return any(
        tuple(keys[:length]) in table
        for length in range(1, min(_LONGEST, len(keys) - 1) + 1)
        for table in (_RANK_TABLE, _SALUTATION_TABLE)
    )


def _join(ranks: list[str]) -> str:
    """Degrees are written without a space between them: "PGS.TS."."""
    out = ""
    for rank in ranks:
        out += rank if not out or (out.endswith(".") and rank.endswith(".")) else f" {rank}"
    return out
