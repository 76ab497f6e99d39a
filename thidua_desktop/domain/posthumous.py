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
    if any(map(_says_so, (award.note, award.award_name, nomination_note))):
        return True
    if any(map(_is_late, (f"{award.salutation} {award.name}".strip(), award.name))):
        return True
    if not _says_so(decision_title):
        return False
    return not _GRANT.search(_WORDS.sub("", canonical(decision_title)))


def _says_so(text: str) -> bool:
    """Asked of every award of a stage: the plain look first spares folding what cannot say it."""
    return "truy" in text.lower() and bool(_WORDS.search(canonical(text)))


def _is_late(name: str) -> bool:
    return "c" in name[:4].lower() and bool(_LATE.match(canonical(name)))
