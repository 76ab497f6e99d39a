"""On which line of a TOML text a value stands.

The reader of the standard library gives values without their places; a rule that is off must be found by the
person who wrote it. The text given here has been read already, so it is known to be valid TOML.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

Path = tuple[str | int, ...]
"""Keys and positions from the top of the file: ``("award", 3, "clause", 0, "percent")``."""

_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE: Final = re.compile(r"[ \t]*")
_KEY: Final = re.compile(r"""[ \t]*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))[ \t]*""")
_LONG: Final = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}|' + r"'''.*?'{3,5}", re.DOTALL)
_SHORT: Final = re.compile(r'"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'")
_BARE: Final = re.compile(r"[^,\]}#\r\n]+")
_STEP: Final = re.compile(r"\.?([^.\[\]]+)|\[(\d+)\]")


def lines_of(text: str) -> dict[Path, int]:
    """The line (from 1) of every table, key and list item of a valid TOML text."""
    return _Scanner(text).scan()


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of ``path``, or of the nearest thing around it that has one; 0 for the whole file."""
    while path:
        if path in lines:
            return lines[path]
        path = path[:-1]
    return 0


def path_of(shown: str) -> Path:
    """The path behind ``"$.award[3].clause[0]"``, as readers write it."""
    return tuple(
        int(position) if position else key for key, position in _STEP.findall(shown.removeprefix("$"))
    )


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._newlines = [match.start() for match in re.finditer("\n", text)]
        self._lines: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}

    def scan(self) -> dict[Path, int]:
        table: Path = ()
        while self._skip(_BLANK) < len(self._text):
            if self._text.startswith("[[", self._at):
                table = self._header(2)
            elif self._text.startswith("[", self._at):
                table = self._header(1)
            else:
                self._pair(table)
        return self._lines

    def _skip(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self._text, self._at)
        if match:
            self._at = match.end()
        return self._at

    def _mark(self, path: Path, at: int | None = None) -> None:
        where = self._at if at is None else at
        self._lines.setdefault(path, bisect_left(self._newlines, where) + 1)

    def _keys(self) -> list[str]:
        keys = []
        while match := _KEY.match(self._text, self._at):
            keys.append(match[1] if match[1] is not None else match[2] if match[2] is not None else match[3])
            self._at = match.end()
            if not self._text.startswith(".", self._at):
                break
            self._at += 1
        return keys

    def _header(self, brackets: int) -> Path:
        start = self._at
        self._at += brackets
        path: Path = ()
        keys = self._keys()
        for key in keys[:-1]:
            path = self._newest((*path, key))
        path = (*path, keys[-1])
        self._mark(path, start)
        if brackets == 2:
            self._counts[path] = self._counts.get(path, -1) + 1
            path = self._newest(path)
            self._mark(path, start)
        self._at += brackets
        return path

    def _newest(self, path: Path) -> Path:
        """``path`` itself, or the last table of the list it names."""
        return (*path, self._counts[path]) if path in self._counts else path

    def _pair(self, table: Path) -> None:
        start = self._at
        path = (*table, *self._keys())
        self._mark(path, start)
        self._at += 1  # the equals sign
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip(_SPACE)
        opened = self._text[self._at]
        if opened == "[":
            self._items(path)
        elif opened == "{":
            self._at += 1
            while self._skip(_BLANK) < len(self._text) and self._text[self._at] not in "}":
                self._pair(path)
                self._skip(_BLANK)
                self._at += self._text[self._at] == ","
            self._at += 1
        else:
            for pattern in (_LONG, _SHORT, _BARE):
                if match := pattern.match(self._text, self._at):
                    self._at = match.end()
                    break

    def _items(self, path: Path) -> None:
        self._at += 1
        position = 0
        while self._skip(_BLANK) < len(self._text) and self._text[self._at] != "]":
            item = (*path, position)
            self._mark(item)
            self._value(item)
            position += 1
            self._skip(_BLANK)
            self._at += self._text[self._at] == ","
        self._at += 1
