"""One open office: its store and the services over it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import StorageFault
from thidua_desktop.paths import resources
from thidua_desktop.services.catalogue import award_kinds, catalogue_mark
from thidua_desktop.services.conferences import ConferenceService
from thidua_desktop.services.decisions import DecisionService
from thidua_desktop.services.initiatives import InitiativeService
from thidua_desktop.services.nominations import NominationService
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.pledges import PledgeService
from thidua_desktop.services.proposals import ProposalService
from thidua_desktop.services.reform import ReformService
from thidua_desktop.services.safety import SafetyService
from thidua_desktop.services.search import SearchService
from thidua_desktop.services.settings import SettingsService
from thidua_desktop.services.units import UnitService
from thidua_desktop.services.wordings import WordingService
from thidua_desktop.services.workflow import WorkflowService
from thidua_desktop.storage.database import Store, open_store

if TYPE_CHECKING:
    from thidua_desktop.domain.eligibility.verdicts import Checked
    from thidua_desktop.domain.records import Award
    from thidua_desktop.domain.rulebook.model import Rulebook
    from thidua_desktop.services.blanks import BlankService
    from thidua_desktop.services.bonus import BonusService
    from thidua_desktop.services.calibration import CalibrationService
    from thidua_desktop.services.certificate_texts import CertificateTexts
    from thidua_desktop.services.certificates import CertificateMaker
    from thidua_desktop.services.conferences.after import AfterConference
    from thidua_desktop.services.conferences.pack import PackMaker
    from thidua_desktop.services.conferences.reception import Reception
    from thidua_desktop.services.conferences.stage import StageService
    from thidua_desktop.services.council import CouncilService
    from thidua_desktop.services.designer import Designer
    from thidua_desktop.services.desk import CeremonyDesk
    from thidua_desktop.services.directory import MergeService, UnitHistory
    from thidua_desktop.services.dossiers import DossierService
    from thidua_desktop.services.eligibility import EligibilityService
    from thidua_desktop.services.exchange import ExchangeService
    from thidua_desktop.services.exports import ExportService
    from thidua_desktop.services.fill_in import FillInService
    from thidua_desktop.services.imports import ImportService
    from thidua_desktop.services.layouts import LayoutService
    from thidua_desktop.services.lookup import LookupService
    from thidua_desktop.services.lookup.papers import LookupPapers
    from thidua_desktop.services.movements import MovementService
    from thidua_desktop.services.official_papers import OfficialPapers
    from thidua_desktop.services.paper_templates import PaperTemplates
    from thidua_desktop.services.pledges.results import PledgeResults
    from thidua_desktop.services.print_jobs import PrintJobs
    from thidua_desktop.services.printing import PrintingService
    from thidua_desktop.services.proof import ProofService
    from thidua_desktop.services.reform_papers import ReformPapers
    from thidua_desktop.services.rulebook import RulebookService
    from thidua_desktop.services.signing_options import SigningOptionsService
    from thidua_desktop.services.statistics import StatisticsService
    from thidua_desktop.services.year_papers import YearSources
    from thidua_desktop.services.years import YearService

__all__ = ["Workspace", "open_workspace"]

_CATALOGUE_KEY = "catalogue"
"""The stored catalogue's mark, so that it is read again only when its file changed."""


class Workspace:
    """The services of one data folder. Close it when done; the lock goes with it."""

    def __init__(self, store: Store, today: Callable[[], dt.date] = dt.date.today) -> None:
        self._store = store
        self.folder: Path = store.folder
        self.today = today
        self.operations = Operations(store)
        self.settings = SettingsService(store, self.operations, lambda: today().year)
        self.safety = SafetyService(store)
        self.units = UnitService(store, self.operations, today)
        self.initiatives = InitiativeService(store, self.operations)
        self.nominations = NominationService(store, self.operations, self.now, self.clerk)
        ground = (today, self._book, self._verdicts, self.clerk, self.now)
        self.decisions = DecisionService(store, self.operations, *ground)
        self.proposals = ProposalService(store, self.operations, *ground)
        self.pledges = PledgeService(store, self.operations, self.now)
        self.conferences = ConferenceService(store, self.operations, resources())
        self.reform = ReformService(store, self.operations, self.now, self.clerk)
        self.search = SearchService(store)
        self.workflow = WorkflowService(store, self.operations, self.now, self.clerk)
        self.wordings = WordingService(store, self.operations, self.now, self.clerk)

    def now(self) -> dt.datetime:
        """This moment, on the day :attr:`today` says it is."""
        return dt.datetime.combine(self.today(), self._store.now().time())

    def clerk(self) -> str:
        """Who works here, as events of the workflow name them; empty until it was said."""
        return self.settings.clerk()

    def _book(self) -> Rulebook:
        return self.rulebook.book()

    def _verdicts(self, batch_id: int) -> Mapping[int, Checked]:
        return self.eligibility.check(batch_id).items

    # Files, papers and rules bring large modules: the window opens without them, the first use loads them.
    @cached_property
    def rulebook(self) -> RulebookService:
        from thidua_desktop.services.rulebook import RulebookService

        return RulebookService(self._store, self.operations, self.today, resources())

    @cached_property
    def council(self) -> CouncilService:
        from thidua_desktop.services.council import CouncilService

        return CouncilService(self._store, self.operations, self.rulebook, self.now, self.clerk)

    @cached_property
    def dossiers(self) -> DossierService:
        from thidua_desktop.services.dossiers import DossierService

        return DossierService(self._store, self.operations, self.rulebook, self.now, self.clerk)

    @cached_property
    def layouts(self) -> LayoutService:
        from thidua_desktop.services.layouts import LayoutService

        return LayoutService(self._store, self.operations, resources(), self.now, self.clerk)

    @cached_property
    def blanks(self) -> BlankService:
        from thidua_desktop.services.blanks import BlankService

        return BlankService(self._store, self.operations, self.today, self.now, self.clerk)

    @cached_property
    def certificates(self) -> CertificateMaker:
        from thidua_desktop.services.certificates import CertificateMaker

        return CertificateMaker(
            self._store,
            resources(),
            self.layouts,
            self.blanks,
            lambda *where: self.calibration.correction(*where),
            self._codes,
            lambda *where: self.calibration.correction_on_page(*where),
        )

    def _codes(self, awards: Sequence[Award]) -> Mapping[int, str]:
        """Award id → digits of its QR code."""
        return self.proof.codes_of(awards)

    @cached_property
    def prints(self) -> PrintJobs:
        from thidua_desktop.services.print_jobs import PrintJobs
        from thidua_desktop.services.print_jobs.preflight import Preflight

        preflight = Preflight(self.certificates, self.blanks)
        return PrintJobs(self._store, self.operations, self.certificates, preflight, self.now)

    @cached_property
    def certificate_texts(self) -> CertificateTexts:
        from thidua_desktop.services.certificate_texts import CertificateTexts

        return CertificateTexts(self._store, self.operations, self.now, self.clerk)

    @cached_property
    def designer(self) -> Designer:
        from thidua_desktop.services.designer import Designer

        return Designer(self._store, resources(), self.layouts, lambda: self.certificates.emblem())

    @cached_property
    def printing(self) -> PrintingService:
        from thidua_desktop.services.printing import PrintingService

        return PrintingService(
            self._store,
            self.operations,
            resources(),
            self._official_papers(),
            self.certificates,
            self.year_sources(),
            lambda: self.reform_papers,
            self._lookup_papers,
        )

    def _lookup_papers(self) -> LookupPapers:
        from thidua_desktop.services.lookup.papers import LookupPapers
        from thidua_desktop.services.papers import PaperMaker

        return LookupPapers(self._store, self.lookup, PaperMaker(self._store), self.today)

    @cached_property
    def reform_papers(self) -> ReformPapers:
        from thidua_desktop.services.papers import PaperMaker
        from thidua_desktop.services.reform_papers import ReformPapers, ReformSources

        maker = PaperMaker(self._store)
        return ReformPapers(
            ReformSources(self._store, maker, resources(), self.paper_templates, self.reform, self.pledges)
        )

    def year_sources(self) -> YearSources:
        """What papers of the pledges and of conferences are made from."""
        from thidua_desktop.services.papers import PaperMaker
        from thidua_desktop.services.year_papers import YearSources

        return YearSources(
            store=self._store,
            maker=PaperMaker(self._store),
            resources=resources(),
            now=self.now,
            pledges=self.pledges,
            templates=self.paper_templates,
            book=self._book,
            bonus=lambda: self.bonus,
            conferences=lambda: self.conferences,
            results=lambda: self.pledge_results,
            reception=lambda: self.reception,
            stage=lambda: self.stage,
            certificates=lambda: self.certificates,
            official=self._official_papers,
        )

    def _official_papers(self) -> OfficialPapers:
        from thidua_desktop.services.official_papers import OfficialPapers, Sources
        from thidua_desktop.services.papers import PaperMaker

        return OfficialPapers(
            Sources(
                store=self._store,
                maker=PaperMaker(self._store),
                templates=self.paper_templates,
                resources=resources(),
                today=self.today,
                book=self._book,
                decisions=self.decisions,
                proposals=self.proposals,
                council=lambda: self.council,
                bonus=lambda: self.bonus,
                eligibility=lambda: self.eligibility,
            )
        )

    @cached_property
    def calibration(self) -> CalibrationService:
        from thidua_desktop.services.calibration import CalibrationService

        return CalibrationService(
            self._store,
            self.operations,
            resources(),
            self.now,
            self.clerk,
            self.blanks,
            self.layouts,
            lambda: self.certificates,
        )

    @cached_property
    def desk(self) -> CeremonyDesk:
        from thidua_desktop.services.desk import CeremonyDesk

        return CeremonyDesk(
            self._store, self.operations, self.decisions, lambda: self.prints, self.now, self.clerk
        )

    @cached_property
    def proof(self) -> ProofService:
        from thidua_desktop.services.proof import ProofService

        return ProofService(self._store, self.operations, self.now, resources())

    @cached_property
    def exchange(self) -> ExchangeService:
        from thidua_desktop.services.exchange import ExchangeService

        return ExchangeService(self._store, self.operations, lambda: self.proof.keys, self.now, self.clerk)

    @cached_property
    def pledge_results(self) -> PledgeResults:
        from thidua_desktop.services.pledges.results import PledgeResults

        return PledgeResults(self._store, self.operations, self.pledges, resources())

    @cached_property
    def movements(self) -> MovementService:
        from thidua_desktop.services.movements import MovementService

        return MovementService(self._store, self.operations)

    @cached_property
    def lookup(self) -> LookupService:
        from thidua_desktop.services.lookup import LookupService

        return LookupService(self._store, self.operations)

    @cached_property
    def eligibility(self) -> EligibilityService:
        from thidua_desktop.services.eligibility import EligibilityService

        return EligibilityService(
            self._store, self.operations, self.rulebook, self.today, self.now, self.clerk
        )

    @cached_property
    def bonus(self) -> BonusService:
        from thidua_desktop.services.bonus import BonusService

        return BonusService(self._store, self.operations, self.today, self.decisions, self._book)

    @cached_property
    def stage(self) -> StageService:
        from thidua_desktop.services.conferences.stage import StageService

        return StageService(self._store, self.operations, self.now, self.clerk)

    @cached_property
    def signing_options(self) -> SigningOptionsService:
        from thidua_desktop.services.signing_options import SigningOptionsService

        return SigningOptionsService(self._store, self.operations)

    @cached_property
    def reception(self) -> Reception:
        from thidua_desktop.services.conferences.reception import Reception

        return Reception(self._store, self.operations, self.stage, self.now, self.clerk)

    @cached_property
    def after(self) -> AfterConference:
        from thidua_desktop.services.conferences.after import AfterConference

        return AfterConference(self._store, self.stage)

    @cached_property
    def statistics(self) -> StatisticsService:
        from thidua_desktop.services.statistics import StatisticsService

        return StatisticsService(self._store, self.operations, resources(), self.today)

    @cached_property
    def years(self) -> YearService:
        from thidua_desktop.services.years import YearService

        return YearService(
            self._store,
            self.operations,
            self.settings,
            lambda: self.pledges,
            lambda: self.pledge_results,
            self.reform,
            self.now,
            self.clerk,
        )

    @cached_property
    def pack(self) -> PackMaker:
        from thidua_desktop.services.conferences.pack import PackMaker

        return PackMaker(self.operations, self.year_sources)

    @cached_property
    def paper_templates(self) -> PaperTemplates:
        from thidua_desktop.services.paper_templates import PaperTemplates

        return PaperTemplates(self.folder, resources())

    @cached_property
    def imports(self) -> ImportService:
        from thidua_desktop.services.imports import ImportService

        return ImportService(
            self._store, self.operations, self.today, self.settings.working_year, self.safety.backup
        )

    @cached_property
    def fill_in(self) -> FillInService:
        from thidua_desktop.services.fill_in import FillInService

        ground = (self.units, self.nominations, self.pledges, lambda: self.pledge_results)
        return FillInService(self._store, self.operations, *ground)

    @cached_property
    def merging(self) -> MergeService:
        from thidua_desktop.services.directory import MergeService

        return MergeService(self._store, self.operations)

    @cached_property
    def units_history(self) -> UnitHistory:
        from thidua_desktop.services.directory import UnitHistory

        return UnitHistory(self._store, self.operations, self.units, self.today)

    @cached_property
    def exports(self) -> ExportService:
        from thidua_desktop.services.exports import ExportService

        return ExportService(
            self._store,
            self._verdicts,
            lambda year: self.pledge_results.board(year),
            lambda conference_id: self.stage.stage(conference_id),
        )

    def in_use(self) -> bool:
        """Whether the office is declared, or anything was entered or imported before it was."""
        return self.settings.office() is not None or self.operations.last() is not None

    def fill_with_sample_year(self) -> None:
        """Fill an empty office with the invented sample year. Raises ``StorageFault`` if it is not empty."""
        if self.in_use():
            raise StorageFault(
                "Thư mục này đã có dữ liệu của một cơ quan nên không điền dữ liệu mẫu vào.",
                code="not_empty",
                hint="Chọn một thư mục trống cho dữ liệu mẫu.",
            )
        from thidua_desktop.services.sample_year import SampleYear

        SampleYear(self._store, self.operations, resources(), self.rulebook, self._verdicts).fill()

    def refresh_catalogue(self) -> None:
        """Bring the stored award kinds up to the shipped catalogue; nothing happens when they agree.

        Raises ``Invalid`` when the shipped file is broken.
        """
        mark = catalogue_mark()
        if mark and self._store.settings.get(_CATALOGUE_KEY) == mark:
            return
        shipped = award_kinds()

        def work() -> None:
            if self._store.nominations.kinds() != shipped:
                self._store.nominations.save_kinds(shipped)
            self._store.settings.set(_CATALOGUE_KEY, mark)

        self.operations.quietly(work)

    def close(self) -> None:
        """Close the file and give the lock back."""
        if "dossiers" in self.__dict__:
            self.dossiers.close()
        self._store.close()


def open_workspace(
    folder: Path, *, create: bool = False, today: Callable[[], dt.date] = dt.date.today
) -> Workspace:
    """Open the office in ``folder``, making it when ``create``.

    Raises ``StorageFault`` (locked, full, read-only, corrupt, too new, missing). An older file is backed up
    before it is migrated; the window backs up at start, imports before they write.
    """
    store = open_store(folder, create=create)
    try:
        workspace = Workspace(store, today)
        workspace.refresh_catalogue()
        return workspace
    except BaseException:
        store.close()
        raise
