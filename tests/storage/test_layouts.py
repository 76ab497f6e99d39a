"""Own layouts, pictures, rules and words of single certificates in the data file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import Attachment, LayoutPicture, LayoutRule, OwnLayout
from thidua_desktop.storage.database import Store

AT = dt.datetime(2026, 11, 24, 8, 0)


def do(store: Store, work: Callable[[], int]) -> int:
    with store.journal.operation("Đã làm"):
        return work()


def test_a_layout_is_kept_whole_and_found_by_name(store: Store) -> None:
    layout = OwnLayout("giay-khen-xa", "Giấy khen xã", "format = 2\n# Ghi chú: “đỏ”\n", AT, "Lan")
    kept = do(store, lambda: store.layouts.add(layout))
    found = store.layouts.get("giay-khen-xa")
    assert found is not None
    assert (found.id, found.title, found.text, found.at, found.actor) == (
        kept, layout.title, layout.text, AT, "Lan",
    )  # fmt: skip
    assert store.layouts.get("khac") is None
    with pytest.raises(NotFound), store.journal.operation("Đã xóa"):
        store.layouts.delete(kept + 1)
    with store.journal.operation("Đã xóa"):
        store.layouts.delete(kept)
    assert store.layouts.all() == []
    store.journal.undo()
    assert store.layouts.get("giay-khen-xa") == found


def test_layouts_are_listed_by_title(store: Store) -> None:
    for name, title in (("b", "Mẫu 2"), ("a", "Mẫu 3"), ("c", "Mẫu 1")):
        do(store, lambda name=name, title=title: store.layouts.add(OwnLayout(name, title, "", AT)))
    assert [one.name for one in store.layouts.all()] == ["c", "b", "a"]


def test_a_picture_points_at_its_file_and_may_point_at_another(store: Store) -> None:
    first = do(store, lambda: store.dossiers.add_attachment(Attachment(0, "a" * 64, "x.png", 3, AT)))
    second = do(store, lambda: store.dossiers.add_attachment(Attachment(0, "b" * 64, "x.png", 4, AT)))
    kept = do(store, lambda: store.layouts.save_picture(LayoutPicture("x.png", first)))
    assert store.layouts.picture_hashes() == {"x.png": "a" * 64}
    assert do(store, lambda: store.layouts.save_picture(LayoutPicture("x.png", second))) == kept
    assert store.layouts.picture_hashes() == {"x.png": "b" * 64}
    with store.journal.operation("Đã bỏ"):
        store.layouts.delete_picture(kept)
    assert store.layouts.pictures() == []
    assert len(store.dossiers.attachments()) == 2


def test_one_rule_for_one_case(store: Store) -> None:
    first = do(store, lambda: store.layouts.save_rule(LayoutRule("a", "GKX", "person", "a4-trang")))
    other = do(store, lambda: store.layouts.save_rule(LayoutRule("a", "GKX", "unit", "a4-trang")))
    again = do(store, lambda: store.layouts.save_rule(LayoutRule("b", "GKX", "person", "a4-trang")))
    assert again == first
    assert [(one.id, one.layout) for one in store.layouts.rules()] == [(first, "b"), (other, "a")]
    with pytest.raises(NotFound), store.journal.operation("Đã bỏ"):
        store.layouts.delete_rule(other + 1)
