"""Forms for the pledge and its results: out, back, taken in once and undone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.conftest import Small
from tests.services.fill_in.filling import FREE, fill, words
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import CommonContent, Direction, Pledge, Target, TargetGrade
from thidua_desktop.services.fill_in import FillInFate, FillInPreview
from thidua_desktop.services.workspace import Workspace

GROUP, CONTENT, PLAN, RESULT = "Nhóm nội dung", "Nội dung chỉ tiêu", "Kế hoạch", "Kết quả"


def written(office: Workspace, kind: str, unit_id: int, folder: Path) -> Path:
    [path] = office.fill_in.write(kind, [unit_id], folder, 2026)
    return path


def told(preview: FillInPreview) -> list[tuple[str, FillInFate]]:
    return [(line.name, line.fate) for line in preview.lines.values()]


def pledge_of(small: Small) -> Pledge:
    [row] = small.office.pledges.of_year(2026)
    return row.pledge


@pytest.fixture
def common(small: Small) -> Small:
    """Two lines for all; the second is no target."""
    small.office.pledges.set_common(
        2026,
        [
            CommonContent(2026, "Hồ sơ đúng hạn", "Cải cách", "%", "98", Direction.HIGHER, 10_000),
            CommonContent(2026, "Chấp hành chủ trương", "Chung"),
        ],
    )
    return small


@pytest.fixture
def pledged(common: Small) -> Small:
    """The hall's pledge with the common target and one of its own."""
    office = common.office
    own = Target("Sáng kiến", "Công tác khác", "sáng kiến", "2")
    office.pledges.add(Pledge(0, common.hall, 2026, "Bùi Văn Sáu", "Chánh Văn phòng", targets=(own,)))
    office.pledges.apply_common(2026, [pledge_of(common).id])
    return common


def test_a_pledge_is_made_from_its_form(common: Small, tmp_path: Path) -> None:
    path = written(common.office, "pledges", common.hall, tmp_path)
    fill(
        path,
        (FREE, GROUP, "Công tác khác"),
        (FREE, CONTENT, "Sáng kiến được công nhận"),
        (FREE, PLAN, 2.0),
        (FREE, "Hướng phấn đấu", "càng cao càng tốt"),
    )
    preview = common.office.fill_in.preview([path])
    assert told(preview) == [
        ("Hồ sơ đúng hạn", FillInFate.NEW),
        ("Sáng kiến được công nhận", FillInFate.NEW),
    ]
    common.office.fill_in.apply(preview)
    pledge = pledge_of(common)
    assert [(one.content, one.plan, one.plan_thousandths, one.weight) for one in pledge.targets] == [
        ("Hồ sơ đúng hạn", "98", 98_000, 10_000),
        ("Sáng kiến được công nhận", "2", 2_000, 0),
    ]
    assert common.office.fill_in.preview([path]).lines == {}, "twice brings nothing"
    common.office.operations.undo()
    assert common.office.pledges.of_year(2026) == []


def test_the_head_is_proposed_as_who_signs(common: Small, tmp_path: Path) -> None:
    unit = common.office.units.get(common.hall)
    common.office.units.update(replace(unit, head_name="Bùi Văn Sáu", head_post="Chánh Văn phòng"))
    path = written(common.office, "pledges", common.hall, tmp_path)
    rows = [row[:3] for row in words(path)]
    assert ("Người đại diện ký", None, "Bùi Văn Sáu") in rows
    common.office.fill_in.apply(common.office.fill_in.preview([path]))
    assert pledge_of(common).representative == "Bùi Văn Sáu"


def test_an_untouched_pledge_changes_nothing(pledged: Small, tmp_path: Path) -> None:
    path = written(pledged.office, "pledges", pledged.hall, tmp_path)
    assert pledged.office.fill_in.preview([path]).lines == {}


def test_targets_are_changed_taken_away_and_kept(pledged: Small, tmp_path: Path) -> None:
    path = written(pledged.office, "pledges", pledged.hall, tmp_path)
    fill(path, ("Sáng kiến", PLAN, "3"))
    pledged.office.fill_in.apply(pledged.office.fill_in.preview([path]))
    before = pledge_of(pledged)
    assert [one.plan for one in before.targets] == ["3", "98"]
    emptied = written_again(pledged, tmp_path)
    blank = tuple(("Sáng kiến", one, None) for one in (GROUP, "Đơn vị tính", PLAN, "Hướng phấn đấu", CONTENT))
    fill(emptied, *blank)
    preview = pledged.office.fill_in.preview([emptied])
    assert told(preview) == [("Sáng kiến", FillInFate.ASK)]
    pledged.office.fill_in.apply(preview, list(preview.lines))
    assert [one.content for one in pledge_of(pledged).targets] == ["Hồ sơ đúng hạn"]


def written_again(small: Small, folder: Path) -> Path:
    [path] = small.office.fill_in.write("pledges", [small.hall], folder, 2026, force=True)
    return path


def test_a_signed_pledge_is_changed_only_when_said(pledged: Small, tmp_path: Path) -> None:
    path = written(pledged.office, "pledges", pledged.hall, tmp_path)
    pledged.office.pledges.mark_signed([pledge_of(pledged).id], dt.date(2026, 1, 15))
    fill(path, ("Sáng kiến", PLAN, "5"))
    [line] = pledged.office.fill_in.preview([path]).lines.values()
    assert line.fate is FillInFate.ASK
    assert "đã ký ngày 15/01/2026" in line.message


def test_the_day_of_signing_is_a_day(pledged: Small, tmp_path: Path) -> None:
    path = written(pledged.office, "pledges", pledged.hall, tmp_path)
    row = next(place for place, cells in enumerate(words(path), 1) if cells[0] == "Ngày ký (nếu đã ký)")
    fill(path, (row, CONTENT, "hôm qua"))
    [line] = pledged.office.fill_in.preview([path]).lines.values()
    assert line.fate is FillInFate.REFUSED
    assert "không phải ngày" in line.message
    path = written_again(pledged, tmp_path)
    fill(path, (row, CONTENT, "15-1-2026"))
    pledged.office.fill_in.apply(pledged.office.fill_in.preview([path]))
    assert pledge_of(pledged).signed_on == dt.date(2026, 1, 15)


def test_results_come_in_and_are_graded(pledged: Small, tmp_path: Path) -> None:
    path = written(pledged.office, "pledge-results", pledged.hall, tmp_path)
    fill(
        path,
        ("Sáng kiến", RESULT, 3.0),
        ("Hồ sơ đúng hạn", RESULT, "Cơ bản đúng hạn"),
        ("Hồ sơ đúng hạn", "Mức đạt", "Đạt một phần"),
        ("Hồ sơ đúng hạn", "Ghi chú, nguyên nhân", "Lỗi hệ thống"),
    )
    preview = pledged.office.fill_in.preview([path])
    assert [fate for _, fate in told(preview)] == [FillInFate.NEW, FillInFate.NEW]
    pledged.office.fill_in.apply(preview)
    own, common = pledge_of(pledged).targets
    assert (own.result, own.result_thousandths) == ("3", 3_000)
    assert (common.result, common.grade, common.result_note) == (
        "Cơ bản đúng hạn",
        TargetGrade.PARTLY,
        "Lỗi hệ thống",
    )
    assert pledged.office.fill_in.preview([path]).lines == {}
    pledged.office.operations.undo()
    assert [one.result for one in pledge_of(pledged).targets] == ["", ""]


def test_a_result_that_says_nothing_is_refused(pledged: Small, tmp_path: Path) -> None:
    path = written(pledged.office, "pledge-results", pledged.hall, tmp_path)
    fill(path, ("Sáng kiến", RESULT, "kha khá"))
    [line] = pledged.office.fill_in.preview([path]).lines.values()
    assert line.fate is FillInFate.REFUSED
    assert "không phải số" in line.message


def test_no_form_for_results_without_a_pledge(common: Small, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation, match="chưa có giao ước năm 2026"):
        common.office.fill_in.write("pledge-results", [common.hall], tmp_path, 2026)
