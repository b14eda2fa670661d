from PySide6.QtGui import QKeySequence

from reviewer.ui.key_names import KeyNames, with_both_enters


def test_a_key_is_the_first_one_until_it_is_changed() -> None:
    keys = KeyNames()
    assert keys.of("next-error", "F4") == "F4"
    keys.set_changed({"next-error": "Ctrl+J", "find": ""})
    assert keys.of("next-error", "F4") == "Ctrl+J"
    assert keys.of("find", "Ctrl+F") == ""
    keys.set_changed({})
    assert keys.of("find", "Ctrl+F") == "Ctrl+F"


def test_a_key_stands_behind_the_words_and_no_brackets_where_there_is_none() -> None:
    keys = KeyNames()
    assert keys.after("Find", "find", "Ctrl+F") == "Find (Ctrl+F)"
    keys.set_changed({"find": ""})
    assert keys.after("Find", "find", "Ctrl+F") == "Find"


def test_views_are_told_at_once_and_at_each_change_only() -> None:
    keys, told = KeyNames(), []
    keys.follow(lambda: told.append(keys.of("find", "Ctrl+F")))
    keys.set_changed({})
    keys.set_changed({"find": "Ctrl+Y"})
    keys.set_changed({"find": "Ctrl+Y"})
    assert told == ["Ctrl+F", "Ctrl+Y"]


def test_both_keys_called_enter_do_the_same_and_have_one_name() -> None:
    for written in ("Ctrl+Return", "Ctrl+Enter"):
        both = with_both_enters(QKeySequence(written))
        assert [it.toString() for it in both] == ["Ctrl+Enter", "Ctrl+Return"]
        assert KeyNames().of("finish", written) == "Ctrl+Enter"
    assert with_both_enters(QKeySequence("Ctrl+F")) == [QKeySequence("Ctrl+F")]
