"""What is read off a ruler sheet, and what correction it asks for.

A ruler sheet bears three crosses: A at the top left, B to its right, C below it. Measured from the paper's
own edges with an ordinary ruler they tell where the printer really puts things. Two readings give the shift;
the others, as many as were taken, the turn and the scale.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, fields

from thidua_desktop.domain.calibration import Correction, Matrix, composed, inverted, moved
from thidua_desktop.domain.errors import Invalid, Problem, Severity

INSET = 20.0
"""mm from the left and top edge to A."""
RULER = 280.0
"""mm: an office's ruler is 30 cm long, and some of it is taken up by reading."""
MOST_OFF = 20.0
"""mm: farther off than this nothing was misprinted, something was misread."""
MOST_SCALE = 0.02
MOST_TURN = 0.02
"""Radians, 1.1°: five millimetres over a sheet of 250."""
DOUBT_OFF = 8.0
DOUBT_SCALE = 0.006
DOUBT_TURN = 0.008
DOUBT_SKEW = 1.0
"""mm by which two readings of the same turn may differ at the end of the longer side."""
LEAST_PAGE = (210.0, 148.0)
"""mm: on a smaller page there is no room for the words that say what to measure."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Where the crosses of a ruler sheet stand; mm."""

    width: float
    """Of the page."""
    height: float
    across: float
    """From A to B."""
    down: float
    """From A to C."""
    inset: float = INSET

    @classmethod
    def on(cls, width: float, height: float) -> Marks:
        """The crosses for a page of ``width`` × ``height`` mm. Raises ``Invalid`` when it is too small."""
        if width < LEAST_PAGE[0] or height < LEAST_PAGE[1]:
            least = f"{LEAST_PAGE[0]:g} × {LEAST_PAGE[1]:g} mm"
            message = f"Khổ giấy {width:g} × {height:g} mm nhỏ quá, không in được tờ đo (ít nhất {least})."
            raise Invalid([Problem("page_size", message, field="stock")])
        across, down = (min(RULER, math.floor((side - 2 * INSET) / 10) * 10.0) for side in (width, height))
        return cls(width, height, across, down)

    @property
    def a(self) -> tuple[float, float]:
        return self.inset, self.inset

    @property
    def b(self) -> tuple[float, float]:
        return self.inset + self.across, self.inset

    @property
    def c(self) -> tuple[float, float]:
        return self.inset, self.inset + self.down

    # Where the ruler meets the line that is read: on a turned sheet it is not all one.
    @property
    def left(self) -> tuple[float, float]:
        """Of reading 1."""
        return self.inset, self.inset + 13

    @property
    def top(self) -> tuple[float, float]:
        """Of reading 2."""
        return self.inset + 22, self.inset

    @property
    def top_right(self) -> tuple[float, float]:
        """Of reading 3."""
        return self.inset + self.across + 6, self.inset

    @property
    def left_low(self) -> tuple[float, float]:
        """Of reading 6."""
        return self.inset, self.inset + self.down - 8


@dataclass(frozen=True, slots=True)
class Readings:
    """mm read off a ruler sheet, in the order the sheet numbers them; ``None``: not taken."""

    left: float | None
    """1: from the left edge to A."""
    top: float | None
    """2: from the top edge to A."""
    top_right: float | None = None
    """3: from the top edge to B."""
    across: float | None = None
    """4: from A to B."""
    down: float | None = None
    """5: from A to C."""
    left_low: float | None = None
    """6: from the left edge to C."""


FIELDS = tuple(field.name for field in fields(Readings))


def nominal(marks: Marks) -> Readings:
    """What a printer that does not miss gives."""
    return Readings(marks.inset, marks.inset, marks.inset, marks.across, marks.down, marks.inset)


def readings_under(landed: Matrix, marks: Marks) -> Readings:
    """What is read off a sheet whose positions ``landed`` takes to where they came out on paper."""
    a, b, c = (moved(landed, *point) for point in (marks.a, marks.b, marks.c))
    return Readings(
        moved(landed, *marks.left)[0],
        moved(landed, *marks.top)[1],
        moved(landed, *marks.top_right)[1],
        math.dist(a, b),
        math.dist(a, c),
        moved(landed, *marks.left_low)[0],
    )


@dataclass(frozen=True, slots=True)
class Worked:
    """What readings come to."""

    correction: Correction
    """To be used from now on: what the sheet was printed with, and what it still was off by, in one."""
    found: Correction
    """How the sheet came out: where its positions landed."""
    questions: tuple[Problem, ...] = ()
    """Readings that can be right but seldom are: to be confirmed before the correction is kept."""


def work_out(readings: Readings, marks: Marks, printed_with: Correction) -> Worked:
    """The correction after reading a sheet that was printed with ``printed_with``.

    Raises :class:`Invalid` (``field`` names the reading) for what is missing or cannot be.
    """
    left, top, wrong = readings.left, readings.top, list(_impossible(readings, marks))
    if left is None or top is None or wrong:
        raise Invalid(wrong)
    found, questions = _landed(readings, left, top, marks)
    kept = composed(printed_with.matrix, inverted(found.matrix))
    correction = Correction.nearest(kept, marks.width, marks.height)
    at_a = correction.apply(*marks.a)
    if math.dist(at_a, marks.a) > 1.5 * MOST_OFF:
        raise Invalid(
            [
                Problem(
                    "too_far",
                    "Cộng với phần đã chỉnh trước, chữ phải dời hơn "
                    f"{1.5 * MOST_OFF:g} mm. Kiểm tra khổ giấy và cách đặt giấy trong khay, "
                    "xóa phần chỉnh cũ rồi in lại tờ đo.",
                    field="left",
                )
            ]
        )
    questions += _as_if_uncorrected(left, top, marks, printed_with)
    return Worked(correction, found, tuple(questions))


def _landed(readings: Readings, left: float, top: float, marks: Marks) -> tuple[Correction, list[Problem]]:
    """How the sheet came out, from as many readings as there are."""
    scale_x = 1.0 if readings.across is None else readings.across / marks.across
    scale_y = 1.0 if readings.down is None else readings.down / marks.down
    turns: list[tuple[float, float]] = []
    """(turn, mm between the two readings it comes from)"""
    if readings.top_right is not None:
        base = marks.top_right[0] - marks.top[0]
        turns.append((math.asin((readings.top_right - top) / (scale_x * base)), base))
    if readings.left_low is not None:
        base = marks.left_low[1] - marks.left[1]
        turns.append((math.asin((left - readings.left_low) / (scale_y * base)), base))
    weight = sum(base**2 for _, base in turns)
    turn = sum(angle * base**2 for angle, base in turns) / weight if turns else 0.0
    if abs(turn) > MOST_TURN:
        raise Invalid(
            [
                Problem(
                    "turn",
                    f"Tờ đo nghiêng {_number(math.degrees(abs(turn)), 1)} độ: giấy vào máy bị lệch. Chỉnh "
                    "lại hai thanh chặn giấy trong khay cho sát mép giấy, in lại tờ đo rồi đo lại.",
                    field="top_right" if readings.top_right is not None else "left_low",
                )
            ]
        )
    still = Correction(0.0, 0.0, scale_x, scale_y, turn)
    shift_x, shift_y = left - still.apply(*marks.left)[0], top - still.apply(*marks.top)[1]
    found = Correction(shift_x, shift_y, scale_x, scale_y, turn)
    return found, list(_doubts(readings, turns, found, marks))


def _impossible(readings: Readings, marks: Marks) -> Iterator[Problem]:
    """Readings that cannot be, each with what to do."""
    expected = nominal(marks)
    for name in ("left", "top"):
        if getattr(readings, name) is None:
            said = f"Chưa ghi số đo {_place(name)}: số 1 và số 2 là bắt buộc."
            yield Problem("missing_reading", said, field=name)
    for name in FIELDS:
        read, right = getattr(readings, name), getattr(expected, name)
        if read is None:
            continue
        where = f"Số đo {_place(name)} là {_number(read)} mm"
        if not math.isfinite(read) or read <= 0:
            yield Problem("reading", f"Số đo {_place(name)} phải là số dương, tính bằng mm.", field=name)
        elif name in ("across", "down"):
            if abs(read * 10 - right) <= MOST_OFF:
                yield _in_centimetres(name, where, read)
            elif abs(read - right) > right * MOST_SCALE:
                percent = _number(100 * read / right, 1)
                yield Problem(
                    "scaled",
                    f"{where}, bằng {percent} % độ dài đúng ({_number(right)} mm): máy in đã thu phóng. "
                    "Đặt máy in ở “Cỡ thật” (100 %), tắt “Vừa trang giấy”, in lại tờ đo rồi đo lại.",
                    field=name,
                )
        elif abs(read - right) > MOST_OFF:
            whole = marks.width if name in ("left", "left_low") else marks.height
            side = "mép trái" if name in ("left", "left_low") else "mép trên"
            if abs(whole - read - right) <= MOST_OFF:
                more = f"Hình như đã đo từ mép đối diện: hãy đo từ {side} của tờ giấy."
            else:
                more = f"Hãy đo lại từ {side}, đặt tờ đo đúng chiều như hình mẫu."
            yield Problem(
                "too_far", f"{where}, lệch hơn {MOST_OFF:g} mm so với {_number(right)} mm. {more}", field=name
            )
        elif abs(read * 10 - right) <= MOST_OFF / 2:
            yield _in_centimetres(name, where, read)


def _in_centimetres(name: str, where: str, read: float) -> Problem:
    more = f"Số đo ghi bằng mm, không phải cm: có phải là {_number(read * 10)} mm?"
    return Problem("centimetres", f"{where}. {more}", field=name, value=_number(read * 10))


def _doubts(
    readings: Readings, turns: list[tuple[float, float]], found: Correction, marks: Marks
) -> Iterator[Problem]:
    """What can be right but seldom is."""
    for name in ("left", "top"):
        off = (getattr(readings, name) or marks.inset) - marks.inset
        if abs(off) > DOUBT_OFF:
            yield _ask(
                name,
                f"Số đo {_place(name)} cho thấy máy in lệch tới {_number(abs(off))} mm. "
                "Vạch 0 của thước có đặt đúng mép giấy không, khổ giấy chọn trong máy in có đúng không?",
            )
    for name, scale in (("across", found.scale_x), ("down", found.scale_y)):
        if abs(scale - 1) > DOUBT_SCALE:
            yield _ask(
                name,
                f"Số đo {_place(name)} cho thấy trang in bằng {_number(scale * 100)} % cỡ thật. "
                "Máy in có đang đặt “Cỡ thật” (100 %) không?",
            )
    if len(turns) == 2:
        apart = abs(turns[0][0] - turns[1][0]) * max(marks.across, marks.down)
        if apart > DOUBT_SKEW:
            yield _ask(
                "left_low",
                "Số đo 3 và 6 không khớp nhau: theo số 3 tờ giấy nghiêng một đằng, theo số 6 một nẻo "
                f"(lệch nhau {_number(apart)} mm). Hãy đo lại hai số này.",
            )
    if abs(found.turn) > DOUBT_TURN:
        yield _ask(
            "top_right" if readings.top_right is not None else "left_low",
            f"Tờ đo nghiêng {_number(math.degrees(abs(found.turn)), 2)} độ, nhiều hơn bình thường. "
            "Hai thanh chặn giấy trong khay đã sát mép giấy chưa?",
        )


def _as_if_uncorrected(left: float, top: float, marks: Marks, printed_with: Correction) -> list[Problem]:
    """The sheet is off by just what the correction should have taken away: it was printed without it."""
    bare = readings_under(inverted(printed_with.matrix), marks)
    x, y = (bare.left or 0.0), (bare.top or 0.0)
    if math.dist((x, y), (marks.inset, marks.inset)) < 1.0 or math.dist((left, top), (x, y)) > 0.4:
        return []
    return [
        _ask(
            "left",
            "Độ lệch đo được đúng bằng phần đã chỉnh trước: có phải tờ đo này in từ trước khi chỉnh? "
            "Nếu phải, hãy in tờ đo mới rồi đo lại.",
        )
    ]


def _ask(field: str, message: str) -> Problem:
    return Problem("doubtful_reading", message, Severity.ASK, field=field)


def _place(name: str) -> str:
    return str(FIELDS.index(name) + 1)


def _number(value: float, places: int = 2) -> str:
    text = f"{value:.{places}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")
