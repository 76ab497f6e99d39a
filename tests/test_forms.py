"""The compiled forms are exactly what the compiler makes of `forms/*.ui`."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import dev

SOURCES = sorted(dev.FORMS.glob("*.ui"))
names = pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)


def compiled(source: Path) -> str:
    """The form as the package has it."""
    return (dev.COMPILED / f"ui_{source.stem}.py").read_text(encoding="utf-8")


def test_there_are_forms() -> None:
    assert SOURCES


@names
def test_compiled_form_is_fresh(source: Path) -> None:
    """What stands in the package is what the compiler makes; the tests below read the package's."""
    assert compiled(source) == dev.compile_form(source), "run: python3 dev.py forms"


def test_no_compiled_form_has_lost_its_source() -> None:
    made = {path.name for path in dev.COMPILED.glob("*.py")} - {"__init__.py"}
    assert made == {f"ui_{source.stem}.py" for source in SOURCES}


@names
def test_compiled_form_names_no_compiler_version(source: Path) -> None:
    text = compiled(source)
    ast.parse(text)
    assert "Qt User Interface Compiler" not in text
    assert not re.search(r"\b\d+\.\d+\.\d+\b", text)


def test_every_form_has_a_class_of_its_own() -> None:
    classes = [ElementTree.parse(source).getroot().findtext("class") for source in SOURCES]
    assert len(classes) == len(set(classes))
    for source, name in zip(SOURCES, classes, strict=True):
        assert f"class Ui_{name}(" in compiled(source)


@names
def test_form_points_at_no_file_of_its_maker(source: Path) -> None:
    """An icon or style path in a form would be a path on the computer of whoever drew it."""
    tree = ElementTree.parse(source)
    assert [e.text for e in tree.iter("iconset")] + [e.text for e in tree.iter("pixmap")] == []
    assert not re.search(r"(?:[A-Z]:\\|/home/|/Users/)", source.read_text(encoding="utf-8"))


@names
def test_letters_to_press_with_alt_are_on_the_keyboard(source: Path) -> None:
    """Nobody can press Alt+Đ: the letter underlined is one without a mark."""
    texts = [e.text or "" for e in ElementTree.parse(source).iter("string")]
    marked = [text for text in texts if re.search(r"&[^\x00-\x7f]", text.replace("&&", ""))]
    assert marked == []


def test_a_changed_form_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    form = tmp_path / "forms" / "tab_sample.ui"
    form.parent.mkdir()
    form.write_text(
        '<ui version="4.0"><class>TabSample</class><widget class="QWidget" name="TabSample"/></ui>',
        encoding="utf-8",
    )
    made = tmp_path / "made"
    made.mkdir()
    monkeypatch.setattr(dev, "FORMS", form.parent)
    monkeypatch.setattr(dev, "COMPILED", made)
    for path, text in dev.compiled_forms().items():
        path.write_text(text, encoding="utf-8", newline="\n")
    assert dev.stale_forms(dev.compiled_forms()) == []
    form.write_text(form.read_text(encoding="utf-8").replace("QWidget", "QDialog"), encoding="utf-8")
    (made / "ui_gone.py").touch()
    assert dev.stale_forms(dev.compiled_forms()) == ["ui_gone.py", "ui_tab_sample.py"]


def test_a_broken_form_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "tab_broken.ui"
    broken.write_text("<ui>", encoding="utf-8")
    with pytest.raises(dev.Stopped, match=r"tab_broken\.ui"):
        dev.compile_form(broken)
