"""A layout that builds on another: ``extends``, ``scale``, ``shift``, ``drop``, boxes merged by their ids.

Works on the plain values of a layout file, before they are checked, so that what is inherited is checked like
what is written. See docs/decisions/layout-format.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Raw = dict[str, Any]
"""A layout file as tomllib reads it."""

Base = Callable[[str], Raw]
"""Name → the plain values of that layout, its own inheritance resolved. Raises ``KeyError``."""

DEEPEST = 8
"""How many layouts may build on one another."""
INHERITING = ("extends", "scale", "shift", "drop")
"""Keys that say how to inherit and are gone afterwards."""

_LENGTHS = frozenset(
    {
        "width", "height", "top", "bottom", "spare_limit", "baseline", "gap", "least_gap", "x", "y", "size",
        "min_size", "capitals_size", "tracking", "line_gap", "least_line_gap", "least_width", "thickness",
    }
)  # fmt: skip
_ACROSS, _DOWN = frozenset({"x"}), frozenset({"y", "baseline", "top", "bottom"})


class InheritanceError(Exception):
    """What is wrong with the inheriting keys: (key, message in Vietnamese)."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key
        self.message = message


def refuse_circle(name: str, chain: Sequence[str]) -> None:
    """Raise :class:`InheritanceError` where ``name`` would build on itself, or the ``chain`` is too long."""
    if name in chain:
        round_ = " → ".join((*chain[chain.index(name) :], name))
        raise InheritanceError("extends", f"vòng tròn: {round_}")
    if len(chain) > DEEPEST:
        raise InheritanceError("extends", f"kế thừa quá {DEEPEST} tầng")


def inherit(child: Raw, base_of: Base) -> Raw:
    """``child`` on top of what it extends; ``child`` itself when it extends nothing.

    Keys of the child replace the base's. A ``[[box]]`` or ``[[flow]]`` whose id (name) the base has is merged
    key by key in its place, others follow at the end; ``drop`` takes boxes of the base out. ``scale``
    multiplies all lengths and type sizes of the base first, then ``shift`` (right, down, mm) moves them.
    """
    name = child.get("extends")
    if name is None:
        for key in INHERITING[1:]:
            if key in child:
                raise InheritanceError(key, "chỉ dùng cùng với extends")
        return child
    if not isinstance(name, str):
        raise InheritanceError("extends", "phải là tên một bố cục")
    try:
        base = base_of(name)
    except KeyError:
        raise InheritanceError("extends", f"không có bố cục “{name}”") from None
    _refuse_broken(name, base)
    scale, shift = _scale(child), _shift(child)
    dropped = child.get("drop", [])
    if not isinstance(dropped, list) or not all(isinstance(one, str) for one in dropped):
        raise InheritanceError("drop", "phải là danh sách tên ô")
    merged: Raw = {}
    for key, value in base.items():
        if key in ("box", "flow"):
            merged[key] = [_moved(_scaled(one, scale), shift) for one in value]
        elif key == "page":
            merged[key] = _scaled(value, scale)
        else:
            merged[key] = value
    there = {box.get("id") for box in merged.get("box", ())}
    for one in dropped:
        if one not in there:
            raise InheritanceError("drop", f"bố cục “{name}” không có ô “{one}”")
    merged["box"] = [box for box in merged.get("box", ()) if box.get("id") not in dropped]
    for key, value in child.items():
        if key in INHERITING:
            continue
        if key in ("box", "flow") and isinstance(value, list):
            merged[key] = _together(merged.get(key, []), value, "id" if key == "box" else "name")
        elif key == "page" and isinstance(value, dict):
            merged[key] = {**merged.get(key, {}), **value}
        else:
            merged[key] = value
    return merged


def _refuse_broken(name: str, base: Raw) -> None:
    for key in ("box", "flow"):
        tables = base.get(key, [])
        if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
            raise InheritanceError("extends", f"bố cục “{name}” có {key} không phải là các bảng")
    if not isinstance(base.get("page", {}), dict):
        raise InheritanceError("extends", f"bố cục “{name}” có page không phải là bảng")


def _scale(child: Raw) -> float:
    scale = child.get("scale", 1.0)
    if isinstance(scale, bool) or not isinstance(scale, int | float) or not 0.1 <= scale <= 10:
        raise InheritanceError("scale", "phải là số từ 0,1 đến 10")
    return float(scale)


def _shift(child: Raw) -> tuple[float, float]:
    shift = child.get("shift", [0, 0])
    numbers = isinstance(shift, list) and len(shift) == 2
    # Not a number and infinity compare false.
    if not numbers or not all(_number(one) and abs(one) <= 2000 for one in shift):
        raise InheritanceError("shift", "phải là hai số mm: [sang phải, xuống dưới]")
    return float(shift[0]), float(shift[1])


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _scaled(table: Mapping[str, Any], scale: float) -> Raw:
    if scale == 1.0:
        return dict(table)
    out: Raw = {}
    for key, value in table.items():
        if key in _LENGTHS and _number(value):
            out[key] = round(value * scale, 4)
        elif key == "sizes" and isinstance(value, list):
            out[key] = [round(one * scale, 4) if _number(one) else one for one in value]
        else:
            out[key] = value
    return out


def _moved(table: Raw, shift: tuple[float, float]) -> Raw:
    if shift == (0.0, 0.0):
        return table
    out = dict(table)
    for keys, by in ((_ACROSS, shift[0]), (_DOWN, shift[1])):
        for key in keys & out.keys():
            if _number(out[key]):
                out[key] = round(out[key] + by, 4)
    return out


def _together(base: list[Raw], own: list[Any], key: str) -> list[Any]:
    merged = list(base)
    places = {one.get(key): i for i, one in enumerate(merged)}
    for one in own:
        name = one.get(key) if isinstance(one, dict) else None
        place = places.get(name) if isinstance(name, str) else None
        if place is None:
            merged.append(one)
        else:
            merged[place] = {**merged[place], **one}
    return merged
