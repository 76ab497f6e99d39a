"""Under which names lists of rankings have the office itself."""

from __future__ import annotations

import re

from thidua_desktop.domain.records import Office

_COMMITTEE = re.compile(r"(?i)^(ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+")


def listed_names(office: Office | None) -> tuple[str, ...]:
    """The name set for lists, the office's own, and its place: "Ủy ban nhân dân xã A" is "xã A" in a list."""
    if office is None:
        return ()
    names = (office.published_name, office.name, _COMMITTEE.sub("", office.name))
    return tuple(dict.fromkeys(name for name in names if name))
