"""Templates of papers: as shipped, or the office's own copy in its data folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, NotFound, Problem, Unreadable
from thidua_desktop.services.files import written_whole

if TYPE_CHECKING:
    from thidua_desktop.documents.official.templates import PaperTemplate

NAMES = (
    "pledge", "signing-sheet", "movement",
    "proposal", "proposal-own", "ballots", "tally", "minutes", "decision", "receipts", "stage-receipts",
    "mc-script",
    "reform-report", "reform-ranking", "reform-section", "remediation",
)  # fmt: skip
"""Papers that have a template, in the order of the work."""


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """A template as a list shows it."""

    name: str
    title: str
    own: bool
    """Whether the office has changed it."""
    problems: tuple[Problem, ...] = ()
    """What keeps the office's own copy from being used."""


class PaperTemplates:
    """Reads, checks and keeps templates. A file of the office that is wrong is told, never half used."""

    def __init__(self, folder: Path, resources: Path) -> None:
        self._own = folder / "papers"
        self._shipped = resources / "papers"

    def all(self) -> list[TemplateInfo]:
        """Every template in the order of the work; what is wrong with an own copy stands beside it."""
        found = []
        for name in NAMES:
            problems: tuple[Problem, ...] = ()
            try:
                title = self.template(name).title
            except Invalid as error:
                title, problems = self._parsed(name, self.shipped(name), f"{name}.toml").title, error.problems
            found.append(TemplateInfo(name, title, self._path(name).is_file(), problems))
        return found

    def get(self, name: str) -> str:
        """The text in use: the office's own copy, else as shipped. Raises ``NotFound``."""
        self._known(name)
        own = self._path(name)
        return _read(own) if own.is_file() else self.shipped(name)

    def shipped(self, name: str) -> str:
        """The text as shipped. Raises ``NotFound``."""
        self._known(name)
        return (self._shipped / f"{name}.toml").read_text(encoding="utf-8")

    def template(self, name: str) -> PaperTemplate:
        """The template in use, checked. Raises ``Invalid`` naming file, line and key."""
        return self._parsed(name, self.get(name), f"{name}.toml")

    def check(self, name: str, text: str) -> list[Problem]:
        """What would keep ``text`` from being saved."""
        self._known(name)
        try:
            self._parsed(name, text, f"{name}.toml")
        except Invalid as error:
            return list(error.problems)
        return []

    def save(self, name: str, text: str) -> None:
        """Keep ``text`` as the office's own copy. Raises ``Invalid`` when it cannot be used."""
        problems = self.check(name, text)
        if problems:
            raise Invalid(problems)
        with written_whole(self._path(name), force=True) as part:
            part.write_text(text, encoding="utf-8")

    def reset(self, name: str) -> None:
        """Go back to the template as shipped; nothing happens where there is no own copy."""
        self._known(name)
        self._path(name).unlink(missing_ok=True)

    def placeholders(self, name: str) -> list[tuple[str, str, str]]:
        """(placeholder with its braces, meaning, example) of all that this paper knows."""
        self._known(name)
        from thidua_desktop.documents.official.placeholders import ALLOWED, PLACEHOLDERS

        known = (PLACEHOLDERS[one] for one in ALLOWED[name])
        return [(f"{{{one.name}}}", one.label, one.sample) for one in known]

    def _path(self, name: str) -> Path:
        return self._own / f"{name}.toml"

    @staticmethod
    def _known(name: str) -> None:
        if name not in NAMES:
            raise NotFound(f"Không có mẫu giấy “{name}”.", hint=f"Các mẫu đang có: {', '.join(NAMES)}.")

    def _parsed(self, name: str, text: str, file: str) -> PaperTemplate:
        from thidua_desktop.documents.official.templates import parse_template

        shipped = self.shipped(name)
        phrases = None if text == shipped else parse_template(name, shipped, file).phrases.keys()
        return parse_template(name, text, file, phrases)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        problem = Problem(
            "bad_template",
            f"Mẫu giấy {path.name} không phải văn bản UTF-8. Chưa dùng; hãy lưu lại bằng UTF-8 "
            "hoặc trả về mẫu của chương trình.",
            file=path.name,
        )
        raise Invalid([problem]) from error
    except OSError as error:
        raise Unreadable(
            f"Không đọc được mẫu giấy {path.name}.", code="unreadable", file=path.name
        ) from error
