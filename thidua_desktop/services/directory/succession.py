"""What became of units: merged, split, renamed from a day on. Their records stay, named as they were."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, Succession, Unit
from thidua_desktop.domain.vietnamese import canonical, format_date
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.units import UnitService
from thidua_desktop.storage.database import Store

_DAY: Final = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Link:
    """One step of what became of a unit."""

    old: Unit
    new: Unit
    on: dt.date | None


class UnitHistory:
    """Sáp nhập, chia tách, đổi tên. Each call that writes is one undoable operation."""

    def __init__(
        self, store: Store, operations: Operations, units: UnitService, today: Callable[[], dt.date]
    ) -> None:
        self._store = store
        self._operations = operations
        self._units = units
        self._today = today

    def succeed(
        self,
        old_ids: Sequence[int],
        successors: Unit | int | Sequence[Unit | int],
        on: dt.date,
        move_people: bool = True,
        heir: int = 0,
    ) -> Changes:
        """From ``on``, ``successors`` (new units, or ids of those that are there) take the place of the old.

        Old units end the day before and keep their name, awards, pledges and scores. Units below them, and
        with ``move_people`` their people and households, go to the successor; of several (a split) to the one
        at the place ``heir``. Raises ``Invalid`` naming the field ``old``, ``successor`` or ``on``,
        ``RuleViolation`` for a unit that ended already or would follow itself.
        """
        news = list(successors) if isinstance(successors, Sequence) else [successors]
        olds = [self._units.get(one) for one in dict.fromkeys(old_ids)]
        self._check(olds, news, on)
        clean = [one if isinstance(one, int) else self._prepared(one, olds, on) for one in news]
        names = [self._units.get(one).name if isinstance(one, int) else one.name for one in clean]

        def work() -> int:
            for old in olds:
                # Ended first: a successor may bear the name its predecessor had.
                self._store.units.update(replace(old, valid_to=max(on - _DAY, old.valid_from or on - _DAY)))
            ids = [one if isinstance(one, int) else self._store.units.add(one) for one in clean]
            for old in olds:
                for new_id in ids:
                    self._store.units.add_succession(Succession(old.id, new_id, on))
                self._rehang(old.id, ids[heir])
                if move_people:
                    self._move(old.id, ids[heir])
            return ids[0]

        return self._operations.run(_label(olds, names), work)

    def name_on(self, unit_id: int, day: dt.date) -> str:
        """What the unit was called on ``day``: its own name, its predecessor's before, its successor's after.

        Where it was made of several or became several, nobody has said which is meant: its own name.
        """
        units = {unit.id: unit for unit in self._store.units.all()}
        return name_on(units, self._store.units.successions(), self._units.get(unit_id).id, day)

    def chain(self, unit_id: int) -> list[Link]:
        """Every step that led to the unit and from it, the earliest first; empty where nothing changed."""
        links = self._links({unit.id: unit for unit in self._store.units.all()})
        found: list[Link] = []
        before, after = {unit_id}, {unit_id}
        for _ in links:
            earlier = [one for one in links if one.new.id in before and one not in found]
            later = [one for one in links if one.old.id in after and one not in found]
            if not earlier and not later:
                break
            found += [*earlier, *(one for one in later if one not in earlier)]
            before |= {one.old.id for one in earlier}
            after |= {one.new.id for one in later}
        return sorted(found, key=lambda one: (one.on or dt.date.min, one.old.id, one.new.id))

    # ---- within ------------------------------------------------------------------------------
    def _links(self, units: dict[int, Unit]) -> list[Link]:
        return [Link(units[one.old_id], units[one.new_id], one.on) for one in self._store.units.successions()]

    def _check(self, olds: Sequence[Unit], news: Sequence[Unit | int], on: dt.date) -> None:
        problems = []
        if not olds:
            problems.append(Problem("missing", "Chọn đơn vị cũ.", field="old"))
        if not news:
            problems.append(Problem("missing", "Nhập đơn vị mới.", field="successor"))
        if on > self._today():
            said = f"Ngày {format_date(on)} chưa đến. Ghi khi việc sáp nhập đã có hiệu lực."
            problems.append(Problem("bad_date", said, field="on"))
        for old in olds:
            if old.valid_from and on <= old.valid_from:
                said = (
                    f"“{old.name}” có từ ngày {format_date(old.valid_from)}: ngày sáp nhập phải sau ngày đó."
                )
                problems.append(Problem("bad_date", said, field="on"))
        if problems:
            raise Invalid(problems)
        old_ids = {old.id for old in olds}
        for old in olds:
            if old.valid_to is not None and old.valid_to < on - _DAY:
                raise RuleViolation(
                    f"“{old.name}” đã kết thúc ngày {format_date(old.valid_to)}.",
                    hint="Sửa ngày kết thúc của đơn vị trước nếu ghi nhầm.",
                )
        following: dict[int, set[int]] = {}
        for link in self._store.units.successions():
            following.setdefault(link.old_id, set()).add(link.new_id)
        for new in (one for one in news if isinstance(one, int)):
            unit = self._units.get(new)
            if new in old_ids or old_ids & _reached(new, following):
                raise RuleViolation(
                    f"“{unit.name}” không thể tiếp nối chính mình.", hint="Chọn đơn vị mới khác đơn vị cũ."
                )
            if unit.valid_to is not None and unit.valid_to < on:
                raise RuleViolation(
                    f"“{unit.name}” đã kết thúc ngày {format_date(unit.valid_to)} nên không tiếp nối được."
                )

    def _prepared(self, new: Unit, olds: Sequence[Unit], on: dt.date) -> Unit:
        """A new unit with what all its predecessors have in common, from the day on. Raises ``Invalid``."""
        shared = {
            name: next(iter(values))
            for name in ("kind", "parent_id", "block_id")
            if not getattr(new, name) and len(values := {getattr(old, name) for old in olds}) == 1
        }
        unit = replace(new, **shared, valid_from=on, valid_to=None)
        if shared.get("parent_id") in {old.id for old in olds}:
            unit = replace(unit, parent_id=None)
        try:
            clean = self._units.cleaned(unit, ended={old.id for old in olds})
        except Invalid as error:
            raise Invalid([replace(one, field="successor") for one in error.problems]) from error
        same = [old.name for old in olds if canonical(old.name) == canonical(clean.name)]
        if same and len(olds) == 1:
            raise Invalid([Problem("same", "Tên mới giống tên cũ.", field="successor")])
        return clean

    def _rehang(self, old_id: int, new_id: int) -> None:
        for child in self._store.units.children(old_id):
            if child.valid_to is None:
                parent = new_id if child.id != new_id else self._units.get(old_id).parent_id
                self._store.units.update(replace(child, parent_id=parent))

    def _move(self, old_id: int, new_id: int) -> None:
        people = [person.id for person in self._store.people.of_unit(old_id) if person.left_on is None]
        self._store.people.move(people, new_id)
        for household in self._store.people.households(unit_id=old_id):
            self._store.people.update_household(replace(household, unit_id=new_id))


def name_on(units: Mapping[int, Unit], links: Sequence[Succession], unit_id: int, day: dt.date) -> str:
    """See :meth:`UnitHistory.name_on`."""
    unit, seen = units[unit_id], {unit_id}
    while True:
        if unit.valid_from and day < unit.valid_from:
            around = [one.old_id for one in links if one.new_id == unit.id]
        elif unit.valid_to and day > unit.valid_to:
            around = [one.new_id for one in links if one.old_id == unit.id]
        else:
            return unit.name
        if len(around) != 1 or around[0] in seen:
            return units[unit_id].name
        unit = units[around[0]]
        seen.add(unit.id)


def _reached(start: int, following: dict[int, set[int]]) -> set[int]:
    seen: set[int] = set()
    waiting = [start]
    while waiting:
        for one in following.get(waiting.pop(), set()) - seen:
            seen.add(one)
            waiting.append(one)
    return seen


def _label(olds: Sequence[Unit], names: Sequence[str]) -> str:
    if len(olds) == 1 and len(names) == 1:
        return f"Đã ghi {olds[0].name} thành {names[0]}"
    if len(names) == 1:
        return f"Đã sáp nhập {len(olds)} đơn vị thành {names[0]}"
    return f"Đã chia {olds[0].name} thành {len(names)} đơn vị"
