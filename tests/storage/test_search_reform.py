"""Components of the reform index and what is to be mended are found by any word of theirs."""

from __future__ import annotations

import datetime as dt

import pytest

from thidua_desktop.domain.records import CriteriaSet, Criterion, Remedy
from thidua_desktop.storage.database import Store


@pytest.mark.parametrize("text", ["một cửa", "mot cua", "3.1.2", "bo tri", "cửa đúng"])
def test_components_and_remedies_are_found_by_words(store: Store, text: str) -> None:
    with store.journal.operation("Đã điền dữ liệu thử"):
        set_id = store.reform.add_set(CriteriaSet(0, "Bộ chỉ số xã", 2026))
        one = Criterion(1, set_id, "3.1.2", "Bố trí bộ phận một cửa đúng quy định", 2000)
        store.reform.add_criteria(set_id, [one, Criterion(2, set_id, "3.1.3", "Công khai", 1000)])
        store.rounds.add_remedy(
            Remedy(
                0,
                2025,
                "3.1.2",
                "Bố trí bộ phận một cửa đúng quy định",
                500,
                owner="Trung tâm",
                due_on=dt.date(2026, 6, 1),
            )
        )

    hits = store.search.find(text)
    assert [(hit.kind, hit.title) for hit in hits] == [
        ("remedy", "3.1.2 Bố trí bộ phận một cửa đúng quy định"),
        ("criterion", "3.1.2 Bố trí bộ phận một cửa đúng quy định"),
    ]
    assert hits[0].subtitle == "mất điểm năm 2025 · Trung tâm"
    assert hits[1].subtitle == "2026 · Bộ chỉ số xã"
    assert store.search.find("khong co") == []
