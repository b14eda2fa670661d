"""The shipped dictionary: there, read once, and with the words that its tables have."""

from reviewer.core.alignment.keys import english_key
from reviewer.lexicon import lexicon


def test_it_is_read_once() -> None:
    assert lexicon() is lexicon()


def test_words_and_names_of_all_tables() -> None:
    for word, english in (("guru", "teacher"), ("jerman", "germany"), ("mesir", "egypt")):
        assert english_key(english) in lexicon().keys(word)
    assert lexicon().keys("homyim") == ()
