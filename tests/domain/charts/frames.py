"""A frame for tests: every letter is half as wide as it is high."""

from __future__ import annotations

from thidua_desktop.domain.charts import Chart, Frame, Label

NAMES = (
    "Công tác chỉ đạo, điều hành cải cách hành chính",
    "Cải cách thể chế",
    "Cải cách thủ tục hành chính",
    "Cải cách tổ chức bộ máy hành chính nhà nước",
    "Cải cách chế độ công vụ",
    "Cải cách tài chính công",
    "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
)


def frame(width: float = 400, height: float = 300, size: float = 12) -> Frame:
    return Frame(width, height, size, lambda text, letters, bold: len(text) * letters / 2)


def labels(chart: Chart) -> list[Label]:
    return [shape for shape in chart.shapes if isinstance(shape, Label)]


def texts(chart: Chart) -> list[str]:
    return [label.text for label in labels(chart)]


def extent(label: Label) -> tuple[float, float]:
    """Where a label begins and ends."""
    wide = len(label.text) * label.size / 2
    left = label.place[0] - {"left": 0.0, "center": wide / 2, "right": wide}[label.align]
    return left, left + wide


def edges_hold(chart: Chart, *, slack: float = 0.01) -> bool:
    """Whether no text leaves the drawing."""
    return all(
        extent(label)[0] >= -slack
        and extent(label)[1] <= chart.width + slack
        and 0 <= label.place[1] <= chart.height + slack
        for label in labels(chart)
    )
