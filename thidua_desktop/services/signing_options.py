"""What an office wants of the joint pledge: room for seals, and who witnesses for the upper level."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.vietnamese import nfc, nfc_lines
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

_KEY = "signing_sheet"


@dataclass(frozen=True, slots=True)
class SigningOptions:
    """Options of the paper "signing-sheet". Empty texts: the template's words."""

    seal: bool = False
    """A column for the seals of the units."""
    witness: str = ""
    """Name of who witnesses for the upper level."""
    witness_post: str = ""
    """What stands above that name: "Đại diện Sở Nội vụ chứng kiến"."""


def signing_options(store: Store) -> SigningOptions:
    """The options kept; what cannot be read counts as not said."""
    kept = store.settings.get(_KEY)
    if not isinstance(kept, dict):
        return SigningOptions()
    return SigningOptions(
        kept.get("seal") is True, str(kept.get("witness") or ""), str(kept.get("witness_post") or "")
    )


class SigningOptionsService:
    """Reads and keeps the options; keeping them is one undoable operation."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def get(self) -> SigningOptions:
        """The options in use."""
        return signing_options(self._store)

    def save(self, options: SigningOptions) -> Changes:
        """Keep other options."""
        clean = SigningOptions(options.seal, nfc(options.witness), nfc_lines(options.witness_post))
        return self._operations.run(
            "Đã lưu tùy chọn của bản ký giao ước",
            lambda: self._store.settings.set(_KEY, asdict(clean)),
        )
