"""The column "Cách tính điểm" cut into clauses: what each says and what it is worth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.vietnamese import nfc_lines, parse_points

NUMBER: Final = r"\d+(?:[.,]\d+)?"
UNIT: Final = r"(?:điểm|đ)(?!\w)"
TIMES: Final = r"\s*(?:×|✕|\*|·|(?<![^\W\d_])x(?![^\W\d_])|\bnhân(?:\s+với)?\b)\s*"
WHOLE: Final = r"(?:số )?điểm (?:tối đa|tuyệt đối|chuẩn)"

_NUMBER: Final = rf"(?<![\d.,/])(?P<number>{NUMBER})"
"""A whole number, not the end of "47/50" or "15"."""
_LONGEST: Final = 500
"""Letters beyond which a clause is prose and no line of a rule."""
_BULLET: Final = re.compile(r"^\s*(?:[-+•*–—·▪➢]+\s*|\(?(?:[a-zđ]|[ivx]{1,4}|\d{1,2})[).]\s+)", re.I)
_BREAKS: Final = re.compile(
    r";(?![^()]*\))"  # not within brackets
    r"|,\s+(?=(?:nhưng )?(?:trừ |cộng |tổng )?(?:tối đa|không (?:vượt )?quá|nhiều nhất)\s)"
    r"|\.\s+(?=[^\W\d_])"  # sentences
    r"|\s+nhưng\s+(?=(?:trừ |cộng |tổng )?(?:tối đa|không (?:vượt )?quá|nhiều nhất)\s)"
    r"|(?<=điểm)[.,]\s+(?=\D)|(?<=\dđ)[.,]\s+(?=\D)|(?<=điểm)\s+[-+•–]\s*(?=[^\W\d])",
    re.I,
)
_LISTED: Final = re.compile(rf"([:=]\s*{NUMBER}),\s+(?=[^\W\d_])")
"""The comma of "có 2 bài: 2, có 1 bài: 1"."""
_JOIN: Final = (
    r"(?:\s*[:=→⇒]\s*|\s+[-–—]+>?\s*|(?<!không)(?<!chưa)\s*,?\s*\b(?:thì|được|đạt|tính|cho|chấm|là)\b\s*)"
)
_COLON: Final = re.compile(
    rf"^(?P<label>.+?)\s*[:=→⇒]\s*(?:(?:được|đạt|tính|chấm)\s+)?{_NUMBER}\s*(?:{UNIT})?$", re.I
)
_WITH_UNIT: Final = re.compile(rf"^(?P<label>.+?){_JOIN}*\s*{_NUMBER}\s*{UNIT}[.]?$", re.I)
_POINTS_ARE: Final = re.compile(
    r"^(?P<label>.+?)\s*,?\s*(?:thì\s+)?(?:số )?điểm(?: đánh giá| số)?\s*(?:là|=|:)\s*"
    rf"{_NUMBER}\s*(?:{UNIT})?$",
    re.I,
)
_IN_BRACKETS: Final = re.compile(rf"^(?P<label>.+?)\s*[:,]?\s*\(\s*{_NUMBER}\s*{UNIT}\s*\)$", re.I)
_LEADING: Final = re.compile(
    rf"^{_NUMBER}\s*{UNIT}\s*(?:[:–-]|\b(?:nếu|khi|cho|đối với)\b)\s*(?P<label>.+)$", re.I
)
_HEAD_LINE: Final = re.compile(r"^(?!nếu\b)(?!.*(?:\d|\btrừ\b|\bcộng\b)).*:$", re.I)
_MAXIMUM: Final = re.compile(rf"^(?:điểm )?tối đa\s*(?:là|:)?\s*{_NUMBER}\s*(?:{UNIT})?$", re.I)
_ALL: Final = re.compile(rf"^(?P<label>.+?){_JOIN}+\s*{WHOLE}$", re.I)
_SHARE: Final = re.compile(
    rf"^(?P<label>.+?){_JOIN}+\s*(?P<share>{NUMBER})\s*% (?:{WHOLE}|số điểm|điểm)$", re.I
)
_NOTHING: Final = re.compile(
    rf"^(?P<label>.+?){_JOIN}*\s*(?:không (?:được |tính |có |cho )?(?:tính )?điểm)$", re.I
)
_FORMULA: Final = re.compile(rf"{TIMES}(?:\d|\(|{WHOLE})|(?:\d|%|\)|{WHOLE}){TIMES}", re.I)
_HEADING: Final = re.compile(
    r"^(?:cách (?:tính|chấm)(?: điểm)?|thang điểm|điểm (?:đánh giá|số))\s*:\s*", re.I
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. ``points`` are thousandths; ``None`` where it names none at its end."""

    text: str
    label: str
    points: int | None = None

    @property
    def formula(self) -> bool:
        """It multiplies something."""
        return bool(_FORMULA.search(self.text))


def clauses_of(text: str, maximum: int) -> list[Clause]:
    """Clauses in order, without bullets and idle headings. ``maximum`` stands for "điểm tối đa"."""
    pieces = list(_pieces(text))
    if len(pieces) > 1 and (head := _MAXIMUM.match(pieces[0])) and parse_points(head["number"]) == maximum:
        del pieces[0]
    return [_clause(piece, maximum) for piece in pieces]


def _pieces(text: str) -> Iterator[str]:
    for line in nfc_lines(text).split("\n"):
        if _HEAD_LINE.match(line):
            continue
        whole = _LISTED.sub(r"\1; ", _HEADING.sub("", _BULLET.sub("", line)))
        for piece in _BREAKS.split(whole):
            if bare := _HEADING.sub("", _BULLET.sub("", piece)).strip(" .;,:"):
                yield bare


def _clause(text: str, maximum: int) -> Clause:
    if len(text) > _LONGEST or _FORMULA.search(text):
        return Clause(text, text)
    for pattern in (_IN_BRACKETS, _POINTS_ARE, _COLON, _WITH_UNIT, _LEADING):
        if match := pattern.match(text):
            return Clause(text, _label(match["label"]), parse_points(match["number"]))
    if match := _ALL.match(text):
        return Clause(text, _label(match["label"]), maximum)
    if match := _SHARE.match(text):
        share = maximum * (parse_points(match["share"]) or 0)
        return Clause(text, _label(match["label"]), share // 100_000 if share % 100_000 == 0 else None)
    if match := _NOTHING.match(text):
        return Clause(text, _label(match["label"]), 0)
    return Clause(text, text)


def _label(words: str) -> str:
    return words.strip(" :,-–—=")
