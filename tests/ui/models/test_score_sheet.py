"""The scoring sheet's rows: what is typed becomes an entry, and only where it may be typed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import Criterion
from thidua_desktop.services.reform.scoring import SheetRow
from thidua_desktop.services.reform.scoring_entries import Entry
from thidua_desktop.ui.models.score_sheet import (
    APPRAISED,
    DECLARED,
    DEPTH_ROLE,
    EVIDENCE,
    FOLD_ROLE,
    LOST,
    NAME,
    SELF,
    SURVEY,
    WORKING,
    ScoreLine,
    ScoreSheetModel,
    entry_of,
    line_of,
    points_text,
    working_text,
)
from thidua_desktop.ui.models.sheet import WRONG_ROLE

SUM = SheetRow(Criterion(1, 1, "1", "Chỉ đạo", 3000), 0, False, self_points=940)
LEAF = SheetRow(
    Criterion(2, 1, "1.1", "Kế hoạch", 1000, parent_id=1),
    1,
    True,
    declared="47/50",
    working="47/50 = 94 %",
    self_points=940,
    lost=60,
)
ABSENT = SheetRow(
    Criterion(3, 1, "1.2", "Báo cáo", 2000, parent_id=1),
    1,
    True,
    declared="Không áp dụng",
    not_applicable=True,
    absent_by_unit=True,
)
SURVEYED = SheetRow(Criterion(4, 1, "1.3", "Hài lòng", 2000, parent_id=1, scored_by="survey"), 1, True)


def _model(*rows: SheetRow) -> ScoreSheetModel:
    model = ScoreSheetModel()
    model.show([line_of(row) for row in rows])
    return model


def _editable(model: ScoreSheetModel, row: int, column: int) -> bool:
    return bool(model.flags(model.index(row, column)) & Qt.ItemFlag.ItemIsEditable)


def test_rows_are_shown_as_they_stand(qtmodeltester: ModelTester) -> None:
    model = _model(SUM, LEAF, ABSENT, SURVEYED)
    qtmodeltester.check(model)
    shown = [str(model.index(1, column).data()) for column in (NAME, DECLARED, SELF, WORKING, LOST)]
    assert shown == ["1.1 Kế hoạch", "47/50", "0,94", "47/50 = 94 %", "−0,06"]
    assert model.index(2, SELF).data() == "KAD"
    assert model.index(2, SELF).data(Qt.ItemDataRole.ToolTipRole) == "Không áp dụng"
    assert (model.index(0, NAME).data(DEPTH_ROLE), model.index(1, NAME).data(DEPTH_ROLE)) == (0, 1)
    assert (model.index(0, NAME).data(FOLD_ROLE), model.index(1, NAME).data(FOLD_ROLE)) == (False, None)


def test_only_what_somebody_scores_is_typed_into() -> None:
    model = _model(SUM, LEAF, ABSENT, SURVEYED)
    assert [_editable(model, row, SELF) for row in range(4)] == [False, True, True, False]
    assert [_editable(model, row, DECLARED) for row in range(4)] == [False, True, True, True]
    assert [_editable(model, row, APPRAISED) for row in range(4)] == [False, True, True, False]
    assert [_editable(model, row, SURVEY) for row in range(4)] == [False, False, False, True]
    assert not _editable(model, 1, WORKING)


@pytest.mark.parametrize(
    ("row", "typed", "entry"),
    [
        (LEAF, {}, None),
        (LEAF, {"declared": "48/50"}, Entry(2, declared="48/50")),
        (LEAF, {"self_points": "1"}, Entry(2, self_points="1")),
        (LEAF, {"self_points": ""}, Entry(2, self_points="")),
        # pasted from a workbook: figures with an empty cell of points beside them
        (LEAF, {"declared": "48/50", "self_points": ""}, Entry(2, declared="48/50")),
        (LEAF, {"declared": "", "self_points": ""}, Entry(2, declared="", self_points="")),
        (ABSENT, {"self_points": ""}, None),
        (ABSENT, {"declared": "", "self_points": ""}, Entry(3, declared="", self_points="")),
        (SURVEYED, {"survey": "1,5"}, Entry(4, survey="1,5")),
    ],
)
def test_what_differs_from_the_stored_row_is_an_entry(
    row: SheetRow, typed: dict[str, str], entry: Entry | None
) -> None:
    line: ScoreLine = replace(line_of(row), **typed)  # type: ignore[arg-type]
    assert entry_of(line) == entry


def test_what_does_not_agree_is_said_before_the_working_and_framed() -> None:
    odd = replace(
        LEAF, findings=(Problem("differs", "Cách tính cho 0,94, đang ghi 1.", field="self_points"),)
    )
    assert working_text(odd) == "! Cách tính cho 0,94, đang ghi 1.\n47/50 = 94 %"
    model = _model(SUM, odd)
    assert model.index(1, SELF).data(WRONG_ROLE) == "Cách tính cho 0,94, đang ghi 1."
    assert not model.index(1, DECLARED).data(WRONG_ROLE)
    lacking = replace(LEAF, evidence_missing=True, findings=(Problem("x", "Chưa có", field="evidence"),))
    assert working_text(lacking) == "47/50 = 94 %"
    assert _model(lacking).index(0, EVIDENCE).data() == "✕ Thiếu"


def test_the_same_components_again_keep_their_places() -> None:
    model = _model(SUM, LEAF)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show([line_of(SUM), line_of(replace(LEAF, self_points=800))])
    assert resets == []
    assert model.index(1, SELF).data() == "0,80"
    assert model.place_of(2) == 1
    model.show([line_of(SUM)])
    assert resets == [True]
    assert model.place_of(2) == -1


@pytest.mark.parametrize(
    ("points", "text"), [(None, ""), (0, "0,00"), (375, "0,375"), (1500, "1,50"), (-60, "−0,06")]
)
def test_points_are_never_rounded(points: int | None, text: str) -> None:
    assert points_text(points) == text
