"""Whether a row speaks of a person, a collective or a household."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import canonical, fold, split_salutation
from thidua_desktop.services.imports.cells import text_of
from thidua_desktop.services.imports.drafting import Draft
from thidua_desktop.services.imports.sources import SourceSheet, TableRow

_CODES: Mapping[str, RecipientKind] = {
    "canhan": RecipientKind.PERSON,
    "ca nhan": RecipientKind.PERSON,
    "tapthe": RecipientKind.UNIT,
    "tap the": RecipientKind.UNIT,
    "hogiadinh": RecipientKind.HOUSEHOLD,
    "ho gia dinh": RecipientKind.HOUSEHOLD,
    "ho": RecipientKind.HOUSEHOLD,
}
_WORDS = (
    ("ho gia dinh", RecipientKind.HOUSEHOLD),
    ("chu ho", RecipientKind.HOUSEHOLD),
    ("ca nhan", RecipientKind.PERSON),
    ("tap the", RecipientKind.UNIT),
)


class Kinds:
    """What the list says about whom it names: its sheet, its name column, its sections.

    A code column (CANHAN on every line) is the weakest voice: offices paste it down unchanged.
    """

    def __init__(self, sheet: SourceSheet) -> None:
        heading = fold(sheet.column("name"))
        self._all = _only(fold(sheet.name)) or (None if _mixed(heading) else _only(heading))
        if self._all is None and not _mixed(heading):
            self._all = _only(fold(sheet.title))
        self._section: RecipientKind | None = None
        self._group = ""

    def of(self, row: TableRow) -> RecipientKind | None:
        """What the list says of this row; ``None`` if it says nothing for certain.

        Rows are asked in order: a section ("I. CÁ NHÂN") holds on through sub-headings that name no kind.
        """
        if row.group != self._group:
            self._group = row.group
            self._section = _only(fold(row.group)) or self._section
        return self._section or self._all

    def coded(self, row: TableRow) -> RecipientKind | None:
        """What the row's own code column says."""
        return _CODES.get(fold(text_of(row.values.get("kind"))))


def _only(text: str) -> RecipientKind | None:
    found = {kind for words, kind in _WORDS if words in text}
    return next(iter(found)) if len(found) == 1 else None


def _mixed(heading: str) -> bool:
    return len({kind for words, kind in _WORDS if words in heading}) > 1 or (
        "ho va ten" in heading and "tap the" in heading
    )


def name_in(draft: Draft, field: str, cell: object) -> str:
    """The name of a cell as it is entered in the office's lists.

    TCVN3 has no capitals with a tone: in a column read from it "Lê Thị ánh" is Lê Thị Ánh, which is said.
    """
    written = text_of(cell)
    if draft.sheet.encoding_of(field) != "tcvn3" or not written[:1].isupper():
        return written
    name = " ".join(word[:1].upper() + word[1:] for word in written.split(" "))
    if name != written:
        message = f"Bảng mã TCVN3 không có chữ hoa mang dấu thanh: đọc là “{name}”."
        draft.note("capital_put_back", message, field, written)
    return name


def is_household(written: str) -> bool:
    """Whether a name says that it stands for a household: "Hộ gia đình ông …", "Hộ bà …"."""
    return canonical(written).startswith(("hộ ông ", "hộ bà ", "hộ gia đình ", "gia đình "))


def household_head(name: str) -> str:
    """The head's own name in what a household is called."""
    text = name
    for start in ("hộ gia đình", "gia đình", "hộ"):
        if canonical(text).startswith(f"{start} "):
            text = text[len(start) + 1 :]
            break
    return split_salutation(text).name
