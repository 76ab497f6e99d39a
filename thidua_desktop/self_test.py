"""Checks a program where it stands, most of all a frozen one: everything it needs must be there and work.

Opens a temporary office, migrates it, fills the sample year, renders one of each paper, builds each form.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from thidua_desktop.headless.output import Step


def run_self_test() -> list[Step]:
    """Every step in order; one that fails does not stop the others that can still run."""
    steps: list[Step] = []

    def attempt(name: str, work: Callable[[], None]) -> None:
        start = time.perf_counter()
        fault = ""
        try:
            work()
        # Whatever breaks in a bundle must be named in the report, be it a missing module or a missing font.
        except Exception as error:
            fault = f"{type(error).__name__}: {error}"
        steps.append(Step(name, round(time.perf_counter() - start, 2), fault))

    with tempfile.TemporaryDirectory(prefix="thidua-tu-kiem-tra-") as name:
        folder = Path(name)
        attempt("Dữ liệu mẫu", lambda: _fill(folder / "office"))
        attempt("Giấy khen", lambda: _paper(folder, "certificates"))
        attempt("Danh sách khen thưởng", lambda: _paper(folder, "roster"))
        attempt("Bản ký giao ước", lambda: _paper(folder, "signing-sheet"))
        attempt("Tờ trình, phiếu bầu, biên bản, quyết định, tiền thưởng", lambda: _official_papers(folder))
        attempt("Giấy tờ cải cách hành chính", lambda: _reform_papers(folder))
        attempt("Sổ vàng, lịch sử khen thưởng", lambda: _lookup_papers(folder))
        attempt("Tổng hợp đợt xét", lambda: _summary(folder))
        attempt("Sao lưu và khôi phục", lambda: _back_and_forth(folder / "office"))
        attempt("Xuất và nhập Excel", lambda: _workbook(folder))
    attempt("Các biểu mẫu của cửa sổ", _forms)
    return steps


def _fill(folder: Path) -> None:
    from thidua_desktop.services.workspace import open_workspace

    workspace = open_workspace(folder, create=True)
    try:
        workspace.fill_with_sample_year()
    finally:
        workspace.close()


def _paper(folder: Path, what: str) -> None:
    from thidua_desktop.services.printing import Selection
    from thidua_desktop.services.workspace import open_workspace

    workspace = open_workspace(folder / "office")
    try:
        year = workspace.settings.working_year()
        decision = workspace.decisions.all(year)[0].decision
        selection = Selection(year=year) if what == "signing-sheet" else Selection(decision_id=decision.id)
        out = folder / f"{what}.pdf"
        workspace.printing.save(what, selection, out)
        page = workspace.printing.raster(out.read_bytes(), 0, 40)
        if not page.width or not page.height:
            raise RuntimeError("empty page")
    finally:
        workspace.close()


def _official_papers(folder: Path) -> None:
    """Each as PDF and as Word; those of a session from the batch that has one."""
    from thidua_desktop.services.official_papers import OFFICIAL_PAPERS
    from thidua_desktop.services.printing import Selection
    from thidua_desktop.services.workspace import open_workspace

    workspace = open_workspace(folder / "office")
    try:
        batches = [one.batch for one in workspace.nominations.batches()]
        voted = next((one for one in batches if workspace.council.sessions(one.id)), batches[0])
        for what in OFFICIAL_PAPERS:
            made = workspace.printing.save(what, Selection(batch_id=voted.id), folder / "papers")
            if {one.path.suffix for one in made.files} != {".pdf", ".docx"}:
                raise RuntimeError(f"{what}: {made.files}")
            workspace.printing.raster(made.files[0].path.read_bytes(), 0, 40)
    finally:
        workspace.close()


def _reform_papers(folder: Path) -> None:
    """Those the sample year has, as PDF, Word and Excel."""
    from thidua_desktop.services.printing import Selection
    from thidua_desktop.services.workspace import open_workspace

    workspace = open_workspace(folder / "office")
    try:
        year = workspace.settings.working_year()
        for what in ("reform-report", "reform-appraisal", "reform-ranking", "reform-section"):
            made = workspace.printing.save(what, Selection(year=year), folder / "reform")
            if {one.path.suffix for one in made.files} != {".pdf", ".docx", ".xlsx"}:
                raise RuntimeError(f"{what}: {made.files}")
            workspace.printing.raster(made.files[0].path.read_bytes(), 0, 40)
    finally:
        workspace.close()


def _lookup_papers(folder: Path) -> None:
    """Both as PDF, Word and Excel."""
    from thidua_desktop.domain.records import Recipient, RecipientKind
    from thidua_desktop.services.printing import Selection
    from thidua_desktop.services.workspace import open_workspace

    workspace = open_workspace(folder / "office")
    try:
        unit = Recipient(RecipientKind.UNIT, workspace.units.all()[0].id)
        selections = {
            "golden-book": Selection(year=workspace.settings.working_year()),
            "history": Selection(recipient=unit),
        }
        for what, selection in selections.items():
            made = workspace.printing.save(what, selection, folder / "lookup")
            if {one.path.suffix for one in made.files} != {".pdf", ".docx", ".xlsx"}:
                raise RuntimeError(f"{what}: {made.files}")
    finally:
        workspace.close()


def _summary(folder: Path) -> None:
    from thidua_desktop.services.workspace import open_workspace

    workspace = open_workspace(folder / "office")
    try:
        batch = workspace.nominations.batches()[-1].batch
        workspace.exports.export("summary", folder / "summary.xlsx", batch_id=batch.id)
    finally:
        workspace.close()


def _back_and_forth(folder: Path) -> None:
    from thidua_desktop.services.safety import restore_folder
    from thidua_desktop.services.workspace import open_workspace

    workspace = open_workspace(folder)
    try:
        made = workspace.safety.backup("tu-kiem-tra")
    finally:
        workspace.close()
    restore_folder(folder, made.path)


def _workbook(folder: Path) -> None:
    from thidua_desktop.services.workspace import open_workspace

    workspace = open_workspace(folder / "office")
    try:
        out = folder / "people.xlsx"
        workspace.exports.export("people", out)
        workspace.imports.plan("people", [out])
    finally:
        workspace.close()


def _forms() -> None:
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QSplitter, QWidget

    import thidua_desktop.ui.forms as forms

    application = QApplication.instance() or QApplication(["self-test"])
    built = 0
    for module in pkgutil.iter_modules(forms.__path__):
        content = importlib.import_module(f"{forms.__name__}.{module.name}")
        for name in dir(content):
            if not name.startswith("Ui_"):
                continue
            shell: QWidget = QWidget()
            if "Window" in name:
                shell = QMainWindow()
            elif "Dlg" in name or "Dialog" in name:
                shell = QDialog()
            elif "Panel" in name:
                shell = QSplitter()  # some panels are one; to the others it is a plain widget
            getattr(content, name)().setupUi(shell)
            shell.deleteLater()
            built += 1
    if not built or application is None:
        raise RuntimeError("no forms")
