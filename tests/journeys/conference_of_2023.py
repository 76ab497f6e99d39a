"""The source's conference: the district looks back on 2023 and its units sign the pledges of 2024.

From copies of the sample workbooks, through the services, as a clerk of that January would do it. To look at
it: ``python -m tests.journeys.conference_of_2023 FOLDER`` keeps the office and the pack.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from thidua_desktop.domain.records import Conference, Guest, Office, ProgrammeItem, Signer
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.services.conferences.pack import PackResult
from thidua_desktop.services.workspace import Workspace, open_workspace

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
HELD_ON = dt.date(2024, 3, 1)
YEAR = 2023
NAME = "Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023"
CHAIR = Signer("Lê Thanh Hiếu", "Chủ tịch")
"""Signs the district's decisions in the ledger."""
VICE = "Ông Trần Quốc Tùng, Phó Chủ tịch UBND huyện"
"""Hands over in the second part, as the model programme has it."""
OFFICE = Office(
    "Ủy ban nhân dân huyện Thạnh Hóa",
    parent_name="Ủy ban nhân dân tỉnh Long An",
    place="Thạnh Hóa",
    province="Long An",
    level="huyen",
    working_year=YEAR,
    signers=(CHAIR,),
)
_WORDS = (
    ("2027", "2024"),
    ("2026", "2023"),
    ("UBND xã", "UBND huyện"),
    ("Đảng ủy xã", "Huyện ủy"),
    ("Minh xã", "Minh huyện"),
    ("của xã", "của huyện"),
    ("Trưởng phòng Văn hóa - Xã hội", "Trưởng phòng Nội vụ huyện"),
    (" và cải cách hành chính", ""),
    ("Trao thưởng đợt 1: khen thưởng cấp Nhà nước, cấp tỉnh", "Trao thưởng: khen thưởng cấp tỉnh"),
    ("Trao thưởng đợt 2: ", "Trao thưởng: "),
    ("Trường Tiểu học Thạnh Hóa", "Trường Tiểu học thị trấn Thạnh Hóa"),
    ("Trung tâm Phục vụ hành chính công", "Bộ phận Một cửa UBND thị trấn Thạnh Hóa"),
)
"""What the programme of 2026 says otherwise in the district of 2023."""
_SPEAKERS = {
    "Chủ tịch UBND huyện": f"Ông {CHAIR.name}",
    "Phó Chủ tịch UBND huyện": VICE.partition(",")[0],
    "Chánh Văn phòng HĐND và UBND huyện": "Bà Phạm Thị Thu Sương",
    "Trưởng phòng Nội vụ huyện": "Ông Đặng Minh Khang",
    "Bí thư Huyện ủy": "Ông Huỳnh Công Bình",
    "Hiệu trưởng Trường Tiểu học thị trấn Thạnh Hóa": "Bà Lý Thị Ngọc Mai",
    "Giám đốc Bộ phận Một cửa UBND thị trấn Thạnh Hóa": "Ông Cao Văn Thuận",
    "Trưởng ấp Bến Kè": "Ông Mai Văn Lợi",
}
"""Post → its invented holder: who speaks is called by name."""
_POSTS = (
    ("Khu phố", "Trưởng ấp", "Trưởng khu phố"),
    ("Công an thị trấn", "Trưởng Công an xã", "Trưởng Công an thị trấn"),
    ("Bộ phận Một cửa", "Giám đốc", "Trưởng bộ phận"),
)
"""(unit, post of 2026, what its head was called then)."""


@dataclass(frozen=True)
class Held:
    """The office and its conference, ready to print."""

    workspace: Workspace
    conference: Conference

    def pack(self, folder: Path) -> PackResult:
        """All its papers."""
        return self.workspace.pack.make(self.conference.id, folder)


@contextmanager
def conference_of_2023(folder: Path) -> Iterator[Held]:
    """The office in ``folder``, everything entered, guests invited and seated."""
    workspace = open_workspace(folder, create=True, today=lambda: HELD_ON)
    try:
        workspace.settings.save_office(OFFICE)
        _take_in(workspace)
        _decide(workspace)
        conference = _prepare(workspace)
        yield Held(workspace, conference)
    finally:
        workspace.close()


def _take_in(workspace: Workspace) -> None:
    for kind, name in (
        ("units", "don-vi-can-bo-2026"),
        ("people", "don-vi-can-bo-2026"),
        ("households", "don-vi-can-bo-2026"),
        ("ledger", "lich-su-khen-thuong"),
        ("pledges", "giao-uoc-2027"),
        ("conference", "hoi-nghi-2026"),
    ):
        plan = workspace.imports.plan(kind, [SAMPLES / f"{name}.xlsx"])
        workspace.imports.accept(plan)
    _heads(workspace)
    _pledge(workspace)


def _heads(workspace: Workspace) -> None:
    """Units of before the merger are led by who leads them now, by the post of then."""
    everyone = {unit.id: unit for unit in workspace.units.every()}
    successions = workspace.year_sources().store.units.successions()
    after = {one.old_id: everyone[one.new_id] for one in successions}
    for unit in workspace.units.all(HELD_ON):
        led = after.get(unit.id, unit)
        post = _post_then(unit.name, led.head_post)
        # The ledger's rows are the later units': they too are led as then.
        for one in {unit.id: unit, led.id: led}.values():
            if (one.head_name, one.head_post) != (led.head_name, post):
                workspace.units.update(replace(one, head_name=led.head_name, head_post=post))


def _post_then(unit: str, post: str) -> str:
    return next((then for name, now, then in _POSTS if unit.startswith(name) and post == now), post)


def _pledge(workspace: Workspace) -> None:
    """The pledges of the later list, by the units of 2024: before the merger those had other names."""
    then = {unit.id: unit for unit in workspace.units.all(HELD_ON)}  # still so called
    everyone = {unit.id: unit for unit in workspace.units.every()}
    before = {one.new_id: one.old_id for one in reversed(workspace.year_sources().store.units.successions())}
    for row in workspace.pledges.of_year(2027):
        now = everyone[row.pledge.unit_id]
        unit = then.get(before.get(now.id, 0))
        if unit is not None:
            workspace.units.update(replace(unit, block_id=now.block_id))
        held_by = _post_then((unit or now).name, row.pledge.representative_post)
        people = replace(
            row.pledge, id=0, year=YEAR + 1, unit_id=(unit or now).id, representative_post=held_by
        )
        workspace.pledges.add(people)


def _decide(workspace: Workspace) -> None:
    workspace.decisions.take_from_ledger(YEAR)
    for summary in workspace.decisions.all():
        if summary.decision.origin == "own":
            workspace.bonus.compute(summary.decision.id)


def _prepare(workspace: Workspace) -> Conference:
    """Name, decisions of province and district, programme, turns, guests, seats."""
    model = workspace.conferences.all()[0]
    chosen = [
        one.decision.id
        for one in reversed(workspace.decisions.all())
        if one.decision.level in ("tinh", "huyen")
    ]
    made = workspace.conferences.add(
        Conference(
            0,
            NAME,
            YEAR,
            HELD_ON,
            "Hội trường UBND huyện Thạnh Hóa",
            chair=f"Ông {CHAIR.name}, Chủ tịch UBND huyện",
            secretary="Bà Phạm Thị Thu Sương, Chánh Văn phòng HĐND và UBND huyện",
            decision_ids=tuple(chosen),
            per_turn=10,
            seats=180,
        )
    ).created
    conference = workspace.conferences.get(made)
    items = [_of_2023(one.item) for one in workspace.conferences.programme(model.id)]
    workspace.conferences.set_programme(made, items)
    workspace.conferences.delete(model.id)
    workspace.stage.build(made)
    for turn in workspace.stage.stage(made).turns:
        province = turn.decision is not None and turn.decision.level == "tinh"
        presenter = conference.chair if province else VICE
        workspace.stage.update_turn(made, replace(turn.turn, presenter=presenter))
    workspace.reception.invite(made)
    signers = [
        Guest(made, row.pledge.representative, row.unit_name, row.pledge.representative_post)
        for row in workspace.pledges.of_year(YEAR + 1)
    ]
    here = {(guest.name, canonical(guest.unit_name)) for guest in workspace.reception.guests(made)}
    workspace.reception.add([one for one in signers if (one.name, canonical(one.unit_name)) not in here])
    workspace.reception.seat(made, [(row, 20) for row in "ABCDEFGHI"])
    return conference


def _of_2023(item: ProgrammeItem) -> ProgrammeItem:
    title, speaker = item.title, item.speaker
    for before, after in _WORDS:
        title, speaker = title.replace(before, after), speaker.replace(before, after)
    if speaker in _SPEAKERS:
        speaker = f"{_SPEAKERS[speaker]}, {speaker.replace('Giám đốc Bộ', 'Trưởng bộ')}"
    return replace(item, title=title, speaker=speaker, note=item.note.replace("MC điều hành", ""))


def main(folder: Path) -> None:
    """Keep office and pack in ``folder``."""
    with conference_of_2023(folder / "office") as held:
        result = held.pack(folder / "pack")
        for file in result.files:
            print(f"{file.path.name}: {file.pages}")
        for problem in result.problems:
            print(problem.message)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
