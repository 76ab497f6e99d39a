"""Where the papers' data come from: the store, and the services that know how to read it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.rulebook.model import Rulebook
from thidua_desktop.services.decisions import DecisionService
from thidua_desktop.services.paper_templates import PaperTemplates
from thidua_desktop.services.papers import PaperMaker
from thidua_desktop.services.proposals import ProposalService
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.bonus import BonusService
    from thidua_desktop.services.council import CouncilService
    from thidua_desktop.services.eligibility import EligibilityService


@dataclass(frozen=True)
class Sources:
    """What the builders ask. Services that bring large modules are functions: the first use makes them."""

    store: Store
    maker: PaperMaker
    templates: PaperTemplates
    resources: Path
    today: Callable[[], dt.date]
    book: Callable[[], Rulebook]
    decisions: DecisionService
    proposals: ProposalService
    council: Callable[[], CouncilService]
    bonus: Callable[[], BonusService]
    eligibility: Callable[[], EligibilityService]
