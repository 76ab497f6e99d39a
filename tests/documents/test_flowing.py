"""Page breaks fall between pieces, heads are repeated, and what belongs together stays together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.documents.flowing import Piece, Sheet, paginate


def piece(height: float, *, keep: bool = False, head: Piece | None = None, space: bool = False) -> Piece:
    return Piece(height, lambda ink, x, y: b"", keep, head, space)


HEAD = piece(5)
ROOM = 50.0


@given(
    st.lists(
        st.builds(piece, st.floats(0.5, 40), keep=st.booleans(), head=st.sampled_from([None, HEAD])),
        max_size=40,
    )
)
def test_no_page_is_overfull_and_nothing_is_lost_or_reordered(pieces: list[Piece]) -> None:
    pages = paginate(pieces, ROOM)
    assert [p for page in pages for p in page if p is not HEAD] == pieces
    for number, page in enumerate(pages):
        assert sum(p.height for p in page) <= ROOM + 1e-3
        if number and page[0] is not HEAD:
            assert page[0].head is None
        if number and page[0] is HEAD:
            assert page[1].head is HEAD


def test_a_page_just_filled_stays_one_page() -> None:
    assert len(paginate([piece(10) for _ in range(5)], ROOM)) == 1
    assert len(paginate([piece(10) for _ in range(5)] + [piece(0.1)], ROOM)) == 2


def test_kept_pieces_move_together() -> None:
    rows = [piece(10) for _ in range(3)]
    title, row, end = piece(6, keep=True), piece(10, keep=True), piece(12)
    pages = paginate([*rows, title, row, end], ROOM)
    assert pages == [rows, [title, row, end]]


def test_a_kept_group_higher_than_a_page_is_split_rather_than_lost() -> None:
    rows = [piece(20, keep=True) for _ in range(6)]
    pages = paginate(rows, ROOM)
    assert [len(page) for page in pages] == [2, 2, 2]


def test_a_head_is_repeated_only_where_a_page_begins() -> None:
    rows = [piece(20, head=HEAD) for _ in range(4)]
    pages = paginate([HEAD, *rows], ROOM)
    assert [[p is HEAD for p in page] for page in pages] == [[True, False, False], [True, False, False]]


def test_space_is_dropped_at_the_top_of_a_page() -> None:
    rows = [piece(25), piece(25), piece(5, space=True), piece(25)]
    pages = paginate(rows, ROOM)
    assert pages[1] == [rows[3]]


def test_nothing_makes_one_empty_page() -> None:
    assert paginate([], ROOM) == [[]]


def test_margins_are_those_of_the_decree() -> None:
    """NĐ 30/2020 PL I: trên, dưới 20–25 mm; trái 30–35; phải 15–20."""
    sheet = Sheet()
    assert 20 <= sheet.top <= 25
    assert 20 <= sheet.bottom <= 25
    assert 30 <= sheet.left <= 35
    assert 15 <= sheet.right <= 20
    assert (sheet.measure, sheet.room) == (165, 257)
