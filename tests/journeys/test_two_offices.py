"""A commune and its province, each on its own machine, with a stick between them.

The commune nominates and sends; the province takes in, sends a line back, decides the rest and sends that;
the commune has its decision and its awards without typing a name.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from thidua_desktop.__main__ import main
from thidua_desktop.domain.records import NominationState
from thidua_desktop.services.workspace import open_workspace

XA, TINH = "Ủy ban nhân dân xã Thạnh Hóa", "Ủy ban nhân dân tỉnh Tây Ninh"
SAMPLES = Path(__file__).parents[1] / "data" / "samples"
BATCH = "Cuối năm 2026"

Say = Callable[..., dict[str, Any]]


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """A command on one of the two machines; its exit status is held to ``ends``."""

    def run(office: str, *words: object, ends: int = 0) -> dict[str, Any]:
        status = main(["--data", str(tmp_path / office), "--json", *map(str, words)])
        captured = capsys.readouterr()
        assert status == ends, captured
        answer: dict[str, Any] = json.loads(captured.out)
        return answer

    return run


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def two(say: Say, tmp_path: Path) -> Path:
    """The commune with its roster and one list of a unit; the province with nothing. A scan is attached."""
    for office, name, place in (("xa", XA, "Thạnh Hóa"), ("tinh", TINH, "Tây Ninh")):
        profile = tmp_path / f"{office}.toml"
        profile.write_text(f'name = "{name}"\nplace = "{place}"\n', encoding="utf-8")
        say(office, "init", "--profile", profile)
    roster = SAMPLES / "don-vi-can-bo-2026.xlsx"
    for kind in ("units", "people"):
        main(["--data", str(tmp_path / "xa"), "import", kind, str(roster)])
    lists = sorted((SAMPLES / "de-nghi").glob("01-*"))
    main(
        [
            "--data",
            str(tmp_path / "xa"),
            "import",
            "nominations",
            *map(str, lists),
            "--batch",
            BATCH,
            "--year",
            "2026",
        ]
    )
    scan = tmp_path / "Báo cáo thành tích.pdf"
    scan.write_bytes(b"%PDF-1.4 " + bytes(range(256)) * 3000)
    office = open_workspace(tmp_path / "xa")
    (first, *_) = office._store.nominations.of_batch(office.nominations.batch_named(BATCH, 2026).id)
    office.dossiers.attach(first.id, office.dossiers.checklist(first.id)[0].item.code, scan)
    office.close()
    return scan


@pytest.fixture(autouse=True)
def quiet(capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()


def test_a_batch_goes_up_and_comes_back_decided(
    say: Say, two: Path, stick: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    people = say("xa", "list", "people")["total"]
    lines = say("xa", "list", "nominations", "--batch", BATCH)["total"]
    assert lines > 3

    # Up. The province never heard of the commune: it says so, and takes it in.
    up = stick / "xa-gui-tinh.tdgoi"
    sent = say("xa", "exchange", "pack", "--batch", BATCH, "--out", up, "--to", TINH)
    assert (sent["counts"]["nomination"], sent["counts"]["attachments"]) == (lines, 1)
    taken = say("tinh", "exchange", "open", up, ends=1)
    assert [one["code"] for one in taken["problems"]] == ["unknown_sender"]
    assert say("tinh", "list", "nominations", "--batch", BATCH)["total"] == lines

    # The scan lies there byte for byte; one line goes back, the rest is decided.
    province = open_workspace(tmp_path / "tinh")
    (attached,) = province._store.dossiers.attachments()
    assert province.dossiers.path_of(attached).read_bytes() == two.read_bytes()
    (first, *_) = province._store.nominations.of_batch(province.nominations.batch_named(BATCH, 2026).id)
    province.workflow.return_line(first.id, ["achievement"], "Viết rõ hơn")
    province.close()
    say("tinh", "decide", "--batch", BATCH, "--number", "77", "--date", "22/12/2026", "--signer", "Nguyễn Út")
    awarded = say("tinh", "list", "awards")["total"]
    assert awarded >= 1

    # Down.
    down = stick / "tinh-gui-xa.tdgoi"
    say("tinh", "exchange", "pack", "--batch", BATCH, "--out", down, "--to", XA)
    back = say("xa", "exchange", "open", down, ends=1)
    assert [one["code"] for one in back["problems"]] == ["unknown_sender"]
    assert back["counts"]["conflicts"] == back["counts"]["asked"] == back["counts"]["refused"] == 0
    assert {one["kind"] for one in back["lines"] if one["fate"] == "new"} == {"decision", "award"}
    assert say("xa", "list", "people")["total"] == people
    assert say("xa", "list", "awards")["total"] == awarded
    (decision,) = say("xa", "list", "decisions")["items"]
    assert decision["number"].startswith("77")

    commune = open_workspace(tmp_path / "xa")
    states = [
        one.state
        for one in commune._store.nominations.of_batch(commune.nominations.batch_named(BATCH, 2026).id)
    ]
    assert states.count(NominationState.DECIDED) == awarded
    assert states.count(NominationState.RETURNED) == 1

    # Once more adds nothing; one undo takes the answer back; taken in anew it is there again.
    commune.close()
    again = say("xa", "exchange", "open", down, ends=1)
    assert (again["package"]["order"], again["lines"]) == ("again", [])
    commune = open_workspace(tmp_path / "xa")
    commune.operations.undo()
    assert commune.decisions.all() == []
    commune.close()
    assert say("xa", "exchange", "open", down, ends=1)["counts"]["new"] == back["counts"]["new"]

    # Both correct the same post: the commune is asked, and keeps its own until told otherwise.
    who = promote(tmp_path / "tinh", None, "Trưởng phòng")
    promote(tmp_path / "xa", who, "Phó Trưởng phòng")
    third = stick / "tinh-gui-lan-hai.tdgoi"
    say("tinh", "exchange", "pack", "--batch", BATCH, "--out", third, "--to", XA)
    assert sorted(file.suffix for file in stick.iterdir()) == [".tdgoi"] * 3
    last = say("xa", "exchange", "open", third, ends=1)
    assert (last["sender"]["standing"], last["counts"]["conflicts"]) == ("known", 1)
    (line,) = last["lines"]
    assert line["changes"] == [{"label": "Chức vụ", "ours": "Phó Trưởng phòng", "theirs": "Trưởng phòng"}]
    assert post_of(tmp_path / "xa", who) == "Phó Trưởng phòng"
    commune = open_workspace(tmp_path / "xa")
    commune.operations.undo()
    commune.close()
    say("xa", "exchange", "open", third, "--theirs")
    assert post_of(tmp_path / "xa", who) == "Trưởng phòng"


Who = tuple[str, object, object]


def promote(folder: Path, who: Who | None, post: str) -> Who:
    """Give somebody (the first of the list, or ``who``) another post; who it was."""
    office = open_workspace(folder)
    people = office._store.people.all()
    person = next(one for one in people if who in (None, (one.name, one.birth_date, one.birth_year)))
    office.units.update_person(replace(person, post=post))
    office.close()
    return person.name, person.birth_date, person.birth_year


def post_of(folder: Path, who: Who) -> str:
    office = open_workspace(folder)
    people = office._store.people.all()
    office.close()
    return next(one.post for one in people if (one.name, one.birth_date, one.birth_year) == who)
