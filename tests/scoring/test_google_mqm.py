import pytest

from reviewer.scoring.google_mqm import Google, mean_over_raters, mean_over_segments
from reviewer.scoring.mqm import Mark


@pytest.mark.parametrize(
    ("category", "severity", "of_2020", "of_2023"),
    [
        ("Accuracy/Mistranslation", "major", 5, 5),
        ("Accuracy/Mistranslation", "minor", 1, 1),
        ("Accuracy/Mistranslation", "critical", 5, 5),
        ("Accuracy/Mistranslation", "neutral", 0, 0),
        ("Accuracy/Mistranslation", "hotw-test", 0, 0),
        ("Fluency/Punctuation", "minor", 0.1, 0.1),
        ("Fluency/Punctuation", "major", 5, 5),
        ("Linguistic conventions/Punctuation", "minor", 1, 0.1),
        ("Style/Awkward", "trivial", 0.1, 0.1),
        ("Source issue", "trivial", 0.1, 0.1),
        ("Non-translation!", "major", 25, 25),
        ("Non-translation!", "neutral", 0, 0),
        ("Other/Non translation", "minor", 25, 25),
        ("Source issue", "major", 5, 0),
        ("Accuracy/Source language fragment", "major", 5, 5),
        ("Accuracy/Creative Reinterpretation", "minor", 1, 0),
    ],
)
def test_points(category: str, severity: str, of_2020: float, of_2023: float) -> None:
    mark = Mark(category, severity)
    assert Google.WMT2020.points(mark) == of_2020
    assert Google.WMT2023.points(mark) == of_2023


def test_a_segment_that_is_no_translation_has_no_other_error_in_2020() -> None:
    marks = [Mark("Accuracy", "major"), Mark("Non-translation!", "major")]
    assert Google.WMT2020.segment(marks) == 25
    assert Google.WMT2023.segment(marks) == 30
    assert Google.WMT2020.segment([Mark("Accuracy", "major")] * 6) == 30


def test_means() -> None:
    assert mean_over_raters([1, 5, 0.1]) == pytest.approx(6.1 / 3)
    assert mean_over_segments([0, None, 3]) == 1.5
    assert mean_over_segments([None]) is None
    with pytest.raises(ValueError, match="nobody rated"):
        mean_over_raters([])


def test_signatures_tell_the_convention() -> None:
    assert Google.WMT2020.signature.startswith("model:wmt2020|weights:major=5,minor=1,")
    assert "source-issue=0" in Google.WMT2023.signature
