from reviewer.scoring.word_count import count_words


def test_words_by_unicode_rules() -> None:
    assert count_words("Pangkalan di Homyim, kata al-Nusra.") == 6
    assert count_words("U.S. troops left at 14.30 – 1,500 of them!") == 8
    assert count_words(" … – 😀 \n") == 0
    assert count_words("don't") == 1
    assert count_words("") == 0
