"""Formulas of a workbook with their stored results, and what they really come to."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from fractions import Fraction

_CELL = re.compile(r'<c r="([A-Z]+\d+)"[^>]*?(?:/>|>(.*?)</c>)', re.DOTALL)


def formulas_of(workbook: bytes, sheet: int = 1) -> dict[str, tuple[str, float]]:
    """Cell → (formula, stored result) of the sheet with that number."""
    return {
        name: (formula[1], float(value[1]))
        for name, body in _cells(workbook, sheet)
        if (formula := re.search(r"<f>(.*?)</f>", body)) and (value := re.search(r"<v>(.*?)</v>", body))
    }


def computed(workbook: bytes, sheet: int = 1) -> dict[str, tuple[Fraction, Fraction]]:
    """Cell → (what its formula comes to, stored result), exactly."""
    numbers = {
        name: _thousandths(value[1])
        for name, body in _cells(workbook, sheet)
        if (value := re.search(r"<v>(.*?)</v>", body)) and "<f>" not in body
    }
    formulas = formulas_of(workbook, sheet)

    def value(name: str) -> Fraction:
        if name in formulas:
            return evaluated(formulas[name][0])
        return numbers.get(name, Fraction(0))

    def evaluated(text: str) -> Fraction:
        known: dict[str, Callable[..., Fraction]] = {
            "SUM": lambda *parts: sum(parts, Fraction(0)),
            "MIN": lambda *parts: min(parts),
            "MAX": lambda *parts: max(parts),
            "ROUND": _round,
        }
        python = re.sub(r"IF\((.+?)=0,0,(ROUND\(.+?,3\))\)", r"(0 if \1==0 else \2)", text)
        python = re.sub(r"\b([A-Z]+\d+)\b", r'V("\1")', python)
        python = re.sub(r"(?<![\w\"])(\d+(?:\.\d+)?)(?![\w\"])", r'F("\1")', python)
        return Fraction(eval(python, {"__builtins__": {}}, {"V": value, "F": Fraction, **known}))

    return {name: (evaluated(text), _thousandths(str(result))) for name, (text, result) in formulas.items()}


def _thousandths(text: str) -> Fraction:
    """A number of the file, which are points: it keeps 97.65 as 97.65000000000001."""
    return Fraction(round(Fraction(text) * 1000), 1000)


def _round(value: Fraction, places: Fraction) -> Fraction:
    """Half up, as Excel does."""
    unit = 10 ** int(places)
    return Fraction((2 * value * unit + 1) // 2, unit)


def _cells(workbook: bytes, sheet: int) -> list[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(workbook)) as package:
        text = package.read(f"xl/worksheets/sheet{sheet}.xml").decode()
    return [(name, body) for name, body in _CELL.findall(text) if 't="s"' not in body]
