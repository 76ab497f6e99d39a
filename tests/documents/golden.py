"""Papers whose bytes must not change unawares.

    python tests/documents/golden.py        # compare
    python tests/documents/golden.py --new  # after looking at the papers: store the new hashes

Streams are left uncompressed, so that the hash does not depend on the zlib that Python was built with.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.documents import (  # noqa: E402
    lookup_samples,
    reform_samples,
    stage_samples,
    statistics_samples,
    year_samples,
)
from tests.documents.official_samples import BUILDERS  # noqa: E402
from thidua_desktop.documents.certificate import Setup, render_certificates  # noqa: E402
from thidua_desktop.documents.data import (  # noqa: E402
    CertificateData,
    RosterData,
    RosterGroup,
    RosterRow,
)
from thidua_desktop.documents.layout import load_layout  # noqa: E402
from thidua_desktop.documents.official.model import OfficialPaper  # noqa: E402
from thidua_desktop.documents.official.render import render_official  # noqa: E402
from thidua_desktop.documents.placeholders import samples  # noqa: E402
from thidua_desktop.documents.roster import render_roster  # noqa: E402
from thidua_desktop.domain.records import RecipientKind, Signer  # noqa: E402
from thidua_desktop.domain.vietnamese import long_date  # noqa: E402
from thidua_desktop.paths import resources  # noqa: E402

HASHES = ROOT / "tests" / "data" / "papers.json"
OFFICE = "Ủy ban nhân dân xã Thạnh Hóa"
LONG_UNIT = "Công ty Trách nhiệm hữu hạn Một thành viên Nông sản Xanh Thạnh Hóa"


def certificates() -> bytes:
    """A person, a unit, a household, a deputy's signature."""
    items = [
        CertificateData(samples()),
        CertificateData({**samples(), "name": LONG_UNIT, "post_and_unit": ""}, RecipientKind.UNIT),
        CertificateData(
            {**samples(), "salutation": "Ông", "name": "Nguyễn Văn Phước", "post_and_unit": "Ấp 2"},
            RecipientKind.HOUSEHOLD,
        ),
        CertificateData({**samples(), "signer_prefix": "KT. Chủ tịch", "signer_title": "Phó Chủ tịch"}),
    ]
    target = io.BytesIO()
    layout = load_layout(resources() / "layouts" / "giay-khen-a4-trang-nha.toml")
    render_certificates(target, layout, items, Setup(resources()), author=OFFICE, compress=False)
    return target.getvalue()


def roster() -> bytes:
    """Two groups over two pages."""
    people = tuple(
        RosterRow(f"Nguyễn Thị Hồng Hạnh {i}", "Công chức", "Văn phòng", birth="1983") for i in range(30)
    )
    units = (RosterRow(LONG_UNIT, recipient_kind=RecipientKind.UNIT),)
    data = RosterData(
        office_name=OFFICE,
        parent_name="Ủy ban nhân dân tỉnh Tây Ninh",
        title="Tặng Giấy khen năm 2026",
        groups=(RosterGroup("Chiến sĩ thi đua cơ sở", people[:2]), RosterGroup("Giấy khen", people + units)),
        attached_to="(Kèm theo Quyết định số 123/QĐ-UBND ngày 15 tháng 12 năm 2026)",
        place_date=long_date(dt.date(2026, 12, 15), "Thạnh Hóa"),
        signer=Signer("Trần Văn Định", "Chủ tịch"),
    )
    target = io.BytesIO()
    render_roster(target, data, resources=resources(), compress=False)
    return target.getvalue()


def official(name: str) -> Callable[[], bytes]:
    """An official paper as PDF."""

    def make() -> bytes:
        target = io.BytesIO()
        render_official(target, BUILDERS[name]()[0], resources=resources(), compress=False)
        return target.getvalue()

    return make


def year(build: Callable[[], OfficialPaper]) -> Callable[[], bytes]:
    """A paper of the pledges or of the reform index, a plain one of a conference."""

    def make() -> bytes:
        target = io.BytesIO()
        render_official(target, build(), resources=resources(), compress=False)
        return target.getvalue()

    return make


def stage(name: str) -> Callable[[], bytes]:
    """A paper of the stage."""
    return lambda: stage_samples.made(name)[0]


def word(name: str) -> Callable[[], bytes]:
    """The same as Word: every part of the package, unpacked."""

    def make() -> bytes:
        target = io.BytesIO()
        render_official(target, BUILDERS[name]()[0], resources=resources(), format="docx")
        with zipfile.ZipFile(target) as package:
            return b"".join(package.read(part) for part in ("word/document.xml", "word/styles.xml"))

    return make


PAPERS: Mapping[str, Callable[[], bytes]] = {
    "certificates": certificates,
    "roster": roster,
    **{name: official(name) for name in BUILDERS},
    **{name: year(build) for name, build in year_samples.BUILDERS.items()},
    **{name: year(build) for name, build in lookup_samples.BUILDERS.items()},
    **{name: year(build) for name, build in reform_samples.BUILDERS.items()},
    **{name: stage(name) for name in stage_samples.RENDERERS},
    "statistics-06": statistics_samples.statistics,
    "statistics-07": lambda: statistics_samples.statistics("07"),
    **{f"{name}.docx": word(name) for name in ("decision", "proposal", "ballots")},
}


def hashes() -> dict[str, str]:
    """What the papers hash to now."""
    return {name: hashlib.sha256(make()).hexdigest() for name, make in PAPERS.items()}


def main() -> int:
    now = hashes()
    if "--new" in sys.argv:
        HASHES.parent.mkdir(exist_ok=True)
        HASHES.write_text(json.dumps(now, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(now))
    return 0 if now == json.loads(HASHES.read_text(encoding="utf-8")) else 1


if __name__ == "__main__":
    raise SystemExit(main())
