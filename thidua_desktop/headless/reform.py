"""``reform``: the index from the command line; rankings are here, one unit's index in :mod:`reform_units`.

Points are decimal strings with a dot. JSON:

* ``rank``: ``{"year", "tables": [{"group", "set", "items": [{"unit", "score", "rank", "of", "scored",
  "leaves"}], "unscored": [name]}], "problems": [{"code", "message"}]}``; ``set`` is ``null`` for a ranking as
  published
* ``compare``: ``{"year", "items": [{"unit", "group", "score", "previous", "delta", "rank", "of",
  "rank_change"}], "notes": [{"unit", "mapped", "message"}]}``: a mapped previous value, or why there is none
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.vietnamese import fold, format_points
from thidua_desktop.headless import reform_units
from thidua_desktop.headless.lists import decimal
from thidua_desktop.headless.output import Answer

if TYPE_CHECKING:
    from thidua_desktop.domain.ranking import Comparison
    from thidua_desktop.services.reform.results import ResultTable
    from thidua_desktop.services.workspace import Workspace

WHATS = ("score", "rank", "compare", "what-if", "gaps")


def add_words(
    made: argparse.ArgumentParser,
    year: Callable[[str], object],
    count: Callable[[str], object],
    name: Callable[[str], object],
) -> None:
    """The words of the command; ``year``, ``count`` and ``name`` read their values."""
    made.add_argument("what", choices=WHATS, metavar="VIỆC", help=", ".join(WHATS))
    made.add_argument("--year", type=year)
    made.add_argument("--group", type=name, metavar="NHÓM", help="chỉ một nhóm (rank, compare)")
    made.add_argument("--unit", type=name, metavar="ĐƠN VỊ", help="đơn vị được chấm; không ghi: cơ quan")
    made.add_argument("--rank", type=count, metavar="HẠNG", help="hạng muốn đạt (what-if)")
    words = (
        ("--declare", "MÃ=SỐ LIỆU", "thử số liệu kê khai, ví dụ 1.1.3=50/50 (what-if)"),
        ("--points", "MÃ=ĐIỂM", "thử điểm của một mục (what-if)"),
        ("--effort", "MÃ=1…5", "công sức của một mục, 0: không đổi; không ghi: 1 (what-if)"),
    )
    for word, form, said in words:
        made.add_argument(word, type=_pair, action="append", default=[], metavar=form, help=said)


def _pair(text: str) -> tuple[str, str]:
    code, sign, value = text.partition("=")
    if not sign or not code.strip() or not value.strip():
        raise argparse.ArgumentTypeError(f"“{text}” không đúng dạng MÃ=GIÁ TRỊ")
    return code.strip(), value.strip()


def missing(call: argparse.Namespace) -> str:
    """What the call lacks or has too much of, in words; empty when it is whole."""
    trying = call.declare or call.points or call.effort or call.rank is not None
    if call.what != "what-if" and trying:
        return "--declare, --points, --effort, --rank chỉ dùng với what-if"
    if call.group and call.what not in ("rank", "compare"):
        return "--group chỉ dùng với rank, compare"
    if call.unit and call.what in ("rank", "compare"):
        return "--unit chỉ dùng với score, gaps, what-if"
    return ""


def reform(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Run one of the commands of the index."""
    return _WHAT[call.what](workspace, call)


# ---- rankings ------------------------------------------------------------------------------------
def _tables(workspace: Workspace, call: argparse.Namespace) -> tuple[int, list[ResultTable]]:
    """The tables of the year asked for, else of the newest that has any. Raises ``NotFound`` for a group."""
    results = workspace.reform.results
    years = [call.year] if call.year else [workspace.settings.working_year(), *workspace.reform.years()]
    year = next((one for one in years if results.choices(one)), years[0])
    choices = results.choices(year)
    tables = [results.table(year, one.group, set_id=one.set_id) for one in choices]
    if call.group:
        wanted = fold(call.group)
        known = ", ".join(f"“{one.group}”" for one in choices) or "chưa có nhóm nào"
        tables = [one for one in tables if fold(one.group) == wanted]
        if not tables:
            message = f"Năm {year} không có bảng xếp hạng nhóm “{call.group}”."
            raise NotFound(message, hint=f"Hiện có: {known}.")
    return year, tables


def _rank(workspace: Workspace, call: argparse.Namespace) -> Answer:
    year, tables = _tables(workspace, call)
    problems = [finding for table in tables for finding in table.findings]
    body = [
        {
            "group": table.group,
            "set": table.set_id,
            "items": [
                {
                    "unit": row.comparison.unit_name,
                    "score": decimal(row.comparison.score),
                    "rank": row.comparison.rank,
                    "of": row.comparison.of,
                    "scored": row.scored,
                    "leaves": row.leaves,
                }
                for row in table.rows
            ],
            "unscored": list(table.unscored),
        }
        for table in tables
    ]
    lines = []
    for table in tables:
        lines.append(f"{table.title}, năm {year}")
        lines += [_rank_line(row.comparison) for row in table.rows]
        lines += [f"  —      —      {name} (chưa chấm)" for name in table.unscored]
    return Answer(
        {
            "year": year,
            "tables": body,
            "problems": [{"code": one.code, "message": one.message} for one in problems],
        },
        lines or [f"Chưa có bảng xếp hạng năm {year}."],
        1 if problems else 0,
        [one.message for one in problems],
    )


def _rank_line(row: Comparison) -> str:
    return f"  {row.rank:02d}/{row.of:02d}  {format_points(row.score):>6}  {row.unit_name}"


def _signed(points: int) -> str:
    return f"{'−' if points < 0 else '+'}{format_points(abs(points))}"


def _compare(workspace: Workspace, call: argparse.Namespace) -> Answer:
    year, tables = _tables(workspace, call)
    rows = [row.comparison for table in tables for row in table.rows]
    items = [
        {
            "unit": one.unit_name,
            "group": one.group,
            "score": decimal(one.score),
            "previous": decimal(one.previous),
            "delta": decimal(one.delta),
            "rank": one.rank,
            "of": one.of,
            "rank_change": one.rank_change,
        }
        for one in rows
    ]
    notes = [
        {"unit": one.unit_name, "mapped": one.mapped, "message": one.reason} for one in rows if one.reason
    ]
    lines = []
    for one in rows:
        moved = "—" if one.delta is None else _signed(one.delta)
        places = "" if one.rank_change is None else f", {one.rank_change:+d} hạng".replace("-", "−")
        said = f" ({one.reason})" if one.reason else ""
        lines.append(f"{_rank_line(one)}: {moved}{places}{said}")
    return Answer(
        {"year": year, "items": items, "notes": notes},
        lines or [f"Chưa có bảng xếp hạng năm {year}."],
        remarks=[f"{one['unit']}: {one['message']}" for one in notes if one["mapped"]],
    )


_WHAT = {
    "score": reform_units.score,
    "rank": _rank,
    "compare": _compare,
    "gaps": reform_units.gaps,
    "what-if": reform_units.what_if,
}
