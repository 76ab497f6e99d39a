"""Papers of the pledges and of the conference, by name: what each is called and who makes it.

Which rooms make them is told here alone; each is loaded on its first paper.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from thidua_desktop.services.paper_templates import PaperTemplates
from thidua_desktop.services.papers import PaperMaker, Selection
from thidua_desktop.services.pledges import PledgeService
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered
    from thidua_desktop.domain.rulebook.model import Rulebook
    from thidua_desktop.services.bonus import BonusService
    from thidua_desktop.services.certificates import CertificateMaker
    from thidua_desktop.services.conferences import ConferenceService
    from thidua_desktop.services.conferences.reception import Reception
    from thidua_desktop.services.conferences.stage import StageService
    from thidua_desktop.services.official_papers import OfficialPapers
    from thidua_desktop.services.pledges.results import PledgeResults


@dataclass(frozen=True, slots=True)
class YearSources:
    """What these papers are made from. Services come as calls: a paper loads only those it needs."""

    store: Store
    maker: PaperMaker
    resources: Path
    now: Callable[[], dt.datetime]
    pledges: PledgeService
    templates: PaperTemplates
    book: Callable[[], Rulebook]
    bonus: Callable[[], BonusService]
    conferences: Callable[[], ConferenceService]
    results: Callable[[], PledgeResults]
    reception: Callable[[], Reception]
    stage: Callable[[], StageService]
    certificates: Callable[[], CertificateMaker]
    official: Callable[[], OfficialPapers]


Make = Callable[[YearSources, Selection, BinaryIO], "Rendered"]
"""Write one paper. Raises ``RuleViolation``, ``Invalid`` or ``NotFound`` in the clerk's words."""


@dataclass(frozen=True, slots=True)
class YearPaper:
    """One paper: its title on screen, the usual name of its file (without suffix)."""

    title: str
    file_name: str


YEAR_PAPERS: Mapping[str, YearPaper] = {
    # of the pledges; a selection names the year
    "pledge": YearPaper("Bản giao ước thi đua của từng đơn vị", "giao-uoc-don-vi"),
    "signing-sheet": YearPaper("Giao ước thi đua và bản ký", "ky-giao-uoc"),
    "unsigned": YearPaper("Danh sách đơn vị chưa ký giao ước", "chua-ky-giao-uoc"),
    "pledge-results": YearPaper("Bảng chấm điểm, xếp hạng thi đua", "ket-qua-giao-uoc"),
    "movement": YearPaper("Báo cáo tổng kết phong trào thi đua", "tong-ket-phong-trao"),
    # of a conference; a selection names it
    "programme": YearPaper("Chương trình hội nghị", "chuong-trinh"),
    "mc-script": YearPaper("Kịch bản dẫn chương trình", "kich-ban-mc"),
    "stage-cards": YearPaper("Thẻ vị trí sân khấu", "the-san-khau"),
    "seat-labels": YearPaper("Nhãn ghế dành riêng", "nhan-ghe"),
    "separators": YearPaper("Tờ ngăn chồng giấy khen", "to-ngan"),
    "stack": YearPaper("Giấy khen và tờ ngăn theo thứ tự trao", "giay-khen-theo-dot"),
    "reception": YearPaper("Danh sách đón tiếp", "danh-sach-don-tiep"),
    "stage-receipts": YearPaper("Danh sách ký nhận tiền thưởng tại hội nghị", "ky-nhan-tien-thuong"),
    "photo-list": YearPaper("Danh sách chụp ảnh", "danh-sach-chup-anh"),
    "changes": YearPaper("Những thay đổi sau khi in", "thay-doi-sau-khi-in"),
}


def make(what: str, sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the paper ``what`` to ``target``."""
    return _makers()[what](sources, selection, target)


def _makers() -> Mapping[str, Make]:
    from thidua_desktop.services.pledge_papers import MAKERS as OF_PLEDGES
    from thidua_desktop.services.stage_papers import MAKERS as OF_THE_STAGE

    return {**OF_PLEDGES, **OF_THE_STAGE}
