"""Slides set on real letters: all of it on the picture, large enough, nothing over another line."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thidua_desktop.services.conferences.slides import Slide, SlideKind, SlideName
from thidua_desktop.ui.stage.letters import Letters
from thidua_desktop.ui.stage.painting import GOLD, INKS, PAPER, RED
from thidua_desktop.ui.stage.typesetting import (
    NAME_CAPITAL,
    TEXT_CAPITAL,
    Ink,
    LaidSlide,
    Run,
    Typesetter,
)
from thidua_desktop.ui.theme import FAMILY, Theme, contrast

SIZES = ((1920, 1080), (1366, 768), (1024, 768), (3840, 2160))
LONG_NAME = "Ông Nguyễn Hoàng Thị Phương Thảo"
LONG_DETAIL = (
    "Phó Trưởng phòng Văn hóa - Xã hội kiêm Phó Chủ tịch Ủy ban Mặt trận Tổ quốc, "
    "Trung tâm Phục vụ hành chính công xã Thạnh Hóa"
)
LONG_TITLE = (
    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh về thành tích xuất sắc trong phong trào "
    "thi đua yêu nước – cá nhân"
)


@pytest.fixture
def letters(theme: Theme) -> Letters:
    return Letters(FAMILY)


def names(*people: SlideName, title: str = "Lao động tiên tiến – cá nhân") -> Slide:
    return Slide(SlideKind.NAMES, title, "Đợt 1/2", names=people, turn=1)


def text(laid: LaidSlide) -> str:
    return " ".join(run.text for run in laid.runs).replace("\u00a0", " ")


def box(run: Run, letters: Letters) -> tuple[float, float, float, float]:
    top = run.y - run.pixels * letters.capital
    return run.x, top, run.x + run.width, run.y


def holds(laid: LaidSlide, letters: Letters) -> None:
    """Inside the picture, no two lines over each other, nothing below what can be read."""
    boxes = [box(run, letters) for run in laid.runs]
    for left, top, right, bottom in boxes:
        assert left >= 0
        assert top >= 0
        assert right <= laid.width + 0.01
        assert bottom <= laid.height
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            assert apart, (laid.runs[i].text, a, b)
    x, y, mark = laid.emblem
    for run, (left, top, _, bottom) in zip(laid.runs, boxes, strict=True):
        beside = left >= x + mark or bottom <= y or top >= y + mark
        assert beside, f"{run.text} over the emblem"
        least = NAME_CAPITAL if run.ink is Ink.NAME else TEXT_CAPITAL
        assert run.pixels * letters.capital >= least * laid.height - 0.01


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_longest_names_are_whole_and_large_enough(letters: Letters, width: int, height: int) -> None:
    one = SlideName(1, LONG_NAME, LONG_DETAIL, "(Nguyễn Thị Hồng Phượng, Phó Hiệu trưởng, nhận thay)")
    setter = Typesetter(letters, width, height)
    count = next(n for n in range(10, 0, -1) if setter.fits(names(*[one] * n, title=LONG_TITLE)))
    assert count >= 2
    laid = setter.lay(names(*[one] * count, title=LONG_TITLE))
    holds(laid, letters)
    for words in (LONG_TITLE, LONG_NAME, LONG_DETAIL, one.receiver):
        assert words in text(laid)


def test_ten_short_names_stand_on_one_picture(letters: Letters) -> None:
    people = [SlideName(i, "Bà Lê Thị Út", "Giáo viên") for i in range(10)]
    laid = Typesetter(letters, 1920, 1080).lay(names(*people))
    assert laid.fits
    holds(laid, letters)
    assert len({round(bar.x) for bar in laid.bars}) == 2


def test_fewer_names_are_larger(letters: Letters) -> None:
    setter = Typesetter(letters, 1920, 1080)
    sizes = []
    for count in (1, 3, 6, 10):
        people = [SlideName(i, "Bà Lê Thị Út", "Giáo viên") for i in range(count)]
        runs = setter.lay(names(*people)).runs
        sizes.append(max(run.pixels for run in runs if run.ink is Ink.NAME))
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 1.5 * sizes[-1]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("kind", [SlideKind.TITLE, SlideKind.ANNOUNCE, SlideKind.CLOSING])
def test_pictures_of_few_words(letters: Letters, width: int, height: int, kind: SlideKind) -> None:
    decision = "Quyết định số 412/QĐ-UBND ngày 15/12/2026 của Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"
    slide = Slide(kind, LONG_TITLE, "Đợt 3/12", (decision, "Trao tặng: Lâm Quốc Thịnh, Chủ tịch"))
    laid = Typesetter(letters, width, height).lay(slide)
    assert laid.fits
    holds(laid, letters)
    assert LONG_TITLE in text(laid)
    assert decision in text(laid)


def test_more_words_than_a_picture_holds_end_visibly(letters: Letters) -> None:
    setter = Typesetter(letters, 1024, 768)
    one = setter.lay(names(SlideName(1, "Tên " * 300, "chữ " * 300, "nhận thay " * 80)))
    assert not one.fits
    holds(one, letters)
    assert text(one).count("…") == 3
    plain = setter.lay(Slide(SlideKind.ANNOUNCE, "chữ " * 400, "Đợt 1", ("dòng " * 300,)))
    assert not plain.fits
    holds(plain, letters)


def test_a_word_wider_than_the_picture_is_cut(letters: Letters) -> None:
    laid = Typesetter(letters, 1024, 768).lay(names(SlideName(1, "A" * 200)))
    holds(laid, letters)
    assert "".join(run.text for run in laid.runs if run.ink is Ink.NAME).count("A") == 200


words = st.text(alphabet="aAươễỄ gHQ–.,", max_size=60).map(lambda one: " ".join(one.split()))
people = st.builds(SlideName, st.integers(1, 99), words.filter(bool), words, words, words)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(people, min_size=1, max_size=10), st.sampled_from(SIZES), words.filter(bool))
def test_what_fits_holds(letters: Letters, some: list[SlideName], size: tuple[int, int], title: str) -> None:
    laid = Typesetter(letters, *size).lay(names(*some, title=title))
    if laid.fits:
        holds(laid, letters)
        said = "".join(text(laid).split())
        for one in some:
            for part in (one.name, one.detail, one.receiver, one.award):
                assert "".join(part.split()) in said


def test_lines_are_even_and_whole(letters: Letters) -> None:
    lines = letters.wrap("một hai ba bốn năm sáu bảy tám", 9.0, bold=False)
    assert " ".join(lines) == "một hai ba bốn năm sáu bảy tám"
    widths = [letters.width(one, bold=False) for one in lines]
    assert max(widths) <= 9.0
    assert min(widths) > 0.6 * max(widths)


def test_colours_can_be_read() -> None:
    for ink, ground in ((Ink.NAME, PAPER), (Ink.TEXT, PAPER), (Ink.HONOUR, PAPER), (Ink.ON_RED, RED)):
        assert contrast(INKS[ink], ground) >= 4.5
    assert contrast(GOLD, RED) >= 4.5


def test_left_and_right_stand_level(letters: Letters) -> None:
    """Nine names of which some need more lines: five rows, the entries of each begin at one height."""
    people = [SlideName(i, "Bà Lê Thị Út", LONG_DETAIL if i in (1, 7) else "Giáo viên") for i in range(9)]
    laid = Typesetter(letters, 1920, 1080).lay(names(*people))
    assert laid.fits
    holds(laid, letters)
    left, right = (
        [bar.y for bar in laid.bars if round(bar.x) == x] for x in sorted({round(bar.x) for bar in laid.bars})
    )
    assert (len(left), len(right)) == (5, 4)
    assert left[:4] == right
