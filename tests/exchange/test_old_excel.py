"""Old Excel workbooks are looked over before they are read, and put into a sound container."""

from __future__ import annotations

import io
import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua_desktop.exchange.compound_file import Damaged, pack_stream, read_streams
from thidua_desktop.exchange.old_excel import Locked, TooManyCells, look_over
from thidua_desktop.exchange.readers import read_workbook

SAMPLE = "de-nghi/04-de-nghi-tram-y-te-tcvn3.xls"
MOST = 1_000_000


def record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def workbook(sheet: bytes, more: bytes = b"") -> bytes:
    """A workbook of one sheet whose records are ``sheet``; ``more`` goes into its globals."""
    begin = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
    end = record(0x0A, b"")
    name = b"\x02\x00DS"
    place = len(begin) + len(more) + 4 + 6 + len(name) + len(end)
    bound = record(0x85, struct.pack("<IBB", place, 0, 0) + name)
    of_sheet = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
    return begin + more + bound + end + of_sheet + sheet + end


def number(row: int, column: int) -> bytes:
    return record(0x203, struct.pack("<HHHd", row, column, 0, 7.0))


def file_of(tmp_path: Path, stream: bytes) -> Path:
    path = tmp_path / "cũ.xls"
    path.write_bytes(pack_stream("Workbook", stream))
    return path


def test_a_sound_workbook_is_read_the_same_in_its_new_container(samples: Path) -> None:
    import python_calamine

    data = (samples / SAMPLE).read_bytes()
    before = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    after = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(look_over(data, MOST).container))
    assert after.sheet_names == before.sheet_names
    assert after.get_sheet_by_index(0).to_python() == before.get_sheet_by_index(0).to_python()


def test_fonts_of_columns_are_told(samples: Path) -> None:
    (sheet,) = read_workbook(samples / SAMPLE).sheets
    assert sheet.fonts == {0: ".VnTimeH", **dict.fromkeys(range(1, 7), ".VnTime")}


def test_errors_of_formulas_are_told(tmp_path: Path) -> None:
    failed = record(0x205, struct.pack("<HHHBB", 0, 1, 0, 0x17, 1))
    truth = record(0x205, struct.pack("<HHHBB", 1, 1, 0, 1, 0))
    formula = record(0x06, struct.pack("<HHHBBB3sHHIH", 2, 1, 0, 2, 0, 0x2A, b"", 0xFFFF, 0, 0, 0))
    (sheet,) = read_workbook(file_of(tmp_path, workbook(failed + truth + formula))).sheets
    assert [row.cells[1] for row in sheet.rows] == ["#REF!", True, "#N/A"]


def test_what_a_sheet_says_of_its_size_is_not_believed(tmp_path: Path) -> None:
    lie = record(0x200, struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0))
    (sheet,) = read_workbook(file_of(tmp_path, workbook(lie + number(1, 1)))).sheets
    assert [row.cells for row in sheet.rows] == [(None, None), (None, 7.0)]


def test_one_cell_far_away_is_too_much() -> None:
    look_over(pack_stream("Workbook", workbook(number(65_535, 9))), MOST)
    with pytest.raises(TooManyCells):
        look_over(pack_stream("Workbook", workbook(number(65_535, 255))), MOST)


@pytest.mark.parametrize(
    "stream",
    [
        workbook(number(1, 9_000)),
        workbook(number(1, 1), record(0xFC, struct.pack("<II", 5, 0x7FFFFFFF))),
    ],
    ids=["columns", "strings"],
)
def test_numbers_that_cannot_be_are_damage(stream: bytes) -> None:
    with pytest.raises(Damaged):
        look_over(pack_stream("Workbook", stream), MOST)


def test_a_password_is_seen() -> None:
    with pytest.raises(Locked):
        look_over(pack_stream("Workbook", workbook(b"", record(0x2F, bytes(54)))), MOST)


@pytest.mark.parametrize("size", [1, 4096, 70_000, 8_000_000])
def test_a_stream_of_any_length_comes_out_of_its_container(size: int) -> None:
    content = bytes(place % 251 for place in range(min(size, 70_000))) * max(1, size // 70_000)
    packed = pack_stream("Workbook", content)
    assert read_streams(packed, ["workbook"])["workbook"].rstrip(b"\0") == content.rstrip(b"\0")


def test_a_chain_that_runs_in_a_circle_is_damage() -> None:
    packed = bytearray(pack_stream("Workbook", bytes(9_000)))
    (table,) = struct.unpack_from("<I", packed, 76)
    struct.pack_into("<I", packed, 512 + table * 512 + 4, 0)  # the second sector leads back to the first
    with pytest.raises(Damaged):
        read_streams(bytes(packed), ["Workbook"])


@settings(max_examples=200)
@given(st.lists(st.tuples(st.integers(0, 9_727), st.integers(0, 255)), max_size=40))
def test_whatever_is_damaged_ends_in_words(samples_data: list[tuple[int, int]]) -> None:
    data = bytearray((Path(__file__).parents[1] / "data" / "samples" / SAMPLE).read_bytes())
    for place, byte in samples_data:
        data[place] = byte
    with suppress(Damaged, Locked, TooManyCells):
        look_over(bytes(data), MOST)
