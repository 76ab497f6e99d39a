"""How people are spoken of in a sentence the MC reads: with salutation and post, without stray capitals."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from thidua_desktop.domain.records import Conference, ConferenceKind
from thidua_desktop.domain.vietnamese import canonical, fold, read_number
from thidua_desktop.services.conferences.facts import StageTurn
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

_PRESIDENT = "chu tich nuoc"
_MEDALS = ("huan chuong", "huy chuong")
_DECREES = ("152/2025/NĐ-CP", "98/2023/NĐ-CP", "145/2013/NĐ-CP")
"""That say how awards are handed over, the latest first."""


def pledge_year(sources: YearSources, conference: Conference) -> int | None:
    """The year whose pledges are signed at the conference: the next, at a launch perhaps its own."""
    years = [conference.year + 1]
    if conference.kind is ConferenceKind.LAUNCH:
        years.append(conference.year)
    return next((year for year in years if sources.pledges.of_year(year)), None)


def in_sentence(text: str, *, common: bool = False) -> str:
    """``text`` inside a sentence: "ông Lâm Quốc Thịnh"; with ``common`` its first word is no name either."""
    return text[:1].lower() + text[1:] if common or fold(text).startswith(_SALUTED) else text


def said_number(count: int) -> str:
    """How many, as it is said: "một", "mười"; from eleven on in figures. Nothing for 0."""
    return (read_number(count) if count <= 10 else str(count)) if count else ""


def of_president(turn: StageTurn) -> bool:
    """Whether the President decided: those who receive stand on the stage while it is read (Đ30.2b)."""
    issuer = turn.decision.issuer if turn.decision else ""
    return fold(issuer) == _PRESIDENT or (not issuer and _PRESIDENT in fold(turn.kind.authority))


def rules_of_the_day(stage: OnStage, *, eight_steps: bool) -> dict[str, str]:
    """What the first page may speak of: the decree in force on the conference's day, awards that are given.

    Days on which the decrees were in force are the rulebook's.
    """
    day = stage.conference.date or stage.sources.now().date()
    texts = {text.code: text for text in stage.sources.book().texts}
    valid = (texts.get(code) for code in _DECREES)
    decree = next((one.code for one in valid if one is not None and one.holds_on(day)), "")
    said = f"Nghị định số {decree}" if decree else ""
    kinds = [fold(turn.kind.name) for turn in stage.stage.turns]
    return {
        "decree_2025": said if decree == _DECREES[0] else "",
        "decree_before": said if decree != _DECREES[0] else "",
        "president": "Chủ tịch nước" if any(map(of_president, stage.stage.turns)) else "",
        "medals": "huân chương, huy chương" if any(name.startswith(_MEDALS) for name in kinds) else "",
        "eight_steps": "tám bước" if eight_steps else "",
    }


class Spoken:
    """The words of one conference for those who speak, hand over and sign."""

    def __init__(self, stage: OnStage) -> None:
        self._stage = stage

    def named(self, text: str) -> bool:
        """Whether ``text``, as :meth:`person` says it, holds a name and not only a post."""
        folded = fold(text.strip())
        for word in _SALUTED:
            folded = folded.removeprefix(word)
        return bool(folded) and not folded.startswith(_POSTS)

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
