"""Makes the filled file of the newest version: run once for each release, never again for an old one.

python tests/data/databases/make.py
"""

from __future__ import annotations

import datetime as dt
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    Batch,
    Conference,
    CriteriaSet,
    Criterion,
    Decision,
    DecisionState,
    Grade,
    Household,
    Nomination,
    Office,
    Person,
    Pledge,
    PrintRun,
    Ranking,
    Rating,
    Recipient,
    RecipientKind,
    Score,
    ScoreKind,
    Signer,
    Succession,
    Target,
    Unit,
)
from thidua_desktop.storage import migrations
from thidua_desktop.storage.database import Store, open_store

PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD
TIME = dt.datetime(2026, 11, 24, 8, 0, 0)
CHAIR = Signer("Lâm Quốc Thịnh", "Chủ tịch")


def fill(store: Store) -> None:
    """At least one row in every table."""
    operation = store.journal.operation
    with operation("Đã khai báo cơ quan"):
        store.settings.save_office(
            Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa", working_year=2026, signers=(CHAIR,))
        )
        store.settings.set("cột", ["họ tên", "đơn vị"])
        store.settings.remember_heading("people", "Họ & tên", "name")
        block = store.units.add_block("Cụm ấp")
        store.units.add_many([Unit(0, "Văn phòng"), Unit(0, "Ấp 2", block_id=block.id)])
        store.units.add_succession(Succession(1, 2, dt.date(2025, 7, 1)))
        store.people.add_many(
            [
                Person(0, "Trần Văn An", unit_id=1, birth_year=1990, post="Văn thư"),
                Person(0, "Nguyễn Thị Ánh", unit_id=2, birth_date=dt.date(1984, 5, 17), birth_year=1984),
            ]
        )
        store.people.add_household(Household(0, "Huỳnh Văn Bảo", address="Số 8, Ấp 2", unit_id=2))
        store.people.set_ratings(
            [Rating(PERSON, 2, 2026, Grade.EXCELLENT), Rating(UNIT, 2, 2026, Grade.GOOD)]
        )
    with operation("Đã nhập đề nghị"):
        kinds = (PERSON, UNIT, HOUSEHOLD)
        store.nominations.save_kinds([AwardKind("GKX", "Giấy khen", "hinh_thuc", kinds, "co_so", 30)])
        store.nominations.add_batch(Batch(0, "Cuối năm 2026", 2026))
        for kind, recipient in ((PERSON, 2), (UNIT, 2), (HOUSEHOLD, 1)):
            store.nominations.add(Nomination(0, 1, Recipient(kind, recipient), "GKX", year=2026, unit_id=2))
    with operation("Đã lập giao ước"):
        target = Target("Thu ngân sách", plan="Đạt 105 %", plan_thousandths=105_000)
        store.pledges.add(Pledge(0, 2, 2027, representative="Nguyễn Thị Ánh", targets=(target,)))
        store.reform.add_set(CriteriaSet(0, "Bộ chỉ số thử", 2026, synthetic=True))
        ids = store.reform.add_criteria(
            1,
            [
                Criterion(1, 0, "I", "Chỉ đạo, điều hành", 1000, level="linh_vuc"),
                Criterion(2, 0, "I.1", "Kế hoạch", 1000, parent_id=1),
            ],
        )
        store.reform.save_scores([Score(ids["I.1"], ScoreKind.SELF, 500)])
        store.reform.save_rankings([Ranking("Xã Thạnh Hóa", 2025, 80_100, 5, 15)])
    with operation("Đã ban hành quyết định 123/QĐ-UBND", undoable=False):
        day = dt.date(2026, 12, 20)
        store.decisions.add(
            Decision(0, 2026, "Tặng giấy khen", "123/QĐ-UBND", day, signer=CHAIR, state=DecisionState.ISSUED)
        )
        store.decisions.add_award(
            Award(
                0,
                "GKX",
                "Giấy khen",
                PERSON,
                "Nguyễn Thị Ánh",
                2026,
                recipient_id=2,
                decision_id=1,
                decision_number="123/QĐ-UBND",
                decision_date=day,
                book_number=1,
                nomination_id=1,
            )
        )
        store.conferences.add(Conference(0, "Hội nghị tổng kết", 2026, decision_ids=(1,)))
    with operation("Đã in", aside=True):
        store.decisions.add_print_run(PrintRun(0, "certificates", TIME, "Máy in", 1, award_ids=(1,)))


def main() -> None:
    target = Path(__file__).with_name(f"v{migrations.VERSION}.db")
    if target.exists():
        raise SystemExit(f"{target.name} is released and stays as it is")
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "office", create=True, now=lambda: TIME)
        fill(store)
        made = store.backup()
        store.close()
        shutil.copyfile(made.path, target)
    print(target)


if __name__ == "__main__":
    main()
