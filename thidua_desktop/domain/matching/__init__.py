"""Finding whom and what a written row means: units, people, households and award kinds.

Pure look-ups over records. A name alone never decides; what is doubtful is returned as candidates
for the clerk to choose from, never guessed.
"""

from thidua_desktop.domain.matching.awards import AwardIndex, award_key
from thidua_desktop.domain.matching.collectives import looks_like_unit
from thidua_desktop.domain.matching.evidence import Clue, near_names
from thidua_desktop.domain.matching.people import (
    Certainty,
    HouseholdIndex,
    HouseholdMatch,
    PersonIndex,
    PersonMatch,
)
from thidua_desktop.domain.matching.units import UnitIndex, UnitMatch, place_tail, unit_key

__all__ = [
    "AwardIndex",
    "Certainty",
    "Clue",
    "HouseholdIndex",
    "HouseholdMatch",
    "PersonIndex",
    "PersonMatch",
    "UnitIndex",
    "UnitMatch",
    "award_key",
    "looks_like_unit",
    "near_names",
    "place_tail",
    "unit_key",
]
