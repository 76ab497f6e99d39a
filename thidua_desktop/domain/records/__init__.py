"""The nouns of the field as frozen records: what every layer hands to every other.

Rows never leave ``storage``; these do. Ids are SQLite row ids (0 = not stored yet). Dates are
``datetime.date``; points are integers in thousandths; money is integer đồng. ``None`` means
"not known", an empty string means "nothing to write there".
"""

from thidua_desktop.domain.records.awarding import (
    Award,
    AwardKind,
    Batch,
    Decision,
    Nomination,
    NominationRow,
    PrintRun,
    Recipient,
)
from thidua_desktop.domain.records.changes import (
    Changes,
)
from thidua_desktop.domain.records.directory import (
    NOBODY,
    Block,
    Household,
    Office,
    Person,
    Rating,
    Signer,
    Succession,
    Unit,
)
from thidua_desktop.domain.records.kinds import (
    AwardState,
    BatchState,
    DecisionState,
    Direction,
    Grade,
    NominationState,
    RecipientKind,
    Route,
    ScoreKind,
)
from thidua_desktop.domain.records.yearly import (
    Conference,
    CriteriaSet,
    Criterion,
    Pledge,
    Ranking,
    Score,
    Target,
)

__all__ = [
    "NOBODY",
    "Award",
    "AwardKind",
    "AwardState",
    "Batch",
    "BatchState",
    "Block",
    "Changes",
    "Conference",
    "CriteriaSet",
    "Criterion",
    "Decision",
    "DecisionState",
    "Direction",
    "Grade",
    "Household",
    "Nomination",
    "NominationRow",
    "NominationState",
    "Office",
    "Person",
    "Pledge",
    "PrintRun",
    "Ranking",
    "Rating",
    "Recipient",
    "RecipientKind",
    "Route",
    "Score",
    "ScoreKind",
    "Signer",
    "Succession",
    "Target",
    "Unit",
]
