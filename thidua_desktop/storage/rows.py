"""Records to table rows and back. Only plain values cross: text, whole numbers, NULL."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from operator import attrgetter
from typing import Any, Generic, TypeVar

from thidua_desktop.storage.models import Table
from thidua_desktop.storage.sqlite import Row

R = TypeVar("R")


def _bare(hint: Any) -> Any:
    """The type behind ``X | None``."""
    if isinstance(hint, types.UnionType):
        return next(part for part in typing.get_args(hint) if part is not type(None))
    return hint


def _decoder(hint: Any) -> Callable[[Any], Any] | None:
    if hint is dt.date:
        return dt.date.fromisoformat
    if hint is dt.datetime:
        return dt.datetime.fromisoformat
    if hint is bool:
        return bool
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    return None


def _encoder(hint: Any) -> Callable[[Any], Any] | None:
    if hint is dt.date:
        return dt.date.isoformat
    if hint is dt.datetime:
        return lambda value: value.isoformat(timespec="seconds")
    if hint is bool:
        return int
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return str
    return None


class Codec(Generic[R]):
    """Turns records of one class into values for one table's columns, and rows back into records.

    ``rename`` gives the column of a field whose name differs; fields in ``skip`` are no columns: they are
    set by :meth:`record`'s keyword arguments.
    """

    def __init__(
        self,
        record: type[R],
        table: type[Table],
        *,
        rename: Mapping[str, str] | None = None,
        skip: Sequence[str] = (),
    ) -> None:
        rename = rename or {}
        hints = typing.get_type_hints(record)
        self._record = record
        self._names = [f.name for f in dataclasses.fields(record) if f.name not in skip]  # type: ignore[arg-type]
        names = [rename.get(name, name) for name in self._names]
        fields = table._meta.columns
        self.fields = [fields[name] for name in names]
        """The table's fields in the record's order, for SELECT; the id is among them."""
        self._without_id = [name for name in self._names if name != "id"]
        self.columns = [rename.get(name, name) for name in self._without_id]
        """Columns written, without the id."""
        self._get = attrgetter(*self._without_id)
        kinds = [_bare(hints[name]) for name in self._names]
        self._decoders = [(i, d) for i, kind in enumerate(kinds) if (d := _decoder(kind))]
        written = [_bare(hints[name]) for name in self._without_id]
        self._encoders = [(i, e) for i, kind in enumerate(written) if (e := _encoder(kind))]

    def values(self, record: R) -> list[Any]:
        """Values in the order of :attr:`columns`."""
        values = list(self._get(record))
        for i, encode in self._encoders:
            if values[i] is not None:
                values[i] = encode(values[i])
        return values

    def assignments(self, record: R) -> dict[str, Any]:
        return dict(zip(self.columns, self.values(record), strict=True))

    def record(self, row: Row, **more: Any) -> R:
        """The record of a row whose first columns are :attr:`fields`; ``more`` gives the skipped fields."""
        values = list(row[: len(self._names)])
        for i, decode in self._decoders:
            if values[i] is not None:
                values[i] = decode(values[i])
        return self._record(**dict(zip(self._names, values, strict=True)), **more)

    def records(self, rows: Sequence[Row]) -> list[R]:
        return [self.record(row) for row in rows]
