"""Two records side by side: which fields differ, and what the merged record would hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from thidua_desktop.domain.recipients import birth_text
from thidua_desktop.domain.records import Household, Person, RecipientKind, Unit
from thidua_desktop.domain.vietnamese import format_date

BOTH: Final = 0
"""Chosen instead of a record's id: the texts of all of them, one after the other."""
Entry = Person | Unit | Household


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """One field in which the records differ."""

    name: str
    label: str
    options: tuple[tuple[int, str], ...]
    """Record id (or :data:`BOTH`) → what it says, the kept record's first; empty values are left out."""
    default: int


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    label: str
    columns: tuple[str, ...] = ()
    """Fields of the record that go together, when they are not just the one of this name."""
    joined: bool = False
    """Whether two texts may stand one after the other."""

    @property
    def parts(self) -> tuple[str, ...]:
        return self.columns or (self.name,)


FIELDS: Final[Mapping[RecipientKind, tuple[_Field, ...]]] = {
    RecipientKind.PERSON: (
        _Field("name", "Họ và tên"),
        _Field("unit_id", "Đơn vị"),
        _Field("birth", "Ngày sinh", ("birth_date", "birth_year")),
        _Field("identity_number", "Số định danh"),
        _Field("post", "Chức vụ"),
        _Field("salutation", "Cách xưng hô"),
        _Field("rank", "Cấp bậc, học vị"),
        _Field("gender", "Giới tính"),
        _Field("joined_on", "Ngày vào"),
        _Field("left_on", "Ngày chuyển đi"),
        _Field("discipline", "Kỷ luật", joined=True),
        _Field("note", "Ghi chú", joined=True),
    ),
    RecipientKind.UNIT: (
        _Field("name", "Tên đơn vị"),
        _Field("code", "Mã"),
        _Field("kind", "Loại"),
        _Field("parent_id", "Trực thuộc"),
        _Field("block_id", "Cụm, khối"),
        _Field("head_name", "Người đứng đầu"),
        _Field("head_post", "Chức vụ người đứng đầu"),
        _Field("valid_from", "Có từ ngày"),
        _Field("valid_to", "Đến ngày"),
        _Field("note", "Ghi chú", joined=True),
    ),
    RecipientKind.HOUSEHOLD: (
        _Field("head_name", "Họ và tên chủ hộ"),
        _Field("code", "Mã hộ"),
        _Field("birth_year", "Năm sinh"),
        _Field("address", "Địa chỉ"),
        _Field("unit_id", "Đơn vị"),
        _Field("members", "Số nhân khẩu"),
        _Field("note", "Ghi chú", joined=True),
    ),
}
"""What a clerk chooses between. Every field of the record but its id is in one of them."""
Named = Callable[[str, int], str]
"""(field, id) → what the record with this id is called."""


def choices(
    kind: RecipientKind, keep: Entry, others: Sequence[Entry], named: Named
) -> tuple[FieldChoice, ...]:
    """The fields in which the records say different things."""
    out = []
    for field in FIELDS[kind]:
        options: list[tuple[int, str]] = []
        seen = set()
        for record in (keep, *others):
            value = _values(record, field)
            if not _blank(value) and value not in seen:
                seen.add(value)
                options.append((record.id, _shown(field, value, named)))
        silent = _blank(_values(keep, field))
        if len(options) > 1 or (options and silent):
            if field.joined and len(options) > 1:
                options.append((BOTH, "; ".join(text for _, text in options)))
            out.append(FieldChoice(field.name, field.label, tuple(options), _default(field, options)))
    return tuple(out)


def _default(field: _Field, options: Sequence[tuple[int, str]]) -> int:
    """The kept record's word; both where texts go together; a whole birthday before the same bare year."""
    if field.joined and len(options) > 1:
        return BOTH
    first, said = options[0]
    if field.name == "birth":
        return next((owner for owner, text in options if text.endswith(f"/{said}")), first)
    return first


def merged(
    kind: RecipientKind, keep: Entry, others: Sequence[Entry], chosen: Mapping[str, int], named: Named
) -> Entry:
    """``keep`` with the values chosen: field → id of the record whose value stands, or :data:`BOTH`.

    Fields nobody chose for take their default. Raises ``KeyError`` for a record that takes no part.
    """
    records = {record.id: record for record in (keep, *others)}
    changes: dict[str, Any] = {}
    for choice in choices(kind, keep, others, named):
        field = next(one for one in FIELDS[kind] if one.name == choice.name)
        answer = chosen.get(field.name, choice.default)
        if answer == BOTH and field.joined:
            changes[field.name] = dict(choice.options)[BOTH]
        else:
            changes |= dict(zip(field.parts, _values(records[answer], field), strict=True))
    return replace(keep, **changes)


def _values(record: Entry, field: _Field) -> tuple[Any, ...]:
    return tuple(getattr(record, part) for part in field.parts)


def _blank(values: tuple[Any, ...]) -> bool:
    return all(value is None or value == "" for value in values)


def _shown(field: _Field, values: tuple[Any, ...], named: Named) -> str:
    if field.name == "birth":
        return birth_text(*values)
    value = values[0]
    if field.name.endswith("_id"):
        return named(field.name, value)
    return format_date(value) if isinstance(value, dt.date) else str(value)
