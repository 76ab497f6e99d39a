"""What the layout designer works with: the renderer's own picture, where boxes fell, what to try it with."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from thidua_desktop.documents.certificate import Mode, Setup, render_batch
from thidua_desktop.documents.data import CertificateData
from thidua_desktop.documents.fonts import FACES
from thidua_desktop.documents.layout_format import AnyBox, ImageBox, Layout, QrBox, RuleBox, TextBox
from thidua_desktop.documents.layout_text import to_text
from thidua_desktop.documents.placeholders import PLACEHOLDERS, names_in
from thidua_desktop.documents.places import Place, places
from thidua_desktop.documents.raster import RasterPage, render_page
from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.services.designer import columns
from thidua_desktop.services.designer.tryouts import Tryout, Tryouts
from thidua_desktop.services.layouts import LayoutService
from thidua_desktop.storage.database import Store

_FACE_NAMES = {
    "tinos": "Tinos (chữ thường)",
    "tinos-bold": "Tinos đậm",
    "tinos-italic": "Tinos nghiêng",
    "tinos-bold-italic": "Tinos đậm nghiêng",
    "playfair-bold": "Playfair đậm",
    "playfair-extrabold": "Playfair rất đậm",
    "playfair-bold-italic": "Playfair đậm nghiêng",
    "great-vibes": "Great Vibes (thư pháp)",
}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A certificate as the printer would get it, and where its boxes fell."""

    page: RasterPage | None
    """``None`` when the record cannot be set on this layout at all."""
    places: tuple[Place, ...]
    problems: tuple[Problem, ...]
    pdf: bytes = b""


class Designer:
    """Use cases of the layout designer. Reads only; layouts are kept by ``LayoutService``."""

    def __init__(
        self, store: Store, resources: Path, layouts: LayoutService, emblem: Callable[[], Path | None]
    ) -> None:
        """``emblem`` is the office's own one, which replaces the layout's."""
        self._emblem = emblem
        self._resources = resources
        self._layouts = layouts
        self._tryouts = Tryouts(store)

    def setup(self, mode: str = "full", pictures: Mapping[str, Path] | None = None) -> Setup:
        """How certificates of this office are put onto paper."""
        known = self._layouts.pictures() if pictures is None else pictures
        return Setup(self._resources, self._emblem(), known, mode=Mode(mode))

    def draw(self, layout: Layout, data: CertificateData, dpi: float, setup: Setup) -> Drawing:
        """Set ``data`` on ``layout`` and picture the page. Safe on any thread.

        Raises ``Unreadable`` for a drawing that cannot be used.
        """
        fell, problems = places(layout, data, setup)
        target = io.BytesIO()
        try:
            rendered = render_batch(target, [(layout, data)], setup, compress=False)
        except Invalid as error:
            return Drawing(None, tuple(fell), tuple(error.problems or problems))
        pdf = target.getvalue()
        return Drawing(render_page(pdf, 0, dpi), tuple(fell), rendered.problems, pdf)

    def move(
        self,
        layout: Layout,
        moves: Mapping[str, tuple[float, float]],
        data: CertificateData,
        setup: Setup,
    ) -> Layout:
        """Move boxes by (right, down) mm; rows of a column by their gaps, or out of it."""

        def placed(one: Layout) -> dict[str, Place]:
            return {place.box_id: place for place in places(one, data, setup)[0]}

        return columns.move(layout, moves, placed(layout), data.recipient_kind, placed)

    def places(self, layout: Layout, data: CertificateData, setup: Setup) -> dict[str, Place]:
        """Where each box falls, by its id."""
        return {place.box_id: place for place in places(layout, data, setup)[0]}

    def problems(self, layout: Layout) -> list[Problem]:
        """What would keep ``layout`` from being saved."""
        return self._layouts.check(to_text(layout), layout.name)

    def tryouts(self) -> list[Tryout]:
        """Records to try layouts with: the hard ones of the office, then made ones."""
        return self._tryouts.all()

    def find_tryouts(self, text: str) -> list[Tryout]:
        """Awards that hold ``text``, as records to try."""
        return self._tryouts.find(text)

    def tryouts_of(self, award_ids: Sequence[int]) -> list[Tryout]:
        """These awards as records to try."""
        return self._tryouts.of(award_ids)

    def faces(self) -> list[tuple[str, str]]:
        """(key, name) of the type faces."""
        return [(key, _FACE_NAMES.get(key, key)) for key in FACES]

    def called(self, box: AnyBox) -> str:
        """What a clerk calls a box: its words, or what it asks for; else what it is."""
        if isinstance(box, TextBox):
            asked = [PLACEHOLDERS.get(name.partition(":")[0]) for name in names_in(box.text)]
            plain = re.sub(r"\{[^{}]*\}", "", box.text).strip(" ,.:;")
            words = plain or " + ".join(one.label for one in asked if one is not None)
            return " ".join(words.split())[:48] or "Ô chữ"
        if isinstance(box, ImageBox):
            parts = {"border": "Khung", "emblem": "Quốc huy"}
            return parts.get(box.role, f"Hình {box.file.rpartition('/')[2]}")
        if isinstance(box, RuleBox):
            return "Đường kẻ"
        return "Mã QR" if isinstance(box, QrBox) else "Chỗ ký, đóng dấu"

    def placeholders(self) -> list[tuple[str, str]]:
        """("{name}", what it is) of what texts may ask for."""
        return [(f"{{{one.name}}}", one.label) for one in PLACEHOLDERS.values()]

    def drawings(self) -> list[str]:
        """What an image box may name: shipped drawings and the office's own pictures."""
        art = self._resources / "art"
        shipped = sorted(
            path.relative_to(art).as_posix()
            for path in art.rglob("*")
            if path.suffix.lower() in (".svg", ".png", ".jpg", ".jpeg")
        )
        return [*shipped, *sorted(self._layouts.pictures())]

    def scan(self, path: Path, dpi: float = 150.0) -> RasterPage:
        """The first page of a scanned PDF as a picture. Raises ``Known`` for what cannot be read."""
        try:
            return render_page(path, 0, dpi)
        except Known:
            raise
        except Exception as error:  # whatever pdfium has to say about a file that is none
            problem = Problem("unreadable", f"Không đọc được tệp “{path.name}”: không phải PDF dùng được.")
            raise Invalid([problem]) from error
