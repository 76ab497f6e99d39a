"""Rule files that are wrong in every way a maintainer's hand can make them: file, key and line are named."""

from __future__ import annotations

import pytest

from tests.domain.rulebooks import faults, line_with, small
from thidua_desktop.domain.rulebook.decoding import decode

Change = tuple[str, str]


def test_the_small_rulebook_is_good() -> None:
    assert faults() == ()
    assert decode(small()).awards[1].quotas[0].percent == 15


@pytest.mark.parametrize(
    ("file", "change", "key", "at", "said"),
    [
        # words the reader does not know
        ("awards", ("order = 20", "order = 20\nrank = 1"), "rank", "rank = 1", "LD có khóa lạ “rank”"),
        ("awards", ("percent = 15", "percent = 15\nbasis = 1"), "basis", "basis = 1", "khóa lạ “basis”"),
        ("awards", ('at_least = "tot" }', 'at_least = "tot", nam = 2 }'), "nam", "xep_loai", "khóa lạ “nam”"),
        ("texts", ("[[text]]", "[[texts]]"), "texts", "[[texts]]", "khóa lạ “texts”"),
        # words that are missing
        ("awards", ('name = "Lao động giỏi"\n', ""), "name", "[[award]]", "thiếu khóa “name”"),
        ("salaries", ("amount = 2_530_000", ""), "amount", "[[salary]]", "thiếu khóa “amount”"),
        # values of another kind
        ("awards", ("percent = 15", 'percent = "15"'), "percent", 'percent = "15"', "cần một số nguyên"),
        ("awards", ("percent = 15", "percent = 15.5"), "percent", "percent = 15.5", "cần một số nguyên"),
        ("awards", ("order = 20", "order = []"), "order", "order = []", "cần một số nguyên"),
        ("awards", ("per_batch = true", 'per_batch = "có"'), "per_batch", "per_batch", "cần true hoặc false"),
        ("awards", ("quorum = [2, 3]", "quorum = [2]"), "quorum", "quorum", "cần đúng 2 giá trị"),
        ("bonus", ("to = 2025-06-30", 'to = "cuối năm"'), "to", "cuối năm", "ngày không đúng"),
        (
            "awards",
            ('"person", "unit"', '"person", "dog"'),
            "recipient_kinds",
            "dog",
            "không có giá trị “dog”",
        ),
        ("awards", ('compare = ">"', 'compare = "<"'), "compare", 'compare = "<"', "không có giá trị “<”"),
        ("awards", ('kind = "rating"', 'kind = "mark"'), "kind", '"mark"', "không có loại điều kiện “mark”"),
        ("awards", ('at_least = "xuat_sac"', 'at_least = "gioi"'), "at_least", "gioi", "không có giá trị"),
    ],
)
def test_a_value_that_cannot_be_read(file: str, change: Change, key: str, at: str, said: str) -> None:
    (problem,) = faults(**{file: change})
    assert problem.file == f"{file}.toml"
    assert problem.column == key
    assert said in problem.message
    lines = small(**{file: change})[problem.file].split("\n")
    assert at in lines[problem.row - 1], f"line {problem.row}: {lines[problem.row - 1]}"
    assert f"dòng {problem.row}" in problem.message


@pytest.mark.parametrize(
    ("change", "at"), [(("order = 20", "order 20"), "order 20"), (('"LD_MOI"]', '"LD_MOI"'), "")]
)
def test_a_file_that_is_no_toml_names_the_line(change: Change, at: str) -> None:
    (problem,) = faults(awards=change)
    assert "viết sai cú pháp TOML" in problem.message
    assert problem.file == "awards.toml"
    assert problem.row > 0
    if at:
        assert problem.row == line_with("awards.toml", at, awards=change)


@pytest.mark.parametrize(
    ("file", "change", "said", "at"),
    [
        # one code twice
        ("awards", ('code = "CS"', 'code = "LD"'), "có mã lặp lại: LD", 'code = "LD"'),
        ("bonus", ('code = "LD_MOI"', 'code = "LD_CU"'), "có mã lặp lại: LD_CU", 'code = "LD_CU"'),
        ("rule_sets", ('code = "B"', 'code = "A"'), "có mã lặp lại: A", 'code = "A"'),
        ("awards", ('code = "rieng_b"', 'code = "chung"'), "có mã lặp lại: chung", 'code = "chung"'),
        ("awards", ('code = "gioi"', 'code = "chuan"'), "mã điều kiện lặp lại: chuan", 'code = "chuan"'),
        ("salaries", ("from = 2026-07-01", "from = 2024-07-01"), "cùng một ngày", "from = 2024-07-01"),
        ("awards", ('code = "CS"', 'code = "C.S"'), "không có dấu chấm", '"C.S"'),
        # references to nothing
        ("rule_sets", ('copies = "A"', 'copies = "C"'), "không có bộ quy định mã “C”", 'copies = "C"'),
        (
            "rule_sets",
            ('texts = ["06/2022/QH15"]', 'texts = ["x"]'),
            "không có văn bản mã “x”",
            'texts = ["x"]',
        ),
        ("awards", ('bonus = ["LD_CU"', 'bonus = ["ZZ"'), "không có mức tiền thưởng mã “ZZ”", '["ZZ"'),
        ("awards", ('sets = ["B"]', 'sets = ["Z"]'), "không có bộ quy định mã “Z”", 'sets = ["Z"]'),
        ("awards", ('base = "LD"', 'base = "XX"'), "không có danh hiệu mã “XX”", 'base = "XX"'),
        ("awards", ('chuan", award = "LD"', 'chuan", award = "XX"'), "danh hiệu mã “XX”", '"XX"'),
        ("awards", ('text = "06/2022/QH15"', 'text = "9"'), "không có văn bản mã “9”", 'text = "9"'),
        (
            "rule_sets",
            ('copies = "A"', 'copies = "A"\n[[set.doubts]]\naward = "XX"\nnote = ""'),
            "“XX”",
            '"XX"',
        ),
        # periods
        ("awards", ("from = 2025-07-01\npost", "from = 2025-06-30\npost"), "thẩm quyền chồng", "2025-06-30"),
        ("rule_sets", ("from = 2025-07-01", "from = 2025-01-01"), "bộ quy định chồng", "from = 2025-01-01"),
        (
            "bonus",
            ("from = 2025-07-01", "from = 2025-01-01"),
            "mức tiền thưởng của LD chồng",
            "from = 2025-01-01",
        ),
        ("bonus", ("to = 2025-06-30", "to = 2023-06-30"), "ngày cuối 30/06/2023 trước", "to = 2023-06-30"),
        (
            "awards",
            ("[[award.dossier]]", "[[award.vote]]\npercent = 60\n[[award.dossier]]"),
            "bỏ phiếu chồng",
            "",
        ),
        (
            "awards",
            ("[[award.vote]]", '[[award.quota]]\ncode = "t2"\npercent = 9\nbase = "LD"\n[[award.vote]]'),
            "tỷ lệ chồng",
            "",
        ),
        # figures
        ("awards", ("percent = 15", "percent = 150"), "tỷ lệ 150% phải từ 0 đến 100", "percent = 150"),
        ("awards", ("percent = 50", "percent = 100"), "không thể cao hơn 100%", "percent = 100"),
        ("awards", ("percent = 70", "percent = -1"), "tỷ lệ -1% phải từ 0 đến 100", "percent = -1"),
        ("awards", (", percent = 70", ""), "cần percent hoặc count", "ty_le"),
        ("awards", ("quorum = [2, 3]", "quorum = [3, 2]"), "từ trên 0 đến 1", "quorum"),
        ("awards", ('at_least = "tot"', 'at_least = "tot", years = 0'), "số năm phải từ 1", "years = 0"),
        (
            "awards",
            ('at_least = "tot"', 'at_least = "tot", years = 2, count = 3'),
            "đến số năm xét",
            "count = 3",
        ),
        ("bonus", ("multiple = 300", "multiple = -300"), "không được âm", "multiple = -300"),
        ("salaries", ("amount = 2_530_000", "amount = 0"), "phải lớn hơn 0", "amount = 0"),
        ("awards", ('scopes = ["office", "unit"]', "scopes = []"), "phạm vi", "scopes"),
        # what has to be said
        ("awards", ('text = "Cần xác nhận"', 'text = " "'), "chưa có câu hỏi", 'text = " "'),
        ("awards", ('code = "hoi", ', ""), "phải có mã", "confirm"),
        ("awards", ('recipient_kinds = ["person"]', "recipient_kinds = []"), "chưa nêu đối tượng", "= []"),
        ("awards", ('level = "co_so"', 'level = "lang"'), "không có cấp “lang”", 'level = "lang"'),
        (
            "awards",
            ('[{ kind = "confirm", code = "hoi", text = "Cần xác nhận" }]', "[]"),
            "chưa có điều kiện",
            "",
        ),
        # circles
        (
            "rule_sets",
            ('texts = ["06/2022/QH15"]\n\n', 'texts = []\ncopies = "B"\n'),
            "thành vòng: A → B → A",
            "",
        ),
        (
            "awards",
            (
                '[{ kind = "rating", code = "xep_loai"',
                '[{ kind = "standard_of", award = "CS" }, { kind = "rating"',
            ),
            "tiên quyết thành vòng: LD → CS → LD",
            "",
        ),
    ],
)
def test_a_rulebook_that_makes_no_sense(file: str, change: Change, said: str, at: str) -> None:
    problems = faults(**{file: change})
    told = [one for one in problems if said in one.message]
    assert told, [one.message for one in problems]
    assert told[0].row > 0
    if at:
        lines = small(**{file: change})[told[0].file].split("\n")
        near = "\n".join(lines[told[0].row - 1 : told[0].row + 2])
        assert at in near, f"{told[0].file} line {told[0].row}: {near}"


def test_everything_wrong_is_told_at_once() -> None:
    problems = faults(awards=("percent = 15", "percent = 150"), bonus=("multiple = 300", "multiple = -1"))
    assert {one.file for one in problems} == {"awards.toml", "bonus.toml"}


def test_an_empty_rulebook_says_what_is_missing() -> None:
    problems = faults(rule_sets=(small()["rule_sets.toml"], "set = []"))
    assert any("chưa có bộ quy định nào" in one.message for one in problems)
