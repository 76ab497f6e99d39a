"""Stocks of paper and pre-printed blanks: what they are, how many came, were used, spoiled and are left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation, Unreadable
from thidua_desktop.domain.records import (
    Attachment,
    BlankMove,
    BlankMovement,
    Changes,
    SheetState,
    Stock,
)
from thidua_desktop.domain.stocks import SHIPPED_STOCKS, with_shipped
from thidua_desktop.domain.vietnamese import fold, nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.attachments import AttachmentFolder, SourceUnreadable
from thidua_desktop.storage.database import Store

SMALLEST, LARGEST = 5000, 130000
"""Hundredths of a millimetre that a side of paper may have."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Sheets of one stock."""

    received: int
    """Came in, less what went out and what a count found missing."""
    used: int
    """Printed and not spoiled."""
    spoiled: int

    @property
    def left(self) -> int:
        """What should lie in the box."""
        return self.received - self.used - self.spoiled


class BlankService:
    """Use cases of stocks and blanks. Each mutating call is one undoable operation."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        today: Callable[[], dt.date],
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._today = today
        self._now = now
        self._actor = actor
        self._files = AttachmentFolder(store.folder)

    # ---- stocks ------------------------------------------------------------------------------
    def stocks(self) -> list[Stock]:
        """Those every office has, then the office's own."""
        return with_shipped(self._store.blanks.stocks())

    def stock(self, code: str) -> Stock | None:
        """The stock of that code; ``None`` when there is none."""
        return next((one for one in self.stocks() if one.code == code), None)

    def require(self, code: str) -> Stock:
        """As :meth:`stock`. Raises ``NotFound`` naming those there are."""
        found = self.stock(code)
        if found is None:
            names = ", ".join(f"{one.code} ({one.name})" for one in self.stocks())
            raise NotFound(f"Không có loại giấy “{code}”.", hint=f"Các loại đang có: {names}.")
        return found

    def save_stock(self, stock: Stock) -> Changes:
        """Enter or change a stock; one without a code gets one from its name. Raises ``Invalid``."""
        clean = replace(stock, name=nfc(stock.name).strip(), note=nfc(stock.note))
        clean = replace(clean, code=clean.code or self._free_code(clean.name))
        problems = _wrong(clean)
        if problems:
            raise Invalid(problems)
        there = self._store.blanks.stock(clean.code)

        def work() -> int:
            if there is None:
                return self._store.blanks.add_stock(clean)
            self._store.blanks.update_stock(replace(clean, id=there.id))
            return there.id

        return self._operations.run(f"Đã lưu loại giấy {clean.name}", work)

    def _free_code(self, name: str) -> str:
        stem = "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in fold(name)).split())
        taken = {one.code for one in self.stocks()}
        code, number = stem[:40] or "giay", 1
        while code in taken:
            number += 1
            code = f"{stem[:40] or 'giay'}-{number}"
        return code

    def delete_stock(self, code: str) -> Changes:
        """Take an own stock away. Raises ``RuleViolation`` when it was used, ``NotFound``."""
        stock = self._store.blanks.stock(code)
        if stock is None:
            raise NotFound("Loại giấy của chương trình không xóa được.")
        if self._store.blanks.movements(stock.id) or self._store.prints.blanks_used(code):
            raise RuleViolation(
                f"“{stock.name}” đã có nhập, xuất hoặc đã in.", hint="Giữ lại để số phôi còn khớp."
            )
        return self._operations.run(
            f"Đã xóa loại giấy {stock.name}", lambda: self._store.blanks.delete_stock(stock.id)
        )

    def attach_scan(self, code: str, path: Path) -> Changes:
        """Keep a scan of the blank, to lie behind the layout on screen.

        Raises ``Unreadable``, ``NotFound``.
        """
        stock = self.require(code)
        if path.suffix.lower() not in (".png", ".jpg", ".jpeg"):
            raise Unreadable(
                f"“{path.name}” không phải ảnh quét.",
                code="wrong_type",
                file=path.name,
                hint="Quét phôi thành tệp PNG hoặc JPEG.",
            )
        from thidua_desktop.documents.art import load_art

        load_art(path)
        try:
            stored = self._files.put(path)
        except SourceUnreadable as error:
            raise Unreadable(str(error), code="unreadable", file=path.name) from error

        def work() -> int:
            there = self._store.dossiers.same_attachment(stored.sha256, path.name)
            attachment = Attachment(0, stored.sha256, path.name, stored.size, self._now())
            scan = there.id if there is not None else self._store.dossiers.add_attachment(attachment)
            return self._keep(replace(stock, scan_id=scan)).id

        return self._operations.run(f"Đã thêm ảnh quét của {stock.name}", work)

    def scan(self, code: str) -> Path | None:
        """The file of a blank's scan; ``None`` without one."""
        stock = self.stock(code)
        if stock is None or stock.scan_id is None:
            return None
        return self._files.path(self._store.dossiers.attachment(stock.scan_id).sha256)

    def _keep(self, stock: Stock) -> Stock:
        """The stock as a row of the office's own: a shipped one gets its row on first use."""
        there = self._store.blanks.stock(stock.code)
        if there is None:
            return replace(stock, id=self._store.blanks.add_stock(stock))
        kept = replace(stock, id=there.id)
        self._store.blanks.update_stock(kept)
        return kept

    # ---- movements ---------------------------------------------------------------------------
    def movements(self, code: str) -> list[BlankMovement]:
        """Oldest first."""
        stock = self._store.blanks.stock(code)
        return [] if stock is None else self._store.blanks.movements(stock.id)

    def move(
        self, code: str, kind: BlankMove, count: int, *, on: dt.date | None = None, note: str = ""
    ) -> Changes:
        """Enter that blanks came in, went out or were spoiled (``count`` > 0), or a count's difference.

        Raises ``Invalid`` for a count of nothing; ``RuleViolation`` when more would go than are there.
        """
        stock = self.require(code)
        if count == 0 or (count < 0 and kind is not BlankMove.COUNT) or abs(count) > 1_000_000:
            raise Invalid([Problem("bad_count", "Ghi số tờ lớn hơn 0.", field="count")])
        signed = -count if kind in (BlankMove.OUT, BlankMove.SPOILED) else count
        left = self.balance(code).left
        if left + signed < 0:
            raise RuleViolation(
                f"“{stock.name}” chỉ còn {left} tờ.", hint="Ghi phần nhập trước, hoặc kiểm kê lại."
            )

        def work() -> int:
            kept = self._keep(stock)
            movement = BlankMovement(kept.id, on or self._today(), kind, signed, nfc(note), self._actor())
            return self._store.blanks.add_movement(movement)

        words = {
            BlankMove.IN: "nhập",
            BlankMove.OUT: "xuất",
            BlankMove.SPOILED: "ghi hỏng",
            BlankMove.COUNT: "kiểm kê",
        }
        return self._operations.run(f"Đã {words[kind]} {abs(count)} tờ {stock.name}", work)

    def counted(self, code: str, found: int, note: str = "") -> Changes:
        """Set the number left to what was counted. Raises ``RuleViolation`` when it already is."""
        difference = found - self.balance(code).left
        if difference == 0:
            raise RuleViolation("Số đếm được khớp với sổ, không có gì để ghi.")
        return self.move(code, BlankMove.COUNT, difference, note=note)

    def balance(self, code: str) -> Balance:
        """What came, was used, was spoiled and is left."""
        states = self._store.prints.blanks_used(code)
        moves = self.movements(code)
        spoiled = -sum(one.count for one in moves if one.kind is BlankMove.SPOILED)
        return Balance(
            received=sum(one.count for one in moves) + spoiled,
            used=states.get(SheetState.SENT, 0) + states.get(SheetState.GOOD, 0),
            spoiled=spoiled + states.get(SheetState.SPOILED, 0),
        )


def _wrong(stock: Stock) -> list[Problem]:
    found = []
    if not stock.name:
        found.append(Problem("missing", "Nhập tên loại giấy.", field="name"))
    for field, value in (("width", stock.width), ("height", stock.height)):
        if not SMALLEST <= value <= LARGEST:
            found.append(Problem("bad_size", "Khổ giấy phải từ 50 đến 1.300 mm.", field=field))
    if stock.blank is False and stock.serials:
        found.append(Problem("no_blank", "Chỉ phôi in sẵn mới có số sê-ri.", field="serials"))
    return found


__all__ = ["SHIPPED_STOCKS", "Balance", "BlankService"]
