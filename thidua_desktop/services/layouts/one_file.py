"""Layouts that travel from office to office as one file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.services.files import is_folder, written_whole
from thidua_desktop.services.layouts.pictures import OWN, Kept, Pictures

if TYPE_CHECKING:
    from thidua_desktop.documents.layout_format import Layout
    from thidua_desktop.documents.layout_package import Package


def target_of(path: Path, name: str) -> Path:
    """Where the file of layout ``name`` goes: into a folder, or under the name given.

    Raises ``RuleViolation`` for a name that ends like a file of another kind.
    """
    from thidua_desktop.documents.layout_package import SUFFIX

    if is_folder(path):
        return path / f"{name}{SUFFIX}"
    if not path.suffix:
        return path.with_name(path.name + SUFFIX)
    if path.suffix.lower() != SUFFIX:
        raise RuleViolation(
            f"Mẫu giấy khen lưu thành tệp {SUFFIX}, không phải {path.suffix}.",
            hint=f"Đặt tên tệp kết thúc bằng {SUFFIX}.",
        )
    return path


def pictures_of(layout: Layout) -> list[str]:
    """``own/…`` names of the pictures that ``layout`` shows, each once."""
    from thidua_desktop.documents.layout_format import ImageBox

    files = [box.file for box in layout.box if isinstance(box, ImageBox)]
    return list(dict.fromkeys(file for file in files if file.startswith(OWN)))


def write(path: Path, layout: Layout, text: str, pictures: Pictures, *, force: bool) -> None:
    """Write the file of ``layout``, whole or not at all. Raises ``RuleViolation``, ``StorageFault``."""
    from thidua_desktop.documents.layout_package import Package, write_package

    contents = {name.removeprefix(OWN): pictures.content(name) for name in pictures_of(layout)}
    with written_whole(path, force=force) as part, part.open("wb") as target:
        write_package(target, Package(text, contents))


def keep_pictures(path: Path, layout: Layout, package: Package, pictures: Pictures) -> dict[str, Kept]:
    """Put the pictures that ``layout`` shows into the data folder: name in the file → how it is kept here.

    Raises ``Invalid`` for one the file lacks, ``Unreadable`` for one that cannot be drawn, ``StorageFault``.
    """
    missing = [one for one in pictures_of(layout) if one.removeprefix(OWN) not in package.pictures]
    if missing:
        raise Invalid([_missing(path, name) for name in missing])
    kept: dict[str, Kept] = {}
    with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
        for name in pictures_of(layout):
            plain = name.removeprefix(OWN)
            file = Path(folder) / plain
            file.write_bytes(package.pictures[plain])
            kept[name] = pictures.keep(file, [one.name for one in kept.values()])
    return kept


def with_pictures(layout: Layout, names: Mapping[str, str]) -> Layout:
    """``layout`` with its pictures called as ``names`` (old → new) says."""
    import msgspec

    from thidua_desktop.documents.layout_format import AnyBox, ImageBox

    def renamed() -> Iterator[AnyBox]:
        for box in layout.box:
            if isinstance(box, ImageBox) and box.file in names:
                yield msgspec.structs.replace(box, file=names[box.file])
            else:
                yield box

    return msgspec.structs.replace(layout, box=tuple(renamed()))


def _missing(path: Path, name: str) -> Problem:
    return Problem(
        "missing_picture",
        f"Tệp “{path.name}” thiếu hình “{name}” mà mẫu dùng đến. Xin lại tệp do chương trình ghi ra.",
        file=path.name,
        value=name,
    )
