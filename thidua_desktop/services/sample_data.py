"""The sample year's own file, ``resources/demo/sample_year.toml``, typed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec

from thidua_desktop.domain.records import Office, Signer
from thidua_desktop.services.sample_people import NamePool


class OfficeData(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    parent_name: str
    place: str
    province: str
    level: str
    decision_code: str
    published_name: str


class SignerData(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    post: str
    prefix: str = ""


class NamesData(msgspec.Struct, forbid_unknown_fields=True):
    families: str
    men_middle: str
    women_middle: str
    men_given: str
    women_given: str


class BlockData(msgspec.Struct, forbid_unknown_fields=True):
    name: str


class UnitData(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    name: str
    kind: str
    block: int
    size: int
    head_post: str
    posts: str


class AchievementData(msgspec.Struct, forbid_unknown_fields=True):
    ldtt: list[str]
    excellent: list[str]
    commend: list[str]
    household: list[str]
    collective: list[str]


class TargetData(msgspec.Struct, forbid_unknown_fields=True):
    group: str
    content: str
    measure: str
    plan: str
    direction: str
    weight: int = 0
    results: list[str] = []
    only: list[str] = []
    """Codes or kinds of the units that have it; empty: all."""


class CommonData(msgspec.Struct, forbid_unknown_fields=True):
    group: str
    content: str
    measure: str = ""
    plan: str = ""
    weight: int = 0


class MovementTargetData(msgspec.Struct, forbid_unknown_fields=True):
    content: str
    measure: str
    plan: str
    result: str = ""


class MovementData(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    kind: str
    paper: str
    starts_on: dt.date
    ends_on: dt.date
    content: str
    planned_money: int
    awards: dict[str, int]
    targets: list[MovementTargetData]
    spent: int = 0
    closed_on: dt.date | None = None


class ConferenceData(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    date: dt.date
    place: str


class InitiativesData(msgspec.Struct, forbid_unknown_fields=True):
    per_year: int
    patterns: list[str]
    topics: list[str]
    summaries: list[str]


class CouncilData(msgspec.Struct, forbid_unknown_fields=True):
    standing: str
    members: list[str]
    since: dt.date
    place: str
    absent: str
    absent_reason: str
    written_opinion: str


class HigherData(msgspec.Struct, forbid_unknown_fields=True):
    addressee: str
    number: str
    date: dt.date
    issuer: str
    signer: str
    signer_post: str


class RankingData(msgspec.Struct, forbid_unknown_fields=True):
    unit: str
    note: str
    scores: dict[str, int]
    ranks: dict[str, int]


class ScoreData(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    declared: str
    own: int | None = None
    appraised: int | None = None
    not_applicable: bool = False
    note: str = ""


class SampleData(msgspec.Struct, forbid_unknown_fields=True):
    """Everything the sample year is made from."""

    seed: int
    working_year: int
    people: int
    office: OfficeData
    signers: list[SignerData]
    names: NamesData
    blocks: list[BlockData]
    units: list[UnitData]
    achievements: AchievementData
    targets: list[TargetData]
    common: list[CommonData]
    movements: list[MovementData]
    initiatives: InitiativesData
    council: CouncilData
    higher: HigherData
    conference: ConferenceData
    rankings: list[RankingData]
    scores: list[ScoreData]

    def office_record(self) -> Office:
        """The invented office."""
        signers = tuple(Signer(one.name, one.post, one.prefix) for one in self.signers)
        return Office(
            name=self.office.name,
            parent_name=self.office.parent_name,
            place=self.office.place,
            province=self.office.province,
            level=self.office.level,
            decision_code=self.office.decision_code,
            working_year=self.working_year,
            signers=signers,
            published_name=self.office.published_name,
        )

    def name_pool(self) -> NamePool:
        """The lists that people's names are put together from."""
        names = self.names
        return NamePool(
            tuple(names.families.split()),
            tuple(names.men_middle.split()),
            tuple(names.women_middle.split()),
            tuple(names.men_given.split()),
            tuple(names.women_given.split()),
        )


def load_sample(resources: Path) -> SampleData:
    """The sample year's data. A fault in it is a bug of the program, not of the clerk."""
    return msgspec.toml.decode((resources / "demo" / "sample_year.toml").read_bytes(), type=SampleData)
