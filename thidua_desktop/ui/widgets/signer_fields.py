"""Who signs: a name among the office's signers or another one, and the words above the signature."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit

from thidua_desktop.domain.records import Signer


class SignerFields:
    """A signer of the office brings the words above the signature; they may be changed."""

    def __init__(self, box: QComboBox, post: QLineEdit) -> None:
        self._box, self._post = box, post
        self._signers: tuple[Signer, ...] = ()
        box.currentTextChanged.connect(self._on_name)

    def set_signers(self, signers: Sequence[Signer]) -> None:
        """The office's signers, the first one chosen."""
        self._signers = tuple(signers)
        self._box.clear()
        for signer in self._signers:
            self._box.addItem(signer.name)
        self._on_name()

    def set_value(self, signer: Signer) -> None:
        """Show ``signer``, whether the office has them or not."""
        self._box.setEditText(signer.name)
        self._post.setText(role_of(signer))

    def value(self) -> Signer:
        """Who signs, as written in the two fields."""
        name, post = self._box.currentText().strip(), self._post.text().strip()
        known = next((s for s in self._signers if s.name == name and role_of(s) == post), None)
        return known or Signer(name, post)

    def _on_name(self) -> None:
        known = next((s for s in self._signers if s.name == self._box.currentText()), None)
        if known is not None:
            self._post.setText(role_of(known))


def role_of(signer: Signer) -> str:
    """The words above the signature: "KT. CHỦ TỊCH Phó Chủ tịch"."""
    return f"{signer.prefix} {signer.post}".strip()
