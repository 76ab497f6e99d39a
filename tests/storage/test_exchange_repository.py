"""Links to other offices' records, remembered meanings by sender, filters by name."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import ExchangeLink, ExchangePackage, PackageDirection
from thidua_desktop.storage.database import Store

A, B = "a" * 32, "b" * 32


def test_links_follow_a_merge(store: Store) -> None:
    with store.journal.operation("Nhận gói"):
        store.exchange.add_links([ExchangeLink(0, "person", A, 1, 10), ExchangeLink(0, "unit", A, 1, 10)])
        store.exchange.move_links("person", 10, 12)
    person, unit = store.exchange.links()
    assert (person.local_id, unit.local_id) == (12, 10)
    with store.journal.operation("Nhận gói"):
        store.exchange.update_link(replace(person, digest="ff"))
    assert store.exchange.links()[0].digest == "ff"


def test_packages_newest_first(store: Store) -> None:
    at = dt.datetime(2026, 11, 25, 8)
    with store.journal.operation("Gói"):
        for number, direction in enumerate(PackageDirection, 1):
            store.exchange.add_package(ExchangePackage(0, B, direction, A, "Ấp 2", number, at, at))
    assert [one.number for one in store.exchange.packages()] == [2, 1]


def test_what_a_sender_means_goes_before_what_anybody_means(store: Store) -> None:
    with store.journal.operation("Ghi nhớ"):
        store.exchange.remember_value("ấp 2", "award", "gk", "GKX")
        store.exchange.remember_value("", "award", "gk", "GKH")
        store.exchange.remember_value("", "award", "gk", "GKT")
        store.settings.remember_heading("people", "Tên", "unit")
        store.settings.remember_heading("people", "Tên", "name", sender="ấp 2")
    assert store.exchange.values("ấp 2") == {("award", "gk"): "GKX"}
    assert store.exchange.values("ấp 3") == {("award", "gk"): "GKT"}
    assert store.settings.headings("people", "ấp 2") == {"Tên": "name"}
    assert store.settings.headings("people") == {"Tên": "unit"}
    with store.journal.operation("Quên"):
        store.exchange.forget_value(store.exchange.remembered_values()[0].id)
    assert [one.sender for one in store.exchange.remembered_values()] == ["ấp 2"]


def test_filters_by_name(store: Store) -> None:
    with store.journal.operation("Lưu"):
        store.exchange.save_filter("awards", "Giấy khen", "1")
        store.exchange.save_filter("awards", "Giấy khen", "2")
        store.exchange.save_filter("units", "Ấp", "3")
    (kept,) = store.exchange.filters("awards")
    assert (kept.name, kept.value) == ("Giấy khen", "2")
    with store.journal.operation("Xóa"):
        store.exchange.delete_filter(kept.id)
    assert store.exchange.filters("awards") == []
    with pytest.raises(NotFound), store.journal.operation("Xóa"):
        store.exchange.delete_filter(kept.id)
