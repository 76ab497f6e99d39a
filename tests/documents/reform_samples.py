"""Hand-made data for the papers of the reform index: long names, sixty components, many units."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from tests.documents.official_samples import CHAIR, COMPANY, LONG, OFFICE, TEMPLATES
from thidua_desktop.documents.official.model import OfficialPaper
from thidua_desktop.documents.reform.appraisal import build_appraisal
from thidua_desktop.documents.reform.data import (
    AppraisalTable,
    AreaIndexLine,
    EvidenceLine,
    IndexOfYear,
    IndexWords,
    LostLine,
    RankedGroup,
    RankedUnit,
    RankingPaper,
    RemediationPlan,
    RemedyGroup,
    RemedyLine,
    ScoreLine,
    SelfReport,
    SetWords,
    YearSection,
)
from thidua_desktop.documents.reform.ranking import build_ranking_paper
from thidua_desktop.documents.reform.remediation import build_remediation
from thidua_desktop.documents.reform.self_report import build_self_report
from thidua_desktop.documents.reform.year_section import build_year_section
from thidua_desktop.domain.records import AbsentPolicy, AreaKind, EvidenceKind, RemedyState, TieRule
from thidua_desktop.domain.reform.index import in_hundred

SET = SetWords(
    "Bộ tiêu chí xác định Chỉ số cải cách hành chính cấp xã (bộ giả định để chạy thử)", synthetic=True
)
ISSUED = SetWords(
    "Bộ Chỉ số cải cách hành chính của các cơ quan, đơn vị thuộc xã",
    "Quyết định số 45/QĐ-UBND ngày 12 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân xã",
    version=2,
)
TREND = (
    IndexOfYear(2023, 74_750, 12, 15),
    IndexOfYear(2024, 76_100, 10, 15),
    IndexOfYear(2025, 74_750, 12, 15),
    IndexOfYear(2026, 80_100, 5, 15),
)
AREA_NAMES = (
    "Công tác chỉ đạo, điều hành cải cách hành chính",
    "Cải cách thể chế",
    "Cải cách thủ tục hành chính",
    "Cải cách tổ chức bộ máy hành chính nhà nước",
    "Cải cách chế độ công vụ",
    "Cải cách tài chính công",
    "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
)
REASON = (
    "Báo cáo 6 tháng cũng gửi chậm 03 ngày so với thời hạn tại Kế hoạch số 15/KH-UBND "
    "ngày 22 tháng 01 năm 2026"
)
SENTENCE = (
    "Chỉ số cải cách hành chính năm 2026 của Ủy ban nhân dân xã Thạnh Hóa đạt 80,10/100 điểm, tăng 5,35 điểm "
    "so với năm 2025; xếp hạng 05/15, tăng 07 hạng"
)


def leaf(code: str, place: int) -> ScoreLine:
    """A component of 1.667 points; every fifth lost points, every ninth is not applicable."""
    maximum = 1_667
    common = ScoreLine(
        code,
        f"Tỷ lệ hồ sơ giải quyết đúng hạn trên hệ thống thông tin số {place}",
        1,
        True,
        maximum,
        own=maximum,
        first=maximum,
        standing=maximum,
        declared="11.862/12.140 hồ sơ đúng hạn",
        working="11.862/12.140 hồ sơ = 97,71% → 1,667 điểm",
        evidence=(place,),
    )
    if place % 9 == 4:
        return replace(
            common, own=None, first=None, standing=None, declared="", working="", evidence=(),
            absent=AbsentPolicy.RESCALE, note="Xã thành lập ngày 01/7/2025, kỳ trước chưa được đánh giá",
        )  # fmt: skip
    if place % 5 == 2:
        return replace(
            common,
            first=1_042,
            second=1_292 if place % 2 else None,
            standing=1_292 if place % 2 else 1_042,
            reason=REASON,
            explanation="Báo cáo đã gửi trên trục liên thông ngày 05/7/2026; đề nghị tính đúng hạn",
            evidence=(),
            evidence_missing=True,
            evidence_wanted="Báo cáo, bảng theo dõi nhiệm vụ",
        )
    return common


def tree(areas: int = 7, components: int = 60) -> tuple[ScoreLine, ...]:
    """Areas with their components, a bonus and a minus area at the end; sums as the service makes them."""
    lines: list[ScoreLine] = []
    share = -(-components // areas)
    for area in range(areas):
        below = [
            leaf(f"{area + 1}.{i + 1}", area * share + i + 1)
            for i in range(min(share, components - area * share))
        ]
        if not below:
            break
        lines += [above(str(area + 1), AREA_NAMES[area % 7], below), *below]
    bonus = ScoreLine(
        "T.1", "Có sáng kiến cải cách hành chính được cấp tỉnh công nhận", 1, True, 3_000,
        own=3_000, first=3_000, standing=3_000, working="01 sáng kiến × 3 = 3 điểm",
    )  # fmt: skip
    return (*lines, above("T", "Điểm thưởng", [bonus], AreaKind.BONUS, 2_000), bonus)


def above(
    code: str, name: str, below: Sequence[ScoreLine], kind: AreaKind | None = None, cap: int | None = None
) -> ScoreLine:
    """The line over ``below``."""

    def total(values: Sequence[int | None]) -> int | None:
        known = [value for value in values if value is not None]
        return min(sum(known), cap or 10**9) if known else None

    return ScoreLine(
        code,
        name,
        below[0].depth - 1,
        False,
        cap or sum(one.maximum for one in below),
        "linh_vuc",
        kind,
        own=total([one.own for one in below]),
        first=total([one.first for one in below]),
        standing=total([one.standing for one in below]),
    )


def totals(lines: Sequence[ScoreLine], name: str) -> tuple[IndexWords, tuple[AreaIndexLine, ...]]:
    """The total and its areas, of the column ``name``."""
    areas, leaves = [], [line for line in lines if line.leaf]
    for line in lines:
        if line.leaf:
            continue
        below = [one for one in leaves if one.code.startswith(f"{line.code}.")]
        applicable = sum(one.maximum for one in below if one.absent is None)
        points = getattr(line, name)
        index = None if line.area_kind else in_hundred(points, applicable)
        areas.append(
            AreaIndexLine(line.code, line.name, line.maximum, applicable, points, index, line.area_kind)
        )
    inside = [area for area in areas if area.kind is None]
    points, applicable = sum(area.points for area in inside), sum(area.applicable for area in inside)
    bonus = sum(area.points for area in areas if area.kind)
    total = IndexWords(
        points,
        sum(area.maximum for area in inside),
        applicable,
        in_hundred(points, applicable) + bonus,
        bonus,
        scored=len(leaves),
        leaves=len(leaves),
    )
    return total, tuple(areas)


def report(components: int = 60, *, criteria: SetWords = SET) -> OfficialPaper:
    return build_self_report(report_data(components, criteria=criteria), TEMPLATES.template("reform-report"))[
        0
    ]


def report_data(components: int = 60, *, criteria: SetWords = SET) -> SelfReport:
    lines = tree(components=components)
    total, areas = totals(lines, "own")
    evidence = tuple(
        EvidenceLine(
            number,
            f"Báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính quý {number % 4 + 1} của {COMPANY}",
            list(EvidenceKind)[number % 3],
            f"{number}/BC-UBND ngày 05/7/2026",
            codes=(line.code,),
        )
        for line in lines
        if line.leaf
        for number in line.evidence
    )
    return SelfReport(
        OFFICE, 2026, criteria, lines, areas, total, evidence, receiver=OFFICE.parent_name, leader=CHAIR
    )


def appraisal(components: int = 60) -> OfficialPaper:
    lines = tree(components=components)
    data = AppraisalTable(
        OFFICE, OFFICE.name, 2026, SET, lines, totals(lines, "own")[0], totals(lines, "standing")[0],
        dt.date(2026, 12, 10), CHAIR,
    )  # fmt: skip
    return build_appraisal(data)


def units(count: int) -> tuple[RankedUnit, ...]:
    """Ranked downwards, with a tie, a new unit, a mapped one and a very long name."""
    found = []
    for i in range(count):
        index = 98_000 - i * 350 if i != 4 else 98_000 - 3 * 350
        rank = i + 1 if i != 4 else 4
        before = None if i % 11 == 3 else 95_000 - i * 300
        mapped = i % 11 == 6
        name = COMPANY if i % 13 == 2 else f"Phòng chuyên môn số {i + 1} thuộc Ủy ban nhân dân xã Thạnh Hóa"
        found.append(
            RankedUnit(
                name,
                index,
                rank,
                before,
                None if before is None else index - before,
                None if before is None or mapped else i + 3,
                None if before is None or mapped else 3 - i % 7,
                mapped,
                own=i == 5,
                areas=tuple(
                    None if (i + a) % 17 == 0 else 100_000 - (i * 7 + a * 13) % 60 * 1_000 for a in range(7)
                ),
            )
        )
    return tuple(found)


def ranking(count: int = 31, *, computed: bool = True) -> OfficialPaper:
    areas = tuple((str(i), name) for i, name in enumerate(AREA_NAMES, start=1)) if computed else ()
    groups: tuple[RankedGroup, ...] = (RankedGroup("Các phòng, ban thuộc xã", units(count), areas),)
    data = RankingPaper(
        OFFICE, 2026, groups, computed, ISSUED if computed else None, TieRule.SKIP,
        "" if computed else f"{SENTENCE}.", leader=CHAIR,
    )  # fmt: skip
    return build_ranking_paper(data, TEMPLATES.template("reform-ranking"))[0]


def section() -> OfficialPaper:
    lines = tree()
    total, areas = totals(lines, "standing")
    lost = tuple(
        LostLine(
            line.code,
            line.name,
            line.maximum,
            line.standing or 0,
            line.maximum - (line.standing or 0),
            REASON,
        )
        for line in lines
        if line.leaf and line.reason
    )
    inside = [area for area in areas if area.kind is None]
    data = YearSection(
        OFFICE, 2026, SENTENCE + ".", SET, areas, total, True, lost, 0,
        TREND,
        (
            ("Trung bình nhóm", tuple((area.index or 0) - 4_000 for area in inside)),
            ("Cao nhất nhóm", tuple(100_000 for _ in inside)),
        ),
        (7, 9), leader=CHAIR,
    )  # fmt: skip
    return build_year_section(data, TEMPLATES.template("reform-section"))[0]


def plan(count: int = 24) -> OfficialPaper:
    lines = tuple(
        RemedyLine(
            f"{i % 7 + 1}.{i + 1}",
            f"Tỷ lệ hồ sơ giải quyết đúng hạn trên hệ thống thông tin số {i + 1}",
            375 + i,
            REASON,
            "Phân công công chức theo dõi hạn gửi báo cáo, nhắc trước 05 ngày; gửi trên trục liên thông",
            LONG if i % 9 == 2 else "Văn phòng HĐND và UBND xã",
            dt.date(2027, 3, 31),
            list(RemedyState)[i % 4],
            dt.date(2027, 3, 20) if i % 4 == 2 else None,
            "Báo cáo số 112/BC-UBND" if i % 4 == 2 else "",
            2025 if i % 5 == 0 else None,
        )
        for i in range(count)
    )
    groups = (RemedyGroup(OFFICE.name, lines[:-5]), RemedyGroup(COMPANY, lines[-5:]))
    return build_remediation(
        RemediationPlan(OFFICE, 2026, groups, SENTENCE[:1].lower() + SENTENCE[1:], True, leader=CHAIR),
        TEMPLATES.template("remediation"),
    )[0]


BUILDERS: Mapping[str, Callable[[], OfficialPaper]] = {
    "reform-report": report,
    "reform-appraisal": appraisal,
    "reform-ranking": ranking,
    "reform-ranking-kept": lambda: ranking(15, computed=False),
    "reform-section": section,
    "remediation": plan,
}
