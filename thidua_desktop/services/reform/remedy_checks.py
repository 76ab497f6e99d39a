"""What a remedy must say before it is stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import Remedy, RemedyState
from thidua_desktop.domain.vietnamese import canonical, exact_points, nfc, nfc_lines
from thidua_desktop.storage.database import Store


class RemedyChecks:
    """Texts put right, faults named by field."""

    def __init__(self, store: Store, now: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._now = now

    def clean(self, remedy: Remedy, *, proved: bool = False) -> Remedy:
        """The remedy as it is stored. ``proved``: a proof comes along. Raises ``Invalid``."""
        clean = replace(
            remedy,
            criterion_code=nfc(remedy.criterion_code),
            criterion_name=nfc(remedy.criterion_name),
            cause=nfc_lines(remedy.cause),
            measure=nfc_lines(remedy.measure),
            owner=nfc(remedy.owner),
            proof=nfc_lines(remedy.proof),
            note=nfc_lines(remedy.note),
        )
        if clean.state is not RemedyState.DONE:
            clean = replace(clean, done_on=None)
        elif clean.done_on is None:
            clean = replace(clean, done_on=self._now().date())
        problems = [*self._faults(clean), *self._missing(clean, proved)]
        if problems:
            raise Invalid(problems)
        return clean

    def _faults(self, remedy: Remedy) -> Iterator[Problem]:
        if not 1945 <= remedy.year <= 2200:
            yield Problem("bad_year", f"Năm {remedy.year} không hợp lệ.", field="year")
        if remedy.lost < 0:
            yield Problem("negative", "Điểm bị mất không được là số âm.", field="lost")
        elif 0 < remedy.maximum < remedy.lost:
            message = f"Điểm bị mất không quá điểm tối đa {exact_points(remedy.maximum)}."
            yield Problem("out_of_range", message, field="lost")
        if remedy.due_on is not None and remedy.due_on.year < remedy.year:
            message = f"Hạn {remedy.due_on:%d/%m/%Y} ở trước năm {remedy.year} là năm mất điểm."
            yield Problem("bad_date", message, field="due_on")
        if remedy.done_on is not None:
            day = f"{remedy.done_on:%d/%m/%Y}"
            if remedy.done_on > self._now().date():
                message = f"Ngày khắc phục xong {day} còn ở phía trước."
                yield Problem("bad_date", message, field="done_on")
            elif remedy.done_on.year < remedy.year:
                message = f"Ngày khắc phục xong {day} ở trước năm {remedy.year} là năm mất điểm."
                yield Problem("bad_date", message, field="done_on")

    def _missing(self, remedy: Remedy, proved: bool) -> Iterator[Problem]:
        if not remedy.criterion_name:
            yield Problem("missing", "Nhập tiêu chí hoặc tồn tại, hạn chế.", field="criterion_name")
        if remedy.state is RemedyState.DONE and not (remedy.proof or remedy.attachment_id or proved):
            message = "Ghi kết quả, số và ngày giấy tờ chứng minh đã khắc phục, hoặc đính kèm tệp."
            yield Problem("missing", message, field="proof")
        if remedy.state is RemedyState.DROPPED and not remedy.note:
            yield Problem("missing", "Ghi lý do không khắc phục vào ghi chú.", field="note")
        if remedy.unit_id is not None and not self._store.units.names({remedy.unit_id}):
            yield Problem("unknown_unit", "Đơn vị này đã bị xóa: chọn lại.", field="unit_id")


def key_of(remedy: Remedy) -> tuple[int, int | None, str]:
    """What makes two remedies the same one: year, who, and the component (its name where it has no code)."""
    return remedy.year, remedy.unit_id, canonical(remedy.criterion_code or remedy.criterion_name)


def listed(remedy: Remedy) -> Problem:
    """Why the same component is not listed twice."""
    where = f"{remedy.criterion_code} {remedy.criterion_name}".strip()
    message = f"Kế hoạch khắc phục năm {remedy.year} đã có “{where}”."
    return Problem("exists", message, field="criterion_name", value=where)
