"""Loading, checking and choosing layouts. What is wrong is said with the file, the line and the key."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec

from thidua_desktop.documents.fonts import FACES, MM
from thidua_desktop.documents.layout_format import AnyBox, ImageBox, Layout, QrBox, RuleBox, SpaceBox, TextBox
from thidua_desktop.documents.layout_inherit import Base, InheritanceError, Raw, inherit
from thidua_desktop.documents.placeholders import PLACEHOLDERS, braces_are_balanced, names_in
from thidua_desktop.domain.errors import Invalid, NotFound, Problem
from thidua_desktop.domain.records import RecipientKind

FORMAT = 2
"""Newest format of layout files that this program reads; 1 knows no inheritance and no QR code."""
DEEPEST = 8
"""How many layouts may build on one another."""
_TOLERANCE = 0.01


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
        base_of = functools.partial(beside, source.parent)
    return parse_layout(text, file, base_of or _no_base)[0]


def parse_layout(text: str, file: str, base_of: Base) -> tuple[Layout, Raw]:
    """The layout in TOML ``text``, and its plain values with what it inherits.

    Raises as :func:`load_layout`.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise Invalid(
            [_problem(file, int(line[1]) if line else 0, "", f"sai cú pháp TOML: {error}")]
        ) from error
    if isinstance(data.get("format"), int) and data["format"] > FORMAT:
        raise Invalid(
            [
                _problem(
                    file,
                    _line(text, "format"),
                    "format",
                    "do bản chương trình mới hơn làm ra; hãy cập nhật chương trình",
                )
            ]
        )
    own_boxes = [box.get("id") for box in data.get("box", ()) if isinstance(box, dict)]
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
    problems = [_problem(file, where(key), key, message) for key, message in _check(layout)]
    if problems:
        raise Invalid(problems)
    return layout, whole


def beside(folder: Path, name: str, depth: int = 0) -> Raw:
    """The plain values of layout ``name`` in ``folder``. Raises ``KeyError``, :class:`Invalid`."""
    path = folder / f"{name}.toml"
    if depth > DEEPEST or not re.fullmatch(r"[a-z0-9][a-z0-9-]*", name) or not path.is_file():
        raise KeyError(name)
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return inherit(data, lambda one: beside(folder, one, depth + 1))


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
    """The layout for an award: ``preferred`` when named, else the closest fit (code, then group, then any).

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
    return min(suitable, key=lambda info: (not info.awards, not info.groups, info.priority, info.name))


def _problem(file: str, line: int, key: str, message: str) -> Problem:
    where = f"Bố cục “{file or 'chưa lưu'}”"
    if line:
        where += f", dòng {line}"
    if key:
        where += f", khóa {key}"
    return Problem(code="layout", message=f"{where}: {message}.", file=file, row=line, column=key)


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


def _check(layout: Layout) -> Iterator[tuple[str, str]]:
    """(key, message) of everything that does not hold together."""
    flows = {flow.name: flow for flow in layout.flow}
    if len(flows) != len(layout.flow):
        yield "flow", "hai dòng chảy trùng tên"
    for i, flow in enumerate(layout.flow):
        key = f"flow[{i}]"
        if flow.bottom > layout.page.height:
            yield f"{key}.bottom", "nằm ngoài tờ giấy"
        if flow.anchor == "top" and flow.top is None:
            yield f"{key}.top", "thiếu"
        if flow.top is not None and flow.top >= flow.bottom:
            yield f"{key}.top", "phải cao hơn bottom"
        if flow.above and (flow.above not in flows or flows[flow.above].anchor != "bottom"):
            yield f"{key}.above", f"không có dòng chảy “{flow.above}” neo ở đáy"
    seen: set[str] = set()
    texts = {box.id: box for box in layout.box if isinstance(box, TextBox)}
    for i, box in enumerate(layout.box):
        key = f"box[{i}]"
        if box.id in seen:
            yield f"{key}.id", f"trùng tên “{box.id}”"
        seen.add(box.id)
        if box.flow and box.flow not in flows:
            yield f"{key}.flow", f"không có dòng chảy “{box.flow}”"
        if box.flow and isinstance(box, SpaceBox | QrBox):
            yield f"{key}.flow", "chỗ trống để ký, mã QR phải đặt cố định"
        if box.least_gap is not None and box.least_gap > box.gap:
            yield f"{key}.least_gap", "lớn hơn gap"
        if isinstance(box, TextBox):
            yield from _check_text(layout, box, key)
        elif isinstance(box, ImageBox):
            yield from _check_image(layout, box, key)
        elif isinstance(box, RuleBox):
            if bool(box.like) == bool(box.width):
                yield f"{key}.width", "ghi một trong hai: like hoặc width"
            if box.like and box.like not in texts:
                yield f"{key}.like", f"không có ô chữ “{box.like}”"
            if box.width and not _within(box.x - box.width / 2, box.x + box.width / 2, layout.page.width):
                yield f"{key}.x", "nằm ngoài tờ giấy"
        else:
            width, height = (box.size, box.size) if isinstance(box, QrBox) else (box.width, box.height)
            if not (
                _within(box.x, box.x + width, layout.page.width)
                and _within(box.y, box.y + height, layout.page.height)
            ):
                yield key, "nằm ngoài tờ giấy"
        stands = isinstance(box, SpaceBox | QrBox) or _fills_page(box)
        if not box.flow and box.baseline is None and not stands:
            yield f"{key}.baseline", "thiếu: ô không thuộc dòng chảy phải có baseline"
        if box.baseline is not None and box.baseline > layout.page.height:
            yield f"{key}.baseline", "nằm ngoài tờ giấy"
    yield from _check_spaces(layout)
    yield from _check_blank(layout)


def _fills_page(box: AnyBox) -> bool:
    return isinstance(box, ImageBox) and box.role == "border"


def _within(low: float, high: float, limit: float) -> bool:
    return low >= -_TOLERANCE and high <= limit + _TOLERANCE


def _check_text(layout: Layout, box: TextBox, key: str) -> Iterator[tuple[str, str]]:
    for field, font in (("font", box.font), ("capitals_font", box.capitals_font)):
        if font and font not in FACES:
            yield f"{key}.{field}", f"không có phông “{font}” (có: {', '.join(FACES)})"
    if not braces_are_balanced(box.text):
        yield f"{key}.text", "dấu ngoặc nhọn không đủ cặp"
    for name in names_in(box.text):
        base, _, change = name.partition(":")
        if base not in PLACEHOLDERS:
            yield f"{key}.text", f"không có trường “{{{name}}}”"
        elif change not in ("", "upper", "lower"):
            yield f"{key}.text", f"không có cách viết “{change}” (có: upper, lower)"
    if box.min_size is not None and box.min_size > box.size:
        yield f"{key}.min_size", "lớn hơn size"
    if len(box.sizes) > box.max_lines - 1:
        yield f"{key}.sizes", "nhiều hơn số dòng cho phép (max_lines)"
    left, right = extent(box)
    if not _within(left, right, layout.page.width):
        yield f"{key}.x", "ô nằm ngoài tờ giấy"
    if box.baseline is not None and box.baseline - box.ascent * box.size / MM < -_TOLERANCE:
        yield f"{key}.baseline", "ô nằm ngoài tờ giấy"


def _check_image(layout: Layout, box: ImageBox, key: str) -> Iterator[tuple[str, str]]:
    path = PurePosixPath(box.file)
    if path.is_absolute() or ".." in path.parts or "\\" in box.file or ":" in box.file:
        yield f"{key}.file", "phải là tệp trong thư mục hình của chương trình"
    if _fills_page(box):
        return
    if box.width is None or box.height is None:
        yield f"{key}.width", "thiếu width hoặc height"
    elif not _within(box.x - box.width / 2, box.x + box.width / 2, layout.page.width):
        yield f"{key}.x", "nằm ngoài tờ giấy"


def _check_spaces(layout: Layout) -> Iterator[tuple[str, str]]:
    """Fixed text must leave the signature space bare."""
    spaces = [box for box in layout.box if isinstance(box, SpaceBox)]
    for i, box in enumerate(layout.box):
        if not isinstance(box, TextBox) or box.flow or box.baseline is None:
            continue
        left, right = extent(box)
        top = box.baseline - box.size * 0.75 / MM
        for space in spaces:
            across = left < space.x + space.width - _TOLERANCE and right > space.x + _TOLERANCE
            down = top < space.y + space.height - _TOLERANCE and box.baseline > space.y + _TOLERANCE
            if across and down:
                yield f"box[{i}].baseline", f"lấn vào chỗ trống để ký “{space.id}”"


def _check_blank(layout: Layout) -> Iterator[tuple[str, str]]:
    """Rows above one that the blank carries need a place of their own, or they could not be met on paper."""
    for flow in layout.flow:
        rows = [(i, box) for i, box in enumerate(layout.box) if box.flow == flow.name]
        last = max((n for n, (_, box) in enumerate(rows) if box.on_blank), default=-1)
        for i, box in rows[: last + 1]:
            if box.baseline is None:
                yield f"box[{i}].baseline", "thiếu: phôi có sẵn dòng này hoặc dòng dưới nó"


def extent(box: TextBox) -> tuple[float, float]:
    """Left and right edge in mm of the measure of ``box``."""
    if box.align == "left":
        return box.x, box.x + box.width
    if box.align == "right":
        return box.x - box.width, box.x
    return box.x - box.width / 2, box.x + box.width / 2
