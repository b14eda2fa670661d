import gzip
import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sacrebleu.metrics.lib_ter import translation_edit_rate

from reviewer.scoring import ter_edits
from reviewer.scoring.ter_edits import edits

DATA = Path(__file__).parents[1] / "data" / "ntrex_dev.tsv.gz"


def _theirs(hypothesis: Sequence[str], reference: Sequence[str]) -> int:
    return translation_edit_rate(list(hypothesis), list(reference))[0]


few = st.lists(st.sampled_from("abc"), max_size=12)
many = st.lists(st.sampled_from("abcdefghijklmnop"), max_size=45)


@given(few, few)
@settings(max_examples=150)
def test_few_words(hypothesis: list[str], reference: list[str]) -> None:
    assert edits(hypothesis, reference) == _theirs(hypothesis, reference)


@given(many, many)
@settings(max_examples=40, deadline=None)
def test_longer_texts_of_different_length(hypothesis: list[str], reference: list[str]) -> None:
    assert edits(hypothesis, reference) == _theirs(hypothesis, reference)


@given(many, st.lists(st.tuples(*[st.integers(0, 44)] * 3), max_size=4))
@settings(max_examples=60, deadline=None)
def test_moved_stretches(words: list[str], moves: list[tuple[int, int, int]]) -> None:
    moved = list(words)
    for start, end, target in moves:
        stretch, rest = moved[start:end], moved[:start] + moved[max(start, end) :]
        moved = rest[:target] + stretch + rest[target:]
    assert edits(moved, words) == _theirs(moved, words)


def test_real_sentences_put_out_of_order() -> None:
    chance = random.Random(4)
    with gzip.open(DATA, "rt", encoding="utf-8") as stream:
        lines = [line.split("\t")[1].lower().split() for line in stream][1:60]
    for words in lines:
        other = list(words)
        for _ in range(3):
            place = chance.randrange(len(other))
            other.insert(chance.randrange(len(other)), other.pop(place))
        other += words[: chance.randrange(6)]
        assert edits(other, words) == _theirs(other, words)


@pytest.mark.parametrize(("one", "other"), [("", ""), ("a b", ""), ("", "a b"), ("a b", "a b")])
def test_nothing_and_the_same(one: str, other: str) -> None:
    assert edits(one.split(), other.split()) == _theirs(one.split(), other.split())


def test_where_a_path_might_leave_the_band_sacrebleu_is_asked() -> None:
    one, other = [f"{it}" for it in range(70)], [f"{it % 50}" for it in range(35, 135)]
    with pytest.raises(ter_edits._BeyondBand):
        ter_edits._distance("a" * 30, "b" * 80)
    assert edits(one, other) == _theirs(one, other)


def test_more_words_than_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ter_edits, "_DISTINCT", 3)
    one, other = list("abcde"), list("eabcx")
    assert edits(one, other) == _theirs(one, other)
