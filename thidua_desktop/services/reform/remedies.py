"""The plan that mends what the reform index lost: listed, followed, carried on, promised in a pledge."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, Criterion, Pledge, Remedy, RemedyState, Target
from thidua_desktop.domain.reform.current import current_sets, own_set
from thidua_desktop.domain.reform.remedies import (
    FixRate,
    Reminder,
    carried_ids,
    chain_of,
    fix_component,
    fix_rate,
    is_open,
    reminders_of,
    target_of,
)
from thidua_desktop.services.kept_files import KeptFiles
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.remedy_checks import RemedyChecks, key_of, listed
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.reform.results import ReformResults

__all__ = ["FixRate", "Remedies", "Reminder"]


class Remedies:
    """Kế hoạch khắc phục tồn tại, hạn chế. Points are thousandths; each mutating call is undone as one.

    A remedy's year is the one whose points were lost; its work is done in the year after.
    """

    def __init__(
        self,
        store: Store,
        operations: Operations,
        now: Callable[[], dt.datetime],
        results: Callable[[], ReformResults],
    ) -> None:
        self._store = store
        self._results = results
        self._operations = operations
        self._now = now
        self._files = KeptFiles(store, now)
        self._checks = RemedyChecks(store, now)

    # ---- reading -----------------------------------------------------------------------------
    def of_year(self, year: int) -> list[Remedy]:
        """Of the office and of all units, in the order they were entered."""
        return self._store.rounds.remedies(year)

    def get(self, remedy_id: int) -> Remedy:
        """One remedy. Raises ``NotFound``."""
        return self._store.rounds.get_remedy(remedy_id)

    def history(self, remedy_id: int) -> tuple[Remedy, ...]:
        """The remedy with all it was carried from and into, oldest first. Raises ``NotFound``."""
        self.get(remedy_id)
        return chain_of(remedy_id, self._store.rounds.remedies())

    def carried_on(self, year: int) -> set[int]:
        """Ids of the year's remedies that live on in the plan of the year after."""
        return carried_ids(self.of_year(year + 1))

    def reminders(self, today: dt.date) -> list[Reminder]:
        """Unfinished remedies of any year due within 14 days or overdue, the most urgent first."""
        return reminders_of(self._store.rounds.remedies(), today)

    def fix_rate(self, year: int, unit_id: int | None = None) -> FixRate:
        """What the component "Khắc phục tồn tại, hạn chế kỳ trước" of ``year`` asks for.

        Of the points lost in the year before, by the office itself or by a unit.
        """
        return fix_rate(year - 1, (one for one in self.of_year(year - 1) if one.unit_id == unit_id))

    def fix_component(self, set_id: int) -> Criterion | None:
        """The component of a set that scores the fix rate; ``None`` where none can be told by its words."""
        return fix_component(self._store.reform.criteria(set_id))

    def fix_place(self, year: int, unit_id: int | None = None) -> tuple[int, Criterion] | None:
        """The set of a year that scores the office or a unit, and its component about the fix rate."""
        set_id = self._set_of(year, unit_id)
        found = None if set_id is None else self.fix_component(set_id)
        return None if set_id is None or found is None else (set_id, found)

    def criterion(self, remedy: Remedy) -> Criterion | None:
        """The component a remedy is about, in the set it was proposed from; ``None`` for one by hand."""
        if remedy.set_id is None:
            return None
        criteria = self._store.reform.criteria(remedy.set_id)
        return next((one for one in criteria if one.code == remedy.criterion_code), None)

    def years(self) -> list[int]:
        """Years with remedies, newest first."""
        return sorted({one.year for one in self._store.rounds.remedies()}, reverse=True)

    def proof_file(self, remedy_id: int) -> Path | None:
        """Where the attached proof lies; ``None``: there is none, or it is gone or altered."""
        attachment_id = self.get(remedy_id).attachment_id
        return None if attachment_id is None else self._files.path(attachment_id)

    def proof_name(self, remedy_id: int) -> str:
        """Name of the attached proof as it was given; empty where there is none."""
        attachment_id = self.get(remedy_id).attachment_id
        return "" if attachment_id is None else self._files.attachment(attachment_id).file_name

    def target(self, remedy_id: int) -> tuple[Pledge, Target] | None:
        """The pledge and its target a remedy was put into; ``None`` where it is in none."""
        remedy = self.get(remedy_id)
        if remedy.target_id is None:
            return None
        for year in self._store.pledges.years():
            for pledge in self._store.pledges.of_year(year):
                for target in pledge.targets:
                    if target.id == remedy.target_id:
                        return pledge, target
        return None

    # ---- proposing ---------------------------------------------------------------------------
    def propose(self, year: int, unit_id: int | None = None, at_least: int = 1) -> list[Remedy]:
        """Remedies for all components that lost ``at_least`` thousandths, most lost first; nothing is kept.

        For the office itself, or for a unit by the set that scores it. Those the plan lists already are left
        out, and those not scored yet. The cause is the appraiser's reason where there is one.
        """
        set_id = self._set_of(year, unit_id)
        if set_id is None:
            return []
        there = {key_of(one) for one in self.of_year(year)}
        found = [
            Remedy(
                id=0,
                year=year,
                criterion_code=gap.criterion.code,
                criterion_name=gap.criterion.name,
                lost=gap.lost,
                maximum=gap.criterion.max_thousandths,
                set_id=set_id,
                unit_id=unit_id,
                cause=gap.cause,
            )
            for gap in self._results().gaps(set_id, unit_id).gaps
            if gap.points is not None and gap.lost >= max(at_least, 1)
        ]
        return [one for one in found if key_of(one) not in there]

    def _set_of(self, year: int, unit_id: int | None) -> int | None:
        """The newest version of the set that scores the office, or a unit."""
        sets = self._store.reform.sets(year=year)
        if unit_id is None:
            own = own_set(sets, year)
            return own.id if own is not None else None
        scoring = (one.id for one in current_sets(sets) if unit_id in self._store.reform.members(one.id))
        return next(scoring, None)

    # ---- changing ----------------------------------------------------------------------------
    def add(self, remedies: Sequence[Remedy]) -> Changes:
        """Put remedies into the plan in one step; ``created`` is the id of the last. Raises ``Invalid``."""
        clean = [self._checks.clean(one) for one in remedies]
        keys = {key_of(one) for year in {one.year for one in clean} for one in self.of_year(year)}
        problems = []
        for one in clean:
            if key_of(one) in keys:
                problems.append(listed(one))
            keys.add(key_of(one))
        if problems:
            raise Invalid(problems)

        def work() -> int:
            last = 0
            for one in clean:
                last = self._store.rounds.add_remedy(replace(one, id=0))
            return last

        name = clean[0].criterion_name if len(clean) == 1 else f"{len(clean)} việc khắc phục"
        return self._operations.run(f"Đã đưa vào kế hoạch khắc phục: {name}", work)

    def save(self, remedy: Remedy, expected: Remedy | None = None) -> Changes:
        """Save an edited remedy. ``expected``: as it was read; ``Conflict`` when another is stored by now.

        Raises ``Invalid`` naming the field, ``NotFound``.
        """
        stored = self.get(remedy.id)
        if expected is not None and stored != expected:
            raise Conflict(
                "Việc khắc phục này vừa được sửa ở chỗ khác.",
                hint="Mở lại rồi sửa tiếp; chưa có gì bị ghi đè.",
            )
        clean = self._checks.clean(remedy)
        if any(key_of(one) == key_of(clean) and one.id != clean.id for one in self.of_year(clean.year)):
            raise Invalid([listed(clean)])

        def work() -> int:
            self._store.rounds.update_remedy(clean)
            return clean.id

        return self._operations.run(f"Đã sửa việc khắc phục: {clean.criterion_name}", work)

    def save_all(self, remedies: Sequence[Remedy]) -> Changes:
        """Save remedies changed together (cells pasted) in one step; all of them or none.

        Raises ``Invalid``, each message naming its remedy.
        """
        clean, problems = [], []
        for remedy in remedies:
            try:
                clean.append(self._checks.clean(remedy))
            except Invalid as error:
                name = remedy.criterion_name or remedy.criterion_code
                problems += [replace(one, message=f"{name}: {one.message}") for one in error.problems]
        if problems:
            raise Invalid(problems)

        def work() -> None:
            for one in clean:
                self._store.rounds.update_remedy(one)

        return self._operations.run(f"Đã sửa {len(clean)} việc khắc phục", work)

    def remove(self, ids: Sequence[int]) -> Changes:
        """Take remedies out of the plan in one step; what was carried from them stands on its own then.

        Raises ``NotFound``.
        """
        gone = set(ids)

        def work() -> None:
            for one in self._store.rounds.remedies():
                if one.carried_from_id in gone and one.id not in gone:
                    self._store.rounds.update_remedy(replace(one, carried_from_id=None))
            # A later link of a chain goes before the one it points to.
            for remedy_id in sorted(gone, reverse=True):
                self._store.rounds.delete_remedy(remedy_id)

        return self._operations.run(f"Đã bỏ {len(gone)} việc khắc phục khỏi kế hoạch", work)

    def finish(
        self, remedy_id: int, proof: str, file: Path | None = None, on: dt.date | None = None
    ) -> Changes:
        """Record that a shortcoming is mended, with its proof: words (number and date of a paper), a file.

        ``on``: the day, today where not said. Raises ``Invalid``, ``StorageFault`` for a full data folder.
        """
        remedy = self.get(remedy_id)
        day = on or self._now().date()
        done = replace(remedy, state=RemedyState.DONE, done_on=day, proof=proof)
        clean = self._checks.clean(done, proved=file is not None)
        kept = self._files.take(file) if file is not None else None

        def work() -> int:
            attachment_id = clean.attachment_id if kept is None else self._files.record(kept)
            self._store.rounds.update_remedy(replace(clean, attachment_id=attachment_id))
            return remedy_id

        return self._operations.run(f"Đã khắc phục: {clean.criterion_name}", work)

    def attach(self, remedy_id: int, file: Path) -> Changes:
        """Keep a copy of a paper that proves the work, finished or under way.

        Raises ``Invalid`` for a file that cannot be read, is empty or too large, ``StorageFault`` for a full
        or read-only data folder.
        """
        remedy = self.get(remedy_id)
        kept = self._files.take(file)

        def work() -> int:
            attachment_id = self._files.record(kept)
            self._store.rounds.update_remedy(replace(remedy, attachment_id=attachment_id))
            return remedy_id

        return self._operations.run(f"Đã đính kèm {kept.name}", work)

    def detach(self, remedy_id: int) -> Changes:
        """Take the proof off; the file stays in the data folder, for an undo.

        Raises ``Invalid`` where it is the only proof of what is mended.
        """
        clean = self._checks.clean(replace(self.get(remedy_id), attachment_id=None))

        def work() -> None:
            self._store.rounds.update_remedy(clean)

        return self._operations.run("Đã gỡ tệp chứng minh", work)

    def carriable(self, year: int) -> list[Remedy]:
        """Unfinished remedies of ``year`` that are not in the plan of the next year yet."""
        carried = self.carried_on(year)
        return [one for one in self.of_year(year) if is_open(one) and one.id not in carried]

    def carry(self, year: int) -> Changes:
        """Put what is unfinished of ``year`` into the plan of the next year, each with where it came from.

        A component that the next year's plan lists by itself is tied to the old one, not doubled. A due day
        that has passed is not taken along: a new one is to be set. Raises ``RuleViolation`` when there is
        nothing to carry.
        """
        waiting = self.carriable(year)
        if not waiting:
            raise RuleViolation(
                f"Không còn việc khắc phục nào của năm {year} để chuyển sang năm {year + 1}.",
                hint="Việc chưa xong đã được chuyển, hoặc mọi việc đã khắc phục.",
            )
        today = self._now().date()
        there = {key_of(one): one for one in self.of_year(year + 1)}

        def work() -> None:
            for one in waiting:
                again = there.get(key_of(replace(one, year=year + 1)))
                if again is None:
                    due = one.due_on if one.due_on is not None and one.due_on >= today else None
                    self._store.rounds.add_remedy(
                        replace(one, id=0, year=year + 1, due_on=due, carried_from_id=one.id, target_id=None)
                    )
                elif again.carried_from_id is None:
                    self._store.rounds.update_remedy(replace(again, carried_from_id=one.id))

        count = len(waiting)
        return self._operations.run(f"Đã chuyển {count} việc khắc phục sang năm {year + 1}", work)

    # ---- the pledge --------------------------------------------------------------------------
    def into_pledge(self, ids: Sequence[int], unit_id: int | None = None, year: int | None = None) -> Changes:
        """Make remedies targets of a pledge, that of the year after the loss where ``year`` is not said.

        ``unit_id``: who promises it; a remedy of a unit is promised by that unit where not said. Raises
        ``Invalid`` without a unit, ``RuleViolation`` where there is no pledge or a remedy is in one already.
        """
        pledges: dict[int, Pledge] = {}
        wanted: list[tuple[Remedy, int]] = []
        for remedy in map(self.get, ids):
            unit = unit_id if unit_id is not None else remedy.unit_id
            if unit is None:
                message = "Chọn đơn vị nhận việc khắc phục này vào giao ước."
                raise Invalid([Problem("missing", message, field="unit_id")])
            if remedy.target_id is not None:
                raise RuleViolation(
                    f"“{remedy.criterion_name}” đã có trong một giao ước.",
                    hint="Muốn giao cho đơn vị khác thì bỏ chỉ tiêu ấy ở giao ước cũ trước.",
                )
            pledge = self._pledge(unit, year or remedy.year + 1)
            pledges[pledge.id] = pledge
            wanted.append((remedy, pledge.id))

        def work() -> None:
            for remedy, pledge_id in wanted:
                self._promise(remedy, self._store.pledges.get(pledge_id))

        count = len(wanted)
        return self._operations.run(f"Đã đưa {count} việc khắc phục vào giao ước", work)

    def _pledge(self, unit_id: int, year: int) -> Pledge:
        for pledge in self._store.pledges.of_year(year):
            if pledge.unit_id == unit_id:
                return pledge
        name = self._store.units.names({unit_id}).get(unit_id)
        if name is None:
            raise NotFound("Đơn vị này đã bị xóa: chọn lại đơn vị.")
        raise RuleViolation(
            f"{name} chưa có giao ước năm {year}.",
            hint=f"Lập giao ước năm {year} của đơn vị ở tab Giao ước trước.",
        )

    def _promise(self, remedy: Remedy, pledge: Pledge) -> None:
        target = target_of(remedy, [one.group for one in pledge.targets])
        known = {one.id for one in pledge.targets}
        self._store.pledges.update(replace(pledge, targets=(*pledge.targets, target)))
        added = next(one for one in self._store.pledges.get(pledge.id).targets if one.id not in known)
        self._store.rounds.update_remedy(replace(remedy, target_id=added.id))
