"""What filled-in workbooks would change, line by line, beside what was changed here meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import Unit

Values = Mapping[str, str]
"""Column's key → text."""


class FillInFate(StrEnum):
    """What becomes of a line; the value is said on screen."""

    NEW = "Thêm mới"
    CHANGED = "Cập nhật"
    ASK = "Chờ quyết định"
    """Taken only where the clerk says so: something goes, or may be somebody who is in the lists already."""
    CONFLICT = "Hai bên cùng sửa"
    REFUSED = "Không nhận"


class LineKey(NamedTuple):
    """(file, row as the spreadsheet shows it; for a line of its own that no row stands for, its name)."""

    file: str
    row: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a form is about. ``batch_id`` is 0 where no batch is meant."""

    unit: Unit
    year: int
    batch_id: int = 0


@dataclass(frozen=True, slots=True)
class Met:
    """A line that came back beside the line it is here."""

    row: int
    key: str
    """Of the line here; empty: the office does not know it."""
    here: Values
    """What is on record now."""
    there: Values
    """What is to be on record: theirs where the unit changed something, ours elsewhere."""
    changed: frozenset[str]
    """Columns the unit changed."""
    conflicts: frozenset[str]
    """Those of them that were changed here too."""

    @property
    def gone(self) -> bool:
        """Whether the unit emptied a line that is on record."""
        return any(self.here.values()) and not any(self.there.values())


@dataclass(frozen=True, slots=True)
class Judged:
    """What a form makes of a line. ``fate`` is ``None`` where it goes as the comparison says."""

    name: str
    fate: FillInFate | None = None
    message: str = ""
    person_id: int = 0
    """Somebody in the lists whom a free row means."""


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One line of one workbook that is not as it is here."""

    key: LineKey
    name: str
    fate: FillInFate
    before: str
    after: str
    met: Met
    judged: Judged
    message: str = ""
    """Why it is refused, or what there is to decide."""


@dataclass(frozen=True, slots=True)
class FillInFile:
    """One workbook."""

    name: str
    kind: str = ""
    scope: Scope | None = None
    sheet: str = ""
    problems: tuple[Problem, ...] = ()
    """Why nothing of the file is taken; empty where it can be."""
    lines: tuple[PreviewLine, ...] = ()

    @property
    def unit_name(self) -> str:
        """The unit it was made for; empty where that is not known."""
        return self.scope.unit.name if self.scope else ""


@dataclass(frozen=True)
class FillInPreview:
    """What was read; nothing is written. Valid until something else is written."""

    files: tuple[FillInFile, ...]
    basis: int = 0
    """The last operation when the files were read."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Kind → how it is called."""

    @cached_property
    def lines(self) -> Mapping[LineKey, PreviewLine]:
        """Every line by its key."""
        return {line.key: line for file in self.files for line in file.lines}

    @property
    def default_keys(self) -> frozenset[LineKey]:
        """Lines taken unless said otherwise: what is new or changed and leaves nothing to decide."""
        wanted = (FillInFate.NEW, FillInFate.CHANGED)
        return frozenset(key for key, line in self.lines.items() if line.fate in wanted)

    @property
    def counts(self) -> Mapping[FillInFate, int]:
        """Lines by fate, in the order of the fates."""
        counted = Counter(line.fate for line in self.lines.values())
        return {fate: counted[fate] for fate in FillInFate if counted[fate]}


def met(row: int, key: str, here: Values, base: Values, there: Values) -> Met | None:
    """Compare three states of a line, column by column; ``None`` where the unit changed nothing."""
    changed = frozenset(
        name for name, text in there.items() if text not in (base.get(name, ""), here.get(name, ""))
    )
    if not changed:
        return None
    conflicts = frozenset(name for name in changed if here.get(name, "") != base.get(name, ""))
    merged = {**here, **{name: there[name] for name in changed}}
    return Met(row, key, here, merged, changed, conflicts)


def fate_of(line: Met) -> FillInFate:
    """What becomes of a line that can be taken."""
    if line.conflicts:
        return FillInFate.CONFLICT
    if line.gone:
        return FillInFate.ASK
    return FillInFate.CHANGED if any(line.here.values()) else FillInFate.NEW
