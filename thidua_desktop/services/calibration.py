"""Chỉnh máy in: the ruler sheet, what is read off it, and the correction kept per printer, tray and stock."""

from __future__ import annotations

import datetime as dt
import math
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.calibration import Correction
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem
from thidua_desktop.domain.records import Calibration, Changes, Stock
from thidua_desktop.domain.ruler_readings import Marks, Readings, Worked, nominal, work_out
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.printing import Paper

__all__ = ["CalibrationService", "Correction", "Readings", "Target", "Worked"]


@dataclass(frozen=True, slots=True)
class Target:
    """What a correction is for: a printer, one of its trays (empty: the usual one), a stock's code."""

    printer: str
    tray: str = ""
    stock: str = ""


class CalibrationService:
    """Makes ruler sheets, works out and keeps corrections."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        resources: Path,
        now: Callable[[], dt.datetime],
        clerk: Callable[[], str],
        stock_of: Callable[[str], Stock | None],
    ) -> None:
        self._store = store
        self._operations = operations
        self._resources = resources
        self._now = now
        self._clerk = clerk
        self._stock_of = stock_of

    # ---- what is kept --------------------------------------------------------------------------
    def all(self) -> list[Calibration]:
        """Every correction kept, by printer."""
        return self._store.blanks.calibrations()

    def calibration(self, printer: str, tray: str, stock: str) -> Calibration | None:
        """The one kept for exactly this printer, tray and stock."""
        return self._store.blanks.calibration(printer, tray, stock)

    def correction(self, printer: str, tray: str, stock: str) -> Correction:
        """What is done to every position printed there; nothing when it was never calibrated."""
        return Correction.of(self.calibration(printer, tray, stock))

    def save(
        self, target: Target, correction: Correction, *, expected: Correction, note: str = ""
    ) -> Changes:
        """Keep ``correction`` in place of ``expected``.

        Raises :class:`Conflict` when what is kept is no longer ``expected``, :class:`Invalid` without a
        printer or with a stock that is not known.
        """
        self._check(target)

        def work() -> int:
            if self.correction(target.printer, target.tray, target.stock) != expected:
                raise Conflict(
                    "Phần chỉnh của máy in này vừa được thay đổi ở nơi khác; chưa lưu gì.",
                    hint="In tờ đo mới rồi đo lại.",
                )
            kept = correction.stored(target.printer, target.tray, target.stock)
            return self._store.blanks.save_calibration(
                replace(kept, at=self._now(), actor=self._clerk(), note=note)
            )

        return self._operations.run(f"Đã chỉnh máy in {target.printer}", work)

    def drop(self, target: Target) -> Changes:
        """Forget the correction: the printer prints as it is. Raises :class:`NotFound` when there is none."""
        kept = self.calibration(target.printer, target.tray, target.stock)
        if kept is None:
            raise NotFound("Máy in này chưa có phần chỉnh nào với khay và loại giấy đã chọn.")
        return self._operations.run(
            f"Đã bỏ phần chỉnh của máy in {target.printer}",
            lambda: self._store.blanks.delete_calibration(kept.id),
        )

    # ---- measuring -----------------------------------------------------------------------------
    def marks(self, stock: str) -> Marks:
        """Where the crosses of the ruler sheet stand. Raises :class:`Invalid` for a page too small."""
        found = self._stock(stock)
        return Marks.on(found.width / 100, found.height / 100)

    def nominal(self, stock: str) -> Readings:
        """What a printer that does not miss gives."""
        return nominal(self.marks(stock))

    def work_out(self, readings: Readings, target: Target) -> Worked:
        """The correction after reading a sheet that was printed with the present one.

        Raises :class:`Invalid` (``field`` names the reading); what is odd but possible is in ``questions``.
        """
        present = self.correction(target.printer, target.tray, target.stock)
        return work_out(readings, self.marks(target.stock), present)

    def sheet_code(self, target: Target) -> str:
        """Four digits that stand on the ruler sheet and change with the correction it is printed with."""
        kept = self.correction(target.printer, target.tray, target.stock)
        words = f"{target.printer}\n{target.tray}\n{target.stock}\n{kept!r}"
        return f"{zlib.crc32(words.encode()) % 10_000:04d}"

    def ruler_sheet(self, target: Target, *, shown: int = 0) -> Paper:
        """The sheet to print on ``target`` and measure, drawn with its present correction.

        ``shown`` (1 to 6) draws that reading in red, for the screen.
        """
        from thidua_desktop.documents.ruler_sheet import RulerSheetData, render_ruler_sheet
        from thidua_desktop.services.printing import Paper

        present = self.correction(target.printer, target.tray, target.stock)
        data = RulerSheetData(
            self.marks(target.stock),
            target.printer,
            target.tray,
            self._stock(target.stock).name,
            format_date(self._now().date()),
            self.sheet_code(target),
            in_words(present),
            present,
            shown,
        )
        return Paper(render_ruler_sheet(data, resources=self._resources), 1, ())

    def _check(self, target: Target) -> None:
        if not target.printer.strip():
            raise Invalid([Problem("missing", "Chọn máy in.", field="printer")])
        self._stock(target.stock)

    def _stock(self, code: str) -> Stock:
        found = self._stock_of(code)
        if found is None:
            raise Invalid(
                [Problem("stock", f"Không có loại giấy “{code}”. Chọn lại loại giấy.", field="stock")]
            )
        return found


def in_words(correction: Correction) -> str:
    """A correction as a clerk reads it; empty for none."""
    parts = []
    for value, more, less in (
        (correction.shift_x, "sang phải", "sang trái"),
        (correction.shift_y, "xuống", "lên"),
    ):
        if round(value, 2):
            parts.append(f"{more if value > 0 else less} {_number(abs(value), 2)} mm")
    for scale, side in ((correction.scale_x, "ngang"), (correction.scale_y, "dọc")):
        if round(scale - 1, 5):
            parts.append(f"{side} {_number(scale * 100, 2)} %")
    if round(math.degrees(correction.turn), 2):
        way = "theo" if correction.turn > 0 else "ngược"
        parts.append(f"xoay {_number(abs(math.degrees(correction.turn)), 2)} độ {way} chiều kim đồng hồ")
    return ", ".join(parts)


def _number(value: float, places: int) -> str:
    return f"{value:.{places}f}".replace(".", ",")
