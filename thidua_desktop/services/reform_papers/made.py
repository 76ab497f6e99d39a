"""What papers of the reform index are made from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from thidua_desktop.services.paper_templates import PaperTemplates
from thidua_desktop.services.papers import PaperMaker
from thidua_desktop.services.pledges import PledgeService
from thidua_desktop.services.reform import ReformService
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class ReformSources:
    """What these papers are made from."""

    store: Store
    maker: PaperMaker
    resources: Path
    templates: PaperTemplates
    reform: ReformService
    pledges: PledgeService
