from reviewer.core.annotation import Severity
from tests.store.world import World


def test_an_error_is_kept_as_it_was_marked(world: World) -> None:
    error = world.error(
        world.span(0, "Homyim"),
        world.span(1, "Hmeimim"),
        severity=Severity.CRITICAL,
        correction="",
        comment="ejaan\x00 “salah” 😀\r\n",
        origin="finding:names",
        repeat_of="another",
    )
    world.do("mark", None, error)
    world.reopen()
    assert world.errors() == [error]
    assert world.store.annotation(error.annotation_id) == error
    assert world.store.annotation("none") is None


def test_errors_come_by_text_and_place(world: World) -> None:
    for words in ("Rusia", "Homyim", "Pangkalan", "Homyim. Kedua"):
        world.mark(0, words)
    assert [it.span.quote for it in world.errors()] == [
        "Pangkalan",
        "Homyim",
        "Homyim. Kedua",
        "Rusia",
    ]
