"""Layouts as the text of their files: TOML that loads back equal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from thidua_desktop.documents.layout import FORMAT
from thidua_desktop.documents.layout_format import Layout

_HEAD = "# Bố cục giấy khen: mm tính từ góc trên bên trái tờ giấy, cỡ chữ tính bằng point.\n"
_HEADER = ("format", "name", "title", "stock", "priority", "awards", "groups", "recipients")


def to_text(layout: Layout) -> str:
    """The file of ``layout``, without what has its usual value; nothing is inherited any more."""
    plain = msgspec.to_builtins(layout)
    plain["format"] = FORMAT
    header = {key: plain[key] for key in _HEADER if plain[key] not in ((), [])}
    parts = [_HEAD + _table(header), "[page]\n" + _table(plain["page"])]
    for key, structs in (("flow", layout.flow), ("box", layout.box)):
        for struct, table in zip(structs, plain[key], strict=True):
            parts.append(f"[[{key}]]\n{_table(_changed(struct, table))}")
    return "\n".join(parts)


def _table(values: Mapping[str, Any]) -> str:
    import tomli_w

    return tomli_w.dumps({key: _short(value) for key, value in values.items()})


def _short(value: Any) -> Any:
    """297 rather than 297.0: that is how people write it."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list | tuple):
        return [_short(one) for one in value]
    return value


def _changed(struct: msgspec.Struct, plain: dict[str, Any]) -> dict[str, Any]:
    """Keys whose values are not the usual ones; the kind of a box first."""
    usual = {field.name: field.default for field in msgspec.structs.fields(type(struct))}
    kept = {}
    for key, value in plain.items():
        default = usual.get(key, msgspec.NODEFAULT)
        if value is None or (key != "kind" and getattr(struct, key) == default):
            continue
        kept[key] = value
    return dict(sorted(kept.items(), key=lambda one: (one[0] != "kind", one[0] not in ("id", "name"))))
