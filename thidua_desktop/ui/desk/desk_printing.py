"""The desk's way to the printer. Run off the window's thread."""

from __future__ import annotations

from thidua_desktop.services import printers
from thidua_desktop.services.desk import Asked, CeremonyDesk, Sent


def send(desk: CeremonyDesk, asked: Asked) -> Sent:
    """Through the print service; where the system has none, through the printer's driver."""
    state = desk.state()
    if state is None or printers.printer_names():
        return desk.send(asked)
    from thidua_desktop.ui.printing import hand_over_for

    return desk.send(asked, hand_over_for(state.setup.printer))
