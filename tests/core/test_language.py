import csv
import gzip
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reviewer.core import language
from reviewer.core.language import (
    Detected,
    Misplaced,
    PlaceProblem,
    detect,
    foreign,
    pair_problem,
    place_problem,
    swapped,
)

DATA = Path(__file__).parents[1] / "data"
FRENCH = (
    "Le président a déclaré que la situation dans le pays était très grave et que des mesures "
    "seraient prises dans les prochains jours."
)
GERMAN = "Der Präsident sagte, dass die Lage im Land sehr ernst sei und Maßnahmen ergriffen würden."
ARABIC = "قال الرئيس إن الوضع في البلاد خطير للغاية وإن إجراءات ستتخذ قريبا"
CHINESE = "总统表示该国局势非常严重将采取措施"


def sample(name: str) -> str:
    return (DATA / "aleppo" / f"{name}.txt").read_text("utf-8")


def documents(column: str) -> list[str]:
    found: dict[str, list[str]] = {}
    with gzip.open(DATA / "ntrex_dev.tsv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["doc"], []).append(row[column])
    return [" ".join(sentences) for sentences in found.values()]


@pytest.mark.parametrize(("column", "code"), [("ind", "id"), ("eng", "en"), ("msa", "id")])
def test_news_is_told_apart_and_malay_passes_for_indonesian(column: str, code: str) -> None:
    texts = documents(column)
    assert [detect(text).code for text in texts if detect(text)] == [code] * len(texts)  # type: ignore[union-attr]
    assert not any(place_problem(code, text) for text in texts)


@pytest.mark.parametrize(
    ("text", "code"), [(FRENCH, "fr"), (GERMAN, "de"), (ARABIC, "ar"), (CHINESE, "zh-cn")]
)
def test_other_languages_are_named(text: str, code: str) -> None:
    assert place_problem("id", text) == Misplaced(PlaceProblem.NOT_INDONESIAN, code)
    assert place_problem("en", text) == Misplaced(PlaceProblem.NOT_ENGLISH, code)


@pytest.mark.parametrize("text", ["", "12 345", "😀 !!", "- - -", "Iklan", "\u0301\u200b"])
def test_texts_without_words_say_nothing(text: str) -> None:
    assert detect(text) is None
    assert place_problem("id", text) is None


def test_headlines_of_names_are_not_accused() -> None:
    headline = "Liga Elite: Dundee Stars 5-3 Belfast Giants"
    found = detect(headline)
    assert found and found.code not in {"id", "en"}
    assert place_problem("id", headline) is None


def test_sample_texts_are_in_their_places() -> None:
    article, reference = sample("article.id"), sample("reference.en")
    assert pair_problem(article, reference) is None
    assert not swapped(article, reference)


def test_swapped_texts() -> None:
    article, reference = sample("article.id"), sample("reference.en")
    assert pair_problem(reference, article) == Misplaced(PlaceProblem.SWAPPED, "en")
    assert swapped(reference, article)


def test_one_text_in_the_wrong_language_is_no_swap() -> None:
    article, reference = sample("article.id"), sample("reference.en")
    assert pair_problem(reference, reference) == Misplaced(PlaceProblem.NOT_INDONESIAN, "en")
    assert pair_problem(article, article) == Misplaced(PlaceProblem.NOT_ENGLISH, "id")
    assert pair_problem(article, FRENCH) == Misplaced(PlaceProblem.NOT_ENGLISH, "fr")
    assert not swapped(reference, reference)


def test_long_texts_are_sampled_also_where_they_have_no_blanks() -> None:
    assert place_problem("en", FRENCH * 2000) == Misplaced(PlaceProblem.NOT_ENGLISH, "fr")
    assert place_problem("id", CHINESE * 2000) == Misplaced(PlaceProblem.NOT_INDONESIAN, "zh-cn")
    assert len(language._sample(FRENCH * 2000)) < 5000


def test_the_answer_never_changes_and_threads_agree() -> None:
    language._made.cache_clear()
    texts = [sample("article.id"), sample("machine.en"), FRENCH, ARABIC] * 8
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(detect, texts))
    assert together == [detect(text) for text in texts]
    assert [it.code for it in together[:4] if it] == ["id", "en", "fr", "ar"]
    assert all(isinstance(it, Detected) for it in together)


def test_stopping_while_profiles_load_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    from langdetect.detector_factory import DetectorFactory

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(DetectorFactory, "add_profile", stopped)
    for codes in (("en", "id"), ()):
        with pytest.raises(KeyboardInterrupt):
            language._made.__wrapped__(codes)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (GERMAN, "de"),
        ("The situation is serious, and the president said that it was not new to him.", None),
        (
            "Keadaan di negara itu sangat gawat, dan presiden mengatakan bahwa hal itu tidak baru.",
            None,
        ),
        ("Hannover, Berlin", None),
        ("", None),
    ],
)
def test_a_foreign_text_is_neither_indonesian_nor_english(text: str, code: str | None) -> None:
    assert foreign(text) == code
