"""Papers of the reform index: what each is called, and who gathers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from thidua_desktop.services.made_papers import Made
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.reform_papers.made import ReformSources

__all__ = ["FILE_NAMES", "REFORM_PAPERS", "TITLES", "ReformPapers", "ReformSources"]

TITLES: Mapping[str, str] = {
    "reform-report": "Báo cáo tự chấm điểm",
    "reform-appraisal": "Bảng tổng hợp thẩm định",
    "reform-ranking": "Kết quả xếp hạng",
    "reform-section": "Phần báo cáo năm về chỉ số cải cách hành chính",
    "remediation": "Kế hoạch khắc phục tồn tại, hạn chế",
}
FILE_NAMES: Mapping[str, str] = {
    "reform-report": "cchc-bao-cao-tu-cham",
    "reform-appraisal": "cchc-tong-hop-tham-dinh",
    "reform-ranking": "cchc-ket-qua-xep-hang",
    "reform-section": "cchc-bao-cao-nam",
    "remediation": "cchc-ke-hoach-khac-phuc",
}
REFORM_PAPERS = tuple(TITLES)


class ReformPapers:
    """Gathers papers. Reads only; recording what was made is the printing service's."""

    def __init__(self, sources: ReformSources) -> None:
        self._sources = sources

    def gather(self, what: str, selection: Selection) -> Made:
        """One paper of :data:`REFORM_PAPERS`.

        Raises ``RuleViolation`` when there is nothing to print, ``Invalid`` for a template that cannot be
        used or where no year is named.
        """
        from thidua_desktop.services.reform_papers import ranking, remediation, scores, year_section

        makers: Mapping[str, Callable[[ReformSources, Selection], Made]] = {
            "reform-report": scores.self_report,
            "reform-appraisal": scores.appraisal,
            "reform-ranking": ranking.ranking,
            "reform-section": year_section.year_section,
            "remediation": remediation.remediation,
        }
        return makers[what](self._sources, selection)
