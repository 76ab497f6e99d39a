"""Import of nominations (đề nghị khen thưởng): whom, for which award, for what, out of any unit's list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from thidua_desktop.domain.matching import Certainty, Clue, looks_like_unit
from thidua_desktop.domain.records import (
    AwardKind,
    Nomination,
    NominationState,
    Recipient,
    RecipientKind,
)
from thidua_desktop.domain.vietnamese import canonical, split_salutation
from thidua_desktop.services.imports.awards_of import find_award
from thidua_desktop.services.imports.batches import find_batch, nomination_key, titles_of
from thidua_desktop.services.imports.cells import (
    BIRTH_PIVOT,
    LONG_TEXT,
    birth_of,
    identity_of,
    is_formula,
    raw_text,
    text_of,
)
from thidua_desktop.services.imports.drafting import Draft, Job, SheetPlan, assemble, route_said
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.plan import BatchWish, Choice, Fate, FilePlan, RowPlan, Sure
from thidua_desktop.services.imports.recipients import (
    Kinds,
    household_head,
    is_household,
)
from thidua_desktop.services.imports.sources import Source, SourceSheet, TableRow
from thidua_desktop.services.imports.units_of import FoundUnit, UnitFinder

_PASTED = ("kind", "award_code", "title_code", "person_class", "route", "unit", "department")
"""What offices paste down to the end of the sheet, past the last name."""
_TEXT_FIELDS = ("achievement", "note", "post", "address")


@dataclass(frozen=True, slots=True)
class _Found:
    """The recipient of a row, or what to ask about. ``code`` and ``message`` say why it is not certain."""

    recipient: Recipient | None = None
    choices: tuple[tuple[Choice, Recipient], ...] = ()
    code: str = ""
    message: str = ""
    field: str = "name"
    sure: Sure = ""


class NominationsPlanner:
    """Plans the rows of one import of nominations: all files go to one batch."""

    def __init__(self, library: Library, job: Job, batch: BatchWish) -> None:
        self._library = library
        self._job = job
        self._batch = batch
        self._units = UnitFinder(library.units)
        self._seen: dict[tuple[object, ...], tuple[str, int]] = {}
        self._titles = titles_of(library.awards.kinds)
        stored = find_batch(library.store, batch)
        held = library.store.nominations.of_batch(stored.id) if stored else []
        self._stored = {nomination_key(nomination, self._titles): nomination for nomination in held}
        self._by_source = {(n.source, n.recipient, n.award_code): n for n in held if n.source}

    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]:
        """Every row's fate."""
        return assemble(sources, self._sheet)

    def _sheet(self, sheet: SourceSheet) -> SheetPlan:
        rows: list[RowPlan] = []
        kinds = Kinds(sheet)
        questions: dict[int, list[tuple[Choice, ...]]] = {}
        for row in sheet.data(*_PASTED):
            planned = self._row(sheet, row, kinds)
            if planned.fate is Fate.ASK:
                asked = questions.setdefault(row.number, [])
                if planned.choices not in asked:
                    asked.append(planned.choices)
                planned = planned._replace(key=planned.key._replace(part=asked.index(planned.choices)))
            rows.append(planned)
            self._job.step()
        read = len(rows)
        rows += [self._total(sheet, row, read) for row in sheet.totals()]
        return SheetPlan(rows, [])

    def _total(self, sheet: SourceSheet, row: TableRow, read: int) -> RowPlan:
        written = " ".join(dict.fromkeys(text for cell in row.raw if (text := raw_text(cell))))
        draft = Draft(sheet, row.number, "Dòng tổng cộng")
        message = f"Dòng tổng cộng, không phải đề nghị; số dòng thật là {read}."
        return draft.skip("total_row", message, value=written)

    def _row(self, sheet: SourceSheet, row: TableRow, kinds: Kinds) -> RowPlan:
        values = row.values
        written = text_of(values.get("name"))
        draft = Draft(sheet, row.number, written)
        award = self._award(draft, values)
        if not written:
            draft.reject("missing_name", "Thiếu họ và tên.", "name")
            return draft.end(Fate.REJECT)
        unit = self._units.look(values.get("unit"), values.get("department"), sheet.title, sheet.meanings)
        said = kinds.of(row)
        found = self._meant(sheet, written) or self._recipient(
            written, values, unit, said, kinds.coded(row), award
        )
        lost = sheet.doubtful("name").get(row.number) if sheet.doubts else None
        if found.code == "unknown_person" and lost is not None and lost.proposal:
            found = self._by_proposal(lost.proposal, values, unit) or found
        if found.code and not found.choices:
            draft.reject(found.code, found.message, found.field, values.get(found.field))
            if found.code == "unknown_unit":
                name = text_of(values.get(found.field))
                asked = unit if found.field == "unit" else FoundUnit()
                draft.not_understood("unit", name, self._units.choices(asked, name))
        if draft.rejected or award is None:
            return draft.end(Fate.REJECT)
        self._remark(draft, values)
        draft.summary = f"{written}: {award.name}"
        nomination = Nomination(
            id=0,
            batch_id=0,
            recipient=found.recipient or Recipient(RecipientKind.PERSON, 0),
            award_code=award.code,
            achievement=text_of(values.get("achievement")),
            route=route_said(draft, values.get("route"), self._batch.route),
            year=self._batch.year,
            unit_id=unit.unit.id if unit.unit else None,
            note=text_of(values.get("note")),
            source=" · ".join(part for part in (sheet.file, sheet.name, str(row.number)) if part),
        )
        if found.recipient is None:
            wanted = [(choice, self._of(nomination, recipient)) for choice, recipient in found.choices]
            if any(self._answered(one) for _, one in wanted):
                return draft.end(Fate.SAME)
            options = [(choice, self._onto(one)) for choice, one in wanted]
            cell = values.get(found.field)
            return draft.ask(found.code, found.message, found.field, cell, options, sure=found.sure)
        return self._decide(draft, self._of(nomination, found.recipient))

    def _meant(self, sheet: SourceSheet, written: str) -> _Found | None:
        """The collective that the clerk said this name means, when the sender's list came before."""
        meant = sheet.meanings.of("unit", written)
        known = meant and self._library.units.get(int(meant))
        return _Found(Recipient(RecipientKind.UNIT, known.id)) if known else None

    def _of(self, nomination: Nomination, recipient: Recipient) -> Nomination:
        """The nomination as one of this recipient, with the unit that proposes."""
        unit_id = nomination.unit_id
        if recipient.kind is RecipientKind.UNIT:
            unit_id = recipient.id
        elif unit_id is None and recipient.kind is RecipientKind.PERSON:
            person = self._library.person_by_id.get(recipient.id)
            unit_id = person.unit_id if person else None
        return replace(nomination, recipient=recipient, unit_id=unit_id)

    def _known(self, nomination: Nomination) -> Nomination | None:
        """The same nomination in the batch: by what it says, or as the same row of the same file."""
        source = (nomination.source, nomination.recipient, nomination.award_code)
        return self._stored.get(nomination_key(nomination, self._titles)) or self._by_source.get(source)

    def _answered(self, nomination: Nomination) -> bool:
        """Whether the clerk has already chosen this when the same row was imported before."""
        known = self._known(nomination)
        return known is not None and known.source == nomination.source

    def _award(self, draft: Draft, values: Mapping[str, Any]) -> AwardKind | None:
        """The award by its text; codes are asked only where there is no text, as they are pasted down."""
        for field in ("award", "title_code", "award_code"):
            if not text_of(values.get(field)):
                continue
            return find_award(draft, self._library.awards, field, values.get(field))
        draft.reject("missing_award", "Thiếu danh hiệu, hình thức khen thưởng đề nghị.", "award")
        return None

    def _recipient(
        self,
        written: str,
        values: Mapping[str, Any],
        unit: FoundUnit,
        said: RecipientKind | None,
        coded: RecipientKind | None,
        award: AwardKind | None,
    ) -> _Found:
        name = split_salutation(written).name
        if said is RecipientKind.HOUSEHOLD or is_household(written):
            return self._household(household_head(name), values, unit)
        if said is RecipientKind.UNIT:
            return self._collective(written, unit)
        person_said = birth_of(values.get("birth"), pivot=BIRTH_PIVOT) != birth_of(None) or bool(
            text_of(values.get("post"))
        )
        if not person_said:
            match = self._library.units.match(written)
            if match.unit is not None or looks_like_unit(written, text_of(values.get("unit"))):
                return self._collective(written, unit)
            only = award.recipient_kinds if award else ()
            if only == (RecipientKind.HOUSEHOLD,) or (
                said is None and coded is RecipientKind.HOUSEHOLD and RecipientKind.HOUSEHOLD in only
            ):
                return self._household(household_head(name), values, unit)
        person = self._individual(name, values, unit)
        if said is None and award and person.code == "unknown_person":
            # Nobody of the staff; written with a year of birth, it may be a head of household.
            head = self._household(household_head(name), values, unit)
            for_families = award.recipient_kinds == (RecipientKind.HOUSEHOLD,)
            if for_families or (head.recipient and RecipientKind.HOUSEHOLD in award.recipient_kinds):
                return head
        return person

    def _individual(self, name: str, values: Mapping[str, Any], unit: FoundUnit) -> _Found:
        birth = birth_of(values.get("birth"), pivot=BIRTH_PIVOT)
        clue = Clue(
            name,
            birth.date,
            birth.year if birth.good else None,
            unit.unit.id if unit.unit else None,
            identity_of(values.get("identity")).number,
            unit.named,
        )
        match = self._library.people.match(clue)
        if match.person is not None and birth.good:
            return _Found(Recipient(RecipientKind.PERSON, match.person.id))
        known = (match.person,) if match.person else match.candidates
        choices = tuple(
            (self._library.person_choice(p, clue), Recipient(RecipientKind.PERSON, p.id)) for p in known
        )
        if not birth.good:
            if not choices:
                return self._nobody(values, unit)
            how = "khớp một người" if len(choices) == 1 else f"khớp {len(choices)} người"
            message = f"Ngày sinh không có thật; tên và đơn vị {how}: chọn người."
            person = match.person
            sure: Sure = person.id if person and person.birth_year == birth.year else ""
            return _Found(choices=choices, code="bad_date", message=message, field="birth", sure=sure)
        if match.certainty is Certainty.DOUBTFUL:
            message = self._doubt(match.reason, known)
            sure = match.sure.id if match.sure else ""
            return _Found(choices=choices, code="doubtful_person", message=message, sure=sure)
        return self._nobody(values, unit)

    def _by_proposal(self, proposal: str, values: Mapping[str, Any], unit: FoundUnit) -> _Found | None:
        """Who bears the name that was probably meant by one that lost letters; the clerk is asked."""
        name = split_salutation(proposal).name
        meant = self._individual(name, values, unit)
        if meant.recipient is None:
            return meant if meant.choices else None
        known = self._library.person_by_id[meant.recipient.id]
        clue = Clue(name, unit_id=unit.unit.id if unit.unit else None, unit_named=unit.named)
        message = f"Tên mất chữ khi chép từ TCVN3, có thể là “{proposal}”: có phải người này không?"
        choice = (self._library.person_choice(known, clue), meant.recipient)
        return _Found(choices=(choice,), code="doubtful_person", message=message)

    def _doubt(self, reason: str, known: Sequence[Any]) -> str:
        first = known[0]
        if reason == "near_name":
            return f"Tên gần giống {first.name}, cùng ngày sinh hoặc cùng đơn vị: có phải người này không?"
        if reason == "other_birth":
            return f"Đơn vị có {first.name} nhưng ngày sinh khác: có phải người này không?"
        if reason == "other_unit":
            return f"{first.name} có trong danh sách nhưng ở đơn vị khác: có phải người này không?"
        if reason == "other_name":
            return f"Số CCCD này là của {first.name}: có phải người này không?"
        years = " và ".join(str(p.birth_year) for p in known if p.birth_year)
        born = f" (sinh {years})" if years else ""
        return f"Đơn vị có {len(known)} người cùng tên{born}, dòng này không đủ ngày sinh: chọn người."

    def _nobody(self, values: Mapping[str, Any], unit: FoundUnit) -> _Found:
        if unit.named and unit.unit is None:
            message = (
                "Không có đơn vị này trong danh mục; cũng không có người này trong danh sách: "
                "thêm đơn vị và người trước, hoặc sửa tên đơn vị, họ tên."
            )
            message = self._units.unclear(unit) or message
            return _Found(code="unknown_unit", message=message, field="unit")
        if is_formula(text_of(values.get("name"))):
            message = "Họ và tên là chữ dạng công thức, không khớp người nào: sửa ô này thành họ tên."
            return _Found(code="unknown_person", message=message)
        message = "Không có người này trong danh sách của đơn vị: thêm người trước, hoặc sửa tên, ngày sinh."
        return _Found(code="unknown_person", message=message)

    def _collective(self, written: str, unit: FoundUnit) -> _Found:
        name = (
            written.removeprefix("Tập thể ").strip() if canonical(written).startswith("tập thể ") else written
        )
        match = self._library.units.match(name)
        if match.unit is None and unit.unit is not None and not match.candidates:
            # "Cán bộ, giáo viên Trường …": the row's own unit, when the name holds it.
            if canonical(unit.unit.name) in canonical(written):
                return _Found(Recipient(RecipientKind.UNIT, unit.unit.id))
            below = self._library.units.match(name, parent=unit.unit.name)
            match = below if below.unit else match
        if match.unit is not None:
            if match.unit.valid_to is not None:
                now = self._library.units.current(match.unit.id)
                if len(now) == 1:
                    return _Found(Recipient(RecipientKind.UNIT, next(iter(now))))
            return _Found(Recipient(RecipientKind.UNIT, match.unit.id))
        if match.candidates:
            choices = tuple(
                (Choice(u.id, self._units.label(u)), Recipient(RecipientKind.UNIT, u.id))
                for u in match.candidates
            )
            return _Found(choices=choices, code="doubtful_unit", message="Không rõ tập thể nào: chọn đơn vị.")
        message = "Không có tập thể này trong danh mục đơn vị: thêm đơn vị trước, hoặc sửa tên."
        return _Found(code="unknown_unit", message=message)

    def _household(self, head: str, values: Mapping[str, Any], unit: FoundUnit) -> _Found:
        birth = birth_of(values.get("birth"), pivot=BIRTH_PIVOT)
        match = self._library.households.match(
            head,
            birth_year=birth.year if birth.good else None,
            unit_id=unit.unit.id if unit.unit else None,
            address=text_of(values.get("address")),
        )
        if match.household is not None:
            return _Found(Recipient(RecipientKind.HOUSEHOLD, match.household.id))
        if match.candidates:
            choices = tuple(
                (Choice(h.id, self._library.household_label(h)), Recipient(RecipientKind.HOUSEHOLD, h.id))
                for h in match.candidates
            )
            message = "Có hộ cùng tên chủ hộ nhưng không rõ ấp, địa chỉ: chọn hộ."
            return _Found(choices=choices, code="doubtful_household", message=message)
        message = "Không có hộ này trong danh sách: thêm hộ trước, hoặc sửa tên chủ hộ, ấp."
        return _Found(code="unknown_household", message=message)

    def _remark(self, draft: Draft, values: Mapping[str, Any]) -> None:
        for field in _TEXT_FIELDS:
            text = text_of(values.get(field))
            if len(text) >= LONG_TEXT:
                length = f"{len(text):,}".replace(",", ".")
                message = f"Ô dài {length} ký tự: nhận, nhưng không in vừa trên giấy."
                draft.note("text_long", message, field, text)
            if is_formula(text):
                message = f"Ô là chữ bắt đầu bằng dấu {text[0]}: giữ nguyên là chữ, không tính."
                draft.note("formula_text", message, field, text)

    def _decide(self, draft: Draft, nomination: Nomination) -> RowPlan:
        key = nomination_key(nomination, self._titles)
        here = (draft.key.file, draft.key.row)
        first = self._seen.setdefault(key, here)
        if first != here:
            where = f"dòng {first[1]}" if first[0] == here[0] else f"dòng {first[1]} của tệp {first[0]}"
            title = nomination.award_code in self._titles
            what = "cùng danh hiệu" if title else "cùng hình thức khen thưởng, cùng thành tích"
            message = f"Trùng với {where}: cùng đối tượng, {what}."
            return draft.skip("duplicate_row", message, "name", draft.summary.split(":")[0])
        merged = self._onto(nomination)
        if merged is None:
            return draft.end(Fate.SAME)
        return draft.end(Fate.UPDATE if merged.id else Fate.NEW, merged)

    def _onto(self, nomination: Nomination) -> Nomination | None:
        """What to write: the nomination, or the stored one with what the row says; ``None`` if nothing."""
        known = self._known(nomination)
        if known is None:
            return nomination
        if known.state not in (NominationState.PROPOSED, NominationState.RETURNED):
            # What has been judged or decided is no longer changed by a list. A line sent back is mended by
            # the unit's next list, and stays sent back until the clerk has looked.
            return None
        merged = replace(
            known,
            achievement=nomination.achievement or known.achievement,
            note=nomination.note or known.note,
            unit_id=nomination.unit_id or known.unit_id,
        )
        return None if merged == known else merged
