"""An office's own values laid over the shipped rulebook.

A value is named by its *target*, a path of codes and periods that stays the same when rules are added or
put in another order::

    award.CSTDCS.quota.cstdcs_ldtt.percent        a key of a quota (by code)
    award.CSTDCS.vote.2024-01-01.percent          a key of a vote rule (by its first day; "dau" where open)
    award.TTLDTT.clause.chung.ty_le_ldtt.percent  a key of a condition (by code, however deep it lies)
    award.GKX.dossier.bao_cao.required            a key of a dossier item (by code)
    award.GKX.authority.dau.post                  a key of who decides (by its first day)
    bonus.GDVH_TINH.multiple                      a key of a bonus rate (by code)
    salary.2027-07-01                             a whole rule: a shipped one is replaced, another added
    set.L26.verified                              a key of a rule set (by code)
    set.L26.doubts.CSTDCS.settled                 a key of a doubt (by the award it is about)

What an office changes becomes its own: the rule (for a clause: the condition) is marked ``"L"`` and loses the
shipped source, unless the office names one under ``….source``.
"""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, TypeAlias

import msgspec
from msgspec import Struct

from thidua_desktop.domain.rulebook.checks import check
from thidua_desktop.domain.rulebook.faults import Fault
from thidua_desktop.domain.rulebook.model import (
    Authority,
    BaseSalary,
    BonusRate,
    Clause,
    DossierItem,
    Quota,
    Rulebook,
    VoteRule,
)
from thidua_desktop.domain.rulebook.sayings import said

Node: TypeAlias = dict[str, Any]
OPEN: Final = "dau"
"""Stands for the first day of a period that is open at its start."""
MISSING: Final = object()
"""No such value."""

ROOTS: Final = {"award": "awards", "bonus": "bonus", "salary": "salaries", "set": "sets"}
LISTS: Final = {
    "award": "code",
    "bonus": "code",
    "salary": "from",
    "set": "code",
    "authority": "from",
    "clause": "code",
    "quota": "code",
    "vote": "from",
    "dossier": "code",
    "doubts": "award",
}
"""Lists whose members a target can name, and the key that tells the members apart."""
_ADDABLE: Final[dict[str, type[Struct]]] = {
    "bonus": BonusRate,
    "salary": BaseSalary,
    "authority": Authority,
    "clause": Clause,
    "quota": Quota,
    "vote": VoteRule,
    "dossier": DossierItem,
}
"""What a whole rule of each list is made of."""
_FIXED: Final = {
    "award": frozenset(
        {"code", "name", "group", "recipient_kinds", "level", "order", "aliases", "certificate_title"}
        | {"retired_on", "source", *LISTS}
    ),
    "set": frozenset({"code", "from", "to", "copies", "texts", "doubts", "award"}),
}
"""Keys that are not an office's to change: the catalogue and the imports rest on them."""
_NEUTRAL: Final = frozenset(
    {"source", "enabled", "rounding", "scopes", "secret", "quorum", "absent_in_writing", "note", "to"}
)
"""Keys that may change without the figure becoming the office's own."""


class Unplaced(Exception):
    """A target that names nothing, or a value it cannot take; the message is a Vietnamese clause."""


def tree_of(book: Rulebook) -> Node:
    """The rulebook as plain values, to be looked into by target."""
    # Through JSON: lists can be added to, days are text, as in a stored change.
    tree: Node = msgspec.json.decode(msgspec.json.encode(book))
    return tree


def value_at(tree: Node, target: str) -> Any:
    """The plain value a target names, :data:`MISSING` when there is none."""
    try:
        holder, key = _spot(tree, target)
    except Unplaced:
        return MISSING
    if isinstance(holder, list):
        found = _member(holder, target.split(".")[-2], key)
        return MISSING if found is None else found
    return holder.get(key, MISSING)


def laid_over(book: Rulebook, changes: Iterable[tuple[str, Any]]) -> tuple[Rulebook, list[tuple[str, str]]]:
    """``book`` with ``changes`` (target, plain value), and those that do not fit, each with why.

    What does not fit any more (a rule that the program no longer has, a period that now overlaps) is left
    out: an office must be able to open its data with a newer program.
    """
    ordered = sorted(changes, key=_order)
    try:
        return strictly(book, ordered), []
    except (Unplaced, Unfit):
        pass
    kept: list[tuple[str, Any]] = []
    left: list[tuple[str, str]] = []
    made = book
    for change in ordered:
        try:
            made = strictly(book, [*kept, change])
            kept.append(change)
        except (Unplaced, Unfit) as fault:
            left.append((change[0], str(fault)))
    return made, left


class Unfit(Exception):
    """Values that make no rulebook together; :attr:`faults` say what is off."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("; ".join(one.message for one in faults))
        self.faults = tuple(faults)


def strictly(book: Rulebook, changes: Sequence[tuple[str, Any]]) -> Rulebook:
    """``book`` with all of ``changes``. Raises ``Unplaced`` or ``Unfit``."""
    if not changes:
        return book
    tree = tree_of(book)
    for target, value in sorted(changes, key=_order):
        put(tree, target, value)
    tree["changed"] = [target for target, _ in changes]
    try:
        made = msgspec.convert(tree, Rulebook)
    except msgspec.ValidationError as fault:
        path, message = said(str(fault))
        raise Unfit([Fault(path, message)]) from fault
    faults = check(made)
    if faults:
        raise Unfit(faults)
    return made


def put(tree: Node, target: str, value: Any) -> None:
    """Set the value of ``target``. Raises ``Unplaced``."""
    holder, key = _spot(tree, target)
    value = copy.deepcopy(value)
    if isinstance(holder, list):
        _put_member(holder, target, key, value)
        return
    if key not in holder:
        raise Unplaced(f"không có mục “{key}” trong quy định này")
    holder[key] = value
    steps = target.split(".")
    if key in _NEUTRAL or (steps[0] == "award" and len(steps) == 3) or steps[0] == "set":
        return
    if "source" in holder:
        holder["source"] = {"confidence": "L"}
    elif "confidence" in holder:
        holder["confidence"] = "L"


def _order(change: tuple[str, Any]) -> tuple[bool, int, str]:
    """Whole rules before their parts; sources last, so that they stand."""
    target = change[0]
    return target.endswith(".source"), target.count("."), target


def _spot(tree: Node, target: str) -> tuple[Any, str]:
    """Where a target's value lies: its holder (an object, or a list of rules) and the key in it."""
    steps = target.split(".")
    if len(steps) < 2 or steps[0] not in ROOTS or not all(steps):
        raise Unplaced("không có mục này trong bộ quy định")
    kind = steps[0]
    holder: Any = tree[ROOTS[kind]]
    if len(steps) == 2:
        if kind not in _ADDABLE:
            raise Unplaced("không thay được cả mục này")
        return holder, steps[1]
    node = _member(holder, kind, steps[1])
    if node is None:
        raise Unplaced(f"không có mã “{steps[1]}”")
    rest = steps[2:]
    if kind == "award" and rest[0] in LISTS and rest[0] in node:
        kind = rest[0]
        if len(rest) == 1:
            raise Unplaced("không thay được cả danh sách này")
        if len(rest) == 2:
            return node[kind], rest[1]
        found = _member(node[kind], kind, rest[1])
        if found is None:
            raise Unplaced(f"không có mục “{rest[1]}”")
        node, rest = found, rest[2:]
    if kind == "set" and rest[0] == "doubts" and len(rest) == 3:
        doubt = _member(node["doubts"], "doubts", rest[1])
        if doubt is None:
            raise Unplaced(f"không có điểm chưa rõ về “{rest[1]}”")
        node, rest = doubt, rest[2:]
    if kind == "clause" and len(rest) == 2:
        condition = _condition(node["conditions"], rest[0])
        if condition is None:
            raise Unplaced(f"không có điều kiện “{rest[0]}”")
        node, rest, kind = condition, rest[1:], "condition"
    if len(rest) != 1:
        raise Unplaced("không có mục này trong bộ quy định")
    if rest[0] in _FIXED.get(kind, ()) or rest[0] in ("code", "kind", "from"):
        raise Unplaced(f"mục “{rest[0]}” là phần cố định, không sửa được")
    return node, rest[0]


def _member(members: Sequence[Node], kind: str, key: str) -> Node | None:
    name = LISTS[kind]
    return next((one for one in members if (one.get(name) or OPEN) == key), None)


def _condition(conditions: Any, code: str) -> Node | None:
    """The condition of that code, however deep; what an office wrote there may be anything."""
    for one in conditions if isinstance(conditions, list) else [conditions]:
        if not isinstance(one, dict):
            continue
        if one.get("code") == code:
            return one
        found = _condition(one.get("of"), code)
        if found is not None:
            return found
    return None


def _day(key: str) -> None:
    try:
        dt.date.fromisoformat(key)
    except ValueError:
        raise Unplaced(f"ngày “{key}” không đúng (năm-tháng-ngày)") from None


def _put_member(members: list[Node], target: str, key: str, value: Any) -> None:
    kind = target.split(".")[-2]
    if not isinstance(value, Mapping):
        raise Unplaced("cần cả một quy định (bảng các khóa), không phải một giá trị")
    name = LISTS[kind]
    if name == "from" and key != OPEN:
        _day(key)
    made = {**value, name: None if key == OPEN else key}
    if kind == "salary":
        made.setdefault("confidence", "L")
    else:
        made.setdefault("source", {"confidence": "L"})
    made = _whole(made, _ADDABLE[kind])
    for at, one in enumerate(members):
        if (one.get(name) or OPEN) == key:
            members[at] = made
            return
    members.append(made)
    if name == "from":
        members.sort(key=lambda one: one.get("from") or "")
    if kind in ("vote", "authority"):
        _end_before(members)


def _whole(value: Node, shape: type[Struct]) -> Node:
    """A rule's value with every key, those left out at their defaults. Raises ``Unfit``."""
    try:
        made = msgspec.convert(value, shape)
    except msgspec.ValidationError as fault:
        raise Unfit([Fault(*said(str(fault)))]) from fault
    node: Node = msgspec.json.decode(msgspec.json.encode(made))
    return node


def _end_before(members: Sequence[Node]) -> None:
    """A rule that begins ends the open one before it on the day before."""
    for before, after in pairwise(members):
        if before.get("to") is None and after.get("from"):
            last = dt.date.fromisoformat(after["from"]) - dt.timedelta(days=1)
            before["to"] = last.isoformat()
