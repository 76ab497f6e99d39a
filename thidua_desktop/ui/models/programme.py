"""The programme as a sheet: minutes and words are typed, the hours follow at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.domain.records import ItemKind, ProgrammeItem
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.conferences.programmes import TimedItem, minutes_of, timed
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel, count_of

KIND_WORDS = {
    ItemKind.PLAIN: "",
    ItemKind.ANNOUNCE: "Công bố",
    ItemKind.HAND_OVER: "Trao thưởng",
    ItemKind.SIGN: "Ký giao ước",
}

_KIND_TIP = "Gõ c: công bố quyết định, t: trao thưởng, k: ký giao ước; để trống: mục thường"


def kind_of(text: str) -> ItemKind | None:
    """The kind meant by "công bố", "trao", "ky" …; empty is an item like any other; ``None``: unknown."""
    word = fold(text).strip()
    if not word:
        return ItemKind.PLAIN
    for kind, words in KIND_WORDS.items():
        if words and (fold(words).startswith(word) or word.startswith(fold(words))):
            return kind
    return None


def _put_minutes(row: TimedItem, text: str) -> TimedItem | None:
    words = fold(text).replace("phut", "").replace("'", "").strip()
    count = count_of(words)
    return None if count is None else replace(row, item=replace(row.item, minutes=count))


def _put_kind(row: TimedItem, text: str) -> TimedItem | None:
    kind = kind_of(text)
    return None if kind is None else replace(row, item=replace(row.item, kind=kind))


def _starts(row: TimedItem) -> str:
    return f"{row.starts} (hôm sau)" if row.next_day else row.starts


class ProgrammeSheet(SheetModel[TimedItem]):
    """Rows can be put in, taken out and moved; ``edited`` tells of it with -1."""

    TITLE = 2

    def __init__(self) -> None:
        super().__init__(
            (
                SheetColumn("Bắt đầu", _starts, 72, tip=lambda row: f"{row.starts} – {row.ends}"),
                SheetColumn(
                    "Phút",
                    lambda row: str(row.item.minutes or ""),
                    54,
                    numeric=True,
                    put=_put_minutes,
                ),
                SheetColumn(
                    "Nội dung",
                    lambda row: row.item.title,
                    260,
                    put=lambda row, text: replace(row, item=replace(row.item, title=text)),
                    tip=lambda row: row.item.title,
                ),
                SheetColumn(
                    "Người thực hiện",
                    lambda row: row.item.speaker,
                    170,
                    put=lambda row, text: replace(row, item=replace(row.item, speaker=text)),
                    tip=lambda row: row.item.speaker,
                ),
                SheetColumn(
                    "Loại mục",
                    lambda row: KIND_WORDS[row.item.kind],
                    100,
                    put=_put_kind,
                    tip=lambda row: _KIND_TIP,
                ),
                SheetColumn(
                    "Lời dẫn",
                    lambda row: " ".join(row.item.script.split()),
                    72,
                    put=_put_script,
                    tip=lambda row: row.item.script or "Để trống: kịch bản dùng lời dẫn của mẫu",
                ),
            )
        )
        self._start = "07:30"
        self.edited.connect(self._follow)

    def items(self) -> list[ProgrammeItem]:
        """The items as they stand now."""
        return [row.item for row in self.rows()]

    def set_items(self, items: Sequence[ProgrammeItem]) -> None:
        """Show ``items``; they count as stored."""
        self.set_rows(timed(items, self._start))

    def set_start(self, clock: str) -> None:
        """Another hour the conference starts at."""
        self._start = clock
        self._follow()

    @property
    def dirty(self) -> bool:
        """Whether the items differ from those stored: an hour alone follows and is not typed."""
        return [row.item for row in self._rows] != [row.item for row in self._clean]

    def insert(self, row: int) -> None:
        """An empty item at ``row``."""
        rows = self.items()
        rows.insert(row, ProgrammeItem(""))
        self._take(rows)

    def drop(self, row: int) -> None:
        """Take out the item at ``row``."""
        rows = self.items()
        del rows[row]
        self._take(rows)

    def move(self, row: int, step: int) -> bool:
        """Move the item at ``row`` by ``step``; False at the ends."""
        rows = self.items()
        if not 0 <= row + step < len(rows):
            return False
        rows.insert(row + step, rows.pop(row))
        self._take(rows)
        return True

    def summary(self) -> str:
        """ "17 mục · 3 giờ 52 phút · 07:30 – 11:22"."""
        rows = self.rows()
        if not rows:
            return ""
        minutes = sum(row.item.minutes for row in rows)
        late = (minutes_of(self._start) or 0) + minutes > 24 * 60
        after = " hôm sau" if late else ""
        hours, rest = divmod(minutes, 60)
        time = (f"{hours} giờ" if hours else "") + (f" {rest} phút" if rest or not hours else "")
        return f"{len(rows)} mục · {time.strip()} · {rows[0].starts} – {rows[-1].ends}{after}"

    def _take(self, items: Sequence[ProgrammeItem]) -> None:
        self.beginResetModel()
        self._rows = timed(items, self._start)
        self._wrong.clear()
        self.endResetModel()
        self.edited.emit(-1)

    def _follow(self) -> None:
        """Hours by the minutes as they stand."""
        fresh = timed([row.item for row in self._rows], self._start)
        if fresh != self._rows:
            self._rows = fresh
            self.refresh()


def _put_script(row: TimedItem, text: str) -> TimedItem:
    return replace(row, item=replace(row.item, script=text))
