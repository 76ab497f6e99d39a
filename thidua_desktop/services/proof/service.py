"""Makes and checks the codes of certificates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path

from thidua_desktop.domain import proof
from thidua_desktop.domain.proof import Verdict
from thidua_desktop.domain.records import Award, Decision
from thidua_desktop.services.files import written_whole
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.proof import words
from thidua_desktop.services.proof.checking import Checker, Revoked, Verification
from thidua_desktop.services.proof.keys import Keys
from thidua_desktop.storage.database import Store


class ProofService:
    """Codes of certificates. :attr:`keys` are the office's own; see :class:`Keys`."""

    def __init__(
        self, store: Store, operations: Operations, now: Callable[[], dt.datetime], resources: Path
    ) -> None:
        self._store = store
        self._now = now
        self._resources = resources
        self.keys = Keys(store, operations, now)
        self._checker = Checker(store, self.keys)

    def code(self, award: Award, decision: Decision | None = None) -> str:
        """The digits for the QR code of a certificate, signed with the office's key.

        Makes the key at first use, so it may not be called inside an operation before
        :meth:`Keys.ensure` was. Raises ``StorageFault`` when the key cannot be written.
        """
        return self.codes([(award, decision)])[0]

    def codes(self, items: Iterable[tuple[Award, Decision | None]]) -> list[str]:
        """As :meth:`code` for many; key and office are asked for once."""
        items = list(items)
        if not items:
            return []
        active = self.keys.ensure()
        office = self._store.settings.office()
        name = office.name if office else active.key.office_name
        key = bytes.fromhex(active.key.key_id)[: proof.KEY_BYTES]
        out = []
        for award, decision in items:
            said = proof.statement(
                award.id,
                award.book_text,
                award.name,
                award.award_name,
                (decision.number if decision else "") or award.decision_number,
                name,
                (decision.date if decision else None) or award.decision_date,
            )
            body = proof.body(said, key)
            out.append(proof.digits(body, active.sign.sign(proof.CONTEXT + body)))
        return out

    def codes_of(self, awards: Iterable[Award]) -> dict[int, str]:
        """Award id → digits, of those in the ledger: what is only tried or drafted is never signed."""
        kept = [award for award in awards if award.id]
        return dict(zip((a.id for a in kept), self.codes([(a, None) for a in kept]), strict=True))

    def verify(self, text: str) -> Verification:
        """What a code's digits prove, as scanned or pasted; never raises for bad ones."""
        return self._checker.verify(text)

    def verify_file(self, path: Path) -> list[Verification]:
        """What the codes in a picture or PDF prove; one ``NOT_OURS`` where none is found.

        Codes of others beside one of the program are left out. Raises ``Unreadable``.
        """
        from thidua_desktop.documents.qr_reading import codes_in

        found = [self.verify(text) for text in codes_in(path)]
        ours = [one for one in found if one.verdict is not Verdict.NOT_OURS]
        if not found:
            return [Verification(Verdict.NOT_OURS, words.NO_CODE)]
        return ours or found[:1]

    def revoked(self) -> list[Revoked]:
        """Certificates that are valid no more, and those whose older prints are not."""
        return self._checker.revoked()

    def page(self, out: Path, *, force: bool = False) -> Path:
        """Write the page that checks codes in any browser, without network and without the program.

        Raises ``RuleViolation`` for an existing file, ``StorageFault``.
        """
        from thidua_desktop.services.proof.page import page

        self.keys.ensure()
        office = self._store.settings.office()
        text = page(
            (self._resources / "proof" / "kiem-tra.html").read_text("utf-8"),
            office.name if office else "",
            self.keys.all(),
            self.revoked(),
            self._now(),
        )
        with written_whole(out, force=force) as part:
            part.write_text(text, "utf-8", newline="\n")
        return out
