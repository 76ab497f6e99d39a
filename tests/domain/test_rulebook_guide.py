"""The clerk's and maintainer's page on the rules says what the program does."""

from __future__ import annotations

import re
import typing
from pathlib import Path

from tests.domain.rulebooks import shipped
from thidua_desktop.domain.rulebook.conditions import Condition
from thidua_desktop.domain.rulebook.decoding import FILES, decode
from thidua_desktop.paths import resources

GUIDE = (Path(__file__).resolve().parents[2] / "docs" / "quy-dinh.md").read_text(encoding="utf-8")


def test_the_example_of_an_award_is_good() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    folder = resources() / "rulebook"
    files = {name: (folder / name).read_text(encoding="utf-8") for name in FILES}
    book = decode({**files, "awards.toml": files["awards.toml"] + "\n" + example})
    assert len(book.awards) == len(shipped().awards) + 1


def test_every_kind_of_condition_is_explained() -> None:
    table = GUIDE[GUIDE.index("| kind |") :]
    rows = [row for row in table.split("\n") if row.startswith("| `")]
    told = {kind for row in rows for kind in re.findall(r"`([a-z_]+)`", row.split("|")[1])}
    assert told == {kind.__struct_config__.tag for kind in typing.get_args(Condition)}


def test_every_rule_set_is_listed() -> None:
    for one in shipped().sets:
        assert one.name in GUIDE
        if one.since:
            assert f"{one.since:%d/%m/%Y}" in GUIDE
