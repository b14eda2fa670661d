"""Pages are fetched from a site on this computer: what is asked for, within limits, and no more."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from reviewer.core.errors import ReviewerError
from reviewer.core.file_errors import (
    AddressInvalid,
    AddressPrivate,
    FetchFailed,
    FetchTooLarge,
    FetchTooSlow,
)
from reviewer.formats.fetching import fetch
from tests.formats.webserver import Site, running


@pytest.fixture
def site() -> Iterator[Site]:
    with running() as started:
        yield started


def silent(_share: float) -> None:
    pass


def refusal(url: str, **limits: float) -> ReviewerError:
    with pytest.raises(ReviewerError) as refused:
        fetch(url, silent, **limits)  # type: ignore[arg-type]
    return refused.value


def test_a_page_comes_as_it_is(site: Site) -> None:
    url = site.page("/berita?a=1", b"<p>Caf\xe9", "text/html; charset=ISO-8859-1")
    page = fetch(url, silent)
    assert page == (b"<p>Caf\xe9", url, "iso-8859-1")
    assert site.asked == ["/berita?a=1"]


def test_packed_and_in_pieces(site: Site) -> None:
    url = site.page("/a", gzip.compress(b"satu " * 50_000), Content_Encoding="gzip")
    assert fetch(url, silent).data == b"satu " * 50_000

    def pieces(handler: BaseHTTPRequestHandler) -> None:
        handler.protocol_version = "HTTP/1.1"
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        for piece in (b"satu ", b"dua"):
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        handler.wfile.write(b"0\r\n\r\n")

    site.pages["/b"] = pieces
    assert fetch(site.url("/b"), silent).data == b"satu dua"


def test_it_follows_the_site_to_another_place_on_it(site: Site) -> None:
    site.page("/c", b"ada")
    site.moved("/b", "/c", 301)
    page = fetch(site.moved("/a", "b"), silent)
    assert (page.data, page.url) == (b"ada", site.url("/c"))
    assert site.asked == ["/a", "/b", "/c"]


def test_not_for_ever(site: Site) -> None:
    error = refusal(site.moved("/a", "/a"))
    assert isinstance(error, FetchFailed)
    assert "from one address to the next" in str(error)
    assert len(site.asked) == 6


def test_never_to_another_host_on_this_computer(site: Site) -> None:
    """The site is asked at one address and sends to another, which is not on the Internet."""
    site.page("/secret", b"rahasia")
    for host in ("0.0.0.0", "127.0.0.2", "127.1.1.1"):
        site.moved("/a", site.url("/secret", host))
        assert isinstance(refusal(site.url("/a")), AddressPrivate)
    assert "/secret" not in site.asked


@pytest.mark.parametrize(
    "place", ["file:///etc/passwd", "ftp://a.example/b", "data:text/html,x", "//", "http://"]
)
def test_never_to_anything_but_a_page(site: Site, place: str) -> None:
    assert isinstance(refusal(site.moved("/a", place)), AddressInvalid | FetchFailed)


@pytest.mark.parametrize(
    "url",
    ["file:///etc/passwd", "berita.html", "http://", "https:///a", "http://[::1", "http://a:99999"],
)
def test_what_is_no_address(url: str) -> None:
    assert isinstance(refusal(url), AddressInvalid)


def test_the_answer_is_no_page(site: Site) -> None:
    assert "the site answered 404" in str(refusal(site.url("/none")))


def test_nobody_answers() -> None:
    with running() as site:
        url = site.url("/a")
    assert isinstance(refusal(url), FetchFailed)
    assert isinstance(refusal("http://tidak.ada.invalid/a"), FetchFailed)


def test_too_large_as_told_as_sent_and_unpacked(site: Site) -> None:
    site.page("/told", b"x" * 3_000_001)
    site.page("/packed", gzip.compress(b"x" * 9_000_000), Content_Encoding="gzip")

    def untold(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b"x" * 100_000)

    site.pages["/untold"] = untold
    for path in ("/told", "/packed", "/untold"):
        error = refusal(site.url(path), limit=3_000_000)
        assert isinstance(error, FetchTooLarge)
        assert "3 MB" in str(error)


def test_cut_short(site: Site) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"<p>satu")

    site.pages["/b"] = cut
    assert isinstance(refusal(site.url("/b")), FetchFailed)


def _stalling(until: threading.Event) -> object:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(200):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            if until.wait(0.05):
                return

    return answer


def test_a_page_that_trickles_in_is_given_up(site: Site) -> None:
    over = threading.Event()
    site.pages["/a"] = _stalling(over)  # type: ignore[assignment]
    error = refusal(site.url("/a"), seconds=0.4)
    assert isinstance(error, FetchTooSlow)
    over.set()


def test_who_waits_can_give_up(site: Site) -> None:
    class GivenUp(Exception):
        pass

    over = threading.Event()
    site.pages["/a"] = _stalling(over)  # type: ignore[assignment]
    shares: list[float] = []

    def progress(share: float) -> None:
        shares.append(share)
        if len(shares) == 3:
            raise GivenUp

    with pytest.raises(GivenUp):
        fetch(site.url("/a"), progress)
    over.set()
    assert all(0 <= it < 1 for it in shares)
    left = [it for it in threading.enumerate() if it.name == "fetch"]
    for thread in left:
        thread.join(5)
    assert not [it for it in threading.enumerate() if it.name == "fetch"]


def test_progress_is_told(site: Site) -> None:
    def slowly(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "400000")
        handler.end_headers()
        for _ in range(4):
            handler.wfile.write(b"x" * 100_000)
            handler.wfile.flush()
            time.sleep(0.1)

    site.pages["/a"] = slowly
    shares: list[float] = []
    assert len(fetch(site.url("/a"), shares.append).data) == 400_000
    assert shares == sorted(shares)
    assert 0 < shares[-1] < 1
