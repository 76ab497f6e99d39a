"""A clerk of a unit at LibreOffice: types into the cells of a workbook, moves rows about, saves it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

SOFFICE: Final = shutil.which("soffice")
_FILTERS: Final = {".ods": "calc8", ".xlsx": "Calc MS Excel 2007 XML", ".xls": "MS Excel 97"}
_LIBRARIES: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:libraries PUBLIC '
    '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">\n'
    '<library:libraries xmlns:library="http://openoffice.org/2000/library" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" '
    'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>'
    "</library:libraries>"
)
_LIBRARY: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:library PUBLIC '
    '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n'
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
    'library:readonly="false" library:passwordprotected="false"><library:element library:name="Clerk"/>'
    "</library:library>"
)
_MODULE: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC '
    '"-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Clerk" '
    'script:language="StarBasic">{}</script:module>'
)


class OfficeProgram:
    """LibreOffice with a profile of its own, driven by a macro of that profile."""

    def __init__(self, folder: Path) -> None:
        self._profile = folder / "profile"
        self._run("--terminate_after_init")

    def typed(self, source: Path, target: Path, cells: Sequence[tuple[str, str]], acts: str = "") -> None:
        """Type into cells of the first sheet as at the keyboard, then save as what the target's ending says.

        ``acts``: what else is done to ``sheet``, in Basic.
        """
        typing = "\n".join(f"put(sheet, {_quoted(cell)}, {_quoted(text)})" for cell, text in cells)
        macro = f"""
Sub Work
 Dim hidden(0) As New com.sun.star.beans.PropertyValue
 Dim saved(0) As New com.sun.star.beans.PropertyValue
 hidden(0).Name = "Hidden" : hidden(0).Value = True
 saved(0).Name = "FilterName" : saved(0).Value = {_quoted(_FILTERS[target.suffix])}
 doc = StarDesktop.loadComponentFromURL({_quoted(source.as_uri())}, "_blank", 0, hidden())
 sheet = doc.Sheets.getByIndex(0)
 {typing}
 {acts}
 doc.storeToURL({_quoted(target.as_uri())}, saved())
 doc.close(True)
End Sub
Sub put(sheet, cell, text)
 one = sheet.getCellRangeByName(cell)
 If one.CellProtection.IsLocked And sheet.isProtected() Then Exit Sub
 one.setFormula(text)
End Sub
"""
        basic = self._profile / "user" / "basic"
        library = basic / "Standard"
        library.mkdir(parents=True, exist_ok=True)
        (basic / "script.xlc").write_text(_LIBRARIES, "utf-8")
        (library / "script.xlb").write_text(_LIBRARY, "utf-8")
        (library / "Clerk.xba").write_text(_MODULE.format(escape(macro)), "utf-8")
        self._run("macro:///Standard.Clerk.Work")
        assert target.is_file(), "LibreOffice wrote nothing"

    def _run(self, act: str) -> None:
        assert SOFFICE is not None
        command = [
            SOFFICE,
            "--headless",
            "--norestore",
            f"-env:UserInstallation={self._profile.as_uri()}",
            act,
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
