"""Khóa năm: what is still open in a year, lock it, open it again with a reason, open the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.years import CheckItem, Opened, Opening
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_year import Ui_DlgYear
from thidua_desktop.ui.tabs.shortcuts import indent, plain


class YearDialog(QDialog):
    """The checklist of a year with what can be done about it."""

    def __init__(
        self,
        context: UiContext,
        on_year: Callable[[], None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.years
        self._on_year = on_year
        self._items: list[CheckItem] = []
        self.ui = ui = Ui_DlgYear()
        ui.setupUi(self)
        self.resize(1060, 640)
        context.icons.dress(self)
        indent(ui.yearBox)
        ui.checkList.setColumnWidth(0, context.theme.pixels(400))
        ui.checkList.setWordWrap(True)
        ui.checkList.header().sectionResized.connect(lambda *_: self._fit_rows())
        ui.yearBox.setValue(context.year)
        ui.yearBox.valueChanged.connect(lambda _: self.load())
        for button, act in (
            (ui.closeYearButton, self.close_year),
            (ui.reopenButton, self.reopen),
            (ui.nextButton, self.open_next),
            (ui.closeButton, self.reject),
        ):
            button.clicked.connect(plain(act))
        self.load()

    @property
    def year(self) -> int:
        return self.ui.yearBox.value()

    def load(self) -> None:
        """Look at the year again."""
        ui, year = self.ui, self.year
        state = self._service.state(year)
        closed = state is not None and state.closed
        ui.title.setText(f"Năm {year} đã khóa" if closed else f"Khóa năm {year}")
        if state is None:
            said = "Chưa khóa lần nào."
        else:
            what = "Khóa" if state.closed else "Mở lại"
            by = f", {state.actor}" if state.actor else ""
            note = f": {state.note}" if state.note else ""
            said = f"{what} lúc {state.at:%H:%M} ngày {format_date(state.at.date())}{by}{note}"
        ui.stateLabel.setText(said)
        self._items = self._service.checklist(year)
        known = any(one.total for one in self._items) or self._service.holds_anything(year)
        ui.checkList.clear()
        for text, detail, icon in self._lines(known):
            item = QTreeWidgetItem([text, detail])
            item.setIcon(0, self._context.icons.icon(icon))
            item.setToolTip(1, detail)
            ui.checkList.addTopLevelItem(item)
        self._fit_rows()
        ui.closeYearButton.setVisible(not closed)
        ui.closeYearButton.setEnabled(known)
        ui.closeYearButton.setToolTip("" if known else f"Năm {year} chưa có dữ liệu")
        ui.reopenButton.setVisible(closed)
        ui.noteLabel.setText("Lý &do mở lại" if closed else "&Ghi chú")
        ui.nextButton.setText(f"&Mở năm {year + 1}…")
        ui.nextHint.setText(f"{_first_up(opening_words(self._service.opening(year)))}.")

    def _lines(self, known: bool) -> list[tuple[str, str, str]]:
        """(what, in particular, icon): every open thing, then what is done and what the year has none of."""
        if not known:
            return [(f"Năm {self.year} chưa có dữ liệu", "Chưa có gì để kiểm tra hay khóa.", "info")]
        lines = [(one.text, _detail(one), "circle-alert") for one in self._items if not one.done]
        finished = [one.subject for one in self._items if one.done and one.total]
        none = [one.subject for one in self._items if not one.total]
        if finished:
            lines.append((f"{len(finished)} việc đã xong", "; ".join(finished), "circle-check"))
        if none:
            lines.append((f"{len(none)} việc năm {self.year} không có", "; ".join(none), "minus"))
        return lines

    def _fit_rows(self) -> None:
        """Rows as high as their words need: nothing open is hidden behind dots."""
        tree, pixels = self.ui.checkList, self._context.theme.pixels
        rows = (tree.topLevelItem(number) for number in range(tree.topLevelItemCount()))
        for item in (row for row in rows if row is not None):
            for column, beside in ((0, 48), (1, 24)):
                room = QRect(0, 0, max(pixels(80), tree.columnWidth(column) - pixels(beside)), 10_000)
                words = tree.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text(column))
                item.setSizeHint(column, QSize(0, words.height() + pixels(10)))
        tree.scheduleDelayedItemsLayout()

    def close_year(self) -> None:
        """Lock the year, after a question when something is open that the lock would stop."""
        stopped = [one for one in self._items if one.count and one.locks]
        text = f"Khóa năm {self.year}? Số liệu của năm sẽ không sửa được nữa."
        if stopped:
            text += "\n\nCòn việc chưa xong:\n" + "\n".join(f"• {one.text}" for one in stopped)
        if self._context.prompts.ask_yes_no("Khóa năm", text, yes="Khóa năm", danger=bool(stopped)):
            year, note = self.year, self.ui.noteEdit.text()
            self._change(lambda: self._service.close(year, note))

    def reopen(self) -> None:
        """Unlock the year for the reason written below."""
        year, reason = self.year, self.ui.noteEdit.text()
        self._change(lambda: self._service.reopen(year, reason))

    def open_next(self) -> None:
        """Open the year after: pledges, shortcomings, working year."""
        year = self.year
        if not self._context.prompts.ask_yes_no(
            f"Mở năm {year + 1}",
            f"Mở năm {year + 1}: {opening_words(self._service.opening(year))}. "
            f"Năm công tác sẽ là {year + 1}.",
            yes=f"Mở năm {year + 1}",
        ):
            return
        self._say("")

        def done(opened: Opened) -> None:
            mended = f", {opened.remedies} việc khắc phục" if opened.remedies else ""
            self._context.navigator.say.emit(
                f"Đã mở năm {opened.year}: {opened.pledges} giao ước, "
                f"{opened.shortcomings} tồn tại{mended} chuyển sang"
            )
            self._on_year()
            self.load()

        self._context.tasks.run_db(lambda job: self._service.open_next(year), done, self._failed, owner=self)

    def _change(self, work: Callable[[], Changes]) -> None:
        self._say("")

        def done(changes: Changes) -> None:
            self.ui.noteEdit.clear()
            self._on_year()
            self.load()

        self._context.change(work, done, self._failed, owner=self)

    def _failed(self, error: Known) -> bool:
        self._say(str(error))
        return True

    def _say(self, text: str) -> None:
        self.ui.notice.setText(text)
        self.ui.notice.setVisible(bool(text))


def opening_words(opening: Opening) -> str:
    """What opening a year will really do: "chép 3 giao ước (25 đơn vị đã có), chuyển 46 tồn tại …"."""
    done, left = [], []
    if opening.pledges:
        there = f" ({opening.there} đơn vị đã có)" if opening.there else ""
        done.append(f"chép {opening.pledges} giao ước{there}")
    elif opening.there:
        left.append(f"đã có {opening.there} giao ước, không chép thêm")
    else:
        left.append("không có giao ước để chép")
    if opening.shortcomings:
        done.append(f"chuyển {opening.shortcomings} tồn tại")
    else:
        left.append("không có tồn tại phải chuyển")
    if opening.remedies:
        done.append(f"chuyển {opening.remedies} việc khắc phục chưa xong")
    acts = (
        f"{', '.join(done)} sang năm {opening.year}" if done else f"chỉ đổi năm công tác sang {opening.year}"
    )
    return "; ".join([acts, *left])


def _detail(one: CheckItem) -> str:
    more = f" và {one.count - len(one.names)} {one.noun} khác" if one.count > len(one.names) else ""
    aside = "" if one.locks else " (vẫn làm được sau khi khóa)"
    return "; ".join(one.names) + more + aside


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


def open_year(context: UiContext, on_year: Callable[[], None], parent: QWidget | None = None) -> None:
    """Show the closing of the year until closed."""
    dialog = YearDialog(context, on_year, parent)
    dialog.exec()
    dialog.deleteLater()
