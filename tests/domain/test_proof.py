"""The code of a certificate: what goes in comes out, it can be scanned, and nothing broken gets through."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua_desktop.domain import proof
from thidua_desktop.domain.proof import BadCode, Signed, Statement, Text
from thidua_desktop.domain.vietnamese import ALPHABET_134, nfc

KEY = bytes.fromhex("a1b2c3d4")
SIGNATURE = bytes(range(64))
ORDINARY = (
    "45a", "Nguyễn Thị Hồng Hạnh", "Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã", "123/QĐ-UBND",
    "Ủy ban nhân dân xã Thạnh Hóa",
)  # fmt: skip
DAY = dt.date(2026, 12, 15)

texts = st.text(max_size=200) | st.text(ALPHABET_134 + " abc–“”", max_size=200)
days = st.none() | st.dates(dt.date(1945, 1, 1), dt.date(2120, 1, 1))


def code_of(said: Statement) -> str:
    return proof.digits(proof.body(said, KEY), SIGNATURE)


def tried(text: str) -> Signed | BadCode:
    try:
        return proof.read(text)
    except BadCode as error:
        return error


@given(st.integers(0, 2**40), texts, texts, texts, texts, texts, days)
def test_what_goes_in_comes_out_and_fits(
    award_id: int, book: str, name: str, award: str, number: str, office: str, day: dt.date | None
) -> None:
    said = proof.statement(award_id, book, name, award, number, office, day)
    code = code_of(said)
    assert code.isascii()
    assert code.isdigit()
    assert len(code) <= proof.MOST_DIGITS
    read = proof.read(code)
    assert read.statement == said
    assert (read.key, read.signature, read.body) == (KEY, SIGNATURE, proof.body(said, KEY))
    for part, whole in zip(said.texts, (book, name, award, number, office), strict=True):
        assert part.says(whole)
        assert nfc(whole).encode("utf-8", "replace").decode().startswith(part.text)


def test_an_ordinary_certificate_takes_45_modules() -> None:
    from thidua_desktop.documents.qr import encode

    said = proof.statement(12345, *ORDINARY, DAY)
    assert not any(part.digest for part in said.texts)
    assert encode(code_of(said)).side == 45


def test_the_longest_names_still_make_a_code_that_can_be_scanned() -> None:
    from thidua_desktop.documents.qr import encode

    long = "Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa " * 4
    said = proof.statement(999_999, "1234a", long, long, "1234/QĐ-UBND", long, DAY)
    assert encode(code_of(said)).side <= 57
    # Number and book are never the ones that are shortened for a long name.
    assert said.book_number == Text("1234a")
    assert said.decision_number == Text("1234/QĐ-UBND")
    assert said.name.digest
    assert str(said.name).endswith("…")
    assert said.name.says(long)
    assert not said.name.says(long + "khác")


def test_what_phrases_and_letters_stand_for_never_changes() -> None:
    """Codes printed once have to be read for ever."""
    assert proof.encode_text("Ủy ban nhân dân xã Ẩn").hex() == "0715" + proof.encode_text("Ẩn").hex()
    assert code_of(proof.statement(7, *ORDINARY, DAY)) == GOLDEN


GOLDEN = (
    "840156490938338829133576213236866219924228985621717745352419672501269978668389252861310404"
    "646463748494906389542093763491583429059862174874748036141170495493216633397376086373525552"
    "856098373789151864146477611653703064676524053210213219305290675030096006997555536624047639"
    "863574079"
)


@settings(max_examples=300)
@given(st.data())
def test_a_changed_digit_is_another_statement_or_none(data: st.DataObject) -> None:
    code = code_of(proof.statement(7, *ORDINARY, DAY))
    at = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != code[at]]))
    read = tried(code[:at] + other + code[at + 1 :])
    if isinstance(read, BadCode):
        assert read.ours is (at >= len(proof.MARK))
    else:
        assert (read.body, read.signature) != (proof.read(code).body, SIGNATURE)


@given(st.text() | st.text("0123456789", max_size=2000) | st.text("0123456789").map(lambda t: proof.MARK + t))
def test_no_text_breaks_the_reader(text: str) -> None:
    read = tried(text)
    assert isinstance(read, BadCode) or "".join(text.split()).startswith(proof.MARK)


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(raw: bytes) -> None:
    read = tried(proof.digits(b"\1" + raw, SIGNATURE))
    assert read.ours if isinstance(read, BadCode) else read.body == b"\1" + raw


@pytest.mark.parametrize("gap", [" ", "\n", "\r\n", "\t"])
def test_blanks_of_scanners_and_pasting_do_not_count(gap: str) -> None:
    code = code_of(proof.statement(7, *ORDINARY, DAY))
    assert proof.read(gap + code[:50] + gap + code[50:] + gap) == proof.read(code)


@pytest.mark.parametrize("text", ["", "8401", "84011234", "https://example.vn", "８４０１" * 60, "0" * 200])
def test_other_codes_are_not_taken_for_ours(text: str) -> None:
    with pytest.raises(BadCode) as caught:
        proof.read(text)
    assert not caught.value.ours
