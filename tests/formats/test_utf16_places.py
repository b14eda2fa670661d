from hypothesis import given
from hypothesis import strategies as st

from reviewer.formats.utf16_places import Utf16Text


@given(st.text("a😀é𝒳", max_size=8), st.data())
def test_places_come_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    units = Utf16Text(text)
    assert units.length == len(text.encode("utf-16-le")) // 2
    assert units.exclusive(*units.to_exclusive(start, end)) == (start, end)
    if start < end:
        first, last = units.to_inclusive(start, end)
        assert units.inclusive(first, last) == (start, end)
        half = text.encode("utf-16-le")[2 * first : 2 * (last + 1)]
        assert half.decode("utf-16-le") == text[start:end]


def test_what_is_outside_is_nowhere() -> None:
    units = Utf16Text("😀a")
    assert units.inclusive(0, 3) is None
    assert units.inclusive(2, 1) is None
    assert units.exclusive(0, 4) is None
    assert units.exclusive(-1, 2) is None
    assert units.exclusive(3, 3) == (2, 2)
