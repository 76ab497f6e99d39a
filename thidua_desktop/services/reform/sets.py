"""Criteria sets: shipped ones, copies and versions, their criteria, the units they score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, CriteriaSet, Criterion, SetScope
from thidua_desktop.domain.reform.current import current_sets, own_set
from thidua_desktop.domain.reform.rules import by_hand
from thidua_desktop.domain.reform.set_changes import CriterionChange, compare_criteria, pair_criteria
from thidua_desktop.domain.reform.set_checks import SetFault, areas_beside, check_set
from thidua_desktop.domain.vietnamese import nfc, nfc_lines
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.round_carry import carry_round
from thidua_desktop.services.reform.rule_reading import rule_faults, why_by_hand
from thidua_desktop.services.reform.set_criteria import SetCriteria
from thidua_desktop.services.reform.shipped import ShippedSet, load_criteria_set, shipped_sets
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class SetComparison:
    """Two sets beside each other."""

    before: CriteriaSet
    after: CriteriaSet
    changes: tuple[CriterionChange, ...]
    """What came, went or changed; criteria that stayed as they were are only counted."""
    same: int


class ReformSets(SetCriteria):
    """Use cases of criteria sets. Points are thousandths; each mutating call is one undoable operation.

    A set by which anything was scored keeps its criteria: :meth:`new_version` is the way on.
    """

    def __init__(self, store: Store, operations: Operations, resources: Path) -> None:
        super().__init__(store, operations)
        self._folder = resources / "criteria"

    # ---- reading -----------------------------------------------------------------------------
    def of_year(self, year: int) -> list[CriteriaSet]:
        """Sets of a year: the office's own first, then by group; the newest version of each first."""
        sets = self._store.reform.sets(year)
        return sorted(sets, key=lambda one: (one.scope is not SetScope.OFFICE, one.group, -one.version))

    def every(self) -> list[CriteriaSet]:
        """Sets of all years, newest first."""
        return self._store.reform.sets()

    def current(self, year: int) -> list[CriteriaSet]:
        """The newest version of each set of a year."""
        return current_sets(self._store.reform.sets(year))

    def own(self, year: int) -> CriteriaSet | None:
        """The set the office itself is scored by, ``None`` where the year has none."""
        return own_set(self._store.reform.sets(year), year)

    def members(self, set_id: int) -> list[int]:
        """Ids of the units the set scores."""
        return self._store.reform.members(set_id)

    def problems(self, set_id: int) -> list[SetFault]:
        """Sums that do not foot, numbers used twice, maxima of 0, rules that do not fit; in their order."""
        tree = self.tree(set_id)
        faults = check_set(tree) + rule_faults(tree)
        order = {one.id: place for place, one in enumerate(tree)}
        return sorted(faults, key=lambda fault: order[fault.criterion_id])

    def why_by_hand(self, set_id: int) -> dict[int, str]:
        """Components scored by hand though the set says how: why, which is chosen or not understood."""
        tree = self.tree(set_id)
        areas = areas_beside(tree)
        return {
            one.id: why_by_hand(one, areas.get(one.id)) for one in tree if one.rule_text and by_hand(one.rule)
        }

    def compare(self, before_id: int, after_id: int) -> SetComparison:
        """What became of the criteria of one set in another. Raises ``NotFound``."""
        before, after = self.get(before_id), self.get(after_id)
        changes = compare_criteria(self.tree(before_id), self.tree(after_id))
        came_or_changed = sum(1 for change in changes if change.after is not None)
        return SetComparison(before, after, tuple(changes), len(self.tree(after_id)) - came_or_changed)

    def shipped(self) -> list[ShippedSet]:
        """The sets that come with the program."""
        return shipped_sets(self._folder)

    # ---- sets --------------------------------------------------------------------------------
    def add_shipped(self, key: str, year: int, group: str = "", scope: SetScope = SetScope.OFFICE) -> Changes:
        """Take a shipped set as the set of a year. Raises ``NotFound`` for a key that is none."""
        if key not in {one.key for one in self.shipped()}:
            raise NotFound(f"Không có bộ chỉ số kèm theo phần mềm tên “{key}”.")
        criteria_set, criteria = load_criteria_set(self._folder / f"{key}.toml", year)
        wanted = replace(criteria_set, group=nfc(group), scope=scope)
        return self._add(wanted, criteria, (), f"Đã thêm bộ chỉ số năm {year}")

    def copy(self, set_id: int, year: int) -> Changes:
        """Make a year's set of another: of last year, or a new version within the year.

        Units it scores come along, but for those that another set of that year scores already: the label of
        the changes names them. Scores stay with the set they were given by.
        """
        old = self.get(set_id)
        name = old.name.replace(str(old.year), str(year)) if year != old.year else old.name
        new = replace(old, id=0, name=name, year=year, based_on_id=set_id, published_on=None)
        label = f"Đã chép bộ chỉ số sang năm {year}" if year != old.year else "Đã lập phiên bản bộ chỉ số"
        members = self.members(set_id)
        taken = {unit_id for unit_id, _ in self._scored_elsewhere(new, members)}
        if taken:
            names = ", ".join(self._store.units.get(one).name for one in sorted(taken))
            label += f"; không chép đơn vị đã có bộ khác chấm: {names}"
        return self._add(new, self.tree(set_id), [one for one in members if one not in taken], label)

    def new_version(self, set_id: int) -> Changes:
        """A new version within the year, to be changed where the old one has scores.

        When it is as it should be, :meth:`carry_scores` brings the scores of what stayed the same.
        """
        return self.copy(set_id, self.get(set_id).year)

    def carries_from(self, set_id: int) -> int | None:
        """The version whose scores this one may still take along; ``None`` where it has scores itself."""
        one = self.get(set_id)
        if one.based_on_id is None or one.published_on is not None or self.is_scored(set_id):
            return None
        same_year = self.get(one.based_on_id).year == one.year
        return one.based_on_id if same_year and self.is_scored(one.based_on_id) else None

    def save_set(self, criteria_set: CriteriaSet, expected: CriteriaSet | None = None) -> Changes:
        """Save a set's name, group, policies, source.

        Raises ``Invalid`` naming the field, ``RuleViolation`` once published, ``Conflict``.
        """
        stored = self.get(criteria_set.id)
        if expected is not None and stored != expected:
            raise Conflict(f"“{stored.name}” vừa được sửa ở chỗ khác.", hint="Mở lại bộ chỉ số rồi sửa tiếp.")
        self._refuse_published(stored)
        clean = replace(
            criteria_set,
            name=nfc(criteria_set.name),
            group=nfc(criteria_set.group),
            note=nfc_lines(criteria_set.note),
            source=nfc(criteria_set.source),
        )
        problems = []
        if not clean.name:
            problems.append(Problem("missing_name", "Ghi tên bộ chỉ số.", field="name"))
        moved = (clean.scope, clean.group, clean.year) != (stored.scope, stored.group, stored.year)
        if clean.scope is not stored.scope and self.is_scored(stored.id):
            problems.append(
                Problem("scored", "Bộ chỉ số đã có điểm: không đổi được đối tượng chấm.", field="scope")
            )
        members = self.members(clean.id)
        if moved and members and clean.scope is SetScope.UNITS:
            problems += self._elsewhere(clean, members, "group")
        if problems:
            raise Invalid(problems)

        def work() -> int:
            version = self._store.reform.next_version(clean) if moved else stored.version
            self._store.reform.update_set(replace(clean, version=version))
            if clean.scope is SetScope.OFFICE and members:
                self._store.reform.set_members(clean.id, [])
            return clean.id

        return self._operations.run(f"Đã sửa bộ chỉ số {clean.name}", work)

    def save_set_with_members(
        self, criteria_set: CriteriaSet, unit_ids: Sequence[int], expected: CriteriaSet | None = None
    ) -> Changes:
        """A set and the units it scores in one step; none for the office's own. Raises as both do alone."""
        units = list(unit_ids) if criteria_set.scope is SetScope.UNITS else []

        def work() -> None:
            self.save_set(criteria_set, expected)
            if units or self.members(criteria_set.id):
                self.set_members(criteria_set.id, units)

        return self._operations.together(f"Đã sửa bộ chỉ số {nfc(criteria_set.name)}", work)

    def remove_set(self, set_id: int) -> Changes:
        """Remove a set nobody was scored by. Raises ``RuleViolation``."""
        stored = self.get(set_id)
        if self.is_scored(set_id):
            raise RuleViolation(
                f"“{stored.name}” đã có điểm hoặc tài liệu kiểm chứng nên không xóa được.",
                hint="Xóa điểm và tài liệu kiểm chứng trước, hoặc để nguyên làm phiên bản cũ.",
            )
        return self._operations.run(
            f"Đã xóa bộ chỉ số {stored.name}", lambda: self._store.reform.delete_set(set_id)
        )

    def set_members(self, set_id: int, unit_ids: Sequence[int]) -> Changes:
        """The units a set scores. Raises ``RuleViolation`` for a unit another set of the year scores."""
        stored = self.get(set_id)
        self._refuse_published(stored)
        if stored.scope is not SetScope.UNITS:
            raise RuleViolation(
                "Bộ chỉ số này chấm chính cơ quan, không có danh sách đơn vị.",
                hint="Đổi “Chấm cho” thành các đơn vị trước.",
            )
        clashes = self._elsewhere(stored, unit_ids, "members")
        if clashes:
            raise Invalid(clashes)
        gone = set(self.members(set_id)) - set(unit_ids)
        scored = {score.unit_id for score in self._store.reform.scores(set_id)} & gone
        if scored:
            names = ", ".join(self._store.units.get(one).name for one in sorted(gone) if one in scored)
            raise RuleViolation(f"Đã có điểm theo bộ này nên không bỏ ra được: {names}.")

        def work() -> int:
            self._store.reform.set_members(set_id, unit_ids)
            return set_id

        return self._operations.run(f"Đã ghi {len(set(unit_ids))} đơn vị được chấm", work)

    def carry_scores(self, set_id: int) -> Changes:
        """Copy the scores of the version before where the component stayed the same, with the round.

        Evidence, calendar and hand-ins come along: the round goes on. What is of units that this version does
        not score stays behind. From then on the criteria are locked, as of any scored set. Raises
        ``RuleViolation`` where there is nothing to take along.
        """
        source = self.carries_from(set_id)
        if source is None:
            raise RuleViolation("Không có điểm của phiên bản trước để mang sang.")
        same = self._same_components(source, set_id)
        units = {None, *self.members(set_id)}
        copies = [
            replace(score, criterion_id=same[score.criterion_id])
            for score in self._store.reform.scores(source)
            if score.criterion_id in same and score.unit_id in units
        ]

        def work() -> int:
            self._store.reform.save_scores(copies)
            carry_round(self._store, source, set_id, same, units)
            return set_id

        return self._operations.run(f"Đã mang {len(copies)} điểm sang phiên bản mới", work)

    # ---- inside ------------------------------------------------------------------------------
    def _add(
        self, wanted: CriteriaSet, criteria: Sequence[Criterion], members: Sequence[int], label: str
    ) -> Changes:
        def work() -> int:
            made = self._store.reform.add_set(
                replace(wanted, version=self._store.reform.next_version(wanted))
            )
            self._store.reform.add_criteria(made, criteria)
            if members:
                self._store.reform.set_members(made, members)
            return made

        return self._operations.run(label, work)

    def _elsewhere(self, of: CriteriaSet, unit_ids: Sequence[int], field: str) -> list[Problem]:
        """A problem for every unit another set of the year scores; versions of one set share their units."""
        problems = []
        for unit_id, other in self._scored_elsewhere(of, unit_ids):
            name = self._store.units.get(unit_id).name
            message = (
                f"{name} đã được chấm theo “{other.name}” ({other.group or 'không ghi nhóm'}) của năm "
                f"{of.year}: mỗi đơn vị chỉ chấm theo một bộ trong một năm."
            )
            problems.append(Problem("scored_by_two_sets", message, value=name, field=field))
        return problems

    def _scored_elsewhere(self, of: CriteriaSet, unit_ids: Sequence[int]) -> list[tuple[int, CriteriaSet]]:
        """Units that another set of the year scores once ``of`` is as given, with that set.

        A version that goes to another group leaves the one before it in use, with the same units.
        """
        others = [one for one in self._store.reform.sets(of.year) if one.id != of.id]
        return [
            (unit_id, other)
            for other in current_sets([*others, of])
            if other.scope is SetScope.UNITS and other is not of and other.group != of.group
            for unit_id in sorted(set(self.members(other.id)) & set(unit_ids))
        ]

    def _same_components(self, from_id: int, to_id: int) -> dict[int, int]:
        """Components that ask for the same: number may differ, all else that scores may not."""
        before, after = self.tree(from_id), self.tree(to_id)
        parents = {one.parent_id for one in (*before, *after)}
        return {
            pair.before.id: pair.after.id
            for pair in pair_criteria(before, after)
            if pair.before is not None
            and pair.after is not None
            and parents.isdisjoint((pair.before.id, pair.after.id))
            and not set(pair.fields) - {"code", "evidence"}
        }
