import pickle

from reviewer.core.reason import Reason


def test_it_is_its_english_words_and_keeps_what_they_are_made_of() -> None:
    reason = Reason("there are {cells} cells, {limit:,} at most", cells=3, limit=2000)
    assert reason == "there are 3 cells, 2,000 at most"
    assert (reason.template, reason.fields["cells"]) == (
        "there are {cells} cells, {limit:,} at most",
        3,
    )


def test_other_processes_get_its_words() -> None:
    """Files are checked on all cores, and what is wrong with them comes back."""
    assert pickle.loads(pickle.dumps(Reason("no “{name}”", name="{x}"))) == "no “{x}”"
