"""Every face draws every letter, and what it cannot draw is named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from thidua_desktop.documents.fonts import FACES, FontBook, describe_character
from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import ALPHABET_134

NO_FONT = {"empty": b"", "words": b"khong phai phong chu", "half": None}
PUNCTUATION = "0123456789 .,:;/()-–“”‘’%&+'\"<>=§"


@pytest.mark.parametrize("key", FACES)
def test_each_face_has_all_vietnamese_letters(resources: Path, key: str) -> None:
    face = FontBook(resources).face(key)
    assert face.lacks("".join(ALPHABET_134)) == []
    assert all(face.widths[letter] > 100 for letter in ALPHABET_134 if letter.isalpha())


@pytest.mark.parametrize("case", [*NO_FONT, "missing"])
def test_a_file_that_is_no_font_is_named(resources: Path, tmp_path: Path, case: str) -> None:
    path = tmp_path / "fonts" / FACES["tinos"]
    path.parent.mkdir(parents=True)
    if case != "missing":
        whole = (resources / "fonts" / FACES["tinos"]).read_bytes()
        path.write_bytes(whole[:5000] if (given := NO_FONT[case]) is None else given)
    with pytest.raises(Unreadable, match=r"Tinos-Regular\.ttf") as refused:
        FontBook(tmp_path).face("tinos")
    assert refused.value.file == "Tinos-Regular.ttf"


@pytest.mark.parametrize("key", [key for key in FACES if key.startswith("tinos")])
def test_paper_faces_have_the_office_punctuation(resources: Path, key: str) -> None:
    assert FontBook(resources).face(key).lacks(PUNCTUATION + "•…€²°×") == []


def test_width_is_measured_with_tracking_between_letters_only(resources: Path) -> None:
    face = FontBook(resources).face("tinos-bold")
    plain = face.width("TẶNG", 12)
    assert face.width("TẶNG", 12, 1.3) == pytest.approx(plain + 3 * 1.3)
    assert face.width("", 12, 1.3) == 0
    assert face.width("TẶNG", 24) == pytest.approx(2 * plain)


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("Nguyễn 😀 Văn 😀 漢", ["😀", "漢"]),
        ("e\u0302\u0301", ["\u0302", "\u0301"]),
        ("An\u200dh", ["\u200d"]),
        ("Trần Thị Hạnh", []),
    ],
)
def test_what_cannot_be_drawn_is_found_once_each_in_order(
    resources: Path, text: str, lacking: list[str]
) -> None:
    assert FontBook(resources).face("great-vibes").lacks(text) == lacking


@pytest.mark.parametrize("kind", list(RecipientKind))
def test_digits_stand_on_one_line_and_are_of_one_height(
    rendered: Callable[..., bytes], item: Callable[..., object], kind: RecipientKind
) -> None:
    """An old-style "1" reads as a small I: "Ấp 1" must not look like "Ấp I"."""
    document = pypdfium2.PdfDocument(rendered(item(kind, name="Ấp 0123456789")))
    text = document[0].get_textpage()
    start = text.get_text_range().index("0123456789")
    boxes = [text.get_charbox(start + i) for i in range(10)]
    document.close()
    heights = [top - bottom for _, bottom, _, top in boxes]
    assert max(heights) < 1.25 * min(heights)
    feet = [bottom for _, bottom, _, _ in boxes]
    assert max(feet) - min(feet) < 0.15 * max(heights)


@pytest.mark.parametrize(
    ("character", "words"),
    [
        ("😀", "“😀” (U+1F600)"),
        ("\u0301", "“◌\u0301” (U+0301)"),
        ("\u200d", "U+200D"),
        ("漢", "“漢” (U+6F22)"),
    ],
)
def test_characters_are_named_with_their_code(character: str, words: str) -> None:
    assert describe_character(character) == words
