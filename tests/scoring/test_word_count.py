from reviewer.scoring.word_count import count_article_words, count_words


def test_words_by_unicode_rules() -> None:
    assert count_words("Pangkalan di Homyim, kata al-Nusra.") == 6
    assert count_words("U.S. troops left at 14.30 – 1,500 of them!") == 8
    assert count_words(" … – 😀 \n") == 0
    assert count_words("don't") == 1
    assert count_words("") == 0


def test_lines_around_the_article_have_no_words_of_it() -> None:
    assert count_article_words("Baca juga: Cara Menyelamatkan Diri Saat Gempa") == 0
    assert count_article_words("Tautan sumber") == 0
    assert count_article_words("Baca buku itu juga.") == 4
