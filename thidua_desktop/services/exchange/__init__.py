"""Packages that pass between offices."""

from thidua_desktop.services.exchange.service import ExchangeService

__all__ = ["ExchangeService"]
