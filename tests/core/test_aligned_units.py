from reviewer.core.aligned_units import aligned_units, lone_units
from reviewer.core.article import Role, Segment, SegmentedText, Text
from reviewer.core.finding import AlignedUnit


def text(role: Role, content: str, *places: tuple[int, int]) -> SegmentedText:
    segments = [Segment(start, end, 0) for start, end in places]
    return SegmentedText(Text(str(role), "a", role, "", content), segments)


def test_rows_say_where_they_stand_in_both_texts() -> None:
    article = text(Role.ARTICLE, "Satu. Dua.\n\nTiga.", (0, 5), (6, 10), (12, 17))
    english = text(Role.MACHINE, " One. Four.", (1, 5), (6, 11))
    assert aligned_units(article, english, [(2, 1), (1, 0), (0, 1)]) == [
        AlignedUnit(1, "Satu. Dua.", "One.", 0, 1, Role.MACHINE),
        AlignedUnit(2, "Tiga.", "", 12, 0, Role.MACHINE),
        AlignedUnit(3, "", "Four.", 0, 6, Role.MACHINE),
    ]


def test_an_article_without_english_has_a_sentence_a_row() -> None:
    article = text(Role.ARTICLE, "Satu. Dua.\n\nTiga.", (0, 5), (6, 10), (12, 17))
    assert lone_units(article) == [
        AlignedUnit(1, "Satu.", "", 0),
        AlignedUnit(2, "Dua.", "", 6),
        AlignedUnit(3, "Tiga.", "", 12),
    ]
