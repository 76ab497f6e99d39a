"""The levels that decide awards, as the law ranks them."""

from __future__ import annotations

from collections.abc import Mapping

OWN_LEVEL = "co_so"
STATE = "nha_nuoc"
PRESIDENT = "chu_tich_nuoc"
"""A level for tờ trình only: awards and decisions of the President are of the level :data:`STATE`."""
LEVEL_NAMES: Mapping[str, str] = {
    "co_so": "cấp xã",
    "huyen": "cấp huyện",
    "tinh": "cấp tỉnh",
    "bo_tinh": "cấp bộ, tỉnh",
    "nha_nuoc": "cấp Nhà nước (Chính phủ, Thủ tướng Chính phủ)",
    "chu_tich_nuoc": "cấp Nhà nước (Chủ tịch nước)",
}
"""Lowest first."""
