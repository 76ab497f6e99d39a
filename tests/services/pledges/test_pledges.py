"""Pledges made, copied, completed with the common content, led by their blocks, signed on paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.pledges.conftest import Commune
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import (
    BlockYear,
    CommonContent,
    Pledge,
    PledgedPerson,
    Target,
    TargetGrade,
)

DAY = dt.date(2026, 1, 15)


def test_a_pledge_comes_back_clean(commune: Commune) -> None:
    pledges = commune.office.pledges
    made = pledges.add(
        Pledge(
            0,
            commune.hall,
            2027,
            " Phạm  Cẩm Liên ",
            targets=(Target(" Thu ngân  sách", plan="97,5"), Target("", measure="%")),
            people=(PledgedPerson("Trần Thị Ba ", "CSTDCS"), PledgedPerson(" ")),
        )
    ).created
    found = pledges.get(made)
    assert found.representative == "Phạm Cẩm Liên"
    assert [(one.content, one.plan_thousandths) for one in found.targets] == [("Thu ngân sách", 97_500)]
    assert found.people == (PledgedPerson("Trần Thị Ba", "CSTDCS"),)


def test_what_is_wrong_is_named_with_its_place(commune: Commune) -> None:
    bad = Pledge(
        0,
        0,
        2026,
        people_registered=-1,
        targets=(Target("Thu"), Target("", plan="5"), Target("Chi", weight=-1)),
    )
    with pytest.raises(Invalid) as told:
        commune.office.pledges.add(bad)
    assert [(one.field, one.row) for one in told.value.problems] == [
        ("targets", 2),
        ("targets", 3),
        ("unit_id", 0),
        ("people_registered", 0),
    ]
    with pytest.raises(Invalid, match="đã có giao ước năm 2026"):
        commune.office.pledges.add(Pledge(0, commune.hamlet, 2026))


def test_of_two_edits_the_later_is_told(commune: Commune) -> None:
    read = commune.pledge(commune.hamlet)
    commune.office.pledges.update(replace(read, representative="Người khác"), expected=read)
    with pytest.raises(Conflict, match="vừa được sửa ở chỗ khác"):
        commune.office.pledges.update(replace(read, note="x"), expected=read)
    assert commune.pledge(commune.hamlet).representative == "Người khác"


def test_last_years_promises_without_what_came_of_them(commune: Commune, tmp_path: Path) -> None:
    a, b, _ = commune.schools
    pledges = commune.office.pledges
    commune.tell(a, "98", "Đạt")
    scan = tmp_path / "giao-uoc.pdf"
    scan.write_bytes(b"%PDF-1.4")
    pledges.attach_scan(commune.pledge(a).id, scan)
    pledges.mark_signed([commune.pledge(a).id], DAY)
    pledges.add(Pledge(0, b, 2027, "Đã lập trước"))
    unit = commune.office.units.get(commune.hamlet)
    commune.office.units.update(replace(unit, valid_to=dt.date(2026, 9, 30)))
    changes = pledges.copy_year(2026, 2027)
    assert changes.label == "Đã chép 2 giao ước từ năm 2026 sang năm 2027"
    copied = commune.pledge(a, 2027)
    assert (copied.signed_on, copied.scan_id, copied.title_registered) == (None, None, "TTLĐTT")
    assert [(one.plan, one.result, one.grade) for one in copied.targets] == [
        ("100", "", TargetGrade.NONE),
        ("4", "", TargetGrade.NONE),
    ]
    assert commune.pledge(b, 2027).representative == "Đã lập trước"
    assert {row.unit_name for row in pledges.of_year(2027)} == {"Trường A", "Trường B", "Trường C"}
    with pytest.raises(RuleViolation, match="Không có giao ước nào của năm 2026"):
        pledges.copy_year(2026, 2027)
    commune.office.operations.undo()
    assert len(pledges.of_year(2027)) == 1


def test_missing_ones_are_made_with_the_common_targets(commune: Commune) -> None:
    pledges = commune.office.pledges
    lines = [
        CommonContent(0, "Thu ngân sách", "Kinh tế", "%", "105", weight=20_000),
        CommonContent(0, "Giữ vững an ninh", "Quốc phòng - an ninh"),
    ]
    pledges.set_common(2027, lines)
    assert {unit.name for unit in pledges.without_pledge(2027)} == {
        "Trường A",
        "Trường B",
        "Trường C",
        "Ấp 2",
    }
    pledges.create_missing(2027)
    made = commune.pledge(commune.schools[0], 2027)
    assert (made.representative, made.signed_on) == ("Hiệu trưởng Trường A", None)
    assert [(one.content, one.plan_thousandths, one.weight) for one in made.targets] == [
        ("Thu ngân sách", 105_000, 20_000)
    ]
    assert [row.block_name for row in pledges.of_year(2027)] == ["Cụm số 1"] * 3 + ["Cụm số 2"]
    with pytest.raises(RuleViolation, match="đều đã có giao ước năm 2027"):
        pledges.create_missing(2027)


def test_common_targets_are_added_and_never_change_a_promise(commune: Commune) -> None:
    pledges = commune.office.pledges
    ids = [row.pledge.id for row in pledges.of_year(2026)]
    with pytest.raises(RuleViolation, match="đều có đủ chỉ tiêu chung"):
        pledges.apply_common(2026, ids)
    lines = [
        CommonContent(2026, "thu ngân sách", "Kinh tế", plan="110"),
        CommonContent(2026, "Báo cáo đúng hạn", plan="4"),
    ]
    pledges.set_common(2026, lines)
    assert pledges.apply_common(2026, ids).label == "Đã thêm chỉ tiêu chung vào 4 giao ước"
    assert [(one.content, one.plan) for one in commune.pledge(commune.hamlet).targets] == [
        ("Thu ngân sách", "100"),
        ("Số vụ vi phạm", "4"),
        ("Báo cáo đúng hạn", "4"),
    ]


def test_common_lines_are_checked_and_copied(commune: Commune) -> None:
    pledges = commune.office.pledges
    with pytest.raises(Invalid) as told:
        pledges.set_common(
            2026,
            [
                CommonContent(2026, "", plan="5"),
                CommonContent(2026, "Thu", "A"),
                CommonContent(2026, " thu", "A"),
                CommonContent(2026, "Chi", weight=-1),
                CommonContent(2026, ""),
            ],
        )
    assert [one.row for one in told.value.problems] == [1, 3, 4]
    pledges.set_common(2026, [CommonContent(1999, "Thu", "A"), CommonContent(1999, "")])
    pledges.set_common(2027, [CommonContent(2027, "Riêng", "B")])
    pledges.copy_common(2026, 2027)
    assert [(one.year, one.content) for one in pledges.common(2027)] == [(2027, "Riêng"), (2027, "Thu")]
    with pytest.raises(RuleViolation):
        pledges.copy_common(2026, 2027)


def test_who_has_not_signed(commune: Commune) -> None:
    first = commune.pledge(commune.schools[1])
    commune.office.pledges.mark_signed([first.id], DAY)
    assert [row.unit_name for row in commune.office.pledges.unsigned(2026)] == [
        "Trường A",
        "Trường C",
        "Ấp 2",
    ]


def test_a_scan_is_kept_beside_the_data(commune: Commune, tmp_path: Path) -> None:
    pledges = commune.office.pledges
    pledge = commune.pledge(commune.hamlet)
    assert pledges.scan(pledge.id) is None
    scan = tmp_path / "Bản ký.pdf"
    for content, message in ((None, "không phải một tệp"), (b"", "trống")):
        if content is not None:
            scan.write_bytes(content)
        with pytest.raises(Invalid, match=message):
            pledges.attach_scan(pledge.id, scan)
    scan.write_bytes(b"%PDF-1.4 ky")
    changes = pledges.attach_scan(pledge.id, scan)
    assert changes.created == commune.pledge(commune.hamlet).scan_id
    place = pledges.scan(pledge.id)
    assert place is not None
    assert place.read_bytes() == b"%PDF-1.4 ky"
    assert pledges.scan_name(pledge.id) == "Bản ký.pdf"
    scan.unlink()
    assert pledges.scan(pledge.id) == place, "the office keeps its own copy"
    place.chmod(0o644)
    place.write_bytes(b"khac")
    assert pledges.scan(pledge.id) is None, "an altered file is not shown for the signed one"
    pledges.detach_scan(pledge.id)
    assert pledges.scan_name(pledge.id) == ""
    with pytest.raises(Invalid):
        pledges.detach_scan(pledge.id)


def test_blocks_are_led_by_units_of_theirs(commune: Commune) -> None:
    pledges = commune.office.pledges
    a, b, _ = commune.schools
    pledges.set_block(BlockYear(commune.block, 2026, a, b))
    assert (pledges.block_years(2026)[commune.block].leader_unit_id, len(pledges.block_years(2025))) == (a, 0)
    pledges.set_block(
        replace(pledges.block_years(2026)[commune.block], leader_unit_id=b, deputy_unit_id=None)
    )
    assert pledges.block_years(2026)[commune.block].leader_unit_id == b
    for leader, deputy in ((commune.hamlet, None), (a, a)):
        with pytest.raises(Invalid):
            pledges.set_block(BlockYear(commune.block, 2026, leader, deputy))
    with pytest.raises(NotFound):
        pledges.set_block(BlockYear(999, 2026))
