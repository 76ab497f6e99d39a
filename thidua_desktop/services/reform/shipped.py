"""The criteria sets that come with the program, read from ``resources/criteria/*.toml``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import AreaKind, CriteriaSet, Criterion
from thidua_desktop.domain.reform.set_checks import areas_beside, full_marks
from thidua_desktop.services.reform.rule_reading import typed_rule


class _Criterion(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    name: str
    max_thousandths: int
    level: str
    parent: str = ""
    rule_text: str = ""
    evidence: str = ""
    scored_by: str = "self"
    source: str = ""
    area_kind: AreaKind | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    level: str
    criterion: list[_Criterion]
    synthetic: bool = False
    note: str = ""
    source: str = ""
    """The paper that issued it."""
    order: int = 0
    """Place in the list of shipped sets."""


@dataclass(frozen=True, slots=True)
class ShippedSet:
    """What a clerk sees of a shipped set before taking it."""

    key: str
    name: str
    synthetic: bool
    note: str
    source: str
    leaves: int
    maximum: int
    """Thousandths; 0 for a frame whose maxima the office fills in."""


def shipped_sets(folder: Path) -> list[ShippedSet]:
    """Every set in a folder. Raises ``Invalid`` naming the file."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        file = _read(path)
        criteria = _tree(path, file)
        parents = {one.parent_id for one in criteria}
        leaves = sum(one.id not in parents for one in criteria)
        found.append(
            (
                file.order,
                ShippedSet(
                    path.stem, file.name, file.synthetic, file.note, file.source, leaves, full_marks(criteria)
                ),
            )
        )
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def load_criteria_set(path: Path, year: int) -> tuple[CriteriaSet, list[Criterion]]:
    """A shipped set made the set of ``year``; criteria carry provisional ids (1, 2, …) and parents.

    Typed rules are read from the words where these follow the common forms. Raises ``Invalid`` naming the
    file and the key.
    """
    file = _read(path)
    criteria_set = CriteriaSet(0, file.name, year, file.level, file.synthetic, file.note, source=file.source)
    criteria = _tree(path, file)
    areas = areas_beside(criteria)
    return criteria_set, [
        replace(one, rule=typed_rule(one.rule_text, one.max_thousandths, areas.get(one.id))[0])
        for one in criteria
    ]


def _read(path: Path) -> _File:
    try:
        return msgspec.toml.decode(path.read_bytes(), type=_File)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise Invalid(
            [Problem("bad_file", f"Tệp bộ chỉ số {path.name} không đúng mẫu: {error}", file=path.name)]
        ) from error


def _tree(path: Path, file: _File) -> list[Criterion]:
    ids = {one.code: place for place, one in enumerate(file.criterion, start=1)}
    criteria = []
    for one in file.criterion:
        if one.parent and one.parent not in ids:
            raise Invalid(
                [
                    Problem(
                        "unknown_parent",
                        f"Tệp bộ chỉ số {path.name}: mục {one.code} ghi mục cha “{one.parent}” không có.",
                        file=path.name,
                        column="parent",
                    )
                ]
            )
        criteria.append(
            Criterion(
                id=ids[one.code],
                set_id=0,
                code=one.code,
                name=one.name,
                max_thousandths=one.max_thousandths,
                parent_id=ids.get(one.parent),
                level=one.level,
                rule_text=one.rule_text,
                evidence=one.evidence,
                scored_by=one.scored_by,
                source_tag=one.source,
                order=ids[one.code],
                area_kind=one.area_kind,
                evidence_required=bool(one.evidence) and one.scored_by == "self",
            )
        )
    return criteria
