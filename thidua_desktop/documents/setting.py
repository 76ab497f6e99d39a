"""Setting one certificate: which words on which lines, at what size, and where each line stands.

Nothing is drawn here, so that checking before printing and printing are one calculation. What has been
fitted is kept per box and text: in a batch of a thousand most lines are the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from thidua_desktop.documents.columns import (
    Code,
    PageSetting,
    Picture,
    Row,
    Rule,
    from_bottom,
    from_top,
    stack,
)
from thidua_desktop.documents.data import CertificateData
from thidua_desktop.documents.fonts import MM, FontBook, describe_character
from thidua_desktop.documents.ink import Style
from thidua_desktop.documents.layout import extent
from thidua_desktop.documents.layout_format import (
    ImageBox,
    Layout,
    QrBox,
    RuleBox,
    SpaceBox,
    TextBox,
)
from thidua_desktop.documents.pdf import Form
from thidua_desktop.documents.placeholders import PLACEHOLDERS, names_in
from thidua_desktop.documents.setup import Mode
from thidua_desktop.documents.text_fit import STEP, fit
from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import nfc_lines

SQUEEZES = (1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72)
"""Sizes are tried at these parts of the layout's until the rows fit the height; never below ``min_size``."""

AIRY = 0.45
"""Part of the way from least to natural gaps that rows keep while smaller type can still make room for it."""


_ATTEMPTS = [
    *((squeeze, AIRY) for squeeze in SQUEEZES if squeeze >= 0.88),
    *((squeeze, 0.0) for squeeze in SQUEEZES if squeeze <= 0.88),
]


class _Words(NamedTuple):
    """A text box's words for one record: fitted lines, or what is wrong with them."""

    rows: tuple[Row, ...]
    problem: tuple[str, str, Severity] | None
    """(code, message with ``{who}`` left open, severity)."""


_GAPS = re.compile(r"[^\S\n]+")


class Setter:
    """Sets records on one layout. Holds fitted lines, never anything about the page before."""

    _KEPT = 1024

    def __init__(
        self,
        layout: Layout,
        fonts: FontBook,
        forms: Mapping[str, Form],
        mode: Mode = Mode.FULL,
        carried: frozenset[str] | None = None,
    ) -> None:
        """``carried``: ids of the boxes left out in overprint; ``None``: those marked ``on_blank``."""
        left_out = carried_boxes(layout, mode, carried)
        self._layout = layout
        self._fonts = fonts
        self._forms = forms
        self._mode = mode
        self._boxes = {
            kind: [box for box in layout.boxes_for(kind) if box.id not in left_out] for kind in RecipientKind
        }
        self._names = {box.id: names_in(box.text) for box in layout.box if isinstance(box, TextBox)}
        self._templates = {
            box.id: re.split(r"\{([^{}]*)\}", box.text) for box in layout.box if isinstance(box, TextBox)
        }
        self._kept: dict[tuple[str, float, tuple[str, ...]], _Words] = {}
        self._cleaned: dict[str, str] = {}
        self._blank_lines = _blank_lines(layout, left_out)
        self._squeezed = {flow.name for flow in layout.flow if flow.anchor == "top"}

    def set(self, item: CertificateData, number: int = 0) -> tuple[PageSetting | None, list[Problem]]:
        """The page for ``item`` and what was found; no page when a finding forbids printing it.

        ``number`` is the record's place in its list, from 1, for the findings.
        """
        values = self._clean(item.fields)
        who = values.get("name") or f"bản thứ {number}"
        problems: list[Problem] = []
        for squeeze, air in _ATTEMPTS:
            problems.clear()
            page = self._try(item, values, squeeze, air, problems, who, number)
            if page is not None or any(p.severity is Severity.REJECT for p in problems):
                return page, problems
        problems.append(
            Problem(
                "no_room",
                f"“{who}”: chữ nhiều quá, không xếp đủ trên tờ giấy dù đã dùng cỡ chữ nhỏ nhất. "
                "Chưa in tờ này; hãy rút gọn thành tích hoặc tên đơn vị rồi in lại.",
                row=number,
                column=PLACEHOLDERS["achievement"].label,
                field="achievement",
            )
        )
        return None, problems

    def _clean(self, fields: Mapping[str, str]) -> dict[str, str]:
        kept = self._cleaned
        if len(kept) > self._KEPT:
            kept.clear()
        cleaned = {}
        for name, value in fields.items():
            text = kept.get(value)
            if text is None:
                text = kept[value] = nfc_lines(value)
            cleaned[name] = text
        return cleaned

    def _try(
        self,
        item: CertificateData,
        values: Mapping[str, str],
        squeeze: float,
        air: float,
        problems: list[Problem],
        who: str,
        number: int,
    ) -> PageSetting | None:
        """The page at ``squeeze``, or ``None``: with a finding when it is hopeless, without when too high."""
        page = PageSetting([], [], [], [])
        flows: dict[str, list[Row]] = {flow.name: [] for flow in self._layout.flow}
        for box in self._boxes[item.recipient_kind]:
            if isinstance(box, TextBox):
                words = self._words(box, values, squeeze)
                if words.problem is not None:
                    problems.append(_finding(box, words.problem, values, who, number))
                if box.flow:
                    flows[box.flow].extend(words.rows)
                else:
                    stack(page, box, words.rows)
            elif isinstance(box, SpaceBox):
                continue
            elif isinstance(box, QrBox):
                if item.code:
                    page.codes.append(Code(box, item.code))
            elif box.flow:
                flows[box.flow].append(self._plain_row(box, squeeze, values))
            else:
                self._fixed(page, box, values)
        if any(p.severity is Severity.REJECT for p in problems):
            return None
        grown: dict[str, float] = {}
        for flow in sorted(self._layout.flow, key=lambda f: f.anchor != "bottom"):
            if flow.anchor == "bottom":
                grown[flow.name] = from_bottom(page, flow, flows[flow.name])
                continue
            lost, blank_line = grown.get(flow.above, 0.0), self._blank_lines.get(flow.name)
            if not from_top(page, flow, flows[flow.name], lost, blank_line, air):
                return None
        return page

    # ---- boxes -------------------------------------------------------------------------------

    def _words(self, box: TextBox, values: Mapping[str, str], squeeze: float) -> _Words:
        names = self._names[box.id]
        given = tuple([values.get(name.partition(":")[0], "") for name in names])
        if box.flow not in self._squeezed:
            squeeze = 1.0
        key = (box.id, squeeze, given)
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= self._KEPT:
                self._kept.clear()
            found = self._kept[key] = self._fit(box, names, given, squeeze)
        return found

    def _fit(self, box: TextBox, names: list[str], given: tuple[str, ...], squeeze: float) -> _Words:
        if names and not any(given):
            if box.if_empty == "skip":
                return _Words((), None)
            severity = Severity.REJECT if box.if_empty == "refuse" else Severity.NOTE
            label = PLACEHOLDERS[names[0].partition(":")[0]].label
            return _Words((), ("missing_value", f"“{{who}}”: chưa có {label.lower()}.", severity))
        text = _fill(self._templates[box.id], given)
        face, size = self._fonts.face(box.font), box.size
        sizes = [
            size,
            *(box.sizes or ()),
            *[(box.sizes or (size,))[-1]] * (box.max_lines - 1 - len(box.sizes)),
        ]
        if box.capitals_font and (_all_capitals(text) or any(map(_all_capitals, given))):
            face = self._fonts.face(box.capitals_font)
            factor = (box.capitals_size or size) / size
            sizes = [_quarter(s * factor) for s in sizes]
        least = min(box.min_size if box.min_size is not None else size, *sizes)
        lacking = face.lacks(text.replace("\n", " "))
        if lacking:
            return _Words((), ("missing_glyph", _lacking(lacking), Severity.REJECT))
        if squeeze < 1.0:
            sizes = [max(least, _quarter(s * squeeze)) for s in sizes]
        fitted = fit(
            text, face, sizes, least, box.width, tracking=box.tracking, shrink_first=not box.breaks_first
        )
        if fitted is None:
            where = f"{box.max_lines} dòng" if box.max_lines > 1 else "một dòng"
            message = (
                f"“{{who}}”: {{label}} dài {len(text)} chữ cái, không vừa {where} rộng {box.width:g} mm dù "
                "đã dùng cỡ nhỏ nhất. Chưa in tờ này; hãy rút gọn rồi in lại."
            )
            return _Words((), ("no_fit", message, Severity.REJECT))
        style = Style(face, fitted.size, box.colour, box.tracking)
        rows = []
        for i, line in enumerate(fitted.lines):
            width = style.width(line)
            left, right = extent(box)
            x = {"left": left, "right": right - width, "center": box.x - width / 2}[box.align]
            first = i == 0
            gap = box.gap if first else box.line_gap
            least_gap = (gap if box.least_gap is None else box.least_gap) if first else box.least_line_gap
            rows.append(
                Row(
                    gap,
                    min(gap, least_gap),
                    box.share if first else box.line_share,
                    box.ascent * fitted.size / MM,
                    box.descent * fitted.size / MM,
                    box,
                    line,
                    style,
                    x,
                    width,
                    box.baseline if first else None,
                )
            )
        return _Words(tuple(rows), None)

    def _plain_row(self, box: ImageBox | RuleBox, squeeze: float, values: Mapping[str, str]) -> Row:
        least = box.gap if box.least_gap is None else box.least_gap
        if isinstance(box, RuleBox):
            width = self._rule_width(box, values, squeeze)
            height = box.thickness / 2
            x = box.x - width / 2
            return Row(box.gap, least, box.share, height, height, box, "", None, x, width, box.baseline)
        most = box.width or 0.0
        if squeeze < 1.0 and box.least_width:
            most = max(box.least_width, most * squeeze)
        height = (box.height or 0.0) * most / (box.width or 1.0)
        width, drawn = self._inside(box, most, height)
        x = box.x - width / 2
        return Row(box.gap, least, box.share, height, 0.0, box, "", None, x, width, box.baseline, drawn)

    def _inside(self, box: ImageBox, width: float, height: float) -> tuple[float, float]:
        """The drawing's own proportion inside ``width`` × ``height``."""
        form = self._forms[box.id]
        scale = min(width / form.width, height / form.height)
        return form.width * scale, form.height * scale

    def _rule_width(self, box: RuleBox, values: Mapping[str, str], squeeze: float) -> float:
        if box.width:
            return box.width
        like = next(b for b in self._layout.box if isinstance(b, TextBox) and b.id == box.like)
        return max((row.width for row in self._words(like, values, squeeze).rows), default=0.0)

    def _fixed(self, page: PageSetting, box: ImageBox | RuleBox, values: Mapping[str, str]) -> None:
        if isinstance(box, RuleBox):
            width = self._rule_width(box, values, 1.0)
            page.rules.append(Rule(box, box.x - width / 2, box.x + width / 2, box.baseline or 0.0))
        elif box.role == "border":
            page.pictures.append(Picture(box, 0, 0, self._layout.page.width, self._layout.page.height))
        else:
            width, height = self._inside(box, box.width or 0.0, box.height or 0.0)
            top = (box.baseline or 0.0) - ((box.height or 0.0) + height) / 2
            page.pictures.append(Picture(box, box.x - width / 2, top, width, height))


def carried_boxes(layout: Layout, mode: Mode, carried: frozenset[str] | None) -> frozenset[str]:
    """Ids of the boxes that are not printed since the blank has them; none on white paper."""
    if mode is not Mode.OVERPRINT:
        return frozenset()
    return carried if carried is not None else frozenset(box.id for box in layout.box if box.on_blank)


def _blank_lines(layout: Layout, left_out: frozenset[str]) -> dict[str, float]:
    """Flow → baseline of the last of its rows that the blank carries."""
    rows = (box for box in layout.box if box.flow and box.id in left_out and box.baseline)
    return {box.flow: box.baseline for box in rows if box.baseline}


def _fill(template: list[str], given: tuple[str, ...]) -> str:
    """Template pieces with values between them; spaces left by empty values are closed up."""
    parts = template.copy()
    for i, value in enumerate(given):
        change = template[2 * i + 1].partition(":")[2]
        parts[2 * i + 1] = (
            value.upper() if change == "upper" else value.lower() if change == "lower" else value
        )
    lines = (_GAPS.sub(" ", line).strip(" ,") for line in "".join(parts).split("\n"))
    return "\n".join(lines)


def _all_capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and all(c.isupper() for c in letters)


def _quarter(size: float) -> float:
    return int(size / STEP + 0.5) * STEP


def _lacking(characters: list[str]) -> str:
    named = ", ".join(describe_character(c) for c in characters[:5])
    return (
        f"“{{who}}”: {{label}} có ký tự không in được: {named}. Chưa in tờ này; hãy xóa hoặc gõ lại ký tự đó."
    )


def _finding(
    box: TextBox, problem: tuple[str, str, Severity], values: Mapping[str, str], who: str, number: int
) -> Problem:
    code, message, severity = problem
    names = [name.partition(":")[0] for name in names_in(box.text)]
    field = next((name for name in reversed(names) if values.get(name)), names[0] if names else "")
    label = PLACEHOLDERS[field].label if field else box.id
    text = message.replace("{label}", label[:1].lower() + label[1:]).replace("{who}", who)
    return Problem(code, text, severity, row=number, column=label, value=values.get(field, ""), field=field)
