from reviewer.core.annotation import Severity
from reviewer.core.typology import Category, Typology

POINTS = {
    Severity.NEUTRAL: 0.0,
    Severity.MINOR: 1.0,
    Severity.MAJOR: 5.0,
    Severity.CRITICAL: 25.0,
}


def category(path: str, **fields: object) -> Category:
    names = {"en": path.rpartition("/")[2]}
    return Category(path, names, {"en": "What it is."}, "", "other", **fields)  # type: ignore[arg-type]


def typology(*categories: Category) -> Typology:
    return Typology("t", "1", {"en": "Test", "id": "Uji"}, POINTS, categories)


def test_points_are_weight_times_multiplier() -> None:
    heavy = category("Accuracy", weight=2.0)
    assert typology(heavy).points(heavy, Severity.MAJOR) == 10.0
    assert typology(heavy).points(heavy, Severity.NEUTRAL) == 0.0


def test_own_points_go_before_weight_and_multiplier() -> None:
    punctuation = category("Punctuation", weight=2.0, points={Severity.MINOR: 0.1})
    assert typology(punctuation).points(punctuation, Severity.MINOR) == 0.1
    assert typology(punctuation).points(punctuation, Severity.MAJOR) == 10.0


def test_above_goes_from_the_top_down() -> None:
    top, middle, low = category("A"), category("A/B"), category("A/B/C")
    those = typology(top, middle, low)
    assert those.above(low) == (top, middle)
    assert those.above(top) == ()
    assert low.parent == "A/B"
    assert top.parent == ""


def test_names_fall_back_to_english() -> None:
    it = typology(category("Accuracy"))
    assert (it.name("id"), it.name("fr"), it.description("id")) == ("Uji", "Test", "")
    assert it.categories[0].name("id") == "Accuracy"
    assert it.categories[0].definition("id") == "What it is."


def test_a_letter_finds_its_category_in_either_case() -> None:
    it = typology(category("A"), category("B", key="N"))
    assert it.for_key("n") is it.categories[1]
    assert it.for_key("Q") is None
    assert it.for_key("") is None
