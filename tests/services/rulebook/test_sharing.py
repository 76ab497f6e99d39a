"""An office's rules as a file for other offices."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import Invalid, RuleViolation, Unreadable
from thidua_desktop.domain.records import Office
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.services.workspace import Workspace, open_workspace

SHARE = "award.CSTDCS.quota.cstdcs_ldtt.percent"
MEMBERS = "award.TTLDTT.clause.chung.ty_le_ldtt.percent"
WHY = 'Quyết định "12" của tỉnh'


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workspace]:
    """An office that knows nothing of the first."""
    opened = open_workspace(tmp_path / "other", create=True)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What an office set, as a file's text."""
    office = open_workspace(tmp_path_factory.mktemp("from") / "office", create=True)
    office.settings.save_office(Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa"))
    rules = office.rulebook
    rules.set_value(SHARE, 20, WHY)
    rules.set_value(MEMBERS, 75, WHY)
    rules.set_value("award.GKX.vote.2026-07-01", {"percent": 66, "secret": None, "quorum": [2, 3]}, WHY)
    rules.set_value("award.GKX.vote.2024-01-01.secret", True, WHY)
    rules.set_value("award.LDTT.quota.rieng_1", {"percent": 90, "base": "members", "to": "2030-12-31"}, WHY)
    rules.set_switch("pledge_registration", True, WHY)
    path = tmp_path_factory.mktemp("file") / "quy-dinh.toml"
    assert rules.export_overlay(path) == 6
    with pytest.raises(RuleViolation):
        rules.export_overlay(path)
    assert rules.export_overlay(path, force=True) == 6
    office.close()
    return path.read_text(encoding="utf-8")


@pytest.fixture
def file(written: str, tmp_path: Path) -> Path:
    """The file, to be changed at will."""
    path = tmp_path / "quy-dinh.toml"
    path.write_text(written, encoding="utf-8")
    return path


def test_it_is_toml_that_a_person_can_read(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    content = tomllib.loads(text)
    assert (content["program"], content["format"]) == ("thidua-desktop", 1)
    assert content["office"] == "Ủy ban nhân dân xã Thạnh Hóa"
    change = {one["target"]: one for one in content["change"]}[SHARE]
    assert (change["value"], change["shipped"], change["reason"]) == (20, 15, WHY)
    assert change["label"].startswith("Chiến sĩ thi đua cơ sở")


def test_another_office_takes_it_in_one_step(other: Workspace, file: Path) -> None:
    rules = other.rulebook
    rules.set_value(SHARE, 10, "Của riêng")
    rules.set_value("bonus.GDVH_TINH.multiple", 100, "Của riêng")
    before = rules.book()
    changes = rules.import_overlay(file)
    assert changes.label == "Đã nhận 6 quy định từ tệp quy-dinh.toml"
    own = {one.target: one for one in rules.compare()}
    assert own[SHARE].own == 20
    assert own[SHARE].reason == f"{WHY} (nhận từ Ủy ban nhân dân xã Thạnh Hóa)"
    assert own["bonus.GDVH_TINH.multiple"].own == 100, "what the file does not name stays"
    assert rules.switch("pledge_registration")
    assert [one.percent for one in lookup.award(rules.book(), "GKX").votes] == [50, 66]
    other.operations.undo()
    assert rules.book() == before
    assert not rules.switch("pledge_registration")


def test_an_office_that_set_nothing_has_nothing_to_write(other: Workspace, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation):
        other.rulebook.export_overlay(tmp_path / "x.toml")
    assert not (tmp_path / "x.toml").exists()


@pytest.mark.parametrize(
    ("before", "after", "key", "said"),
    [
        ("value = 20", "value = 200", "value", "từ 0 đến 100"),
        ("value = 20", 'value = "hai mươi"', "value", "cần một số nguyên"),
        ("award.CSTDCS.quota", "award.XX.quota", "value", "không có mã “XX”"),
        ("award.CSTDCS.quota.cstdcs_ldtt", "award.CSTDCS.quota.khac", "value", "không có mục “khac”"),
        (f'target = "{MEMBERS}"', f'target = "{SHARE}"', "target", "có hai lần"),
        ("switch.pledge_registration", "switch.khac", "target", "không có công tắc “khac”"),
        ("value = true\nshipped = false", 'value = "bật"', "value", "true hoặc false"),
        ('program = "thidua-desktop"', 'program = "khac"', "program", "không phải tệp quy định"),
        ('program = "thidua-desktop"\n', "", "program", "không phải tệp quy định"),
        ("format = 1", "format = 2", "format", "format 2"),
        ("reason =", "note =", "note", "khóa lạ “note”"),
        ("value = 20", "value 20", "", "cú pháp TOML"),
        ('"percent" = 66', '"percent" = 166', "value", "từ 0 đến 100"),
        ('"base" = "members"', '"base" = "XX"', "value", "không có danh hiệu"),
    ],
)
def test_a_file_that_is_off_is_refused_whole(
    other: Workspace, file: Path, before: str, after: str, key: str, said: str
) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    changed = text.replace(before, after, 1)
    file.write_text(changed, encoding="utf-8")
    with pytest.raises(Invalid) as error:
        other.rulebook.import_overlay(file)
    problem = error.value.problems[0]
    assert (problem.file, problem.column) == ("quy-dinh.toml", key)
    assert said in problem.message
    if after:
        words = after.split("\n")[0]
        lines = [at for at, one in enumerate(changed.split("\n"), 1) if words in one]
        assert key == "program" or min(abs(problem.row - line) for line in lines) <= 2, (problem.row, lines)
    assert other.rulebook.changes() == []
    assert other.operations.last() is None


def test_everything_off_is_told_at_once(other: Workspace, file: Path) -> None:
    text = file.read_text(encoding="utf-8").replace("value = 20", "value = 200").replace("= 75", "= 175")
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Invalid) as error:
        other.rulebook.import_overlay(file)
    assert len(error.value.problems) == 2


def test_a_file_that_does_not_go_with_the_offices_own_rules(other: Workspace, file: Path) -> None:
    """A share of its own over the same time cannot stand beside the one that comes in."""
    quota = {"percent": 80, "base": "members", "from": "2026-01-01"}
    other.rulebook.set_value("award.LDTT.quota.rieng_2", quota, "Của riêng")
    with pytest.raises(Invalid) as error:
        other.rulebook.import_overlay(file)
    assert "chồng lên nhau" in str(error.value)
    assert len(other.rulebook.changes()) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [(None, "missing"), (b"\xff\xfe\x00x", "not_text"), (b"x" * 2_000_001, "too_large")],
)
def test_a_file_that_cannot_be_read(
    other: Workspace, tmp_path: Path, content: bytes | None, code: str
) -> None:
    path = tmp_path / "x.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Unreadable) as error:
        other.rulebook.import_overlay(path)
    assert error.value.code == code


@pytest.mark.parametrize("content", ["", "# trống\n", 'program = "thidua-desktop"\nformat = 1\n', "PK\x03"])
def test_a_file_without_rules(other: Workspace, tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(Invalid):
        other.rulebook.import_overlay(path)
