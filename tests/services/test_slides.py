"""Slides of the second screen: the stage's people in its order, and nobody else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    AwardState,
    Conference,
    Handover,
    Office,
    Presence,
    RecipientKind,
    Turn,
    TurnEntry,
)
from thidua_desktop.services.conferences.facts import Stage, StageLine, StageTurn
from thidua_desktop.services.conferences.slides import MOST, Fits, Slide, SlideKind, SlideMaker

OFFICE = Office("Ủy ban nhân dân xã Thạnh Hóa")
KIND = AwardKind("GKX", "Giấy khen của Chủ tịch UBND cấp xã", "hinh_thuc", (), "co_so", 1)
DAY = dt.date(2026, 12, 15)
CONFERENCE = Conference(1, "Hội nghị tổng kết năm 2026", 2026, dt.date(2027, 1, 5), "Hội trường UBND xã")


def line(
    award_id: int,
    kind: RecipientKind = RecipientKind.PERSON,
    *,
    presence: Presence = Presence.UNKNOWN,
    stand_in: str = "",
    relation: str = "",
    state: AwardState = AwardState.GIVEN,
    code: str = "GKX",
    post: str = "Chuyên viên",
    representative: str = "",
    truy_tang: bool = False,
) -> StageLine:
    award = Award(
        award_id,
        code,
        KIND.name if code == "GKX" else "Lao động tiên tiến",
        kind,
        f"Nguyễn Văn {award_id}",
        2026,
        salutation="Ông" if kind is RecipientKind.PERSON else "",
        post=post,
        unit_name="Ấp 2",
        decision_id=1,
        decision_number="412/QĐ-UBND",
        decision_date=DAY,
        authority="Chủ tịch Ủy ban nhân dân xã Thạnh Hóa",
        state=state,
    )
    mark = Handover(award_id, presence, stand_in, relation)
    entry = TurnEntry(award_id, award_id)
    return StageLine(entry, award, 1, mark, representative=representative, truy_tang=truy_tang)


def stage(*turns: list[StageLine], presenter: str = "") -> Stage:
    made = tuple(
        StageTurn(
            Turn(
                "Giấy khen của Chủ tịch UBND cấp xã – cá nhân",
                tuple(one.entry for one in lines),
                award_code="GKX",
                presenter=presenter,
                id=100 + number,
            ),
            number,
            None,
            KIND,
            tuple(lines),
        )
        for number, lines in enumerate(turns, 1)
    )
    return Stage(CONFERENCE, made)


def stage_slides(of: Stage, office: Office | None, fits: Fits) -> list[Slide]:
    return SlideMaker(fits).slides(of, office)


def always(slide: Slide) -> bool:
    return True


def shown(slides: list[Slide]) -> list[int]:
    return [name.award_id for slide in slides for name in slide.names]


def test_the_conference_then_each_turn_then_the_closing() -> None:
    slides = stage_slides(stage([line(1), line(2)], [line(3)], presenter="Lâm Quốc Thịnh"), OFFICE, always)
    kinds = [slide.kind for slide in slides]
    turn = [SlideKind.ANNOUNCE, SlideKind.NAMES]
    assert kinds == [SlideKind.TITLE, *turn, *turn, SlideKind.CLOSING]
    assert slides[0].title == CONFERENCE.name
    assert slides[0].lines == ("Hội trường UBND xã", "Ngày 05 tháng 01 năm 2027")
    announce = slides[1]
    assert announce.title == "Giấy khen của Chủ tịch UBND xã Thạnh Hóa – cá nhân (1/2)"
    assert [slide.title[-5:] for slide in slides[1:5]] == ["(1/2)", "(1/2)", "(2/2)", "(2/2)"]
    assert announce.heading == "Đợt 1/2"
    assert announce.lines == (
        "Quyết định số 412/QĐ-UBND ngày 15/12/2026 của Chủ tịch UBND xã Thạnh Hóa",
        "Trao tặng: Lâm Quốc Thịnh",
    )
    assert (slides[2].names[0].name, slides[2].names[0].detail) == ("Ông Nguyễn Văn 1", "Chuyên viên, Ấp 2")
    assert slides[-1].title == "Chúc mừng các cá nhân được khen thưởng"


def test_who_receives_for_another_is_said() -> None:
    lines = [
        line(1, presence=Presence.STAND_IN, stand_in="Trần Thị Hai", relation="vợ", truy_tang=True),
        line(2, RecipientKind.UNIT, representative="Lê Văn Sáu"),
        line(3, RecipientKind.HOUSEHOLD, post="Ấp 3"),
        line(4, presence=Presence.ABSENT, stand_in="Võ Văn Tư"),
        line(5, presence=Presence.PRESENT),
    ]
    names = stage_slides(stage(lines), OFFICE, always)[2].names
    assert [one.receiver for one in names] == [
        "(Trần Thị Hai, vợ, nhận thay)",
        "Đại diện nhận: Lê Văn Sáu",
        "",
        "(Võ Văn Tư, nhận thay)",
        "",
    ]
    assert (names[2].name, names[2].detail) == ("Hộ gia đình Nguyễn Văn 3", "Ấp 3")


def test_a_turn_of_several_awards_says_each() -> None:
    names = stage_slides(stage([line(1), line(2, code="LDTT"), line(3, truy_tang=True)]), OFFICE, always)[
        2
    ].names
    assert [one.award for one in names] == [
        "Giấy khen của Chủ tịch UBND xã Thạnh Hóa",
        "Lao động tiên tiến",
        "Truy tặng Giấy khen của Chủ tịch UBND xã Thạnh Hóa",
    ]


def test_a_district_s_own_name_is_said_and_no_office_leaves_the_catalogue_s_words() -> None:
    of = stage([line(1), line(2, code="LDTT")])
    turn = replace(of.turns[0].turn, title="Giấy khen của Chủ tịch UBND cấp huyện")
    of = replace(of, turns=(replace(of.turns[0], turn=turn),))
    district = Office("Ủy ban nhân dân huyện Thạnh Hóa", level="huyen")
    announce, names = stage_slides(of, district, always)[1:3]
    assert announce.title == names.title == "Giấy khen của Chủ tịch UBND huyện Thạnh Hóa"
    assert names.names[0].award == "Giấy khen của Chủ tịch UBND cấp xã", "another's award keeps its words"
    assert stage_slides(of, OFFICE, always)[1].title == "Giấy khen của Chủ tịch UBND cấp huyện"
    assert stage_slides(of, None, always)[1].title == "Giấy khen của Chủ tịch UBND cấp huyện"


def test_a_turn_nobody_comes_up_in_keeps_its_first_picture_alone() -> None:
    slides = stage_slides(
        stage([line(1, presence=Presence.ABSENT)], [line(2, state=AwardState.REVOKED)]), OFFICE, always
    )
    expected = [SlideKind.TITLE, SlideKind.ANNOUNCE, SlideKind.ANNOUNCE, SlideKind.CLOSING]
    assert [slide.kind for slide in slides] == expected
    assert slides[2].lines == ()  # the decision behind a revoked award is not held up either


def test_a_stage_without_turns_has_the_conference_and_the_closing() -> None:
    slides = stage_slides(stage(), OFFICE, always)
    assert [slide.kind for slide in slides] == [SlideKind.TITLE, SlideKind.CLOSING]


def test_names_are_spread_evenly_over_the_fewest_pictures_that_can_be_read() -> None:
    lines = [line(i) for i in range(1, 24)]
    sizes = [len(slide.names) for slide in stage_slides(stage(lines), OFFICE, always) if slide.names]
    assert sizes == [8, 8, 7]
    assert max(sizes) <= MOST
    slides = stage_slides(stage(lines), OFFICE, lambda slide: len(slide.names) <= 5)
    pages = [slide for slide in slides if slide.names]
    assert [len(slide.names) for slide in pages] == [5, 5, 5, 4, 4]
    assert [(one.page, one.pages) for one in pages] == [(i, 5) for i in range(1, 6)]
    assert pages[1].heading == "Đợt 1/1 · trang 2/5"


def test_where_nothing_can_be_set_each_name_has_a_picture() -> None:
    slides = stage_slides(stage([line(1), line(2)]), OFFICE, lambda slide: False)
    assert [len(slide.names) for slide in slides if slide.names] == [1, 1]


people = st.builds(
    line,
    st.integers(1, 10_000),
    st.sampled_from(RecipientKind),
    presence=st.sampled_from(Presence),
    stand_in=st.sampled_from(["", "Trần Thị Hai"]),
    state=st.sampled_from([AwardState.GIVEN, AwardState.GIVEN, AwardState.REVOKED]),
)


@given(
    st.lists(st.lists(people, max_size=25, unique_by=lambda one: one.award.id), max_size=6),
    st.integers(1, 12),
)
def test_slides_hold_exactly_who_comes_up_in_the_order_of_the_stage(
    turns: list[list[StageLine]], room: int
) -> None:
    slides = stage_slides(stage(*turns), OFFICE, lambda slide: len(slide.names) <= room)
    expected = [
        one.award.id
        for lines in turns
        for one in lines
        if one.award.state is AwardState.GIVEN
        and not (one.handover.presence is Presence.ABSENT and not one.handover.stand_in)
    ]
    assert shown(slides) == expected
    assert all(len(slide.names) <= min(room, MOST) for slide in slides)
    assert [slide.turn for slide in slides if slide.kind is SlideKind.ANNOUNCE] == list(
        range(1, len(turns) + 1)
    )


def test_made_again_after_a_change_they_are_as_if_made_anew() -> None:
    maker = SlideMaker(always)
    first = stage([line(1), line(2)], [line(3)])
    assert maker.slides(first, OFFICE) == stage_slides(first, OFFICE, always)
    for changed in (
        stage([line(1, presence=Presence.ABSENT), line(2)], [line(3)]),
        stage([line(2), line(1)], [line(3)], [line(4)]),
        stage([line(1)]),
        stage(),
    ):
        assert maker.slides(changed, OFFICE) == stage_slides(changed, OFFICE, always)
        renamed = replace(OFFICE, name="Ủy ban nhân dân xã Bình Hòa")
        assert maker.slides(changed, renamed)[0].heading.endswith("Bình Hòa")
