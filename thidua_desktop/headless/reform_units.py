"""``reform score``, ``gaps``, ``what-if``: the index of one unit from the command line.

``--unit`` is a unit that a set of the year scores, without diacritics too; without it the office itself.
Points are decimal strings with a dot. JSON:

* ``score``: ``{"year", "set", "synthetic", "unit", "index", "own_index", "points", "maximum", "applicable",
  "bonus", "minus", "scored", "leaves", "areas": [{"code", "name", "points", "maximum", "applicable", "index",
  "kind"}], "items": [{"code", "name", "maximum", "declared", "working", "self", "appraised", "appraised_2",
  "survey", "points", "not_applicable"}], "problems": [{"code", "item", "field", "message"}]}``
* ``gaps``: ``{"year", "set", "unit", "index", "rank", "of", "against", "lost", "items": [{"code", "name",
  "maximum", "points", "lost", "cause", "cause_kind", "index_after", "wins", "rank_after", "places"}]}``;
  ``against`` is the year of the ranking the places are counted in
* ``what-if``: ``{"year", "set", "unit", "index", "rank", "of", "against", "index_after", "rank_after",
  "changes": [{"code", "value", "points", "working"}], "way": {"rank", "needed", "reached", "effort", "exact",
  "how", "index_after", "rank_after", "items": [{"code", "name", "points", "to", "enough", "effort", "wins"}]}
  or null}``; status 1 where the place asked for is out of reach
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.vietnamese import fold, format_points, parse_points
from thidua_desktop.headless.lists import decimal
from thidua_desktop.headless.output import Answer

if TYPE_CHECKING:
    from thidua_desktop.domain.records import CriteriaSet, Criterion
    from thidua_desktop.domain.reform.what_if import Recovery, WhatIf
    from thidua_desktop.services.workspace import Workspace


def _whose(workspace: Workspace, call: argparse.Namespace) -> tuple[CriteriaSet, int | None, str]:
    """The set, the unit's id (``None``: the office) and its name. Raises ``NotFound``."""
    year = call.year or workspace.settings.working_year()
    reform = workspace.reform
    if not call.unit:
        own = reform.sets.own(year)
        if own is None:
            raise NotFound(
                f"Năm {year} chưa có bộ tiêu chí chấm điểm cơ quan.",
                hint="Nhập bộ tiêu chí (import criteria) hoặc ghi năm khác (--year).",
            )
        return own, None, reform.scoring.units(own.id)[0][1]
    wanted, known = fold(call.unit), []
    for held in reform.sets.current(year):
        for unit_id, name in reform.scoring.units(held.id):
            if unit_id is not None:
                if fold(name) == wanted:
                    return held, unit_id, name
                known.append(name)
    near = [name for name in known if wanted in fold(name)] or known
    shown = ", ".join(f"“{name}”" for name in near[:12]) or "chưa có đơn vị nào"
    message = f"Năm {year} không có bộ tiêu chí chấm đơn vị “{call.unit}”."
    raise NotFound(message, hint=f"Hiện có: {shown}.")


def score(workspace: Workspace, call: argparse.Namespace) -> Answer:
    held, unit_id, name = _whose(workspace, call)
    sheet = workspace.reform.scoring.sheet(held.id, unit_id)
    official = sheet.official
    leaves = sheet.leaves()
    problems = [
        {"code": one.code, "item": row.criterion.code, "field": one.field, "message": one.message}
        for row in leaves
        for one in row.findings
    ]
    areas = [
        {
            "code": area.code,
            "name": area.name,
            "points": decimal(area.points),
            "maximum": decimal(area.maximum),
            "applicable": decimal(area.applicable),
            "index": decimal(area.index),
            "kind": area.kind.value if area.kind else None,
        }
        for area in official.areas
    ]
    items = [
        {
            "code": row.criterion.code,
            "name": row.criterion.name,
            "maximum": decimal(row.criterion.max_thousandths),
            "declared": row.declared,
            "working": row.working,
            "self": decimal(row.self_points),
            "appraised": decimal(row.appraised),
            "appraised_2": decimal(row.appraised_2),
            "survey": decimal(row.survey),
            "points": decimal(row.standing),
            "not_applicable": row.not_applicable,
        }
        for row in leaves
    ]
    body = {
        "year": held.year,
        "set": held.name,
        "synthetic": held.synthetic,
        "unit": name,
        "index": decimal(official.index),
        "own_index": decimal(sheet.own.index),
        "points": decimal(official.points),
        "maximum": decimal(official.maximum),
        "applicable": decimal(official.applicable),
        "bonus": decimal(official.bonus),
        "minus": decimal(official.minus),
        "scored": official.scored,
        "leaves": official.leaves,
        "areas": areas,
        "items": items,
        "problems": problems,
    }
    lines = [
        f"{name}, năm {held.year}: chỉ số {format_points(official.index)}/100 "
        f"(tự chấm {format_points(sheet.own.index)}); đã chấm {official.scored}/{official.leaves} mục"
    ]
    lines += [
        f"  {a['code']}  {a['points']}/{a['applicable']}  {a['index'] or '—'}  {a['name']}" for a in areas
    ]
    remarks = _remarks(problems)
    if held.synthetic:
        remarks.insert(0, f"“{held.name}” là bộ giả định để chạy thử, không dùng chấm điểm chính thức.")
    return Answer(body, lines, 1 if problems else 0, remarks)


def _remarks(problems: Sequence[dict[str, str]]) -> list[str]:
    """For people: missing evidence in one line, everything else by itself."""
    bare = [one["item"] for one in problems if one["code"] == "evidence_missing"]
    said = [f"{one['item']}: {one['message']}" for one in problems if one["code"] != "evidence_missing"]
    if bare:
        said.append(f"Chưa có tài liệu kiểm chứng ở {len(bare)} mục: {', '.join(bare)}.")
    return said


def gaps(workspace: Workspace, call: argparse.Namespace) -> Answer:
    held, unit_id, name = _whose(workspace, call)
    found = workspace.reform.results.gaps(held.id, unit_id)
    items = [
        {
            "code": gap.criterion.code,
            "name": gap.criterion.name,
            "maximum": decimal(gap.criterion.max_thousandths),
            "points": decimal(gap.points),
            "lost": decimal(gap.lost),
            "cause": gap.cause,
            "cause_kind": gap.cause_kind.value,
            "index_after": decimal(gap.index_after),
            "wins": decimal(gap.wins_index),
            "rank_after": gap.rank_after,
            "places": gap.wins_places,
        }
        for gap in found.gaps
    ]
    body = {
        "year": held.year,
        "set": held.name,
        "unit": name,
        "index": decimal(found.index),
        "rank": found.rank,
        "of": found.of,
        "against": found.rivals.year,
        "lost": decimal(found.lost),
        "items": items,
    }
    ranked = "" if found.rank is None else f"; hạng {found.rank:02d}/{found.of:02d} năm {found.rivals.year}"
    lines = [f"{name}, năm {held.year}: mất {format_points(found.lost)} điểm ở {len(items)} mục{ranked}"]
    lines += [f"  {one['code']}  −{one['lost']}  {one['name']}: {one['cause']}" for one in items]
    return Answer(body, lines)


def what_if(workspace: Workspace, call: argparse.Namespace) -> Answer:
    held, unit_id, name = _whose(workspace, call)
    trial = workspace.reform.results.what_if(held.id, unit_id)
    by_code = _leaves_by_code(workspace, held)
    changes = []
    for code, value in call.declare:
        working = trial.change(_named(by_code, code).id, value)
        changes.append(_change(trial, by_code, code, value, working))
    for code, value in call.points:
        points = parse_points(value)
        if points is None:
            raise RuleViolation(f"Mục {code}: “{value}” không phải số điểm.", hint="Ghi như 2,5 hoặc 2.5.")
        trial.change(_named(by_code, code).id, points)
        changes.append(_change(trial, by_code, code, value, ""))
    way = None
    if call.rank is not None:
        efforts = {_named(by_code, code).id: _effort(code, value) for code, value in call.effort}
        way = trial.cheapest(call.rank, efforts)
    body = {
        "year": held.year,
        "set": held.name,
        "unit": name,
        "index": decimal(trial.before.index),
        "rank": trial.rank_before,
        "of": trial.of,
        "against": trial.rivals.year,
        "index_after": decimal(trial.index),
        "rank_after": trial.rank,
        "changes": changes,
        "way": _way(way) if way else None,
    }
    return Answer(body, _told(name, trial, changes, way), 1 if way and not way.reached else 0)


def _leaves_by_code(workspace: Workspace, held: CriteriaSet) -> dict[str, Criterion]:
    rows = workspace.reform.sets.tree(held.id)
    parents = {one.parent_id for one in rows}
    return {one.code: one for one in rows if one.id not in parents}


def _named(by_code: dict[str, Criterion], code: str) -> Criterion:
    if code not in by_code:
        raise NotFound(f"Bộ tiêu chí không có mục chấm điểm “{code}”.", hint="Xem mã mục: reform score.")
    return by_code[code]


def _effort(code: str, value: str) -> int | None:
    """0 leaves the component as it is; what is beyond 1 … 5 the search itself refuses."""
    if not (value.isascii() and value.isdigit()):
        raise RuleViolation(f"Mục {code}: công sức “{value}” không phải số từ 0 đến 5.")
    return int(value) or None


def _change(
    trial: WhatIf, by_code: dict[str, Criterion], code: str, value: str, working: str
) -> dict[str, Any]:
    points = trial.standing(by_code[code].id).points
    return {"code": code, "value": value, "points": decimal(points), "working": working}


def _way(way: Recovery) -> dict[str, Any]:
    return {
        "rank": way.place,
        "needed": decimal(way.needed),
        "reached": way.reached,
        "effort": way.effort,
        "exact": way.exact,
        "how": way.how,
        "index_after": decimal(way.index),
        "rank_after": way.rank,
        "items": [
            {
                "code": one.criterion.code,
                "name": one.criterion.name,
                "points": decimal(one.now),
                "to": decimal(one.to),
                "enough": decimal(one.least),
                "effort": one.effort,
                "wins": decimal(one.wins_index),
            }
            for one in way.components
        ],
    }


def _told(name: str, trial: WhatIf, changes: Sequence[dict[str, Any]], way: Recovery | None) -> list[str]:
    def place(rank: int | None) -> str:
        return "chưa có bảng xếp hạng" if rank is None else f"hạng {rank:02d}/{trial.of:02d}"

    against = f" (theo bảng xếp hạng năm {trial.rivals.year})" if trial.rivals else ""
    lines = [f"{name}: {format_points(trial.before.index)}, {place(trial.rank_before)}{against}"]
    lines += [f"  {one['code']} = {one['value']}: {one['working'] or one['points']}" for one in changes]
    if changes:
        lines.append(f"Sau khi đổi: {format_points(trial.index)}, {place(trial.rank)}")
    if way:
        lines.append(f"Để đạt hạng {way.place}: cần {format_points(way.needed)} điểm. {way.how}")
        lines += [
            f"  {one.criterion.code}  → {format_points(one.to, 3)} (đủ: {format_points(one.least, 3)})  "
            f"{one.criterion.name}"
            for one in way.components
        ]
    return lines
