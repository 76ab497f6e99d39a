"""The page that checks codes, in a real browser and from a file, with no network."""

from __future__ import annotations

import datetime as dt
import hashlib
import html
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from thidua_desktop.domain.records import Award, AwardState, PrintRun, PrintSheet
from thidua_desktop.services.workspace import Workspace, open_workspace

pytestmark = pytest.mark.timeout(600)  # a browser may have to be installed first

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")

# RFC 8032, 7.1: secret keys are not needed; public key, message, signature of tests 1 to 3 and SHA(abc).
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
        "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
]


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A Chromium; installed from Debian when this run may."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None and sys.platform == "linux" and hasattr(os, "geteuid") and os.geteuid() == 0:
        install = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update"], install):
            try:
                subprocess.run(command, env=environment, capture_output=True, timeout=240, check=False)
            except (OSError, subprocess.TimeoutExpired) as error:
                pytest.skip(f"no browser, and it could not be installed: {error}")
        found = shutil.which("chromium")
    if found is None:
        pytest.skip("no Chromium on this machine, and this run may not install it")
    return found


@pytest.fixture(scope="session")
def dom(browser: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path, str], str]:
    """The document a browser without network makes of a file, with ``#digits`` in its address."""
    profile = tmp_path_factory.mktemp("trinh-duyet")

    def load(page: Path, digits: str) -> str:
        arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--proxy-server=127.0.0.1:9", f"--user-data-dir={profile}",
            "--virtual-time-budget=10000", "--dump-dom", f"{page.as_uri()}#{digits}",
        ]  # fmt: skip
        done = subprocess.run([browser, *arguments], capture_output=True, timeout=100, check=False)
        return done.stdout.decode("utf-8", "replace")

    return load


def result(document: str) -> tuple[str, str]:
    """Verdict and the words below it."""
    found = re.search(
        r'<section[^>]*id="ket-qua"[^>]*data-verdict="(\w+)"[^>]*>(.*?)</section>', document, re.S
    )
    assert found, document[-2000:]
    return found[1], html.unescape(re.sub("<[^>]+>", " ", found[2]))


def test_its_arithmetic_is_that_of_the_standards(
    dom: Callable[[Path, str], str], workspace: Workspace, tmp_path: Path
) -> None:
    page = workspace.proof.page(tmp_path / "kt.html").read_text("utf-8")
    script = """
    const out = [];
    for (const [key, message, signature] of VECTORS) {
      out.push(isSigned(unhex(key), unhex(signature), unhex(message)));
      for (const at of [0, 40, 126]) {  // R, S, and the last digit but one
        const other = signature.slice(0, at) + (signature[at] === "0" ? "1" : "0") + signature.slice(at + 1);
        out.push(isSigned(unhex(key), unhex(other), unhex(message)));
      }
      out.push(isSigned(unhex(key), unhex(signature), unhex(message + "00")));
    }
    const s = little(unhex(VECTORS[0][2]).slice(32)) + ORDER;  // the same signature with S not reduced
    const high = Uint8Array.from({ length: 32 }, (_, i) => Number((s >> BigInt(8 * i)) & 255n));
    out.push(isSigned(unhex(VECTORS[0][0]), joined(unhex(VECTORS[0][2]).slice(0, 32), high), unhex("")));
    for (const length of [0, 3, 111, 112, 127, 128, 300])
      out.push(hex(sha512(Uint8Array.from({ length }, (_, i) => i % 251))));
    document.body.textContent = "@@" + JSON.stringify(out) + "@@";
    """.replace("VECTORS", json.dumps(VECTORS))
    trial = tmp_path / "thu.html"
    trial.write_text(page.replace("</body>", f"<script>{script}</script></body>"), "utf-8")
    found = re.search(r"@@(.*)@@", dom(trial, ""))
    assert found
    out = json.loads(found[1])
    assert out[:20] == [True, False, False, False, False] * 4
    assert out[20] is False
    assert out[21:] == [
        hashlib.sha512(bytes(i % 251 for i in range(length))).hexdigest()
        for length in (0, 3, 111, 112, 127, 128, 300)
    ]


def test_the_page_says_what_the_program_says(
    dom: Callable[[Path, str], str], sample: Workspace, tmp_path: Path
) -> None:
    """Genuine, altered, of a key not known, revoked, older print, long names, another office's."""
    proof = sample.proof
    summary = next(s for s in sample.decisions.all() if len(s_awards(sample, s.decision.id)) > 3)
    first, second, third, fourth = s_awards(sample, summary.decision.id)[:4]
    long = replace(fourth, name="Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa xã " * 3)
    sample.operations.run("Đã sửa", lambda: sample._store.decisions.update_award(long))
    codes = {award.id: proof.code(award) for award in (first, second, third, long)}
    sample.decisions.revoke(
        summary.decision.id, "Khai <man>", "999", dt.date(2026, 12, 18), award_ids=[second.id]
    )

    def again() -> None:
        renamed = replace(third, name="Trần Văn </script> Mới")
        sample._store.decisions.update_award(renamed)
        run_id = sample._store.prints.add_run(
            PrintRun(0, "certificates", dt.datetime(2026, 12, 20, 8), "may-in", 1)
        )
        sample._store.prints.add_sheets([PrintSheet(run_id, third.id, 0, reprint_reason="Sửa tên")])

    sample.operations.run("Đã in lại", again, aside=True)
    proof.keys.rotate()
    other = open_workspace(tmp_path / "khac", create=True)
    try:
        foreign, stranger = other.proof.code(first), ""
        key = other.proof.keys.active()
        assert key is not None
        proof.keys.accept(key.public, "UBND xã Bên")
        other.proof.keys.rotate()
        stranger = other.proof.code(first)
    finally:
        other.close()
    altered = codes[first.id][:-20] + "1" * 20
    page = proof.page(tmp_path / "trang kiểm tra.html")
    told = (
        (codes[first.id], "genuine", first.name),
        (altered, "altered", "đã bị sửa"),
        (codes[second.id], "revoked", "999"),
        (codes[third.id], "reprinted", "Trần Văn </script> Mới"),
        (proof.code(replace(third, name="Trần Văn </script> Mới")), "genuine", "</script>"),
        (codes[long.id], "genuine", "…"),
        (foreign, "foreign", "UBND xã Bên"),
        (stranger, "unknown_key", "không biết"),
        ("12345678901234567890123", "not_ours", "8401"),
    )
    # One as the address says, the rest as a scanner types them: into the box, with Enter.
    verdict, text = result(dom(page, codes[first.id]))
    assert (verdict, first.name in text) == ("genuine", True)
    script = """
    const out = [];
    for (const code of CODES) {
      box.value = code;
      box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
      out.push([at("ket-qua").dataset.verdict, at("ket-qua").textContent]);
    }
    document.body.textContent = "@@" + JSON.stringify(out) + "@@";
    """.replace("CODES", json.dumps([code for code, _, _ in told]))
    trial = tmp_path / "thu.html"
    trial.write_text(page.read_text("utf-8").replace("</body>", f"<script>{script}</script></body>"), "utf-8")
    found = re.search(r"@@(.*)@@", dom(trial, ""), re.DOTALL)
    assert found
    shown = json.loads(html.unescape(found[1]))
    for (code, verdict, words), (said, text) in zip(told, shown, strict=True):
        assert proof.verify(code).verdict == verdict
        assert (said, words in text) == (verdict, True), text


def s_awards(office: Workspace, decision_id: int) -> list[Award]:
    return [one for one in office.decisions.awards(decision_id) if one.state is AwardState.GIVEN]


def test_the_page_asks_for_nothing_outside_itself(workspace: Workspace, tmp_path: Path) -> None:
    text = workspace.proof.page(tmp_path / "kt.html").read_text("utf-8")
    assert re.findall(r"https?:|//[a-z]+\.|\bsrc=|\bhref=|@import|fetch\(|XMLHttp|WebSocket", text) == []
    assert "default-src 'none'" in text
    assert "/*DATA*/" not in text
    assert "{{" not in text
