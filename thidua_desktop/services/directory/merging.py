"""Records entered twice: finding them, showing them side by side, making them one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from thidua_desktop.domain.duplicates import (
    Duplicate,
    duplicate_households,
    duplicate_people,
    duplicate_units,
)
from thidua_desktop.domain.errors import Known, RuleViolation
from thidua_desktop.domain.matching import UnitIndex
from thidua_desktop.domain.records import Award, Changes, Household, Person, RecipientKind, Unit
from thidua_desktop.services.directory.clashes import Collision, collision
from thidua_desktop.services.directory.differences import Entry, FieldChoice, choices, merged
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

_NOT_ONE: Final = "not_duplicates"
"""Setting: [kind, smaller id, larger id] of pairs the clerk has said to be two."""
_WORDS: Final = {RecipientKind.PERSON: "người", RecipientKind.UNIT: "đơn vị", RecipientKind.HOUSEHOLD: "hộ"}


@dataclass(frozen=True, slots=True)
class Party:
    """One of the records to be merged."""

    id: int
    name: str
    hangs: Mapping[str, int]
    """What refers to it, in the office's words → how many."""

    @property
    def weight(self) -> int:
        """How much hangs on it: the one with most is kept by default."""
        return sum(self.hangs.values())


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging would do. Nothing is written."""

    kind: RecipientKind
    keep: Party
    others: tuple[Party, ...]
    fields: tuple[FieldChoice, ...]
    collisions: tuple[Collision, ...]
    notes: tuple[str, ...] = ()
    """What stays to be looked at afterwards, in words."""
    doubt: str = ""
    """Why these may be two after all; merging needs a word that they are one (``confirmed``)."""
    refusal: str = ""
    """Why this cannot be done now; empty when it can."""
    hint: str = ""
    """What to do about :attr:`refusal`."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """How records of one kind are read and written."""

    read: Callable[[int], Entry]
    write: Callable[[Any], None]
    name: Callable[[Any], str] = field(default=lambda record: str(record.name))


class MergeService:
    """Gộp bản ghi trùng. Merging is one undoable operation; undo brings every row back as it was."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations
        self._kinds: Mapping[RecipientKind, _Kind] = {
            RecipientKind.PERSON: _Kind(store.people.get, store.people.update),
            RecipientKind.UNIT: _Kind(store.units.get, store.units.update),
            RecipientKind.HOUSEHOLD: _Kind(
                store.people.household,
                store.people.update_household,
                lambda household: f"hộ {household.head_name}",
            ),
        }

    # ---- finding -----------------------------------------------------------------------------
    def duplicates(self, kind: RecipientKind) -> list[Duplicate]:
        """Pairs that may be one, the surest first, without those the clerk has said to be two."""
        find = {
            RecipientKind.PERSON: self.duplicates_of_people,
            RecipientKind.UNIT: self.duplicates_of_units,
            RecipientKind.HOUSEHOLD: self.duplicates_of_households,
        }
        return find[kind]()

    def duplicates_of_people(self) -> list[Duplicate]:
        """See :meth:`duplicates`."""
        index = UnitIndex(self._store.units.all(), self._store.units.successions())
        return self._open(RecipientKind.PERSON, duplicate_people(self._store.people.all(), index.family))

    def duplicates_of_units(self) -> list[Duplicate]:
        """See :meth:`duplicates`. A unit and what it became are no duplicates."""
        units, successions = self._store.units.all(), self._store.units.successions()
        return self._open(RecipientKind.UNIT, duplicate_units(units, successions))

    def duplicates_of_households(self) -> list[Duplicate]:
        """See :meth:`duplicates`."""
        index = UnitIndex(self._store.units.all(), self._store.units.successions())
        households = self._store.people.households()
        return self._open(RecipientKind.HOUSEHOLD, duplicate_households(households, index.family))

    def dismiss(self, kind: RecipientKind, one: int, other: int) -> Changes:
        """Remember that two records are two: the pair is not shown again."""
        pair = [kind.value, min(one, other), max(one, other)]
        names = " và ".join(self._name(kind, record_id) for record_id in pair[1:])  # type: ignore[arg-type]

        def work() -> None:
            known = self._store.settings.get(_NOT_ONE, [])
            self._store.settings.set(
                _NOT_ONE, [*(known_pair for known_pair in known if known_pair != pair), pair]
            )

        return self._operations.run(f"Đã ghi nhận không trùng: {names}", work)

    def _open(self, kind: RecipientKind, pairs: Sequence[Duplicate]) -> list[Duplicate]:
        two = {tuple(pair) for pair in self._store.settings.get(_NOT_ONE, [])}
        return [pair for pair in pairs if (kind.value, pair.first, pair.second) not in two]

    # ---- merging -----------------------------------------------------------------------------
    def heaviest(self, kind: RecipientKind, ids: Sequence[int]) -> int:
        """The record most hangs on; of equal ones the one entered first."""
        return max(ids, key=lambda one: (sum(self._store.merging.uses(kind, one).values()), -one))

    def preview(self, kind: RecipientKind, keep_id: int, other_ids: Sequence[int]) -> MergePreview:
        """What :meth:`merge` would do. Raises ``NotFound``; a refusal is told in the preview."""
        keep, others = self._read(kind, keep_id, other_ids)
        collisions = tuple(
            collision(self._store, clash, *rows)
            for other in others
            for clash, rows in self._store.merging.rows(kind, keep_id, other.id).items()
        )
        refusal = hint = ""
        try:
            self._refuse(kind, keep, others)
            self._operations.trial(lambda: self._work(kind, keep, others, {}, {}))
        except Known as error:
            refusal, hint = error.message, error.hint
        return MergePreview(
            kind,
            self._party(kind, keep),
            tuple(self._party(kind, other) for other in others),
            choices(kind, keep, others, self._named),
            collisions,
            tuple(self._notes(kind, keep, others)),
            _doubt(keep, others),
            refusal,
            hint,
        )

    def merge(
        self,
        kind: RecipientKind,
        keep_id: int,
        other_ids: Sequence[int],
        *,
        values: Mapping[str, int] | None = None,
        winners: Mapping[tuple[str, int, int], int] | None = None,
        confirmed: bool = False,
    ) -> Changes:
        """Make the others one with ``keep_id``: all that refers to them refers to it.

        ``values``: field → id of the record whose value stands (or ``BOTH``), else the preview's default.
        ``winners``: :attr:`Collision.key` → row that stays, else its default. ``confirmed``: the clerk has
        seen :attr:`MergePreview.doubt`. Raises ``RuleViolation`` for a record merged into itself, a unit
        merged into what it became, rows of a closed year, and a doubt that was not confirmed.
        """
        keep, others = self._read(kind, keep_id, other_ids)
        self._refuse(kind, keep, others)
        if not confirmed and (doubt := _doubt(keep, others)):
            raise RuleViolation(doubt, hint="Kiểm tra lại; nếu đúng là một, hãy xác nhận khi gộp.")
        label = f"Đã gộp {len(others) + 1} bản ghi của {self._kinds[kind].name(keep)}"
        return self._operations.run(
            label, lambda: self._work(kind, keep, others, values or {}, winners or {})
        )

    def _read(
        self, kind: RecipientKind, keep_id: int, other_ids: Sequence[int]
    ) -> tuple[Entry, tuple[Entry, ...]]:
        if not other_ids or keep_id in other_ids or len(set(other_ids)) < len(other_ids):
            raise RuleViolation(
                f"Không gộp một {_WORDS[kind]} vào chính mình.", hint="Chọn hai bản ghi khác nhau."
            )
        read = self._kinds[kind].read
        return read(keep_id), tuple(read(one) for one in other_ids)

    def _refuse(self, kind: RecipientKind, keep: Entry, others: Sequence[Entry]) -> None:
        if kind is not RecipientKind.UNIT:
            return
        names = {record.id: self._name(kind, record.id) for record in (keep, *others)}
        for link in self._store.units.successions():
            if link.old_id in names and link.new_id in names:
                raise RuleViolation(
                    f"“{names[link.new_id]}” đã được ghi là tiếp nối “{names[link.old_id]}” sau sáp nhập, "
                    "đổi tên: đây không phải hai bản ghi trùng.",
                    hint="Để nguyên cả hai: lịch sử của đơn vị mới đã gồm lịch sử đơn vị cũ.",
                )

    def _work(
        self,
        kind: RecipientKind,
        keep: Entry,
        others: Sequence[Entry],
        values: Mapping[str, int],
        winners: Mapping[tuple[str, int, int], int],
    ) -> int:
        record = merged(kind, keep, others, values, self._named)
        for other in others:
            self._store.merging.merge(kind, keep.id, other.id, winners)
        if isinstance(record, Unit):
            record = replace(record, parent_id=self._parent(record, {one.id for one in others}))
        self._kinds[kind].write(record)
        return keep.id

    def _parent(self, unit: Unit, gone: set[int]) -> int | None:
        """The parent chosen, unless it was merged away or hangs below the unit itself."""
        parents = {one.id: one.parent_id for one in self._store.units.all()}
        above = unit.parent_id
        while above is not None and above != unit.id and above not in gone:
            above = parents[above]
        return unit.parent_id if above is None else parents[unit.id]

    # ---- words -------------------------------------------------------------------------------
    def _party(self, kind: RecipientKind, record: Entry) -> Party:
        return Party(record.id, self._kinds[kind].name(record), self._store.merging.uses(kind, record.id))

    def _name(self, kind: RecipientKind, record_id: int) -> str:
        return self._kinds[kind].name(self._kinds[kind].read(record_id))

    def _named(self, name: str, record_id: int) -> str:
        if name == "block_id":
            return next((block.name for block in self._store.units.blocks() if block.id == record_id), "")
        return self._store.units.names([record_id]).get(record_id, "")

    def _notes(self, kind: RecipientKind, keep: Entry, others: Sequence[Entry]) -> list[str]:
        """Awards that stand in the books twice: which line is wrong, the books must say."""
        given = {_same(award): award for award in self._store.decisions.awards_of(kind, keep.id)}
        return [
            f"Cả hai đều có {award.award_name} năm {award.year}"
            + (f" theo Quyết định số {award.decision_number}" if award.decision_number else "")
            + ": sau khi gộp vẫn là hai lượt, hãy kiểm tra ở tab Khen thưởng."
            for other in others
            for award in self._store.decisions.awards_of(kind, other.id)
            if _same(award) in given
        ]


def _same(award: Award) -> tuple[str, int, str]:
    return award.award_code, award.year, award.decision_number


def _doubt(keep: Entry, others: Sequence[Entry]) -> str:
    """Two identity numbers or two birthdays are two people, unless one of them is a slip."""
    people = [record for record in (keep, *others) if isinstance(record, Person)]
    numbers = sorted({one.identity_number for one in people} - {""})
    if len(numbers) > 1:
        return f"Hai số định danh khác nhau: {' và '.join(numbers)}. Có thể là hai người khác nhau."
    days = sorted({one.birth_date for one in people if one.birth_date})
    if len(days) > 1:
        said = " và ".join(f"{day:%d/%m/%Y}" for day in days)
        return f"Hai ngày sinh khác nhau: {said}. Có thể là hai người khác nhau."
    return ""


__all__ = ["Collision", "Duplicate", "FieldChoice", "Household", "MergePreview", "MergeService", "Party"]
