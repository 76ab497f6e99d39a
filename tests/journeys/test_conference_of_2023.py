"""The source's conference from the sample data: one pack whose papers agree, and then the pledges of 2024."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdf
import pypdfium2
import pytest

from tests.journeys.conference_of_2023 import HELD_ON, YEAR, Held, conference_of_2023
from thidua_desktop.domain.ceremony import LEVELS, RECIPIENTS
from thidua_desktop.domain.records import Award, AwardState, ItemKind
from thidua_desktop.services.conferences.pack import PackResult
from thidua_desktop.services.conferences.slides import SlideMaker
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.stage_papers.bonuses import gather_bonuses
from thidua_desktop.services.stage_papers.gathered import on_stage
from thidua_desktop.services.stage_papers.script import gather_script

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

SALARY = 1_800_000
"""Lương cơ sở from 01/07/2023 to 30/06/2024 (NĐ 24/2023)."""
RATES = {"CSTDCS": 1_000, "TTLDTT": 800, "LDTT": 300, "THONVH": 1_500, "GKH": 300}
"""Thousandths of it by NĐ 91/2017 Đ69, Đ73, for the awards the district gave."""


@dataclass(frozen=True)
class Printed:
    """The conference with its pack."""

    held: Held
    pack: PackResult

    @property
    def awards(self) -> list[Award]:
        """In the order of the stage."""
        return [line.award for line in self.held.workspace.stage.stage(self.held.conference.id).lines]

    def pages(self, name: str) -> list[str]:
        """Words of each page of the file whose name holds ``name``."""
        path = next(one.path for one in self.pack.files if name in one.path.name)
        document = pypdfium2.PdfDocument(path)
        try:
            return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
        finally:
            document.close()

    def words(self, name: str) -> str:
        return " ".join(self.pages(name))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Printed]:
    folder = tmp_path_factory.mktemp("nam-2023")
    with conference_of_2023(folder / "co-quan") as held:
        yield Printed(held, held.pack(folder / "bo-giay"))


def test_the_ledger_s_rows_of_province_and_district_are_announced_once_each(printed: Printed) -> None:
    workspace = printed.held.workspace
    rows = workspace.decisions.award_page(workspace.decisions.award_ids(year=YEAR))
    assert len(rows) == 152 - 2  # two rows of the ledger stand there twice
    assert all(row.state is AwardState.GIVEN for row in rows)
    wanted = {row.id for row in rows if re.search("tỉnh|huyện", row.authority)}
    assert len(wanted) == 97 - 2
    assert Counter(award.id for award in printed.awards) == Counter(wanted)
    numbers = {award.decision_number for award in printed.awards}
    assert len(numbers) == 10
    assert not numbers & {row.decision_number for row in rows if row.id not in wanted}


def test_the_order_is_the_law_s(printed: Printed) -> None:
    """NĐ 152/2025 Đ29.5: province before district, titles before forms, collectives before people."""
    stage = printed.held.workspace.stage.stage(printed.held.conference.id)
    levels = [LEVELS.index(turn.decision.level) for turn in stage.turns if turn.decision]
    assert len(levels) == len(stage.turns) == 16
    assert levels == sorted(levels)
    assert set(levels) == {LEVELS.index("tinh"), LEVELS.index("huyen")}
    for level in set(levels):
        turns = [turn for turn in stage.turns if turn.decision and LEVELS.index(turn.decision.level) == level]
        groups = [turn.kind.group for turn in turns]
        assert groups == sorted(groups, key=("danh_hieu", "hinh_thuc").index)
        for code in {turn.kind.code for turn in turns}:
            kinds = [
                RECIPIENTS.index(line.award.recipient_kind)
                for turn in turns
                if turn.kind.code == code
                for line in turn.lines
            ]
            assert kinds == sorted(kinds)
    assert stage.turns[0].kind.code == "COTINH"
    assert max(len(turn.lines) for turn in stage.turns) <= 10
    assert [line.entry.number for line in stage.lines] == list(range(1, len(stage.lines) + 1))


def test_script_stack_screen_cards_and_receipts_hold_the_same_people_in_the_same_order(
    printed: Printed,
) -> None:
    workspace, order = printed.held.workspace, [award.id for award in printed.awards]
    labels = [str(number) for number in range(1, len(order) + 1)]
    sources = workspace.year_sources()
    selection = Selection(conference_id=printed.held.conference.id)
    script = gather_script(on_stage(sources, selection))
    assert [one.award_id for step in script.steps for t in step.turns for one in t.group.called] == order
    stage = workspace.stage.stage(printed.held.conference.id)
    slides = SlideMaker(lambda slide: True).slides(stage, workspace.settings.office())
    assert [name.award_id for slide in slides for name in slide.names] == order
    assert any("UBND huyện" in slide.title for slide in slides)
    assert not any("cấp huyện" in slide.title for slide in slides)
    receipts = gather_bonuses(sources, selection, Remarks())
    assert [row.award_id for turn in receipts.turns for row in turn.rows] == order
    cards = [label for page in printed.pages("the-san-khau") for label in re.findall(r"STT (\d+)", page)]
    assert cards == labels
    stack = printed.pages("giay-khen")
    separators = [page for page in stack if "Tờ ngăn" in page]
    assert [label for page in separators for label in re.findall(r"STT (\d+)", page)] == labels
    sheets = [page for page in stack if "Tờ ngăn" not in page]
    assert len(sheets) == len(order)
    for sheet, award in zip(sheets, printed.awards, strict=True):
        assert award.name in sheet
        assert f"Quyết định số {award.decision_number}" in sheet
        # The province makes its own certificates: only their place is kept.
        assert ("GIỮ CHỖ" in sheet) == ("tỉnh" in award.authority)


def test_the_district_pays_what_the_decree_of_the_day_says(printed: Printed) -> None:
    selection = Selection(conference_id=printed.held.conference.id)
    receipts = gather_bonuses(printed.held.workspace.year_sources(), selection, Remarks())
    by_id = {award.id: award for award in printed.awards}
    rows = [row for turn in receipts.turns for row in turn.rows]
    paid = [row for row in rows if row.amount]
    for row in paid:
        rate = RATES[by_id[row.award_id].award_code]
        assert (row.multiple, row.base_salary) == (rate, SALARY)
        assert row.amount == SALARY * rate // 1_000
    assert {by_id[row.award_id].award_code for row in paid} == set(RATES)
    # Who holds two titles of the year is paid the higher one; the province pays its own.
    assert all(row.note for row in rows if not row.amount)
    twice = {row.note for row in rows if "khác" in row.note}
    assert twice == {"Đã hưởng mức khác"}
    assert receipts.total == sum(row.amount for row in paid)
    figures = [
        int(text.replace(".", ""))
        for text in re.findall(r"Cộng đợt \d+ \(\d+ lượt\) ([\d.]+)", printed.words("ky-nhan"))
    ]
    assert sum(figures) == receipts.total
    assert f"{receipts.total:,}".replace(",", ".") in printed.words("ky-nhan").split("Tổng cộng")[1]


def test_old_papers_carry_the_names_of_their_time(printed: Printed) -> None:
    stack = printed.words("giay-khen")
    assert "GIẤY KHEN" in stack  # giấy khen huyện: abolished since, given then
    assert "Trường Tiểu học thị trấn Thạnh Hóa" in stack
    assert "Bộ phận Một cửa UBND thị trấn Thạnh Hóa" in stack
    assert "Trung tâm Phục vụ hành chính công" not in stack
    script = printed.words("kich-ban")
    assert "Giấy khen của Chủ tịch Ủy ban nhân dân huyện Thạnh Hóa" in script
    assert "Căn cứ" not in script  # a decision of the ledger is read from its paper
    assert "Nghị định số 98/2023/NĐ-CP" in script  # in force on that day
    for later in ("152/2025", "Trình tự tám bước", "Chủ tịch nước", "hộ gia đình"):
        assert later not in script, later
    assert "ngày 01 tháng 3 năm 2024" in printed.words("danh-sach-khen")


def test_the_pledges_of_2024_are_signed_after_the_awards(printed: Printed) -> None:
    workspace = printed.held.workspace
    items = [one.item for one in workspace.conferences.programme(printed.held.conference.id)]
    kinds = [item.kind for item in items]
    last_award = max(i for i, kind in enumerate(kinds) if kind is ItemKind.HAND_OVER)
    assert kinds.index(ItemKind.SIGN) > last_award
    programme = printed.words("chuong-trinh")
    assert programme.rindex("Trao thưởng:") < programme.index("ký giao ước thi đua năm 2024")
    script = printed.words("kich-ban")
    signing = script.index("lễ ký kết giao ước thi đua năm 2024")
    assert signing > script.index("Phần trao thưởng đến đây kết thúc")
    sheet = printed.words("ky-giao-uoc")
    assert "GIAO ƯỚC THI ĐUA Năm 2024" in sheet
    pledges = workspace.pledges.of_year(YEAR + 1)
    assert len(pledges) == 28
    for row in pledges:
        assert row.pledge.representative in sheet
        assert row.pledge.representative in script[signing:]
    assert "Bộ phận Một cửa" in sheet  # units of 2024, before the merger


def test_everybody_who_is_called_is_invited_and_has_a_seat(printed: Printed) -> None:
    workspace = printed.held.workspace
    stage = workspace.stage.stage(printed.held.conference.id)
    guests = workspace.reception.guests(printed.held.conference.id)
    assert all(guest.seat for guest in guests)
    assert len({guest.seat for guest in guests}) == len(guests)
    listed = [row for page in printed.pages("don-tiep") for row in re.findall(r"\b[A-I]\d\d\b", page)]
    assert sorted(listed) == sorted(guest.seat for guest in guests)
    names = {guest.name for guest in guests}
    for line in stage.lines:
        assert (line.representative or line.award.name) in names


def test_the_pack_is_whole_readable_and_outlined(printed: Printed) -> None:
    assert [one.path.name[3:-4] for one in printed.pack.files] == [
        "chuong-trinh", "kich-ban-mc", "danh-sach-khen-thuong", "the-san-khau", "nhan-ghe",
        "giay-khen-theo-dot", "danh-sach-don-tiep", "ky-nhan-tien-thuong", "danh-sach-chup-anh",
        "ky-giao-uoc",
    ]  # fmt: skip
    assert {problem.code for problem in printed.pack.problems} <= {
        "held_place", "paid_elsewhere", "bonus_remark", "unverified_rule",
    }, printed.pack.problems  # fmt: skip
    reader = pypdf.PdfReader(printed.pack.merged)
    assert len(reader.pages) == printed.pack.pages == sum(one.pages for one in printed.pack.files)
    for file in printed.pack.files:
        assert len(pypdf.PdfReader(file.path).pages) == file.pages
    top = [one for one in reader.outline if not isinstance(one, list)]
    assert len(top) == len(printed.pack.files)
    starts = [reader.get_destination_page_number(one) for one in top]
    expected, at = [], 0
    for file in printed.pack.files:
        expected.append(at)
        at += file.pages
    assert starts == expected
    below = next(one for one in reader.outline if isinstance(one, list))
    assert [str(one.title).split(".")[0] for one in below[1:17]] == [f"Đợt {n}" for n in range(1, 17)]
    assert printed.held.conference.date == HELD_ON


def test_the_roster_tells_apart_only_who_is_not_one(printed: Printed) -> None:
    """The ledger writes one birth whole and as a year, and one unit's name with its tone in two places."""
    roster = printed.words("danh-sach-khen")
    assert "sinh" not in roster
    assert roster.count("Ông Nguyễn Hữu Duy") == 2
    assert roster.count("Trường THCS thị trấn Thạnh Hoá") == 1
    assert "Danh sách này gồm 22 lượt tập thể, 73 lượt cá nhân" in roster
    data = printed.held.workspace.year_sources().maker.roster(
        Selection(conference_id=printed.held.conference.id)
    )
    numbers = [row.number for group in data.groups for row in group.rows]
    assert numbers == [str(number) for number in range(1, 96)]
    assert "(Quyết định số 673/QĐ-UBND ngày 22 tháng 12 năm 2023)" in roster
    first = printed.pages("danh-sach-khen")[0]
    assert first.count("Văn phòng HĐND và UBND huyện") == 1
