"""Layouts as the text of their files: TOML that loads back equal."""

from __future__ import annotations

from typing import Any

import msgspec

from thidua_desktop.documents.layout import FORMAT
from thidua_desktop.documents.layout_format import Layout

_HEAD = "# Bố cục giấy khen: mm tính từ góc trên bên trái tờ giấy, cỡ chữ tính bằng point.\n"
_ORDER = (
    "format",
    "name",
    "title",
    "stock",
    "priority",
    "awards",
    "groups",
    "recipients",
    "page",
    "flow",
    "box",
)


def to_text(layout: Layout) -> str:
    """The file of ``layout``, without what has its usual value; nothing is inherited any more."""
    import tomli_w

    plain = msgspec.to_builtins(layout)
    plain["format"] = FORMAT
    plain["page"] = plain["page"]
    plain["flow"] = [_changed(one, value) for one, value in zip(layout.flow, plain["flow"], strict=True)]
    plain["box"] = [_changed(one, value) for one, value in zip(layout.box, plain["box"], strict=True)]
    ordered = {key: plain[key] for key in _ORDER if plain.get(key) not in ([], None)}
    return _HEAD + tomli_w.dumps(ordered)


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
