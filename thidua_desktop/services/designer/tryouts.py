"""Real records to try a layout with: the hard ones of this office, and made ones where it has none yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.documents.data import CertificateData
from thidua_desktop.documents.placeholders import samples
from thidua_desktop.domain.records import Award, RecipientKind
from thidua_desktop.services.papers import PaperMaker
from thidua_desktop.storage.database import Store

CODE = "0" * 260
"""Digits as many as a real code has, so that the drawing is as dense."""


@dataclass(frozen=True, slots=True)
class Tryout:
    """A certificate to try a layout with."""

    label: str
    data: CertificateData


def made() -> list[Tryout]:
    """Hard cases, invented: what the office may meet one day."""

    def one(label: str, kind: RecipientKind, **fields: str) -> Tryout:
        return Tryout(label, CertificateData(samples() | fields, kind, code=CODE))

    unit = "Trường Trung học phổ thông Chuyên khoa Xã hội và Nhân văn Nguyễn Thị Minh Khai"
    return [
        one("Mẫu thử: cá nhân", RecipientKind.PERSON),
        one(
            "Mẫu thử: tên ngắn nhất",
            RecipientKind.PERSON,
            name="Lê Ý",
            post_and_unit="Ấp 2",
            post="",
            unit="",
        ),
        one(
            "Mẫu thử: tên dài nhất",
            RecipientKind.PERSON,
            name="Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên",
            post_and_unit=f"Phó Hiệu trưởng phụ trách chuyên môn, {unit}",
        ),
        one("Mẫu thử: tập thể, tên hai dòng", RecipientKind.UNIT, name=unit, salutation="", post_and_unit=""),
        one(
            "Mẫu thử: hộ gia đình",
            RecipientKind.HOUSEHOLD,
            name="Hộ gia đình bà Nguyễn Thị Hồng Hạnh",
            salutation="",
            post_and_unit=samples()["address"],
        ),
    ]


def hardest(
    awards: Sequence[Award], data: Callable[[Sequence[Award]], list[CertificateData]]
) -> list[Tryout]:
    """Shortest and longest name, longest post and unit, longest achievement, units and households."""
    found: dict[int, tuple[list[str], Award]] = {}
    for label, award in _picked(awards):
        found.setdefault(award.id, ([], award))[0].append(label)
    chosen = [award for _, award in found.values()]
    labels = [", ".join(words) for words, _ in found.values()]
    return [
        Tryout(f"{award.name} ({label})", replace(one, code=CODE))
        for label, award, one in zip(labels, chosen, data(chosen), strict=True)
    ]


def _picked(awards: Sequence[Award]) -> Iterator[tuple[str, Award]]:
    def of(kind: RecipientKind) -> list[Award]:
        return [award for award in awards if award.recipient_kind is kind]

    people, units, homes = of(RecipientKind.PERSON), of(RecipientKind.UNIT), of(RecipientKind.HOUSEHOLD)
    if people:
        yield "tên ngắn nhất", min(people, key=lambda one: len(one.name))
        yield "tên dài nhất", max(people, key=lambda one: len(one.name))
        yield "đơn vị dài nhất", max(people, key=lambda one: len(one.post) + len(one.unit_name))
    if units:
        yield "tập thể tên dài nhất", max(units, key=lambda one: len(one.name))
    if homes:
        yield "hộ gia đình", max(homes, key=lambda one: len(one.name))
    if awards:
        yield "thành tích dài nhất", max(awards, key=lambda one: len(one.achievement))


class Tryouts:
    """Finds records of one office to try layouts with. Reads only."""

    _LOOKED_AT = 20_000
    """Awards looked through for the hard ones: more would keep the designer waiting."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._maker = PaperMaker(store)

    def all(self) -> list[Tryout]:
        """The hard records of the office, then the made ones."""
        ids = self._store.decisions.award_ids(sort="year", descending=True)[: self._LOOKED_AT]
        return [*hardest(self._store.decisions.award_page(ids), self._data), *made()]

    def find(self, text: str, limit: int = 30) -> list[Tryout]:
        """Awards whose name, unit or decision number holds ``text``, diacritics or not."""
        return self.of(self._store.decisions.award_ids(text)[:limit])

    def of(self, award_ids: Sequence[int]) -> list[Tryout]:
        """The awards of ``award_ids``, in that order."""
        awards = self._store.decisions.award_page(award_ids)
        return [
            Tryout(f"{award.name} · {award.award_name}", replace(one, code=CODE))
            for award, one in zip(awards, self._data(awards), strict=True)
        ]

    def _data(self, awards: Sequence[Award]) -> list[CertificateData]:
        if not awards:
            return []
        texts = self._store.layouts.texts([award.id for award in awards])
        found = []
        for award, data in self._maker.certificates(awards):
            own = {field: text.value for field, text in texts.get(award.id, {}).items()}
            found.append(replace(data, fields={**data.fields, **own}))
        return found
