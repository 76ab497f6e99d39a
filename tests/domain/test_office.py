"""What an office's own unit tree tells about it."""

from __future__ import annotations

import datetime as dt

from thidua_desktop.domain.office import higher_body, higher_post, issuing_post, office_from_units, own_words
from thidua_desktop.domain.records import Office, Unit


def test_the_root_names_the_office() -> None:
    units = [
        Unit(1, "Ủy ban nhân dân thị trấn Thạnh Hóa", valid_to=dt.date(2025, 6, 30)),
        Unit(2, "Ủy ban nhân dân xã Thạnh Hóa", head_name="Lâm Quốc Thịnh", head_post="Chủ tịch"),
        Unit(3, "Ấp 2", parent_id=2),
    ]
    office = office_from_units(units)
    assert office is not None
    assert (office.name, office.place) == ("Ủy ban nhân dân xã Thạnh Hóa", "Thạnh Hóa")
    assert [(s.name, s.post) for s in office.signers] == [("Lâm Quốc Thịnh", "Chủ tịch")]


def test_no_committee_no_office() -> None:
    assert office_from_units([Unit(1, "Ấp 2")]) is None


def test_the_deciding_post_is_written_in_full() -> None:
    assert issuing_post("Ủy ban nhân dân xã Thạnh Hóa") == "Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"


def test_the_body_above_is_the_declared_one_or_the_provinces() -> None:
    commune = "Ủy ban nhân dân xã Thạnh Hóa"
    assert higher_body(Office(commune, province="Tây Ninh")) == "Ủy ban nhân dân tỉnh Tây Ninh"
    assert higher_post(Office(commune, province="tỉnh Tây Ninh")) == "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"
    city = Office(commune, province="thành phố Cần Thơ")
    assert higher_post(city) == "Chủ tịch Ủy ban nhân dân thành phố Cần Thơ"
    assert higher_post(Office("Phòng Nội vụ", parent_name="Sở Nội vụ", province="Tây Ninh")) == "Sở Nội vụ"
    assert higher_post(Office(commune)) == higher_post(None) == ""


def test_the_catalogue_s_words_become_the_office_s_own() -> None:
    commune = Office("Ủy ban nhân dân xã Thạnh Hóa")
    district = Office("Ủy ban nhân dân huyện Thạnh Hóa", level="huyen")
    ours, theirs = "Giấy khen của Chủ tịch UBND cấp xã", "Giấy khen của Chủ tịch UBND cấp huyện"
    assert own_words(ours, commune) == "Giấy khen của Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"
    assert own_words(theirs, commune) == theirs
    assert own_words(theirs, district) == "Giấy khen của Chủ tịch Ủy ban nhân dân huyện Thạnh Hóa"
    assert own_words(ours, district) == ours
