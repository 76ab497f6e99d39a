"""What is remembered of senders: which field a heading of theirs is, what a word of theirs means."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Literal

from thidua_desktop.domain.errors import Invalid, NotFound, Problem
from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

_ANYBODY = "Mọi đơn vị"


@dataclass(frozen=True, slots=True)
class Remembered:
    """One thing remembered, in words for looking through."""

    what: Literal["heading", "value"]
    id: int
    sender: str
    """The sending unit's name; "Mọi đơn vị" for anybody."""
    field: str
    """Where it counts: "Tiêu đề cột, đề nghị khen thưởng"; "Danh hiệu, hình thức khen thưởng"; "Đơn vị"."""
    written: str
    meaning: str


class ImportMemory:
    """Remembers, shows and forgets. None of it is work of the office: nothing here is undone."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def remember_heading(self, kind: str, heading: str, field: str, sender: str = "") -> None:
        """Read this heading as ``field`` from now on, in lists of ``sender`` (empty: of anybody)."""
        key = canonical(sender)
        self._operations.quietly(lambda: self._store.settings.remember_heading(kind, heading, field, key))

    def remember_value(self, sender: str, field: str, written: str, meaning: str) -> None:
        """From now on ``written`` means ``meaning`` in lists of ``sender`` (empty: of anybody).

        ``field`` is ``"award"`` (``meaning``: its code) or ``"unit"`` (``meaning``: its id as text). Raises
        ``Invalid`` for another field or nothing written, ``NotFound`` for a meaning that is not there.
        """
        word = canonical(written)
        if field not in ("award", "unit") or not word:
            message = f"Không ghi nhớ được nghĩa của “{nfc(written)}”: chọn lại dòng trong bản xem trước."
            raise Invalid([Problem("bad_memory", message, field=field)])
        if meaning not in self._meanings()[field]:
            raise NotFound(
                f"Danh mục không còn mục đã chọn cho “{nfc(written)}”.", hint="Xem trước lại rồi chọn lại."
            )
        key = canonical(sender)
        self._operations.quietly(lambda: self._store.exchange.remember_value(key, field, word, meaning))

    def forget_value(self, sender: str, field: str, written: str) -> None:
        """The word means nothing in particular again; quiet where nothing was remembered."""
        asked = (canonical(sender), field, canonical(written))
        for one in self._store.exchange.remembered_values():
            if (one.sender, one.field, one.written) == asked:
                self._operations.quietly(partial(self._store.exchange.forget_value, one.id))

    def all(self) -> list[Remembered]:
        """Everything remembered: of anybody first, then sender by sender."""
        from thidua_desktop.exchange.kinds import KINDS

        called = {canonical(unit.name): unit.name for unit in self._store.units.all()}
        meanings = self._meanings()
        labels = {"award": "Danh hiệu, hình thức khen thưởng", "unit": "Đơn vị"}
        found: list[Remembered] = []
        for row_id, kind, sender, heading, field in self._store.settings.remembered_headings():
            spec = KINDS[kind]
            label = next((one.label for one in spec.fields if one.name == field), "không dùng cột này")
            where = f"Tiêu đề cột, {spec.label[0].lower()}{spec.label[1:]}"
            whose = called.get(sender, sender) or _ANYBODY
            found.append(Remembered("heading", row_id, whose, where, heading, label))
        for value in self._store.exchange.remembered_values():
            whose = called.get(value.sender, value.sender) or _ANYBODY
            meaning = meanings.get(value.field, {}).get(value.meaning, "(không còn trong danh mục)")
            where = labels.get(value.field, value.field)
            found.append(Remembered("value", value.id, whose, where, value.written, meaning))
        found.sort(key=lambda one: (one.sender != _ANYBODY, one.sender))
        return found

    def forget(self, one: Remembered) -> None:
        """Read lists without it from now on. Raises ``NotFound`` if it is forgotten already."""
        forget = {
            "heading": self._store.settings.forget_heading,
            "value": self._store.exchange.forget_value,
        }[one.what]
        self._operations.quietly(lambda: forget(one.id))

    def _meanings(self) -> dict[str, dict[str, str]]:
        """Field → meaning → how it is called."""
        return {
            "award": {kind.code: kind.name for kind in self._store.nominations.kinds()},
            "unit": {str(unit.id): unit.name for unit in self._store.units.all()},
        }
