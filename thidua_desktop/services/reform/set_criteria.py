"""The criteria of one set: read, added, changed, moved, removed, while nothing was scored by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, CriteriaSet, Criterion
from thidua_desktop.domain.reform.rules import by_hand
from thidua_desktop.domain.reform.set_checks import areas_beside
from thidua_desktop.domain.reform.tree import children_of
from thidua_desktop.domain.vietnamese import nfc, nfc_lines
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.rule_reading import typed_rule
from thidua_desktop.storage.database import Store

LEVELS = ("phan", "linh_vuc", "tieu_chi", "thanh_phan")
"""Levels of a criterion, from the top; deeper ones are "thanh_phan" too."""


class SetCriteria:
    """The half of :class:`~thidua_desktop.services.reform.sets.ReformSets` that is about criteria."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def get(self, set_id: int) -> CriteriaSet:
        """Raises ``NotFound``."""
        return self._store.reform.get_set(set_id)

    def tree(self, set_id: int) -> list[Criterion]:
        """Criteria in reading order: each before those below it."""
        return self._store.reform.criteria(set_id)

    def is_scored(self, set_id: int) -> bool:
        """Whether anything was scored or proved by the set: its criteria then stay as they are."""
        return self._store.reform.is_scored(set_id)

    def add_criterion(self, criterion: Criterion, after_id: int | None = None) -> Changes:
        """Add a criterion below its parent, behind ``after_id`` (last without one).

        Without a number it takes the next one of its siblings. Raises ``Invalid``, ``RuleViolation``.
        """
        tree = self._changeable(criterion.set_id)
        clean = self._clean(replace(criterion, id=0), tree, number=True)
        siblings = [one.id for one in children_of(tree).get(clean.parent_id, [])]
        place = siblings.index(after_id) + 1 if after_id in siblings else len(siblings)

        def work() -> int:
            new = self._store.reform.add_criteria(clean.set_id, [replace(clean, order=len(tree))])[clean.code]
            self._place([*siblings[:place], new, *siblings[place:]])
            return new

        return self._operations.run(f"Đã thêm mục {clean.code}", work)

    def save_criterion(self, criterion: Criterion, expected: Criterion | None = None) -> Changes:
        """Save an edited criterion; new words or a new maximum have its rule read again.

        Raises ``Invalid`` naming the field, ``RuleViolation``, ``Conflict``.
        """
        stored = self._store.reform.get_criterion(criterion.id)
        if expected is not None and stored != expected:
            raise Conflict(f"Mục {stored.code} vừa được sửa ở chỗ khác.", hint="Mở lại mục rồi sửa tiếp.")
        return self.save_criteria([criterion])

    def save_criteria(self, criteria: Sequence[Criterion]) -> Changes:
        """Save edited criteria of one set together, all or none. Raises as :meth:`save_criterion`."""
        tree = self._changeable(criteria[0].set_id)
        edited = {one.id: one for one in criteria}
        now = [edited.get(one.id, one) for one in tree]
        clean = [self._reread(self._clean(one, now), now) for one in criteria]

        def work() -> int:
            codes = {one.id: one.code for one in tree}
            for one in clean:  # two may change numbers with each other, and no number may stand twice
                if one.code != codes[one.id]:
                    self._store.reform.update_criterion(replace(one, code=f"~{one.id}"))
            for one in clean:
                self._store.reform.update_criterion(one)
            return clean[0].id

        more = f" và {len(clean) - 1} mục nữa" if len(clean) > 1 else ""
        return self._operations.run(f"Đã sửa mục {clean[0].code}{more}", work)

    def remove_criteria(self, ids: Sequence[int]) -> Changes:
        """Remove criteria with all below them, in one step."""
        first = self._store.reform.get_criterion(ids[0])
        children = children_of(self._changeable(first.set_id))
        doomed = dict.fromkeys(ids)
        waiting = list(ids)
        while waiting:
            below = [child.id for child in children.get(waiting.pop(), [])]
            doomed |= dict.fromkeys(below)
            waiting += below

        def work() -> None:
            # Leaves first: a parent may not go before its children.
            for one in reversed(self.tree(first.set_id)):
                if one.id in doomed:
                    self._store.reform.delete_criterion(one.id)

        more = f" và {len(doomed) - 1} mục nữa" if len(doomed) > 1 else ""
        return self._operations.run(f"Đã xóa mục {first.code}{more}", work)

    def move_criterion(self, criterion_id: int, by: int) -> Changes | None:
        """Move a criterion up (``-1``) or down (``1``) among its siblings; ``None`` at the end of them."""
        stored = self._store.reform.get_criterion(criterion_id)
        siblings = [one.id for one in children_of(self._changeable(stored.set_id)).get(stored.parent_id, [])]
        place = siblings.index(criterion_id)
        if not 0 <= place + by < len(siblings):
            return None
        siblings.insert(place + by, siblings.pop(place))

        def work() -> int:
            self._place(siblings)
            return criterion_id

        return self._operations.run(f"Đã chuyển mục {stored.code} {'lên' if by < 0 else 'xuống'}", work)

    # ---- inside ------------------------------------------------------------------------------
    def _changeable(self, set_id: int) -> list[Criterion]:
        """The tree of a set whose criteria may still be changed. Raises ``RuleViolation``."""
        stored = self.get(set_id)
        self._refuse_published(stored)
        if self.is_scored(set_id):
            raise RuleViolation(
                f"“{stored.name}” đã có điểm hoặc tài liệu kiểm chứng: điểm giữ theo phiên bản này, "
                "tiêu chí không sửa được nữa.",
                hint="Bấm “Lập phiên bản mới” rồi sửa ở phiên bản đó.",
            )
        return self.tree(set_id)

    def _reread(self, criterion: Criterion, tree: Sequence[Criterion]) -> Criterion:
        """With the rule its words now give, unless it was set just now, or scoring by hand was chosen."""
        stored = self._store.reform.get_criterion(criterion.id)
        words = (stored.rule_text, stored.max_thousandths) != (criterion.rule_text, criterion.max_thousandths)
        chosen = bool(stored.rule) and by_hand(stored.rule)
        if not words or chosen or stored.rule != criterion.rule:
            return criterion
        area = areas_beside(tree).get(criterion.id)
        return replace(criterion, rule=typed_rule(criterion.rule_text, criterion.max_thousandths, area)[0])

    def _refuse_published(self, stored: CriteriaSet) -> None:
        if stored.published_on is not None:
            raise RuleViolation(
                f"Kết quả theo “{stored.name}” đã công bố nên bộ chỉ số đã khóa.",
                hint="Mở lại bước công bố (ghi lý do), hoặc lập phiên bản mới.",
            )

    def _clean(self, criterion: Criterion, tree: Sequence[Criterion], *, number: bool = False) -> Criterion:
        siblings = children_of(tree).get(criterion.parent_id, [])
        parents = {one.id: one for one in tree}
        above = parents.get(criterion.parent_id) if criterion.parent_id is not None else None
        code = nfc(criterion.code).replace(" ", "")
        if not code and number:
            code = _next_code(above, siblings, {one.code for one in tree})
        clean = replace(
            criterion,
            code=code,
            name=nfc(criterion.name),
            rule_text=nfc_lines(criterion.rule_text),
            evidence=nfc_lines(criterion.evidence),
            source_tag=nfc(criterion.source_tag),
            level=LEVELS[min(LEVELS.index(above.level) + 1, 3)] if above else criterion.level,
        )
        problems = []
        if not clean.code:
            problems.append(Problem("missing_code", "Ghi số của mục.", field="code"))
        twin = next((one for one in tree if one.code == code and one.id != criterion.id), None)
        if twin is not None:
            message = f"Số {code} đã dùng cho “{twin.name}”."
            problems.append(Problem("duplicate_code", message, value=code, field="code"))
        if not clean.name:
            problems.append(Problem("missing_name", "Ghi tên mục.", field="name"))
        if not 0 <= clean.max_thousandths < 10**9:
            problems.append(
                Problem("bad_maximum", "Điểm tối đa là số từ 0 trở lên.", field="max_thousandths")
            )
        if problems:
            raise Invalid(problems)
        return clean

    def _place(self, ids: Sequence[int]) -> None:
        """Number siblings in this order."""
        for place, one in enumerate(ids, start=1):
            stored = self._store.reform.get_criterion(one)
            if stored.order != place:
                self._store.reform.update_criterion(replace(stored, order=place))


def _next_code(above: Criterion | None, siblings: Sequence[Criterion], used: set[str]) -> str:
    """The next free number among siblings: "1.3" behind "1.2"."""
    stem = f"{above.code}." if above and above.code[:1].isdigit() else ""
    place = len(siblings) + 1
    while f"{stem}{place}" in used:
        place += 1
    return f"{stem}{place}"
