"""How the files of one import are to be read: who sent them, what is remembered of that sender.

A *sender* is the unit a file comes from. It is told by the clerk, or by the file: the unit that its
letterhead or title names, else the one most of its rows are of, else the one in the file's name. What was
said before of a sender's headings and words goes before what was said of anybody's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Final

from thidua_desktop.domain.matching import UnitIndex, unit_key
from thidua_desktop.domain.records import Unit
from thidua_desktop.domain.vietnamese import canonical, fold
from thidua_desktop.exchange.headings import Table
from thidua_desktop.services.imports.award_columns import with_awards
from thidua_desktop.services.imports.library import Library

_OF_AWARDS: Final = frozenset({"nominations", "ledger"})
_MOST: Final = 0.6
"""Share of the rows that must be of one unit before it is taken for the sender."""
_LEADS: Final = ("đơn vị", "tên đơn vị", "cơ quan", "cơ quan đề nghị", "đơn vị đề nghị", "của")
_SHORTEST_NAME: Final = 5
"""Letters of a unit's name that a file's name may be searched for: "vp" is in too many words."""


class Meanings:
    """What a sender's words mean, as the clerk said before; notes which of it was used."""

    def __init__(self, values: Mapping[tuple[str, str], str] = MappingProxyType({})) -> None:
        self._values = values
        self.used: dict[tuple[str, str], str] = {}
        """(field, word as written) → meaning, in the order of the rows."""

    def of(self, field: str, written: str) -> str:
        """The remembered meaning of a word (an award's code, a unit's id), or nothing."""
        if not self._values or not written:
            return ""
        meaning = self._values.get((field, canonical(written)), "")
        if meaning:
            self.used[field, written] = meaning
        return meaning


class Reading:
    """What is remembered and what the clerk said of the files of one import.

    ``senders``: file → unit's name. ``encodings``: (file, sheet, heading) → code of the old encoding the
    column is in, empty to leave it alone. Files are called as in the reports.
    """

    def __init__(
        self,
        library: Library,
        kind: str,
        senders: Mapping[str, str] | None = None,
        encodings: Mapping[tuple[str, str, str], str] | None = None,
    ) -> None:
        self._library = library
        self._kind = kind
        self._senders = senders or {}
        self._encodings = encodings or {}
        self._units = SenderFinder(library.units)

    @cached_property
    def _anybodys(self) -> Mapping[str, str]:
        return self._library.store.settings.headings(self._kind)

    def headings(self, sender: str = "") -> Mapping[str, str]:
        """Heading → field as corrected for this sender, else for anybody."""
        if not sender:
            return self._anybodys
        return self._library.store.settings.headings(self._kind, canonical(sender))

    def whose(self, sender: str, heading: str) -> str:
        """Whose correction of this heading is followed: the sender, or ``""`` for anybody's."""
        own = self.headings(sender).get(heading) != self._anybodys.get(heading)
        return sender if own else ""

    def meanings(self, sender: str) -> Meanings:
        """What this sender's words mean."""
        return Meanings(self._library.store.exchange.values(canonical(sender)))

    def sender(self, file: str, titles: Iterable[str], units: Iterable[str]) -> str:
        """Name of the unit that seems to have sent ``file``; the clerk's word goes before any guess.

        ``titles``: what stands above its tables. ``units``: the unit of each row, as written.
        """
        said = self._senders.get(file)
        if said is not None:
            known = self._units.named(said)
            return known.name if known else " ".join(said.split())
        found = self._units.in_titles(titles) or self._units.of_most(units) or self._units.in_file_name(file)
        return found.name if found else ""

    def with_awards(self, table: Table, sheet_name: str, title: str) -> Table:
        """The table with the award of every row, where lists of this kind name awards."""
        if self._kind not in _OF_AWARDS:
            return table
        return with_awards(table, self._library.awards, sheet_name, title)

    def chosen(self, file: str, sheet: str, headings: Mapping[int, str]) -> dict[int, str]:
        """Column → encoding, of the columns of a sheet whose encoding the clerk said."""
        if not self._encodings:
            return {}
        return {
            column: code
            for column, heading in headings.items()
            if (code := self._encodings.get((file, sheet, heading))) is not None
        }


class SenderFinder:
    """Which unit a file is of."""

    def __init__(self, units: UnitIndex) -> None:
        self._units = units

    def named(self, name: str) -> Unit | None:
        """The unit of today of this name, without doubt."""
        unit = self._units.match(name).unit
        if unit is None or unit.valid_to is None:
            return unit
        now = self._units.current(unit.id)
        return self._units.get(next(iter(now))) if len(now) == 1 else None

    def in_titles(self, titles: Iterable[str]) -> Unit | None:
        """The unit a letterhead or title names. Of a unit and the one above it, it is the unit."""
        found: dict[int, Unit] = {}
        for line in dict.fromkeys(line for title in titles for line in title.split("\n")):
            for part in _parts(line):
                if (unit := self.named(part)) is not None:
                    found[unit.id] = unit
        above = {ancestor for unit in found.values() for ancestor in self._above(unit)}
        lowest = [unit for unit in found.values() if unit.id not in above]
        return lowest[0] if len(lowest) == 1 else None

    def of_most(self, written: Iterable[str]) -> Unit | None:
        """The unit that most rows are of, or of whose parts they are."""
        counts = Counter(written)
        total = counts.total()
        of_units: Counter[int] = Counter()
        for text, count in counts.items():
            unit = self.named(text) if text else None
            if unit is not None:
                of_units.update(dict.fromkeys([unit.id, *self._above(unit)], count))
        most = [unit_id for unit_id, count in of_units.items() if count >= _MOST * total]
        lowest = [self._units.get(unit_id) for unit_id in most]
        above = {ancestor for unit in lowest if unit for ancestor in self._above(unit)}
        left = [unit for unit in lowest if unit and unit.id not in above and unit.parent_id is not None]
        return left[0] if len(left) == 1 else None

    def in_file_name(self, file: str) -> Unit | None:
        """The unit whose name, marks aside, is in the file's name: "de-nghi-tram-y-te.xls"."""
        stem = file.rpartition(".")[0] or file
        words = f" {' '.join(unit_key(fold(stem)).split())} "
        hits = {
            len(name): unit
            for name, unit in self._bare_names.items()
            if len(name) >= _SHORTEST_NAME and f" {name} " in words
        }
        return hits[max(hits)] if hits else None

    @cached_property
    def _bare_names(self) -> Mapping[str, Unit]:
        """Folded ways of naming a unit of today → the only unit so called."""
        bare: dict[str, dict[int, Unit]] = {}
        for name, unit in self._units.names():
            if unit.valid_to is None and unit.parent_id is not None:
                bare.setdefault(fold(name), {})[unit.id] = unit
        return {name: next(iter(units.values())) for name, units in bare.items() if len(units) == 1}

    def _above(self, unit: Unit) -> list[int]:
        found: list[int] = []
        here = self._units.get(unit.parent_id)
        while here is not None and here.id not in found:
            found.append(here.id)
            here = self._units.get(here.parent_id)
        return found


def _parts(line: str) -> Iterable[str]:
    """A line of a title and the pieces of it that may be a unit's name."""
    for piece in (line, *line.split(" - "), *line.split(" – ")):
        yield piece
        text = canonical(piece)
        for lead in _LEADS:
            for mark in (f"{lead}:", f"{lead} :"):
                if text.startswith(mark):
                    yield text[len(mark) :]
        _, found, after = text.rpartition(" của ")
        if found:
            yield after
        before, found, _ = text.partition(" năm ")
        if found:
            yield before.rpartition(" của ")[2]
