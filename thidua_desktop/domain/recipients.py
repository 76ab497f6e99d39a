"""How recipients are called on screen and paper."""

from __future__ import annotations

import datetime as dt

from thidua_desktop.domain.records import Person, RecipientKind

RECIPIENT_LABELS = {
    RecipientKind.PERSON: "Cá nhân",
    RecipientKind.UNIT: "Tập thể",
    RecipientKind.HOUSEHOLD: "Hộ gia đình",
}


def display_name(kind: RecipientKind, name: str) -> str:
    """The name as it stands alone: households say what they are."""
    return f"Hộ gia đình {name}" if kind is RecipientKind.HOUSEHOLD else name


def birth_text(birth_date: dt.date | None, birth_year: int | None) -> str:
    """``"27/08/1983"``, ``"1983"`` or nothing."""
    if birth_date:
        return f"{birth_date:%d/%m/%Y}"
    return str(birth_year) if birth_year else ""


def salutation_of(person: Person) -> str:
    """The salutation for papers: as given, else by gender, else none."""
    if person.salutation in ("Ông", "Bà"):
        return person.salutation
    return {"Nam": "Ông", "Nữ": "Bà"}.get(person.gender, person.salutation)
