"""What is done with whole layouts: open, save, copy, rename, page size, export, import, delete."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Conflict, Invalid, Known, Problem
from thidua_desktop.domain.records import Changes
from thidua_desktop.services.designer import edits
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.designer.model import Bench

if TYPE_CHECKING:
    from thidua_desktop.documents.layout import LayoutInfo
    from thidua_desktop.documents.layout_format import Layout

LAYOUT_FILES = "Mẫu giấy khen (*.bocuc)"


class LayoutFiles(QObject):
    """Keeps the layout on the bench; asks where an act needs a word or a yes."""

    opened = Signal(str)
    """Another layout is on the bench."""
    listed = Signal()
    """Layouts came or went, or have other titles."""

    def __init__(self, context: UiContext, bench: Bench, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._bench = bench
        self._owner = owner
        self._service = context.workspace.layouts
        self.name = ""
        self.own = False
        self._text = ""

    def all(self) -> list[LayoutInfo]:
        """The office's own first, then those of the program."""
        return sorted(self._service.all(), key=lambda info: (not info.own, info.priority, info.title))

    def open(self, name: str) -> bool:
        """Put a layout onto the bench; False when it cannot be read, which is said."""
        try:
            layout = self._service.load(name)
            text = self._service.text(name)
        except Known as error:
            self._context.prompts.error(error)
            return False
        self.name, self._text = name, text
        self.own = self._service.own(name) is not None
        self._bench.open(layout)
        self.opened.emit(name)
        return True

    def may_leave(self) -> bool:
        """Whether what was changed may go; asks when something was."""
        if not self._bench.dirty:
            return True
        return self._context.prompts.ask_yes_no(
            "Chưa lưu mẫu",
            f"Mẫu “{self._bench.layout.title}” có phần sửa chưa lưu.",
            yes="Bỏ phần vừa sửa",
            no="Ở lại",
            danger=True,
        )

    # ---- keeping -----------------------------------------------------------------------------
    def save(self) -> None:
        """Keep an own layout; one of the program is kept as a new own one under a title asked for."""
        if not self.own:
            self.save_as()
            return
        self._save(self._bench.layout, self._text)

    def save_as(self) -> None:
        """Keep what is on the bench as a new layout of the office."""
        present = self._bench.layout
        title = self._ask_title("Lưu thành mẫu của cơ quan", f"{present.title} (của cơ quan)")
        if title:
            name = self._service.free_name(title)
            self._save(edits.entitled(present, title, name), None)

    def _save(self, layout: Layout, expected: str | None) -> None:
        def done(changes: Changes) -> None:
            self.name, self.own = layout.name, True
            self._text = self._service.text(layout.name)
            if self._bench.layout.name == layout.name:
                self._bench.mark_saved(layout)
            else:
                self._bench.rename(layout)
            self.listed.emit()
            self._context.navigator.say.emit(f"Đã lưu mẫu “{layout.title}”.")

        def failed(error: Known) -> bool:
            if isinstance(error, Conflict) and self._context.prompts.ask_yes_no(
                "Mẫu đã thay đổi",
                f"{error.message} Ghi đè bằng bản đang sửa?",
                yes="Ghi đè",
                no="Ở lại",
                danger=True,
            ):
                self._save(layout, None)
            elif not isinstance(error, Conflict):
                self._context.prompts.error(error)
            return True

        self._context.change(
            lambda: self._service.save(layout, expected=expected), done, failed, owner=self._owner
        )

    # ---- acts --------------------------------------------------------------------------------
    def copy(self) -> None:
        """A new layout of the office that starts as the stored one."""
        title = self._ask_title("Sao mẫu", f"{self._bench.layout.title} (bản sao)")
        if title and self.may_leave():
            new = self._service.free_name(title)
            old = self.name
            self._change(lambda: self._service.copy(old, new, title), lambda: self.open(new))

    def rename(self) -> None:
        """Another title for an own layout."""
        title = self._ask_title("Đổi tên mẫu", self._bench.layout.title)
        if title:
            self._bench.edit("Đổi tên mẫu", edits.entitled(self._bench.layout, title))
            self.save()

    def delete(self) -> None:
        """Take an own layout away; the next one in the list is opened."""
        title = self._bench.layout.title
        if self._context.prompts.ask_yes_no(
            "Xóa mẫu", f"Xóa mẫu “{title}” của cơ quan? Hoàn tác được.", yes="Xóa mẫu", danger=True
        ):
            name = self.name
            self._change(lambda: self._service.delete(name), lambda: self.open(self.all()[0].name))

    def page_size(self) -> None:
        """Another size of paper, in mm."""
        page = self._bench.layout.page
        given = self._context.prompts.ask_text(
            "Khổ giấy", "Rộng × cao, mm (ví dụ 360 × 237):", f"{page.width:g} × {page.height:g}"
        )
        if given is None:
            return
        found = re.findall(r"\d+(?:[.,]\d+)?", given)
        if len(found) != 2 or not all(30 <= float(one.replace(",", ".")) <= 2000 for one in found):
            message = "Khổ giấy ghi bằng hai số mm từ 30 đến 2000, ví dụ 360 × 237."
            self._context.prompts.error(Invalid([Problem("page", message)]))
            return
        width, height = (float(one.replace(",", ".")) for one in found)
        self._bench.edit("Đổi khổ giấy", edits.set_page(self._bench.layout, width, height))

    def export(self) -> None:
        """Write the stored layout with its pictures as one file."""
        if self._bench.dirty:
            self._context.prompts.inform("Chưa lưu mẫu", "Hãy lưu mẫu trước, rồi xuất ra tệp.")
            return
        path = self._context.prompts.pick_save_file("Xuất mẫu ra tệp", f"{self.name}.bocuc", LAYOUT_FILES)
        if path is None:
            return
        name = self.name
        self._context.tasks.run_db(
            lambda job: self._service.export(name, path, force=True),
            lambda written: self._context.navigator.say.emit(f"Đã xuất mẫu ra {written.name}."),
            self._told,
            owner=self._owner,
        )

    def import_file(self) -> None:
        """Take in a layout from one file; one of the same name is replaced only when that is wanted."""
        if not self.may_leave():
            return
        files = self._context.prompts.pick_open_files("Nhập mẫu từ tệp", LAYOUT_FILES, many=False)
        if files:
            self._import(False, files[0])

    def _import(self, replace: bool, file: Path) -> None:
        before = {info.name for info in self._service.all()}

        def done(changes: Changes) -> None:
            self.listed.emit()
            new = [info for info in self._service.all() if info.own and info.name not in before]
            self.open(new[0].name if new else self.name)

        def failed(error: Known) -> bool:
            if isinstance(error, Conflict) and not replace:
                if self._context.prompts.ask_yes_no(
                    "Đã có mẫu này", f"{error.message}", yes="Thay bằng mẫu trong tệp", danger=True
                ):
                    self._import(True, file)
                return True
            return self._told(error)

        self._context.change(
            lambda: self._service.import_file(file, replace=replace), done, failed, owner=self._owner
        )

    # ---- inside ------------------------------------------------------------------------------
    def _ask_title(self, heading: str, suggested: str) -> str:
        given = self._context.prompts.ask_text(heading, "Tên mẫu:", suggested)
        return (given or "").strip()

    def _change(self, work: Callable[[], Changes], then: Callable[[], object]) -> None:
        def done(changes: Changes) -> None:
            then()
            self.listed.emit()

        self._context.change(work, done, self._told, owner=self._owner)

    def _told(self, error: Known) -> bool:
        self._context.prompts.error(error)
        return True
