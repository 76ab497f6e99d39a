"""Counting working days as deadlines of the law do."""

from __future__ import annotations

import datetime as dt

_SATURDAY = 5


def add_working_days(day: dt.date, count: int) -> dt.date:
    """The day ``count`` working days after ``day``, which itself does not count.

    Saturdays and Sundays are left out; public holidays, which are set anew each year, are not known here.
    """
    while count > 0:
        day += dt.timedelta(days=1)
        if day.weekday() < _SATURDAY:
            count -= 1
    return day
