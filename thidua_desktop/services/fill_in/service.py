"""Fill-in workbooks go out to units, come back, are looked over and taken in as one operation."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import (
    Conflict,
    Invalid,
    NotFound,
    Problem,
    RuleViolation,
    Unreadable,
)
from thidua_desktop.domain.records import BatchState, Changes, Unit
from thidua_desktop.exchange.fill_in import fill_in_workbook
from thidua_desktop.exchange.fill_in_read import FilledForm, fill_in_kind, read_fill_in
from thidua_desktop.services.exchange.office_id import office_id
from thidua_desktop.services.files import refuse_existing, written_whole
from thidua_desktop.services.fill_in.comparing import FormOf, compare
from thidua_desktop.services.fill_in.nominations import NominationsOf
from thidua_desktop.services.fill_in.pledges import PledgeOf
from thidua_desktop.services.fill_in.preview import (
    FillInFate,
    FillInFile,
    FillInPreview,
    LineKey,
    Scope,
)
from thidua_desktop.services.fill_in.results import PledgeResultsOf
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.nominations import NominationService
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.pledges import PledgeService
from thidua_desktop.services.pledges.results import PledgeResults
from thidua_desktop.services.pledges.service import lives
from thidua_desktop.services.units import UnitService
from thidua_desktop.storage.database import Store

LABELS: Final[Mapping[str, str]] = {
    "nominations": "Đề nghị khen thưởng",
    "pledges": "Giao ước thi đua",
    "pledge-results": "Kết quả giao ước thi đua",
}
"""Kind → how it is called on screen."""
_FILE_NAMES: Final = {
    "nominations": "Phiếu đề nghị khen thưởng",
    "pledges": "Phiếu giao ước thi đua",
    "pledge-results": "Phiếu kết quả giao ước",
}
_VERSION: Final = 1
"""Of the form. One of a newer program is refused in words."""
_NOT_IN_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit that may get a form."""

    unit: Unit
    note: str
    """What the form would hold: "26 người"."""
    proposed: bool
    """Whether it is among those that usually get one."""


class FillInService:
    """Use cases of fill-in workbooks."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        units: UnitService,
        nominations: NominationService,
        pledges: PledgeService,
        results: Callable[[], PledgeResults],
    ) -> None:
        self._store = store
        self._operations = operations
        self._units = units
        self._nominations = nominations
        self._pledges = pledges
        self._results = results

    def kinds(self) -> Mapping[str, str]:
        """Kind → how it is called on screen."""
        return LABELS

    def units(self, kind: str, year: int) -> list[UnitChoice]:
        """Units a form can be written for, with what it would hold."""
        if kind == "nominations":
            people = self._store.people.count_by_unit()
            return [
                UnitChoice(one, f"{people.get(one.id, 0)} người", people.get(one.id, 0) > 0)
                for one in self._units.all()
            ]
        pledges = {one.unit_id: one for one in self._store.pledges.of_year(year)}
        found = []
        for one in self._units.all():
            pledge = pledges.get(one.id)
            targets = pledge.targets if pledge else ()
            if kind == "pledges" and lives(one, year):
                note = f"đã có {len(targets)} chỉ tiêu" if pledge else "chưa có giao ước"
                found.append(UnitChoice(one, note, one.block_id is not None))
            elif kind == "pledge-results" and targets:
                said = sum(bool(target.result) for target in targets)
                found.append(UnitChoice(one, f"{said}/{len(targets)} chỉ tiêu đã có kết quả", True))
        return found

    # ---- out ---------------------------------------------------------------------------------
    def write(
        self,
        kind: str,
        unit_ids: Sequence[int],
        folder: Path,
        year: int,
        batch_id: int = 0,
        *,
        force: bool = False,
    ) -> list[Path]:
        """Write a workbook for each unit into ``folder``; one that cannot be written leaves none.

        Raises ``NotFound`` for an unknown kind, unit or batch, ``RuleViolation`` for a closed year, a decided
        batch, a unit without what the form is about, and files that are there unless ``force``;
        ``StorageFault``.
        """
        if kind not in LABELS:
            known = ", ".join(LABELS)
            raise NotFound(f"Không có loại phiếu “{kind}”.", hint=f"Các loại: {known}.")
        library = Library(self._store)
        office = office_id(self._store, self._operations)
        made: list[tuple[Path, bytes]] = []
        for unit_id in unit_ids:
            scope = self._scope(self._store.units.get(unit_id), kind, year, batch_id)
            form = replace(self._form_of(kind, scope, library).form, stamp=_stamp(office, scope))
            name = f"{_FILE_NAMES[kind]} {year} - {scope.unit.name}"
            path = folder / f"{_NOT_IN_NAMES.sub(' ', name).strip()}.xlsx"
            if any(path == other for other, _ in made):
                path = path.with_stem(f"{path.stem} ({unit_id})")
            refuse_existing(path, force)
            made.append((path, fill_in_workbook(form)))
        for path, content in made:
            with written_whole(path, force=force) as part:
                part.write_bytes(content)
        return [path for path, _ in made]

    # ---- back --------------------------------------------------------------------------------
    @staticmethod
    def is_fill_in(path: Path) -> str:
        """Which kind of fill-in workbook a file is; empty for every other file. Raises nothing."""
        return fill_in_kind(path)

    def preview(self, paths: Sequence[Path]) -> FillInPreview:
        """What taking workbooks in would change; nothing is written.

        A file that cannot be taken carries its problem: no form of this program, of another office, a newer
        version, a closed year, a unit or batch that is gone, or a second one of the same unit.
        """
        library = Library(self._store)
        files: list[FillInFile] = []
        seen: dict[tuple[str, Scope], str] = {}
        for path in paths:
            try:
                filled = read_fill_in(path)
                scope = self._meant(path, filled)
                if first := seen.get((filled.kind, scope)):
                    raise _refused(path, "unit_twice", f"cùng đơn vị với “{first}”; chỉ giữ một tệp")
                seen[filled.kind, scope] = path.name
                lines = compare(self._form_of(filled.kind, scope, library), filled, path.name)
                files.append(FillInFile(path.name, filled.kind, scope, filled.sheet, (), lines))
            except Invalid as error:
                files.append(FillInFile(path.name, problems=error.problems))
            except (Unreadable, NotFound, RuleViolation) as error:
                code = error.code if isinstance(error, Unreadable) else "refused"
                files.append(FillInFile(path.name, problems=(Problem(code, str(error), file=path.name),)))
        return FillInPreview(tuple(files), self._basis(), LABELS)

    def apply(self, preview: FillInPreview, accepted: Collection[LineKey] | None = None) -> Changes:
        """Take lines in as one operation. ``None``: all that leave nothing to decide.

        Raises ``RuleViolation`` where nothing is left to take or a record's state forbids it, ``Conflict``
        where anything was written since the preview, ``Invalid`` naming what is refused.
        """
        if self._basis() != preview.basis:
            raise Conflict(
                "Dữ liệu đã thay đổi sau khi xem trước. Chưa có gì được ghi.", hint="Đọc lại phiếu rồi nhận."
            )
        wanted = preview.default_keys if accepted is None else frozenset(accepted)
        library = Library(self._store)
        chosen = [
            (file, [one for one in file.lines if one.key in wanted and one.fate is not FillInFate.REFUSED])
            for file in preview.files
        ]
        count = sum(len(lines) for _, lines in chosen)
        if not count:
            raise RuleViolation(
                "Không có dòng nào để nhận từ các phiếu này.",
                hint="Các phiếu không khác dữ liệu đang có, hoặc mọi dòng khác đều chưa được chọn.",
            )

        def work() -> None:
            for file, lines in chosen:
                if lines and file.scope is not None:
                    self._form_of(file.kind, file.scope, library).write(lines, _source(file))

        return self._operations.together(f"Đã nhận {count} dòng từ phiếu của đơn vị", work)

    # ---- which form --------------------------------------------------------------------------
    def _form_of(self, kind: str, scope: Scope, library: Library) -> FormOf:
        if kind == "nominations":
            return NominationsOf(self._store, library, self._units, self._nominations, scope)
        if kind == "pledges":
            return PledgeOf(self._store, self._pledges, scope)
        return PledgeResultsOf(self._store, self._results(), scope)

    def _scope(self, unit: Unit, kind: str, year: int, batch_id: int) -> Scope:
        """What a form is about, where it can be filled in now."""
        if year in self._store.years.closed_years():
            raise RuleViolation(
                f"Năm {year} đã khóa nên không nhận thêm số liệu.", hint="Mở lại năm trong Menu → Khóa năm."
            )
        if kind != "nominations":
            return Scope(unit, year)
        batch = self._store.nominations.batch(batch_id)
        if batch.year != year:
            raise RuleViolation(f"Đợt “{batch.name}” là của năm {batch.year}, không phải năm {year}.")
        if batch.state is BatchState.DECIDED:
            raise RuleViolation(
                f"Đợt “{batch.name}” đã có quyết định nên không nhận thêm đề nghị.",
                hint="Mở một đợt xét mới.",
            )
        return Scope(unit, year, batch_id)

    def _meant(self, path: Path, filled: FilledForm) -> Scope:
        """The unit, year and batch a form was made for, where it can still be taken."""
        stamp = filled.stamp
        version, unit_id, year, batch_id = (
            _number(stamp.get(name)) for name in ("version", "unit", "year", "batch")
        )
        if filled.kind not in LABELS or version > _VERSION:
            raise _refused(path, "too_new", "lập bằng phiên bản mới hơn của chương trình; cập nhật rồi nhận")
        if stamp.get("office") != office_id(self._store, self._operations):
            raise _refused(path, "other_office", "do cơ quan khác lập; gửi lại phiếu về cơ quan đã lập phiếu")
        try:
            unit = self._store.units.get(unit_id)
        except NotFound:
            said = f"lập cho đơn vị “{stamp.get('unit_name', '')}” nay không còn trong danh sách"
            raise _refused(path, "unit_gone", said) from None
        try:
            return self._scope(unit, filled.kind, year, batch_id)
        except NotFound:
            said = "lập cho một đợt xét nay không còn; lập phiếu mới cho đợt đang làm"
            raise _refused(path, "batch_gone", said) from None

    def _basis(self) -> int:
        last = self._operations.last()
        return last.id if last else 0


def _stamp(office: str, scope: Scope) -> dict[str, str]:
    return {
        "version": str(_VERSION),
        "office": office,
        "unit": str(scope.unit.id),
        "unit_name": scope.unit.name,
        "year": str(scope.year),
        "batch": str(scope.batch_id),
    }


def _source(file: FillInFile) -> Callable[[int], str]:
    """Row → where a record comes from, as the import says it."""
    return lambda row: " · ".join((file.name, file.sheet, str(row)))


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0


def _refused(path: Path, code: str, said: str) -> Invalid:
    return Invalid([Problem(code, f"Phiếu “{path.name}” {said}.", file=path.name)])
