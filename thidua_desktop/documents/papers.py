"""The flowing papers in one place for services."""

from thidua_desktop.documents.roster import check_roster, render_roster
from thidua_desktop.documents.signing_sheet import check_signing_sheet, render_signing_sheet

__all__ = ["check_roster", "check_signing_sheet", "render_roster", "render_signing_sheet"]
