"""Papers every office has: what lies in a tray when nobody declared anything."""

from __future__ import annotations

from collections.abc import Iterable

from thidua_desktop.domain.records import Stock

SHIPPED_STOCKS = (
    Stock("a4-trang", "Giấy trắng A4", 29700, 21000),
    Stock("bang-khen", "Bằng khen 360 × 237", 36000, 23700),
    Stock("a3", "Giấy trắng A3", 42000, 29700),
)


def with_shipped(declared: Iterable[Stock]) -> list[Stock]:
    """``SHIPPED_STOCKS``, each replaced by the office's own of the same code, then the office's others."""
    own = {stock.code: stock for stock in declared}
    shipped = [own.pop(stock.code, stock) for stock in SHIPPED_STOCKS]
    return [*shipped, *own.values()]
