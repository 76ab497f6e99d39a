"""Photos of a conference: copies of their own, one file once, gone files told, all of it undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.conferences.conftest import Hall
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.stage_papers.lists import gather_photos


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Đợt 1.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    return path


def kept(hall: Hall) -> list[Path]:
    """Files in the data folder's store of attachments."""
    shown = [hall.office.stage.photo_path(photo) for photo in hall.office.stage.photos(hall.conference_id)]
    return [path for path in shown if path is not None]


def test_a_photo_is_a_copy_of_its_own(hall: Hall, picture: Path) -> None:
    stage, one = hall.office.stage, hall.conference_id
    turn, award_id = hall.turns[0].id, hall.order[6]
    stage.add_photo(one, picture, turn_id=turn, caption=" Cả  đợt ")
    stage.add_photo(one, picture, award_id=award_id)
    first, second = stage.photos(one)
    assert (first.turn_id, first.award_id, first.caption) == (turn, None, "Cả đợt")
    assert (second.turn_id, second.award_id) == (None, award_id)
    assert first.attachment_id == second.attachment_id, "the same file is kept once"
    content = picture.read_bytes()
    picture.unlink()
    assert [path.read_bytes() for path in kept(hall)] == [content, content]
    paper = gather_photos(hall.office.year_sources(), Selection(conference_id=one))
    assert [turn.photo for turn in paper.turns] == ["1", ""]
    assert paper.turns[1].lines[0].photo == "2"


def test_taking_one_off_keeps_the_other_and_comes_back(hall: Hall, picture: Path) -> None:
    stage, one, operations = hall.office.stage, hall.conference_id, hall.office.operations
    stage.add_photo(one, picture)
    stage.add_photo(one, picture, award_id=hall.order[0])
    stage.delete_photo(stage.photos(one)[0].id)
    (left,) = stage.photos(one)
    assert left.award_id == hall.order[0]
    assert len(kept(hall)) == 1
    operations.undo()
    assert len(kept(hall)) == 2
    operations.undo()
    operations.undo()
    assert stage.photos(one) == []
    operations.redo()
    assert len(kept(hall)) == 1, "the file was kept for it"


def test_what_is_no_photo_is_refused_and_nothing_is_written(
    hall: Hall, picture: Path, tmp_path: Path
) -> None:
    stage, one = hall.office.stage, hall.conference_id
    empty = tmp_path / "trong.jpg"
    empty.touch()
    last = hall.office.operations.last()
    for path in (tmp_path / "khong-co.jpg", empty, tmp_path):
        with pytest.raises(Invalid, match=path.name):
            stage.add_photo(one, path)
    assert hall.office.operations.last() == last
    assert stage.photos(one) == []


def test_a_kept_file_that_is_gone_or_altered_is_not_shown(hall: Hall, picture: Path) -> None:
    stage, one = hall.office.stage, hall.conference_id
    stage.add_photo(one, picture)
    (path,) = kept(hall)
    path.chmod(0o644)
    path.write_bytes(b"khac")
    (photo,) = stage.photos(one)
    assert stage.photo_path(photo) is None
    path.unlink()
    assert stage.photo_path(photo) is None
    stage.add_photo(one, picture)
    assert len(kept(hall)) == 1, "attached again, the file is whole again"


def test_photos_of_a_turn_that_goes_stay_with_the_conference(hall: Hall, picture: Path) -> None:
    stage, one = hall.office.stage, hall.conference_id
    first, last = hall.turns
    stage.add_photo(one, picture, turn_id=last.id)
    stage.merge_turns(one, [first.id, last.id])
    (photo,) = stage.photos(one)
    assert photo.turn_id in (None, first.id)
    hall.office.operations.undo()
    assert stage.photos(one)[0].turn_id == last.id


def test_the_same_photo_in_the_same_place_is_attached_once(hall: Hall, picture: Path) -> None:
    stage, one = hall.office.stage, hall.conference_id
    turn = hall.turns[0].id
    stage.add_photo(one, picture, turn_id=turn)
    again = stage.add_photo(one, picture, turn_id=turn, caption="Lần nữa")
    assert (again.operation_id, again.label) == (0, "Ảnh Đợt 1.jpg đã đính kèm ở đây rồi")
    assert len(stage.photos(one)) == 1
    stage.add_photo(one, picture, turn_id=hall.turns[1].id)
    assert len(stage.photos(one)) == 2
