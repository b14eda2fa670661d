from pathlib import Path

import pytest

from reviewer.core.file_errors import AddressUnknown
from reviewer.formats.source import Address, is_address, source_of


@pytest.mark.parametrize(
    ("words", "named"),
    [("https://a.example/b", True), ("HTTP://a", True), ("berita.txt", False),
     ("lihat https://a.example", False), ("C:\\berita.txt", False), ("", False)],
)  # fmt: skip
def test_what_is_an_address(words: str, named: bool) -> None:
    assert is_address(words) is named
    assert source_of(words) == (Address(words) if named else Path(words))


@pytest.mark.parametrize("words", ["https://", "file:///etc/passwd", "https://a b", "ftp://a.org"])
def test_other_addresses_are_neither_fetched_nor_taken_for_files(words: str) -> None:
    assert not is_address(words)
    with pytest.raises(AddressUnknown, match=words):
        source_of(words)


@pytest.mark.parametrize(
    ("url", "name", "stem"),
    [
        ("https://kabar.example/2024/gempa%20kecil.html?a=1#b", "gempa kecil.html", "gempa kecil"),
        ("https://kabar.example/gempa/", "gempa", "gempa"),
        ("https://kabar.example", "kabar.example", "kabar"),
    ],
)
def test_what_to_call_a_page(url: str, name: str, stem: str) -> None:
    assert (Address(url).name, Address(url).stem, str(Address(url))) == (name, stem, url)
