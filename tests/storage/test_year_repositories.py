"""The stage of a conference and the year of the pledges, on a real file, and back through undo."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from thidua_desktop.domain.records import (
    Award,
    BlockYear,
    CommonContent,
    Conference,
    CrossScore,
    Guest,
    Movement,
    MovementAward,
    MovementTarget,
    Officer,
    Pack,
    Pledge,
    PledgedPerson,
    PledgePoint,
    Presence,
    ProgrammeItem,
    RecipientKind,
    Shortcoming,
    Target,
    TargetGrade,
    Turn,
    TurnEntry,
    YearClosing,
)
from thidua_desktop.storage.database import Store

TIME = dt.datetime(2026, 12, 29, 7, 10)


def _stage(store: Store) -> tuple[int, list[int]]:
    with store.journal.operation("Sân khấu"):
        awards = [
            store.decisions.add_award(
                Award(0, "GKX", "Giấy khen", RecipientKind.PERSON, f"Người {i}", 2026, recipient_id=1)
            )
            for i in range(4)
        ]
        conference = store.conferences.add(Conference(0, "Tổng kết", 2026, per_turn=2, starts_at="08:00"))
        store.conferences.set_turns(
            conference,
            [
                Turn(
                    "Đợt 1", tuple(TurnEntry(award, n) for n, award in enumerate(awards[:2], 1)), None, "GKX"
                ),
                Turn("Đợt 2", tuple(TurnEntry(award, n) for n, award in enumerate(awards[2:], 3))),
            ],
        )
    return conference, awards


def test_turns_keep_their_order_and_ids(filled: Store) -> None:
    conference, awards = _stage(filled)
    first, second = filled.conferences.turns(conference)
    assert [entry.award_id for entry in first.entries] == awards[:2]
    assert [entry.label for entry in second.entries] == ["3", "4"]
    late = replace(second, entries=(*second.entries, TurnEntry(awards[0], 4, "a")))
    with filled.journal.operation("Đổi thứ tự") as operation:
        filled.conferences.set_turns(conference, [late, replace(first, entries=first.entries[1:])])
    assert [turn.id for turn in filled.conferences.turns(conference)] == [second.id, first.id]
    assert [entry.label for entry in filled.conferences.turns(conference)[0].entries] == ["3", "4", "4a"]
    assert set(filled.journal.changes(operation.id)) == {"turn", "turn_entry"}
    filled.journal.undo()
    assert [turn.id for turn in filled.conferences.turns(conference)] == [first.id, second.id]
    assert [entry.award_id for entry in filled.conferences.turns(conference)[0].entries] == awards[:2]


def test_writing_the_same_turns_writes_nothing(filled: Store) -> None:
    conference, _ = _stage(filled)
    with filled.journal.operation("Như cũ") as operation:
        filled.conferences.set_turns(conference, filled.conferences.turns(conference))
    assert not filled.journal.changes(operation.id)


def test_a_conference_goes_with_all_that_hangs_on_it(filled: Store) -> None:
    conference, _ = _stage(filled)
    with filled.journal.operation("Thêm"):
        filled.conferences.set_programme(
            conference, [ProgrammeItem("Chào cờ", 5), ProgrammeItem("Bế mạc", 10)]
        )
        guest = Guest(conference, "Lê A", "Ấp 2", "Trưởng ấp", "A", "A01", RecipientKind.PERSON, 1)
        filled.conferences.add_guests(conference, [guest, Guest(conference, "Khách mời")])
        filled.conferences.add_pack(Pack(conference, TIME, "{}", "bo-giay"))
    known, stranger = filled.conferences.guests(conference)
    assert (known.recipient_kind, known.recipient_id, stranger.recipient_kind) == ("person", 1, None)
    with filled.journal.operation("Đến"):
        filled.conferences.update_guest(replace(known, presence=Presence.PRESENT, arrived_at=TIME))
    assert filled.conferences.guests(conference)[0].arrived_at == TIME
    assert [item.title for item in filled.conferences.programme(conference)] == ["Chào cờ", "Bế mạc"]
    with filled.journal.operation("Xóa"):
        filled.conferences.delete(conference)
    assert filled.conferences.all() == []
    filled.journal.undo()
    assert len(filled.conferences.guests(conference)) == 2
    assert len(filled.conferences.turns(conference)) == 2
    assert filled.conferences.packs(conference)[0].target == "bo-giay"


def test_results_and_points_of_a_pledge(filled: Store) -> None:
    target = Target("Thu ngân sách", plan="105", plan_thousandths=105_000, weight=10_000)
    with filled.journal.operation("Giao ước"):
        pledge_id = filled.pledges.add(
            Pledge(0, 2, 2026, targets=(target, Target("B")), people=(PledgedPerson("Lê A", "LDTT"),))
        )
        filled.pledges.set_points(pledge_id, (PledgePoint(pledge_id, "bao_cao_cham", 2),))
        filled.pledges.save_cross_score(CrossScore(pledge_id, 1, 9_000))
        filled.pledges.save_cross_score(CrossScore(pledge_id, 1, 8_000, "Sửa"))
    pledge = filled.pledges.get(pledge_id)
    assert [one.name for one in pledge.people] == ["Lê A"]
    assert [(one.points, one.note) for one in filled.pledges.cross_scores(2026)] == [(8_000, "Sửa")]
    assert filled.pledges.points(2025) == []
    assert [one.times for one in filled.pledges.points(2026)] == [2]
    done = replace(pledge.targets[0], result="Vượt", grade=TargetGrade.OVER, points=9_500)
    with filled.journal.operation("Kết quả") as operation:
        filled.pledges.update(replace(pledge, targets=(done, pledge.targets[1])))
    assert filled.journal.changes(operation.id) == {"pledge_target": {done.id}}
    assert filled.pledges.get(pledge_id).targets[0] == done
    with filled.journal.operation("Xóa"):
        filled.pledges.delete(pledge_id)
    assert filled.pledges.points(2026) == []


def test_what_the_office_sets_for_a_year(filled: Store) -> None:
    movement = Movement(
        0,
        "Chung tay cải cách",
        2026,
        targets=(MovementTarget("Hồ sơ trực tuyến", "%", "90"),),
        awards=(MovementAward("GKX", 5),),
    )
    with filled.journal.operation("Năm"):
        block = filled.units.add_block("Khối 9")
        movement_id = filled.movements.add(movement)
        filled.movements.set_common(2027, (CommonContent(2027, "A", "KT-XH"), CommonContent(2027, "B")))
        filled.movements.save_block(BlockYear(block.id, 2027, leader_unit_id=2))
        filled.movements.save_block(BlockYear(block.id, 2027, leader_unit_id=1))
        filled.movements.add_shortcomings([Shortcoming(2027, "cchc", "Trễ hạn", 2, 500)])
        filled.years.save(YearClosing(2025, TIME))
        filled.years.add_officer(Officer("Trần Văn An", female=False))
    assert filled.movements.get(movement_id) == replace(movement, id=movement_id)
    assert [line.content for line in filled.movements.common(2027)] == ["A", "B"]
    assert filled.movements.blocks(2027)[block.id].leader_unit_id == 1
    assert filled.years.closed_years() == {2025}
    with filled.journal.operation("Mở"):
        filled.years.save(replace(filled.years.closings()[2025], closed=False, note="Bổ sung"))
        (line,) = filled.movements.shortcomings(2027)
        filled.movements.update_shortcoming(replace(line, done=True))
        filled.movements.update(replace(filled.movements.get(movement_id), awards=()))
    assert filled.years.closed_years() == frozenset()
    assert filled.movements.shortcomings(2027)[0].done
    assert filled.movements.get(movement_id).awards == ()
