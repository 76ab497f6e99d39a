"""A maintainer adds an award kind by editing one TOML file, nothing else."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import (
    Batch,
    Grade,
    Nomination,
    Person,
    Rating,
    Recipient,
    RecipientKind,
    Signer,
    Unit,
    Verdict,
)
from thidua_desktop.paths import resources
from thidua_desktop.services.catalogue import award_kinds
from thidua_desktop.services.workspace import Workspace, open_workspace

NEW = """
[[award]]
code = "GKTT"
name = "Giấy khen thi đua thường xuyên"
group = "hinh_thuc"
recipient_kinds = ["person"]
level = "co_so"
order = 4695
source = { article = "Điều 9 Quy chế", confidence = "M", note = "quy chế của xã, ví dụ" }
certificate_title = "GIẤY KHEN"
aliases = ["GK thường xuyên"]
bonus = ["GKX_CN"]

[[award.authority]]
post = "Chủ tịch UBND cấp xã"
by_commune = true

[[award.clause]]
code = "chung"
conditions = [
    { kind = "rating", code = "xep_loai", at_least = "tot" },
    { kind = "held", code = "ldtt", awards = ["LDTT"], within = 1 },
]

[[award.vote]]
percent = 50
compare = ">"

[[award.dossier]]
code = "to_trinh"
name = "Tờ trình"
per_batch = true
"""


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's resources with a rulebook of its own: the file of award kinds."""
    own = tmp_path / "program" / "resources"
    own.mkdir(parents=True)
    for path in resources().iterdir():
        if path.name == "rulebook":
            shutil.copytree(path, own / path.name)
        else:
            (own / path.name).symlink_to(path)
    monkeypatch.setattr(sys, "_MEIPASS", str(own.parent), raising=False)
    assert resources() == own
    return own / "rulebook" / "awards.toml"


@pytest.fixture
def office(shipped: Path, tmp_path: Path) -> Iterator[Workspace]:
    """An office made by the program after the file was edited."""
    shipped.write_text(shipped.read_text(encoding="utf-8") + NEW, encoding="utf-8")
    opened = open_workspace(tmp_path / "office", create=True, today=lambda: dt.date(2026, 9, 20))
    yield opened
    opened.close()


def test_it_is_nominated_checked_and_decided(office: Workspace) -> None:
    kinds = {kind.code: kind for kind in award_kinds()}
    assert kinds["GKTT"].authority == "Chủ tịch UBND cấp xã"
    unit = office.units.add(Unit(0, "Văn phòng")).created
    names = ("Nguyễn Văn An", "Trần Thị Bình")
    people = [office.units.add_person(Person(0, name, unit)).created for name in names]
    grades = zip(people, (Grade.GOOD, Grade.DONE), strict=True)
    ratings = [Rating(RecipientKind.PERSON, person, 2026, grade) for person, grade in grades]
    office.operations.quietly(lambda: office._store.people.set_ratings(ratings))
    batch = office.nominations.add_batch(Batch(0, "Đợt thử", 2026, received_on=dt.date(2026, 9, 20))).created
    for person in people:
        for code in ("LDTT", "GKTT"):
            whom = Recipient(RecipientKind.PERSON, person)
            office.nominations.add(Nomination(0, batch, whom, code, "Thành tích", year=2026))
    checked = office.eligibility.check(batch)
    verdicts = {(one.recipient.id, one.award_code): one.verdict for one in checked.items.values()}
    assert verdicts[people[0], "GKTT"] is Verdict.MET
    assert verdicts[people[1], "GKTT"] is Verdict.UNMET
    done = office.decisions.decide(batch, None, "1", dt.date(2026, 12, 1), Signer("Lê Văn Cường", "Chủ tịch"))
    given = {award.award_code for award in office.decisions.awards(done.created)}
    assert given == {"LDTT", "GKTT"}


def test_its_rules_are_on_the_screen(office: Workspace) -> None:
    fields = {one.target for one in office.rulebook.editable("GKTT")}
    assert {"award.GKTT.vote.dau.percent", "award.GKTT.dossier.to_trinh.required"} <= fields
    office.rulebook.set_value("award.GKTT.vote.dau.percent", 60, "Quy chế")
    assert office.rulebook.compare()[0].label == "Giấy khen thi đua thường xuyên · bỏ phiếu · tỷ lệ (%)"


def test_an_office_made_before_learns_of_it(shipped: Path, tmp_path: Path) -> None:
    open_workspace(tmp_path / "office", create=True).close()
    shipped.write_text(shipped.read_text(encoding="utf-8") + NEW, encoding="utf-8")
    again = open_workspace(tmp_path / "office")
    assert "GKTT" in {kind.code for kind in again.nominations.kinds()}
    again.close()


def test_a_slip_of_the_hand_is_told_with_its_line(shipped: Path, tmp_path: Path) -> None:
    text = shipped.read_text(encoding="utf-8") + NEW.replace('awards = ["LDTT"]', 'awards = ["LĐTT"]')
    shipped.write_text(text, encoding="utf-8")
    office = open_workspace(tmp_path / "office", create=True)
    with pytest.raises(Invalid) as error:
        office.rulebook.book()
    (problem,) = error.value.problems
    assert "không có danh hiệu mã “LĐTT”" in problem.message
    assert "LĐTT" in text.split("\n")[problem.row - 1]
    office.close()
