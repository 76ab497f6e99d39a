"""Looking a batch over before it is printed: what would spoil a blank, each line with its record."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Known, Problem, Severity
from thidua_desktop.domain.old_encodings import SEEN_AS_LATIN, decode
from thidua_desktop.domain.records import Award, RecipientKind
from thidua_desktop.domain.vietnamese import ALPHABET_134, canonical
from thidua_desktop.domain.vietnamese.syllables import is_syllable
from thidua_desktop.services import printers
from thidua_desktop.services.blanks import BlankService
from thidua_desktop.services.certificates import CertificateMaker, PrintSetup

if TYPE_CHECKING:
    from thidua_desktop.documents.data import CertificateData

SHRINK_LIMIT = 0.7
"""A text set smaller than this part of the layout's size is told: it will look odd beside the others."""
MARGIN = 4.2
"""mm at each edge that office lasers leave white (twelve points, the widest among common drivers)."""

_READ = ("name", "post_and_unit", "achievement", "signer_name", "issuer")
"""Fields whose letters are looked at."""
_LABELS = {
    "name": "họ tên",
    "post_and_unit": "chức vụ, đơn vị",
    "achievement": "thành tích",
    "signer_name": "tên người ký",
    "issuer": "chức danh người quyết định",
}
_NUMBERS = (
    ("decision_number", "số quyết định"),
    ("decision_date", "ngày quyết định"),
    ("book_number", "số trong sổ khen thưởng"),
)
_KNOWN = frozenset(ALPHABET_134)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the list before printing."""

    severity: Severity
    """``REJECT``: that sheet would not be printed."""
    code: str
    message: str
    kind: str = ""
    """What its record is: ``"award"``, ``"stock"``, ``"layout"``, ``"printer"``, or empty."""
    record_id: int = 0
    name: str = ""
    """Code or name of a record without a number (a stock, a layout)."""
    place: int = 0
    """Place in the batch, from 1; 0 for what concerns all."""


class Preflight:
    """Checks batches. Reads only."""

    def __init__(self, maker: CertificateMaker, blanks: BlankService) -> None:
        self._maker = maker
        self._blanks = blanks

    def check(self, award_ids: Sequence[int], how: PrintSetup) -> list[Finding]:
        """Everything found, what keeps a sheet from being printed first, then in the order of the batch."""
        try:
            awards = self._maker.awards(award_ids)
            items = self._maker.items(awards, layout=how.layout, stock=how.stock)
            setup = self._maker.setup(how)
        except Known as error:
            problems = getattr(error, "problems", None)
            said = problems[0].message if problems else f"{error.message} {error.hint}".strip()
            return [Finding(Severity.REJECT, "cannot_print", said)]
        from thidua_desktop.documents.inspection import inspect_batch

        found = [
            *_printer(how.printer),
            *self._uncorrected(how),
            *self._stock(how, len(awards)),
            *_twice(awards),
        ]
        datas = [data for _, data in items]
        inspected = inspect_batch(items, setup, limit=SHRINK_LIMIT, margin=MARGIN)
        outside: dict[tuple[str, str], int] = {}
        for place, (award, item, seen) in enumerate(zip(awards, items, inspected, strict=True), start=1):
            found.extend(_of_problem(one, award, place) for one in seen.problems)
            for box, size, usual in seen.shrunk:
                found.append(
                    Finding(
                        Severity.NOTE,
                        "shrunk",
                        f"“{award.name}”: chữ ở ô “{box}” nhỏ còn {_number(size)} (thường {_number(usual)}); "
                        "xem lại cho đẹp, có thể ghi gọn hơn.",
                        "award",
                        award.id,
                        place=place,
                    )
                )
            for box in seen.outside:
                outside.setdefault((item[0].name, box), place)
            found.extend(_words(award, datas[place - 1], place))
        for (layout, box), place in outside.items():
            found.append(
                Finding(
                    Severity.NOTE,
                    "outside",
                    f"Mẫu “{layout}”: ô “{box}” cách mép chưa đến {_number(MARGIN)} mm, "
                    "máy in có thể không in tới.",
                    "layout",
                    name=layout,
                    place=place,
                )
            )
        # The renderer and the records may miss the same thing: told once.
        return sorted(dict.fromkeys(found), key=lambda one: (one.severity is not Severity.REJECT, one.place))

    def _uncorrected(self, how: PrintSetup) -> Iterator[Finding]:
        if how.printer and how.mode == "overprint" and not self._maker.calibrated(how):
            said = (
                f"Máy in “{how.printer}” chưa chỉnh với khay và loại phôi đã chọn: chữ có thể lệch. "
                "Mở Chỉnh máy in để in tờ đo."
            )
            yield Finding(Severity.NOTE, "uncalibrated", said, "printer", name=how.printer)

    def _stock(self, how: PrintSetup, needed: int) -> Iterator[Finding]:
        if not how.stock:
            return
        stock = self._blanks.require(how.stock)
        if not stock.blank:
            return
        left = self._blanks.balance(how.stock).left
        if left < needed:
            yield Finding(
                Severity.NOTE,
                "few_blanks",
                f"Cần {needed} phôi, trong sổ chỉ còn {left} tờ “{stock.name}”. "
                "Nhập thêm phôi hoặc in ít hơn.",
                "stock",
                stock.id,
                stock.code,
            )
        if how.mode != "overprint":
            yield Finding(
                Severity.NOTE,
                "full_on_blank",
                f"“{stock.name}” là phôi in sẵn mà đang chọn in cả tờ: hình sẽ đè lên hình.",
                "stock",
                stock.id,
                stock.code,
            )


def _printer(name: str) -> Iterator[Finding]:
    """What the queue says of itself; a printer that is no queue (Windows) is asked by its driver."""
    trouble = printers.trouble_of(name) if name else ""
    if trouble:
        said = f"Máy in “{name}” {trouble}. Xem máy in trước khi gửi."
        yield Finding(Severity.NOTE, "printer", said, "printer", name=name)


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _of_problem(problem: Problem, award: Award, place: int) -> Finding:
    return Finding(problem.severity, problem.code, problem.message, "award", award.id, place=place)


def _twice(awards: Sequence[Award]) -> Iterator[Finding]:
    """The same recipient with the same award, known by its record or, for want of one, by name and birth."""
    seen: dict[tuple[object, ...], int] = {}
    for place, award in enumerate(awards, start=1):
        who: tuple[object, ...] = (award.recipient_kind, award.recipient_id)
        if award.recipient_id is None:
            who = (award.recipient_kind, canonical(award.name), award.birth, canonical(award.unit_name))
        key = (*who, award.award_code, award.year)
        first = seen.setdefault(key, place)
        if first != place:
            yield Finding(
                Severity.NOTE,
                "twice",
                f"“{award.name}” có hai tờ {award.award_name} (tờ {first} và tờ {place}). Xem lại danh sách.",
                "award",
                award.id,
                place=place,
            )


def _words(award: Award, data: CertificateData, place: int) -> Iterator[Finding]:
    fields = data.fields

    def note(code: str, message: str) -> Finding:
        return Finding(Severity.NOTE, code, f"“{award.name}”: {message}", "award", award.id, place=place)

    if award.recipient_kind is RecipientKind.PERSON and not fields.get("salutation", "").strip():
        yield note("no_salutation", "chưa ghi Ông hay Bà.")
    for field, said in _NUMBERS:
        if not fields.get(field, "").strip():
            yield note("missing_value", f"chưa có {said}.")
    yield from (note(code, message) for code, message in _letters(fields))


def _letters(fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for field in _READ:
        text = fields.get(field, "")
        if not unicodedata.is_normalized("NFC", text):
            said = f"{_LABELS[field]} gõ bằng dấu rời (tổ hợp); chương trình tự ghép khi in, xem lại."
            yield "decomposed", said
        guess = old_encoding_of(text)
        if guess is not None:
            yield "old_encoding", f"{_LABELS[field]} như chữ bảng mã cũ: “{text}”, có lẽ là “{guess}”."


def old_encoding_of(text: str) -> str | None:
    """What ``text`` says if it is in an old encoding seen as Latin letters; ``None`` when it looks right.

    Taken for such only when it has letters no Vietnamese word has, or words that are none, and every word
    becomes a Vietnamese syllable by the table: few foreign names do.
    """
    words = [word for word in text.split() if any(c.isalpha() or ord(c) > 127 for c in word)]
    odd = [word for word in words if not _plain(word)]
    if not odd:
        return None
    for encoding in SEEN_AS_LATIN:
        read = decode(text, encoding)
        if read != text and all(_plain(word) for word in read.split()):
            return read
    return None


def _plain(word: str) -> bool:
    """Whether a word can be Vietnamese: its letters are, and its parts are syllables (or an abbreviation)."""
    parts = "".join(c if c.isalnum() else " " for c in word).split()
    if any(not c.isascii() and c.isalpha() and c not in _KNOWN for c in word):
        return False
    if any(c in "µ¶·¸¹º»¼½¾¨©®¬ª§" for c in word):
        return False
    return all(part.isascii() or part.isupper() or is_syllable(part) for part in parts)


__all__ = ["MARGIN", "SHRINK_LIMIT", "Finding", "Preflight", "old_encoding_of"]
