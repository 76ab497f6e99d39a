"""Lists of the reform index: criteria, scores and published rankings, as they are imported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thidua_desktop.domain.records import AbsentPolicy, AreaKind, CriteriaSet, Ranking, ScoreKind
from thidua_desktop.domain.reform import score_tree
from thidua_desktop.domain.reform.current import own_set
from thidua_desktop.services.exports.tables import Column, ListTable, office_name
from thidua_desktop.services.reform.scoring_entries import by_component, own_kind
from thidua_desktop.storage.database import Store

_SCORERS = {"self": "Tự chấm, thẩm định", "survey": "Điều tra xã hội học", "appraised": "Thẩm định"}
_ABSENT = {
    AbsentPolicy.FULL: "Điểm tối đa",
    AbsentPolicy.RESCALE: "Bỏ khỏi mẫu số",
    AbsentPolicy.ZERO: "Không điểm",
    AbsentPolicy.REFUSED: "Không được",
}
_AREAS = {AreaKind.BONUS: "Điểm thưởng", AreaKind.MINUS: "Điểm trừ"}


def criteria_list(store: Store, year: int | None) -> ListTable:
    """The criteria tree of a year (default: the newest set)."""
    return criteria_of(store, _set_of(store, year))


def criteria_of(store: Store, chosen: CriteriaSet | None) -> ListTable:
    """The criteria tree of one set, with the words of its scoring rules, as it is imported again."""
    columns = [
        Column("STT", 10),
        Column("Lĩnh vực/Tiêu chí/Tiêu chí thành phần", 60),
        Column("Điểm tối đa", 12, "points"),
        Column("Cách tính điểm", 50),
        Column("Tài liệu kiểm chứng", 40),
        Column("Hình thức đánh giá", 22),
        Column("Khi không áp dụng", 16),
        Column("Loại điểm", 14),
        Column("Ghi chú", 30),
    ]
    criteria = store.reform.criteria(chosen.id) if chosen else []
    parents = {one.parent_id for one in criteria}
    rows = [
        (
            one.code,
            one.name,
            one.max_thousandths,
            one.rule_text,
            one.evidence,
            "" if one.id in parents and one.scored_by == "self" else _SCORERS.get(one.scored_by, ""),
            _ABSENT[one.absent_policy] if one.absent_policy else "",
            _AREAS[one.area_kind] if one.area_kind else "",
            one.source_tag,
        )
        for one in criteria
    ]
    return ListTable(_titled(chosen), columns, rows)


def scores_list(store: Store, year: int | None) -> ListTable:
    """The office's own scores of a year (default: the newest set), every appraisal in a column of its own.

    Points above the components are summed; of a second appraisal, which few components have, there is no sum.
    """
    chosen = _set_of(store, year)
    columns = [
        Column("STT", 10),
        Column("Tiêu chí, tiêu chí thành phần", 60),
        Column("Điểm tối đa", 12, "points"),
        Column("Số liệu kê khai", 40),
        Column("Cách tính điểm", 50),
        Column("Các yêu cầu và tài liệu kiểm chứng", 40),
        Column("Điểm tự đánh giá", 12, "points"),
        Column("Điểm thẩm định", 12, "points"),
        Column("Ý kiến thẩm định", 40),
        Column("Nội dung giải trình", 40),
        Column("Điểm thẩm định lần 2", 12, "points"),
        Column("Ý kiến thẩm định lần 2", 40),
        Column("Ghi chú", 40),
    ]
    rows = _score_rows(store, chosen) if chosen else []
    span = f" NĂM {chosen.year}" if chosen else ""
    title = f"BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH{span} {office_name(store)}"
    return ListTable(title.strip(), columns, rows)


def _score_rows(store: Store, chosen: CriteriaSet) -> list[Sequence[Any]]:
    scores = store.reform.scores(chosen.id, unit_id=None)
    # The sums of the first appraisal are its own: the second has a column beside it.
    first = [score for score in scores if score.kind is not ScoreKind.APPRAISED_2]
    held = by_component(scores)
    rows: list[Sequence[Any]] = []
    for node in score_tree(store.reform.criteria(chosen.id), first):
        one = node.criterion
        kinds = held.get(one.id, {})
        own = kinds.get(own_kind(one))
        appraised, second = kinds.get(ScoreKind.APPRAISED), kinds.get(ScoreKind.APPRAISED_2)
        rows.append(
            (
                one.code,
                one.name,
                one.max_thousandths,
                node.declared or ("Không áp dụng" if node.not_applicable else ""),
                one.rule_text,
                one.evidence,
                node.self_points,
                node.appraised_points,
                appraised.note if appraised else "",
                own.explanation if own else "",
                second.points if second else None,
                second.note if second else "",
                own.note if own else "",
            )
        )
    return rows


def ranking_list(store: Store, year: int | None) -> ListTable:
    """Published rankings, a pair of columns a year (default: all years)."""
    rankings = store.reform.rankings(year)
    years = sorted({one.year for one in rankings})
    columns = [Column("STT", 6, "int"), Column("Tên đơn vị", 34), Column("Nhóm", 20)]
    for of_year in years:
        columns.append(Column(f"Chỉ số CCHC năm {of_year}", 14, "points"))
        columns.append(Column(f"Xếp hạng năm {of_year}", 12))
    columns.append(Column("Ghi chú", 30))
    units: dict[tuple[str, str], dict[int, Ranking]] = {}
    for one in rankings:
        units.setdefault((one.unit_name, one.group), {})[one.year] = one
    rows: list[Sequence[Any]] = []
    for (name, group), found in units.items():
        cells: list[Any] = []
        for of_year in years:
            held = found.get(of_year)
            cells += [held.score_thousandths, f"{held.rank:02d}/{held.of:02d}"] if held else [None, ""]
        note = next((one.note for one in found.values() if one.note), "")
        rows.append((len(rows) + 1, name, group, *cells, note))
    return ListTable("CHỈ SỐ CẢI CÁCH HÀNH CHÍNH ĐÃ CÔNG BỐ", columns, rows)


def _set_of(store: Store, year: int | None) -> CriteriaSet | None:
    """The office's own set of the year, else the newest other one."""
    sets = store.reform.sets(year)
    return next((own for one in sets if (own := own_set(sets, one.year))), next(iter(sets), None))


def _titled(chosen: CriteriaSet | None) -> str:
    """The set's name, with the year if it does not tell it itself."""
    if chosen is None:
        return "BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH"
    return chosen.name if str(chosen.year) in chosen.name else f"{chosen.name} NĂM {chosen.year}"
