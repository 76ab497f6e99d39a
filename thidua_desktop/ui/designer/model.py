"""The layout on the bench: what it is now, what is chosen, how it looks with the record it is tried with."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Known, Problem
from thidua_desktop.services.designer import edits, frames
from thidua_desktop.services.designer.frames import Frame
from thidua_desktop.services.designer.tryouts import Tryout, made
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.designer.history import History
from thidua_desktop.ui.tasks import Job

if TYPE_CHECKING:
    from thidua_desktop.documents.layout_format import AnyBox, Layout
    from thidua_desktop.documents.places import Place
    from thidua_desktop.services.designer.bench import Drawing


class Bench(QObject):
    """Holds one layout while it is worked on. Every change goes through :meth:`edit` and can be undone."""

    changed = Signal()
    """The layout is another one; frames are up to date, the picture follows."""
    chosen = Signal()
    """Other boxes are selected."""
    drawn = Signal()
    """The renderer's picture is there."""

    def __init__(self, context: UiContext, layout: Layout, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._designer = context.workspace.designer
        self.tryout: Tryout = made()[0]
        self.setup = self._designer.setup()
        self.history: History[Layout] = History(layout)
        self.saved = layout
        self.selection: tuple[str, ...] = ()
        self.places: dict[str, Place] = {}
        self.frames: dict[str, Frame] = {}
        self.drawing: Drawing | None = None
        self.error: Known | None = None
        self.dpi = 96.0
        self.last_ms = 0.0
        """How long the newest picture took, from the change to the screen."""
        self.clipboard: tuple[AnyBox, ...] = ()
        self._job: Job | None = None
        self._wanted = False
        self._since = 0.0

    # ---- what there is -----------------------------------------------------------------------
    @property
    def layout(self) -> Layout:
        return self.history.present

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self.layout != self.saved

    def box(self, box_id: str) -> AnyBox:
        return edits.box_of(self.layout, box_id)

    def boxes(self) -> list[AnyBox]:
        """The selected boxes, in the order of the layout."""
        return [box for box in self.layout.box if box.id in self.selection]

    def problems(self) -> list[Problem]:
        """What does not fit in this record, and what keeps the layout from being saved."""
        found = list(self.drawing.problems) if self.drawing else []
        if self.error is not None:
            found.append(Problem("unreadable", self.error.message))
        return [*found, *self._designer.problems(self.layout)]

    # ---- beginning ---------------------------------------------------------------------------
    def open(self, layout: Layout) -> None:
        """Begin with another layout; what was done before is forgotten."""
        self.history = History(layout)
        self.saved = layout
        self.selection = ()
        self.frames, self.places, self.drawing = {}, {}, None
        self.setup = self._designer.setup()
        self._after()
        self.chosen.emit()

    def mark_saved(self, layout: Layout) -> None:
        """``layout`` is what is stored now."""
        self.saved = layout
        self.changed.emit()

    def rename(self, layout: Layout) -> None:
        """The same layout under another name or title, with all that was done."""
        self.history.present = layout
        self.saved = layout
        self.changed.emit()

    def try_with(self, tryout: Tryout) -> None:
        """Show the layout with another record."""
        self.tryout = tryout
        self.frames, self.places = {}, {}
        self._after()

    def show_mode(self, mode: str) -> None:
        """Show the whole page (``"full"``) or what goes onto a blank (``"overprint"``)."""
        self.setup = self._designer.setup(mode)
        self._after()

    def refresh_pictures(self) -> None:
        """A picture was added to the office's own."""
        self.setup = self._designer.setup(str(self.setup.mode))
        self._after()

    # ---- choosing ----------------------------------------------------------------------------
    def select(self, box_ids: Iterable[str]) -> None:
        """Choose boxes, in the order of the layout."""
        wanted = set(box_ids)
        found = tuple(box.id for box in self.layout.box if box.id in wanted)
        if found != self.selection:
            self.selection = found
            self.chosen.emit()

    def toggle(self, box_id: str) -> None:
        self.select(set(self.selection) ^ {box_id})

    def select_next(self, step: int) -> bool:
        """The next box in order; False past either end (then none is chosen)."""
        order = [name for name in self.frames if not frames.fills_page(self.box(name))]
        if not order:
            return False
        if self.selection and self.selection[-1] in order:
            place = order.index(self.selection[-1] if step > 0 else self.selection[0]) + step
        else:
            place = 0 if step > 0 else len(order) - 1
        if not 0 <= place < len(order):
            self.select(())
            return False
        self.select((order[place],))
        return True

    def flows_chosen(self) -> set[str]:
        """Columns that a selected box is a row of."""
        return {box.flow for box in self.boxes() if box.flow}

    # ---- changing ----------------------------------------------------------------------------
    def edit(self, label: str, layout: Layout, alike: str = "") -> None:
        """Make ``layout`` the present one; nothing happens when it is."""
        if layout == self.layout:
            return
        self.history.push(label, layout, alike)
        self._after()

    def undo(self) -> str:
        label = self.history.undo()
        if label:
            self._after()
        return label

    def redo(self) -> str:
        label = self.history.redo()
        if label:
            self._after()
        return label

    def move(self, moves: Mapping[str, tuple[float, float]], label: str, alike: str = "") -> None:
        """Move boxes by (right, down) mm; rows of a column within it, or out of it."""
        if not any(dx or dy for dx, dy in moves.values()):
            return
        try:
            moved = self._designer.move(self.layout, moves, self.tryout.data, self.setup)
        except Known as error:
            self._context.prompts.error(error)
            return
        self.edit(label, moved, alike)

    def nudge(self, dx: float, dy: float) -> None:
        """Move what is selected by a little."""
        self.move(dict.fromkeys(self.selection, (dx, dy)), "Nhích ô", f"nudge {self.selection}")

    def grow(self, dx: float, dy: float) -> None:
        """Make what is selected wider and higher by a little, its left and upper edge staying."""
        layout = self.layout
        for name in self.selection:
            frame = self.frames.get(name)
            if frame is not None:
                grown = Frame(name, frame.x, frame.y, frame.width + dx, frame.height + dy)
                layout = edits.resize(layout, name, grown)
        self.edit("Đổi cỡ ô", layout, f"grow {self.selection}")

    def resize(self, box_id: str, frame: Frame) -> None:
        self.edit("Đổi cỡ ô", edits.resize(self.layout, box_id, frame))

    def put(self, label: str, **values: Any) -> None:
        """Give all selected boxes these values."""
        alike = f"{sorted(values)} {self.selection}"
        self.edit(label, edits.change(self.layout, self.selection, **values), alike)

    def align(self, edge: edits.Edge) -> None:
        page = self.layout.page
        moves = edits.alignment(edge, self.selection, self.frames, page.width, page.height)
        self.move(moves, "Căn ô")

    def spread(self, across: bool) -> None:
        self.move(edits.spreading(across, self.selection, self.frames), "Dàn đều ô")

    def add(self, kind: edits.BoxKind, x: float, y: float, file: str = "") -> None:
        """A new box with its middle at (x, y) mm; it is selected."""
        box = edits.new_box(self.layout, kind, x, y, file)
        self.edit("Thêm ô", edits.add(self.layout, [box]))
        self.select((box.id,))

    def remove(self) -> None:
        gone = set(self.selection)
        if gone:
            self.edit("Xóa ô", edits.remove(self.layout, gone, self.places))
            self.select(())

    def copy(self) -> None:
        """Keep the selected boxes for :meth:`paste`, each with a place of its own."""
        self.clipboard = tuple(edits.copies(self.layout, self.boxes(), self.places, 0.0))

    def paste(self) -> None:
        self._paste(self.clipboard, "Dán ô")

    def duplicate(self) -> None:
        self._paste(self.boxes(), "Nhân đôi ô")

    def reorder(self, step: int) -> None:
        self.edit("Đổi thứ tự", edits.reorder(self.layout, self.selection, step))

    def _paste(self, boxes: Sequence[AnyBox], label: str) -> None:
        twins = edits.copies(self.layout, boxes, self.places)
        if twins:
            self.edit(label, edits.add(self.layout, twins))
            self.select(twin.id for twin in twins)

    # ---- drawing -----------------------------------------------------------------------------
    def redraw(self, dpi: float = 0.0) -> None:
        """Ask for the renderer's picture; while one is made, only the newest wish is kept."""
        self.dpi = dpi or self.dpi
        self._since = time.perf_counter()
        if self._job is not None and self._job in self._context.tasks.jobs():
            self._wanted = True
            return
        self._wanted = False
        layout, data, wanted, setup = self.layout, self.tryout.data, self.dpi, self.setup
        self._job = self._context.tasks.run_pool(
            lambda job: self._designer.draw(layout, data, wanted, setup),
            self._on_drawn,
            self._on_failed,
            owner=self._owner,
        )

    def _after(self) -> None:
        self._measure()
        self.select(self.selection)
        self.changed.emit()
        self.redraw()

    def _measure(self) -> None:
        with contextlib.suppress(Known):  # the picture that follows says what is wrong
            self.places = self._designer.places(self.layout, self.tryout.data, self.setup) or self.places
        kind = self.tryout.data.recipient_kind
        self.frames = frames.frames_of(self.layout, self.places.values(), kind)

    def _on_drawn(self, drawing: Drawing) -> None:
        if self._wanted:
            since = self._since
            self.redraw()
            self._since = since
            return
        self.error = None
        self.drawing = drawing
        self.last_ms = (time.perf_counter() - self._since) * 1000
        self.drawn.emit()

    def _on_failed(self, error: Known) -> bool:
        if self._wanted:
            self.redraw()
        else:
            self.error = error
            self.drawn.emit()
        return True
