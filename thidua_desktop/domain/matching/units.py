"""Which unit a written name means: whole, shortened, of an earlier time, or under its parent."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from thidua_desktop.domain.records import Succession, Unit
from thidua_desktop.domain.vietnamese import canonical

_ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "thcs": "trung học cơ sở",
    "thpt": "trung học phổ thông",
    "gdtx": "giáo dục thường xuyên",
    "tncs": "thanh niên cộng sản",
    "lhpn": "liên hiệp phụ nữ",
    "ccb": "cựu chiến binh",
    "chqs": "chỉ huy quân sự",
    "bchqs": "ban chỉ huy quân sự",
    "htx": "hợp tác xã",
    "tb": "thương binh",
    "xh": "xã hội",
    "gd": "giáo dục",
    "đt": "đào tạo",
    "hcc": "hành chính công",
    "kp": "khu phố",
    "tdp": "tổ dân phố",
    "&": "và",
}
"""What offices shorten in unit names; ``TH`` and ``TT`` are left alone because they mean several things."""

_PLACE_KINDS = ("xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh")
_SPLIT = re.compile(r"[\s,.;:/()\-–—_\"“”'’]+|(&)")
_NEAR = 92.0
_SOMEWHAT = 50.0


def unit_key(name: str) -> str:
    """What is compared of a unit's name: no case or punctuation, abbreviations in full, no "(cũ)"."""
    words = [word for word in _SPLIT.split(canonical(name).replace("(cũ)", " ")) if word]
    return " ".join(_ABBREVIATIONS.get(word, word) for word in words)


def place_tail(key: str) -> str:
    """The place a key ends with ("xã thạnh hóa", "huyện mộc hóa"), or nothing."""
    best = ""
    for kind in _PLACE_KINDS:
        at = key.rfind(f" {kind} ")
        if at < 0:
            continue
        tail = key[at + 1 :]
        if kind == "xã" and (tail.startswith("xã hội") or key[:at].endswith(("hợp tác", "thị"))):
            continue
        if not best or len(tail) > len(best):
            best = tail
    return best


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """``unit`` is set when there is no doubt; else ``candidates`` are what it may be (none: unknown)."""

    unit: Unit | None = None
    candidates: tuple[Unit, ...] = ()
    near: bool = False
    """Whether the candidates are only nearly called so (else each of them bears the name)."""

    @property
    def doubtful(self) -> bool:
        return self.unit is None and bool(self.candidates)


class UnitIndex:
    """All units, of today and of earlier, found by what offices write."""

    def __init__(self, units: Iterable[Unit], successions: Iterable[Succession] = ()) -> None:
        self._units = {unit.id: unit for unit in units}
        self._whole: dict[str, list[Unit]] = {}
        self._other: dict[str, list[Unit]] = {}
        self._by_numbers: dict[tuple[str, ...], dict[str, list[Unit]]] = {}
        self._later: dict[int, set[int]] = {}
        self._earlier: dict[int, set[int]] = {}
        self._matches: dict[tuple[str, str], UnitMatch] = {}
        self._families: dict[int, frozenset[int]] = {}
        for succession in successions:
            self._later.setdefault(succession.old_id, set()).add(succession.new_id)
            self._earlier.setdefault(succession.new_id, set()).add(succession.old_id)
        keys = {unit.id: unit_key(unit.name) for unit in self._units.values()}
        self._own_tails = {
            tail
            for unit in self._units.values()
            if unit.parent_id is None and unit.valid_to is None and (tail := place_tail(keys[unit.id]))
        }
        self._roots = {
            unit.id for unit in self._units.values() if unit.parent_id is None and unit.valid_to is None
        }
        for unit in self._units.values():
            self._learn(unit, keys)

    def _learn(self, unit: Unit, keys: dict[int, str]) -> None:
        key = keys[unit.id]
        self._whole.setdefault(key, []).append(unit)
        self._by_numbers.setdefault(_numbers(key), {}).setdefault(key, []).append(unit)
        others = {unit_key(unit.code)} if len(unit.code) > 1 else set()
        tail = place_tail(key)
        if tail in self._own_tails and unit.parent_id is not None:
            short = key[: -len(tail)].strip()
            # "Công an xã Thạnh Hóa" is written "Công an", "Công an xã" and "Công an Thạnh Hóa".
            kind = _place_kind(tail)
            others |= {short, f"{short} {kind}", f"{short}{tail.removeprefix(kind)}"}
        elif not tail and unit.valid_to is None:
            others.update(f"{key} {own}" for own in self._own_tails)
        parent = keys.get(unit.parent_id or 0)
        if parent:
            others.add(f"{key} {parent}")
        for other in others - {key, ""}:
            self._other.setdefault(other, []).append(unit)

    def __contains__(self, unit_id: int) -> bool:
        return unit_id in self._units

    def get(self, unit_id: int | None) -> Unit | None:
        """The unit with this id, if it is known."""
        return self._units.get(unit_id or 0)

    def names(self) -> Iterator[tuple[str, Unit]]:
        """Every key by which a unit is found, with the unit."""
        for index in (self._whole, self._other):
            for key, units in index.items():
                for unit in units:
                    yield key, unit

    def match(self, name: str, parent: str = "", on: dt.date | None = None) -> UnitMatch:
        """The unit a row names, with its parent's name if the row gives it.

        ``on`` prefers the unit that existed on that day where one name was used twice.
        """
        if not name.strip():
            return UnitMatch()
        if on is None:
            asked = (name, parent)
            known = self._matches.get(asked)
            if known is None:
                known = self._matches[asked] = self._find(name, parent, None)
            return known
        return self._find(name, parent, on)

    def _find(self, name: str, parent: str, on: dt.date | None) -> UnitMatch:
        key = unit_key(name)
        for index in (self._whole, self._other):
            found = index.get(key)
            if found:
                return self._settle(found, parent, on)
        return UnitMatch(candidates=self._near(key), near=True)

    def _settle(self, found: list[Unit], parent: str, on: dt.date | None) -> UnitMatch:
        if len(found) > 1 and parent:
            above = self.match(parent).unit
            below = [unit for unit in found if above and unit.parent_id == above.id]
            found = below or found
        if len(found) > 1:
            there = [unit for unit in found if _exists(unit, on)]
            found = there or found
        return UnitMatch(unit=found[0]) if len(found) == 1 else UnitMatch(candidates=tuple(found))

    def _near(self, key: str) -> tuple[Unit, ...]:
        """Units of nearly this name. Numbers and places must be the same: Ấp 2 is not nearly Ấp 10."""
        names = self._by_numbers.get(_numbers(key))
        if not names or len(key) < 6:
            return ()
        tail = place_tail(key)
        hits = process.extract(key, names.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=5)
        return tuple(
            unit
            for hit, _score, _position in hits
            if place_tail(hit) == tail and _same_length_of_names(hit, key)
            for unit in names[hit]
        )

    def like(self, name: str, limit: int) -> tuple[Unit, ...]:
        """Units of today whose words are somewhat like those of ``name``, the likest first."""
        key = unit_key(name)
        today = {
            unit.id: one for one, units in self._whole.items() for unit in units if unit.valid_to is None
        }
        hits = process.extract(key, today, scorer=fuzz.token_sort_ratio, score_cutoff=_SOMEWHAT, limit=limit)
        return tuple(self._units[unit_id] for _key, _score, unit_id in hits)

    def current(self, unit_id: int) -> frozenset[int]:
        """The units of today that this one became (itself while it exists)."""
        return self._walk(unit_id, self._later) if self._later.get(unit_id) else frozenset({unit_id})

    def _walk(self, unit_id: int, step: dict[int, set[int]]) -> frozenset[int]:
        ends: set[int] = set()
        seen: set[int] = set()
        todo = [unit_id]
        while todo:
            here = todo.pop()
            if here in seen:
                continue
            seen.add(here)
            onward = step.get(here)
            if onward:
                todo.extend(onward)
            else:
                ends.add(here)
        return frozenset(ends)

    def family(self, unit_id: int) -> frozenset[int]:
        """The unit, what it became, what it was, and every unit above and below those.

        Somebody of one of these may be listed under any other.
        """
        known = self._families.get(unit_id)
        if known is None:
            known = self._families[unit_id] = self._family(unit_id)
        return known

    def _family(self, unit_id: int) -> frozenset[int]:
        members = {unit_id} | set(self.current(unit_id))
        for now in tuple(members):
            members |= self._reach(now, self._earlier)
        for member in tuple(members):
            unit = self._units.get(member)
            # The office itself is above everybody: it says nothing about where somebody works.
            while unit and unit.parent_id and (above := self._units.get(unit.parent_id)):
                if above.parent_id is not None:
                    members.add(above.id)
                unit = above
        if not members & self._roots:
            members |= self._below(members)
        return frozenset(members)

    def _below(self, members: set[int]) -> set[int]:
        below: set[int] = set()
        layer = members
        while layer := {u.id for u in self._units.values() if u.parent_id in layer} - below - members:
            below |= layer
        return below

    def _reach(self, unit_id: int, step: dict[int, set[int]]) -> set[int]:
        seen: set[int] = set()
        todo = [unit_id]
        while todo:
            for other in step.get(todo.pop(), ()):
                if other not in seen:
                    seen.add(other)
                    todo.append(other)
        return seen


def _place_kind(tail: str) -> str:
    return next(kind for kind in _PLACE_KINDS if tail.startswith(f"{kind} "))


def _numbers(key: str) -> tuple[str, ...]:
    return tuple(str(int(digits)) for digits in re.findall(r"\d+", key))


def _same_length_of_names(a: str, b: str) -> bool:
    """A missing or added word makes another unit, a misspelt one does not."""
    return len(a.split()) == len(b.split())


def _exists(unit: Unit, on: dt.date | None) -> bool:
    if on is None:
        return unit.valid_to is None
    return not (unit.valid_from and on < unit.valid_from) and not (unit.valid_to and on > unit.valid_to)
