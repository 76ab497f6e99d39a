"""Loading, checking and choosing layouts. What is wrong is said with the file, the line and the key."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from thidua_desktop.documents.layout_check import extent, faults
from thidua_desktop.documents.layout_format import Layout
from thidua_desktop.documents.layout_inherit import Base, InheritanceError, Raw, inherit, refuse_circle
from thidua_desktop.domain.errors import Invalid, NotFound, Problem
from thidua_desktop.domain.records import RecipientKind

__all__ = [
    "FORMAT",
    "LayoutInfo",
    "beside",
    "choose_layout",
    "extent",
    "layouts",
    "load_layout",
    "parse_layout",
    "plain_values",
]

FORMAT = 2
"""Newest format of layout files that this program reads; 1 knows no inheritance and no QR code."""


@dataclass(frozen=True, slots=True)
class LayoutInfo:
    """A shipped or saved layout as a list shows it."""

    name: str
    title: str
    stock: str
    awards: tuple[str, ...]
    groups: tuple[str, ...]
    recipients: tuple[RecipientKind, ...]
    priority: int
    path: Path | None = None
    """The file of a shipped one; ``None`` for the office's own."""
    width: float = 0.0
    """mm"""
    height: float = 0.0
    base: str = ""
    """What it extends."""

    @property
    def own(self) -> bool:
        """Whether the office made it."""
        return self.path is None

    @classmethod
    def of(cls, layout: Layout, path: Path | None = None, base: str = "") -> LayoutInfo:
        """The info of a loaded layout."""
        return cls(
            layout.name,
            layout.title,
            layout.stock,
            layout.awards,
            layout.groups,
            layout.recipients,
            layout.priority,
            path,
            layout.page.width,
            layout.page.height,
            base,
        )


def load_layout(source: Path | str, *, file: str = "", base_of: Base | None = None) -> Layout:
    """The layout in a file, or in TOML text when ``source`` is a ``str``.

    ``base_of`` finds what it extends; a file's base lies beside it. Raises :class:`Invalid` whose problems
    name file (``file``), line (``row``) and key (``column``).
    """
    if isinstance(source, Path):
        file = file or source.name
        try:
            text = source.read_text(encoding="utf-8")
        except FileNotFoundError as error:
            raise NotFound(f"Không có tệp bố cục “{file}”.") from error
        except (OSError, UnicodeDecodeError) as error:
            raise Invalid([_problem(file, 0, "", "không đọc được (tệp phải là TOML, mã UTF-8)")]) from error
    else:
        text = source
    if base_of is None and isinstance(source, Path):
        base_of = functools.partial(beside, source.parent, chain=(source.stem,))
    return parse_layout(text, file, base_of or _no_base)[0]


def parse_layout(text: str, file: str, base_of: Base) -> tuple[Layout, Raw]:
    """The layout in TOML ``text``, and its plain values with what it inherits.

    Raises as :func:`load_layout`.
    """
    data = plain_values(text, file)
    own = data.get("box")
    own_boxes = [box.get("id") for box in own if isinstance(box, dict)] if isinstance(own, list) else []
    try:
        whole = inherit(data, base_of)
    except InheritanceError as error:
        at = _line(text, error.key)
        raise Invalid([_problem(file, at, error.key, error.message)]) from error
    where = functools.partial(_written_at, text, whole, own_boxes if whole is not data else None)
    try:
        layout = msgspec.convert(whole, Layout)
    except msgspec.ValidationError as error:
        raise Invalid([_shape_problem(file, where, str(error))]) from error
    problems = [_problem(file, where(key), key, message) for key, message in faults(layout)]
    if problems:
        raise Invalid(problems)
    return layout, whole


def plain_values(text: str, file: str) -> Raw:
    """What stands in TOML ``text``, nothing inherited yet. Raises :class:`Invalid`, also for a newer one."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Invalid([_problem(file, *_syntax(str(error)))]) from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits, brackets within brackets: nobody means that.
        raise Invalid([_problem(file, 0, "", "có số quá dài hoặc ngoặc lồng quá sâu")]) from error
    number = data.get("format")
    if isinstance(number, int) and number > FORMAT:
        newer = "do bản chương trình mới hơn làm ra; hãy cập nhật chương trình"
        raise Invalid([_problem(file, _line(text, "format"), "format", newer)])
    return data


def beside(folder: Path, name: str, chain: Sequence[str] = ()) -> Raw:
    """The plain values of layout ``name`` in ``folder``, with what it inherits from files beside it.

    ``chain`` names those that build on it. Raises ``KeyError``, :class:`Invalid`, :class:`InheritanceError`.
    """
    refuse_circle(name, chain)
    path = folder / f"{name}.toml"
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", name) or not path.is_file():
        raise KeyError(name)
    data = plain_values(path.read_text(encoding="utf-8"), path.name)
    return inherit(data, lambda one: beside(folder, one, (*chain, name)))


def _no_base(name: str) -> Raw:
    raise KeyError(name)


def _written_at(text: str, whole: Raw, own_boxes: list[Any] | None, path: str) -> int:
    """Line of ``path`` in the file; 0 for what is inherited."""
    match = re.match(r"box\[(\d+)\](.*)", path)
    if own_boxes is None or not match:
        return _line(text, path)
    box = whole["box"][int(match[1])]
    name = box.get("id") if isinstance(box, dict) else None
    return _line(text, f"box[{own_boxes.index(name)}]{match[2]}") if name in own_boxes else 0


def layouts(resources: Path) -> list[LayoutInfo]:
    """Every layout under ``resources/layouts``, those chosen first in front."""
    found = []
    for path in sorted((resources / "layouts").glob("*.toml")):
        layout = load_layout(path)
        base = tomllib.loads(path.read_text(encoding="utf-8")).get("extends", "")
        found.append(LayoutInfo.of(layout, path, base))
    return sorted(found, key=lambda info: (info.priority, info.name))


def choose_layout(
    available: Sequence[LayoutInfo],
    *,
    award_code: str,
    group: str,
    recipient: RecipientKind,
    preferred: str = "",
) -> LayoutInfo:
    """The layout for an award: ``preferred`` when named, else the closest fit.

    Closest is one for the award's code, then for its group, then for the kind of recipient.

    Raises :class:`NotFound` when there is no layout called ``preferred`` or none suits.
    """
    if preferred:
        for info in available:
            if info.name == preferred:
                return info
        names = ", ".join(info.name for info in available)
        raise NotFound(f"Không có bố cục “{preferred}”.", hint=f"Các bố cục đang có: {names}.")
    suitable = [
        info
        for info in available
        if (not info.recipients or recipient in info.recipients)
        and (not info.awards or award_code in info.awards)
        and (not info.groups or group in info.groups)
    ]
    if not suitable:
        raise NotFound(f"Chưa có bố cục cho “{award_code}”.", hint="Thêm một bố cục rồi in lại.")
    return min(suitable, key=_closeness)


def _closeness(info: LayoutInfo) -> tuple[bool, bool, bool, int, bool, str]:
    """Smaller is closer. Among equals a shipped one: a copy made to try something out changes no print."""
    return (
        not info.awards,
        not info.groups,
        not info.recipients,
        info.priority,
        info.own,
        info.name,
    )


def _problem(file: str, line: int, key: str, message: str) -> Problem:
    where = f"Bố cục “{file or 'chưa lưu'}”"
    if line:
        where += f", dòng {line}"
    if key:
        where += f", khóa {key}"
    return Problem(code="layout", message=f"{where}: {message}.", file=file, row=line, column=key)


def _syntax(said: str) -> tuple[int, str, str]:
    """Line, key (none) and message for what tomllib says."""
    line = re.search(r"line (\d+)", said)
    return int(line[1]) if line else 0, "", f"sai cú pháp TOML: {said}"


# What msgspec says, in the words of the office.
_SHAPES = (
    (r"missing required field `(.+?)`", "thiếu khóa {0}"),
    (r"contains unknown field `(.+?)`", "có khóa lạ {0}"),
    (r"Expected `(.+?)`, got `(.+?)`", "phải là {0}, đang là {1}"),
    (r"Expected `(.+?)`$", "phải là {0}"),
    (r"Expected `(.+?)` (>=|<=|>|<) (.+)", "phải là {0} {1} {2}"),
    (r"matching regex '(.+?)'", "không đúng dạng {0}"),
    (r"Invalid (?:enum )?value '?(.+?)'?$", "không nhận giá trị “{0}”"),
)


def _shape_problem(file: str, where: Callable[[str], int], said: str) -> Problem:
    message, _, path = said.partition(" - at `")
    path = path.rstrip("`").removeprefix("$").removeprefix(".")
    translated = message
    for pattern, words in _SHAPES:
        match = re.search(pattern, message)
        if match:
            translated = words.format(*match.groups())
            break
    return _problem(file, where(path), path, translated)


def _line(text: str, path: str) -> int:
    """Line of the key ``path`` (``box[2].size``) in ``text``, from 1; its table's when the key is absent."""
    match = re.fullmatch(r"(\w+)(?:\[(\d+)\])?(?:\.(\w+))?.*", path)
    if not match:
        return 0
    table, index, key = match[1], match[2], match[3]
    lines = text.splitlines()
    if index is None and key is None:
        return next((n for n, line in enumerate(lines, 1) if re.match(rf"{table}\s*=|\[+{table}\]", line)), 0)
    head = rf"\[\[{table}\]\]" if index is not None else rf"\[{table}\]"
    starts = [n for n, line in enumerate(lines, 1) if re.match(rf"\s*{head}", line)]
    at = int(index or 0)
    if at >= len(starts):
        return 0
    for number in range(starts[at] + 1, len(lines) + 1):
        line = lines[number - 1]
        if line.lstrip().startswith("["):
            break
        if key and re.match(rf"\s*{key}\s*=", line):
            return number
    return starts[at]
