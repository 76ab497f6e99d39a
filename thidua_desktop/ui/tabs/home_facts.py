"""What the overview counts, and what follows from it: the steps of the year, what is open, the next thing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thidua_desktop.domain.records import (
    OPEN_STATES,
    AwardState,
    Batch,
    BatchState,
    DecisionState,
    RecipientKind,
)
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.widgets.year_steps import Step

if TYPE_CHECKING:
    from thidua_desktop.services.reform import ReformOverview
    from thidua_desktop.services.reform.remedies import Reminder
    from thidua_desktop.services.reform.rounds import LateStep
    from thidua_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OpenBatch:
    """A batch with nominations that no decision has taken yet."""

    id: int
    name: str
    waiting: int
    late: str = ""
    """The first step whose day is past, and its day: ``"Trình (hạn 15/11/2026)"``; empty when none is."""
    late_units: int = 0
    """Units that should have sent in by now and did not."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """A conference of the year as the overview tells of it."""

    id: int
    name: str
    date: dt.date | None
    placed: int
    """Recipients in its turns."""
    uncollected: int
    """Of these, those who have not received yet."""
    over: bool = False
    """Its day is past."""


@dataclass(frozen=True, slots=True)
class YearFacts:
    """Counts of one working year."""

    year: int
    units: int
    pledges: int
    signed: int
    batches: int
    nominations: int
    nominated: dict[RecipientKind, int]
    open_batches: tuple[OpenBatch, ...]
    decisions: int
    awards: int
    to_print: int
    """Awards given this year for which the commune prints no certificate yet."""
    scored: int
    leaves: int
    conference: Gathering | None = None
    """The newest one; ``None`` where there is none."""
    late_steps: tuple[LateStep, ...] = ()
    """Steps of the reform round of the year whose day is past, the longest first."""
    remedies: tuple[Reminder, ...] = ()
    """What is to be mended and is due within a fortnight or overdue."""


@dataclass(frozen=True, slots=True)
class Todo:
    """One open thing: words, icon, and where a press leads: (kind, id) of a record or ("tab", 0)."""

    text: str
    icon: str
    role: str
    kind: str
    id: int = 0


def gather(workspace: Workspace, year: int, overview: ReformOverview | None) -> YearFacts:
    """Count ``year`` from the records; ``overview`` is the year's reform index."""
    pledges = workspace.pledges.of_year(year)
    batches = workspace.nominations.batches(year)
    nominated = dict.fromkeys(RecipientKind, 0)
    waiting: list[OpenBatch] = []
    for summary in batches:
        left = sum(summary.by_state.get(state, 0) for state in OPEN_STATES)
        if left and summary.batch.state is not BatchState.DECIDED:
            waiting.append(_open(workspace, summary.batch, left))
        for row in workspace.nominations.of_batch(summary.batch.id):
            nominated[row.recipient.kind] += 1
    decisions = [
        one for one in workspace.decisions.all(year) if one.decision.state is not DecisionState.DRAFT
    ]
    printed = workspace.decisions.printed_award_ids()
    awards = [
        award
        for one in decisions
        for award in workspace.decisions.awards(one.decision.id)
        if award.state is AwardState.GIVEN
    ]
    return YearFacts(
        year=year,
        units=len(workspace.units.all()),
        pledges=len(pledges),
        signed=sum(row.pledge.signed_on is not None for row in pledges),
        batches=len(batches),
        nominations=sum(summary.total for summary in batches),
        nominated=nominated,
        open_batches=tuple(waiting),
        decisions=len(decisions),
        awards=len(awards),
        to_print=sum(award.id not in printed for award in awards),
        scored=overview.totals.scored if overview else 0,
        leaves=overview.totals.leaves if overview else 0,
        conference=_gathering(workspace, year),
        late_steps=tuple(one for one in workspace.reform.rounds.late(workspace.today()) if one.year == year),
        remedies=tuple(
            one
            for one in workspace.reform.remedies.reminders(workspace.today())
            if one.remedy.year in (year - 1, year)
        ),
    )


def _gathering(workspace: Workspace, year: int) -> Gathering | None:
    found = workspace.conferences.all(year)
    if not found:
        return None
    one = found[0]
    order = workspace.stage.order(one.id)
    left = len(workspace.after.uncollected(one.id)) if order else 0
    over = one.date is not None and one.date < workspace.today()
    return Gathering(one.id, one.name, one.date, len(order), left, over)


def _open(workspace: Workspace, batch: Batch, waiting: int) -> OpenBatch:
    late = [
        f"{step.label} (hạn {format_date(step.due_on)})"
        for step in workspace.workflow.steps(batch.id)
        if step.late and step.due_on is not None
    ]
    return OpenBatch(
        batch.id,
        batch.name,
        waiting,
        late[0] if late else "",
        sum(unit.late for unit in workspace.workflow.unit_states(batch.id)),
    )


def steps(facts: YearFacts) -> list[Step]:
    """The year in its order, each with its count."""

    def state(done: bool, begun: bool) -> str:
        return "done" if done else "now" if begun else "todo"

    unsigned = facts.pledges - facts.signed
    waiting = sum(batch.waiting for batch in facts.open_batches)
    return [
        Step(
            "pledges",
            "Giao ước",
            f"{facts.signed}/{facts.pledges} đã ký" if facts.pledges else "chưa lập",
            state(bool(facts.pledges) and not unsigned, bool(facts.pledges)),
            alert=unsigned > 0,
        ),
        Step(
            "nominations",
            "Đề nghị",
            f"{number(facts.nominations)} đề nghị" if facts.nominations else "chưa có",
            state(bool(facts.nominations) and not waiting, bool(facts.nominations)),
        ),
        Step(
            "decisions",
            "Quyết định",
            f"{facts.decisions} quyết định" if facts.decisions else "chưa có",
            state(bool(facts.decisions) and not waiting, bool(facts.decisions or waiting)),
        ),
        Step(
            "printing",
            "In giấy khen",
            f"còn {number(facts.to_print)}/{number(facts.awards)}" if facts.awards else "chưa có",
            state(bool(facts.awards) and not facts.to_print, bool(facts.awards)),
            alert=facts.to_print > 0,
        ),
        Step(
            "conference",
            "Hội nghị",
            _conference_words(facts.conference),
            _conference_state(facts.conference),
            alert=facts.conference is not None and facts.conference.over and facts.conference.uncollected > 0,
        ),
        Step(
            "reform",
            "Cải cách hành chính",
            f"tự chấm {facts.scored}/{facts.leaves}" if facts.leaves else "chưa có bộ chỉ số",
            state(bool(facts.leaves) and facts.scored == facts.leaves, facts.scored > 0),
        ),
    ]


def _conference_words(one: Gathering | None) -> str:
    if one is None:
        return "chưa lập"
    if one.placed and not one.uncollected:
        return f"đã trao {number(one.placed)}"
    if one.placed and (one.over or one.uncollected < one.placed):
        return f"còn {number(one.uncollected)} chưa nhận"
    day = f"{one.date:%d/%m}" if one.date else "chưa định ngày"
    return f"{day} · {number(one.placed)} lượt" if one.placed else f"{day} · chưa xếp"


def _conference_state(one: Gathering | None) -> str:
    if one is None:
        return "todo"
    return "done" if one.placed and not one.uncollected else "now"


def todos(facts: YearFacts) -> list[Todo]:
    """What is open, most pressing first."""
    found = []
    for batch in facts.open_batches:
        if batch.late or batch.late_units:
            words = [f"trễ bước {batch.late}" if batch.late else ""]
            words.append(f"{batch.late_units} đơn vị chưa nộp" if batch.late_units else "")
            text = f"{batch.name}: {', '.join(word for word in words if word)}"
            found.append(Todo(text, "clock", "warn", "batch", batch.id))
        text = f"{batch.name}: {number(batch.waiting)} đề nghị chưa có quyết định"
        found.append(Todo(text, "circle-alert", "warn", "batch", batch.id))
    if facts.to_print:
        text = f"{number(facts.to_print)} lượt khen thưởng năm {facts.year} chưa in giấy"
        found.append(Todo(text, "printer", "warn", "awards"))
    one = facts.conference
    if facts.awards and one is None:
        found.append(
            Todo(f"Chưa lập hội nghị trao thưởng năm {facts.year}", "presentation", "warn", "conference")
        )
    elif one is not None and facts.awards and not one.placed:
        found.append(Todo(f"{one.name}: chưa xếp đợt lên nhận", "presentation", "warn", "conference", one.id))
    elif one is not None and one.over and one.uncollected:
        text = f"{number(one.uncollected)} lượt khen thưởng chưa nhận sau hội nghị"
        found.append(Todo(text, "presentation", "warn", "conference", one.id))
    if facts.pledges > facts.signed:
        text = f"{facts.pledges - facts.signed} đơn vị chưa ký giao ước thi đua {facts.year}"
        found.append(Todo(text, "handshake", "warn", "pledges"))
    if facts.units and not facts.pledges:
        found.append(Todo(f"Chưa lập giao ước thi đua {facts.year}", "handshake", "warn", "pledges"))
    if facts.leaves > facts.scored:
        text = f"{facts.leaves - facts.scored} tiêu chí cải cách hành chính chưa tự chấm"
        found.append(Todo(text, "gauge", "warn", "reform"))
    found += [*_late_steps(facts), *_remedies(facts)]
    if facts.units and not facts.batches:
        found.append(Todo(f"Chưa lập đợt xét nào cho năm {facts.year}", "file-plus", "warn", "nominations"))
    return found


def _late_steps(facts: YearFacts) -> list[Todo]:
    """Steps of the round that are late; those of several sets at once are told together."""
    words: dict[str, list[LateStep]] = {}
    for one in facts.late_steps:
        words.setdefault(one.title, []).append(one)
    found = []
    for title, steps_late in words.items():
        due = min(one.due_on for one in steps_late)
        waiting = len({name for one in steps_late for name in one.units})
        who = f", {waiting} đơn vị chưa nộp" if waiting else ""
        text = f"Cải cách hành chính: trễ bước {title} (hạn {format_date(due)}){who}"
        found.append(Todo(text, "clock", "warn", "reform"))
    return found


def _remedies(facts: YearFacts) -> list[Todo]:
    """What is to be mended: how many are overdue, how many due soon; the first of them is opened."""
    found = []
    late = [one for one in facts.remedies if one.overdue]
    soon = [one for one in facts.remedies if not one.overdue]
    for some, words in ((late, "quá hạn"), (soon, "sắp đến hạn")):
        if some:
            first = some[0]
            more = f" và {len(some) - 1} việc khác" if len(some) > 1 else ""
            name = f"{first.remedy.criterion_code} {first.remedy.criterion_name}".strip()
            text = f"Khắc phục {words}: {name} ({first.words}){more}"
            found.append(Todo(text, "clock", "warn", "remedy", first.remedy.id))
    return found


def next_thing(facts: YearFacts) -> Todo:
    """The one thing to do next, as the words of a button."""
    if not facts.units:
        return Todo("Nhập đơn vị, cán bộ từ Excel…", "file-spreadsheet", "", "import")
    if not facts.batches:
        return Todo(f"Lập đợt xét năm {facts.year}", "file-plus", "", "nominations")
    if not facts.nominations:
        return Todo("Nhập danh sách đề nghị…", "file-spreadsheet", "", "import")
    if facts.open_batches:
        batch = facts.open_batches[0]
        return Todo(f"Ra quyết định cho {number(batch.waiting)} đề nghị", "gavel", "", "batch", batch.id)
    if facts.to_print:
        return Todo(f"In {number(facts.to_print)} giấy khen", "printer", "", "awards")
    if facts.awards and facts.conference is None:
        return Todo(f"Lập hội nghị năm {facts.year}", "presentation", "", "conference")
    if facts.pledges > facts.signed:
        return Todo("Theo dõi ký giao ước thi đua", "handshake", "", "pledges")
    if facts.leaves > facts.scored:
        return Todo(f"Tự chấm {facts.leaves - facts.scored} tiêu chí còn lại", "gauge", "", "reform")
    return Todo("Xem sổ khen thưởng", "award", "", "awards")


def number(value: int) -> str:
    """Thousands with a dot, as the office writes them."""
    return f"{value:,}".replace(",", ".")
