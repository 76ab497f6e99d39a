"""The year's pledges: made, copied, signed, led by their blocks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.records import BlockYear, Changes, CommonContent, Pledge, Unit
from thidua_desktop.domain.vietnamese import canonical, nfc, sort_key
from thidua_desktop.services.kept_files import KeptFiles
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.pledges.closed_years import YearBlocks, blocks_of
from thidua_desktop.services.pledges.lines import check_targets, clean_pledge, with_common, without_result
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class PledgeRow:
    """A pledge with the names a list shows."""

    pledge: Pledge
    unit_name: str
    block_name: str
    block_id: int | None = None


class PledgeService:
    """Use cases of the yearly pledge (giao ước thi đua). Each mutating call is one undoable operation."""

    def __init__(self, store: Store, operations: Operations, now: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._operations = operations
        self._files = KeptFiles(store, now)

    # ---- reading -----------------------------------------------------------------------------
    def years(self) -> list[int]:
        """Years that have pledges, newest first."""
        return sorted(self._store.pledges.years(), reverse=True)

    def of_year(self, year: int) -> list[PledgeRow]:
        """Pledges of a year by block, then in the order in which the office entered its units.

        A closed year keeps the blocks it was closed with.
        """
        units = {unit.id: unit for unit in self._store.units.all()}
        blocks = self.blocks_of(year)
        rows = []
        for pledge in self._store.pledges.of_year(year):
            unit = units[pledge.unit_id]
            block = blocks.of(unit.id)
            named = PledgeRow(pledge, unit.name, block.name if block else "", block.id if block else None)
            rows.append((block, unit.id, named))
        rows.sort(
            key=lambda row: (
                row[0] is None,
                (row[0].order, sort_key(row[0].name, person=False)) if row[0] else (0, ""),
                row[1],
            )
        )
        return [row for _, _, row in rows]

    def blocks_of(self, year: int) -> YearBlocks:
        """Which cụm, khối each unit belongs to in a year: as it was closed, else as today."""
        return blocks_of(self._store, year)

    def get(self, pledge_id: int) -> Pledge:
        """One pledge with its targets. Raises ``NotFound``."""
        return self._store.pledges.get(pledge_id)

    def unsigned(self, year: int) -> list[PledgeRow]:
        """Pledges of a year that nobody has signed yet, in the same order."""
        return [row for row in self.of_year(year) if row.pledge.signed_on is None]

    def without_pledge(self, year: int) -> list[Unit]:
        """Living units of a block that have no pledge for the year."""
        there = {pledge.unit_id for pledge in self._store.pledges.of_year(year)}
        units = self._store.units.all()
        return [unit for unit in units if unit.block_id and unit.id not in there and lives(unit, year)]

    # ---- one pledge --------------------------------------------------------------------------
    def add(self, pledge: Pledge) -> Changes:
        """Add a unit's pledge. Raises ``Invalid`` if the unit has one for the year."""
        clean = self._clean(pledge)
        return self._operations.run(
            f"Đã thêm giao ước năm {clean.year}", lambda: self._store.pledges.add(clean)
        )

    def update(self, pledge: Pledge, expected: Pledge | None = None) -> Changes:
        """Save an edited pledge. ``expected``: as it was read; ``Conflict`` when another is stored by now.

        Raises ``Invalid`` and ``NotFound``.
        """
        stored = self._store.pledges.get(pledge.id)
        if expected is not None and stored != expected:
            raise Conflict(
                "Giao ước này vừa được sửa ở chỗ khác.",
                hint="Mở lại giao ước rồi sửa tiếp; chưa có gì bị ghi đè.",
            )
        clean = self._clean(pledge)

        def work() -> int:
            self._store.pledges.update(clean)
            return clean.id

        return self._operations.run(f"Đã sửa giao ước năm {clean.year}", work)

    def delete(self, ids: Sequence[int]) -> Changes:
        """Remove pledges in one step."""

        def work() -> None:
            for one in ids:
                self._store.pledges.delete(one)

        return self._operations.run(f"Đã xóa {len(ids)} giao ước", work)

    def mark_signed(self, ids: Sequence[int], on: dt.date | None) -> Changes:
        """Record the day of signing (``None``: not signed after all)."""

        def work() -> None:
            for one in ids:
                self._store.pledges.update(replace(self._store.pledges.get(one), signed_on=on))

        done = f"đã ký ngày {on:%d/%m/%Y}" if on else "chưa ký"
        return self._operations.run(f"Đã ghi {len(ids)} giao ước: {done}", work)

    def attach_scan(self, pledge_id: int, path: Path) -> Changes:
        """Keep a copy of the scanned, signed sheet; ``created`` is the attachment's id.

        Raises ``Invalid`` for a file that cannot be read, is empty or too large, ``StorageFault`` for a full
        or read-only data folder: nothing is changed then.
        """
        pledge = self._store.pledges.get(pledge_id)
        kept = self._files.take(path)

        def work() -> int:
            attachment_id = self._files.record(kept)
            self._store.pledges.update(replace(pledge, scan_id=attachment_id))
            return attachment_id

        return self._operations.run(f"Đã đính kèm bản ký: {kept.name}", work)

    def detach_scan(self, pledge_id: int) -> Changes:
        """Take the scan off; the file stays in the data folder, for an undo. Raises ``Invalid``."""
        pledge = self._store.pledges.get(pledge_id)
        if pledge.scan_id is None:
            raise Invalid([Problem("missing", "Giao ước này không có bản chụp đính kèm.", field="scan_id")])

        def work() -> None:
            self._store.pledges.update(replace(pledge, scan_id=None))

        return self._operations.run("Đã gỡ bản ký đính kèm", work)

    def scan(self, pledge_id: int) -> Path | None:
        """Where the scan lies, named by its content; ``None``: there is none, or it is gone or altered."""
        scan_id = self._store.pledges.get(pledge_id).scan_id
        return None if scan_id is None else self._files.path(scan_id)

    def scan_name(self, pledge_id: int) -> str:
        """The scan's file name as it was attached; empty when there is none."""
        scan_id = self._store.pledges.get(pledge_id).scan_id
        return "" if scan_id is None else self._files.attachment(scan_id).file_name

    # ---- many at once ------------------------------------------------------------------------
    def copy_year(self, source: int, year: int) -> Changes:
        """Last year's pledges as this year's: targets, titles, people, representatives; nothing else.

        For units that have none yet and still exist. Raises ``RuleViolation`` when there is nothing to copy.
        """
        wanted = self.copies(source, year)
        if not wanted:
            raise RuleViolation(
                f"Không có giao ước nào của năm {source} để chép sang năm {year}.",
                hint="Các đơn vị còn hoạt động đều đã có giao ước, hoặc năm nguồn chưa có giao ước.",
            )
        return self._add_all(wanted, f"Đã chép {len(wanted)} giao ước từ năm {source} sang năm {year}")

    def copies(self, source: int, year: int) -> list[Pledge]:
        """The pledges :meth:`copy_year` would add."""
        there = {pledge.unit_id for pledge in self._store.pledges.of_year(year)}
        living = {unit.id for unit in self._store.units.all() if lives(unit, year)}
        return [
            replace(
                pledge,
                id=0,
                year=year,
                signed_on=None,
                scan_id=None,
                targets=tuple(map(without_result, pledge.targets)),
            )
            for pledge in self._store.pledges.of_year(source)
            if pledge.unit_id not in there and pledge.unit_id in living
        ]

    def create_missing(self, year: int) -> Changes:
        """A pledge with the common targets for every living unit of a block that has none.

        Raises ``RuleViolation`` when every unit has one.
        """
        lines = self.common(year)
        wanted = [
            Pledge(0, unit.id, year, unit.head_name, unit.head_post, targets=with_common((), lines))
            for unit in self.without_pledge(year)
        ]
        if not wanted:
            raise RuleViolation(
                f"Mọi đơn vị trong cụm, khối thi đua đều đã có giao ước năm {year}.",
                hint="Đơn vị chưa thuộc cụm, khối nào thì chọn cụm, khối cho đơn vị ở tab Đơn vị trước.",
            )
        return self._add_all(wanted, f"Đã lập {len(wanted)} giao ước năm {year}")

    def _add_all(self, pledges: Iterable[Pledge], label: str) -> Changes:
        def work() -> None:
            for pledge in pledges:
                self._store.pledges.add(pledge)

        return self._operations.run(label, work)

    # ---- common content ----------------------------------------------------------------------
    def common(self, year: int) -> list[CommonContent]:
        """The office's own lines of a year, in order."""
        return self._store.movements.common(year)

    def set_common(self, year: int, lines: Sequence[CommonContent]) -> Changes:
        """All lines of a year, in place of those before. Raises ``Invalid``; empty lines are dropped."""
        clean = []
        problems = []
        known: set[tuple[str, str]] = set()
        for place, line in enumerate(lines, start=1):
            one = replace(
                line,
                id=0,
                year=year,
                content=nfc(line.content),
                group=nfc(line.group),
                measure=nfc(line.measure),
                plan=nfc(line.plan),
            )
            if not (one.content or one.measure or one.plan):
                continue
            key = (canonical(one.group), canonical(one.content))
            message = ""
            if not one.content:
                message = f"Dòng {place}: nhập nội dung."
            elif key in known:
                message = f"Dòng {place}: “{one.content}” ghi hai lần trong một nhóm."
            elif one.weight < 0:
                message = f"Dòng {place}: điểm chuẩn không được là số âm."
            if message:
                problems.append(Problem("bad_line", message, row=place, field="content"))
            known.add(key)
            clean.append(one)
        if problems:
            raise Invalid(problems)

        def work() -> None:
            self._store.movements.set_common(year, tuple(clean))

        return self._operations.run(f"Đã ghi nội dung chung của giao ước năm {year}", work)

    def copy_common(self, source: int, year: int) -> Changes:
        """Lines of another year that this one does not have yet, put after its own.

        Raises ``RuleViolation`` when there is nothing to copy.
        """
        own = self.common(year)
        known = {(canonical(one.group), canonical(one.content)) for one in own}
        more = [
            replace(one, id=0, year=year)
            for one in self.common(source)
            if (canonical(one.group), canonical(one.content)) not in known
        ]
        if not more:
            raise RuleViolation(f"Năm {source} không có nội dung chung nào mà năm {year} chưa có.")
        return self.set_common(year, [*own, *more])

    def apply_common(self, year: int, pledge_ids: Sequence[int]) -> Changes:
        """Give pledges the common targets they lack; what a unit promised itself stays as it is.

        Raises ``RuleViolation`` when no pledge lacks one.
        """
        lines = self.common(year)
        changed = []
        for pledge_id in pledge_ids:
            pledge = self._store.pledges.get(pledge_id)
            targets = with_common(pledge.targets, lines)
            if targets != pledge.targets:
                changed.append(replace(pledge, targets=targets))
        if not changed:
            raise RuleViolation(
                "Các giao ước đã chọn đều có đủ chỉ tiêu chung.",
                hint="Chỉ dòng có ghi kế hoạch mới là chỉ tiêu cho mọi đơn vị.",
            )

        def work() -> None:
            for one in changed:
                self._store.pledges.update(one)

        return self._operations.run(f"Đã thêm chỉ tiêu chung vào {len(changed)} giao ước", work)

    # ---- blocks ------------------------------------------------------------------------------
    def block_years(self, year: int) -> dict[int, BlockYear]:
        """Who leads each cụm, khối in a year, by block id; blocks nobody was named for are not in it."""
        return self._store.movements.blocks(year)

    def set_block(self, block: BlockYear) -> Changes:
        """Name cụm trưởng and cụm phó of a year. Raises ``Invalid`` and ``NotFound``."""
        name = next((one.name for one in self._store.units.blocks() if one.id == block.block_id), None)
        if name is None:
            raise NotFound("Không có cụm, khối thi đua này.")
        units = {unit.id: unit for unit in self._store.units.all()}
        problems = []
        for field, unit_id, title in (
            ("leader_unit_id", block.leader_unit_id, "Cụm trưởng"),
            ("deputy_unit_id", block.deputy_unit_id, "Cụm phó"),
        ):
            unit = units.get(unit_id or 0)
            if unit_id is not None and (unit is None or unit.block_id != block.block_id):
                problems.append(Problem("other_block", f"{title} phải là đơn vị của {name}.", field=field))
        if block.leader_unit_id is not None and block.leader_unit_id == block.deputy_unit_id:
            message = "Cụm trưởng và cụm phó là hai đơn vị khác nhau."
            problems.append(Problem("same_unit", message, field="deputy_unit_id"))
        if problems:
            raise Invalid(problems)
        clean = replace(block, flag_reason=nfc(block.flag_reason))
        return self._operations.run(
            f"Đã ghi cụm trưởng {name} năm {block.year}", lambda: self._store.movements.save_block(clean)
        )

    def _clean(self, pledge: Pledge) -> Pledge:
        clean = clean_pledge(pledge)
        problems = check_targets(clean.targets)
        if clean.unit_id <= 0:
            problems.append(Problem("missing", "Chọn đơn vị.", field="unit_id"))
        if clean.people_registered is not None and clean.people_registered < 0:
            message = "Số cá nhân đăng ký không được là số âm."
            problems.append(Problem("negative", message, field="people_registered"))
        for other in self._store.pledges.of_year(clean.year):
            if other.id != clean.id and other.unit_id == clean.unit_id:
                problems.append(
                    Problem("exists", f"Đơn vị đã có giao ước năm {clean.year}.", field="unit_id")
                )
        if problems:
            raise Invalid(problems)
        return clean


def lives(unit: Unit, year: int) -> bool:
    """Whether a unit exists to the end of a year, so that it can promise something for it."""
    return (unit.valid_from is None or unit.valid_from.year <= year) and (
        unit.valid_to is None or unit.valid_to >= dt.date(year, 12, 31)
    )
