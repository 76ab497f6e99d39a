"""Rules as the dialog and the sets make them, each usable for its own maximum."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from thidua_desktop.domain.reform.rules import (
    Adjustment,
    Checklist,
    Choice,
    CountPenalty,
    Item,
    Measure,
    Penalty,
    Ratio,
    Rule,
    Step,
    Steps,
    Survey,
    YearDay,
    YesNo,
)

POINTS = st.integers(1, 20_000)
LOWER = st.integers(0, 20_000)


def checklists() -> st.SearchStrategy[Rule]:
    """Items worth something each."""
    names = (
        "Đầy đủ nhiệm vụ",
        "Cụ thể hóa",
        "Rõ trách nhiệm, thời gian",
        "Có phân công",
        "Công khai kế hoạch",
    )
    return st.lists(POINTS, min_size=2, max_size=5).map(
        lambda points: Checklist(tuple(Item(names[n], value) for n, value in enumerate(points)))
    )


@st.composite
def wordings(draw: st.DrawFn) -> Rule:
    """Yes or no, and three wordings."""
    best = draw(POINTS)
    if draw(st.booleans()):
        return YesNo(best, draw(st.integers(0, best - 1)), "Có kiểm tra", "Không kiểm tra")
    middle = draw(st.integers(0, best - 1))
    options = (Item("Đúng hạn", best), Item("Gửi muộn", middle), Item("Không gửi", 0))
    return Choice(options)


@st.composite
def steps_by_number(draw: st.DrawFn) -> Steps:
    """Bands by number or percent, of any order of points."""
    percent = draw(st.booleans())
    whole = st.integers(1, 100).map(Fraction)
    tenths = st.integers(1, 999).map(lambda value: Fraction(value, 10))
    bounds = sorted(draw(st.sets(tenths if percent else whole, min_size=1, max_size=4)), reverse=True)
    points = draw(st.lists(LOWER, min_size=len(bounds) + 1, max_size=len(bounds) + 1))
    above = [percent and bound != 100 and draw(st.booleans()) for bound in bounds]
    linear = [percent and draw(st.integers(0, 5)) == 0 for _ in bounds]
    made = [
        Step(value, at_least=bound, above=over, linear=by_formula and value > 0)
        for value, bound, over, by_formula in zip(points, bounds, above, linear, strict=False)
    ]
    none = draw(st.none() | LOWER) if percent else None
    noun = draw(st.sampled_from(["", "hồ sơ đúng hạn", "hình thức tuyên truyền"]))
    measure = Measure.PERCENT if percent else Measure.NUMBER
    return Steps(measure, (*made, Step(points[-1])), none, noun)


@st.composite
def steps_by_date(draw: st.DrawFn) -> Steps:
    """Bands by date within the year that is scored."""
    days = sorted(draw(st.sets(st.tuples(st.integers(1, 12), st.integers(0, 27)), min_size=1, max_size=4)))
    limits = [YearDay(month, day) for month, day in days]
    limits.sort(key=lambda day: day.of(2025))
    points = draw(st.lists(LOWER, min_size=len(limits) + 1, max_size=len(limits) + 1))
    made = [Step(value, until=limit) for value, limit in zip(points, limits, strict=False)]
    return Steps(Measure.DATE, (*made, Step(points[-1])), draw(st.none() | LOWER), "ban hành kế hoạch")


@st.composite
def ratios(draw: st.DrawFn) -> Ratio:
    """Linear rules with every mixture of target, cap, none-received case and faults counted."""
    factor = draw(POINTS)
    target = draw(st.none() | st.integers(1, 199).map(lambda half: Fraction(half, 2)))
    none = draw(st.none() | LOWER)
    return Ratio(
        factor,
        target,
        draw(st.sampled_from([None, factor])),
        none,
        draw(st.sampled_from(["số hồ sơ đúng hạn", "số vốn đã giải ngân"])),
        draw(st.sampled_from(["tổng số hồ sơ", "kế hoạch vốn (cả năm)"])),
        *(() if none is None else ("không có hồ sơ",)),
        reverse=target is None and draw(st.booleans()),
    )


@st.composite
def counted(draw: st.DrawFn) -> Rule:
    """Points off or on for each case."""
    names = ("báo cáo chậm", "trường hợp khiển trách", "hồ sơ trễ hạn")
    size = draw(st.integers(1, 3))
    kinds = tuple(
        Penalty(name, draw(st.integers(1, 3000)), draw(st.sampled_from([1, 1, 5]))) for name in names[:size]
    )
    start = draw(POINTS)
    if draw(st.booleans()):
        return Adjustment(kinds, start, minus=draw(st.booleans()))
    zero = draw(st.sampled_from(["", "có hình thức nặng hơn"]))
    return CountPenalty(start, kinds, draw(st.integers(0, start)), zero, "Không có vi phạm nào")


def surveys() -> st.SearchStrategy[Rule]:
    """Surveys by percent and by marks."""
    return st.builds(Survey, POINTS, st.sampled_from([5, 10, 100]), st.just("tỷ lệ hài lòng"))


def rules() -> st.SearchStrategy[Rule]:
    """Any usable rule that is not scored by hand."""
    return st.one_of(
        checklists(), wordings(), steps_by_number(), steps_by_date(), ratios(), counted(), surveys()
    )
