"""Pages as pixels for the preview."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from thidua_desktop.documents.raster import page_count, page_sizes, render_bands, render_page
from thidua_desktop.domain.errors import NotFound


def test_a_page_has_the_size_asked_for(
    rendered: Callable[..., bytes], item: Callable[..., object], tmp_path: Path
) -> None:
    pdf = rendered(item(), item(name="Trần Văn B"))
    path = tmp_path / "hai-trang.pdf"
    path.write_bytes(pdf)
    assert page_count(pdf) == page_count(path) == 2
    page = render_page(path, 1, 96)
    assert (page.width, page.height) == (round(297 / 25.4 * 96 + 0.5), round(210 / 25.4 * 96 + 0.5))
    assert len(page.data) == page.stride * page.height
    assert page.stride >= 4 * page.width
    assert (round(page.page_width), round(page.page_height)) == (297, 210)


def test_colours_come_in_qt_order(rendered: Callable[..., bytes], item: Callable[..., object]) -> None:
    page = render_page(rendered(item()), 0, 96)

    def at(x: float, y: float) -> tuple[int, ...]:
        """Blue, green, red at mm."""
        start = round(y / 25.4 * 96) * page.stride + round(x / 25.4 * 96) * 4
        return tuple(page.data[start : start + 3])

    assert at(60, 150) == (255, 255, 255)
    blue, green, red = at(148.5, 26)
    assert red > 150
    assert blue < 80
    assert green < 80


@pytest.mark.parametrize("page", [-1, 1, 99])
def test_a_page_that_is_not_there_is_refused(
    rendered: Callable[..., bytes], item: Callable[..., object], page: int
) -> None:
    with pytest.raises(NotFound, match="có 1 trang"):
        render_page(rendered(item()), page, 72)


def test_threads_may_render_at_once(rendered: Callable[..., bytes], item: Callable[..., object]) -> None:
    pdf = rendered(*[item(name=f"Lê Văn {c}") for c in "ABCD"])
    alone = [render_page(pdf, n, 50).data for n in range(4)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda n: render_page(pdf, n, 50).data, range(4))) == alone


def test_bands_together_are_the_page(rendered: Callable[..., bytes], item: Callable[..., object]) -> None:
    pdf = rendered(item(), mode="overprint")
    assert page_sizes(pdf) == [pytest.approx((297, 210), abs=0.01)]
    width, height = round(297 / 25.4 * 150), round(210 / 25.4 * 150)
    (whole,) = render_bands(pdf, 0, 150, height)
    assert (whole[0], whole[1].width, whole[1].height) == (0, width, height)
    seen = bytearray(b"\xff" * len(whole[1].data))
    tops = []
    for top, band in render_bands(pdf, 0, 150, 64):
        tops.append(top)
        seen[top * band.stride : (top + band.height) * band.stride] = band.data
    unlike = [abs(one - other) for one, other in zip(seen, whole[1].data, strict=True) if one != other]
    assert max(unlike, default=0) <= 2, "edges of letters are rounded alike but for a grade of grey"
    assert 0 not in tops, "a blank band is left out"
    with pytest.raises(NotFound, match="Không có trang 2"):
        next(iter(render_bands(pdf, 1, 150, 64)))
