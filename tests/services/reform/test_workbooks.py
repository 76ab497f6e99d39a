"""Units' workbooks: what is in them, what may be typed, and what comes back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.reform.filling import fill
from tests.services.reform.office import Reform
from thidua_desktop.domain.errors import Conflict, RuleViolation
from thidua_desktop.domain.records import RoundStep, SetScope
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.services.reform.workbooks import MergeFate, MergePreview


def sent(reform: Reform, folder: Path) -> tuple[Path, Path]:
    first, second = reform.office.reform.workbooks.write(
        reform.units_set, [reform.first, reform.second], folder
    )
    return first, second


def fates(preview: MergePreview) -> list[tuple[str, MergeFate]]:
    return [(line.code, line.fate) for file in preview.files for line in file.lines]


def problem(preview: MergePreview) -> tuple[str, str]:
    [file] = preview.files
    [one] = file.problems
    return one.code, one.message


def test_a_unit_gets_only_what_it_scores_itself(reform: Reform, tmp_path: Path) -> None:
    first, second = sent(reform, tmp_path)
    assert first.name == "Phiếu chấm điểm CCHC 2026 - Phòng Kinh tế.xlsx"
    assert second.is_file()
    [own] = reform.office.reform.workbooks.write(reform.own, [None], tmp_path)
    sheet = read_workbook(own).sheets[0]
    codes = [str(row.cells[0]) for row in sheet.rows[4:]]
    assert "1.1.1" in codes
    assert not [code for code in codes if code.startswith("A")], "the survey is nobody's own"


def test_what_comes_back_is_shown_before_it_is_taken(reform: Reform, tmp_path: Path) -> None:
    first, _ = sent(reform, tmp_path)
    fill(first, {"1.1": ("47/50", None), "1.2": ("01 báo cáo chậm", 4.5), "1.3": ("Xong", 4)})
    preview = reform.office.reform.workbooks.preview([first])
    assert fates(preview) == [("1.1", MergeFate.NEW), ("1.2", MergeFate.NEW), ("1.3", MergeFate.NEW)]
    assert reform.row("1.1", reform.units_set, reform.first).declared == ""
    reform.office.reform.workbooks.apply(preview, hand_in=True)
    rows = [reform.row(code, reform.units_set, reform.first) for code in ("1.1", "1.2", "1.3")]
    assert [(row.declared, row.self_points) for row in rows] == [
        ("47/50", 9_400),
        ("01 báo cáo chậm", 4_500),
        ("Xong", 4_000),
    ]
    states = {state.step: state for state in reform.rounds.calendar(reform.units_set)}
    assert states[RoundStep.SELF].handed_in == (reform.first,)
    reform.office.operations.undo()
    assert reform.row("1.1", reform.units_set, reform.first).declared == ""
    assert reform.rounds.submissions(reform.units_set) == []


def test_a_form_sent_back_untouched_changes_nothing(reform: Reform, tmp_path: Path) -> None:
    reform.score_units()
    first, second = sent(reform, tmp_path)
    preview = reform.office.reform.workbooks.preview([first, second])
    assert fates(preview) == []
    with pytest.raises(RuleViolation):
        reform.office.reform.workbooks.apply(preview)


def test_new_figures_beside_old_points_are_left_to_the_rule(reform: Reform, tmp_path: Path) -> None:
    reform.score_units()
    first, _ = sent(reform, tmp_path)
    fill(first, {"1.1": ("8/10", 9), "1.2": ("02 báo cáo chậm", 5)})
    preview = reform.office.reform.workbooks.preview([first])
    assert ["cách tính" in line.message for line in preview.lines.values()] == [True, False]
    reform.office.reform.workbooks.apply(preview)
    assert reform.row("1.1", reform.units_set, reform.first).self_points == 8_000
    second = reform.row("1.2", reform.units_set, reform.first)
    assert (second.self_points, second.suggested) == (5_000, 3_000), "the unit wrote other points"


def test_what_was_typed_here_meanwhile_is_not_overwritten_unasked(reform: Reform, tmp_path: Path) -> None:
    reform.score_units()
    first, _ = sent(reform, tmp_path)
    leaf = reform.leaf("1.1", reform.units_set)
    reform.scoring.declare(reform.units_set, reform.first, leaf, "8/10")
    reform.scoring.set_self(reform.units_set, reform.first, reform.leaf("1.3", reform.units_set), 1_000)
    fill(first, {"1.1": ("10/10", None), "1.2": ("01 báo cáo chậm", None)})
    preview = reform.office.reform.workbooks.preview([first])
    assert fates(preview) == [("1.1", MergeFate.CONFLICT), ("1.2", MergeFate.CHANGED)]
    assert preview.counts[MergeFate.CONFLICT] == 1
    line = next(line for line in preview.lines.values() if line.fate is MergeFate.CONFLICT)
    assert "9/10" in line.message
    reform.office.reform.workbooks.apply(preview)
    assert reform.row("1.1", reform.units_set, reform.first).declared == "8/10"
    assert reform.row("1.2", reform.units_set, reform.first).self_points == 4_500
    assert reform.row("1.3", reform.units_set, reform.first).self_points == 1_000
    again = reform.office.reform.workbooks.preview([first])
    reform.office.reform.workbooks.apply(again, [line.key])
    assert reform.row("1.1", reform.units_set, reform.first).self_points == 10_000


def test_a_change_after_the_preview_stops_the_merge_whole(reform: Reform, tmp_path: Path) -> None:
    first, _ = sent(reform, tmp_path)
    fill(first, {"1.1": ("10/10", None), "1.3": ("Xong", 2)})
    preview = reform.office.reform.workbooks.preview([first])
    reform.scoring.declare(reform.units_set, reform.first, reform.leaf("1.1", reform.units_set), "5/10")
    with pytest.raises(Conflict):
        reform.office.reform.workbooks.apply(preview)
    assert reform.row("1.3", reform.units_set, reform.first).declared == ""


def test_not_applicable_comes_back_from_its_list(reform: Reform, tmp_path: Path) -> None:
    reform.score_units()
    first, _ = sent(reform, tmp_path)
    fill(first, {"1.2": ("", None)}, absent=("1.2",), note="Không phải báo cáo")
    reform.office.reform.workbooks.apply(reform.office.reform.workbooks.preview([first]))
    row = reform.row("1.2", reform.units_set, reform.first)
    assert (row.not_applicable, row.self_points, row.note) == (True, None, "Không phải báo cáo")


@pytest.mark.parametrize(
    ("code", "told"), [("1.1", ("12/10", None)), ("1.3", ("", 5)), ("1.3", ("", "nhiều"))]
)
def test_lines_out_of_sense_are_named_and_left(
    reform: Reform, tmp_path: Path, code: str, told: tuple[str, float | str | None]
) -> None:
    first, _ = sent(reform, tmp_path)
    fill(first, {code: told, "1.2": ("Đủ, đúng hạn", None)})
    preview = reform.office.reform.workbooks.preview([first])
    assert (code, MergeFate.REFUSED) in fates(preview)
    refused = next(line for line in preview.lines.values() if line.fate is MergeFate.REFUSED)
    assert refused.message.startswith(f"{code}: ")
    reform.office.reform.workbooks.apply(preview, preview.lines.keys())
    assert reform.row("1.2", reform.units_set, reform.first).self_points == 6_000


def test_other_files_and_twice_the_same_unit_are_refused(reform: Reform, tmp_path: Path) -> None:
    first, _ = sent(reform, tmp_path)
    copy = tmp_path / "bản sao.xlsx"
    copy.write_bytes(first.read_bytes())
    workbooks = reform.office.reform.workbooks
    twice = workbooks.preview([first, copy])
    assert [bool(file.problems) for file in twice.files] == [False, True]
    text = tmp_path / "x.xlsx"
    text.write_text("không phải bảng tính")
    assert problem(workbooks.preview([text]))[0] == "wrong_type"


def test_a_form_of_another_version_is_refused(reform: Reform, tmp_path: Path) -> None:
    first, _ = sent(reform, tmp_path)
    fill(first, {"1.1": ("10/10", None)})
    store = reform.office._store
    chosen = store.reform.get_set(reform.units_set)

    def newer() -> None:
        store.reform.add_set(replace(chosen, id=0, version=2, scope=SetScope.UNITS, based_on_id=chosen.id))

    reform.office.operations.run("Phiên bản", newer)
    code, message = problem(reform.office.reform.workbooks.preview([first]))
    assert code == "other_version"
    assert "phiên bản 1" in message
    reform.office.operations.undo()
    criterion = next(one for one in store.reform.criteria(reform.units_set) if one.code == "1.3")
    reform.office.operations.run(
        "Sửa", lambda: store.reform.update_criterion(replace(criterion, max_thousandths=5_000))
    )
    assert problem(reform.office.reform.workbooks.preview([first]))[0] == "other_version"


def test_a_published_set_gives_and_takes_no_forms(reform: Reform, tmp_path: Path) -> None:
    reform.score_units()
    first, _ = sent(reform, tmp_path)
    fill(first, {"1.1": ("10/10", None)})
    reform.rounds.publish(reform.units_set)
    assert "đã công bố" in problem(reform.office.reform.workbooks.preview([first]))[1]
    with pytest.raises(RuleViolation):
        sent(reform, tmp_path / "sau")


def test_files_that_are_there_are_not_replaced_unasked(reform: Reform, tmp_path: Path) -> None:
    first, _ = sent(reform, tmp_path)
    with pytest.raises(RuleViolation):
        sent(reform, tmp_path)
    before = first.read_bytes()
    reform.office.reform.workbooks.write(reform.units_set, [reform.first], tmp_path, force=True)
    assert first.read_bytes() == before, "same input, same bytes"
