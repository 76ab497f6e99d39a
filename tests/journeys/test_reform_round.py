"""A whole round of the reform index: forms out and back, evidence, two appraisals, survey, publication."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import xlsxwriter

from tests.services.reform.filling import fill
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Office, RoundStep, SetScope, Unit
from thidua_desktop.services.reform.scoring import Entry
from thidua_desktop.services.workspace import Workspace, open_workspace

TODAY = dt.date(2026, 12, 20)
GROUP = "Phòng, đơn vị"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(tmp_path / "office", create=True, today=lambda: TODAY)
    opened.settings.save_office(Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa", working_year=2026))
    yield opened
    opened.close()


def declare_everything(office: Workspace, set_id: int, unit: int, folder: Path, weak: bool) -> None:
    """The unit fills its form in and sends it back: “1/1” or a yes wherever figures are asked for."""
    [form] = office.reform.workbooks.write(set_id, [unit], folder)
    told: dict[str, tuple[str, float | str | None]] = {}
    for row in office.reform.scoring.sheet(set_id, unit).leaves():
        if row.criterion.scored_by == "self":
            whole = row.criterion.max_thousandths
            points = whole // 2 if weak and whole >= 2_000 else whole
            told[row.criterion.code] = ("", points / 1000)
    fill(form, told)
    preview = office.reform.workbooks.preview([form])
    assert {line.after.points for line in preview.lines.values()} != {""}
    office.reform.workbooks.apply(preview, hand_in=True)


def appraisal(path: Path, name: str, code: str, own: float, given: float, why: str) -> Path:
    """What the appraiser writes: one component, one reason."""
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet("Thẩm định")
    page.write(0, 0, f"BẢNG THẨM ĐỊNH ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA {name.upper()}")
    page.write_row(2, 0, ["STT", "Tiêu chí", "Điểm tự chấm", "Điểm thẩm định lần 1", "Lý do thẩm định"])
    page.write_string(3, 0, code)
    page.write_row(3, 1, ["Hoàn thành nhiệm vụ tỉnh giao đúng hạn", own, given, why])
    book.close()
    return path


def test_a_round_from_the_calendar_to_the_published_ranking(office: Workspace, tmp_path: Path) -> None:
    reform = office.reform
    names = ("Phòng Kinh tế", "Phòng Văn hóa - Xã hội")
    good, weak = (office.units.add(Unit(0, name)).created for name in names)
    set_id = reform.sets.add_shipped("cap-xa-gia-dinh", 2026, group=GROUP, scope=SetScope.UNITS).created
    reform.sets.set_members(set_id, [good, weak])
    reform.rounds.plan(
        set_id,
        {
            RoundStep.SELF: (dt.date(2026, 11, 2), dt.date(2026, 11, 20)),
            RoundStep.APPRAISE_1: (None, dt.date(2026, 12, 10)),
            RoundStep.PUBLISH: (None, dt.date(2027, 1, 15)),
        },
    )
    leaf = {row.criterion.code: row.criterion.id for row in reform.scoring.sheet(set_id, good).leaves()}

    # Forms go out and come back; the second unit is waited for.
    declare_everything(office, set_id, good, tmp_path, weak=False)
    [late] = [one for one in reform.rounds.late(dt.date(2026, 11, 21)) if one.step is RoundStep.SELF]
    assert late.units == (names[1],)
    declare_everything(office, set_id, weak, tmp_path, weak=True)
    reform.rounds.finish(set_id, RoundStep.SELF)

    # Evidence: what is missing is named, the office's own papers can be referred to.
    missing = reform.evidence.missing(set_id, good)
    assert leaf["1.1.1"] in {one.id for one in missing}
    reform.evidence.add_named(set_id, good, leaf["1.1.1"], "Kế hoạch", "15/KH-UBND ngày 22/01/2026")
    assert len(reform.evidence.missing(set_id, good)) == len(missing) - 1

    # The appraiser's workbook, the unit's explanation, the second appraisal.
    file = appraisal(tmp_path / "td.xlsx", names[0], "1.1.4", 3, 1, "Chậm 03 nhiệm vụ")
    office.imports.accept(office.imports.plan("scores", [file]))
    row = reform.scoring.sheet(set_id, good).by_id[leaf["1.1.4"]]
    assert (row.self_points, row.appraised, row.reason) == (3_000, 1_000, "Chậm 03 nhiệm vụ")
    reform.rounds.finish(set_id, RoundStep.APPRAISE_1)
    reform.scoring.explain(set_id, good, leaf["1.1.4"], "01 nhiệm vụ được tỉnh gia hạn")
    reform.scoring.appraise(set_id, good, leaf["1.1.4"], 2_000, "Chấp nhận giải trình", second=True)

    # No survey yet: nothing can be published.
    with pytest.raises(RuleViolation, match="chưa có điểm ở 3 mục"):
        reform.rounds.publish(set_id)
    for unit in (good, weak):
        reform.scoring.enter(
            set_id,
            unit,
            [Entry(leaf["A.1"], survey="18"), Entry(leaf["A.2"], survey="6"), Entry(leaf["A.3"], survey="7")],
        )
    reform.rounds.publish(set_id)

    # 100 − 1 of the second appraisal − 4 of the survey.
    table = reform.results.table(2026, GROUP)
    assert [(one.comparison.unit_name, one.comparison.rank) for one in table.rows] == [
        (names[0], 1),
        (names[1], 2),
    ]
    assert table.rows[0].comparison.score == 95_000
    assert [(one.unit_name, one.rank) for one in office._store.reform.rankings(2026)] == [
        (names[0], 1),
        (names[1], 2),
    ]
    with pytest.raises(RuleViolation, match="đã công bố"):
        reform.scoring.set_self(set_id, good, leaf["1.1.4"], 0)

    # A slip is found: opened with a reason, mended, published again.
    reform.rounds.reopen(set_id, RoundStep.PUBLISH, "Sót kiến nghị của đơn vị")
    reform.scoring.appraise(set_id, good, leaf["1.1.4"], 3_000, "Chấp nhận toàn bộ", second=True)
    reform.rounds.publish(set_id)
    [first, _] = office._store.reform.rankings(2026)
    assert (first.score_thousandths, first.of) == (96_000, 2)
