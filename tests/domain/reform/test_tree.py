"""The criteria tree: leaves carry points, nodes are sums."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.records import AreaKind, Criterion, Score, ScoreKind
from thidua_desktop.domain.reform import check_sums, score_tree, totals


def tree(*maxima: int) -> list[Criterion]:
    """Two areas under one part; leaves alternate between them."""
    left, right = maxima[::2], maxima[1::2]
    made = [Criterion(1, 1, "B", "Điểm", sum(maxima), order=1)]
    made.append(Criterion(2, 1, "1", "Một", sum(left), 1, order=2))
    made += [Criterion(10 + n, 1, f"1.{n}", "lá", m, 2, order=10 + n) for n, m in enumerate(left)]
    made.append(Criterion(3, 1, "2", "Hai", sum(right), 1, order=50))
    made += [Criterion(60 + n, 1, f"2.{n}", "lá", m, 3, order=60 + n) for n, m in enumerate(right)]
    return made


def test_points_add_up_through_the_tree() -> None:
    criteria = tree(2000, 3000, 1000)
    scores = [
        Score(10, ScoreKind.SELF, 1500),
        Score(11, ScoreKind.SELF, 250),
        Score(60, ScoreKind.SELF, 3000),
        Score(60, ScoreKind.APPRAISED, 2000),
    ]
    nodes = {node.criterion.code: node for node in score_tree(criteria, scores)}
    assert nodes["1"].self_points == 1750
    assert nodes["B"].self_points == 4750
    assert nodes["2.0"].lost == 1000  # appraised counts where there is an appraisal
    assert nodes["1.0"].lost == 500
    assert nodes["B"].lost == 500 + 750 + 1000


def test_not_applicable_loses_nothing_and_leaves_the_denominator() -> None:
    criteria = tree(2000, 3000)
    nodes = score_tree(criteria, [Score(10, ScoreKind.SELF, None, not_applicable=True)])
    sums = totals(nodes)
    assert (sums.maximum, sums.applicable, sums.scored, sums.leaves) == (5000, 3000, 1, 2)
    assert next(n for n in nodes if n.criterion.id == 10).lost is None


def test_a_survey_counts_on_both_sides() -> None:
    criteria = tree(2000, 3000)
    sums = totals(score_tree(criteria, [Score(10, ScoreKind.SURVEY, 1900)]))
    assert (sums.self_points, sums.appraised_points) == (1900, 1900)


def test_children_that_do_not_add_up_are_named() -> None:
    criteria = tree(2000, 3000)
    criteria[1] = Criterion(2, 1, "1", "Một", 2500, 1, order=2)
    codes = {problem.value for problem in check_sums(criteria)}
    assert codes == {"1", "B"}
    assert not check_sums(tree(2000, 3000))


def test_a_second_appraisal_stands_over_the_first() -> None:
    scores = [
        Score(10, ScoreKind.SELF, 2000),
        Score(10, ScoreKind.APPRAISED, 500),
        Score(10, ScoreKind.APPRAISED_2, 1500),
    ]
    nodes = {node.criterion.id: node for node in score_tree(tree(2000, 3000), scores)}
    assert (nodes[10].appraised_points, nodes[10].lost) == (1500, 500)


def test_bonus_and_minus_areas_stand_beside_the_sums() -> None:
    criteria = [
        *tree(2000, 3000),
        Criterion(4, 1, "3", "Thưởng", 1000, 1, order=90, area_kind=AreaKind.BONUS),
        Criterion(90, 1, "3.1", "lá", 1000, 4, order=91),
        Criterion(5, 1, "4", "Trừ", 1000, order=95, area_kind=AreaKind.MINUS),
        Criterion(95, 1, "4.1", "lá", 1000, 5, order=96),
    ]
    scores = [Score(10, ScoreKind.SELF, 1500), Score(90, ScoreKind.SELF, 400), Score(95, ScoreKind.SELF, 300)]
    nodes = score_tree(criteria, scores)
    by_id = {node.criterion.id: node for node in nodes}
    assert (by_id[1].self_points, by_id[1].lost) == (1500, 500)
    assert (by_id[90].lost, by_id[95].lost) == (None, 300)
    assert (by_id[4].self_points, by_id[5].self_points, by_id[5].lost) == (400, 300, 300)
    sums = totals(nodes)
    assert (sums.maximum, sums.self_points, sums.leaves) == (5000, 1500, 2)


@given(st.lists(st.integers(0, 5000), min_size=2, max_size=20), st.data())
def test_the_root_is_the_sum_of_the_leaves(maxima: list[int], data: st.DataObject) -> None:
    criteria = tree(*maxima)
    leaves = [c for c in criteria if c.id >= 10]
    scores = [
        Score(leaf.id, ScoreKind.SELF, data.draw(st.integers(0, leaf.max_thousandths))) for leaf in leaves
    ]
    nodes = score_tree(criteria, scores)
    total = sum(score.points or 0 for score in scores)
    assert nodes[0].self_points == total
    assert totals(nodes).self_points == total
    assert nodes[0].lost == sum(maxima) - total
