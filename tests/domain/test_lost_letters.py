"""A lost ư is put back where only one word can have been meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.lost_letters import restore, restored, stranded
from thidua_desktop.domain.vietnamese.syllables import is_syllable

WITH_HORN = [
    *("Dương", "Trương", "Hưng", "Phước", "Phượng", "Lương", "Đường"),
    *("Trường", "trưởng", "nước", "được", "lượng", "dưỡng", "ương"),
]


@pytest.mark.parametrize("word", WITH_HORN)
def test_words_that_need_it_get_it_back(word: str) -> None:
    assert restored(word.replace("ư", "")) == word


@pytest.mark.parametrize(
    "word",
    ["ngời", "mời", "Lu", "THCS", "UBND", "km", "cm", "Th", "GDTX", "Ksor", "Niê", "Nguyễn", "Zoë", "", "x"],
)
def test_words_that_stand_or_are_too_little_stay(word: str) -> None:
    assert restored(word) == ""


@given(st.sampled_from(WITH_HORN), st.sampled_from(["Nguyễn", "Thị", "xã", "THPT", "2026,", "(ấp 3)"]))
def test_only_the_broken_word_changes(word: str, other: str) -> None:
    assert restore(f"{other} {word.replace('ư', '')} {other}") == f"{other} {word} {other}"


ONSETS = ["", "b", "c", "d", "đ", "h", "k", "l", "m", "ng", "nh", "ph", "th", "tr", "x"]
RHYMES = ["ơng", "ớc", "ợng", "ởng", "ng", "a", "i", "ơi", "ờm", "ăng", "ên", "c", "t", "ộc"]


@given(st.sampled_from(ONSETS), st.sampled_from(RHYMES))
def test_what_is_restored_is_one_word_with_one_more_letter(onset: str, rhyme: str) -> None:
    word = onset + rhyme
    whole = restored(word)
    if whole:
        assert is_syllable(whole)
        assert not is_syllable(word)
        assert any(whole[:at] + whole[at + 1 :] == word for at in range(len(whole)))
    else:
        assert is_syllable(word) or rhyme not in ("ơng", "ợng", "ởng")


def test_words_without_a_vowel_are_seen() -> None:
    assert stranded("Nguyễn Thị Th") == ("Th",)
    assert stranded("TT Y tế, ThS Lan, Nh") == ("Nh",)
