"""An office with one conference of any size: awards of three kinds to units, households and people."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from tests.benchmarks.bench_people_table import FAMILIES, GIVEN, MIDDLES
from thidua_desktop.domain.records import (
    Award,
    Conference,
    Decision,
    DecisionState,
    Office,
    RecipientKind,
    Signer,
)
from thidua_desktop.services.workspace import Workspace

DAY = dt.date(2026, 12, 15)
CHAIR = Signer("Lâm Quốc Thịnh", "Chủ tịch")
GROUPS = (
    ("CSTDCS", "Chiến sĩ thi đua cơ sở", RecipientKind.PERSON, 10),
    ("LDTT", "Lao động tiên tiến", RecipientKind.PERSON, 50),
    ("GKX", "Giấy khen của Chủ tịch UBND cấp xã", RecipientKind.UNIT, 10),
    ("GKX", "Giấy khen của Chủ tịch UBND cấp xã", RecipientKind.HOUSEHOLD, 5),
    ("GKX", "Giấy khen của Chủ tịch UBND cấp xã", RecipientKind.PERSON, 25),
)
"""Award, its words, who gets it, of a hundred."""

POSTS = {RecipientKind.PERSON: "Phó Trưởng phòng", RecipientKind.HOUSEHOLD: "Ấp 2", RecipientKind.UNIT: ""}


def conference_of(office: Workspace, count: int) -> int:
    """Fill an empty office; the id of the conference, with programme and turns."""
    office.settings.save_office(
        Office(
            "Ủy ban nhân dân xã Thạnh Hóa",
            parent_name="Ủy ban nhân dân tỉnh Tây Ninh",
            place="Thạnh Hóa",
            working_year=2026,
            signers=(CHAIR,),
        )
    )
    draw, store = random.Random(20261124), office._store
    decision = Decision(
        0,
        2026,
        "về việc công nhận danh hiệu thi đua và tặng giấy khen năm 2026",
        "412/QĐ-UBND",
        DAY,
        issuer="Chủ tịch Ủy ban nhân dân xã Thạnh Hóa",
        signer=CHAIR,
        state=DecisionState.ISSUED,
    )
    number = 0
    awards = []
    for code, words, kind, share in GROUPS:
        for _ in range(count * share // 100):
            number += 1
            person = f"{draw.choice(FAMILIES)} {draw.choice(MIDDLES)} {draw.choice(GIVEN)}"
            unit = f"Trường Trung học cơ sở số {draw.randint(1, 9)} Thạnh Hóa"
            is_unit = kind is RecipientKind.UNIT
            awards.append(
                Award(
                    0,
                    code,
                    words,
                    kind,
                    f"Tổ chuyên môn {number}, {unit}" if is_unit else person,
                    2026,
                    salutation=draw.choice(("Ông", "Bà")) if kind is RecipientKind.PERSON else "",
                    post=POSTS[kind],
                    unit_name="" if is_unit else unit,
                    achievement="Hoàn thành xuất sắc nhiệm vụ năm 2026",
                    decision_number=decision.number,
                    decision_date=DAY,
                    authority=decision.issuer,
                    signer_name=CHAIR.name,
                    book_number=number,
                )
            )
    with store.journal.operation("Đã ra quyết định"):
        decision_id = store.decisions.add(decision)
        store.decisions.add_awards([replace(award, decision_id=decision_id) for award in awards])
    made = office.conferences.add(
        Conference(
            0,
            "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2026",
            2026,
            dt.date(2027, 1, 5),
            "Hội trường UBND xã",
            decision_ids=(decision_id,),
        )
    ).created
    office.conferences.apply_template(made, office.conferences.templates()[0].code)
    office.stage.build(made)
    return made
