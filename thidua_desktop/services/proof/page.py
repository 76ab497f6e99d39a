"""The page that checks codes in a browser: the template with the office's keys and lists put in."""

from __future__ import annotations

import datetime as dt
import html
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from thidua_desktop.domain import proof
from thidua_desktop.domain.proof import Verdict
from thidua_desktop.domain.records import SigningKey
from thidua_desktop.domain.vietnamese import ALPHABET_134, format_date
from thidua_desktop.services.proof import words
from thidua_desktop.services.proof.keys import OTHERS

if TYPE_CHECKING:
    from thidua_desktop.services.proof.checking import Revoked

_DATA: Final = "/*DATA*/null"


def page(
    template: str, office: str, keys: Sequence[SigningKey], revoked: Sequence[Revoked], now: dt.datetime
) -> str:
    """The whole page. ``template``: ``resources/proof/kiem-tra.html``."""
    data = {
        "office": office,
        "made": f"{now:%H:%M} {format_date(now.date())}",
        "mark": proof.MARK,
        "context": proof.CONTEXT.decode(),
        "letters": ALPHABET_134,
        "phrases": proof.PHRASES,
        "keys": [_key(one) for one in keys],
        "revoked": {one.award_id: _entry(one) for one in revoked},
        "titles": {verdict.value: words.TITLES[verdict] for verdict in Verdict},
        "altered": words.PLAIN[Verdict.ALTERED],
        "notOurs": words.PLAIN[Verdict.NOT_OURS],
    }
    # "</script>" in a name must not end the script.
    text = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return template.replace(_DATA, text).replace("{{office}}", html.escape(office))


def _key(key: SigningKey) -> dict[str, Any]:
    return {
        "id": key.key_id,
        "public": key.public,
        "office": key.office_name,
        "other": key.note == OTHERS,
        "since": format_date(key.created_at.date()),
        "until": format_date(key.retired_on) if key.retired_on else "",
    }


def _entry(one: Revoked) -> dict[str, Any]:
    entry = {
        "name": one.name,
        "nameDigest": proof.digest_of(one.name).hex(),
        "award": one.award,
        "awardDigest": proof.digest_of(one.award).hex(),
        "book": one.book_number,
        "number": one.decision_number,
        "numberDigest": proof.digest_of(one.decision_number).hex(),
        "date": format_date(one.decision_date) if one.decision_date else "",
        "reprinted": one.reprinted,
    }
    return entry if one.reprinted else {**entry, "message": words.revoked(one)}
