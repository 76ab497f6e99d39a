"""What ships beside the code: faces with every Vietnamese letter, icons, art, licences."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from thidua_desktop.paths import resources

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
FACES = sorted((RESOURCES / "fonts").rglob("*.ttf"))
ART = sorted(path.relative_to(RESOURCES / "art") for path in (RESOURCES / "art").rglob("*.svg"))
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"

WANTED_FACES = {
    "be-vietnam-pro": {"400Regular", "400Regular_Italic", "500Medium", "600SemiBold", "700Bold"},
    "great-vibes": {"400Regular"},
    "playfair-display": {"700Bold", "700Bold_Italic", "800ExtraBold"},
    "tinos": {"Regular", "Bold", "Italic", "BoldItalic"},
}


def letters_134() -> set[str]:
    """đ and the vowels with their marks and tones, small and capital: the letters beyond ASCII."""
    tones = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
    small = {unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in tones} | {"đ"}
    return {letter for one in small for letter in (one, one.upper()) if not letter.isascii()}


def faces(*, folder: Path = RESOURCES) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in (folder / "fonts").rglob("*.ttf"):
        found.setdefault(path.parent.name, set()).add(re.split(r"[_-]", path.stem, maxsplit=1)[1])
    return found


def test_the_program_finds_these_resources() -> None:
    assert resources() == RESOURCES


def test_every_face_is_there() -> None:
    assert faces() == WANTED_FACES


@pytest.mark.parametrize("face", FACES, ids=lambda path: path.stem)
def test_face_has_every_vietnamese_letter(face: Path) -> None:
    letters = letters_134()
    assert len(letters) == 134
    glyphs = TTFontFile(str(face)).charToGlyph
    basic = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:-–()/“”…&"
    assert {letter for letter in {*letters, *basic} if ord(letter) not in glyphs} == set()


@pytest.mark.parametrize("family", sorted(WANTED_FACES))
def test_family_carries_its_licence(family: str) -> None:
    text = (RESOURCES / "fonts" / family / "OFL.txt").read_text(encoding="utf-8")
    assert text.startswith("Copyright 20")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "TERMINATION" in text


def test_icons_carry_their_licence() -> None:
    text = (RESOURCES / "icons" / "LICENSE").read_text(encoding="utf-8")
    assert "Lucide Icons and Contributors" in text
    assert "ISC License" in text


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_icon_can_take_any_colour(icon: Path) -> None:
    root = ElementTree.parse(icon).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    colours = {e.get(key) for e in root.iter() for key in ("fill", "stroke")} - {None}
    assert colours <= {"none", "currentColor"}


def test_every_icon_that_a_form_or_the_code_names_is_there() -> None:
    named: set[str] = set()
    for form in (ROOT / "forms").glob("*.ui"):
        for prop in ElementTree.parse(form).getroot().iter("property"):
            if prop.get("name") == "iconName":
                named.add(prop.findtext("string") or "")
    for module in (ROOT / "thidua_desktop" / "ui").rglob("*.py"):
        text = module.read_text(encoding="utf-8")
        named.update(re.findall(r"\.(?:icon|pixmap)\(\s*\"([a-z0-9-]+)\"", text))
        named.update(re.findall(r"\.put\(\s*[\w.]+,\s*\"([a-z0-9-]+)\"", text))
    assert named, "the scan must see the window's icons"
    assert named - {icon.stem for icon in ICONS} == set()


# ---- art -----------------------------------------------------------------------------------------


def drawing_script() -> ModuleType:
    scripts = RESOURCES / "art" / "scripts"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(scripts))
        patch.setattr(sys, "dont_write_bytecode", True)
        spec = importlib.util.spec_from_file_location("draw_art", scripts / "draw_art.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def redrawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("art")
    drawing_script().main(out)
    return out


def test_every_drawing_has_its_script(redrawn: Path) -> None:
    assert sorted(path.relative_to(redrawn) for path in redrawn.rglob("*.svg")) == ART
    assert len(ART) == 7


@pytest.mark.parametrize("name", ART, ids=lambda path: path.as_posix())
def test_art_is_what_its_script_draws(redrawn: Path, name: Path) -> None:
    """Number by number: another machine's sine may differ in the last digit that is written."""
    number = re.compile(r"-?\d+(?:\.\d+)?")
    kept = (RESOURCES / "art" / name).read_text(encoding="utf-8")
    again = (redrawn / name).read_text(encoding="utf-8")
    assert number.sub("#", kept) == number.sub("#", again)
    pairs = zip(number.findall(kept), number.findall(again), strict=True)
    last_digit = 0.1 if name.stem == "quoc-huy" else 0.01
    assert max(abs(float(a) - float(b)) for a, b in pairs) <= last_digit * 1.001


@pytest.mark.parametrize("name", ART, ids=lambda path: path.as_posix())
def test_art_is_flat(name: Path) -> None:
    """Only fills and strokes, so that every renderer and every printer driver draws the same."""
    path = RESOURCES / "art" / name
    assert path.stat().st_size < 400_000
    root = ElementTree.parse(path).getroot()
    assert {e.tag for e in root.iter()} <= {
        f"{SVG}{tag}" for tag in ("svg", "title", "path", "g", "rect", "circle")
    }
    forbidden = {"transform", "opacity", "fill-opacity", "stroke-opacity", "clip-path", "filter", "style"}
    assert {key for e in root.iter() for key in e.attrib} & forbidden == set()


@pytest.mark.parametrize(
    ("size", "width", "height"), [("a4-landscape", 297, 210), ("a3-landscape", 420, 297)], ids=["a4", "a3"]
)
@pytest.mark.parametrize("style", ["truyen-thong", "trang-nha"])
def test_border_has_the_size_of_its_paper(style: str, size: str, width: int, height: int) -> None:
    root = ElementTree.parse(RESOURCES / "art" / style / f"border-{size}.svg").getroot()
    assert (root.get("width"), root.get("height")) == (f"{width}mm", f"{height}mm")
    assert root.get("viewBox") == f"0 0 {width} {height}"


# ---- the wheel -----------------------------------------------------------------------------------


@pytest.mark.slow
def test_wheel_carries_code_and_resources(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    ignore = shutil.ignore_patterns("__pycache__")
    for name in ("thidua_desktop", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=ignore)
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(tmp_path),
        str(source),
    ]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    kept = {path for path in RESOURCES.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert {f"thidua_desktop/resources/{path.relative_to(RESOURCES).as_posix()}" for path in kept} <= names
    assert "thidua_desktop/domain/records/awarding.py" in names
    assert "thidua_desktop/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "resources/"))]
