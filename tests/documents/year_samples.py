"""Hand-made data for the papers of pledges and the plain ones of a conference: long names, many rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.documents.official_samples import CHAIR, COMPANY, LONG, OFFICE
from thidua_desktop.documents.conference.bonuses import build_stage_receipts
from thidua_desktop.documents.conference.data import (
    Arrival,
    BonusTurn,
    Meeting,
    PhotoLine,
    PhotoList,
    PhotoTurn,
    Programme,
    ProgrammeLine,
    ReceptionList,
    StageBonus,
    StageBonuses,
)
from thidua_desktop.documents.conference.lists import build_photo_list, build_programme, build_reception
from thidua_desktop.documents.official.model import OfficialPaper
from thidua_desktop.documents.pledges.data import (
    JointPledge,
    MovementGift,
    MovementGoal,
    MovementReport,
    PledgedTarget,
    PledgeRanking,
    RegisteredPerson,
    ScoredBlock,
    ScoredCase,
    ScoredTarget,
    ScoredUnit,
    SigningUnit,
    SigningUnits,
    TargetGroup,
    UnitPledge,
    UnsignedBlock,
    UnsignedList,
    UnsignedUnit,
)
from thidua_desktop.documents.pledges.movement import build_movement
from thidua_desktop.documents.pledges.ranking import build_ranking
from thidua_desktop.documents.pledges.signing import build_signing_sheet
from thidua_desktop.documents.pledges.unit_pledge import build_pledges
from thidua_desktop.documents.pledges.unsigned import build_unsigned
from thidua_desktop.domain.pledge_rules import CrossMode
from thidua_desktop.paths import resources
from thidua_desktop.services.paper_templates import PaperTemplates

DAY = dt.date(2026, 12, 29)
MEETING = Meeting(OFFICE, "Hội nghị tổng kết năm 2026", 2026, DAY, "Hội trường xã", "Lâm Quốc Thịnh")
GROUPS = (
    TargetGroup(
        "Cải cách hành chính",
        (
            PledgedTarget("Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn", "%", "98"),
            PledgedTarget("Sáng kiến, giải pháp cải cách hành chính được công nhận", "sáng kiến", "3", "≥"),
        ),
    ),
    TargetGroup("An sinh xã hội", (PledgedTarget("Tỷ lệ hộ nghèo", "%", "1,2", "thấp hơn là tốt"),)),
)


def _template(name: str) -> object:
    return PaperTemplates(Path("nowhere"), resources()).template(name)


def pledge(units: int = 1, groups: tuple[TargetGroup, ...] = GROUPS) -> OfficialPaper:
    """Pledges of units with long names."""
    made = [
        UnitPledge(
            OFFICE,
            f"{COMPANY} {number}",
            2027,
            LONG,
            "Giám đốc",
            groups=groups,
            titles=("Tập thể lao động xuất sắc", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"),
            people=(RegisteredPerson(LONG, "Kế toán trưởng", "Chiến sĩ thi đua cơ sở"),),
            leader=CHAIR,
        )
        for number in range(1, units + 1)
    ]
    return build_pledges(made, _template("pledge"))[0]  # type: ignore[arg-type]


def signing(units: int = 20, *, seal: bool = False, long: bool = False) -> OfficialPaper:
    """Two blocks with ``units`` each; ``long``: the second unit and its representative have long names."""
    rows = tuple(
        SigningUnit(COMPANY, LONG, "Giám đốc kiêm Chủ tịch Hội đồng quản trị", "Cụm phó")
        if long and number == 2
        else SigningUnit(
            f"Đơn vị số {number}",
            "Nguyễn Hoàng Phương Uyên",
            "Trưởng ấp",
            "Cụm trưởng" if number == 1 else "",
        )
        for number in range(1, units + 1)
    )
    data = JointPledge(
        OFFICE,
        2027,
        (SigningUnits("Cụm thi đua số 1", rows), SigningUnits("Cụm thi đua số 2", rows)),
        GROUPS,
        seal=seal,
        leader=CHAIR,
    )
    return build_signing_sheet(data, _template("signing-sheet"))[0]  # type: ignore[arg-type]


def unsigned() -> OfficialPaper:
    """Two who have not signed."""
    units = (UnsignedUnit(COMPANY, LONG, "Giám đốc"), UnsignedUnit("Ấp 2"))
    return build_unsigned(UnsignedList(OFFICE, 2027, DAY, (UnsignedBlock("Cụm 1", units),), 23, 25))


def ranking(units: int = 12) -> OfficialPaper:
    """One block, all even."""
    target = ScoredTarget("Thu ngân sách", "%", "105", "106", "106/105 = 100,95% → 90 điểm", 90_000, 1_000)
    case = ScoredCase("Báo cáo nộp chậm (1 lần)", -500)
    rows = tuple(
        ScoredUnit(
            f"{COMPANY} {number}",
            90_000,
            1_000,
            500,
            90_500,
            rank=1,
            tied=True,
            targets=(target,),
            cases=(case,),
        )
        for number in range(1, units + 1)
    )
    block = ScoredBlock("Cụm thi đua số 1", rows, f"{COMPANY} 1")
    return build_ranking(PledgeRanking(OFFICE, 2026, DAY, (block,), CHAIR))


def crossed_units(units: int, targets: int = 7) -> tuple[ScoredUnit, ...]:
    """Units whose points need three decimals; every second one has a cross score, weighed 20 %."""
    found = []
    for number in range(1, units + 1):
        scores = [14_285 + (i + number) % 3 for i in range(targets)]
        rows = tuple(
            ScoredTarget(
                "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn",
                "%",
                "1200",
                "97.5",
                "97,5/1.200 = 8,13%: 14,286 điểm; thưởng 0,103 (vượt 1,03% × 0,1)",
                points,
                103 * (i % 2),
            )
            for i, points in enumerate(scores)
        )
        base, bonus = sum(scores), 103 * (targets // 2)
        own, cross = base + bonus - 500, 93_214 if number % 2 else None
        total = own if cross is None else (2 * (own * 80 + cross * 20) + 100) // 200
        cases = (ScoredCase("Báo cáo nộp chậm (1 lần)", -500),)
        found.append(
            ScoredUnit(
                f"{COMPANY} {number}", base, bonus, 500, total, cross, rank=number, missing=number % 3,
                class_name="Xuất sắc", targets=rows, cases=cases,
            )
        )  # fmt: skip
    return tuple(found)


def crossed(counts: tuple[int, ...] = (7, 9, 8), targets: int = 7) -> OfficialPaper:
    """Blocks of so many units, cross scores weighed."""
    blocks = tuple(
        ScoredBlock(f"Khối thi đua số {place}", crossed_units(count, targets), f"{COMPANY} 1")
        for place, count in enumerate(counts, start=1)
    )
    data = PledgeRanking(OFFICE, 2026, DAY, blocks, CHAIR, CrossMode.SHARE, 20_000, 5_000)
    return build_ranking(data)


def movement(*, closed: bool = True) -> OfficialPaper:
    """A movement with counts above a thousand."""
    data = MovementReport(
        OFFICE,
        2026,
        "Thi đua xây dựng ấp sáng, xanh, sạch, đẹp, văn minh, an toàn, không rác thải nhựa",
        "thường xuyên",
        "cơ quan, tổ chức, đơn vị",
        DAY if closed else None,
        launched_by=OFFICE.name,
        paper="Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2026",
        starts_on=dt.date(2026, 1, 5),
        ends_on=dt.date(2026, 12, 15),
        content="Các ấp trồng hoa, cây xanh",
        goals=(
            MovementGoal("Chiều dài đường được trồng hoa", "m", "4000", "4350" if closed else ""),
            MovementGoal("Tỷ lệ hộ sử dụng nước sạch", "%", "95", "97.5" if closed else ""),
        ),
        gifts=(MovementGift("Giấy khen của Chủ tịch Ủy ban nhân dân xã", 1200, 1150 if closed else 0),),
        planned_money=18_000_000,
        spent=17_250_000 if closed else 0,
        summary="Phong trào được hưởng ứng rộng rãi." if closed else "",
        leader=CHAIR,
    )
    return build_movement(data, _template("movement"))[0]  # type: ignore[arg-type]


def programme() -> OfficialPaper:
    """Past midnight."""
    lines = (
        ProgrammeLine("23:30", "23:50", "Chào cờ", "Ban Tổ chức"),
        ProgrammeLine("23:50", "00:20", "Trao thưởng", LONG),
        ProgrammeLine("00:20", "00:25", "Bế mạc", next_day=True),
    )
    return build_programme(Programme(MEETING, lines))


def reception(guests: int = 60) -> OfficialPaper:
    """Many guests with long names."""
    rows = tuple(
        Arrival(
            COMPANY,
            LONG if number == 3 else f"Khách số {number}",
            "Giám đốc",
            f"A{number:02d}",
            "6, 26a, 117" if number == 4 else "",
        )
        for number in range(1, guests + 1)
    )
    return build_reception(ReceptionList(MEETING, rows))


def receipts(people: int = 30) -> OfficialPaper:
    """Two turns whose amounts foot."""
    rows = tuple(
        StageBonus(str(number), f"Người nhận {number}", COMPANY, "Giấy khen", 300, 2_530_000, 760_000)
        for number in range(1, people + 1)
    )
    turns = (BonusTurn(1, "Đợt 1", rows[: people // 2]), BonusTurn(2, "Đợt 2", rows[people // 2 :]))
    data = StageBonuses(MEETING, turns, 760_000 * people, leader=CHAIR)
    return build_stage_receipts(data, _template("stage-receipts"))[0]  # type: ignore[arg-type]


def photos() -> OfficialPaper:
    """One turn."""
    lines = tuple(PhotoLine(str(number), number, LONG, COMPANY) for number in range(1, 9))
    return build_photo_list(PhotoList(MEETING, (PhotoTurn(1, "Giấy khen – cá nhân", lines),)))


BUILDERS: Mapping[str, Callable[[], OfficialPaper]] = {
    "pledge": pledge,
    "signing-sheet": signing,
    "signing-sheet-sealed": lambda: signing(12, seal=True, long=True),
    "unsigned": unsigned,
    "pledge-results": ranking,
    "pledge-results-crossed": crossed,
    "movement": movement,
    "movement-open": lambda: movement(closed=False),
    "programme": programme,
    "reception": reception,
    "stage-receipts": receipts,
    "photo-list": photos,
}
