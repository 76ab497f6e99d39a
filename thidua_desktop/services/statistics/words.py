"""Telling what a record is from its words: leader class, enterprise, level, column of a form.

This is how the program guesses, not what the law says: shipped as data, and an office changes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.statistics.forms import FOLDER, load_toml


@dataclass(frozen=True, slots=True)
class LeaderClass:
    """A leaders' row of the forms and the posts that belong to it."""

    code: str
    label: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """All words by which records are told apart."""

    leaders: tuple[LeaderClass, ...]
    enterprise: tuple[str, ...]
    resistance: tuple[str, ...]
    launchers: Mapping[str, tuple[str, ...]]
    form_codes: Mapping[str, str]
    form_words: Mapping[str, str]
    level_words: Mapping[str, str]

    def leader_of(self, post: str) -> str:
        """Code of the class of a post by its longest known words; empty when none is known."""
        return longest(post, ((word, one.code) for one in self.leaders for word in one.words))

    def is_enterprise(self, *texts: str) -> bool:
        return any(holds(text, word) for text in texts for word in self.enterprise)

    def launcher_of(self, text: str) -> str:
        """Column of the movements' form; the office itself where nothing is known."""
        pairs = ((word, code) for code, words in self.launchers.items() for word in words)
        return longest(text, pairs) or "co_quan"

    def form_of(self, code: str, name: str) -> str:
        return self.form_codes.get(code) or longest(name, self.form_words.items()) or "khac"

    def level_of(self, authority: str) -> str:
        return longest(authority, self.level_words.items())

    def with_leaders(self, changed: Mapping[str, Iterable[str]]) -> Words:
        """With the office's own words in place of the shipped ones, class by class."""
        leaders = tuple(
            replace(one, words=tuple(changed[one.code])) if one.code in changed else one
            for one in self.leaders
        )
        return replace(self, leaders=leaders)


def load_words(resources: Path) -> Words:
    """The shipped words. Raises ``Invalid`` naming the file."""
    path = resources / FOLDER / "nhan-biet.toml"
    data: dict[str, Any] = load_toml(path)
    try:
        return Words(
            leaders=tuple(
                LeaderClass(one["code"], one["label"], tuple(one["words"])) for one in data["leader"]
            ),
            enterprise=tuple(data["enterprise"]["words"]),
            resistance=tuple(data["resistance"]["words"]),
            launchers={code: tuple(words) for code, words in data["launcher"].items()},
            form_codes=dict(data["form_codes"]),
            form_words=dict(data["form_words"]),
            level_words=dict(data["level_words"]),
        )
    except (KeyError, TypeError, AttributeError) as fault:
        message = f"Tệp {path.name} thiếu hoặc sai phần {fault}."
        raise Invalid([Problem("bad_form", message, file=path.name)]) from fault


def plain(text: str) -> str:
    """Small letters, single blanks, one way to write the tone of "ủy"."""
    letters = nfc(text).casefold().replace("uỷ", "ủy").replace("ubnd", "ủy ban nhân dân")
    return " ".join(re.findall(r"\w+", letters.replace("hđnd", "hội đồng nhân dân")))


def holds(text: str, word: str) -> bool:
    """Whether whole words of ``text`` are ``word``."""
    return bool(word) and f" {plain(word)} " in f" {plain(text)} "


def longest(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    """The code beside the longest word that ``text`` holds, or nothing."""
    found = [(len(word), code) for word, code in pairs if holds(text, word)]
    return max(found, key=lambda pair: pair[0])[1] if found else ""
