"""Keeping the directory true over the years: records entered twice, units merged, split and renamed."""

from thidua_desktop.services.directory.differences import BOTH, FieldChoice
from thidua_desktop.services.directory.merging import Collision, MergePreview, MergeService, Party
from thidua_desktop.services.directory.succession import UnitHistory

__all__ = ["BOTH", "Collision", "FieldChoice", "MergePreview", "MergeService", "Party", "UnitHistory"]
