"""The form on which a unit nominates: its people, itself and its households, each with a title and a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from thidua_desktop.domain.matching import Certainty, Clue
from thidua_desktop.domain.recipients import RECIPIENT_LABELS, birth_text
from thidua_desktop.domain.records import (
    AwardKind,
    Grade,
    Household,
    Nomination,
    NominationState,
    Person,
    Rating,
    Recipient,
    RecipientKind,
)
from thidua_desktop.domain.vietnamese import canonical, parse_date, split_salutation
from thidua_desktop.exchange.fill_in import FillInForm, FillInLine
from thidua_desktop.services.exports.awards import ROUTE_LABELS
from thidua_desktop.services.fill_in.nominations_form import (
    CHECK,
    FREE_CHECK,
    FREE_KINDS,
    SLOTS,
    form_columns,
    form_lists,
    list_name,
)
from thidua_desktop.services.fill_in.preview import FillInFate, Judged, Met, PreviewLine, Scope
from thidua_desktop.services.imports.cells import Birth, birth_of, route_of
from thidua_desktop.services.imports.grades import GRADE_LABELS, parse_grade
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.nominations import NominationService
from thidua_desktop.services.units import UnitService
from thidua_desktop.storage.database import Store

FREE_ROWS: Final = 15
_OPEN: Final = frozenset({NominationState.PROPOSED, NominationState.RETURNED})
_KINDS: Final = {canonical(label): kind for kind, label in RECIPIENT_LABELS.items()}


@dataclass(frozen=True, slots=True)
class _Slots:
    """What is proposed for a recipient in the batch: a title and a form of reward."""

    title: Nomination | None = None
    award: Nomination | None = None

    def get(self, slot: str) -> Nomination | None:
        return self.title if slot == "title" else self.award

    @property
    def main(self) -> Nomination | None:
        """The one whose words the form shows."""
        return self.award or self.title


class NominationsOf:
    """The nominations of one unit in one batch."""

    natural: tuple[str, ...] = ("recipient", "name", "birth")

    def __init__(
        self, store: Store, library: Library, units: UnitService, nominations: NominationService, scope: Scope
    ) -> None:
        self._store = store
        self._library = library
        self._units = units
        self._nominations = nominations
        self._scope = scope
        self._batch = store.nominations.batch(scope.batch_id)
        self._awards = [one for one in store.nominations.kinds() if one.retired_on is None]

    # ---- what is here ------------------------------------------------------------------------
    @cached_property
    def form(self) -> FillInForm:
        unit = self._scope.unit
        lines = [
            self._line(Recipient(RecipientKind.UNIT, unit.id), unit.name, "", ""),
            *(self._of_person(one) for one in self._store.people.of_unit(unit.id) if one.left_on is None),
            *(self._of_household(one) for one in self._units.households(unit.id)),
        ]
        return FillInForm(
            kind="nominations",
            title=f"DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG - {self._batch.name.upper()}",
            unit_name=unit.name,
            stamp={},
            columns=form_columns(self._scope.year),
            lines=lines,
            free_rows=FREE_ROWS,
            lists=form_lists(self._awards),
            check=CHECK,
            free_check=FREE_CHECK,
            advice="Người, hộ chưa có trong danh sách: ghi ở các dòng trống cuối bảng.",
        )

    def elsewhere(self, key: str) -> FillInLine | None:
        """Somebody who went to another unit after the form was written."""
        recipient = _recipient(key)
        if recipient is None or recipient.kind is RecipientKind.UNIT:
            return None
        if recipient.kind is RecipientKind.PERSON:
            person = self._library.person_by_id.get(recipient.id)
            return self._of_person(person) if person else None
        households = (one for one in self._library.all_households if one.id == recipient.id)
        return next(map(self._of_household, households), None)

    def _of_person(self, one: Person) -> FillInLine:
        birth = birth_text(one.birth_date, one.birth_year)
        return self._line(Recipient(RecipientKind.PERSON, one.id), one.name, birth, one.post)

    def _of_household(self, one: Household) -> FillInLine:
        birth = birth_text(None, one.birth_year)
        return self._line(Recipient(RecipientKind.HOUSEHOLD, one.id), one.head_name, birth, one.address)

    def _line(self, recipient: Recipient, name: str, birth: str, post: str) -> FillInLine:
        slots = self._slots.get(recipient, _Slots())
        said = slots.main
        grade = self._library.ratings.get((recipient.kind, recipient.id), {}).get(self._scope.year)
        values = {
            "recipient": RECIPIENT_LABELS[recipient.kind],
            "name": name,
            "birth": birth,
            "post": post,
            "grade": GRADE_LABELS[grade] if grade else "",
            "title": self._award_name(slots.title),
            "award": self._award_name(slots.award),
            "route": ROUTE_LABELS[said.route] if said else "",
            "achievement": said.achievement if said else "",
            "note": said.note if said else "",
        }
        choices = {slot: list_name(slot, recipient.kind) for slot in SLOTS}
        return FillInLine(f"{recipient.kind.value}:{recipient.id}", values, choices=choices)

    @cached_property
    def _slots(self) -> Mapping[Recipient, _Slots]:
        found: dict[Recipient, _Slots] = {}
        groups = {one.code: one.group for one in self._store.nominations.kinds()}
        for one in self._store.nominations.of_batch(self._batch.id):
            held = found.get(one.recipient, _Slots())
            if groups.get(one.award_code) == "danh_hieu":
                found[one.recipient] = replace(held, title=held.title or one)
            else:
                found[one.recipient] = replace(held, award=held.award or one)
        return found

    def _award_name(self, nomination: Nomination | None) -> str:
        return self._store.nominations.kind(nomination.award_code).name if nomination else ""

    # ---- what comes back ---------------------------------------------------------------------
    def tidy(self, key: str, text: str) -> str:
        """Values of lists as the list has them, whatever abbreviation was pasted; dates as dd/mm/yyyy."""
        if key in SLOTS:
            kind = self._library.awards.match(text) if text else None
            return kind.name if kind else text
        if key == "grade":
            grade = parse_grade(text)
            return GRADE_LABELS[grade] if grade else text
        if key == "route":
            route = route_of(text)
            return ROUTE_LABELS[route] if route else text
        if key == "birth":
            parsed = parse_date(text)
            return birth_text(parsed.date, parsed.year) if parsed.ok else text
        return text

    def judge(self, line: Met) -> Judged:
        recipient = _recipient(line.key)
        name = self._known_name(line.key) or line.there.get("name", "") or f"Dòng {line.row}"
        if recipient is None:
            return self._judge_new(line, name)
        slots = self._slots.get(recipient, _Slots())
        judged = self._judge_awards(line, recipient.kind, name, slots)
        if judged.fate is None and line.key not in self._names:
            message = "Không còn trong đơn vị này (đã chuyển, đã nghỉ): đánh dấu nếu vẫn nhận."
            return replace(judged, fate=FillInFate.ASK, message=message)
        return judged

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {one.key: one.values["name"] for one in self.form.lines}

    def _known_name(self, key: str) -> str:
        moved = None if key in self._names else self.elsewhere(key)
        return moved.values["name"] if moved else self._names.get(key, "")

    def _judge_new(self, line: Met, name: str) -> Judged:
        there = line.there
        kind = _KINDS.get(canonical(there.get("recipient", "")), RecipientKind.PERSON)
        said = there.get("recipient", "")
        if not there.get("name"):
            return Judged(name, FillInFate.REFUSED, "Cột “Họ và tên”: chưa ghi.")
        if (said and canonical(said) not in _KINDS) or kind not in FREE_KINDS:
            message = f"Cột “Đối tượng”: “{said}” không thêm được ở đây; chọn cá nhân hoặc hộ gia đình."
            return Judged(name, FillInFate.REFUSED, message)
        birth = birth_of(there.get("birth", ""))
        if not birth.good or (birth.year is not None and not 1900 <= birth.year <= self._scope.year):
            message = f"Cột “Ngày sinh”: “{there['birth']}” không phải ngày, năm sinh; ghi như 27/08/1983."
            return Judged(name, FillInFate.REFUSED, message)
        judged = self._judge_awards(line, kind, name, _Slots())
        if judged.fate is not None or kind is not RecipientKind.PERSON:
            return judged
        return self._judge_person(there.get("name", ""), birth, judged)

    def _judge_person(self, name: str, birth: Birth, judged: Judged) -> Judged:
        """Whether somebody who is in the lists already may be meant."""
        clue = Clue(split_salutation(name).name, birth.date, birth.year, self._scope.unit.id, unit_named=True)
        match = self._library.people.match(clue)
        if match.certainty is Certainty.SURE and match.person is not None:
            message = f"Đã có trong danh sách: {self._library.person_label(match.person)}."
            slots = self._slots.get(Recipient(RecipientKind.PERSON, match.person.id))
            if slots is not None:
                message += " Đã được đề nghị trong đợt: sửa ở dòng đã có."
                return replace(judged, fate=FillInFate.REFUSED, message=message)
            return replace(judged, person_id=match.person.id, message=message)
        if match.candidates:
            like = "; ".join(self._library.person_label(one) for one in match.candidates[:3])
            message = f"Gần giống {like}: đánh dấu nếu đúng là người mới."
            return replace(judged, fate=FillInFate.ASK, message=message)
        return judged

    def _judge_awards(self, line: Met, kind: RecipientKind, name: str, slots: _Slots) -> Judged:
        there = line.there
        for column, good, what in (
            ("grade", parse_grade, "mức xếp loại"),
            ("route", route_of, "loại hình khen thưởng"),
        ):
            text = there.get(column, "")
            if text and good(text) is None:
                return Judged(name, FillInFate.REFUSED, f"“{text}” không phải {what}: chọn trong danh sách.")
        given = False
        for slot in SLOTS:
            text, held = there.get(slot, ""), slots.get(slot)
            given = given or bool(text)
            if message := self._wrong_award(slot, text, kind):
                return Judged(name, FillInFate.REFUSED, message)
            touched = bool(line.changed & {slot, "route", "achievement", "note"})
            if held is not None and held.state not in _OPEN and touched:
                message = "Đề nghị này đã được xét nên phiếu không sửa nữa."
                return Judged(name, FillInFate.REFUSED, message)
            if held is not None and slot in line.changed and not text:
                message = f"Đơn vị bỏ đề nghị {line.here.get(slot)}: đánh dấu nếu đồng ý."
                return Judged(name, FillInFate.ASK, message)
        if not given and line.changed & {"route", "achievement", "note"}:
            message = "Có ghi thành tích nhưng chưa chọn danh hiệu, hình thức khen thưởng."
            return Judged(name, FillInFate.REFUSED, message)
        if given and line.changed & {*SLOTS, "achievement"} and not there.get("achievement"):
            return Judged(name, None, "Chưa ghi thành tích: nhận, bổ sung sau.")
        return Judged(name)

    def _wrong_award(self, slot: str, text: str, kind: RecipientKind) -> str:
        if not text:
            return ""
        award = self._library.awards.match(text)
        if award is None:
            return f"Không có danh hiệu, hình thức “{text}”: chọn trong danh sách của ô."
        if (award.group == "danh_hieu") is not (slot == "title"):
            other = "Hình thức khen thưởng" if slot == "title" else "Danh hiệu thi đua"
            return f"“{award.name}” ghi ở cột “{other}”."
        if kind not in award.recipient_kinds:
            return f"{award.name} không dành cho {RECIPIENT_LABELS[kind].lower()}."
        return ""

    # ---- storing -----------------------------------------------------------------------------
    def write(self, lines: list[PreviewLine], source: Callable[[int], str]) -> None:
        ratings: list[Rating] = []
        for line in lines:
            recipient = _recipient(line.met.key) or self._added(line)
            self._write_awards(line.met, recipient, source(line.met.row))
            if "grade" in line.met.changed:
                self._rate(recipient, parse_grade(line.met.there.get("grade", "")), ratings)
        if ratings:
            self._store.people.set_ratings(ratings)

    def _rate(self, recipient: Recipient, grade: Grade | None, ratings: list[Rating]) -> None:
        if grade is None:
            self._store.people.delete_rating(recipient.kind, recipient.id, self._scope.year)
        else:
            ratings.append(Rating(recipient.kind, recipient.id, self._scope.year, grade))

    def _added(self, line: PreviewLine) -> Recipient:
        """The person or household a free row names, entered where it is new."""
        there = line.met.there
        birth = birth_of(there.get("birth", ""))
        unit_id = self._scope.unit.id
        parts = split_salutation(there["name"])
        if line.judged.person_id:
            return Recipient(RecipientKind.PERSON, line.judged.person_id)
        if _KINDS.get(canonical(there.get("recipient", ""))) is RecipientKind.HOUSEHOLD:
            household = Household(
                0, parts.name, birth_year=birth.year, address=there.get("post", ""), unit_id=unit_id
            )
            return Recipient(RecipientKind.HOUSEHOLD, self._units.add_household(household).created)
        person = Person(
            0,
            parts.name,
            unit_id,
            salutation=parts.salutation,
            rank=parts.rank,
            birth_date=birth.date,
            birth_year=birth.year,
            post=there.get("post", ""),
        )
        return Recipient(RecipientKind.PERSON, self._units.add_person(person).created)

    def _write_awards(self, line: Met, recipient: Recipient, source: str) -> None:
        slots = self._slots.get(recipient, _Slots())
        for slot in SLOTS:
            text, held = line.there.get(slot, ""), slots.get(slot)
            award = self._library.awards.match(text) if text else None
            if award is None:
                if held is not None and slot in line.changed:
                    self._nominations.delete([held.id])
            elif held is None:
                self._nominations.add(self._new(line, recipient, award, source))
            elif (changed := self._onto(held, award, line)) != held:
                self._nominations.update(changed)

    def _new(self, line: Met, recipient: Recipient, award: AwardKind, source: str) -> Nomination:
        return Nomination(
            0,
            self._batch.id,
            recipient,
            award.code,
            line.there.get("achievement", ""),
            route_of(line.there.get("route", "")) or self._batch.route,
            self._scope.year,
            self._scope.unit.id,
            note=line.there.get("note", ""),
            source=source,
        )

    def _onto(self, held: Nomination, award: AwardKind, line: Met) -> Nomination:
        """The nomination with what the unit changed; words the form did not show stay."""
        there, changed = line.there, line.changed
        shown = held.achievement == line.here.get("achievement", "")
        return replace(
            held,
            award_code=award.code,
            achievement=there["achievement"] if "achievement" in changed and shown else held.achievement,
            route=(route_of(there["route"]) or self._batch.route) if "route" in changed else held.route,
            note=there["note"] if "note" in changed else held.note,
        )


def _recipient(key: str) -> Recipient | None:
    """The recipient a line's key names; ``None`` for a free row, and for a key nobody gave out."""
    kind, _, number = key.partition(":")
    if kind not in set(RecipientKind) or not number.isdecimal():
        return None
    return Recipient(RecipientKind(kind), int(number))
