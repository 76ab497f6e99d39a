"""Statutory statistics of a year: the forms of the law in two numberings, filled from the records."""

from thidua_desktop.services.statistics.service import (
    NUMBERINGS,
    CountedRecord,
    Saved,
    StatisticsService,
    remarks_of,
)

__all__ = ["NUMBERINGS", "CountedRecord", "Saved", "StatisticsService", "remarks_of"]
