"""The levels that decide awards, as the law ranks them."""

from __future__ import annotations

from collections.abc import Mapping

OWN_LEVEL = "co_so"
LEVEL_NAMES: Mapping[str, str] = {
    "co_so": "cấp xã",
    "huyen": "cấp huyện",
    "tinh": "cấp tỉnh",
    "bo_tinh": "cấp bộ, tỉnh",
    "nha_nuoc": "cấp Nhà nước",
}
"""Lowest first."""
