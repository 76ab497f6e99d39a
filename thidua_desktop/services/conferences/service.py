"""Conferences as such: name, place, decisions announced, programme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, Conference, ProgrammeItem
from thidua_desktop.domain.vietnamese import fold, nfc, nfc_lines
from thidua_desktop.services.conferences.programmes import (
    ProgrammeTemplate,
    TimedItem,
    checked,
    clock_of,
    filled,
    load_templates,
    minutes_of,
    timed,
)
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

MOST_ON_STAGE = 200
"""More in one turn is a slip of the keyboard."""


class ConferenceService:
    """A conference's name, place, the decisions announced at it, and its programme."""

    def __init__(self, store: Store, operations: Operations, resources: Path) -> None:
        self._store = store
        self._operations = operations
        self._resources = resources

    def all(self, year: int | None = None) -> list[Conference]:
        """Conferences of a year (or all), newest first."""
        return self._store.conferences.all(year=year)

    def get(self, conference_id: int) -> Conference:
        """One conference. Raises ``NotFound``."""
        return self._store.conferences.get(conference_id)

    def named(self, name: str, year: int | None = None) -> Conference:
        """The conference of that name, without diacritics too. Raises ``NotFound``, also for several."""
        wanted = fold(name)
        found = [c for c in self.all(year) if fold(c.name) == wanted]
        if len(found) > 1:
            years = ", ".join(str(c.year) for c in found)
            raise NotFound(
                f"Có {len(found)} hội nghị tên “{found[0].name}” (năm {years}): không rõ hội nghị nào.",
                hint="Ghi thêm năm (--year), hoặc đổi tên một hội nghị.",
            )
        if not found:
            names = ", ".join(f"“{c.name}”" for c in self.all(year)) or "chưa có hội nghị nào"
            raise NotFound(f"Không có hội nghị “{name}”.", hint=f"Hiện có: {names}.")
        return found[0]

    def add(self, conference: Conference) -> Changes:
        """Add a conference. Raises ``Invalid``."""
        clean = self._clean(conference)
        return self._operations.run(
            f"Đã thêm hội nghị {clean.name}", lambda: self._store.conferences.add(clean)
        )

    def update(self, conference: Conference, expected: Conference | None = None) -> Changes:
        """Save an edited conference; turns stay as they are. Raises ``Invalid``.

        ``expected``: as it was when it was opened; ``Conflict`` when another is stored by now.
        """
        clean = self._clean(conference)
        if expected is not None and self.get(clean.id) != expected:
            raise Conflict(
                f"Hội nghị “{expected.name}” vừa được sửa ở nơi khác.", hint="Mở lại rồi sửa tiếp."
            )

        def work() -> int:
            self._store.conferences.update(clean)
            return clean.id

        return self._operations.run(f"Đã sửa hội nghị {clean.name}", work)

    def delete(self, conference_id: int) -> Changes:
        """Remove a conference with programme, turns, guests, photos and who came to it; the awards stay.

        Raises ``RuleViolation`` when something was printed or handed over at it.
        """
        conference = self.get(conference_id)
        printed, handed = self._store.conferences.kept_by(conference_id)
        reasons = [f"{printed} lượt in giấy tờ"] * bool(printed) + [f"{handed} lượt đã trao"] * bool(handed)
        if reasons:
            raise RuleViolation(
                f"Chưa xóa được hội nghị “{conference.name}”: còn {', '.join(reasons)}.",
                hint="Lịch sử in và trao nhận không mất theo hội nghị. Lượt ghi nhầm thì bỏ ghi nhận trước.",
            )
        return self._operations.run(
            f"Đã xóa hội nghị {conference.name}", lambda: self._store.conferences.delete(conference_id)
        )

    @staticmethod
    def _clean(conference: Conference) -> Conference:
        starts = minutes_of(conference.starts_at)
        clean = replace(
            conference,
            name=nfc(conference.name),
            place=nfc(conference.place),
            chair=nfc(conference.chair),
            co_chair=nfc(conference.co_chair),
            secretary=nfc(conference.secretary),
            note=nfc_lines(conference.note),
            starts_at=conference.starts_at if starts is None else clock_of(starts),
            decision_ids=tuple(dict.fromkeys(conference.decision_ids)),
        )
        problems = []
        if not clean.name:
            problems.append(Problem("missing", "Nhập tên hội nghị.", field="name"))
        if starts is None:
            message = "Giờ bắt đầu ghi giờ và phút, ví dụ 07:30."
            problems.append(Problem("bad_hour", message, field="starts_at", value=conference.starts_at))
        if not 1 <= clean.per_turn <= MOST_ON_STAGE:
            message = f"Số người mỗi đợt phải từ 1 đến {MOST_ON_STAGE}."
            problems.append(Problem("bad_per_turn", message, field="per_turn", value=str(clean.per_turn)))
        if clean.seats < 0:
            message = "Số ghế không thể nhỏ hơn 0."
            problems.append(Problem("bad_seats", message, field="seats", value=str(clean.seats)))
        if problems:
            raise Invalid(problems)
        return clean

    # ---- programme ---------------------------------------------------------------------------
    def programme(self, conference_id: int) -> list[TimedItem]:
        """Items with their hours, which follow from the conference's start and the minutes before."""
        conference = self.get(conference_id)
        return timed(self._store.conferences.programme(conference_id), conference.starts_at)

    def set_programme(self, conference_id: int, items: Sequence[ProgrammeItem]) -> Changes:
        """All items, in place of those before. Raises ``Invalid``, ``NotFound``."""
        conference, clean = self.get(conference_id), checked(items)
        return self._operations.run(
            f"Đã ghi chương trình {conference.name}: {len(clean)} mục",
            lambda: self._store.conferences.set_programme(conference_id, clean),
        )

    def templates(self) -> list[ProgrammeTemplate]:
        """Programmes to begin from."""
        return load_templates(self._resources)

    def apply_template(self, conference_id: int, code: str) -> Changes:
        """Put a template's items in place of the programme. Raises ``NotFound``."""
        template = next((one for one in self.templates() if one.code == code), None)
        if template is None:
            codes = ", ".join(one.code for one in self.templates())
            raise NotFound(f"Không có mẫu chương trình “{code}”.", hint=f"Hiện có: {codes}.")
        return self.set_programme(conference_id, filled(template, self.get(conference_id)))
