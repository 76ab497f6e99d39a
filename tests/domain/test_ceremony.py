"""The order on stage (NĐ 152/2025 Đ29.5)."""

from __future__ import annotations

import datetime as dt
import random

from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.ceremony import ceremony_key, decided_by_commune, in_ceremony_order
from thidua_desktop.domain.records import Award, AwardKind, RecipientKind

ALL = tuple(RecipientKind)
KINDS = {
    kind.code: kind
    for kind in (
        AwardKind(
            "LDTT", "Lao động tiên tiến", "danh_hieu", ALL, "co_so", 220, authority="Chủ tịch UBND cấp xã"
        ),
        AwardKind("CSTDCS", "Chiến sĩ thi đua cơ sở", "danh_hieu", ALL, "co_so", 210),
        AwardKind("GKX", "Giấy khen", "hinh_thuc", ALL, "co_so", 300, authority="Chủ tịch UBND cấp xã"),
        AwardKind("BKT", "Bằng khen tỉnh", "hinh_thuc", ALL, "tinh", 150, authority="Chủ tịch UBND tỉnh"),
        AwardKind("CSTDT", "Chiến sĩ thi đua tỉnh", "danh_hieu", ALL, "tinh", 120),
    )
}


def award(code: str, recipient: RecipientKind, order: int | None, name: str = "x") -> Award:
    return Award(0, code, KINDS[code].name, recipient, name, 2026, book_number=order)


def test_higher_level_first_then_titles_then_collectives() -> None:
    awards = [
        award("GKX", RecipientKind.PERSON, 1),
        award("GKX", RecipientKind.HOUSEHOLD, 2),
        award("GKX", RecipientKind.UNIT, 3),
        award("LDTT", RecipientKind.PERSON, 4),
        award("CSTDCS", RecipientKind.PERSON, 5),
        award("BKT", RecipientKind.PERSON, 6),
        award("CSTDT", RecipientKind.PERSON, 7),
    ]
    groups = [(g.kind.code, g.recipient_kind.value) for g in in_ceremony_order(awards, KINDS)]
    assert groups == [
        ("CSTDT", "person"),
        ("BKT", "person"),
        ("CSTDCS", "person"),
        ("LDTT", "person"),
        ("GKX", "unit"),
        ("GKX", "household"),
        ("GKX", "person"),
    ]


@given(st.randoms(use_true_random=False))
def test_order_does_not_depend_on_how_awards_arrive(rng: random.Random) -> None:
    awards = [
        award(code, recipient, place)
        for place, (code, recipient) in enumerate(((c, r) for c in KINDS for r in RecipientKind), start=1)
    ]
    wanted = in_ceremony_order(awards, KINDS)
    rng.shuffle(awards)
    assert in_ceremony_order(awards, KINDS) == wanted


def test_numbered_awards_stand_before_unnumbered_ones() -> None:
    awards = [award("GKX", RecipientKind.PERSON, None, "b"), award("GKX", RecipientKind.PERSON, 9, "a")]
    (group,) = in_ceremony_order(awards, KINDS)
    assert [one.name for one in group.awards] == ["a", "b"]


def test_unknown_level_comes_last() -> None:
    odd = AwardKind("X", "x", "hinh_thuc", ALL, "khac", 1)
    assert ceremony_key(odd, RecipientKind.UNIT) > ceremony_key(KINDS["GKX"], RecipientKind.PERSON)


def test_the_commune_decides_only_what_the_law_gives_it() -> None:
    assert decided_by_commune(KINDS["GKX"])
    assert not decided_by_commune(KINDS["BKT"])
    abolished = AwardKind(
        "GKH",
        "Giấy khen huyện",
        "hinh_thuc",
        ALL,
        "co_so",
        1,
        authority="cấp xã",
        retired_on=dt.date(2025, 7, 1),
    )
    assert not decided_by_commune(abolished)
