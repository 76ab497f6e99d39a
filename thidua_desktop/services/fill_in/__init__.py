"""Workbooks that units fill in: nominations, pledges, results of pledges."""

from thidua_desktop.services.fill_in.preview import (
    FillInFate,
    FillInFile,
    FillInPreview,
    LineKey,
    PreviewLine,
)
from thidua_desktop.services.fill_in.service import FillInService, UnitChoice

__all__ = [
    "FillInFate",
    "FillInFile",
    "FillInPreview",
    "FillInService",
    "LineKey",
    "PreviewLine",
    "UnitChoice",
]
