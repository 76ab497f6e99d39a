"""Kịch bản dẫn chương trình: the programme with its words, the decisions read whole, the turns called.

NĐ 152/2025 Đ30.1 requires it in writing; Đ30.2 says how decisions are read. The words are the template's
``mc-script``; the steps, turns and names are the conference's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.documents.placeholders import names_in
from thidua_desktop.documents.stage.data import Script, ScriptLine, ScriptStep, ScriptTurn
from thidua_desktop.domain.recipients import RECIPIENT_LABELS
from thidua_desktop.domain.records import Conference, ItemKind, ProgrammeItem, RecipientKind
from thidua_desktop.domain.speech import Abbreviations, reading_hint, reading_pairs
from thidua_desktop.domain.vietnamese import fold, long_date
from thidua_desktop.services.conferences import TimedItem
from thidua_desktop.services.conferences.facts import StageTurn
from thidua_desktop.services.stage_papers.decisions import WholeDecision, whole_decision
from thidua_desktop.services.stage_papers.gathered import OnStage, decision_words
from thidua_desktop.services.stage_papers.local import abbreviations
from thidua_desktop.services.stage_papers.spoken import (
    Spoken,
    in_sentence,
    of_president,
    pledge_year,
    rules_of_the_day,
    said_number,
)

_KINDS: Mapping[ItemKind, str] = {
    ItemKind.ANNOUNCE: "announce",
    ItemKind.HAND_OVER: "award",
    ItemKind.SIGN: "sign",
}
_LEVELS = ("nha_nuoc", "tinh", "co_so")
_NEAREST = {"bo_tinh": "tinh", "huyen": "co_so"}
_ORGANISERS = "ban to chuc"


@dataclass(frozen=True, slots=True)
class _Step:
    """An item of the programme and what it is by the template's words."""

    what: str
    title: str
    time: str = ""
    ends: str = ""
    speaker: str = ""
    own: str = ""


def gather_script(stage: OnStage) -> Script:
    """The script of a conference. Raises ``Invalid`` for a template or file that cannot be used."""
    return _Writer(stage).script()


class _Writer:
    """Puts the conference's values into the template's words."""

    def __init__(self, stage: OnStage) -> None:
        self._stage = stage
        self._sources = stage.sources
        self._template: PaperTemplate = self._sources.templates.template("mc-script")
        self._known: Abbreviations = abbreviations(self._sources)
        self._values = _values(stage.conference, stage.office_name, self._sources.maker.office().place)
        self._read: set[int] = set()
        self._helped: set[tuple[str, str]] = set()
        self._presenter = ""
        self._spoken = Spoken(stage)
        self._pledges = pledge_year(self._sources, stage.conference)
        self._values["chair"] = self._spoken.person(stage.conference.chair)
        if self._pledges is not None:
            self._values["next_year"] = str(self._pledges)

    # ---- steps -----------------------------------------------------------------------------------
    def script(self) -> Script:
        """All of it."""
        words = Words(self._template, self._values)
        steps = self._steps()
        turns = self._turns_of(steps)
        own_steps = not self._sources.conferences().programme(self._stage.conference.id)
        self._values |= rules_of_the_day(self._stage, eight_steps=own_steps)
        # Where decisions are announced in an item of their own, they are read there.
        announced = self._announced_first(steps)
        written = []
        for i, step in enumerate(steps):
            lines = list(self._said(step, steps, turns[i]))
            before: list[ScriptLine] = []
            after: list[ScriptLine] = []
            if i == announced:
                before = self._announced()
            if turns[i]:
                after = (
                    list(self._phrase("award_end")) if i == max(k for k, t in enumerate(turns) if t) else []
                )
            if step.what == "sign":
                before += self._signing()
                after = [*after, *self._phrase("sign_end")]
            written.append(
                ScriptStep(
                    step.title,
                    step.time,
                    step.speaker[:1].upper() + step.speaker[1:],
                    (*lines, *before),
                    tuple(self._turn(turn, step) for turn in turns[i]),
                    tuple(after),
                )
            )
        return Script(
            office_name=self._stage.office_name,
            conference=words.fill(self._template.subject),
            where_when=self._where_when(),
            title=self._template.kind,
            notes=tuple(self._filled(self._template.closing, {})),
            steps=tuple(written),
        )

    def _where_when(self) -> str:
        conference = self._stage.conference
        hour = f"{conference.starts_at} " if conference.date else ""
        parts = (hour + self._values.get("conference_date", ""), conference.place)
        return ", ".join(part.strip() for part in parts if part.strip())

    def _steps(self) -> list[_Step]:
        """The programme's items, or the template's steps; a step for awards and signing is always there."""
        conference = self._stage.conference
        items = self._sources.conferences().programme(conference.id)
        steps = [self._step(timed) for timed in items]
        if not steps:
            steps = [_Step(self._what(title), title) for title in self._template.opening]
        close = next((i for i, one in enumerate(steps) if one.what in ("thanks", "close")), len(steps))
        if not any(one.what in ("award", "announce") for one in steps):
            title = " ".join(line.text for line in self._phrase("award_step"))
            steps.insert(close, _Step("award", title))
        return steps

    def _step(self, timed: TimedItem) -> _Step:
        item: ProgrammeItem = timed.item
        time = f"{timed.starts} - {timed.ends}" if item.minutes else timed.starts
        time += " (hôm sau)" if timed.next_day else ""
        what = _KINDS.get(item.kind) or self._what(item.title)
        return _Step(what, item.title, time, timed.ends, self._spoken.person(item.speaker), item.script)

    def _what(self, title: str) -> str:
        """Which words of the template an item's title asks for; handing over before announcing."""
        folded = fold(title)
        order = sorted(
            (key.removeprefix("when_") for key in self._template.phrases if key.startswith("when_")),
            key=lambda one: one not in ("award", "sign"),
        )
        for what in order:
            if what.startswith("level_"):
                continue
            words = (fold(word).strip() for word in self._template.phrases[f"when_{what}"].split(";"))
            if any(word and word in folded for word in words):
                return what
        return "other"

    def _said(self, step: _Step, steps: Sequence[_Step], turns: Sequence[StageTurn]) -> Iterator[ScriptLine]:
        """The item's own words where it has some, else the template's."""
        kinds = {line.award.recipient_kind: None for turn in turns for line in turn.lines}
        values = {
            "item": in_sentence(step.title, common=step.what == "paper"),
            # The MC speaks for the organisers: he does not invite himself.
            "speaker": "" if fold(step.speaker) == _ORGANISERS else in_sentence(step.speaker),
            "ends": step.ends,
            "recipients": ", ".join(RECIPIENT_LABELS[kind].lower() for kind in _in_order(kinds)),
            "count": said_number(len(self._signers())) if step.what == "sign" else "",
            "items": "\n".join(f"{i}. {one.title}" for i, one in enumerate(steps, start=1)),
        }
        if step.own.strip():
            yield from self._lines(step.own.splitlines(), values)
            return
        said = list(self._phrase(f"say_{step.what}", **values))
        yield from said or self._phrase("say_other", **values)

    # ---- turns -----------------------------------------------------------------------------------
    def _turns_of(self, steps: Sequence[_Step]) -> list[list[StageTurn]]:
        """The turns of each step, in order: where several hand over, by the level their titles name."""
        places = [i for i, one in enumerate(steps) if one.what == "award"]
        places = places or [i for i, one in enumerate(steps) if one.what == "announce"][-1:]
        found: list[list[StageTurn]] = [[] for _ in steps]
        at = 0
        for turn in self._stage.stage.turns:
            level = turn.decision.level if turn.decision else turn.kind.level
            level = _NEAREST.get(level, level)
            named = [k for k, i in enumerate(places) if level in self._levels_in(steps[i].title)]
            if named:
                at = max(at, named[0])
            found[places[at]].append(turn)
        return found

    def _levels_in(self, title: str) -> set[str]:
        folded = fold(title)
        levels = set()
        for level in _LEVELS:
            words = (fold(word).strip() for word in self._template.phrases[f"when_level_{level}"].split(";"))
            if any(word and word in folded for word in words):
                levels.add(level)
        return levels

    def _announced_first(self, steps: Sequence[_Step]) -> int | None:
        """The step in which decisions are read before any handing over; ``None``: with their turns."""
        what = [one.what for one in steps]
        if "announce" in what and "award" in what and what.index("announce") < what.index("award"):
            return what.index("announce")
        return None

    def _turn(self, turn: StageTurn, step: _Step) -> ScriptTurn:
        """Who hands over is the turn's presenter, else the one the programme names for the item."""
        group = self._stage.group(turn)
        group = replace(group, presenter=self._spoken.person(group.presenter) or self._of_item(step))
        if not group.called:
            return ScriptTurn(group, tuple(self._phrase("nobody")))
        kinds = dict.fromkeys(
            line.award.recipient_kind
            for line, one in zip(turn.lines, group.names, strict=True)
            if not one.absent
        )
        values = {
            "turn": str(group.number),
            "count": said_number(len(group.called)),
            "recipients": ", ".join(RECIPIENT_LABELS[kind].lower() for kind in _in_order(kinds)),
            "award_name": self._award_words(turn),
            "decision": group.decision,
            "presenter": in_sentence(group.presenter),
        }
        before = []
        president = of_president(turn)
        if not president:
            before += self._decision(turn)
        if not group.presenter:
            before += self._phrase("presenter_open", **values)
        else:
            again = group.presenter == self._presenter
            before += self._phrase("present_again" if again else "present", **values)
            self._presenter = group.presenter
        before += self._phrase("invite" if group.decision else "invite_plain", **values)
        after = []
        if president:
            # Receivers stand on the stage while the decision is read (Đ30.2b).
            after += self._decision(turn)
        if any(one.posthumous for one in group.called):
            before += self._phrase("posthumous", **values)
        after += [*self._phrase("turn_end", **values), *self._phrase("turn_photo", **values)]
        return ScriptTurn(group, tuple(before), tuple(after))

    @staticmethod
    def _of_item(step: _Step) -> str:
        return step.speaker if step.what == "award" else ""

    def _award_words(self, turn: StageTurn) -> str:
        kinds = dict.fromkeys(line.award.award_name for line in turn.lines)
        names = ", ".join(self._stage.own_words(name) for name in kinds)
        return f"danh hiệu {names}" if turn.kind.group == "danh_hieu" else names

    # ---- decisions -------------------------------------------------------------------------------
    def _announced(self) -> list[ScriptLine]:
        """All decisions one after the other; those of the President wait for the receivers on the stage."""
        turns = [turn for turn in self._stage.stage.turns if not of_president(turn)]
        return [line for turn in turns for line in self._decision(turn)]

    def _decision(self, turn: StageTurn) -> list[ScriptLine]:
        """A decision read whole, once; nothing for one that was read before."""
        decision = turn.decision
        if decision is None or decision.id in self._read:
            return []
        self._read.add(decision.id)
        whole: WholeDecision = whole_decision(self._sources, decision)
        values = {
            "decision": decision_words(decision),
            "decision_number": decision.number,
            "issuer": whole.issuer,
            "title": whole.title,
        }
        lines: list[ScriptLine] = []
        if of_president(turn):
            lines += self._phrase("on_stage", **values)
        lines += self._phrase("read_decision", **values)
        if not whole.lines:
            lines += self._phrase("whole_on_paper", **values)
            return lines
        lines += [ScriptLine("decision", text) for text in whole.lines]
        lines += [ScriptLine("decision", line.text) for line in self._phrase("decision_list", **values)]
        return lines

    # ---- signing of pledges ------------------------------------------------------------------------
    def _signers(self) -> list[tuple[str, str]]:
        """(block, unit with its representative) of every pledge that is signed here."""
        rows = self._sources.pledges.of_year(self._pledges) if self._pledges is not None else []
        found = []
        for row in rows:
            pledge = row.pledge
            name = self._stage.saluted(pledge.representative, pledge.unit_id)
            who = ", ".join(part for part in (name, pledge.representative_post) if part)
            found.append((row.block_name, " - ".join(part for part in (row.unit_name, who) if part)))
        return found

    def _signing(self) -> list[ScriptLine]:
        lines: list[ScriptLine] = []
        block: str | None = None
        for number, (name, text) in enumerate(self._signers(), start=1):
            if name != block:
                block = name
                lines.append(ScriptLine("say", f"{name or 'Các đơn vị khác'}:"))
            lines.append(ScriptLine("decision", f"{number}. {text}"))
            hint = reading_hint(text, self._known)
            if hint:
                lines.append(ScriptLine("reading", hint))
        return lines

    # ---- words -------------------------------------------------------------------------------------
    def _phrase(self, phrase: str, /, **more: str) -> Iterator[ScriptLine]:
        return self._lines(self._template.phrases[phrase].splitlines(), more)

    def _lines(self, texts: Sequence[str], more: Mapping[str, str]) -> Iterator[ScriptLine]:
        """Paragraphs filled; each that is read and holds abbreviations is followed by how it is read."""
        for text in self._filled(texts, more):
            if text.startswith("[") and text.endswith("]"):
                yield ScriptLine("do", text[1:-1])
                continue
            yield ScriptLine("say", text)
            pairs = [one for one in reading_pairs(text, self._known) if one not in self._helped]
            if pairs:
                # Said once: the same number or date needs no help a second time.
                self._helped.update(pairs)
                yield ScriptLine("reading", "; ".join(f"{written}: {said}" for written, said in pairs))

    def _filled(self, texts: Sequence[str], more: Mapping[str, str]) -> Iterator[str]:
        """Paragraphs with values; one that speaks of what is not there is left out."""
        values = {**self._values, **more}
        words = Words(self._template, values)
        for text in texts:
            if text.strip() and all(values.get(name) for name in names_in(text)):
                for line in words.fill(text).splitlines():
                    if line.strip():
                        yield line.strip()[:1].upper() + line.strip()[1:]


def _in_order(kinds: Mapping[RecipientKind, None]) -> list[RecipientKind]:
    order = (RecipientKind.UNIT, RecipientKind.HOUSEHOLD, RecipientKind.PERSON)
    return [kind for kind in order if kind in kinds]


def _values(conference: Conference, office_name: str, place: str) -> dict[str, str]:
    return {
        "office_name": office_name,
        "OFFICE_NAME": office_name.upper(),
        "place": place,
        "year": str(conference.year),
        "next_year": str(conference.year + 1),
        "conference_name": conference.name,
        "conference_place": conference.place,
        "conference_date": long_date(conference.date) if conference.date else "",
        "chair": conference.chair,
    }
