"""The photos of a conference: small pictures to look through, each of a person, a turn or the whole hall."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QListView, QListWidgetItem

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import Conference, ConferencePhoto
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_conference_after import Ui_ConferenceAfter
from thidua_desktop.ui.models.after_rows import AfterRow
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.empty_state import EmptyState, FirstStep

PHOTO_FILES = "Ảnh (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)"
_THUMB = QSize(150, 110)
_PHOTO = Qt.ItemDataRole.UserRole


class PhotoCard(QObject):
    """Keeps the photo list of the form; ``added`` when new ones are stored and shown."""

    added = Signal()
    wanted = Signal()
    """The clerk asks to add photos from here: of no row in particular."""

    def __init__(self, context: UiContext, ui: Ui_ConferenceAfter) -> None:
        super().__init__(ui.photoCard)
        self._context, self._ui = context, ui
        self._stages = context.workspace.stage
        self._thumbs: dict[int, QIcon] = {}
        self._known: Mapping[int, AfterRow] = {}
        box = ui.photoList
        box.setViewMode(QListView.ViewMode.IconMode)
        box.setIconSize(_THUMB)
        box.setResizeMode(QListView.ResizeMode.Adjust)
        box.setMovement(QListView.Movement.Static)
        box.setSpacing(6)
        self.empty = EmptyState(box.viewport())
        self.empty.setup(context.icons)
        self.empty.describe(
            "image",
            "Chưa có ảnh nào",
            "Ảnh chụp lúc trao, theo từng lượt, từng đợt hoặc của cả hội nghị, được giữ cùng dữ liệu.",
            (FirstStep("Thêm ảnh…", "image", self.wanted.emit),),
        )
        box.viewport().installEventFilter(self)
        box.itemActivated.connect(lambda _: self.open())
        box.itemSelectionChanged.connect(self._update)
        ui.photoAdd.clicked.connect(plain(self.wanted.emit))
        ui.photoOpen.clicked.connect(plain(self.open))
        ui.photoDrop.clicked.connect(plain(self.drop))
        shortcut("Del", self.drop, box)

    def show_photos(self, photos: Sequence[ConferencePhoto], known: Mapping[int, AfterRow]) -> None:
        """List ``photos``; ``known`` (award id → row) says whom each shows."""
        self._known = known
        ui, box = self._ui, self._ui.photoList
        kept = box.currentRow()
        box.clear()
        for photo in photos:
            item = QListWidgetItem(self._about(photo))
            item.setData(_PHOTO, photo)
            item.setSizeHint(_THUMB + QSize(12, 34))
            box.addItem(item)
            self._draw(item, photo)
        if photos:
            box.setCurrentRow(max(0, min(kept, len(photos) - 1)))
        ui.photoCaption.setText(f"Ảnh hội nghị ({len(photos)})" if photos else "Ảnh hội nghị")
        self.empty.setVisible(not photos)
        ui.photoAdd.setVisible(bool(photos))
        self._update()

    def add(self, conference: Conference, row: AfterRow | None) -> None:
        """Ask for files and keep them; of ``row``, its turn or the whole conference, as the clerk says."""
        prompts, operations = self._context.prompts, self._context.workspace.operations
        files = prompts.pick_open_files("Chọn ảnh", PHOTO_FILES)
        if not files:
            return
        award_id, turn_id = None, None
        if row is not None:
            options = ["Cả hội nghị", row.award.name, *([f"Đợt {row.turn}"] if row.turn else [])]
            about = prompts.choose("Thêm ảnh", "Ảnh này chụp ai?", options)
            if about is None:
                return
            award_id = row.award.id if about == 1 else None
            turn_id = row.turn_id if about == 2 else None

        def work() -> None:
            for file in files:
                self._stages.add_photo(conference.id, file, turn_id=turn_id, award_id=award_id)

        self._context.change(
            lambda: operations.together(f"Đã thêm {len(files)} ảnh hội nghị", work),
            lambda _: self._show_newest(),
            owner=self._ui.photoCard,
        )

    def open(self) -> None:
        """The photo in the system's own viewer."""
        photo = self._photo()
        if photo is None:
            return
        path = self._stages.photo_path(photo)
        if path is None:
            self._context.prompts.error(
                NotFound(
                    "Tệp ảnh này không còn nguyên trong thư mục dữ liệu.",
                    hint="Khôi phục từ bản sao lưu, hoặc bỏ ảnh ở đây rồi thêm lại.",
                )
            )
        else:
            self._context.prompts.open_file(path)

    def drop(self) -> None:
        """Take a photo away from the conference; can be undone."""
        photo = self._photo()
        if photo is not None:
            self._context.change(lambda: self._stages.delete_photo(photo.id), owner=self._ui.photoCard)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._ui.photoList.viewport():
            self.empty.resize(self._ui.photoList.viewport().size())
        return super().eventFilter(watched, event)

    def _show_newest(self) -> None:
        self.added.emit()
        box = self._ui.photoList
        box.setCurrentRow(box.count() - 1)
        box.setFocus()

    def _photo(self) -> ConferencePhoto | None:
        item = self._ui.photoList.currentItem()
        found: ConferencePhoto | None = item.data(_PHOTO) if item is not None else None
        return found

    def _update(self) -> None:
        for button in (self._ui.photoOpen, self._ui.photoDrop):
            button.setEnabled(self._photo() is not None)

    def _about(self, photo: ConferencePhoto) -> str:
        if photo.caption:
            return photo.caption
        row = self._known.get(photo.award_id or 0)
        if row is not None:
            return row.award.name
        turns = {row.turn_id: row.turn for row in self._known.values()}
        return f"Đợt {turns[photo.turn_id]}" if photo.turn_id in turns else "Hội nghị"

    def _draw(self, item: QListWidgetItem, photo: ConferencePhoto) -> None:
        """The picture comes when it is read: a camera's file takes its time."""
        key = photo.attachment_id
        if key in self._thumbs:
            item.setIcon(self._thumbs[key])
            return

        def work(job: Job) -> QImage:
            path = self._stages.photo_path(photo)
            if path is None:  # gone from the folder: an empty frame, and opening it says why
                return QImage()
            reader = QImageReader(str(path))
            reader.setAutoTransform(True)
            size = reader.size()
            if size.isValid():
                reader.setScaledSize(size.scaled(_THUMB * 2, Qt.AspectRatioMode.KeepAspectRatio))
            return reader.read()

        def done(image: QImage) -> None:
            picture = (
                QPixmap.fromImage(image)
                if not image.isNull()
                else self._context.icons.pixmap("image", "mute", 48)
            )
            self._thumbs[key] = QIcon(picture)
            box = self._ui.photoList
            for row in range(box.count()):
                if box.item(row).data(_PHOTO) == photo:
                    box.item(row).setIcon(self._thumbs[key])

        self._context.tasks.run_pool(work, done, owner=self._ui.photoCard)
