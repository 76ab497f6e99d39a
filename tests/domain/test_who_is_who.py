"""Candidates with their reasons, and that what is called sure is never somebody else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua_desktop.domain.matching import Certainty, Clue, PersonIndex, UnitIndex
from thidua_desktop.domain.records import Person, Unit
from thidua_desktop.domain.vietnamese import fold

OFFICE = Unit(1, "Ủy ban nhân dân xã Thạnh Hóa")
SCHOOL = Unit(2, "Trường Tiểu học Thạnh Hóa", parent_id=1)
CLINIC = Unit(3, "Trạm Y tế xã Thạnh Hóa", parent_id=1)
CLERKS = Unit(4, "Tổ Văn phòng", parent_id=2)
UNITS = UnitIndex([OFFICE, SCHOOL, CLINIC, CLERKS])
BORN = dt.date(1983, 5, 17)
HANH = Person(1, "Dương Thị Hạnh", 3, birth_date=BORN, birth_year=1983)
AN = Person(2, "Nguyễn Văn An", 2, birth_date=BORN, birth_year=1983)
TWIN = Person(3, "Nguyễn Văn Ân", 2, birth_date=BORN, birth_year=1983)


def asked(clue: Clue, *people: Person) -> tuple[str, int | None]:
    """The reason of the first candidate, and who is sure."""
    index = PersonIndex(people, UNITS)
    match = index.match(clue)
    assert match.certainty is Certainty.DOUBTFUL
    return index.reason(match.candidates[0], clue), match.sure.id if match.sure else None


@pytest.mark.parametrize(
    ("clue", "reason", "sure"),
    [
        (Clue("Dơng Thị Hạnh", BORN, 1983, 3), "tên mất chữ ư, cùng ngày sinh, cùng đơn vị", 1),
        (Clue("Duong Thi Hanh", BORN, 1983, 3), "tên viết không dấu, cùng ngày sinh, cùng đơn vị", 1),
        (Clue("Duong Thi Hanh", None, 1983, 3), "tên viết không dấu, cùng năm sinh, cùng đơn vị", None),
        (Clue("Duong Thi Hanh", None, None, 3), "tên viết không dấu, cùng đơn vị", None),
        (Clue("Dương Thị Hành", BORN, 1983, 3), "tên gần giống, khác dấu, cùng ngày sinh, cùng đơn vị", None),
        (Clue("Hạnh Dương Thị", BORN, 1983, 3), "tên đảo thứ tự, cùng ngày sinh, cùng đơn vị", None),
        (
            Clue("Dương Thị Hạnh", BORN, 1983, 2),
            "cùng tên, cùng ngày sinh, đang ở Trạm Y tế xã Thạnh Hóa",
            1,
        ),
        (
            Clue("Dương Thị Hạnh", None, 1983, 2),
            "cùng tên, cùng năm sinh, đang ở Trạm Y tế xã Thạnh Hóa",
            None,
        ),
        (
            Clue("Dương Thị Hạnh", dt.date(1983, 5, 18), 1983, 3),
            "cùng tên, cùng năm sinh, khác ngày, cùng đơn vị",
            None,
        ),
    ],
)
def test_reason_and_what_is_sure(clue: Clue, reason: str, sure: int | None) -> None:
    assert asked(clue, HANH) == (reason, sure)


def test_twins_without_marks_are_both_possible() -> None:
    reason, sure = asked(Clue("Nguyen Van An", BORN, 1983, 2), AN, TWIN)
    assert reason == "tên viết không dấu, cùng ngày sinh, cùng đơn vị"
    assert sure is None


def test_the_likeliest_comes_first() -> None:
    moved = replace(HANH, id=9, unit_id=2)
    index = PersonIndex([moved, replace(HANH, name="Dương Thị Hành")], UNITS)
    match = index.match(Clue("Dương Thị Hạnh", BORN, 1983, 3))
    assert match.candidates[0].id == 9
    numbered = replace(HANH, identity_number="001183000001")
    other = PersonIndex([numbered], UNITS).match(Clue("Lê Văn Tám", None, None, 3, "001183000001"))
    assert (other.certainty, other.sure) == (Certainty.DOUBTFUL, None), "a number alone is not sure"


def test_a_slip_is_looked_for_in_the_unit_even_without_a_birth() -> None:
    index = PersonIndex([HANH], UNITS)
    assert index.match(Clue("Duong Thi Hanh", unit_id=2)).certainty is Certainty.NONE
    assert index.match(Clue("Dương Thị Hạng", unit_id=3)).certainty is Certainty.NONE


WORDS = st.sampled_from(["An", "Ân", "Lan", "Lân", "Hạnh", "Hành", "Dương", "Thị", "Văn", "Đức", "Tú", "Tư"])
NAMES = st.tuples(st.sampled_from(["Nguyễn", "Dương", "Võ", "Lê"]), WORDS, WORDS).map(" ".join)
DAYS = st.dates(dt.date(1960, 1, 1), dt.date(1960, 1, 20)) | st.dates(
    dt.date(1960, 1, 1), dt.date(2005, 1, 1)
)


@st.composite
def offices(draw: st.DrawFn) -> list[Person]:
    """People of three units: twins of names, fathers and sons, births that were never entered."""
    people: list[Person] = []
    seen: set[tuple[str, dt.date]] = set()
    for place in range(draw(st.integers(2, 40))):
        name, born = draw(NAMES), draw(DAYS)
        if (name, born) in seen:
            continue
        seen.add((name, born))
        known = draw(st.sampled_from(["date", "date", "date", "year"]))
        people.append(
            Person(
                place + 1,
                name,
                draw(st.sampled_from([2, 3, 4])),
                birth_date=born if known == "date" else None,
                birth_year=born.year,
                identity_number=draw(st.sampled_from(["", f"{place + 1:012d}"])),
            )
        )
    return people


def _one_letter(name: str, at: int) -> str:
    at %= len(name)
    return name[:at] + ("o" if name[at] != "o" else "a") + name[at + 1 :]


SLIPS: dict[str, Callable[[str, int], str]] = {
    "as it is": lambda name, at: name,
    "without marks": lambda name, at: fold(name).title(),
    "lost ư": lambda name, at: name.replace("ư", ""),
    "one letter": _one_letter,
    "other order": lambda name, at: " ".join([*name.split()[1:], name.split()[0]]),
}


@settings(max_examples=400, deadline=None)
@given(offices(), st.data())
def test_what_is_sure_is_never_somebody_else(people: list[Person], data: st.DataObject) -> None:
    """A row of somebody of the lists, spoiled; or of a newcomer of another birth date."""
    index = PersonIndex(people, UNITS)
    person = data.draw(st.sampled_from(people))
    slip = data.draw(st.sampled_from(sorted(SLIPS)))
    at = data.draw(st.integers(0, 30))
    birth = data.draw(st.sampled_from(["date", "year", "none"]))
    newcomer = data.draw(st.booleans()) and person.birth_date is not None
    born = person.birth_date
    if newcomer:
        taken = {one.birth_date for one in people}
        born = next(
            day for day in (dt.date(1950, 1, 1) + dt.timedelta(n) for n in range(90)) if day not in taken
        )
        birth = "date"
    clue = Clue(
        SLIPS[slip](person.name, at),
        born if birth == "date" else None,
        None if birth == "none" else (born.year if born else person.birth_year),
        data.draw(
            st.sampled_from(
                [person.unit_id, person.unit_id, *([2, 3] if birth == "date" and born else []), None]
            )
        ),
        "" if newcomer else data.draw(st.sampled_from(["", person.identity_number])),
    )
    match = index.match(clue)
    for found in (match.person, match.sure):
        assert found is None or (found.id == person.id and not newcomer), (clue, found)
