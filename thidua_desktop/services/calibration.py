"""Chỉnh máy in: the ruler sheet, what is read off it, and the correction kept per printer, tray and stock."""

from __future__ import annotations

import datetime as dt
import io
import math
import tempfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.calibration import Correction
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem
from thidua_desktop.domain.records import Calibration, Changes, RecipientKind, Stock
from thidua_desktop.domain.ruler_readings import INSET, MOST_OFF, Marks, Readings, Worked, nominal, work_out
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services import printers
from thidua_desktop.services.files import written_whole
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.printers import PrinterInfo
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.data import CertificateData
    from thidua_desktop.documents.layout_format import Layout
    from thidua_desktop.documents.raster import RasterPage
    from thidua_desktop.services.blanks import BlankService
    from thidua_desktop.services.certificates import CertificateMaker
    from thidua_desktop.services.layouts import LayoutService
    from thidua_desktop.services.printing import Paper

__all__ = ["CalibrationService", "Correction", "LayoutChoice", "Readings", "Target", "Worked", "in_words"]

_SAME_SIZE = 0.5
"""mm by which a layout's page may differ from the paper in the tray."""
_SAMPLE_CODE = "0" * 200
"""Digits as many as a certificate's own, so that its square is as large; nobody takes them for genuine."""


@dataclass(frozen=True, slots=True)
class LayoutChoice:
    """A layout that fits the paper."""

    name: str
    title: str


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
        blanks: BlankService,
        layouts: LayoutService,
        certificates: Callable[[], CertificateMaker],
    ) -> None:
        self._store = store
        self._operations = operations
        self._resources = resources
        self._now = now
        self._clerk = clerk
        self._blanks = blanks
        self._layouts = layouts
        self._certificates = certificates

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

    def correction_on_page(self, printer: str, tray: str, width: float, height: float) -> Correction:
        """For sheets of ``width`` × ``height`` mm where nobody said what lies in the tray.

        The newest kept for the printer and tray on paper of that size; nothing where there is none.
        """
        sizes = {one.code: (one.width / 100, one.height / 100) for one in self._blanks.stocks()}
        fitting = [
            one
            for one in self.all()
            if (one.printer, one.tray) == (printer, tray)
            and math.dist(sizes.get(one.stock, (0.0, 0.0)), (width, height)) <= _SAME_SIZE
        ]
        return Correction.of(max(fitting, key=lambda one: one.at or dt.datetime.min, default=None))

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

    # ---- trial ---------------------------------------------------------------------------------
    def trial_layouts(self, stock: str) -> list[LayoutChoice]:
        """The layouts whose page is as large as ``stock``."""
        paper = self._stock(stock)
        return [
            LayoutChoice(info.name, info.title)
            for info in self._layouts.all()
            if abs(info.width - paper.width / 100) <= _SAME_SIZE
            and abs(info.height - paper.height / 100) <= _SAME_SIZE
        ]

    def trial(self, target: Target, layout: str, award_id: int = 0) -> Paper:
        """A certificate for plain paper, to be held against a blank: its words, thin frames where the blank's
        own words stand, crosses in the corners; all of it with the present correction.

        Without ``award_id`` the words are made up. Raises :class:`NotFound` without such a layout or award.
        """
        from thidua_desktop.documents.certificate import render_batch
        from thidua_desktop.services.certificates import PrintSetup
        from thidua_desktop.services.printing import Paper

        self._stock(target.stock)
        how = PrintSetup(target.printer, target.tray, target.stock, "overprint", layout, trial=True)
        out = io.BytesIO()
        made = render_batch(out, [self._item(award_id, layout)], self._certificates().setup(how))
        return Paper(out.getvalue(), made.pages, made.problems)

    def _item(self, award_id: int, layout: str) -> tuple[Layout, CertificateData]:
        from thidua_desktop.documents.data import CertificateData
        from thidua_desktop.documents.placeholders import samples

        chosen = self._layouts.load(layout)
        if not award_id:
            kind = chosen.recipients[0] if chosen.recipients else RecipientKind.PERSON
            return chosen, CertificateData(samples(), kind, code=_SAMPLE_CODE)
        maker = self._certificates()
        awards = maker.awards((award_id,))
        if not awards:
            raise NotFound("Lượt khen thưởng này không còn.")
        return chosen, replace(maker.items(awards)[0][1], code=_SAMPLE_CODE)

    def nudged(self, target: Target, right: float, down: float) -> Correction:
        """The present correction with everything moved by so many mm on paper, as the trial showed.

        Raises :class:`Invalid` (``field`` "right" or "down") for more than a misprint can be.
        """
        wrong = [
            Problem("too_far", f"Không dời quá {MOST_OFF:g} mm; hãy in tờ đo rồi đo lại.", field=field)
            for field, value in (("right", right), ("down", down))
            if not abs(value) <= MOST_OFF
        ]
        if wrong:
            raise Invalid(wrong)
        present = self.correction(target.printer, target.tray, target.stock)
        shift_x, shift_y = present.apply(right, down)
        return replace(present, shift_x=shift_x, shift_y=shift_y)

    # ---- printing ------------------------------------------------------------------------------
    def printers(self) -> list[PrinterInfo]:
        """Queues of the system that take a PDF as it is; empty where there is no print service."""
        return printers.printers()

    def send(self, target: Target, pdf: bytes, title: str) -> None:
        """Hand a sheet to the queue of ``target``, asking for its tray and paper, as certificates do.

        Raises ``RuleViolation`` when the queue is not there, paused or without paper.
        """
        self._check(target)
        printers.require_ready(target.printer)
        stock = self._stock(target.stock)
        with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
            path = Path(folder) / "to-do.pdf"
            path.write_bytes(pdf)
            size = (stock.width / 100, stock.height / 100)
            printers.send(target.printer, path, title, tray=target.tray, size=size)

    def write(self, path: Path, pdf: bytes) -> None:
        """Keep a sheet as a file, whole or not at all. Raises ``StorageFault``."""
        with written_whole(path, force=True) as part:
            part.write_bytes(pdf)

    def raster(self, pdf: bytes, page: int, dpi: float) -> RasterPage:
        """A page as pixels, drawn by the same library that prints where the system cannot take PDF."""
        from thidua_desktop.documents.raster import render_page

        return render_page(pdf, page, dpi)

    # ---- inside --------------------------------------------------------------------------------
    def stocks(self) -> list[Stock]:
        """What may lie in a tray: what every office has and the office's own."""
        return self._blanks.stocks()

    def _check(self, target: Target) -> None:
        if not target.printer.strip():
            raise Invalid([Problem("missing", "Chọn máy in.", field="printer")])
        self._stock(target.stock)

    def _stock(self, code: str) -> Stock:
        found = self._blanks.stock(code)
        if found is None:
            raise Invalid(
                [Problem("stock", f"Không có loại giấy “{code}”. Chọn lại loại giấy.", field="stock")]
            )
        return found


def in_words(correction: Correction) -> str:
    """A correction as a clerk reads it, how far the cross at the top left moves; empty for none."""
    x, y = correction.apply(INSET, INSET)
    parts = []
    for value, more, less in ((x - INSET, "sang phải", "sang trái"), (y - INSET, "xuống", "lên")):
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
