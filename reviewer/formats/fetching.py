"""Fetching a page from the web: the only place, with `connections`, where the network is used.

Only what a person asked for is fetched, nothing that a page names. What is fetched is bounded in
size and in time, and no redirect leads to this computer or its own network unless it stays with the
host that the person named.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from reviewer.core.errors import ReviewerError
from reviewer.core.file_errors import FetchFailed, FetchTooLarge, FetchTooSlow
from reviewer.core.progress import Progress
from reviewer.core.reason import Reason
from reviewer.formats.connections import check_address, connections

LIMIT = 20_000_000
"""Bytes of the longest page that is fetched, unpacked."""

SECONDS = 30.0
"""The time that a page may take, from the first question for its host to its last byte."""

_REDIRECTS = 5
_CHUNK = 64 * 1024
_TICK = 0.05  # seconds between two words to whoever waits
_CONNECT = 10.0  # seconds
_UNKNOWN_LENGTH = 500_000  # bytes: what progress takes a page for that does not tell
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Reviewer; one page for a person)",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
    "Accept-Language": "id,en;q=0.8",
    "Accept-Encoding": "gzip, deflate",
}
_MOVED = (301, 302, 303, 307, 308)


class Fetched(NamedTuple):
    """What came: ``url`` is where it was in the end, ``charset`` what the site says of it."""

    data: bytes
    url: str
    charset: str | None


def fetch(url: str, progress: Progress, *, seconds: float = SECONDS, limit: int = LIMIT) -> Fetched:
    """Fetch a page; ``progress`` is told the share done, 0 to 1, and may raise to give up.

    Raises ``AddressInvalid``, ``AddressPrivate``, ``FetchFailed``, ``FetchTooLarge`` or
    ``FetchTooSlow``.
    """
    check_address(url)
    # Looking up a name has no time limit of its own: all waiting is done in a thread that can be
    # left behind.
    errand = _Errand(url, limit)
    thread = threading.Thread(target=errand.run, daemon=True, name="fetch")
    thread.start()
    end = time.monotonic() + seconds
    try:
        while not errand.done.wait(_TICK):
            if time.monotonic() > end:
                raise FetchTooSlow(url=url, limit=round(seconds))
            progress(min(0.99, errand.received / (errand.expected or _UNKNOWN_LENGTH)))
    finally:
        errand.give_up()
    return errand.result()


class _Errand:
    """One fetch, run in a thread of its own."""

    def __init__(self, url: str, limit: int) -> None:
        self.done = threading.Event()
        self.received = 0
        self.expected = 0
        self._url = url
        self._limit = limit
        self._given_up = False
        self._response: Any = None
        self._fetched: Fetched | None = None
        self._error: ReviewerError | None = None

    def run(self) -> None:
        """Fetch; the result or the error is there when ``done`` is set."""
        from urllib3.exceptions import HTTPError

        try:
            self._fetched = self._fetch()
        except ReviewerError as error:
            self._error = error
        except (HTTPError, OSError, ValueError) as error:
            self._error = FetchFailed(url=self._url, reason=_reason(error))
        finally:
            self.done.set()

    def give_up(self) -> None:
        """Let the thread end soon, if it has not: nobody waits for it any more."""
        self._given_up = True
        response = self._response
        if response is not None and not self.done.is_set():
            with suppress(ValueError, RuntimeError, OSError):  # it ended meanwhile
                response.shutdown()

    def result(self) -> Fetched:
        """What was fetched. Raises what went wrong."""
        if self._error is not None:
            raise self._error
        assert self._fetched is not None
        return self._fetched

    def _fetch(self) -> Fetched:
        url, named = self._url, urlsplit(self._url).hostname
        for _ in range(_REDIRECTS + 1):
            with _opened(url, public_only=urlsplit(url).hostname != named) as response:
                place = response.headers.get("Location")
                if response.status in _MOVED and place:
                    url = urljoin(url, place)
                    check_address(url)
                    continue
                if response.status != 200:
                    reason = Reason("the site answered {status}", status=response.status)
                    raise FetchFailed(url=url, reason=reason)
                return Fetched(self._body(response), url, _charset(response))
        raise FetchFailed(
            url=self._url, reason=Reason("the site sends from one address to the next")
        )

    def _body(self, response: Any) -> bytes:
        self._response = response
        told = response.headers.get("Content-Length", "")
        self.expected = int(told) if told.isdecimal() else 0
        pieces: list[bytes] = []
        while not self._given_up:
            self._check_size(max(self.received, self.expected))
            piece = response.read1(_CHUNK, decode_content=True)
            if not piece:
                break
            pieces.append(piece)
            self.received += len(piece)
        return b"".join(pieces)

    def _check_size(self, size: int) -> None:
        if size > self._limit:
            raise FetchTooLarge(url=self._url, limit=self._limit // 1_000_000)


@contextmanager
def _opened(url: str, *, public_only: bool) -> Iterator[Any]:
    """Ask for a page; the response, nothing of its body read yet."""
    import urllib3

    timeout = urllib3.Timeout(connect=_CONNECT, read=SECONDS)
    with connections(url, timeout, public_only=public_only) as pool:
        response = pool.request(
            "GET",
            url,
            headers=_HEADERS,
            redirect=False,
            retries=False,
            preload_content=False,
            decode_content=False,
        )
        try:
            yield response
        finally:
            response.close()


def _charset(response: Any) -> str | None:
    from email.message import Message

    message = Message()
    message["Content-Type"] = response.headers.get("Content-Type", "")
    return message.get_content_charset()


def _reason(error: Exception) -> str:
    """What went wrong: by kind, or in the words of the system."""
    from urllib3.exceptions import HTTPError, NameResolutionError, ProtocolError, TimeoutError
    from urllib3.exceptions import SSLError as NotTrusted

    match error:
        case NameResolutionError():
            return Reason("there is no site of that name, or no connection")
        case NotTrusted():
            return Reason("the site could not prove that it is the one it says")
        case TimeoutError():
            return Reason("the site does not answer")
        case ProtocolError():
            return Reason("the site broke off")
    cause = error.__cause__ or error.__context__ if isinstance(error, HTTPError) else error
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror
    return str(error)
