"""Which batch a dialog is about: those of the working year and the one it was opened for."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from thidua_desktop.ui.context import UiContext


def fill_batches(box: QComboBox, context: UiContext, batch_id: int) -> None:
    """Offer the year's batches with ``batch_id`` chosen; the first one when it is 0."""
    service = context.workspace.nominations
    batches = [summary.batch for summary in service.batches(context.year)]
    if batch_id and all(batch.id != batch_id for batch in batches):
        batches.insert(0, service.batch(batch_id))
    box.clear()
    for batch in batches:
        box.addItem(batch.name, batch.id)
    box.setCurrentIndex(max(0, box.findData(batch_id)) if batches else -1)
