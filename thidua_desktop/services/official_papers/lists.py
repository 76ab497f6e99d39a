"""Awards and nominations as the lists of papers show them, in the order of the stage, worded as confirmed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from thidua_desktop.documents.official.data import Listed, ListedGroup
from thidua_desktop.documents.official.parts import LONG_TEXT
from thidua_desktop.domain.ceremony import in_ceremony_order
from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.records import Award, AwardKind, Decision, Nomination, RecipientKind
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.services.decisions.freezing import Freezer
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.official_papers.sources import Sources

TITLE = "danh_hieu"


def groups_of(
    awards: Sequence[Award], kinds: Mapping[str, AwardKind], office_name: str, *, achievements: bool = True
) -> tuple[ListedGroup, ...]:
    """Awards by kind in the order of the stage; two of one name in one unit are told apart by birth."""
    twins = _twins(awards)
    ordered = in_ceremony_order(awards, kinds)
    return tuple(
        ListedGroup(
            award_words(members[0].kind, office_name),
            tuple(
                _listed(award, twins, achievements=achievements)
                for group in members
                for award in group.awards
            ),
            members[0].kind.group == TITLE,
        )
        for members in (list(found) for _, found in groupby(ordered, key=lambda group: group.kind.code))
    )


def staged(awards: Sequence[Award], kinds: Mapping[str, AwardKind]) -> list[Award]:
    """Awards in the order of the stage."""
    return [award for group in in_ceremony_order(awards, kinds) for award in group.awards]


def award_words(kind: AwardKind, office_name: str) -> str:
    """The award's name on paper: "UBND cấp xã" becomes the office's own name, "UBND" is written out."""
    return kind.name.replace("UBND cấp xã", office_name).replace("UBND", "Ủy ban nhân dân")


def would_be_awards(sources: Sources, nominations: Sequence[Nomination]) -> list[Award]:
    """What nominations would be written down as today. Raises ``RuleViolation`` for a recipient gone."""
    kinds = sources.maker.kinds()
    freezer = Freezer(sources.store, sources.today())
    return freezer.freeze_all(nominations, kinds, Decision(0, sources.today().year))


def remark_wordings(sources: Sources, awards: Sequence[Award], remarks: Remarks) -> None:
    """Say how many recipients are written from the records, their wording never confirmed."""
    by_year: Mapping[int, set[tuple[RecipientKind, int]]] = defaultdict(set)
    for award in awards:
        if award.recipient_id is not None:
            by_year[award.year].add((award.recipient_kind, award.recipient_id))
    open_ = 0
    for year, named in by_year.items():
        there = {(one.kind, one.id) for one in sources.store.wordings.of_year(year)}
        open_ += len(named - there)
    if open_:
        remarks.add(
            "wording_open",
            f"{open_} đối tượng chưa chốt cách ghi tên, chức vụ, đơn vị; giấy ghi theo danh sách hiện có.",
        )


def remark_long(groups: Sequence[ListedGroup], remarks: Remarks) -> None:
    """Name those whose achievement takes half a page or more: the row runs over pages, nothing is cut."""
    for row in (row for group in groups for row in group.rows):
        if len(row.achievement) > LONG_TEXT:
            remarks.add(
                "long_text",
                f"“{row.name}”: thành tích dài {len(row.achievement)} chữ cái, dòng này có thể sang trang "
                "sau; hãy tóm tắt thành tích ở tab Đề nghị rồi in lại.",
                row.name,
            )


def _listed(award: Award, twins: set[tuple[str, str]], *, achievements: bool) -> Listed:
    person = award.recipient_kind is RecipientKind.PERSON
    same = (canonical(award.name), canonical(award.unit_name)) in twins
    household = award.recipient_kind is RecipientKind.HOUSEHOLD
    return Listed(
        name=display_name(award.recipient_kind, award.name),
        salutation=award.salutation if person else "",
        post=award.post if person else "",
        unit=(award.post or award.unit_name) if household else award.unit_name,
        achievement=award.achievement if achievements else "",
        birth=award.birth if person and same else "",
        recipient_kind=award.recipient_kind,
        recipient_id=award.recipient_id,
    )


def _twins(awards: Iterable[Award]) -> set[tuple[str, str]]:
    seen: dict[tuple[str, str], set[str]] = {}
    for award in awards:
        seen.setdefault((canonical(award.name), canonical(award.unit_name)), set()).add(award.birth)
    return {key for key, births in seen.items() if len(births) > 1}
