"""What the column Kỷ luật of a staff list says: which form, of which year, or an inquiry still running.

Cells read like ``"Khiển trách (QĐ số 186/QĐ-UBND ngày 05/06/2026)"`` or ``"Đang xem xét kỷ luật (Thông báo
số 162/TB-UBND ngày 06/07/2026)"``; several entries are separated by ";" or a new line.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from thidua_desktop.domain.vietnamese import fold, nfc

FORMS: Final = (
    ("khien_trach", "khiển trách", "khien trach"),
    ("canh_cao", "cảnh cáo", "canh cao"),
    ("ha_bac_luong", "hạ bậc lương", "ha bac luong"),
    ("giang_chuc", "giáng chức", "giang chuc"),
    ("cach_chuc", "cách chức", "cach chuc"),
    ("buoc_thoi_viec", "buộc thôi việc", "buoc thoi viec"),
    ("khai_tru", "khai trừ", "khai tru"),
)
"""Code, name and folded name, the mildest first."""
FORM_NAMES: Final = {code: name for code, name, _ in FORMS}
_RANKS: Final = {code: rank for rank, (code, _, _) in enumerate(FORMS)}
_PENDING: Final = re.compile(
    # "ve dang" is "về Đảng": the bare word says nothing.
    r"\b(?:dang|cho) (?:xem xet|xu ly|xet|dieu tra|thanh tra|kiem tra|xac minh|bi |trong )"
    r"|\bxem xet (?:xu ly )?ky luat|\btam dinh chi"
)
_NONE: Final = re.compile(r"(?:khong|chua|ko|k)?(?: (?:co|bi))?(?: (?:hinh thuc|ky luat))*|[-0.]+")
_DATE: Final = re.compile(r"\b(\d{1,2})[/.\-](\d{1,2})[/.\-]((?:19|20)\d{2})\b")
_YEAR: Final = re.compile(r"\b((?:19|20)\d{2})\b")


@dataclass(frozen=True, slots=True)
class Disciplined:
    """One entry of the column."""

    form: str
    """Code of :data:`FORMS`; empty where the words name none of them."""
    year: int | None
    """Of the decision; ``None`` where none is written."""
    pending: bool
    text: str
    """As written."""

    @property
    def name(self) -> str:
        """The form in words: "khiển trách"; "kỷ luật" where it is not known."""
        return FORM_NAMES.get(self.form, "kỷ luật")


def at_least(form: str, mildest: str) -> bool:
    """Whether ``form`` is ``mildest`` or harder; a form not known counts as hard enough to be looked at."""
    return _RANKS.get(form, len(_RANKS)) >= _RANKS.get(mildest, 0)


@lru_cache(maxsize=4096)
def read_discipline(text: str) -> tuple[Disciplined, ...]:
    """The entries of a cell, in the order written; none for an empty cell or "Không"."""
    entries = []
    for part in re.split(r"[;\n]", text):
        words = nfc(part)
        folded = fold(words)
        if _NONE.fullmatch(folded):
            continue
        pending = bool(_PENDING.search(folded))
        form = "" if pending else next((c for c, _, f in reversed(FORMS) if f in folded), "")
        entries.append(Disciplined(form, _year(words), pending, words))
    return tuple(entries)


def _year(text: str) -> int | None:
    for found in _DATE.finditer(text):
        day, month, year = (int(one) for one in found.groups())
        try:
            return dt.date(year, month, day).year
        except ValueError:
            continue
    years = _YEAR.findall(text)
    return int(years[-1]) if years else None
