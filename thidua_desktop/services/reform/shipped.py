"""The criteria sets that come with the program, read from ``resources/criteria/*.toml``."""

from __future__ import annotations

from pathlib import Path

import msgspec

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import CriteriaSet, Criterion


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


class _File(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    level: str
    criterion: list[_Criterion]
    synthetic: bool = False
    note: str = ""


def load_criteria_set(path: Path, year: int) -> tuple[CriteriaSet, list[Criterion]]:
    """A shipped set made the set of ``year``; criteria carry provisional ids (1, 2, …) and parents.

    Raises ``Invalid`` naming the file and the key.
    """
    try:
        found = msgspec.toml.decode(path.read_bytes(), type=_File)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise Invalid(
            [Problem("bad_file", f"Tệp bộ chỉ số {path.name} không đúng mẫu: {error}", file=path.name)]
        ) from error
    ids = {one.code: place for place, one in enumerate(found.criterion, start=1)}
    criteria = []
    for one in found.criterion:
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
            )
        )
    criteria_set = CriteriaSet(0, found.name, year, found.level, found.synthetic, found.note)
    return criteria_set, criteria
