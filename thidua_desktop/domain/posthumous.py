"""Truy tặng: whether an award honours somebody who has died.

The ledger has no column for it; offices write it in words. It is read where they write it, in this order:
the award's own note or name ("truy tặng"), the nomination's note, "Cố" before the name or as salutation, the
title of a decision that grants only posthumously. NĐ 152/2025 Đ29.4: the family's representative receives.
"""

from __future__ import annotations

import re
from typing import Final

from thidua_desktop.domain.records import Award, RecipientKind
from thidua_desktop.domain.vietnamese import canonical

_WORDS: Final = re.compile(r"\btruy tặng\b")
_GRANT: Final = re.compile(r"\btặng\b")
_LATE: Final = re.compile(r"cố\b(?: +\w+){2,}")
"""«Cố» with at least two words after it: a name of two words is somebody called so."""


def is_posthumous(award: Award, decision_title: str = "", nomination_note: str = "") -> bool:
    """Whether ``award`` is truy tặng, as far as the records tell. Only people are."""
    if award.recipient_kind is not RecipientKind.PERSON:
        return False
    if any(_WORDS.search(canonical(text)) for text in (award.note, award.award_name, nomination_note)):
        return True
    if _LATE.match(canonical(f"{award.salutation} {award.name}".strip())):
        return True
    if _LATE.match(canonical(award.name)):
        return True
    title = canonical(decision_title)
    return bool(_WORDS.search(title)) and not _GRANT.search(_WORDS.sub("", title))
