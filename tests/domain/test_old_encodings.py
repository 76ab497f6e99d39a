"""TCVN3 and VNI seen through cp1252."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.old_encodings import OldEncoding, decode, encode, from_tcvn3, from_vni
from thidua_desktop.domain.vietnamese import ALPHABET_134
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


@pytest.mark.parametrize("encoding", OldEncoding)
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
