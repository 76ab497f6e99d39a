"""Packages between offices, whose record is which, remembered meanings, filters by name."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain import records
from thidua_desktop.storage.models import ExchangeLink, ExchangePackage, SavedFilter, ValueMemory
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class ExchangeRepository(Repository):
    """Gói dữ liệu trao đổi, những gì đã nhớ của nơi gửi, bộ lọc đã lưu."""

    _links = Codec(records.ExchangeLink, ExchangeLink)
    _packages = Codec(records.ExchangePackage, ExchangePackage)
    _values = Codec(records.ValueMemory, ValueMemory)
    _filters = Codec(records.SavedFilter, SavedFilter)

    # ---- packages ----------------------------------------------------------------------------
    def packages(self) -> list[records.ExchangePackage]:
        """Sent and taken in, newest first."""
        query = ExchangePackage.select(*self._packages.fields)
        return self._packages.records(self._db.rows(query.order_by(ExchangePackage.id.desc())))

    def add_package(self, package: records.ExchangePackage) -> int:
        return self._db.insert(ExchangePackage, self._packages.assignments(package))

    # ---- whose record is which ---------------------------------------------------------------
    def links(self) -> list[records.ExchangeLink]:
        query = ExchangeLink.select(*self._links.fields).order_by(ExchangeLink.id)
        return self._links.records(self._db.rows(query))

    def add_links(self, links: Sequence[records.ExchangeLink]) -> None:
        self._db.insert_many(ExchangeLink, self._links.columns, [self._links.values(one) for one in links])

    def update_link(self, link: records.ExchangeLink) -> None:
        values = self._links.assignments(link)
        changed = self._db.change(ExchangeLink.update(values).where(ExchangeLink.id == link.id))
        found(changed or None, "exchange_link", link.id)

    def move_links(self, kind: str, old_id: int, new_id: int) -> None:
        """What pointed at a record that was merged into another points at that one."""
        same = (ExchangeLink.kind == kind) & (ExchangeLink.local_id == old_id)
        self._db.change(ExchangeLink.update(local_id=new_id).where(same))

    # ---- remembered meanings -----------------------------------------------------------------
    def values(self, sender: str = "") -> dict[tuple[str, str], str]:
        """(field, written) → meaning; a sender's own goes before what anybody means."""
        query = ValueMemory.select(ValueMemory.field, ValueMemory.written, ValueMemory.meaning)
        query = query.where(ValueMemory.sender.in_({"", sender})).order_by(ValueMemory.sender, ValueMemory.id)
        return {(field, written): meaning for field, written, meaning in self._db.rows(query)}

    def remembered_values(self) -> list[records.ValueMemory]:
        """Everything remembered, for looking through."""
        query = ValueMemory.select(*self._values.fields)
        return self._values.records(self._db.rows(query.order_by(ValueMemory.sender, ValueMemory.id)))

    def remember_value(self, sender: str, field: str, written: str, meaning: str) -> None:
        """Enter or replace."""
        same = (
            (ValueMemory.sender == sender) & (ValueMemory.field == field) & (ValueMemory.written == written)
        )
        if not self._db.change(ValueMemory.update(meaning=meaning).where(same)):
            values = {"sender": sender, "field": field, "written": written, "meaning": meaning}
            self._db.insert(ValueMemory, values)

    def forget_value(self, memory_id: int) -> None:
        gone = self._db.change(ValueMemory.delete().where(ValueMemory.id == memory_id))
        found(gone or None, "value_memory", memory_id)

    # ---- filters by name ---------------------------------------------------------------------
    def filters(self, page: str) -> list[records.SavedFilter]:
        """Of one page, in the order they were saved."""
        query = SavedFilter.select(*self._filters.fields).where(SavedFilter.page == page)
        return self._filters.records(self._db.rows(query.order_by(SavedFilter.id)))

    def save_filter(self, page: str, name: str, value: str) -> None:
        """Enter or replace the page's filter of this name."""
        same = (SavedFilter.page == page) & (SavedFilter.name == name)
        if not self._db.change(SavedFilter.update(value=value).where(same)):
            self._db.insert(SavedFilter, {"page": page, "name": name, "value": value})

    def delete_filter(self, filter_id: int) -> None:
        gone = self._db.change(SavedFilter.delete().where(SavedFilter.id == filter_id))
        found(gone or None, "saved_filter", filter_id)
