"""Cleaning, folding, comparing, sorting and names."""

from __future__ import annotations

import itertools
import re
import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.vietnamese import (
    ALPHABET_134,
    NameParts,
    ToneOrder,
    canonical,
    fold,
    honorific,
    nfc,
    nfc_lines,
    same_name,
    sort_key,
    split_salutation,
    title_name,
    upper,
)

NAMES = st.lists(
    st.sampled_from(
        re.findall(
            r"\w+",
            "Nguyễn Trần Lê Đỗ Thị Văn Hoà Hòa Thuỷ Thủy Quý Quả Gia Già Ánh Ân Ấn Đức Dung An Anh Y Ơn 2 10",
        )
    ),
    min_size=1,
    max_size=5,
).map(" ".join)


def resorted(names: list[str], *, order: ToneOrder = ToneOrder.DICTIONARY, person: bool = True) -> list[str]:
    """``names`` sorted after being reversed, so that equal keys show up as a wrong order."""
    shuffled = names[::-1]
    shuffled.sort(key=lambda name: sort_key(name, order=order, person=person))
    return shuffled


def test_alphabet_has_134_composed_letters() -> None:
    assert len(set(ALPHABET_134)) == 134
    assert unicodedata.normalize("NFC", ALPHABET_134) == ALPHABET_134
    assert ALPHABET_134[:67].upper() == ALPHABET_134[67:]


def test_alphabet_folds_to_ascii() -> None:
    assert set(fold(ALPHABET_134)) == set("aeiouyd")


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (unicodedata.normalize("NFD", "Nguyễn Thị Huệ"), "Nguyễn Thị Huệ"),
        ("\u00a0 Trần\u200b  Văn\u00a0An ", "Trần Văn An"),
        ("Văn hóa \u2010 Xã hội", "Văn hóa - Xã hội"),
        ("Phòng\nKinh tế", "Phòng Kinh tế"),
        ("Ðỗ Thị Ðào", "Đỗ Thị Đào"),
        ("e\u0301\u0302", "ế"),
        ("e\u0323\u0302", "ệ"),
        ("Quy\u0301\u00ad", "Quý"),
        ("Le\u200b\u0302", "Lê"),
        ("2025 – 2026", "2025 – 2026"),
        ("", ""),
    ],
)
def test_nfc_cleans(raw: str, clean: str) -> None:
    assert nfc(raw) == clean


@given(st.text())
def test_nfc_is_idempotent_and_composed(text: str) -> None:
    once = nfc(text)
    assert nfc(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once == " ".join(once.split())


@given(st.text(alphabet=ALPHABET_134 + "abc đĐ"))
def test_nfc_undoes_decomposition(text: str) -> None:
    assert nfc(unicodedata.normalize("NFD", text)) == nfc(text)


def test_lines_are_kept_where_asked() -> None:
    assert nfc_lines("Dòng  một\r\n Dòng hai \n") == "Dòng một\nDòng hai"


@given(st.text())
def test_fold_is_idempotent_and_blind_to_case(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=ALPHABET_134 + "xyz "))
def test_fold_is_blind_to_marks_and_case(text: str) -> None:
    assert fold(text.upper()) == fold(text) == fold(unicodedata.normalize("NFD", text))
    assert fold(text).isascii()


def test_fold_reads_d_with_stroke_as_d() -> None:
    assert fold("ĐỖ  thị Điểm") == "do thi diem"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Thạnh Hoá", "thạnh hóa"),
        ("Thuỷ", "THỦY"),
        ("khoẻ", "khỏe"),
        ("Qúy", "Quý"),
        ("qủa", "quả"),
        ("gìa", "già"),
        ("gìay", "giày"),
        ("Hòang", "Hoàng"),
        ("Tòan", "Toàn"),
        ("Khủyu", "Khuỷu"),
        ("Văn hóa – Xã hội", "Văn hoá - Xã hội"),
    ],
)
def test_tone_placement_makes_no_other_name(a: str, b: str) -> None:
    assert same_name(a, b)


@pytest.mark.parametrize(
    ("a", "b"), [("Quý", "Quí"), ("Tuấn", "Tuân"), ("Hòa", "Hoa"), ("Hà", "Hạ"), ("Dung", "Đung")]
)
def test_tone_and_letter_make_another_name(a: str, b: str) -> None:
    assert not same_name(a, b)


@pytest.mark.parametrize(
    "word", ["quý", "quả", "già", "giày", "hòa", "thủy", "giếng", "thuở", "nghĩa", "khuỷu", "toàn"]
)
def test_traditional_spelling_is_its_own_key(word: str) -> None:
    assert canonical(word) == word


@given(st.text())
def test_canonical_is_idempotent(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(NAMES)
def test_canonical_keeps_what_fold_sees(name: str) -> None:
    assert fold(canonical(name)) == fold(name)


def test_people_sort_by_given_then_family_then_middle_name() -> None:
    expected = [
        "Lê An",
        "Nguyễn Thị An",
        "Nguyễn Văn An",
        "Bùi Anh",
        "Lê Ánh",
        "Trần Ân",
        "Đỗ Ấn",
        "Phạm Dung",
        "Lê Đức",
        "Lê Em",
        "Lê Ê",
        "Lê Oanh",
        "Lê Ôn",
        "Lê Ơn",
        "Lê Út",
        "Lê Ưng",
    ]
    assert resorted(expected) == expected


def test_letters_weigh_before_tones() -> None:
    expected = ["Ha", "Hà", "Hả", "Hã", "Há", "Hạ", "Hai", "Hài"]
    assert resorted(expected) == expected


def test_windows_tone_order_is_a_setting() -> None:
    expected = ["Ha", "Hà", "Há", "Hả", "Hã", "Hạ"]
    assert resorted(expected, order=ToneOrder.WINDOWS) == expected


def test_every_letter_pair_keeps_the_alphabet() -> None:
    alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
    for first, second in itertools.pairwise(alphabet):
        assert sort_key(first) < sort_key(second), (first, second)


def test_numbers_in_names_sort_as_numbers() -> None:
    expected = ["Ấp 1", "Ấp 2", "Ấp 02A", "Ấp 10", "Ấp 1000000000", "Ấp Bến Kè", "Thôn 2", "Thôn 10"]
    assert resorted(expected, person=False) == expected


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_number_order_holds_at_any_length(a: int, b: int) -> None:
    keys = [sort_key(f"Tổ {n}", person=False) for n in (a, b)]
    assert (keys[0] < keys[1]) == (a < b)


def test_units_sort_by_words_as_they_stand() -> None:
    expected = ["Ban Chỉ huy", "Công an xã", "Đoàn Thanh niên", "Hội Nông dân", "Phòng Kinh tế"]
    assert resorted(expected, person=False) == expected


@given(NAMES, st.booleans(), st.sampled_from(ToneOrder))
def test_key_is_blind_to_case_spacing_and_tone_placement(name: str, person: bool, order: ToneOrder) -> None:
    decomposed = unicodedata.normalize("NFD", name)
    variants = [name.upper(), f"  {name.replace(' ', '  ')}", canonical(name), decomposed]
    assert {sort_key(v, person=person, order=order) for v in variants} == {
        sort_key(name, person=person, order=order)
    }


@given(st.lists(NAMES, max_size=12))
def test_sqlite_orders_keys_as_python_does(names: list[str]) -> None:
    keys = [sort_key(name) for name in names]
    with sqlite3.connect(":memory:") as db:
        db.execute("create table t (k text)")
        db.executemany("insert into t values (?)", [(k,) for k in keys])
        found = [row[0] for row in db.execute("select k from t order by k")]
    db.close()
    assert found == sorted(keys)


@given(NAMES, NAMES)
def test_equal_keys_mean_equal_letters_of_the_given_name(a: str, b: str) -> None:
    if sort_key(a) == sort_key(b):
        assert fold(a.split()[-1]) == fold(b.split()[-1])
    if canonical(a) != canonical(b):
        assert sort_key(a) != sort_key(b)


@given(st.text())
def test_any_text_has_a_key(text: str) -> None:
    assert isinstance(sort_key(text), str)
    assert isinstance(sort_key(text, person=False), str)


def test_brackets_do_not_hide_the_given_name() -> None:
    assert sorted(["Lê Văn Bé (An)", "Lê Văn An"], key=sort_key) == ["Lê Văn An", "Lê Văn Bé (An)"]


def parts(salutation: str, rank: str, name: str) -> NameParts:
    return NameParts(salutation, rank, name)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Nguyễn Văn An", parts("", "", "Nguyễn Văn An")),
        ("Ông Ngô Minh Cường", parts("Ông", "", "Ngô Minh Cường")),
        ("Bà Thượng úy Đỗ Thị Liên", parts("Bà", "Thượng úy", "Đỗ Thị Liên")),
        ("đ/c Trần  Tấn Trí", parts("Đ/c", "", "Trần Tấn Trí")),
        ("Đ/c: Trần Tấn Trí", parts("Đ/c", "", "Trần Tấn Trí")),
        ("đồng chí Đại uý Lê Văn Tám", parts("Đồng chí", "Đại úy", "Lê Văn Tám")),
        ("Ths Lê An", parts("", "ThS.", "Lê An")),
        ("ThS.Lê An", parts("", "ThS.", "Lê An")),
        ("PGS.TS.Nguyễn Văn Bảy", parts("", "PGS.TS.", "Nguyễn Văn Bảy")),
        ("BS.CKI Trần Văn Cửu", parts("", "BSCKI", "Trần Văn Cửu")),
        ("Linh mục Phêrô Nguyễn Văn Ba", parts("", "Linh mục", "Phêrô Nguyễn Văn Ba")),
        ("Hoà thượng Thích Trí An", parts("", "Hòa thượng", "Thích Trí An")),
        ("Ni sư Thích Nữ Liên", parts("", "Ni sư", "Thích Nữ Liên")),
        ("Hộ ông Nguyễn Văn Ba", parts("Hộ ông", "", "Nguyễn Văn Ba")),
        ("Cô Nguyễn Thị Hoa", parts("Cô", "", "Nguyễn Thị Hoa")),
        ("Bà H'Rê Thị Niê", parts("Bà", "", "H'Rê Thị Niê")),
    ],
)
def test_titles_are_split_off(written: str, expected: NameParts) -> None:
    assert split_salutation(written) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Ông Ích Khiêm",
        "Bà Huyện Thanh Quan",
        "Anh Thư",
        "Bà Lan",
        "Đại Tá",
        "Ông",
        "Lê Đại Úy",
        "Cô Tô",
        "Thầy",
        "",
        'HYPERLINK("http://vi-du.invalid/","Nguyễn Văn A")',
    ],
)
def test_names_are_never_eaten(name: str) -> None:
    assert split_salutation(name) == parts("", "", name)


@given(NAMES)
def test_the_name_is_never_lost(name: str) -> None:
    split = split_salutation(f"Đồng chí Đại tá Lê {name}")
    assert split == parts("Đồng chí", "Đại tá", f"Lê {name}")
    assert split_salutation(split.name).name == split.name


@given(st.text())
def test_splitting_takes_any_text(text: str) -> None:
    split = split_salutation(text)
    assert bool(split.name) == bool(nfc(text))


@pytest.mark.parametrize(
    ("written", "capitals"),
    [
        ("ủy ban nhân dân xã", "Ủy ban nhân dân xã"),
        ("chủ tịch ủy ban nhân dân xã", "Chủ tịch Ủy ban nhân dân xã"),
        ("đảng viên của đảng bộ xã", "đảng viên của Đảng bộ xã"),
        ("phục vụ nhân dân, nhà nước", "phục vụ Nhân dân, Nhà nước"),
        ("mua bằng nhân dân tệ", "mua bằng nhân dân tệ"),
        ("ỦY BAN NHÂN DÂN XÃ", "ỦY BAN NHÂN DÂN XÃ"),
    ],
)
def test_honorific_capitals(written: str, capitals: str) -> None:
    assert honorific(written) == capitals
    assert honorific(capitals) == capitals


@given(st.text())
def test_honorific_changes_case_only(text: str) -> None:
    assert honorific(text).casefold() == nfc(text).casefold()
    assert honorific(honorific(text)) == honorific(text)


def test_capitals_of_names() -> None:
    assert title_name("NGUYỄN THỊ ÁNH") == "Nguyễn Thị Ánh"
    assert upper("Đỗ Thị Liên") == "ĐỖ THỊ LIÊN"
