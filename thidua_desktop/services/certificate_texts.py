"""Words of a single certificate: what stands on it instead of what the records give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import CertificateText, Changes
from thidua_desktop.domain.vietnamese import nfc_lines
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.papers import PaperMaker
from thidua_desktop.storage.database import Store

FIELDS = (
    ("salutation", "Xưng hô"),
    ("name", "Họ tên, tên đơn vị"),
    ("post_and_unit", "Chức vụ, đơn vị"),
    ("achievement", "Thành tích"),
    ("certificate_title", "Chữ lớn trên bằng"),
    ("award_name", "Tên danh hiệu, hình thức khen"),
    ("place_date", "Địa danh, ngày tháng"),
)
"""(placeholder, label) of what may be worded otherwise. Numbers, dates of decisions and signers may not."""
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Words:
    """What one certificate says in one place."""

    field: str
    label: str
    record: str
    """As the records give it."""
    own: str = ""
    """What stands there instead; empty: nothing else."""


class CertificateTexts:
    """Reads and keeps the words of single certificates. Saving is one undoable operation."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._maker = PaperMaker(store)
        self._now = now
        self._actor = actor

    def of(self, award_id: int) -> list[Words]:
        """The words of a certificate, place by place. Raises ``NotFound``."""
        award = self._store.decisions.award(award_id)
        fields = self._maker.certificates([award])[0][1].fields
        own = self._store.layouts.texts([award_id]).get(award_id, {})
        return [
            Words(name, label, fields.get(name, ""), own[name].value if name in own else "")
            for name, label in FIELDS
        ]

    def reason(self, award_id: int) -> str:
        """Why it was worded otherwise; empty when it was not."""
        own = self._store.layouts.texts([award_id]).get(award_id, {})
        return next((text.reason for text in own.values() if text.reason), "")

    def save(self, award_id: int, values: Mapping[str, str], reason: str) -> Changes:
        """Keep ``values`` (placeholder → words; empty: as the records say) for one certificate.

        Raises ``Invalid`` naming the field, ``NotFound``.
        """
        award = self._store.decisions.award(award_id)
        words = {name: nfc_lines(value).strip() for name, value in values.items()}
        known = dict(FIELDS)
        problems = [
            Problem("too_long", f"{known[name]} dài quá {LONGEST} chữ.", field=name)
            for name, value in words.items()
            if name in known and len(value) > LONGEST
        ]
        problems += [
            Problem("unknown", f"Không đổi riêng được “{name}”.", field=name)
            for name in words
            if name not in known
        ]
        if any(words.values()) and not reason.strip():
            problems.append(Problem("missing", "Ghi lý do đổi chữ trên giấy này.", field="reason"))
        if problems:
            raise Invalid(problems)
        there = self._store.layouts.texts([award_id]).get(award_id, {})

        def work() -> int:
            for name, value in words.items():
                if value:
                    text = CertificateText(award_id, name, value, reason.strip(), self._now(), self._actor())
                    self._store.layouts.save_text(text)
                elif name in there:
                    self._store.layouts.delete_text(there[name].id)
            return award_id

        return self._operations.run(f"Đã sửa chữ trên giấy của {award.name}", work)
