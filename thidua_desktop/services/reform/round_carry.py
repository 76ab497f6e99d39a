"""A round goes on in a new version of its set: evidence, calendar and hand-ins come along with the scores."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from thidua_desktop.storage.database import Store


def carry_round(
    store: Store, from_id: int, to_id: int, same: Mapping[int, int], units: Collection[int | None]
) -> None:
    """Copy what belongs to the round of one set to another; inside an operation.

    ``same``: component of the old set → component of the new one; ``units``: whom the new set scores
    (``None``: the office itself). Evidence of any other is left with the old set, and numbers stay as they
    were cited.
    """
    for piece in store.rounds.evidence(from_id):
        if piece.criterion_id in same and piece.unit_id in units:
            store.rounds.add_evidence(replace(piece, id=0, criterion_id=same[piece.criterion_id]))
    for plan in store.rounds.steps(from_id):
        store.rounds.save_step(replace(plan, id=0, set_id=to_id))
    for submission in store.rounds.submissions(from_id):
        if submission.unit_id in units:
            store.rounds.save_submission(replace(submission, id=0, set_id=to_id))
