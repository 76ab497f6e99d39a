"""Makes the papers of the stage: script, cards, labels, separators, stack, changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import BinaryIO

from thidua_desktop.documents.data import Rendered
from thidua_desktop.documents.stage.data import ChangedTurn, ChangeLine, ChangesPaper, Script, SeatLabel
from thidua_desktop.domain.badges import badge_digits
from thidua_desktop.domain.errors import Problem, RuleViolation, Severity
from thidua_desktop.domain.office import own_words
from thidua_desktop.domain.records import AwardState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.stage_papers.gathered import OnStage, conference_of, on_stage, seat_text
from thidua_desktop.services.stage_papers.local import sizes
from thidua_desktop.services.stage_papers.spoken import Spoken
from thidua_desktop.services.year_papers import Make, YearSources

_CHANGE_WORDS: Mapping[str, str] = {
    "added": "Thêm",
    "removed": "Bỏ",
    "moved": "Đổi chỗ",
    "renamed": "Đổi tên",
    "revoked": "Thu hồi",
    "absent": "Vắng",
}


def mc_script(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Kịch bản dẫn chương trình."""
    from thidua_desktop.documents.stage.script import render_script
    from thidua_desktop.services.stage_papers.script import gather_script

    stage = on_stage(sources, selection)
    script = gather_script(stage)
    rendered = render_script(target, script, resources=sources.resources)
    return replace(rendered, problems=(*rendered.problems, *_unnamed_presenters(stage, script)))


def _unnamed_presenters(stage: OnStage, script: Script) -> Iterator[Problem]:
    """One remark for all turns whose presenter is missing or only a post: the MC calls people by name."""
    spoken = Spoken(stage)
    groups = [turn.group for step in script.steps for turn in step.turns if turn.group.called]
    numbers = [group.number for group in groups if not spoken.named(group.presenter)]
    if numbers:
        text = (
            f"Kịch bản: chưa có họ tên người trao, đợt {_ranges(numbers)}. Ghi ở mục Người trao của từng đợt."
        )
        yield Problem("presenter_unnamed", text, Severity.NOTE, value=_ranges(numbers))


def _ranges(numbers: Sequence[int]) -> str:
    """ "1, 6–16"."""
    parts: list[list[int]] = []
    for number in sorted(numbers):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 1 else str(part[0]) for part in parts)


def stage_cards(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Thẻ vị trí sân khấu, of everybody called."""
    from thidua_desktop.documents.stage.cards import render_cards

    paper = on_stage(sources, selection).paper()
    per_sheet = sizes(sources).cards.per_sheet
    return render_cards(target, paper, per_sheet=per_sheet, resources=sources.resources)


def seat_labels(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Nhãn ghế, of every guest who has a seat, in the order of the list."""
    from thidua_desktop.documents.stage.cards import render_labels

    conference = conference_of(sources, selection)
    labels = [
        SeatLabel(
            seat_text(guest), guest.name, guest.unit_name, guest.post, badge_digits(conference.id, guest.id)
        )
        for guest in sources.store.conferences.guests(conference.id)
        if guest.seat.strip() or guest.row_name.strip()
    ]
    if not labels:
        raise RuleViolation(
            f"“{conference.name}” chưa có đại biểu nào được xếp ghế.",
            hint="Mở tab Hội nghị → Đón tiếp, nhập danh sách hoặc chọn Xếp ghế.",
        )
    return render_labels(
        target,
        labels,
        sizes(sources).labels,
        conference=conference.name,
        office_name=sources.maker.office().name,
        resources=sources.resources,
    )


def separators(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Tờ ngăn of every turn."""
    from thidua_desktop.documents.stage.separators import render_separators

    return render_separators(target, on_stage(sources, selection).paper(), resources=sources.resources)


def stack(
    sources: YearSources,
    selection: Selection,
    target: BinaryIO,
    progress: Callable[[int], None] | None = None,
) -> Rendered:
    """Certificates with their separators, in the order they are handed over.

    Those of decisions of another level come signed from there: their separator says where they lie.
    ``progress`` is told the certificates done and may raise.
    """
    from thidua_desktop.documents.stage.stack import render_stack
    from thidua_desktop.services.certificates import PrintSetup

    stage = on_stage(sources, selection)
    maker = sources.certificates()
    awards = [
        line.award
        for turn in stage.stage.turns
        for line in turn.lines
        if line.award.state is AwardState.GIVEN and not stage.elsewhere(line.award)
    ]
    items = dict(zip((award.id for award in awards), maker.items(awards), strict=True))
    made = render_stack(target, stage.paper(), items, maker.setup(PrintSetup()), progress=progress)
    held = sum(
        line.award.state is AwardState.GIVEN and stage.elsewhere(line.award) for line in stage.stage.lines
    )
    if held:
        text = f"Chồng giấy khen: {held} tờ chỉ giữ chỗ, thay bằng bản chính do cấp ra quyết định cấp."
        made = replace(made, problems=(*made.problems, Problem("held_place", text, Severity.NOTE)))
    return made


def changes(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Những thay đổi sau khi in. Raises ``RuleViolation`` when no pack was printed yet."""
    from thidua_desktop.documents.stage.changes import render_changes

    conference = conference_of(sources, selection)
    service = sources.stage()
    pack = service.last_pack(conference.id)
    if pack is None:
        raise RuleViolation(
            f"“{conference.name}” chưa in bộ giấy nào nên chưa có gì để so.",
            hint="In cả bộ giấy của hội nghị trước.",
        )
    office = sources.maker.office()
    turns: dict[int, list[ChangeLine]] = {}
    for change in service.changes_since_pack(conference.id):
        text = own_words(change.text, office)
        turns.setdefault(change.turn, []).append(
            ChangeLine(_CHANGE_WORDS.get(change.kind, change.kind), change.label, text)
        )
    paper = ChangesPaper(
        office_name=office.name,
        conference=conference.name,
        since=f"So với bộ giấy in lúc {pack.at:%H:%M} ngày {format_date(pack.at.date())}",
        turns=tuple(
            ChangedTurn(f"Đợt {number}" if number else "Không còn trong đợt nào", tuple(lines))
            for number, lines in sorted(turns.items())
        ),
    )
    return render_changes(target, paper, resources=sources.resources)


STAGE_MAKERS: Mapping[str, Make] = {
    "mc-script": mc_script,
    "stage-cards": stage_cards,
    "seat-labels": seat_labels,
    "separators": separators,
    "stack": stack,
    "changes": changes,
}
