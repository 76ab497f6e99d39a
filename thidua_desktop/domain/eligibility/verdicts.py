"""What a check says: a verdict per condition with a sentence, the records it rests on, and its source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thidua_desktop.domain.records import Recipient, Verdict

_ORDER = (Verdict.MET, Verdict.CONFIRM, Verdict.UNMET)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A record a finding rests on, so that a click can open it."""

    table: str
    """``"rating"``, ``"award"``, ``"initiative"``, ``"person"``, ``"nomination"``, ``"pledge"`` …"""
    id: int
    text: str
    """In Vietnamese: "CSTĐCS năm 2024, QĐ số 412/QĐ-UBND ngày 18/12/2024"."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One condition worked out for one nomination."""

    code: str
    verdict: Verdict
    message: str
    """A Vietnamese sentence without full stop."""
    source: str = ""
    """Article and text as shown: "Điều 23 Luật 06/2022/QH15"."""
    verified: bool = True
    """False: "cần đối chiếu văn bản" is shown beside it."""
    evidence: tuple[Evidence, ...] = ()
    parts: tuple[Finding, ...] = ()
    """What an any/all/each-year condition is made of."""
    answered: bool = False
    """Whether the clerk's confirmation decided it."""
    can_confirm: bool = False
    """Whether the clerk may answer it."""
    aside: bool = False
    """Met as nearly always: shown among the findings, but no word of the reason (no discipline, …)."""
    heading: str = ""
    """What stands above :attr:`parts`, which say one by one what the message says at once."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Kết quả kiểm tra điều kiện of one nomination (or of one imagined)."""

    nomination_id: int
    recipient: Recipient
    award_code: str
    year: int
    verdict: Verdict
    findings: tuple[Finding, ...]
    rule_set: str
    """Code of the rule set used."""
    verified: bool = True
    """False when something used is not verified."""

    @property
    def reason(self) -> str:
        """The sentences that decided, joined by "; "; what was said once is not said again."""
        said: list[str] = []
        for finding in self.findings:
            if finding.verdict is not self.verdict or finding.aside or not finding.message:
                continue
            if not any(finding.message in earlier for earlier in said):
                said.append(finding.message)
        return "; ".join(said)


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """All must hold: one unmet is unmet, else one to confirm is to confirm; nothing asked is met."""
    return max(verdicts, key=_ORDER.index, default=Verdict.MET)


def best(verdicts: Iterable[Verdict]) -> Verdict:
    """One must hold: the best branch wins; no branch is unmet."""
    return min(verdicts, key=_ORDER.index, default=Verdict.UNMET)
