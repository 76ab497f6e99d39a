"""The rulebook in use: what ships with the office's own changes laid over it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

import msgspec

from thidua_desktop.domain.eligibility.reform_heads import HeadRule
from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, RuleChange
from thidua_desktop.domain.rulebook import lookup, overlay
from thidua_desktop.domain.rulebook.fields import RuleField, RuleTemplate, fields_of, templates_of
from thidua_desktop.domain.rulebook.labels import target_label
from thidua_desktop.domain.rulebook.model import Rulebook
from thidua_desktop.domain.rulebook.overlay_file import Entry, written
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.rulebook.files import load_rulebook
from thidua_desktop.services.rulebook.sharing import read_overlay, require_fit, write_overlay
from thidua_desktop.storage.database import Store

_SWITCH: Final = "switch."
_HEADS: Final = "reform_heads"
"""Setting of the office's figures for heads of units."""
_WHOLE: Final = 100_000
_MOST_LAST: Final = 99
SWITCHES: Final = {
    "pledge_registration": (
        "Đăng ký thi đua là điều kiện",
        "Luật không đòi đăng ký (Luật 06/2022 Điều 7, Điều 10); bật khi quy định của tỉnh, cơ quan đòi danh "
        "hiệu của năm phải có trong bản đăng ký giao ước thi đua.",
    ),
    "reform_index": (
        "Chỉ số cải cách hành chính của đơn vị xét cho người đứng đầu",
        "Luật không đòi; quy định riêng của cơ quan, mức do cơ quan đặt ở dưới. Áp dụng khi đề nghị khen "
        "thưởng người đứng đầu một đơn vị có chỉ số trong năm.",
    ),
}
"""Office switches: name → label and hint. All are off until the office turns them on."""


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """Where the office's value differs from the shipped one."""

    target: str
    label: str
    shipped: Any
    """The value shipped now; ``None`` where nothing ships."""
    own: Any
    reason: str
    at: dt.datetime
    stale: bool = False
    """What ships changed since the office set its own value: it should be looked at again."""
    unfit: str = ""
    """Why the value is not used any more; empty while it is."""


@dataclass(frozen=True, slots=True)
class RuleSwitch:
    """An office switch."""

    name: str
    label: str
    on: bool
    hint: str = ""


class RulebookService:
    """What rules, and how an office changes it. May be asked from any thread."""

    def __init__(
        self, store: Store, operations: Operations, today: Callable[[], dt.date], resources: Path
    ) -> None:
        self._store = store
        self._operations = operations
        self._today = today
        self._resources = resources
        self._shipped: Rulebook | None = None
        self._made: tuple[Rulebook, dict[str, str]] | None = None
        operations.subscribe(self._forget)

    def _forget(self, changes: Changes) -> None:
        if changes.touches("rule_change"):
            self._made = None

    # ---- what rules --------------------------------------------------------------------------
    def shipped(self) -> Rulebook:
        """The rules as they come with the program. Raises ``Invalid`` for a broken file."""
        if self._shipped is None:
            self._shipped = load_rulebook(self._resources)
        return self._shipped

    def book(self) -> Rulebook:
        """The rules in use: shipped, with the office's changes that still fit."""
        return self._in_use()[0]

    def _in_use(self) -> tuple[Rulebook, dict[str, str]]:
        made = self._made
        if made is None:
            book, left = overlay.laid_over(self.shipped(), self._values())
            made = self._made = book, dict(left)
        return made

    def _values(self) -> list[tuple[str, Any]]:
        return [
            (one.target, json.loads(one.value))
            for one in self.changes()
            if not one.target.startswith(_SWITCH)
        ]

    def changes(self) -> list[RuleChange]:
        """What the office changed, in the order of the targets; switches are among them."""
        return self._store.rules.all()

    def editable(self, award_code: str) -> list[RuleField]:
        """What of an award's rules the office may set. Raises ``NotFound``."""
        return fields_of(self.book(), self.shipped(), lookup.award(self.book(), award_code))

    def templates(self, award_code: str) -> tuple[RuleTemplate, ...]:
        """Whole rules the office may add to an award. Raises ``NotFound``."""
        return templates_of(lookup.award(self.book(), award_code), self._today().isoformat())

    def compare(self) -> list[RuleDifference]:
        """The office's values beside ours, in the order of the targets."""
        book, left = self._in_use()
        shipped = overlay.tree_of(self.shipped())
        return [
            RuleDifference(
                one.target,
                self._label(one.target, book),
                _shown(overlay.value_at(shipped, one.target)),
                json.loads(one.value),
                one.reason,
                one.at,
                stale=one.base != _base(shipped, one.target),
                unfit=left.get(one.target, ""),
            )
            for one in self.changes()
        ]

    def _label(self, target: str, book: Rulebook) -> str:
        if target.startswith(_SWITCH):
            name = target.removeprefix(_SWITCH)
            return SWITCHES[name][0] if name in SWITCHES else name
        return target_label(book, target)

    # ---- changing it -------------------------------------------------------------------------
    def set_value(self, target: str, value: object, reason: str) -> Changes:
        """Set one value, or add a whole rule; the value that ships takes the office's own away.

        Raises ``Invalid`` naming ``value``, ``reason`` or ``target``: the rulebook has to make sense as a
        whole.
        """
        plain = _plain(value)
        reason = _reason(reason)
        shipped = overlay.tree_of(self.shipped())
        if target.startswith(_SWITCH):
            raise Invalid([Problem("bad_target", "Công tắc được đổi ở mục riêng.", field="target")])
        if overlay.value_at(shipped, target) == plain:
            if self._store.rules.get(target) is None:
                raise Invalid([Problem("same", "Giá trị này đang được áp dụng.", field="value")])
            return self.reset(target)
        try:
            overlay.strictly(self.shipped(), [*self._fitting([target]), (target, plain)])
        except overlay.Unplaced as fault:
            raise Invalid([Problem("bad_target", f"{_capital(str(fault))}.", field="target")]) from fault
        except overlay.Unfit as fault:
            _refuse(fault)
        change = self._change(target, plain, _base(shipped, target), reason)
        label = f"Đã sửa quy định: {self._label(target, self.book())}"
        return self._operations.run(label, lambda: self._store.rules.save(change))

    def reset(self, target: str) -> Changes:
        """Go back to what ships for ``target`` and everything under it; a rule the office added goes away.

        Raises ``RuleViolation`` when the office set nothing there, ``Invalid`` when others of its values rest
        on it.
        """
        gone = [one.target for one in self.changes() if f"{one.target}.".startswith(f"{target}.")]
        if not gone:
            raise RuleViolation("Mục này đang theo đúng quy định đi kèm chương trình.")
        try:
            overlay.strictly(self.shipped(), self._fitting(gone))
        except (overlay.Unplaced, overlay.Unfit) as fault:
            message = f"Chưa bỏ được: giá trị khác của cơ quan dựa vào mục này ({fault})."
            raise Invalid([Problem("needed", message, field="target")]) from fault
        label = f"Đã trả quy định về như ban đầu: {self._label(target, self.book())}"

        def work() -> None:
            for one in gone:
                self._store.rules.delete(one)

        return self._operations.run(label, work)

    def _fitting(self, without: Collection[str] = ()) -> list[tuple[str, Any]]:
        """The office's values in use, but those of ``without``."""
        left = self._in_use()[1]
        return [
            (target, value)
            for target, value in self._values()
            if target not in left and target not in without
        ]

    def _change(self, target: str, value: Any, base: str, reason: str) -> RuleChange:
        actor = str(self._store.settings.get("clerk", "") or "")
        stored = json.dumps(value, ensure_ascii=False)
        return RuleChange(target, stored, base, reason, self._store.now(), actor)

    # ---- the reform index of heads ---------------------------------------------------------------
    def head_rule(self) -> HeadRule:
        """From which index on a unit counts against its head; asked only where ``reform_index`` is on."""
        data = self._store.settings.get(_HEADS)
        try:
            return HeadRule() if data is None else msgspec.convert(data, HeadRule)
        except msgspec.ValidationError:
            # Written by another version: as if nothing were set, which asks nothing of anybody.
            return HeadRule()

    def set_head_rule(self, rule: HeadRule, reason: str) -> Changes:
        """Set the office's figures, with the paper they follow. Raises ``Invalid`` naming the field."""
        why = _reason(reason)
        problems = []
        if not 0 <= rule.below <= _WHOLE:
            problems.append(Problem("out_of_range", "Chỉ số từ 0 đến 100 điểm.", field="below"))
        if not 0 <= rule.last <= _MOST_LAST:
            problems.append(Problem("out_of_range", "Số đơn vị xếp cuối từ 0 đến 99.", field="last"))
        if problems:
            raise Invalid(problems)
        label = f"Đã đặt mức chỉ số cải cách hành chính xét cho người đứng đầu: {why}"
        return self._operations.run(
            label, lambda: self._store.settings.set(_HEADS, msgspec.to_builtins(rule))
        )

    # ---- switches ----------------------------------------------------------------------------
    def switches(self) -> tuple[RuleSwitch, ...]:
        """The office's switches as they stand."""
        return tuple(
            RuleSwitch(name, label, self.switch(name), hint) for name, (label, hint) in SWITCHES.items()
        )

    def switch(self, name: str) -> bool:
        """Whether a switch is on; off when the office never touched it."""
        row = self._store.rules.get(f"{_SWITCH}{name}")
        return row is not None and row.value == "true"

    def set_switch(self, name: str, on: bool, reason: str) -> Changes:
        """Turn a switch. Raises ``Invalid`` without a reason or for a switch there is not."""
        if name not in SWITCHES:
            raise Invalid([Problem("bad_target", f"Không có công tắc “{name}”.", field="target")])
        change = self._change(f"{_SWITCH}{name}", on, "false", _reason(reason))
        label = f"Đã {'bật' if on else 'tắt'}: {SWITCHES[name][0]}"
        return self._operations.run(label, lambda: self._store.rules.save(change))

    # ---- files for other offices -------------------------------------------------------------
    def export_overlay(self, path: Path, force: bool = False) -> int:
        """Write the office's changes to a file; returns how many.

        Raises ``RuleViolation`` when there are none, ``Conflict`` when the file is there and not ``force``.
        """
        changes = self.changes()
        if not changes:
            raise RuleViolation("Cơ quan chưa sửa quy định nào nên không có gì để xuất.")
        book = self.book()
        entries = [
            Entry(
                one.target,
                json.loads(one.value),
                self._label(one.target, book),
                json.loads(one.base),
                one.reason,
            )
            for one in changes
        ]
        office = self._store.settings.office()
        write_overlay(path, written(office.name if office else "", self._today(), entries), force=force)
        return len(entries)

    def import_overlay(self, path: Path) -> Changes:
        """Take over another office's values: all of the file or nothing, as one operation.

        Values of the same targets are replaced, others stay. Raises ``Unreadable`` for a file that cannot be
        read, ``Invalid`` naming file, key and line for what does not fit.
        """
        found = read_overlay(path)
        require_fit(found, self.shipped(), self._fitting(), SWITCHES)
        shipped = overlay.tree_of(self.shipped())
        whose = f"nhận từ {found.office}" if found.office else f"nhận từ tệp {path.name}"
        changes = [
            self._change(
                one.target,
                clean(one.value),
                _base(shipped, one.target),
                nfc(f"{one.reason} ({whose})" if one.reason else _capital(whose)),
            )
            for one in found.entries
        ]

        def work() -> None:
            for one in changes:
                self._store.rules.save(one)

        return self._operations.run(f"Đã nhận {len(changes)} quy định từ tệp {path.name}", work)


def _base(shipped: overlay.Node, target: str) -> str:
    """JSON of the value that ships, to see later whether it changed; of nothing: ``null``."""
    if target.startswith(_SWITCH):
        return "false"
    return json.dumps(_shown(overlay.value_at(shipped, target)), ensure_ascii=False)


def _shown(value: Any) -> Any:
    return None if value is overlay.MISSING else value


def _plain(value: object) -> Any:
    """A value as it is stored: numbers, text, lists; days as ISO text."""
    try:
        return clean(json.loads(msgspec.json.encode(value)))
    except (OverflowError, TypeError) as fault:
        raise Invalid([Problem("bad_value", "Giá trị này không dùng được.", field="value")]) from fault


def clean(value: Any) -> Any:
    """Text in a value as all text enters the program (NFC)."""
    if isinstance(value, str):
        return nfc(value)
    if isinstance(value, dict):
        return {key: clean(one) for key, one in value.items()}
    return [clean(one) for one in value] if isinstance(value, list) else value


def _reason(reason: str) -> str:
    reason = nfc(reason)
    if not reason:
        raise Invalid([Problem("missing", "Ghi lý do hoặc văn bản làm căn cứ.", field="reason")])
    return reason


def _capital(clause: str) -> str:
    return f"{clause[:1].upper()}{clause[1:]}"


def _refuse(fault: overlay.Unfit) -> NoReturn:
    """Say beside the value what it would break."""
    messages = dict.fromkeys(one.message for one in fault.faults)
    problems = [Problem("bad_value", f"{_capital(one)}.", field="value") for one in messages]
    raise Invalid(problems) from fault
