"""What every repository shares, and how a recipient of three kinds lies in three columns."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, Final, TypeVar

from peewee import SelectBase

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import ToneOrder, format_date
from thidua_desktop.storage.labels import table_label
from thidua_desktop.storage.models import Setting
from thidua_desktop.storage.sqlite import Database

T = TypeVar("T")
TONE_ORDER_KEY: Final = "tone_order"
RECIPIENT_COLUMNS: Final = {
    RecipientKind.PERSON: "person_id",
    RecipientKind.UNIT: "recipient_unit_id",
    RecipientKind.HOUSEHOLD: "household_id",
}


def recipient_values(kind: RecipientKind, recipient_id: int | None) -> dict[str, int | None]:
    """The three columns of a recipient: its id in one, nothing in the others."""
    return {column: recipient_id if k is kind else None for k, column in RECIPIENT_COLUMNS.items()}


class Repository:
    """Base of the repositories. Reads may run on any thread; writes belong inside a journal operation."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def _tones(self) -> ToneOrder:
        value = self._db.scalar(Setting.select(Setting.value).where(Setting.key == TONE_ORDER_KEY))
        return ToneOrder(json.loads(value)) if value is not None else ToneOrder.DICTIONARY

    def _ordered(self, query: SelectBase, terms: tuple[Any, ...], descending: bool) -> list[int]:
        """Ids of ``query`` ordered by ``terms``, all of them turned round when ``descending``."""
        return self._db.ids(query.order_by(*(term.desc() if descending else term for term in terms)))


def found(value: T | None, table: str, row_id: int) -> T:
    """``value``, or :class:`NotFound` in the clerk's words."""
    if value is None:
        raise NotFound(f"Không tìm thấy {table_label(table)} số {row_id}.", hint="Có thể mục này đã bị xóa.")
    return value


def shown_date(stored: str) -> str:
    """A stored ISO day as lists show it: "27/08/1983"."""
    return format_date(dt.date.fromisoformat(stored))
