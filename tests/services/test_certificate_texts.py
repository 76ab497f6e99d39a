"""Words of a single certificate: kept, printed, taken back, refused in words."""

from __future__ import annotations

import pytest

from thidua_desktop.domain.errors import Invalid
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace


@pytest.fixture
def award(sample: Workspace) -> int:
    return sample.designer.find_tryouts("nguyen")[0].data.award_id


def words(workspace: Workspace, award_id: int) -> dict[str, str]:
    return {one.field: one.own for one in workspace.certificate_texts.of(award_id)}


def test_words_of_one_certificate_stand_on_it_and_nowhere_else(sample: Workspace, award: int) -> None:
    before = {one.field: one.record for one in sample.certificate_texts.of(award)}
    sample.certificate_texts.save(award, {"name": "PGS.TS. Nguyễn Văn Thử"}, "ghi đủ học hàm")
    assert words(sample, award)["name"] == "PGS.TS. Nguyễn Văn Thử"
    assert sample.certificate_texts.reason(award) == "ghi đủ học hàm"
    assert {one.field: one.record for one in sample.certificate_texts.of(award)} == before
    (own,) = sample.designer.tryouts_of([award])
    assert own.data.fields["name"] == "PGS.TS. Nguyễn Văn Thử"
    awards = sample.certificates.awards([award])
    assert awards[0].name == before["name"]
    assert sample.certificates.items(awards)[0][1].fields["name"] == "PGS.TS. Nguyễn Văn Thử"
    others = [one.data.fields["name"] for one in sample.designer.find_tryouts("nguyen")[1:]]
    assert "PGS.TS. Nguyễn Văn Thử" not in others
    assert sample.printing.preview("certificates", Selection(award_ids=(award,))).pages == 1


def test_it_can_be_undone_and_taken_back(sample: Workspace, award: int) -> None:
    sample.certificate_texts.save(award, {"achievement": "Thành tích ghi gọn"}, "cho vừa giấy")
    sample.operations.undo()
    assert not any(words(sample, award).values())
    sample.operations.redo()
    assert words(sample, award)["achievement"] == "Thành tích ghi gọn"
    sample.certificate_texts.save(award, {"achievement": ""}, "")
    assert not any(words(sample, award).values())
    assert sample.certificate_texts.reason(award) == ""


@pytest.mark.parametrize(
    ("values", "reason", "field"),
    [
        ({"name": "Lê Ý"}, " ", "reason"),
        ({"name": "x" * 601}, "thử", "name"),
        ({"decision_number": "1/QĐ"}, "thử", "decision_number"),
    ],
)
def test_what_may_not_be_is_refused_with_its_field(
    sample: Workspace, award: int, values: dict[str, str], reason: str, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        sample.certificate_texts.save(award, values, reason)
    assert [problem.field for problem in refused.value.problems] == [field]
    assert not any(words(sample, award).values())


def test_decomposed_letters_are_put_together(sample: Workspace, award: int) -> None:
    sample.certificate_texts.save(award, {"name": "Le\u0302 Y\u0301"}, "thử")
    assert words(sample, award)["name"] == "Lê Ý"
