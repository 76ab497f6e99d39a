"""Answers to conditions and reasons for quotas: one for each, replaced when given again."""

from __future__ import annotations

import datetime as dt

from thidua_desktop.domain.records import (
    AwardKind,
    Batch,
    Confirmation,
    Nomination,
    Person,
    QuotaOverride,
    Recipient,
    RecipientKind,
    Unit,
    Verdict,
)
from thidua_desktop.storage.database import Store

AT = dt.datetime(2026, 11, 24, 8, 0)


def line(store: Store) -> tuple[int, int, int]:
    """A unit, a batch and a nomination in it."""
    store.nominations.save_kinds(
        [AwardKind("LDTT", "Lao động tiên tiến", "danh_hieu", (RecipientKind.PERSON,), "co_so", 1)]
    )
    unit = store.units.add(Unit(0, "Ấp 2"))
    person = store.people.add(Person(0, "Lê Văn Hòa", unit))
    batch = store.nominations.add_batch(Batch(0, "Cuối năm", 2026))
    one = store.nominations.add(
        Nomination(0, batch, Recipient(RecipientKind.PERSON, person), "LDTT", unit_id=unit)
    )
    return unit, batch, one


def test_an_answer_is_kept_replaced_and_dropped(store: Store) -> None:
    with store.journal.operation("Xác nhận"):
        _, batch, one = line(store)
        first = store.reviews.set_confirmation(
            Confirmation(one, "ky_luat", Verdict.MET, "Đã đối chiếu", AT, "Lan")
        )
        again = store.reviews.set_confirmation(Confirmation(one, "ky_luat", Verdict.UNMET, "Nhầm", AT))
        other = store.reviews.set_confirmation(Confirmation(one, "diem", Verdict.MET, "92 điểm", AT))
    assert first == again != other
    assert [(c.condition, c.verdict, c.reason) for c in store.reviews.confirmations(batch)] == [
        ("ky_luat", Verdict.UNMET, "Nhầm"),
        ("diem", Verdict.MET, "92 điểm"),
    ]
    assert store.reviews.confirmations_of(one) == store.reviews.confirmations(batch)
    assert store.facts.confirmations(batch) == [
        (one, "ky_luat", "unmet", "Nhầm"),
        (one, "diem", "met", "92 điểm"),
    ]
    with store.journal.operation("Bỏ"):
        store.reviews.drop_confirmation(one, "ky_luat")
    assert [c.condition for c in store.reviews.confirmations(batch)] == ["diem"]


def test_a_reason_holds_for_its_quota_and_scope(store: Store) -> None:
    with store.journal.operation("Vượt tỷ lệ"):
        unit, batch, _ = line(store)
        office = QuotaOverride(batch, "cstdcs", "Hội đồng đồng ý", AT, over=2)
        store.reviews.set_override(office)
        store.reviews.set_override(QuotaOverride(batch, "cstdcs", "Dẫn đầu", AT, unit_id=unit, over=1))
        store.reviews.set_override(QuotaOverride(batch, "cstdcs", "Đổi lý do", AT, over=3))
    assert [(o.reason, o.unit_id, o.over) for o in store.reviews.overrides(batch)] == [
        ("Đổi lý do", None, 3),
        ("Dẫn đầu", unit, 1),
    ]
    with store.journal.operation("Bỏ"):
        store.reviews.drop_override(office)
    assert [o.reason for o in store.reviews.overrides(batch)] == ["Dẫn đầu"]


def test_rows_for_a_check_take_what_a_line_lacks_from_its_batch(store: Store) -> None:
    with store.journal.operation("Đợt"):
        _, batch, one = line(store)
        record = store.nominations.batch(batch)
        store.nominations.update_batch(
            Batch(batch, record.name, 2026, received_on=dt.date(2026, 9, 20), rule_set="L26")
        )
    (row,) = store.facts.nominations(batch)
    assert (row[0], row[4], row[5], row[10], row[11], row[12]) == (one, "LDTT", 2026, "2026-09-20", "L26", 0)
    assert store.facts.some_nominations(batch, [one, 404]) == [row]
    assert store.facts.some_nominations(batch + 1, [one]) == []
