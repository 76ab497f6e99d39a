"""Award kinds as the catalogue of the data file lists them: names and rank, no rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from thidua_desktop.domain.records import AwardKind
from thidua_desktop.domain.rulebook.lookup import source_words
from thidua_desktop.domain.rulebook.model import Authority, Award, LegalText


def kinds_of(awards: Iterable[Award], texts: Sequence[LegalText]) -> list[AwardKind]:
    """The catalogue rows of ``awards`` in order of rank; who decides is the post of the newest period."""
    return [_kind(one, texts) for one in sorted(awards, key=lambda award: award.order)]


def _kind(award: Award, texts: Sequence[LegalText]) -> AwardKind:
    newest = award.authorities[-1] if award.authorities else None
    return AwardKind(
        code=award.code,
        name=award.name,
        group=award.group,
        recipient_kinds=award.recipient_kinds,
        level=award.level,
        order=award.order,
        article=source_words(texts, award.source),
        confidence=_confidence(award, newest),
        authority=_post(newest),
        certificate_title=award.certificate_title,
        aliases=award.aliases,
        retired_on=award.retired_on,
    )


def _confidence(award: Award, authority: Authority | None) -> str:
    """That of the standard, then that of who decides where it is another: "V/S"."""
    marks = [award.source.confidence, *([authority.source.confidence] if authority else [])]
    return "/".join(dict.fromkeys(marks))


def _post(authority: Authority | None) -> str:
    if authority is None:
        return ""
    if authority.until is None:
        return authority.post
    last = f"{authority.until.day}/{authority.until.month}/{authority.until.year}"
    return f"{authority.post} (đến hết ngày {last})"
