"""The layout designer without a window: frames, edits, snapping, columns, pictures, records to try."""

from thidua_desktop.services.designer.bench import Designer, Drawing
from thidua_desktop.services.designer.tryouts import Tryout

__all__ = ["Designer", "Drawing", "Tryout"]
