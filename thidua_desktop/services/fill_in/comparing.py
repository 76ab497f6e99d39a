"""A filled-in form beside what the office has now: which row is which line, and what each would change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.exchange.fill_in import FACT, FillInColumn, FillInForm, FillInLine, Role
from thidua_desktop.exchange.fill_in_read import VALUE, FilledForm, FilledLine
from thidua_desktop.services.fill_in.preview import (
    FillInFate,
    Judged,
    LineKey,
    Met,
    PreviewLine,
    Values,
    fate_of,
    met,
)


class FormOf(Protocol):
    """One kind of form for one unit, as the office stands now."""

    @property
    def form(self) -> FillInForm:
        """What would be written now: the lines on record are the lines of it."""

    natural: tuple[str, ...]
    """Columns by which a row without a key is told to be a line that is here."""

    def tidy(self, key: str, text: str) -> str:
        """A cell in the one way in which the form itself writes it."""

    def elsewhere(self, key: str) -> FillInLine | None:
        """The line of a key this form would not have any more, where what it means is still here."""

    def judge(self, line: Met) -> Judged:
        """How a line is called, and whether it can be taken."""

    def write(self, lines: list[PreviewLine], source: Callable[[int], str]) -> None:
        """Store the lines; ``source`` names where a row comes from. Inside an operation."""


def compare(target: FormOf, filled: FilledForm, file: str) -> tuple[PreviewLine, ...]:
    """Every row that changes something, in the order of the sheet."""
    comparison = _Comparison(target, filled, file)
    return tuple(found for line in filled.lines if (found := comparison.line(line)) is not None)


class _Comparison:
    def __init__(self, target: FormOf, filled: FilledForm, file: str) -> None:
        self._target = target
        self._file = file
        form = target.form
        self._columns: Mapping[str, FillInColumn] = {one.key: one for one in form.columns}
        self._entries = [one.key for one in form.columns if one.role is Role.ENTRY]
        self._here = {line.key: self._entered(line) for line in form.lines}
        self._facts = {FACT + one.key: one for one in form.facts}
        self._by_nature = {self._nature(line.values): line.key for line in form.lines}
        self._base = {
            key: {name: self._tidied(name, text) for name, text in values.items()}
            for key, values in filled.base.items()
        }
        self._seen: dict[object, tuple[int, Values]] = {}

    def line(self, read: FilledLine) -> PreviewLine | None:
        """What a row would change."""
        if read.key.startswith(FACT):
            return self._fact(read)
        values = {name: self._tidied(name, text) for name, text in read.values.items()}
        entries = {name: values[name] for name in self._entries if name in values}
        if read.key and read.key not in self._here and (moved := self._target.elsewhere(read.key)):
            self._here[read.key] = self._entered(moved)
        nature = self._nature(values)
        known = read.key if read.key in self._here else self._by_nature.get(nature, "")
        if not known and not any(values.values()):
            return None
        own = read.key in self._here
        if not own:
            # In a row of the unit's own, a blank cell says nothing of what is on record.
            entries = {name: text for name, text in entries.items() if text}
        here = self._here.get(known, {})
        base = {name: text for name, text in self._base.get(read.key or known, {}).items() if name in entries}
        line = met(read.row, known, here, base, entries)
        if line is None and known:
            return None
        if read.key and not known:
            return self._lost(read, values, base, entries)
        first = self._seen.setdefault(known or nature, (read.row, entries))
        if first[0] != read.row:
            return self._twice(read, values, first, entries)
        if line is None or not known:
            line = Met(read.row, "", {}, values, _filled(values), frozenset())
        return self._judged(line)

    def _judged(self, line: Met) -> PreviewLine:
        judged = self._target.judge(line)
        fate = fate_of(line)
        message = judged.message
        if judged.fate is not None and (judged.fate is FillInFate.REFUSED or fate is not FillInFate.CONFLICT):
            fate = judged.fate
        elif fate is FillInFate.CONFLICT:
            message = " ".join(part for part in (self._conflict(line), message) if part)
        elif line.gone and not message:
            message = "Đơn vị bỏ dòng này: đánh dấu nếu đồng ý."
        return PreviewLine(
            LineKey(self._file, line.row, line.key),
            judged.name,
            fate,
            self._words(line.here, line),
            self._words(line.there, line),
            line,
            judged,
            message,
        )

    def _fact(self, read: FilledLine) -> PreviewLine | None:
        fact = self._facts.get(read.key)
        if fact is None:
            return None
        here = {VALUE: fact.value if fact.stored else ""}
        base = {VALUE: self._tidied(fact.key, self._base.get(read.key, {}).get(VALUE, ""))}
        there = {VALUE: self._tidied(fact.key, read.values.get(VALUE, ""))}
        line = met(read.row, read.key, here, base, there)
        return None if line is None else self._judged(line)

    def _twice(
        self, read: FilledLine, values: Values, first: tuple[int, Values], entries: Values
    ) -> PreviewLine | None:
        if entries == first[1] or not any(entries.values()):
            return None
        message = f"Trùng với dòng {first[0]} của phiếu: gộp vào một dòng rồi gửi lại."
        return self._refused(read, values, entries, message)

    def _lost(self, read: FilledLine, values: Values, base: Values, entries: Values) -> PreviewLine | None:
        """A line whose record is not here any more."""
        if all(text == base.get(name, "") for name, text in entries.items()):
            return None
        message = (
            "Dòng này không còn trong danh sách của đơn vị (đã chuyển, đã xóa): ghi lại ở một dòng trống."
        )
        return self._refused(read, values, entries, message)

    def _refused(self, read: FilledLine, values: Values, entries: Values, message: str) -> PreviewLine:
        line = Met(read.row, read.key, {}, values, _filled(entries), frozenset())
        name = self._target.judge(line).name
        judged = Judged(name, FillInFate.REFUSED, message)
        key = LineKey(self._file, read.row, read.key)
        return PreviewLine(
            key, name, FillInFate.REFUSED, "", self._words(values, line), line, judged, message
        )

    def _entered(self, line: FillInLine) -> Values:
        """What is on record in the columns a unit fills in."""
        return {name: line.values.get(name, "") if line.stored else "" for name in self._entries}

    def _tidied(self, name: str, text: str) -> str:
        return self._target.tidy(name, nfc(text))

    def _nature(self, values: Values) -> tuple[str, ...]:
        return tuple(canonical(values.get(name, "")) for name in self._target.natural)

    def _words(self, values: Values, line: Met) -> str:
        """What stands in the columns that changed."""
        if VALUE in line.changed:
            return values.get(VALUE, "")
        return "; ".join(
            f"{one.heading}: {text}"
            for one in self._target.form.columns
            if one.key in line.changed
            and one.key not in self._target.natural
            and (text := values.get(one.key))
        )

    def _conflict(self, line: Met) -> str:
        if VALUE in line.conflicts:
            return f"Sau khi lập phiếu, ở đây đã sửa thành “{line.here.get(VALUE) or 'trống'}”."
        told = [
            f"{self._columns[name].heading.lower()} thành “{line.here.get(name) or 'trống'}”"
            for name in self._entries
            if name in line.conflicts
        ]
        return f"Sau khi lập phiếu, ở đây đã sửa {', '.join(told)}."


def _filled(values: Values) -> frozenset[str]:
    return frozenset(name for name, text in values.items() if text)
