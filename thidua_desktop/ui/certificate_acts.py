"""What the menu "In giấy khen" opens: the desk, the print book, blanks, layouts, calibration, proof."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from thidua_desktop.ui.context import UiContext


class CertificateActs:
    """Each window is made when it is asked for; nothing of it is imported before."""

    def __init__(self, context: UiContext, window: QWidget) -> None:
        self._context = context
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Key of the act → what it does."""
        return {
            "desk": self.open_desk,
            "print_book": self.open_print_book,
            "blanks": self.open_blanks,
            "designer": self.open_designer,
            "calibration": self.open_calibration,
            "proof": self.open_proof,
        }

    def open_desk(self) -> None:
        """The ceremony desk, on the whole screen until it is left."""
        if not self._ready():
            return
        from thidua_desktop.ui.desk.desk_window import open_desk

        open_desk(self._context, self._window)

    def open_print_book(self) -> None:
        """What was printed, sheet by sheet."""
        from thidua_desktop.ui.dialogs.print_book_dialog import PrintBookDialog

        dialog = PrintBookDialog(self._context, parent=self._window)
        dialog.exec()
        dialog.deleteLater()

    def open_blanks(self) -> None:
        """Papers and blanks: sizes, what they carry, how many are left."""
        from thidua_desktop.ui.dialogs.blanks_dialog import open_blanks

        open_blanks(self._context, self._window)

    def open_designer(self) -> None:
        """Layouts of certificates, in millimetres."""
        from thidua_desktop.ui.dialogs.designer_dialog import open_designer

        open_designer(self._context, parent=self._window)

    def open_calibration(self) -> None:
        """How far a printer misses, and what puts it right."""
        from thidua_desktop.ui.dialogs.calibration_dialog import open_calibration

        open_calibration(self._context, self._window)

    def open_proof(self) -> None:
        """Whether a certificate is genuine; the office's keys."""
        if not self._ready():
            return
        from thidua_desktop.ui.dialogs.proof_dialog import open_proof

        open_proof(self._context, self._window)

    def _ready(self) -> bool:
        """Whether the office is declared; says so where it is not."""
        if self._context.workspace.settings.office() is not None:
            return True
        self._context.navigator.say.emit("Khai báo thông tin cơ quan trước: Menu › Thiết lập (F10).")
        return False
