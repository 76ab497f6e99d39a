"""The one order in which awards are listed, read out, stacked and numbered.

Source: NĐ 152/2025 Đ29.5 — higher deciding level first; within one level titles before forms, the
higher award first, then collective, household, individual; list order last.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.records import Award, AwardKind, RecipientKind

LEVELS = ("nha_nuoc", "bo_tinh", "tinh", "huyen", "co_so")
GROUPS = ("danh_hieu", "hinh_thuc")
RECIPIENTS = (RecipientKind.UNIT, RecipientKind.HOUSEHOLD, RecipientKind.PERSON)


def _place(value: str, order: Sequence[str]) -> int:
    return order.index(value) if value in order else len(order)


def ceremony_key(kind: AwardKind, recipient: RecipientKind) -> tuple[int, int, int, str, int]:
    """Sort key of an award of ``kind`` to a ``recipient``; smaller comes to the stage earlier."""
    return (
        _place(kind.level, LEVELS),
        _place(kind.group, GROUPS),
        kind.order,
        kind.code,
        RECIPIENTS.index(recipient),
    )


@dataclass(frozen=True, slots=True)
class AwardGroup:
    """Awards of one kind to one sort of recipient, in list order."""

    kind: AwardKind
    recipient_kind: RecipientKind
    awards: tuple[Award, ...]


def in_ceremony_order(awards: Iterable[Award], kinds: Mapping[str, AwardKind]) -> list[AwardGroup]:
    """``awards`` grouped by kind and sort of recipient, in the order of the stage.

    Inside a group the order number in the decision rules, then the order given. ``kinds`` must know
    every award's code.
    """
    groups: dict[tuple[str, RecipientKind], list[Award]] = {}
    for award in awards:
        groups.setdefault((award.award_code, award.recipient_kind), []).append(award)
    ordered = sorted(groups, key=lambda key: ceremony_key(kinds[key[0]], key[1]))
    return [
        AwardGroup(
            kinds[code],
            recipient,
            tuple(sorted(groups[code, recipient], key=lambda a: a.book_order)),
        )
        for code, recipient in ordered
    ]


def decided_by_commune(kind: AwardKind) -> bool:
    """Whether the chair of a commune's people's committee decides this kind today.

    The catalogue's ``authority`` says so in the law's words (Luật 06/2022 Đ80.3; NĐ 129/2025 for
    CSTĐCS, TTLĐTT, thôn văn hóa: secondary source).
    """
    return kind.level == "co_so" and kind.retired_on is None and "cấp xã" in kind.authority
