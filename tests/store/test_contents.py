import pytest

from reviewer.store.contents import Contents
from tests.store.world import World


def test_a_text_is_read_once(world: World) -> None:
    contents = Contents(world.store._connection.sql)
    text = world.texts[0]
    first = contents.content(text.text_id)
    assert first == text.content
    assert contents.content(text.text_id) is first
    with pytest.raises(ValueError, match="there is no text none"):
        contents.content("none")


def test_only_some_texts_are_kept_at_hand(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.store.contents._AT_HAND", 2)
    contents = Contents(world.store._connection.sql)
    one, two, three = (text.text_id for text in world.texts)
    kept, dropped = contents.content(one), contents.content(two)
    assert contents.content(one) is kept
    contents.content(three)  # now two, the one not asked for longest, goes
    assert contents.content(one) is kept
    assert contents.content(two) is not dropped


def test_a_quote_must_stand_at_its_place(world: World) -> None:
    contents = Contents(world.store._connection.sql)
    span = world.span(0, "Homyim")
    contents.demand(span)
    for wrong in (span._replace(start=span.start - 1), span._replace(quote="homyim")):
        with pytest.raises(ValueError, match="does not stand"):
            contents.demand(wrong)
    end = len(world.texts[0].content)
    with pytest.raises(ValueError, match="does not stand"):
        contents.demand(span._replace(start=-8, end=end, quote="Selesai."))
