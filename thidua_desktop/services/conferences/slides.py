"""What the second screen shows, picture by picture, in the order of the stage.

Every name comes from :class:`Stage` as it stands when the slides are made: nobody sorts again. Left out are
those marked absent for whom nobody receives, and those whose award was revoked. How many names one picture
holds is asked of whoever sets it (``fits``), since that depends on the screen; never more than :data:`MOST`.
Why so: docs/decisions/second-screen.md.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from thidua_desktop.domain.office import own_words
from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Award, AwardState, Office, Presence, RecipientKind
from thidua_desktop.domain.vietnamese import fold, long_date
from thidua_desktop.services.conferences.facts import Stage, StageLine, StageTurn

MOST = 10
"""Most names on one picture, however large the screen: more are not taken in at a glance."""


class SlideKind(StrEnum):
    """What a picture is for."""

    TITLE = "ten_hoi_nghi"
    ANNOUNCE = "cong_bo"
    """Which award is handed over now, by which decision; no names."""
    NAMES = "dot"
    CLOSING = "ket_thuc"


@dataclass(frozen=True, slots=True)
class SlideName:
    """One recipient on a picture."""

    award_id: int
    name: str
    detail: str = ""
    """Post and unit; a household's address."""
    receiver: str = ""
    """Who comes up in their place: "(Trần Thị Hai, vợ, nhận thay)", or who represents a unit."""
    award: str = ""
    """The award, where the turn holds several."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One picture. ``turn``: number of the turn from 1, 0 outside turns."""

    kind: SlideKind
    title: str
    heading: str = ""
    """Small line above the title."""
    lines: tuple[str, ...] = ()
    names: tuple[SlideName, ...] = ()
    turn: int = 0
    turn_id: int = 0
    page: int = 1
    pages: int = 1


Fits = Callable[[Slide], bool]
"""Whether a picture can be set with letters large enough to be read at the back of the hall."""


def appears(line: StageLine) -> bool:
    """Whether a recipient is shown: the award stands, and somebody comes up for it as far as is known."""
    return line.award.state is AwardState.GIVEN and line.comes_up


_Source = tuple[StageTurn, int, Office | None, str]
"""A turn, of how many, the office, and which of several turns of one title it is: " (1/2)"."""


class SlideMaker:
    """Makes the pictures of a stage for one size of screen; what stays the same is made once."""

    def __init__(self, fits: Fits) -> None:
        self._fits = fits
        self._made: dict[int, tuple[_Source, list[Slide]]] = {}

    def slides(self, stage: Stage, office: Office | None) -> list[Slide]:
        """All pictures: the conference, for each turn what is handed over and to whom, the closing.

        A turn nobody comes up in keeps its first picture, which has no names. Names of a turn are spread
        evenly over the fewest pictures that ``fits`` allows; one name always gets a picture.
        """
        made: dict[int, tuple[_Source, list[Slide]]] = {}
        slides = [_title(stage, office)]
        alike = Counter(turn.turn.title for turn in stage.turns)
        seen: Counter[str] = Counter()
        for turn in stage.turns:
            title = turn.turn.title
            seen[title] += 1
            part = f" ({seen[title]}/{alike[title]})" if alike[title] > 1 else ""
            source = (turn, len(stage.turns), office, part)
            known = self._made.get(turn.turn.id)
            if known is None or known[0] != source:
                known = (source, [_announce(*source), *_pages(*source, self._fits)])
            made[turn.turn.id] = known
            slides += known[1]
        self._made = made
        slides.append(_closing(stage, office))
        return slides


def _title(stage: Stage, office: Office | None) -> Slide:
    conference = stage.conference
    day = long_date(conference.date) if conference.date else ""
    lines = tuple(line for line in (conference.place, day[:1].upper() + day[1:]) if line)
    return Slide(SlideKind.TITLE, conference.name, _name(office), lines)


def _closing(stage: Stage, office: Office | None) -> Slide:
    awards = [line.award for turn in stage.turns for line in turn.lines if appears(line)]
    present = {award.recipient_kind for award in awards}
    words = (
        (RecipientKind.UNIT, "các tập thể"),
        (RecipientKind.HOUSEHOLD, "hộ gia đình"),
        (RecipientKind.PERSON, "cá nhân"),
    )
    who = [word for kind, word in words if kind in present]
    if not who:
        return Slide(SlideKind.CLOSING, "Trân trọng cảm ơn", _name(office), (stage.conference.name,))
    if not who[0].startswith("các"):
        who[0] = f"các {who[0]}"
    title = f"Chúc mừng {', '.join(who)} được khen thưởng"
    return Slide(SlideKind.CLOSING, title, _name(office), (stage.conference.name, "Trân trọng cảm ơn"))


def _announce(turn: StageTurn, turns: int, office: Office | None, part: str) -> Slide:
    lines = _decisions(turn)
    presenter = turn.turn.presenter.strip()
    if presenter:
        lines = (*lines, f"Trao tặng: {presenter}")
    return Slide(
        SlideKind.ANNOUNCE,
        _turn_title(turn, office) + part,
        f"Đợt {turn.number}/{turns}",
        lines,
        turn=turn.number,
        turn_id=turn.turn.id,
    )


def _pages(turn: StageTurn, turns: int, office: Office | None, part: str, fits: Fits) -> list[Slide]:
    lines = [line for line in turn.lines if appears(line)]
    names = list(_names(lines, office))
    title = _turn_title(turn, office) + part
    made: list[Slide] = []
    for pages in range(-(-len(names) // MOST), len(names) + 1):
        made = [
            Slide(
                SlideKind.NAMES,
                title,
                f"Đợt {turn.number}/{turns}" + (f" · trang {page}/{pages}" if pages > 1 else ""),
                names=tuple(people),
                turn=turn.number,
                turn_id=turn.turn.id,
                page=page,
                pages=pages,
            )
            for page, people in enumerate(_parts(names, pages), start=1)
        ]
        if all(map(fits, made)):
            break
    return made


def _parts(names: Sequence[SlideName], pages: int) -> Iterator[Sequence[SlideName]]:
    """``pages`` parts as even as can be, the longer ones first."""
    size, more = divmod(len(names), pages) if pages else (0, 0)
    first = 0
    for page in range(pages):
        last = first + size + (page < more)
        yield names[first:last]
        first = last


def _names(lines: Sequence[StageLine], office: Office | None) -> Iterator[SlideName]:
    mixed = len({(line.award.award_code, line.truy_tang) for line in lines}) > 1
    for line in lines:
        award = line.award
        words = _own(award.award_name, office)
        if line.truy_tang:
            words = f"Truy tặng {words}"
        yield SlideName(
            award.id,
            _called(award),
            _detail(award),
            _receiver(line),
            words if mixed else "",
        )


def _called(award: Award) -> str:
    name = display_name(award.recipient_kind, award.name)
    person = award.recipient_kind is RecipientKind.PERSON
    return f"{award.salutation} {name}".strip() if person else name


def _detail(award: Award) -> str:
    """Post and unit in one line; nothing is said twice."""
    if award.recipient_kind is RecipientKind.HOUSEHOLD:
        return award.post or award.unit_name
    unit = award.unit_name if award.unit_name != award.name else ""
    if award.recipient_kind is RecipientKind.UNIT:
        return unit
    if unit and fold(unit) in fold(award.post):
        unit = ""
    return ", ".join(part for part in (award.post, unit) if part)


def _receiver(line: StageLine) -> str:
    mark = line.handover
    if mark.stand_in and mark.presence in (Presence.STAND_IN, Presence.ABSENT):
        return f"({', '.join(part for part in (mark.stand_in, mark.relation) if part)}, nhận thay)"
    if line.representative and line.award.recipient_kind is not RecipientKind.PERSON:
        return f"Đại diện nhận: {line.representative}"
    return ""


def _turn_title(turn: StageTurn, office: Office | None) -> str:
    return _own(turn.turn.title or turn.kind.name, office)


def _own(words: str, office: Office | None) -> str:
    """The catalogue's words as :func:`own_words` has them, with the office's name said short."""
    return _short(own_words(words, office) if office else words)


def _name(office: Office | None) -> str:
    return office.name if office else ""


def _short(words: str) -> str:
    return words.replace("Ủy ban nhân dân", "UBND")


def _decisions(turn: StageTurn) -> tuple[str, ...]:
    """Each decision the turn's awards rest on, in words; more than two are only counted."""
    standing = (line.award for line in turn.lines if line.award.state is AwardState.GIVEN)
    about = dict.fromkeys((one.decision_number, one.decision_date, one.authority) for one in standing)
    said = [_decision_words(*one) for one in about if one[0]]
    return tuple(said) if len(said) <= 2 else (f"Theo {len(said)} quyết định khen thưởng",)


def _decision_words(number: str, date: dt.date | None, authority: str) -> str:
    day = f" ngày {date:%d/%m/%Y}" if date else ""
    issuer = f" của {_short(authority)}" if authority else ""
    return f"Quyết định số {number}{day}{issuer}"
