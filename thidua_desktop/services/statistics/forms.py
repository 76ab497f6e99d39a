"""The shipped forms (``resources/statistics/bieu-*.toml``), read and checked."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.statistics import Band, Form, Line, faults_of

FOLDER = "statistics"
_UNFILLED = "Nguồn đang có không ghi dòng này là gì; điền theo biểu mẫu thì đếm được."


@dataclass(frozen=True, slots=True)
class RowFill:
    """What the office fills in for a row the sources do not give: its words and, for numbers, its range."""

    label: str
    low: int | None = None
    """From this number on; ``None``: no bound."""
    high: int | None = None
    """Below this number."""


Fills = Mapping[str, RowFill]
"""Code of a row of the officers' form → what the office filled in."""


def load_toml(path: Path) -> dict[str, Any]:
    """Raises ``Invalid`` naming the file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        message = f"Không đọc được tệp {path.name}: tệp thiếu hoặc sai cú pháp ({fault})."
        raise Invalid([Problem("bad_form", message, file=path.name)]) from fault


def load_forms(resources: Path, numbering: str, fills: Fills) -> list[Form]:
    """The forms of a numbering in order. Raises ``Invalid`` naming file and form."""
    path = resources / FOLDER / f"bieu-{numbering}.toml"
    data = load_toml(path)
    forms = []
    for raw in data.get("form", ()):
        try:
            form = _form(raw, fills)
            faults = faults_of(form)
        except (KeyError, TypeError, AttributeError) as fault:
            faults = [f"thiếu hoặc sai {fault}"]
        if faults:
            message = f"{path.name}, biểu {raw.get('number', '?')}: {'; '.join(faults)}."
            raise Invalid([Problem("bad_form", message, file=path.name)])
        forms.append(form)
    return forms


def fillable_rows(resources: Path, numbering: str) -> list[tuple[Line, str]]:
    """Rows an office may fill in, as shipped, each with what is counted there: age, training, years."""
    data = load_toml(resources / FOLDER / f"bieu-{numbering}.toml")
    return [(_line(row, {}), row["fill"]) for form in data["form"] for row in form["rows"] if row.get("fill")]


def _form(raw: Mapping[str, Any], fills: Fills) -> Form:
    return Form(
        key=raw["key"],
        number=raw["number"],
        title=raw["title"],
        counts=raw["counts"],
        rows=tuple(_line(row, fills) for row in raw["rows"]),
        columns=_columns(raw["columns"], raw.get("pairs", ())),
        where=_where(raw.get("where", {})),
        balances=tuple((codes[0], tuple(codes[1:])) for codes in raw.get("balances", ())),
        asked=dict(raw.get("asked", {})),
        unit=raw.get("unit", ""),
        source=raw.get("source", ""),
        confidence=raw.get("confidence", ""),
        notes=tuple(raw.get("notes", ())),
        working_notes=tuple(raw.get("working_notes", ())),
    )


def _where(raw: Mapping[str, Sequence[str]]) -> Mapping[str, tuple[str, ...]]:
    return {mark: tuple(values) for mark, values in raw.items()}


def _line(raw: Mapping[str, Any], fills: Fills) -> Line:
    line = Line(
        code=raw["code"],
        label=raw["label"],
        where=_where(raw.get("where", {})),
        sums=tuple(raw.get("sums", ())),
        unit=raw.get("unit", ""),
        group=raw.get("group", ""),
        of=raw.get("of", ""),
        unknown=raw.get("unknown", ""),
    )
    mark = raw.get("fill", "")
    if not mark:
        return line
    filled = fills.get(line.code)
    if filled is None:
        return replace(line, unknown=_UNFILLED)
    if mark == "training":
        return replace(line, label=filled.label, where={"training": (line.code,)})
    return replace(line, label=filled.label, band=Band(mark, filled.low, filled.high))


def _columns(raw: Sequence[Mapping[str, Any]], pairs: Sequence[Mapping[str, Any]]) -> tuple[Line, ...]:
    """Columns, those marked ``pair`` split in two under their own heading."""
    parts: dict[str, tuple[str, ...]] = {}
    lines: list[Line] = []
    for one in raw:
        line = _line(one, {})
        if not one.get("pair") or not pairs:
            parts[line.code] = (line.code,)
            lines.append(line)
            continue
        halves = [
            replace(
                line,
                code=f"{line.code}{pair['code']}",
                label=pair["label"],
                group=line.label,
                where={**line.where, **_where(pair["where"])},
            )
            for pair in pairs
        ]
        parts[line.code] = tuple(half.code for half in halves)
        lines += halves
    return tuple(
        replace(line, sums=tuple(part for code in line.sums for part in parts.get(code, (code,))))
        for line in lines
    )
