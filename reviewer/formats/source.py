"""Where an article may be read from: a file, or an address on the web."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from reviewer.core.file_errors import AddressUnknown

_OTHER_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s\"<>]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """A page on the web. It is fetched only where a person named it."""

    url: str

    def __str__(self) -> str:
        return self.url

    @property
    def name(self) -> str:
        """The last part of the address, or its host: what to call the page where it has no title.

        Percent signs are decoded.
        """
        parts = urlsplit(self.url)
        return PurePosixPath(unquote(parts.path)).name or parts.netloc

    @property
    def stem(self) -> str:
        """The name without what looks like the end of a file's name."""
        return PurePosixPath(self.name).stem


Source = Path | Address


def source_of(words: str) -> Source:
    """The address or the file that a person named. Raises ``AddressUnknown``."""
    if _OTHER_ADDRESS.match(words) and not is_address(words):
        raise AddressUnknown(address=words)
    return Address(words) if is_address(words) else Path(words)


def is_address(words: str) -> bool:
    """Whether these words are an address on the web, and nothing else."""
    return _ADDRESS.fullmatch(words) is not None
