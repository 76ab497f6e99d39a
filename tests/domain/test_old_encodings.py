"""TCVN3 and VNI seen through cp1252."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.old_encodings import (
    SEEN_AS_LATIN,
    OldEncoding,
    decode,
    encode,
    encoding_of_font,
    from_cp1258,
    from_double_utf8,
    from_tcvn3,
    from_vni,
)
from thidua_desktop.domain.vietnamese import ALPHABET_134
from thidua_desktop.domain.vietnamese.letters import TONE_MARKS, TONED
from thidua_desktop.domain.vietnamese.syllables import is_syllable

LOWER = ALPHABET_134[:67]
PLAIN = "bcdghklmnpqrstvx 0123456789.,-"


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("NguyÔn ThÞ Lan", "Nguyễn Thị Lan"),
        ("§oµn V¨n Toµn", "Đoàn Văn Toàn"),
        ("Tr\u00ad\u00acng Ngäc Hoa", "Trương Ngọc Hoa"),
        ("Lª ThÞ ¸nh", "Lê Thị ánh"),
        ("D¬ng ThÞ H¹nh", "Dơng Thị Hạnh"),
    ],
)
def test_tcvn3(seen: str, meant: str) -> None:
    assert from_tcvn3(seen) == meant


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Nguyeãn Thò Lan", "Nguyễn Thị Lan"),
        ("Tröôøng Maàm non Thaïnh Hoùa", "Trường Mầm non Thạnh Hóa"),
        ("DANH SAÙCH ÑEÀ NGHÒ", "DANH SÁCH ĐỀ NGHỊ"),
        ("Aùnh, YÙ", "Ánh, Ý"),
        ("nghæ, nghó, kyõ, nghóa", "nghỉ, nghĩ, kỹ, nghĩa"),
    ],
)
def test_vni(seen: str, meant: str) -> None:
    assert from_vni(seen) == meant


def test_capitals_without_a_tcvn3_byte_come_out_small() -> None:
    assert decode(encode("ÁNH ĐỨC", OldEncoding.TCVN3), OldEncoding.TCVN3) == "áNH ĐứC"


@given(st.text(alphabet=LOWER + "ĂÂĐÊÔƠƯ" + PLAIN))
def test_tcvn3_round_trips_through_cp1252(text: str) -> None:
    seen = encode(text, OldEncoding.TCVN3)
    assert from_tcvn3(seen.encode("latin-1").decode("cp1252")) == text


@given(st.text(alphabet=ALPHABET_134 + PLAIN))
def test_vni_round_trips_through_cp1252(text: str) -> None:
    seen = encode(text, OldEncoding.VNI)
    assert seen.encode("cp1252").decode("cp1252") == seen
    assert from_vni(seen) == text


@given(st.text(alphabet=ALPHABET_134 + PLAIN))
def test_cp1258_round_trips_through_cp1252(text: str) -> None:
    seen = encode(text, OldEncoding.CP1258)
    assert seen.encode("cp1252").decode("cp1258") == decode_tones_apart(text)
    assert from_cp1258(seen) == text


def decode_tones_apart(text: str) -> str:
    """As Windows types it: shaped vowels composed, tones behind them."""
    parts = [(TONED.get(char.lower(), (char.lower(), 0)), char.isupper()) for char in text]
    return "".join(
        (vowel.upper() if upper else vowel) + (TONE_MARKS[tone - 1] if tone else "")
        for (vowel, tone), upper in parts
    )


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Nguyá»…n Thá»‹ Lan", "Nguyễn Thị Lan"),
        ("Ä\x90á»—  ThÃ\xa0nh Äá", "Đỗ  Thành Äá"),
        ("â€œGiáº¥y khenâ€\x9d", "“Giấy khen”"),
        ("Võ Tú, Â”, Ý", "Võ Tú, Â”, Ý"),
    ],
)
def test_utf8_encoded_twice(seen: str, meant: str) -> None:
    assert from_double_utf8(seen) == meant


@given(st.text(alphabet=ALPHABET_134 + PLAIN + "–“”…"))
def test_utf8_encoded_twice_round_trips(text: str) -> None:
    assert from_double_utf8(encode(text, OldEncoding.DOUBLE_UTF8)) == text


@given(st.text(alphabet=ALPHABET_134 + PLAIN))
def test_what_was_encoded_once_is_not_read_again(text: str) -> None:
    assert from_double_utf8(text) == text


def test_caps_font_makes_capitals() -> None:
    assert decode("lª thÞ ¸nh", OldEncoding.TCVN3_CAPS) == "LÊ THỊ ÁNH"


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", OldEncoding.TCVN3),
        (".VnTimeH", OldEncoding.TCVN3_CAPS),
        (".VnArial NarrowH", OldEncoding.TCVN3_CAPS),
        ("VNI-Times", OldEncoding.VNI),
        ("Times New Roman", None),
        ("Vnive", None),
        ("", None),
    ],
)
def test_fonts_tell(font: str, encoding: OldEncoding | None) -> None:
    assert encoding_of_font(font) is encoding


@pytest.mark.parametrize("encoding", SEEN_AS_LATIN)
@given(text=st.text(alphabet="abc XYZ 0123 =()"))
def test_ascii_stays(encoding: OldEncoding, text: str) -> None:
    assert decode(text, encoding) == text


@pytest.mark.parametrize(
    "word", ["Nguyễn", "quyết", "giếng", "khuỷu", "ngoằn", "Ý", "yến", "gì", "thuở", "quốc", "uỷ", "ủy"]
)
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word", ["NguyÔn", "thàch", "Thaïnh", "Dơng", "bvk", "đéc tì", "Tröôøng", "nhiêm1", ""]
)
def test_no_syllables(word: str) -> None:
    assert not is_syllable(word)
