"""A scan of the blank behind the layout, to lay the words where the blank wants them. Never printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.ui.context import UiContext

SCAN_FILES = "Bản quét phôi (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)"
_MOST = 3000
"""Pixels of the longer side kept: enough for the screen, whatever the scanner made."""
_LIMIT = 1024
"""MB a picture may take while it is read."""


def load_scan(context: UiContext, path: Path) -> QImage:
    """The picture of a scan, made small enough to move. Safe on any thread.

    Raises ``Unreadable`` for a file that is no picture.
    """
    if path.suffix.lower() == ".pdf":
        page = context.workspace.designer.scan(path)
        image = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()
    else:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        reader.setAllocationLimit(_LIMIT)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > _MOST:
            reader.setScaledSize(size.scaled(QSize(_MOST, _MOST), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
    if image.isNull():
        raise Unreadable(
            f"Không đọc được bản quét “{path.name}”.",
            code="unreadable",
            file=path.name,
            hint="Dùng tệp PNG, JPEG, TIFF hoặc PDF quét từ phôi.",
        )
    return image
