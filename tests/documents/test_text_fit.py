"""Text fits or is refused; it never reaches over the edge."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.documents.fonts import Face, FontBook
from thidua_desktop.documents.text_fit import even_lines, fit, split_words, wrap
from thidua_desktop.domain.vietnamese import ALPHABET_134
from thidua_desktop.paths import resources as resource_folder

LETTERS = "".join(ALPHABET_134)
WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=30).map(" ".join)
FACE = FontBook(resource_folder()).face("tinos-bold")
NAME = "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Uyên Nghiêm Trường Khuynh Quỳnh Thương Ấu"


@pytest.fixture
def face(resources: Path) -> Face:
    return FontBook(resources).face("tinos-bold")


@given(text=WORDS, width=st.floats(20, 250), tracking=st.sampled_from([0.0, 0.35]), shrink=st.booleans())
def test_no_line_is_wider_than_the_measure_and_no_word_is_lost(
    text: str, width: float, tracking: float, shrink: bool
) -> None:
    fitted = fit(text, FACE, [20, 16, 14], 9, width, tracking=tracking, shrink_first=shrink)
    if fitted is None:
        return
    assert " ".join(fitted.lines) == text
    assert len(fitted.lines) <= 3
    assert 9 <= fitted.size <= 20
    assert all(FACE.width(line, fitted.size, tracking) <= width + 1e-3 for line in fitted.lines)


@given(text=WORDS, width=st.floats(20, 250))
def test_a_refusal_is_never_premature(text: str, width: float) -> None:
    """When one line at the smallest size would do, the text is accepted."""
    fits = FACE.width(text, 9) <= width
    assert not fits or fit(text, FACE, [20], 9, width) is not None


@given(text=WORDS, width=st.floats(5, 120))
def test_running_text_always_wraps_inside_the_measure(text: str, width: float) -> None:
    lines = wrap(text, FACE, 12, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(FACE.width(line, 12) <= width + 1e-3 or len(line) == 1 for line in lines)


@given(text=WORDS, width=st.floats(30, 120))
def test_even_lines_are_as_few_as_filled_ones(text: str, width: float) -> None:
    assert len(even_lines(text, FACE, 12, width)) == len(wrap(text, FACE, 12, width))


def test_a_name_shrinks_before_it_breaks_and_a_sentence_breaks_before_it_shrinks(face: Face) -> None:
    width = face.width(NAME, 18)
    name = fit(NAME, face, [24, 20], 16, width, shrink_first=True)
    sentence = fit(NAME, face, [24, 20], 16, width, shrink_first=False)
    assert name is not None
    assert (len(name.lines), name.size) == (1, 18)
    assert sentence is not None
    assert (len(sentence.lines), sentence.size) == (2, 20)


def test_the_largest_size_that_fits_is_taken(face: Face) -> None:
    fitted = fit("Nguyễn Văn An", face, [40], 5, face.width("Nguyễn Văn An", 17.3))
    assert fitted is not None
    assert fitted.size == 17.25


def test_two_lines_are_even_and_like_commas(face: Face) -> None:
    text = "Phó Trưởng phòng Kinh tế, Tổ trưởng Tổ công nghệ số"
    fitted = fit(text, face, [14, 14], 14, 90)
    assert fitted is not None
    assert fitted.lines == ("Phó Trưởng phòng Kinh tế,", "Tổ trưởng Tổ công nghệ số")


def test_a_line_is_not_broken_inside_a_place_name(face: Face) -> None:
    text = "Phó Trưởng phòng Kinh tế xã Thạnh Hóa và Tổ trưởng Tổ số"
    fitted = fit(text, face, [14, 14], 14, 90)
    assert fitted is not None
    assert not fitted.lines[0].endswith(("Thạnh", "xã"))


def test_no_break_spaces_and_line_feeds_are_respected(face: Face) -> None:
    kept = fit("Ấp\u00a02 xã\u00a0Thạnh\u00a0Hóa", face, [12, 12], 12, face.width("xã Thạnh Hóa", 12) + 1)
    assert kept is not None
    assert kept.lines == ("Ấp\u00a02", "xã\u00a0Thạnh\u00a0Hóa")
    forced = fit("Một\nHai ba", face, [12, 12, 12], 12, 200)
    assert forced is not None
    assert forced.lines == ("Một", "Hai ba")
    assert fit("Một\nHai\nBa", face, [12, 12], 12, 200) is None


@pytest.mark.parametrize("text", ["X" * 400, "thành tích " * 500, "a " * 20_000])
def test_what_cannot_fit_is_refused(face: Face, text: str) -> None:
    assert fit(text.strip(), face, [14, 14, 13], 11, 224, shrink_first=False) is None


def test_empty_text_takes_no_line(face: Face) -> None:
    fitted = fit("  ", face, [12], 12, 100)
    assert fitted is not None
    assert fitted.lines == ()


def test_a_dash_stays_at_the_end_of_its_line() -> None:
    assert split_words("Tư pháp - Hộ tịch") == ["Tư", "pháp -", "Hộ", "tịch"]
    assert split_words("- Lưu") == ["-", "Lưu"]
