from reviewer.scoring.google_mqm import Google
from reviewer.scoring.mqm import Mqm2
from reviewer.scoring.piled_text import PiledText
from reviewer.scoring.weighing import weigher
from tests.scoring.judged import MAJOR, MINOR, judged


def _piled(*seen: list[int] | None) -> PiledText:
    weighed = weigher(Mqm2())
    reviews = [judged({1: {MINOR: 1, MAJOR: 1}}, words=(20, 30), seen=it) for it in seen]
    found = PiledText(reviews[0])
    for it in reviews:
        review = weighed(it)
        assert review is not None
        found.add(review)
    return found


def test_whole_reviews_share_the_text() -> None:
    text = _piled(None, None)
    assert (text.judged_words, text.read, text.share) == (50, 100, 0.5)
    assert text.sums(Mqm2()) == (6, 50, 2)
    assert text.columns(Mqm2()) == ([0, 6], [20, 30])
    assert text.marked_points(Mqm2(), None) == [6]
    assert text.marked_points(Mqm2(), {0: 2}) == [1]


def test_reviews_of_a_part_stand_for_what_anybody_read() -> None:
    text = _piled([1], [1])
    assert (text.judged_words, text.read, text.share) == (30, 60, 0.5)
    assert text.sums(Mqm2()) == (6, 30, 1)
    assert text.columns(Mqm2()) == ([6], [30])
    uneven = _piled(None, [1])
    assert (uneven.judged_words, uneven.read) == (50, 80)
    points, sizes = uneven.columns(Mqm2())
    assert sum(points) == 12 * 50 / 80
    assert sum(sizes) == 50
    assert uneven.sums(Google.WMT2023) is None
    assert uneven.columns(Google.WMT2023) == ([0, 6], [1, 1])
