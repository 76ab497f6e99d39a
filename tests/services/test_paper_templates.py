"""Templates of papers: as shipped they work; what an office changes is checked before it is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from thidua_desktop.documents.official.placeholders import ALLOWED, PLACEHOLDERS
from thidua_desktop.documents.placeholders import names_in
from thidua_desktop.domain.errors import Invalid, NotFound
from thidua_desktop.paths import resources
from thidua_desktop.services.paper_templates import NAMES, PaperTemplates
from thidua_desktop.services.workspace import Workspace


@pytest.fixture
def templates(tmp_path: Path) -> PaperTemplates:
    return PaperTemplates(tmp_path, resources())


def test_every_shipped_template_can_be_used(templates: PaperTemplates) -> None:
    assert [one.name for one in templates.all()] == list(NAMES)
    for one in templates.all():
        assert not one.own
        assert not one.problems
        assert templates.check(one.name, templates.get(one.name)) == []
    assert {path.stem for path in (resources() / "papers").glob("*.toml")} == set(NAMES)


def test_laws_in_the_shipped_words_carry_no_number() -> None:
    """NĐ 30/2020 PL I, II.6.a: a law is named without number and issuer; ours come from the rulebook."""
    for path in (resources() / "papers").glob("*.toml"):
        assert not re.search(r"Luật[^\n\"]*\d+/\d{4}/QH", path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize("name", NAMES)
def test_placeholders_are_listed_with_meaning_and_example(templates: PaperTemplates, name: str) -> None:
    listed = templates.placeholders(name)
    assert len(listed) == len({one for one, _, _ in listed}) == len(ALLOWED[name])
    for placeholder, meaning, example in listed:
        assert re.fullmatch(r"\{\w+\}", placeholder)
        assert meaning
        assert example
    # Nothing is offered that the program does not know, nothing used that is not offered.
    assert set(ALLOWED[name]) <= PLACEHOLDERS.keys()
    assert set(names_in(templates.get(name))) <= set(ALLOWED[name])


def test_an_own_copy_is_used_until_it_is_reset(templates: PaperTemplates, tmp_path: Path) -> None:
    text = templates.shipped("decision").replace(
        '  "{rule_texts}",\n', '  "{rule_texts}",\n  "Căn cứ Quy chế thi đua, khen thưởng của xã",\n'
    )
    templates.save("decision", text)
    assert (tmp_path / "papers" / "decision.toml").read_text(encoding="utf-8") == text
    assert templates.get("decision") == text
    assert "Căn cứ Quy chế thi đua, khen thưởng của xã" in templates.template("decision").grounds
    assert [one.name for one in templates.all() if one.own] == ["decision"]
    templates.reset("decision")
    templates.reset("decision")
    assert templates.get("decision") == templates.shipped("decision")


@pytest.mark.parametrize(
    ("old", "new", "field", "words"),
    [
        ("{counts}", "{couns}", "articles", "{couns}"),
        ("{issuer}", "{issuer", "power", "ngoặc nhọn lẻ"),
        ('kind = "Quyết định"', 'kidn = "Quyết định"', "kidn", "không có khóa “kidn”"),
        ('power = "{issuer}"', 'power = ""', "power", "thiếu phần “power”"),
        ('kind = "Quyết định"', "kind = 5", "kind", "không đúng kiểu"),
        ('column_name = "Họ', 'column_mane = "Họ', "column_mane", "column_mane"),
        ('kind = "Quyết định"', 'kind = "Quyết định', "", "sai cú pháp TOML"),
    ],
)
def test_a_wrong_template_is_refused_with_its_line_and_nothing_is_kept(
    templates: PaperTemplates, tmp_path: Path, old: str, new: str, field: str, words: str
) -> None:
    shipped = templates.shipped("decision")
    text = shipped.replace(old, new, 1)
    assert text != shipped
    with pytest.raises(Invalid) as error:
        templates.save("decision", text)
    assert not (tmp_path / "papers").exists()
    problems = error.value.problems
    assert any(words in one.message and one.field == field for one in problems), problems
    for problem in problems:
        assert problem.file == "decision.toml"
        assert "Chưa dùng" in problem.message
    line = next(n for n, row in enumerate(text.splitlines(), 1) if new.split("\n")[0] in row)
    assert any(problem.row == line for problem in problems), (line, problems)


def test_a_broken_own_file_is_told_in_the_list_and_stops_its_paper_only(
    templates: PaperTemplates, tmp_path: Path
) -> None:
    own = tmp_path / "papers"
    own.mkdir()
    (own / "decision.toml").write_text('kind = "Quyết định"\n', encoding="utf-8")
    (own / "minutes.toml").write_bytes(b'kind = "\xff"\n')
    told = {one.name: one.problems for one in templates.all()}
    assert told["decision"]
    assert told["minutes"][0].message.startswith("Mẫu giấy minutes.toml không phải văn bản UTF-8")
    assert not told["receipts"]
    with pytest.raises(Invalid, match=r"decision\.toml"):
        templates.template("decision")
    templates.template("receipts")


def test_a_file_saved_by_notepad_is_read(templates: PaperTemplates, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    text = "\ufeff" + templates.shipped("tally").replace("\n", "\r\n")
    (tmp_path / "papers" / "tally.toml").write_text(text, encoding="utf-8", newline="")
    assert templates.template("tally").title == "Biên bản kiểm phiếu"


def test_an_unknown_template_is_named(templates: PaperTemplates) -> None:
    for call in (templates.get, templates.shipped, templates.placeholders, templates.reset):
        with pytest.raises(NotFound, match="giay-moi"):
            call("giay-moi")


def test_the_workspace_keeps_them_in_its_folder(workspace: Workspace) -> None:
    text = workspace.paper_templates.shipped("receipts")
    workspace.paper_templates.save("receipts", text.replace('"Người lập"', '"Người lập biểu"'))
    assert (workspace.folder / "papers" / "receipts.toml").is_file()
