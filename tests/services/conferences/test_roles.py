"""Who comes up for what, whatever is on the list: links win, nobody is two people of one kind."""

from __future__ import annotations

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.services.conferences.conftest import HOUSEHOLD, PERSON, UNIT, award
from thidua_desktop.domain.records import Award, Guest
from thidua_desktop.services.conferences.roles import comers, owner_of, who_of

NAMES = ("Nguyễn Thị Lan", "Lê Văn An")
UNITS = ("Trường A", "Trường B")
POSTS = ("", "Hiệu trưởng", "Bí thư Chi bộ, Hiệu trưởng", "Giáo viên")
HEADS = {1: (NAMES[0], POSTS[1]), 2: (NAMES[1], "")}

awards = st.lists(
    st.builds(
        lambda kind, one, name, post, unit: award(
            1,
            kind,
            one,
            name=UNITS[(one or 1) % 2] if kind is UNIT else name,
            post=post,
            unit_name="" if kind is UNIT else unit,
        ),
        st.sampled_from((PERSON, UNIT, HOUSEHOLD)),
        st.sampled_from((None, 1, 2, 3)),
        st.sampled_from(NAMES),
        st.sampled_from(POSTS),
        st.sampled_from(UNITS),
    ),
    max_size=8,
)
guests = st.lists(
    st.builds(
        lambda name, unit, post, kind, one: Guest(
            1, name, unit, post, recipient_kind=kind if one else None, recipient_id=one if kind else None
        ),
        st.sampled_from((*NAMES, "LÊ VĂN AN")),
        st.sampled_from(UNITS),
        st.sampled_from(POSTS),
        st.sampled_from((None, PERSON, UNIT, HOUSEHOLD)),
        st.sampled_from((None, 1, 2, 3)),
    ),
    max_size=6,
).map(
    lambda some: [
        Guest(1, one.name, one.unit_name, one.post, recipient_kind=one.recipient_kind,
              recipient_id=one.recipient_id, id=i)
        for i, one in enumerate(some, start=1)
    ]
)  # fmt: skip


@given(guests, awards, st.randoms(use_true_random=False))
def test_links_win_and_nobody_is_two_of_one_kind(
    there: list[Guest], given_to: list[Award], chance: random.Random
) -> None:
    found = comers(there, given_to, HEADS)
    linked = {owner_of(guest) for guest in there} - {None}
    for who, guest in found.items():
        if who in linked:
            assert owner_of(guest) == who
        else:
            assert guest.recipient_kind is not who[0], "a guest linked to one is not another of that kind"
    twice = Counter((guest.id, who[0]) for who, guest in found.items())
    assert not twice or max(twice.values()) == 1
    assert {who_of(one) for one in given_to if who_of(one) in linked} <= found.keys()
    mixed = sorted(given_to, key=lambda one: chance.random())
    assert {(w[0], w[1]): g.id for w, g in comers(there, mixed, HEADS).items() if w in linked} == {
        (w[0], w[1]): g.id for w, g in found.items() if w in linked
    }
