"""Templates of papers: the words an office may change, in TOML files with ``{placeholders}``.

The shape of a paper is the program's; căn cứ, phrases, articles and nơi nhận are the file's. A file is
checked before it is used: an unknown key or placeholder, or a part that is missing, is refused with its line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

import msgspec

from thidua_desktop.documents.official.placeholders import ALLOWED
from thidua_desktop.documents.placeholders import braces_are_balanced, names_in
from thidua_desktop.domain.errors import Invalid, Problem


class Attachment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of the attached list."""

    word: str
    """``"Phụ lục"``; empty: the title alone."""
    title: str
    attached_to: str
    attached_to_draft: str
    """Where number or date is not known yet."""


class PaperTemplate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One paper's words. Texts may hold placeholders of their paper."""

    title: str
    """What the paper is called on screen."""
    authority: str
    """The issuing body on the header."""
    parent: str = ""
    number: str = ""
    """``"Số: {number}"``; empty for a paper without number."""
    draft_number: str = ""
    """The same while there is no number."""
    kind: str
    """Tên loại."""
    subject: str = ""
    """Trích yếu."""
    power: str = ""
    """Thẩm quyền ban hành above the căn cứ (NĐ 30/2020 PL III, mẫu 1.2)."""
    addressee: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    enacts: str = ""
    """The line between căn cứ and articles: "QUYẾT ĐỊNH:"."""
    opening: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    articles_single: tuple[str, ...] = ()
    """Instead of ``articles`` where one recipient stands in the text itself."""
    closing: tuple[str, ...] = ()
    send_to: tuple[str, ...] = ()
    """Nơi nhận."""
    signer: tuple[str, ...] = ()
    """Lines before the signer's post, as "TM. ỦY BAN NHÂN DÂN"; empty: the signer's own."""
    phrases: Mapping[str, str] = msgspec.field(default_factory=dict)
    """Other words of this paper: column heads, headings, notes."""
    attachment: Attachment | None = None


_LISTED = ("subject", "grounds", "send_to", "attachment")
NEEDS: Mapping[str, tuple[str, ...]] = {
    "proposal": (*_LISTED, "addressee", "opening"),
    "proposal-own": (*_LISTED, "addressee", "opening"),
    "ballots": ("subject",),
    "tally": ("subject", "opening", "closing"),
    "minutes": ("subject", "opening", "closing"),
    "decision": (*_LISTED, "power", "enacts", "articles", "articles_single"),
    "receipts": ("subject", "opening"),
    "pledge": ("subject", "opening", "closing"),
    "signing-sheet": ("subject", "opening", "articles", "closing"),
    "movement": ("subject", "opening", "closing"),
    "stage-receipts": ("subject", "opening"),
    "mc-script": ("subject", "opening", "closing"),
    "reform-report": ("subject", "opening", "closing"),
    "reform-ranking": ("subject", "opening", "closing"),
    "reform-section": ("subject", "closing"),
    "remediation": ("subject", "opening", "articles", "closing"),
}
"""Parts a paper cannot do without; its phrases are those of the shipped file."""

BLANK = "\ue000"
"""Room left to write in; stands for spaces until texts have been cleaned (see ``render.py``)."""
TIE = "\ue001"
"""A space at which no line ends; stands for it likewise."""

_SAYINGS = (
    (re.compile(r"unknown field `(.+?)`"), "không có khóa “{}”"),
    (re.compile(r"missing required field `(.+?)`"), "thiếu khóa “{}”"),
    (re.compile(r"^Expected .+ at `\$\.?(.+?)`"), "khóa “{}” không đúng kiểu giá trị"),
)


def parse_template(name: str, text: str, file: str, phrases: Collection[str] | None = None) -> PaperTemplate:
    """The template ``text`` of paper ``name``. Raises ``Invalid`` naming ``file``, line, key, what to do.

    ``phrases`` are the keys its ``[phrases]`` must have; ``None`` for the shipped file, which sets them.
    """
    try:
        template = msgspec.toml.decode(text, type=PaperTemplate)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise Invalid([_decode_problem(str(error), text, file)]) from error
    problems = [
        *_missing(name, template, text, file, phrases),
        *_wrong_placeholders(name, template, text, file),
    ]
    if problems:
        raise Invalid(problems)
    return template


def _decode_problem(said: str, text: str, file: str) -> Problem:
    if match := re.search(r"\(at line (\d+)", said):
        return _problem(file, int(match[1]), "", "viết sai cú pháp TOML", "sửa lại dòng này")
    for pattern, saying in _SAYINGS:
        if match := pattern.search(said):
            key = match[1]
            return _problem(
                file, line_of(text, key), key, saying.format(key), "sửa lại hoặc trả về mẫu của chương trình"
            )
    return _problem(file, 0, "", "viết sai cú pháp TOML", "sửa lại hoặc trả về mẫu của chương trình")


def _problem(file: str, line: int, key: str, fault: str, advice: str) -> Problem:
    where = f", dòng {line}" if line else ""
    return Problem(
        "bad_template",
        f"Mẫu giấy {file}{where}: {fault}. Chưa dùng; hãy {advice}.",
        file=file,
        row=line,
        field=key,
    )


def line_of(text: str, wanted: str) -> int:
    """The first line that holds ``wanted``, from 1; 0 when none does."""
    name = wanted.rpartition(".")[2]
    for number, line in enumerate(text.splitlines(), start=1):
        if name and name in line and not line.lstrip().startswith("#"):
            return number
    return 0


def _missing(
    name: str, template: PaperTemplate, text: str, file: str, phrases: Collection[str] | None
) -> Iterator[Problem]:
    for part in NEEDS[name]:
        if not getattr(template, part):
            yield _problem(file, line_of(text, part), part, f"thiếu phần “{part}”", f"thêm {part} = …")
    if phrases is None:
        return
    for phrase in sorted(set(phrases) - template.phrases.keys()):
        fault = f"trong [phrases] thiếu “{phrase}”"
        yield _problem(file, line_of(text, "[phrases]"), phrase, fault, f"thêm {phrase} = …")
    for phrase in sorted(template.phrases.keys() - set(phrases)):
        fault = f"trong [phrases] không có cụm từ “{phrase}”"
        yield _problem(file, line_of(text, phrase), phrase, fault, "sửa tên hoặc xóa dòng này")


def _wrong_placeholders(name: str, template: PaperTemplate, text: str, file: str) -> Iterator[Problem]:
    allowed = set(ALLOWED[name])
    for key, words in _texts(template):
        if not braces_are_balanced(words):
            line = line_of(text, words.split("\n")[0][:40])
            yield _problem(file, line, key, f"“{key}” có dấu ngoặc nhọn lẻ", "viết đủ cặp { }")
            continue
        for used in names_in(words):
            if used not in allowed:
                yield _problem(
                    file,
                    line_of(text, "{" + used + "}"),
                    key,
                    f"“{key}” dùng chỗ điền {{{used}}} không có ở giấy này",
                    "chọn trong danh sách chỗ điền",
                )


def _texts(template: PaperTemplate) -> Iterator[tuple[str, str]]:
    for key in template.__struct_fields__:
        value = getattr(template, key)
        if isinstance(value, str):
            yield key, value
        elif isinstance(value, tuple):
            for words in value:
                yield key, words
        elif isinstance(value, Mapping):
            for phrase, words in value.items():
                yield f"phrases.{phrase}", words
        elif isinstance(value, Attachment):
            for part in value.__struct_fields__:
                yield f"attachment.{part}", getattr(value, part)


class Words:
    """A template with the values of one paper."""

    def __init__(self, template: PaperTemplate, values: Mapping[str, str]) -> None:
        self.template = template
        self._values = {"blank": BLANK, **values}
        self.dropped: list[str] = []
        """Lines left out because what they speak of does not exist."""

    def fill(self, text: str, /, **more: str) -> str:
        """``text`` with values in place; a name without value is empty."""
        values = {**self._values, **more}
        return re.sub(r"\{([^{}]*)\}", lambda match: values.get(match[1], ""), text)

    def phrase(self, phrase: str, /, **more: str) -> str:
        """The words of ``phrase``, filled."""
        return self.fill(self.template.phrases[phrase], **more)

    def lines(
        self, texts: Sequence[str], lists: Mapping[str, Sequence[str]] | None = None
    ) -> tuple[str, ...]:
        """Each text filled; one that names a value which does not exist is left out and noted.

        A text that is nothing but ``{name}`` of one of ``lists`` becomes all its lines.
        """
        lists = lists or {}
        filled: list[str] = []
        for text in texts:
            whole = re.fullmatch(r"\s*\{([^{}]*)\}\s*", text)
            if whole and whole[1] in lists:
                filled.extend(lists[whole[1]])
            elif all(name in self._values for name in names_in(text)):
                filled.append(self.fill(text))
            else:
                self.dropped.append(text)
        return tuple(filled)
