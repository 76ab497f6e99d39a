"""Gathers certificates: each award with its layout, its words, its code, and how all go onto paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.calibration import Correction
from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.records import Award, AwardState, Stock
from thidua_desktop.services.blanks import BlankService
from thidua_desktop.services.layouts import LayoutService
from thidua_desktop.services.papers import PaperMaker
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.certificate import Setup
    from thidua_desktop.documents.data import CertificateData
    from thidua_desktop.documents.layout import LayoutInfo
    from thidua_desktop.documents.layout_format import Layout

EMBLEMS = ("quoc-huy.svg", "quoc-huy.png", "quoc-huy.jpg")
"""An office's own approved emblem, laid in its data folder, replaces the one that is shipped."""

Codes = Callable[[Sequence[Award]], Mapping[int, str]]
"""Awards → award id → digits of the code that proves the certificate genuine."""


@dataclass(frozen=True, slots=True)
class PrintSetup:
    """How certificates are to be printed. Empty: not said."""

    printer: str = ""
    tray: str = ""
    stock: str = ""
    """Code of a stock."""
    mode: str = "full"
    """``"full"`` or ``"overprint"``."""
    layout: str = ""
    trial: bool = False
    """Marks to hold the sheet against a blank."""


class CertificateMaker:
    """Reads one office's awards for their certificates. Reads only."""

    def __init__(
        self,
        store: Store,
        resources: Path,
        layouts: LayoutService,
        blanks: BlankService,
        correction: Callable[[str, str, str], Correction],
        codes: Codes,
        on_page: Callable[[str, str, float, float], Correction] | None = None,
    ) -> None:
        self._store = store
        self._resources = resources
        self._layouts = layouts
        self._blanks = blanks
        self._correction = correction
        self._codes = codes
        self._on_page = on_page
        self.papers = PaperMaker(store)

    def setup(self, how: PrintSetup) -> Setup:
        """What the renderer has to know. Raises ``NotFound`` for a stock that is not there."""
        from thidua_desktop.documents.certificate import Setup

        stock = self.stock(how.stock)
        return Setup(
            self._resources,
            self.emblem(),
            self._layouts.pictures(),
            how.mode,
            stock.carried if stock is not None and stock.blank else None,
            self._correction(how.printer, how.tray, how.stock),
            how.trial,
        )

    def on_page(self, setup: Setup, how: PrintSetup, width: float, height: float) -> Setup:
        """``setup`` for sheets of that size in mm: where no stock is said, the correction of the size."""
        if how.stock or not how.printer or self._on_page is None:
            return setup
        return replace(setup, correction=self._on_page(how.printer, how.tray, width, height))

    def layouts(self) -> list[LayoutInfo]:
        """All layouts, those chosen first in front."""
        return self._layouts.all()

    def stock(self, code: str) -> Stock | None:
        """The stock of that code; ``None`` where none was said. Raises ``NotFound``."""
        return self._blanks.require(code) if code else None

    def usual_stock(self, award_ids: Sequence[int], how: PrintSetup) -> str:
        """Code of the stock these certificates go on when nobody says: that of their page's size.

        A blank for overprint where there is one, else white paper. Empty when the pages differ in size or no
        stock has theirs. Raises ``RuleViolation``, ``NotFound``.
        """
        items = self.items(self.awards(award_ids), layout=how.layout)
        sizes = {(round(item[0].page.width * 100), round(item[0].page.height * 100)) for item in items}
        if len(sizes) != 1:
            return ""
        (size,) = sizes
        fit = [one for one in self._blanks.stocks() if (one.width, one.height) == size]
        overprint = how.mode == "overprint"
        fit.sort(key=lambda one: one.blank is not overprint)
        if not overprint:
            fit = [one for one in fit if not one.blank]
        return fit[0].code if fit else ""

    def calibrated(self, how: PrintSetup) -> bool:
        """Whether somebody put this printer right for its tray and stock."""
        return self._store.blanks.calibration(how.printer, how.tray, how.stock) is not None

    def emblem(self) -> Path | None:
        """The office's own emblem; ``None``: that of the layout."""
        for name in EMBLEMS:
            own = self._store.folder / name
            if own.is_file():
                return own
        return None

    def awards(self, award_ids: Sequence[int]) -> list[Award]:
        """In the order given. Raises ``RuleViolation`` when a revoked one is among them."""
        awards = self._store.decisions.award_page(award_ids)
        revoked = [one.name for one in awards if one.state is not AwardState.GIVEN]
        if revoked:
            names = ", ".join(revoked[:5])
            raise RuleViolation(f"Không in giấy khen đã thu hồi: {names}.", hint="Bỏ các dòng ấy rồi in lại.")
        return awards

    def items(
        self, awards: Sequence[Award], *, layout: str = "", stock: str = ""
    ) -> list[tuple[Layout, CertificateData]]:
        """Each certificate with the layout it goes on: the one asked for where it suits, else its sibling.

        Words of its own (:class:`CertificateText`) stand instead of the records'. Raises ``NotFound``.
        """
        chosen = self.chosen(awards, layout=layout, stock=stock)
        texts = self._store.layouts.texts([award.id for award in awards])
        codes = self._codes(awards)
        result = []
        for award, data in self.papers.certificates(awards):
            key = (award.award_code, award.recipient_kind.value)
            own = texts.get(award.id)
            if own:
                data = replace(data, fields={**data.fields, **{k: v.value for k, v in own.items()}})
            result.append((chosen[key], replace(data, code=codes.get(award.id, ""))))
        return result

    def chosen(
        self, awards: Sequence[Award], *, layout: str = "", stock: str = ""
    ) -> dict[tuple[str, str], Layout]:
        """(award code, kind of recipient) → the layout they go on, of all ``awards``.

        Raises ``NotFound`` where one has none: better before a run is written down than in its middle.
        """
        available = self._layouts.all()
        if layout and layout not in {info.name for info in available}:
            names = ", ".join(sorted(info.name for info in available))
            raise NotFound(f"Không có bố cục “{layout}”.", hint=f"Các bố cục đang có: {names}.")
        paper = self.stock(stock)
        chosen: dict[tuple[str, str], Layout] = {}
        for award in awards:
            key = (award.award_code, award.recipient_kind.value)
            if key not in chosen:
                chosen[key] = self._choose(award, layout, paper, available)
        return chosen

    def _choose(
        self, award: Award, layout: str, stock: Stock | None, available: Sequence[LayoutInfo]
    ) -> Layout:
        kind = self.papers.kinds()[award.award_code]
        like = _like(layout, available)
        try:
            info = self._layouts.choose(
                award.award_code, kind.group, award.recipient_kind, stock=stock, available=like
            )
        except NotFound:
            on = f" khổ {stock.width / 100:g} × {stock.height / 100:g} mm" if stock is not None else ""
            said = f"Chưa có mẫu{on} nào cho “{kind.name}”."
            if layout:
                on = f" trên giấy{on}" if on else ""
                said = f"Mẫu “{layout}” và các mẫu cùng kiểu không dùng được cho “{kind.name}”{on}."
            raise NotFound(
                said,
                hint="Chọn loại giấy khác, in riêng hình thức ấy, hoặc sao một mẫu rồi đổi khổ giấy.",
            ) from None
        return self._layouts.load(info.name)


def _like(layout: str, available: Sequence[LayoutInfo]) -> Sequence[LayoutInfo]:
    """The layouts of one family with ``layout`` (same stock and style); all of them without one.

    Names read ``what-stock-style``: "giay-khen-a4-trang-nha" and "danh-hieu-a4-trang-nha" are siblings, so
    one choice dresses every award of a decision alike. The one asked for is chosen wherever it suits.
    """
    if not layout:
        return available
    siblings = [info for info in available if info.name == layout or _dress(info.name) == _dress(layout)]
    return [
        replace(info, priority=-1) if info.name == layout else info
        for info in sorted(siblings, key=lambda info: info.name != layout)
    ]


def _dress(name: str) -> str:
    return re.sub(r"^.*?-(?=a\d|\d)", "", name)
