"""Makes the filled file of the newest version: run once for each release, never again for an old one.

python tests/data/databases/make.py
"""

from __future__ import annotations

import datetime as dt
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from thidua_desktop.domain.records import (
    AbsentPolicy,
    Attachment,
    Attendance,
    Award,
    AwardKind,
    Batch,
    BatchState,
    BatchUnit,
    BlankMove,
    BlankMovement,
    BlockYear,
    Calibration,
    CertificateText,
    CommonContent,
    Conference,
    ConferencePhoto,
    Confirmation,
    CouncilMember,
    CouncilRole,
    CouncilSession,
    CriteriaSet,
    Criterion,
    CrossScore,
    Deadline,
    Decision,
    DecisionState,
    DossierPaper,
    Evidence,
    EvidenceKind,
    ExchangeLink,
    ExchangePackage,
    FundEntry,
    Grade,
    Guest,
    Handover,
    Household,
    Initiative,
    InitiativeLevel,
    InitiativeState,
    LayoutPicture,
    LayoutRule,
    Movement,
    MovementAward,
    MovementTarget,
    Nomination,
    NominationState,
    Office,
    Officer,
    OwnLayout,
    Pack,
    PackageDirection,
    Payment,
    Person,
    Pledge,
    PledgedPerson,
    PledgePoint,
    Presence,
    PrintRun,
    PrintSheet,
    ProgrammeItem,
    Proposal,
    ProposalState,
    QuotaOverride,
    Ranking,
    RankingMap,
    Rating,
    Recipient,
    RecipientKind,
    Remedy,
    RemedyState,
    RoundStep,
    RuleChange,
    RunState,
    Score,
    ScoreKind,
    SessionState,
    SheetState,
    Shortcoming,
    Signer,
    SigningKey,
    StepPlan,
    Stock,
    Submission,
    Succession,
    Tally,
    Target,
    TargetGrade,
    TieRule,
    Turn,
    TurnEntry,
    Unit,
    Verdict,
    Wording,
    WorkflowEvent,
    YearClosing,
)
from thidua_desktop.storage import migrations
from thidua_desktop.storage.database import Store, open_store

PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD
TIME = dt.datetime(2026, 11, 24, 8, 0, 0)
DAY = dt.date(2026, 9, 20)
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
        store.nominations.add_batch(
            Batch(
                0, "Cuối năm 2026", 2026, received_on=DAY, rule_set="L22-N152", rule_reason="Theo ngày nhận"
            )
        )
        for kind, recipient in ((PERSON, 2), (UNIT, 2), (HOUSEHOLD, 1)):
            store.nominations.add(Nomination(0, 1, Recipient(kind, recipient), "GKX", year=2026, unit_id=2))
    fill_review(store)
    fill_exchange(store)
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
        rule = "0,3 lần mức lương cơ sở"
        store.payments.add_many([Payment(0, 1, 300, 2_530_000, 760_000, rule, paid_on=day)])
        store.payments.add_entry(
            FundEntry(0, 2026, day, -760_000, "Chi tiền thưởng", decision_id=1, payment_id=1)
        )
        store.conferences.add(Conference(0, "Hội nghị tổng kết", 2026, decision_ids=(1,)))
    fill_year(store)
    fill_reform(store)
    with operation("Đã in", aside=True):
        store.prints.add_run(PrintRun(0, "certificates", TIME, "Máy in", 1, award_ids=(1,)))
        store.prints.add_run(
            PrintRun(
                0, "minutes", TIME, "bien-ban.pdf", 2, batch_id=1, decision_id=1, session_id=1, proposal_id=1
            )
        )
    fill_printing(store)


def fill_printing(store: Store) -> None:
    """Layouts, blanks, a run that was stopped on the way, marks of the hand-over, a key."""
    with store.journal.operation("Đã chuẩn bị in", aside=True):
        store.layouts.add(OwnLayout("giay-khen-xa", "Giấy khen của xã", "format = 2", TIME, "Ánh"))
        store.layouts.save_picture(LayoutPicture("hoa-sen.png", 1))
        store.layouts.save_rule(LayoutRule("giay-khen-xa", "GKX", "person", "phoi-giay-khen"))
        store.layouts.save_text(CertificateText(1, "name", "NGUYỄN THỊ ÁNH", "Viết hoa theo phôi", TIME))
        stock = Stock(
            "phoi-giay-khen",
            "Phôi giấy khen A4",
            blank=True,
            carries="khung,quoc-huy",
            serials=True,
            scan_id=1,
        )
        store.blanks.add_stock(stock)
        store.blanks.add_movement(BlankMovement(1, DAY, BlankMove.IN, 200, "Nhận của tỉnh"))
        store.blanks.save_calibration(
            Calibration("HP", "Khay 2", "phoi-giay-khen", 1200, -800, 1500, 0, 900, at=TIME)
        )
        store.signing_keys.add(SigningKey("0011223344556677", "ab" * 32, TIME, office_name="Xã Thạnh Hóa"))
    with store.journal.operation("Đã in một phần", aside=True):
        run = PrintRun(0, "certificates", TIME, "HP", 1, "overprint", stock="phoi-giay-khen", layout="x")
        run_id = store.prints.add_run(replace(run, state=RunState.STOPPED, origin="batch", tray="Khay 2"))
        spoiled = PrintSheet(run_id, 1, 0, SheetState.SPOILED, "000123", "Kẹt giấy", at=TIME)
        again = PrintSheet(run_id, 1, 1, SheetState.WAITING, "", "", "Tờ trước bị hỏng", True)
        store.prints.add_sheets([spoiled, again])
    with store.journal.operation("Đã trao", aside=True):
        store.handover.save(
            Handover(1, Presence.STAND_IN, "Trần Văn An", "chồng", "bận", TIME, TIME, conference_id=1)
        )


def fill_year(store: Store) -> None:
    """Results of a pledge, a movement, the stage of the conference, a closed year."""
    with store.journal.operation("Đã chấm giao ước", aside=True):
        pledge = store.pledges.get(1)
        target = replace(pledge.targets[0], weight=10_000, result="Vượt", grade=TargetGrade.OVER)
        people = (PledgedPerson("Nguyễn Thị Ánh", "CSTDCS", "Trưởng ấp", 2),)
        store.pledges.update(
            replace(pledge, signed_on=DAY, scan_id=1, people=people, targets=(replace(target, points=9_500),))
        )
        store.pledges.set_points(1, (PledgePoint(1, "bao_cao_cham", 2, "Quý I, quý II"),))
        store.pledges.save_cross_score(CrossScore(1, 1, 8_500))
        store.movements.set_common(2027, (CommonContent(2027, "Thu ngân sách đạt 105 %", "KT-XH"),))
        store.movements.save_block(BlockYear(1, 2027, leader_unit_id=2, flag_unit_id=2))
        store.movements.add(
            Movement(
                0,
                "Cả xã chung tay cải cách hành chính",
                2026,
                targets=(MovementTarget("Hồ sơ trực tuyến", "%", "90", "93"),),
                awards=(MovementAward("GKX", 5, 4),),
            )
        )
        store.movements.add_shortcomings([Shortcoming(2027, "giao_uoc", "Hồ sơ trễ hạn", 2, 500)])
    with store.journal.operation("Đã xếp đợt lên nhận", aside=True):
        store.conferences.set_programme(1, [ProgrammeItem("Chào cờ", 5), ProgrammeItem("Trao thưởng", 20)])
        entry = TurnEntry(1, 1)
        store.conferences.set_turns(1, [Turn("Đợt 1", (entry,), 1, "GKX", "Chủ tịch UBND xã")])
        store.conferences.add_guests(
            1, [Guest(1, "Nguyễn Thị Ánh", "Ấp 2", "Trưởng ấp", "A", "A01", PERSON, 2)]
        )
        store.conferences.add_pack(Pack(1, TIME, "{}", "bo-giay-to"))
        store.conferences.add_photo(ConferencePhoto(1, 1, 1, 1, "Trao giấy khen", TIME))
        store.years.save(YearClosing(2025, TIME, actor="Ánh"))
        store.years.add_officer(Officer("Trần Văn An", "Văn phòng", female=False, birth_year=1990))


def fill_reform(store: Store) -> None:
    """A round of the reform index: members, dates, what was handed in, evidence, remedies, a merged unit."""
    with store.journal.operation("Đã chấm cải cách hành chính", aside=True):
        leaf = store.reform.criteria(1)[-1]
        store.reform.update_set(replace(store.reform.get_set(1), ties=TieRule.DENSE, source="Kế hoạch số 1"))
        store.reform.update_criterion(replace(leaf, evidence_required=True, absent_policy=AbsentPolicy.FULL))
        store.reform.set_members(1, [2])
        store.reform.set_ranking_map(
            2026, "", "Xã Thạnh Hóa", [RankingMap(0, 2026, "", "Xã Thạnh Hóa", "Thị trấn", 2)]
        )
        store.rounds.save_step(StepPlan(0, 1, RoundStep.SELF, DAY, DAY, TIME, "Ánh"))
        store.rounds.save_submission(Submission(0, 1, RoundStep.SELF, TIME, unit_id=2))
        store.rounds.add_evidence(Evidence(0, leaf.id, 1, "Kế hoạch", EvidenceKind.FILE, attachment_id=1))
        store.rounds.add_remedy(
            Remedy(
                0, 2026, leaf.code, leaf.name, 500, 1000, 1, cause="Chậm", state=RemedyState.DOING, due_on=DAY
            )
        )


def fill_review(store: Store) -> None:
    """The way from the nominations to the decision: evidence, dossiers, votes, the tờ trình."""
    operation = store.journal.operation
    with operation("Đã kiểm tra đề nghị"):
        recognised = (InitiativeLevel.PROVINCE, InitiativeState.RECOGNISED)
        store.initiatives.add(
            Initiative(0, "Một cửa lưu động", 2026, *recognised, (2, 1), "406/QĐ-UBND", DAY)
        )
        store.reviews.set_confirmation(
            Confirmation(1, "tieu_chuan", Verdict.MET, "Đã xem hồ sơ", TIME, "Ánh")
        )
        store.reviews.set_override(QuotaOverride(1, "CSTDCS", "Đơn vị dẫn đầu cụm", TIME, unit_id=2, over=1))
        store.rules.save(RuleChange("award.CSTDCS.quota.percent", "20", "15", "Quy chế của xã", TIME))
        store.workflow.add_event(WorkflowEvent(1, TIME, "move", None, "nhap", "trinh", actor="Ánh"))
        store.workflow.set_deadline(Deadline(1, BatchState.REVIEWED, DAY))
        store.workflow.save_unit(BatchUnit(1, 2, submitted_on=DAY))
        store.dossiers.add_attachment(Attachment(0, "ab" * 32, "to-trinh.pdf", 1024, TIME))
        store.dossiers.save_papers(
            [
                DossierPaper(1, "bao_cao", present=True, attachment_id=1),
                DossierPaper(None, "to_trinh", present=True, batch_id=1),
            ]
        )
        store.wordings.save(
            Wording(2026, Recipient(PERSON, 2), "Nguyễn Thị Ánh", TIME, "Bà", "Trưởng ấp", "Ấp 2")
        )
    with operation("Đã họp xét"):
        chair = CouncilMember(0, "Lâm Quốc Thịnh", "Chủ tịch UBND xã", "Ông", CouncilRole.CHAIR, unit_id=1)
        store.council.add_member(chair)
        store.council.add_session(
            CouncilSession(
                0, 1, DAY, "08:00", chair_id=1, issued=1, collected=1, valid=1, state=SessionState.CLOSED
            )
        )
        store.council.set_attendance(1, [Attendance(1, 1)])
        store.council.save_tallies(1, [Tally(1, 1, agree=1), Tally(1, 2, disagree=1)])
        store.proposals.add(
            Proposal(0, 1, "tinh", 2026, "86/TTr-UBND", DAY, "UBND tỉnh", CHAIR, ProposalState.SENT)
        )
        household = store.nominations.get(3)
        store.nominations.update(replace(household, state=NominationState.FORWARDED, proposal_id=1))
        returned = replace(store.nominations.get(2), returned_fields="achievement", return_note="Ghi rõ hơn")
        store.nominations.update(replace(returned, state=NominationState.RETURNED))


def fill_exchange(store: Store) -> None:
    """What came from other offices and what their words meant."""
    with store.journal.operation("Đã trao đổi với cơ quan khác"):
        store.settings.remember_heading("people", "Người", "name", sender="ấp 2")
        store.exchange.remember_value("ấp 2", "award", "gk", "GKX")
        store.exchange.add_links([ExchangeLink(0, "unit", "a" * 32, 7, 2, "0" * 64)])
        store.exchange.add_package(
            ExchangePackage(0, "b" * 32, PackageDirection.TAKEN, "a" * 32, "Ấp 2", 1, TIME, TIME)
        )
        store.exchange.save_filter("awards", "Giấy khen", "{}")


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
