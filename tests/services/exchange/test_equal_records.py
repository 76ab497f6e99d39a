"""Whatever an office holds comes out of a package as it went in."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import today
from tests.services.exchange.conftest import Stick
from thidua_desktop.domain.records import (
    Grade,
    Household,
    Office,
    Person,
    Rating,
    RecipientKind,
    Signer,
    Unit,
)
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.exchange.package_records import Content, mapped
from thidua_desktop.services.exchange.local import LocalRecords
from thidua_desktop.services.workspace import Workspace, open_workspace

_LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
_NAMES = st.lists(st.text(_LETTERS, min_size=1, max_size=7), min_size=1, max_size=4).map(
    lambda words: " ".join(word.capitalize() for word in words)
)
_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=20).map(nfc)
_PEOPLE = st.builds(
    Person,
    st.just(0),
    _NAMES,
    gender=st.sampled_from(["", "Nam", "Nữ"]),
    birth_year=st.none() | st.integers(1940, 2005),
    post=_TEXTS,
    note=_TEXTS,
)


def titled(office: Workspace) -> dict[str, list[str]]:
    """Every record by what it says, its references by what they say."""
    contents = LocalRecords(office._store).contents

    def said(kind: str, content: Content) -> str:
        named: list[str] = []

        def name(of: str, one: int) -> int:
            named.append(said(of, contents[of][one]))
            return 1

        return f"{mapped(content, kind, name)} {named}"

    return {kind: sorted(said(kind, one) for one in of.values()) for kind, of in contents.items()}


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as place:
        yield Path(place)


def office(folder: Path, name: str) -> Workspace:
    opened = open_workspace(Path(tempfile.mkdtemp(dir=folder)), create=True, today=today)
    opened.settings.save_office(
        Office(name, place="Đây", working_year=2026, signers=(Signer("A", "Chủ tịch"),))
    )
    return opened


@given(
    st.lists(_NAMES, min_size=1, max_size=4, unique_by=str.casefold),
    st.lists(_PEOPLE, max_size=6),
    st.lists(_NAMES, max_size=3),
    st.lists(st.tuples(st.integers(2015, 2026), st.sampled_from(Grade)), max_size=4),
    st.data(),
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_an_empty_office_gets_equal_records(
    folder: Path,
    units: list[str],
    people: list[Person],
    homes: list[str],
    rated: list[tuple[int, Grade]],
    data: st.DataObject,
) -> None:
    here, there = office(folder, "Ủy ban nhân dân xã A"), office(folder, "Ủy ban nhân dân tỉnh B")
    try:
        store = here._store

        def fill() -> None:
            ids: list[int] = []
            for name in units:
                parent = data.draw(st.none() | st.sampled_from(ids)) if ids else None
                ids.append(store.units.add(Unit(0, name, parent_id=parent)))
            placed = [replace(one, unit_id=data.draw(st.none() | st.sampled_from(ids))) for one in people]
            added = store.people.add_many(placed)
            store.people.add_households([Household(0, name, unit_id=ids[0]) for name in homes])
            for year, grade in rated if added else ():
                store.people.set_ratings([Rating(RecipientKind.PERSON, added[0], year, grade)])

        here.operations.run("Đã điền", fill)
        path = folder / "goi.tdgoi"
        here.exchange.pack(path, force=True)
        there.exchange.accept(there.exchange.open(path))
        assert titled(there) == titled(here)
    finally:
        here.close()
        there.close()


def test_the_sample_year_arrives_whole(sample: Workspace, province: Workspace, stick: Stick) -> None:
    stick.carry(sample, province)
    assert titled(province) == titled(sample)
    assert all(titled(province).values())
