"""A paper of the reform index ready to be rendered, in whichever of three formats is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Problem
from thidua_desktop.services.paper_templates import PaperTemplates
from thidua_desktop.services.papers import PaperMaker
from thidua_desktop.services.pledges import PledgeService
from thidua_desktop.services.reform import ReformService
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.documents.official.model import OfficialPaper
    from thidua_desktop.exchange.paper_workbook import PaperSheet


@dataclass(frozen=True, slots=True)
class ReformSources:
    """What these papers are made from."""

    store: Store
    maker: PaperMaker
    resources: Path
    templates: PaperTemplates
    reform: ReformService
    pledges: PledgeService


@dataclass(frozen=True, slots=True)
class Made:
    """One paper; its tables as sheets are only put together where a workbook is asked for."""

    paper: OfficialPaper
    sheets: Callable[[], Sequence[PaperSheet]]
    problems: tuple[Problem, ...] = ()
