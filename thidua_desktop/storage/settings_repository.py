"""The office, its signers, settings and remembered headings."""

from __future__ import annotations

import json
from typing import Any

from thidua_desktop.domain import records
from thidua_desktop.domain.vietnamese import ToneOrder
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import HeadingMemory, Office, OfficeSigner, Setting
from thidua_desktop.storage.repository import TONE_ORDER_KEY, Repository, found
from thidua_desktop.storage.rows import Codec

_OFFICE_ID = 1


class SettingsRepository(Repository):
    """One office per data folder; settings are JSON values by key."""

    _codec = Codec(records.Office, Office, skip=("signers",))

    def office(self) -> records.Office | None:
        """``None`` until the office has been entered."""
        row = self._db.row(Office.select(*self._codec.fields).where(Office.id == _OFFICE_ID))
        if row is None:
            return None
        signers = self._db.rows(
            OfficeSigner.select(OfficeSigner.name, OfficeSigner.post, OfficeSigner.prefix).order_by(
                OfficeSigner.position
            )
        )
        return self._codec.record(row, signers=tuple(records.Signer(*signer) for signer in signers))

    def save_office(self, office: records.Office) -> None:
        """Enter the office or change it, signers included."""
        values = self._codec.assignments(office)
        if not self._db.update(Office, _OFFICE_ID, values):
            self._db.sql(f"INSERT INTO office (id, name) VALUES ({_OFFICE_ID}, ?)", (office.name,))
            self._db.update(Office, _OFFICE_ID, values)
        before = self.office()
        if before is None or before.signers != office.signers:
            self._db.change(OfficeSigner.delete())
            self._db.insert_many(
                OfficeSigner,
                ("name", "post", "prefix", "position"),
                [(s.name, s.post, s.prefix, i) for i, s in enumerate(office.signers)],
            )

    def get(self, key: str, default: Any = None) -> Any:
        """A JSON value; ``default`` when it was never set."""
        value = self._db.scalar(Setting.select(Setting.value).where(Setting.key == key))
        return default if value is None else json.loads(value)

    def set(self, key: str, value: Any) -> None:
        text = json.dumps(value, ensure_ascii=False)
        if not self._db.change(Setting.update(value=text).where(Setting.key == key)):
            self._db.insert(Setting, {"key": key, "value": text})

    def tone_order(self) -> ToneOrder:
        return self._tones()

    def set_tone_order(self, order: ToneOrder) -> None:
        """Choose the order of the tones in lists and make all sort keys anew."""
        self.set(TONE_ORDER_KEY, order.value)
        self.rekey()

    def rekey(self) -> None:
        """Make every search and sort key again, for example after their making has changed."""
        order = self._tones()
        with self._db.transaction():
            for keyed in keys.ALL.values():
                keys.rederive(self._db, keyed, order)

    def headings(self, kind: str, sender: str = "") -> dict[str, str]:
        """Headings the clerk matched by hand for this kind of import: heading → field.

        What was said of this ``sender`` (canonical name of a unit) goes before what was said of any.
        """
        query = HeadingMemory.select(HeadingMemory.heading, HeadingMemory.field)
        query = query.where((HeadingMemory.kind == kind) & HeadingMemory.sender.in_({"", sender}))
        return dict(self._db.rows(query.order_by(HeadingMemory.sender, HeadingMemory.heading)))

    def remember_heading(self, kind: str, heading: str, field: str, sender: str = "") -> None:
        same = (
            (HeadingMemory.kind == kind)
            & (HeadingMemory.heading == heading)
            & (HeadingMemory.sender == sender)
        )
        if not self._db.change(HeadingMemory.update(field=field).where(same)):
            values = {"kind": kind, "heading": heading, "field": field, "sender": sender}
            self._db.insert(HeadingMemory, values)

    def remembered_headings(self) -> list[tuple[int, str, str, str, str]]:
        """(id, kind, sender, heading, field) of everything remembered, for looking through."""
        columns = (HeadingMemory.id, HeadingMemory.kind, HeadingMemory.sender)
        query = HeadingMemory.select(*columns, HeadingMemory.heading, HeadingMemory.field)
        return list(self._db.rows(query.order_by(HeadingMemory.sender, HeadingMemory.id)))

    def forget_heading(self, memory_id: int) -> None:
        gone = self._db.change(HeadingMemory.delete().where(HeadingMemory.id == memory_id))
        found(gone or None, "heading_memory", memory_id)
