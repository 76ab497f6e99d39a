"""A small rulebook as text, to be broken at will, and the shipped one."""

from __future__ import annotations

from functools import cache

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.rulebook.decoding import FILES, decode
from thidua_desktop.domain.rulebook.model import Rulebook
from thidua_desktop.paths import resources

SMALL = {
    "texts.toml": """
[[text]]
code = "06/2022/QH15"
name = "Luật Thi đua, khen thưởng"
short = "Luật 06/2022/QH15"
from = 2024-01-01
confidence = "V"
""",
    "rule_sets.toml": """
[[set]]
code = "A"
name = "Bộ thứ nhất"
from = 2024-01-01
to = 2025-06-30
texts = ["06/2022/QH15"]

[[set]]
code = "B"
name = "Bộ thứ hai"
from = 2025-07-01
texts = ["06/2022/QH15"]
copies = "A"
""",
    "awards.toml": """
[[award]]
code = "LD"
name = "Lao động giỏi"
group = "danh_hieu"
recipient_kinds = ["person"]
level = "co_so"
order = 20
source = { article = "Điều 24", text = "06/2022/QH15", confidence = "V" }
bonus = ["LD_CU", "LD_MOI"]

[[award.authority]]
to = 2025-06-30
post = "Chủ tịch UBND cấp huyện"

[[award.authority]]
from = 2025-07-01
post = "Chủ tịch UBND cấp xã"
by_commune = true

[[award.clause]]
code = "chung"
sets = ["A"]
conditions = [{ kind = "rating", code = "xep_loai", at_least = "tot" }]

[[award]]
code = "CS"
name = "Chiến sĩ giỏi"
group = "danh_hieu"
recipient_kinds = ["person", "unit"]
level = "co_so"
order = 10

[[award.clause]]
code = "rieng_b"
sets = ["B"]
recipients = ["unit"]
conditions = [{ kind = "confirm", code = "hoi", text = "Cần xác nhận" }]

[[award.clause]]
code = "chung"
sets = ["A"]
conditions = [
    { kind = "standard_of", code = "chuan", award = "LD" },
    { kind = "any", code = "mot_trong", of = [
        { kind = "rating", code = "gioi", at_least = "xuat_sac" },
        { kind = "members_hold", code = "ty_le", award = "LD", percent = 70 },
    ] },
]

[[award.quota]]
code = "ty_le"
from = 2024-01-01
percent = 15
base = "LD"
scopes = ["office", "unit"]

[[award.vote]]
from = 2024-01-01
percent = 50
compare = ">"
quorum = [2, 3]

[[award.dossier]]
code = "to_trinh"
name = "Tờ trình"
per_batch = true
""",
    "bonus.toml": """
[[bonus]]
code = "LD_CU"
name = "Lao động giỏi"
recipient = "person"
multiple = 150
from = 2024-01-01
to = 2025-06-30

[[bonus]]
code = "LD_MOI"
name = "Lao động giỏi"
recipient = "person"
multiple = 300
from = 2025-07-01
""",
    "salaries.toml": """
[[salary]]
from = 2024-07-01
amount = 2_340_000

[[salary]]
from = 2026-07-01
amount = 2_530_000
""",
}


def small(**changes: tuple[str, str]) -> dict[str, str]:
    """The small rulebook's files; ``awards=("percent = 15", "percent = 150")`` changes one place of one."""
    files = dict(SMALL)
    for name, (before, after) in changes.items():
        file = f"{name}.toml"
        assert files[file].count(before) >= 1, before
        files[file] = files[file].replace(before, after, 1)
    return files


def faults(**changes: tuple[str, str]) -> tuple[Problem, ...]:
    """What is said of the small rulebook with such changes."""
    try:
        decode(small(**changes))
    except Invalid as refused:
        return refused.problems
    return ()


def line_with(file: str, words: str, **changes: tuple[str, str]) -> int:
    """The line of a file of the changed rulebook on which ``words`` first stand."""
    lines = small(**changes)[file].split("\n")
    return next(at for at, line in enumerate(lines, 1) if words in line)


@cache
def shipped() -> Rulebook:
    """The rulebook that comes with the program."""
    folder = resources() / "rulebook"
    return decode({name: (folder / name).read_text(encoding="utf-8") for name in FILES})
