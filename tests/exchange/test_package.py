"""The package's file: what goes in comes out; what somebody else made of it is refused in words."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.errors import RuleViolation, Unreadable
from thidua_desktop.domain.records import Grade
from thidua_desktop.exchange import package as format_
from thidua_desktop.exchange.package import FORMAT, VERSION, Manifest, attachment, read_package, write_package
from thidua_desktop.exchange.package_records import (
    CONTENTS,
    REFERENCES,
    BatchContent,
    Elsewhere,
    NominationContent,
    PersonContent,
    Row,
    UnitContent,
    decode_rows,
    encode_rows,
    mapped,
    references,
)

MANIFEST = Manifest(
    FORMAT, VERSION, 6, "ab" * 16, "cd" * 16, "UBND xã Thạnh Hóa", 3, dt.datetime(2026, 12, 20), "ef" * 32
)
ROWS: dict[str, list[Row[Any]]] = {
    "unit": [Row(1, UnitContent("Ấp 2", ratings={"2025": Grade.GOOD}))],
    "person": [Row(3, PersonContent("Nguyễn Thị Lan", 1), (Elsewhere("12" * 16, 9, 2),))],
    "batch": [Row(2, BatchContent("Cuối năm", 2026))],
    "nomination": [
        Row(4, NominationContent(person=3, batch=2, award_code="GKX", achievement="Tốt\nhai dòng"))
    ],
}


def sign(message: bytes) -> bytes:
    return hashlib.sha512(b"secret" + message).digest()


def is_signed(_key: bytes, signature: bytes, message: bytes) -> bool:
    return signature == sign(message)


def written(rows: dict[str, list[Row[Any]]] = ROWS, files: dict[str, Path] | None = None) -> bytes:
    target = io.BytesIO()
    write_package(target, MANIFEST, rows, files or {}, sign)
    return target.getvalue()


def read(data: bytes, newest: int = 6) -> format_.Package:
    return read_package(io.BytesIO(data), "goi.tdgoi", is_signed, newest)


def refused(data: bytes, newest: int = 6) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        read(data, newest)
    assert "goi.tdgoi" in caught.value.message
    assert caught.value.hint
    return caught.value


def remade(change: Callable[[dict[str, bytes]], None], *, signed: bool = True) -> bytes:
    """The package with its parts changed; ``signed`` anew, as its maker could."""
    with zipfile.ZipFile(io.BytesIO(written())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    if signed:
        parts["signature"] = sign(format_.CONTEXT + parts["manifest.json"]).hex().encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def told(**what: object) -> bytes:
    """Signed, with other words in the manifest."""

    def change(parts: dict[str, bytes]) -> None:
        manifest = json.loads(parts["manifest.json"])
        manifest.update(what)
        parts["manifest.json"] = json.dumps(manifest).encode()

    return remade(change)


def test_what_goes_in_comes_out(tmp_path: Path) -> None:
    scan = tmp_path / "quét.pdf"
    scan.write_bytes(bytes(range(256)) * 9000)
    sha256 = hashlib.sha256(scan.read_bytes()).hexdigest()
    data = written(files={sha256: scan})
    package = read(data)
    assert dict(package.rows) == ROWS
    assert package.manifest.office_name == "UBND xã Thạnh Hóa"
    assert package.attachments == {sha256}
    attachment(io.BytesIO(data), "goi.tdgoi", sha256, tmp_path / "ra.pdf")
    assert (tmp_path / "ra.pdf").read_bytes() == scan.read_bytes()


_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cn"]), max_size=30)


@given(
    st.lists(
        st.builds(
            PersonContent,
            name=_TEXTS.map(lambda text: msgspec.json.decode(msgspec.json.encode("Ộ" + text), type=str)),
            unit=st.none() | st.integers(1, 1 << 50),
            post=_TEXTS,
            birth_date=st.none() | st.dates(dt.date(1900, 1, 1)),
            birth_year=st.none() | st.integers(1900, 2100),
        ),
        max_size=5,
    )
)
def test_records_keep_every_letter(people: list[PersonContent]) -> None:
    rows = [Row(at + 1, content) for at, content in enumerate(people)]
    assert decode_rows(encode_rows(rows).decode(), "person") == rows


def test_every_kind_says_what_it_refers_to() -> None:
    """A reference that is forgotten would travel as a number of another office's."""
    assert list(REFERENCES) == list(CONTENTS)
    for kind, content in CONTENTS.items():
        hints = msgspec.inspect.type_info(content)
        assert isinstance(hints, msgspec.inspect.StructType)
        refs = {
            field.name
            for field in hints.fields
            for part in (
                [*field.type.types] if isinstance(field.type, msgspec.inspect.UnionType) else [field.type]
            )
            if isinstance(getattr(part, "item_type", part), msgspec.inspect.IntType)
            and getattr(getattr(part, "item_type", part), "ge", None) == 1
        }
        assert refs | ({"people"} if kind == "pledge" else set()) == set(REFERENCES[kind]), kind


def test_references_are_replaced_one_by_one() -> None:
    content = ROWS["nomination"][0].content
    assert references(content, "nomination") == [("batch", "batch", 2), ("person", "person", 3)]
    moved = mapped(content, "nomination", lambda kind, one: one + 100 if kind == "person" else one)
    assert (moved.person, moved.batch) == (103, 2)


@pytest.mark.parametrize("part", ["records/unit.jsonl", "records/nomination.jsonl", "manifest.json"])
def test_a_changed_letter_is_found(part: str) -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts[part] = parts[part].replace("Ấp".encode(), "Áp".encode()).replace(b"GKX", b"BKT")
        if part == "manifest.json":
            parts[part] = parts[part].replace("xã".encode(), "Xã".encode())

    error = refused(remade(change, signed=False))
    assert error.code == "tampered"
    assert "bị sửa sau khi ký" in error.message


def test_a_changed_record_is_found_though_the_manifest_is_genuine() -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["records/nomination.jsonl"] = parts["records/nomination.jsonl"].replace(b"GKX", b"BKT")

    assert refused(remade(change)).code == "tampered"


@pytest.mark.parametrize(
    "name",
    [
        "../ngoai.txt",
        "/etc/passwd",
        "attachments/../../x",
        "C:\\x",
        "records/khac.jsonl",
        "ghi-chu.txt",
        "records/",
    ],
)
def test_strange_parts_are_refused(name: str) -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts[name] = b"x"

    assert refused(remade(change)).code == "tampered"

    def named(parts: dict[str, bytes]) -> None:
        parts[name] = b"x"
        manifest = json.loads(parts["manifest.json"])
        manifest["parts"].append({"name": name, "size": 1, "sha256": hashlib.sha256(b"x").hexdigest()})
        parts["manifest.json"] = json.dumps(manifest).encode()

    # Not even when the maker names it himself.
    assert refused(remade(named)).code == "tampered"


def test_a_part_that_lacks_is_missed() -> None:
    assert refused(remade(lambda parts: parts.pop("records/unit.jsonl") and None)).code == "tampered"
    assert (
        refused(remade(lambda parts: parts.pop("manifest.json") and None, signed=False)).code == "wrong_type"
    )


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name() -> None:
    target = io.BytesIO(written())
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("records/unit.jsonl", b"{}")
    assert refused(target.getvalue()).code == "tampered"


def test_a_link_is_no_part() -> None:
    target = io.BytesIO(written())
    with zipfile.ZipFile(target, "a") as archive:
        link = zipfile.ZipInfo("attachments/" + "0" * 64)
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert refused(target.getvalue()).code == "tampered"


def test_a_bomb_is_not_unpacked() -> None:
    """A hundred megabytes of nothing in one part: refused by the size it says, or by the size it has."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * 100_000_000)
        archive.writestr("signature", b"00")
    assert len(target.getvalue()) < 1_000_000
    assert refused(target.getvalue()).code == "too_large"

    size = format_.MAX_RECORDS + 1
    parts = [{"name": "records/unit.jsonl", "size": size, "sha256": "0" * 64}]

    def change(inside: dict[str, bytes]) -> None:
        inside["records/unit.jsonl"] = b"\n" * size
        manifest = json.loads(inside["manifest.json"])
        inside["manifest.json"] = json.dumps({**manifest, "parts": parts}).encode()
        for other in ("records/person.jsonl", "records/batch.jsonl", "records/nomination.jsonl"):
            inside.pop(other)

    assert refused(remade(change)).code == "too_large"


def test_too_many_parts() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for at in range(format_.MAX_PARTS + 1):
            archive.writestr(f"attachments/{at}", b"")
    assert refused(target.getvalue()).code == "too_large"


@pytest.mark.parametrize("what", [{"version": VERSION + 1}, {"schema": 7}])
def test_a_newer_program_is_said_first(what: dict[str, int]) -> None:
    error = refused(told(**what, unheard_of=[1, 2]))
    assert error.code == "too_new"
    assert "mới hơn" in error.message
    assert read(told(schema=5)).manifest.schema == 5


@pytest.mark.parametrize(
    "what",
    [{"office": "x"}, {"number": 0}, {"number": 2**40}, {"package": "../" * 10}, {"parts": 5},
     {"made_at": "hôm qua"}, {"office_name": " "}, {"key": "zz" * 32}],
)  # fmt: skip
def test_a_manifest_that_says_nonsense(what: dict[str, Any]) -> None:
    assert refused(told(**what)).code in ("corrupt", "tampered")


@pytest.mark.parametrize(
    "line",
    [b"", b"{", b"[]", b'{"id":0,"content":{"name":"A"}}', b'{"id":1,"content":{"name":""}}',
     b'{"id":1,"content":{"name":"A","parent":-5}}', b'{"id":1,"content":{"name":"A","khac":1}}',
     b'{"id":1,"content":{"name":"A","valid_from":"31/12/2026"}}', b"\xff\xfe",
     b'{"id":1,"content":{"name":"A"}}\n{"id":1,"content":{"name":"B"}}',
     b'{"id":1,"content":{"name":"A","ratings":{"hai":"tot"}}}'],
)  # fmt: skip
def test_a_record_that_says_nonsense(line: bytes) -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["records/unit.jsonl"] = line
        manifest = json.loads(parts["manifest.json"])
        for part in manifest["parts"]:
            if part["name"] == "records/unit.jsonl":
                part.update(
                    size=len(line), sha256=hashlib.sha256(line).hexdigest(), records=line.count(b"\n")
                )
        parts["manifest.json"] = json.dumps(manifest).encode()

    line = line and line + b"\n"
    data = remade(change)
    if line:
        assert refused(data).code == "corrupt"
    else:
        assert read(data).rows["unit"] == []


def test_cut_off_anywhere_it_is_refused() -> None:
    data = written()
    for length in [*range(0, len(data), 7), len(data) - 1]:
        assert refused(data[:length]).code in ("corrupt", "wrong_type")


def test_whatever_byte_is_wrong_nothing_but_a_refusal_comes_of_it() -> None:
    data = written()
    chance = random.Random(7)
    whole = read(data)
    for _ in range(1500):
        bad = bytearray(data)
        for _ in range(chance.choice((1, 1, 2, 8))):
            bad[chance.randrange(len(bad))] = chance.randrange(256)
        try:
            package = read(bytes(bad))
        except Unreadable:
            continue
        # What lies beside the parts (dates of a zip's entries) may differ; what was signed may not.
        assert (package.manifest, package.rows) == (whole.manifest, whole.rows)


def test_what_is_no_package_at_all() -> None:
    assert refused(b"").code == "wrong_type"
    assert refused("Kính gửi Ủy ban nhân dân xã".encode() * 50).code == "wrong_type"
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refused(other.getvalue()).code == "wrong_type"


def test_a_file_that_is_no_more_what_its_name_says_is_not_sent(tmp_path: Path) -> None:
    changed = tmp_path / "x"
    changed.write_bytes(b"khac")
    with pytest.raises(Unreadable):
        written(files={"0" * 64: changed})


def test_more_than_can_be_read_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = written()
    monkeypatch.setattr(format_, "MAX_ROWS", 3)
    with pytest.raises(RuleViolation, match="nhiều nhất 3 mục"):
        written()
    assert refused(whole).code == "too_large"


def test_fewer_records_than_were_told() -> None:
    def change(parts: dict[str, bytes]) -> None:
        manifest = json.loads(parts["manifest.json"])
        manifest["parts"][0]["records"] = 0
        parts["manifest.json"] = json.dumps(manifest).encode()

    assert refused(remade(change)).code == "corrupt"
