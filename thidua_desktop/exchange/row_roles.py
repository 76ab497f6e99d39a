"""What each row below the headings is: data, a group line, a total, the signatures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from thidua_desktop.domain.vietnamese import canonical, fold, nfc
from thidua_desktop.exchange.heading_words import Match, heading_keys
from thidua_desktop.exchange.sheets import Cell, Row, Sheet

_TOTAL: Final = re.compile(
    r"(?:tổng cộng|tổng số|cộng|tổng)"
    r"(?:\s*[:.\-–(/]|\s*\d|\s*$|\s+(?:toàn|chung|cả|số|đề nghị|lượt|danh sách)\b)"
)
_NUMBERED_GROUP: Final = re.compile(r"(?:[IVXLC]{1,6}|[A-HĐ])\s*[.)/:\-–]\s*\S")
_GROUP_ORDINAL: Final = re.compile(r"(?:[IVXLC]{1,6}|[A-HĐ])\s*[.)]?")
_GROUP_WORDS: Final = (
    "cá nhân",
    "tập thể",
    "hộ gia đình",
    "khối",
    "cụm",
    "danh hiệu",
    "hình thức khen",
    "khen thưởng",
)
_FOOTER: Final = re.compile(
    r"\(?(?:nguoi (?:lap|tong hop|kiem tra|ky)|lap bang|thu truong|chu tich|pho chu tich"
    r"|giam doc|hieu truong|bi thu|t/?m\b|kt\.|tl\.|tuq\.|noi nhan|xac nhan|ky ten|ky,|ghi chu|luu y|bang chu"
    r"|danh sach (?:nay )?(?:co|gom)|.{0,40}ngay .{1,12} thang .{1,12} nam)"
)
_HEAD: Final = re.compile(r"\(?(?:phó )?trưởng ")
"""Read with its marks: people are called Trương."""
_NUMBERING: Final = re.compile(r"\(?(\d{1,2})\)?")
_ORDINAL: Final = re.compile(r"\d+(?:\.\d+)*\.?")


def find_roles(
    sheet: Sheet, rows: Sequence[Row], filled: Sequence[int], match: Match, headings: Mapping[int, str]
) -> list[str]:
    """``"data" | "group" | "total" | "blank" | "footer"`` for each of ``rows``.

    ``filled``: how many of the columns that mean something (the ordinal apart) each row fills.
    """
    heading_words = {column: heading_keys(text)[:1] for column, text in headings.items()}
    wide = {
        merge.top: merge.right - merge.left + 1
        for merge in sheet.merged or ()
        if merge.right > merge.left and merge.left <= 1
    }
    roles: list[str] = []
    for place, (row, count) in enumerate(zip(rows, filled, strict=True)):
        if count >= 2 and _is_number(row.cells, match.ordinal):
            roles.append("blank" if place == 0 and _is_numbering(row) else "data")
        else:
            roles.append(_role(row, place, match, heading_words, wide.get(row.number, 1)))
    return _with_footer(rows, roles, filled, match)


def _role(
    row: Row, place: int, match: Match, heading_words: Mapping[int, tuple[str, ...]], merged_width: int
) -> str:
    written = [(column, cell) for column, cell in enumerate(row.cells) if _has(cell)]
    if not written:
        return "blank"
    if (place == 0 and _is_numbering(row)) or _is_heading_again(row, heading_words):
        return "blank"
    texts = [(column, nfc(cell)) for column, cell in written if isinstance(cell, str)]
    if texts and _TOTAL.match(canonical(texts[0][1])):
        return "total"
    return "group" if _is_group(written, texts, match, merged_width) else "data"


def _is_group(
    written: list[tuple[int, Cell]], texts: list[tuple[int, str]], match: Match, merged_width: int
) -> bool:
    if not texts or len(match.used) < 3:
        return False
    column, text = texts[0]
    if len(texts) == 1 and len(written) <= 2:
        if _NUMBERED_GROUP.match(text) or merged_width >= 3:
            return True
        if len(written) > 1:
            return False
        if column == match.ordinal:
            return not _ORDINAL.fullmatch(text)
        return canonical(text).startswith(_GROUP_WORDS) and len(text) < 100
    if len(written) == len(texts) == 2 and column == match.ordinal:
        return bool(_GROUP_ORDINAL.fullmatch(text)) and len(match.used) >= 4
    return False


def _is_heading_again(row: Row, heading_words: Mapping[int, tuple[str, ...]]) -> bool:
    """A heading row repeated on a later page."""
    same = 0
    for column, cell in enumerate(row.cells):
        if not _has(cell):
            continue
        if not isinstance(cell, str) or heading_keys(nfc(cell))[:1] != heading_words.get(column):
            return False
        same += 1
    return same >= 2


def _is_numbering(row: Row) -> bool:
    """The line "(1) (2) (3) …" that some lists have under their headings."""
    numbers = []
    for cell in row.cells:
        if not _has(cell):
            continue
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            numbers.append(int(cell))
        elif isinstance(cell, str) and (found := _NUMBERING.fullmatch(cell.strip())):
            numbers.append(int(found[1]))
        elif not (isinstance(cell, str) and cell.strip().strip("()") in ("A", "B", "C")):
            return False
    return len(numbers) >= 3 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _with_footer(rows: Sequence[Row], roles: list[str], filled: Sequence[int], match: Match) -> list[str]:
    """Mark the signature block: what follows the last row that looks like the rest of the list."""
    needed = _usual(rows, roles, filled, match)
    if not needed:
        return roles
    name = match.columns.get("name", min(match.columns.values(), default=0))
    last = -1
    for place, (row, role) in enumerate(zip(rows, roles, strict=True)):
        if role != "data":
            continue
        if _is_number(row.cells, match.ordinal):
            last = place
        elif filled[place] >= needed:
            # Two signers side by side fill as much as a short row of the list.
            short = filled[place] < 2 * needed - 1
            last = last if short and _is_signing(row.cells) else place
    in_list = True
    for place in range(last + 1, len(rows)):
        cells = rows[place].cells
        if roles[place] in ("blank", "total"):
            in_list = in_list and roles[place] != "blank"
            continue
        named = name < len(cells) and _has(cells[name])
        in_list = in_list and named and roles[place] == "data" and not _is_signing(cells)
        if not in_list:
            roles[place] = "footer"
    return roles


def _is_signing(cells: tuple[Cell, ...]) -> bool:
    """Whether a row begins with words of the signature block or of a remark below the list."""
    text = " ".join(cell for cell in cells if isinstance(cell, str))
    return bool(_FOOTER.match(fold(text)) or _HEAD.match(canonical(text)))


def _usual(rows: Sequence[Row], roles: list[str], filled: Sequence[int], match: Match) -> int:
    """Half of what the rows of this list usually fill; numbered rows are asked first. 0 without any row."""
    data = [place for place in range(min(len(rows), 200)) if roles[place] == "data"]
    numbered = [place for place in data if _is_number(rows[place].cells, match.ordinal)]
    counts = sorted(filled[place] for place in numbered or data)
    # The upper quartile: a short list may have as many signature lines as people.
    return max(1, (counts[(len(counts) - 1) * 3 // 4] + 1) // 2) if counts else 0


def _has(cell: Cell) -> bool:
    if cell is None:
        return False
    return bool(cell.strip()) if isinstance(cell, str) else True


def _is_number(cells: tuple[Cell, ...], ordinal: int | None) -> bool:
    if ordinal is None or ordinal >= len(cells):
        return False
    cell = cells[ordinal]
    if isinstance(cell, str):
        return bool(_ORDINAL.fullmatch(cell.strip()))
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)
