"""Lists as workbooks that open in any spreadsheet and can be imported again."""

from thidua_desktop.services.exports.service import EXPORT_KINDS, Exported, ExportService

__all__ = ["EXPORT_KINDS", "ExportService", "Exported"]
