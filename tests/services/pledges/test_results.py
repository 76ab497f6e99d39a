"""Results, the board, cross scores, the flag, the reform index, and the sentence that feeds nominations."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.pledges.conftest import Commune
from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation
from thidua_desktop.domain.pledge_scoring import Dissolved, Method
from thidua_desktop.domain.records import (
    Batch,
    Nomination,
    PledgePoint,
    Ranking,
    Recipient,
    RecipientKind,
    ResultSource,
    Target,
    TargetGrade,
)
from thidua_desktop.services.pledges.board import Board, BoardRow
from thidua_desktop.services.pledges.results import TypedResult


def row_of(board: Board, unit: int) -> BoardRow:
    return next(row for block in board.blocks for row in block.rows if row.pledge.unit_id == unit)


def ranks(commune: Commune) -> list[tuple[str, int | None, bool]]:
    board = commune.office.pledge_results.board(2026)
    return [(row.unit_name, row.rank, row.tied) for row in board.blocks[0].rows]


@pytest.mark.parametrize(
    ("said", "number", "grade"),
    [
        ("97,5", 97_500, TargetGrade.NONE),
        ("97,5 %", 97_500, TargetGrade.NONE),
        ("Vượt", None, TargetGrade.OVER),
        ("chưa đạt", None, TargetGrade.UNMET),
        ("100", 100_000, TargetGrade.NONE),
    ],
)
def test_a_result_is_a_number_or_a_known_word(
    commune: Commune, said: str, number: int | None, grade: TargetGrade
) -> None:
    commune.tell(commune.hamlet, said)
    target = commune.target(commune.hamlet)
    assert (target.result, target.result_thousandths, target.grade) == (said, number, grade)
    assert target.source is ResultSource.TYPED


def test_a_number_may_carry_its_measure(commune: Commune) -> None:
    pledge = commune.pledge(commune.hamlet)
    commune.office.pledge_results.set_result(pledge.id, pledge.targets[1].id, "3 vụ")
    assert commune.target(commune.hamlet, 1).result_thousandths == 3_000
    commune.office.pledges.update(replace(commune.pledge(commune.hamlet), representative="Lê Thị Bé"))
    assert commune.target(commune.hamlet, 1).result_thousandths == 3_000


def test_other_words_need_a_grade(commune: Commune) -> None:
    results = commune.office.pledge_results
    pledge = commune.pledge(commune.hamlet)
    target = pledge.targets[0]
    for said, points in (("tạm ổn", None), ("-5", None), ("5", -1)):
        with pytest.raises(Invalid):
            results.set_result(pledge.id, target.id, said, points=points)
    results.set_result(pledge.id, target.id, "tạm ổn", grade=TargetGrade.PARTLY, note="theo biên bản")
    score = row_of(results.board(2026), commune.hamlet).scores[0]
    assert (score.points, score.problem) == (25_000, "")
    results.set_result(pledge.id, target.id, "tạm ổn", grade=TargetGrade.PARTLY, points=40_000)
    assert row_of(results.board(2026), commune.hamlet).scores[0].points == 40_000
    results.set_result(pledge.id, target.id, "")
    assert commune.target(commune.hamlet) == target
    with pytest.raises(NotFound):
        results.set_result(pledge.id, 999, "5")


def test_many_results_are_one_operation(commune: Commune) -> None:
    pledge = commune.pledge(commune.hamlet)
    first, second = pledge.targets
    typed = [TypedResult(first.id, "97,5 %", note="báo cáo"), TypedResult(second.id, "vượt", points=40_000)]
    changes = commune.office.pledge_results.set_results(pledge.id, typed)
    assert changes.label == "Đã ghi 2 kết quả giao ước"
    now = commune.pledge(commune.hamlet).targets
    assert [(one.result_thousandths, one.grade, one.points, one.result_note) for one in now] == [
        (97_500, TargetGrade.NONE, None, "báo cáo"),
        (None, TargetGrade.OVER, 40_000, ""),
    ]
    commune.office.operations.undo()
    assert commune.pledge(commune.hamlet) == pledge


def test_one_refused_cell_keeps_all_out_and_each_is_named(commune: Commune) -> None:
    results = commune.office.pledge_results
    pledge = commune.pledge(commune.hamlet)
    first, second = pledge.targets
    with pytest.raises(Invalid) as refused:
        results.set_results(pledge.id, [TypedResult(first.id, "tạm ổn"), TypedResult(second.id, "-5")])
    assert [(one.row, one.column, one.value) for one in refused.value.problems] == [
        (1, "Thu ngân sách", "tạm ổn"),
        (2, "Số vụ vi phạm", "-5"),
    ]
    assert str(refused.value).startswith("Thu ngân sách: “tạm ổn” không phải số")
    with pytest.raises(Invalid):
        results.set_results(pledge.id, [TypedResult(first.id, "100"), TypedResult(second.id, "-5")])
    with pytest.raises(NotFound):
        results.set_results(pledge.id, [TypedResult(first.id, "100"), TypedResult(999, "5")])
    assert commune.pledge(commune.hamlet) == pledge


def test_places_inside_each_block_with_ties(commune: Commune) -> None:
    a, b, c = commune.schools
    commune.tell(a, "100", "4")
    commune.tell(b, "100", "4")
    commune.tell(c, "90", "4")
    commune.tell(commune.hamlet, "50", "4")
    assert ranks(commune) == [("Trường A", 1, True), ("Trường B", 1, True), ("Trường C", 3, False)]
    board = commune.office.pledge_results.board(2026)
    assert [block.name for block in board.blocks] == ["Cụm số 1", "Cụm số 2"]
    assert row_of(board, commune.hamlet).rank == 1
    assert row_of(board, c).total == 95_000
    first = board.blocks[0]
    assert first.suggested_flag is None, "of equals none is guessed"
    assert first.flag_note.startswith("2 đơn vị bằng điểm: Trường A, Trường B")
    assert board.blocks[1].suggested_flag is None
    assert "đạt từ 90 điểm" in board.blocks[1].flag_note


def test_missing_results_and_units_that_ended_are_told(commune: Commune) -> None:
    a, b, c = commune.schools
    commune.tell(a, "100")
    commune.tell(b, "120", "4")
    unit = commune.office.units.get(b)
    commune.office.units.update(replace(unit, valid_to=dt.date(2026, 8, 31)))
    assert ranks(commune) == [("Trường A", 1, False), ("Trường B", None, False), ("Trường C", None, False)]
    board = commune.office.pledge_results.board(2026)
    assert (row_of(board, a).missing, row_of(board, a).total) == (1, 50_000)
    assert row_of(board, b).note == "Đơn vị giải thể, sáp nhập ngày 31/08/2026: không xếp hạng"
    assert row_of(board, c).note == "Chưa có kết quả"
    results = commune.office.pledge_results
    results.save_rules(replace(results.rules(), dissolved=Dissolved.IN))
    assert row_of(results.board(2026), b).rank == 1


def test_cases_beside_the_targets(commune: Commune) -> None:
    results = commune.office.pledge_results
    a, b, c = commune.schools
    for unit, said in ((a, "100"), (b, "99"), (c, "98")):
        commune.tell(unit, said, "4")
    pledge = commune.pledge(a)
    assert results.board(2026).blocks[0].suggested_flag == a
    results.set_points(
        pledge.id, [PledgePoint(0, "ky_luat", 1, "Khiển trách"), PledgePoint(0, "bao_cao_cham", 2)]
    )
    row = row_of(results.board(2026), a)
    assert (row.minus, row.total, row.rank) == (3_000, 97_000, 3)
    assert row.note == "Không xét cờ: cá nhân bị kỷ luật từ khiển trách trở lên"
    assert [case.note for case in row.cases] == ["Khiển trách", ""]
    assert results.board(2026).blocks[0].suggested_flag == b
    results.set_points(pledge.id, [])
    assert row_of(results.board(2026), a).minus == 0
    for case in (PledgePoint(0, "la"), PledgePoint(0, "ky_luat", 0)):
        with pytest.raises(Invalid):
            results.set_points(pledge.id, [case])


def test_units_of_a_block_score_one_another(commune: Commune) -> None:
    results = commune.office.pledge_results
    a, b, c = commune.schools
    commune.tell(a, "100", "4")
    pledge = commune.pledge(a)
    results.set_cross(pledge.id, b, 80_000)
    results.set_cross(pledge.id, c, 90_000)
    row = row_of(results.board(2026), a)
    assert (row.cross, row.total) == (85_000, 97_000)
    results.set_cross(pledge.id, c, None)
    assert row_of(results.board(2026), a).cross == 80_000
    for by, points in ((a, 5), (commune.hamlet, 5), (b, 100_001), (b, -1)):
        with pytest.raises(Invalid):
            results.set_cross(pledge.id, by, points)


def test_the_flag_may_go_to_another_with_a_reason(commune: Commune) -> None:
    results = commune.office.pledge_results
    a, b, c = commune.schools
    for unit, said in ((a, "100"), (b, "99"), (c, "98")):
        commune.tell(unit, said, "4")
    results.choose_flag(commune.block, 2026, a)
    flag = results.board(2026).blocks[0].flag
    assert flag is not None
    assert (flag.flag_unit_id, flag.flag_reason) == (a, "")
    with pytest.raises(Invalid, match="ghi lý do"):
        results.choose_flag(commune.block, 2026, b)
    results.choose_flag(commune.block, 2026, b, "Cụm bình chọn 3/3 phiếu")
    flag = results.board(2026).blocks[0].flag
    assert flag is not None
    assert (flag.flag_unit_id, flag.flag_reason) == (b, "Cụm bình chọn 3/3 phiếu")
    with pytest.raises(Invalid, match="phải có giao ước"):
        results.choose_flag(commune.block, 2026, commune.hamlet, "x")
    with pytest.raises(NotFound):
        results.choose_flag(999, 2026, a)
    results.choose_flag(commune.block, 2026, None)
    flag = results.board(2026).blocks[0].flag
    assert flag is not None
    assert flag.flag_unit_id is None


def test_rules_are_the_offices_own(commune: Commune) -> None:
    results = commune.office.pledge_results
    a, b, _ = commune.schools
    commune.tell(a, "110", "4")
    commune.tell(b, "120", "4")
    assert results.rules() == results.shipped_rules()
    own = replace(results.rules(), method=Method.LEADER)
    results.save_rules(own)
    assert results.rules() == own
    scores = row_of(results.board(2026), a).scores
    assert scores[0].working == "110/100 = 110 % (dẫn đầu 120 %) → 37,5 điểm"
    with pytest.raises(Invalid):
        results.save_rules(replace(own, total=0))
    commune.office.operations.undo()
    assert results.rules() == results.shipped_rules()


def test_rules_that_cannot_be_read_say_what_to_do(commune: Commune) -> None:
    commune.office.settings.set("pledge_scoring", {"method": "khác"})
    with pytest.raises(Invalid, match="chọn lại mẫu của chương trình"):
        commune.office.pledge_results.rules()
    commune.office.pledge_results.save_rules(commune.office.pledge_results.shipped_rules())
    assert commune.office.pledge_results.rules().total == 100_000


def test_the_reform_index_is_taken_over(commune: Commune) -> None:
    results = commune.office.pledge_results
    with pytest.raises(RuleViolation, match="không có chỉ tiêu nào về chỉ số"):
        results.take_reform(2026)
    for unit in (commune.schools[0], commune.hamlet):
        pledge = commune.pledge(unit)
        index = Target("Chỉ số CCHC", measure="điểm", plan="84")
        commune.office.pledges.update(replace(pledge, targets=(*pledge.targets, index)))
    with pytest.raises(RuleViolation, match="Chưa có chỉ số"):
        results.take_reform(2026)
    store = commune.office._store
    rankings = [
        Ranking("Trường A", 2026, 88_125, 2, 9),
        Ranking("Ủy ban nhân dân xã Thạnh Hóa", 2026, 80_100, 5, 15),
    ]
    commune.office.operations.run("Xếp hạng", lambda: store.reform.save_rankings(rankings))
    assert results.take_reform(2026).label == "Đã lấy chỉ số cải cách hành chính vào 2 chỉ tiêu"
    own, office = commune.target(commune.schools[0], 2), commune.target(commune.hamlet, 2)
    assert (own.result, own.result_thousandths, own.source) == ("88,125", 88_125, ResultSource.REFORM)
    assert own.result_note == "Bảng xếp hạng năm 2026 đã công bố: hạng 2/9"
    assert office.result == "80,1", "a unit without an index of its own takes the office's"
    with pytest.raises(RuleViolation):
        results.take_reform(2026)


def test_the_sentence_feeds_empty_achievements_only(commune: Commune) -> None:
    office, (a, b, c) = commune.office, commune.schools
    commune.tell(a, "106", "5")
    commune.tell(b, "100", "4")
    batch = office.nominations.add_batch(Batch(0, "Cuối năm", 2026)).created
    made = [
        office.nominations.add(
            Nomination(0, batch, Recipient(RecipientKind.UNIT, unit), "TTLDTT", text, year=2026)
        ).created
        for unit, text in ((a, ""), (b, "Đã viết tay"), (c, ""))
    ]
    results = office.pledge_results
    assert results.feed_achievements(batch).label == "Đã điền thành tích của 1 tập thể từ giao ước"
    texts = [office.nominations.get(one).achievement for one in made]
    assert texts == [
        "Năm 2026, đơn vị đạt 1/2 chỉ tiêu giao ước thi đua, "
        "trong đó vượt 1 chỉ tiêu: thu ngân sách 106 % (kế hoạch 100 %).",
        "Đã viết tay",
        "",
    ]
    told = results.sentence(commune.pledge(a).id)
    assert "chưa đạt 1 chỉ tiêu: số vụ vi phạm 5 vụ (kế hoạch không quá 4 vụ)" in told
    assert results.sentence(commune.pledge(c).id) == ""
    with pytest.raises(RuleViolation):
        results.feed_achievements(batch)
    office.operations.undo()
    assert office.nominations.get(made[0]).achievement == ""


def test_an_empty_office_has_an_empty_board(commune: Commune) -> None:
    assert commune.office.pledge_results.board(2030).blocks == ()


def test_a_closed_year_keeps_the_rules_it_was_scored_by(
    commune: Commune, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, results = commune.office, commune.office.pledge_results
    commune.tell(commune.schools[0], "90", "4")

    def total() -> int:
        return row_of(results.board(2026), commune.schools[0]).total

    assert total() == 95_000
    office.years.close(2026)
    double = replace(results.rules(), total=200_000)
    results.save_rules(double)
    results.save_rules(replace(double, flag_least=1_000))
    assert total() == 95_000
    assert results.rules(2027).total == 200_000
    office.years.reopen(2026, "Sửa số liệu")
    assert total() == 190_000, "an open year goes by the rules of today"
    monkeypatch.setattr(office.years, "_now", lambda: dt.datetime(2026, 12, 31, 9, 0))
    office.years.close(2026)
    assert total() == 190_000


def test_a_leader_who_only_met_the_plan_shares_the_place_and_the_flag_is_left_to_the_block(
    commune: Commune,
) -> None:
    results = commune.office.pledge_results
    results.save_rules(replace(results.rules(), method=Method.LEADER))
    first, second, third = commune.schools
    for unit, done in ((first, "100"), (second, "100"), (third, "50")):
        commune.tell(unit, done, "4")
    block = results.board(2026).blocks[0]
    assert [(row.rank, row.tied, row.total) for row in block.rows] == [
        (1, True, 100_000),
        (1, True, 100_000),
        (3, False, 62_500),
    ]
    assert block.suggested_flag is None
    assert "2 đơn vị bằng điểm" in block.flag_note
