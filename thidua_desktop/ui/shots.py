"""Pictures of every tab with its pages, every dialog, the operator's panel and the slides.

``python -m thidua_desktop.ui.shots --data FOLDER --out FOLDER [--dark] [--empty]``
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QDialog

from thidua_desktop.domain.records import Office, Presence
from thidua_desktop.paths import resources
from thidua_desktop.services.workspace import Workspace, open_workspace
from thidua_desktop.ui import i18n
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.main_window import MainWindow
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.prompts import Prompts
from thidua_desktop.ui.shots_import import take_import
from thidua_desktop.ui.tabs.base import TABS, TabSpec
from thidua_desktop.ui.tasks import TaskRunner
from thidua_desktop.ui.theme import Theme

SIZE = (1366, 768)


def take(workspace: Workspace, out: Path, *, dark: bool = False, prefix: str = "") -> list[Path]:
    """One PNG a tab, named by its key, and one a dialog (or page of one); returns the files."""
    app = QApplication.instance() or QApplication(["shots"])
    assert isinstance(app, QApplication)
    translator = i18n.install(app)
    theme = Theme(resources(), dark=dark)
    theme.load_fonts()
    theme.apply(app)
    tasks = TaskRunner()
    icons = Icons(resources() / "icons", theme)
    window = MainWindow(theme, icons)
    window.attach(workspace, tasks, Prompts(), Memory())
    window.resize(*SIZE)
    window.show()
    out.mkdir(parents=True, exist_ok=True)
    files = []
    for tab in tabs_of(workspace):
        window.open_tab(tab.key)
        _settle(app, tasks)
        file = out / f"{prefix}{tab.key}.png"
        window.grab().save(str(file))
        files.append(file)
        if tab.key == "conference":
            files += _conference_pages(app, window, tasks, out, prefix)
        elif tab.key == "pledges":
            files += _pledge_parts(app, window, tasks, out, prefix)
        elif tab.key == "reform":
            files += _reform_parts(app, window, tasks, out, prefix)
    files += _stage(app, window, tasks, out, prefix)
    files += take_import(window.context, out, prefix, lambda: _settle(app, tasks))
    for name, dialog in dialogs(window.context):
        dialog.show()
        _settle(app, tasks)
        file = out / f"{prefix}{name}.png"
        dialog.grab().save(str(file))
        files.append(file)
        dialog.close()
        dialog.deleteLater()
    window.close()
    window.deleteLater()
    app.removeTranslator(translator)
    return files


def tabs_of(workspace: Workspace) -> Sequence[TabSpec]:
    """Tabs worth a picture: an office not declared yet may hold what was imported; a new one has one page."""
    new = workspace.settings.office() is None and not workspace.units.all()
    return TABS[:1] if new else TABS


def _conference_pages(
    app: QApplication, window: MainWindow, tasks: TaskRunner, out: Path, prefix: str
) -> list[Path]:
    """The further pages of tab Hội nghị."""
    from thidua_desktop.ui.tabs.conference import ConferenceTab

    page = window.page("conference")
    assert isinstance(page, ConferenceTab)
    files = []
    for place, name in enumerate(("dot-len-nhan", "don-tiep", "giay-to", "sau-hoi-nghi"), start=1):
        page.ui.pages.setCurrentIndex(place)
        _settle(app, tasks)
        files.append(out / f"{prefix}hoi-nghi-{name}.png")
        window.grab().save(str(files[-1]))
    return files


def _pledge_parts(
    app: QApplication, window: MainWindow, tasks: TaskRunner, out: Path, prefix: str
) -> list[Path]:
    """The further parts of tab Giao ước."""
    from thidua_desktop.ui.tabs.pledges import PledgesTab

    page = window.page("pledges")
    assert isinstance(page, PledgesTab)
    ui = page.ui
    switches = (
        (ui.resultsSwitch, "ket-qua"),
        (ui.rankingSwitch, "xep-hang"),
        (ui.movementsSwitch, "phong-trao"),
    )
    files = []
    for switch, name in switches:
        switch.click()
        _settle(app, tasks)
        files.append(out / f"{prefix}giao-uoc-{name}.png")
        window.grab().save(str(files[-1]))
    return files


def _reform_parts(
    app: QApplication, window: MainWindow, tasks: TaskRunner, out: Path, prefix: str
) -> list[Path]:
    """The further parts of tab Cải cách hành chính."""
    from thidua_desktop.ui.tabs.reform import ReformTab

    page = window.page("reform")
    assert isinstance(page, ReformTab)
    parts = (
        ("results", "ket-qua"),
        ("gaps", "thieu-hut"),
        ("remedies", "khac-phuc"),
        ("sets", "bo-tieu-chi"),
        ("scores", "cham-diem"),
    )
    files = []
    for key, name in parts:
        page.choose_part(key)
        _settle(app, tasks)
        files.append(out / f"{prefix}cchc-{name}.png")
        window.grab().save(str(files[-1]))
    return files


def _stage(app: QApplication, window: MainWindow, tasks: TaskRunner, out: Path, prefix: str) -> list[Path]:
    """The operator's panel, and what the hall sees: a title, an award announced, names, the closing words."""
    from thidua_desktop.ui.stage.panel import StagePanel

    context = window.context
    files = []
    for conference in context.workspace.conferences.all(context.year)[:1]:
        panel = StagePanel(context, conference.id, window)
        panel.show()
        panel.stage_show.set_size(*SIZE)
        panel.screen_window.resize(*SIZE)
        for name, key in (("ten", "home"), ("cong-bo", "next"), ("nhan", "next"), ("ket-thuc", "end")):
            getattr(panel.stage_show, key)()
            if name in ("ten", "nhan"):
                _settle(app, tasks)
                files.append(out / f"{prefix}san-khau-dieu-khien-{name}.png")
                panel.grab().save(str(files[-1]))
            files.append(out / f"{prefix}san-khau-hinh-{name}.png")
            panel.screen_window.grab().save(str(files[-1]))
        panel.close()
    return files


def dialogs(context: UiContext) -> Iterator[tuple[str, QDialog]]:
    """The large dialogs, made one after the other; without an office only those that need none."""
    from thidua_desktop.services.printing import Selection
    from thidua_desktop.ui.dialogs.blanks_dialog import BlanksDialog
    from thidua_desktop.ui.dialogs.bonus_dialog import BonusDialog
    from thidua_desktop.ui.dialogs.calibration_dialog import CalibrationDialog
    from thidua_desktop.ui.dialogs.council_dialog import CouncilDialog
    from thidua_desktop.ui.dialogs.decide_dialog import DecideDialog
    from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog
    from thidua_desktop.ui.dialogs.fund_dialog import FundDialog
    from thidua_desktop.ui.dialogs.plan_dialog import PlanDialog
    from thidua_desktop.ui.dialogs.print_book_dialog import PrintBookDialog
    from thidua_desktop.ui.dialogs.print_dialog import PrintDialog
    from thidua_desktop.ui.dialogs.proof_dialog import ProofDialog
    from thidua_desktop.ui.dialogs.proposals_dialog import ProposalsDialog
    from thidua_desktop.ui.dialogs.record_dialog import RecordDialog
    from thidua_desktop.ui.dialogs.rules_dialog import RulesDialog
    from thidua_desktop.ui.dialogs.statistics_dialog import StatisticsDialog
    from thidua_desktop.ui.dialogs.templates_dialog import TemplatesDialog
    from thidua_desktop.ui.dialogs.year_dialog import YearDialog

    workspace = context.workspace
    batches = [summary.batch.id for summary in workspace.nominations.batches(context.year)]
    batch = batches[0] if batches else 0
    if batch:
        for place, name in enumerate(("phieu", "cuoc-hop", "thanh-vien", "giay-to")):
            council = CouncilDialog(context, batch)
            council.ui.pages.setCurrentIndex(place)
            yield f"hoi-dong-{name}", council
        yield "ra-quyet-dinh", DecideDialog(context, batch, ())
    yield "du-thao", PlanDialog(context, batch)
    yield "to-trinh", ProposalsDialog(context, batch)
    yield "ghi-quyet-dinh", RecordDialog(context, batch)
    for summary in workspace.decisions.all(context.year):
        if summary.decision.number:
            yield "tien-thuong", BonusDialog(context, summary.decision.id)
            yield "in-giay-khen", PrintDialog(context, Selection(decision_id=summary.decision.id))
            yield "kiem-tra-giay", ProofDialog(context)
            break
    yield "so-quy", FundDialog(context)
    for place, name in enumerate(("danh-hieu", "van-ban", "muc-tien", "da-sua", "tuy-chon")):
        rules = RulesDialog(context)
        rules.ui.pages.setCurrentIndex(place)
        yield f"quy-dinh-{name}", rules
    yield "mau-van-ban", TemplatesDialog(context)
    yield "so-in", PrintBookDialog(context)
    yield "giay-phoi", BlanksDialog(context)
    yield "mau-giay-khen", DesignerDialog(context)
    yield "chinh-may-in", CalibrationDialog(context)
    yield "thong-ke", StatisticsDialog(context)
    yield "nam-cong-tac", YearDialog(context)
    yield from _passing_dialogs(context)
    yield from _conference_dialogs(context)
    yield from _pledge_dialogs(context)
    yield from _reform_dialogs(context)


def _passing_dialogs(context: UiContext) -> Iterator[tuple[str, QDialog]]:
    """What goes out to units and to other offices."""
    from thidua_desktop.ui.dialogs.exchange_dialog import ExchangeDialog
    from thidua_desktop.ui.dialogs.fill_in_dialog import FillInDialog

    yield "phieu-don-vi", FillInDialog(context)
    yield "trao-doi", ExchangeDialog(context)


def _conference_dialogs(context: UiContext) -> Iterator[tuple[str, QDialog]]:
    """The small dialogs of tab Hội nghị."""
    from thidua_desktop.ui.dialogs.conference_dialog import ConferenceDialog
    from thidua_desktop.ui.dialogs.guest_dialogs import GuestDialog, SeatsDialog, StandInDialog
    from thidua_desktop.ui.dialogs.turn_dialog import TurnDialog

    yield "hoi-nghi-lap-moi", ConferenceDialog(context)
    for conference in context.workspace.conferences.all(context.year)[:1]:
        guests = context.workspace.reception.guests(conference.id)
        if guests:
            yield "hoi-nghi-dai-bieu", GuestDialog(context, guests[0])
            yield "hoi-nghi-nhan-thay", StandInDialog(guests[0].name, "", "")
        places = context.workspace.reception.places(conference.id)
        yield "hoi-nghi-xep-ghe", SeatsDialog(len(places), guests=len(guests), hall=conference.seats)
        turns = context.workspace.stage.stage(conference.id).turns
        if turns:
            yield "hoi-nghi-chuyen-dot", TurnDialog(context, turns, 2, turns[0].turn.id)


def _pledge_dialogs(context: UiContext) -> Iterator[tuple[str, QDialog]]:
    """The dialogs of tab Giao ước."""
    from thidua_desktop.ui.dialogs.movement_close_dialog import MovementCloseDialog
    from thidua_desktop.ui.dialogs.pledge_blocks_dialog import PledgeBlocksDialog
    from thidua_desktop.ui.dialogs.pledge_common_dialog import PledgeCommonDialog
    from thidua_desktop.ui.dialogs.pledge_cross_dialog import PledgeCrossDialog
    from thidua_desktop.ui.dialogs.pledge_rules_dialog import PledgeRulesDialog
    from thidua_desktop.ui.dialogs.pledge_sheet_dialog import PledgeSheetDialog
    from thidua_desktop.ui.dialogs.pledge_sign_dialog import PledgeSignDialog

    workspace, year = context.workspace, context.year
    yield "giao-uoc-ban-ky", PledgeSheetDialog(context)
    yield "giao-uoc-cum", PledgeBlocksDialog(context, year)
    yield "giao-uoc-noi-dung-chung", PledgeCommonDialog(context, year)
    yield "giao-uoc-cham-cheo", PledgeCrossDialog(context, year)
    yield "giao-uoc-cach-cham", PledgeRulesDialog(context)
    rows = workspace.pledges.of_year(year)
    if rows:
        yield "giao-uoc-ky", PledgeSignDialog(context, [row.pledge for row in rows[:3]])
    for movement in workspace.movements.all(year)[:1]:
        yield "phong-trao-tong-ket", MovementCloseDialog(context, movement)


def _reform_dialogs(context: UiContext) -> Iterator[tuple[str, QDialog]]:
    """The dialogs of tab Cải cách hành chính."""
    from thidua_desktop.ui.dialogs.reform_evidence_dialog import EvidenceDialog, LinkDialog, PapersDialog
    from thidua_desktop.ui.dialogs.reform_map_dialog import ReformMapDialog
    from thidua_desktop.ui.dialogs.reform_papers_dialog import ReformPapersDialog
    from thidua_desktop.ui.dialogs.reform_round_dialog import RoundDialog
    from thidua_desktop.ui.dialogs.reform_rule_dialog import RuleDialog

    reform, year = context.workspace.reform, context.year
    own = reform.sets.own(year)
    if own is None:
        return
    yield "cchc-giay-to", ReformPapersDialog(context, "reform-report", year, own.id)
    yield "cchc-lich", RoundDialog(context, own.id)
    sheet = reform.scoring.sheet(own.id)
    for leaf in sheet.leaves()[-1:]:
        yield "cchc-lien-ket", LinkDialog(context, sheet, leaf.criterion)
        yield "cchc-giay-to-chuong-trinh", PapersDialog(context, sheet, leaf.criterion)
        yield "cchc-cach-tinh", RuleDialog(context, leaf.criterion, year=year)
    for row in reform.evidence.of(own.id)[:1]:
        yield "cchc-minh-chung", EvidenceDialog(context, row.evidence)
    for choice in reform.results.choices(year):
        rows = reform.results.table(year, choice.group, set_id=choice.set_id).rows
        for mapped in [one for one in rows if one.comparison.mapped][:1]:
            yield "cchc-quy-doi", ReformMapDialog(context, mapped.comparison)


def _mark_some(workspace: Workspace) -> None:
    """Among the sample's guests one who came, one who did not, one for whom another came."""
    marks = ((Presence.PRESENT, "", ""), (Presence.ABSENT, "", ""), (Presence.STAND_IN, "Lê Thị Bé", "vợ"))
    for conference in workspace.conferences.all()[:1]:
        for guest, mark in zip(workspace.reception.guests(conference.id), marks, strict=False):
            workspace.reception.mark(guest.id, *mark)


def _settle(app: QApplication, tasks: TaskRunner) -> None:
    """Let a tab come to rest: lists load, a short pause starts the preview, its pages are drawn."""
    for _ in range(8):
        pause = QDeadlineTimer(120)
        while not pause.hasExpired():
            app.processEvents()
        tasks.wait_idle(30)


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures; 0 when all were written."""
    parser = argparse.ArgumentParser(description="Chụp ảnh từng phần việc của cửa sổ chính.")
    parser.add_argument("--data", type=Path, help="thư mục dữ liệu; không có thì dựng dữ liệu mẫu")
    parser.add_argument("--out", type=Path, required=True, help="thư mục ghi ảnh")
    parser.add_argument("--dark", action="store_true", help="giao diện tối")
    parser.add_argument("--empty", action="store_true", help="chụp cả khi chưa khai báo và khi mới khai báo")
    options = parser.parse_args(arguments)
    prefix = "toi-" if options.dark else ""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as spare:
        folder = options.data or Path(spare) / "mau"
        workspace = open_workspace(folder, create=options.data is None)
        try:
            if options.data is None:
                workspace.fill_with_sample_year()
                _mark_some(workspace)
            files = take(workspace, options.out, dark=options.dark, prefix=prefix)
        finally:
            workspace.close()
        if options.empty:
            for name in ("trong", "moi"):
                workspace = open_workspace(Path(spare) / name, create=True)
                try:
                    if name == "moi":
                        office = Office("Ủy ban nhân dân xã Thạnh Hóa", place="Thạnh Hóa")
                        workspace.settings.save_office(office)
                    files += take(workspace, options.out, dark=options.dark, prefix=f"{prefix}{name}-")
                finally:
                    workspace.close()
    for file in files:
        sys.stdout.write(f"{file}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
