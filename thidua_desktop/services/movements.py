"""Movements (phong trào thi đua): launched, followed, closed with a summary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    AwardState,
    Changes,
    Movement,
    MovementAward,
    MovementKind,
    MovementTarget,
    Route,
)
from thidua_desktop.domain.vietnamese import format_money, nfc, nfc_lines
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store


class MovementService:
    """Use cases of movements. Each mutating call is one undoable operation. Money is đồng."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def all(self, year: int | None = None) -> list[Movement]:
        """Movements of a year (or all), newest year first."""
        return self._store.movements.all(year)

    def get(self, movement_id: int) -> Movement:
        """One movement with its targets and awards. Raises ``NotFound``."""
        return self._store.movements.get(movement_id)

    def add(self, movement: Movement) -> Changes:
        """Launch a movement. Raises ``Invalid`` naming the field."""
        clean = self._clean(movement)
        return self._operations.run(
            f"Đã thêm phong trào {clean.name}", lambda: self._store.movements.add(clean)
        )

    def update(self, movement: Movement, expected: Movement | None = None) -> Changes:
        """Save an edited movement. ``expected``: as it was read; ``Conflict`` when another is stored by now.

        Raises ``Invalid`` and ``NotFound``.
        """
        stored = self._store.movements.get(movement.id)
        if expected is not None and stored != expected:
            raise Conflict(
                f"Phong trào “{stored.name}” vừa được sửa ở chỗ khác.", hint="Mở lại phong trào rồi sửa tiếp."
            )
        clean = self._clean(movement)

        def work() -> int:
            self._store.movements.update(clean)
            return clean.id

        return self._operations.run(f"Đã sửa phong trào {clean.name}", work)

    def delete(self, ids: Sequence[int]) -> Changes:
        """Remove movements in one step."""

        def work() -> None:
            for one in ids:
                self._store.movements.delete(one)

        return self._operations.run(f"Đã xóa {len(ids)} phong trào", work)

    def close(
        self, movement_id: int, on: dt.date, summary: str, spent: int, given: Mapping[str, int]
    ) -> Changes:
        """Close a movement (tổng kết): what was reached, spent (đồng), and given, by award code.

        Closing again corrects the summary. Raises ``Invalid``, ``NotFound``.
        """
        movement = self._store.movements.get(movement_id)
        text = nfc_lines(summary)
        problems = []
        if not text:
            problems.append(Problem("missing", "Nhập kết quả tổng kết phong trào.", field="summary"))
        if movement.starts_on is not None and on < movement.starts_on:
            message = f"Ngày tổng kết không trước ngày phát động {movement.starts_on:%d/%m/%Y}."
            problems.append(Problem("bad_date", message, field="on"))
        known = {kind.code for kind in self._store.nominations.kinds()}
        for code, count in given.items():
            if code not in known:
                message = f"Không có hình thức khen thưởng “{code}”."
                problems.append(Problem("unknown_award", message, field="given"))
            elif count < 0:
                problems.append(Problem("negative", "Số lượng không được là số âm.", field="given"))
        if spent < 0:
            problems.append(Problem("negative", "Kinh phí đã chi không được là số âm.", field="spent"))
        if problems:
            raise Invalid(problems)
        awards = [replace(one, given=given.get(one.award_code, 0)) for one in movement.awards]
        planned = {one.award_code for one in awards}
        awards += [
            MovementAward(code, 0, count) for code, count in given.items() if code not in planned and count
        ]
        closed = replace(movement, closed_on=on, summary=text, spent=spent, awards=tuple(awards))

        def work() -> int:
            self._store.movements.update(closed)
            return movement_id

        return self._operations.run(f"Đã tổng kết phong trào {movement.name}", work)

    def reopen(self, movement_id: int) -> Changes:
        """Take the closing back; its summary stays to be worked on. Raises ``RuleViolation``."""
        movement = self._store.movements.get(movement_id)
        if movement.closed_on is None:
            raise RuleViolation(f"Phong trào “{movement.name}” chưa tổng kết.")

        def work() -> int:
            self._store.movements.update(replace(movement, closed_on=None))
            return movement_id

        return self._operations.run(f"Đã mở lại phong trào {movement.name}", work)

    # ---- what the year gave ------------------------------------------------------------------
    def given(self, movement_id: int) -> dict[str, int]:
        """How many awards of each kind the ledger holds for the movement: code → count.

        Only a thematic movement can be told from the ledger: awards of its year by the route chuyên đề, of
        the kinds it planned, decided within its period. Others give nothing.
        """
        movement = self._store.movements.get(movement_id)
        if movement.kind is not MovementKind.THEMATIC:
            return {}
        planned = {one.award_code for one in movement.awards}
        found: dict[str, int] = {}
        for award in self._store.decisions.all_awards():
            if award.state is not AwardState.GIVEN or award.route is not Route.MOVEMENT:
                continue
            if award.award_code not in planned or award.year != movement.year:
                continue
            day = award.decision_date
            if day is not None and movement.starts_on is not None and day < movement.starts_on:
                continue
            found[award.award_code] = found.get(award.award_code, 0) + 1
        return found

    def suggested_summary(self, movement_id: int) -> str:
        """A summary to start from: period, targets with what came of them, awards and money.

        Made of what was entered alone. Raises ``NotFound``.
        """
        movement = self._store.movements.get(movement_id)
        names = {kind.code: kind.name for kind in self._store.nominations.kinds()}
        given = {one.award_code: one.given for one in movement.awards if one.given} or self.given(movement_id)
        lines = [f"Phong trào “{movement.name}”{_period(movement)}."]
        if movement.targets:
            told = [one for one in movement.targets if one.result]
            lines.append(f"Kết quả: {len(told)}/{len(movement.targets)} mục tiêu có kết quả.")
            lines += [f"- {_target(one)}" for one in movement.targets]
        awards = [
            f"{given.get(one.award_code, 0)}/{one.planned} {names.get(one.award_code, one.award_code)}"
            for one in movement.awards
        ]
        if awards:
            lines.append(f"Khen thưởng (đã tặng/dự kiến): {', '.join(awards)}.")
        if movement.planned_money or movement.spent:
            spent = f", đã chi {format_money(movement.spent)}" if movement.spent else ""
            lines.append(f"Kinh phí dự kiến {format_money(movement.planned_money)}{spent}.")
        return "\n".join(lines)

    def _clean(self, movement: Movement) -> Movement:
        clean = replace(
            movement,
            name=nfc(movement.name),
            launched_by=nfc(movement.launched_by),
            paper=nfc(movement.paper),
            content=nfc_lines(movement.content),
            summary=nfc_lines(movement.summary),
            note=nfc(movement.note),
            targets=tuple(
                MovementTarget(nfc(one.content), nfc(one.measure), nfc(one.plan), nfc(one.result))
                for one in movement.targets
                if nfc(one.content) or nfc(one.plan) or nfc(one.result)
            ),
            awards=tuple(one for one in movement.awards if one.award_code),
        )
        problems = []
        if not clean.name:
            problems.append(Problem("missing", "Nhập tên phong trào.", field="name"))
        if not 1945 <= clean.year <= 2200:
            problems.append(Problem("bad_year", "Năm ghi bốn chữ số.", field="year"))
        if clean.starts_on and clean.ends_on and clean.ends_on < clean.starts_on:
            message = "Ngày kết thúc không trước ngày phát động."
            problems.append(Problem("bad_date", message, field="ends_on"))
        for field, value in (("planned_money", clean.planned_money), ("spent", clean.spent)):
            if value < 0:
                problems.append(Problem("negative", "Số tiền không được là số âm.", field=field))
        if any(not one.content for one in clean.targets):
            problems.append(Problem("missing", "Mỗi mục tiêu cần có nội dung.", field="targets"))
        if any(one.planned < 0 or one.given < 0 for one in clean.awards):
            problems.append(Problem("negative", "Số lượng không được là số âm.", field="awards"))
        codes = [one.award_code for one in clean.awards]
        if len(codes) != len(set(codes)):
            message = "Một hình thức khen thưởng chỉ ghi một dòng."
            problems.append(Problem("twice", message, field="awards"))
        if problems:
            raise Invalid(problems)
        return clean


def _period(movement: Movement) -> str:
    if movement.starts_on and movement.ends_on:
        return f" từ ngày {movement.starts_on:%d/%m/%Y} đến ngày {movement.ends_on:%d/%m/%Y}"
    return f" năm {movement.year}"


def _target(target: MovementTarget) -> str:
    measure = f" {target.measure}" if target.measure else ""
    plan = f" (kế hoạch {target.plan}{measure})" if target.plan else ""
    result = f"{target.result}{measure}" if target.result else "chưa có kết quả"
    return f"{target.content}: {result}{plan}"
