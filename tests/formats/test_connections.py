"""Connections are judged before anything is sent over them."""

from __future__ import annotations

import socket

import pytest
import urllib3

from reviewer.core.file_errors import AddressInvalid, AddressPrivate
from reviewer.formats.connections import _is_public, _proxy, _watched, check_address
from tests.formats.webserver import running


def test_nothing_is_sent_where_the_peer_is_not_welcome() -> None:
    """As when a name leads to the Internet when it is looked up, and elsewhere a moment later."""
    peers: list[str] = []

    def judge(connected: socket.socket) -> None:
        peers.append(connected.getpeername()[0])
        raise AddressPrivate(url="http://kabar.example")

    with running() as site, urllib3.PoolManager() as manager:
        manager.pool_classes_by_scheme = _watched(judge)
        with pytest.raises(AddressPrivate):
            manager.request("GET", site.page("/a", b"rahasia"), retries=False)
        assert (peers, site.asked) == (["127.0.0.1"], [])


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("0.0.0.0", False),
        ("100.64.0.1", False),
        ("::1", False),
        ("::ffff:127.0.0.1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("tidak", False),
    ],
)
def test_what_is_on_the_internet(address: str, public: bool) -> None:
    assert _is_public(address) is public


def test_the_proxy_of_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "proxy.example:3128")
    monkeypatch.setenv("no_proxy", "dekat.example")
    assert _proxy("http://kabar.example/a") == "http://proxy.example:3128"
    assert _proxy("http://dekat.example/a") is None
    assert _proxy("http://127.0.0.1:80/a") is None


@pytest.mark.parametrize("url", ["file:///a", "http://", "//a", "gopher://a", "http://[a", "a"])
def test_what_is_no_address_of_a_page(url: str) -> None:
    with pytest.raises(AddressInvalid):
        check_address(url)
    check_address("HTTPS://kabar.example:8080/a?b#c")
