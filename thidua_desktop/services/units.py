"""Units, people and households: the office's directory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.records import (
    Block,
    Changes,
    Household,
    Person,
    RecipientKind,
    Unit,
)
from thidua_desktop.domain.vietnamese import nfc, sort_key
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class UnitNode:
    """A unit in the tree with what hangs below it and how many people belong to it directly."""

    unit: Unit
    children: tuple[UnitNode, ...]
    people: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as a list shows them."""

    person: Person
    unit_name: str
    awards: int


class UnitService:
    """Use cases of the directory. Mutating calls are one undoable operation each."""

    def __init__(self, store: Store, operations: Operations, today: Callable[[], dt.date]) -> None:
        self._store = store
        self._operations = operations
        self._today = today

    # ---- units -------------------------------------------------------------------------------
    def all(self, on: dt.date | None = None) -> list[Unit]:
        """Units that exist on a day (default: today), by name in natural order."""
        units = self._store.units.all(on=on or self._today())
        return sorted(units, key=lambda unit: sort_key(unit.name, person=False))

    def every(self) -> list[Unit]:
        """All units there ever were, the merged and closed ones too."""
        return self._store.units.all()

    def tree(self, on: dt.date | None = None) -> list[UnitNode]:
        """The roots of the tree of units that exist on a day, children in the order they were entered."""
        units = self._store.units.all(on=on or self._today())
        counts = self._store.people.count_by_unit()
        known = {unit.id for unit in units}
        below: dict[int | None, list[Unit]] = {}
        for unit in units:
            parent = unit.parent_id if unit.parent_id in known else None
            below.setdefault(parent, []).append(unit)

        def node(unit: Unit) -> UnitNode:
            children = tuple(node(child) for child in below.get(unit.id, []))
            return UnitNode(unit, children, counts.get(unit.id, 0))

        return [node(unit) for unit in below.get(None, [])]

    def get(self, unit_id: int) -> Unit:
        """One unit. Raises ``NotFound``."""
        return self._store.units.get(unit_id)

    def blocks(self) -> list[Block]:
        """Cụm, khối thi đua, in their order."""
        return self._store.units.blocks()

    def add_block(self, name: str) -> Changes:
        """Make a new block of units that compete together. Raises ``Invalid`` for an empty or used name."""
        clean = nfc(name)
        if not clean:
            raise Invalid([Problem("missing", "Nhập tên khối thi đua.", field="block")])
        if any(block.name == clean for block in self.blocks()):
            raise Invalid([Problem("exists", f"Đã có khối “{clean}”.", field="block")])
        return self._operations.run(
            f"Đã thêm khối thi đua {clean}", lambda: self._store.units.add_block(clean).id
        )

    def add(self, unit: Unit) -> Changes:
        """Add a unit. Raises ``Invalid`` naming the field."""
        clean = self._clean_unit(unit)
        return self._operations.run(f"Đã thêm đơn vị {clean.name}", lambda: self._store.units.add(clean))

    def update(self, unit: Unit) -> Changes:
        """Save an edited unit. Raises ``Invalid``; ``NotFound`` if it is gone."""
        clean = self._clean_unit(unit)
        self._store.units.get(unit.id)

        def work() -> int:
            self._store.units.update(clean)
            return clean.id

        return self._operations.run(f"Đã sửa đơn vị {clean.name}", work)

    def move(self, unit_id: int, parent_id: int | None) -> Changes:
        """Hang a unit under another. Raises ``RuleViolation`` for a move below itself."""
        unit = self.get(unit_id)
        parent = parent_id
        while parent is not None:
            if parent == unit_id:
                raise RuleViolation(f"Không thể chuyển “{unit.name}” vào bên trong chính nó.")
            parent = self.get(parent).parent_id
        changed = self._clean_unit(replace(unit, parent_id=parent_id))

        def work() -> int:
            self._store.units.update(changed)
            return unit_id

        return self._operations.run(f"Đã chuyển đơn vị {unit.name}", work)

    def delete(self, unit_id: int) -> Changes:
        """Remove a unit nothing refers to. Raises ``RuleViolation`` saying what still belongs to it."""
        unit = self.get(unit_id)
        uses = self._store.units.uses(unit_id)
        if uses:
            listed = ", ".join(f"{count} {label}" for label, count in uses.items())
            raise RuleViolation(
                f"Chưa xóa được “{unit.name}”: còn {listed}.",
                hint="Chuyển hoặc xóa những mục đó trước, hoặc ghi ngày kết thúc cho đơn vị.",
            )
        return self._operations.run(f"Đã xóa đơn vị {unit.name}", lambda: self._store.units.delete(unit_id))

    def cleaned(self, unit: Unit, ended: Collection[int] = ()) -> Unit:
        """A unit as it would be stored once those of ``ended`` have ended. Raises ``Invalid``."""
        return self._clean_unit(unit, ended)

    def _clean_unit(self, unit: Unit, ended: Collection[int] = ()) -> Unit:
        clean = replace(
            unit,
            name=nfc(unit.name),
            code=nfc(unit.code),
            kind=nfc(unit.kind),
            head_name=nfc(unit.head_name),
            head_post=nfc(unit.head_post),
        )
        problems = []
        if not clean.name:
            problems.append(Problem("missing", "Nhập tên đơn vị.", field="name"))
        if clean.valid_from and clean.valid_to and clean.valid_to < clean.valid_from:
            problems.append(Problem("bad_period", "Ngày kết thúc trước ngày bắt đầu.", field="valid_to"))
        for other in self._store.units.all(on=clean.valid_to or clean.valid_from or self._today()):
            if other.id == clean.id or other.id in ended or other.parent_id != clean.parent_id:
                continue
            if other.name == clean.name:
                problems.append(
                    Problem("exists", f"Đã có đơn vị “{clean.name}” cùng cấp trên.", field="name")
                )
        if problems:
            raise Invalid(problems)
        return clean

    # ---- people ------------------------------------------------------------------------------
    def people_ids(
        self, query: str = "", unit_id: int | None = None, sort: str = "name", descending: bool = False
    ) -> Sequence[int]:
        """Ids of the people a list shows: found without diacritics, sorted in Vietnamese order."""
        return self._store.people.ids(query=query, unit_id=unit_id, sort=sort, descending=descending)

    def people_page(self, ids: Sequence[int]) -> list[PersonRow]:
        """The rows of ``ids`` in the same order."""
        people = self._store.people.page(ids)
        names = self._store.units.names({person.unit_id for person in people if person.unit_id})
        counts = self._store.decisions.count_awards(RecipientKind.PERSON, [person.id for person in people])
        return [
            PersonRow(person, names.get(person.unit_id or 0, ""), counts.get(person.id, 0))
            for person in people
        ]

    def person(self, person_id: int) -> Person:
        """One person. Raises ``NotFound``."""
        return self._store.people.get(person_id)

    def add_person(self, person: Person) -> Changes:
        """Add a person. Raises ``Invalid`` naming the field."""
        clean = self._clean_person(person)
        return self._operations.run(f"Đã thêm {clean.name}", lambda: self._store.people.add(clean))

    def update_person(self, person: Person) -> Changes:
        """Save an edited person; papers already made keep the name they carry. Raises ``Invalid``."""
        clean = self._clean_person(person)
        self._store.people.get(person.id)

        def work() -> int:
            self._store.people.update(clean)
            return clean.id

        return self._operations.run(f"Đã sửa {clean.name}", work)

    def move_people(self, ids: Sequence[int], unit_id: int) -> Changes:
        """Move people to another unit in one step."""
        unit = self.get(unit_id)

        def work() -> None:
            for person in self._store.people.page(ids):
                self._store.people.update(replace(person, unit_id=unit_id))

        return self._operations.run(f"Đã chuyển {len(ids)} người sang {unit.name}", work)

    def delete_person(self, person_id: int) -> Changes:
        """Remove a person nothing refers to. Raises ``RuleViolation`` otherwise."""
        person = self.person(person_id)
        self._refuse_if_used(RecipientKind.PERSON, person_id, person.name)
        return self._operations.run(f"Đã xóa {person.name}", lambda: self._store.people.delete(person_id))

    def _refuse_if_used(self, kind: RecipientKind, recipient_id: int, name: str) -> None:
        nominated = len(self._store.nominations.of_recipient(kind, recipient_id))
        awarded = len(self._store.decisions.awards_of(kind, recipient_id))
        if nominated or awarded:
            raise RuleViolation(
                f"Chưa xóa được {name}: còn {nominated} đề nghị và {awarded} lượt khen thưởng.",
                hint="Lịch sử khen thưởng không mất; hãy ghi ngày chuyển đi thay vì xóa.",
            )
        written = kind is RecipientKind.PERSON and len(self._store.initiatives.of_person(recipient_id))
        if written:
            raise RuleViolation(
                f"Chưa xóa được {name}: là tác giả của {written} sáng kiến.",
                hint="Xóa sáng kiến hoặc sửa tác giả trước.",
            )

    def _clean_person(self, person: Person) -> Person:
        year = person.birth_date.year if person.birth_date else person.birth_year
        clean = replace(
            person,
            name=nfc(person.name),
            post=nfc(person.post),
            salutation=nfc(person.salutation),
            rank=nfc(person.rank),
            birth_year=year,
            identity_number=person.identity_number.strip(),
        )
        problems = []
        today = self._today()
        if not clean.name:
            problems.append(Problem("missing", "Nhập họ và tên.", field="name"))
        if clean.unit_id is None:
            problems.append(Problem("missing", "Chọn đơn vị.", field="unit_id"))
        if year is not None and not today.year - 120 <= year <= today.year:
            problems.append(Problem("bad_date", f"Năm sinh {year} không hợp lệ.", field="birth_date"))
        number = clean.identity_number
        if number and not (number.isdigit() and len(number) in (9, 12)):
            problems.append(
                Problem("bad_number", "Số định danh gồm 12 chữ số (CMND cũ: 9).", field="identity_number")
            )
        if number and not problems:
            for other in self._store.people.by_identity_number(number):
                if other.id != clean.id:
                    problems.append(
                        Problem("exists", f"Số này đã ghi cho {other.name}.", field="identity_number")
                    )
        if problems:
            raise Invalid(problems)
        return clean

    # ---- households --------------------------------------------------------------------------
    def households(self, unit_id: int | None = None) -> list[Household]:
        """Households of a hamlet, or all, by the head's name."""
        found = self._store.people.households(unit_id=unit_id)
        return sorted(found, key=lambda household: sort_key(household.head_name))

    def household(self, household_id: int) -> Household:
        """One household. Raises ``NotFound``."""
        return self._store.people.household(household_id)

    def add_household(self, household: Household) -> Changes:
        """Add a household. Raises ``Invalid``."""
        clean = self._clean_household(household)
        return self._operations.run(
            f"Đã thêm hộ {clean.head_name}", lambda: self._store.people.add_household(clean)
        )

    def update_household(self, household: Household) -> Changes:
        """Save an edited household. Raises ``Invalid``."""
        clean = self._clean_household(household)

        def work() -> int:
            self._store.people.update_household(clean)
            return clean.id

        return self._operations.run(f"Đã sửa hộ {clean.head_name}", work)

    def delete_household(self, household_id: int) -> Changes:
        """Remove a household nothing refers to. Raises ``RuleViolation`` otherwise."""
        household = self.household(household_id)
        self._refuse_if_used(RecipientKind.HOUSEHOLD, household_id, f"hộ {household.head_name}")
        return self._operations.run(
            f"Đã xóa hộ {household.head_name}", lambda: self._store.people.delete_household(household_id)
        )

    def _clean_household(self, household: Household) -> Household:
        clean = replace(
            household,
            head_name=nfc(household.head_name),
            address=nfc(household.address),
            code=nfc(household.code),
        )
        problems = []
        if not clean.head_name:
            problems.append(Problem("missing", "Nhập họ và tên chủ hộ.", field="head_name"))
        if clean.birth_year is not None and not 1850 <= clean.birth_year <= self._today().year:
            problems.append(
                Problem("bad_date", f"Năm sinh {clean.birth_year} không hợp lệ.", field="birth_year")
            )
        if problems:
            raise Invalid(problems)
        return clean


__all__ = ["Conflict", "NotFound", "PersonRow", "UnitNode", "UnitService"]
