"""Units' workbooks: one file a unit with only its own criteria; they come back, are compared and merged."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation, Unreadable
from thidua_desktop.domain.records import AbsentPolicy, Changes, CriteriaSet, Criterion, RoundStep, Score
from thidua_desktop.domain.reform.current import current_sets
from thidua_desktop.exchange.score_workbook import (
    FormLine,
    ReadForm,
    ReadLine,
    ScoreForm,
    read_score_workbook,
    score_workbook,
)
from thidua_desktop.services.files import written_whole
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.reform.rounds import Rounds
from thidua_desktop.services.reform.scoring import Scoring
from thidua_desktop.services.reform.scoring_sheet import ScoreSheet, SheetRow
from thidua_desktop.services.reform.workbook_merge import (
    LineKey,
    MergeFate,
    MergeFile,
    MergeLine,
    MergePreview,
    Typed,
    entry_of,
    fate_of,
    left_to_rule,
    typed_here,
    typed_there,
)
from thidua_desktop.storage.database import Store

__all__ = ["MergeFate", "MergeFile", "MergeLine", "MergePreview", "ReformWorkbooks", "Typed"]

_NOT_IN_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class ReformWorkbooks:
    """Use cases of the workbooks; taking them in is one undoable operation."""

    def __init__(self, store: Store, operations: Operations, scoring: Scoring, rounds: Rounds) -> None:
        self._store = store
        self._operations = operations
        self._scoring = scoring
        self._rounds = rounds

    # ---- out ---------------------------------------------------------------------------------
    def write(
        self, set_id: int, unit_ids: Sequence[int | None], folder: Path, *, force: bool = False
    ) -> list[Path]:
        """Write a workbook for each unit (``None``: the office itself) into a folder.

        Only components that units score themselves are in it. Raises ``RuleViolation`` for a published set
        or one without such components, and for files that are there unless ``force``; ``NotFound`` for a
        unit the set does not score; ``StorageFault``.
        """
        chosen = self._scoring.require_open(set_id)
        forms = []
        for unit_id in unit_ids:
            sheet = self._scoring.sheet(set_id, unit_id)
            lines = _form_lines(sheet)
            if not lines:
                raise RuleViolation(
                    f"“{chosen.name}” không có mục nào do đơn vị tự chấm nên không có phiếu để gửi."
                )
            stamp = _stamp(chosen, self._store.reform.criteria(set_id), unit_id)
            title = f"PHIẾU TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM {chosen.year}"
            forms.append(ScoreForm(title, sheet.unit_name, stamp, lines))
        written = []
        for form in forms:
            name = _NOT_IN_NAMES.sub(" ", f"Phiếu chấm điểm CCHC {chosen.year} - {form.unit_name}").strip()
            path = folder / f"{name}.xlsx"
            with written_whole(path, force=force) as part:
                part.write_bytes(score_workbook(form))
            written.append(path)
        return written

    # ---- back --------------------------------------------------------------------------------
    def preview(self, paths: Sequence[Path]) -> MergePreview:
        """What taking workbooks in would change; nothing is written.

        A file that cannot be taken carries its problem: no form of this program, made from another version
        of the set, of a published set, or a second one of the same unit.
        """
        files: list[MergeFile] = []
        seen: dict[tuple[int, int | None], str] = {}
        for path in paths:
            try:
                form = read_score_workbook(path)
                set_id, unit_id = self._meant(path, form)
                if first := seen.get((set_id, unit_id)):
                    raise _refused(path, "unit_twice", f"cùng đơn vị với “{first}”; chỉ giữ một tệp")
                seen[set_id, unit_id] = path.name
                files.append(self._compared(path, form, set_id, unit_id))
            except Invalid as error:
                files.append(MergeFile(path.name, problems=error.problems))
            except (Unreadable, NotFound, RuleViolation) as error:
                code = error.code if isinstance(error, Unreadable) else "refused"
                files.append(MergeFile(path.name, problems=(Problem(code, str(error), file=path.name),)))
        return MergePreview(tuple(files))

    def apply(
        self, preview: MergePreview, accepted: Collection[LineKey] | None = None, *, hand_in: bool = False
    ) -> Changes:
        """Take lines in as one operation. ``None``: all that are new or changed; conflicts only when named.

        With ``hand_in`` the units whose files were taken have handed their self score in. Raises
        ``RuleViolation`` where nothing is left to take, ``Conflict`` where a line changed here since the
        preview, ``Invalid`` naming what is refused.
        """
        wanted = preview.default_keys if accepted is None else frozenset(accepted)
        saved: list[Score] = []
        gone: list[Score] = []
        taken = 0
        for file in preview.files:
            lines = [one for one in file.lines if one.key in wanted and one.fate is not MergeFate.REFUSED]
            if not lines:
                continue
            self._require_unchanged(file, lines)
            entries = [entry_of(one.key[2], one.base, one.after) for one in lines]
            save, take, _ = self._scoring.planned(file.set_id, file.unit_id, entries)
            saved += save
            gone += take
            taken += len(lines)
        handing = [file for file in preview.files if not file.problems] if hand_in else []
        if not taken and not handing:
            raise RuleViolation(
                "Không có dòng nào để nhận từ các phiếu này.",
                hint="Các phiếu không khác số liệu đang có, hoặc mọi dòng khác đều chưa được chọn.",
            )

        def work() -> None:
            self._scoring.write(saved, gone)
            for file in handing:
                self._rounds.hand_in(file.set_id, RoundStep.SELF, file.unit_id, f"Phiếu “{file.name}”")

        return self._operations.together(f"Đã nhận {taken} dòng từ phiếu chấm điểm của đơn vị", work)

    # ---- comparing ---------------------------------------------------------------------------
    def _meant(self, path: Path, form: ReadForm) -> tuple[int, int | None]:
        """The set and unit a form was made for, where it can still be taken."""
        stamp = dict(form.stamp)
        set_id, unit_id = _number(stamp.get("set")), _number(stamp.get("unit"))
        sets = {one.id: one for one in self._store.reform.sets()}
        chosen = sets.get(set_id or 0)
        if chosen is None or not _made_from(
            stamp, _stamp(chosen, self._store.reform.criteria(chosen.id), unit_id)
        ):
            said = "lập theo bộ tiêu chí khác với bộ đang có; gửi lại phiếu mới"
            raise _refused(path, "other_version", said)
        newest = next(
            one
            for one in current_sets(sets.values())
            if (one.year, one.scope, one.group) == (chosen.year, chosen.scope, chosen.group)
        )
        if newest.id != chosen.id:
            said = f"lập theo phiên bản {chosen.version}, bộ đang dùng là phiên bản {newest.version}"
            raise _refused(path, "other_version", f"{said}; gửi lại phiếu mới")
        return chosen.id, unit_id

    def _compared(self, path: Path, form: ReadForm, set_id: int, unit_id: int | None) -> MergeFile:
        self._scoring.require_open(set_id)
        sheet = self._scoring.sheet(set_id, unit_id)
        lines = [
            line
            for read in form.lines
            if (line := self._line(sheet, read, typed_there(form.base[read.criterion_id]))) is not None
        ]
        return MergeFile(path.name, sheet.unit_name, set_id, unit_id, (), tuple(lines))

    def _line(self, sheet: ScoreSheet, read: ReadLine, base: Typed) -> MergeLine | None:
        row = sheet.by_id[read.criterion_id]
        here, there = typed_here(row), typed_there(read)
        fate = fate_of(here, base, there)
        if fate is None:
            return None
        message = ""
        chosen, component = sheet.criteria_set.id, read.criterion_id
        try:
            saved, _, _ = self._scoring.planned(chosen, sheet.unit_id, [entry_of(component, base, there)])
        except Invalid as error:
            fate, message = MergeFate.REFUSED, str(error)
        else:
            if fate is MergeFate.CONFLICT:
                message = f"Phiếu lập khi đang là “{base.words or 'trống'}”, sau đó ở đây đã sửa."
            elif left_to_rule(base, there):
                read_by_rule = any(score.figures for score in saved)
                message = "Số liệu mới, điểm để nguyên: " + (
                    "điểm lấy theo cách tính của mục."
                    if read_by_rule
                    else "không đọc được theo cách tính, xem lại điểm."
                )
        key = (chosen, sheet.unit_id, component)
        one = row.criterion
        return MergeLine(key, one.code, one.name, read.row, fate, here, there, base, message)

    def _require_unchanged(self, file: MergeFile, lines: Sequence[MergeLine]) -> None:
        sheet = self._scoring.sheet(file.set_id, file.unit_id)
        for line in lines:
            if typed_here(sheet.by_id[line.key[2]]) != line.before:
                raise Conflict(
                    f"{file.unit_name}: mục {line.code} vừa được sửa ở đây sau khi xem trước.",
                    hint="Xem trước lại các phiếu rồi nhận; chưa có gì bị ghi đè.",
                )


def _form_lines(sheet: ScoreSheet) -> list[FormLine]:
    """Components a unit scores itself, under the criteria above them."""
    parents = {row.criterion.id: row.criterion.parent_id for row in sheet.rows}
    kept: set[int] = set()
    for row in sheet.leaves():
        if row.criterion.scored_by == "self":
            at: int | None = row.criterion.id
            while at is not None and at not in kept:
                kept.add(at)
                at = parents[at]
    return [_form_line(sheet.criteria_set, row) for row in sheet.rows if row.criterion.id in kept]


def _form_line(chosen: CriteriaSet, row: SheetRow) -> FormLine:
    one = row.criterion
    policy = one.absent_policy or chosen.absent_policy
    return FormLine(
        one.id,
        one.code,
        one.name,
        one.max_thousandths,
        row.is_leaf,
        one.parent_id,
        one.rule_text,
        one.evidence,
        row.declared if row.is_leaf else "",
        row.self_points if row.is_leaf else None,
        row.absent_by_unit,
        policy is not AbsentPolicy.REFUSED,
        row.note,
    )


def _stamp(chosen: CriteriaSet, criteria: Sequence[Criterion], unit_id: int | None) -> dict[str, str]:
    """What a form was made from: another set, version or office's data folder gives another mark."""
    parts = [
        chosen.name,
        str(chosen.year),
        *(f"{one.id}|{one.code}|{one.max_thousandths}" for one in criteria),
    ]
    mark = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
    stamp = {"set": str(chosen.id), "version": str(chosen.version), "mark": mark}
    return stamp if unit_id is None else {**stamp, "unit": str(unit_id)}


def _made_from(stamp: Mapping[str, str], expected: Mapping[str, str]) -> bool:
    return {name: value for name, value in stamp.items() if name != "loai"} == expected


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() else None


def _refused(path: Path, code: str, said: str) -> Invalid:
    return Invalid([Problem(code, f"Phiếu “{path.name}” {said}.", file=path.name)])
