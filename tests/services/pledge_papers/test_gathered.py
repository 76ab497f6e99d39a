"""What papers of the pledges say of real records: căn cứ by date, one order of groups, drafts, refusals."""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import replace

import pypdfium2
import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.pledge_rules import CrossMode
from thidua_desktop.domain.records import (
    BlockYear,
    CommonContent,
    Direction,
    Movement,
    MovementScope,
    MovementTarget,
    Pledge,
    Target,
)
from thidua_desktop.services import year_papers
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers import ground
from thidua_desktop.services.pledge_papers.joint import gather_signing, gather_unsigned
from thidua_desktop.services.pledge_papers.movements import gather_movement
from thidua_desktop.services.pledge_papers.ranking import gather_ranking
from thidua_desktop.services.pledge_papers.unit_pledges import gather_pledges
from thidua_desktop.services.workspace import Workspace

SIGNED = dt.date(2026, 1, 15)
TARGETS = (
    Target("Tỷ lệ hộ nghèo", "An sinh xã hội", "%", "1,2"),
    Target("Hồ sơ đúng hạn", "Cải cách hành chính", "%", "98"),
    Target("Thu ngân sách", "Phát triển kinh tế - xã hội", "%", "105"),
)


def printed(office: Workspace, what: str, selection: Selection) -> str:
    """The paper's text in one line."""
    target = io.BytesIO()
    year_papers.make(what, office.year_sources(), selection, target)
    document = pypdfium2.PdfDocument(target.getvalue())
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return text


@pytest.fixture
def pledged(small: Small) -> Small:
    """Two units with a pledge each, movements whose papers come before and after its day."""
    office = small.office
    for unit_id, targets in ((small.hall, TARGETS), (small.hamlet, TARGETS[::-1])):
        office.pledges.add(Pledge(0, unit_id, 2026, "Lê An", "Trưởng ban", targets=targets, signed_on=SIGNED))
    for name, paper, by in (
        ("Thi đua một", "Kế hoạch số 18/KH-UBND ngày 02/02/2026", ""),
        ("Thi đua hai", "Kế hoạch số 09/KH-UBND ngày 14/01/2026", ""),
        ("Thi đua ba", "Quyết định số 2/QĐ-TTg ngày 5/1/2026 của Thủ tướng Chính phủ", "Thủ tướng"),
        ("Thi đua bốn", "Công văn số 7/UBND ngày 31/12/2025", "Ủy ban nhân dân tỉnh Tây Ninh"),
    ):
        office.movements.add(Movement(0, name, 2026, paper=paper, launched_by=by))
    office.movements.add(Movement(0, "Của cụm", 2026, scope=MovementScope.BLOCK, paper="KH ngày 01/01/2026"))
    return small


def test_grounds_stand_by_date_and_none_is_later_than_the_paper(pledged: Small) -> None:
    remarks = Remarks()
    paper = gather_pledges(pledged.office.year_sources(), Selection(year=2026), remarks)[0]
    assert paper.launching_papers == (
        "Căn cứ Công văn số 7/UBND ngày 31 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Tây Ninh",
        "Căn cứ Quyết định số 2/QĐ-TTg ngày 05 tháng 01 năm 2026 của Thủ tướng Chính phủ",
        "Căn cứ Kế hoạch số 09/KH-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân xã Thạnh Hóa",
    )
    assert all((ground.date_in(line) or SIGNED) <= SIGNED for line in paper.rule_texts)
    (left_out,) = [one for one in remarks.found if "18/KH-UBND" in one.message]
    assert "15/01/2026" in left_out.message


def test_an_act_that_came_after_signing_is_no_ground_of_the_pledge(sample: Workspace) -> None:
    later = "23 tháng 4 năm 2026"
    before = gather_pledges(sample.year_sources(), Selection(year=2026), Remarks())[0]
    assert before.signed_on is not None
    assert before.signed_on < dt.date(2026, 4, 23)
    assert not any(later in line for line in before.rule_texts)
    for line in (*before.rule_texts, *before.launching_papers):
        assert (ground.date_in(line) or before.signed_on) <= before.signed_on


def test_both_papers_have_the_groups_in_the_order_of_the_common_content(pledged: Small) -> None:
    office = pledged.office
    names = ("Phát triển kinh tế - xã hội", "Cải cách hành chính", "Quốc phòng", "An sinh xã hội")
    office.pledges.set_common(
        2026, [CommonContent(2026, f"Thi đua {i}", name) for i, name in enumerate(names)]
    )
    sources = office.year_sources()
    joint = [one.title for one in gather_signing(sources, Selection(year=2026), Remarks()).content]
    assert joint == list(names)
    for paper in gather_pledges(sources, Selection(year=2026), Remarks()):
        assert [group.title for group in paper.groups] == [names[0], names[1], names[3]]


def test_without_common_content_all_units_share_the_order_of_the_first(pledged: Small) -> None:
    papers = gather_pledges(pledged.office.year_sources(), Selection(year=2026), Remarks())
    orders = {tuple(group.title for group in paper.groups) for paper in papers}
    assert len(papers) == 2
    assert len(orders) == 1


def test_targets_without_a_group_stand_last(pledged: Small) -> None:
    groups = ground.target_groups((Target("Khác"), Target("A", "Nhóm một")))
    assert [group.title for group in groups] == ["Nhóm một", ""]


@pytest.mark.parametrize(
    ("plan", "note", "direction", "printed_plan", "printed_note"),
    [
        ("1,2", "≤", Direction.LOWER, "≤ 1,2", ""),
        ("1,2", "", Direction.LOWER, "≤ 1,2", ""),
        ("1,2", "theo chuẩn mới", Direction.LOWER, "≤ 1,2", "theo chuẩn mới"),
        ("≤ 1,2", "", Direction.LOWER, "≤ 1,2", ""),
        ("3", "≥", Direction.HIGHER, "≥ 3", ""),
        ("Giảm so với năm trước", "≤", Direction.LOWER, "Giảm so với năm trước", "≤"),
        ("98", "cả năm", Direction.HIGHER, "98", "cả năm"),
    ],
)
def test_a_sign_stands_before_the_number_it_is_about(
    plan: str, note: str, direction: Direction, printed_plan: str, printed_note: str
) -> None:
    (group,) = ground.target_groups((Target("A", "N", "%", plan, direction=direction, note=note),))
    assert (group.targets[0].plan, group.targets[0].note) == (printed_plan, printed_note)


def test_the_joint_pledge_says_where_less_is_better() -> None:
    line = CommonContent(2026, "Tỷ lệ hộ nghèo", "An sinh", "%", "1,2", Direction.LOWER)
    assert ground.common_groups([line])[0].targets[0].plan == "≤ 1,2"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kế hoạch số 18/KH-UBND ngày 02/02/2026", dt.date(2026, 2, 2)),
        ("Luật ngày 15 tháng 6 năm 2022", dt.date(2022, 6, 15)),
        ("Nghị định số 152/2025/NĐ-CP", None),
        ("ngày 31/02/2026", None),
    ],
)
def test_days_are_read_from_grounds(text: str, day: dt.date | None) -> None:
    assert ground.date_in(text) == day


def test_short_dates_become_words_and_codes_stay() -> None:
    assert ground.long_dates("Kế hoạch số 1/2/2026 ngày 3/5/2026") == (
        "Kế hoạch số 1/2/2026 ngày 03 tháng 5 năm 2026"
    )
    assert ground.long_dates("ngày 31/02/2026") == "ngày 31/02/2026"


# ---- signing sheet, unsigned -----------------------------------------------------------------------
def test_a_block_names_its_leader_and_those_without_a_block_stand_apart(pledged: Small) -> None:
    office = pledged.office
    block = office.units.add_block("Cụm thi đua").created
    office.units.update(replace(office.units.get(pledged.hall), block_id=block))
    office.pledges.set_block(BlockYear(block, 2026, leader_unit_id=pledged.hall))
    text = printed(office, "signing-sheet", Selection(year=2026))
    assert "Cụm thi đua (01 đơn vị); Cụm trưởng: Văn phòng HĐND và UBND xã Thạnh Hóa" in text
    assert "Các đơn vị khác (01 đơn vị)" in text
    assert text.count("(Cụm trưởng)") == 1


def test_a_year_without_any_pledge_has_no_list_of_who_has_not_signed(pledged: Small) -> None:
    sources = pledged.office.year_sources()
    with pytest.raises(RuleViolation, match="Năm 2062 chưa có giao ước thi đua nào") as refused:
        gather_unsigned(sources, Selection(year=2062))
    assert "tab Giao ước" in refused.value.hint
    assert gather_unsigned(sources, Selection(year=2026)).signed == 2


def test_a_closed_year_lists_units_by_the_blocks_it_had(pledged: Small) -> None:
    office = pledged.office
    first, second = (office.units.add_block(name).created for name in ("Cụm cũ", "Cụm mới"))
    for unit_id in (pledged.hall, pledged.hamlet):
        office.units.update(replace(office.units.get(unit_id), block_id=first))
    office.pledges.set_block(BlockYear(first, 2026, leader_unit_id=pledged.hall))
    for row in office.pledges.of_year(2026):
        office.pledges.update(replace(row.pledge, signed_on=None))
    office.years.close(2026, "Đã xong")
    office.units.update(replace(office.units.get(pledged.hall), block_id=second))
    sources = office.year_sources()
    (block,) = gather_unsigned(sources, Selection(year=2026)).blocks
    assert block.title == "Cụm cũ"
    assert len(block.units) == 2
    (signing,) = gather_signing(sources, Selection(year=2026), Remarks()).blocks
    assert [unit.role for unit in signing.units if unit.role] == ["Cụm trưởng"]


# ---- ranking ---------------------------------------------------------------------------------------
def test_the_ranking_of_the_sample_year_foots_and_tells_its_cross_share(sample: Workspace) -> None:
    data = gather_ranking(sample.year_sources(), Selection(year=2026), Remarks())
    assert data.cross is CrossMode.SHARE
    assert any(unit.cross is not None for block in data.blocks for unit in block.units)
    for block in data.blocks:
        for unit in block.units:
            assert sum(one.points for one in unit.targets) == unit.base
            added = sum(one.bonus for one in unit.targets)
            added += sum(max(0, one.points) for one in unit.cases)
            assert min(added, data.bonus_cap or 0) == unit.bonus
            assert -sum(min(0, one.points) for one in unit.cases) == unit.minus
            for one in unit.targets:
                assert "→" not in one.working
                assert bool(re.search(r"; thưởng [\d,]+ \(", one.working)) is bool(one.bonus), one.working
    assert "Tổng điểm = 80% của cột Cộng + 20% của điểm chấm chéo." in printed(
        sample, "pledge-results", Selection(year=2026)
    )


def test_the_working_writes_numbers_as_the_columns_do(small: Small) -> None:
    office = small.office
    targets = (
        Target("Thu ngân sách", "", "triệu đồng", "12000", 12_000_000, result="13500,5", id=0,
               result_thousandths=13_500_500),
        Target("Báo cáo năm 2026", "", "", "", result="Hoàn thành"),
    )  # fmt: skip
    office.pledges.add(Pledge(0, small.hall, 2026, targets=targets))
    data = gather_ranking(office.year_sources(), Selection(year=2026), Remarks())
    first, second = data.blocks[0].units[0].targets
    assert first.working.startswith("13.500,5/12.000 = 112,50%: ")
    assert second.working.startswith("“Hoàn thành”")
    text = printed(office, "pledge-results", Selection(year=2026))
    assert "triệu đồng 12.000 13.500,5" in text


# ---- movements -------------------------------------------------------------------------------------
def test_an_open_movement_prints_as_a_draft_and_a_closed_one_does_not(pledged: Small) -> None:
    office = pledged.office
    made = office.movements.add(Movement(0, "Thi đua xanh", 2026, planned_money=5_000_000)).created
    remarks = Remarks()
    data = gather_movement(office.year_sources(), Selection(movement_id=made), remarks)
    assert data.day is None
    assert [one.code for one in remarks.found] == ["not_closed"]
    text = printed(office, "movement", Selection(movement_id=made))
    assert text.startswith("DỰ THẢO")
    assert "phong trào “Thi đua xanh”" in text
    assert "Không đồng" not in text
    assert "Kinh phí đã chi: ………………………… đồng." in text
    office.movements.close(made, dt.date(2026, 12, 1), "Tốt.", 0, {})
    text = printed(office, "movement", Selection(movement_id=made))
    assert "DỰ THẢO" not in text
    assert "Kinh phí đã chi: không có." in text
    assert "Không đồng" not in text
    assert "Thạnh Hóa, ngày 01 tháng 12 năm 2026" in text


def test_a_closed_movement_that_lacks_something_is_remarked_before_it_is_signed(pledged: Small) -> None:
    office = pledged.office
    goals = (MovementTarget("Ấp sáng", "ấp", "8", "8"), MovementTarget("Hộ dùng nước sạch", "%", "95"))
    made = office.movements.add(Movement(0, "Thi đua xanh", 2026, targets=goals)).created
    stored = replace(office.movements.get(made), closed_on=dt.date(2026, 12, 1))
    office.operations.run("Đã sửa", lambda: office.year_sources().store.movements.update(stored))
    remarks = Remarks()
    gather_movement(office.year_sources(), Selection(movement_id=made), remarks)
    assert {one.code for one in remarks.found} == {"no_summary", "no_result"}
    assert any("1 mục tiêu chưa ghi kết quả" in one.message for one in remarks.found)
