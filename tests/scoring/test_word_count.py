from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.scoring.word_count import count_article_words, count_by_all_rules, count_words

NEAR = st.text(st.sampled_from("aZé19 .,:;'’‘-_\"“\u200d😀"), max_size=12)


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


@given(NEAR | st.text())
@example("1.a a.1 1,2,3 a,b a:b 1:2 a.b.c 1;2 a;b l’été 9’s")
def test_the_quick_rule_counts_as_all_rules_do(text: str) -> None:
    assert count_words(text) == count_by_all_rules(text)
