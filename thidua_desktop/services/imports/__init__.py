"""Import of units' workbooks: read, matched and shown before anything is written."""

from thidua_desktop.services.imports.memory import Remembered
from thidua_desktop.services.imports.plan import (
    FATE_LABELS,
    Answer,
    BatchWish,
    Choice,
    ColumnEncoding,
    Fate,
    FilePlan,
    FileReport,
    ImportPlan,
    ImportReport,
    RowKey,
    RowPlan,
)
from thidua_desktop.services.imports.service import KINDS, ImportService

__all__ = [
    "FATE_LABELS",
    "KINDS",
    "Answer",
    "BatchWish",
    "Choice",
    "ColumnEncoding",
    "Fate",
    "FilePlan",
    "FileReport",
    "ImportPlan",
    "ImportReport",
    "ImportService",
    "Remembered",
    "RowKey",
    "RowPlan",
]
