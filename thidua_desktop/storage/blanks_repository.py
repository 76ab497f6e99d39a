"""Stocks of paper and blanks, their movements, and how printers miss on them."""

from __future__ import annotations

from thidua_desktop.domain import records
from thidua_desktop.storage.models import BlankMovement, Calibration, Stock
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec


class BlanksRepository(Repository):
    """Loại giấy, phôi; nhập xuất phôi; độ lệch của máy in."""

    _stocks = Codec(records.Stock, Stock)
    _moves = Codec(records.BlankMovement, BlankMovement, rename={"count": "total"})
    _calibrations = Codec(records.Calibration, Calibration)

    def stocks(self) -> list[records.Stock]:
        """All, as entered."""
        return self._stocks.records(self._db.rows(Stock.select(*self._stocks.fields).order_by(Stock.id)))

    def stock(self, code: str) -> records.Stock | None:
        row = self._db.row(Stock.select(*self._stocks.fields).where(Stock.code == code))
        return None if row is None else self._stocks.record(row)

    def add_stock(self, stock: records.Stock) -> int:
        return self._db.insert(Stock, self._stocks.assignments(stock))

    def update_stock(self, stock: records.Stock) -> None:
        found(self._db.update(Stock, stock.id, self._stocks.assignments(stock)) or None, "stock", stock.id)

    def delete_stock(self, stock_id: int) -> None:
        """Refused (:class:`RuleViolation`) while it has movements."""
        found(self._db.change(Stock.delete().where(Stock.id == stock_id)) or None, "stock", stock_id)

    # Movements

    def movements(self, stock_id: int) -> list[records.BlankMovement]:
        """Oldest first."""
        query = BlankMovement.select(*self._moves.fields).where(BlankMovement.stock == stock_id)
        return self._moves.records(self._db.rows(query.order_by(BlankMovement.happened_on, BlankMovement.id)))

    def add_movement(self, movement: records.BlankMovement) -> int:
        return self._db.insert(BlankMovement, self._moves.assignments(movement))

    def delete_movement(self, movement_id: int) -> None:
        gone = self._db.change(BlankMovement.delete().where(BlankMovement.id == movement_id))
        found(gone or None, "blank_movement", movement_id)

    # Corrections

    def calibrations(self) -> list[records.Calibration]:
        """All, by printer."""
        order = (Calibration.printer, Calibration.tray, Calibration.stock)
        rows = self._db.rows(Calibration.select(*self._calibrations.fields).order_by(*order))
        return self._calibrations.records(rows)

    def calibration(self, printer: str, tray: str, stock: str) -> records.Calibration | None:
        where = (Calibration.printer == printer) & (Calibration.tray == tray) & (Calibration.stock == stock)
        row = self._db.row(Calibration.select(*self._calibrations.fields).where(where))
        return None if row is None else self._calibrations.record(row)

    def save_calibration(self, calibration: records.Calibration) -> int:
        """Enter it, or replace the one of its printer, tray and stock."""
        there = self.calibration(calibration.printer, calibration.tray, calibration.stock)
        if there is None:
            return self._db.insert(Calibration, self._calibrations.assignments(calibration))
        self._db.update(Calibration, there.id, self._calibrations.assignments(calibration))
        return there.id

    def delete_calibration(self, calibration_id: int) -> None:
        gone = self._db.change(Calibration.delete().where(Calibration.id == calibration_id))
        found(gone or None, "calibration", calibration_id)
