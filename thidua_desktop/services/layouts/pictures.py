"""Pictures of the office's own layouts: kept like files attached to dossiers, known by ``own/<name>``."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation, StorageFault, Unreadable
from thidua_desktop.domain.records import Attachment, LayoutPicture
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage.attachments import AttachmentFolder, SourceUnreadable
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.layout_format import Layout

OWN = "own/"
"""What stands before the name of a picture in a box's ``file``."""
_NO_NAME = re.compile(r"[^a-z0-9]+")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture whose content lies in the data folder."""

    name: str
    """``"own/<name>"``"""
    enter: Callable[[], int] | None
    """Enters it, inside an operation; ``None``: the office has it already."""


class Pictures:
    """Pictures of one office."""

    def __init__(self, store: Store, resources: Path, now: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._art = resources / "art"
        self._now = now
        self._files = AttachmentFolder(store.folder)

    def all(self) -> dict[str, Path]:
        """``"own/<name>"`` → where its content lies."""
        return {
            OWN + name: self._files.path(sha256)
            for name, sha256 in self._store.layouts.picture_hashes().items()
        }

    def content(self, name: str) -> bytes:
        """What ``own/<name>`` shows. Raises ``StorageFault`` where it is gone or altered."""
        sha256 = self._store.layouts.picture_hashes().get(name.removeprefix(OWN), "")
        if not sha256 or not self._files.sound(sha256):
            raise StorageFault(
                f"Hình “{name}” không còn nguyên trong thư mục dữ liệu.",
                code="missing",
                hint="Thêm lại hình ấy vào mẫu, hoặc lấy từ một bản sao lưu.",
            )
        return self._files.path(sha256).read_bytes()

    def refuse_unknown(self, layout: Layout, coming: Collection[str] = ()) -> None:
        """Raise ``Invalid`` where ``layout`` shows a picture neither here nor among those ``coming``."""
        from thidua_desktop.documents.layout_format import ImageBox

        known = {OWN + name for name in self._store.layouts.picture_hashes()} | set(coming)
        problems = []
        for number, box in enumerate(layout.box):
            if not isinstance(box, ImageBox):
                continue
            there = box.file in known if box.file.startswith(OWN) else (self._art / box.file).is_file()
            if not there:
                said = f"Ô “{box.id}” dùng hình “{box.file}” chưa có. Thêm hình ấy vào rồi chọn lại cho ô."
                key = f"box[{number}].file"
                problems.append(Problem("missing_picture", said, column=key, value=box.file, field=box.id))
        if problems:
            raise Invalid(problems)

    def dropping(self, name: str) -> Callable[[], None]:
        """What forgets a picture, inside an operation. Raises ``NotFound``, ``RuleViolation``."""
        there = {OWN + one.name: one.id for one in self._store.layouts.pictures()}
        if name not in there:
            raise NotFound(f"Không có hình “{name}”.")
        users = [one.title for one in self._store.layouts.all() if name in one.text]
        if users:
            raise RuleViolation(
                f"Hình “{name}” còn dùng ở: {', '.join(users)}.", hint="Bỏ hình khỏi các mẫu ấy trước."
            )
        return lambda: self._store.layouts.delete_picture(there[name])

    def keep(self, path: Path, taken: Collection[str] = ()) -> Kept:
        """Put a copy of ``path`` into the data folder, if it can be drawn.

        ``taken``: names beside those known. Raises ``Unreadable`` (scripts, links, no picture),
        ``StorageFault``.
        """
        from thidua_desktop.documents.art import load_art

        load_art(path)
        try:
            stored = self._files.put(path)
        except SourceUnreadable as error:
            raise Unreadable(str(error), code="unreadable", file=path.name) from error
        known = self._store.layouts.picture_hashes()
        for name, sha256 in known.items():
            if sha256 == stored.sha256:
                return Kept(OWN + name, None)
        name = _free(path, {*known, *(one.removeprefix(OWN) for one in taken)})

        def enter() -> int:
            there = self._store.dossiers.same_attachment(stored.sha256, path.name)
            attachment = Attachment(0, stored.sha256, path.name, stored.size, self._now())
            kept = there.id if there is not None else self._store.dossiers.add_attachment(attachment)
            return self._store.layouts.save_picture(LayoutPicture(name, kept))

        return Kept(OWN + name, enter)


def _free(path: Path, taken: Collection[str]) -> str:
    """A name like the file's that nothing has yet: "Khung đỏ.PNG" → "khung-do.png"."""
    stem = _NO_NAME.sub("-", fold(path.stem)).strip("-")[:_LONGEST].strip("-") or "hinh"
    suffix = _suffix(path)
    name, number = stem + suffix, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}{suffix}"
    return name


def _suffix(path: Path) -> str:
    """By what the file holds: its ending may say anything."""
    with path.open("rb") as file:
        head = file.read(8)
    if head.startswith(b"\x89PNG"):
        return ".png"
    return ".jpg" if head.startswith(b"\xff\xd8") else ".svg"
