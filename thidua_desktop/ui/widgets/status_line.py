"""The foot of the window: the last action with Hoàn tác, long work with a stop, the last backup."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.tasks import Job, TaskRunner


class StatusLine(QObject):
    """Fills a status bar. Jobs with a label show as progress."""

    undo_requested = Signal()
    backup_requested = Signal()
    folder_requested = Signal()

    def __init__(self, bar: QStatusBar, tasks: TaskRunner, icons: Icons) -> None:
        super().__init__(bar)
        self._jobs: dict[int, Job] = {}
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(8, 0, 8, 0)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = _link("Hoàn tác", "Hoàn tác việc vừa làm (Ctrl+Z)")
        icons.put(self.undo, "undo-2", "accent_ink")
        self.undo.hide()
        self.job = QLabel()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.stop = _link("Dừng", "Dừng việc đang chạy")
        icons.put(self.stop, "x", "accent_ink")
        self.backup = _link("", "Bấm để sao lưu ngay")
        self.office = _link("", "Mở thư mục dữ liệu")
        for button in (self.backup, self.office):
            button.setProperty("quiet", True)
        bar.addWidget(self.message)
        bar.addWidget(self.undo)
        for part in (self.job, self.progress, self.stop, self.backup, self.office):
            bar.addPermanentWidget(part)
        self._show_jobs()
        self.undo.clicked.connect(self.undo_requested)
        self.stop.clicked.connect(self._stop_all)
        self.backup.clicked.connect(self.backup_requested)
        self.office.clicked.connect(self.folder_requested)
        tasks.started.connect(self._started)
        tasks.progressed.connect(lambda job: self._show_jobs())
        tasks.finished.connect(self._finished)

    def say(self, text: str, *, undoable: bool = False) -> None:
        """The last thing that happened; with ``undoable`` Hoàn tác stands beside it."""
        self.message.setText(text)
        self.undo.setVisible(undoable)

    def show_backup(self, text: str, *, late: bool) -> None:
        self.backup.setText(text)
        self.backup.setVisible(bool(text))
        self.backup.setProperty("quiet", not late)
        self.backup.style().unpolish(self.backup)
        self.backup.style().polish(self.backup)

    def show_office(self, name: str, folder: str) -> None:
        self.office.setText(name)
        self.office.setToolTip(f"Thư mục dữ liệu: {folder}\nBấm để mở")

    def _started(self, job: Job) -> None:
        if job.label:
            self._jobs[job.number] = job
            self._show_jobs()

    def _finished(self, job: Job) -> None:
        if self._jobs.pop(job.number, None) is not None:
            self._show_jobs()

    def _stop_all(self) -> None:
        for job in self._jobs.values():
            if job.cancellable:
                job.cancel()
        self.job.setText("Đang dừng…")
        self.stop.setEnabled(False)

    def _show_jobs(self) -> None:
        job = next(iter(self._jobs.values()), None)
        for part in (self.job, self.progress):
            part.setVisible(job is not None)
        self.stop.setVisible(job is not None and job.cancellable)
        if job is None:
            self.stop.setEnabled(True)
            return
        if not job.cancelled():
            share = f" {job.done:,}/{job.total:,}".replace(",", ".") if job.total else ""
            self.job.setText(f"{job.label}{share}")
        self.progress.setRange(0, job.total)
        self.progress.setValue(job.done)


def _link(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setToolTip(tip)
    return button
