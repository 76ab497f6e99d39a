"""Look-up: what one recipient has received, the golden book, who held what when, filters kept by name."""

from thidua_desktop.services.lookup.golden_book import GoldenBook, GoldenGroup, GoldenRow
from thidua_desktop.services.lookup.history import HistoryAward, Origin, RecipientHistory
from thidua_desktop.services.lookup.holders import Held, HeldCount, HeldQuery
from thidua_desktop.services.lookup.service import LookupService

__all__ = [
    "GoldenBook",
    "GoldenGroup",
    "GoldenRow",
    "Held",
    "HeldCount",
    "HeldQuery",
    "HistoryAward",
    "LookupService",
    "Origin",
    "RecipientHistory",
]
