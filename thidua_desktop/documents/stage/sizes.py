"""How many cards and labels stand on a sheet: local practice, in a file an office may change."""

from __future__ import annotations

import msgspec

from thidua_desktop.domain.errors import Invalid, Problem


class Cards(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Thẻ vị trí sân khấu. ``per_sheet``: 1 (A4 landscape) or 2 (A5 landscape, cut apart)."""

    per_sheet: int = 2


class Labels(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Nhãn ghế on A4: columns and rows, margins and gaps between labels in mm."""

    columns: int = 2
    rows: int = 7
    top: float = 15.0
    left: float = 5.0
    gap_x: float = 2.5
    gap_y: float = 0.0

    @property
    def width(self) -> float:
        """Of one label, mm."""
        return (210.0 - 2 * self.left - (self.columns - 1) * self.gap_x) / self.columns

    @property
    def height(self) -> float:
        """Of one label, mm."""
        return (297.0 - 2 * self.top - (self.rows - 1) * self.gap_y) / self.rows


class StageSizes(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Both."""

    cards: Cards = Cards()
    labels: Labels = Labels()


def parse_sizes(text: str, file: str) -> StageSizes:
    """The sizes in ``text``. Raises ``Invalid`` naming ``file``, key and what is allowed."""
    try:
        sizes = msgspec.toml.decode(text, type=StageSizes)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise Invalid([_problem(file, "", f"viết sai hoặc có khóa lạ ({error})")]) from error
    labels = sizes.labels
    wrong = [
        ("per_sheet", sizes.cards.per_sheet not in (1, 2), "chỉ nhận 1 hoặc 2"),
        ("columns", not 1 <= labels.columns <= 4, "từ 1 đến 4"),
        ("rows", not 1 <= labels.rows <= 12, "từ 1 đến 12"),
        ("top", not 0 <= labels.top <= 60, "từ 0 đến 60 mm"),
        ("left", not 0 <= labels.left <= 60, "từ 0 đến 60 mm"),
        ("gap_x", not 0 <= labels.gap_x <= 30, "từ 0 đến 30 mm"),
        ("gap_y", not 0 <= labels.gap_y <= 30, "từ 0 đến 30 mm"),
    ]
    problems = [_problem(file, key, f"“{key}” {allowed}") for key, bad, allowed in wrong if bad]
    if not problems and (labels.width < 45 or labels.height < 18):
        size = f"{labels.width:.0f} × {labels.height:.0f} mm"
        problems = [_problem(file, "rows", f"nhãn chỉ còn {size}; ít nhất 45 × 18 mm mới đủ chữ và mã QR")]
    if problems:
        raise Invalid(problems)
    return sizes


def _problem(file: str, key: str, fault: str) -> Problem:
    return Problem(
        "bad_sizes",
        f"Tệp {file}: {fault}. Chưa dùng; hãy sửa lại hoặc xóa tệp để dùng cỡ của chương trình.",
        file=file,
        field=key,
    )
