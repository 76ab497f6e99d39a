"""What the papers of the reform index share: points as printed, the tree as rows, words about the set."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from thidua_desktop.documents.official.model import Block, Column, Paragraph, Row, SignatureSide, Table
from thidua_desktop.documents.official.templates import TIE, Words
from thidua_desktop.documents.pledges.common import heading, leader_side, values_of
from thidua_desktop.documents.reform.data import AreaIndexLine, IndexWords, ScoreLine, SetWords
from thidua_desktop.domain.records import AbsentPolicy, AreaKind, Office, Signer
from thidua_desktop.domain.vietnamese import fold, format_points

SYNTHETIC = (
    "Bộ tiêu chí này là bộ giả định để chạy thử chương trình, không phải bộ do cơ quan có thẩm quyền "
    "ban hành."
)
DOTS = "…………………………………………………………………………………"
"""A line of the text, from its indent, to be written on by hand."""
NONE = "–"
ABSENT = "Không áp dụng"
ABSENT_NOTES = {
    AbsentPolicy.FULL: "tính điểm tối đa",
    AbsentPolicy.RESCALE: "không tính vào mẫu số",
    AbsentPolicy.ZERO: "không có điểm",
    AbsentPolicy.REFUSED: "không có điểm",
}
"""What becomes of a component that is not applicable, in a few words."""
_UPPER_LEVELS = ("phan", "linh_vuc")
_TIED = re.compile(r"(?<=\d) (?=%)|(?<=→) (?=\S)|(?<=\d) (?=điểm\b)")
_PLACE_WORDS = re.compile(r"(Huyện|Thị xã|Thành phố|Xã|Phường|Đặc khu|Thị trấn|Phòng|Văn phòng|Trung tâm)\b")
_COMMITTEE = "Ủy ban nhân dân"


def points_text(thousandths: int | None, decimals: int | None = None) -> str:
    """Two decimals, the third where it is not 0, so that sums and differences foot: "20,00", "0,375".

    In a column ``decimals`` are those of all its values, see :func:`decimals_of`.
    """
    if thousandths is None:
        return NONE
    return format_points(thousandths, decimals or (3 if thousandths % 10 else 2))


def decimals_of(values: Iterable[int | None]) -> int:
    """Decimals of a column: three as soon as one value needs them, so that points stand below points."""
    return 3 if any(value is not None and value % 10 for value in values) else 2


def signed(thousandths: int | None, decimals: int | None = None) -> str:
    """A difference with its sign: "+5,35", "−0,40", "0,00"; a dash where there is nothing to compare."""
    if thousandths is None:
        return NONE
    sign = "+" if thousandths > 0 else "−" if thousandths < 0 else ""
    return f"{sign}{points_text(abs(thousandths), decimals)}"


def held(text: str) -> str:
    """``text`` with a number and its "%" or "điểm", and an arrow and its result, on one line."""
    return _TIED.sub(TIE, text)


def signing(office: Office, leader: Signer) -> SignatureSide:
    """Who signs a paper of the office: the chair for the People's Committee where that is the office.

    Such a body decides together: "TM. ỦY BAN NHÂN DÂN" stands above the post (NĐ 30/2020 PL I, II.7).
    """
    side = leader_side(leader)
    together = fold(office.name).startswith((fold(_COMMITTEE), "ubnd"))
    if not together or fold(side.lines[0]).startswith("tm."):
        return side
    return replace(side, lines=(f"TM. {_COMMITTEE}", *side.lines))


def index_text(index: int | None) -> str:
    """An index as it is published, with two decimals: "94,67"; a dash where there is none."""
    return NONE if index is None else format_points(index)


def office_values(office: Office, year: int) -> dict[str, str]:
    """The values every template has, and who stands above where somebody does."""
    values = values_of(office, year)
    return {**values, "receiver": office.parent_name} if office.parent_name else values


def send_to(words: Words, receiver: str) -> tuple[str, ...]:
    """Nơi nhận; who has nobody above sends to no ``receiver``: that is no line left out."""
    lines = words.template.send_to
    return words.lines(lines if receiver else [line for line in lines if "{receiver}" not in line])


def sentence_case(text: str) -> str:
    """``text`` beginning with a capital."""
    return text[:1].upper() + text[1:]


def inside_sentence(name: str) -> str:
    """ "Huyện Thạnh Hóa" inside a sentence is "huyện Thạnh Hóa"; a body's own name keeps its capital."""
    return name[:1].lower() + name[1:] if _PLACE_WORDS.match(name) else name


def set_blocks(criteria: SetWords, *, sourced: bool = True) -> list[Block]:
    """Under which set it was scored, with its source unless the text names it; an invented one is said so."""
    version = f", bản {criteria.version}" if criteria.version > 1 else ""
    source = f" (ban hành theo {criteria.source})" if criteria.source and sourced else ""
    blocks: list[Block] = [Paragraph(f"{criteria.name}{version}{source}.", lead="Bộ tiêu chí:")]
    if criteria.synthetic:
        blocks.append(Paragraph(SYNTHETIC, italic=True))
    return blocks


def total_sentence(total: IndexWords, what: str) -> str:
    """The total in words, with the denominator where something left it."""
    said = f"{what}: {points_text(total.points)}/{points_text(total.applicable)} điểm"
    if total.applicable != total.maximum:
        gone = points_text(total.maximum - total.applicable)
        said += f" (đã bỏ {gone} điểm của các mục không áp dụng khỏi mẫu số)"
    if total.bonus:
        said += f"; điểm thưởng {points_text(total.bonus)}"
    if total.minus:
        said += f"; điểm trừ {points_text(total.minus)}"
    return f"{said}; chỉ số đạt {index_text(total.index)}/100."


def area_table(words: Words, areas: Sequence[AreaIndexLine], total: IndexWords) -> Table:
    """Areas with their index and a bar, and the total at the foot; on one page.

    Raises ``ValueError`` when the areas do not add up to the total.
    """
    if sum(area.points for area in areas if area.kind is None) != total.points:
        raise ValueError(f"areas do not foot: {total.points}")
    narrowed = total.applicable != total.maximum
    decimals = decimals_of([*(area.points for area in areas), total.points])
    columns = (
        Column(words.phrase("column_order"), 12.0, "center"),
        Column(words.phrase("column_area"), 51.0 if narrowed else 71.0),
        Column(words.phrase("column_maximum"), 18.0, "right"),
        *((Column(words.phrase("column_applicable"), 20.0, "right"),) if narrowed else ()),
        Column(words.phrase("column_points"), 20.0, "right"),
        Column(words.phrase("column_index"), 17.0, "right"),
        Column(words.phrase("column_bar"), 27.0),
    )
    rows_of = [_area_row(area, len(columns), narrowed, decimals) for area in areas]
    inside = [row for row, area in zip(rows_of, areas, strict=True) if area.kind is None]
    beside = [row for row, area in zip(rows_of, areas, strict=True) if area.kind is not None]
    foot = (
        words.phrase("total"),
        points_text(total.maximum),
        *((points_text(total.applicable),) if narrowed else ()),
        points_text(total.points, decimals),
        "" if beside else index_text(total.index),
        "",
    )
    ones = (1,) * (len(foot) - 1)
    rows = [*inside, Row(foot, bold=True, spans=(2, *ones))]
    if beside:
        whole = (words.phrase("index"), index_text(total.index), "")
        rows += [*beside, Row(whole, bold=True, spans=(len(ones), 1, 1))]
    return Table(columns, (*(replace(row, keep=True) for row in rows[:-1]), rows[-1]))


def _area_row(area: AreaIndexLine, width: int, narrowed: bool, decimals: int) -> Row:
    sign = "−" if area.kind is AreaKind.MINUS and area.points else ""
    applicable = points_text(area.applicable) if area.kind is None else ""
    cells = (
        area.code,
        area.name,
        points_text(area.maximum),
        *((applicable,) if narrowed else ()),
        f"{sign}{points_text(area.points, decimals)}",
        index_text(area.index) if area.kind is None else "",
        "",
    )
    return Row(cells, bars=(*(0,) * (width - 1), bar_of(area.index)))


def bar_of(index: int | None) -> int:
    """Thousandths of a cell that an index fills, of 100."""
    return min(1000, max(0, index or 0) // 100)


def check_tree(lines: Sequence[ScoreLine]) -> None:
    """Raise ``ValueError`` where what is printed above is not the sum of what is printed below it."""
    for place, line in enumerate(lines):
        if line.leaf:
            continue
        below = [one for one in children_of(lines, place) if one.area_kind is None or line.area_kind]
        for name in ("own", "first", "standing"):
            parts = [value for one in below if (value := getattr(one, name)) is not None]
            total = sum(parts) if parts else None
            if total is not None and line.area_kind is not None:
                total = min(total, line.maximum)
            if total != getattr(line, name):
                raise ValueError(f"{name} of {line.code} does not foot: {getattr(line, name)} is not {total}")


def children_of(lines: Sequence[ScoreLine], place: int) -> Iterator[ScoreLine]:
    """Lines directly under the one at ``place``."""
    for one in lines[place + 1 :]:
        if one.depth <= lines[place].depth:
            return
        if one.depth == lines[place].depth + 1:
            yield one


def tree_row(line: ScoreLine, cells: Sequence[str]) -> Row:
    """A row of the tree: parts and areas shaded, all above leaves bold and kept with what comes next."""
    texts = (line.code, line.name, *cells)
    if line.leaf:
        return Row(texts)
    return Row(texts, bold=True, shaded=line.level in _UPPER_LEVELS, keep=True)


def last_kept(rows: Sequence[Row]) -> list[Row]:
    """``rows`` with the last one kept beside the foot of the table."""
    return [*rows[:-1], replace(rows[-1], keep=True)] if rows else []


def dotted(words: Words, phrase: str, lines: int = 3) -> list[Block]:
    """A heading with dotted lines under it, for what the office writes itself."""
    return [heading(words.phrase(phrase)), *(Paragraph(DOTS, keep=i < lines - 1) for i in range(lines))]
