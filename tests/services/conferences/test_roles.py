"""Who comes up for what, whatever is on the list: links win, nobody is two people of one kind."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.services.conferences.conftest import HOUSEHOLD, PERSON, UNIT, award, decide, gather
from tests.services.conftest import Small
from thidua_desktop.domain.records import Award, Guest, Presence
from thidua_desktop.services.conferences.roles import awards_of_guest, comers, owner_of, who_of

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


def test_a_mark_looks_at_all_who_may_be_meant(small: Small) -> None:
    """Each guest is told the same by those few awards as by the whole stage."""
    office, chance = small.office, random.Random(20261124)
    office.units.update(
        replace(office.units.get(small.hall), head_name="Nguyễn Thị Lan", head_post="Kế toán")
    )
    linked = ((PERSON, small.person), (PERSON, small.namesake), (UNIT, small.hall), (None, None))
    for _ in range(10):
        given_to = [
            award(
                i,
                kind,
                one if chance.random() < 0.6 else None,
                name=chance.choice((*NAMES, "NGUYỄN THỊ LAN", "Nguyễn Thị Lan Anh")),
                post=chance.choice(POSTS),
                unit_name=chance.choice(UNITS),
            )
            for i in range(1, 9)
            for kind, one in [chance.choice(linked[:3])]
        ]
        hall = gather(office, decide(office, given_to))
        there = []
        for _ in range(6):
            kind, one = chance.choice(linked)
            there.append(
                Guest(
                    hall.conference_id,
                    chance.choice(NAMES),
                    chance.choice(UNITS),
                    chance.choice(POSTS),
                    recipient_kind=kind,
                    recipient_id=one,
                )
            )
        office.reception.add(there)
        places = office.reception.places(hall.conference_id)
        for guest in office.reception.guests(hall.conference_id):
            told = [line.award.id for line in places.get(guest.id, ())]
            assert awards_of_guest(office._store, guest) == told


def test_a_mark_on_the_stage_goes_to_the_guest_the_stage_names(small: Small) -> None:
    office = small.office
    given_to = [award(i, name=NAMES[i % 2], unit_name=UNITS[i // 2 % 2], post=POSTS[i % 4]) for i in range(8)]
    hall = gather(office, decide(office, given_to))
    office.reception.add(
        [
            Guest(hall.conference_id, name, unit, post)
            for name in NAMES
            for unit in UNITS
            for post in POSTS[1:]
        ]
    )
    named = 0
    for line in hall.stage.lines:
        office.stage.hand_over([line.award.id], Presence.ABSENT)
        absent = [
            one.id for one in office.reception.guests(hall.conference_id) if one.presence is Presence.ABSENT
        ]
        assert absent == ([line.guest_id] if line.guest_id else [])
        named += bool(absent)
        office.operations.undo()
    assert named
