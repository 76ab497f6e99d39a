"""How people are spoken of in a sentence the MC reads: with salutation and post, without stray capitals."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from thidua_desktop.domain.records import Conference, ConferenceKind
from thidua_desktop.domain.vietnamese import canonical, fold
from thidua_desktop.services.stage_papers.gathered import OnStage
from thidua_desktop.services.year_papers import YearSources

_SALUTED = ("ong ", "ba ", "dong chi ", "d/c ", "anh ", "chi ")
_POSTS = (
    "chu tich", "pho ", "bi thu", "truong phong", "truong ban", "truong ap", "truong cong an", "truong tram",
    "chanh ", "giam doc", "hieu truong", "thu truong", "chi huy", "tong bi thu", "uy vien", "chu nhiem",
)  # fmt: skip
"""Folded beginnings of a post that stands without its holder's name."""
_COMMON = ("Đại diện", "Các", "Lãnh đạo", "Toàn thể", "Tập thể", "Những", "Một số")
"""Words that have a capital only at the head of a cell."""


def pledge_year(sources: YearSources, conference: Conference) -> int | None:
    """The year whose pledges are signed at the conference: the next, at a launch perhaps its own."""
    years = [conference.year + 1]
    if conference.kind is ConferenceKind.LAUNCH:
        years.append(conference.year)
    return next((year for year in years if sources.pledges.of_year(year)), None)


class Spoken:
    """The words of one conference for those who speak, hand over and sign."""

    def __init__(self, stage: OnStage) -> None:
        self._stage = stage

    def person(self, text: str) -> str:
        """ "Lâm Quốc Thịnh" → "Ông Lâm Quốc Thịnh, Chủ tịch UBND …", as far as the records know it.

        A post without a name gets "đồng chí"; "Đại diện các đơn vị" loses its capital; what already has a
        salutation, and what names a body, stays.
        """
        text = text.strip()
        folded = fold(text)
        if not text or folded.startswith(_SALUTED):
            return text
        if folded.startswith(_POSTS):
            return f"đồng chí {text}"
        for word in _COMMON:
            if text.startswith(f"{word} "):
                return text[:1].lower() + text[1:]
        name, _, post = text.partition(",")
        told = self._told.get(canonical(name), "")
        if told and not post:
            return told
        saluted = self._stage.saluted(name.strip())
        return f"{saluted},{post}" if post else saluted

    @cached_property
    def _told(self) -> dict[str, str]:
        """Name → how the conference, the signers of the office and the list of guests speak of it."""
        found: dict[str, str] = {}
        conference = self._stage.conference
        for text in (conference.chair, conference.co_chair, conference.secretary):
            for said in text.split(";"):
                name = said.partition(",")[0].strip()
                if fold(name).startswith(_SALUTED) and "," in said:
                    bare = name.split(" ", 2 if fold(name).startswith("dong chi ") else 1)[-1]
                    found.setdefault(canonical(bare), said.strip())
        for name, post in (*self._signers(), *self._guests()):
            if name and post:
                found.setdefault(canonical(name), f"{self._stage.saluted(name)}, {post}")
        return found

    def _signers(self) -> Iterable[tuple[str, str]]:
        office = self._stage.sources.maker.office()
        for signer in office.signers:
            whole = signer.post in ("Chủ tịch", "Phó Chủ tịch")
            yield signer.name, f"{signer.post} {office.name}" if whole else signer.post

    def _guests(self) -> Iterable[tuple[str, str]]:
        for guest in self._stage.sources.reception().guests(self._stage.conference.id):
            post = ", ".join(part for part in (guest.post, guest.unit_name) if part)
            yield guest.name, post if guest.post else ""
