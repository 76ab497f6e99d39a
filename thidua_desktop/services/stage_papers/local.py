"""Local practice of the stage's papers: files as shipped, and the office's own in its data folder."""

from __future__ import annotations

import tomllib
from pathlib import Path

from thidua_desktop.documents.stage.sizes import StageSizes, parse_sizes
from thidua_desktop.domain.errors import Invalid, Problem, Unreadable
from thidua_desktop.domain.speech import Abbreviations
from thidua_desktop.services.year_papers import YearSources

ABBREVIATIONS = "abbreviations.toml"
SHEETS = "sheets.toml"
OWN = "papers"
"""Folder in the office's data where its own files lie."""


def abbreviations(sources: YearSources) -> Abbreviations:
    """How abbreviations are read: as shipped, with the office's own added.

    Raises ``Invalid`` naming file and key, ``Unreadable``.
    """
    shipped = _abbreviations(sources.resources / "conference" / ABBREVIATIONS)
    own = sources.store.folder / OWN / ABBREVIATIONS
    return shipped.with_own(_abbreviations(own)) if own.is_file() else shipped


def sizes(sources: YearSources) -> StageSizes:
    """How many cards and labels stand on a sheet: the office's own file, else the shipped one."""
    own = sources.store.folder / OWN / SHEETS
    path = own if own.is_file() else sources.resources / "conference" / SHEETS
    return parse_sizes(_text(path), path.name)


def _abbreviations(path: Path) -> Abbreviations:
    try:
        data = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise Invalid([_problem(path, "", f"viết sai cú pháp TOML ({error})")]) from error
    parts: dict[str, dict[str, str]] = {"words": {}, "letters": {}}
    problems = [_problem(path, key, f"không có phần “{key}”") for key in data.keys() - parts.keys()]
    for name, found in parts.items():
        table = data.get(name, {})
        if not isinstance(table, dict):
            problems.append(_problem(path, name, f"“{name}” phải là một bảng [{name}]"))
            continue
        for key, words in table.items():
            if isinstance(words, str) and words.strip() and key.strip():
                found[key] = words
            else:
                problems.append(_problem(path, key, f"“{key}” chưa có cách đọc bằng chữ"))
    if problems:
        raise Invalid(problems)
    return Abbreviations(parts["words"], parts["letters"])


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Invalid([_problem(path, "", "không phải văn bản UTF-8")]) from error
    except OSError as error:
        raise Unreadable(f"Không đọc được tệp {path.name}.", code="unreadable", file=path.name) from error


def _problem(path: Path, key: str, fault: str) -> Problem:
    return Problem(
        "bad_local_file",
        f"Tệp {path.name}: {fault}. Chưa dùng; hãy sửa lại hoặc xóa tệp để dùng bản của chương trình.",
        file=path.name,
        field=key,
    )
