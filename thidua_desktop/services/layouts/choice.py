"""Which layout goes with what: the rules of the office, and the size of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import LayoutRule, RecipientKind, Stock

if TYPE_CHECKING:
    from thidua_desktop.documents.layout import LayoutInfo

_FIT = 0.6
"""mm a page may differ from its stock: paper is cut no more exactly."""


def fitting(known: Sequence[LayoutInfo], stock: Stock) -> list[LayoutInfo]:
    """The layouts whose page is as large as ``stock``. Raises ``NotFound`` where none is."""
    width, height = stock.width / 100, stock.height / 100
    found = [one for one in known if abs(one.width - width) <= _FIT and abs(one.height - height) <= _FIT]
    if not found:
        raise NotFound(
            f"Chưa có mẫu nào khổ {width:g} × {height:g} mm cho “{stock.name}”.",
            hint="Mở Mẫu giấy khen, sao một mẫu và đổi khổ giấy, hoặc chọn loại giấy khác.",
        )
    return found


def ruled(rules: Sequence[LayoutRule], award_code: str, recipient: RecipientKind, stock: str) -> list[str]:
    """Names of the layouts the office wants, that of the most particular rule first.

    A rule for the award outdoes one for the stock, that one for the recipients.
    """
    suiting = [
        rule
        for rule in rules
        if rule.award_code in ("", award_code)
        and rule.recipient_kind in ("", recipient.value)
        and rule.stock in ("", stock)
    ]
    suiting.sort(key=lambda rule: (not rule.award_code, not rule.stock, not rule.recipient_kind))
    return [rule.layout for rule in suiting]
