"""The shape of a layout file, versions 1 and 2.

Lengths are mm from the page's top left; type sizes are points.

A box either stands at its own ``baseline`` or is a row of a ``flow``: a column of rows that share the height
left to them. In a flow each row has a natural ``gap`` above it, a ``least_gap`` it gives way to when text is
long, and a ``share`` of the height that is spare when text is short.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

import msgspec

from thidua_desktop.domain.records import RecipientKind

Length = Annotated[float, msgspec.Meta(gt=0, le=2000)]
Coordinate = Annotated[float, msgspec.Meta(ge=0, le=2000)]
Gap = Annotated[float, msgspec.Meta(ge=-50, le=500)]
Points = Annotated[float, msgspec.Meta(gt=0, le=400)]
Share = Annotated[float, msgspec.Meta(ge=0, le=100)]
Tracking = Annotated[float, msgspec.Meta(ge=-2, le=20)]
Lines = Annotated[int, msgspec.Meta(ge=1, le=12)]
Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9A-Fa-f]{6}$")]
Name = Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9-]*$")]


class Struct(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Immutable, and a key that is not known is an error: a misspelt key must not pass silently."""


class Page(Struct, frozen=True, kw_only=True):
    """Paper as it lies in the printer."""

    width: Length
    height: Length


class Flow(Struct, frozen=True, kw_only=True):
    """A column of rows."""

    name: Name
    top: Coordinate | None = None
    """Upper edge of the first row. Rows anchored at the bottom may outgrow it, at the flow above's cost."""
    bottom: Coordinate
    """Lower edge; for ``anchor = "bottom"`` the baseline of the last row."""
    anchor: Literal["top", "bottom"] = "top"
    """``"bottom"``: rows keep their natural gaps and grow upwards."""
    above: str = ""
    """A flow anchored at the bottom. What it grows by, this one loses."""
    spare_below: Share = 1.0
    """Share of spare height that stays under the last row."""
    spare_limit: Coordinate = 3.0
    """No share takes more than this."""


class Box(Struct, frozen=True, kw_only=True):
    """What every box has."""

    id: Name
    recipients: tuple[RecipientKind, ...] = ()
    """Drawn only for these; empty: for all."""
    on_blank: bool = False
    """The printed blank already carries it: left out when only text is printed."""
    flow: str = ""
    baseline: Coordinate | None = None
    """Baseline of the (first) line, or lower edge of an image. In a flow: where the blank has it."""
    gap: Gap = 0.0
    least_gap: Gap | None = None
    share: Share = 0.0


class TextBox(Box, frozen=True, kw_only=True, tag_field="kind", tag="text"):
    """One text, fixed words or ``{placeholders}``, in one style."""

    text: str
    font: str
    size: Points
    x: Coordinate
    """The centre, left or right edge, as ``align`` says."""
    width: Length
    """Measure: no line is wider."""
    align: Literal["center", "left", "right"] = "center"
    colour: Colour = "#1E1A17"
    tracking: Tracking = 0.0
    min_size: Points | None = None
    """Smallest size; left out: the text never shrinks."""
    max_lines: Lines = 1
    sizes: tuple[Points, ...] = ()
    """Largest size on two lines, three lines … (``size`` is for one). Left out: ``size``."""
    breaks_first: bool = False
    """Sentences take another line before they shrink; names shrink before they break."""
    ascent: Share = 0.95
    descent: Share = 0.22
    """Height kept above and below the baseline, in parts of the size."""
    line_gap: Gap = 0.5
    least_line_gap: Gap = -0.5
    line_share: Share = 0.0
    """Gaps of the second line and those after it, as in flows."""
    capitals_font: str = ""
    """Used instead where the text, or a value in it, is wholly in capitals: script and swash faces make these
    unreadable."""
    capitals_size: Points | None = None
    if_empty: Literal["skip", "note", "refuse"] = "skip"
    """What it means that none of the placeholders has a value."""


class ImageBox(Box, frozen=True, kw_only=True, tag_field="kind", tag="image"):
    """A drawing. ``role`` ``"border"`` fills the page; ``"emblem"`` may be replaced by the office's own."""

    file: str
    """Under ``resources/art``, with ``/`` between folders."""
    role: Literal["border", "emblem", "picture"] = "picture"
    x: Coordinate = 0.0
    """The centre of an emblem or picture."""
    width: Length | None = None
    height: Length | None = None
    """The box the drawing is fitted into, whole and undistorted."""
    least_width: Length | None = None
    """How narrow it may get when text needs the room."""


class RuleBox(Box, frozen=True, kw_only=True, tag_field="kind", tag="rule"):
    """A straight line, as wide as the text of box ``like`` or of its own ``width``."""

    like: str = ""
    x: Coordinate
    width: Length | None = None
    thickness: Length = 0.25
    colour: Colour = "#1E1A17"


class SpaceBox(Box, frozen=True, kw_only=True, tag_field="kind", tag="space"):
    """Paper kept bare for signature and seal. Nothing may be laid out there."""

    x: Coordinate
    y: Coordinate
    width: Length
    height: Length


class QrBox(Box, frozen=True, kw_only=True, tag_field="kind", tag="qr"):
    """The QR code that proves a certificate genuine. Left out where there is no code to draw."""

    x: Coordinate
    """Left edge."""
    y: Coordinate
    """Upper edge."""
    size: Length
    """Side, without the quiet zone around it."""
    colour: Colour = "#000000"


AnyBox = TextBox | ImageBox | RuleBox | SpaceBox | QrBox


class Layout(Struct, frozen=True, kw_only=True):
    """One paper: how big, what stands where, and what it is for."""

    format: Literal[1, 2]
    name: Name
    title: str
    stock: str
    """Paper in words: "A4 ngang"."""
    priority: int = 100
    """Lower is chosen first among layouts that suit."""
    awards: tuple[str, ...] = ()
    """Award codes it is for; empty: any."""
    groups: tuple[str, ...] = ()
    """``"danh_hieu"``, ``"hinh_thuc"``; empty: any."""
    recipients: tuple[RecipientKind, ...] = ()
    page: Page
    flow: tuple[Flow, ...] = ()
    box: tuple[AnyBox, ...]

    def boxes_for(self, kind: RecipientKind) -> Sequence[AnyBox]:
        """The boxes drawn for a recipient of ``kind``, in file order."""
        return [box for box in self.box if not box.recipients or kind in box.recipients]
