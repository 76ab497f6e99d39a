"""History sheet and golden book from an office's records, in all three formats."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.documents.test_year_papers import pages
from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.records import Award, Office, Recipient, RecipientKind
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.services.lookup.history import HistoryAward, Origin, Predecessor, RecipientHistory
from thidua_desktop.services.lookup.lists import golden_book_list
from thidua_desktop.services.lookup.papers import LOOKUP_PAPERS
from thidua_desktop.services.lookup.wording import history_sheet
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.workspace import Workspace


def most_awarded(office: Workspace) -> Recipient:
    awards = [one for one in office._store.decisions.all_awards() if one.recipient_id is not None]
    people = [one.recipient_id for one in awards if one.recipient_kind is RecipientKind.PERSON]
    best = max(set(people), key=people.count)
    assert best is not None
    return Recipient(RecipientKind.PERSON, best)


def selection(office: Workspace, what: str) -> Selection:
    return Selection(recipient=most_awarded(office)) if what == "history" else Selection(year=2025)


@pytest.mark.parametrize("what", LOOKUP_PAPERS)
def test_a_folder_gets_pdf_word_and_excel(sample: Workspace, tmp_path: Path, what: str) -> None:
    made = sample.printing.save(what, selection(sample, what), tmp_path)
    assert [one.path.suffix for one in made.files] == [".pdf", ".docx", ".xlsx"]
    assert made.files[0].pages > 0
    with pytest.raises(RuleViolation):
        sample.printing.save(what, selection(sample, what), tmp_path)


def test_the_workbook_has_every_award_of_the_year(sample: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "so-vang.xlsx"
    sample.printing.save("golden-book", Selection(year=2025), out)
    (sheet,) = read_workbook(out).sheets
    text = [[str(cell) for cell in row.cells] for row in sheet.rows]
    names = [one.name for one in sample._store.decisions.all_awards(2025)]
    assert sum(any("QĐ" in cell for cell in row) for row in text) == len(names)
    assert all(any(name in cell for row in text for cell in row) for name in names)


def test_the_sheet_of_a_person_says_all_awards(sample: Workspace) -> None:
    who = most_awarded(sample)
    history = sample.lookup.history(who.kind, who.id)
    whole = " ".join(pages(sample._lookup_papers().gather("history", Selection(recipient=who)).paper))
    assert history.name in whole
    assert f"{len(history.held):02} lượt" in whole
    for one in history.awards:
        assert one.award.decision_number in whole


def test_what_cannot_be_printed_is_said(workspace: Workspace) -> None:
    printing = workspace.printing
    with pytest.raises(RuleViolation, match="Sổ vàng năm 2025 chưa có"):
        printing.preview("golden-book", Selection(year=2025))
    with pytest.raises(RuleViolation, match="Không có ai"):
        printing.preview("history", Selection())
    with pytest.raises(NotFound):
        printing.preview("history", Selection(recipient=Recipient(RecipientKind.UNIT, 99)))


def test_the_list_has_a_row_for_each_award_and_as_many_cells_as_headings(sample: Workspace) -> None:
    made = golden_book_list(sample._store, None)
    assert len(made.rows) == len(sample.decisions.award_ids())
    assert {len(row) for row in made.rows} == {len(made.columns)}
    assert [row[0] for row in made.rows] == list(range(1, len(made.rows) + 1))
    assert len(golden_book_list(sample._store, 2025).rows) == len(sample._store.decisions.all_awards(2025))


def test_the_sheet_says_where_an_award_comes_from_and_what_became_of_it() -> None:
    office = Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa")
    award = Award(1, "GKX", "Giấy khen của Chủ tịch UBND cấp xã", RecipientKind.UNIT, "Ấp 2", 2025, 7)
    history = RecipientHistory(
        RecipientKind.UNIT,
        7,
        "Ấp 2",
        unit_name="Ủy ban nhân dân xã Thạnh Hóa",
        awards=(
            HistoryAward(award, Origin.OWN),
            HistoryAward(replace(award, year=2024), Origin.HIGHER, under="Ấp 1B"),
            HistoryAward(replace(award, year=2023), Origin.EARLIER, revoked="Đã thu hồi"),
        ),
        predecessors=(Predecessor(3, "Ấp 1B", dt.date(2024, 7, 1)), Predecessor(4, "Ấp 1A")),
    )
    sheet = history_sheet(history, office, {"GKX": award.award_name}, dt.date(2026, 12, 15))
    assert [line.note for line in sheet.awards] == [
        "",
        "Tặng Ấp 1B; cấp trên quyết định",
        "Đã thu hồi; theo sổ khen thưởng",
    ]
    assert [line.revoked for line in sheet.awards] == [False, False, True]
    assert sheet.counts == (("Giấy khen của Chủ tịch Ủy ban nhân dân xã Thạnh Hóa", 2),)
    assert sheet.facts == (
        ("Trực thuộc", "Ủy ban nhân dân xã Thạnh Hóa"),
        ("Đơn vị trước khi sáp nhập, đổi tên", "Ấp 1B (đến ngày 01/07/2024); Ấp 1A"),
    )
    assert sheet.lists == ()
