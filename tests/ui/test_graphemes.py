import pytest

from reviewer.ui.graphemes import next_edge

FAMILY = "👨\u200d👩\u200d👧"


@pytest.mark.parametrize("character", ["a", "😀", FAMILY, "e\u0301", "🇮🇩", "👍🏽", "م\u200c"])
def test_what_looks_like_one_character_is_one_step(character: str) -> None:
    content = f"😀 x{character}y" + "z" * 200
    start = 3
    assert next_edge(content, start, forward=True) == start + len(character)
    assert next_edge(content, start + len(character), forward=False) == start


def test_the_ends_of_the_text_are_ends() -> None:
    assert next_edge("ab", 2, forward=True) == 2
    assert next_edge("ab", 0, forward=False) == 0
    far = "😀" * 500 + FAMILY
    assert next_edge(far, len(far), forward=False) == 500
